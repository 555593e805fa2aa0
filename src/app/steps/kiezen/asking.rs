//! One question, large, with a field for one sentence; where there are a few answers, they are tapped.

use std::sync::Arc;

use egui::{Galley, Id, Key, Margin, Role, Sense, Ui, WidgetInfo};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_ARROW_FORWARD};

use crate::app::look::{Type, Weight, look, size, space};
use crate::app::seen::Seen;
use crate::app::settings_panel::context::plain;
use crate::app::widgets::{ActionButton, Chip, ChipKind, Field, card_galley, label, panel};
use crate::words::hyphenation::breaks;

/// So wide are the buttons behind the field, in points.
const BUTTON_WIDTH: f32 = 144.0;
/// From this height of the window on, the question is set as large as the kern of a value.
const HIGH_WINDOW: f32 = 900.0;
/// A question takes so many lines, where a smaller type can do that.
const MOST_LINES: usize = 2;

/// A question before it is drawn.
pub(super) struct Asking<'a> {
    /// Where one is: "Vraag 3 van 8, waarde 1 van 3".
    pub counter: &'a str,
    /// What is still open; empty: nothing.
    pub left: &'a str,
    /// The question itself.
    pub question: &'a str,
    /// Answers to tap, and whether each is given.
    pub choices: &'a [(String, bool)],
    /// What was written.
    pub text: &'a str,
    /// What tells its field from that of another question.
    pub id: Id,
    /// Whether there is a question before it.
    pub has_before: bool,
    /// Whether the field gets the focus now.
    pub takes_focus: bool,
}

/// On or back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Go {
    /// To the question before.
    Back,
    /// To the question after.
    On,
}

/// What came of it in this frame.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// What is written now, where that changed.
    pub text: Option<String>,
    /// Which answer was tapped.
    pub tapped: Option<usize>,
    /// Where one wants to go.
    pub go: Option<Go>,
}

impl Asking<'_> {
    /// Draws it in a panel of all the width there is.
    pub fn ui(&self, ui: &mut Ui, seen: &Seen<'_>) -> Asked {
        question_panel(ui, |ui| {
            counter_ui(ui, self.counter, self.left);
            question_ui(ui, self.question);
            let tapped = self.choices_ui(ui);
            Asked { tapped, ..self.field_ui(ui, seen) }
        })
    }

    fn choices_ui(&self, ui: &mut Ui) -> Option<usize> {
        let mut tapped = None;
        if self.choices.is_empty() {
            return tapped;
        }
        ui.horizontal_wrapped(|ui| {
            for (place, (word, is_given)) in self.choices.iter().enumerate() {
                if ui.add(ActionButton::outlined(word).kind(Type::TITLE).min_width(88.0).chosen(*is_given)).clicked() {
                    tapped = Some(place);
                }
            }
        });
        tapped
    }

    /// The field, and behind it back and on.
    fn field_ui(&self, ui: &mut Ui, seen: &Seen<'_>) -> Asked {
        let mut asked = Asked::default();
        ui.horizontal(|ui| {
            let room = ui.available_width() - 2.0 * (BUTTON_WIDTH + space::SMALL);
            let mut text = self.text.to_owned();
            let name = seen.words.say_with("question-answer", &[("question", self.question.into())]);
            let hint = seen.words.say(if self.choices.is_empty() { "question-hint" } else { "question-why-hint" });
            let kind = Type::CLUSTER_NAME.with_weight(Weight::Regular);
            let field = Field::sentence(&mut text, &name).kind(kind).hint(&hint).id(self.id).width(room).ui(ui);
            if field.changed() {
                asked.text = Some(plain(&text));
            }
            if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
                asked.go = Some(Go::On);
            }
            if self.takes_focus {
                field.request_focus();
            }
            let (back, on) = (seen.words.say("question-back"), seen.words.say("question-on"));
            let back = ActionButton::outlined(&back).icon(ICON_ARROW_BACK).min_width(BUTTON_WIDTH);
            if ui.add_enabled_ui(self.has_before, |ui| ui.add(back).clicked()).inner {
                asked.go = Some(Go::Back);
            }
            if ui.add(ActionButton::outlined(&on).icon(ICON_ARROW_FORWARD).min_width(BUTTON_WIDTH)).clicked() {
                asked.go = Some(Go::On);
            }
        });
        asked
    }
}

/// The panel around a question, as high as it needs; in a low window it leaves more to what is under it.
pub(super) fn question_panel<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let is_high = is_high(ui);
    let margin = if is_high { Margin::same(20) } else { Margin::symmetric(20, 12) };
    let shown = panel(look(ui)).inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = if is_high { space::MEDIUM } else { space::SMALL };
        content(ui)
    });
    shown.inner
}

fn is_high(ui: &Ui) -> bool {
    ui.ctx().viewport_rect().height() >= HIGH_WINDOW
}

/// Where one is, and at the right what is still open.
pub(super) fn counter_ui(ui: &mut Ui, counter: &str, left: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = size::CHIP;
        label(ui, counter, Type::BODY, look(ui).ink_second);
        if !left.is_empty() {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.add(Chip::new(ChipKind::Plain, left));
            });
        }
    });
}

/// The question as large as it can be on few lines.
pub(super) fn question_ui(ui: &mut Ui, question: &str) {
    let galley = large(ui, question);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, question));
    ui.painter().galley(rect.min, galley, look(ui).ink);
}

fn large(ui: &Ui, question: &str) -> Arc<Galley> {
    let kinds = [Type::KERN, Type::VALUE, Type::CLUSTER_NAME].into_iter().skip(usize::from(!is_high(ui)));
    let set = |kind: Type| card_galley(ui.painter(), question, ui.available_width(), kind.font(), &breaks);
    let fitting = kinds.map(set).find(|it| it.rows.len() <= MOST_LINES);
    fitting.unwrap_or_else(|| set(Type::TITLE))
}

/// The place before or after one among so many topics and values, value by value within a topic. Nothing past the ends.
pub(super) fn beside(
    (topic, value): (usize, usize),
    (topics, values): (usize, usize),
    go: Go,
) -> Option<(usize, usize)> {
    let place = topic * values + value;
    let next = match go {
        Go::Back => place.checked_sub(1)?,
        Go::On => Some(place + 1).filter(|it| *it < topics * values)?,
    };
    Some((next / values, next % values))
}
