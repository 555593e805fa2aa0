//! What an act in Laden does to the project. Nothing is drawn here.

use super::told;
use crate::app::seen::Seen;
use crate::insight::loading_sheet::read_lines;
use crate::insight::{Review, ReviewItem};
use crate::model::loading::ROWS_ON_CARD;
use crate::model::wording::is_allowed;
use crate::model::{Aside, BehaviourId, ChosenValue, Column, Edit, LoadingEdit, Placement, PlacementId, Spot, ValueId};
use crate::store::ids::IdSource;

/// At most so many of what we do not do are on a card.
pub(super) const MOST_NOT: usize = 3;

/// Puts something from the review, or a placed behaviour, at a place of a value; what was set aside is so no longer.
pub(super) fn attach(seen: &Seen<'_>, value: ValueId, item: ReviewItem, column: Column, at: Spot) -> Edit {
    let placement = seen.ids.draw();
    let behaviour = match item {
        ReviewItem::Note(note) => {
            let behaviour = seen.ids.draw();
            return Edit::Loading(LoadingEdit::Attach { value, note, behaviour, placement, column, at });
        }
        ReviewItem::Record(behaviour) => behaviour,
    };
    let placed = Edit::Loading(LoadingEdit::Place { value, behaviour, placement, column, at });
    match bring_back(seen, item) {
        Some(back) => Edit::All(vec![back, placed]),
        None => placed,
    }
}

/// Several edits as one act; one stays what it is.
fn together(edits: impl IntoIterator<Item = Edit>) -> Option<Edit> {
    let mut edits: Vec<Edit> = edits.into_iter().collect();
    if edits.len() < 2 { edits.pop() } else { Some(Edit::All(edits)) }
}

/// Sets aside what colleagues wrote, or what was typed while loading.
pub(super) fn set_aside(seen: &Seen<'_>, item: ReviewItem, aside: &Aside) -> Option<Edit> {
    let notes = told::notes_of(seen, item);
    if let (ReviewItem::Record(behaviour), true) = (item, notes.is_empty()) {
        return Some(Edit::Loading(LoadingEdit::AsideTyped { behaviour, aside: Some(aside.clone()) }));
    }
    together(notes.into_iter().map(|note| Edit::Loading(LoadingEdit::Aside { note, aside: Some(aside.clone()) })))
}

/// Takes a placed behaviour out and sets what it comes from aside, unless that serves another value too.
pub(super) fn out_and_aside(seen: &Seen<'_>, value: &ChosenValue, placement: Placement, aside: &Aside) -> Option<Edit> {
    let out = Edit::Loading(LoadingEdit::Remove { value: value.id, placement: placement.id });
    let mut others = seen.project.values.iter().filter(|it| it.id != value.id);
    let serves_another = others.any(|it| it.loading.placements.iter().any(|it| it.behaviour == placement.behaviour));
    let item = ReviewItem::Record(placement.behaviour);
    let says_nothing = told::wording(seen, item).trim().is_empty();
    let set_aside = if serves_another || says_nothing { None } else { set_aside(seen, item, aside) };
    together([Some(out), set_aside].into_iter().flatten())
}

/// Asks again for what was set aside.
pub(super) fn bring_back(seen: &Seen<'_>, item: ReviewItem) -> Option<Edit> {
    let notes = told::notes_of(seen, item).into_iter().filter(|it| seen.project.aside.contains_key(it));
    let notes = notes.map(|note| Edit::Loading(LoadingEdit::Aside { note, aside: None }));
    let typed = match item {
        ReviewItem::Record(it) => seen.project.behaviours.get(it).filter(|it| it.aside.is_some()),
        ReviewItem::Note(_) => None,
    };
    let typed = typed.map(|it| Edit::Loading(LoadingEdit::AsideTyped { behaviour: it.id, aside: None }));
    together(notes.chain(typed))
}

/// Makes one behaviour of two: the placed one keeps its words and gets what the other comes from.
pub(super) fn combine(seen: &Seen<'_>, value: ValueId, into: BehaviourId, item: ReviewItem) -> Edit {
    match item {
        ReviewItem::Record(from) => Edit::Loading(LoadingEdit::Combine { into, from }),
        ReviewItem::Note(_) => {
            // A note becomes a behaviour first; its place goes with it into the other.
            let attached = attach(seen, value, item, Column::Does, Spot::End);
            let Edit::Loading(LoadingEdit::Attach { behaviour: from, .. }) = attached else { return attached };
            Edit::All(vec![attached, Edit::Loading(LoadingEdit::Combine { into, from })])
        }
    }
}

/// Puts a placed behaviour at another value too, or takes it out there.
pub(super) fn also_at(seen: &Seen<'_>, other: &ChosenValue, placement: Placement) -> Edit {
    let behaviour = placement.behaviour;
    let there = other.loading.placements.iter().find(|it| it.behaviour == behaviour);
    Edit::Loading(if let Some(there) = there {
        LoadingEdit::Remove { value: other.id, placement: there.id }
    } else {
        let (column, at) = (placement.column, Spot::End);
        LoadingEdit::Place { value: other.id, behaviour, placement: seen.ids.draw(), column, at }
    })
}

