//! Painted parts of Groot scherm: buttons that a finger hits, a line of them along the bottom, and a list that scrolls.

use egui::scroll_area::ScrollBarVisibility;
use egui::{
    Color32, CornerRadius, CursorIcon, FontId, Id, Key, Painter, Pos2, Rect, Response, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_KEYBOARD_ARROW_DOWN, ICON_KEYBOARD_ARROW_UP};

use super::fit::width_of;
use super::stage::Stage;
use crate::app::look::{Look, RoomScale, RoomType, look};
use crate::app::widgets::{dashed_rect, paint_letter_square};

/// Heights of the parts that every view has, in pixels of the design.
pub const FOOT: f32 = 72.0;
/// Around everything.
pub const MARGIN: f32 = 40.0;
/// Between buttons.
pub const GAP: f32 = 14.0;
/// Beside what scrolls: room for its bar.
const BESIDE: f32 = 22.0;
/// Side of the square with a cluster's letter on a button.
pub const LETTER: f32 = 48.0;

/// How a button looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rank {
    /// A surface with a line around it.
    #[default]
    Outlined,
    /// The one main button.
    Main,
    /// Dashes: a place for something new.
    Dashed,
    /// Words alone.
    Quiet,
}

/// A button before it is drawn.
#[derive(Clone, Copy)]
pub struct RoomButton<'a> {
    /// What stands on it.
    pub text: &'a str,
    /// As it is read out; empty: its text.
    pub name: &'a str,
    /// The letter of the cluster it stands for.
    pub letter: Option<char>,
    /// Before the text, or alone where there is none.
    pub icon: Option<MaterialIcon>,
    /// Whether the icon stands behind the text: it points on.
    pub points_on: bool,
    /// How it looks.
    pub rank: Rank,
    /// It got something a moment ago, or is the target of what is held.
    pub is_lit: bool,
    /// One of several, chosen or not.
    pub chosen: Option<bool>,
    /// In which type.
    pub kind: RoomType,
}

impl<'a> RoomButton<'a> {
    /// With a text.
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            name: "",
            letter: None,
            icon: None,
            points_on: false,
            rank: Rank::default(),
            is_lit: false,
            chosen: None,
            kind: RoomType::BUTTON,
        }
    }

    /// With an icon before the text.
    #[must_use]
    pub fn icon(self, icon: MaterialIcon) -> Self {
        Self { icon: Some(icon), ..self }
    }

    /// Of a rank.
    #[must_use]
    pub fn rank(self, rank: Rank) -> Self {
        Self { rank, ..self }
    }

    fn is_filled(&self) -> bool {
        self.rank == Rank::Main || self.chosen == Some(true)
    }

    fn colours(&self, look: &Look, scale: RoomScale, is_pressed: bool) -> (Color32, Stroke, Color32) {
        let strong = Stroke::new(scale.px(1.6) * look.strong_line().width, look.accent);
        match self.rank {
            _ if self.is_filled() => (look.accent, Stroke::NONE, look.on_accent),
            _ if self.is_lit || is_pressed => (look.accent_tint, strong, look.ink),
            Rank::Dashed => (Color32::TRANSPARENT, Stroke::NONE, look.ink_second),
            Rank::Quiet => (Color32::TRANSPARENT, Stroke::NONE, look.ink),
            Rank::Outlined | Rank::Main => (look.surface, line(look, scale, look.line), look.ink),
        }
    }
}

/// The corner of cards and buttons.
pub fn corner(scale: RoomScale) -> CornerRadius {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a corner is small, and not negative")]
    let radius = scale.px(12.0).clamp(4.0, 60.0) as u8;
    CornerRadius::same(radius)
}

/// A line around something, thicker where the set of colours has thick lines.
fn line(look: &Look, scale: RoomScale, colour: Color32) -> Stroke {
    Stroke::new(scale.px(1.5) * look.hairline().width, colour)
}

/// The ring around what has the focus: seen from the back of the room.
pub fn ring(ui: &Ui, scale: RoomScale, response: &Response) {
    if response.has_focus() {
        let around = response.rect.expand(scale.px(4.0));
        let stroke = Stroke::new(scale.px(5.0), look(ui).accent);
        ui.painter().rect_stroke(around, corner(scale), stroke, StrokeKind::Middle);
    }
}

