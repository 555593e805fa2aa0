//! The decision on one A4: what was chosen and why, who was there, what a minority said, what was not taken, and what is
//! still open.
//!
//! Invariant: one page with everything that was written down; where that does not go in the smallest type, nothing is
//! printed and [`PrintProblem::DecisionTooFull`] says so.

pub mod content;
mod layout;
pub mod wording;

use content::{Decided, DecisionContent, Said, Section};
use layout::{Sheet, Sizes};

use super::value_cards::problems_of_characters;
use super::{Document, Edition, Sides, first_page};
use crate::print::type_setting::wording as paper;
use crate::print::{CardName, PrintProblem};

/// The decision as a document of one page, or everything that is in the way.
pub fn decision_sheet(content: &DecisionContent) -> Result<Document, Vec<PrintProblem>> {
    if content.decided.is_empty() {
        return Err(vec![PrintProblem::NothingDecided]);
    }
    let content = plain(content);
    let (setter, style) = content.house.ready(content.language)?;
    let problems = problems_of_characters(&setter, &CardName::Decision, texts(&content));
    if !problems.is_empty() {
        return Err(problems);
    }
    let sheet = Sheet { setter: &setter, style, logo: content.house.drawn_logo(), content: &content };
    let laid = Sizes::all().filter_map(|sizes| Some((sizes, sheet.page(&sizes)?)));
    let (sizes, page) = first_page(&CardName::Decision, laid, PrintProblem::DecisionTooFull)?;
    Ok(Document {
        edition: Edition::default(),
        sides: Sides::default(),
        title: format!("{}: {}", content.title, content.heading),
        organisation: content.organisation,
        language: content.language,
        date: content.date,
        pages: vec![page],
        cards: Vec::new(),
        smallest_type_pt: sizes.body_pt.min(11.0),
        sheets: 1,
    })
}

fn texts(content: &DecisionContent) -> Vec<&String> {
    let DecisionContent { title, organisation, heading, when, sentence, together, foot, .. } = content;
    let mut texts = vec![title, organisation, heading, when, sentence, together, foot];
    texts.extend(content.decided.iter().flat_map(|it| [&it.name, &it.facts, &it.core]));
    for section in &content.sections {
        texts.push(&section.heading);
        texts.extend(section.lines.iter().flat_map(|it| [&it.about, &it.text]));
    }
    texts
}

/// The same in characters that paper knows.
fn plain(content: &DecisionContent) -> DecisionContent {
    let plain = |text: &String| paper::plain(text);
    let decided = |it: &Decided| Decided { name: plain(&it.name), facts: plain(&it.facts), core: plain(&it.core) };
    let said = |it: &Said| Said { about: plain(&it.about), text: plain(&it.text) };
    let section = |it: &Section| Section { heading: plain(&it.heading), lines: it.lines.iter().map(said).collect() };
    DecisionContent {
        title: plain(&content.title),
        organisation: plain(&content.organisation),
        heading: plain(&content.heading),
        when: plain(&content.when),
        sentence: plain(&content.sentence),
        decided: content.decided.iter().map(decided).collect(),
        together: plain(&content.together),
        sections: content.sections.iter().map(section).collect(),
        foot: plain(&content.foot),
        house: content.house.clone(),
        ..*content
    }
}