/// Writes a behaviour that nobody wrote before; nothing where there is no word in it.
pub(super) fn write(value: ValueId, wording: &str, column: Column, at: Spot, ids: &IdSource) -> Option<Edit> {
    let wording = one_line(wording);
    let wording = wording.trim();
    if wording.is_empty() {
        return None;
    }
    let (behaviour, placement) = (ids.draw(), ids.draw());
    Some(Edit::Loading(LoadingEdit::Write { value, wording: wording.to_owned(), behaviour, placement, column, at }))
}

/// How many of what we do are missing to fill a card, as far as the review has them, and after which row the line
/// comes then: after the fifth that we do.
fn to_five(value: &ChosenValue, review: &Review) -> (usize, usize) {
    let mut columns: Vec<Column> = value.loading.heads().map(|it| it.column).collect();
    let there = columns.iter().filter(|it| **it == Column::Does).count();
    let missing = ROWS_ON_CARD.saturating_sub(there).min(review.own.len());
    columns.extend(std::iter::repeat_n(Column::Does, missing));
    let does = columns.iter().enumerate().filter(|(_, it)| **it == Column::Does);
    let rows = does.map(|(row, _)| row + 1).nth(ROWS_ON_CARD - 1).unwrap_or(columns.len());
    (missing, rows)
}

/// Whether "Eerste vijf op de kaart" would change something.
pub(super) fn first_five_is_left(value: &ChosenValue, review: &Review) -> bool {
    let (missing, rows) = to_five(value, review);
    missing > 0 || rows != value.loading.rows_on_card
}

/// "Eerste vijf op de kaart": fills up what we do from the top of the review, and draws the line after the fifth.
pub(super) fn first_five(seen: &Seen<'_>, value: &ChosenValue, review: &Review) -> Edit {
    let (missing, rows) = to_five(value, review);
    let items = review.own.iter().take(missing);
    let attached = items.map(|(item, _)| attach(seen, value.id, *item, Column::Does, Spot::End));
    let line = Edit::Loading(LoadingEdit::Line { value: value.id, rows });
    Edit::All(attached.chain([line]).collect())
}

/// Up or down among the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// One row up.
    Up,
    /// One row down.
    Down,
}

/// Swaps a row with its neighbour; the line stays where it is. Nothing for what stands beside something, or at the end.
pub(super) fn shift(value: &ChosenValue, placement: PlacementId, way: Way) -> Option<Edit> {
    let heads: Vec<_> = value.loading.heads().collect();
    let row = heads.iter().position(|it| it.id == placement)?;
    let before = match way {
        Way::Up => Some(heads.get(row.checked_sub(1)?)?.id),
        Way::Down => {
            heads.get(row + 1)?;
            heads.get(row + 2).map(|it| it.id)
        }
    };
    let column = heads.get(row)?.column;
    let at = Spot::Row { before, is_on_card: false };
    let rows = value.loading.rows_on_card;
    Some(Edit::All(vec![
        Edit::Loading(LoadingEdit::Move { value: value.id, placement, column, at }),
        Edit::Loading(LoadingEdit::Line { value: value.id, rows }),
    ]))
}

/// Says of a behaviour that we do it, or do not, where it stands.
pub(super) fn to_column(value: &ChosenValue, placement: PlacementId, column: Column) -> Option<Edit> {
    let found = value.loading.placements.iter().find(|it| it.id == placement)?;
    if found.column == column {
        return None;
    }
    let heads: Vec<_> = value.loading.heads().collect();
    let row = heads.iter().position(|it| it.id == found.beside.unwrap_or(placement))?;
    let before = heads.get(row + 1).map(|it| it.id);
    let at = Spot::Row { before, is_on_card: row < value.loading.rows_on_card };
    Some(Edit::Loading(LoadingEdit::Move { value: value.id, placement, column, at }))
}

/// Draws the line a row higher or lower.
pub(super) fn shift_line(value: &ChosenValue, way: Way) -> Option<Edit> {
    let rows = value.loading.rows_on_card;
    let rows = match way {
        Way::Up => rows.checked_sub(1)?,
        Way::Down => Some(rows + 1).filter(|it| *it <= value.loading.heads().count())?,
    };
    Some(Edit::Loading(LoadingEdit::Line { value: value.id, rows }))
}

/// What was typed or pasted as lines of one behaviour each: without signs that no text may have, nothing else is lost.
pub(super) fn lines(text: &str) -> Vec<String> {
    let clean = |line: &str| {
        let allowed: String = line.chars().map(|it| if is_allowed(it) { it } else { ' ' }).collect();
        allowed.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    read_lines(text).iter().map(|it| clean(it)).filter(|it| !it.is_empty()).collect()
}

/// A sentence that was pasted with line breaks, on one line.
pub(super) fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}
