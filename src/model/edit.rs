//! Every change to a project, as one plain sentence that can be written down.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::id::Thing;
use super::{
    BoardEdit, CardKey, ChoiceEdit, ContextEdit, Criterion, DecisionField, GivenId, InputEdit, LoadingEdit,
    PictureEdit, Project, RoundId, SetupEdit, TeamEdit, ValueId,
};

/// One change. An edit that creates something names its id, so that it says the same everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Edit {
    /// To the settings.
    Setup(SetupEdit),
    /// To meetings, tables, sheets and what stands on them.
    Input(InputEdit),
    /// To boards and clusters.
    Board(BoardEdit),
    /// To what was there before the choice.
    Context(ContextEdit),
    /// To the chosen values.
    Choice(ChoiceEdit),
    /// To the behaviour and core of the chosen values.
    Loading(LoadingEdit),
    /// To the pictures.
    Picture(PictureEdit),
    /// To the teams.
    Team(TeamEdit),
    /// To everything: the project becomes again what it was at a moment, whole.
    GoBack {
        /// When it was that.
        to: Timestamp,
        /// What it was.
        project: Arc<Project>,
    },
    /// Several as one act: all of them, or none.
    All(Vec<Edit>),
}

/// The field that an edit types in. Edits with the same key that follow each other within a second are one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeKey {
    /// The title of the project.
    Title,
    /// The name of the organisation.
    Organisation,
    /// A field of a record; the number tells its fields apart.
    Field(Thing, u8),
    /// The answer to a question about a value.
    Answer(ValueId, Criterion),
    /// How a value relates to something that exists.
    Relation(ValueId, GivenId),
    /// The hands for something in a round.
    Hands(RoundId, CardKey),
    /// A field of the decision.
    Decision(DecisionField),
    /// The sentence.
    Sentence,
    /// What the future is called.
    Vision,
    /// The names of the levels of growth.
    Levels,
}

impl Edit {
    /// The field that this edit types in; none for an act that stands by itself.
    pub fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::Setup(SetupEdit::Title(_)) => Some(MergeKey::Title),
            Self::Setup(SetupEdit::Organisation(_)) => Some(MergeKey::Organisation),
            Self::Setup(_) | Self::GoBack { .. } | Self::All(_) => None,
            Self::Input(edit) => edit.merge_key(),
            Self::Board(edit) => edit.merge_key(),
            Self::Context(edit) => edit.merge_key(),
            Self::Choice(edit) => edit.merge_key(),
            Self::Loading(edit) => edit.merge_key(),
            Self::Picture(edit) => edit.merge_key(),
            Self::Team(edit) => edit.merge_key(),
        }
    }

    /// Whether this edit only closes the one before it, and so belongs to its step: freezing the wording of a row
    /// that is left must not take an undo of its own.
    pub fn closes_previous(&self) -> bool {
        matches!(self, Self::Input(InputEdit::Freeze(_)))
    }
}
