//! What always holds, in words and in code. Swept after every edit in debug builds and tests, and over every file that
//! is read.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::id::{Id as _, Thing};
use super::picture::LARGEST_PICTURE;
use super::wording::{LONGEST_TEXT, first_forbidden};
use super::{BoardKind, CardKey, Column, MOST_PEOPLE, MOST_TEAMS, Piece, Project, Sheet, SheetId, WordPair};

/// The longest text of a project, in bytes: as many characters as an edit takes, of four bytes each. A longer one was put
/// in the file by something else, and showing it could take all memory.
const LONGEST_STORED: usize = 4 * LONGEST_TEXT;

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A record names another that is not there.
    Dangling {
        /// Where the name stands.
        record: Thing,
        /// What is missing.
        missing: Thing,
    },
    /// A card lies in two places of a board, or twice in one, or a value names one twice as what it was chosen from.
    CardTwice {
        /// The board, cluster or value where it was seen again.
        record: Thing,
        /// The card's note or cluster.
        card: Thing,
    },
    /// A card lies on a board that does not show it.
    CardOnWrongBoard {
        /// The board or cluster.
        record: Thing,
        /// The card's note or cluster.
        card: Thing,
    },
    /// Two have the same number, or one is above the highest ever given.
    Number {
        /// Whose number.
        record: Thing,
        /// The number.
        number: u32,
    },
    /// Two clusters of a board have the same letter.
    LetterTwice {
        /// The second of them.
        record: Thing,
        /// The letter.
        letter: char,
    },
    /// More values are chosen than may be, or the maximum is out of range.
    TooManyChosen {
        /// How many are chosen.
        chosen: usize,
        /// How many may be.
        maximum: u8,
    },
    /// A behaviour is tied to a value of another sheet.
    LinkAcrossSheets {
        /// The behaviour.
        record: Thing,
        /// The value.
        value: Thing,
    },
    /// A wording differs from its original though it was never frozen.
    NotFrozen {
        /// The note.
        record: Thing,
    },
    /// A loading whose rows do not fit together.
    Rows {
        /// The value.
        record: Thing,
    },
    /// A note that has two numbers on the worksheet of a value.
    NumberedTwice {
        /// The value.
        record: Thing,
        /// The note.
        note: Thing,
    },
    /// A value that is split in one part, in too many, or in one without a word.
    Parts {
        /// The value.
        record: Thing,
    },
    /// Pairs of words that are apart, not folded or not in the order of the alphabet.
    Apart {
        /// The first word of the pair.
        word: String,
    },
    /// A session is asked for no results, for too many, or for more at least than at most.
    Results {
        /// The least.
        least: u8,
        /// The most.
        most: u8,
    },
    /// A picture that is too large, or the second of its kind.
    Picture {
        /// The picture.
        record: Thing,
    },
    /// More teams than there can be.
    TooManyTeams {
        /// How many there are.
        teams: usize,
    },
    /// More people than a team can have.
    TooManyPeople {
        /// The team.
        record: Thing,
        /// How many it has.
        people: u32,
    },
    /// A text of a length that no edit makes.
    TextTooLong {
        /// The record; the project for texts that belong to none.
        record: Thing,
    },
    /// A character that may not stand in a text.
    Character {
        /// Whose text.
        record: Thing,
        /// The character.
        character: char,
    },
}

/// Everything that does not hold in `project`; empty for each project that edits can make.
pub fn findings(project: &Project) -> Vec<Finding> {
    let mut findings = Vec::new();
    parents(project, &mut findings);
    numbers(project, &mut findings);
    notes(project, &mut findings);
    apart(project, &mut findings);
    places(project, &mut findings);
    choice(project, &mut findings);
    loadings(project, &mut findings);
    considered(project, &mut findings);
    pictures(project, &mut findings);
    teams(project, &mut findings);
    texts(project, &mut findings);
    findings
}

fn thing_of(card: CardKey) -> Thing {
    match card {
        CardKey::Note(note) | CardKey::Part(note, _) => note.thing(),
        CardKey::Result(cluster) => cluster.thing(),
    }
}

fn is_there(project: &Project, card: CardKey) -> bool {
    match card {
        CardKey::Note(_) | CardKey::Part(..) => project.note_of_card(card).is_some(),
        CardKey::Result(cluster) => project.clusters.contains(cluster),
    }
}

fn need(findings: &mut Vec<Finding>, is_there: bool, record: Thing, missing: Thing) {
    if !is_there {
        findings.push(Finding::Dangling { record, missing });
    }
}

fn give(findings: &mut Vec<Finding>, is_new: bool, number: u32, highest: u32, record: Thing) {
    if number == 0 || number > highest || !is_new {
        findings.push(Finding::Number { record, number });
    }
}

