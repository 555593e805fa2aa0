//! What was done while choosing.

use super::{Span, name, written};
use crate::model::{ChoiceEdit, Project, ValueId};
use crate::words::{Argument, Words};

impl Words {
    pub(super) fn choice_step(&self, edit: &ChoiceEdit, span: Span<'_>) -> String {
        let Span { before, after } = span;
        match edit {
            ChoiceEdit::Choose { name: text, .. } => self.say_with("step-chosen", &[("name", name(text))]),
            ChoiceEdit::SetAside(value) => self.say_with("act-set-aside", &[value_name(before, *value)]),
            ChoiceEdit::Return(value) => self.say_with("step-chosen-again", &[value_name(after, *value)]),
            ChoiceEdit::TakeBack(value) => self.say_with("step-chosen-not", &[value_name(before, *value)]),
            ChoiceEdit::Join { name: text, .. } => self.say_with("act-join", &[("name", name(text))]),
            ChoiceEdit::Name { value, name: text } => {
                self.say_with("step-value-named", &[value_name(before, *value), written(text)])
            }
            ChoiceEdit::Meaning { value, text } => {
                self.say_with("step-meaning", &[value_name(after, *value), written(text)])
            }
            ChoiceEdit::Order { value, .. } => {
                let place = after.values.iter().position(|it| it.id == *value).map_or(0, |it| it + 1);
                self.say_with("step-value-order", &[value_name(after, *value), ("n", place.into())])
            }
        }
    }
}

/// A value by its name.
pub(super) fn value_name(project: &Project, value: ValueId) -> (&'static str, Argument) {
    ("name", name(project.values.get(value).map_or("", |it| &it.name)))
}
