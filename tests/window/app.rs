//! The window as a whole: how it starts, goes from step to step, takes back, saves and closes.

mod bar;
mod files;
mod harvest;
mod imports;
mod leaving;
mod panels;
mod pictures;
mod settings;
mod strange_text;

use egui::{Key, Modifiers};
use waardenbord::app::steps::Step;
use waardenbord::app::world::Opening;
use waardenbord::model::Project;
use waardenbord::store::SaveState;

use crate::harness::{self, Screen};
use crate::world::{Room, Start, saved};

/// The wordings that wait in the tray, in the order in which they lie there.
fn tray(room: &Room) -> Vec<String> {
    let project = room.project();
    let board = project.single_board().expect("there is a board");
    waardenbord::insight::BoardLay::of(project, board).tray.iter().map(|it| it.wording.clone()).collect()
}

/// The title of the project in a file.
fn saved_title(path: &std::path::Path) -> String {
    saved(path).setup.title
}

#[test]
fn the_very_first_start_opens_the_example_as_an_unsaved_copy() {
    let mut room = Room::first(Screen::ROOM);
    assert!(room.window.state().desk().is_example());
    assert_eq!(room.window.state().step(), Some(Step::Clusteren));
    for part in ["Dit is een voorbeeld:", "Nieuw traject", "Openen", "Voorbeeld, niet opgeslagen"] {
        assert!(room.sees(part), "{part}: {:#?}", harness::names(&room.window));
    }
    room.wait(10.0);
    assert_eq!(room.files("ron").len(), 1, "only the settings are kept: {:?}", room.files("ron"));
    room.press("Nieuw traject");
    assert!(!room.window.state().desk().is_example() && room.project().is_empty());
    assert!(!room.says("Dit is een voorbeeld"));
}

