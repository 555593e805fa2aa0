//! The value sheet: one value in full.

use waardenbord::model::{Criterion, Project, Standing, Topic};
use waardenbord::print::{Order, PaperSize, Product};
use waardenbord::words::Words;
use waardenbord::words::worked_out::towards_key;

use super::{example, on, print, sentence};

fn everything(project: &Project) -> Vec<String> {
    let words = Words::default();
    let mut all = Vec::new();
    for value in project.values_standing(Standing::Chosen) {
        let loading = &value.loading;
        all.extend([&value.name, &value.meaning, &loading.core, &loading.residents_notice].map(Clone::clone));
        all.extend(Topic::ALL.iter().flat_map(|it| loading.topic(*it)).cloned());
        for behaviour in loading.placements.iter().filter_map(|it| project.behaviours.get(it.behaviour)) {
            let towards: Vec<String> = behaviour.towards.iter().map(|it| words.say(towards_key(*it))).collect();
            all.push(behaviour.wording.clone());
            if !towards.is_empty() {
                all.push(format!("{} (tegenover {})", behaviour.wording, towards.join(", ")));
            }
        }
        all.extend(loading.tensions.iter().flat_map(|it| [it.left.clone(), it.right.clone()]));
        all.extend(loading.obstacles.iter().flat_map(|it| [it.obstacle.clone(), it.answer.clone()]));
        for answer in value.considered.answers.iter().filter(|it| matches!(it.about, Criterion::Audience(_))) {
            all.push(format!("{} {}", words.criterion_title(project, answer.about), answer.text));
        }
    }
    all
}

#[test]
fn it_has_everything_of_each_value_on_a4_and_on_a3() {
    for project in [example(), sentence()] {
        for paper in [PaperSize::A4, PaperSize::A3] {
            let printed = print(&project, &on(Product::ValueSheet, Some(paper)));
            for text in everything(&project).iter().filter(|it| !it.trim().is_empty()) {
                printed.holds(text);
            }
        }
    }
}

#[test]
fn it_tells_from_which_words_a_value_came_and_on_how_many_sheets_it_stands() {
    let project = example();
    let printed = print(&project, &on(Product::ValueSheet, None));
    printed.holds("staat op 12 van 51 bladen");
    printed.holds("Vertrouwen (7)");
    for value in project.values_standing(Standing::Chosen) {
        for note in waardenbord::insight::Insight::notes_of_sources(&project, &value.sources) {
            let written = &project.value_notes.get(note).unwrap().original;
            let all = printed.all().to_lowercase();
            assert!(all.contains(&super::squeezed(written).to_lowercase()), "{written}");
        }
    }
}

#[test]
fn only_the_value_that_is_asked_for_comes() {
    let project = example();
    let one = project.values_standing(Standing::Chosen).nth(1).unwrap();
    for product in [Product::ValueSheet, Product::ConversationSheet] {
        let printed = print(&project, &Order { values: vec![one.id], ..Order::of(product) });
        printed.holds(&one.loading.core);
        for other in project.values_standing(Standing::Chosen).filter(|it| it.id != one.id) {
            printed.lacks(&other.loading.core);
        }
    }
}
