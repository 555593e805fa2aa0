//! What a file or pasted cells hold, before anything of it is imported.

use egui::{Id, Key, Ui, vec2};

use super::look::{Type, look, space};
use super::shell::veil;
use super::widgets;
use crate::exchange::{News, Plan, Reading, Summary};
use crate::model::Edit;
use crate::model::InputEdit;
use crate::words::Words;

/// How an import comes into a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Into the one that is open.
    Open,
    /// Into a new one: the example is open, and stays as it is.
    New,
}

/// What was read, waiting for a person to accept it.
#[derive(Debug)]
pub struct ImportPanel {
    /// Where it came from: a file name, or the clipboard.
    pub name: String,
    reading: Reading,
    plan: Plan,
    /// Into which project it goes.
    pub target: Target,
}

/// What the person decided.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportAnswer {
    /// This edit, in the target.
    Accepted(Edit),
    /// Nothing.
    Cancelled,
}

impl ImportPanel {
    /// Shows what was read and what would come of it.
    pub fn new(name: String, reading: Reading, plan: Plan, target: Target) -> Self {
        Self { name, reading, plan, target }
    }

    /// Draws it over everything.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words) -> Option<ImportAnswer> {
        let look = look(ui);
        let mut answer = None;
        let behind = egui::Area::new(Id::unique("import-veil")).order(egui::Order::Middle);
        behind.fixed_pos(egui::Pos2::ZERO).show(ui.ctx(), |ui| veil(ui, look));
        let area = egui::Area::new(Id::unique("import")).order(egui::Order::Foreground);
        area.anchor(egui::Align2::CENTER_CENTER, vec2(0.0, 0.0)).show(ui.ctx(), |ui| {
            widgets::panel(look).shadow(look.shadow).show(ui, |ui| {
                ui.set_width(720.0);
                self.content_ui(ui, words);
                ui.add_space(space::PANEL);
                answer = self.answer_ui(ui, words);
            });
        });
        if ui.input(|it| it.key_pressed(Key::Escape)) {
            answer = Some(ImportAnswer::Cancelled);
        }
        answer
    }

    fn content_ui(&self, ui: &mut Ui, words: &Words) {
        let look = look(ui);
        widgets::label(ui, &words.say("import-title"), Type::CLUSTER_NAME, look.ink);
        let from = words.say_with("import-from", &[("name", self.name.clone().into())]);
        widgets::paragraph(ui, &from, Type::BODY, look.ink_second);
        ui.add_space(space::LARGE);
        let summary = words.tell(&Summary::new(&self.reading, &self.plan));
        widgets::paragraph(ui, &summary, Type::TITLE, look.ink);
        if let Some(news) = News::of(&self.plan) {
            widgets::paragraph(ui, &words.tell(&news), Type::BODY, look.ink);
        }
        if self.target == Target::New {
            widgets::paragraph(ui, &words.say("import-starts-new"), Type::BODY, look.ink_second);
        }
        let remarks = egui::ScrollArea::vertical().id_salt("remarks").max_height(140.0).auto_shrink([false, true]);
        remarks.show(ui, |ui| {
            for remark in self.reading.remarks.iter().chain(&self.plan.remarks) {
                widgets::paragraph(ui, &words.tell(remark), Type::BODY, look.doubt);
            }
        });
        if !self.reading.wrong.is_empty() {
            self.wrong_ui(ui, words);
        }
    }

    /// The rows that cannot come along, each with its line and reason.
    fn wrong_ui(&self, ui: &mut Ui, words: &Words) {
        let look = look(ui);
        ui.add_space(space::LARGE);
        widgets::label(ui, &words.say("import-wrong-rows"), Type::SMALL_STRONG, look.not_so);
        let row_height = 26.0;
        let area = egui::ScrollArea::vertical().max_height(260.0).auto_shrink([false, true]);
        area.show_rows(ui, row_height, self.reading.wrong.len(), |ui, shown| {
            for wrong in self.reading.wrong.get(shown).into_iter().flatten() {
                ui.set_min_height(row_height);
                widgets::paragraph(ui, &words.tell(wrong), Type::SMALL, look.ink);
            }
        });
    }

    fn answer_ui(&self, ui: &mut Ui, words: &Words) -> Option<ImportAnswer> {
        let mut answer = None;
        ui.horizontal(|ui| {
            if self.plan.is_empty() {
                if widgets::main_button(ui, &words.say("close")).clicked() {
                    answer = Some(ImportAnswer::Cancelled);
                }
                return;
            }
            let accept = if self.reading.wrong.is_empty() { "import-accept" } else { "import-accept-right-rows" };
            let entered = ui.input(|it| it.key_pressed(Key::Enter));
            if widgets::main_button(ui, &words.say(accept)).clicked() || entered {
                answer = Some(ImportAnswer::Accepted(Edit::Input(InputEdit::Take(self.plan.batch.clone()))));
            }
            if widgets::button(ui, &words.say("import-cancel")).clicked() {
                answer = Some(ImportAnswer::Cancelled);
            }
        });
        answer
    }
}
