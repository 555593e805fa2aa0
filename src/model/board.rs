//! Boards: where the cards lie. A card has no record of its own; it is derived from notes or clusters.
//!
//! Invariant: each card is in exactly one place. A board holds lists of keys; what is in none of them is in the tray,
//! so late sheets appear by themselves. A key of something withdrawn keeps its place and shows again when it returns.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::id::Id as _;
use super::project::{added, found, found_mut};
use super::{BoardId, ClusterId, MeetingId, MergeKey, Project, Record, Refusal, ValueNoteId, wording};

/// What a card on a board stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CardKey {
    /// A proposed value.
    Note(ValueNoteId),
    /// A cluster of a session board that goes along to the closing board.
    Result(ClusterId),
}

/// What a board shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BoardKind {
    /// The values of one meeting.
    Session(MeetingId),
    /// The results of the session boards.
    Closing,
    /// All values.
    All,
}

/// Which boards are shown; the others stay in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum BoardDesign {
    /// A board per meeting and a closing one.
    PerSession,
    /// One board over everything.
    #[default]
    Single,
}

/// Why a card was put aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ParkReason {
    /// It is not clear what was meant.
    Unclear,
    /// It says what we do or want, not what we find important.
    NotAValue,
    /// It belongs somewhere else.
    BelongsElsewhere,
    /// We come back to it.
    Later,
}

impl ParkReason {
    /// All four, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Unclear, Self::NotAValue, Self::BelongsElsewhere, Self::Later];
}

/// A card that was put aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParkedCard {
    /// Which.
    pub card: CardKey,
    /// Why, where the group said so.
    pub reason: Option<ParkReason>,
}

/// A clustering surface.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Board {
    /// Its id.
    pub id: BoardId,
    /// What it shows.
    pub kind: BoardKind,
    /// To talk about.
    pub discuss: Vec<CardKey>,
    /// Stand on their own.
    pub loose: Vec<CardKey>,
    /// Put aside.
    pub parked: Vec<ParkedCard>,
}

impl Board {
    pub(super) fn new(id: BoardId, kind: BoardKind) -> Self {
        Self { id, kind, discuss: Vec::new(), loose: Vec::new(), parked: Vec::new() }
    }
}

/// The letter by which a cluster is called: A to Z without I and O.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "char", into = "char")]
pub struct Letter(char);

impl Letter {
    /// All letters, in the order in which they are given out.
    pub fn all() -> impl Iterator<Item = Self> {
        ('A'..='Z').filter(|it| !matches!(it, 'I' | 'O')).map(Self)
    }
}

impl TryFrom<char> for Letter {
    type Error = &'static str;

    fn try_from(letter: char) -> Result<Self, Self::Error> {
        Self::all().find(|it| it.0 == letter).ok_or("a cluster's letter is A to Z without I and O")
    }
}

impl From<Letter> for char {
    fn from(letter: Letter) -> Self {
        letter.0
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Cards that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cluster {
    /// Its id.
    pub id: ClusterId,
    /// Where it lies.
    pub board: BoardId,
    /// Its letter, kept until it is gone; none where all are in use.
    pub letter: Option<Letter>,
    /// The name that the group gave; empty: shown by the wording on most of its sheets.
    pub name: String,
    /// What we mean by it, one line.
    pub meaning: String,
    /// Whether it goes along to the closing board.
    pub is_result: bool,
    /// Its cards, in order.
    pub cards: Vec<CardKey>,
}

impl Record for Board {
    type Id = BoardId;
    fn id(&self) -> BoardId {
        self.id
    }
}

impl Record for Cluster {
    type Id = ClusterId;
    fn id(&self) -> ClusterId {
        self.id
    }
}

/// Where a card can lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Place {
    /// Still to be placed.
    Tray,
    /// In a cluster.
    Cluster(ClusterId),
    /// To talk about.
    Discuss,
    /// Stands on its own.
    Loose,
    /// Put aside, with a reason or none.
    Parked(Option<ParkReason>),
}

/// What can happen to boards and clusters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum BoardEdit {
    /// Chooses which boards are shown.
    Design(BoardDesign),
    /// Adds a board.
    Add {
        /// The new board.
        id: BoardId,
        /// What it shows.
        kind: BoardKind,
    },
    /// Puts cards in a place, in the order given.
    Put {
        /// On which board.
        board: BoardId,
        /// Which cards.
        cards: Vec<CardKey>,
        /// Where to.
        to: Place,
        /// Before which card of that place; none, or one that is not there: at the end. The tray has no order.
        before: Option<CardKey>,
    },
    /// Makes a cluster of cards; its letter is the lowest free one.
    Cluster {
        /// The new cluster.
        id: ClusterId,
        /// On which board.
        board: BoardId,
        /// Its cards.
        cards: Vec<CardKey>,
    },
    /// Names a cluster; an empty name gives it its working name again.
    Name {
        /// Which.
        cluster: ClusterId,
        /// May be empty.
        name: String,
    },
    /// Says what we mean by a cluster.
    Meaning {
        /// Which.
        cluster: ClusterId,
        /// One line; may be empty.
        text: String,
    },
    /// Marks a cluster of a session board to go along to the closing board, or not.
    MarkResult {
        /// Which.
        cluster: ClusterId,
        /// Whether it goes along.
        is_result: bool,
    },
    /// Adds the cards of one cluster to another, which keeps its id, letter, name and mark.
    Merge {
        /// The cluster that is gone afterwards.
        from: ClusterId,
        /// The cluster that stays.
        into: ClusterId,
    },
    /// Takes a cluster apart: its cards go back to the tray. Values that were chosen from it stay.
    Dissolve(ClusterId),
}

