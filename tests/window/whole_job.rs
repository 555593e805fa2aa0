//! The whole job, as a group does it: by mouse and keyboard, in the real window, from nothing to paper and back.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers};
use waardenbord::app::steps::Step;
use waardenbord::insight::BoardLay;
use waardenbord::model::{Cluster, Column, ParkReason, Project, Standing};
use waardenbord::store::SaveState;

use crate::harness::{self, Screen};
use crate::pdf_reader::Pdf;
use crate::world::{Room, saved, sheets};

const ALL_READABLE: &str = "51 bladen, 213 woorden, 190 gedragingen, alles leesbaar";
const SEARCH: &str = "Zoek een woord, ook in clusters";

fn lay(room: &Room) -> BoardLay {
    let project = room.project();
    BoardLay::of(project, project.single_board().expect("there is a board"))
}

/// The wordings that wait in the tray, in the order in which they lie there.
fn tray(room: &Room) -> Vec<String> {
    lay(room).tray.iter().map(|it| it.wording.clone()).collect()
}

/// The wordings in the cluster with this letter.
fn cluster(room: &Room, letter: char) -> Vec<String> {
    let found = cluster_at(room, letter);
    found.cards.iter().map(|it| room.project().card_wording(*it).to_owned()).collect()
}

fn cluster_at(room: &Room, letter: char) -> &Cluster {
    let mut clusters = room.project().clusters.iter();
    clusters
        .find(|it| it.letter.is_some_and(|it| it.to_string() == letter.to_string()))
        .unwrap_or_else(|| panic!("there is no cluster {letter}"))
}

/// What a cluster is called on the screen.
fn named(room: &Room, letter: char) -> String {
    room.sentence(&format!("Cluster {letter}, "))
}

fn select(room: &mut Room, names: &[String]) {
    for (place, name) in names.iter().enumerate() {
        let held = if place == 0 { Modifiers::NONE } else { Modifiers::COMMAND };
        harness::click_named_with(&mut room.window, name, held);
    }
}

fn names(project: &Project, standing: Standing) -> Vec<String> {
    project.values_standing(standing).map(|it| it.name.clone()).collect()
}

fn chosen(room: &Room) -> Vec<String> {
    names(room.project(), Standing::Chosen)
}

/// What stands in a column of a chosen value.
fn column(room: &Room, value: &str, column: Column) -> Vec<String> {
    let project = room.project();
    let value = project.values.iter().find(|it| it.name == value).expect("it is chosen");
    let placements = value.loading.placements.iter().filter(|it| it.column == column);
    placements.filter_map(|it| project.behaviours.get(it.behaviour)).map(|it| it.wording.clone()).collect()
}

fn import_twice(room: &mut Room) {
    let start = room.project().clone();
    room.drop_file(&sheets());
    assert!(room.sees(ALL_READABLE), "{}", room.sentence("bladen"));
    assert_eq!(room.project(), &start, "nothing is imported before somebody says so");
    room.press("Annuleren");
    assert_eq!(room.project(), &start);
    room.drop_file(&sheets());
    room.press("Inlezen");
    let project = room.project();
    let counts = (project.sheets.len(), project.value_notes.len(), project.behaviour_notes.len());
    assert_eq!(counts, (51, 213, 190));
    assert_eq!(room.window.state().step(), Some(Step::Clusteren));

    let once = room.project().clone();
    room.drop_file(&sheets());
    assert!(room.sees("Niets nieuws: alles stond er al"));
    assert!(!room.sees("Inlezen"), "there is nothing to say yes to");
    room.press("Sluiten");
    assert_eq!(room.project(), &once);
}

/// Three clusters: one by dropping a word on a word, one of a selection, one by tapping; more words by letter.
fn make_clusters(room: &mut Room) {
    let words = tray(room);
    harness::drag_named(&mut room.window, &words[1], &words[0]);
    assert!(cluster(room, 'A').contains(&words[0]) && cluster(room, 'A').contains(&words[1]));
    let words = tray(room);
    select(room, &words[..3]);
    harness::drag_named(&mut room.window, &words[0], "Nieuw cluster");
    assert!(words[..3].iter().all(|it| cluster(room, 'B').contains(it)));
    let words = tray(room);
    select(room, &words[..2]);
    room.press("Nieuw cluster");
    assert!(words[..2].iter().all(|it| cluster(room, 'C').contains(it)));
    let words = tray(room);
    select(room, &words[..2]);
    room.key(Key::A);
    assert!(words[..2].iter().all(|it| cluster(room, 'A').contains(it)));
    let words = tray(room);
    let onto = named(room, 'C');
    harness::drag_named(&mut room.window, &words[0], &onto);
    assert!(cluster(room, 'C').contains(&words[0]));
}

