//! What differs between two states of a project, in one line.

use super::{Argument, Words, capitalised};
use crate::insight::{Changed, Difference};
use crate::model::GivenKind;

impl Words {
    /// Everything that differs, the most important first: "14 kaartjes verplaatst, 2 clusters hernoemd".
    pub fn difference(&self, difference: &Difference) -> String {
        if difference.is_nothing() {
            return self.say("difference-nothing");
        }
        let said: Vec<String> = difference.changes().map(|(changed, count)| self.changed(changed, count)).collect();
        capitalised(&said.join(", "))
    }

    /// One kind of change: what changed, in singular or plural, and how.
    fn changed(&self, changed: Changed, count: usize) -> String {
        match noun_key(changed) {
            Some(noun) => {
                let what = Argument::Sentence(noun, vec![("n", count.into())]);
                self.say_with(changed_key(changed), &[("what", what)])
            }
            None => self.say(changed_key(changed)),
        }
    }
}

/// The key of what became of it.
#[expect(clippy::too_many_lines, reason = "a table with one line for each kind")]
fn changed_key(changed: Changed) -> &'static str {
    match changed {
        Changed::CardsMoved | Changed::SheetsMoved | Changed::BehavioursMoved => "difference-moved",
        Changed::ClustersAdded
        | Changed::SheetsAdded
        | Changed::ValueNotesAdded
        | Changed::BehaviourNotesAdded
        | Changed::ResultsAdded
        | Changed::ValuesAdded
        | Changed::PartsAdded
        | Changed::BehavioursAdded
        | Changed::RoundsAdded
        | Changed::MeetingsAdded
        | Changed::TablesAdded
        | Changed::TeamsAdded
        | Changed::PicturesAdded
        | Changed::BoardsAdded
        | Changed::GivensAdded(_) => "difference-added",
        Changed::ClustersGone
        | Changed::SheetsGone
        | Changed::ValueNotesGone
        | Changed::BehaviourNotesGone
        | Changed::ResultsGone
        | Changed::ValuesGone
        | Changed::PartsGone
        | Changed::BehavioursGone
        | Changed::RoundsGone
        | Changed::MeetingsGone
        | Changed::TablesGone
        | Changed::TeamsGone
        | Changed::PicturesGone
        | Changed::BoardsGone
        | Changed::GivensGone(_) => "difference-gone",
        Changed::ClustersRenamed
        | Changed::ValuesRenamed
        | Changed::RoundsRenamed
        | Changed::MeetingsRenamed
        | Changed::TeamsRenamed => "difference-renamed",
        Changed::ClusterMeanings | Changed::ValueMeanings => "difference-meaning",
        Changed::PlacesReordered => "difference-place-order",
        Changed::ParkReasons => "difference-park-reason",
        Changed::SheetsWithdrawn | Changed::ValueNotesWithdrawn | Changed::BehaviourNotesWithdrawn => {
            "difference-withdrawn"
        }
        Changed::SheetsRestored | Changed::ValueNotesRestored | Changed::BehaviourNotesRestored => {
            "difference-restored"
        }
        Changed::SheetSources => "difference-source",
        Changed::SheetPitches => "difference-pitch",
        Changed::ValueNotesReworded
        | Changed::BehaviourNotesReworded
        | Changed::BehavioursReworded
        | Changed::GivensReworded(_) => "difference-reworded",
        Changed::ValueNotesSplit => "difference-split",
        Changed::BehaviourNotesLinked => "difference-linked",
        Changed::NotesFrozen => "difference-frozen",
        Changed::ValuesSetAside => "difference-set-aside",
        Changed::ValuesReturned => "difference-returned",
        Changed::NearlyAdded => "difference-nearly-added",
        Changed::NearlyGone => "difference-nearly-gone",
        Changed::ValueSources => "difference-rests-on",
        Changed::ValuesReordered => "difference-value-order",
        Changed::ValueAnswers => "difference-answers",
        Changed::ValueDirections => "difference-direction",
        Changed::ValueRelations => "difference-relations",
        Changed::ValueMarks => "difference-status",
        Changed::Cores => "difference-core",
        Changed::CoresAgreed => "difference-agreed",
        Changed::CoresOpen => "difference-agreed-not",
        Changed::CoreProposals => "difference-proposals",
        Changed::ResidentsNotice => "difference-residents",
        Changed::Questions => "difference-question",
        Changed::Deepened => "difference-deepened",
        Changed::WorkedOnBy => "difference-worked-on-by",
        Changed::Competences => "difference-competences",
        Changed::RowsOnCard => "difference-rows-on-card",
        Changed::Worksheets => "difference-worksheet",
        Changed::BehavioursReordered => "difference-behaviour-order",
        Changed::BehaviourLevels => "difference-level",
        Changed::BehavioursAddressed => "difference-addressed",
        Changed::BehaviourOrigins => "difference-origins",
        Changed::Decision => "difference-decision",
        Changed::NotTaken => "difference-not-taken",
        Changed::Hands => "difference-hands",
        Changed::WayValues => "difference-way-values",
        Changed::WaySentence => "difference-way-sentence",
        Changed::Sentence => "difference-sentence",
        Changed::PolicyRevealed => "difference-policy-revealed",
        Changed::PolicyHidden => "difference-policy-hidden",
        Changed::Vision => "difference-vision",
        Changed::MeetingsDated => "difference-dated",
        Changed::TeamPeople => "difference-people",
        Changed::TeamsReordered => "difference-team-order",
        Changed::PicturesReplaced => "difference-replaced",
        Changed::PicturesDescribed => "difference-described",
        Changed::Title => "difference-title",
        Changed::Organisation => "difference-organisation",
        Changed::Settings => "difference-settings",
        Changed::DesignSingle => "difference-board-single",
        Changed::DesignPerSession => "difference-board-per-session",
        Changed::WordsApart => "difference-apart",
        Changed::WordsTogether => "difference-together",
        Changed::AsideAdded => "difference-aside",
        Changed::AsideGone => "difference-aside-not",
        Changed::AsideReasons => "difference-aside-reason",
        Changed::Form => "difference-form",
        Changed::Levels => "difference-levels",
        Changed::Numbers => "difference-numbers",
        Changed::SomethingElse => "difference-something-else",
        Changed::GivenSources(_) => "difference-found-elsewhere",
    }
}

