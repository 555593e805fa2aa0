//! The sentences of worksheets, made from a project.

use jiff::civil::Date;

use super::content::{LoadingSheetContent, LoadingSheetWords, SheetLine, ValueSheet};
use crate::insight::{Insight, loading_sheet};
use crate::model::{ChosenValue, Project};
use crate::print::style::HouseStyle;
use crate::words::Words;

/// Between two facts of the foot.
const BETWEEN: &str = " · ";

/// What the worksheets of these values say, in the language of the paper, with this date on them.
pub fn loading_sheet_content<'a>(
    project: &Project,
    insight: &Insight,
    values: impl IntoIterator<Item = &'a ChosenValue>,
    words: &Words,
    date: Date,
) -> (LoadingSheetContent, LoadingSheetWords) {
    let content = LoadingSheetContent {
        title: project.setup.title.clone(),
        organisation: project.setup.organisation.clone(),
        language: words.language,
        date,
        house: HouseStyle::of(project),
        sheets: values.into_iter().map(|it| sheet(project, insight, it, words)).collect(),
    };
    (content, sentences(project, words, date))
}

fn sheet(project: &Project, insight: &Insight, value: &ChosenValue, words: &Words) -> ValueSheet {
    let lines = loading_sheet::lines(project, insight, value).into_iter();
    let continued = match value.name.trim() {
        "" => words.say("loading-sheet-unnamed-continued"),
        name => words.say_with("loading-sheet-continued", &[("value", name.into())]),
    };
    ValueSheet {
        value: value.name.clone(),
        continued,
        meaning: value.meaning.clone(),
        core: value.loading.core.clone(),
        residents_notice: value.loading.residents_notice.clone(),
        lines: lines.map(|it| SheetLine { number: it.number, wording: it.wording, placed: it.placed }).collect(),
    }
}

fn sentences(project: &Project, words: &Words, date: Date) -> LoadingSheetWords {
    let facts = [project.setup.organisation.clone(), project.setup.title.clone(), words.date(date)];
    let facts: Vec<String> = facts.into_iter().filter(|it| !it.trim().is_empty()).collect();
    LoadingSheetWords {
        document: words.say("print-loading-sheets"),
        title: words.say("loading-sheet-title"),
        task: words.say("loading-sheet-task"),
        task_without: words.say("loading-sheet-task-without"),
        behaviours: words.say("loading-sheet-behaviours"),
        without: words.say("loading-sheet-without"),
        core: words.say("loading-sheet-core"),
        does: words.say("card-does"),
        does_not: words.say("card-does-not"),
        residents_notice: words.say("loading-sheet-residents"),
        foot: facts.join(BETWEEN),
    }
}
