//! What is looked up once for each version of the project.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::insight::coverage::sheets_behind;
use crate::insight::similar::{Pair, Suggestion, Wordings};
use crate::insight::{BoardLay, Insight};
use crate::model::{BoardId, Project};

/// Insight into one version of a project, and into one of its boards.
#[derive(Debug, Default)]
pub struct Known {
    version: Option<u64>,
    /// What it was looked up in.
    project: Project,
    /// The board that is looked at.
    pub board: Option<BoardId>,
    /// The index.
    pub insight: Insight,
    /// What lies where on the board that is looked at.
    pub lay: BoardLay,
    /// How many sheets count that there is something of for that board.
    pub board_sheets: usize,
    /// Words on it that are alike.
    pub alike: Alike,
    /// When what is alike is looked up.
    later: Option<Duration>,
}

/// The words of a board that are alike. Which pairs there are follows from the wordings alone, so that is kept as long as
/// those stay.
#[derive(Debug, Default)]
pub struct Alike {
    wordings: Wordings,
    pairs: Vec<Pair>,
    /// Which of the pairs are pointed out, by their place.
    shown: Vec<u32>,
    /// Of each word that is like another: the pairs that are pointed out.
    by_word: BTreeMap<Arc<str>, Vec<u32>>,
}

/// On a board of more words than this, what is alike is looked up once nothing has changed for a while: one works on in the
/// meantime.
const MOST_AT_ONCE: usize = 3_000;
/// For so long.
const A_WHILE: Duration = Duration::from_millis(600);

impl Known {
    /// Looks again where the project is another version, or another board is looked at. Gives how long to wait for what is
    /// looked up later.
    pub fn update(
        &mut self,
        project: &Project,
        version: u64,
        board: Option<BoardId>,
        now: Duration,
    ) -> Option<Duration> {
        let is_same_version = self.version == Some(version);
        if is_same_version && self.board == board {
            return self.look_up_later(project, now);
        }
        match self.version {
            None => self.insight = Insight::new(project),
            Some(_) if !is_same_version => self.insight.renew(&self.project, project),
            Some(_) => {}
        }
        self.project = project.clone();
        (self.version, self.board) = (Some(version), board);
        let board = board.and_then(|it| project.boards.get(it));
        self.lay = board.map_or_else(BoardLay::default, |it| self.lay.renewed(project, it));
        self.board_sheets = board.map_or(0, |it| sheets_behind(project, it));
        match board {
            Some(board) if self.insight.value_count <= MOST_AT_ONCE => {
                self.alike.renew(project, Wordings::of(project, board));
                self.later = None;
            }
            Some(_) => {
                self.alike.point_out(|_| false);
                self.later = Some(now + A_WHILE);
            }
            None => (self.alike, self.later) = (Alike::default(), None),
        }
        self.later.map(|it| it.saturating_sub(now))
    }

    fn look_up_later(&mut self, project: &Project, now: Duration) -> Option<Duration> {
        let when = self.later?;
        if now < when {
            return Some(when.saturating_sub(now));
        }
        self.later = None;
        if let Some(board) = self.board.and_then(|it| project.boards.get(it)) {
            self.alike.renew(project, Wordings::of(project, board));
        }
        None
    }
}

impl Alike {
    /// Looks again, with the cards where they lie now.
    pub fn renew(&mut self, project: &Project, wordings: Wordings) {
        if !wordings.are_same(&self.wordings) {
            self.pairs = wordings.pairs();
        }
        self.point_out(|it| wordings.is_shown(project, it));
        self.wordings = wordings;
    }

    fn point_out(&mut self, is_shown: impl Fn(&Pair) -> bool) {
        self.shown.clear();
        self.by_word.clear();
        for (place, pair) in (0..).zip(&self.pairs).filter(|it| is_shown(it.1)) {
            self.shown.push(place);
            for word in [&pair.one, &pair.other] {
                self.by_word.entry(Arc::clone(word)).or_default().push(place);
            }
        }
    }

    /// How many pairs are pointed out.
    pub fn len(&self) -> usize {
        self.shown.len()
    }

    /// Whether nothing is pointed out.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// How many words are like another.
    pub fn word_count(&self) -> usize {
        self.by_word.len()
    }

    /// What is pointed out, surest first.
    pub fn iter(&self) -> impl Iterator<Item = Suggestion> {
        self.suggestions(&self.shown)
    }

    /// What a word is like, folded; surest first.
    pub fn of(&self, word: &str) -> impl Iterator<Item = Suggestion> {
        self.suggestions(self.by_word.get(word).map_or(&[], Vec::as_slice))
    }

    fn suggestions(&self, places: &[u32]) -> impl Iterator<Item = Suggestion> {
        let pairs = places.iter().filter_map(|it| self.pairs.get(usize::try_from(*it).ok()?));
        pairs.filter_map(|it| self.wordings.suggestion(it))
    }
}
