//! The worksheets of a loading session: one A3 for each value, with its behaviours to tick by number and room to write.
//!
//! Invariant: every behaviour stands there with its number, on as many pages as it takes; where a single text does not
//! fit in the smallest type, nothing is printed and [`PrintProblem::LoadingSheetTooFull`] says so.

pub mod content;
mod fields;
mod layout;
mod list;
pub mod wording;

use std::sync::Arc;

use content::{LoadingSheetContent, LoadingSheetWords, SheetLine, ValueSheet};
use layout::{Pages, Studio};

use super::value_cards::{boxed_characters, problems_of_characters};
use super::{Document, Edition, Sides};
use crate::print::page::{Page, Part};
use crate::print::paper::A3_LANDSCAPE_MM;
use crate::print::type_setting::{TypeSetter, wording as paper};
use crate::print::{CardName, PrintProblem};

/// Longer than this nothing fits, in characters; it is not even tried.
const LONGEST_TEXT: usize = 4_000;

/// The worksheets as a document, or everything that is in the way.
pub fn loading_sheet(content: &LoadingSheetContent, words: &LoadingSheetWords) -> Result<Document, Vec<PrintProblem>> {
    if content.sheets.is_empty() {
        return Err(vec![PrintProblem::NoLoadingSheets]);
    }
    let (content, words) = (plain_content(content), plain_words(words));
    let (setter, style) = content.house.ready(content.language)?;
    let problems = problems_of_content(&setter, &content, &words);
    if !problems.is_empty() {
        return Err(problems);
    }
    let studio = Studio { setter: &setter, style, logo: content.house.drawn_logo(), words: &words };
    let (pages, smallest_type_pt) = pages(&studio, &content)?;
    Ok(Document {
        edition: Edition::default(),
        sides: Sides::default(),
        title: format!("{}: {}", content.title, words.document),
        organisation: content.organisation,
        language: content.language,
        date: content.date,
        sheets: pages.len(),
        pages,
        cards: Vec::new(),
        smallest_type_pt,
    })
}

/// All pages, and the smallest type of what is read.
fn pages(studio: &Studio<'_>, content: &LoadingSheetContent) -> Result<(Vec<Arc<Page>>, f32), Vec<PrintProblem>> {
    let (mut pages, mut problems, mut smallest_pt) = (Vec::new(), Vec::new(), f32::INFINITY);
    let name = studio.name_size(&content.sheets);
    for sheet in &content.sheets {
        let Some(laid) = name.and_then(|it| studio.pages(sheet, it)) else {
            problems.push(PrintProblem::LoadingSheetTooFull { card: card_name(sheet) });
            continue;
        };
        let Pages { pages: parts, size_pt } = laid;
        smallest_pt = smallest_pt.min(size_pt);
        problems.extend(parts.iter().flat_map(|it| boxed_characters(&card_name(sheet), it)));
        pages.extend(parts.into_iter().map(|it| Arc::new(page(it))));
    }
    if problems.is_empty() { Ok((pages, smallest_pt)) } else { Err(problems) }
}

fn page(parts: Vec<Part>) -> Page {
    let (width_mm, height_mm) = A3_LANDSCAPE_MM;
    let mut page = Page::new(width_mm, height_mm);
    page.parts = parts;
    page
}

fn card_name(sheet: &ValueSheet) -> CardName {
    CardName::LoadingSheet { name: sheet.value.clone() }
}

/// What can be said before anything is laid out.
fn problems_of_content(
    setter: &TypeSetter,
    content: &LoadingSheetContent,
    words: &LoadingSheetWords,
) -> Vec<PrintProblem> {
    let mut problems = Vec::new();
    for sheet in &content.sheets {
        let card = card_name(sheet);
        let ValueSheet { value, continued, meaning, core, residents_notice, lines } = sheet;
        let texts = [value, continued, meaning, core, residents_notice].into_iter();
        let texts = texts.chain(lines.iter().map(|it| &it.wording));
        if texts.clone().any(|it| it.chars().count() > LONGEST_TEXT) {
            problems.push(PrintProblem::LoadingSheetTooFull { card: card.clone() });
        }
        problems.extend(problems_of_characters(setter, &card, texts.chain([&words.foot])));
    }
    problems
}

fn plain_content(content: &LoadingSheetContent) -> LoadingSheetContent {
    let plain = |text: &String| paper::plain(text);
    let line = |it: &SheetLine| SheetLine { wording: plain(&it.wording), ..*it };
    let sheet = |it: &ValueSheet| ValueSheet {
        value: plain(&it.value),
        continued: plain(&it.continued),
        meaning: plain(&it.meaning),
        core: plain(&it.core),
        residents_notice: plain(&it.residents_notice),
        lines: it.lines.iter().map(line).collect(),
    };
    LoadingSheetContent {
        title: plain(&content.title),
        organisation: plain(&content.organisation),
        sheets: content.sheets.iter().map(sheet).collect(),
        house: content.house.clone(),
        ..*content
    }
}

fn plain_words(words: &LoadingSheetWords) -> LoadingSheetWords {
    LoadingSheetWords { foot: paper::plain(&words.foot), ..words.clone() }
}
