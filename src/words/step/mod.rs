//! Every step that was done, as one sentence: what stands in the list of what was done.
//!
//! Unlike [`Words::act`], which is for the notice after an act, each edit has a sentence here. No match has a wildcard:
//! who adds an edit is asked what it is called.

mod board;
mod choice;
mod context;
mod input;
mod loading;
mod picture;
mod team;

pub use picture::picture_key;

use super::{Argument, Words};
use crate::model::{Edit, InputEdit, Project, SetupEdit, wording};

/// Between which two projects a step lies.
#[derive(Clone, Copy)]
struct Span<'a> {
    before: &'a Project,
    after: &'a Project,
}

impl Words {
    /// The sentence for a step of these edits that led from `before` to `after`.
    pub fn step(&self, edits: &[Edit], before: &Project, after: &Project) -> String {
        let is_freeze = |it: &&Edit| matches!(it, Edit::Input(InputEdit::Freeze(_)));
        let telling = edits.iter().rfind(|it| !is_freeze(it)).or(edits.last());
        telling.map_or_else(String::new, |it| self.step_of(it, Span { before, after }))
    }

    fn step_of(&self, edit: &Edit, span: Span<'_>) -> String {
        match edit {
            Edit::Setup(edit) => self.setup_step(edit),
            Edit::Input(edit) => self.input_step(edit, span),
            Edit::Board(edit) => self.board_step(edit, span),
            Edit::Context(edit) => self.context_step(edit, span),
            Edit::Choice(edit) => self.choice_step(edit, span),
            Edit::Loading(edit) => self.loading_step(edit, span),
            Edit::Picture(edit) => self.picture_step(edit, span),
            Edit::Team(edit) => self.team_step(edit, span),
            Edit::GoBack { to, .. } => self.gone_back(*to),
            Edit::All(edits) => self.all_step(edits, span),
        }
    }

    /// To which moment one went back, for the list and for the notice alike.
    pub(super) fn gone_back(&self, to: jiff::Timestamp) -> String {
        self.say_with("step-go-back", &[("moment", self.moment(to).into())])
    }

    /// Several as one act: what is counted as a whole, or the first and how much came with it.
    fn all_step(&self, edits: &[Edit], span: Span<'_>) -> String {
        if let Some(counted) = self.counted(edits) {
            return counted;
        }
        let Some((first, rest)) = edits.split_first() else { return self.say("step-nothing") };
        let first_said = self.step_of(first, span);
        let others = rest.iter().map(|it| self.step_of(it, span)).filter(|it| *it != first_said).count();
        let is_whole = matches!(first, Edit::Board(crate::model::BoardEdit::Design(_)));
        if others == 0 || is_whole {
            return first_said;
        }
        self.say_with("step-and-others", &[("first", first_said.into()), ("n", others.into())])
    }

    fn setup_step(&self, edit: &SetupEdit) -> String {
        match edit {
            SetupEdit::Title(title) => self.say_with("step-title", &[written(title)]),
            SetupEdit::Organisation(name) => self.say_with("step-organisation", &[written(name)]),
            SetupEdit::MaxValues(most) => self.say_with("step-max-values", &[("n", (*most).into())]),
            SetupEdit::Accent(Some(colour)) => self.say_with("step-accent", &[("colour", colour.to_string().into())]),
            SetupEdit::Accent(None) => self.say("step-accent-usual"),
            SetupEdit::Typeface(typeface) => self.say_with("step-typeface", &[("typeface", typeface.name().into())]),
            SetupEdit::PointOut(true) => self.say("step-point-out"),
            SetupEdit::PointOut(false) => self.say("step-point-out-not"),
            SetupEdit::Results(range) => {
                self.say_with("step-results", &[("least", range.least.into()), ("most", range.most.into())])
            }
        }
    }
}

/// What somebody wrote, as `$text`: its beginning in quotation marks, or that it is empty now.
fn written(text: &str) -> (&'static str, Argument) {
    ("text", if text.trim().is_empty() { Argument::key("step-empty") } else { name(text) })
}

/// The beginning of what somebody wrote, on one line, in quotation marks.
fn name(text: &str) -> Argument {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Argument::quoted(&wording::start_of(&line))
}
