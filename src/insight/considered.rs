//! What was considered about the chosen values, and what is still open of it: questions, relations to what exists
//! already, and how near they are to the values of policy documents. An empty answer is fine: it is only counted.

use super::similar::{Reason, pairs};
use crate::model::wording::folded;
use crate::model::{
    ChosenValue, Criterion, Direction, Given, GivenId, GivenKind, Project, RelationKind, Standing, ValueId,
};

/// The questions that are asked of each value, in their order: whether it fits the future, what each group will notice,
/// what makes it ours, and the group's own.
pub fn questions(project: &Project) -> Vec<Criterion> {
    let given = |kind| project.givens(kind).filter(|it| is_there(project, it)).map(|it| it.id);
    let audiences = given(GivenKind::Audience).map(Criterion::Audience);
    let own = given(GivenKind::Question).map(Criterion::Own);
    std::iter::once(Criterion::Vision).chain(audiences).chain([Criterion::Character]).chain(own).collect()
}

/// Whether a value has an answer to a question.
pub fn is_answered(value: &ChosenValue, about: Criterion) -> bool {
    value.considered.answer(about).is_some_and(|it| it.fit.is_some() || !it.text.trim().is_empty())
}

/// How many questions about chosen values have no answer yet.
pub fn open_criteria(project: &Project) -> usize {
    let questions = questions(project);
    let open = |value: &ChosenValue| questions.iter().filter(|it| !is_answered(value, **it)).count();
    project.values_standing(Standing::Chosen).map(open).sum()
}

/// The values and then the competences that exist already, those with a name.
pub fn existing(project: &Project) -> impl Iterator<Item = &Given> {
    let kinds = [GivenKind::CoreValue, GivenKind::Competence].into_iter();
    kinds.flat_map(|it| project.givens(it)).filter(|it| is_there(project, it))
}

/// Whether it is said how a value relates to something that exists.
pub fn is_related(value: &ChosenValue, given: GivenId) -> bool {
    value.considered.relation(given).is_some_and(|it| it.kind.is_some())
}

/// Whether no chosen value has to do with something that exists, as far as was said.
pub fn stands_alone(project: &Project, given: GivenId) -> bool {
    let kind = |value: &ChosenValue| value.considered.relation(given).and_then(|it| it.kind);
    let mut kinds = project.values_standing(Standing::Chosen).filter_map(kind);
    kinds.all(|it| it == RelationKind::Unrelated)
}

/// Whether all chosen values are about colleagues among each other.
pub fn are_all_internal(project: &Project) -> bool {
    let mut chosen = project.values_standing(Standing::Chosen).peekable();
    chosen.peek().is_some() && chosen.all(|it| it.considered.direction == Some(Direction::Internal))
}

/// Whether something was said about a given: answered, related, or tied as a competence; then it is not removed unasked.
pub fn is_spoken_of(project: &Project, given: GivenId) -> bool {
    let is_about = |it: &Criterion| *it == Criterion::Audience(given) || *it == Criterion::Own(given);
    project.values.iter().any(|value| {
        let considered = &value.considered;
        considered.answers.iter().any(|it| is_about(&it.about))
            || considered.relation(given).is_some()
            || value.loading.competences.contains(&given)
    })
}

fn is_there(project: &Project, given: &Given) -> bool {
    !given.text.trim().is_empty() || is_spoken_of(project, given.id)
}

/// Givens whose name another of their kind before them has too.
pub fn named_twice(project: &Project, kind: GivenKind) -> Vec<GivenId> {
    let mut seen = std::collections::BTreeSet::new();
    let named = project.givens(kind).filter(|it| !it.text.trim().is_empty());
    named.filter(|it| !seen.insert(folded(&it.text))).map(|it| it.id).collect()
}

/// How near two wordings are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// The same word.
    Same,
    /// Alike, for a reason.
    Alike(Reason),
}

/// Values of policy documents held beside ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyBeside {
    /// Those that are the same as some of ours or like them, each with ours.
    pub together: Vec<(GivenId, Vec<(ValueId, Likeness)>)>,
    /// Those that are like none of ours.
    pub only_policy: Vec<GivenId>,
    /// Ours that are like none of them.
    pub only_ours: Vec<ValueId>,
}

/// Holds the values of policy documents beside the chosen ones. It only points; the group says what it means.
pub fn policy_beside(project: &Project) -> PolicyBeside {
    let ours: Vec<&ChosenValue> = project.values_standing(Standing::Chosen).collect();
    let mut beside = PolicyBeside { only_ours: ours.iter().map(|it| it.id).collect(), ..PolicyBeside::default() };
    for policy in project.givens(GivenKind::Policy).filter(|it| !it.text.trim().is_empty()) {
        let near = |it: &&ChosenValue| likeness(&policy.text, &it.name).map(|likeness| (it.id, likeness));
        let near: Vec<(ValueId, Likeness)> = ours.iter().filter_map(near).collect();
        beside.only_ours.retain(|it| near.iter().all(|(value, _)| value != it));
        if near.is_empty() {
            beside.only_policy.push(policy.id);
        } else {
            beside.together.push((policy.id, near));
        }
    }
    beside
}

fn likeness(one: &str, other: &str) -> Option<Likeness> {
    if folded(one) == folded(other) {
        return Some(Likeness::Same);
    }
    pairs([one, other]).first().map(|it| Likeness::Alike(it.reason))
}
