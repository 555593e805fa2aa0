//! Whatever is refused is refused with a sentence that names it, and leaves file and project as they were.
//!
//! The edits go through `waardenbord apply` on a real file; a few more happen in the window. A new variant of
//! [`Refusal`] or [`PrintProblem`] does not compile here, and one that never happens fails.

mod printing;

use std::collections::BTreeMap;
use std::sync::Arc;

use waardenbord::model::input::{Batch, NewMeeting};
use waardenbord::model::picture::LARGEST_PICTURE;
use waardenbord::model::wording::LONGEST_TEXT;
use waardenbord::model::{
    BoardEdit, CardKey, ChoiceEdit, Column, Edit, InputEdit, InputItem, LoadingEdit, Picture, PictureData, PictureEdit,
    PictureFormat, PictureKind, Place, Project, Refusal, ResultRange, SetupEdit, Sources, Spot, TeamEdit, ValueId,
};
use waardenbord::store::format::encode;
use waardenbord::store::{Content, edits};

use crate::harness::{self, Screen};
use crate::making::{IntoEdit as _, Making};
use crate::runner;
use crate::world::{Room, saved};

/// The variants of `Refusal`, matched without a wildcard: one that is missing here does not compile.
macro_rules! refusals {
    ($($name:ident),* $(,)?) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];

        fn variant(refusal: &Refusal) -> &'static str {
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

/// An edit that is refused, and what its sentence must say.
struct Refused {
    variant: &'static str,
    edit: Edit,
    names: Vec<String>,
}

fn refused<const N: usize>(variant: &'static str, edit: impl crate::making::IntoEdit, names: [&str; N]) -> Refused {
    Refused { variant, edit: edit.into_edit(), names: names.map(str::to_owned).to_vec() }
}

/// The file of a project.
fn file_of(project: &Project) -> Vec<u8> {
    let content = Content { project_id: 1.into(), revision: 1, project: project.clone() };
    encode(&content).expect("a project can be written")
}

