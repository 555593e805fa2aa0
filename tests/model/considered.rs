//! Promises about considering, counting, deciding and the sentence.

use waardenbord::model::{
    BoardEdit, CardKey, ChoiceEdit, ContextEdit, Criterion, DecisionField, Fit, GivenId, GivenKind, Piece, Refusal,
    RelationKind, RoundId, Standing, ValueId, Way,
};

use crate::common::making::Making;

fn given(making: &mut Making, kind: GivenKind, text: &str) -> GivenId {
    let id = making.id();
    making.make(ContextEdit::Add { id, kind, text: text.to_owned() });
    id
}

fn answer(value: ValueId, about: Criterion, fit: Option<Fit>, text: &str) -> ChoiceEdit {
    ChoiceEdit::Answer { value, about, fit, text: text.to_owned() }
}

fn round(making: &mut Making, hands: &[(CardKey, u32)]) -> RoundId {
    let id = making.id();
    making.make(ChoiceEdit::AddRound { id, name: "Peiling".to_owned() });
    for (card, hands) in hands {
        making.make(ChoiceEdit::Tally { round: id, card: *card, hands: Some(*hands) });
    }
    id
}

#[test]
fn an_answer_stands_once_per_question_and_is_gone_when_it_says_nothing() {
    let mut making = Making::new();
    let value = making.choose("Lef", &[]);
    let audience = Criterion::Audience(given(&mut making, GivenKind::Audience, "Inwoners"));
    making.make(answer(value, audience, None, "Een antwoord"));
    making.make(answer(value, audience, None, "Een eerlijk antwoord"));
    making.make(answer(value, Criterion::Vision, Some(Fit::Partly), ""));
    let considered = &making.value_now(value).considered;
    assert_eq!(considered.answers.len(), 2);
    assert_eq!(considered.answer(audience).expect("it is there").text, "Een eerlijk antwoord");
    making.make(answer(value, audience, None, ""));
    making.make(answer(value, Criterion::Vision, None, ""));
    assert!(making.value_now(value).considered.is_empty());
}

#[test]
fn what_is_taken_out_takes_its_answers_and_relations_along() {
    let mut making = Making::new();
    let value = making.choose("Lef", &[]);
    let audience = given(&mut making, GivenKind::Audience, "Inwoners");
    let core = given(&mut making, GivenKind::CoreValue, "Betrouwbaar");
    making.make(answer(value, Criterion::Audience(audience), None, "Een antwoord"));
    let kind = Some(RelationKind::Fits);
    making.make(ChoiceEdit::Relate { value, given: core, kind, text: String::new() });
    making.make(ContextEdit::Remove(audience));
    making.make(ContextEdit::Remove(core));
    assert!(making.value_now(value).considered.is_empty());
    let missing = making.refuse(answer(value, Criterion::Audience(audience), None, "x"));
    assert!(matches!(missing, Refusal::NotFound(_)));
}

#[test]
fn a_value_with_answers_is_set_aside_and_never_taken_back() {
    let mut making = Making::new();
    let value = making.choose("Lef", &[]);
    making.make(answer(value, Criterion::Character, None, "Dat zijn wij"));
    assert!(matches!(making.refuse(ChoiceEdit::TakeBack(value)), Refusal::ValueHasLoading { .. }));
}

#[test]
fn hands_follow_a_cluster_that_is_merged_and_leave_with_one_that_is_dissolved() {
    let mut making = Making::new();
    let [one, other, third] = making.cards(["Lef", "Moed", "Rust"]);
    let (lef, moed, rust) = (making.cluster(&[one]), making.cluster(&[other]), making.cluster(&[third]));
    let cards = [lef, moed, rust].map(CardKey::Result);
    let id = round(&mut making, &[(cards[0], 7), (cards[2], 3)]);
    making.make(ChoiceEdit::NotTaken { cluster: lef, text: "Spreekt vanzelf".to_owned() });
    making.make(BoardEdit::Merge { from: lef, into: moed });
    making.make(BoardEdit::Dissolve(rust));
    let round = making.project.rounds.get(id).expect("it is there");
    assert_eq!(round.hands_for(cards[1]), Some(7));
    assert_eq!(round.hands.len(), 1);
    assert_eq!(making.project.decision.not_taken[&moed], "Spreekt vanzelf");
}

#[test]
fn both_ways_are_kept_and_each_has_its_own_limit() {
    let mut making = Making::new();
    for name in ["Lef", "Samen", "Open"] {
        making.choose(name, &[]);
    }
    making.make(ChoiceEdit::Way(Way::Sentence));
    assert_eq!(making.project.values_standing(Standing::Chosen).count(), 0);
    let parts = ["dichtbij", "samen", "open"].map(|it| making.choose(it, &[]));
    let id = making.id();
    let fourth = ChoiceEdit::Choose { id, name: "lef".to_owned(), sources: waardenbord::model::Sources::default() };
    assert!(matches!(making.refuse(fourth), Refusal::TooManyValues { maximum: 3, .. }));
    let pieces = vec![Piece::Text("Wij zijn ".to_owned()), Piece::Part(parts[0]), Piece::Text(".".to_owned())];
    making.make(ChoiceEdit::Sentence(pieces.clone()));
    making.make(ChoiceEdit::Name { value: parts[0], name: "nabij".to_owned() });
    assert_eq!(making.project.sentence_text(), "Wij zijn nabij.");
    making.make(ChoiceEdit::TakeBack(parts[0]));
    assert_eq!(making.project.sentence_text(), "Wij zijn nabij.");
    making.make(ChoiceEdit::Way(Way::Values));
    let names: Vec<&str> = making.project.values_standing(Standing::Chosen).map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Lef", "Samen", "Open"]);
    let value = making.project.values.ids().next().expect("there is one");
    let refused = making.refuse(ChoiceEdit::Sentence(vec![Piece::Part(value)]));
    assert!(matches!(refused, Refusal::NotFound(_)), "a value is no part");
}

#[test]
fn the_decision_keeps_its_fields_apart() {
    let mut making = Making::new();
    for (field, text) in
        [(DecisionField::Why, "waarom"), (DecisionField::Roles, "wie"), (DecisionField::Minority, "minderheid")]
    {
        making.make(ChoiceEdit::Decide { field, text: text.to_owned() });
    }
    let decision = &making.project.decision;
    assert_eq!([&decision.why, &decision.roles, &decision.minority], ["waarom", "wie", "minderheid"]);
}
