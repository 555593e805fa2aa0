//! Marks that mean something: a session's time on its colour, its bars, a cluster's letter, a count, a chip.

use egui::{Align2, Color32, Pos2, Rect, Response, Role, Sense, Ui, Vec2, Widget, WidgetInfo, pos2, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_CHECK_CIRCLE, ICON_ERROR, ICON_WARNING};

use super::text::Lettering;
use crate::app::look::{CORNER_CARD, CORNER_MARK, CORNER_PILL, Look, Type, look, size, space};

/// How wide the bars of a cluster that stands on every sheet are, in points.
const FULL_BARS: f32 = 120.0;
const BAR_HEIGHT: f32 = 10.0;
const BAR_GAP: f32 = 3.0;
/// Even one sheet of four thousand is seen.
const LEAST_BAR: f32 = 4.0;

/// What the length of session bars is measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BarScale {
    /// So many sheets make bars of the full length.
    pub full_at_sheets: usize,
}

fn named(ui: &mut Ui, wanted: Vec2, name: &str) -> (Rect, Response) {
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), name));
    (rect, response)
}

/// The time of a session in white on its colour. `place` is the session's place in the project, from 0.
pub fn session_mark(ui: &mut Ui, time: &str, place: usize) -> Response {
    let galley = Lettering { text: time, kind: Type::MARK, colour: look(ui).on_session }.line(ui.painter());
    let (rect, response) = named(ui, galley.size() + vec2(2.0 * space::SMALL, 4.0), time);
    ui.painter().rect_filled(rect, CORNER_MARK, look(ui).session(place));
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, look(ui).on_session);
    response
}

/// The same at a place of a canvas, centred on the left edge; says how much room it took.
pub fn paint_session_mark(painter: &egui::Painter, look: &Look, left_centre: Pos2, time: &str, place: usize) -> Rect {
    let galley = Lettering { text: time, kind: Type::MARK, colour: look.on_session }.line(painter);
    let wanted = galley.size() + vec2(2.0 * space::SMALL, 4.0);
    let rect = Align2::LEFT_CENTER.anchor_size(left_centre, wanted);
    painter.rect_filled(rect, CORNER_MARK, look.session(place));
    painter.galley(rect.center() - galley.size() / 2.0, galley, look.on_session);
    rect
}

/// A bar per session, as long as the number of its sheets. `sheets` in the order of the sessions; `name` says it in words.
pub fn session_bars(ui: &mut Ui, name: &str, sheets: &[usize], scale: BarScale) -> Response {
    let (rect, response) = named(ui, vec2(FULL_BARS, size::CHIP / 2.0 + space::TINY), name);
    paint_session_bars(ui.painter(), look(ui), rect.left_center(), sheets, scale, 1.0);
    response
}

/// The same on a canvas at this zoom; says where the bars end.
pub fn paint_session_bars(
    painter: &egui::Painter,
    look: &Look,
    left_centre: Pos2,
    sheets: &[usize],
    scale: BarScale,
    zoom: f32,
) -> f32 {
    let mut left = left_centre.x;
    for (place, count) in sheets.iter().enumerate().filter(|(_, count)| **count > 0) {
        let part = *count as f32 / scale.full_at_sheets.max(1) as f32;
        let width = (part * FULL_BARS).clamp(LEAST_BAR, FULL_BARS) * zoom;
        let middle = pos2(left + width / 2.0, left_centre.y);
        let bar = Rect::from_center_size(middle, vec2(width, BAR_HEIGHT * zoom));
        painter.rect_filled(bar, 2.0 * zoom, look.session(place));
        left += width + BAR_GAP * zoom;
    }
    left
}

/// A cluster's letter on a dark square.
pub fn letter_square(ui: &mut Ui, letter: &str) -> Response {
    let (rect, response) = named(ui, Vec2::splat(size::LETTER), letter);
    paint_letter_square(ui.painter(), look(ui), rect, letter, look(ui).mark);
    response
}

