//! One card full-screen, with arrows to the next.

use egui::{Id, Key, Order, Rect, Ui, vec2};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_ARROW_FORWARD, ICON_CLOSE, ICON_FLIP};

use crate::app::look::{CORNER_MARK, Type, look, size, space};
use crate::app::preview::{Placing, paint_page};
use crate::app::seen::Seen;
use crate::app::widgets;
use crate::print::{Document, Side};

/// Which card is shown, and which side of it.
#[derive(Clone, Copy, Debug)]
pub struct Single {
    card: usize,
    side: Side,
}

/// What was done.
#[derive(Clone, Copy, Debug)]
pub struct SingleAnswer {
    /// Whether to go back to the sheets.
    pub is_done: bool,
}

enum Turn {
    Before,
    After,
    Over,
    Done,
}

impl Single {
    /// Shows this card.
    pub fn new(card: usize, side: Side) -> Self {
        Self { card, side }
    }

    /// Draws it over everything.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, document: &Document) -> SingleAnswer {
        let last = document.cards.len().saturating_sub(1);
        self.card = self.card.min(last);
        let turn = key(ui).or_else(|| self.draw(ui, seen, document));
        match turn {
            Some(Turn::Before) => self.card = self.card.checked_sub(1).unwrap_or(last),
            Some(Turn::After) => self.card = if self.card >= last { 0 } else { self.card + 1 },
            Some(Turn::Over) => {
                self.side = if self.side == Side::Front { Side::Back } else { Side::Front };
            }
            Some(Turn::Done) => return SingleAnswer { is_done: true },
            None => {}
        }
        SingleAnswer { is_done: false }
    }

    fn draw(&self, ui: &mut Ui, seen: &Seen<'_>, document: &Document) -> Option<Turn> {
        let faces = document.cards.get(self.card)?;
        let page = if self.side == Side::Front { &faces.front } else { &faces.back };
        let window = ui.ctx().viewport_rect();
        let area = egui::Area::new(Id::unique("single-card")).order(Order::Foreground).fixed_pos(window.min);
        area.show(ui.ctx(), |ui| {
            let look = look(ui);
            ui.set_min_size(window.size());
            ui.interact(window, Id::unique("single-ground"), egui::Sense::click_and_drag());
            ui.painter().rect_filled(window, 0, look.trough);
            let foot = size::MAIN_BUTTON + 2.0 * space::LARGE;
            let room = Rect::from_min_max(window.min, window.max - vec2(0.0, foot)).shrink(space::GROUP);
            let placing = Placing::fit(page, room);
            let rect = placing.rect(page);
            ui.painter().add(look.shadow.as_shape(rect, CORNER_MARK));
            paint_page(ui.painter(), page, placing);
            let bar = Rect::from_min_max(window.left_bottom() - vec2(0.0, foot), window.max).shrink(space::LARGE);
            self.bar_ui(ui, seen, document, bar)
        })
        .inner
    }

    fn bar_ui(&self, ui: &mut Ui, seen: &Seen<'_>, document: &Document, bar: Rect) -> Option<Turn> {
        let look = look(ui);
        let words = &seen.words;
        let mut turn = None;
        let centred = egui::UiBuilder::new().max_rect(Rect::from_center_size(bar.center(), vec2(540.0, bar.height())));
        let mut ui = ui.new_child(centred.layout(egui::Layout::left_to_right(egui::Align::Center)));
        ui.spacing_mut().item_spacing.x = space::MEDIUM;
        if widgets::icon_button(&mut ui, ICON_ARROW_BACK, &words.say("print-card-before")).clicked() {
            turn = Some(Turn::Before);
        }
        let arguments = [("n", (self.card + 1).into()), ("total", document.cards.len().into())];
        widgets::label(&mut ui, &words.say_with("print-card-of", &arguments), Type::BODY, look.ink);
        if widgets::icon_button(&mut ui, ICON_ARROW_FORWARD, &words.say("print-card-after")).clicked() {
            turn = Some(Turn::After);
        }
        let over = if self.side == Side::Front { "print-see-back" } else { "print-see-front" };
        if ui.add(widgets::ActionButton::outlined(&words.say(over)).icon(ICON_FLIP)).clicked() {
            turn = Some(Turn::Over);
        }
        if ui.add(widgets::ActionButton::outlined(&words.say("print-back-to-sheets")).icon(ICON_CLOSE)).clicked() {
            turn = Some(Turn::Done);
        }
        turn
    }
}

/// Left and right for the card before and after, space for the other side, Escape for the sheets.
fn key(ui: &Ui) -> Option<Turn> {
    ui.input_mut(|it| {
        let none = egui::Modifiers::NONE;
        if it.consume_key(none, Key::Escape) {
            Some(Turn::Done)
        } else if it.consume_key(none, Key::ArrowLeft) {
            Some(Turn::Before)
        } else if it.consume_key(none, Key::ArrowRight) {
            Some(Turn::After)
        } else if it.consume_key(none, Key::ArrowUp) || it.consume_key(none, Key::ArrowDown) {
            Some(Turn::Over)
        } else {
            None
        }
    })
}
