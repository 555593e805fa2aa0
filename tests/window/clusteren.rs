//! What the board promises to the hand, the keyboard and the eye.

pub mod host;

use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use waardenbord::app::action::Action;
use waardenbord::app::steps::Step;
use waardenbord::model::ParkReason;

use crate::harness::{self as hand, Screen};
use crate::step_host;
use host::{Host, cluster, lay, window, wordings};

fn small<'a>() -> Harness<'a, Host> {
    window(Screen::LAPTOP, host::small())
}

fn select(harness: &mut Harness<'_, Host>, names: &[&str]) {
    for (place, name) in names.iter().enumerate() {
        let modifiers = if place == 0 { Modifiers::NONE } else { Modifiers::COMMAND };
        hand::click_named_with(harness, name, modifiers);
    }
}

/// Makes cluster A of two words.
fn with_cluster<'a>() -> Harness<'a, Host> {
    let mut harness = small();
    select(&mut harness, &["Openheid", "Eerlijk"]);
    hand::click_named(&mut harness, "Nieuw cluster");
    assert_eq!(cluster(harness.state(), "A"), Some(vec!["Openheid".to_owned(), "Eerlijk".to_owned()]));
    harness
}

#[test]
fn a_card_dragged_onto_a_cluster_lies_in_it() {
    let mut harness = with_cluster();
    hand::drag_named(&mut harness, "Vertrouwen", "Cluster A, Openheid");
    let words = cluster(harness.state(), "A").expect("there is a cluster A");
    assert_eq!(words, ["Openheid", "Eerlijk", "Vertrouwen", "Vertrouwen", "Vertrouwen"]);
    assert_eq!(harness.state().history.steps(), 2);
}

#[test]
fn a_card_dropped_on_another_card_makes_a_cluster_of_both() {
    let mut harness = window(Screen::ROOM, host::small());
    hand::drag_named(&mut harness, "Trots", "Moed");
    assert_eq!(cluster(harness.state(), "A"), Some(vec!["Moed".to_owned(), "Trots".to_owned()]));
    assert_eq!(harness.state().history.steps(), 1);
}

#[test]
fn a_card_dropped_on_a_card_in_a_cluster_lies_at_that_spot() {
    let mut harness = with_cluster();
    let onto = hand::found(&harness, "Eerlijk").rect();
    let from = hand::middle(&harness, "Samen");
    hand::drag(&mut harness, from, onto.left_center() + vec2(12.0, 0.0));
    assert_eq!(
        cluster(harness.state(), "A"),
        Some(vec!["Openheid".to_owned(), "Samen".to_owned(), "Eerlijk".to_owned()])
    );
}

#[test]
fn three_selected_cards_become_a_cluster_in_one_step() {
    let mut harness = small();
    select(&mut harness, &["Trots", "Samen", "Moed"]);
    let (from, to) = (hand::middle(&harness, "Samen"), hand::middle(&harness, "Nieuw cluster"));
    hand::drag(&mut harness, from, to);
    assert_eq!(harness.state().history.steps(), 1);
    assert_eq!(cluster(harness.state(), "A").map(|it| it.len()), Some(3));
    step_host::undo(&mut harness);
    assert!(lay(harness.state()).clusters.is_empty());
}

#[test]
fn shift_selects_all_between_in_the_tray() {
    let mut harness = small();
    hand::click_named(&mut harness, "Openheid");
    hand::click_named_with(&mut harness, "Samen", Modifiers::SHIFT);
    assert_eq!(harness.state().view.board().selected_cards(), 4);
}

#[test]
fn the_letter_of_a_cluster_takes_the_selection() {
    let mut harness = with_cluster();
    select(&mut harness, &["Trots", "Moed"]);
    hand::press_key(&mut harness, Modifiers::NONE, Key::A);
    assert_eq!(cluster(harness.state(), "A").map(|it| it.len()), Some(4));
    hand::press_key(&mut harness, Modifiers::NONE, Key::A);
    assert_eq!(harness.state().history.steps(), 2, "without a selection a letter does nothing");
}

#[test]
fn a_letter_that_is_typed_in_a_field_is_no_command() {
    let mut harness = with_cluster();
    hand::click_named(&mut harness, "Trots");
    hand::type_into(&mut harness, "Zoek een woord, ook in clusters", "a");
    hand::press_key(&mut harness, Modifiers::NONE, Key::A);
    assert_eq!(harness.state().history.steps(), 1);
}

