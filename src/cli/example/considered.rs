//! The edits of considering, deciding and deepening, with what each does.

use std::collections::BTreeSet;

use jiff::civil::date;

use super::{Told, words};
use crate::model::choice::ChoiceEdit as C;
use crate::model::context::ContextEdit as G;
use crate::model::loading::LoadingEdit as L;
use crate::model::{
    Aside, CardKey, Column, Criterion, DecisionField, Direction, Edit, Fit, Form, GivenKind, Mark, Piece, RelationKind,
    Sources, Spot, Topic, Towards, ValueId, Way, Who,
};

/// What was there before the choice.
pub(super) fn context() -> Vec<Told> {
    let add = |id: u64, kind, text: &str| Edit::Context(G::Add { id: id.into(), kind, text: words(text) });
    vec![
        ("Adds what was there before: an Audience.", add(201, GivenKind::Audience, "Inwoners")),
        ("A CoreValue that exists.", add(202, GivenKind::CoreValue, "Betrouwbaar")),
        ("A Competence that exists.", add(203, GivenKind::Competence, "Samenwerken")),
        ("A value that a Policy document names.", add(204, GivenKind::Policy, "Dichtbij")),
        ("A Question of the group's own.", add(205, GivenKind::Question, "Zeggen we dit thuis ook?")),
        ("Writes it anew.", Edit::Context(G::Word { given: 204.into(), text: words("Dichtbij en bereikbaar") })),
        ("Says where it was found.", Edit::Context(G::Source { given: 204.into(), text: words("Coalitieakkoord") })),
        ("Shows the values of policy documents, or hides them.", Edit::Context(G::Reveal(true))),
        ("What the future is called that values should fit.", Edit::Context(G::Vision(words("droombeeld 2040")))),
    ]
}

/// What the group considers and decides.
pub(super) fn considered() -> Vec<Told> {
    let value = ValueId::from(171);
    let answer = |about, fit, text: &str| Edit::Choice(C::Answer { value, about, fit, text: words(text) });
    let tally = |hands| Edit::Choice(C::Tally { round: 211.into(), card: CardKey::Result(161.into()), hands });
    vec![
        (
            "Answers a question about a value: Vision, Character, Audience(..) or Own(..).",
            answer(Criterion::Vision, Some(Fit::Yes), "Daar gaat het droombeeld over"),
        ),
        ("What an audience will notice.", answer(Criterion::Audience(201.into()), None, "Je krijgt antwoord")),
        ("For whom a value is meant.", Edit::Choice(C::Direction { value, direction: Some(Direction::Both) })),
        (
            "How a value relates to something that exists.",
            Edit::Choice(C::Relate {
                value,
                given: 202.into(),
                kind: Some(RelationKind::Supplements),
                text: words("Betrouwbaar zegt niets over de houding"),
            }),
        ),
        ("How far a value has come.", Edit::Choice(C::Mark { value, mark: Some(Mark::Established) })),
        ("Begins a round of counting hands.", Edit::Choice(C::AddRound { id: 211.into(), name: words("Peiling") })),
        ("Names it.", Edit::Choice(C::NameRound { round: 211.into(), name: words("Voor de pauze") })),
        ("How many hands there were.", tally(Some(12))),
        (
            "Why, which roles were there, what a minority wants on record.",
            Edit::Choice(C::Decide { field: DecisionField::Why, text: words("Hier wordt het verschil gemaakt") }),
        ),
        ("On which day.", Edit::Choice(C::DecidedOn(Some(date(2026, 3, 12))))),
        (
            "Why a cluster was not taken.",
            Edit::Choice(C::NotTaken { cluster: 161.into(), text: words("Spreekt vanzelf") }),
        ),
        ("One sentence instead of separate values; both are kept.", Edit::Choice(C::Way(Way::Sentence))),
        (
            "A part of the sentence is chosen like a value.",
            Edit::Choice(C::Choose { id: 174.into(), name: words("samen"), sources: Sources::default() }),
        ),
        (
            "The sentence in pieces.",
            Edit::Choice(C::Sentence(vec![
                Piece::Text(words("Wij zorgen ")),
                Piece::Part(174.into()),
                Piece::Text(words(" voor de stad")),
            ])),
        ),
        ("Separate values again.", Edit::Choice(C::Way(Way::Values))),
        ("Takes a round out.", Edit::Choice(C::RemoveRound(211.into()))),
        ("Takes out what was there before, with what was answered about it.", Edit::Context(G::Remove(205.into()))),
    ]
}

/// What deepens a value.
pub(super) fn deepened() -> Vec<Told> {
    let value = ValueId::from(171);
    let write = |behaviour: u64, placement: u64, text: &str| {
        Edit::Loading(L::Write {
            value,
            wording: words(text),
            behaviour: behaviour.into(),
            placement: placement.into(),
            column: Column::Does,
            at: Spot::End,
        })
    };
    vec![
        ("Whether the group agrees on the core.", Edit::Loading(L::Agree { value, is_agreed: true })),
        (
            "Answers a deepening question, one sentence each.",
            Edit::Loading(L::Topic { value, topic: Topic::Means, lines: vec![words("We zeggen wat we weten")] }),
        ),
        (
            "What stands in the way, with our answer; counted from 0.",
            Edit::Loading(L::Obstacle { value, index: 0, obstacle: words("Werkdruk"), answer: words("Samen plannen") }),
        ),
        (
            "A line between two sides, 0 to 100.",
            Edit::Loading(L::Tension { value, index: 0, left: words("Ruimte"), right: words("Regels"), point: 30 }),
        ),
        ("One more behaviour.", write(183, 194, "We vragen eerst wat er speelt")),
        ("And one that says the same.", write(184, 195, "We vragen eerst door")),
        ("Makes one of two behaviours.", Edit::Loading(L::Combine { into: 183.into(), from: 184.into() })),
        (
            "To whom a behaviour is shown; empty: not said.",
            Edit::Loading(L::Towards { behaviour: 183.into(), towards: BTreeSet::from([Towards::Residents]) }),
        ),
        (
            "Who shows it; empty: everybody.",
            Edit::Loading(L::Who { behaviour: 183.into(), who: BTreeSet::from([Who::Employee]) }),
        ),
        (
            "Sets a behaviour of a sheet aside: NotOurs or Because(..); None: to review again.",
            Edit::Loading(L::Aside { note: 141.into(), aside: Some(Aside::NotOurs) }),
        ),
        ("One more behaviour.", write(185, 196, "We doen ons best")),
        ("Taken out of the value.", Edit::Loading(L::Remove { value, placement: 196.into() })),
        (
            "Sets what was typed while loading aside.",
            Edit::Loading(L::AsideTyped { behaviour: 185.into(), aside: Some(Aside::Because(words("Te vaag"))) }),
        ),
        ("Who works on a value.", Edit::Loading(L::WorkedOnBy { value, text: words("Groepje 1") })),
        ("The form of all values: Sentence, Behaviours, Story or Matrix.", Edit::Loading(L::Form(Form::Behaviours))),
        ("The levels of growth, at most nine.", Edit::Loading(L::Levels(vec![words("Basis"), words("Gevorderd")]))),
        (
            "Puts a behaviour at a level, from 0 on.",
            Edit::Loading(L::Level { value, placement: 194.into(), level: Some(1) }),
        ),
        (
            "Ties a competence to a value, or not.",
            Edit::Loading(L::Competence { value, given: 203.into(), is_tied: true }),
        ),
    ]
}
