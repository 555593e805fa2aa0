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
            BoardEdit::Apart { one, other, is_apart } => self.set_apart(one, other, *is_apart)?,
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
                ("", CardKey::Note(note) | CardKey::Part(note, _)) => note.to_string(),
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
        let before = before.and_then(|it| self.first_staying(board, to, it, &moving));
        let left = self.lift(board, &moving);
        self.set_down(board, cards, to, before);
        self.drop_bare_clusters(&left);
        Ok(())
    }

    /// Puts cards that lie nowhere in a place.
    fn set_down(&mut self, board: BoardId, cards: Vec<CardKey>, to: Place, before: Option<CardKey>) {
        if let Place::Cluster(cluster) = to {
            if let Some(cluster) = self.clusters.get_mut(cluster) {
                insert(&mut cluster.cards, cards, before);
            }
            return;
        }
        let Some(board) = self.boards.get_mut(board) else { return };
        match to {
            Place::Tray | Place::Cluster(_) => {}
            Place::Discuss => insert(&mut board.discuss, cards, before),
            Place::Loose => insert(&mut board.loose, cards, before),
            Place::Parked(reason) => {
                let at = before.and_then(|it| board.parked.iter().position(|other| other.card == it));
                let at = at.unwrap_or(board.parked.len());
                board.parked.splice(at..at, cards.into_iter().map(|card| ParkedCard { card, reason }));
            }
        }
    }

    /// The first card from `from` on that does not move itself: a card dropped on itself stays where it is.
    fn first_staying(
        &self,
        board: BoardId,
        place: Place,
        from: CardKey,
        moving: &BTreeSet<CardKey>,
    ) -> Option<CardKey> {
        let board = self.boards.get(board)?;
        let lies: Vec<CardKey> = match place {
            Place::Tray => return None,
            Place::Cluster(cluster) => self.clusters.get(cluster)?.cards.clone(),
            Place::Discuss => board.discuss.clone(),
            Place::Loose => board.loose.clone(),
            Place::Parked(_) => board.parked.iter().map(|it| it.card).collect(),
        };
        lies.into_iter().skip_while(|it| *it != from).find(|it| !moving.contains(it))
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
            if is_bare && !self.values.iter().any(|it| it.sources.names_cluster(*id)) {
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
        let (board, cards, name, meaning) = (gone.board, gone.cards.clone(), gone.name.clone(), gone.meaning.clone());
        let stays = found_mut(&mut self.clusters, into)?;
        if stays.board != board {
            return Err(Refusal::NotFound(from.thing()));
        }
        stays.cards.extend(cards);
        // What the group wrote stays: a name where the other has none, and both meanings.
        if stays.name.is_empty() {
            stays.name = name;
        }
        if stays.meaning.is_empty() {
            stays.meaning = meaning;
        } else if !meaning.is_empty() && meaning != stays.meaning {
            stays.meaning = wording::checked(&format!("{}; {meaning}", stays.meaning))?;
        }
        self.remove_cluster(from, Some(into));
        Ok(())
    }

    /// Removes a cluster and rewrites who refers to it, to its heir or to nothing.
    fn remove_cluster(&mut self, cluster: ClusterId, heir: Option<ClusterId>) {
        self.clusters.remove(cluster);
        let (gone, heir_card) = (CardKey::Result(cluster), heir.map(CardKey::Result));
        let referring: Vec<_> =
            self.values.iter().filter(|it| it.sources.names_cluster(cluster)).map(|it| it.id).collect();
        for value in referring {
            if let Some(value) = self.values.get_mut(value) {
                value.sources.replace_cluster(cluster, heir);
                value.sources.replace_card(gone, heir_card);
            }
        }
        self.hand_over_hands(gone, heir_card);
        self.hand_over_reason(cluster, heir);
        if let Some(heir) = heir_card {
            self.hand_over_place(gone, heir);
        }
        self.forget_card(gone);
    }

    /// Gives the place of a card that is gone to its heir, on each board where that lies nowhere yet.
    fn hand_over_place(&mut self, gone: CardKey, heir: CardKey) {
        let boards: Vec<BoardId> = self.boards.ids().collect();
        for board in boards {
            let (place, before) = (self.place_of(board, gone), self.place_of(board, heir));
            if let (Some(place), None) = (place, before) {
                self.set_down(board, vec![heir], place, Some(gone));
            }
        }
    }

    /// Where a card lies, unless in the tray.
    fn place_of(&self, board: BoardId, card: CardKey) -> Option<Place> {
        let beside = self.boards.get(board)?;
        let parked = beside.parked.iter().find(|it| it.card == card);
        let cluster = self.clusters_of(board).find(|it| it.cards.contains(&card));
        cluster
            .map(|it| Place::Cluster(it.id))
            .or_else(|| parked.map(|it| Place::Parked(it.reason)))
            .or_else(|| beside.discuss.contains(&card).then_some(Place::Discuss))
            .or_else(|| beside.loose.contains(&card).then_some(Place::Loose))
    }

    /// Puts cards where the first of others lies, in their stead.
    pub(super) fn replace_cards(&mut self, board: BoardId, gone: &[CardKey], come: &[CardKey]) {
        let lies = gone.iter().find_map(|it| self.place_of(board, *it).map(|place| (*it, place)));
        let gone: BTreeSet<CardKey> = gone.iter().copied().collect();
        let spot = lies.map(|(from, place)| (place, self.first_staying(board, place, from, &gone)));
        self.lift(board, &gone);
        if let Some((place, before)) = spot {
            self.set_down(board, come.to_vec(), place, before);
        }
    }

    /// Takes a card that is gone for good out of every place and every value.
    pub(in crate::model) fn forget_card(&mut self, card: CardKey) {
        self.hand_over_hands(card, None);
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
                value.sources.replace_card(card, None);
            }
        }
    }
}

fn insert(place: &mut Vec<CardKey>, cards: Vec<CardKey>, before: Option<CardKey>) {
    let at = before.and_then(|it| place.iter().position(|card| *card == it)).unwrap_or(place.len());
    place.splice(at..at, cards);
}