/// Each record's parent is there; notes are looked at by themselves.
fn parents(project: &Project, findings: &mut Vec<Finding>) {
    let mut need = |is_there: bool, record: Thing, missing: Thing| need(findings, is_there, record, missing);
    for it in project.tables.iter() {
        need(project.meetings.contains(it.meeting), it.id.thing(), it.meeting.thing());
    }
    for it in project.sheets.iter() {
        need(project.tables.contains(it.table), it.id.thing(), it.table.thing());
    }
    for it in project.boards.iter() {
        if let BoardKind::Session(meeting) = it.kind {
            need(project.meetings.contains(meeting), it.id.thing(), meeting.thing());
        }
    }
    for it in project.clusters.iter() {
        need(project.boards.contains(it.board), it.id.thing(), it.board.thing());
    }
}

/// Numbers are given once within the parent and never exceed the highest ever; notes are looked at by themselves.
fn numbers(project: &Project, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    let mut give = |parent: Option<Thing>, kind: u8, number: u32, highest: u32, record: Thing| {
        give(findings, seen.insert((parent, kind, number)), number, highest, record);
    };
    for it in project.meetings.iter() {
        give(None, 0, it.number, project.last_meeting_number, it.id.thing());
    }
    for it in project.tables.iter() {
        let highest = project.meetings.get(it.meeting).map_or(u32::MAX, |it| it.last_table_number);
        give(Some(it.meeting.thing()), 1, it.number, highest, it.id.thing());
    }
    for it in project.sheets.iter() {
        let highest = project.tables.get(it.table).map_or(u32::MAX, |it| it.last_sheet_number);
        give(Some(it.table.thing()), 2, it.number, highest, it.id.thing());
    }
    for it in project.behaviours.iter() {
        give(None, 3, it.number, project.last_behaviour_number, it.id.thing());
    }
}

/// Pairs that are apart are folded, each stands once, in order.
fn apart(project: &Project, findings: &mut Vec<Finding>) {
    for pair in project.apart.iter().filter(|it| WordPair::of(&it.one, &it.other).as_ref() != Some(it)) {
        findings.push(Finding::Apart { word: pair.one.clone() });
    }
    let pairs = project.apart.iter().zip(project.apart.iter().skip(1));
    findings.extend(pairs.filter(|(one, next)| one >= next).map(|(one, _)| Finding::Apart { word: one.one.clone() }));
}

/// What holds for each note: its sheet is there, its number is given once and not above the highest ever, links stay on
/// the sheet, parts are at least two, an original that is not frozen is the wording, and its texts keep the rules.
///
/// There are many, so each is looked at once, and what is looked up for each is looked up fast.
fn notes(project: &Project, findings: &mut Vec<Finding>) {
    let sheets: HashMap<SheetId, &Sheet> = project.sheets.iter().map(|it| (it.id, it)).collect();
    let mut seen = HashSet::new();
    for note in project.value_notes.iter() {
        let record = note.id.thing();
        let sheet = sheets.get(&note.sheet).copied();
        let highest = sheet.map_or(u32::MAX, |it| it.last_value_number);
        need(findings, sheet.is_some(), record, note.sheet.thing());
        let is_new = seen.insert((note.sheet, note.number));
        give(findings, is_new, note.number, highest, record);
        if !note.has_sound_parts() {
            findings.push(Finding::Parts { record });
        }
        if !note.is_frozen && note.original != note.wording {
            findings.push(Finding::NotFrozen { record });
        }
        look(findings, record, &[&note.original, &note.wording]);
        note.parts.iter().for_each(|it| look(findings, record, &[it]));
    }
    seen.clear();
    for note in project.behaviour_notes.iter() {
        let record = note.id.thing();
        let sheet = sheets.get(&note.sheet).copied();
        let highest = sheet.map_or(u32::MAX, |it| it.last_behaviour_number);
        need(findings, sheet.is_some(), record, note.sheet.thing());
        let is_new = seen.insert((note.sheet, note.number));
        give(findings, is_new, note.number, highest, record);
        if !note.is_frozen && note.original != note.wording {
            findings.push(Finding::NotFrozen { record });
        }
        for link in &note.links {
            match project.value_notes.get(*link) {
                None => findings.push(Finding::Dangling { record, missing: link.thing() }),
                Some(value) if value.sheet != note.sheet => {
                    findings.push(Finding::LinkAcrossSheets { record, value: link.thing() });
                }
                Some(_) => {}
            }
        }
        look(findings, record, &[&note.original, &note.wording]);
    }
}

