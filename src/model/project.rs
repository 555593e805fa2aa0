//! The project: flat lists of records that name each other by id.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::id::{Id as _, Thing};
use super::{
    Aside, Behaviour, BehaviourNote, BehaviourNoteId, Board, BoardDesign, BoardId, BoardKind, ChosenValue, Cluster,
    Decision, Edit, Form, Given, Meeting, Picture, Piece, Record, Records, Refusal, Round, Setup, Sheet, Standing,
    Table, Team, ValueNote, Way, WordPair,
};

/// Everything from the sheet of a subgroup to the printed card.
///
/// Lists are flat so that the file has one record per line; who belongs to whom is an id in the record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// Title, organisation and other settings.
    pub setup: Setup,
    /// The highest number that a meeting ever had.
    pub last_meeting_number: u32,
    /// The big meetings.
    pub meetings: Records<Meeting>,
    /// The tables of all meetings.
    pub tables: Records<Table>,
    /// The sheets of all tables.
    pub sheets: Records<Sheet>,
    /// The proposed values of all sheets.
    pub value_notes: Records<ValueNote>,
    /// The behaviours of all sheets.
    pub behaviour_notes: Records<BehaviourNote>,
    /// Which boards are shown.
    pub board_design: BoardDesign,
    /// The clustering surfaces, with the three places beside their clusters.
    pub boards: Records<Board>,
    /// The clusters of all boards.
    pub clusters: Records<Cluster>,
    /// Words of which the group said that they do not belong together, in the order of the alphabet.
    #[serde(default, skip_serializing_if = "is_none_apart")]
    pub apart: Arc<Vec<WordPair>>,
    /// The values that are chosen, and those that nearly were.
    pub values: Records<ChosenValue>,
    /// What was there before the choice.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub givens: Records<Given>,
    /// Whether the values of policy documents are shown.
    #[serde(default, skip_serializing_if = "is_false")]
    pub is_policy_revealed: bool,
    /// What the future is called that values should fit; empty: the usual name.
    #[serde(default, skip_serializing_if = "is_empty_text")]
    pub vision: Arc<String>,
    /// Whether separate values or one sentence is made.
    #[serde(default, skip_serializing_if = "Way::is_values")]
    pub way: Way,
    /// The sentence in pieces.
    #[serde(default, skip_serializing_if = "is_empty_list")]
    pub sentence: Arc<Vec<Piece>>,
    /// Rounds in which hands were counted.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub rounds: Records<Round>,
    /// What was decided, and why.
    #[serde(default, skip_serializing_if = "is_undecided")]
    pub decision: Arc<Decision>,
    /// In which form all values are worked out.
    #[serde(default, skip_serializing_if = "Form::is_usual")]
    pub form: Form,
    /// The names of the levels of growth; empty: none.
    #[serde(default, skip_serializing_if = "is_empty_list")]
    pub levels: Arc<Vec<String>>,
    /// Behaviours of sheets that were looked at and set aside.
    #[serde(default, skip_serializing_if = "is_empty_map")]
    pub aside: Arc<BTreeMap<BehaviourNoteId, Aside>>,
    /// The highest number that a behaviour of the loading ever had.
    pub last_behaviour_number: u32,
    /// The behaviours that the group works with.
    pub behaviours: Records<Behaviour>,
    /// The logo and the illustration.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub pictures: Records<Picture>,
    /// The teams that get paper in their hands, in their order.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub teams: Records<Team>,
}

impl Project {
    /// A project without a word in it, with one board over everything.
    pub fn new(board: BoardId) -> Self {
        let mut project = Self::default();
        project.boards.push(Board::new(board, BoardKind::All));
        project
    }

    /// The next project after `edit`, or why it cannot be; `self` stays what it is either way.
    pub fn apply(&self, edit: &Edit) -> Result<Self, Refusal> {
        let mut next = self.clone();
        next.make(edit)?;
        debug_assert_eq!(super::check::findings(&next), Vec::new(), "after {edit:?}");
        Ok(next)
    }

