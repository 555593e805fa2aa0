//! In which order the rows of a sheet stand, and where Enter and Tab lead.
//!
//! Each value heads a lane of its behaviours; after the last comes the line for a new value, then the behaviours without
//! a value. Knows no screen.

use crate::app::seen::Seen;
use crate::model::{BehaviourNoteId, SheetId, ValueNoteId};

/// A place where something can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Where the sheet comes from.
    Source,
    /// A value that is there.
    Value(ValueNoteId),
    /// The line for a value that is not there yet.
    NewValue,
    /// A behaviour that is there.
    Behaviour(BehaviourNoteId),
    /// The line for a new behaviour of a value, or of none.
    NewBehaviour(Option<ValueNoteId>),
    /// Why the group came to its values.
    Pitch,
}

/// Which way the hand goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Enter: to the next row.
    Down,
    /// Tab: from a value to its behaviour, from a behaviour to the next value.
    Across,
    /// Shift and Tab: the other way.
    Back,
}

/// Whether the row that is left holds a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// A new line that is still empty.
    Nothing,
    /// A value with a word, which may have been new a moment ago.
    Value(ValueNoteId),
    /// Anything else with a word.
    Words,
}

/// A value with the behaviours that stand beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The value.
    pub value: ValueNoteId,
    /// Its behaviours: each stands beside the first value that it is tied to.
    pub behaviours: Vec<BehaviourNoteId>,
}

/// Everything on one sheet, in the order in which it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetRows {
    /// The values.
    pub lanes: Vec<Lane>,
    /// The behaviours without a value.
    pub loose: Vec<BehaviourNoteId>,
}

impl SheetRows {
    /// What stands on a sheet, withdrawn rows too.
    pub fn of(seen: &Seen<'_>, sheet: SheetId) -> Self {
        let values = seen.insight.values.get(&sheet).into_iter().flatten();
        let lanes = values.map(|it| Lane { value: *it, behaviours: Vec::new() }).collect();
        let mut rows = Self { lanes, loose: Vec::new() };
        for behaviour in seen.insight.behaviours.get(&sheet).into_iter().flatten() {
            let home = seen.project.behaviour_notes.get(*behaviour).and_then(|it| it.links.first());
            match rows.lanes.iter_mut().find(|it| Some(&it.value) == home) {
                Some(lane) => lane.behaviours.push(*behaviour),
                None => rows.loose.push(*behaviour),
            }
        }
        rows
    }

    /// The first line that can be written on.
    pub fn first(&self, seen: &Seen<'_>) -> Slot {
        self.stops(seen).into_iter().flatten().next().unwrap_or(Slot::NewValue)
    }

    /// The slots that can be written in, by lane; what is withdrawn cannot.
    fn stops(&self, seen: &Seen<'_>) -> Vec<Vec<Slot>> {
        let behaviours = |list: &[BehaviourNoteId]| -> Vec<Slot> {
            let notes = list.iter().filter_map(|it| seen.project.behaviour_notes.get(*it));
            notes.filter(|it| it.withdrawn.is_none()).map(|it| Slot::Behaviour(it.id)).collect()
        };
        let mut stops = Vec::new();
        for lane in &self.lanes {
            let counts = seen.project.value_notes.get(lane.value).is_some_and(|it| it.withdrawn.is_none());
            let mut lane_stops = behaviours(&lane.behaviours);
            if counts {
                lane_stops.insert(0, Slot::Value(lane.value));
                lane_stops.push(Slot::NewBehaviour(Some(lane.value)));
            }
            stops.push(lane_stops);
        }
        let mut loose = behaviours(&self.loose);
        loose.push(Slot::NewBehaviour(None));
        stops.extend([vec![Slot::NewValue], loose]);
        stops.retain(|it| !it.is_empty());
        stops
    }

    /// Where the hand goes from a row that holds `written`.
    pub fn next(&self, seen: &Seen<'_>, from: Slot, written: Written, way: Move) -> Slot {
        let stops = self.stops(seen);
        let found = stops.iter().enumerate().find_map(|(lane, slots)| {
            let at = slots.iter().position(|it| *it == from)?;
            Some((lane, at))
        });
        let Some((lane, at)) = found else { return self.first(seen) };
        let first_of = |lane: usize| stops.get(lane).and_then(|it| it.first()).copied().unwrap_or(Slot::Pitch);
        let below = stops.get(lane).and_then(|it| it.get(at + 1)).copied();
        match (way, from, written) {
            // The line for a new one stays the line for the next new one.
            (Move::Down, Slot::NewValue | Slot::NewBehaviour(_), Written::Value(_) | Written::Words) => from,
            (Move::Across, Slot::NewValue, Written::Value(value)) => Slot::NewBehaviour(Some(value)),
            (Move::Down, Slot::Behaviour(_), _) | (Move::Across, Slot::Value(_), _) => {
                below.unwrap_or_else(|| first_of(lane + 1))
            }
            (Move::Down | Move::Across, ..) => first_of(lane + 1),
            (Move::Back, Slot::Value(_) | Slot::NewValue, _) => lane.checked_sub(1).map_or(Slot::Source, first_of),
            (Move::Back, ..) => match first_of(lane) {
                value @ Slot::Value(_) => value,
                _ => lane.checked_sub(1).map_or(Slot::Source, first_of),
            },
        }
    }
}
