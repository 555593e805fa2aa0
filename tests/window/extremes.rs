//! What is too long, too many or nothing at all stays legible on the board, and only what is seen is drawn.

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use waardenbord::app::steps::clusteren::ClusterenView;
use waardenbord::model::{BoardEdit, CardKey, Edit, Project};

use crate::clusteren_host as host;
use crate::harness::{self as hand, Screen};
use crate::step_host::Host;

type Window<'a> = Harness<'a, Host<ClusterenView>>;

fn cards(project: &Project) -> Vec<CardKey> {
    project.value_notes.iter().map(|it| CardKey::Note(it.id)).collect()
}

/// Clusters of so many cards each.
fn clustered(mut project: Project, each: usize) -> Project {
    let board = project.single_board().expect("there is a board").id;
    for (at, some) in (0..).zip(cards(&project).chunks(each)) {
        let edit = BoardEdit::Cluster { id: (700_000 + at).into(), board, cards: some.to_vec() };
        project = project.apply(&Edit::Board(edit)).expect("the board takes it");
    }
    project
}

fn painted(window: &Window<'_>) -> usize {
    window.state().view.board().painted_cards()
}

#[test]
fn a_wording_of_five_thousand_characters_is_set_small_and_stays_on_its_card() {
    let long = "vertrouwen en verantwoordelijkheid in alles wat we doen, ".repeat(90);
    let rows = format!("sessie;tafel;blad;waarde;gedrag;herkomst\n1;1;1;\"{long}\";;\n1;1;1;Kort;;\n");
    let project = clustered(host::project_of(&rows), 2);
    let mut window = host::window(Screen::LAPTOP, project);
    let names = hand::names(&window);
    let name = names.iter().find(|it| it.len() > 4_000).expect("the card is there with all its words");
    let card = hand::found(&window, name).rect();
    assert!(names.iter().filter(|it| it.len() > 4_000).count() == 1, "elsewhere its first words stand for it");
    assert!(card.width() < 700.0 && card.height() > 300.0, "{card:?}");
    hand::picture(&mut window, "board-long-wording");
    hand::press_key(&mut window, Modifiers::NONE, Key::Home);
    hand::picture(&mut window, "board-long-wording-all");
}

#[test]
fn of_four_hundred_clusters_those_in_sight_are_drawn_and_home_shows_all() {
    let project = clustered(host::many(1_600), 4);
    let mut window = host::window(Screen::ROOM, project);
    assert_eq!(host::lay(window.state()).clusters.len(), 400);
    assert!(painted(&window) < 60, "{}", painted(&window));
    hand::picture(&mut window, "board-400-clusters");
    hand::press_key(&mut window, Modifiers::NONE, Key::Home);
    assert_eq!(painted(&window), 1_600);
    hand::picture(&mut window, "board-400-clusters-all");
}

#[test]
fn a_cluster_of_five_thousand_shows_cards_and_then_small_words_that_can_be_taken() {
    let project = clustered(host::many(5_010), 5_000);
    let mut window = host::window(Screen::ROOM, project);
    assert!((12..160).contains(&painted(&window)), "{}", painted(&window));
    hand::picture(&mut window, "board-5000-in-one");
    hand::drag_named(&mut window, "Woord nummer 30", "Losse woorden");
    let loose = host::lay(window.state()).loose;
    assert_eq!(loose.iter().map(|it| it.wording.as_str()).collect::<Vec<_>>(), ["Woord nummer 30"]);
    hand::press_key(&mut window, Modifiers::NONE, Key::Home);
    hand::picture(&mut window, "board-5000-in-one-all");
    assert_eq!(painted(&window), 5_009);
}

#[test]
fn without_a_word_and_with_few_the_board_says_what_to_do() {
    let (few, halfway, many) = (host::many(40), host::halfway(), clustered(host::many(5_000), 120));
    for (screen, name) in [(Screen::SMALL, "1366"), (Screen::ROOM, "1920"), (Screen::ULTRA, "3840")] {
        for (theme, screen) in [("light", screen), ("dark", screen.dark())] {
            let mut window = host::window(screen, host::empty());
            hand::picture(&mut window, &format!("board-0-{name}-{theme}"));
            let mut window = host::window(screen, few.clone());
            hand::picture(&mut window, &format!("board-40-{name}-{theme}"));
            let mut window = host::window(screen, halfway.clone());
            hand::picture(&mut window, &format!("board-213-{name}-{theme}"));
        }
        let mut window = host::window(screen, many.clone());
        hand::picture(&mut window, &format!("board-5000-{name}"));
        hand::press_key(&mut window, Modifiers::NONE, Key::Home);
        hand::picture(&mut window, &format!("board-5000-{name}-all"));
    }
}

#[test]
fn cards_too_small_to_read_are_still_taken_one_by_one() {
    let mut window = host::window(Screen::ROOM, clustered(host::many(5_000), 120));
    hand::press_key(&mut window, Modifiers::NONE, Key::Home);
    assert!(window.state().view.board().zoom() < 0.24);
    let card = window.state().view.board().card("Woord nummer 250").expect("it lies in a cluster");
    assert!(card.height() < 14.0, "{card:?}");
    let before = host::lay(window.state()).clusters[2].cards().count();
    let to = hand::middle(&window, "Losse woorden");
    hand::drag(&mut window, card.center(), to);
    assert_eq!(host::lay(window.state()).loose.len(), 1);
    assert_eq!(host::lay(window.state()).clusters[2].cards().count(), before - 1);
}
