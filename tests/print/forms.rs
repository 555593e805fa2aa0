//! The form that is chosen for all values shapes the back of each card.

use jiff::civil::date;
use waardenbord::model::{Edit, Form, LoadingEdit, Project, Standing, Topic};
use waardenbord::print::documents::wording::value_card_content;
use waardenbord::print::{CardBack, CardSettings, pdf, value_cards};
use waardenbord::store::format;
use waardenbord::words::Words;

use crate::common::pdf_reader::{Page, Pdf};

fn example(form: Form) -> Project {
    let project = format::decode(include_bytes!("../../saves/voorbeeld.ron")).unwrap().into_content().project;
    project.apply(&Edit::Loading(LoadingEdit::Form(form))).unwrap()
}

/// All words of all pages.
fn read(project: &Project) -> String {
    let (content, words) = value_card_content(project, &Words::default(), date(2026, 11, 24));
    let document = value_cards(&content, &words, &CardSettings::default()).unwrap();
    let pdf = Pdf::read(&pdf::write(&document).unwrap());
    let words = pdf.pages.iter().flat_map(Page::words);
    words.map(|it| it.text).collect::<Vec<_>>().join(" ")
}

/// Without what type setting may change.
fn squeezed(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).collect()
}

#[test]
fn a_sentence_says_what_each_value_means_and_a_story_tells_it() {
    for (form, topics) in [(Form::Sentence, &[Topic::Means, Topic::MeansNot][..]), (Form::Story, &[Topic::Story])] {
        let project = example(form);
        let found = squeezed(&read(&project));
        for value in project.values_standing(Standing::Chosen) {
            for line in topics.iter().flat_map(|it| value.loading.topic(*it)) {
                assert!(found.contains(&squeezed(line)), "{form:?}: {line} is not on paper");
            }
            assert!(found.contains(&squeezed(&value.loading.core)));
        }
        assert!(!found.contains(&squeezed("We sturen iemand van loket naar loket")), "{form:?} has no behaviours");
    }
}

#[test]
fn a_matrix_has_its_levels_as_headings_with_their_behaviours() {
    let project = example(Form::Matrix);
    let found = squeezed(&read(&project));
    for level in project.levels.iter() {
        assert!(found.contains(&squeezed(level)), "{level}");
    }
    for value in project.values_standing(Standing::Chosen) {
        for placement in value.loading.placements.iter().filter(|it| it.level.is_some()) {
            let wording = &project.behaviours.get(placement.behaviour).unwrap().wording;
            assert!(found.contains(&squeezed(wording)), "{wording}");
        }
    }
}

#[test]
fn a_sentence_stands_whole_on_the_card_with_all_its_parts() {
    let project = format::decode(include_bytes!("../../saves/voorbeeld-zin.ron")).unwrap().into_content().project;
    let found = squeezed(&read(&project));
    assert!(found.contains(&squeezed(&project.sentence_text())), "{found}");
    assert!(!found.contains("Onzedriewaarden"));
}

#[test]
fn the_list_of_behaviours_stays_the_usual_form() {
    let (content, _) = value_card_content(&example(Form::Behaviours), &Words::default(), date(2026, 11, 24));
    assert!(content.cards.iter().all(|it| it.back == CardBack::Behaviours && it.does.len() >= 3));
}
