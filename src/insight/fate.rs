//! Where each word of a sheet lies now, and whether something was chosen from it.

use std::collections::BTreeMap;

use super::stacks::wording_of;
use super::unplaced::main_board;
use crate::model::{
    BoardDesign, BoardId, BoardKind, CardKey, ClusterId, Place, Project, SheetId, Sources, Standing, ValueId, ValueNote,
};

/// What became of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fate {
    /// The word as it was written; of a word in two parts the part.
    pub word: String,
    /// All that was written, where the word is a part of it.
    pub part_of: Option<String>,
    /// Where its card lies, on the board that decides; none: it was withdrawn.
    pub place: Option<Place>,
    /// The cluster of its own session that went along to the closing one.
    pub by_way_of: Option<ClusterId>,
    /// What was chosen from it, or nearly was.
    pub value: Option<ValueId>,
}

/// Where all cards lie, and what was chosen from what.
#[derive(Debug)]
pub struct Fates<'a> {
    project: &'a Project,
    places: BTreeMap<(BoardId, CardKey), Place>,
}

impl<'a> Fates<'a> {
    /// Looks at all boards.
    pub fn new(project: &'a Project) -> Self {
        Self { project, places: places(project) }
    }

    /// What became of each word of a sheet, in the order of writing; withdrawn ones too.
    pub fn of_sheet(&self, sheet: SheetId) -> Vec<Fate> {
        let is_withdrawn = self.project.sheets.get(sheet).is_some_and(|it| it.withdrawn.is_some());
        let mut notes: Vec<&ValueNote> = self.project.value_notes.iter().filter(|it| it.sheet == sheet).collect();
        notes.sort_by_key(|it| it.number);
        notes.into_iter().flat_map(|it| self.of_note(it, is_withdrawn)).collect()
    }

    fn of_note(&self, note: &ValueNote, is_withdrawn: bool) -> Vec<Fate> {
        if is_withdrawn || note.withdrawn.is_some() {
            return vec![Fate {
                word: note.original.clone(),
                part_of: None,
                place: None,
                by_way_of: None,
                value: None,
            }];
        }
        if note.parts.is_empty() {
            return vec![self.of_card(CardKey::Note(note.id), note.original.clone(), note.sheet)];
        }
        let parts = (0..).zip(&note.parts).map(|(part, _)| CardKey::Part(note.id, part));
        let of_part = |card| Fate {
            part_of: Some(note.original.clone()),
            ..self.of_card(card, wording_of(self.project, card).into_owned(), note.sheet)
        };
        parts.map(of_part).collect()
    }

    fn of_card(&self, card: CardKey, word: String, sheet: SheetId) -> Fate {
        let on = |board: Option<BoardId>, card| {
            board.and_then(|it| self.places.get(&(it, card))).copied().unwrap_or(Place::Tray)
        };
        let main = main_board(self.project).map(|it| it.id);
        let (mut place, mut by_way_of, mut cards) = (on(main, card), None, vec![card]);
        if self.project.board_design == BoardDesign::PerSession {
            place = on(self.session_board(sheet), card);
            if let Place::Cluster(cluster) = place
                && self.project.clusters.get(cluster).is_some_and(|it| it.is_result)
            {
                by_way_of = Some(cluster);
                cards.push(CardKey::Result(cluster));
                place = on(main, CardKey::Result(cluster));
            }
        }
        let clusters = [by_way_of, if let Place::Cluster(it) = place { Some(it) } else { None }];
        let is_source = |it: &Sources| {
            clusters.iter().flatten().any(|cluster| it.clusters.contains(cluster))
                || cards.iter().any(|card| it.cards.contains(card))
        };
        let values = |standing| self.project.values_standing(standing).find(|it| is_source(&it.sources));
        let value = values(Standing::Chosen).or_else(|| values(Standing::SetAside)).map(|it| it.id);
        Fate { word, part_of: None, place: Some(place), by_way_of, value }
    }

    fn session_board(&self, sheet: SheetId) -> Option<BoardId> {
        let meeting = self.project.meeting_of_sheet(sheet)?;
        self.project.boards.iter().find(|it| it.kind == BoardKind::Session(meeting)).map(|it| it.id)
    }
}

/// Where all cards lie that are in no tray.
pub(super) fn places(project: &Project) -> BTreeMap<(BoardId, CardKey), Place> {
    let mut places = BTreeMap::new();
    for cluster in project.clusters.iter() {
        places.extend(cluster.cards.iter().map(|it| ((cluster.board, *it), Place::Cluster(cluster.id))));
    }
    for board in project.boards.iter() {
        places.extend(board.discuss.iter().map(|it| ((board.id, *it), Place::Discuss)));
        places.extend(board.loose.iter().map(|it| ((board.id, *it), Place::Loose)));
        places.extend(board.parked.iter().map(|it| ((board.id, it.card), Place::Parked(it.reason))));
    }
    places
}
