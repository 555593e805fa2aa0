//! The step Clusteren: one board over everything, or a board for each session and a closing one.

use super::StepView;
use crate::app::action::Action;
use crate::app::board::BoardView;
use crate::app::board::boards::boards_ui;
use crate::app::look::Type;
use crate::app::room::RoomView;
use crate::app::seen::Seen;
use crate::app::widgets::ActionButton;
use crate::model::ClusterId;

/// The step Clusteren as it is looked at.
#[derive(Debug, Default)]
pub struct ClusterenView {
    board: BoardView,
}

impl ClusterenView {
    /// Opens a cluster as soon as its board is drawn.
    pub fn show_cluster(&mut self, cluster: Option<ClusterId>) {
        self.board.show_cluster(cluster);
    }

    /// The board, to ask what is seen of it.
    pub fn board(&self) -> &BoardView {
        &self.board
    }

    /// Ends a frame, whatever was drawn in it.
    pub fn end_frame(&mut self, context: &egui::Context) {
        self.board.end_frame(context);
    }
}

impl StepView for ClusterenView {
    fn ui(&mut self, ui: &mut egui::Ui, seen: &Seen<'_>) -> Vec<Action> {
        self.board.ui(ui, seen)
    }

    fn before_task_ui(&mut self, ui: &mut egui::Ui, seen: &Seen<'_>) -> Vec<Action> {
        boards_ui(ui, seen)
    }

    fn tools_ui(&mut self, ui: &mut egui::Ui, seen: &Seen<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        for view in [RoomView::OneByOne, RoomView::Spread] {
            let name = seen.words.say(view.name_key());
            if ui.add(ActionButton::outlined(&name).kind(Type::SMALL_STRONG)).clicked() {
                actions.push(Action::EnterRoom(view));
            }
        }
        if seen.alike.word_count() > 0 {
            let words = seen.words.say_with("alike-words", &[("n", seen.alike.word_count().into())]);
            if ui.add(ActionButton::outlined(&words).kind(Type::SMALL_STRONG)).clicked() {
                self.board.toggle_alike();
            }
        }
        actions
    }

    fn foot_ui(&mut self, ui: &mut egui::Ui, seen: &Seen<'_>) -> Vec<Action> {
        self.board.foot_ui(ui, seen)
    }
}
