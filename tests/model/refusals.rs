//! Each refusal happens, and leaves the project as it was.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;

use waardenbord::model::input::{Batch, NewMeeting};
use waardenbord::model::picture::LARGEST_PICTURE;
use waardenbord::model::wording::LONGEST_TEXT;
use waardenbord::model::{
    BoardEdit, CardKey, ChoiceEdit, Column, Edit, InputEdit, InputItem, LoadingEdit, MOST_PEOPLE, MOST_TEAMS, Picture,
    PictureData, PictureEdit, PictureFormat, PictureKind, Place, Project, Refusal, ResultRange, SetupEdit, Sources,
    Spot, TeamEdit,
};

use crate::common::making::{IntoEdit as _, Making};

/// The variants of `Refusal`, matched without a wildcard: one that is missing here does not compile.
macro_rules! refusals {
    ($($name:ident),* $(,)?) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];

        fn name(refusal: &Refusal) -> &'static str {
            match refusal {
                $(Refusal::$name { .. } => stringify!($name),)*
            }
        }
    };
}

refusals! {
    NotFound, AlreadyThere, TextTooLong, ForbiddenCharacter, MaximumOutOfRange, MaximumBelowChosen, NumberTaken,
    HasText, LinkAcrossSheets, NotOnBoard, SameCluster, TooManyValues, ValueHasLoading, EmptyBehaviour, BesideTaken,
    TooManyProposals, NoProposal, LineTooLow, NoSplit, SameWord, ResultsOutOfRange, NoSuchEntry, NoSuchLevel,
    SameBehaviour, PictureTooLarge, TooManyTeams, TooManyPeople, NotWhole,
}

/// So many teams, in one act.
fn crowd(teams: usize) -> Edit {
    let add = |number: u64| TeamEdit::Add { id: number.into(), name: format!("Team {number}"), people: 8 }.into_edit();
    Edit::All((10_000..).take(teams).map(add).collect())
}

/// A project that no edit makes.
fn not_whole() -> Project {
    let mut project = Project::default();
    project.setup.max_values = 12;
    project
}

/// A project in which much is full already, and edits that it refuses, at least one for each reason.
fn refused() -> (Making, Vec<Edit>) {
    let mut making = Making::new();
    let (sheet, other_sheet) = (making.sheet(), making.sheet());
    let (value_note, strange) = (making.value(sheet, "Lef"), making.value(other_sheet, "Trots"));
    let behaviour_note = making.behaviour(sheet, "We bellen terug");
    let cluster = making.cluster(&[CardKey::Note(value_note)]);
    let board = making.all().id;
    let [value, _, _] = ["Lef", "Samen", "Open"].map(|it| making.choose(it, &[cluster]));
    let head = making.write(value, "a", Column::Does, Spot::End);
    let written = making.loading_now(value).placements[0].behaviour;
    making.write(value, "b", Column::DoesNot, Spot::Beside(head));
    for text in ["een", "twee", "drie", "vier"] {
        making.make(LoadingEdit::AddProposal { value, text: text.to_owned() });
    }
    let (id, missing_note, behaviour, placement) = (making.id(), making.id(), making.id(), making.id());
    let title = |text: String| SetupEdit::Title(text).into_edit();
    let write = |wording: &str, at| {
        let (wording, column) = (wording.to_owned(), Column::DoesNot);
        LoadingEdit::Write { value, wording, behaviour, placement, column, at }.into_edit()
    };
    let put = |card| BoardEdit::Put { board, cards: vec![card], to: Place::Loose, before: None }.into_edit();
    let numbered = Batch { meetings: vec![NewMeeting { id: making.id(), number: 1 }], ..Batch::default() };
    making.make(crowd(MOST_TEAMS));
    let edits = vec![
        ChoiceEdit::SetAside(making.id()).into_edit(),
        InputEdit::AddValue { id: value_note, sheet }.into_edit(),
        title("a".repeat(LONGEST_TEXT + 1)),
        title("\u{202E}fel".to_owned()),
        SetupEdit::MaxValues(10).into_edit(),
        SetupEdit::MaxValues(2).into_edit(),
        InputEdit::Take(numbered).into_edit(),
        InputEdit::RemoveEmpty(InputItem::Value(value_note)).into_edit(),
        InputEdit::Link { behaviour: behaviour_note, value: strange }.into_edit(),
        put(CardKey::Result(cluster)),
        put(CardKey::Note(missing_note)),
        BoardEdit::Merge { from: cluster, into: cluster }.into_edit(),
        ChoiceEdit::Choose { id, name: "Trots".to_owned(), sources: Sources::default() }.into_edit(),
        ChoiceEdit::TakeBack(value).into_edit(),
        write(" ", Spot::End),
        write("c", Spot::Beside(head)),
        LoadingEdit::AddProposal { value, text: "vijf".to_owned() }.into_edit(),
        LoadingEdit::ChooseCore { value, index: 4 }.into_edit(),
        LoadingEdit::Line { value, rows: 2 }.into_edit(),
        InputEdit::Split { note: value_note, parts: vec!["Lef".to_owned()] }.into_edit(),
        BoardEdit::Apart { one: "Lef".to_owned(), other: " lef".to_owned(), is_apart: true }.into_edit(),
        SetupEdit::Results(ResultRange { least: 5, most: 3 }).into_edit(),
        LoadingEdit::Obstacle { value, index: 1, obstacle: "Tijd".to_owned(), answer: String::new() }.into_edit(),
        LoadingEdit::Level { value, placement: head, level: Some(0) }.into_edit(),
        LoadingEdit::Combine { into: written, from: written }.into_edit(),
        PictureEdit::Set(Picture {
            id: making.id(),
            kind: PictureKind::Logo,
            format: PictureFormat::Png,
            alternative: String::new(),
            data: PictureData::of(&vec![0; LARGEST_PICTURE + 1]),
        })
        .into_edit(),
        TeamEdit::Add { id: making.id(), name: "Nog een".to_owned(), people: 1 }.into_edit(),
        TeamEdit::People { team: 10_000.into(), people: MOST_PEOPLE + 1 }.into_edit(),
        Edit::GoBack { to: Timestamp::UNIX_EPOCH, project: Arc::new(not_whole()) },
    ];
    (making, edits)
}

#[test]
fn every_refusal_happens_and_changes_nothing() {
    let (mut making, edits) = refused();
    let happened: BTreeSet<&str> = edits.into_iter().map(|it| name(&making.refuse(it))).collect();
    assert_eq!(happened, NAMES.iter().copied().collect());
}

#[test]
fn an_act_of_several_edits_is_refused_as_a_whole() {
    let (mut making, edits) = refused();
    for edit in edits {
        let alone = making.refuse(edit.clone());
        let fine = SetupEdit::Title("Waarden".to_owned()).into_edit();
        let together = making.refuse(Edit::All(vec![fine.clone(), Edit::All(vec![fine, edit])]));
        assert_eq!(together, alone);
    }
}

#[test]
fn whoever_is_missing_is_named() {
    let mut making = Making::new();
    let sheet = making.id();
    let id = making.id();
    let refusal = making.refuse(InputEdit::AddValue { id, sheet });
    assert_eq!(refusal, Refusal::NotFound(waardenbord::model::Thing::Sheet(sheet)));
}
