//! What is looked up once for each version of the project.

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
}

impl Known {
    /// Looks again where the project is another version, or another board is looked at.
    pub fn update(&mut self, project: &Project, version: u64, board: Option<BoardId>) {
        let is_same_version = self.version == Some(version);
        if is_same_version && self.board == board {
            return;
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
    }
}
