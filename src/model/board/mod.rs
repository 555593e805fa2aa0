//! Boards: where the cards lie. A card has no record of its own; it is derived from notes or clusters.
//!
//! Invariant: each card is in exactly one place. A board holds lists of keys; what is in none of them is in the tray,
//! so late sheets appear by themselves. A key of something withdrawn keeps its place and shows again when it returns.

mod apart;
mod apply;
mod edit;
mod split;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use apart::WordPair;
pub use edit::{BoardEdit, Place};
pub use split::MOST_PARTS;

use super::{BoardId, ClusterId, MeetingId, Project, Record, ValueNote, ValueNoteId};

/// What a card on a board stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CardKey {
    /// A proposed value.
    Note(ValueNoteId),
    /// One of the parts of a proposed value that was split; counted from 0.
    Part(ValueNoteId, u8),
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
    pub(in crate::model) fn new(id: BoardId, kind: BoardKind) -> Self {
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

impl Project {
    /// The clusters of a board, in the order in which they were made.
    pub fn clusters_of(&self, board: BoardId) -> impl DoubleEndedIterator<Item = &Cluster> {
        self.clusters.iter().filter(move |it| it.board == board)
    }

    /// Whether a card exists at all on a board of this kind, withdrawn or not.
    pub fn card_belongs(&self, kind: BoardKind, card: CardKey) -> bool {
        match (kind, card) {
            (BoardKind::All, CardKey::Note(_) | CardKey::Part(..)) => self.note_of_card(card).is_some(),
            (BoardKind::Session(meeting), CardKey::Note(_) | CardKey::Part(..)) => {
                self.note_of_card(card).is_some_and(|it| self.meeting_of_sheet(it.sheet) == Some(meeting))
            }
            (BoardKind::Closing, CardKey::Result(cluster)) => self
                .clusters
                .get(cluster)
                .and_then(|it| self.boards.get(it.board))
                .is_some_and(|it| matches!(it.kind, BoardKind::Session(_))),
            (BoardKind::All | BoardKind::Session(_), CardKey::Result(_))
            | (BoardKind::Closing, CardKey::Note(_) | CardKey::Part(..)) => false,
        }
    }

    /// Whether a card is shown and counted: a value that counts, or a cluster that goes along.
    pub fn card_counts(&self, card: CardKey) -> bool {
        match card {
            CardKey::Note(_) | CardKey::Part(..) => {
                self.note_of_card(card).is_some_and(|it| self.value_note_counts(it))
            }
            CardKey::Result(cluster) => self.clusters.get(cluster).is_some_and(|it| it.is_result),
        }
    }

    /// The cards that a board shows, in the order of the input.
    pub fn cards_of(&self, kind: BoardKind) -> Vec<CardKey> {
        let keys: Vec<CardKey> = match kind {
            BoardKind::All | BoardKind::Session(_) => self.value_notes.iter().flat_map(ValueNote::cards).collect(),
            BoardKind::Closing => self.clusters.ids().map(CardKey::Result).collect(),
        };
        keys.into_iter().filter(|it| self.card_belongs(kind, *it) && self.card_counts(*it)).collect()
    }

    /// The wording on a card.
    pub fn card_wording(&self, card: CardKey) -> &str {
        match card {
            CardKey::Note(note) => self.value_notes.get(note).map_or("", |it| &it.wording),
            CardKey::Part(..) => self.part_wording(card).unwrap_or_default(),
            CardKey::Result(cluster) => self.clusters.get(cluster).map_or("", |it| {
                if it.name.is_empty() { it.cards.first().map_or("", |card| self.card_wording(*card)) } else { &it.name }
            }),
        }
    }
}
