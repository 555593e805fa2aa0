//! The project and everything that can happen to it.
//!
//! A [`Project`] is a value: nobody changes it, [`Project::apply`] makes the next one out of an [`Edit`] or says why
//! not ([`Refusal`]). What lives here knows no files, screens, paper, sentences or clocks: ids and times come in with
//! the edit, so that a list of edits always gives the same project.
//!
//! Invariant: after every edit [`check::findings`] is empty.

pub mod board;
pub mod check;
pub mod choice;
pub mod context;
pub mod edit;
pub mod history;
pub mod id;
pub mod input;
pub mod loading;
pub mod picture;
pub mod project;
pub mod records;
pub mod refusal;
pub mod setup;
pub mod team;
pub mod wording;

pub use board::{
    Board, BoardDesign, BoardEdit, BoardKind, CardKey, Cluster, Letter, MOST_PARTS, ParkReason, ParkedCard, Place,
    WordPair,
};
pub use choice::{
    Answer, ChoiceEdit, ChosenValue, Considered, Criterion, Decision, DecisionField, Direction, Fit, Hands, Mark,
    Piece, Relation, RelationKind, Round, Sources, Standing, Way,
};
pub use context::{ContextEdit, Given, GivenKind};
pub use edit::{Edit, MergeKey};
pub use history::{History, Made, Outcome};
pub use id::{
    BehaviourId, BehaviourNoteId, BoardId, ClusterId, GivenId, MeetingId, PictureId, PlacementId, RoundId, SheetId,
    TableId, TeamId, Thing, ValueId, ValueNoteId,
};
pub use input::{BehaviourNote, InputEdit, InputItem, Meeting, Sheet, SheetCode, Table, ValueNote};
pub use loading::{
    Aside, Behaviour, Column, Form, Loading, LoadingEdit, Obstacle, Placement, Row, Spot, Tension, Topic, Towards, Who,
};
pub use picture::{Picture, PictureData, PictureEdit, PictureFormat, PictureKind};
pub use project::Project;
pub use records::{Record, Records};
pub use refusal::Refusal;
pub use setup::{Colour, ResultRange, Setup, SetupEdit, Typeface};
pub use team::{MOST_PEOPLE, MOST_TEAMS, Team, TeamEdit};
