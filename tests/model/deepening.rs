//! Promises about asking on, combining, setting aside and the matrix of growth.

use std::collections::BTreeSet;

use waardenbord::insight::{Insight, Review};
use waardenbord::model::{Aside, Column, LoadingEdit, Refusal, Spot, Topic, Towards};

use crate::common::making::Making;

#[test]
fn combining_joins_origins_and_places_and_keeps_the_words_of_the_first() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let notes = ["We bellen terug", "We bellen dezelfde dag"].map(|it| making.behaviour(sheet, it));
    let [one, other] = ["Lef", "Samen"].map(|it| making.choose(it, &[]));
    let (into, _) = making.attach(one, notes[0]);
    let (from, _) = making.attach(one, notes[1]);
    let placement = making.id();
    let place = LoadingEdit::Place { value: other, behaviour: from, placement, column: Column::Does, at: Spot::End };
    making.make(place);
    making.make(LoadingEdit::Towards { behaviour: from, towards: BTreeSet::from([Towards::Residents]) });
    making.make(LoadingEdit::Combine { into, from });
    let joined = making.project.behaviours.get(into).expect("it stays");
    assert_eq!((joined.wording.as_str(), joined.origins.as_slice()), ("We bellen terug", notes.as_slice()));
    assert!(joined.towards.contains(&Towards::Residents));
    assert!(making.project.behaviours.get(from).is_none());
    assert_eq!(making.loading_now(one).placements.len(), 1);
    assert_eq!(making.loading_now(other).placements[0].behaviour, into);
}

#[test]
fn what_is_set_aside_comes_back_when_it_is_attached_or_asked_for() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.behaviour(sheet, "We bellen terug");
    let value = making.choose("Lef", &[]);
    let reason = Aside::Because("Te vaag".to_owned());
    making.make(LoadingEdit::Aside { note, aside: Some(reason.clone()) });
    assert_eq!(making.project.aside.get(&note), Some(&reason));
    making.make(LoadingEdit::Aside { note, aside: None });
    assert!(making.project.aside.is_empty());
    making.make(LoadingEdit::Aside { note, aside: Some(Aside::NotOurs) });
    making.attach(value, note);
    assert!(making.project.aside.is_empty());
}

#[test]
fn what_was_typed_while_loading_is_set_aside_too_and_comes_back_when_it_is_placed() {
    let mut making = Making::new();
    let value = making.choose("Lef", &[]);
    let placement = making.write(value, "We doen ons best", Column::Does, Spot::End);
    let behaviour = making.loading_now(value).placements[0].behaviour;
    making.make(LoadingEdit::Remove { value, placement });
    making.make(LoadingEdit::AsideTyped { behaviour, aside: Some(Aside::NotOurs) });
    let review = |making: &Making| {
        let insight = Insight::new(&making.project);
        let review = Review::of(&making.project, &insight, making.value_now(value));
        (review.own.len(), review.aside.len())
    };
    assert_eq!(review(&making), (0, 1));
    let id = making.id();
    making.make(LoadingEdit::Place { value, behaviour, placement: id, column: Column::Does, at: Spot::End });
    assert_eq!(making.project.behaviours.get(behaviour).expect("it is there").aside, None);
    assert_eq!(review(&making), (0, 0));
}

#[test]
fn a_level_that_is_gone_leaves_its_behaviour_at_none() {
    let mut making = Making::new();
    let value = making.choose("Lef", &[]);
    let placement = making.write(value, "We zeggen het", Column::Does, Spot::End);
    making.make(LoadingEdit::Levels(vec!["Basis".to_owned(), "Verder".to_owned()]));
    making.make(LoadingEdit::Level { value, placement, level: Some(1) });
    making.make(LoadingEdit::Levels(vec!["Basis".to_owned()]));
    assert_eq!(making.loading_now(value).placements[0].level, None);
    let too_many = making.refuse(LoadingEdit::Levels(vec![String::new(); 10]));
    assert_eq!(too_many, Refusal::NoSuchLevel { number: 10, levels: 9 });
}

#[test]
fn lines_obstacles_and_sides_that_say_nothing_are_gone() {
    let mut making = Making::new();
    let value = making.choose("Lef", &[]);
    let topic = |lines: &[&str]| {
        let lines = lines.iter().map(|it| (*it).to_owned()).collect();
        LoadingEdit::Topic { value, topic: Topic::Means, lines }
    };
    let obstacle =
        |index, text: &str| LoadingEdit::Obstacle { value, index, obstacle: text.to_owned(), answer: String::new() };
    let tension = |left: &str, point| LoadingEdit::Tension {
        value,
        index: 0,
        left: left.to_owned(),
        right: String::new(),
        point,
    };
    making.make(topic(&["We zeggen het"]));
    making.make(obstacle(0, "Tijd"));
    making.make(obstacle(1, "Geld"));
    making.make(tension("Ruimte", 200));
    assert_eq!(making.loading_now(value).tensions[0].point, 100);
    making.make(topic(&["", ""]));
    making.make(obstacle(0, ""));
    making.make(tension("", 50));
    let loading = making.loading_now(value);
    assert_eq!((loading.topics.len(), loading.obstacles.len(), loading.tensions.len()), (0, 1, 0));
    assert_eq!(loading.obstacles[0].obstacle, "Geld");
}
