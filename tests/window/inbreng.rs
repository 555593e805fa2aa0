//! The step Inbreng: sheets are typed, changed and withdrawn by keyboard and hand.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why and fails")]

use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use waardenbord::app::action::Action;
use waardenbord::app::steps::Step;
use waardenbord::app::steps::inbreng::InbrengView;
use waardenbord::model::{BehaviourNote, BoardId, Project, Sheet, ValueNote};

use crate::harness::{self as hand, Screen};
use crate::step_host::{self, Host, Maker};
use crate::world::Room;

type Window = Harness<'static, Host<InbrengView>>;

fn open(screen: Screen, project: Project) -> Window {
    step_host::open(screen, Step::Inbreng, project)
}

fn empty() -> Project {
    Project::new(BoardId::from(1))
}

fn project(window: &Window) -> &Project {
    window.state().project()
}

fn press(window: &mut Window, key: Key) {
    hand::press_key(window, Modifiers::NONE, key);
}

/// Types where the focus is, as the keyboard does.
fn write(window: &mut Window, text: &str) {
    for letter in text.chars() {
        window.event(Event::Text(letter.to_string()));
        window.run_steps(1);
    }
    window.run();
}

fn focus(window: &Window) -> Option<String> {
    hand::focused_name(window)
}

fn values(window: &Window) -> Vec<&ValueNote> {
    project(window).value_notes.iter().collect()
}

fn behaviours(window: &Window) -> Vec<&BehaviourNote> {
    project(window).behaviour_notes.iter().collect()
}

fn only_sheet(window: &Window) -> &Sheet {
    project(window).sheets.iter().next().expect("there is a sheet")
}

fn value<'a>(window: &'a Window, wording: &str) -> &'a ValueNote {
    values(window).into_iter().find(|it| it.wording == wording).expect("the value is there")
}

fn behaviour<'a>(window: &'a Window, wording: &str) -> &'a BehaviourNote {
    behaviours(window).into_iter().find(|it| it.wording == wording).expect("the behaviour is there")
}

/// A sheet with two values and three behaviours, typed with nothing but the keyboard.
fn typed() -> Window {
    let mut window = open(Screen::ROOM, empty());
    hand::click_named(&mut window, "Eerste blad typen");
    assert_eq!(focus(&window).as_deref(), Some("Nieuwe waarde"));
    write(&mut window, "Vertrouwen");
    press(&mut window, Key::Tab);
    assert_eq!(focus(&window).as_deref(), Some("Nieuw gedrag bij Vertrouwen"));
    write(&mut window, "We komen afspraken na");
    press(&mut window, Key::Enter);
    write(&mut window, "We zeggen het als iets niet lukt");
    press(&mut window, Key::Tab);
    assert_eq!(focus(&window).as_deref(), Some("Nieuwe waarde"));
    write(&mut window, "Respect");
    press(&mut window, Key::Tab);
    write(&mut window, "We laten elkaar uitpraten");
    press(&mut window, Key::Enter);
    window
}

#[test]
fn a_whole_sheet_is_typed_with_the_keyboard_and_the_behaviours_are_tied_to_their_values() {
    let window = typed();
    assert_eq!(values(&window).iter().map(|it| it.wording.as_str()).collect::<Vec<_>>(), ["Vertrouwen", "Respect"]);
    let (trust, respect) = (value(&window, "Vertrouwen").id, value(&window, "Respect").id);
    let ties: Vec<_> = behaviours(&window).iter().map(|it| (it.wording.as_str(), it.links.clone())).collect();
    assert_eq!(
        ties,
        [
            ("We komen afspraken na", vec![trust]),
            ("We zeggen het als iets niet lukt", vec![trust]),
            ("We laten elkaar uitpraten", vec![respect]),
        ]
    );
    assert!(values(&window).iter().all(|it| it.is_frozen), "a row that is left freezes");
    assert!(behaviours(&window).iter().all(|it| it.is_frozen));
    assert!(hand::sees(&window, "1 blad"));
    assert_eq!(window.state().refused, Vec::<String>::new());
}

