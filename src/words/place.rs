//! Where a sheet was made, as it is said in the room; the code `S2-T3-B1` is for searching and files.

use super::Words;
use crate::model::{Meeting, Project, Sheet};

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
}
