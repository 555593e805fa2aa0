//! The steps of the process: one file each, with only the state of the sitting (what is selected, searched, scrolled).

pub mod afdrukken;
pub mod clusteren;
pub mod inbreng;
pub mod kiezen;
pub mod laden;

use super::action::Action;
use super::seen::Seen;
use crate::model::Edit;

/// A step of the process, in its order; none is a gate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The sheets come in.
    Inbreng,
    /// Words that belong together.
    #[default]
    Clusteren,
    /// At most three.
    Kiezen,
    /// What they mean in behaviour.
    Laden,
    /// On paper.
    Afdrukken,
}

impl Step {
    /// All steps, in order.
    pub const ALL: [Self; 5] = [Self::Inbreng, Self::Clusteren, Self::Kiezen, Self::Laden, Self::Afdrukken];

    /// From 1 on.
    pub fn number(self) -> usize {
        Self::ALL.iter().position(|it| *it == self).map_or(1, |it| it + 1)
    }

    /// The step after this one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.number()).copied()
    }

    /// The key of its name.
    pub fn name_key(self) -> &'static str {
        match self {
            Self::Inbreng => "step-inbreng",
            Self::Clusteren => "step-clusteren",
            Self::Kiezen => "step-kiezen",
            Self::Laden => "step-laden",
            Self::Afdrukken => "step-afdrukken",
        }
    }

    /// The key of the sentence that says its task.
    pub fn task_key(self) -> &'static str {
        match self {
            Self::Inbreng => "task-inbreng",
            Self::Clusteren => "task-clusteren",
            Self::Kiezen => "task-kiezen",
            Self::Laden => "task-laden",
            Self::Afdrukken => "task-afdrukken",
        }
    }

    /// The key of the button that leads to it: "Verder: Kiezen".
    pub fn go_on_key(self) -> &'static str {
        match self {
            Self::Inbreng => "go-on-inbreng",
            Self::Clusteren => "go-on-clusteren",
            Self::Kiezen => "go-on-kiezen",
            Self::Laden => "go-on-laden",
            Self::Afdrukken => "go-on-afdrukken",
        }
    }
}

/// One step as it is drawn.
pub trait StepView {
    /// Draws the middle of the window.
    fn ui(&mut self, ui: &mut egui::Ui, seen: &Seen<'_>) -> Vec<Action>;

    /// Draws the foot of the window, left of the main button: places that stay where they are. None by default.
    fn foot_ui(&mut self, _ui: &mut egui::Ui, _seen: &Seen<'_>) -> Vec<Action> {
        Vec::new()
    }

    /// Draws what stands before the sentence with the task, such as the boards to choose from. None by default.
    fn before_task_ui(&mut self, _ui: &mut egui::Ui, _seen: &Seen<'_>) -> Vec<Action> {
        Vec::new()
    }

    /// Draws what stands at the right end of the line with the task, from right to left. None by default.
    fn tools_ui(&mut self, _ui: &mut egui::Ui, _seen: &Seen<'_>) -> Vec<Action> {
        Vec::new()
    }

    /// Gives what is half typed, before another step or another project comes. Nothing by default.
    fn leave(&mut self, _seen: &Seen<'_>) -> Vec<Edit> {
        Vec::new()
    }
}