/// The key of what is counted; none where it is only so or not.
fn noun_key(changed: Changed) -> Option<&'static str> {
    Some(match changed {
        Changed::CardsMoved | Changed::ParkReasons => "count-cards",
        Changed::ClustersAdded
        | Changed::ClustersGone
        | Changed::ClustersRenamed
        | Changed::ClusterMeanings
        | Changed::NotTaken => "count-clusters",
        Changed::PlacesReordered => "count-places",
        Changed::SheetsAdded
        | Changed::SheetsGone
        | Changed::SheetsMoved
        | Changed::SheetsWithdrawn
        | Changed::SheetsRestored
        | Changed::SheetSources
        | Changed::SheetPitches => "count-sheets",
        Changed::ValueNotesAdded
        | Changed::ValueNotesGone
        | Changed::ValueNotesReworded
        | Changed::ValueNotesSplit
        | Changed::ValueNotesWithdrawn
        | Changed::ValueNotesRestored => "count-proposed-values",
        Changed::BehaviourNotesAdded
        | Changed::BehaviourNotesGone
        | Changed::BehaviourNotesReworded
        | Changed::BehaviourNotesLinked
        | Changed::BehaviourNotesWithdrawn
        | Changed::BehaviourNotesRestored => "count-written-behaviours",
        Changed::NotesFrozen => "count-rows",
        Changed::ResultsAdded | Changed::ResultsGone => "count-results",
        Changed::ValuesAdded
        | Changed::ValuesGone
        | Changed::ValuesSetAside
        | Changed::ValuesRenamed
        | Changed::ValueMeanings
        | Changed::ValueSources
        | Changed::ValueAnswers
        | Changed::ValueDirections
        | Changed::ValueRelations
        | Changed::ValueMarks
        | Changed::Cores
        | Changed::CoresAgreed
        | Changed::CoresOpen
        | Changed::CoreProposals
        | Changed::ResidentsNotice
        | Changed::Questions
        | Changed::Deepened
        | Changed::WorkedOnBy
        | Changed::Competences
        | Changed::RowsOnCard
        | Changed::Worksheets
        | Changed::BehavioursReordered => "count-chosen-values",
        Changed::PartsAdded | Changed::PartsGone => "count-parts",
        Changed::ValuesReturned | Changed::NearlyAdded | Changed::NearlyGone => "count-any-values",
        Changed::ValuesReordered
        | Changed::Decision
        | Changed::WayValues
        | Changed::WaySentence
        | Changed::Sentence
        | Changed::PolicyRevealed
        | Changed::PolicyHidden
        | Changed::Vision
        | Changed::TeamsReordered
        | Changed::Title
        | Changed::Organisation
        | Changed::DesignSingle
        | Changed::DesignPerSession
        | Changed::Form
        | Changed::Levels
        | Changed::Numbers
        | Changed::SomethingElse => return None,
        Changed::BehavioursAdded
        | Changed::BehavioursGone
        | Changed::BehavioursReworded
        | Changed::BehavioursMoved
        | Changed::BehaviourLevels
        | Changed::BehavioursAddressed
        | Changed::BehaviourOrigins => "count-loaded-behaviours",
        Changed::RoundsAdded | Changed::RoundsGone | Changed::RoundsRenamed => "count-rounds",
        Changed::Hands => "count-tallies",
        Changed::MeetingsAdded | Changed::MeetingsGone | Changed::MeetingsRenamed | Changed::MeetingsDated => {
            "count-meetings"
        }
        Changed::TablesAdded | Changed::TablesGone => "count-tables",
        Changed::TeamsAdded | Changed::TeamsGone | Changed::TeamsRenamed | Changed::TeamPeople => "count-teams",
        Changed::PicturesAdded | Changed::PicturesGone | Changed::PicturesReplaced | Changed::PicturesDescribed => {
            "count-pictures"
        }
        Changed::Settings => "count-settings",
        Changed::BoardsAdded | Changed::BoardsGone => "count-boards",
        Changed::WordsApart | Changed::WordsTogether => "count-pairs",
        Changed::AsideAdded | Changed::AsideGone | Changed::AsideReasons => "count-behaviours",
        Changed::GivensAdded(kind)
        | Changed::GivensGone(kind)
        | Changed::GivensReworded(kind)
        | Changed::GivenSources(kind) => given_key(kind),
    })
}

fn given_key(kind: GivenKind) -> &'static str {
    match kind {
        GivenKind::Audience => "count-audiences",
        GivenKind::CoreValue => "count-core-values",
        GivenKind::Competence => "count-competences",
        GivenKind::Policy => "count-policy-values",
        GivenKind::Question => "count-questions",
    }
}
