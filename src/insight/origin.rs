//! Where a word comes from: meeting, table and sheet, as people in the room say it.

use crate::model::{BehaviourNoteId, BoardKind, CardKey, MeetingId, Project, SheetId};

/// The place where a sheet was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The meeting.
    pub meeting: MeetingId,
    /// Number of the table.
    pub table: u32,
    /// Number of the sheet at that table.
    pub sheet: u32,
}

impl Origin {
    /// Where a sheet was made.
    pub fn of_sheet(project: &Project, sheet: SheetId) -> Option<Self> {
        let sheet = project.sheets.get(sheet)?;
        let table = project.tables.get(sheet.table)?;
        Some(Self { meeting: table.meeting, table: table.number, sheet: sheet.number })
    }

    /// Where a card was written; a result has no sheet of its own.
    pub fn of_card(project: &Project, card: CardKey) -> Option<Self> {
        Self::of_sheet(project, project.note_of_card(card)?.sheet)
    }

    /// The meeting that a card comes from: that of its sheet, or of the session board that it is a result of.
    pub fn meeting_of_card(project: &Project, card: CardKey) -> Option<MeetingId> {
        match card {
            CardKey::Note(_) | CardKey::Part(..) => project.meeting_of_sheet(project.note_of_card(card)?.sheet),
            CardKey::Result(cluster) => match project.boards.get(project.clusters.get(cluster)?.board)?.kind {
                BoardKind::Session(meeting) => Some(meeting),
                BoardKind::Closing | BoardKind::All => None,
            },
        }
    }

    /// Where a behaviour was written.
    pub fn of_behaviour(project: &Project, note: BehaviourNoteId) -> Option<Self> {
        Self::of_sheet(project, project.behaviour_notes.get(note)?.sheet)
    }

    /// Which colour and place a meeting has: its rank by number, from 0 on.
    pub fn rank(project: &Project, meeting: MeetingId) -> usize {
        let number = project.meetings.get(meeting).map_or(0, |it| it.number);
        project.meetings.iter().filter(|it| it.number < number).count()
    }
}
