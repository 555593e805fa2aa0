//! How one edit is made: ids, texts and places for a project, out of a seed.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use waardenbord::model::input::{Batch, NewBehaviour, NewMeeting, NewSheet, NewTable, NewValue};
use waardenbord::model::wording::LONGEST_TEXT;
use waardenbord::model::{
    BehaviourNoteId, BoardId, BoardKind, CardKey, Colour, Column, Edit, GivenId, InputItem, MeetingId, ParkReason,
    Place, PlacementId, Project, Record, Records, Sources, Spot, ValueId, ValueNoteId,
};

use super::{KINDS, Recipe, random_edit};

/// A row of numbers that follows from a seed (splitmix64).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `end`; 0 where there is none.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(u64::MAX);
        usize::try_from(self.number() % end).unwrap_or_default()
    }
}

const WORDINGS: [&str; 16] = [
    "",
    " ",
    "Vertrouwen",
    "vertrouwen ",
    "Vertrouwen en verantwoordelijkheid",
    "Eén voor allen",
    "naïef, ge-ëerd & coöperatief",
    "ĳverig",
    "Cafe\u{301}",
    "👩‍👩‍👧 samen ❤️",
    "twee\n\nalinea's; met \"aanhaling\" en \\",
    "=1+1",
    "שלום",
    "Lef",
    "We bellen dezelfde dag terug",
    "// waardenbord",
];

/// Makes one edit for a project.
pub(super) struct Maker<'a> {
    pub(super) project: &'a Project,
    dice: Dice,
}

impl<'a> Maker<'a> {
    pub(super) fn new(project: &'a Project, seed: u64) -> Self {
        Self { project, dice: Dice(seed) }
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        self.dice.below(end)
    }

    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(super) fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    pub(super) fn small(&mut self) -> u8 {
        u8::try_from(self.below(12)).unwrap_or_default()
    }

    pub(super) fn text(&mut self) -> String {
        match self.below(200) {
            0 => "é".repeat(LONGEST_TEXT + 1),
            1 => "é".repeat(LONGEST_TEXT),
            2..5 => format!("om{}gekeerd", self.one_of(&['\u{202E}', '\0', '\t', '\r', '\u{2028}'])),
            5..60 => format!("{} {}", self.one_of(&WORDINGS), self.below(40)),
            _ => self.one_of(&WORDINGS).to_owned(),
        }
    }

    /// The id of a record that is there, nine times out of ten.
    pub(super) fn id<T: Record>(&mut self, records: fn(&Project) -> &Records<T>) -> T::Id {
        let records = records(self.project);
        let at = self.below(records.len());
        match records.ids().nth(at).filter(|_| !self.chance(5)) {
            Some(id) => id,
            None => self.dice.number().into(),
        }
    }

    /// An id that is free, nine times out of ten.
    pub(super) fn new_id<T: Record>(&mut self, records: fn(&Project) -> &Records<T>) -> T::Id {
        if self.chance(5) { self.id(records) } else { self.dice.number().into() }
    }

    /// A given, nine times out of ten.
    pub(super) fn given(&mut self) -> GivenId {
        self.id(|it| &it.givens)
    }

    /// How many people a team has; too many, one time out of twenty.
    pub(super) fn people(&mut self) -> u32 {
        let most = if self.chance(5) { 200_000 } else { 300 };
        u32::try_from(self.below(most)).unwrap_or_default()
    }

    pub(super) fn accent(&mut self) -> Option<Colour> {
        let [red, green, blue, ..] = self.dice.number().to_le_bytes();
        if self.chance(70) { Some(Colour { red, green, blue }) } else { None }
    }

    pub(super) fn date(&mut self) -> Option<Date> {
        Date::new(2022, 11, i8::try_from(self.below(33)).unwrap_or_default()).ok()
    }

    pub(super) fn start(&mut self) -> Option<Time> {
        Time::new(i8::try_from(self.below(26)).unwrap_or_default(), 30, 0, 0).ok()
    }

