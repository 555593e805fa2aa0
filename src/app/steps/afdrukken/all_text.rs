//! All text of the project as files of other programs: for the intranet, for the report, for a spreadsheet.

use egui::Ui;

use crate::app::action::{Action, TextFile};
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets;

/// The group with a button for each kind of file; gives what was pressed.
pub(super) fn all_text_ui(ui: &mut Ui, seen: &Seen<'_>) -> Option<Action> {
    let mut pressed = None;
    ui.add_space(space::SMALL);
    widgets::label(ui, &seen.words.say("text-all"), Type::BUTTON, look(ui).ink);
    ui.horizontal_wrapped(|ui| {
        for file in TextFile::ALL {
            if widgets::quiet_button(ui, &seen.words.say(key(file))).clicked() {
                pressed = Some(Action::KeepText(file));
            }
        }
    });
    pressed
}

fn key(file: TextFile) -> &'static str {
    match file {
        TextFile::Docx => "text-as-docx",
        TextFile::Markdown => "text-as-markdown",
        TextFile::Xlsx => "text-as-xlsx",
        TextFile::Csv => "text-as-csv",
    }
}
