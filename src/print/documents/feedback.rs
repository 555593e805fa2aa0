//! The terugkoppeling: where each word of a table lies now, whether something was chosen from it, and why or why not.

use std::collections::BTreeMap;

use super::flow::Mark;
use super::input_sheet::table_name;
use super::writer::{Writer, format};
use crate::insight::lay::working_name_of;
use crate::insight::{Fate, Fates};
use crate::model::{BehaviourNoteId, ClusterId, MeetingId, Place, SheetId, Standing, TableId};
use crate::print::blocks::{Band, Block, Length, Sheet, SheetFormat, SheetSet, Style};
use crate::print::paper::PaperSize;
use crate::print::product::{Per, Product};
use crate::print::{CardName, PrintProblem};

/// Under which heading a word stands, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Chosen,
    NotChosen,
    Discuss,
    Loose,
    Parked,
    Tray,
    Withdrawn,
}

impl Group {
    fn key(self) -> &'static str {
        match self {
            Self::Chosen => "feedback-chosen",
            Self::NotChosen => "feedback-not-chosen",
            Self::Discuss => "feedback-discuss",
            Self::Loose => "feedback-loose",
            Self::Parked => "feedback-parked",
            Self::Tray => "feedback-tray",
            Self::Withdrawn => "feedback-withdrawn",
        }
    }
}

/// A sheet for each table, or for each session; tables without a word have none.
pub fn feedback(writer: &Writer<'_>, per: Per) -> Result<SheetSet, PrintProblem> {
    let product = Product::Feedback;
    let fates = Fates::new(writer.project);
    let mut sheets = Vec::new();
    for meeting in crate::insight::Insight::meetings(writer.project) {
        let tables = writer.insight.tables.get(&meeting).map(Vec::as_slice).unwrap_or_default();
        if per == Per::Session {
            sheets.extend(sheet(writer, &fates, meeting, tables, None));
        } else {
            sheets.extend(tables.iter().filter_map(|it| sheet(writer, &fates, meeting, &[*it], Some(*it))));
        }
    }
    if sheets.is_empty() {
        return Err(PrintProblem::NothingToPrint { product });
    }
    let usual = format(PaperSize::A4, Length::Continuing);
    Ok(writer.set(product, SheetFormat { body_pt: (11.5, 11.0), air: (1.0, 0.85), ..usual }, sheets))
}

fn sheet(
    writer: &Writer<'_>,
    fates: &Fates<'_>,
    meeting: MeetingId,
    tables: &[TableId],
    table: Option<TableId>,
) -> Option<Sheet> {
    let sheets: Vec<SheetId> =
        tables.iter().filter_map(|it| writer.insight.sheets.get(it)).flatten().copied().collect();
    let all: Vec<Fate> = sheets.iter().flat_map(|it| fates.of_sheet(*it)).collect();
    if all.is_empty() {
        return None;
    }
    let name = writer.words.meeting(writer.project.meetings.get(meeting)?);
    let number = table.and_then(|it| writer.project.tables.get(it)).map(|it| it.number);
    let of = number.map_or_else(|| name.clone(), |it| table_name(writer.words, &name, it));
    let whose = if table.is_some() { "feedback-your-word" } else { "feedback-a-word" };
    let mut groups: BTreeMap<Group, Vec<(String, usize)>> = BTreeMap::new();
    for fate in &all {
        let (group, sentence) = said(writer, fate, whose);
        let known = groups.entry(group).or_default();
        // The same word with the same fate is said once.
        match known.iter_mut().find(|it| it.0 == sentence) {
            Some(again) => again.1 += 1,
            None => known.push((sentence, 1)),
        }
    }
    let mut blocks =
        vec![Block::body(writer.say(if table.is_some() { "feedback-task" } else { "feedback-task-session" }))];
    for (group, sentences) in groups {
        blocks.push(Block::heading(2, writer.say(group.key()), Style::HEADING));
        if group == Group::Chosen {
            blocks.push(Block::paragraph(writer.project.decision.why.clone(), Style::LABEL));
        }
        let times = |(sentence, times): (String, usize)| match times {
            1 => sentence,
            _ => writer.say_with("feedback-times", &[("sentence", sentence.into()), ("times", times.into())]),
        };
        blocks.extend(sentences.into_iter().map(|it| Block::Item(Mark::Dot, times(it), Style::BODY)));
    }
    blocks.extend(behaviours(writer, &sheets));
    Some(Sheet {
        name: CardName::Sheet { product: Product::Feedback, of: of.clone() },
        band: Some(Band { above: writer.say("feedback-title"), title: of, facts: String::new() }),
        blocks,
        foot: writer.foot(Product::Feedback),
    })
}

