//! How far a printer puts the back of a sheet away from its front: filled in beside the proefvel, chosen for cards.

use egui::Ui;

use super::AfdrukkenView;
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{self, Field};
use crate::print::Shift;
use crate::store::settings::Printer;

/// What is typed of a printer.
#[derive(Debug, Default)]
pub(super) struct PrinterDraft {
    name: String,
    right: String,
    down: String,
}

impl AfdrukkenView {
    /// Takes over what the computer remembers of printers.
    pub fn set_printers(&mut self, printers: &[Printer]) {
        if self.printers != printers {
            self.printers = printers.to_vec();
        }
    }

    /// Fields for what was measured, and a button that keeps it.
    pub(super) fn printer_form_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let look = look(ui);
        let words = &seen.words;
        let draft = &mut self.printer_draft;
        let field = |ui: &mut Ui, text: &mut String, key: &str| {
            let name = words.say(key);
            widgets::label(ui, &name, Type::SMALL, look.ink_second);
            Field::line(text, &name).ui(ui);
            ui.add_space(space::SMALL);
        };
        field(ui, &mut draft.name, "printer-name");
        field(ui, &mut draft.right, "printer-right");
        field(ui, &mut draft.down, "printer-down");
        let shift = millimetres(&draft.right).zip(millimetres(&draft.down)).and_then(|(it, down)| Shift::new(it, down));
        let mut actions = Vec::new();
        if widgets::button(ui, &words.say("printer-keep")).clicked() {
            match shift {
                Some(shift) if !draft.name.trim().is_empty() => {
                    actions.push(Action::KeepShift { printer: draft.name.trim().to_owned(), shift });
                }
                Some(_) => actions.push(Action::Say(words.say("printer-needs-name"))),
                None => actions.push(Action::Say(words.say("printer-not-millimetres"))),
            }
        }
        ui.add_space(space::MEDIUM);
        for printer in &self.printers {
            let arguments = [
                ("name", printer.name.as_str().into()),
                ("right", words.decimal(printer.right_mm).into()),
                ("down", words.decimal(printer.down_mm).into()),
            ];
            widgets::paragraph(ui, &words.say_with("printer-kept", &arguments), Type::SMALL, look.ink_second);
        }
        actions
    }

    /// For which printer cards are made; nothing where none is known.
    pub(super) fn printer_choice_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        if self.printers.is_empty() {
            return;
        }
        let look = look(ui);
        ui.add_space(space::SMALL);
        widgets::label(ui, &seen.words.say("printer-for"), Type::BODY, look.ink);
        let now = self.order.cards.shift;
        let any = (seen.words.say("printer-any"), Shift::default());
        let known = self.printers.iter().filter_map(|it| Some((it.name.clone(), Shift::new(it.right_mm, it.down_mm)?)));
        for (name, shift) in std::iter::once(any).chain(known.collect::<Vec<_>>()) {
            if ui.add(widgets::ActionButton::quiet(&name).chosen(shift == now)).clicked() {
                self.order.cards.shift = shift;
            }
        }
    }
}

/// What somebody types for a number of millimetres: 1,5 or -0.5; nothing is none.
fn millimetres(text: &str) -> Option<f32> {
    let text = text.trim().trim_end_matches("mm").trim().replace(',', ".").replace('−', "-");
    if text.is_empty() { Some(0.0) } else { text.parse().ok().filter(|it: &f32| it.is_finite()) }
}