#[test]
fn each_field_is_one_step_to_undo_and_all_of_them_lead_back_to_nothing() {
    let mut window = typed();
    assert_eq!(window.state().history.steps(), 6, "the sheet, two values, three behaviours");
    step_host::undo(&mut window);
    assert_eq!(behaviours(&window).len(), 2);
    step_host::undo(&mut window);
    assert_eq!(values(&window).len(), 1);
    for _ in 0..4 {
        step_host::undo(&mut window);
    }
    assert_eq!(*project(&window), empty());
    assert!(window.state().history.can_redo(), "what was undone can be done again");
    assert!(hand::sees(&window, "Eerste blad typen"));
}

#[test]
fn undo_under_the_hand_leaves_it_on_the_empty_line() {
    let mut window = open(Screen::ROOM, empty());
    hand::click_named(&mut window, "Eerste blad typen");
    write(&mut window, "Vertrouwen");
    step_host::undo(&mut window);
    assert!(values(&window).is_empty());
    assert_eq!(focus(&window).as_deref(), Some("Nieuwe waarde"));
    assert!(window.state().history.can_redo());
    write(&mut window, "Respect");
    assert_eq!(values(&window).len(), 1);
    assert_eq!(window.state().refused, Vec::<String>::new());
}

#[test]
fn tab_goes_back_with_shift_and_an_empty_line_leads_on() {
    let mut window = typed();
    assert_eq!(focus(&window).as_deref(), Some("Nieuw gedrag bij Respect"));
    hand::press_key(&mut window, Modifiers::SHIFT, Key::Tab);
    assert_eq!(focus(&window).as_deref(), Some("Waarde 2"));
    hand::press_key(&mut window, Modifiers::SHIFT, Key::Tab);
    assert_eq!(focus(&window).as_deref(), Some("Waarde 1"));
    press(&mut window, Key::Enter);
    press(&mut window, Key::Enter);
    assert_eq!(focus(&window).as_deref(), Some("Nieuwe waarde"));
    press(&mut window, Key::Enter);
    assert_eq!(focus(&window).as_deref(), Some("Nieuw gedrag zonder waarde"));
    write(&mut window, "We helpen");
    press(&mut window, Key::Enter);
    press(&mut window, Key::Enter);
    assert_eq!(focus(&window).as_deref(), Some("Toelichting"));
    write(&mut window, "Zo werken we nu al");
    assert!(behaviour(&window, "We helpen").links.is_empty());
    assert_eq!(only_sheet(&window).pitch, "Zo werken we nu al");
}

#[test]
fn a_reworded_row_keeps_what_stood_on_the_sheet() {
    let mut window = typed();
    hand::type_into(&mut window, "Waarde 1", " in elkaar");
    press(&mut window, Key::Enter);
    let note = value(&window, "Vertrouwen in elkaar");
    assert_eq!(note.original, "Vertrouwen");
    assert!(hand::sees(&window, "Zo stond het op het blad: Vertrouwen"));
}

fn empty_field(window: &mut Window, name: &str) {
    hand::found(window, name).focus();
    window.run();
    hand::press_key(window, Modifiers::COMMAND, Key::A);
    press(window, Key::Backspace);
}

#[test]
fn an_emptied_row_that_is_left_vanishes_or_is_withdrawn_as_it_stood_when_it_was_frozen() {
    let mut window = open(Screen::ROOM, empty());
    hand::click_named(&mut window, "Eerste blad typen");
    write(&mut window, "Vertrouwn");
    empty_field(&mut window, "Waarde 1");
    press(&mut window, Key::Enter);
    assert!(values(&window).is_empty(), "an empty row vanishes");

    let mut window = typed();
    empty_field(&mut window, "Gedrag 1");
    press(&mut window, Key::Enter);
    let note = behaviour(&window, "We komen afspraken na");
    assert!(note.withdrawn.is_some(), "what somebody wrote stays");
}