fn name_cluster(room: &mut Room) {
    let before = cluster_at(room, 'B').name.clone();
    assert_eq!(before, "", "nobody is asked for a name");
    let cluster_name = named(room, 'B');
    room.press(&cluster_name);
    let offered = room.sentence("Noem dit cluster ");
    room.press(&offered);
    let name = offered.trim_start_matches("Noem dit cluster ").to_owned();
    assert_eq!(cluster_at(room, 'B').name, name);
    harness::type_into(&mut room.window, "Naam van dit cluster", " en meer");
    assert_eq!(cluster_at(room, 'B').name, format!("{name} en meer"));
    room.key(Key::Escape);
}

fn use_the_places(room: &mut Room) {
    for place in ["Bespreken", "Losse woorden", "Even apart leggen"] {
        let words = tray(room);
        select(room, &words[..2]);
        room.press(place);
    }
    room.press("Komen we op terug");
    let board = room.project().single_board().expect("there is a board");
    assert!(board.discuss.len() >= 2 && board.loose.len() >= 2 && board.parked.len() >= 2);
    assert!(board.parked.iter().all(|it| it.reason == Some(ParkReason::Later)));
    let words = tray(room);
    harness::drag_named(&mut room.window, &words[0], "Bespreken");
    harness::type_into(&mut room.window, SEARCH, &words[0]);
    let found = room.sentence(&format!("{}: te bespreken", words[0]));
    assert!(found.starts_with(&words[0]), "a word is found wherever it lies");
    room.fill(SEARCH, "");
}

/// The rows of Kiezen, those that are not chosen.
fn rows(room: &Room) -> Vec<String> {
    let all = harness::names(&room.window).into_iter();
    all.filter(|it| it.contains(", op ") && it.ends_with(" bladen")).collect()
}

/// Taps the first row that is not chosen; a notice that lies over the lower rows is waited for, as a person would.
fn tap_row(room: &mut Room) -> String {
    room.wait(9.0);
    room.wait_for_disk();
    let row = rows(room).remove(0);
    room.press(&row);
    row.split(", op ").next().unwrap_or_default().to_owned()
}

/// Presses a large button of the question; it lies over a card that may be called the same.
fn press_tile(room: &mut Room, name: &str) {
    use egui_kittest::kittest::Queryable;
    room.window.get_by_role_and_label(egui::accesskit::Role::Button, name).click();
    room.window.run();
}

fn choose_three_and_a_fourth(room: &mut Room) {
    let taken: Vec<String> = (0..3).map(|_| tap_row(room)).collect();
    assert_eq!(chosen(room), taken);
    let three = room.project().clone();

    let fourth = tap_row(room);
    assert!(room.sees(&format!("Er zijn al drie waarden gekozen: wat doen we met ‘{fourth}’?")));
    assert_eq!(room.project(), &three, "a fourth is only asked about");
    room.press("Niet doen");
    assert_eq!(room.project(), &three);

    tap_row(room);
    room.press("Welke gaat eruit?");
    press_tile(room, &taken[2]);
    assert_eq!(chosen(room), [taken[0].clone(), taken[1].clone(), fourth.clone()]);
    assert_eq!(names(room.project(), Standing::SetAside), taken[2..]);

    tap_row(room);
    room.press("Neem samen met…");
    press_tile(room, &taken[0]);
    let proposed = harness::found(&room.window, "Naam van de waarde samen").value().expect("a name is proposed");
    assert!(proposed.starts_with(&format!("{} en ", taken[0])), "{proposed}");
    room.press("Neem samen");
    assert_eq!(chosen(room), [proposed, taken[1].clone(), fourth]);
}

/// What waits under "Nog te bekijken", by the buttons that each of them has.
fn to_review(room: &Room) -> Vec<String> {
    let all = harness::names(&room.window).into_iter();
    all.filter_map(|it| it.strip_prefix("Zo doen we het: ").map(str::to_owned)).collect()
}

