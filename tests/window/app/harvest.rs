//! The harvest of the board that is looked at: a PDF beside the project, opened.

use jiff::civil::date;
use waardenbord::app::preview::{Placing, paint_page};
use waardenbord::model::{BoardKind, Project};
use waardenbord::print::page::Page;
use waardenbord::print::{harvest, harvest_content};
use waardenbord::store::format;
use waardenbord::words::Words;

use crate::harness::{self, Screen};
use crate::making::Making;
use crate::pdf_reader::Pdf;
use crate::world::Room;

/// Draws a page as the preview does, to be looked at.
fn picture_of(page: &Page, name: &str) {
    const POINTS_PER_MM: f32 = 6.0;
    let size = egui::vec2(page.width_mm, page.height_mm) * POINTS_PER_MM;
    let placing = Placing { origin: egui::Pos2::ZERO, points_per_mm: POINTS_PER_MM };
    let screen = Screen { pixels: size, zoom: 1.0, theme: egui::Theme::Light };
    let shown = page.clone();
    let mut window = harness::window(screen, (), move |ui, ()| paint_page(ui.painter(), &shown, placing));
    harness::picture(&mut window, name);
}

fn page_of(project: &Project, kind: BoardKind) -> Page {
    let board = project.boards.iter().find(|it| it.kind == kind).expect("the board is there");
    let (content, words) = harvest_content(project, board, &Words::default(), date(2026, 11, 24));
    let document = harvest(&content, &words).expect("it fits");
    Page::clone(document.pages.first().expect("a page"))
}

#[test]
fn pictures_of_a_full_and_of_a_small_harvest() {
    let bytes = include_bytes!("../../../saves/voorbeeld.ron");
    let mut project = format::decode(bytes).expect("it opens").into_content().project;
    picture_of(&page_of(&project, BoardKind::All), "harvest-full");
    let making = small(&mut project);
    picture_of(&page_of(&making.project, BoardKind::All), "harvest-small");
}

/// A board with three clusters, one of which nobody has said the meaning of.
fn small(example: &mut Project) -> Making {
    use waardenbord::model::{BoardEdit, CardKey, Place, SetupEdit};
    let mut making = Making::new();
    making.make(SetupEdit::Title(example.setup.title.clone()));
    making.make(SetupEdit::Organisation(example.setup.organisation.clone()));
    let sheet = making.sheet();
    for (name, meaning, words) in [
        (
            "Dichtbij",
            "We zijn makkelijk te bereiken en nemen de tijd om te luisteren",
            &["dichtbij", "nabijheid", "aandacht", "betrokken"][..],
        ),
        ("Open en eerlijk", "", &["openheid", "transparant", "eerlijkheid"]),
        ("Samen", "We lossen het op met elkaar, met inwoners en met partners", &["samen", "samenwerken", "verbinding"]),
    ] {
        let cards: Vec<CardKey> = words.iter().map(|it| CardKey::Note(making.value(sheet, it))).collect();
        let cluster = making.cluster(&cards);
        making.make(BoardEdit::Name { cluster, name: name.to_owned() });
        making.make(BoardEdit::Meaning { cluster, text: meaning.to_owned() });
    }
    let board = making.all().id;
    for (word, to) in [("Trots", Place::Loose), ("Lef", Place::Discuss), ("Plezier", Place::Loose)] {
        let cards = vec![CardKey::Note(making.value(sheet, word))];
        making.make(BoardEdit::Put { board, cards, to, before: None });
    }
    making
}

/// Asks for the harvest from the settings.
fn ask(room: &mut Room) {
    harness::found(&room.window, "Oogst als PDF").scroll_to_me();
    room.wait(1.0);
    room.press("Oogst als PDF");
}

#[test]
fn the_harvest_comes_beside_the_project_and_is_opened() {
    let mut room = Room::first(Screen::LAPTOP);
    room.press("Instellingen van Waarden en gedrag 2026");
    ask(&mut room);
    let files = room.files("pdf");
    assert_eq!(files.len(), 1, "{files:?}");
    assert_eq!(room.opened.borrow().as_slice(), files.as_slice());
    let name = files[0].file_name().expect("a name").to_string_lossy().into_owned();
    assert_eq!(name, "Waarden en gedrag 2026 Oogst Alle sessies 2026-11-24.pdf");
    assert!(room.sees(&format!("PDF gemaakt: {name}")));
    let pdf = Pdf::read(&std::fs::read(&files[0]).expect("the PDF is there"));
    assert_eq!(pdf.pages.len(), 1);
}

#[test]
fn a_board_without_clusters_says_why_there_is_no_harvest() {
    let mut room = Room::with_new_project(Screen::LAPTOP);
    room.press("Instellingen van Nieuw traject");
    ask(&mut room);
    assert!(room.says("Op dit bord gaat nog niets mee"));
    assert!(room.files("pdf").is_empty());
}