#[test]
fn a_tap_on_a_cluster_takes_the_selection_too() {
    let mut harness = with_cluster();
    select(&mut harness, &["Trots", "Moed"]);
    hand::click_named(&mut harness, "Cluster A, Openheid");
    assert_eq!(cluster(harness.state(), "A").map(|it| it.len()), Some(4));
}

#[test]
fn a_selection_goes_to_each_of_the_three_places_in_one_act() {
    let mut harness = small();
    select(&mut harness, &["Trots", "Moed"]);
    hand::click_named(&mut harness, "Bespreken");
    select(&mut harness, &["Samen"]);
    hand::click_named(&mut harness, "Losse woorden");
    select(&mut harness, &["Aandacht"]);
    hand::click_named(&mut harness, "Even apart leggen");
    hand::click_named(&mut harness, "Komen we op terug");
    hand::drag_named(&mut harness, "Eerlijk", "Even apart leggen");
    let host = harness.state();
    let board = host.project().single_board().expect("there is a board");
    assert_eq!(wordings(host, &board.discuss), ["Trots", "Moed"]);
    assert_eq!(wordings(host, &board.loose), ["Samen"]);
    let parked: Vec<_> =
        board.parked.iter().map(|it| (host.project().card_wording(it.card).to_owned(), it.reason)).collect();
    assert_eq!(parked, [("Aandacht".to_owned(), Some(ParkReason::Later)), ("Eerlijk".to_owned(), None)]);
    assert_eq!(host.history.steps(), 4);
}

#[test]
fn escape_puts_down_what_is_held_and_nothing_changes() {
    let mut harness = with_cluster();
    let (from, to) = (hand::middle(&harness, "Trots"), hand::middle(&harness, "Cluster A, Openheid"));
    hand::lift(&mut harness, from, to);
    harness.key_press(Key::Escape);
    harness.run_steps(2);
    hand::release(&mut harness, to);
    assert_eq!(harness.state().history.steps(), 1);
    assert_eq!(lay(harness.state()).tray.len(), 5);
}

#[test]
fn a_small_movement_is_a_press_and_not_a_drag() {
    let mut harness = small();
    let from = hand::middle(&harness, "Trots");
    hand::drag(&mut harness, from, from + vec2(3.0, 3.0));
    assert_eq!(harness.state().history.steps(), 0);
    assert_eq!(harness.state().view.board().selected_cards(), 1);
}

#[test]
fn a_card_goes_back_to_the_tray_by_hand_and_by_key() {
    let mut harness = with_cluster();
    hand::drag_named(&mut harness, "Eerlijk", "Nog te plaatsen");
    assert_eq!(cluster(harness.state(), "A"), Some(vec!["Openheid".to_owned()]));
    hand::click_named(&mut harness, "Openheid");
    hand::press_key(&mut harness, Modifiers::NONE, Key::Delete);
    assert!(lay(harness.state()).clusters.is_empty(), "a cluster that nobody named goes with its last card");
    assert_eq!(lay(harness.state()).tray.len(), 7);
}

#[test]
fn clusters_are_merged_by_dragging_one_onto_the_other_or_by_letter() {
    let mut harness = with_cluster();
    select(&mut harness, &["Trots", "Moed"]);
    hand::click_named(&mut harness, "Nieuw cluster");
    hand::drag_named(&mut harness, "Cluster B, Trots", "Cluster A, Openheid");
    assert_eq!(cluster(harness.state(), "A").map(|it| it.len()), Some(4));
    assert_eq!(cluster(harness.state(), "B"), None);
    step_host::undo(&mut harness);

    hand::press_key(&mut harness, Modifiers::NONE, Key::Escape);
    hand::click_named(&mut harness, "Cluster A, Openheid");
    hand::click_named(&mut harness, "Samenvoegen met…");
    hand::press_key(&mut harness, Modifiers::NONE, Key::B);
    assert_eq!(cluster(harness.state(), "B").map(|it| it.len()), Some(4));
    assert_eq!(cluster(harness.state(), "A"), None);
}

#[test]
fn a_cluster_gets_one_of_its_words_as_its_name_in_one_tap() {
    let mut harness = with_cluster();
    hand::click_named(&mut harness, "Noem dit cluster Eerlijk");
    assert!(hand::sees(&harness, "Cluster A, Eerlijk"));
    hand::type_into(&mut harness, "Naam van dit cluster", " en open");
    assert!(hand::sees(&harness, "Cluster A, Eerlijk en open"));
    hand::type_into(&mut harness, "Wat bedoelen we hiermee?", "Zeggen wat je denkt");
    let first = harness.state().project().clusters.iter().next().expect("there is a cluster").meaning.clone();
    assert_eq!(first, "Zeggen wat je denkt");
}

