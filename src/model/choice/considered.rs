//! What the group considered about a value: answers to questions, relations to what exists, how far it has come.

use serde::{Deserialize, Serialize};

use crate::model::{ChosenValue, GivenId};

/// A question that is asked of each value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Criterion {
    /// Whether it fits the future that the organisation wants.
    Vision,
    /// What a group whom it concerns will notice of it.
    Audience(GivenId),
    /// What makes it ours (eigenheid).
    Character,
    /// A question of the group's own.
    Own(GivenId),
}

impl Criterion {
    fn given(self) -> Option<GivenId> {
        match self {
            Self::Audience(given) | Self::Own(given) => Some(given),
            Self::Vision | Self::Character => None,
        }
    }
}

/// Yes, partly or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fit {
    /// It does.
    Yes,
    /// In part.
    Partly,
    /// It does not.
    No,
}

impl Fit {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];
}

/// An answer to a question; one that says nothing is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Which question.
    pub about: Criterion,
    /// Whether it fits; none: not said.
    pub fit: Option<Fit>,
    /// Why, or what will be noticed; may be empty.
    pub text: String,
}

/// For whom a value is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// How colleagues are with each other.
    Internal,
    /// How the organisation is with others.
    External,
    /// Both.
    Both,
}

impl Direction {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Internal, Self::External, Self::Both];
}

/// How a value relates to something that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RelationKind {
    /// It comes in its place.
    Replaces,
    /// It adds to it.
    Supplements,
    /// It agrees with it.
    Fits,
    /// It is taken up in it.
    IntegratedIn,
    /// It looks another way.
    OtherOrientation,
    /// The two do not go together.
    Conflicts,
    /// They have nothing to do with each other.
    Unrelated,
}

impl RelationKind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Replaces,
        Self::Supplements,
        Self::Fits,
        Self::IntegratedIn,
        Self::OtherOrientation,
        Self::Conflicts,
        Self::Unrelated,
    ];
}

/// A relation of a value to something that exists; one that says nothing is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// To what.
    pub given: GivenId,
    /// Which; none: still open.
    pub kind: Option<RelationKind>,
    /// A sentence about it; may be empty.
    pub text: String,
}

/// How far a group says that a value has come, beyond what can be seen from its loading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mark {
    /// Teams have said what they think of it (getoetst).
    Tested,
    /// It is decided (vastgesteld).
    Established,
}

/// What the group considered about a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Considered {
    /// Answers, each question at most once.
    pub answers: Vec<Answer>,
    /// For whom it is meant; none: not said.
    pub direction: Option<Direction>,
    /// Relations, each given at most once.
    pub relations: Vec<Relation>,
    /// How far it has come; none: as its loading says.
    pub mark: Option<Mark>,
}

impl Considered {
    /// Whether nothing was considered yet.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What was answered to a question.
    pub fn answer(&self, about: Criterion) -> Option<&Answer> {
        self.answers.iter().find(|it| it.about == about)
    }

    /// How it relates to something that exists.
    pub fn relation(&self, given: GivenId) -> Option<&Relation> {
        self.relations.iter().find(|it| it.given == given)
    }

    pub(super) fn set_answer(&mut self, answer: Answer) {
        let says_something = answer.fit.is_some() || !answer.text.is_empty();
        match self.answers.iter().position(|it| it.about == answer.about) {
            Some(at) if says_something => self.answers.splice(at..=at, [answer]).for_each(drop),
            Some(at) => drop(self.answers.remove(at)),
            None if says_something => self.answers.push(answer),
            None => {}
        }
    }

    pub(super) fn set_relation(&mut self, relation: Relation) {
        let says_something = relation.kind.is_some() || !relation.text.is_empty();
        match self.relations.iter().position(|it| it.given == relation.given) {
            Some(at) if says_something => self.relations.splice(at..=at, [relation]).for_each(drop),
            Some(at) => drop(self.relations.remove(at)),
            None if says_something => self.relations.push(relation),
            None => {}
        }
    }

    /// Everything given that is named here.
    pub(in crate::model) fn givens(&self) -> impl Iterator<Item = GivenId> {
        let answers = self.answers.iter().filter_map(|it| it.about.given());
        answers.chain(self.relations.iter().map(|it| it.given))
    }
}

impl ChosenValue {
    pub(in crate::model) fn names_given(&self, given: GivenId) -> bool {
        self.considered.givens().any(|it| it == given) || self.loading.competences.contains(&given)
    }

    pub(in crate::model) fn forget_given(&mut self, given: GivenId) {
        self.considered.answers.retain(|it| it.about.given() != Some(given));
        self.considered.relations.retain(|it| it.given != given);
        self.loading.competences.retain(|it| *it != given);
    }
}
