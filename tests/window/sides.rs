//! What the right panel of the board promises: splitting, fanning out, moving by typing, merging, and the way down to the
//! sheet.

mod pictures;
pub mod two_stages;
mod whole_screen;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use waardenbord::app::action::Action;
use waardenbord::insight::lay::card_count;

use crate::clusteren::host::{self, Host, cluster, lay, project_of, window};
use crate::harness::{self as hand, Screen};
use crate::step_host;

fn small<'a>() -> Harness<'a, Host> {
    window(Screen::LAPTOP, host::small())
}

fn select(harness: &mut Harness<'_, Host>, names: &[&str]) {
    for (place, name) in names.iter().enumerate() {
        let modifiers = if place == 0 { Modifiers::NONE } else { Modifiers::COMMAND };
        hand::click_named_with(harness, name, modifiers);
    }
}

/// A cluster of these words, the next in letter.
fn make_cluster(harness: &mut Harness<'_, Host>, names: &[&str]) {
    hand::press_key(harness, Modifiers::NONE, Key::Escape);
    hand::press_key(harness, Modifiers::NONE, Key::Escape);
    select(harness, names);
    hand::click_named(harness, "Nieuw cluster");
}

fn press(harness: &mut Harness<'_, Host>, key: Key) {
    hand::press_key(harness, Modifiers::NONE, key);
}

fn letters(harness: &Harness<'_, Host>, letter: &str) -> Vec<String> {
    cluster(harness.state(), letter).unwrap_or_default()
}

fn steps(harness: &Harness<'_, Host>) -> usize {
    harness.state().history.steps()
}

fn selected(harness: &Harness<'_, Host>) -> usize {
    harness.state().view.board().selected_cards()
}

/// Words that each name more than one thing, one of them on two sheets.
fn pairs() -> waardenbord::model::Project {
    project_of(
        "sessie;tafel;blad;waarde;gedrag;herkomst;toelichting\n\
         1;1;1;Vertrouwen en verantwoordelijkheid;We komen afspraken na;;Omdat we het vaak missen\n\
         2;1;1;vertrouwen en verantwoordelijkheid;We laten elkaar vrij;;\n\
         2;2;1;open, eerlijk en betrouwbaar;We zeggen wat we denken;;\n\
         3;1;1;Trots;;;\n",
    )
}

mod a_cluster {
    use super::*;

    #[test]
    fn shows_its_words_and_each_leads_to_its_card() {
        let mut harness = small();
        make_cluster(&mut harness, &["Vertrouwen", "Openheid"]);
        hand::click_named(&mut harness, "Toon Vertrouwen ×3");
        assert_eq!(selected(&harness), 3);
        assert_eq!(hand::focused_name(&harness).as_deref(), Some("Vertrouwen"));
        assert_eq!(steps(&harness), 1, "looking is no act");
    }

    #[test]
    fn its_words_can_be_reached_with_the_keyboard() {
        let mut harness = small();
        make_cluster(&mut harness, &["Trots", "Openheid"]);
        hand::found(&harness, "Toon Trots").focus();
        harness.run();
        press(&mut harness, Key::Enter);
        assert_eq!(selected(&harness), 1);
        assert!(hand::sees(&harness, "Dit kaartje: Trots"));
    }

    #[test]
    fn gets_another_of_its_words_as_its_name() {
        let mut harness = small();
        make_cluster(&mut harness, &["Trots", "Openheid"]);
        hand::click_named(&mut harness, "Noem dit cluster Trots");
        assert!(!hand::sees(&harness, "Noem dit cluster Openheid"), "a name that is given needs no offers");
        hand::click_named(&mut harness, "Ander woord als naam…");
        hand::click_named(&mut harness, "Noem dit cluster Openheid");
        assert!(hand::sees(&harness, "Cluster A, Openheid"));
    }

