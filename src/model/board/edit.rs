//! What can happen to boards and clusters, as sentences that can be written down.

use serde::{Deserialize, Serialize};

use super::{BoardDesign, BoardKind, CardKey, ParkReason};
use crate::model::id::Id as _;
use crate::model::{BoardId, ClusterId, MergeKey};

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
    /// Adds the cards of one cluster to another, which keeps its id, letter and mark; its name too, where it has one.
    Merge {
        /// The cluster that is gone afterwards.
        from: ClusterId,
        /// The cluster that stays.
        into: ClusterId,
    },
    /// Says that two wordings do not belong together, or may be pointed out again.
    Apart {
        /// One of them, as anybody wrote it.
        one: String,
        /// The other.
        other: String,
        /// Whether they are apart from now on.
        is_apart: bool,
    },
    /// Takes a cluster apart: its cards go back to the tray. Values that were chosen from it stay.
    Dissolve(ClusterId),
}

impl BoardEdit {
    pub(in crate::model) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::Name { cluster, .. } => Some(MergeKey::Field(cluster.thing(), 0)),
            Self::Meaning { cluster, .. } => Some(MergeKey::Field(cluster.thing(), 1)),
            _ => None,
        }
    }
}
