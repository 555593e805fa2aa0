//! What the value cards of a project say.

use jiff::civil::Date;

use super::content::{CardBack, CardContent, SetContent};
use crate::model::{ChosenValue, Column, Project, Standing};
use crate::print::style::HouseStyle;
use crate::words::Language;

/// The cards of the chosen values, in their order.
///
/// `counts` says on how many sheets a value stands; the sentence is made where sentences are.
pub fn set_content(
    project: &Project,
    date: Date,
    language: Language,
    counts: impl Fn(&ChosenValue) -> String,
) -> SetContent {
    let card = |value: &ChosenValue| CardContent {
        value: value.name.clone(),
        core: value.loading.core.clone(),
        residents_notice: value.loading.residents_notice.clone(),
        does: wordings(project, value, Column::Does),
        does_not: wordings(project, value, Column::DoesNot),
        question: value.loading.question.clone(),
        counts: counts(value),
        origin: String::new(),
        back: CardBack::default(),
    };
    SetContent {
        title: project.setup.title.clone(),
        organisation: project.setup.organisation.clone(),
        language,
        date,
        house: HouseStyle::of(project),
        cards: project.values_standing(Standing::Chosen).map(card).collect(),
    }
}

/// The behaviours above the line "on the card".
pub(super) fn wordings(project: &Project, value: &ChosenValue, column: Column) -> Vec<String> {
    let placements = value.loading.on_card(column);
    let behaviours = placements.into_iter().filter_map(|it| project.behaviours.get(it.behaviour));
    behaviours.map(|it| it.wording.clone()).collect()
}
