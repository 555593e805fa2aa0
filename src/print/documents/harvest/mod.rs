//! The harvest of a board on one A4: what is taken along, each cluster with what is meant by it, and everything that stays.
//!
//! Invariant: one page, in which every word of the board stands; where that does not go in the smallest type, nothing is
//! printed and [`PrintProblem::HarvestTooFull`] says so.

pub mod content;
mod layout;
pub mod wording;

use content::{HarvestCluster, HarvestContent, HarvestRest, HarvestWords};
use layout::{Sheet, Sizes};

use super::value_cards::problems_of_characters;
use super::{Document, Edition, Sides, first_page};
use crate::print::type_setting::wording as paper;
use crate::print::{CardName, PrintProblem};

/// The harvest as a document of one page, or everything that is in the way.
pub fn harvest(content: &HarvestContent, words: &HarvestWords) -> Result<Document, Vec<PrintProblem>> {
    if content.taken.is_empty() {
        return Err(vec![PrintProblem::NothingTaken]);
    }
    let (content, words) = (plain_content(content), plain_words(words));
    let (setter, style) = content.house.ready(content.language)?;
    let problems = problems_of_characters(&setter, &CardName::Harvest, texts(&content, &words));
    if !problems.is_empty() {
        return Err(problems);
    }
    let sheet = Sheet { setter: &setter, style, logo: content.house.drawn_logo(), content: &content, words: &words };
    let laid = Sizes::all(content.taken.len()).filter_map(|sizes| Some((sizes, sheet.page(&sizes)?)));
    let (sizes, page) = first_page(&CardName::Harvest, laid, PrintProblem::HarvestTooFull)?;
    Ok(Document {
        edition: Edition::default(),
        sides: Sides::default(),
        title: format!("{}: {}", content.title, content.heading),
        organisation: content.organisation,
        language: content.language,
        date: content.date,
        pages: vec![page],
        cards: Vec::new(),
        smallest_type_pt: sizes.words_pt,
        sheets: 1,
    })
}

fn texts<'a>(content: &'a HarvestContent, words: &'a HarvestWords) -> Vec<&'a String> {
    let HarvestWords { taken, stays, meaning, foot } = words;
    let mut texts =
        vec![&content.heading, &content.title, &content.organisation, &content.when, taken, stays, meaning, foot];
    texts.extend(content.taken.iter().flat_map(|it| [&it.name, &it.meaning, &it.counts, &it.words]));
    texts.extend(content.stays.iter().flat_map(|it| [&it.name, &it.words]));
    texts
}

fn plain_content(content: &HarvestContent) -> HarvestContent {
    let plain = |text: &String| paper::plain(text);
    let cluster = |it: &HarvestCluster| HarvestCluster {
        name: plain(&it.name),
        meaning: plain(&it.meaning),
        counts: plain(&it.counts),
        words: plain(&it.words),
        ..it.clone()
    };
    HarvestContent {
        title: plain(&content.title),
        organisation: plain(&content.organisation),
        heading: plain(&content.heading),
        when: plain(&content.when),
        taken: content.taken.iter().map(cluster).collect(),
        stays: content.stays.iter().map(|it| HarvestRest { name: plain(&it.name), words: plain(&it.words) }).collect(),
        house: content.house.clone(),
        ..*content
    }
}

fn plain_words(words: &HarvestWords) -> HarvestWords {
    let HarvestWords { taken, stays, meaning, foot } = words;
    let plain = |text: &String| paper::plain(text);
    HarvestWords { taken: plain(taken), stays: plain(stays), meaning: plain(meaning), foot: plain(foot) }
}