    #[test]
    fn loses_a_selection_to_a_new_cluster_in_one_act() {
        let mut harness = small();
        make_cluster(&mut harness, &["Trots", "Openheid", "Samen"]);
        select(&mut harness, &["Trots", "Samen"]);
        hand::click_named(&mut harness, "Afsplitsen");
        assert_eq!(letters(&harness, "A"), ["Openheid"]);
        assert_eq!(letters(&harness, "B"), ["Trots", "Samen"]);
        assert_eq!(steps(&harness), 2);
        step_host::undo(&mut harness);
        assert_eq!(letters(&harness, "A").len(), 3);
    }

    #[test]
    fn is_not_split_off_as_a_whole_nor_with_cards_from_elsewhere() {
        let mut harness = small();
        make_cluster(&mut harness, &["Trots", "Openheid"]);
        select(&mut harness, &["Trots", "Openheid"]);
        assert!(!hand::sees(&harness, "Afsplitsen"));
        select(&mut harness, &["Trots", "Moed"]);
        assert!(!hand::sees(&harness, "Afsplitsen"));
        select(&mut harness, &["Trots"]);
        assert!(hand::sees(&harness, "Afsplitsen"));
    }
}

mod a_merge {
    use super::*;

    fn two<'a>() -> Harness<'a, Host> {
        let mut harness = small();
        make_cluster(&mut harness, &["Openheid", "Eerlijk"]);
        make_cluster(&mut harness, &["Trots", "Moed"]);
        press(&mut harness, Key::Escape);
        harness
    }

    fn is_asked(harness: &Harness<'_, Host>) -> bool {
        hand::sees(harness, "Hoe heet dit samen?")
    }

    #[test]
    fn by_hand_offers_both_names_and_a_tap_gives_one() {
        let mut harness = two();
        hand::drag_named(&mut harness, "Cluster B, Trots", "Cluster A, Openheid");
        assert!(is_asked(&harness));
        assert!(hand::sees(&harness, "Noem dit cluster Openheid"));
        hand::click_named(&mut harness, "Noem dit cluster Trots");
        assert!(hand::sees(&harness, "Cluster A, Trots"));
        assert!(!is_asked(&harness));
        assert_eq!(steps(&harness), 4);
    }

    #[test]
    fn by_letter_or_by_tap_offers_both_names_too() {
        for by_letter in [true, false] {
            let mut harness = two();
            hand::click_named(&mut harness, "Cluster A, Openheid");
            hand::click_named(&mut harness, "Samenvoegen met…");
            if by_letter {
                press(&mut harness, Key::B);
            } else {
                hand::click_named(&mut harness, "B  Trots");
            }
            assert!(is_asked(&harness));
            hand::found(&harness, "Noem dit cluster Openheid").focus();
            harness.run();
            press(&mut harness, Key::Space);
            assert!(hand::sees(&harness, "Cluster B, Openheid"));
        }
    }

    #[test]
    fn is_asked_about_until_something_else_is_looked_at() {
        let mut harness = two();
        hand::drag_named(&mut harness, "Cluster B, Trots", "Cluster A, Openheid");
        hand::click_named(&mut harness, "Samen");
        assert!(!is_asked(&harness));
        press(&mut harness, Key::Escape);
        hand::click_named(&mut harness, "Cluster A, Openheid");
        assert!(!is_asked(&harness));
    }

    #[test]
    fn that_is_undone_is_not_asked_about() {
        let mut harness = two();
        hand::drag_named(&mut harness, "Cluster B, Trots", "Cluster A, Openheid");
        step_host::undo(&mut harness);
        assert!(!is_asked(&harness));
        assert_eq!(letters(&harness, "B"), ["Trots", "Moed"]);
    }
}

mod splitting {
    use super::*;