/// Where a word lies, and why, in one sentence.
fn said(writer: &Writer<'_>, fate: &Fate, whose: &'static str) -> (Group, String) {
    let word = || ("word", fate.word.as_str().into());
    let mut start = writer.say_with(whose, &[word()]);
    if let Some(whole) = &fate.part_of {
        start = writer.say_with("feedback-part", &[("start", start.into()), ("whole", whole.as_str().into())]);
    }
    let say = |key: &str, more: &str| writer.say_with(key, &[("start", start.as_str().into()), ("what", more.into())]);
    let title = |cluster: ClusterId| {
        let cluster = writer.project.clusters.get(cluster);
        cluster.map(|it| working_name_of(writer.project, it)).filter(|it| !it.trim().is_empty())
    };
    let value = fate.value.and_then(|it| writer.project.values.get(it));
    let Some(place) = fate.place else { return (Group::Withdrawn, say("feedback-is-withdrawn", "")) };
    if let Some(value) = value.filter(|it| it.standing == Standing::Chosen) {
        let name = writer.name(value);
        let by_way = fate.by_way_of.and_then(title).filter(|it| *it != name);
        let sentence = match by_way {
            Some(by_way) => {
                let arguments =
                    [("start", start.as_str().into()), ("what", by_way.into()), ("value", name.as_str().into())];
                writer.say_with("feedback-lies-by-way", &arguments)
            }
            None => say("feedback-lies", &name),
        };
        return (Group::Chosen, sentence);
    }
    match place {
        Place::Cluster(cluster) => {
            let lies = say("feedback-lies", &title(cluster).unwrap_or_else(|| writer.say("without-name")));
            let reason = writer.project.decision.not_taken.get(&cluster).filter(|it| !it.trim().is_empty());
            let sentence = match (reason, value) {
                (Some(reason), _) => {
                    writer.say_with("feedback-because", &[("lies", lies.into()), ("reason", reason.as_str().into())])
                }
                (None, Some(_)) => writer.say_with("feedback-nearly", &[("lies", lies.into())]),
                (None, None) => lies,
            };
            (Group::NotChosen, sentence)
        }
        Place::Discuss => (Group::Discuss, start),
        Place::Loose => (Group::Loose, start),
        Place::Parked(None) => (Group::Parked, start),
        Place::Parked(Some(reason)) => (Group::Parked, say("feedback-with-reason", &writer.words.park_reason(reason))),
        Place::Tray => match fate.by_way_of.and_then(title) {
            Some(name) => (Group::Tray, say("feedback-lies", &name)),
            None => (Group::Tray, start),
        },
    }
}

/// Behaviour of these sheets that stands on a card of a chosen value.
fn behaviours(writer: &Writer<'_>, sheets: &[SheetId]) -> Vec<Block> {
    let is_theirs =
        |note: &BehaviourNoteId| writer.project.behaviour_notes.get(*note).is_some_and(|it| sheets.contains(&it.sheet));
    let mut blocks = Vec::new();
    for value in writer.chosen() {
        for placement in &value.loading.placements {
            let behaviour = writer.project.behaviours.get(placement.behaviour);
            let Some(behaviour) = behaviour.filter(|it| it.origins.iter().any(is_theirs)) else { continue };
            let arguments =
                [("behaviour", behaviour.wording.as_str().into()), ("value", writer.name(value).as_str().into())];
            blocks.push(Block::Item(Mark::Dot, writer.say_with("feedback-behaviour", &arguments), Style::BODY));
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(2, writer.say("feedback-behaviours"), Style::HEADING));
    }
    blocks
}
