//! Texts that nobody expects: pictures, scripts from right to left, a page in one word. Shown or refused, never a crash.

use egui::{Key, Modifiers};
use waardenbord::model::wording::LONGEST_TEXT;
use waardenbord::model::{ChosenValue, Standing};

use crate::harness::{self, Screen};
use crate::world::Room;

/// Words that may stand on a sheet: emoji with joiners, Hebrew, Arabic, Chinese, Tamil, stacked accents, one long word.
fn words() -> Vec<String> {
    let mut words: Vec<String> =
        ["🦁👩‍👩‍👧 lef", "שלום", "مرحبا بالعالم", "你好", "நன்றி", "ĳ\u{301}\u{302}\u{303}\u{304}\u{305}", "\u{200b}"]
            .map(str::to_owned)
            .to_vec();
    words.extend(long_words());
    words
}

/// A page in one word, and a page of words.
fn long_words() -> [String; 2] {
    ["verantwoordelijkheid".repeat(400), "kort woord ".repeat(800).trim_end().to_owned()]
}

/// A new project with these words on a sheet, each with a behaviour like it.
fn with_words(screen: Screen, words: &[String]) -> Room {
    let mut room = Room::with_strange_letters(screen);
    let rows = words.iter().map(|it| format!("1;1;1;{it};Wij: {it};\n"));
    let path =
        room.write("raar.csv", format!("sessie;tafel;blad;waarde;gedrag;herkomst\n{}", rows.collect::<String>()));
    room.drop_file(&path);
    assert!(room.says("alles leesbaar"), "{:#?}", harness::names(&room.window));
    room.press("Inlezen");
    let originals: Vec<String> = room.project().value_notes.iter().map(|it| it.original.clone()).collect();
    assert_eq!(originals, words, "they come in as they were written");
    room
}

fn chosen(room: &Room) -> Vec<ChosenValue> {
    room.project().values_standing(Standing::Chosen).cloned().collect()
}

fn choose(room: &mut Room, name: &str) {
    let row = room.sentence(&format!("{name}, op "));
    room.press(&row);
}

#[test]
fn they_are_shown_in_every_step_come_back_from_the_file_and_printing_says_which_card() {
    let mut room = with_words(Screen::ROOM, &words());
    room.press("🦁👩‍👩‍👧 lef");
    harness::click_named_with(&mut room.window, "שלום", Modifiers::COMMAND);
    room.press("Nieuw cluster");
    for word in ["مرحبا بالعالم", "你好"] {
        room.press(word);
        room.key(Key::A);
    }
    assert_eq!(room.project().clusters.iter().map(|it| it.cards.len()).collect::<Vec<_>>(), [4]);
    harness::picture(&mut room.window, "strange-board");
    room.press("Verder: Kiezen");
    choose(&mut room, "நன்றி");
    harness::picture(&mut room.window, "strange-choice");
    room.press("Verder: Laden");
    harness::picture(&mut room.window, "strange-loading");
    room.press("Inbreng");
    harness::picture(&mut room.window, "strange-sheets");
    room.control(Key::P);
    assert!(room.says("‘நன்றி’") && room.says("dat teken"), "{:#?}", harness::names(&room.window));
    let path = room.save();
    assert_eq!(&crate::world::saved(&path), room.project());
}

#[test]
fn a_page_in_one_word_is_shown_and_printing_says_that_it_does_not_fit() {
    for (word, name) in long_words().into_iter().zip(["one-word", "many-words"]) {
        let mut room = with_words(Screen::ROOM_LARGE, std::slice::from_ref(&word));
        harness::picture(&mut room.window, &format!("long-board-{name}"));
        room.press("Verder: Kiezen");
        // The row is higher than the window, so its middle cannot be tapped.
        let row = room.sentence(&format!("{word}, op "));
        harness::found(&room.window, &row).focus();
        room.window.run();
        room.key(Key::Enter);
        assert_eq!(chosen(&room).len(), 1);
        harness::picture(&mut room.window, &format!("long-choice-{name}"));
        room.press("Verder: Laden");
        harness::picture(&mut room.window, &format!("long-loading-{name}"));
        room.press("Verder: Afdrukken");
        assert!(room.says("past de tekst niet") && room.says("de voorkant"), "{:#?}", harness::names(&room.window));
        room.press("PDF maken");
        assert!(room.files("pdf").is_empty());
    }
}

#[test]
fn names_of_emoji_and_scripts_from_right_to_left_can_be_typed() {
    let mut room = with_words(Screen::ROOM, &words());
    room.press("Verder: Kiezen");
    choose(&mut room, "שלום");
    room.fill("Naam van waarde 1", "🦁 מילה");
    room.fill("Betekenis van waarde 1", "مرحبا");
    room.press("Verder: Laden");
    room.fill("Kern van de waarde", "Wij 👩‍👩‍👧");
    let value = chosen(&room).remove(0);
    assert_eq!(
        (value.name.as_str(), value.meaning.as_str(), value.loading.core.as_str()),
        ("🦁 מילה", "مرحبا", "Wij 👩‍👩‍👧")
    );
}

#[test]
fn a_sheet_with_hidden_characters_or_a_book_in_a_cell_lists_those_rows() {
    let mut room = Room::with_new_project(Screen::ROOM);
    let book = "a".repeat(100_000);
    let rows = format!("1;1;1;{book};;\n1;1;1;voor\u{202E}uit;;\n1;1;1;bel\u{7};;\n1;1;1;Lef;;\n");
    let path = room.write("raar.csv", format!("sessie;tafel;blad;waarde;gedrag;herkomst\n{rows}"));
    room.drop_file(&path);
    for reason in [
        "Regel 2: waarde is 100.000 tekens lang",
        "Regel 3: in waarde staat een onzichtbaar teken (U+202E)",
        "Regel 4: in waarde staat een onzichtbaar teken (U+0007)",
    ] {
        assert!(room.says(reason), "{reason}: {:#?}", harness::names(&room.window));
    }
    room.press("De goede regels inlezen");
    assert_eq!(room.project().value_notes.len(), 1);
}

#[test]
fn a_book_that_is_pasted_in_a_field_is_refused_and_the_window_goes_on() {
    let book = "woord ".repeat(20_000);
    assert!(book.chars().count() > LONGEST_TEXT);
    let mut room = Room::first(Screen::ROOM);
    let before = room.project().clone();
    for (step, field) in [
        ("Kiezen", "Naam van waarde 1"),
        ("Kiezen", "Betekenis van waarde 1"),
        ("Laden", "Kern van de waarde"),
        ("Laden", "Inwoners merken"),
    ] {
        room.press(step);
        room.field(field).focus();
        room.window.run();
        room.paste(&book);
        assert!(room.says("tekens lang en een tekst mag"), "{field}: {:#?}", harness::names(&room.window));
        assert_eq!(room.project(), &before, "{field}");
        room.wait(9.0);
    }
    room.press("Laden");
    room.field("Nieuw: zo doen we het").focus();
    room.window.run();
    room.paste(&book);
    room.key(Key::Enter);
    assert_eq!(room.project(), &before);
    room.press("Clusteren");
    room.field("Zoek een woord, ook in clusters").focus();
    room.window.run();
    room.paste(&book);
    assert_eq!(room.project(), &before, "a search is a draft");
    assert!(room.says("Geen woord gevonden"));
}