impl Stage<'_> {
    /// A line around a card or a panel.
    pub fn hairline(&self, look: &Look, colour: Color32) -> Stroke {
        line(look, self.scale, colour)
    }

    /// Draws a button in a place.
    pub fn button(&mut self, ui: &mut Ui, rect: Rect, id: Id, button: &RoomButton<'_>) -> Response {
        let response = ui.interact(rect, id, Sense::click());
        self.button_face(ui, rect, &response, button);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }

    /// Paints a button that was already asked how the hand is on it.
    pub fn button_face(&mut self, ui: &Ui, rect: Rect, response: &Response, button: &RoomButton<'_>) {
        let name = if button.name.is_empty() { button.text } else { button.name };
        response.widget_info(|| match button.chosen {
            Some(chosen) => WidgetInfo::selected(Role::Button, ui.is_enabled(), chosen, name),
            None => WidgetInfo::labeled(Role::Button, ui.is_enabled(), name),
        });
        if !ui.is_rect_visible(rect) {
            return;
        }
        let (look, scale) = (look(ui), self.scale);
        let (fill, stroke, ink) = button.colours(look, scale, response.is_pointer_button_down_on());
        let ink = if ui.is_enabled() { ink } else { look.line_hover };
        ui.painter().rect(rect, corner(scale), fill, stroke, StrokeKind::Inside);
        if button.rank == Rank::Dashed && !button.is_lit {
            dashed_rect(ui.painter(), rect, corner(scale), Stroke::new(scale.px(2.5), look.line_hover));
        }
        let padding = scale.px(16.0);
        let mut room = rect.shrink2(vec2(padding, scale.px(4.0)));
        if let Some(letter) = button.letter {
            let side = scale.px(LETTER).min(rect.height() - scale.px(12.0));
            let square = Rect::from_center_size(pos2(room.left() + side / 2.0, rect.center().y), Vec2::splat(side));
            let fill = if button.is_lit { look.accent } else { look.mark };
            paint_letter_square(ui.painter(), look, square, &letter.to_string(), fill);
            room.min.x = square.right() + scale.px(14.0);
        }
        let is_centred = button.letter.is_none();
        let mut icon_width = 0.0;
        let icon = button.icon.map(|icon| {
            let font = FontId::new(scale.px(button.kind.pixels * 1.25), icon.font_family());
            ui.painter().layout_no_wrap(icon.codepoint.to_owned(), font, ink)
        });
        if let Some(icon) = &icon {
            icon_width = icon.size().x + if button.text.is_empty() { 0.0 } else { scale.px(10.0) };
        }
        let wanted = vec2((room.width() - icon_width).max(1.0), room.height());
        // On one line where that goes: a name is read faster than in two larger lines.
        let kind = self.on_one_line(ui.painter(), button.text, wanted.x, button.kind);
        let set = self.fitted(ui.painter(), button.text, wanted, kind);
        let words = if button.text.is_empty() { 0.0 } else { set.size.x };
        let left = if is_centred { rect.center().x - f32::midpoint(icon_width, words) } else { room.left() };
        let (icon_left, text_left) =
            if button.points_on { (left + words + scale.px(10.0), left) } else { (left, left + icon_width) };
        if let Some(icon) = icon {
            ui.painter().galley(pos2(icon_left, rect.center().y - icon.size().y / 2.0), icon, ink);
        }
        set.paint(ui.painter(), pos2(text_left, rect.center().y - set.size.y / 2.0), ink);
        ring(ui, scale, response);
    }

    /// A type in which a text stands on one line, where one is large enough; else the type itself.
    pub fn on_one_line(&self, painter: &Painter, text: &str, width: f32, kind: RoomType) -> RoomType {
        let widest = width_of(painter, text, self.scale.kind(kind));
        let fitting = kind.pixels * (width / widest.max(1.0)).min(1.0);
        if fitting >= kind.least { kind.at(fitting - 0.5) } else { kind }
    }

    /// How wide a button with a text on one line is, in points.
    pub fn button_width(&self, ui: &Ui, button: &RoomButton<'_>) -> f32 {
        let text = width_of(ui.painter(), button.text, self.scale.kind(button.kind));
        let icon = match (button.icon, button.text.is_empty()) {
            (None, _) => 0.0,
            (Some(_), true) => button.kind.pixels * 1.25,
            (Some(_), false) => button.kind.pixels * 1.25 + 10.0,
        };
        let letter = if button.letter.is_some() { LETTER + 14.0 } else { 0.0 };
        (text + self.px(icon + letter + 34.0) + 2.0).max(self.px(FOOT))
    }

    /// Buttons side by side along the bottom. Gives the place of the one that was pressed, and what is left at the right.
    pub fn foot(&mut self, ui: &mut Ui, area: Rect, buttons: &[(Id, RoomButton<'_>)]) -> (Option<usize>, Rect) {
        let mut left = area.left();
        let mut pressed = None;
        for (place, (id, button)) in buttons.iter().enumerate() {
            let width = self.button_width(ui, button).min((area.right() - left).max(1.0));
            let rect = Rect::from_min_size(pos2(left, area.top()), vec2(width, area.height()));
            if self.button(ui, rect, *id, button).clicked() {
                pressed = Some(place);
            }
            left = rect.right() + self.px(GAP);
        }
        (pressed, Rect::from_min_max(pos2(left.min(area.right()), area.top()), area.max))
    }

    /// One line at the right: what the window has to say, else what was done a moment ago, else a hint.
    pub fn say_ui(&mut self, ui: &mut Ui, area: Rect, hint: &str) {
        let area = if self.is_long { self.pages_ui(ui, area) } else { area };
        let look = look(ui);
        let done = self.done(ui);
        let (text, colour) = match (self.notice.take(), done) {
            (Some(notice), _) => (notice, look.ink),
            (None, Some(done)) => (done, look.accent),
            (None, None) => (hint.to_owned(), look.ink_second),
        };
        if text.is_empty() || area.width() < self.px(160.0) {
            return;
        }
        let kind = RoomType { least: 20.0, ..RoomType::LINE };
        let set = self.fitted(ui.painter(), &text, area.size(), kind);
        let at = pos2(area.right() - set.size.x, area.center().y - set.size.y / 2.0);
        set.paint(ui.painter(), at, colour);
        let told = Rect::from_min_size(at, set.size);
        let response = ui.interact(told, Id::unique("room line"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &text));
    }

    /// Two buttons that go through what is longer than the screen with one finger. Gives what is left at their left.
    fn pages_ui(&mut self, ui: &mut Ui, area: Rect) -> Rect {
        let side = vec2(self.px(FOOT), area.height().min(self.px(FOOT)));
        let mut right = area.right();
        let buttons = [
            (ICON_KEYBOARD_ARROW_DOWN, "room-further", Key::PageDown),
            (ICON_KEYBOARD_ARROW_UP, "room-nearer", Key::PageUp),
        ];
        for (icon, key, page) in buttons {
            let rect = Rect::from_center_size(pos2(right - side.x / 2.0, area.center().y), side);
            let name = self.word(key);
            let button = RoomButton { name: &name, ..RoomButton::new("").icon(icon) };
            if self.button(ui, rect, Id::unique(("room page", key)), &button).clicked() {
                *self.page = Some(page);
                ui.ctx().request_repaint();
            }
            right = rect.left() - self.px(GAP);
        }
        Rect::from_min_max(area.min, pos2(right.max(area.left()), area.bottom()))
    }

    /// One sentence in the middle of a view that has nothing else to show.
    pub fn calm_ui(&mut self, ui: &Ui, area: Rect, sentence: &str) {
        let room = vec2(area.width() * 0.7, area.height() * 0.5);
        let kind = RoomType { pixels: 64.0, ..RoomType::NAME };
        let set = self.fitted(ui.painter(), sentence, room, kind);
        let at = area.center() - set.size / 2.0 - vec2(0.0, self.px(FOOT) / 2.0);
        set.paint(ui.painter(), at, look(ui).ink);
        let response = ui.interact(Rect::from_min_size(at, set.size), Id::unique("room calm"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, sentence));
    }

    /// One text in a place, from its upper left corner; says how much room it took.
    pub fn text_ui(&mut self, ui: &Ui, rect: Rect, id: Id, text: &str, (kind, colour): (RoomType, Color32)) -> Rect {
        let set = self.fitted(ui.painter(), text, rect.size(), kind);
        set.paint(ui.painter(), rect.min, colour);
        let taken = Rect::from_min_size(rect.min, set.size);
        let response = ui.interact(taken, id, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
        taken
    }

    /// Draws what lies in a room that scrolls: `draw` gets the upper left corner of the whole.
    /// Page up and Page down, Home and End go through it. Says whether there is more than fits.
    pub fn scrolled(
        &mut self,
        ui: &mut Ui,
        area: Rect,
        (id, height): (Id, f32),
        draw: impl FnOnce(&mut Self, &mut Ui, Pos2),
    ) -> bool {
        let is_long = height > area.height() + 1.0;
        let jump = if is_long { self.jump(ui, area.height(), height) } else { 0.0 };
        self.is_long |= is_long;
        // The bar stands beside what scrolls, in the margin; rings around what has the focus reach a little outside.
        let around = area.expand2(vec2(self.px(BESIDE), if is_long { 0.0 } else { self.px(8.0) }));
        let mut part = Self::part(ui, around);
        let wide = Rect::from_min_max(area.min, pos2(area.right() + self.px(BESIDE), area.bottom()));
        let mut part = part.new_child(egui::UiBuilder::new().max_rect(wide));
        let visibility = if is_long { ScrollBarVisibility::AlwaysVisible } else { ScrollBarVisibility::AlwaysHidden };
        ScrollArea::vertical()
            .id_salt(id)
            .auto_shrink(false)
            .scroll_bar_visibility(visibility)
            .animated(false)
            .show_viewport(&mut part, |ui, _| {
                ui.set_height(height);
                let start = ui.max_rect().min;
                ui.set_clip_rect(around.intersect(ui.clip_rect().expand(self.px(BESIDE))));
                if jump != 0.0 {
                    ui.scroll_with_delta(vec2(0.0, -jump));
                }
                draw(self, ui, start);
            });
        is_long
    }

    /// How far the keyboard goes through something long.
    fn jump(&mut self, ui: &Ui, page: f32, whole: f32) -> f32 {
        let pressed = self.page.take();
        [(Key::PageDown, page * 0.9), (Key::PageUp, -page * 0.9), (Key::End, whole), (Key::Home, -whole)]
            .into_iter()
            .filter(|(key, _)| pressed == Some(*key) || self.takes(ui, *key))
            .map(|(_, far)| far)
            .sum()
    }
}