    #[test]
    fn a_wording_that_names_two_things_becomes_two_cards_and_one_again() {
        let mut harness = window(Screen::LAPTOP, pairs());
        hand::click_named(&mut harness, "open, eerlijk en betrouwbaar");
        hand::click_named(&mut harness, "Splitsen…");
        hand::type_into(&mut harness, "Deel 1", "heid");
        hand::click_named(&mut harness, "Splitsen");
        assert_eq!(steps(&harness), 1);
        for word in ["openheid", "eerlijk", "betrouwbaar"] {
            assert!(hand::sees(&harness, word), "{word}");
        }
        assert!(hand::sees(&harness, "Dit kaartje: openheid"), "the first part is looked at");
        assert!(hand::sees(&harness, "11.00 uur, tafel 2, blad 1. Op het blad stond ‘open, eerlijk en betrouwbaar’."));
        hand::click_named(&mut harness, "Ander deel: eerlijk");
        assert!(hand::sees(&harness, "Dit kaartje: eerlijk"));
        hand::click_named(&mut harness, "Weer één kaartje");
        assert!(hand::sees(&harness, "Dit kaartje: open, eerlijk en betrouwbaar"));
        assert_eq!(steps(&harness), 2);
    }

    #[test]
    fn a_part_that_is_emptied_is_left_out_and_enter_splits() {
        let mut harness = window(Screen::LAPTOP, pairs());
        hand::click_named(&mut harness, "open, eerlijk en betrouwbaar");
        hand::found(&harness, "Splitsen…").focus();
        harness.run();
        press(&mut harness, Key::Enter);
        assert_eq!(hand::focused_name(&harness).as_deref(), Some("Deel 1"));
        hand::press_key(&mut harness, Modifiers::COMMAND, Key::A);
        press(&mut harness, Key::Backspace);
        press(&mut harness, Key::Enter);
        assert!(hand::sees(&harness, "eerlijk") && hand::sees(&harness, "betrouwbaar"));
        assert_eq!(lay(harness.state()).tray.len(), 4);
        assert_eq!(steps(&harness), 1);
    }

    #[test]
    fn a_stack_is_split_as_a_whole_and_undone_in_one_act() {
        let mut harness = window(Screen::LAPTOP, pairs());
        let before = harness.state().project().clone();
        hand::click_named(&mut harness, "Vertrouwen en verantwoordelijkheid");
        hand::click_named(&mut harness, "Splitsen…");
        hand::click_named(&mut harness, "Splitsen");
        let tray = lay(harness.state()).tray;
        let both: Vec<usize> = tray.iter().take(2).map(|it| it.cards.len()).collect();
        assert_eq!(both, [2, 2], "two words of two cards each");
        assert_eq!(selected(&harness), 2);
        step_host::undo(&mut harness);
        assert_eq!(*harness.state().project(), before);
    }

    #[test]
    fn that_is_given_up_changes_nothing() {
        let mut harness = window(Screen::LAPTOP, pairs());
        hand::click_named(&mut harness, "open, eerlijk en betrouwbaar");
        hand::click_named(&mut harness, "Splitsen…");
        hand::click_named(&mut harness, "Annuleren");
        assert!(!hand::sees(&harness, "Deel 1"));
        assert_eq!(steps(&harness), 0);
        hand::click_named(&mut harness, "Trots");
        assert!(!hand::sees(&harness, "Splitsen…"), "one thing is not split");
    }

    #[test]
    fn in_a_cluster_the_parts_lie_where_the_whole_lay() {
        let mut harness = window(Screen::LAPTOP, pairs());
        make_cluster(&mut harness, &["open, eerlijk en betrouwbaar", "Trots"]);
        hand::click_named(&mut harness, "open, eerlijk en betrouwbaar");
        hand::click_named(&mut harness, "Splitsen…");
        hand::click_named(&mut harness, "Splitsen");
        assert_eq!(letters(&harness, "A"), ["open", "eerlijk", "betrouwbaar", "Trots"]);
    }
}

mod fanning_out {
    use super::*;

    const NAMES: [&str; 3] = [
        "Vertrouwen, 9.00 uur, tafel 1, blad 1",
        "Vertrouwen, 11.00 uur, tafel 1, blad 1",
        "Vertrouwen, 13.30 uur, tafel 1, blad 1",
    ];