#[test]
fn later_starts_offer_new_open_the_example_and_what_was_open_lately() {
    let mut room = Room::enter(Screen::ROOM, Start::Later, Opening::Usual);
    assert_eq!(room.window.state().step(), None);
    for part in ["Nieuw traject", "Openen…", "Voorbeeld", "Laatst geopend"] {
        assert!(room.sees(part), "{part}");
    }
    assert!(room.says("Hier komen de trajecten die je opent"));
    room.press("Voorbeeld");
    assert!(room.window.state().desk().is_example());

    let path = room.folder.path().join("Waarden van ons.ron");
    harness::press_key(&mut room.window, Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
    room.type_path(&path);
    assert!(matches!(room.wait_for_disk(), SaveState::Saved { .. }));
    let example = room.project().clone();
    let mut again = room.again(Screen::ROOM, Opening::Usual);
    assert_eq!(again.window.state().step(), None);
    again.press("Waarden van ons");
    assert_eq!(again.project(), &example);
    assert_eq!(again.window.state().desk().path(), Some(path.as_path()));
}

#[test]
fn a_file_that_is_named_at_the_start_opens_at_once() {
    let mut room = Room::with_new_project(Screen::ROOM);
    room.drop_file(&crate::world::sheets());
    room.press("Inlezen");
    let path = room.save();
    let project = room.project().clone();
    let again = room.again(Screen::ROOM, Opening::File(path.clone()));
    assert_eq!(again.project(), &project);
    assert_eq!(again.window.state().desk().path(), Some(path.as_path()));
}

#[test]
fn the_steps_stand_along_the_top_and_the_main_button_names_the_next() {
    let mut room = Room::first(Screen::ROOM_LARGE);
    room.press("Inbreng");
    for (step, next) in [
        (Step::Inbreng, "Verder: Clusteren"),
        (Step::Clusteren, "Verder: Kiezen"),
        (Step::Kiezen, "Verder: Laden"),
        (Step::Laden, "Verder: Afdrukken"),
    ] {
        assert_eq!(room.window.state().step(), Some(step));
        let button = harness::found(&room.window, next).rect();
        let window = room.window.ctx.viewport_rect();
        assert!(button.right() > window.right() - 40.0 && button.bottom() > window.bottom() - 40.0, "{next}: {button}");
        room.press(next);
    }
    assert_eq!(room.window.state().step(), Some(Step::Afdrukken));
    assert!(room.sees("PDF maken"));
}

#[test]
fn control_p_leads_to_printing_from_anywhere() {
    let mut room = Room::first(Screen::ROOM);
    for step in ["Inbreng", "Clusteren", "Kiezen", "Laden", "Afdrukken"] {
        room.press(step);
        room.control(Key::P);
        assert_eq!(room.window.state().step(), Some(Step::Afdrukken), "from {step}");
    }
    room.press("Clusteren");
    harness::found(&room.window, "Zoek een woord, ook in clusters").focus();
    room.window.run();
    room.control(Key::P);
    assert_eq!(room.window.state().step(), Some(Step::Afdrukken), "while typing");
}

#[test]
fn everything_grows_and_shrinks_with_control_and_stays_so() {
    let mut room = Room::first(Screen::ROOM);
    let zoom = |room: &Room| (room.window.ctx.zoom_factor() * 100.0).round();
    for (key, percent) in [
        (Key::Plus, 110.0),
        (Key::Equals, 120.0),
        (Key::Minus, 110.0),
        (Key::Num0, 100.0),
        (Key::Minus, 90.0),
        (Key::Num0, 100.0),
        (Key::Plus, 110.0),
        (Key::Plus, 120.0),
    ] {
        room.control(key);
        assert!((zoom(&room) - percent).abs() < 0.5, "{key:?}: {}", zoom(&room));
    }
    for _ in 0..30 {
        room.control(Key::Plus);
    }
    assert!((zoom(&room) - 300.0).abs() < 0.5);
    room.control(Key::Num0);
    room.control(Key::Plus);
    let again = room.again(Screen::ROOM, Opening::Usual);
    assert!((zoom(&again) - 110.0).abs() < 0.5, "it is kept for this computer: {}", zoom(&again));
}

#[test]
fn control_z_in_a_field_of_the_project_undoes_the_project() {
    let mut room = Room::with_new_project(Screen::ROOM);
    let start = room.project().clone();
    room.press("Instellingen van Nieuw traject");
    room.fill("Titel", "Waarden van ons");
    assert_eq!(room.project().setup.title, "Waarden van ons");
    assert_eq!(harness::focused_name(&room.window).as_deref(), Some("Titel"));
    room.control(Key::Z);
    assert_eq!(room.project(), &start);
    assert_eq!(room.field("Titel").value().as_deref(), Some(""), "the field follows");
    harness::press_key(&mut room.window, Modifiers::COMMAND, Key::Y);
    assert_eq!(room.project().setup.title, "Waarden van ons");
}

#[test]
fn an_act_on_several_things_is_told_and_can_be_undone_there() {
    let mut room = Room::first(Screen::ROOM);
    let before = room.project().clone();
    let words = tray(&room);
    room.press(&words[0]);
    harness::click_named_with(&mut room.window, &words[1], Modifiers::COMMAND);
    room.press("Losse woorden");
    let told = room.sentence(" naar Losse woorden");
    assert!(told.ends_with("kaartjes naar Losse woorden"), "{told}");
    let offers: Vec<_> = toast_offers(&room);
    assert_eq!(offers.len(), 2, "one in the bar, one beside the sentence");
    let at = offers.into_iter().max_by(|one, other| one.y.total_cmp(&other.y)).expect("there are two");
    room.window.hover_at(at);
    room.window.drag_at(at);
    room.window.drop_at(at);
    room.window.run();
    assert_eq!(room.project(), &before);
    assert!(!room.says(" naar Losse woorden"), "what is undone is told no more");

    room.press(&words[0]);
    room.press("Bespreken");
    room.wait(9.0);
    assert_eq!(toast_offers(&room).len(), 1, "it stands for a while only");
}

/// Where "Ongedaan maken" can be pressed.
fn toast_offers(room: &Room) -> Vec<egui::Pos2> {
    use egui_kittest::kittest::{Queryable, by};
    room.window.query_all(by().label("Ongedaan maken")).map(|it| it.rect().center()).collect()
}

#[test]
fn a_second_after_the_last_act_it_is_saved_by_itself() {
    let mut room = Room::with_new_project(Screen::ROOM);
    assert!(room.sees("Nog geen bestand"));
    room.press("Instellingen van Nieuw traject");
    room.wait(5.0);
    assert_eq!(room.files("ron").len(), 0, "nothing was done yet");
    room.fill("Titel", "Waarden van ons");
    assert!(room.sees("Wordt zo opgeslagen"));
    room.wait(0.7);
    assert_eq!(room.files("ron").len(), 0);
    room.wait(0.6);
    assert!(matches!(room.wait_for_disk(), SaveState::Saved { .. }));
    let path = room.folder.path().join("Documenten/Waardenbord/Waarden van ons.ron");
    assert_eq!(&saved(&path), room.project());
    let chip = room.sentence("Opgeslagen om ");
    let clock = chip.trim_start_matches("Opgeslagen om ").trim_end_matches(" uur");
    let (hour, minute) = clock.split_once('.').expect("an hour and a minute");
    assert!(hour.parse::<u8>().is_ok_and(|it| it < 24) && minute == "32", "{chip}");
}

#[test]
fn closing_saves_what_was_done_a_moment_ago() {
    let mut room = Room::with_new_project(Screen::ROOM);
    let path = room.save();
    room.press("Instellingen van Nieuw traject");
    room.fill("Titel", "Op het laatst");
    room.close();
    assert_eq!(saved_title(&path), "Op het laatst");
}

#[test]
fn closing_a_changed_example_gives_it_a_place_and_an_unchanged_one_none() {
    let mut room = Room::first(Screen::ROOM);
    room.close();
    assert_eq!(room.files("ron").len(), 1, "only the settings: {:?}", room.files("ron"));
    let mut room = Room::first(Screen::ROOM);
    let changed = change_example(&mut room);
    room.close();
    let path = room.folder.path().join("Documenten/Waardenbord/Waarden en gedrag 2026.ron");
    assert_eq!(saved(&path), changed);
}

/// Puts one word away.
fn change_example(room: &mut Room) -> Project {
    let before = room.project().clone();
    let word = tray(room).remove(0);
    room.press(&word);
    room.press("Losse woorden");
    assert_ne!(room.project(), &before);
    room.project().clone()
}

#[test]
fn a_changed_example_is_kept_when_another_project_takes_its_place() {
    for way in ["Nieuw traject", "import", "file"] {
        let mut room = Room::first(Screen::ROOM);
        let changed = change_example(&mut room);
        match way {
            "import" => {
                room.drop_file(&crate::world::sheets());
                room.press("Inlezen");
            }
            "file" => {
                let good = include_bytes!("../../saves/voorbeeld.ron");
                let path = room.write("ander.ron", good);
                room.drop_file(&path);
                assert_eq!(room.window.state().desk().path(), Some(path.as_path()));
            }
            name => room.press(name),
        }
        assert!(!room.window.state().desk().is_example());
        let path = room.folder.path().join("Documenten/Waardenbord/Waarden en gedrag 2026.ron");
        assert_eq!(saved(&path), changed, "{way}");
    }
}

/// How many colours there are in the middle of a picture, where the step draws.
fn colours_in_the_middle(path: &std::path::Path) -> usize {
    let image = image::open(path).expect("the picture is there").to_rgb8();
    let (width, height) = image.dimensions();
    let middle = image::imageops::crop_imm(&image, width / 20, height / 6, width * 9 / 10, height * 2 / 3).to_image();
    middle.pixels().map(|it| it.0).collect::<std::collections::BTreeSet<_>>().len()
}

#[test]
fn pictures_of_every_step() {
    let mut pictures = Vec::new();
    for (screen, name) in [(Screen::ROOM, "room"), (Screen::ROOM_LARGE, "large"), (Screen::ROOM.dark(), "dark")] {
        let mut room = Room::first(screen);
        for step in ["Inbreng", "Clusteren", "Kiezen", "Laden", "Afdrukken"] {
            room.press(step);
            pictures.push(harness::picture(&mut room.window, &format!("step-{step}-{name}")));
        }
    }
    let mut later = Room::enter(Screen::ROOM, Start::Later, Opening::Usual);
    pictures.push(harness::picture(&mut later.window, "start-room"));
    for picture in pictures {
        let colours = colours_in_the_middle(&picture);
        assert!(colours > 20, "{} has only {colours} colours", picture.display());
    }
}
