//! What a person wants. Views only ask; the window carries out.

use std::path::PathBuf;

use super::room::RoomView;
use super::steps::Step;
use crate::model::{BoardId, ClusterId, Edit, PictureKind, SheetId, ValueId};
use crate::print::Shift;
use crate::store::Snapshot;

/// Something that a view asks the window to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change the project: one act, one step to undo.
    Do(Edit),
    /// Go a step back.
    Undo,
    /// Go a step forward again.
    Redo,
    /// Go back or forward until so many steps are done.
    GoToStep(usize),
    /// Show another step.
    GoTo(Step),
    /// Show this board in Clusteren; with a cluster, that one.
    ShowBoard(BoardId, Option<ClusterId>),
    /// Show this sheet in Inbreng.
    ShowSheet(SheetId),
    /// Show this value in Laden.
    ShowValue(ValueId),
    /// Show a view of Groot scherm.
    EnterRoom(RoomView),
    /// Back from Groot scherm to the laptop's window.
    LeaveRoom,
    /// Start a project without a word in it.
    New,
    /// Choose a file to open.
    Open,
    /// Open this file.
    OpenFile(PathBuf),
    /// Goes on with work that is in no file, by its place in the list of the start.
    GoOn(usize),
    /// Open the example.
    OpenExample,
    /// Save now, in the place that the project has or gets by itself.
    Save,
    /// Choose a place to save.
    SaveAs,
    /// A file that was changed outside the program is right.
    AcceptEdited,
    /// Choose a file with sheets, and show what it holds.
    ChooseSheets,
    /// Choose a file with the logo or the illustration.
    ChoosePicture(PictureKind),
    /// Show what pasted cells hold.
    PasteSheets(String),
    /// Choose a file with teams, and take in or show what it holds.
    ChooseTeams,
    /// Show or hide the settings of the project.
    ToggleSettings,
    /// Show or hide the keys.
    ToggleHelp,
    /// Show or hide what was done.
    TogglePast,
    /// Keep what the project is now as a moment of this name.
    KeepMoment(String),
    /// Put an earlier version in the place of what the project is.
    GoBack(Snapshot),
    /// Show an earlier version, to look at.
    LookAt(Snapshot),
    /// Remove all copies of this project from this computer.
    WipeCopies,
    /// Keep what is seen as a picture, beside the project.
    KeepPicture,
    /// Keep the board that is looked at as a table, beside the project.
    KeepTable,
    /// Remember how far a printer puts backs away from their fronts.
    KeepShift {
        /// What the printer is called.
        printer: String,
        /// How far.
        shift: Shift,
    },
    /// Make no more team packages.
    StopPackages,
    /// Make the PDF, beside the project, and open it.
    MakePdf,
    /// Make the PDF of what comes out of the board that is looked at, beside the project, and open it.
    PrintHarvest,
    /// Make the PDF of the decision, beside the project, and open it.
    PrintDecision,
    /// Make the PDF of the sheets for the parts of the group, beside the project, and open it.
    PrintLoadingSheets,
    /// Keep all text of the project in this kind of file, beside the project.
    KeepText(TextFile),
    /// Say something in passing.
    Say(String),
}

/// In what kind of file all text of a project is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFile {
    /// A Word document.
    Docx,
    /// Markdown.
    Markdown,
    /// An Excel workbook with all tables.
    Xlsx,
    /// A folder with a CSV for each table.
    Csv,
}

impl TextFile {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Docx, Self::Markdown, Self::Xlsx, Self::Csv];

    /// How its name ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Markdown => "md",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }
}