    fn sees_all(harness: &Harness<'_, Host>) -> bool {
        NAMES.iter().all(|it| hand::sees(harness, it))
    }

    #[test]
    fn a_stack_shows_each_card_and_lays_them_together_again() {
        let mut harness = small();
        hand::click_named(&mut harness, "Vertrouwen");
        hand::click_named(&mut harness, "Uitwaaieren");
        assert!(sees_all(&harness), "{:#?}", hand::names(&harness));
        assert_eq!(selected(&harness), 3);
        assert_eq!(card_count(&lay(harness.state()).tray), 9, "each counts as before");
        hand::click_named(&mut harness, "Weer op een stapel");
        assert!(hand::sees(&harness, "Vertrouwen") && !sees_all(&harness));
        assert_eq!(steps(&harness), 0, "it is only looked at");
    }

    #[test]
    fn happens_in_clusters_and_in_the_three_places_too() {
        for place in ["Nieuw cluster", "Bespreken", "Losse woorden", "Even apart leggen"] {
            let mut harness = small();
            hand::click_named(&mut harness, "Vertrouwen");
            hand::click_named(&mut harness, place);
            if place == "Even apart leggen" {
                hand::click_named(&mut harness, "Geen reden");
            }
            if place != "Nieuw cluster" {
                hand::click_named(&mut harness, place);
            }
            hand::click_named(&mut harness, "Vertrouwen");
            hand::click_named(&mut harness, "Uitwaaieren");
            assert!(sees_all(&harness), "{place}: {:#?}", hand::names(&harness));
        }
    }

    #[test]
    fn lets_one_card_go_its_own_way_and_the_others_stay_fanned_out() {
        let mut harness = window(Screen::ROOM, host::small());
        hand::click_named(&mut harness, "Vertrouwen");
        hand::click_named(&mut harness, "Uitwaaieren");
        press(&mut harness, Key::Escape);
        hand::drag_named(&mut harness, NAMES[1], "Losse woorden");
        assert_eq!(card_count(&lay(harness.state()).loose), 1);
        assert!(hand::sees(&harness, NAMES[0]) && hand::sees(&harness, NAMES[2]));
        step_host::undo(&mut harness);
        assert!(sees_all(&harness));
        hand::click_named(&mut harness, NAMES[0]);
        hand::found(&harness, "Weer op een stapel").focus();
        harness.run();
        press(&mut harness, Key::Enter);
        assert!(hand::sees(&harness, "Vertrouwen"));
        assert_eq!(selected(&harness), 1);
    }
}

mod moving_by_typing {
    use super::*;

    fn three<'a>() -> Harness<'a, Host> {
        let mut harness = small();
        make_cluster(&mut harness, &["Openheid", "Eerlijk"]);
        make_cluster(&mut harness, &["Trots"]);
        make_cluster(&mut harness, &["Samen"]);
        press(&mut harness, Key::Escape);
        hand::click_named(&mut harness, "Moed");
        hand::click_named(&mut harness, "Verplaats naar…");
        harness
    }

    fn type_text(harness: &mut Harness<'_, Host>, text: &str) {
        harness.event(egui::Event::Text(text.to_owned()));
        harness.run();
    }

    #[test]
    fn a_letter_and_enter_put_the_selection_there() {
        let mut harness = three();
        assert_eq!(hand::focused_name(&harness).as_deref(), Some("Typ een letter of naam"));
        type_text(&mut harness, "b");
        press(&mut harness, Key::Enter);
        assert_eq!(letters(&harness, "B"), ["Trots", "Moed"]);
        assert!(!hand::sees(&harness, "Typ een letter of naam"), "the menu closes");
    }

    #[test]
    fn a_part_of_a_name_finds_clusters_and_places() {
        let mut harness = three();
        type_text(&mut harness, "sam");
        assert!(hand::sees(&harness, "C  Samen") && !hand::sees(&harness, "B  Trots"));
        hand::press_key(&mut harness, Modifiers::COMMAND, Key::A);
        type_text(&mut harness, "losse");
        press(&mut harness, Key::Enter);
        assert_eq!(card_count(&lay(harness.state()).loose), 1);
    }

