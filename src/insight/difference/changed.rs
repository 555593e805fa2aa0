//! The kinds of change that are counted, in the order in which they are told.

use crate::model::GivenKind;

/// One kind of change; the most important first. What is counted is named in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changed {
    /// Cards that were there and lie in another place on some board; the tray is a place too.
    CardsMoved,
    /// Clusters that were not there.
    ClustersAdded,
    /// Clusters that are not there any more.
    ClustersGone,
    /// Clusters with another name.
    ClustersRenamed,
    /// Clusters by which something else is meant.
    ClusterMeanings,
    /// Places in which the cards that stayed lie in another order.
    PlacesReordered,
    /// Cards that are put aside as before, for another reason.
    ParkReasons,
    /// Sheets that were not there.
    SheetsAdded,
    /// Sheets that are not there any more.
    SheetsGone,
    /// Sheets of another table, or with another number.
    SheetsMoved,
    /// Sheets that do not count any more.
    SheetsWithdrawn,
    /// Sheets that count again.
    SheetsRestored,
    /// Sheets that come from elsewhere.
    SheetSources,
    /// Sheets with another pitch.
    SheetPitches,
    /// Values on sheets that were not there.
    ValueNotesAdded,
    /// Values on sheets that are not there any more.
    ValueNotesGone,
    /// Values on sheets in other words.
    ValueNotesReworded,
    /// Values on sheets in other parts.
    ValueNotesSplit,
    /// Values on sheets that do not count any more.
    ValueNotesWithdrawn,
    /// Values on sheets that count again.
    ValueNotesRestored,
    /// Behaviours on sheets that were not there.
    BehaviourNotesAdded,
    /// Behaviours on sheets that are not there any more.
    BehaviourNotesGone,
    /// Behaviours on sheets in other words.
    BehaviourNotesReworded,
    /// Behaviours on sheets that are tied to other values.
    BehaviourNotesLinked,
    /// Behaviours on sheets that do not count any more.
    BehaviourNotesWithdrawn,
    /// Behaviours on sheets that count again.
    BehaviourNotesRestored,
    /// Values and behaviours on sheets of which it stands for good what was written, or not any more.
    NotesFrozen,
    /// Clusters that go along to the closing board since.
    ResultsAdded,
    /// Clusters that do not go along any more.
    ResultsGone,
    /// Chosen values that were not there.
    ValuesAdded,
    /// Values that were chosen and are not there any more.
    ValuesGone,
    /// Parts of the sentence that were not there.
    PartsAdded,
    /// Parts of the sentence that are not there any more.
    PartsGone,
    /// Chosen values, or parts of the sentence, that are set aside since.
    ValuesSetAside,
    /// Values, or parts of the sentence, that are chosen again.
    ValuesReturned,
    /// Values that were not there and are set aside already.
    NearlyAdded,
    /// Values that were set aside and are not there any more.
    NearlyGone,
    /// Values with another name.
    ValuesRenamed,
    /// Values by which something else is meant.
    ValueMeanings,
    /// Values chosen from something else.
    ValueSources,
    /// Values in another order; once.
    ValuesReordered,
    /// Values with other answers to questions.
    ValueAnswers,
    /// Values meant for others.
    ValueDirections,
    /// Values that relate otherwise to what exists.
    ValueRelations,
    /// Values of which is said that they have come as far as elsewhere.
    ValueMarks,
    /// Values with another core.
    Cores,
    /// Values on whose core the group agrees since.
    CoresAgreed,
    /// Values on whose core the group does not agree any more.
    CoresOpen,
    /// Values with other proposals for their core.
    CoreProposals,
    /// Values of which residents notice something else.
    ResidentsNotice,
    /// Values with another question to talk about.
    Questions,
    /// Values with other answers, obstacles or lines between two sides.
    Deepened,
    /// Values that another part of the group works on.
    WorkedOnBy,
    /// Values tied to other competences.
    Competences,
    /// Values with other rows above the line "on the card", of those that stayed.
    RowsOnCard,
    /// Values whose worksheet gives its notes other numbers.
    Worksheets,
    /// Behaviours of the loading that were not there.
    BehavioursAdded,
    /// Behaviours of the loading that are not there any more.
    BehavioursGone,
    /// Behaviours of the loading in other words.
    BehavioursReworded,
    /// Behaviours of the loading that were there and stand at another value, in another column or beside another.
    BehavioursMoved,
    /// Values whose behaviours, of those that stayed, stand in another order.
    BehavioursReordered,
    /// Behaviours at another level of growth, counted at each value.
    BehaviourLevels,
    /// Behaviours shown to others, or by others.
    BehavioursAddressed,
    /// Behaviours of the loading that come from other notes.
    BehaviourOrigins,
    /// What was decided, when or by whom; once.
    Decision,
    /// Clusters with another reason why they were not taken.
    NotTaken,
    /// Rounds of hands that were not there.
    RoundsAdded,
    /// Rounds of hands that are not there any more.
    RoundsGone,
    /// Rounds of hands with another name.
    RoundsRenamed,
    /// Cards and clusters for which hands were counted otherwise, in each round.
    Hands,
    /// Separate values instead of one sentence; once.
    WayValues,
    /// One sentence instead of separate values; once.
    WaySentence,
    /// The sentence; once.
    Sentence,
    /// Things of this kind that were not there.
    GivensAdded(GivenKind),
    /// Things of this kind that are not there any more.
    GivensGone(GivenKind),
    /// Things of this kind in other words.
    GivensReworded(GivenKind),
    /// Things of this kind that were found elsewhere.
    GivenSources(GivenKind),
    /// The values of policy documents are shown; once.
    PolicyRevealed,
    /// The values of policy documents are hidden again; once.
    PolicyHidden,
    /// What the future is called; once.
    Vision,
    /// Meetings that were not there.
    MeetingsAdded,
    /// Meetings that are not there any more.
    MeetingsGone,
    /// Meetings with another name.
    MeetingsRenamed,
    /// Meetings at another time.
    MeetingsDated,
    /// Tables that were not there.
    TablesAdded,
    /// Tables that are not there any more.
    TablesGone,
    /// Teams that were not there.
    TeamsAdded,
    /// Teams that are not there any more.
    TeamsGone,
    /// Teams with another name.
    TeamsRenamed,
    /// Teams with more or fewer people.
    TeamPeople,
    /// Teams in another order; once.
    TeamsReordered,
    /// Pictures of a kind of which there was none.
    PicturesAdded,
    /// Pictures of a kind of which there is none any more.
    PicturesGone,
    /// Pictures with another in their stead.
    PicturesReplaced,
    /// Pictures of which is said otherwise what they show.
    PicturesDescribed,
    /// The title of the project; once.
    Title,
    /// Whose values these are; once.
    Organisation,
    /// Other settings.
    Settings,
    /// Boards that were not there.
    BoardsAdded,
    /// Boards that are not there any more.
    BoardsGone,
    /// One board instead of one per session; once.
    DesignSingle,
    /// A board per session instead of one; once.
    DesignPerSession,
    /// Pairs of words that do not belong together since.
    WordsApart,
    /// Pairs of words that may be pointed out again.
    WordsTogether,
    /// Behaviours that were set aside since.
    AsideAdded,
    /// Behaviours that are asked for again.
    AsideGone,
    /// Behaviours set aside as before, for another reason.
    AsideReasons,
    /// The form in which values are worked out; once.
    Form,
    /// The names of the levels of growth; once.
    Levels,
    /// The numbers that are given to what comes next; told only where nothing else is.
    Numbers,
    /// What has no kind of its own, since hardly anybody sees it: when something was withdrawn, or the order of sheets.
    SomethingElse,
}
