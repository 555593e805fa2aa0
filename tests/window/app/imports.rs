//! Sheets that come in by drop, paste and typed path: shown first, and imported only when a person says so.

use egui::Key;
use waardenbord::app::steps::Step;

use crate::harness::{self, Screen};
use crate::world::{Room, Start, sheets};
use waardenbord::app::world::Opening;

const HEADER: &str = "sessie;tafel;blad;waarde;gedrag;herkomst";

#[test]
fn importing_while_the_example_is_open_starts_a_new_project_and_leaves_the_example() {
    let mut room = Room::first(Screen::ROOM);
    let example = room.project().clone();
    room.drop_file(&sheets());
    assert!(room.sees("Er komt een nieuw traject voor; het voorbeeld blijft zoals het is"));
    room.press("Annuleren");
    assert_eq!(room.project(), &example);
    assert!(room.window.state().desk().is_example());

    room.drop_file(&sheets());
    room.press("Inlezen");
    let project = room.project();
    assert_eq!((project.sheets.len(), project.values.len(), project.clusters.len()), (51, 0, 0));
    assert_eq!(project.setup.organisation, "", "nothing of the example came along");
    assert!(!room.window.state().desk().is_example());
    assert_eq!(room.window.state().step(), Some(Step::Clusteren));
    room.save();
    // Neither the settings nor the lock beside the project is one, nor what the program keeps for itself.
    let is_ours =
        |it: &&std::ffi::OsStr| *it == "lokaal" || *it == "settings.ron" || it.to_string_lossy().contains("~$");
    let is_project = |it: &std::path::PathBuf| !it.iter().any(|part| is_ours(&part));
    let projects: Vec<_> = room.files("ron").into_iter().filter(is_project).collect();
    assert_eq!(projects.len(), 1, "the example is as it was, in the program: {projects:?}");
}

#[test]
fn importing_from_the_start_screen_begins_a_new_project() {
    let mut room = Room::enter(Screen::ROOM, Start::Later, Opening::Usual);
    room.drop_file(&sheets());
    room.press("Inlezen");
    assert_eq!(room.project().sheets.len(), 51);
    assert!(!room.window.state().desk().is_example());
}

#[test]
fn importing_into_a_project_adds_what_is_new_and_can_be_undone() {
    let mut room = Room::with_new_project(Screen::ROOM);
    let start = room.project().clone();
    let path = room.write("eerst.csv", format!("{HEADER}\n1;1;1;Lef;We durven;\n"));
    room.drop_file(&path);
    room.press("Inlezen");
    let more = room.write("meer.csv", format!("{HEADER}\n1;1;1;Lef;We durven;\n1;1;2;Trouw;;\n"));
    room.drop_file(&more);
    assert!(room.says("Nieuw: "), "{:#?}", harness::names(&room.window));
    room.press("Inlezen");
    assert_eq!((room.project().sheets.len(), room.project().value_notes.len()), (2, 2));
    room.control(Key::Z);
    room.control(Key::Z);
    assert_eq!(room.project(), &start);
}

#[test]
fn cells_pasted_outside_a_field_are_shown_and_in_a_field_they_are_text() {
    let mut room = Room::with_new_project(Screen::ROOM);
    let cells = "sessie\ttafel\tblad\twaarde\tgedrag\therkomst\n1\t1\t1\tLef\tWe durven\tploeg\n1\t1\t2\tTrouw\t\t\n";
    room.press("Clusteren");
    room.paste(cells);
    assert!(
        room.sees("Uit het klembord"),
        "{:?} {:#?}",
        harness::focused_name(&room.window),
        harness::names(&room.window)
    );
    assert!(room.sees("2 bladen, 2 woorden, 1 gedraging, alles leesbaar"), "{:#?}", harness::names(&room.window));
    assert!(room.project().is_empty(), "nothing is imported before somebody says so");
    room.press("Inlezen");
    assert_eq!(room.project().value_notes.len(), 2);

    let before = room.project().clone();
    harness::found(&room.window, "Zoek een woord, ook in clusters").focus();
    room.window.run();
    room.paste("1\t1\t3\tMoed\t\t");
    assert!(!room.sees("Uit het klembord"), "it went into the field");
    assert_eq!(room.project(), &before);
}