fn load_the_first(room: &mut Room) {
    let value = chosen(room)[0].clone();
    let notes = to_review(room);
    harness::drag_named(&mut room.window, &notes[0], "Zo doen we het");
    room.press(&notes[1]);
    room.press("Zo doen we het");
    harness::found(&room.window, &notes[2]).focus();
    room.window.run();
    room.key(Key::W);
    assert_eq!(column(room, &value, Column::Does), notes[..3]);

    room.press(&format!("Wat zou je dan níet zien? bij: {}", notes[0]));
    room.window.event(egui::Event::Text("We laten het erbij zitten".to_owned()));
    room.window.run();
    room.key(Key::Enter);
    assert_eq!(column(room, &value, Column::DoesNot), ["We laten het erbij zitten"]);
    harness::type_into(&mut room.window, "Nieuw: zo doen we het", "We bellen terug op de dag zelf");
    room.key(Key::Enter);
    assert_eq!(column(room, &value, Column::Does)[3], "We bellen terug op de dag zelf");

    room.press("Lijn een rij hoger");
    harness::type_into(
        &mut room.window,
        "Kern van de waarde",
        "We doen wat we zeggen, ook als het geïnteresseerd klinkt",
    );
    let first = room.project().values.iter().find(|it| it.name == value).expect("it is chosen");
    assert_eq!((first.loading.rows().len(), first.loading.rows_on_card), (4, 3));
}

/// Makes the PDF and looks for what was chosen and written.
fn print(room: &mut Room) {
    room.press("PDF maken");
    let opened: Vec<PathBuf> = room.opened.borrow().clone();
    let [file] = &opened[..] else { panic!("one file is opened: {opened:?}") };
    let pdf = Pdf::read(&std::fs::read(file).expect("the PDF is there"));
    let text =
        |page: usize| -> String { pdf.pages[page].words().into_iter().map(|it| it.text).collect::<Vec<_>>().join(" ") };
    let (front, back) = (text(0), text(1));
    for name in chosen(room) {
        assert!(front.contains(&name) && back.contains(&name), "{name} is missing: {front}");
    }
    assert!(front.contains("ook als het geïnteresseerd klinkt"), "{front}");
    let does = column(room, &chosen(room)[0], Column::Does);
    for (place, wording) in does.iter().enumerate() {
        let wording = wording.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(back.contains(&wording), place < 3, "the line decides: {wording}");
    }
    assert!(back.contains("We laten het erbij zitten"), "{back}");
}

fn save_and_read_back(room: &mut Room) -> PathBuf {
    let path = room.save();
    assert_eq!(&saved(&path), room.project());
    assert!(path.starts_with(room.folder.path().join("Documenten/Waardenbord")), "{}", path.display());
    let chip = room.sentence("Opgeslagen om ");
    assert!(chip.ends_with(" uur"), "{chip}");
    path
}

/// Takes everything back with Ctrl+Z, and does it all again.
fn there_and_back(room: &mut Room, start: &Project, file: &Path) {
    let end = room.project().clone();
    let mut steps = 0;
    while room.window.state().desk().can_undo() {
        room.control(Key::Z);
        steps += 1;
        assert!(steps < 200, "there is no end to it");
    }
    assert_eq!(room.project(), start);
    for _ in 0..steps {
        assert!(room.window.state().desk().can_redo());
        harness::press_key(&mut room.window, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    }
    assert!(!room.window.state().desk().can_redo());
    assert_eq!(room.project(), &end);
    // Taking a name and typing on in it within a second is one step.
    assert!((23..=24).contains(&steps), "each act is a step of its own, and there were {steps}");
    room.wait(1.5);
    assert!(matches!(room.wait_for_disk(), SaveState::Saved { .. }));
    assert_eq!(saved(file), end);
}

fn whole_job(screen: Screen) {
    let mut room = Room::with_new_project(screen);
    let start = room.project().clone();
    import_twice(&mut room);
    make_clusters(&mut room);
    name_cluster(&mut room);
    use_the_places(&mut room);
    room.press("Verder: Kiezen");
    choose_three_and_a_fourth(&mut room);
    room.press("Verder: Laden");
    load_the_first(&mut room);
    room.press("Verder: Afdrukken");
    print(&mut room);
    let file = save_and_read_back(&mut room);
    there_and_back(&mut room, &start, &file);
}

#[test]
fn from_an_empty_project_to_paper_and_all_the_way_back() {
    whole_job(Screen::ROOM);
}

#[test]
fn and_at_150_percent_too() {
    whole_job(Screen::ROOM_LARGE);
}

#[test]
fn and_on_a_small_laptop() {
    whole_job(Screen { pixels: egui::vec2(1366.0, 768.0), zoom: 1.0, ..Screen::ROOM });
}