#[test]
fn a_cluster_that_is_taken_apart_gives_its_cards_back() {
    let mut harness = with_cluster();
    hand::click_named(&mut harness, "Uit elkaar halen");
    assert!(lay(harness.state()).clusters.is_empty());
    assert_eq!(lay(harness.state()).tray.len(), 7);
}

#[test]
fn a_word_is_found_in_every_place_and_a_tap_leads_there() {
    let mut harness = with_cluster();
    select(&mut harness, &["Trots"]);
    hand::click_named(&mut harness, "Losse woorden");
    hand::type_into(&mut harness, "Zoek een woord, ook in clusters", "o");
    assert!(hand::sees(&harness, "Openheid: bij A"), "{:#?}", hand::names(&harness));
    assert!(hand::sees(&harness, "Trots: losse woorden"));
    assert!(hand::sees(&harness, "Vertrouwen"));
    hand::click_named(&mut harness, "Trots: losse woorden");
    assert_eq!(harness.state().view.board().selected_cards(), 1);
    assert!(hand::sees(&harness, "Terug naar nog te plaatsen"));
}

#[test]
fn a_place_opens_and_its_cards_can_be_taken_back() {
    let mut harness = small();
    select(&mut harness, &["Trots"]);
    hand::click_named(&mut harness, "Bespreken");
    hand::click_named(&mut harness, "Bespreken");
    hand::click_named(&mut harness, "Trots");
    hand::press_key(&mut harness, Modifiers::NONE, Key::Backspace);
    assert_eq!(lay(harness.state()).tray.len(), 7);
    hand::click_named(&mut harness, "Terug naar nog te plaatsen");
    assert!(hand::sees(&harness, "Trots"));
}

#[test]
fn a_session_alone_shows_and_moves_only_what_it_wrote() {
    let mut harness = small();
    hand::click_named(&mut harness, "Alleen 9.00 uur");
    assert!(!hand::sees(&harness, "Trots"));
    hand::click_named(&mut harness, "Vertrouwen");
    hand::press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(cluster(harness.state(), "A"), Some(vec!["Vertrouwen".to_owned()]));
    assert_eq!(lay(harness.state()).tray.iter().map(|it| it.cards.len()).max(), Some(2));
}