/// A project in which much is full already, and edits that it refuses.
fn full() -> (Project, Vec<Refused>) {
    let mut making = Making::new();
    let (sheet, other_sheet) = (making.sheet(), making.sheet());
    let (note, strange) = (making.value(sheet, "Lef tonen"), making.value(other_sheet, "Trots zijn"));
    let behaviour_note = making.behaviour(sheet, "We bellen terug");
    let cluster = making.cluster(&[CardKey::Note(note)]);
    making.make(BoardEdit::Name { cluster, name: "Durven".to_owned() });
    let board = making.all().id;
    let [value, _, _] = ["Moedig", "Samen", "Open"].map(|it| making.choose(it, &[cluster]));
    let head = making.write(value, "We zeggen het meteen", Column::Does, Spot::End);
    let written = making.loading_now(value).placements[0].behaviour;
    making.write(value, "We zwijgen erover", Column::DoesNot, Spot::Beside(head));
    for text in ["een", "twee", "drie", "vier"] {
        making.make(LoadingEdit::AddProposal { value, text: text.to_owned() });
    }
    let (missing, id, behaviour, placement): (ValueId, ValueId, _, _) =
        (making.id(), making.id(), making.id(), making.id());
    let (missing_name, note_name) = (missing.to_string(), note.to_string());
    let write = |wording: &str, at| {
        let (wording, column) = (wording.to_owned(), Column::DoesNot);
        LoadingEdit::Write { value, wording, behaviour, placement, column, at }
    };
    let numbered = Batch { meetings: vec![NewMeeting { id: making.id(), number: 1 }], ..Batch::default() };
    let put = |card| BoardEdit::Put { board, cards: vec![card], to: Place::Loose, before: None };
    let choose = |name: &str| ChoiceEdit::Choose { id, name: name.to_owned(), sources: Sources::default() };
    let long = format!("Beginwoord {}", "a".repeat(LONGEST_TEXT));
    let add = |number: u64| TeamEdit::Add { id: number.into(), name: format!("Team {number}"), people: 8 }.into_edit();
    making.make(Edit::All((10_000..11_000).map(add).collect()));
    let another = TeamEdit::Add { id: making.id(), name: "Elfhonderd".to_owned(), people: 8 };
    let mut not_whole = Project::default();
    not_whole.setup.max_values = 12;
    let all = vec![
        refused("TooManyTeams", another, ["‘Elfhonderd’", "1000 teams"]),
        refused(
            "TooManyPeople",
            TeamEdit::People { team: 10_007.into(), people: 123_456 },
            ["123.456", "‘Team 10007’"],
        ),
        refused(
            "PictureTooLarge",
            PictureEdit::Set(Picture {
                id: making.id(),
                kind: PictureKind::Logo,
                format: PictureFormat::Png,
                alternative: String::new(),
                data: PictureData::of(&vec![0; LARGEST_PICTURE + 1]),
            }),
            ["hoogstens 2 MB", "deze is 3 MB"],
        ),
        refused("NotFound", ChoiceEdit::SetAside(missing), ["gekozen waarde", &missing_name]),
        refused("AlreadyThere", InputEdit::AddValue { id: note, sheet }, ["woord", &note_name]),
        refused("TextTooLong", SetupEdit::Title(long), ["‘Beginwoord aaaa", "10.011", "10.000"]),
        refused("ForbiddenCharacter", SetupEdit::Title("Eerst\u{7}fel".to_owned()), ["‘Eerstfel’", "U+0007"]),
        refused("MaximumOutOfRange", SetupEdit::MaxValues(10), ["10 waarden kiezen", "1 tot en met 9"]),
        refused("MaximumBelowChosen", SetupEdit::MaxValues(2), ["al 3 waarden", "dus 2 is te weinig"]),
        refused("NumberTaken", InputEdit::Take(numbered), ["sessie S1 "]),
        refused("HasText", InputEdit::RemoveEmpty(InputItem::Value(note)), ["‘Lef tonen’"]),
        refused("HasText", InputEdit::RemoveEmpty(InputItem::Sheet(sheet)), ["S1-T1-B1"]),
        refused(
            "LinkAcrossSheets",
            InputEdit::Link { behaviour: behaviour_note, value: strange },
            ["‘We bellen terug’", "‘Trots zijn’"],
        ),
        refused("NotOnBoard", put(CardKey::Result(cluster)), ["‘Durven’"]),
        refused("SameCluster", BoardEdit::Merge { from: cluster, into: cluster }, ["‘Durven’"]),
        refused("TooManyValues", choose("Vierde erbij"), ["‘Vierde erbij’", "3 waarden"]),
        refused("ValueHasLoading", ChoiceEdit::TakeBack(value), ["‘Moedig’"]),
        refused("EmptyBehaviour", write(" ", Spot::End), ["‘Moedig’"]),
        refused("BesideTaken", write("We wachten af", Spot::Beside(head)), ["‘We zeggen het meteen’"]),
        refused("TooManyProposals", LoadingEdit::AddProposal { value, text: "vijf".to_owned() }, ["‘Moedig’", "vier"]),
        refused("NoProposal", LoadingEdit::ChooseCore { value, index: 6 }, ["‘Moedig’", "voorstel 7"]),
        refused("NoSplit", InputEdit::Split { note, parts: vec!["Lef".to_owned(), " ".to_owned()] }, ["‘Lef tonen’"]),
        refused(
            "SameWord",
            BoardEdit::Apart { one: "Lef".to_owned(), other: "LEF".to_owned(), is_apart: true },
            ["‘Lef’"],
        ),
        refused("ResultsOutOfRange", SetupEdit::Results(ResultRange { least: 6, most: 4 }), ["6 tot 4"]),
        refused("LineTooLow", LoadingEdit::Line { value, rows: 4 }, ["1 rij", "rij 4"]),
        refused(
            "NoSuchEntry",
            LoadingEdit::Obstacle { value, index: 2, obstacle: "Tijd".to_owned(), answer: String::new() },
            ["Regel 3", "0 regels"],
        ),
        refused(
            "NoSuchLevel",
            LoadingEdit::Level { value, placement: head, level: Some(3) },
            ["Niveau 4", "0 niveaus"],
        ),
        refused("NotWhole", Edit::GoBack { to: jiff::Timestamp::UNIX_EPOCH, project: Arc::new(not_whole) }, ["1 plek"]),
        refused("SameBehaviour", LoadingEdit::Combine { into: written, from: written }, ["‘We zeggen het meteen’"]),
    ];
    (making.project, all)
}