impl BoardEdit {
    pub(super) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::Name { cluster, .. } => Some(MergeKey::Field(cluster.thing(), 0)),
            Self::Meaning { cluster, .. } => Some(MergeKey::Field(cluster.thing(), 1)),
            _ => None,
        }
    }
}

impl Project {
    /// The clusters of a board, in the order in which they were made.
    pub fn clusters_of(&self, board: BoardId) -> impl DoubleEndedIterator<Item = &Cluster> {
        self.clusters.iter().filter(move |it| it.board == board)
    }

    /// Whether a card exists at all on a board of this kind, withdrawn or not.
    pub fn card_belongs(&self, kind: BoardKind, card: CardKey) -> bool {
        match (kind, card) {
            (BoardKind::All, CardKey::Note(note)) => self.value_notes.contains(note),
            (BoardKind::Session(meeting), CardKey::Note(note)) => {
                self.value_notes.get(note).is_some_and(|it| self.meeting_of_sheet(it.sheet) == Some(meeting))
            }
            (BoardKind::Closing, CardKey::Result(cluster)) => self
                .clusters
                .get(cluster)
                .and_then(|it| self.boards.get(it.board))
                .is_some_and(|it| matches!(it.kind, BoardKind::Session(_))),
            (BoardKind::All | BoardKind::Session(_), CardKey::Result(_)) | (BoardKind::Closing, CardKey::Note(_)) => {
                false
            }
        }
    }

    /// Whether a card is shown and counted: a value that counts, or a cluster that goes along.
    pub fn card_counts(&self, card: CardKey) -> bool {
        match card {
            CardKey::Note(note) => self.value_notes.get(note).is_some_and(|it| self.value_note_counts(it)),
            CardKey::Result(cluster) => self.clusters.get(cluster).is_some_and(|it| it.is_result),
        }
    }

    /// The cards that a board shows, in the order of the input.
    pub fn cards_of(&self, kind: BoardKind) -> Vec<CardKey> {
        let keys: Vec<CardKey> = match kind {
            BoardKind::All | BoardKind::Session(_) => self.value_notes.ids().map(CardKey::Note).collect(),
            BoardKind::Closing => self.clusters.ids().map(CardKey::Result).collect(),
        };
        keys.into_iter().filter(|it| self.card_belongs(kind, *it) && self.card_counts(*it)).collect()
    }

    /// The wording on a card.
    pub fn card_wording(&self, card: CardKey) -> &str {
        match card {
            CardKey::Note(note) => self.value_notes.get(note).map_or("", |it| &it.wording),
            CardKey::Result(cluster) => self.clusters.get(cluster).map_or("", |it| {
                if it.name.is_empty() { it.cards.first().map_or("", |card| self.card_wording(*card)) } else { &it.name }
            }),
        }
    }

    pub(super) fn apply_board(&mut self, edit: &BoardEdit) -> Result<(), Refusal> {
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
    pub(super) fn lift_strangers(&mut self, cards: &BTreeSet<CardKey>) {
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
    pub(super) fn forget_card(&mut self, card: CardKey) {
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
