//! What is told of words and clusters: where they were written and what stood beside them. Never a code.

use std::sync::Arc;

use std::collections::BTreeSet;

use crate::app::seen::Seen;
use crate::insight::{BoardLay, ClusterLay, Coverage, Insight, Origin, Stack};
use crate::model::wording::folded;
use crate::model::{CardKey, MeetingId};
use crate::words::{Argument, Counted};

/// What groups wrote beside a word.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// What a session meant by it, where the card is its result.
    pub meaning: String,
    /// The behaviours tied to it, each once.
    pub behaviours: Vec<String>,
    /// Why the groups came to it, each once.
    pub reasons: Vec<String>,
}

/// What was written beside some cards, in their order.
pub fn written(seen: &Seen<'_>, cards: &[CardKey]) -> Written {
    let project = seen.project;
    let mut written = Written::default();
    let (mut notes_told, mut sheets_told) = (BTreeSet::new(), BTreeSet::new());
    for card in cards {
        if let CardKey::Result(cluster) = card
            && let Some(cluster) = project.clusters.get(*cluster)
            && written.meaning.is_empty()
        {
            cluster.meaning.trim().clone_into(&mut written.meaning);
        }
        for note in Insight::notes_of(project, *card) {
            for behaviour in seen.insight.tied.get(&note).into_iter().flatten() {
                if notes_told.insert(*behaviour) {
                    written.behaviours.extend(project.behaviour_notes.get(*behaviour).map(|it| it.wording.clone()));
                }
            }
            let sheet = project.value_notes.get(note).and_then(|it| project.sheets.get(it.sheet));
            if let Some(sheet) = sheet.filter(|it| !it.pitch.trim().is_empty() && sheets_told.insert(it.id)) {
                written.reasons.push(sheet.pitch.trim().to_owned());
            }
        }
    }
    written
}

/// "op 3 bladen · 9.00 uur en 11.00 uur"; without the count where counts are hidden.
pub fn origin(seen: &Seen<'_>, cards: &[CardKey], shows_counts: bool) -> String {
    let words = seen.words;
    let coverage = Coverage::of_cards(seen.project, cards);
    let names = coverage.meetings.iter().filter_map(|it| seen.project.meetings.get(it.0)).map(|it| words.meeting(it));
    let sessions = words.say_with("room-sessions", &[("sessions", Argument::list(names))]);
    if !shows_counts || coverage.sheets == 0 {
        return if coverage.meetings.is_empty() { String::new() } else { sessions };
    }
    let sheets = words.say_with("board-on-sheets", &[("sheets", Counted::Sheets.argument(coverage.sheets))]);
    format!("{sheets} · {sessions}")
}

/// The sessions that wrote some cards, by their rank in the project, most cards first.
pub fn sessions(seen: &Seen<'_>, cards: &[CardKey]) -> Vec<usize> {
    let meetings: Vec<MeetingId> = cards.iter().filter_map(|it| Origin::meeting_of_card(seen.project, *it)).collect();
    let mut ranks: Vec<(usize, usize)> = Vec::new();
    let unique: BTreeSet<MeetingId> = meetings.iter().copied().collect();
    for meeting in unique {
        let rank = Origin::rank(seen.project, meeting);
        ranks.push((meetings.iter().filter(|it| **it == meeting).count(), rank));
    }
    ranks.sort_by_key(|it| (std::cmp::Reverse(it.0), it.1));
    ranks.into_iter().map(|it| it.1).collect()
}

/// "Staat op 14 van 51 bladen".
pub fn coverage(seen: &Seen<'_>, coverage: &Coverage) -> String {
    let arguments = [("n", coverage.sheets.into()), ("sheets", Counted::Sheets.argument(seen.board_sheets))];
    seen.words.say_with("board-coverage", &arguments)
}

/// The name that stands on a cluster, and the name that is read out.
pub fn names(seen: &Seen<'_>, cluster: &ClusterLay) -> (String, String) {
    let title = if cluster.title.trim().is_empty() {
        seen.words.say("board-cluster-empty-name")
    } else {
        cluster.title.clone()
    };
    let name = match cluster.letter {
        Some(letter) => {
            let arguments = [("letter", letter.to_string().into()), ("title", title.as_str().into())];
            seen.words.say_with("board-cluster-name", &arguments)
        }
        None => seen.words.say_with("board-cluster-name-without-letter", &[("title", title.as_str().into())]),
    };
    (title, name)
}

/// Where a stack with this card lies on the board, and how that place is said; none in the tray.
pub fn find<'a>(seen: &Seen<'a>, card: CardKey) -> Option<(&'a Arc<Stack>, Option<String>)> {
    let lay: &BoardLay = seen.lay;
    let holds = |it: &&Arc<Stack>| it.cards.contains(&card);
    if let Some(stack) = lay.tray.iter().find(holds) {
        return Some((stack, None));
    }
    for cluster in &lay.clusters {
        if let Some(stack) = cluster.stacks.iter().find(holds) {
            let name = cluster.letter.map_or_else(|| cluster.title.clone(), |it| it.to_string());
            return Some((stack, Some(seen.words.say_with("room-lies-at", &[("cluster", name.into())]))));
        }
    }
    let aside = [(&lay.discuss, "room-lies-discuss"), (&lay.loose, "room-lies-loose")];
    let parked = lay.parked.iter().map(|it| (&it.stacks, "room-lies-parked"));
    let mut places = aside.into_iter().chain(parked);
    places.find_map(|(stacks, key)| stacks.iter().find(holds).map(|it| (it, Some(seen.words.say(key)))))
}

/// Other words that are like one, each with where it lies; a hint, for the group to judge.
pub fn alike(seen: &Seen<'_>, wording: &str) -> Vec<String> {
    const MOST: usize = 3;
    let own = folded(wording);
    let others = seen
        .alike
        .of(&own)
        .filter_map(|it| if *it.pair.one == *own { it.other.first().copied() } else { it.one.first().copied() });
    others
        .take(MOST)
        .filter_map(|card| find(seen, card))
        .map(|(stack, lies)| {
            let place = lies.unwrap_or_else(|| seen.words.say("board-tray"));
            let arguments = [("word", Argument::from(stack.wording.as_str())), ("place", place.into())];
            seen.words.say_with("room-alike", &arguments)
        })
        .collect()
}
