//! The step Clusteren: one board over everything.

use super::StepView;
use crate::app::action::Action;
use crate::app::board::BoardView;
use crate::app::seen::Seen;

/// The step Clusteren as it is looked at.
#[derive(Debug, Default)]
pub struct ClusterenView {
    board: BoardView,
}

impl ClusterenView {
    /// The board, to ask what is seen of it.
    pub fn board(&self) -> &BoardView {
        &self.board
    }
}

impl StepView for ClusterenView {
    fn ui(&mut self, ui: &mut egui::Ui, seen: &Seen<'_>) -> Vec<Action> {
        self.board.ui(ui, seen)
    }

    fn foot_ui(&mut self, ui: &mut egui::Ui, seen: &Seen<'_>) -> Vec<Action> {
        self.board.foot_ui(ui, seen)
    }
}
