//! How an edit of a board is made, and how cards and clusters that are gone are taken out of all that names them.

use std::collections::BTreeSet;

use super::{Board, BoardEdit, BoardKind, CardKey, Cluster, Letter, ParkedCard, Place};
use crate::model::id::Id as _;
use crate::model::project::{added, found, found_mut};
use crate::model::{BoardId, ClusterId, Project, Refusal, wording};

impl Project {
    pub(in crate::model) fn apply_board(&mut self, edit: &BoardEdit) -> Result<(), Refusal> {
        match edit {
            BoardEdit::Design(design) => self.board_design = *design,
            BoardEdit::Add { id, kind } => {
                if let BoardKind::Session(meeting) = kind {
                    found(&self.meetings, *meeting)?;
                }
                if let Some(same) = self.boards.iter().find(|it| it.kind == *kind) {
                    return Err(Refusal::AlreadyThere(same.id.thing()));
                }
                added(&mut self.boards, Board::new(*id, *kind))?;
            }
            BoardEdit::Put { board, cards, to, before } => self.put(*board, cards, *to, *before)?,
            BoardEdit::Cluster { id, board, cards } => {
                found(&self.boards, *board)?;
                let letter = self.free_letter(*board);
                let (name, meaning) = (String::new(), String::new());
                let cluster =
                    Cluster { id: *id, board: *board, letter, name, meaning, is_result: false, cards: Vec::new() };
                added(&mut self.clusters, cluster)?;
                self.put(*board, cards, Place::Cluster(*id), None)?;
            }
            BoardEdit::Name { cluster, name } => {
                found_mut(&mut self.clusters, *cluster)?.name = wording::checked(name)?;
            }
            BoardEdit::Meaning { cluster, text } => {
                found_mut(&mut self.clusters, *cluster)?.meaning = wording::checked(text)?;
            }
            BoardEdit::MarkResult { cluster, is_result } => {
                found_mut(&mut self.clusters, *cluster)?.is_result = *is_result;
            }
            BoardEdit::Merge { from, into } => self.merge(*from, *into)?,
            BoardEdit::Dissolve(cluster) => {
                found(&self.clusters, *cluster)?;
                self.remove_cluster(*cluster, None);
            }
        }
        Ok(())
    }

    fn free_letter(&self, board: BoardId) -> Option<Letter> {
        let taken: BTreeSet<Letter> = self.clusters_of(board).filter_map(|it| it.letter).collect();
        Letter::all().find(|it| !taken.contains(it))
    }

    fn put(&mut self, board: BoardId, cards: &[CardKey], to: Place, before: Option<CardKey>) -> Result<(), Refusal> {
        let kind = found(&self.boards, board)?.kind;
        if let Some(card) = cards.iter().find(|it| !self.card_belongs(kind, **it)) {
            let wording = match (self.card_wording(*card), card) {
                ("", CardKey::Note(note)) => note.to_string(),
                ("", CardKey::Result(cluster)) => cluster.to_string(),
                (wording, _) => wording::start_of(wording),
            };
            return Err(Refusal::NotOnBoard { wording });
        }
        if let Place::Cluster(cluster) = to
            && found(&self.clusters, cluster)?.board != board
        {
            return Err(Refusal::NotFound(cluster.thing()));
        }
        let moving: BTreeSet<CardKey> = cards.iter().copied().collect();
        let mut seen = BTreeSet::new();
        let cards: Vec<CardKey> = cards.iter().copied().filter(|it| seen.insert(*it)).collect();
        let before = before.filter(|it| !moving.contains(it));
        let left = self.lift(board, &moving);
        match to {
            Place::Tray => {}
            Place::Cluster(cluster) => insert(&mut found_mut(&mut self.clusters, cluster)?.cards, cards, before),
            Place::Discuss => insert(&mut found_mut(&mut self.boards, board)?.discuss, cards, before),
            Place::Loose => insert(&mut found_mut(&mut self.boards, board)?.loose, cards, before),
            Place::Parked(reason) => {
                let parked = &mut found_mut(&mut self.boards, board)?.parked;
                let at = before.and_then(|it| parked.iter().position(|other| other.card == it));
                let at = at.unwrap_or(parked.len());
                parked.splice(at..at, cards.into_iter().map(|card| ParkedCard { card, reason }));
            }
        }
        self.drop_bare_clusters(&left);
        Ok(())
    }