#[test]
fn pasted_words_that_are_no_cells_say_so_and_change_nothing() {
    let mut room = Room::first(Screen::ROOM);
    let before = room.project().clone();
    room.paste("Geachte burgemeester, hierbij");
    assert!(room.says("Geachte burgemeester"), "the sentence names what was pasted");
    room.paste("zomaar een woord");
    assert_eq!(room.project(), &before);
    assert!(!room.sees("Bladen inlezen"));
}

#[test]
fn wrong_rows_are_listed_with_line_and_reason_and_the_right_ones_can_come_in() {
    let mut room = Room::with_new_project(Screen::ROOM);
    let rows = ["1;1;1;Lef;;", "1;x;1;Moed;;", "1;1;2;;;", "1;1;2;Trouw;;", "1;1;2;Te weinig"];
    let path = room.write("fout.csv", format!("{HEADER}\n{}\n", rows.join("\n")));
    let start = room.project().clone();
    room.drop_file(&path);
    assert!(room.sees("Uit fout.csv"));
    assert!(room.sees("2 bladen, 2 woorden, 0 gedragingen, 3 regels niet leesbaar"), "{}", room.sentence("leesbaar"));
    for reason in [
        "Regel 3: tafel is ‘x’ en geen nummer; vul een nummer in, zoals 3",
        "Regel 4: er staat geen waarde en geen gedrag; vul er een in",
        "Regel 6: er staan 4 cellen en het moeten er 6 zijn",
    ] {
        assert!(room.sees(reason), "{reason}: {:#?}", harness::names(&room.window));
    }
    assert_eq!(room.project(), &start);
    room.press("De goede regels inlezen");
    let words: Vec<&str> = room.project().value_notes.iter().map(|it| it.original.as_str()).collect();
    assert_eq!(words, ["Lef", "Trouw"]);
}

#[test]
fn sheets_by_button_come_by_a_typed_path_where_there_is_no_window_to_choose() {
    let mut room = Room::with_new_project(Screen::ROOM);
    room.press("Clusteren");
    room.press("Bladen inlezen…");
    assert!(room.sees("Welk bestand met bladen wil je inlezen?"));
    let missing = room.folder.path().join("weg.csv");
    room.type_path(&missing);
    assert!(room.sees("weg.csv is er niet; kijk of de naam en de map kloppen"), "{:#?}", harness::names(&room.window));
    room.type_path(&sheets());
    room.press("Inlezen");
    assert_eq!(room.project().sheets.len(), 51);
    room.control(Key::I);
    room.key(Key::Escape);
    assert!(!room.sees("Welk bestand met bladen wil je inlezen?"));
}

#[test]
fn a_file_can_be_dropped_while_the_settings_are_open() {
    let mut room = Room::with_new_project(Screen::ROOM);
    room.press("Instellingen van Nieuw traject");
    room.drop_file(&sheets());
    room.press("Inlezen");
    assert_eq!(room.project().sheets.len(), 51);
}

#[test]
fn what_is_no_table_is_refused_by_its_name() {
    for start in [Start::First, Start::Later] {
        let mut room = Room::enter(Screen::ROOM, start, Opening::Usual);
        let before = room.project().clone();
        let cases: [(&str, Vec<u8>, &str); 5] = [
            ("leeg.csv", Vec::new(), "Er staat niets in"),
            ("map.xlsx", b"PK\x03\x04abc".to_vec(), "Dit is een rekenblad"),
            ("foto.csv", vec![0, 159, 146, 150, 0, 1], "Dit is geen tekst"),
            ("brief.txt", b"Geachte burgemeester".to_vec(), "noemt geen kolommen"),
            ("kolommen.csv", b"sessie;tafel;waarde\n1;1;Lef\n".to_vec(), "blad"),
        ];
        for (name, bytes, reason) in cases {
            let path = room.write(name, &bytes);
            room.drop_file(&path);
            let sentence = room.sentence(&format!("{name} is niet ingelezen: "));
            assert!(sentence.contains(reason), "{sentence}");
            assert_eq!(room.project(), &before);
            assert_eq!(std::fs::read(&path).expect("it is still there"), bytes);
        }
    }
}