/// Each card is in exactly one place of its board, and each letter is used once.
fn places(project: &Project, findings: &mut Vec<Finding>) {
    for board in project.boards.iter() {
        let mut seen = BTreeSet::new();
        let mut lies = |record: Thing, card: CardKey| {
            let card_thing = thing_of(card);
            if !is_there(project, card) {
                findings.push(Finding::Dangling { record, missing: card_thing });
            } else if !project.card_belongs(board.kind, card) {
                findings.push(Finding::CardOnWrongBoard { record, card: card_thing });
            } else if !seen.insert(card) {
                findings.push(Finding::CardTwice { record, card: card_thing });
            }
        };
        let parked = board.parked.iter().map(|it| &it.card);
        for card in board.discuss.iter().chain(&board.loose).chain(parked) {
            lies(board.id.thing(), *card);
        }
        for cluster in project.clusters_of(board.id) {
            for card in &cluster.cards {
                lies(cluster.id.thing(), *card);
            }
        }
        let mut letters = BTreeSet::new();
        for cluster in project.clusters_of(board.id) {
            if let Some(letter) = cluster.letter.filter(|it| !letters.insert(*it)) {
                findings.push(Finding::LetterTwice { record: cluster.id.thing(), letter: letter.into() });
            }
        }
    }
}

/// At most `max_values` are chosen, each from something that is there.
fn choice(project: &Project, findings: &mut Vec<Finding>) {
    let chosen = project.chosen_among(false).max(project.chosen_among(true));
    let maximum = project.setup.max_values;
    if chosen > usize::from(maximum) || !(1..=9).contains(&maximum) {
        findings.push(Finding::TooManyChosen { chosen, maximum });
    }
    let results = project.setup.results;
    if !results.is_sound() {
        findings.push(Finding::Results { least: results.least, most: results.most });
    }
    for value in project.values.iter() {
        let record = value.id.thing();
        let mut clusters = BTreeSet::new();
        for cluster in &value.sources.clusters {
            if !project.clusters.contains(*cluster) {
                findings.push(Finding::Dangling { record, missing: cluster.thing() });
            } else if !clusters.insert(*cluster) {
                findings.push(Finding::CardTwice { record, card: cluster.thing() });
            }
        }
        let mut cards = BTreeSet::new();
        for card in &value.sources.cards {
            if !is_there(project, *card) {
                findings.push(Finding::Dangling { record, missing: thing_of(*card) });
            } else if !cards.insert(*card) {
                findings.push(Finding::CardTwice { record, card: thing_of(*card) });
            }
        }
    }
}

/// Placements have records, each id is used once, rows fit together, and each note has one number on the worksheet. A
/// note that is gone may have one: its number stands on paper.
fn loadings(project: &Project, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for value in project.values.iter() {
        let record = value.id.thing();
        let loading = &value.loading;
        let mut fits = loading.rows_on_card <= loading.heads().count()
            && loading.core_proposals.len() <= super::loading::MOST_PROPOSALS;
        let mut accompanied = BTreeSet::new();
        for placement in &loading.placements {
            if !project.behaviours.contains(placement.behaviour) {
                findings.push(Finding::Dangling { record, missing: placement.behaviour.thing() });
            }
            fits &= seen.insert(placement.id);
            if let Some(head) = placement.beside {
                let head_fits = loading.heads().any(|it| it.id == head && it.column == Column::Does);
                fits &= head_fits && placement.column == Column::DoesNot && accompanied.insert(head);
            }
        }
        if !fits {
            findings.push(Finding::Rows { record });
        }
        let mut numbered = BTreeSet::new();
        let twice = loading.numbered.iter().filter(|it| !numbered.insert(**it));
        findings.extend(twice.map(|it| Finding::NumberedTwice { record, note: it.thing() }));
    }
    for behaviour in project.behaviours.iter() {
        for note in behaviour.origins.iter().filter(|it| !project.behaviour_notes.contains(**it)) {
            findings.push(Finding::Dangling { record: behaviour.id.thing(), missing: note.thing() });
        }
    }
}

/// Answers, relations, parts of the sentence, hands and levels name what is there, each once.
fn considered(project: &Project, findings: &mut Vec<Finding>) {
    for value in project.values.iter() {
        let record = value.id.thing();
        let gone = value.considered.givens().chain(value.loading.competences.iter().copied());
        let gone = gone.filter(|it| !project.givens.contains(*it));
        findings.extend(gone.map(|it| Finding::Dangling { record, missing: it.thing() }));
        let levels = value.loading.placements.iter().filter_map(|it| it.level);
        if levels.into_iter().any(|it| usize::from(it) >= project.levels.len()) {
            findings.push(Finding::Rows { record });
        }
    }
    let mut parts = BTreeSet::new();
    for value in project.sentence.iter().filter_map(|it| if let Piece::Part(it) = it { Some(*it) } else { None }) {
        if !parts.insert(value) || project.values.get(value).is_none_or(|it| !it.is_part) {
            findings.push(Finding::Dangling { record: Thing::Project(0.into()), missing: value.thing() });
        }
    }
    for round in project.rounds.iter() {
        let mut seen = BTreeSet::new();
        for hands in &round.hands {
            let (record, card) = (round.id.thing(), thing_of(hands.card));
            if !is_there(project, hands.card) {
                findings.push(Finding::Dangling { record, missing: card });
            } else if !seen.insert(hands.card) {
                findings.push(Finding::CardTwice { record, card });
            }
        }
    }
    let project_thing = Thing::Project(0.into());
    let clusters = project.decision.not_taken.keys().filter(|it| !project.clusters.contains(**it));
    findings.extend(clusters.map(|it| Finding::Dangling { record: project_thing, missing: it.thing() }));
    let notes = project.aside.keys().filter(|it| !project.behaviour_notes.contains(**it));
    findings.extend(notes.map(|it| Finding::Dangling { record: project_thing, missing: it.thing() }));
}