#[test]
fn every_refusal_names_what_it_refuses_and_leaves_the_file_as_it_was() {
    let (project, all) = full();
    let room = runner::Room::new();
    let bytes = file_of(&project);
    room.write("vol.ron", &bytes);
    let mut happened = BTreeMap::new();
    for Refused { variant: name, edit, names } in all {
        let refusal = project.apply(&edit).expect_err("it is refused");
        assert_eq!(variant(&refusal), name, "{refusal:?}");
        room.write(
            "lijst.ron",
            format!("[Setup(Title(\"Anders\")), {}]", edits::line(&edit).expect("it can be written")),
        );
        let sentence = room.refused(&["apply", "vol.ron", "lijst.ron"]);
        assert!(sentence.starts_with("Wijziging 2 in lijst.ron gaat niet, dus er is niets veranderd: "), "{sentence}");
        for part in names {
            assert!(sentence.contains(&part), "{name} does not name {part}: {sentence}");
        }
        assert_eq!(std::fs::read(room.path("vol.ron")).expect("it is there"), bytes, "{name}");
        happened.insert(name, sentence);
    }
    assert_eq!(happened.into_keys().collect::<Vec<_>>(), sorted(NAMES));
}

fn sorted<'a>(names: &[&'a str]) -> Vec<&'a str> {
    let mut names = names.to_vec();
    names.sort_unstable();
    names
}

/// The example on disk, open in the window.
fn opened() -> (Room, std::path::PathBuf) {
    let mut room = Room::first(Screen::ROOM);
    let path = room.write("traject.ron", include_bytes!("../../saves/voorbeeld.ron"));
    room.drop_file(&path);
    (room, path)
}

/// Does something that is refused in the window: the sentence names it, project and file stay.
fn refused_in_window(act: impl FnOnce(&mut Room), names: &[&str]) {
    let (mut room, path) = opened();
    let bytes = std::fs::read(&path).expect("it is there");
    let before = room.project().clone();
    act(&mut room);
    for part in names {
        assert!(room.says(part), "{part}: {:#?}", harness::names(&room.window));
    }
    assert_eq!(room.project(), &before);
    room.wait(2.0);
    room.wait_for_disk();
    assert_eq!(std::fs::read(&path).expect("it is there"), bytes);
    assert_eq!(&saved(&path), room.project());
}

#[test]
fn in_the_window_a_text_that_is_too_long_is_named() {
    let settings = "Instellingen van Waarden en gedrag 2026";
    refused_in_window(
        |room| {
            room.press(settings);
            room.field("Titel").focus();
            room.window.run();
            room.paste(&"lang ".repeat(20_000));
        },
        &["100.022 tekens lang", "‘Waarden en gedrag 2026lang lang"],
    );
}

#[test]
fn in_the_window_fewer_values_than_chosen_are_named() {
    refused_in_window(
        |room| {
            room.press("Instellingen van Waarden en gedrag 2026");
            room.press("één minder");
        },
        &["Er zijn al 3 waarden gekozen, dus 2 is te weinig"],
    );
}

#[test]
fn in_the_window_a_hidden_character_is_named_or_left_out() {
    let (mut room, _) = opened();
    room.press("Instellingen van Waarden en gedrag 2026");
    room.field("Titel").focus();
    room.window.run();
    room.paste(" voor\u{202E}uit");
    let title = room.project().setup.title.clone();
    let is_named = room.says("U+202E") && title == "Waarden en gedrag 2026";
    assert!(is_named || title == "Waarden en gedrag 2026 vooruit", "{title:?}");
}

#[test]
fn in_the_window_a_fourth_value_is_asked_about_by_its_name() {
    refused_in_window(
        |room| {
            room.press("Kiezen");
            let row = room.sentence("Respect, op ");
            room.press(&row);
        },
        &["wat doen we met ‘Respect’?"],
    );
}
