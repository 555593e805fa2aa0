//! What was done with what was there before the choice.

use super::{Span, name, written};
use crate::model::{ContextEdit, GivenId, GivenKind, Project};
use crate::words::{Argument, Words};

impl Words {
    pub(super) fn context_step(&self, edit: &ContextEdit, span: Span<'_>) -> String {
        let Span { before, after } = span;
        match edit {
            ContextEdit::Add { kind, text, .. } => {
                self.say_with("step-given-new", &[("kind", Argument::key(kind_key(*kind))), written(text)])
            }
            ContextEdit::Word { given, text } => {
                self.say_with("step-given-worded", &[("kind", kind_of(after, *given)), written(text)])
            }
            ContextEdit::Source { given, text } => {
                self.say_with("step-given-source", &[given_name(after, *given), written(text)])
            }
            ContextEdit::Remove(given) => self.say_with("step-given-gone", &[given_name(before, *given)]),
            ContextEdit::Reveal(true) => self.say("step-revealed"),
            ContextEdit::Reveal(false) => self.say("step-hidden-again"),
            ContextEdit::Vision(text) => self.say_with("step-vision", &[written(text)]),
        }
    }
}

/// The key of what a kind of given is called.
pub fn kind_key(kind: GivenKind) -> &'static str {
    match kind {
        GivenKind::Audience => "given-audience",
        GivenKind::CoreValue => "given-core-value",
        GivenKind::Competence => "given-competence",
        GivenKind::Policy => "given-policy",
        GivenKind::Question => "given-question",
    }
}

fn kind_of(project: &Project, given: GivenId) -> Argument {
    project.givens.get(given).map_or(Argument::key("thing-given"), |it| Argument::key(kind_key(it.kind)))
}

/// A given by its name.
pub(super) fn given_name(project: &Project, given: GivenId) -> (&'static str, Argument) {
    ("given", name(project.givens.get(given).map_or("", |it| &it.text)))
}
