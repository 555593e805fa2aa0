//! What Laden says about where a behaviour comes from, and in which session's colour.

use egui::{Color32, Ui};

use crate::app::look::look;
use crate::app::seen::Seen;
use crate::insight::{Origin, ReviewItem};
use crate::model::wording::folded;
use crate::model::{BehaviourId, BehaviourNoteId, ChosenValue, Standing, ValueId, ValueNoteId};

/// The notes behind something that can be attached.
pub(super) fn notes_of(seen: &Seen<'_>, item: ReviewItem) -> Vec<BehaviourNoteId> {
    match item {
        ReviewItem::Note(note) => vec![note],
        ReviewItem::Record(behaviour) => {
            seen.project.behaviours.get(behaviour).map(|it| it.origins.clone()).unwrap_or_default()
        }
    }
}

/// The wording of something that can be attached.
pub(super) fn wording<'a>(seen: &Seen<'a>, item: ReviewItem) -> &'a str {
    match item {
        ReviewItem::Note(note) => seen.project.behaviour_notes.get(note).map_or("", |it| &it.wording),
        ReviewItem::Record(behaviour) => seen.project.behaviours.get(behaviour).map_or("", |it| &it.wording),
    }
}

/// The colour of the session in which it was written first; grey for what was typed while loading.
pub(super) fn band(ui: &Ui, seen: &Seen<'_>, item: ReviewItem) -> Color32 {
    let first = notes_of(seen, item).first().and_then(|it| Origin::of_behaviour(seen.project, *it));
    first.map_or(look(ui).no_session, |it| look(ui).session(Origin::rank(seen.project, it.meeting)))
}

/// "11.00 uur, tafel 4", or "bij het laden"; how often, where several wrote it.
pub(super) fn origin(seen: &Seen<'_>, behaviour: BehaviourId) -> String {
    let notes = notes_of(seen, ReviewItem::Record(behaviour));
    let Some(first) = notes.first().and_then(|it| Origin::of_behaviour(seen.project, *it)) else {
        return seen.words.say("laden-typed");
    };
    let place = [("meeting", meeting(seen, first).into()), ("table", first.table.into())];
    let place = seen.words.say_with("laden-origin", &place);
    if notes.len() < 2 {
        return place;
    }
    seen.words.say_with("laden-origin-several", &[("place", place.into()), ("n", notes.len().into())])
}

/// "bij vertrouwen, 11.00 uur": the word by which it hangs here, and its session.
pub(super) fn with_word(seen: &Seen<'_>, item: ReviewItem, value: Option<ValueNoteId>) -> String {
    let word = value.and_then(|it| seen.project.value_notes.get(it)).map(|it| it.wording.as_str());
    let first = notes_of(seen, item).first().and_then(|it| Origin::of_behaviour(seen.project, *it));
    match (word, first) {
        (Some(word), Some(first)) => {
            seen.words.say_with("laden-with-word", &[("word", word.into()), ("meeting", meeting(seen, first).into())])
        }
        (None, Some(first)) => {
            let place = [("meeting", meeting(seen, first).into()), ("table", first.table.into())];
            seen.words.say_with("laden-origin", &place)
        }
        (_, None) => seen.words.say("laden-typed"),
    }
}

/// Where something that can be attached or combined comes from: as a placed behaviour, or by the word it hangs on.
pub(super) fn place(seen: &Seen<'_>, item: ReviewItem) -> String {
    match item {
        ReviewItem::Record(behaviour) => origin(seen, behaviour),
        ReviewItem::Note(note) => {
            let word = seen.project.behaviour_notes.get(note).and_then(|it| it.links.first().copied());
            with_word(seen, item, word)
        }
    }
}

/// What colleagues wrote, where a behaviour says it in other words now; each once.
pub(super) fn originals<'a>(seen: &Seen<'a>, behaviour: BehaviourId) -> Vec<&'a str> {
    let Some(record) = seen.project.behaviours.get(behaviour) else { return Vec::new() };
    let notes = record.origins.iter().filter_map(|it| seen.project.behaviour_notes.get(*it));
    let mut originals: Vec<&str> = Vec::new();
    for note in notes {
        let written = if note.original.trim().is_empty() { &note.wording } else { &note.original };
        if folded(written) != folded(&record.wording) && !originals.contains(&written.as_str()) {
            originals.push(written);
        }
    }
    originals
}

/// The other chosen values at which a behaviour stands.
pub(super) fn also_at<'a>(seen: &Seen<'a>, value: ValueId, behaviour: BehaviourId) -> Vec<&'a ChosenValue> {
    let others = seen.project.values_standing(Standing::Chosen).filter(|it| it.id != value);
    others.filter(|it| it.loading.placements.iter().any(|it| it.behaviour == behaviour)).collect()
}

/// Where a placed behaviour comes from, and at which values it stands besides.
pub(super) fn origin_and_others(seen: &Seen<'_>, value: ValueId, behaviour: BehaviourId) -> String {
    let origin = origin(seen, behaviour);
    let others: Vec<String> = also_at(seen, value, behaviour).into_iter().map(|it| it.name.clone()).collect();
    if others.is_empty() {
        return origin;
    }
    seen.words.say_with("laden-origin-also", &[("origin", origin.into()), ("values", others.join(", ").into())])
}

fn meeting(seen: &Seen<'_>, origin: Origin) -> String {
    seen.project.meetings.get(origin.meeting).map_or_else(String::new, |it| seen.words.meeting(it))
}
