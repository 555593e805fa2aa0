//! What a gesture comes to: the edit that it makes, and what is looked at afterwards.

use std::sync::Arc;

use super::data::{BoardData, Lying};
use super::layout::Target;
use super::select::Reach;
use crate::app::action::Action;
use crate::app::seen::Seen;
use crate::insight::similar::Suggestion;
use crate::model::{BoardEdit, CardKey, ClusterId, Edit, InputEdit, ParkReason, Place, ValueNoteId};

/// What the hand presses on or holds.
#[derive(Clone, Debug)]
pub enum Load {
    /// Cards; the stack that was gripped is the one that is seen.
    Cards {
        /// All of them, in the order of the board.
        cards: Vec<CardKey>,
        /// The stack that was gripped.
        face: Arc<Lying>,
        /// How wide it was.
        width: f32,
    },
    /// A cluster, by its head.
    Cluster(ClusterId),
    /// Nothing: a loop is drawn around cards.
    Ground,
}

/// Something that a person asked for in this frame.
#[derive(Clone, Debug)]
pub enum Wish {
    /// Pressed a stack.
    Press(CardKey, Reach),
    /// Pressed a cluster, its head or its empty ground.
    PressCluster(ClusterId),
    /// Pressed one of the fixed places in the foot.
    PressPlace(Target),
    /// Put the selection here.
    Put(Target),
    /// Put the selection aside for this reason.
    Park(Option<ParkReason>),
    /// Let go of what was held.
    Drop(Load, Target),
    /// Merge the first into the second.
    Merge(ClusterId, ClusterId),
    /// Choose a cluster to merge this one with.
    StartMerge(ClusterId),
    /// Show where a card lies.
    Reveal(CardKey),
    /// Select exactly these.
    Select(Vec<CardKey>),
    /// Let go of everything: what is chosen, then what is open.
    LetGo,
    /// Put two words together that are alike.
    Join(Suggestion),
    /// Open a cluster over the whole board.
    OpenFull(ClusterId),
    /// Back from there to the board.
    CloseFull,
    /// Fan the stack of a card out, or lay it together again.
    Fan(CardKey),
    /// Split notes in these parts; no parts make them whole again.
    Split(Vec<ValueNoteId>, Vec<String>),
    /// Put what still lies in the tray with the loose words.
    PutRest,
    /// Something for the window.
    Do(Action),
}

/// What an edit leaves to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Act {
    /// What changes.
    pub edit: Edit,
    /// The cluster that it concerns, to be shown on the right.
    pub cluster: Option<ClusterId>,
}

/// The edit that puts cards at a target; none where that would change nothing or there is no board.
pub fn put(seen: &Seen<'_>, data: &BoardData, cards: &[CardKey], target: Target) -> Option<Act> {
    let board = seen.board?.id;
    if cards.is_empty() {
        return None;
    }
    let lie_in = |place: Place| cards.iter().all(|it| data.place_of(*it) == Some(place));
    let to = |to: Place, before: Option<CardKey>| BoardEdit::Put { board, cards: cards.to_vec(), to, before };
    let (edit, cluster) = match target {
        Target::Tray if lie_in(Place::Tray) => return None,
        Target::Tray => (to(Place::Tray, None), None),
        Target::Discuss if lie_in(Place::Discuss) => return None,
        Target::Discuss => (to(Place::Discuss, None), None),
        Target::Loose if lie_in(Place::Loose) => return None,
        Target::Loose => (to(Place::Loose, None), None),
        Target::Parked => (to(Place::Parked(None), None), None),
        Target::Cluster(id, None) if lie_in(Place::Cluster(id)) => return None,
        Target::Cluster(_, Some(before)) if cards.contains(&before) => return None,
        Target::Cluster(id, before) => (to(Place::Cluster(id), before), Some(id)),
        Target::New => {
            let id = seen.new_id();
            (BoardEdit::Cluster { id, board, cards: cards.to_vec() }, Some(id))
        }
        Target::Card(on) => {
            let id = seen.new_id();
            let mut both = data.stack_of(on)?.cards.clone();
            if both.iter().all(|it| cards.contains(it)) {
                return None;
            }
            both.extend(cards.iter().filter(|it| !data.stack_of(on).is_some_and(|on| on.cards.contains(it))));
            (BoardEdit::Cluster { id, board, cards: both }, Some(id))
        }
    };
    Some(Act { edit: Edit::Board(edit), cluster })
}

/// The edit that puts cards aside for a reason.
pub fn park(seen: &Seen<'_>, cards: &[CardKey], reason: Option<ParkReason>) -> Option<Act> {
    let board = seen.board?.id;
    let put = BoardEdit::Put { board, cards: cards.to_vec(), to: Place::Parked(reason), before: None };
    (!cards.is_empty()).then_some(Act { edit: Edit::Board(put), cluster: None })
}

/// The edit that merges one cluster into another.
pub fn merge(from: ClusterId, into: ClusterId) -> Option<Act> {
    (from != into).then_some(Act { edit: Edit::Board(BoardEdit::Merge { from, into }), cluster: Some(into) })
}

/// The edit that splits notes in the same parts, or makes them whole again where there are none; one act for all.
pub fn split(notes: &[ValueNoteId], parts: &[String]) -> Option<Edit> {
    let edit = |note: &ValueNoteId| Edit::Input(InputEdit::Split { note: *note, parts: parts.to_vec() });
    match notes {
        [] => None,
        [only] => Some(edit(only)),
        several => Some(Edit::All(several.iter().map(edit).collect())),
    }
}
