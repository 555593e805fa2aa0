//! Promises of what is still open: questions without an answer, relations that nobody said, policy beside ours.

use waardenbord::insight::considered::{
    Likeness, are_all_internal, existing, is_spoken_of, named_twice, open_criteria, policy_beside, questions,
    stands_alone,
};
use waardenbord::insight::open_relations;
use waardenbord::insight::similar::Reason;
use waardenbord::model::{
    ChoiceEdit, ContextEdit, Criterion, Direction, Fit, GivenId, GivenKind, RelationKind, Sources, ValueId,
};

use crate::common::making::Making;

fn given(making: &mut Making, kind: GivenKind, text: &str) -> GivenId {
    let id = making.id();
    making.make(ContextEdit::Add { id, kind, text: text.to_owned() });
    id
}

fn chosen(making: &mut Making, name: &str) -> ValueId {
    let id = making.id();
    making.make(ChoiceEdit::Choose { id, name: name.to_owned(), sources: Sources::default() });
    id
}

fn answer(making: &mut Making, value: ValueId, about: Criterion, fit: Option<Fit>, text: &str) {
    making.make(ChoiceEdit::Answer { value, about, fit, text: text.to_owned() });
}

fn relate(making: &mut Making, value: ValueId, given: GivenId, kind: Option<RelationKind>, text: &str) {
    making.make(ChoiceEdit::Relate { value, given, kind, text: text.to_owned() });
}

#[test]
fn the_questions_are_the_vision_each_group_what_makes_it_ours_and_our_own() {
    let mut making = Making::new();
    assert_eq!(questions(&making.project), [Criterion::Vision, Criterion::Character]);
    let own = given(&mut making, GivenKind::Question, "durven we dit?");
    let residents = given(&mut making, GivenKind::Audience, "inwoners");
    given(&mut making, GivenKind::Audience, "  ");
    given(&mut making, GivenKind::CoreValue, "Betrokken");
    let asked = [Criterion::Vision, Criterion::Audience(residents), Criterion::Character, Criterion::Own(own)];
    assert_eq!(questions(&making.project), asked);
}

#[test]
fn a_question_is_open_until_something_is_said_of_a_chosen_value() {
    let mut making = Making::new();
    assert_eq!(open_criteria(&making.project), 0);
    let trust = chosen(&mut making, "Vertrouwen");
    let open = chosen(&mut making, "Open");
    let residents = given(&mut making, GivenKind::Audience, "inwoners");
    assert_eq!(open_criteria(&making.project), 6);
    answer(&mut making, trust, Criterion::Vision, Some(Fit::Partly), "");
    answer(&mut making, trust, Criterion::Audience(residents), None, "een antwoord op tijd");
    answer(&mut making, open, Criterion::Character, None, "   ");
    assert_eq!(open_criteria(&making.project), 4, "a space says nothing");
    making.make(ChoiceEdit::SetAside(open));
    assert_eq!(open_criteria(&making.project), 1);
}

#[test]
fn what_something_was_said_about_is_asked_even_without_a_name() {
    let mut making = Making::new();
    let trust = chosen(&mut making, "Vertrouwen");
    let residents = given(&mut making, GivenKind::Audience, "inwoners");
    assert!(!is_spoken_of(&making.project, residents));
    answer(&mut making, trust, Criterion::Audience(residents), None, "een antwoord op tijd");
    making.make(ContextEdit::Word { given: residents, text: String::new() });
    assert!(is_spoken_of(&making.project, residents));
    assert!(questions(&making.project).contains(&Criterion::Audience(residents)));
}

#[test]
fn a_relation_is_open_until_its_kind_is_said_and_one_without_any_stands_alone() {
    let mut making = Making::new();
    let skilled = given(&mut making, GivenKind::Competence, "Vakkundig");
    let involved = given(&mut making, GivenKind::CoreValue, "Betrokken");
    assert_eq!(existing(&making.project).map(|it| it.id).collect::<Vec<_>>(), [involved, skilled]);
    let trust = chosen(&mut making, "Vertrouwen");
    let open = chosen(&mut making, "Open");
    assert_eq!(open_relations(&making.project).len(), 4);
    relate(&mut making, trust, involved, None, "daar praten we nog over");
    relate(&mut making, open, involved, Some(RelationKind::Unrelated), "");
    assert_eq!(open_relations(&making.project).len(), 3);
    assert!(stands_alone(&making.project, involved));
    relate(&mut making, trust, involved, Some(RelationKind::Supplements), "");
    assert!(!stands_alone(&making.project, involved));
    assert!(stands_alone(&making.project, skilled));
}

#[test]
fn it_is_only_remarked_that_all_are_internal_when_all_are() {
    let mut making = Making::new();
    assert!(!are_all_internal(&making.project));
    let trust = chosen(&mut making, "Vertrouwen");
    let open = chosen(&mut making, "Open");
    making.make(ChoiceEdit::Direction { value: trust, direction: Some(Direction::Internal) });
    assert!(!are_all_internal(&making.project));
    making.make(ChoiceEdit::Direction { value: open, direction: Some(Direction::Internal) });
    assert!(are_all_internal(&making.project));
    making.make(ChoiceEdit::Direction { value: open, direction: Some(Direction::Both) });
    assert!(!are_all_internal(&making.project));
}

#[test]
fn equal_names_of_one_kind_are_found_after_the_first() {
    let mut making = Making::new();
    given(&mut making, GivenKind::Audience, "inwoners");
    given(&mut making, GivenKind::CoreValue, "Inwoners");
    assert!(named_twice(&making.project, GivenKind::Audience).is_empty());
    let again = given(&mut making, GivenKind::Audience, " Inwoners ");
    assert_eq!(named_twice(&making.project, GivenKind::Audience), [again]);
}

#[test]
fn policy_is_held_beside_ours_the_same_word_alike_or_apart() {
    let mut making = Making::new();
    let trust = chosen(&mut making, "Vertrouwen");
    let open = chosen(&mut making, "Open");
    let together = chosen(&mut making, "Samen");
    let same = given(&mut making, GivenKind::Policy, "vertrouwen");
    let alike = given(&mut making, GivenKind::Policy, "Openheid");
    let apart = given(&mut making, GivenKind::Policy, "Rechtmatigheid");
    let beside = policy_beside(&making.project);
    let expected =
        vec![(same, vec![(trust, Likeness::Same)]), (alike, vec![(open, Likeness::Alike(Reason::SameWord))])];
    assert_eq!(beside.together, expected);
    assert_eq!((beside.only_policy, beside.only_ours), (vec![apart], vec![together]));
}
