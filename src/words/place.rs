//! Where a sheet was made and where a card lies, as it is said in the room; the code `S2-T3-B1` is for searching and files.

use super::Words;
use crate::model::{Board, BoardKind, Meeting, ParkReason, Place, Project, Sheet};

impl Words {
    /// A meeting by its own name, else by its time ("11.00 uur"), else by its number ("sessie 2").
    pub fn meeting(&self, meeting: &Meeting) -> String {
        match meeting.start {
            _ if !meeting.name.trim().is_empty() => meeting.name.trim().to_owned(),
            Some(start) => self.clock(start),
            None => self.say_with("place-meeting", &[("number", meeting.number.into())]),
        }
    }

    /// Where a sheet was made: "11.00 uur, tafel 3, blad 1"; its number alone where the table is unknown.
    pub fn sheet(&self, project: &Project, sheet: &Sheet) -> String {
        let number = ("sheet", sheet.number.into());
        let table = project.tables.get(sheet.table);
        let meeting = table.and_then(|it| project.meetings.get(it.meeting));
        match (table, meeting) {
            (Some(table), Some(meeting)) => {
                let (meeting, table) = (self.meeting(meeting).into(), table.number.into());
                self.say_with("place-sheet", &[("meeting", meeting), ("table", table), number])
            }
            _ => self.say_with("place-sheet-alone", &[number]),
        }
    }

    /// A board by what it shows: the name of its meeting, or which of the others it is.
    pub fn board(&self, project: &Project, board: &Board) -> String {
        match board.kind {
            BoardKind::Session(meeting) => {
                project.meetings.get(meeting).map_or_else(String::new, |it| self.meeting(it))
            }
            BoardKind::Closing => self.say("board-closing"),
            BoardKind::All => self.say("board-all"),
        }
    }

    /// A place on a board that is no cluster, as a heading says it; of what was put aside with the reason.
    pub fn place(&self, place: Place) -> String {
        match place {
            Place::Tray => self.say("board-tray"),
            Place::Cluster(_) => self.say("place-cluster"),
            Place::Discuss => self.say("board-discuss"),
            Place::Loose => self.say("board-loose"),
            Place::Parked(None) => self.say("place-parked"),
            Place::Parked(Some(reason)) => {
                self.say_with("place-parked-because", &[("reason", self.park_reason(reason).into())])
            }
        }
    }

    /// Why a card was put aside.
    pub fn park_reason(&self, reason: ParkReason) -> String {
        self.say(reason_key(reason))
    }
}

fn reason_key(reason: ParkReason) -> &'static str {
    match reason {
        ParkReason::Unclear => "board-reason-unclear",
        ParkReason::NotAValue => "board-reason-not-a-value",
        ParkReason::BelongsElsewhere => "board-reason-elsewhere",
        ParkReason::Later => "board-reason-later",
    }
}
