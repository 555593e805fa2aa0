//! Promises about the choice.

use waardenbord::model::{
    CardKey, ChoiceEdit, Column, LoadingEdit, Refusal, SetupEdit, Sources, Spot, Standing, ValueId,
};

use crate::common::making::Making;

fn chosen(making: &Making) -> Vec<ValueId> {
    making.project.values_standing(Standing::Chosen).map(|it| it.id).collect()
}

/// A project in which as many are chosen as may be.
fn full() -> (Making, [ValueId; 3]) {
    let mut making = Making::new();
    let values = ["Lef", "Samen", "Open"].map(|it| making.choose(it, &[]));
    (making, values)
}

#[test]
fn a_fourth_value_is_refused_and_nothing_changes() {
    let (mut making, values) = full();
    let id = making.id();
    let edit = ChoiceEdit::Choose { id, name: "Trots".to_owned(), sources: Sources::default() };
    assert_eq!(making.refuse(edit), Refusal::TooManyValues { maximum: 3, name: "Trots".to_owned() });
    assert_eq!(chosen(&making), values);
}

#[test]
fn what_leaves_keeps_its_loading_and_gets_it_back() {
    let (mut making, [first, second, third]) = full();
    making.write(first, "We bellen terug", Column::Does, Spot::End);
    making.make(LoadingEdit::Core { value: first, text: "Doen wat je zegt".to_owned() });
    let loading = making.loading_now(first).clone();
    making.make(ChoiceEdit::SetAside(first));
    making.make_no_change(ChoiceEdit::SetAside(first));
    assert_eq!(chosen(&making), [second, third]);
    assert_eq!(making.loading_now(first), &loading);
    let fourth = making.choose("Trots", &[]);
    let refusal = making.refuse(ChoiceEdit::Return(first));
    assert_eq!(refusal, Refusal::TooManyValues { maximum: 3, name: "Lef".to_owned() });
    making.make(ChoiceEdit::SetAside(fourth));
    making.make(ChoiceEdit::Return(first));
    making.make_no_change(ChoiceEdit::Return(first));
    assert_eq!(chosen(&making), [first, second, third]);
    assert_eq!(making.loading_now(first), &loading);
}

#[test]
fn a_choice_is_taken_back_only_while_nobody_worked_on_it() {
    let (mut making, [first, second, third]) = full();
    let placement = making.write(first, "We bellen terug", Column::Does, Spot::End);
    let has_loading = Refusal::ValueHasLoading { name: "Lef".to_owned() };
    assert_eq!(making.refuse(ChoiceEdit::TakeBack(first)), has_loading);
    making.make(ChoiceEdit::Meaning { value: second, text: "Nooit alleen".to_owned() });
    making.refuse(ChoiceEdit::TakeBack(second));
    making.make(LoadingEdit::AddProposal { value: third, text: "Eerlijk zijn".to_owned() });
    making.refuse(ChoiceEdit::TakeBack(third));
    making.make(LoadingEdit::Remove { value: first, placement });
    making.make(ChoiceEdit::TakeBack(first));
    assert_eq!(chosen(&making), [second, third]);
}

#[test]
fn joining_adds_each_source_once_and_renames() {
    let mut making = Making::new();
    let [a, b] = making.cards(["a", "b"]);
    let (first, second) = (making.cluster(&[a]), making.cluster(&[b]));
    let value = making.choose("Lef", &[first]);
    let sources = Sources { clusters: vec![second, first, second], cards: vec![a, a] };
    making.make(ChoiceEdit::Join { value, name: "Lef en Samen".to_owned(), sources });
    let value = making.value_now(value);
    assert_eq!(value.name, "Lef en Samen");
    assert_eq!(value.sources, Sources { clusters: vec![first, second], cards: vec![a] });
}

#[test]
fn a_source_that_is_named_twice_counts_once() {
    let mut making = Making::new();
    let [a] = making.cards(["a"]);
    let cluster = making.cluster(&[a]);
    let value = making.choose("Lef", &[cluster, cluster]);
    assert_eq!(making.value_now(value).sources.clusters, [cluster]);
}

#[test]
fn a_value_comes_only_from_what_is_there() {
    let mut making = Making::new();
    let (id, cluster, note) = (making.id(), making.id(), making.id());
    for sources in [
        Sources { clusters: vec![cluster], cards: Vec::new() },
        Sources { clusters: Vec::new(), cards: vec![CardKey::Note(note)] },
        Sources { clusters: Vec::new(), cards: vec![CardKey::Result(cluster)] },
    ] {
        let refusal = making.refuse(ChoiceEdit::Choose { id, name: "Lef".to_owned(), sources });
        assert!(matches!(refusal, Refusal::NotFound(_)));
    }
}

#[test]
fn the_name_of_a_value_is_its_own() {
    let mut making = Making::new();
    let [a] = making.cards(["a"]);
    let cluster = making.cluster(&[a]);
    let value = making.choose("Lef", &[cluster]);
    making.make(waardenbord::model::BoardEdit::Name { cluster, name: "Durven".to_owned() });
    assert_eq!(making.value_now(value).name, "Lef");
    making.make(ChoiceEdit::Name { value, name: String::new() });
    assert_eq!(making.cluster_now(cluster).name, "Durven");
}

#[test]
fn the_maximum_is_one_to_nine_and_never_below_what_is_chosen() {
    let (mut making, [first, ..]) = full();
    for given in [0, 10, u8::MAX] {
        assert_eq!(making.refuse(SetupEdit::MaxValues(given)), Refusal::MaximumOutOfRange { given });
    }
    assert_eq!(making.refuse(SetupEdit::MaxValues(2)), Refusal::MaximumBelowChosen { given: 2, chosen: 3 });
    making.make(SetupEdit::MaxValues(4));
    making.choose("Trots", &[]);
    making.make(ChoiceEdit::SetAside(first));
    making.make(SetupEdit::MaxValues(3));
    making.make(SetupEdit::MaxValues(9));
}

#[test]
fn values_stand_in_the_order_that_the_group_gives() {
    let (mut making, [first, second, third]) = full();
    making.make(ChoiceEdit::Order { value: third, before: Some(first) });
    assert_eq!(chosen(&making), [third, first, second]);
    making.make(ChoiceEdit::Order { value: third, before: None });
    assert_eq!(chosen(&making), [first, second, third]);
    making.make_no_change(ChoiceEdit::Order { value: second, before: Some(second) });
    making.make_no_change(ChoiceEdit::Order { value: first, before: Some(second) });
}