/// The same on a canvas, as large as `rect`, filled with `fill` (the mark's colour, or the accent for what is chosen).
pub fn paint_letter_square(painter: &egui::Painter, look: &Look, rect: Rect, letter: &str, fill: Color32) {
    let zoom = rect.height() / size::LETTER;
    let on_fill = if fill == look.accent { look.on_accent } else { look.on_mark };
    painter.rect_filled(rect, CORNER_CARD * zoom.min(1.0), fill);
    painter.text(rect.center(), Align2::CENTER_CENTER, letter, Type::LETTER.zoomed(zoom), on_fill);
}

/// A dark pill such as ×7.
pub fn count_badge(ui: &mut Ui, count: usize) -> Response {
    let text = format!("×{count}");
    let wide = Lettering { text: &text, kind: Type::COUNT, colour: look(ui).on_mark }.line(ui.painter()).size();
    let (rect, response) = named(ui, badge_size(wide, 1.0), &text);
    paint_count_badge(ui.painter(), look(ui), rect.center(), count, 1.0);
    response
}

fn badge_size(text: Vec2, zoom: f32) -> Vec2 {
    let height = text.y + 4.0 * zoom;
    vec2((text.x + 16.0 * zoom).max(height), height)
}

/// The same with its middle at a place of a canvas; says how much room it took.
pub fn paint_count_badge(painter: &egui::Painter, look: &Look, centre: Pos2, count: usize, zoom: f32) -> Rect {
    let galley = painter.layout_no_wrap(format!("×{count}"), Type::COUNT.zoomed(zoom), look.on_mark);
    let rect = Rect::from_center_size(centre, badge_size(galley.size(), zoom));
    painter.rect_filled(rect, CORNER_PILL, look.mark);
    painter.galley(rect.center() - galley.size() / 2.0, galley, look.on_mark);
    rect
}

/// What a chip says about its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChipKind {
    /// All is well: "Opgeslagen om 14.32 uur".
    Good,
    /// Something to look at once more.
    Doubt,
    /// Something went wrong.
    Bad,
    /// A fact.
    Plain,
}

impl ChipKind {
    fn colours(self, look: &Look) -> (Color32, Color32, Option<MaterialIcon>) {
        match self {
            Self::Good => (look.accent_tint, look.accent, Some(ICON_CHECK_CIRCLE)),
            Self::Doubt => (look.doubt_tint, look.doubt, Some(ICON_WARNING)),
            Self::Bad => (look.not_so_tint, look.not_so, Some(ICON_ERROR)),
            Self::Plain => (look.trough, look.ink, None),
        }
    }
}

/// A rounded mark with an icon and some words: `ui.add(Chip::new(ChipKind::Good, "Opgeslagen om 14.32 uur"))`.
#[derive(Clone, Copy, Debug)]
pub struct Chip<'a> {
    kind: ChipKind,
    text: &'a str,
    sense: Sense,
}

impl<'a> Chip<'a> {
    /// A chip that is only read.
    pub fn new(kind: ChipKind, text: &'a str) -> Self {
        Self { kind, text, sense: Sense::hover() }
    }

    /// A chip that can be pressed, to do or see more.
    #[must_use]
    pub fn pressable(self) -> Self {
        Self { sense: Sense::click(), ..self }
    }
}

impl Widget for Chip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let (ground, colour, icon) = self.kind.colours(look(ui));
        let words = Lettering { text: self.text, kind: Type::SMALL_STRONG, colour }.line(ui.painter());
        let icon = icon.map(|icon| {
            ui.painter().layout_no_wrap(
                icon.codepoint.to_owned(),
                egui::FontId::new(size::SMALL_ICON, icon.font_family()),
                colour,
            )
        });
        let before = icon.as_ref().map_or(0.0, |icon| icon.size().x + space::TINY + 2.0);
        let wanted = vec2(before + words.size().x + 28.0, size::CHIP);
        let (rect, response) = ui.allocate_exact_size(wanted, self.sense);
        let role = if self.sense.senses_click() { Role::Button } else { Role::Label };
        response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), self.text));
        ui.painter().rect_filled(rect, CORNER_PILL, ground);
        let start = pos2(rect.left() + 14.0, rect.center().y);
        if let Some(icon) = icon {
            ui.painter().galley(start - vec2(2.0, icon.size().y / 2.0), icon, colour);
        }
        ui.painter().galley(start + vec2(before, -words.size().y / 2.0), words, colour);
        super::focus_ring(ui, &response, CORNER_PILL);
        response
    }
}
