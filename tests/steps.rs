//! What was done, said: every edit there is has a sentence of its own in both languages, with names.

use std::time::Duration;

use waardenbord::cli::example;
use waardenbord::model::{BoardEdit, BoardId, CardKey, Edit, History, InputEdit, InputItem, Place, Project, SetupEdit};
use waardenbord::words::{Language, Words};

use crate::common::making::Making;

/// The story of `apply --example`, which has every edit in it, as a history of steps.
fn story() -> History {
    let mut history = History::new(Project::new(BoardId::from(2)));
    for (at, (told, edit)) in example().into_iter().enumerate() {
        let time = Duration::from_mins(u64::try_from(at).expect("a small number"));
        history.apply(edit, time).unwrap_or_else(|error| panic!("{told}: {error}"));
    }
    history
}

fn said(history: &History, language: Language) -> Vec<String> {
    let steps = (0..history.all_steps()).map(|it| history.step(it).expect("it is listed"));
    steps.map(|it| Words::new(language).step(it.edits, it.before, it.after)).collect()
}

#[test]
fn every_edit_there_is_has_a_sentence_in_both_languages() {
    let history = story();
    assert!(history.all_steps() > 40, "{}", history.all_steps());
    for language in Language::ALL {
        for sentence in said(&history, language) {
            let first = sentence.split([' ', ':']).next().unwrap_or_default();
            assert!(
                !sentence.trim().is_empty() && !first.contains('-') && !sentence.contains(['{', '}', '$']),
                "{sentence}"
            );
            assert!(
                !sentence.contains("step-") && !sentence.contains("act-") && !sentence.contains("without"),
                "{sentence}"
            );
        }
    }
}

#[test]
fn the_sentences_of_a_story_name_what_was_done() {
    let sentences = said(&story(), Language::Dutch);
    for expected in [
        "Titel: ‘Waarden van Voorbeeldstad’",
        "Organisatie: ‘Gemeente Voorbeeldstad’",
        "Kleur op papier: #1F6F78",
        "Samen genomen: ‘Vertrouwen en lef’",
        "Gedrag anders verwoord: ‘We vullen het in voor een ander’",
    ] {
        assert!(sentences.iter().any(|it| it == expected), "{expected}: {sentences:#?}");
    }
}

#[test]
fn one_card_is_named_and_several_are_counted() {
    let mut making = Making::new();
    let cards = making.cards(["Trots", "Lef", "Moed", "Samen"]);
    let cluster = making.cluster(&cards[3..]);
    let board = BoardId::from(1);
    let mut tell = |edit: BoardEdit| {
        let before = making.project.clone();
        let edit = Edit::Board(edit);
        making.make(edit.clone());
        Words::default().step(&[edit], &before, &making.project)
    };
    let put = |cards: &[CardKey], to| BoardEdit::Put { board, cards: cards.to_vec(), to, before: None };
    assert_eq!(tell(put(&cards[..1], Place::Loose)), "‘Trots’ naar Losse woorden");
    assert_eq!(tell(put(&cards[..3], Place::Cluster(cluster))), "3 kaartjes naar Samen");
    assert_eq!(tell(BoardEdit::Name { cluster, name: "Vertrouwen".to_owned() }), "Cluster A heet nu Vertrouwen");
    assert_eq!(tell(put(&cards[1..2], Place::Tray)), "‘Lef’ terug naar Nog te plaatsen");
    assert_eq!(tell(BoardEdit::MarkResult { cluster, is_result: true }), "Vertrouwen gaat mee als algemene deler");
    assert_eq!(tell(BoardEdit::Dissolve(cluster)), "Vertrouwen is uit elkaar: 3 kaartjes terug naar Nog te plaatsen");
}

#[test]
fn typing_is_one_step_that_tells_where_it_ended() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.empty_value(sheet);
    let mut history = History::new(making.project.clone());
    for (at, text) in ["L", "Le", "Lef"].into_iter().enumerate() {
        let edit = Edit::Input(InputEdit::WordValue { note, wording: text.to_owned() });
        history.apply(edit, Duration::from_millis(200 * u64::try_from(at).unwrap_or_default())).expect("it is taken");
    }
    history.apply(Edit::Input(InputEdit::Freeze(InputItem::Value(note))), Duration::from_secs(9)).expect("it is taken");
    assert_eq!(said(&history, Language::Dutch), ["‘Lef’ erbij, sessie 1, tafel 1, blad 1"]);
    let edit = Edit::Input(InputEdit::WordValue { note, wording: "Moed".to_owned() });
    history.apply(edit, Duration::from_secs(20)).expect("it is taken");
    assert_eq!(said(&history, Language::English).last().map(String::as_str), Some("“Lef” is now “Moed”"));
}

#[test]
fn a_long_text_is_told_by_its_beginning_and_an_emptied_one_as_empty() {
    let project = Project::new(BoardId::from(1));
    let title = |text: String| Words::default().step(&[Edit::Setup(SetupEdit::Title(text))], &project, &project);
    let said = title("waarden\nen gedrag ".repeat(500));
    assert!(said.chars().count() < 60 && !said.contains('\n') && said.ends_with("…’"), "{said}");
    assert_eq!(title(" ".to_owned()), "Titel: leeg");
}
