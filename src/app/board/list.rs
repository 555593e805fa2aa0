//! What is in the left column: which stacks, found words and sentences, in which order.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::Id;

use super::data::{BoardData, Lying, part_of_meetings};
use super::find::Found;
use super::layout::Target;
use crate::app::look::Type;
use crate::app::seen::Seen;
use crate::model::{BoardId, CardKey, MeetingId, ParkReason, Place, Project};

/// One thing in the list.
#[derive(Clone, Debug)]
pub(super) enum Row {
    /// A sentence or a heading.
    Sentence(String, Type),
    /// Something that was found elsewhere: its place, and where it lies there.
    Found(Place, usize),
    /// A stack of the tray, by where it lies there.
    Tray(usize),
    /// A stack of another place, or a part of one.
    Stack(Arc<Lying>),
}

/// What the list is made from; when it is the same, so is the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Source {
    pub(super) version: (u64, Option<BoardId>),
    pub(super) typed: String,
    pub(super) meetings: BTreeSet<MeetingId>,
    pub(super) place: Option<Target>,
}

/// The left column.
#[derive(Debug, Default)]
pub struct Left {
    pub(super) typed: String,
    /// The sessions that are shown; none: all.
    pub(super) meetings: BTreeSet<MeetingId>,
    /// The place that is shown instead of the tray.
    pub(super) place: Option<Target>,
    pub(super) source: Option<Source>,
    pub(super) rows: Arc<Vec<Row>>,
    /// The upper edge of each row and, last, the lower edge of all; for the width below.
    pub(super) tops: Arc<Vec<f32>>,
    pub(super) width: f32,
    pub(super) heights: TrayHeights,
    /// What had the focus when it was looked up, and its row.
    pub(super) focused: (Option<Id>, Option<usize>),
}

/// How high each stack of the tray is, kept from version to version.
#[derive(Debug, Default)]
pub(super) struct TrayHeights {
    of: Arc<BoardData>,
    width: f32,
    heights: Vec<f32>,
}

impl TrayHeights {
    /// Sees to it that they are those of `data` in this width; only what was not there before is measured.
    pub(super) fn renew(&mut self, data: &Arc<BoardData>, width: f32, mut measure: impl FnMut(&Lying) -> f32) {
        /// So many stacks can go from the tray in a row before all after them are measured again.
        const AHEAD: usize = 64;
        if Arc::ptr_eq(&self.of, data) && (self.width - width).abs() < 0.5 {
            return;
        }
        let before = std::mem::take(&mut self.heights);
        let is_same_width = (self.width - width).abs() < 0.5;
        let mut at = 0;
        let mut height = |stack: &Arc<Lying>| {
            let rest = self.of.tray.get(at..).filter(|_| is_same_width).unwrap_or_default();
            match rest.iter().take(AHEAD).position(|it| Arc::ptr_eq(it, stack)) {
                Some(ahead) => {
                    at += ahead + 1;
                    before.get(at - 1).copied().unwrap_or_default()
                }
                None => measure(stack),
            }
        };
        self.heights = data.tray.iter().map(&mut height).collect();
        (self.of, self.width) = (Arc::clone(data), width);
    }

    /// The height of a stack, by where it lies in the tray.
    pub(super) fn height(&self, at: usize) -> f32 {
        self.heights.get(at).copied().unwrap_or_default()
    }
}

impl Left {
    /// Shows a place instead of the tray, or the tray again.
    pub(super) fn toggle_place(&mut self, place: Target) {
        self.place = if self.place == Some(place) { None } else { Some(place) };
    }

    /// Sees to it that a card of this place is shown here, where it lies in no cluster.
    pub(super) fn show_place(&mut self, place: Place) {
        match place {
            Place::Tray => {
                self.place = None;
                self.meetings.clear();
            }
            Place::Cluster(_) => {}
            Place::Discuss => self.place = Some(Target::Discuss),
            Place::Loose => self.place = Some(Target::Loose),
            Place::Parked(_) => self.place = Some(Target::Parked),
        }
    }

    /// Whether this place is shown instead of the tray.
    pub(super) fn shows(&self, place: Target) -> bool {
        self.place == Some(place)
    }

    /// The stack with this card as it is shown here, where a session may be left out of it.
    pub(super) fn shown(&self, card: CardKey) -> Option<Arc<Lying>> {
        self.stacks().find(|it| it.key == card).cloned()
    }

    /// The stacks of a place that are shown here.
    pub(super) fn shown_in(&self, place: Place) -> Vec<Arc<Lying>> {
        self.stacks().filter(|it| it.place == place).cloned().collect()
    }

