//! What was done while loading.

use super::choice::value_name;
use super::context::given_name;
use super::{Span, name, written};
use crate::model::{Aside, BehaviourId, Column, LoadingEdit, PlacementId, Project, ValueId};
use crate::words::worked_out::form_key;
use crate::words::{Argument, Counted, Words};

impl Words {
    pub(super) fn loading_step(&self, edit: &LoadingEdit, span: Span<'_>) -> String {
        let Span { before, after } = span;
        match edit {
            LoadingEdit::Attach { value, note, column, .. } => {
                let text = before.behaviour_notes.get(*note).map_or("", |it| &it.wording);
                self.placed(*value, text, *column, span)
            }
            LoadingEdit::Write { value, wording, column, .. } => self.placed(*value, wording, *column, span),
            LoadingEdit::Place { value, behaviour, column, .. } => {
                self.placed(*value, behaviour_text(after, *behaviour), *column, span)
            }
            LoadingEdit::Move { value, placement, column, .. } => {
                self.placed(*value, placement_text(after, *value, *placement), *column, span)
            }
            LoadingEdit::Remove { value, placement } => {
                let text = ("text", name(placement_text(before, *value, *placement)));
                self.say_with("step-behaviour-out", &[value_name(before, *value), text])
            }
            LoadingEdit::Word { wording, .. } => self.say_with("step-behaviour-worded", &[written(wording)]),
            LoadingEdit::Line { value, rows } => {
                self.say_with("step-line", &[value_name(after, *value), ("n", (*rows).into())])
            }
            LoadingEdit::Core { value, text } => {
                self.say_with("step-core", &[value_name(after, *value), written(text)])
            }
            LoadingEdit::AddProposal { value, text } | LoadingEdit::Proposal { value, text, .. } => {
                self.say_with("step-proposal", &[value_name(after, *value), written(text)])
            }
            LoadingEdit::ChooseCore { value, .. } => {
                let core = after.values.get(*value).map_or("", |it| &it.loading.core);
                self.say_with("step-core", &[value_name(after, *value), written(core)])
            }
            LoadingEdit::ResidentsNotice { value, text } => {
                self.say_with("step-residents", &[value_name(after, *value), written(text)])
            }
            LoadingEdit::Question { value, text } => {
                self.say_with("step-question", &[value_name(after, *value), written(text)])
            }
            LoadingEdit::Agree { value, is_agreed } => {
                let key = if *is_agreed { "step-agreed" } else { "step-agreed-not" };
                self.say_with(key, &[value_name(after, *value)])
            }
            LoadingEdit::Topic { value, lines, .. } => {
                self.say_with("step-topic", &[value_name(after, *value), written(&lines.join(" "))])
            }
            LoadingEdit::Obstacle { value, obstacle, .. } => {
                self.say_with("step-obstacle", &[value_name(after, *value), written(obstacle)])
            }
            LoadingEdit::Tension { value, left, right, .. } => {
                let sides = [("left", name(left)), ("right", name(right))];
                self.say_with("step-tension", &[&[value_name(after, *value)], &sides[..]].concat())
            }
            LoadingEdit::Towards { behaviour, .. } => {
                self.say_with("step-towards", &[("text", name(behaviour_text(after, *behaviour)))])
            }
            LoadingEdit::Who { behaviour, .. } => {
                self.say_with("step-who", &[("text", name(behaviour_text(after, *behaviour)))])
            }
            LoadingEdit::Combine { into, from } => {
                let texts =
                    [("from", name(behaviour_text(before, *from))), ("into", name(behaviour_text(after, *into)))];
                self.say_with("step-combined", &texts)
            }
            LoadingEdit::Aside { note, aside } => {
                let text = after.behaviour_notes.get(*note).map_or("", |it| &it.wording);
                self.say_with(aside_key(aside.as_ref()), &[("text", name(text))])
            }
            LoadingEdit::AsideTyped { behaviour, aside } => {
                let text = ("text", name(behaviour_text(after, *behaviour)));
                self.say_with(aside_key(aside.as_ref()), &[text])
            }
            LoadingEdit::WorkedOnBy { value, text } => {
                self.say_with("step-worked-on-by", &[value_name(after, *value), written(text)])
            }
            LoadingEdit::Form(form) => self.say_with("step-form", &[("form", Argument::key(form_key(*form)))]),
            LoadingEdit::Levels(names) => self.say_with("step-levels", &[("n", names.len().into())]),
            LoadingEdit::Level { value, placement, level } => {
                let text = ("text", name(placement_text(after, *value, *placement)));
                match level {
                    Some(level) => self.say_with("step-level", &[text, ("n", (u32::from(*level) + 1).into())]),
                    None => self.say_with("step-level-none", &[text]),
                }
            }
            LoadingEdit::Competence { value, given, is_tied } => {
                let key = if *is_tied { "step-competence" } else { "step-competence-not" };
                self.say_with(key, &[value_name(after, *value), given_name(after, *given)])
            }
            LoadingEdit::Number { value, notes } => {
                let behaviours = ("behaviours", Counted::Behaviours.argument(notes.len()));
                self.say_with("step-numbered", &[value_name(after, *value), behaviours])
            }
        }
    }

    fn placed(&self, value: ValueId, text: &str, column: Column, span: Span<'_>) -> String {
        let key = match column {
            Column::Does => "step-does",
            Column::DoesNot => "step-does-not",
        };
        self.say_with(key, &[value_name(span.after, value), ("text", name(text))])
    }
}

fn aside_key(aside: Option<&Aside>) -> &'static str {
    match aside {
        Some(Aside::NotOurs) => "step-not-ours",
        Some(Aside::Because(_)) => "step-aside",
        None => "step-aside-not",
    }
}

fn behaviour_text(project: &Project, behaviour: BehaviourId) -> &str {
    project.behaviours.get(behaviour).map_or("", |it| &it.wording)
}

fn placement_text(project: &Project, value: ValueId, placement: PlacementId) -> &str {
    let placements = project.values.get(value).map_or(&[][..], |it| &it.loading.placements);
    let found = placements.iter().find(|it| it.id == placement);
    found.map_or("", |it| behaviour_text(project, it.behaviour))
}
