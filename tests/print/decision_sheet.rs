//! Promises of the decision sheet: one A4 with everything that was written down, or nothing and why.

use jiff::civil::date;
use waardenbord::insight::open_relations;
use waardenbord::model::{ChoiceEdit, DecisionField, Edit, Project, Standing};
use waardenbord::print::{DecisionContent, PrintProblem, decision_content, decision_sheet, pdf};
use waardenbord::store::format;
use waardenbord::words::Words;

use crate::common::making::Making;
use crate::common::pdf_reader::Pdf;

fn example() -> Project {
    format::decode(include_bytes!("../../saves/voorbeeld.ron")).unwrap().into_content().project
}

fn sentence() -> Project {
    format::decode(include_bytes!("../../saves/voorbeeld-zin.ron")).unwrap().into_content().project
}

fn content(project: &Project) -> DecisionContent {
    decision_content(project, &Words::default(), date(2026, 11, 24))
}

/// Every word of the one page, as read from the PDF.
fn read(project: &Project) -> String {
    let document = decision_sheet(&content(project)).unwrap();
    let pdf = Pdf::read(&pdf::write(&document).unwrap());
    assert_eq!(pdf.pages.len(), 1);
    pdf.pages[0].words().into_iter().map(|it| it.text).collect::<Vec<_>>().join(" ")
}

#[test]
fn everything_that_was_decided_is_read_back_from_one_a4() {
    for project in [example(), sentence()] {
        let found = read(&project);
        let content = content(&project);
        let decided = content.decided.iter().flat_map(|it| [&it.name, &it.facts, &it.core]);
        let said = content.sections.iter().flat_map(|it| {
            let lines = it.lines.iter().flat_map(|it| [&it.about, &it.text]);
            std::iter::once(&it.heading).chain(lines)
        });
        let all = [&content.heading, &content.title, &content.when, &content.sentence, &content.together];
        for word in decided.chain(said).chain(all).flat_map(|it| it.split([' ', '\u{A0}'])) {
            assert!(found.contains(word), "{word} is not on paper: {found}");
        }
    }
}

#[test]
fn it_has_the_numbers_the_reasons_the_minority_the_open_relations_and_what_was_not_taken() {
    let project = example();
    let found = read(&project);
    let decision = &project.decision;
    assert!(found.contains(&decision.minority) && found.contains(&decision.why) && found.contains(&decision.roles));
    assert!(decision.not_taken.values().all(|it| found.contains(it.split(' ').next().unwrap())));
    assert!(found.contains("van 51 bladen") && found.contains("17 november 2026"), "{found}");
    for (value, given) in open_relations(&project) {
        assert!(found.contains(&project.values.get(value).unwrap().name));
        assert!(found.contains(&project.givens.get(given).unwrap().text));
    }
    for value in project.values_standing(Standing::SetAside) {
        assert!(found.contains(&value.name));
    }
}

#[test]
fn what_is_read_is_eleven_points_and_stands_inside_the_page() {
    let document = decision_sheet(&content(&example())).unwrap();
    let page = &document.pages[0];
    assert_eq!((page.width_mm, page.height_mm), (210.0, 297.0));
    let foot = page.texts().map(|it| it.baseline_mm).fold(0.0, f32::max);
    for text in page.texts() {
        assert!(text.size_pt >= 11.0 || (text.size_pt >= 7.0 && text.baseline_mm == foot), "{text:?}");
        assert!(text.x_mm >= 16.9 && text.x_mm + text.width_mm <= 193.1 && text.baseline_mm <= 288.1, "{text:?}");
    }
}

#[test]
fn nothing_decided_and_too_much_to_say_are_said_in_a_sentence_each() {
    let empty = Making::new().project;
    assert_eq!(decision_sheet(&content(&empty)), Err(vec![PrintProblem::NothingDecided]));
    let why = Edit::Choice(ChoiceEdit::Decide { field: DecisionField::Minority, text: "lang verhaal ".repeat(700) });
    let full = example().apply(&why).unwrap();
    assert_eq!(decision_sheet(&content(&full)), Err(vec![PrintProblem::DecisionTooFull]));
    for problem in [PrintProblem::NothingDecided, PrintProblem::DecisionTooFull] {
        assert!(Words::default().tell(&problem).contains(';'));
    }
}

#[test]
fn the_same_project_and_day_give_the_same_bytes() {
    let bytes = || pdf::write(&decision_sheet(&content(&example())).unwrap()).unwrap();
    assert_eq!(bytes(), bytes());
}
