//! *Algemene delers*: which clusters of a session board go along to the closing one, and from where its cards come.

use crate::app::seen::Seen;
use crate::insight::Coverage;
use crate::insight::stacks::wording_of;
use crate::model::{Board, BoardId, BoardKind, CardKey, ClusterId};
use crate::words::Counted;

use super::boards::board_name;

/// Whether the clusters of this board can go along to the closing one.
pub fn is_session(board: Option<&Board>) -> bool {
    board.is_some_and(|it| matches!(it.kind, BoardKind::Session(_)))
}

/// A mild remark where more or fewer clusters of the open session board go along than the setting asks for.
pub fn results_remark(seen: &Seen<'_>) -> Option<String> {
    let board = seen.board.filter(|it| is_session(Some(it)))?;
    let marked = seen.project.clusters_of(board.id).filter(|it| it.is_result).count();
    let asked = seen.project.setup.results;
    if asked.contains(marked) {
        return None;
    }
    let key = if asked.least == asked.most { "board-results-remark-exact" } else { "board-results-remark" };
    let arguments = [("n", marked.into()), ("least", asked.least.into()), ("most", asked.most.into())];
    Some(seen.words.say_with(key, &arguments))
}

/// Where a card of the closing board comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The session board.
    pub board: BoardId,
    /// The cluster on it.
    pub cluster: ClusterId,
    /// "9.00 uur".
    pub session: String,
    /// The place of the session in the project, for its colour.
    pub rank: Option<usize>,
    /// "B Vertrouwen".
    pub name: String,
    /// "7 bladen".
    pub sheets: String,
}

impl Source {
    /// The source of a card; none of a note.
    pub fn of(seen: &Seen<'_>, card: CardKey) -> Option<Self> {
        let CardKey::Result(cluster) = card else { return None };
        let found = seen.project.clusters.get(cluster)?;
        let board = seen.project.boards.get(found.board)?;
        let rank = match board.kind {
            BoardKind::Session(meeting) => Some(crate::insight::Origin::rank(seen.project, meeting)),
            BoardKind::Closing | BoardKind::All => None,
        };
        let letter = found.letter.map_or_else(String::new, |it| format!("{it} "));
        let sheets = Coverage::of_cards(seen.project, &[card]).sheets;
        Some(Self {
            board: board.id,
            cluster,
            session: board_name(seen, board),
            rank,
            name: format!("{letter}{}", wording_of(seen.project, card)),
            sheets: seen.words.count(Counted::Sheets, sheets),
        })
    }

    /// As it is read out: "9.00 uur · B Vertrouwen · 7 bladen".
    pub fn read_out(&self) -> String {
        format!("{} · {} · {}", self.session, self.name, self.sheets)
    }
}
