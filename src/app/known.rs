//! What is looked up once for each version of the project.

use crate::insight::similar::{Pair, Suggestion, Wordings};
use crate::insight::{BoardLay, Insight};
use crate::model::{BoardId, Project};

/// Insight into one version of a project, and into one of its boards.
#[derive(Debug, Default)]
pub struct Known {
    version: Option<u64>,
    /// The board that is looked at.
    pub board: Option<BoardId>,
    /// The index.
    pub insight: Insight,
    /// What lies where on the board that is looked at.
    pub lay: BoardLay,
    /// Words on it that are alike.
    pub alike: Alike,
}

/// The words of a board that are alike. Which pairs there are follows from the wordings alone, so that is kept as long as
/// those stay.
#[derive(Debug, Default)]
pub struct Alike {
    wordings: Wordings,
    pairs: Vec<Pair>,
    /// What is pointed out, surest first.
    pub shown: Vec<Suggestion>,
}

/// On a board of more words than this nothing is pointed out while one works: no room reads so many pairs.
const MOST_WORDS: usize = 3_000;

impl Known {
    /// Looks again where the project is another version, or another board is looked at.
    pub fn update(&mut self, project: &Project, version: u64, board: Option<BoardId>) {
        let is_same_version = self.version == Some(version);
        if is_same_version && self.board == board {
            return;
        }
        if !is_same_version {
            self.insight = Insight::new(project);
        }
        (self.version, self.board) = (Some(version), board);
        let board = board.and_then(|it| project.boards.get(it));
        self.lay = board.map_or_else(BoardLay::default, |it| BoardLay::of(project, it));
        match board.filter(|_| self.insight.value_count <= MOST_WORDS) {
            Some(board) => self.alike.renew(project, Wordings::of(project, board)),
            None => self.alike = Alike::default(),
        }
    }
}

impl Alike {
    /// Looks again, with the cards where they lie now.
    pub fn renew(&mut self, project: &Project, wordings: Wordings) {
        if !wordings.are_same(&self.wordings) {
            self.pairs = wordings.pairs();
        }
        self.shown = wordings.shown(project, &self.pairs);
        self.wordings = wordings;
    }
}