#[test]
fn what_is_withdrawn_does_not_count_until_it_is_restored() {
    let mut window = typed();
    assert!(hand::sees(&window, "2 woorden, 3 gedragingen"));
    hand::click_named(&mut window, "Intrekken: Vertrouwen");
    assert!(value(&window, "Vertrouwen").withdrawn.is_some());
    assert!(hand::sees(&window, "1 woord, 3 gedragingen"));
    hand::click_named(&mut window, "Weer meetellen: Vertrouwen");
    assert!(value(&window, "Vertrouwen").withdrawn.is_none());
    hand::click_named(&mut window, "Blad intrekken");
    assert!(hand::sees(&window, "0 bladen"));
    assert!(hand::sees(&window, "0 woorden, 0 gedragingen"));
    hand::click_named(&mut window, "Weer meetellen");
    assert!(hand::sees(&window, "1 blad"));
}

#[test]
fn a_behaviour_is_tied_to_another_value_and_untied_with_a_chip() {
    let mut window = typed();
    hand::click_named(&mut window, "Koppelen aan een waarde: We laten elkaar uitpraten");
    hand::click_named(&mut window, "Hoort bij Vertrouwen");
    let (trust, respect) = (value(&window, "Vertrouwen").id, value(&window, "Respect").id);
    assert_eq!(behaviour(&window, "We laten elkaar uitpraten").links, [respect, trust]);
    hand::click_named(&mut window, "Koppelen aan een waarde: We laten elkaar uitpraten");
    assert!(hand::sees(&window, "ook bij Vertrouwen"));
    hand::click_named(&mut window, "Koppelen aan een waarde: We laten elkaar uitpraten");
    hand::click_named(&mut window, "Hoort bij Respect");
    assert_eq!(behaviour(&window, "We laten elkaar uitpraten").links, [trust]);
}

#[test]
fn several_pasted_lines_become_several_rows_in_one_step() {
    let mut window = open(Screen::ROOM, empty());
    hand::click_named(&mut window, "Eerste blad typen");
    let before = window.state().history.steps();
    window.event(Event::Paste("Vertrouwen\r\nRespect\n\nMoed\n".to_owned()));
    window.run();
    assert_eq!(
        values(&window).iter().map(|it| it.wording.as_str()).collect::<Vec<_>>(),
        ["Vertrouwen", "Respect", "Moed"]
    );
    assert_eq!(window.state().history.steps(), before + 1);
    assert_eq!(focus(&window).as_deref(), Some("Nieuwe waarde"));
    window.event(Event::Paste("Lef\n".to_owned()));
    window.run();
    assert_eq!(value(&window, "Lef").wording, "Lef");
}

#[test]
fn a_sheet_moves_to_another_table_and_keeps_its_old_code() {
    let mut window = open(Screen::ROOM, Maker::with_sheets().project);
    hand::click_named(&mut window, "9.00 uur, tafel 1, blad 2");
    let sheet = value(&window, "sociaal").sheet;
    hand::click_named(&mut window, "Verplaats naar tafel…");
    hand::click_named(&mut window, "9.00 uur, tafel 3");
    let moved = project(&window).sheets.get(sheet).expect("it is still there");
    assert_eq!(moved.former_codes.iter().map(ToString::to_string).collect::<Vec<_>>(), ["S1-T1-B2"]);
    let name = format!("9.00 uur, tafel 3, blad {}", moved.number);
    assert!(hand::sees(&window, &name));
    hand::type_into(&mut window, "Zoek in de bladen", "S1-T1-B2");
    assert!(hand::sees(&window, &name), "a former code is found");
    assert!(!hand::sees(&window, "9.00 uur, tafel 1, blad 1"));
}

