//! The form of all values at once, and the matrix of levels of growth.

mod choices;
mod competences;
mod level_card;
mod levels;
mod matrix;
mod table;
mod values;

use egui::{Align, Layout, ScrollArea, Ui};
use egui_material_icons::icons::{ICON_EXPAND_LESS, ICON_GRID_ON};

use self::choices::{Told, choices_ui};
use self::competences::Competences;
use self::matrix::Matrix;
use super::said::said_ui;
use crate::app::action::Action;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, button, label, segmented};
use crate::model::{Edit, Form, LoadingEdit};

/// Lower rooms, in points, show only the names of the choices over the matrix.
const ROOMY: f32 = 720.0;
/// Widths of the headings of rows, in points.
const HEAD: (f32, f32) = (168.0, 280.0);

/// What the matrix shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Side {
    /// Behaviour at each level.
    #[default]
    Levels,
    /// Competences that go with a value.
    Competences,
}

/// This part as it is looked at.
#[derive(Debug, Default)]
pub(super) struct FormView {
    shows_matrix: bool,
    side: Side,
    matrix: Matrix,
    competences: Competences,
}

impl FormView {
    /// Gives what is half typed, before something else comes.
    pub fn leave(&mut self, seen: &Seen<'_>) -> Vec<Edit> {
        let mut edits = self.matrix.leave(seen);
        edits.extend(self.competences.leave(seen));
        edits
    }

    /// Draws it in all the room there is.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let form = seen.project.form;
        let shows_matrix = form == Form::Matrix || self.shows_matrix;
        let told = if shows_matrix && ui.available_height() < ROOMY { Told::Name } else { Told::All };
        said_ui(ui, &seen.words.say("vorm-for-all"), Type::BODY, look(ui).ink_second);
        let mut edits = Vec::new();
        if let Some(chosen) = choices_ui(ui, seen, form, told).filter(|it| *it != form) {
            self.shows_matrix = false;
            edits.push(Edit::Loading(LoadingEdit::Form(chosen)));
        }
        if shows_matrix {
            ui.add_space(space::SMALL);
            edits.extend(self.matrix_ui(ui, seen, form));
        } else {
            ui.add_space(space::MEDIUM);
            let height = ui.available_height();
            ScrollArea::vertical().id_salt(("form", form as u8)).auto_shrink(false).show(ui, |ui| {
                edits.extend(values::values_ui(ui, seen, form, height));
                let more = seen.words.say("vorm-more");
                if ui.add(ActionButton::quiet(&more).icon(ICON_GRID_ON)).clicked() {
                    self.shows_matrix = true;
                }
            });
        }
        edits.into_iter().map(Action::Do).collect()
    }

    fn matrix_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, form: Form) -> Vec<Edit> {
        let mut edits = Vec::new();
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let sides = ["matrix-behaviours", "matrix-competences"].map(|it| seen.words.say(it));
            let [levels, competences] = sides.each_ref().map(String::as_str);
            let options = [(Side::Levels, levels), (Side::Competences, competences)];
            if let Some(side) = segmented(ui, self.side, &options) {
                edits.extend(self.leave(seen));
                self.side = side;
            }
            if self.side == Side::Levels && !seen.project.levels.is_empty() {
                label(ui, &seen.words.say("matrix-levels"), Type::BODY, look(ui).ink);
                edits.extend(levels::number_ui(ui, seen));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if form != Form::Matrix {
                    let less = seen.words.say("vorm-less");
                    if ui.add(ActionButton::quiet(&less).icon(ICON_EXPAND_LESS)).clicked() {
                        self.shows_matrix = false;
                    }
                }
                if self.side == Side::Levels && !seen.project.levels.is_empty() && ui.available_width() > 340.0 {
                    label(ui, &seen.words.say("matrix-keys"), Type::SMALL, look(ui).ink_second);
                }
            });
        });
        ui.add_space(space::TINY);
        let head = (ui.available_width() * 0.15).clamp(HEAD.0, HEAD.1);
        match self.side {
            Side::Competences => edits.extend(self.competences.ui(ui, seen, head)),
            Side::Levels if seen.project.levels.is_empty() => edits.extend(no_levels_ui(ui, seen)),
            Side::Levels => edits.extend(self.matrix.ui(ui, seen, head)),
        }
        edits
    }
}

/// There are no levels yet: how to begin.
fn no_levels_ui(ui: &mut Ui, seen: &Seen<'_>) -> Option<Edit> {
    let mut edit = None;
    let height = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((height * 0.24).max(space::LARGE));
        label(ui, &seen.words.say("matrix-no-levels"), Type::CLUSTER_NAME, look(ui).ink);
        ui.add_space(space::SMALL);
        if button(ui, &seen.words.say("matrix-begin")).clicked() {
            edit = Some(levels::usual(seen));
        }
        ui.add_space(size::BUTTON);
    });
    edit
}