/// There is at most one picture of each kind, and none is too large.
fn pictures(project: &Project, findings: &mut Vec<Finding>) {
    let mut kinds = BTreeSet::new();
    let wrong = project.pictures.iter().filter(|it| !kinds.insert(it.kind) || it.data.length() > LARGEST_PICTURE);
    findings.extend(wrong.map(|it| Finding::Picture { record: it.id.thing() }));
}

/// There are not too many teams, nor people in one.
fn teams(project: &Project, findings: &mut Vec<Finding>) {
    if project.teams.len() > MOST_TEAMS {
        findings.push(Finding::TooManyTeams { teams: project.teams.len() });
    }
    let crowded = project.teams.iter().filter(|it| it.people > MOST_PEOPLE);
    findings.extend(crowded.map(|it| Finding::TooManyPeople { record: it.id.thing(), people: it.people }));
}

/// What is wrong with texts of a record: a character that may not stand there, or more than any edit makes.
fn look(findings: &mut Vec<Finding>, record: Thing, texts: &[&str]) {
    if let Some((_, character)) = texts.iter().find_map(|it| first_forbidden(it, &[])) {
        findings.push(Finding::Character { record, character });
    }
    if texts.iter().any(|it| it.len() > LONGEST_STORED) {
        findings.push(Finding::TextTooLong { record });
    }
}

/// All other texts keep the rules too.
fn texts(project: &Project, findings: &mut Vec<Finding>) {
    let mut look = |record: Thing, texts: &[&str]| look(findings, record, texts);
    let project_thing = Thing::Project(0.into());
    look(project_thing, &[&project.setup.title, &project.setup.organisation]);
    project.meetings.iter().for_each(|it| look(it.id.thing(), &[&it.name]));
    project.sheets.iter().for_each(|it| look(it.id.thing(), &[&it.source, &it.pitch]));
    project.apart.iter().for_each(|it| look(project_thing, &[&it.one, &it.other]));
    project.clusters.iter().for_each(|it| look(it.id.thing(), &[&it.name, &it.meaning]));
    project.behaviours.iter().for_each(|it| look(it.id.thing(), &[&it.wording]));
    for value in project.values.iter() {
        let loading = &value.loading;
        look(
            value.id.thing(),
            &[&value.name, &value.meaning, &loading.core, &loading.residents_notice, &loading.question],
        );
        loading.core_proposals.iter().for_each(|it| look(value.id.thing(), &[it]));
        loading.topics.values().flatten().for_each(|it| look(value.id.thing(), &[it]));
        loading.obstacles.iter().for_each(|it| look(value.id.thing(), &[&it.obstacle, &it.answer]));
        loading.tensions.iter().for_each(|it| look(value.id.thing(), &[&it.left, &it.right]));
        look(value.id.thing(), &[&loading.worked_on_by]);
        value.considered.answers.iter().for_each(|it| look(value.id.thing(), &[&it.text]));
        value.considered.relations.iter().for_each(|it| look(value.id.thing(), &[&it.text]));
    }
    project.givens.iter().for_each(|it| look(it.id.thing(), &[&it.text, &it.source]));
    project.pictures.iter().for_each(|it| look(it.id.thing(), &[&it.alternative]));
    project.rounds.iter().for_each(|it| look(it.id.thing(), &[&it.name]));
    project.teams.iter().for_each(|it| look(it.id.thing(), &[&it.name]));
    let decision = &project.decision;
    look(project_thing, &[&project.vision, &decision.why, &decision.roles, &decision.minority]);
    decision.not_taken.values().for_each(|it| look(project_thing, &[it]));
    project.levels.iter().for_each(|it| look(project_thing, &[it]));
    for piece in project.sentence.iter() {
        if let Piece::Text(text) = piece {
            look(project_thing, &[text]);
        }
    }
    for aside in project.aside.values().chain(project.behaviours.iter().filter_map(|it| it.aside.as_ref())) {
        if let super::Aside::Because(text) = aside {
            look(project_thing, &[text]);
        }
    }
}
