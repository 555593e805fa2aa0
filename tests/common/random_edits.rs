//! Random edits of every kind, aimed at what a project has most of the time and at nothing sometimes.
//!
//! Each edit comes from a recipe (its kind and a seed) and the project that it meets, so that leaving out recipes gives
//! a shorter list that still makes sense: that is how a failing case shrinks.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use proptest::prelude::*;
use waardenbord::model::input::{Batch, NewBehaviour, NewMeeting, NewSheet, NewTable, NewValue};
use waardenbord::model::wording::LONGEST_TEXT;
use waardenbord::model::{
    BoardDesign, BoardEdit, BoardId, BoardKind, CardKey, ChoiceEdit, Colour, Column, Edit, InputEdit, InputItem,
    LoadingEdit, MeetingId, ParkReason, Place, PlacementId, Project, Record, Records, SetupEdit, Sources, Spot,
    ValueId, ValueNoteId,
};

/// What an edit is made from.
#[derive(Clone, Copy)]
pub struct Recipe {
    /// Which kind, of [`KINDS`]; taken modulo.
    pub kind: usize,
    /// Where the rest comes from.
    pub seed: u64,
}

impl fmt::Debug for Recipe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:X}", NAMES[self.kind % KINDS], self.seed)
    }
}

/// Lists of so many recipes, each kind as likely as another.
pub fn recipes(count: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<Recipe>> {
    let recipe = (0..KINDS, any::<u64>()).prop_map(|(kind, seed)| Recipe { kind, seed });
    prop::collection::vec(recipe, count)
}

/// The edit of a recipe for this project; it may well be refused.
pub fn random_edit(project: &Project, recipe: Recipe) -> Edit {
    MAKERS[recipe.kind % KINDS](&mut Maker::new(project, recipe.seed))
}

/// A project after so many random edits that were tried; the same for the same seed.
pub fn random_project(seed: u64, edits: usize) -> Project {
    let mut dice = Dice(seed);
    let mut project = start(dice.number());
    for _ in 0..edits {
        let recipe = Recipe { kind: dice.below(KINDS), seed: dice.number() };
        if let Ok(next) = project.apply(&random_edit(&project, recipe)) {
            project = next;
        }
    }
    project
}

/// A project with a few sheets, boards and values, so that the first edits have something to aim at.
pub fn start(seed: u64) -> Project {
    use Kind::{BoardAdd, BoardCluster, BoardMarkResult, BoardPut, ChoiceChoose, LoadingAttach, LoadingWrite};
    let project = Project::new(BoardId::from(seed));
    let batch = Edit::Input(InputEdit::Take(Maker::new(&project, seed).first_batch()));
    let mut project = project.apply(&batch).unwrap_or(project);
    let mut dice = Dice(seed);
    for (kind, times) in [
        (BoardAdd, 3),
        (BoardCluster, 4),
        (BoardMarkResult, 3),
        (BoardPut, 3),
        (ChoiceChoose, 2),
        (LoadingAttach, 2),
        (LoadingWrite, 2),
    ] {
        for _ in 0..times {
            let recipe = Recipe { kind: kind as usize, seed: dice.number() };
            project = project.apply(&random_edit(&project, recipe)).unwrap_or(project);
        }
    }
    project
}

/// One row for each variant of each edit: its name, its pattern, and what makes one. The patterns are matched without a
/// wildcard, so that a variant without a row does not compile.
macro_rules! kinds {
    ($($name:ident: $pattern:pat => $make:expr,)*) => {
        #[derive(Clone, Copy)]
        enum Kind { $($name,)* }

        /// The names of all kinds.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        /// How many kinds there are.
        pub const KINDS: usize = NAMES.len();

        const MAKERS: [fn(&mut Maker) -> Edit; KINDS] = [$($make),*];

        /// Which kind an edit is, from 0 to below [`KINDS`].
        pub fn variant_index(edit: &Edit) -> usize {
            (match edit { $($pattern => Kind::$name,)* }) as usize
        }
    };
}

kinds! {
    SetupTitle: Edit::Setup(SetupEdit::Title(_)) => |it| Edit::Setup(SetupEdit::Title(it.text())),
    SetupOrganisation: Edit::Setup(SetupEdit::Organisation(_)) => |it| Edit::Setup(SetupEdit::Organisation(it.text())),
    SetupMaxValues: Edit::Setup(SetupEdit::MaxValues(_)) => |it| Edit::Setup(SetupEdit::MaxValues(it.small())),
    SetupAccent: Edit::Setup(SetupEdit::Accent(_)) => |it| Edit::Setup(SetupEdit::Accent(it.accent())),
    InputTake: Edit::Input(InputEdit::Take(_)) => |it| Edit::Input(InputEdit::Take(it.batch())),
    InputAddMeeting: Edit::Input(InputEdit::AddMeeting { .. }) => |it| {
        Edit::Input(InputEdit::AddMeeting { id: it.new_id(|it| &it.meetings) })
    },
    InputNameMeeting: Edit::Input(InputEdit::NameMeeting { .. }) => |it| {
        Edit::Input(InputEdit::NameMeeting { meeting: it.id(|it| &it.meetings), name: it.text() })
    },
    InputDateMeeting: Edit::Input(InputEdit::DateMeeting { .. }) => |it| {
        let (meeting, date, start) = (it.id(|it| &it.meetings), it.date(), it.start());
        Edit::Input(InputEdit::DateMeeting { meeting, date, start })
    },
    InputAddTable: Edit::Input(InputEdit::AddTable { .. }) => |it| {
        Edit::Input(InputEdit::AddTable { id: it.new_id(|it| &it.tables), meeting: it.id(|it| &it.meetings) })
    },
    InputAddSheet: Edit::Input(InputEdit::AddSheet { .. }) => |it| {
        Edit::Input(InputEdit::AddSheet { id: it.new_id(|it| &it.sheets), table: it.id(|it| &it.tables) })
    },
    InputSource: Edit::Input(InputEdit::Source { .. }) => |it| {
        Edit::Input(InputEdit::Source { sheet: it.id(|it| &it.sheets), text: it.text() })
    },
    InputPitch: Edit::Input(InputEdit::Pitch { .. }) => |it| {
        Edit::Input(InputEdit::Pitch { sheet: it.id(|it| &it.sheets), text: it.text() })
    },
    InputAddValue: Edit::Input(InputEdit::AddValue { .. }) => |it| {
        Edit::Input(InputEdit::AddValue { id: it.new_id(|it| &it.value_notes), sheet: it.id(|it| &it.sheets) })
    },
    InputAddBehaviour: Edit::Input(InputEdit::AddBehaviour { .. }) => |it| {
        let value = it.id(|it| &it.value_notes);
        let own_sheet = it.project.value_notes.get(value).map(|it| it.sheet);
        let sheet = own_sheet.unwrap_or_else(|| it.id(|it| &it.sheets));
        let links = if it.chance(50) { vec![value] } else { Vec::new() };
        Edit::Input(InputEdit::AddBehaviour { id: it.new_id(|it| &it.behaviour_notes), sheet, links })
    },
    InputWordValue: Edit::Input(InputEdit::WordValue { .. }) => |it| {
        Edit::Input(InputEdit::WordValue { note: it.id(|it| &it.value_notes), wording: it.text() })
    },
    InputWordBehaviour: Edit::Input(InputEdit::WordBehaviour { .. }) => |it| {
        Edit::Input(InputEdit::WordBehaviour { note: it.id(|it| &it.behaviour_notes), wording: it.text() })
    },
    InputFreeze: Edit::Input(InputEdit::Freeze(_)) => |it| Edit::Input(InputEdit::Freeze(it.item())),
    InputLink: Edit::Input(InputEdit::Link { .. }) => |it| {
        let (behaviour, value) = it.pair();
        Edit::Input(InputEdit::Link { behaviour, value })
    },
    InputUnlink: Edit::Input(InputEdit::Unlink { .. }) => |it| {
        let (behaviour, value) = it.pair();
        Edit::Input(InputEdit::Unlink { behaviour, value })
    },
    InputWithdraw: Edit::Input(InputEdit::Withdraw { .. }) => |it| {
        Edit::Input(InputEdit::Withdraw { item: it.item(), time: it.time() })
    },
    InputRestore: Edit::Input(InputEdit::Restore(_)) => |it| Edit::Input(InputEdit::Restore(it.item())),
    InputRemoveEmpty: Edit::Input(InputEdit::RemoveEmpty(_)) => |it| Edit::Input(InputEdit::RemoveEmpty(it.empty_item())),
    InputMoveSheet: Edit::Input(InputEdit::MoveSheet { .. }) => |it| {
        Edit::Input(InputEdit::MoveSheet { sheet: it.id(|it| &it.sheets), table: it.id(|it| &it.tables) })
    },
    BoardDesign: Edit::Board(BoardEdit::Design(_)) => |it| {
        Edit::Board(BoardEdit::Design(it.one_of(&[BoardDesign::Single, BoardDesign::PerSession])))
    },
    BoardAdd: Edit::Board(BoardEdit::Add { .. }) => |it| {
        let meeting: MeetingId = it.id(|it| &it.meetings);
        let session = BoardKind::Session(meeting);
        let kind = it.one_of(&[session, session, BoardKind::Closing, BoardKind::All]);
        Edit::Board(BoardEdit::Add { id: it.new_id(|it| &it.boards), kind })
    },
    BoardPut: Edit::Board(BoardEdit::Put { .. }) => |it| {
        let board = it.id(|it| &it.boards);
        let (cards, to) = (it.cards_on(board), it.place_on(board));
        let before = if it.chance(40) { it.cards_on(board).first().copied() } else { None };
        Edit::Board(BoardEdit::Put { board, cards, to, before })
    },
    BoardCluster: Edit::Board(BoardEdit::Cluster { .. }) => |it| {
        let board = it.id(|it| &it.boards);
        Edit::Board(BoardEdit::Cluster { id: it.new_id(|it| &it.clusters), board, cards: it.cards_on(board) })
    },
    BoardName: Edit::Board(BoardEdit::Name { .. }) => |it| {
        Edit::Board(BoardEdit::Name { cluster: it.id(|it| &it.clusters), name: it.text() })
    },
    BoardMeaning: Edit::Board(BoardEdit::Meaning { .. }) => |it| {
        Edit::Board(BoardEdit::Meaning { cluster: it.id(|it| &it.clusters), text: it.text() })
    },
    BoardMarkResult: Edit::Board(BoardEdit::MarkResult { .. }) => |it| {
        let boards = it.project.boards.iter().filter(|it| matches!(it.kind, BoardKind::Session(_)));
        let near: Vec<_> = boards.flat_map(|board| it.project.clusters_of(board.id)).map(|it| it.id).collect();
        let cluster = if near.is_empty() || it.chance(20) { it.id(|it| &it.clusters) } else { it.one_of(&near) };
        Edit::Board(BoardEdit::MarkResult { cluster, is_result: it.chance(70) })
    },
    BoardMerge: Edit::Board(BoardEdit::Merge { .. }) => |it| {
        let from = it.id(|it| &it.clusters);
        let same_board = it.project.clusters.get(from).map(|it| it.board);
        let near: Vec<_> = same_board.into_iter().flat_map(|board| it.project.clusters_of(board)).collect();
        let near: Vec<_> = near.iter().map(|it| it.id).collect();
        let into = if near.is_empty() || it.chance(10) { it.id(|it| &it.clusters) } else { it.one_of(&near) };
        Edit::Board(BoardEdit::Merge { from, into })
    },
    BoardDissolve: Edit::Board(BoardEdit::Dissolve(_)) => |it| {
        Edit::Board(BoardEdit::Dissolve(it.id(|it| &it.clusters)))
    },
    ChoiceChoose: Edit::Choice(ChoiceEdit::Choose { .. }) => |it| {
        Edit::Choice(ChoiceEdit::Choose { id: it.new_id(|it| &it.values), name: it.text(), sources: it.sources() })
    },
    ChoiceSetAside: Edit::Choice(ChoiceEdit::SetAside(_)) => |it| {
        Edit::Choice(ChoiceEdit::SetAside(it.id(|it| &it.values)))
    },
    ChoiceReturn: Edit::Choice(ChoiceEdit::Return(_)) => |it| Edit::Choice(ChoiceEdit::Return(it.id(|it| &it.values))),
    ChoiceTakeBack: Edit::Choice(ChoiceEdit::TakeBack(_)) => |it| {
        Edit::Choice(ChoiceEdit::TakeBack(it.id(|it| &it.values)))
    },
    ChoiceJoin: Edit::Choice(ChoiceEdit::Join { .. }) => |it| {
        Edit::Choice(ChoiceEdit::Join { value: it.id(|it| &it.values), name: it.text(), sources: it.sources() })
    },
    ChoiceName: Edit::Choice(ChoiceEdit::Name { .. }) => |it| {
        Edit::Choice(ChoiceEdit::Name { value: it.id(|it| &it.values), name: it.text() })
    },
    ChoiceMeaning: Edit::Choice(ChoiceEdit::Meaning { .. }) => |it| {
        Edit::Choice(ChoiceEdit::Meaning { value: it.id(|it| &it.values), text: it.text() })
    },
    ChoiceOrder: Edit::Choice(ChoiceEdit::Order { .. }) => |it| {
        let before = if it.chance(60) { Some(it.id(|it| &it.values)) } else { None };
        Edit::Choice(ChoiceEdit::Order { value: it.id(|it| &it.values), before })
    },
    LoadingAttach: Edit::Loading(LoadingEdit::Attach { .. }) => |it| {
        let (value, column, at) = it.spot();
        let (note, behaviour) = (it.id(|it| &it.behaviour_notes), it.new_id(|it| &it.behaviours));
        Edit::Loading(LoadingEdit::Attach { value, note, behaviour, placement: it.new_placement(value), column, at })
    },
    LoadingWrite: Edit::Loading(LoadingEdit::Write { .. }) => |it| {
        let (value, column, at) = it.spot();
        let (wording, behaviour) = (it.text(), it.new_id(|it| &it.behaviours));
        Edit::Loading(LoadingEdit::Write { value, wording, behaviour, placement: it.new_placement(value), column, at })
    },
    LoadingPlace: Edit::Loading(LoadingEdit::Place { .. }) => |it| {
        let (value, column, at) = it.spot();
        let behaviour = it.id(|it| &it.behaviours);
        Edit::Loading(LoadingEdit::Place { value, behaviour, placement: it.new_placement(value), column, at })
    },
    LoadingMove: Edit::Loading(LoadingEdit::Move { .. }) => |it| {
        let (value, column, at) = it.spot();
        Edit::Loading(LoadingEdit::Move { value, placement: it.placement_of(value), column, at })
    },
    LoadingRemove: Edit::Loading(LoadingEdit::Remove { .. }) => |it| {
        let value = it.id(|it| &it.values);
        Edit::Loading(LoadingEdit::Remove { value, placement: it.placement_of(value) })
    },
    LoadingWord: Edit::Loading(LoadingEdit::Word { .. }) => |it| {
        Edit::Loading(LoadingEdit::Word { behaviour: it.id(|it| &it.behaviours), wording: it.text() })
    },
    LoadingLine: Edit::Loading(LoadingEdit::Line { .. }) => |it| {
        let value = it.id(|it| &it.values);
        let rows = it.project.values.get(value).map_or(0, |it| it.loading.heads().count());
        Edit::Loading(LoadingEdit::Line { value, rows: it.below(rows + 2) })
    },
    LoadingCore: Edit::Loading(LoadingEdit::Core { .. }) => |it| {
        Edit::Loading(LoadingEdit::Core { value: it.id(|it| &it.values), text: it.text() })
    },
    LoadingAddProposal: Edit::Loading(LoadingEdit::AddProposal { .. }) => |it| {
        Edit::Loading(LoadingEdit::AddProposal { value: it.id(|it| &it.values), text: it.text() })
    },
    LoadingProposal: Edit::Loading(LoadingEdit::Proposal { .. }) => |it| {
        let (value, index) = it.proposal();
        Edit::Loading(LoadingEdit::Proposal { value, index, text: it.text() })
    },
    LoadingChooseCore: Edit::Loading(LoadingEdit::ChooseCore { .. }) => |it| {
        let (value, index) = it.proposal();
        Edit::Loading(LoadingEdit::ChooseCore { value, index })
    },
    LoadingResidentsNotice: Edit::Loading(LoadingEdit::ResidentsNotice { .. }) => |it| {
        Edit::Loading(LoadingEdit::ResidentsNotice { value: it.id(|it| &it.values), text: it.text() })
    },
    LoadingQuestion: Edit::Loading(LoadingEdit::Question { .. }) => |it| {
        Edit::Loading(LoadingEdit::Question { value: it.id(|it| &it.values), text: it.text() })
    },
    All: Edit::All(_) => |it| Edit::All(it.several()),
}

/// A row of numbers that follows from a seed (splitmix64).
struct Dice(u64);

impl Dice {
    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below `end`; 0 where there is none.
    fn below(&mut self, end: usize) -> usize {
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
struct Maker<'a> {
    project: &'a Project,
    dice: Dice,
}

impl<'a> Maker<'a> {
    fn new(project: &'a Project, seed: u64) -> Self {
        Self { project, dice: Dice(seed) }
    }

    fn below(&mut self, end: usize) -> usize {
        self.dice.below(end)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    fn small(&mut self) -> u8 {
        u8::try_from(self.below(12)).unwrap_or_default()
    }

    fn text(&mut self) -> String {
        match self.below(200) {
            0 => "é".repeat(LONGEST_TEXT + 1),
            1 => "é".repeat(LONGEST_TEXT),
            2..5 => format!("om{}gekeerd", self.one_of(&['\u{202E}', '\0', '\t', '\r', '\u{2028}'])),
            5..60 => format!("{} {}", self.one_of(&WORDINGS), self.below(40)),
            _ => self.one_of(&WORDINGS).to_owned(),
        }
    }

    /// The id of a record that is there, nine times out of ten.
    fn id<T: Record>(&mut self, records: fn(&Project) -> &Records<T>) -> T::Id {
        let records = records(self.project);
        let at = self.below(records.len());
        match records.ids().nth(at).filter(|_| !self.chance(5)) {
            Some(id) => id,
            None => self.dice.number().into(),
        }
    }

    /// An id that is free, nine times out of ten.
    fn new_id<T: Record>(&mut self, records: fn(&Project) -> &Records<T>) -> T::Id {
        if self.chance(5) { self.id(records) } else { self.dice.number().into() }
    }

    fn accent(&mut self) -> Option<Colour> {
        let [red, green, blue, ..] = self.dice.number().to_le_bytes();
        if self.chance(70) { Some(Colour { red, green, blue }) } else { None }
    }

    fn date(&mut self) -> Option<Date> {
        Date::new(2022, 11, i8::try_from(self.below(33)).unwrap_or_default()).ok()
    }

    fn start(&mut self) -> Option<Time> {
        Time::new(i8::try_from(self.below(26)).unwrap_or_default(), 30, 0, 0).ok()
    }

    fn time(&mut self) -> Timestamp {
        let second = i64::try_from(self.below(2_000_000_000)).unwrap_or_default();
        Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    fn item(&mut self) -> InputItem {
        match self.below(3) {
            0 => InputItem::Sheet(self.id(|it| &it.sheets)),
            1 => InputItem::Value(self.id(|it| &it.value_notes)),
            _ => InputItem::Behaviour(self.id(|it| &it.behaviour_notes)),
        }
    }

    /// Most of the time something that has no text, where there is such a thing.
    fn empty_item(&mut self) -> InputItem {
        let values = self.project.value_notes.iter().filter(|it| it.original.is_empty());
        let behaviours = self.project.behaviour_notes.iter().filter(|it| it.original.is_empty());
        let values = values.map(|it| InputItem::Value(it.id));
        let empty: Vec<InputItem> = values.chain(behaviours.map(|it| InputItem::Behaviour(it.id))).collect();
        if empty.is_empty() || self.chance(30) { self.item() } else { self.one_of(&empty) }
    }

    /// A behaviour and a value, most of the time of one sheet.
    fn pair(&mut self) -> (waardenbord::model::BehaviourNoteId, ValueNoteId) {
        let behaviour = self.id(|it| &it.behaviour_notes);
        let sheet = self.project.behaviour_notes.get(behaviour).map(|it| it.sheet);
        let near = self.project.value_notes.iter().filter(|it| Some(it.sheet) == sheet).map(|it| it.id);
        let near: Vec<ValueNoteId> = near.collect();
        let value = if near.is_empty() || self.chance(10) { self.id(|it| &it.value_notes) } else { self.one_of(&near) };
        (behaviour, value)
    }

    fn card(&mut self) -> CardKey {
        if self.chance(80) {
            CardKey::Note(self.id(|it| &it.value_notes))
        } else {
            CardKey::Result(self.id(|it| &it.clusters))
        }
    }

    /// A few cards, most of the time of this board.
    fn cards_on(&mut self, board: BoardId) -> Vec<CardKey> {
        let kind = self.project.boards.get(board).map_or(BoardKind::All, |it| it.kind);
        let shown = self.project.cards_of(kind);
        let count = self.below(5);
        (0..count).map(|_| if shown.is_empty() || self.chance(2) { self.card() } else { self.one_of(&shown) }).collect()
    }

    /// A place, most of the time of this board.
    fn place_on(&mut self, board: BoardId) -> Place {
        let reason = self.one_of(&ParkReason::ALL);
        let near: Vec<_> = self.project.clusters_of(board).map(|it| it.id).collect();
        let cluster = if near.is_empty() || self.chance(5) { self.id(|it| &it.clusters) } else { self.one_of(&near) };
        let cluster = Place::Cluster(cluster);
        let parked = [Place::Parked(None), Place::Parked(Some(reason))];
        self.one_of(&[Place::Tray, Place::Discuss, Place::Loose, parked[0], parked[1], cluster, cluster, cluster])
    }

    fn sources(&mut self) -> Sources {
        let (clusters, cards) = (self.below(3), self.below(3));
        Sources {
            clusters: (0..clusters).map(|_| self.id(|it| &it.clusters)).collect(),
            cards: (0..cards).map(|_| self.card()).collect(),
        }
    }

    fn placement_of(&mut self, value: ValueId) -> PlacementId {
        let placements = self.project.values.get(value).map(|it| it.loading.placements.as_slice());
        match placements {
            Some(placements) if !placements.is_empty() && !self.chance(4) => self.one_of(placements).id,
            _ => self.dice.number().into(),
        }
    }

    fn new_placement(&mut self, value: ValueId) -> PlacementId {
        if self.chance(4) { self.placement_of(value) } else { self.dice.number().into() }
    }

    fn spot(&mut self) -> (ValueId, Column, Spot) {
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

    fn proposal(&mut self) -> (ValueId, usize) {
        let with_some = self.project.values.iter().filter(|it| !it.loading.core_proposals.is_empty()).map(|it| it.id);
        let with_some: Vec<ValueId> = with_some.collect();
        let value =
            if with_some.is_empty() || self.chance(10) { self.id(|it| &it.values) } else { self.one_of(&with_some) };
        (value, self.below(5))
    }

    /// Something of everything that an import can bring.
    fn batch(&mut self) -> Batch {
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
    fn first_batch(&mut self) -> Batch {
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

    /// A few edits that follow each other; now and then one among them that is refused.
    fn several(&mut self) -> Vec<Edit> {
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