    /// Takes cards out of whatever place they lie in; gives the clusters that lost some.
    fn lift(&mut self, board: BoardId, cards: &BTreeSet<CardKey>) -> Vec<ClusterId> {
        let left: Vec<ClusterId> = self
            .clusters_of(board)
            .filter(|it| it.cards.iter().any(|card| cards.contains(card)))
            .map(|it| it.id)
            .collect();
        for cluster in &left {
            if let Some(cluster) = self.clusters.get_mut(*cluster) {
                cluster.cards.retain(|it| !cards.contains(it));
            }
        }
        let lies_beside = self.boards.get(board).is_some_and(|it| {
            let parked = it.parked.iter().map(|it| &it.card);
            it.discuss.iter().chain(&it.loose).chain(parked).any(|card| cards.contains(card))
        });
        if lies_beside && let Some(board) = self.boards.get_mut(board) {
            board.discuss.retain(|it| !cards.contains(it));
            board.loose.retain(|it| !cards.contains(it));
            board.parked.retain(|it| !cards.contains(&it.card));
        }
        left
    }

    /// Takes cards off boards that do not show them any more.
    pub(in crate::model) fn lift_strangers(&mut self, cards: &BTreeSet<CardKey>) {
        let boards: Vec<(BoardId, BoardKind)> = self.boards.iter().map(|it| (it.id, it.kind)).collect();
        for (board, kind) in boards {
            let strangers = cards.iter().filter(|it| !self.card_belongs(kind, **it)).copied().collect();
            let left = self.lift(board, &strangers);
            self.drop_bare_clusters(&left);
        }
    }

    /// A cluster whose last card left, and that nobody named, explained, marked or chose, is gone.
    fn drop_bare_clusters(&mut self, candidates: &[ClusterId]) {
        for id in candidates {
            let is_bare = self
                .clusters
                .get(*id)
                .is_some_and(|it| it.cards.is_empty() && it.name.is_empty() && it.meaning.is_empty() && !it.is_result);
            if is_bare && !self.values.iter().any(|it| it.sources.clusters.contains(id)) {
                self.remove_cluster(*id, None);
            }
        }
    }

    fn merge(&mut self, from: ClusterId, into: ClusterId) -> Result<(), Refusal> {
        let gone = found(&self.clusters, from)?;
        if from == into {
            let name = self.card_wording(CardKey::Result(from)).to_owned();
            return Err(Refusal::SameCluster { name });
        }
        let (board, cards, meaning) = (gone.board, gone.cards.clone(), gone.meaning.clone());
        let stays = found_mut(&mut self.clusters, into)?;
        if stays.board != board {
            return Err(Refusal::NotFound(from.thing()));
        }
        stays.cards.extend(cards);
        if stays.meaning.is_empty() {
            stays.meaning = meaning;
        }
        self.remove_cluster(from, Some(into));
        Ok(())
    }

    /// Removes a cluster and rewrites who refers to it, to its heir or to nothing.
    fn remove_cluster(&mut self, cluster: ClusterId, heir: Option<ClusterId>) {
        self.clusters.remove(cluster);
        let referring: Vec<_> =
            self.values.iter().filter(|it| it.sources.clusters.contains(&cluster)).map(|it| it.id).collect();
        for value in referring {
            if let Some(value) = self.values.get_mut(value) {
                value.sources.replace_cluster(cluster, heir);
            }
        }
        self.forget_card(CardKey::Result(cluster));
    }

    /// Takes a card that is gone for good out of every place and every value.
    pub(in crate::model) fn forget_card(&mut self, card: CardKey) {
        let gone = BTreeSet::from([card]);
        let boards: Vec<BoardId> = self.boards.ids().collect();
        for board in boards {
            let left = self.lift(board, &gone);
            self.drop_bare_clusters(&left);
        }
        let referring: Vec<_> =
            self.values.iter().filter(|it| it.sources.cards.contains(&card)).map(|it| it.id).collect();
        for value in referring {
            if let Some(value) = self.values.get_mut(value) {
                value.sources.cards.retain(|it| *it != card);
            }
        }
    }
}

fn insert(place: &mut Vec<CardKey>, cards: Vec<CardKey>, before: Option<CardKey>) {
    let at = before.and_then(|it| place.iter().position(|card| *card == it)).unwrap_or(place.len());
    place.splice(at..at, cards);
}
