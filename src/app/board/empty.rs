//! What the middle says while there is no cluster yet: what to do first.

use egui::{Rect, Ui, UiBuilder, vec2};

use super::act::Wish;
use super::layout::Target;
use super::paint;
use super::view::BoardView;
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::steps::Step;
use crate::app::widgets::{ActionButton, button, paragraph};

impl BoardView {
    /// The first thing to do, in one sentence.
    pub(super) fn first_steps(&mut self, ui: &mut Ui, seen: &Seen<'_>, area: Rect) {
        if self.data.is_empty() {
            self.no_words(ui, seen, area);
            return;
        }
        let place = Rect::from_min_size(area.min, vec2(area.width(), 240.0)).shrink(space::PANEL);
        let is_lit = self.aim == Some(Target::New);
        self.zones.add(area, area, Target::New);
        paint::dashed(ui.painter(), look(ui), place, &seen.words.say("board-first-cluster"), is_lit);
        let response = ui.interact(place, egui::Id::unique("first cluster"), egui::Sense::click());
        response
            .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, seen.words.say("board-first-cluster")));
        if response.clicked() {
            self.wishes.push(Wish::PressPlace(Target::New));
        }
    }

    fn no_words(&mut self, ui: &mut Ui, seen: &Seen<'_>, area: Rect) {
        let place = Rect::from_center_size(area.center(), vec2(area.width().min(440.0) - 2.0 * space::PANEL, 220.0));
        let mut ui = ui.new_child(UiBuilder::new().id_salt("no words").max_rect(place));
        let ink = look(&ui).ink;
        paragraph(&mut ui, &seen.words.say("board-no-words"), Type::TITLE, ink);
        ui.add_space(space::LARGE);
        if ui.add(ActionButton::main(&seen.words.say("board-choose-sheets")).kind(Type::BUTTON)).clicked() {
            self.wishes.push(Wish::Do(Action::ChooseSheets));
        }
        if button(&mut ui, &seen.words.say("board-type-sheets")).clicked() {
            self.wishes.push(Wish::Do(Action::GoTo(Step::Inbreng)));
        }
    }
}