    pub(super) fn time(&mut self) -> Timestamp {
        let second = i64::try_from(self.below(2_000_000_000)).unwrap_or_default();
        Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    pub(super) fn item(&mut self) -> InputItem {
        match self.below(3) {
            0 => InputItem::Sheet(self.id(|it| &it.sheets)),
            1 => InputItem::Value(self.id(|it| &it.value_notes)),
            _ => InputItem::Behaviour(self.id(|it| &it.behaviour_notes)),
        }
    }

    /// Most of the time something that has no text, where there is such a thing.
    pub(super) fn empty_item(&mut self) -> InputItem {
        let values = self.project.value_notes.iter().filter(|it| it.original.is_empty());
        let behaviours = self.project.behaviour_notes.iter().filter(|it| it.original.is_empty());
        let values = values.map(|it| InputItem::Value(it.id));
        let empty: Vec<InputItem> = values.chain(behaviours.map(|it| InputItem::Behaviour(it.id))).collect();
        if empty.is_empty() || self.chance(30) { self.item() } else { self.one_of(&empty) }
    }

    /// A behaviour and a value, most of the time of one sheet.
    pub(super) fn pair(&mut self) -> (BehaviourNoteId, ValueNoteId) {
        let behaviour = self.id(|it| &it.behaviour_notes);
        let sheet = self.project.behaviour_notes.get(behaviour).map(|it| it.sheet);
        let near = self.project.value_notes.iter().filter(|it| Some(it.sheet) == sheet).map(|it| it.id);
        let near: Vec<ValueNoteId> = near.collect();
        let value = if near.is_empty() || self.chance(10) { self.id(|it| &it.value_notes) } else { self.one_of(&near) };
        (behaviour, value)
    }

    pub(super) fn card(&mut self) -> CardKey {
        if self.chance(80) {
            let note = self.id(|it| &it.value_notes);
            if self.chance(80) { CardKey::Note(note) } else { CardKey::Part(note, self.small()) }
        } else {
            CardKey::Result(self.id(|it| &it.clusters))
        }
    }

    /// A few cards, most of the time of this board.
    pub(super) fn cards_on(&mut self, board: BoardId) -> Vec<CardKey> {
        let kind = self.project.boards.get(board).map_or(BoardKind::All, |it| it.kind);
        let shown = self.project.cards_of(kind);
        let count = self.below(5);
        (0..count).map(|_| if shown.is_empty() || self.chance(2) { self.card() } else { self.one_of(&shown) }).collect()
    }

    /// A place, most of the time of this board.
    pub(super) fn place_on(&mut self, board: BoardId) -> Place {
        let reason = self.one_of(&ParkReason::ALL);
        let near: Vec<_> = self.project.clusters_of(board).map(|it| it.id).collect();
        let cluster = if near.is_empty() || self.chance(5) { self.id(|it| &it.clusters) } else { self.one_of(&near) };
        let cluster = Place::Cluster(cluster);
        let parked = [Place::Parked(None), Place::Parked(Some(reason))];
        self.one_of(&[Place::Tray, Place::Discuss, Place::Loose, parked[0], parked[1], cluster, cluster, cluster])
    }

    pub(super) fn sources(&mut self) -> Sources {
        let (clusters, cards) = (self.below(3), self.below(3));
        Sources {
            clusters: (0..clusters).map(|_| self.id(|it| &it.clusters)).collect(),
            cards: (0..cards).map(|_| self.card()).collect(),
        }
    }

    pub(super) fn placement_of(&mut self, value: ValueId) -> PlacementId {
        let placements = self.project.values.get(value).map(|it| it.loading.placements.as_slice());
        match placements {
            Some(placements) if !placements.is_empty() && !self.chance(4) => self.one_of(placements).id,
            _ => self.dice.number().into(),
        }
    }

    pub(super) fn new_placement(&mut self, value: ValueId) -> PlacementId {
        if self.chance(4) { self.placement_of(value) } else { self.dice.number().into() }
    }

    pub(super) fn spot(&mut self) -> (ValueId, Column, Spot) {
        let value = self.id(|it| &it.values);
        let column = self.one_of(&[Column::Does, Column::DoesNot]);
        let before = if self.chance(70) { Some(self.placement_of(value)) } else { None };
        let at = match self.below(3) {
            0 => Spot::End,
            1 => Spot::Row { before, is_on_card: self.chance(50) },
            _ => return (value, Column::DoesNot, Spot::Beside(self.placement_of(value))),
        };
        (value, column, at)
    }

    pub(super) fn proposal(&mut self) -> (ValueId, usize) {
        let with_some = self.project.values.iter().filter(|it| !it.loading.core_proposals.is_empty()).map(|it| it.id);
        let with_some: Vec<ValueId> = with_some.collect();
        let value =
            if with_some.is_empty() || self.chance(10) { self.id(|it| &it.values) } else { self.one_of(&with_some) };
        (value, self.below(5))
    }

    /// Something of everything that an import can bring.
    pub(super) fn batch(&mut self) -> Batch {
        let mut batch = if self.chance(50) { self.first_batch() } else { Batch::default() };
        let number = u32::try_from(self.below(12)).unwrap_or_default();
        let meeting = self.id(|it| &it.meetings);
        batch.tables.push(NewTable { id: self.new_id(|it| &it.tables), meeting, number });
        for _ in 0..self.below(3) {
            let sheet = self.id(|it| &it.sheets);
            batch.sources.push((sheet, self.text()));
            batch.pitches.push((sheet, self.text()));
            let value = NewValue { id: self.new_id(|it| &it.value_notes), sheet, wording: self.text() };
            let id = self.new_id(|it| &it.behaviour_notes);
            batch.links.push((id, value.id));
            batch.values.push(value);
            batch.behaviours.push(NewBehaviour { id, sheet, wording: self.text() });
        }
        batch
    }

    /// A meeting with two tables, a few sheets and what stands on them, all of it new.
    pub(super) fn first_batch(&mut self) -> Batch {
        let mut batch = Batch::default();
        let meeting = MeetingId::from(self.dice.number());
        let number = u32::try_from(self.project.meetings.len()).unwrap_or_default() + 1;
        batch.meetings.push(NewMeeting { id: meeting, number });
        for number in 1..3 {
            let table = self.dice.number().into();
            batch.tables.push(NewTable { id: table, meeting, number });
            for number in 1..3 {
                let sheet = self.dice.number().into();
                batch.sheets.push(NewSheet { id: sheet, table, number });
                for _ in 0..2 {
                    let (value, behaviour) = (self.dice.number().into(), self.dice.number().into());
                    let wording = self.one_of(&WORDINGS).to_owned();
                    batch.values.push(NewValue { id: value, sheet, wording });
                    let wording = self.one_of(&WORDINGS).to_owned();
                    batch.behaviours.push(NewBehaviour { id: behaviour, sheet, wording });
                    batch.links.push((behaviour, value));
                }
            }
        }
        batch
    }

    /// A project like this one, a few edits further; now and then one in which something does not hold.
    pub(super) fn elsewhere(&mut self) -> Project {
        let mut project = self.project.clone();
        for edit in self.several() {
            project = project.apply(&edit).unwrap_or(project);
        }
        if self.chance(10) {
            project.setup.max_values = 0;
        }
        project
    }

    /// A few edits that follow each other; now and then one among them that is refused.
    pub(super) fn several(&mut self) -> Vec<Edit> {
        let mut project = self.project.clone();
        let mut edits = Vec::new();
        for _ in 0..self.below(4) {
            let recipe = Recipe { kind: self.below(KINDS), seed: self.dice.number() };
            let edit = random_edit(&project, recipe);
            match project.apply(&edit) {
                Ok(next) => project = next,
                Err(_) if !self.chance(10) => continue,
                Err(_) => {}
            }
            edits.push(edit);
        }
        edits
    }
}
