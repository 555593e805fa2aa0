//! What is looked up once for each version of the project.

use crate::insight::{BoardLay, Insight};
use crate::model::Project;

/// Insight into one version of a project.
#[derive(Debug, Default)]
pub struct Known {
    version: Option<u64>,
    /// The index.
    pub insight: Insight,
    /// What lies where on the board that is worked on.
    pub lay: BoardLay,
}

impl Known {
    /// Looks again where the project is another version.
    pub fn update(&mut self, project: &Project, version: u64) {
        if self.version == Some(version) {
            return;
        }
        self.version = Some(version);
        self.insight = Insight::new(project);
        self.lay = project.single_board().map_or_else(BoardLay::default, |board| BoardLay::of(project, board));
    }
}
