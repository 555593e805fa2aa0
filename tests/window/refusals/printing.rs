//! What cannot be printed: the sentence names the card, and no file is made or overwritten.

use std::collections::BTreeSet;

use waardenbord::model::{
    CardKey, ChoiceEdit, Column, LoadingEdit, Picture, PictureData, PictureEdit, PictureFormat, PictureKind, Project,
    Spot,
};
use waardenbord::print::PrintProblem;
use waardenbord::words::{Language, Words};

use super::{file_of, sorted};
use crate::harness::{self, Screen};
use crate::making::Making;
use crate::runner;
use crate::world::Room;

/// What stops printing and can happen; matched without a wildcard. A typeface inside the program cannot be broken by a
/// command.
const NAMES: [&str; 7] =
    ["NoCards", "Picture", "DoesNotFit", "TooManyDoes", "TooManyDoesNot", "MissingCharacter", "RightToLeft"];

fn variant(problem: &PrintProblem) -> Option<&'static str> {
    match problem {
        PrintProblem::NoCards => Some("NoCards"),
        PrintProblem::Picture { .. } => Some("Picture"),
        PrintProblem::DoesNotFit { .. } => Some("DoesNotFit"),
        PrintProblem::TooManyDoes { .. } => Some("TooManyDoes"),
        PrintProblem::TooManyDoesNot { .. } => Some("TooManyDoesNot"),
        PrintProblem::MissingCharacter { .. } => Some("MissingCharacter"),
        PrintProblem::RightToLeft { .. } => Some("RightToLeft"),
        // Those of the other documents have tests of their own.
        PrintProblem::NothingTaken
        | PrintProblem::NothingToPrint { .. }
        | PrintProblem::TooFull { .. }
        | PrintProblem::WordTooWide { .. }
        | PrintProblem::HarvestTooFull
        | PrintProblem::NothingDecided
        | PrintProblem::DecisionTooFull
        | PrintProblem::NoLoadingSheets
        | PrintProblem::LoadingSheetTooFull { .. }
        | PrintProblem::BrokenFont { .. } => None,
    }
}

/// A project with one value of this name, and what is done with it.
fn with_value(name: &str, and: impl FnOnce(&mut Making, waardenbord::model::ValueId)) -> Project {
    let mut making = Making::new();
    let [card]: [CardKey; 1] = making.cards(["Lef"]);
    let cluster = making.cluster(&[card]);
    let value = making.choose("Lef", &[cluster]);
    making.make(ChoiceEdit::Name { value, name: name.to_owned() });
    and(&mut making, value);
    making.project
}

fn with_rows(column: Column, count: usize) -> Project {
    with_value("Moedig", |making, value| {
        for number in 0..count {
            making.write(value, &format!("We doen dit {number}"), column, Spot::End);
        }
        let rows = making.loading_now(value).rows().len();
        making.make(LoadingEdit::Line { value, rows });
    })
}

/// Each problem: the project, its variant, and what the sentence must say.
fn cases() -> Vec<(Project, &'static str, Vec<&'static str>)> {
    let long: String = "Verantwoordelijk ".repeat(118);
    assert!(long.len() > 2_000);
    let core = |text: &'static str| {
        with_value("Moedig", move |making, value| {
            making.make(LoadingEdit::Core { value, text: text.to_owned() });
        })
    };
    let logo = |making: &mut Making, file: &[u8]| {
        let (kind, format, data) = (PictureKind::Logo, PictureFormat::Svg, PictureData::of(file));
        let id = making.id();
        making.make(PictureEdit::Set(Picture { id, kind, format, alternative: String::new(), data }));
    };
    let filter = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><filter/></svg>";
    let with_filter = with_value("Moedig", |making, _| logo(making, filter));
    vec![
        (with_filter, "Picture", vec!["Het logo kan niet gedrukt worden", "‘filter’"]),
        (Making::new().project, "NoCards", vec!["geen waarde gekozen"]),
        (with_value(&long, |_, _| ()), "DoesNotFit", vec!["‘Verantwoordelijk Verantwoordelijk", "voorkant"]),
        (with_value(&"x".repeat(2_000), |_, _| ()), "DoesNotFit", vec!["‘xxxxxxxx", "voorkant"]),
        (with_rows(Column::Does, 6), "TooManyDoes", vec!["‘Moedig’", "6 zinnen", "‘Zo doen we het’", "passen er 5"]),
        (
            with_rows(Column::DoesNot, 4),
            "TooManyDoesNot",
            vec!["‘Moedig’", "4 zinnen", "‘Zo doen we het niet’", "passen er 3"],
        ),
        (core("Wij brullen 🦁"), "MissingCharacter", vec!["‘Moedig’", "‘🦁’"]),
        (core("Wij zeggen 你好"), "MissingCharacter", vec!["‘Moedig’", "‘你’"]),
        (core("Wij zeggen שלום"), "RightToLeft", vec!["‘Moedig’", "‘ש’"]),
        (with_value("مرحبا", |_, _| ()), "RightToLeft", vec!["‘مرحبا’", "‘م’"]),
    ]
}

/// The problems that the print room itself gives for a project.
fn problems(project: &Project) -> Vec<PrintProblem> {
    let date = jiff::civil::date(2026, 11, 24);
    let words = Words::new(Language::Dutch);
    let (content, card_words) = waardenbord::print::documents::wording::value_card_content(project, &words, date);
    let settings = waardenbord::print::CardSettings::default();
    waardenbord::print::value_cards(&content, &card_words, &settings).expect_err("it cannot be printed")
}

#[test]
fn what_stops_printing_names_the_card_and_no_file_is_touched() {
    let room = runner::Room::new();
    let mut happened = BTreeSet::new();
    for (project, name, says) in cases() {
        let found: BTreeSet<_> = problems(&project).iter().filter_map(variant).collect();
        assert!(found.contains(name), "{name} is not among {found:?}");
        happened.insert(name);
        let bytes = file_of(&project);
        room.write("a.ron", &bytes);
        room.write("kaarten.pdf", "een ander bestand");
        for out in ["kaarten.pdf", "nieuw.pdf"] {
            let arguments = ["print", "a.ron", "--document", "value-cards", "--size", "a6", "--out", out];
            let said = room.run(&arguments);
            assert_eq!(said.code, 1, "{name}: {said:?}");
            assert!(said.error.starts_with("Er is niets gedrukt: "), "{name}: {said:?}");
            for part in &says {
                let all = format!("{}{}", said.out, said.error);
                assert!(all.contains(part), "{name} does not say {part}: {said:?}");
            }
        }
        assert_eq!(room.read("kaarten.pdf"), "een ander bestand", "{name}");
        assert!(!room.path("nieuw.pdf").exists(), "{name}");
        assert_eq!(std::fs::read(room.path("a.ron")).expect("it is there"), bytes);
    }
    assert_eq!(happened.into_iter().collect::<Vec<_>>(), sorted(&NAMES));
}

#[test]
fn in_the_window_it_stands_where_the_sheets_would_be_and_nothing_is_made() {
    for (project, name, says) in cases() {
        let mut room = Room::with_strange_letters(Screen::ROOM);
        let path = room.write("a.ron", file_of(&project));
        room.drop_file(&path);
        room.control(egui::Key::P);
        for _ in 0..2 {
            for part in &says {
                assert!(room.says(part), "{name} does not say {part}: {:#?}", harness::names(&room.window));
            }
            room.press("PDF maken");
        }
        assert_eq!(room.files("pdf"), Vec::<std::path::PathBuf>::new(), "{name}");
        assert!(room.opened.borrow().is_empty());
    }
}
