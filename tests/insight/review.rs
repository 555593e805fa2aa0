//! Which behaviour is to review: each of a sheet is placed, set aside, to review or simply kept, and never two of these.

use std::collections::BTreeSet;

use waardenbord::insight::review::{placed_notes, unplaced};
use waardenbord::insight::{Insight, Review, ReviewItem};
use waardenbord::model::{Aside, BehaviourNoteId, CardKey, Column, InputEdit, LoadingEdit, Spot, ValueId};

use crate::common::making::Making;

/// A chosen value with three behaviours on its word, and one behaviour with another word.
struct Case {
    making: Making,
    value: ValueId,
    own: [BehaviourNoteId; 3],
    other: BehaviourNoteId,
}

fn case() -> Case {
    let mut making = Making::new();
    let sheet = making.sheet();
    let (trust, open) = (making.value(sheet, "Vertrouwen"), making.value(sheet, "Open"));
    let own = ["We komen na", "We zeggen het", "We bellen terug"].map(|it| making.behaviour(sheet, it));
    let other = making.behaviour(sheet, "We leggen uit");
    for behaviour in own {
        making.make(InputEdit::Link { behaviour, value: trust });
    }
    making.make(InputEdit::Link { behaviour: other, value: open });
    let cluster = making.cluster(&[CardKey::Note(trust)]);
    let value = making.choose("Vertrouwen", &[cluster]);
    Case { making, value, own, other }
}

fn review(case: &Case) -> Review {
    let project = &case.making.project;
    Review::of(project, &Insight::new(project), case.making.value_now(case.value))
}

fn notes(list: &[(ReviewItem, Option<waardenbord::model::ValueNoteId>)]) -> Vec<BehaviourNoteId> {
    list.iter().filter_map(|it| if let ReviewItem::Note(note) = it.0 { Some(note) } else { None }).collect()
}

fn set_aside(case: &mut Case, note: BehaviourNoteId, aside: Option<Aside>) {
    case.making.make(LoadingEdit::Aside { note, aside });
}

#[test]
fn what_hangs_on_a_chosen_value_is_to_review_and_the_rest_is_simply_kept() {
    let case = case();
    let review = review(&case);
    assert_eq!(notes(&review.own), case.own);
    assert_eq!(notes(&review.others), [case.other]);
    assert!(review.aside.is_empty());
}

#[test]
fn what_is_set_aside_is_no_longer_to_review_and_comes_back_when_asked_for() {
    let mut case = case();
    let [first, second, third] = case.own;
    let other = case.other;
    set_aside(&mut case, second, Some(Aside::NotOurs));
    set_aside(&mut case, other, Some(Aside::Because("te vaag".to_owned())));
    let now = review(&case);
    assert_eq!(notes(&now.own), [first, third]);
    assert!(now.others.is_empty());
    assert_eq!(notes(&now.aside), [second, other], "those of the value come first");
    assert_eq!(unplaced(&case.making.project).count(), 2);

    set_aside(&mut case, second, None);
    let now = review(&case);
    assert_eq!(notes(&now.own), [first, second, third]);
    assert_eq!(notes(&now.aside), [other]);
}

#[test]
fn what_is_placed_is_placed_whatever_was_said_of_it_before() {
    let mut case = case();
    let [first, ..] = case.own;
    set_aside(&mut case, first, Some(Aside::NotOurs));
    let value = case.value;
    case.making.attach(value, first);
    let now = review(&case);
    assert!(now.aside.is_empty());
    assert!(!notes(&now.own).contains(&first));
}

#[test]
fn a_record_is_set_aside_when_everything_it_comes_from_is() {
    let mut case = case();
    let [first, second, third] = case.own;
    let value = case.value;
    let (into, placement) = case.making.attach(value, first);
    let (from, _) = case.making.attach(value, second);
    case.making.make(LoadingEdit::Combine { into, from });
    case.making.make(LoadingEdit::Word { behaviour: into, wording: "We doen wat we zeggen".to_owned() });
    case.making.make(LoadingEdit::Remove { value, placement });
    let record = ReviewItem::Record(into);
    let is_own = |case: &Case| review(case).own.iter().any(|it| it.0 == record);
    assert!(is_own(&case));
    set_aside(&mut case, first, Some(Aside::NotOurs));
    assert!(is_own(&case), "half of it still asks");
    set_aside(&mut case, second, Some(Aside::NotOurs));
    assert!(!is_own(&case));
    assert_eq!(review(&case).aside.first().map(|it| it.0), Some(record));
    assert_eq!(notes(&review(&case).own), [third]);
}

#[test]
fn each_behaviour_of_a_sheet_stands_in_exactly_one_place() {
    let mut case = case();
    let [first, second, _] = case.own;
    let value = case.value;
    case.making.attach(value, first);
    set_aside(&mut case, second, Some(Aside::NotOurs));
    case.making.write(value, "Getypt bij het laden", Column::Does, Spot::End);
    let now = review(&case);
    let mut all: Vec<BehaviourNoteId> = placed_notes(&case.making.project).into_iter().collect();
    all.extend([&now.own, &now.others, &now.aside].into_iter().flat_map(|it| notes(it)));
    let expected: BTreeSet<_> = case.own.into_iter().chain([case.other]).collect();
    assert_eq!(all.len(), expected.len());
    assert_eq!(all.into_iter().collect::<BTreeSet<_>>(), expected);
}