#[test]
fn the_arrows_walk_along_the_sheets_and_the_list_is_searched() {
    let mut window = open(Screen::ROOM, Maker::with_sheets().project);
    assert!(hand::sees(&window, "51 bladen"));
    assert!(hand::sees(&window, "213 woorden, 190 gedragingen"));
    press(&mut window, Key::ArrowDown);
    press(&mut window, Key::ArrowDown);
    let third = focus(&window).expect("a row has the focus");
    assert!(third.contains("tafel 1, blad 3") || third.contains("tafel 2"), "{third}");
    press(&mut window, Key::ArrowUp);
    assert_eq!(focus(&window).as_deref(), Some("9.00 uur, tafel 1, blad 2"));
    press(&mut window, Key::Enter);
    assert_eq!(focus(&window).as_deref(), Some("Nieuwe waarde"));
    hand::type_into(&mut window, "Zoek in de bladen", "xyzzy");
    assert!(hand::sees(&window, "Dat staat op geen enkel blad"));
}

#[test]
fn a_sheet_a_table_and_a_session_are_added_and_an_empty_sheet_goes_away() {
    let mut window = open(Screen::ROOM, Maker::with_sheets().project);
    hand::click_named(&mut window, "Blad erbij");
    assert_eq!(project(&window).sheets.len(), 52);
    assert_eq!(focus(&window).as_deref(), Some("Nieuwe waarde"));
    hand::click_named(&mut window, "Leeg blad weghalen");
    assert_eq!(project(&window).sheets.len(), 51);
    hand::click_named(&mut window, "Sessie erbij");
    assert_eq!(project(&window).meetings.len(), 4);
    hand::click_named(&mut window, "Nog geen blad van deze tafel: typ het eerste");
    assert!(hand::sees(&window, "sessie 4, tafel 1, blad 1"));
    hand::click_named(&mut window, "Tafel erbij");
    assert!(hand::sees(&window, "tafel 2, nog geen blad"));
    hand::click_named(&mut window, "Bladen inlezen");
    assert_eq!(window.state().asked, [Action::ChooseSheets]);
}

#[test]
fn a_sheet_is_typed_in_the_whole_window_and_a_button_takes_it_back() {
    let mut room = Room::first(Screen::LAPTOP);
    let window = &mut room.window;
    hand::click_named(window, "Nieuw traject");
    hand::click_named(window, "Inbreng");
    hand::click_named(window, "Eerste blad typen");
    hand::type_into(window, "Nieuwe waarde", "Vertrouwen");
    hand::press_key(window, Modifiers::NONE, Key::Tab);
    assert_eq!(hand::focused_name(window).as_deref(), Some("Nieuw gedrag bij Vertrouwen"));
    hand::type_into(window, "Nieuw gedrag bij Vertrouwen", "We komen afspraken na");
    let written = window.state().project().clone();
    assert_eq!((written.value_notes.len(), written.behaviour_notes.len()), (1, 1));
    hand::click_named(window, "Ongedaan maken");
    assert_eq!(window.state().project().behaviour_notes.len(), 0);
    hand::click_named(window, "Opnieuw");
    assert_eq!(*window.state().project(), written);
    hand::picture(window, "inbreng-laptop");
}

#[test]
fn pictures_of_the_step() {
    for (name, screen) in [("room", Screen::ROOM), ("large", Screen::ROOM_LARGE), ("dark", Screen::ROOM.dark())] {
        let mut window = open(screen, Maker::with_sheets().project);
        hand::picture(&mut window, &format!("inbreng-{name}"));
        let mut window = open(screen, empty());
        hand::picture(&mut window, &format!("inbreng-empty-{name}"));
    }
    let mut window = typed();
    hand::type_into(&mut window, "Waarde 1", " in elkaar");
    hand::click_named(&mut window, "Intrekken: We komen afspraken na");
    hand::click_named(&mut window, "Koppelen aan een waarde: We laten elkaar uitpraten");
    hand::click_named(&mut window, "Hoort bij Vertrouwen in elkaar");
    hand::picture(&mut window, "inbreng-typed");
    hand::click_named(&mut window, "Blad intrekken");
    hand::picture(&mut window, "inbreng-withdrawn");
}
