//! What was done while choosing.

use super::context::given_name;
use super::{Span, name, written};
use crate::insight::stacks::wording_of;
use crate::model::{ChoiceEdit, DecisionField, Project, ValueId, Way};
use crate::words::act::cluster_title;
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
            ChoiceEdit::Answer { value, text, .. } => {
                self.say_with("step-answer", &[value_name(after, *value), written(text)])
            }
            ChoiceEdit::Direction { value, .. } => self.say_with("step-direction", &[value_name(after, *value)]),
            ChoiceEdit::Relate { value, given, .. } => {
                self.say_with("step-relation", &[value_name(after, *value), given_name(after, *given)])
            }
            ChoiceEdit::Mark { value, .. } => self.say_with("step-mark", &[value_name(after, *value)]),
            ChoiceEdit::Decide { field, text } => {
                let key = match field {
                    DecisionField::Why => "step-decision-why",
                    DecisionField::Roles => "step-decision-roles",
                    DecisionField::Minority => "step-decision-minority",
                };
                self.say_with(key, &[written(text)])
            }
            ChoiceEdit::DecidedOn(Some(date)) => self.say_with("step-decided-on", &[("date", date.to_string().into())]),
            ChoiceEdit::DecidedOn(None) => self.say("step-decided-on-no-day"),
            ChoiceEdit::NotTaken { cluster, text } => {
                let name = ("name", Argument::quoted(&cluster_title(after, *cluster)));
                self.say_with("step-not-taken", &[name, written(text)])
            }
            ChoiceEdit::AddRound { name: text, .. } => self.say_with("step-round-new", &[written(text)]),
            ChoiceEdit::NameRound { name: text, .. } => self.say_with("step-round-named", &[written(text)]),
            ChoiceEdit::Tally { card, hands, .. } => {
                let name = ("name", Argument::quoted(&wording_of(after, *card)));
                match hands {
                    Some(hands) => self.say_with("step-tally", &[name, ("n", (*hands).into())]),
                    None => self.say_with("step-tally-not", &[name]),
                }
            }
            ChoiceEdit::RemoveRound(round) => {
                let text = before.rounds.get(*round).map_or("", |it| &it.name);
                self.say_with("step-round-gone", &[written(text)])
            }
            ChoiceEdit::Way(Way::Values) => self.say("step-way-values"),
            ChoiceEdit::Way(Way::Sentence) => self.say("step-way-sentence"),
            ChoiceEdit::Sentence(_) => self.say_with("step-sentence", &[written(&after.sentence_text())]),
        }
    }
}

/// A value by its name.
pub(super) fn value_name(project: &Project, value: ValueId) -> (&'static str, Argument) {
    ("name", name(project.values.get(value).map_or("", |it| &it.name)))
}
