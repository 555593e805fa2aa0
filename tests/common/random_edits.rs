//! Random edits of every kind, aimed at what a project has most of the time and at nothing sometimes.
//!
//! Each edit comes from a recipe (its kind and a seed) and the project that it meets, so that leaving out recipes gives
//! a shorter list that still makes sense: that is how a failing case shrinks.

mod maker;

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use maker::{Dice, Maker};
use proptest::prelude::*;
use waardenbord::model::picture::LARGEST_PICTURE;
use waardenbord::model::{
    Aside, BoardDesign, BoardEdit, BoardId, BoardKind, CardKey, ChoiceEdit, ContextEdit, Criterion, DecisionField,
    Direction, Edit, Fit, Form, GivenKind, InputEdit, LoadingEdit, Mark, MeetingId, Picture, PictureData, PictureEdit,
    PictureFormat, PictureKind, Piece, Project, RelationKind, ResultRange, SetupEdit, TeamEdit, Topic, Towards,
    Typeface, Way, Who,
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
    use Kind::{
        BoardAdd, BoardCluster, BoardMarkResult, BoardPut, ChoiceAddRound, ChoiceChoose, ContextAdd, LoadingAttach,
        LoadingWrite, TeamAdd,
    };
    let project = Project::new(BoardId::from(seed));
    let batch = Edit::Input(InputEdit::Take(Maker::new(&project, seed).first_batch()));
    let mut project = project.apply(&batch).unwrap_or(project);
    let mut dice = Dice(seed);
    for edit in two_stages(&project, &mut dice) {
        project = project.apply(&Edit::Board(edit)).unwrap_or(project);
    }
    for (kind, times) in [
        (BoardAdd, 6),
        (BoardCluster, 6),
        (BoardMarkResult, 3),
        (BoardPut, 3),
        (ChoiceChoose, 2),
        (LoadingAttach, 2),
        (LoadingWrite, 2),
        (ContextAdd, 3),
        (ChoiceAddRound, 1),
        (TeamAdd, 2),
    ] {
        for _ in 0..times {
            let recipe = Recipe { kind: kind as usize, seed: dice.number() };
            project = project.apply(&random_edit(&project, recipe)).unwrap_or(project);
        }
    }
    project
}

