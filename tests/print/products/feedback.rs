//! The feedback: every word of every table, as it was written, with where it lies and why.

use waardenbord::insight::{Fates, Insight};
use waardenbord::model::{Place, Project, Standing, TableId};
use waardenbord::print::{Order, Per, Product};

use super::{Printed, example, print, sentence, squeezed};

fn feedback(project: &Project, per: Per) -> Printed {
    print(project, &Order { per: Some(per), ..Order::of(Product::Feedback) })
}

/// Tables that wrote something, in the order of the sheets.
fn tables(project: &Project) -> Vec<TableId> {
    let insight = Insight::new(project);
    let tables = Insight::meetings(project).into_iter().flat_map(|it| insight.tables[&it].clone());
    let has_words = |table: &TableId| insight.sheets[table].iter().any(|it| !insight.values[it].is_empty());
    tables.filter(has_words).collect()
}

/// The text of each sheet: of its first page and all that go with it.
fn by_sheet(printed: &Printed) -> Vec<String> {
    let mut sheets: Vec<String> = Vec::new();
    for index in 0..printed.pdf.pages.len() {
        let page = printed.page(index);
        if page.starts_with("Terugkoppeling") {
            sheets.push(page);
        } else {
            sheets.last_mut().unwrap().push_str(&page);
        }
    }
    sheets
}

#[test]
fn every_word_of_every_table_stands_there_as_it_was_written() {
    for project in [example(), sentence()] {
        let insight = Insight::new(&project);
        let sheets = by_sheet(&feedback(&project, Per::Table));
        let tables = tables(&project);
        assert_eq!(sheets.len(), tables.len());
        let mut words = 0;
        for (table, said) in tables.iter().zip(&sheets) {
            for note in insight.sheets[table].iter().flat_map(|it| &insight.values[it]) {
                let written = &project.value_notes.get(*note).unwrap().original;
                assert!(said.contains(&squeezed(&format!("‘{written}’"))), "{written}: {said}");
                words += 1;
            }
        }
        assert_eq!(words, project.value_notes.len());
    }
}

#[test]
fn of_every_word_it_tells_where_it_lies_whether_that_was_chosen_and_why_not() {
    for project in [example(), sentence()] {
        let (insight, fates) = (Insight::new(&project), Fates::new(&project));
        let words = waardenbord::words::Words::default();
        for (table, said) in tables(&project).iter().zip(by_sheet(&feedback(&project, Per::Table))) {
            for fate in insight.sheets[table].iter().flat_map(|it| fates.of_sheet(*it)) {
                let start = format!("Jullie woord ‘{}’", fate.word);
                let chosen =
                    fate.value.and_then(|it| project.values.get(it)).filter(|it| it.standing == Standing::Chosen);
                let sentence = match (chosen, fate.place) {
                    (Some(value), _) => format!("{start} ligt bij ‘{}’", value.name),
                    (None, Some(Place::Cluster(cluster))) => match project.decision.not_taken.get(&cluster) {
                        Some(reason) => format!(": {reason}"),
                        None => format!("{start} ligt bij ‘"),
                    },
                    (None, Some(Place::Parked(Some(reason)))) => format!("{start}: {}", words.park_reason(reason)),
                    (None, None) => format!("{start} is ingetrokken"),
                    (None, _) => start,
                };
                assert!(said.contains(&squeezed(&sentence)), "{sentence}: {said}");
            }
        }
    }
}

#[test]
fn what_was_chosen_is_told_with_the_reason_and_each_place_has_its_heading() {
    let project = example();
    let all = feedback(&project, Per::Session);
    all.holds(&project.decision.why);
    project.decision.not_taken.values().for_each(|it| all.holds(it));
    for heading in
        ["Gekozen", "Niet gekozen", "Nog te bespreken", "Losse woorden", "Even apart gelegd", "Nog te plaatsen"]
    {
        all.holds(heading);
    }
}

#[test]
fn a_session_has_one_sheet_with_the_words_of_all_its_tables() {
    let project = example();
    let insight = Insight::new(&project);
    let sheets = by_sheet(&feedback(&project, Per::Session));
    assert_eq!(sheets.len(), project.meetings.len());
    for (meeting, said) in Insight::meetings(&project).iter().zip(&sheets) {
        let notes =
            insight.tables[meeting].iter().flat_map(|it| &insight.sheets[it]).flat_map(|it| &insight.values[it]);
        for note in notes {
            let written = &project.value_notes.get(*note).unwrap().original;
            assert!(said.contains(&squeezed(&format!("Het woord ‘{written}’"))), "{written}");
        }
    }
}

#[test]
fn withdrawn_words_and_parts_of_words_are_told_of_too() {
    use waardenbord::model::{InputEdit, InputItem};
    let mut making = crate::common::making::Making::new();
    let sheet = making.sheet();
    let (gone, both) = (making.value(sheet, "Lef"), making.value(sheet, "Vertrouwen en rust"));
    let time = "2026-11-24T09:00:00Z".parse().unwrap();
    making.make(InputEdit::Withdraw { item: InputItem::Value(gone), time });
    making.make(InputEdit::Split { note: both, parts: vec!["Vertrouwen".to_owned(), "rust".to_owned()] });
    let printed = feedback(&making.project, Per::Table);
    printed.holds("Jullie woord ‘Lef’ is ingetrokken");
    printed.holds("Jullie woord ‘rust’ (uit ‘Vertrouwen en rust’)");
}