    #[test]
    fn arrows_choose_and_a_tap_does_too() {
        let mut harness = three();
        press(&mut harness, Key::ArrowDown);
        press(&mut harness, Key::ArrowDown);
        press(&mut harness, Key::ArrowUp);
        press(&mut harness, Key::Enter);
        assert_eq!(letters(&harness, "A"), ["Openheid", "Eerlijk", "Moed"]);
        step_host::undo(&mut harness);
        hand::click_named(&mut harness, "Moed");
        hand::click_named(&mut harness, "Verplaats naar…");
        hand::click_named(&mut harness, "C  Samen");
        assert_eq!(letters(&harness, "C"), ["Samen", "Moed"]);
    }

    #[test]
    fn escape_closes_it_and_the_selection_stays() {
        let mut harness = three();
        press(&mut harness, Key::Escape);
        assert!(!hand::sees(&harness, "Typ een letter of naam"));
        assert_eq!(selected(&harness), 1);
        assert_eq!(hand::focused_name(&harness).as_deref(), Some("Verplaats naar…"));
        hand::click_named(&mut harness, "Verplaats naar…");
        type_text(&mut harness, "zzz");
        assert!(hand::sees(&harness, "Geen cluster of plek gevonden met ‘zzz’"));
        press(&mut harness, Key::Enter);
        assert_eq!(steps(&harness), 3, "nothing fits, so nothing moves");
    }

    #[test]
    fn works_with_four_hundred_clusters() {
        let mut harness = window(Screen::LAPTOP, host::with_clusters(400));
        hand::click_named(&mut harness, "Woord nummer 400");
        hand::click_named(&mut harness, "Verplaats naar…");
        let before = hand::names(&harness).len();
        assert!(before < 150, "{before} names: only what is seen is drawn");
        for _ in 0..30 {
            press(&mut harness, Key::ArrowDown);
        }
        assert!(hand::sees(&harness, "Woord nummer 29"), "{:#?}", hand::names(&harness));
        type_text(&mut harness, "nummer 399");
        press(&mut harness, Key::Enter);
        let clusters = lay(harness.state()).clusters;
        assert_eq!(clusters.last().map(|it| it.cards().count()), Some(2));
    }
}

mod the_rest {
    use super::*;

    #[test]
    fn goes_to_the_loose_words_in_one_act() {
        let mut harness = small();
        make_cluster(&mut harness, &["Openheid", "Eerlijk"]);
        press(&mut harness, Key::Escape);
        assert!(hand::sees(&harness, "7 kaartjes bij Nog te plaatsen"));
        hand::click_named(&mut harness, "De rest naar losse woorden");
        assert_eq!(card_count(&lay(harness.state()).loose), 7);
        assert!(lay(harness.state()).tray.is_empty());
        assert!(!hand::sees(&harness, "De rest naar losse woorden"));
        assert_eq!(steps(&harness), 2);
        step_host::undo(&mut harness);
        assert_eq!(card_count(&lay(harness.state()).tray), 7);
    }

    #[test]
    fn can_be_ticked_with_a_finger_before_anything_is_selected() {
        let mut harness = small();
        hand::click_named(&mut harness, "Meer aanvinken");
        for name in ["Trots", "Moed", "Samen"] {
            hand::click_named(&mut harness, name);
        }
        assert_eq!(selected(&harness), 3);
        hand::click_named(&mut harness, "Toon Moed");
        assert_eq!(selected(&harness), 1);
    }
}

#[test]
fn a_word_leads_to_its_sheet() {
    let mut harness = small();
    hand::click_named(&mut harness, "Trots");
    hand::click_named(&mut harness, "Naar het blad");
    let note = host::note(harness.state(), "Trots");
    let sheet = harness.state().project().value_notes.get(note).expect("somebody wrote it").sheet;
    assert_eq!(harness.state().asked, [Action::ShowSheet(sheet)]);
}