/// A session board with a result, and a closing board on which that lies in a cluster.
fn two_stages(project: &Project, dice: &mut Dice) -> Vec<BoardEdit> {
    let Some(meeting) = project.meetings.ids().next() else { return Vec::new() };
    let (session, closing) = (dice.number().into(), dice.number().into());
    let (cluster, over) = (dice.number().into(), dice.number().into());
    let cards = project.cards_of(BoardKind::Session(meeting)).into_iter().take(2).collect();
    vec![
        BoardEdit::Add { id: session, kind: BoardKind::Session(meeting) },
        BoardEdit::Add { id: closing, kind: BoardKind::Closing },
        BoardEdit::Cluster { id: cluster, board: session, cards },
        BoardEdit::MarkResult { cluster, is_result: true },
        BoardEdit::Cluster { id: over, board: closing, cards: vec![CardKey::Result(cluster)] },
    ]
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
    SetupResults: Edit::Setup(SetupEdit::Results(_)) => |it| {
        let (least, most) = (it.small(), it.small());
        Edit::Setup(SetupEdit::Results(ResultRange { least, most }))
    },
    SetupPointOut: Edit::Setup(SetupEdit::PointOut(_)) => |it| Edit::Setup(SetupEdit::PointOut(it.chance(50))),
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
    InputSplit: Edit::Input(InputEdit::Split { .. }) => |it| {
        let note = it.id(|it| &it.value_notes);
        let parts = it.below(4);
        Edit::Input(InputEdit::Split { note, parts: (0..parts).map(|_| it.text()).collect() })
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
    BoardApart: Edit::Board(BoardEdit::Apart { .. }) => |it| {
        Edit::Board(BoardEdit::Apart { one: it.text(), other: it.text(), is_apart: it.chance(70) })
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
    ChoiceAnswer: Edit::Choice(ChoiceEdit::Answer { .. }) => |it| {
        let given = it.given();
        let own = [Criterion::Vision, Criterion::Character, Criterion::Audience(given), Criterion::Own(given)];
        let (value, about, fit) = (it.id(|it| &it.values), it.one_of(&own), it.one_of(&[None, Some(Fit::Partly)]));
        Edit::Choice(ChoiceEdit::Answer { value, about, fit, text: it.text() })
    },
    ChoiceDirection: Edit::Choice(ChoiceEdit::Direction { .. }) => |it| {
        let direction = it.one_of(&[None, Some(Direction::Internal), Some(Direction::Both)]);
        Edit::Choice(ChoiceEdit::Direction { value: it.id(|it| &it.values), direction })
    },
    ChoiceRelate: Edit::Choice(ChoiceEdit::Relate { .. }) => |it| {
        let (value, given) = (it.id(|it| &it.values), it.given());
        let kind = it.one_of(&[None, Some(RelationKind::Fits), Some(RelationKind::Conflicts)]);
        Edit::Choice(ChoiceEdit::Relate { value, given, kind, text: it.text() })
    },
    ChoiceMark: Edit::Choice(ChoiceEdit::Mark { .. }) => |it| {
        let mark = it.one_of(&[None, Some(Mark::Tested), Some(Mark::Established)]);
        Edit::Choice(ChoiceEdit::Mark { value: it.id(|it| &it.values), mark })
    },
    ChoiceDecide: Edit::Choice(ChoiceEdit::Decide { .. }) => |it| {
        let field = it.one_of(&[DecisionField::Why, DecisionField::Roles, DecisionField::Minority]);
        Edit::Choice(ChoiceEdit::Decide { field, text: it.text() })
    },
    ChoiceDecidedOn: Edit::Choice(ChoiceEdit::DecidedOn(_)) => |it| Edit::Choice(ChoiceEdit::DecidedOn(it.date())),
    ChoiceNotTaken: Edit::Choice(ChoiceEdit::NotTaken { .. }) => |it| {
        Edit::Choice(ChoiceEdit::NotTaken { cluster: it.id(|it| &it.clusters), text: it.text() })
    },
    ChoiceAddRound: Edit::Choice(ChoiceEdit::AddRound { .. }) => |it| {
        Edit::Choice(ChoiceEdit::AddRound { id: it.new_id(|it| &it.rounds), name: it.text() })
    },
    ChoiceNameRound: Edit::Choice(ChoiceEdit::NameRound { .. }) => |it| {
        Edit::Choice(ChoiceEdit::NameRound { round: it.id(|it| &it.rounds), name: it.text() })
    },
    ChoiceTally: Edit::Choice(ChoiceEdit::Tally { .. }) => |it| {
        let (round, card) = (it.id(|it| &it.rounds), it.card());
        let hands = if it.chance(80) { Some(it.small().into()) } else { None };
        Edit::Choice(ChoiceEdit::Tally { round, card, hands })
    },
    ChoiceRemoveRound: Edit::Choice(ChoiceEdit::RemoveRound(_)) => |it| {
        Edit::Choice(ChoiceEdit::RemoveRound(it.id(|it| &it.rounds)))
    },
    ChoiceWay: Edit::Choice(ChoiceEdit::Way(_)) => |it| {
        Edit::Choice(ChoiceEdit::Way(it.one_of(&[Way::Values, Way::Sentence])))
    },
    ChoiceSentence: Edit::Choice(ChoiceEdit::Sentence(_)) => |it| {
        let parts: Vec<_> = it.project.values.iter().filter(|it| it.is_part).map(|it| it.id).collect();
        let mut pieces = vec![Piece::Text(it.text())];
        for part in parts.into_iter().take(it.below(4)) {
            pieces.extend([Piece::Part(part), Piece::Text(it.text())]);
        }
        Edit::Choice(ChoiceEdit::Sentence(pieces))
    },
    ContextAdd: Edit::Context(ContextEdit::Add { .. }) => |it| {
        let kind = it.one_of(&GivenKind::ALL);
        Edit::Context(ContextEdit::Add { id: it.new_id(|it| &it.givens), kind, text: it.text() })
    },
    ContextWord: Edit::Context(ContextEdit::Word { .. }) => |it| {
        Edit::Context(ContextEdit::Word { given: it.given(), text: it.text() })
    },
    ContextSource: Edit::Context(ContextEdit::Source { .. }) => |it| {
        Edit::Context(ContextEdit::Source { given: it.given(), text: it.text() })
    },
    ContextRemove: Edit::Context(ContextEdit::Remove(_)) => |it| Edit::Context(ContextEdit::Remove(it.given())),
    ContextReveal: Edit::Context(ContextEdit::Reveal(_)) => |it| Edit::Context(ContextEdit::Reveal(it.chance(50))),
    SetupTypeface: Edit::Setup(SetupEdit::Typeface(_)) => |it| Edit::Setup(SetupEdit::Typeface(it.one_of(&Typeface::ALL))),
    TeamAdd: Edit::Team(TeamEdit::Add { .. }) => |it| {
        Edit::Team(TeamEdit::Add { id: it.new_id(|it| &it.teams), name: it.text(), people: it.people() })
    },
    TeamName: Edit::Team(TeamEdit::Name { .. }) => |it| {
        Edit::Team(TeamEdit::Name { team: it.id(|it| &it.teams), name: it.text() })
    },
    TeamPeople: Edit::Team(TeamEdit::People { .. }) => |it| {
        Edit::Team(TeamEdit::People { team: it.id(|it| &it.teams), people: it.people() })
    },
    TeamRemove: Edit::Team(TeamEdit::Remove(_)) => |it| Edit::Team(TeamEdit::Remove(it.id(|it| &it.teams))),
    TeamMove: Edit::Team(TeamEdit::Move { .. }) => |it| {
        let before = if it.chance(70) { Some(it.id(|it| &it.teams)) } else { None };
        Edit::Team(TeamEdit::Move { team: it.id(|it| &it.teams), before })
    },
    ContextVision: Edit::Context(ContextEdit::Vision(_)) => |it| Edit::Context(ContextEdit::Vision(it.text())),
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
    LoadingAgree: Edit::Loading(LoadingEdit::Agree { .. }) => |it| {
        Edit::Loading(LoadingEdit::Agree { value: it.id(|it| &it.values), is_agreed: it.chance(70) })
    },
    LoadingTopic: Edit::Loading(LoadingEdit::Topic { .. }) => |it| {
        let (value, topic) = (it.id(|it| &it.values), it.one_of(&Topic::ALL));
        let lines = it.below(3);
        Edit::Loading(LoadingEdit::Topic { value, topic, lines: (0..lines).map(|_| it.text()).collect() })
    },
    LoadingObstacle: Edit::Loading(LoadingEdit::Obstacle { .. }) => |it| {
        let (value, index) = (it.id(|it| &it.values), it.below(3));
        Edit::Loading(LoadingEdit::Obstacle { value, index, obstacle: it.text(), answer: it.text() })
    },
    LoadingTension: Edit::Loading(LoadingEdit::Tension { .. }) => |it| {
        let (value, index, point) = (it.id(|it| &it.values), it.below(3), it.small() * 11);
        Edit::Loading(LoadingEdit::Tension { value, index, left: it.text(), right: it.text(), point })
    },
    LoadingTowards: Edit::Loading(LoadingEdit::Towards { .. }) => |it| {
        let towards = Towards::ALL.into_iter().filter(|_| it.chance(50)).collect();
        Edit::Loading(LoadingEdit::Towards { behaviour: it.id(|it| &it.behaviours), towards })
    },
    LoadingWho: Edit::Loading(LoadingEdit::Who { .. }) => |it| {
        let who = Who::ALL.into_iter().filter(|_| it.chance(50)).collect();
        Edit::Loading(LoadingEdit::Who { behaviour: it.id(|it| &it.behaviours), who })
    },
    LoadingCombine: Edit::Loading(LoadingEdit::Combine { .. }) => |it| {
        Edit::Loading(LoadingEdit::Combine { into: it.id(|it| &it.behaviours), from: it.id(|it| &it.behaviours) })
    },
    LoadingAside: Edit::Loading(LoadingEdit::Aside { .. }) => |it| {
        let note = it.id(|it| &it.behaviour_notes);
        let because = Aside::Because(it.text());
        let aside = [None, Some(Aside::NotOurs), Some(because)].into_iter().nth(it.below(3)).flatten();
        Edit::Loading(LoadingEdit::Aside { note, aside })
    },
    LoadingAsideTyped: Edit::Loading(LoadingEdit::AsideTyped { .. }) => |it| {
        let (behaviour, because) = (it.id(|it| &it.behaviours), Aside::Because(it.text()));
        let aside = [None, Some(Aside::NotOurs), Some(because)].into_iter().nth(it.below(3)).flatten();
        Edit::Loading(LoadingEdit::AsideTyped { behaviour, aside })
    },
    LoadingWorkedOnBy: Edit::Loading(LoadingEdit::WorkedOnBy { .. }) => |it| {
        Edit::Loading(LoadingEdit::WorkedOnBy { value: it.id(|it| &it.values), text: it.text() })
    },
    LoadingForm: Edit::Loading(LoadingEdit::Form(_)) => |it| Edit::Loading(LoadingEdit::Form(it.one_of(&Form::ALL))),
    LoadingLevels: Edit::Loading(LoadingEdit::Levels(_)) => |it| {
        let levels = it.below(11);
        Edit::Loading(LoadingEdit::Levels((0..levels).map(|_| it.text()).collect()))
    },
    LoadingLevel: Edit::Loading(LoadingEdit::Level { .. }) => |it| {
        let value = it.id(|it| &it.values);
        let level = if it.chance(80) { Some(it.small() / 2) } else { None };
        Edit::Loading(LoadingEdit::Level { value, placement: it.placement_of(value), level })
    },
    LoadingCompetence: Edit::Loading(LoadingEdit::Competence { .. }) => |it| {
        Edit::Loading(LoadingEdit::Competence { value: it.id(|it| &it.values), given: it.given(), is_tied: it.chance(70) })
    },
    LoadingNumber: Edit::Loading(LoadingEdit::Number { .. }) => |it| {
        let (value, count) = (it.id(|it| &it.values), it.below(4));
        Edit::Loading(LoadingEdit::Number { value, notes: (0..count).map(|_| it.id(|it| &it.behaviour_notes)).collect() })
    },
    PictureSet: Edit::Picture(PictureEdit::Set(_)) => |it| {
        let kind = it.one_of(&PictureKind::ALL);
        let format = it.one_of(&[PictureFormat::Png, PictureFormat::Jpeg, PictureFormat::Svg]);
        // One that is too large takes long to make, so there are few.
        let length = if it.chance(2) { LARGEST_PICTURE + 1 } else { it.one_of(&[0, 1, 3000]) };
        let data = PictureData::of(&vec![7; length]);
        let (id, alternative) = (it.new_id(|it| &it.pictures), it.text());
        Edit::Picture(PictureEdit::Set(Picture { id, kind, format, alternative, data }))
    },
    PictureAlternative: Edit::Picture(PictureEdit::Alternative { .. }) => |it| {
        Edit::Picture(PictureEdit::Alternative { picture: it.id(|it| &it.pictures), text: it.text() })
    },
    PictureRemove: Edit::Picture(PictureEdit::Remove(_)) => |it| {
        Edit::Picture(PictureEdit::Remove(it.id(|it| &it.pictures)))
    },
    GoBack: Edit::GoBack { .. } => |it| Edit::GoBack {
        to: Timestamp::UNIX_EPOCH,
        project: Arc::new(it.elsewhere()),
    },
    All: Edit::All(_) => |it| Edit::All(it.several()),
}
