//! Asking on: what a value means and does not mean, why, how, when, between two sides, obstacles.
//!
//! One theme at a time stands large; the list at its left shows which of them have something.

mod lines;
mod obstacles;
mod pairs;
mod tensions;
mod themes;

use egui::{
    Align2, CursorIcon, FontId, Layout, Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{ICON_ARROW_FORWARD, ICON_CHECK, ICON_CHECK_CIRCLE, ICON_CLOSE};

use self::lines::{Lines, Shown, field_id};
use self::obstacles::Obstacles;
use self::tensions::Tensions;
use self::themes::Theme;
use super::said::{heading_ui, said_ui};
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, CORNER_MARK, CORNER_PANEL, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, card_galley, focus_ring};
use crate::model::{ChosenValue, Edit, Topic, ValueId};
use crate::words::hyphenation::breaks;

/// Widths of the list of themes, in points.
const LIST: (f32, f32) = (232.0, 340.0);

/// This part as it is looked at.
#[derive(Debug, Default)]
pub(super) struct Deepen {
    theme: Theme,
    lines: Lines,
    obstacles: Obstacles,
    tensions: Tensions,
    /// Whether the first field gets the focus: another theme was chosen.
    wants_focus: bool,
    value: Option<ValueId>,
}

impl Deepen {
    /// Draws it in all the room there is.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Vec<Action> {
        if self.value != Some(value.id) {
            self.value = Some(value.id);
            self.show(self.theme, false);
        }
        // In the frame after the press: a field that is pressed beside lets go of the focus.
        let wants_focus = std::mem::take(&mut self.wants_focus);
        let whole = ui.available_rect_before_wrap();
        let list = (whole.width() * 0.22).clamp(LIST.0, LIST.1);
        let left = whole.with_max_x(whole.left() + list);
        let right = whole.with_min_x(left.right() + space::BETWEEN);
        let mut left_ui = ui.new_child(UiBuilder::new().id_salt("themes").max_rect(left));
        ScrollArea::vertical().id_salt("themes").auto_shrink(false).show(&mut left_ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::TINY;
            ui.add_space(space::TINY);
            for theme in Theme::ALL {
                if self.theme_ui(ui, seen, value, theme).clicked() {
                    self.show(theme, true);
                    ui.ctx().request_repaint();
                }
            }
        });
        ui.painter().rect(right, CORNER_PANEL, look(ui).surface, look(ui).hairline(), egui::StrokeKind::Inside);
        let inside = right.shrink2(vec2(space::GROUP, space::PANEL));
        let foot = inside.with_min_y(inside.bottom() - size::BUTTON);
        let body = inside.with_max_y(foot.top() - space::SMALL);
        let mut body_ui = ui.new_child(UiBuilder::new().id_salt("theme").max_rect(body));
        let edit = ScrollArea::vertical()
            .id_salt(("theme", self.theme as u8, value.id))
            .auto_shrink(false)
            .show(&mut body_ui, |ui| self.asked_ui(ui, seen, value, wants_focus))
            .inner;
        self.next_ui(ui, seen, foot);
        edit.into_iter().map(Action::Do).collect()
    }

    fn show(&mut self, theme: Theme, wants_focus: bool) {
        self.theme = theme;
        self.wants_focus = wants_focus;
        self.obstacles.forget();
        self.tensions.forget();
    }

    /// A theme in the list: whether it has something, its name, how much.
    fn theme_ui(&self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, theme: Theme) -> Response {
        let look = look(ui);
        let (name, count) = (seen.words.say(theme.name_key()), theme.count(&value.loading));
        let is_open = theme == self.theme;
        let number = if count > 0 { count.to_string() } else { String::new() };
        let number = ui.painter().layout_no_wrap(number, Type::COUNT.font(), look.ink_second);
        let width = ui.available_width() - space::SMALL;
        let words = width - size::ICON - 3.0 * space::MEDIUM - number.size().x - space::SMALL;
        let kind = if is_open { Type::BUTTON } else { Type::BODY };
        let galley = card_galley(ui.painter(), &name, words, kind.font(), &breaks);
        let height = (galley.size().y + 2.0 * space::SMALL).max(size::BUTTON + space::TINY);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        let spoken = if count > 0 {
            seen.words.say_with("deepen-theme", &[("theme", name.as_str().into()), ("n", count.into())])
        } else {
            name
        };
        response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), is_open, &spoken));
        let fill = match (is_open, response.hovered()) {
            (true, _) => look.accent_tint,
            (false, true) => look.surface_hover,
            (false, false) => egui::Color32::TRANSPARENT,
        };
        ui.painter().rect_filled(rect, CORNER_CARD, fill);
        if is_open {
            let bar = Rect::from_min_max(rect.min, pos2(rect.left() + space::TINY, rect.bottom()));
            ui.painter().rect_filled(bar, CORNER_MARK, look.accent);
        }
        let at = pos2(rect.left() + space::MEDIUM + size::ICON / 2.0, rect.center().y);
        if count > 0 {
            let font = FontId::new(size::ICON, ICON_CHECK_CIRCLE.font_family());
            ui.painter().text(at, Align2::CENTER_CENTER, ICON_CHECK_CIRCLE.codepoint, font, look.accent);
        } else {
            ui.painter().circle_stroke(at, space::SMALL, egui::Stroke::new(1.5, look.line_hover));
        }
        let at = pos2(rect.left() + size::ICON + 2.0 * space::MEDIUM, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, look.ink);
        let right = pos2(rect.right() - space::MEDIUM - number.size().x, rect.center().y - number.size().y / 2.0);
        ui.painter().galley(right, number, look.ink_second);
        focus_ring(ui, &response, CORNER_CARD);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    /// The question, large, and its answers.
    fn asked_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, wants_focus: bool) -> Option<Edit> {
        let name = if value.name.trim().is_empty() { seen.words.say("without-name") } else { value.name.clone() };
        let question = seen.words.say_with(self.theme.question_key(), &[("name", name.into())]);
        heading_ui(ui, &question, Type::VALUE, look(ui).ink);
        said_ui(ui, &seen.words.say(self.theme.help_key()), Type::BODY, look(ui).ink_second);
        ui.add_space(space::LARGE);
        if let (true, Some(topic)) = (wants_focus, self.theme.topics().first()) {
            let last = value.loading.topic(*topic).len();
            ui.memory_mut(|it| it.request_focus(field_id(value.id, *topic, last)));
        }
        match self.theme {
            Theme::Tensions => self.tensions.ui(ui, seen, value),
            Theme::Obstacles => self.obstacles.ui(ui, seen, value),
            Theme::Meanings => {
                let name = seen.words.say(Theme::Meanings.name_key());
                self.lines.ui(ui, seen, value, Topic::Meanings, (Shown::Cards, &name))
            }
            theme => match theme.topics() {
                [one, other] => self.beside_ui(ui, seen, value, [*one, *other]),
                topics => topics.iter().fold(None, |edit, topic| {
                    let name = seen.words.say(theme.name_key());
                    self.lines.ui(ui, seen, value, *topic, (Shown::Lines, &name)).or(edit)
                }),
            },
        }
    }

    /// What is so and what is not, side by side.
    fn beside_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, topics: [Topic; 2]) -> Option<Edit> {
        let room = ui.available_rect_before_wrap();
        let width = (room.width() - space::GROUP) / 2.0;
        let mut edit = None;
        let mut bottom = room.top();
        for (place, topic) in topics.into_iter().enumerate() {
            let at = pos2(room.left() + (width + space::GROUP) * place as f32, room.top());
            let half = Rect::from_min_size(at, vec2(width, room.height().max(1.0)));
            let mut inner = ui.new_child(UiBuilder::new().id_salt(("side", place)).max_rect(half));
            let name = seen.words.say(side_key(topic));
            let shown = if place == 0 { Shown::So } else { Shown::NotSo };
            head_ui(&mut inner, &name, shown);
            edit = self.lines.ui(&mut inner, seen, value, topic, (shown, &name)).or(edit);
            bottom = bottom.max(inner.min_rect().bottom());
        }
        ui.advance_cursor_after_rect(room.with_max_y(bottom));
        edit
    }

    fn next_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, room: Rect) {
        let Some(next) = self.theme.next() else { return };
        let layout = Layout::right_to_left(egui::Align::Center);
        let mut foot = ui.new_child(UiBuilder::new().id_salt("next theme").max_rect(room).layout(layout));
        let theme = seen.words.say(next.name_key());
        let text = seen.words.say_with("deepen-next", &[("theme", theme.into())]);
        if foot.add(ActionButton::outlined(&text).icon(ICON_ARROW_FORWARD)).clicked() {
            self.show(next, true);
            ui.ctx().request_repaint();
        }
    }
}

fn side_key(topic: Topic) -> &'static str {
    match topic {
        Topic::MeansNot => "deepen-means-not",
        Topic::When => "deepen-when-so",
        Topic::WhenNot => "deepen-when-not",
        _ => "deepen-means",
    }
}

/// The head of one of two lists: a bar in its colour, a sign, its name.
fn head_ui(ui: &mut Ui, name: &str, shown: Shown) {
    let look = look(ui);
    let (icon, colour) = if shown == Shown::NotSo { (ICON_CLOSE, look.not_so) } else { (ICON_CHECK, look.accent) };
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), size::BUTTON + space::SMALL));
    ui.painter().rect_filled(rect.with_max_y(rect.top() + space::TINY), 0.0, colour);
    let middle = rect.left_center() + vec2(0.0, space::TINY);
    let font = FontId::new(size::ICON, icon.font_family());
    ui.painter().text(middle + vec2(5.0, 0.0), Align2::LEFT_CENTER, icon.codepoint, font, colour);
    let at = middle + vec2(space::GROUP + space::SMALL, 0.0);
    ui.painter().text(at, Align2::LEFT_CENTER, name, Type::TITLE.font(), look.ink);
    let response = ui.interact(rect, ui.scope_id().with("head"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, name));
}
