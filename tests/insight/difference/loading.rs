//! Each kind of change to the loading of values and to the behaviours of the group, counted.

use std::collections::BTreeSet;

use waardenbord::insight::Changed;
use waardenbord::model::{
    Aside, BehaviourId, BehaviourNoteId, Column, ContextEdit, Form, GivenId, GivenKind, LoadingEdit, PlacementId, Spot,
    Topic, Towards, ValueId, Who,
};

use super::{changes, said, told, words};
use crate::common::making::Making;

/// Two chosen values, and a behaviour of a sheet.
fn case() -> (Making, [ValueId; 2], BehaviourNoteId) {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.behaviour(sheet, "We bellen terug");
    let values = ["Durven", "Rust"].map(|it| making.choose(it, &[]));
    (making, values, note)
}

fn behaviour_at(making: &Making, value: ValueId, placement: PlacementId) -> BehaviourId {
    let found = making.loading_now(value).placements.iter().find(|it| it.id == placement);
    found.expect("it is placed").behaviour
}

#[test]
fn what_a_group_gives_to_a_value_is_told() {
    let (mut making, [value, other], note) = case();
    let before = making.project.clone();
    for value in [value, other] {
        making.make(LoadingEdit::Core { value, text: words("Iets wagen") });
    }
    assert_eq!(changes(&before, &making.project), [(Changed::Cores, 2)]);
    let text = || words("Iets");
    for (edit, changed) in [
        (LoadingEdit::AddProposal { value, text: text() }, Changed::CoreProposals),
        (LoadingEdit::Agree { value, is_agreed: true }, Changed::CoresAgreed),
        (LoadingEdit::Agree { value, is_agreed: false }, Changed::CoresOpen),
        (LoadingEdit::ResidentsNotice { value, text: text() }, Changed::ResidentsNotice),
        (LoadingEdit::Question { value, text: text() }, Changed::Questions),
        (LoadingEdit::Topic { value, topic: Topic::Why, lines: vec![text()] }, Changed::Deepened),
        (LoadingEdit::Obstacle { value, index: 0, obstacle: text(), answer: text() }, Changed::Deepened),
        (LoadingEdit::Tension { value, index: 0, left: text(), right: text(), point: 30 }, Changed::Deepened),
        (LoadingEdit::WorkedOnBy { value, text: text() }, Changed::WorkedOnBy),
        (LoadingEdit::Number { value, notes: vec![note] }, Changed::Worksheets),
        (LoadingEdit::Form(Form::Story), Changed::Form),
        (LoadingEdit::Levels(vec![text()]), Changed::Levels),
    ] {
        assert_eq!(told(&mut making, edit), [(changed, 1)]);
    }
    let given: GivenId = making.id();
    making.make(ContextEdit::Add { id: given, kind: GivenKind::Competence, text: text() });
    let edit = LoadingEdit::Competence { value, given, is_tied: true };
    assert_eq!(said(&mut making, edit), "Bij 1 gekozen waarde andere kerncompetenties");
    let edit = LoadingEdit::Core { value, text: words("Iets anders wagen") };
    assert_eq!(said(&mut making, edit), "Kern van 1 gekozen waarde anders");
    let line = said(&mut making, LoadingEdit::ChooseCore { value, index: 0 });
    assert_eq!(line, "Kern van 1 gekozen waarde anders, voorstellen voor de kern van 1 gekozen waarde anders");
}

#[test]
fn behaviours_come_move_and_go() {
    let (mut making, [value, other], note) = case();
    let before = making.project.clone();
    let typed = making.write(value, "We vragen door", Column::Does, Spot::End);
    let (attached, _) = making.attach(value, note);
    assert_eq!(changes(&before, &making.project), [(Changed::BehavioursAdded, 2)], "the rows on the card came with it");
    let behaviour = behaviour_at(&making, value, typed);
    let edit = LoadingEdit::Word { behaviour, wording: words("We vragen altijd door") };
    assert_eq!(said(&mut making, edit), "1 gedraging bij een waarde anders verwoord");
    let placement: PlacementId = making.id();
    let (column, at) = (Column::Does, Spot::End);
    let edit = LoadingEdit::Place { value: other, behaviour, placement, column, at };
    assert_eq!(said(&mut making, edit), "1 gedraging bij een waarde verplaatst");
    let edit = LoadingEdit::Move { value: other, placement, column: Column::DoesNot, at };
    assert_eq!(told(&mut making, edit), [(Changed::BehavioursMoved, 1)]);
    let before = making.project.clone();
    making.make(LoadingEdit::Combine { into: behaviour, from: attached });
    let difference = changes(&before, &making.project);
    assert!(difference.contains(&(Changed::BehavioursGone, 1)), "{difference:?}");
    assert!(difference.contains(&(Changed::BehaviourOrigins, 1)), "{difference:?}");
}

#[test]
fn a_row_above_another_is_an_order_and_a_row_over_the_line_is_told() {
    let (mut making, [value, _], _) = case();
    let rows = ["Een", "Twee", "Drie"].map(|it| making.write(value, it, Column::Does, Spot::End));
    let edit = LoadingEdit::Line { value, rows: 1 };
    assert_eq!(said(&mut making, edit), "Bij 1 gekozen waarde andere rijen op de kaart");
    let at = Spot::Row { before: Some(rows[1]), is_on_card: false };
    let edit = LoadingEdit::Move { value, placement: rows[2], column: Column::Does, at };
    assert_eq!(told(&mut making, edit), [(Changed::BehavioursReordered, 1)]);
    let beside = making.write(value, "Niet", Column::DoesNot, Spot::Beside(rows[0]));
    let edit = LoadingEdit::Move { value, placement: beside, column: Column::DoesNot, at: Spot::Beside(rows[1]) };
    assert_eq!(told(&mut making, edit), [(Changed::BehavioursMoved, 1)]);
    making.make(LoadingEdit::Levels(vec![words("Starter"), words("Kenner")]));
    let edit = LoadingEdit::Level { value, placement: beside, level: Some(1) };
    assert_eq!(said(&mut making, edit), "1 gedraging bij een waarde op een ander niveau");
}

#[test]
fn to_whom_by_whom_and_what_was_set_aside_is_told() {
    let (mut making, [value, _], note) = case();
    let placement = making.write(value, "We vragen door", Column::Does, Spot::End);
    let behaviour = behaviour_at(&making, value, placement);
    let before = making.project.clone();
    making.make(LoadingEdit::Towards { behaviour, towards: BTreeSet::from([Towards::Residents]) });
    making.make(LoadingEdit::Who { behaviour, who: BTreeSet::from([Who::Leader]) });
    assert_eq!(changes(&before, &making.project), [(Changed::BehavioursAddressed, 1)]);
    making.make(LoadingEdit::Remove { value, placement });
    let before = making.project.clone();
    making.make(LoadingEdit::Aside { note, aside: Some(Aside::NotOurs) });
    making.make(LoadingEdit::AsideTyped { behaviour, aside: Some(Aside::NotOurs) });
    assert_eq!(changes(&before, &making.project), [(Changed::AsideAdded, 2)]);
    let edit = LoadingEdit::Aside { note, aside: Some(Aside::Because(words("Te vaag"))) };
    assert_eq!(said(&mut making, edit), "1 gedraging om een andere reden weggelegd");
    let edit = LoadingEdit::AsideTyped { behaviour, aside: None };
    assert_eq!(said(&mut making, edit), "1 gedraging weer te bekijken");
}