#[test]
fn the_keyboard_alone_selects_walks_and_places() {
    let mut harness = with_cluster();
    hand::found(&harness, "Trots").focus();
    harness.run();
    hand::press_key(&mut harness, Modifiers::COMMAND, Key::Space);
    hand::press_key(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(hand::focused_name(&harness).as_deref(), Some("Samen"));
    assert_eq!(harness.state().view.board().selected_cards(), 2);
    hand::press_key(&mut harness, Modifiers::NONE, Key::A);
    assert_eq!(cluster(harness.state(), "A").map(|it| it.len()), Some(4));
    assert_eq!(hand::focused_name(&harness).as_deref(), Some("Moed"), "the next card waits");
    hand::press_key(&mut harness, Modifiers::NONE, Key::Space);
    hand::press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(cluster(harness.state(), "B"), Some(vec!["Moed".to_owned()]));
}

#[test]
fn what_space_picks_up_goes_where_the_arrows_choose_and_enter_drops_it() {
    let mut harness = with_cluster();
    hand::found(&harness, "Trots").focus();
    harness.run();
    hand::press_key(&mut harness, Modifiers::NONE, Key::Space);
    assert!(hand::names(&harness).iter().any(|it| it.starts_with("Opgepakt: nieuw cluster")));
    hand::press_key(&mut harness, Modifiers::NONE, Key::ArrowRight);
    assert!(hand::names(&harness).iter().any(|it| it.starts_with("Opgepakt: bij A")));
    hand::press_key(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(cluster(harness.state(), "A").map(|it| it.len()), Some(3));

    hand::press_key(&mut harness, Modifiers::NONE, Key::Space);
    hand::press_key(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    hand::press_key(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    hand::press_key(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().history.steps(), 2, "Escape leaves it where it lies");
    hand::press_key(&mut harness, Modifiers::NONE, Key::Space);
    hand::press_key(&mut harness, Modifiers::NONE, Key::A);
    assert_eq!(cluster(harness.state(), "A").map(|it| it.len()), Some(4), "a letter drops at once");
}

#[test]
fn arrows_walk_from_the_list_over_cards_and_heads_and_back() {
    let mut harness = with_cluster();
    hand::found(&harness, "Vertrouwen").focus();
    harness.run();
    hand::press_key(&mut harness, Modifiers::NONE, Key::ArrowRight);
    let there = hand::focused_name(&harness).expect("something has the focus");
    assert!(["Cluster A, Openheid", "Openheid"].contains(&there.as_str()), "{there}");
    hand::press_key(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert!(["Openheid", "Eerlijk"].contains(&hand::focused_name(&harness).expect("a focus").as_str()));
    hand::press_key(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    hand::press_key(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(hand::focused_name(&harness).as_deref(), Some("Vertrouwen"));
}

#[test]
fn control_a_selects_all_of_a_place() {
    let mut harness = with_cluster();
    hand::press_key(&mut harness, Modifiers::COMMAND, Key::A);
    assert_eq!(harness.state().view.board().selected_cards(), 7);
    hand::found(&harness, "Eerlijk").focus();
    harness.run();
    hand::press_key(&mut harness, Modifiers::COMMAND, Key::A);
    assert_eq!(harness.state().view.board().selected_cards(), 2);
}

#[test]
fn a_loop_around_cards_selects_them() {
    let mut harness = with_cluster();
    let cluster = hand::found(&harness, "Cluster A, Openheid").rect();
    let (from, to) = (cluster.left_top() + vec2(-12.0, -6.0), cluster.right_bottom() + vec2(-4.0, 60.0));
    hand::drag(&mut harness, from, to);
    assert_eq!(harness.state().view.board().selected_cards(), 2);
    assert_eq!(harness.state().history.steps(), 1);
    hand::press_key(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().view.board().selected_cards(), 0);
}

#[test]
fn while_a_card_is_held_the_clusters_are_chips_near_the_hand() {
    let mut harness = window(Screen::ROOM, host::halfway());
    let name = lay(harness.state()).tray[0].wording.clone();
    let before = cluster(harness.state(), "F").expect("there is a cluster F").len();
    let count = lay(harness.state()).tray[0].cards.len();
    let from = hand::middle(&harness, &name);
    hand::lift(&mut harness, from, from + vec2(30.0, 0.0));
    let chip = harness.state().view.board().chip("Vakkundig").expect("there is a chip");
    assert!(chip.distance_to_pos(from) < 500.0, "{chip:?} is near {from:?}");
    harness.hover_at(chip.center());
    harness.run_steps(2);
    hand::picture(&mut harness, "board-chips");
    hand::release(&mut harness, chip.center());
    assert_eq!(cluster(harness.state(), "F").map(|it| it.len()), Some(before + count));
}

#[test]
fn everything_is_in_view_with_home_and_back_at_its_usual_size() {
    let mut harness = window(Screen::LAPTOP, host::halfway());
    hand::press_key(&mut harness, Modifiers::NONE, Key::Home);
    let view = harness.state().view.board();
    assert!(view.zoom() < 1.0, "{}", view.zoom());
    for cluster in &lay(harness.state()).clusters {
        let name = format!("Cluster {}, {}", cluster.letter.expect("it has a letter"), cluster.title);
        let rect = hand::found(&harness, &name).rect();
        assert!(rect.top() > 100.0 && rect.bottom() < 724.0, "{name} is in view: {rect:?}");
    }
    hand::picture(&mut harness, "board-all-in-view");
    hand::click_named(&mut harness, "Gewone grootte van het bord");
    assert!((harness.state().view.board().zoom() - 1.0).abs() < f32::EPSILON);
}

#[test]
fn the_same_word_in_two_places_has_two_names() {
    let mut harness = small();
    hand::click_named(&mut harness, "Alleen 9.00 uur");
    hand::click_named(&mut harness, "Vertrouwen");
    hand::click_named(&mut harness, "Nieuw cluster");
    hand::click_named(&mut harness, "Alleen 9.00 uur");
    assert!(hand::sees(&harness, "Vertrouwen, bij A"), "{:#?}", hand::names(&harness));
    assert!(hand::sees(&harness, "Vertrouwen, nog te plaatsen"));
}

#[test]
fn everything_that_was_done_can_be_undone() {
    let mut harness = with_cluster();
    let start = host::small();
    select(&mut harness, &["Trots"]);
    hand::click_named(&mut harness, "Cluster A, Openheid");
    hand::drag_named(&mut harness, "Moed", "Losse woorden");
    hand::drag_named(&mut harness, "Samen", "Aandacht");
    hand::drag_named(&mut harness, "Cluster B, Aandacht", "Cluster A, Openheid");
    while harness.state().history.can_undo() {
        step_host::undo(&mut harness);
    }
    assert_eq!(*harness.state().project(), start);
}

#[test]
fn of_five_thousand_cards_only_what_is_seen_is_painted() {
    let harness = window(Screen::LAPTOP, host::many(5_000));
    assert_eq!(lay(harness.state()).tray.len(), 5_000);
    let painted = harness.state().view.board().painted_cards();
    assert!((5..=14).contains(&painted), "{painted} cards were painted");
}

#[test]
fn without_words_the_board_leads_to_the_sheets() {
    let mut harness = window(Screen::LAPTOP, host::empty());
    hand::click_named(&mut harness, "Bladen inlezen…");
    hand::click_named(&mut harness, "Naar Inbreng");
    assert_eq!(harness.state().asked, [Action::ChooseSheets, Action::GoTo(Step::Inbreng)]);
}

#[test]
fn one_card_of_a_stack_can_be_moved_by_itself() {
    let mut harness = small();
    hand::click_named(&mut harness, "Vertrouwen");
    hand::click_named(&mut harness, "11.00 uur, tafel 1, blad 1");
    hand::click_named(&mut harness, "Losse woorden");
    let host = harness.state();
    assert_eq!(lay(host).loose.len(), 1);
    let tray = lay(host).tray;
    let here = tray.iter().find(|it| it.wording == "Vertrouwen").unwrap_or_else(|| panic!("two are left: {tray:#?}"));
    assert_eq!(here.cards.len(), 2);
    let note = host.project().single_board().expect("there is a board").loose[0];
    assert_ne!(note, waardenbord::model::CardKey::Note(host::note(host, "Vertrouwen")));
}

mod pictures {
    use super::*;

    fn dragging(screen: Screen, name: &str) {
        let mut harness = window(screen, host::halfway());
        let tray = lay(harness.state()).tray;
        let names: Vec<String> = tray.iter().take(3).map(|it| it.wording.clone()).collect();
        select(&mut harness, &names.iter().map(String::as_str).collect::<Vec<_>>());
        let from = hand::middle(&harness, &names[0]);
        let to = hand::middle(&harness, "Cluster B, Vertrouwen") + vec2(60.0, 60.0);
        hand::lift(&mut harness, from, to);
        harness.run_steps(2);
        hand::picture(&mut harness, name);
    }

    #[test]
    fn of_the_board() {
        for (screen, name) in
            [(Screen::ROOM, "board-room"), (Screen::ROOM_LARGE, "board-large"), (Screen::ROOM.dark(), "board-dark")]
        {
            let mut harness = window(screen, host::halfway());
            hand::picture(&mut harness, name);
            dragging(screen, &format!("{name}-dragging"));
        }
        let mut harness = window(Screen::ROOM, host::real());
        hand::picture(&mut harness, "board-start");
        hand::click_named(&mut harness, "vertrouwen");
        hand::picture(&mut harness, "board-start-stack");
        let mut harness = window(Screen::ROOM_LARGE, host::halfway());
        hand::click_named(&mut harness, "Cluster B, Vertrouwen");
        hand::picture(&mut harness, "board-large-cluster");
        let mut harness = window(Screen::ROOM, host::halfway());
        hand::type_into(&mut harness, "Zoek een woord, ook in clusters", "ver");
        hand::picture(&mut harness, "board-search");
        hand::press_key(&mut harness, Modifiers::NONE, Key::Escape);
        let mut harness = window(Screen::ROOM_LARGE, host::halfway());
        hand::click_named(&mut harness, "autonomie");
        hand::picture(&mut harness, "board-large-card");
        let mut harness = window(Screen::ROOM, host::halfway());
        hand::click_named(&mut harness, "Hartelijkheid");
        hand::picture(&mut harness, "board-card");
        hand::click_named(&mut harness, "Even apart leggen");
        hand::picture(&mut harness, "board-reasons");
        let mut harness = window(Screen { pixels: vec2(1366.0, 768.0), ..Screen::ROOM }, host::halfway());
        hand::click_named(&mut harness, "Cluster A, Open en eerlijk");
        hand::picture(&mut harness, "board-small");
        hand::click_named(&mut harness, "openheid");
        hand::click_named(&mut harness, "Verplaats naar…");
        hand::picture(&mut harness, "board-menu");
        let mut harness = window(Screen::ROOM, host::many(5_000));
        hand::picture(&mut harness, "board-many");
        let mut harness = window(Screen::ROOM, host::empty());
        hand::picture(&mut harness, "board-empty");
    }
}