    /// The row of the stack that a card stands for.
    pub(super) fn row_of(&self, card: CardKey) -> Option<usize> {
        self.rows.iter().position(|it| self.stack(it).is_some_and(|it| it.key == card))
    }

    /// The stack of a row; none for other rows.
    pub(super) fn stack<'a>(&'a self, row: &'a Row) -> Option<&'a Arc<Lying>> {
        match row {
            Row::Stack(stack) => Some(stack),
            Row::Tray(at) => self.heights.of.tray.get(*at),
            Row::Sentence(..) | Row::Found(..) => None,
        }
    }

    /// All stacks that are shown here, in their order.
    pub(super) fn stacks(&self) -> impl Iterator<Item = &Arc<Lying>> {
        self.rows.iter().filter_map(|it| self.stack(it))
    }
}

/// The key of the name of a reason.
pub(super) fn reason_key(reason: Option<ParkReason>) -> &'static str {
    match reason {
        Some(ParkReason::Unclear) => "board-reason-unclear",
        Some(ParkReason::NotAValue) => "board-reason-not-a-value",
        Some(ParkReason::BelongsElsewhere) => "board-reason-elsewhere",
        Some(ParkReason::Later) => "board-reason-later",
        None => "board-reason-none",
    }
}

/// The key of the name of a place.
pub(super) fn place_key(place: Option<Target>) -> &'static str {
    match place {
        Some(Target::Discuss) => "board-discuss",
        Some(Target::Loose) => "board-loose",
        Some(Target::Parked) => "board-parked",
        _ => "board-tray",
    }
}

/// What is shown, in its order.
pub(super) fn rows(seen: &Seen<'_>, data: &BoardData, left: &Left, found: &Found) -> Vec<Row> {
    let sentence = |key: &str| Row::Sentence(seen.words.say(key), Type::BODY);
    let heading = |text: String| Row::Sentence(text, Type::SMALL_STRONG);
    if found.is_active() {
        let mut rows = Vec::new();
        if found.is_empty() {
            rows.push(Row::Sentence(
                seen.words.say_with("board-found-nothing", &[("typed", found.typed().into())]),
                Type::BODY,
            ));
        }
        rows.extend(found.elsewhere.iter().map(|it| Row::Found(it.0, it.1)));
        if !found.here.is_empty() {
            rows.push(heading(seen.words.say("board-tray")));
            rows.extend(found.here.iter().copied().map(Row::Tray));
        }
        return rows;
    }
    match left.place {
        None => tray_rows(seen, data, left, &sentence),
        Some(Target::Parked) if data.parked.is_empty() => vec![sentence("board-empty-parked")],
        Some(Target::Parked) => {
            let mut rows = Vec::new();
            for (reason, stacks) in &data.parked {
                rows.push(heading(seen.words.say(reason_key(*reason))));
                rows.extend(stacks.iter().cloned().map(Row::Stack));
            }
            rows
        }
        Some(Target::Discuss) if data.discuss.is_empty() => vec![sentence("board-empty-discuss")],
        Some(Target::Discuss) => data.discuss.iter().cloned().map(Row::Stack).collect(),
        Some(_) if data.loose.is_empty() => vec![sentence("board-empty-loose")],
        Some(_) => data.loose.iter().cloned().map(Row::Stack).collect(),
    }
}

fn tray_rows(seen: &Seen<'_>, data: &BoardData, left: &Left, sentence: &dyn Fn(&str) -> Row) -> Vec<Row> {
    if data.is_empty() {
        return Vec::new();
    }
    if data.tray.is_empty() {
        return vec![sentence("board-all-placed")];
    }
    if left.meetings.is_empty() {
        return (0..data.tray.len()).map(Row::Tray).collect();
    }
    let rows: Vec<Row> =
        data.tray.iter().filter_map(|it| of_meetings(seen.project, it, &left.meetings)).map(Row::Stack).collect();
    if rows.is_empty() { vec![sentence("board-all-of-session-placed")] } else { rows }
}

/// The part of a stack that some sessions wrote.
fn of_meetings(project: &Project, stack: &Arc<Lying>, meetings: &BTreeSet<MeetingId>) -> Option<Arc<Lying>> {
    if meetings.is_empty() {
        return Some(Arc::clone(stack));
    }
    let cards = part_of_meetings(project, &stack.cards, meetings);
    let key = *cards.first()?;
    if cards.len() == stack.cards.len() {
        return Some(Arc::clone(stack));
    }
    Some(Arc::new(Lying { key, cards, ..stack.as_ref().clone() }))
}
