//! The sentences of a harvest, made from a board of a project.

use std::sync::Arc;

use jiff::civil::Date;

use super::content::{HarvestCluster, HarvestContent, HarvestRest, HarvestWords};
use crate::insight::coverage::sheets_behind;
use crate::insight::{BoardLay, ClusterLay, Coverage, Insight, Stack};
use crate::model::{Board, BoardKind, CardKey, Place, Project};
use crate::print::style::HouseStyle;
use crate::words::{Counted, Words};

/// Between two words: the point stays with the word before it.
const BETWEEN: &str = "\u{A0}· ";

/// What the harvest of a board says, in the language of the paper, with this date on it.
///
/// Of a session board those clusters are taken along that are marked for it, of the others all.
pub fn harvest_content(project: &Project, board: &Board, words: &Words, date: Date) -> (HarvestContent, HarvestWords) {
    let lay = BoardLay::of(project, board);
    let is_taken = |cluster: &ClusterLay| match board.kind {
        BoardKind::Session(_) => project.clusters.get(cluster.id).is_some_and(|it| it.is_result),
        BoardKind::Closing | BoardKind::All => true,
    };
    let total = sheets_behind(project, board);
    let cluster = |it: &ClusterLay| HarvestCluster {
        letter: it.letter,
        name: it.title.clone(),
        is_named: it.is_named,
        meaning: project.clusters.get(it.id).map_or_else(String::new, |it| it.meaning.clone()),
        counts: words.say_with(
            "card-counts",
            &[("sheets", it.coverage.sheets.into()), ("total", Counted::Sheets.argument(total))],
        ),
        words: line(&it.stacks),
    };
    let content = HarvestContent {
        title: project.setup.title.clone(),
        organisation: project.setup.organisation.clone(),
        heading: heading(project, board, words),
        when: when(project, board, words),
        language: words.language,
        date,
        house: HouseStyle::of(project),
        taken: lay.clusters.iter().filter(|it| is_taken(it)).map(|it| cluster(it)).collect(),
        stays: stays(&lay, is_taken, words),
    };
    (content, sentences(project, board, words, date))
}

/// Other clusters, what is to be talked about, what stands alone, what was put aside, and what nobody placed yet.
fn stays(lay: &BoardLay, is_taken: impl Fn(&ClusterLay) -> bool, words: &Words) -> Vec<HarvestRest> {
    let mut stays = Vec::new();
    let mut add = |name: String, stacks: &[Arc<Stack>]| {
        if !stacks.is_empty() {
            stays.push(HarvestRest { name, words: line(stacks) });
        }
    };
    for cluster in lay.clusters.iter().filter(|it| !is_taken(it)) {
        let name = match cluster.letter {
            Some(letter) => format!("{letter}\u{A0} {}", cluster.title),
            None => cluster.title.clone(),
        };
        add(name, &cluster.stacks);
    }
    add(words.place(Place::Discuss), &lay.discuss);
    add(words.place(Place::Loose), &lay.loose);
    add(words.place(Place::Tray), &lay.tray);
    let parked = lay.parked.iter().map(|it| {
        let reason = it.reason.map_or_else(|| words.say("board-reason-none"), |it| words.park_reason(it));
        format!("{reason}: {}", line(&it.stacks))
    });
    let parked = parked.collect::<Vec<_>>().join("; ");
    if !parked.is_empty() {
        let before_tray = stays.len() - usize::from(!lay.tray.is_empty());
        stays.insert(before_tray, HarvestRest { name: words.place(Place::Parked(None)), words: parked });
    }
    stays
}

/// The words of a place as one line; how often a word lies there, where it is more than once.
fn line(stacks: &[Arc<Stack>]) -> String {
    let said = stacks.iter().map(|it| match it.cards.len() {
        1 => it.wording.clone(),
        count => format!("{}\u{A0}×{count}", it.wording),
    });
    said.collect::<Vec<_>>().join(BETWEEN)
}

fn heading(project: &Project, board: &Board, words: &Words) -> String {
    match board.kind {
        BoardKind::Session(_) => {
            words.say_with("harvest-of-session", &[("session", words.board(project, board).into())])
        }
        BoardKind::Closing => words.say("harvest-of-closing"),
        BoardKind::All => words.say("harvest-of-all"),
    }
}

/// The day of a session, with its time where the heading has a name instead.
fn when(project: &Project, board: &Board, words: &Words) -> String {
    let BoardKind::Session(meeting) = board.kind else { return String::new() };
    let Some(meeting) = project.meetings.get(meeting) else { return String::new() };
    let clock = meeting.start.map(|it| words.clock(it)).filter(|it| *it != words.meeting(meeting));
    let parts = meeting.date.map(|it| words.date(it)).into_iter().chain(clock);
    parts.collect::<Vec<_>>().join(", ")
}

fn sentences(project: &Project, board: &Board, words: &Words, date: Date) -> HarvestWords {
    let cards: Vec<CardKey> = project.cards_of(board.kind);
    let notes: usize = cards.iter().map(|it| Insight::notes_of(project, *it).len()).sum();
    let sheets = Coverage::of_cards(project, &cards).sheets;
    let counted = [
        ("words", Counted::Values.argument(notes)),
        ("sheets", Counted::Sheets.argument(sheets)),
        ("date", words.date(date).into()),
    ];
    HarvestWords {
        taken: words.say("harvest-taken"),
        stays: words.say("harvest-stays"),
        meaning: words.say("harvest-meaning"),
        foot: words.say_with("harvest-foot", &counted),
    }
}
