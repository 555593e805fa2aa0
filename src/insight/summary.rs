//! A project in numbers and names, as `show --json` gives it. Names of fields are a promise to other programs.

use serde::Serialize;

use super::considered::open_criteria;
use super::lay::{BoardLay, ClusterLay, card_count};
use super::review::unplaced;
use super::unplaced::{card_code, main_board, shown_boards};
use super::{Coverage, Insight, OtherWord, Rests, Review, open_relations};
use crate::model::{Board, ChosenValue, Column, Project, Standing, Topic, Way};

/// A project in numbers and names. What is withdrawn does not count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Meetings.
    pub meetings: usize,
    /// Tables.
    pub tables: usize,
    /// Sheets.
    pub sheets: usize,
    /// Proposed values.
    pub value_notes: usize,
    /// Behaviours on sheets.
    pub behaviour_notes: usize,
    /// Where the cards of the closing or only board lie.
    #[serde(flatten)]
    pub places: Places,
    /// Behaviours on sheets that are placed at no value.
    pub behaviours_unplaced: usize,
    /// The boards that are shown; session boards in the order of their meetings, the closing or only one last.
    pub boards: Vec<BoardSummary>,
    /// What the group makes, and what that rests on.
    pub choice: ChoiceSummary,
    /// Questions about chosen values without an answer.
    pub criteria_open: usize,
    /// Relations of chosen values to existing ones and competences that are still open.
    pub relations_open: usize,
    /// The chosen values, or the parts of the sentence, in order.
    pub chosen: Vec<ValueSummary>,
}

/// What the group makes, and what that rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ChoiceSummary {
    /// `values` or `sentence`.
    pub way: &'static str,
    /// Unique sheets on which one of its words stands.
    pub sheets: usize,
    /// The words on the other sheets, those on most of them first.
    pub other_words: Vec<OtherWordSummary>,
}

/// A word on sheets on which none of the chosen ones stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OtherWordSummary {
    /// The word.
    pub word: String,
    /// On how many of those sheets it stands.
    pub sheets: usize,
}

/// How many cards lie beside the clusters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Places {
    /// Still to be placed.
    pub tray: usize,
    /// To talk about.
    pub discuss: usize,
    /// Stand on their own.
    pub loose: usize,
    /// Put aside.
    pub parked: usize,
}

/// A board in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct BoardSummary {
    /// Where its cards lie.
    #[serde(flatten)]
    pub places: Places,
    /// Its clusters, in the order in which they were made.
    pub clusters: Vec<ClusterSummary>,
}

/// A cluster in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ClusterSummary {
    /// Its letter.
    pub letter: Option<char>,
    /// Its name; the wording on most of its sheets where the group gave none.
    pub name: String,
    /// Cards in it.
    pub cards: usize,
    /// Unique sheets behind them.
    pub sheets: usize,
    /// Unique meetings behind them.
    pub meetings: usize,
    /// The codes of its cards, in their order.
    pub codes: Vec<String>,
}

/// A chosen value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ValueSummary {
    /// Its name.
    pub name: String,
    /// What we mean by it.
    pub meaning: String,
    /// What we agree on.
    pub core: String,
    /// Unique sheets behind it.
    pub sheets: usize,
    /// What it means, one sentence each.
    pub means: Vec<String>,
    /// What it does not mean, one sentence each.
    pub means_not: Vec<String>,
    /// Behaviours on its words that nobody looked at yet.
    pub to_review: usize,
    /// What we do, in order.
    pub does: Vec<String>,
    /// What we do not do, in order.
    pub does_not: Vec<String>,
}

impl Summary {
    /// Counts through a project.
    pub fn of(project: &Project) -> Self {
        let insight = Insight::new(project);
        Self {
            meetings: project.meetings.len(),
            tables: project.tables.len(),
            sheets: insight.sheet_count,
            value_notes: insight.value_count,
            behaviour_notes: insight.behaviour_count,
            places: main_board(project).map(|it| Places::of(&BoardLay::of(project, it))).unwrap_or_default(),
            behaviours_unplaced: unplaced(project).count(),
            boards: shown_boards(project).into_iter().map(|it| BoardSummary::of(project, it)).collect(),
            choice: ChoiceSummary::of(project, &insight),
            criteria_open: open_criteria(project),
            relations_open: open_relations(project).len(),
            chosen: project
                .values_standing(Standing::Chosen)
                .map(|it| ValueSummary::of(project, &insight, it))
                .collect(),
        }
    }
}

impl ChoiceSummary {
    fn of(project: &Project, insight: &Insight) -> Self {
        let chosen = project.values_standing(Standing::Chosen).map(|it| &it.sources);
        let rests = Rests::of(project, insight, chosen);
        let word = |it: OtherWord| OtherWordSummary { sheets: it.sheets.len(), word: it.wording };
        let way = match project.way {
            Way::Values => "values",
            Way::Sentence => "sentence",
        };
        Self { way, sheets: rests.sheets, other_words: rests.other.into_iter().map(word).collect() }
    }
}

impl Places {
    fn of(lay: &BoardLay) -> Self {
        Self {
            tray: lay.tray_count,
            discuss: card_count(&lay.discuss),
            loose: card_count(&lay.loose),
            parked: lay.parked_count(),
        }
    }
}

impl BoardSummary {
    fn of(project: &Project, board: &Board) -> Self {
        let lay = BoardLay::of(project, board);
        let clusters = lay.clusters.iter().map(|it| ClusterSummary::of(project, it)).collect();
        Self { places: Places::of(&lay), clusters }
    }
}

impl ClusterSummary {
    fn of(project: &Project, lay: &ClusterLay) -> Self {
        let cards = project.clusters.get(lay.id).map_or(&[][..], |it| &it.cards);
        let counting = cards.iter().filter(|it| project.card_counts(**it));
        Self {
            letter: lay.letter.map(char::from),
            name: lay.title.clone(),
            cards: counting.clone().count(),
            sheets: lay.coverage.sheets,
            meetings: lay.coverage.meetings.len(),
            codes: counting.map(|it| card_code(project, *it)).collect(),
        }
    }
}

impl ValueSummary {
    fn of(project: &Project, insight: &Insight, value: &ChosenValue) -> Self {
        let wordings = |column: Column| {
            let placements = value.loading.placements.iter().filter(|it| it.column == column);
            placements.filter_map(|it| project.behaviours.get(it.behaviour)).map(|it| it.wording.clone()).collect()
        };
        Self {
            name: value.name.clone(),
            meaning: value.meaning.clone(),
            core: value.loading.core.clone(),
            sheets: Coverage::of_sources(project, &value.sources).sheets,
            means: value.loading.topic(Topic::Means).to_vec(),
            means_not: value.loading.topic(Topic::MeansNot).to_vec(),
            to_review: Review::of(project, insight, value).own.len(),
            does: wordings(Column::Does),
            does_not: wordings(Column::DoesNot),
        }
    }
}