    fn make(&mut self, edit: &Edit) -> Result<(), Refusal> {
        match edit {
            Edit::Setup(edit) => self.apply_setup(edit),
            Edit::Input(edit) => self.apply_input(edit),
            Edit::Board(edit) => self.apply_board(edit),
            Edit::Context(edit) => self.apply_context(edit),
            Edit::Choice(edit) => self.apply_choice(edit),
            Edit::Loading(edit) => self.apply_loading(edit),
            Edit::Picture(edit) => self.apply_picture(edit),
            Edit::Team(edit) => self.apply_team(edit),
            Edit::GoBack { project, .. } => self.go_back(project),
            Edit::All(edits) => edits.iter().try_for_each(|it| self.make(it)),
        }
    }

    /// Becomes what it was, where that holds: the edit may come from anywhere.
    fn go_back(&mut self, to: &Self) -> Result<(), Refusal> {
        match super::check::findings(to).len() {
            0 => self.clone_from(to),
            findings => return Err(Refusal::NotWhole { findings }),
        }
        Ok(())
    }

    /// The board of the one-board design.
    pub fn single_board(&self) -> Option<&Board> {
        self.boards.iter().find(|it| it.kind == BoardKind::All)
    }

    /// The values with this standing in the way that is at work (separate values, or parts of the sentence), in their
    /// order.
    pub fn values_standing(&self, standing: Standing) -> impl DoubleEndedIterator<Item = &ChosenValue> {
        let are_parts = self.way == Way::Sentence;
        self.values.iter().filter(move |it| it.standing == standing && it.is_part == are_parts)
    }

    /// How many values are chosen, or how many parts of the sentence.
    pub(super) fn chosen_among(&self, are_parts: bool) -> usize {
        self.values.iter().filter(|it| it.standing == Standing::Chosen && it.is_part == are_parts).count()
    }

    /// Whether nobody has put a word in yet.
    pub fn is_empty(&self) -> bool {
        self.value_notes.is_empty() && self.behaviour_notes.is_empty() && self.sheets.is_empty()
    }
}

/// The record, or the refusal that names it.
pub(super) fn found<T: Record>(records: &Records<T>, id: T::Id) -> Result<&T, Refusal> {
    records.get(id).ok_or(Refusal::NotFound(id.thing()))
}

/// The record to change, or the refusal that names it.
pub(super) fn found_mut<T: Record>(records: &mut Records<T>, id: T::Id) -> Result<&mut T, Refusal> {
    records.get_mut(id).ok_or(Refusal::NotFound(id.thing()))
}

/// The number after the highest ever given. Numbers run out only where an input came with an absurdly high one.
pub(super) fn number_after(highest: u32, code: impl FnOnce() -> String) -> Result<u32, Refusal> {
    highest.checked_add(1).ok_or_else(|| Refusal::NumberTaken { code: code() })
}

/// Adds a record, or refuses because its id is taken.
pub(super) fn added<T: Record>(records: &mut Records<T>, record: T) -> Result<(), Refusal> {
    let thing: Thing = record.id().thing();
    if records.push(record) { Ok(()) } else { Err(Refusal::AlreadyThere(thing)) }
}

fn is_empty_text(text: &Arc<String>) -> bool {
    text.is_empty()
}

fn is_empty_list<T>(list: &Arc<Vec<T>>) -> bool {
    list.is_empty()
}

fn is_empty_map<K, V>(map: &Arc<BTreeMap<K, V>>) -> bool {
    map.is_empty()
}

fn is_undecided(decision: &Arc<Decision>) -> bool {
    decision.is_empty()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over the field by reference")]
fn is_false(it: &bool) -> bool {
    !*it
}

fn is_none_apart(apart: &Arc<Vec<WordPair>>) -> bool {
    apart.is_empty()
}
