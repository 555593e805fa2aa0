//! Answers as lines, one sentence each: Enter leads to the next, an empty one is gone.
//!
//! An empty line is never in the project: it is a place of the sitting, where one types or has just taken everything away.

use egui::{FontId, Id, Key, Rect, Response, Shape, Ui, UiBuilder, pos2, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_CHECK, ICON_CLOSE};

use super::super::tappable::SmallIcon;
use crate::app::look::{CORNER_PANEL, Type, Weight, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, dashed_rect, type_that_holds};
use crate::model::{ChosenValue, Edit, LoadingEdit, Topic, ValueId};

/// Room for the mark before a line, in points.
const MARK: f32 = 32.0;
/// Cards side by side.
const MOST_BESIDE: usize = 3;
/// A card is at least this high, in points.
const CARD: f32 = 112.0;
/// A line is at most this wide, in points: longer is hard to read.
const WIDEST: f32 = 820.0;

/// How lines are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// Under each other, with a dot.
    Lines,
    /// Under each other, with a tick.
    So,
    /// Under each other, with a cross.
    NotSo,
    /// Side by side, as cards.
    Cards,
}

/// The lines with the place that is empty for a moment.
#[derive(Debug, Default)]
pub(super) struct Lines {
    open: Option<(ValueId, Topic, usize)>,
}

/// What stands at a place of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Slot {
    /// The line with this number.
    Line(usize),
    /// Nothing; what is typed comes before the line with this number.
    Empty(usize),
}

/// The lines of one topic while they are drawn.
struct Sheet<'a> {
    seen: &'a Seen<'a>,
    value: &'a ChosenValue,
    topic: Topic,
    shown: Shown,
    /// What the list is called.
    name: &'a str,
}

/// The field that takes a new line of a topic.
pub(super) fn field_id(value: ValueId, topic: Topic, place: usize) -> Id {
    Id::unique(("deepening line", value, topic as u8, place))
}

impl Lines {
    /// Draws them; says what was changed.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        value: &ChosenValue,
        topic: Topic,
        (shown, name): (Shown, &str),
    ) -> Option<Edit> {
        let sheet = Sheet { seen, value, topic, shown, name };
        let lines = value.loading.topic(topic);
        let slots = self.slots(&sheet, lines.len());
        let (mut edit, mut lost) = (None, None);
        let room = ui.available_rect_before_wrap();
        let mut row = Rect::from_min_size(room.min, vec2(room.width(), 0.0));
        let beside = if shown == Shown::Cards { slots.len().clamp(2, MOST_BESIDE) } else { 1 };
        let width = if shown == Shown::Cards {
            (room.width() - space::LARGE * (beside - 1) as f32) / beside as f32
        } else {
            room.width().min(WIDEST)
        };
        for (place, slot) in slots.iter().enumerate() {
            let column = place % beside;
            if column == 0 && place > 0 {
                row = Rect::from_min_size(pos2(room.left(), row.bottom() + gap(shown)), vec2(room.width(), 0.0));
            }
            let at = pos2(room.left() + (width + space::LARGE) * column as f32, row.top());
            let rect = Rect::from_min_size(at, vec2(width, room.height().max(1.0)));
            let drawn = sheet.slot_ui(ui, rect, place, *slot);
            row.max.y = row.max.y.max(drawn.bottom);
            if let Some(lines) = &drawn.lines {
                self.open = drawn.is_emptied.then_some((value.id, topic, place));
                let edited = LoadingEdit::Topic { value: value.id, topic, lines: lines.clone() };
                edit = Some(Edit::Loading(edited));
            } else if drawn.field.lost_focus() && self.open == Some((value.id, topic, place)) {
                lost = Some(place);
            }
            Self::walk(ui, &sheet, place, (*slot, &drawn), slots.len());
        }
        if let Some(place) = lost {
            self.close(ui, &sheet, place, slots.len());
        }
        ui.advance_cursor_after_rect(room.with_max_y(row.bottom()));
        edit
    }

    fn slots(&self, sheet: &Sheet<'_>, count: usize) -> Vec<Slot> {
        let open = self.open.filter(|it| it.0 == sheet.value.id && it.1 == sheet.topic && it.2 < count);
        let mut slots: Vec<Slot> = (0..count).map(Slot::Line).collect();
        if let Some((_, _, at)) = open {
            slots.insert(at, Slot::Empty(at));
        }
        slots.push(Slot::Empty(count));
        slots
    }

    /// Enter leads to the next line, Backspace in an empty one to the line before.
    fn walk(ui: &Ui, sheet: &Sheet<'_>, place: usize, (slot, drawn): (Slot, &Drawn), count: usize) {
        let field = &drawn.field;
        let to = |place: usize| ui.memory_mut(|it| it.request_focus(field_id(sheet.value.id, sheet.topic, place)));
        // Taken, so that the line that gets the focus does not see the same press.
        if field.lost_focus() && ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, Key::Enter)) {
            let is_last = place + 1 == count;
            if matches!(slot, Slot::Line(_)) || drawn.lines.is_some() || !is_last {
                to(place + 1);
            }
        }
        let is_empty = matches!(slot, Slot::Empty(_)) && drawn.lines.is_none();
        if is_empty && field.has_focus() && place > 0 && ui.input(|it| it.key_pressed(Key::Backspace)) {
            to(place - 1);
        }
    }

    /// The empty place is gone; who went further down in the list stays where they are.
    fn close(&mut self, ui: &Ui, sheet: &Sheet<'_>, place: usize, count: usize) {
        self.open = None;
        let id = |place: usize| field_id(sheet.value.id, sheet.topic, place);
        let further = (place + 1..count).find(|it| ui.memory(|memory| memory.has_focus(id(*it))));
        if let Some(further) = further {
            ui.memory_mut(|it| it.request_focus(id(further - 1)));
        }
        ui.ctx().request_repaint();
    }
}

fn gap(shown: Shown) -> f32 {
    if shown == Shown::Cards { space::LARGE } else { space::TINY }
}

/// What came of one place.
struct Drawn {
    field: Response,
    bottom: f32,
    /// The lines as they are from now on, where something changed.
    lines: Option<Vec<String>>,
    /// Whether its last letter was taken away.
    is_emptied: bool,
}

impl Sheet<'_> {
    fn slot_ui(&self, ui: &mut Ui, rect: Rect, place: usize, slot: Slot) -> Drawn {
        let lines = self.value.loading.topic(self.topic);
        let written = match slot {
            Slot::Line(number) => lines.get(number).map_or("", |it| it),
            Slot::Empty(_) => "",
        };
        let mut text = written.to_owned();
        let ground = ui.painter().add(Shape::Noop);
        let (field, bottom) = match self.shown {
            Shown::Cards => self.card_ui(ui, rect, place, &mut text, slot),
            _ => self.line_ui(ui, rect, place, &mut text, slot),
        };
        if self.shown == Shown::Cards && matches!(slot, Slot::Line(_)) {
            let face = rect.with_max_y(bottom);
            let fill = egui::epaint::RectShape::new(
                face,
                CORNER_PANEL,
                look(ui).surface,
                look(ui).hairline(),
                egui::StrokeKind::Inside,
            );
            ui.painter().set(ground, fill);
        }
        let is_gone = matches!(slot, Slot::Line(_)) && self.gone_ui(ui, rect, (place, written));
        let lines =
            if is_gone { Some(with(lines, slot, "")) } else { (text != written).then(|| with(lines, slot, &text)) };
        let is_emptied = !is_gone && text != written && text.trim().is_empty();
        Drawn { field, bottom, lines, is_emptied }
    }

    fn kind(&self) -> Type {
        if self.shown == Shown::Cards { Type::TITLE } else { Type::TITLE.with_weight(Weight::Regular) }
    }

    fn field(&self, ui: &mut Ui, room: Rect, place: usize, text: &mut String, slot: Slot) -> Response {
        let name = self.field_name(slot);
        let is_first = self.value.loading.topic(self.topic).is_empty();
        let hint = match (self.shown, is_first) {
            (Shown::Cards, _) => "deepen-another-meaning",
            (_, true) => "deepen-first-line",
            (_, false) => "deepen-next-line",
        };
        let hint = self.seen.words.say(hint);
        let types = [self.kind(), Type::BEHAVIOUR, Type::BODY, Type::META];
        let kind = type_that_holds(ui.painter(), text, room.width() - 2.0 * space::SMALL, &types);
        let mut inner = ui.new_child(UiBuilder::new().id_salt(("line", place)).max_rect(room));
        inner.spacing_mut().interact_size.y = 0.0;
        let id = field_id(self.value.id, self.topic, place);
        let field = Field::sentence(text, &name).hint(&hint).kind(kind).id(id).like_text().ui(&mut inner);
        if field.gained_focus() {
            field.scroll_to_me(None);
        }
        field
    }

    /// "Waarom, regel 2"; a new one is called by its list.
    fn field_name(&self, slot: Slot) -> String {
        match slot {
            Slot::Line(number) => {
                let arguments = [("list", self.name.into()), ("n", (number + 1).into())];
                self.seen.words.say_with("deepen-line", &arguments)
            }
            Slot::Empty(_) => self.seen.words.say_with("deepen-new-line", &[("list", self.name.into())]),
        }
    }

    fn line_ui(&self, ui: &mut Ui, rect: Rect, place: usize, text: &mut String, slot: Slot) -> (Response, f32) {
        let room = Rect::from_min_max(
            pos2(rect.left() + MARK, rect.top() + space::TINY),
            pos2(rect.right() - size::BUTTON, rect.bottom()),
        );
        let field = self.field(ui, room, place, text, slot);
        let bottom = (field.rect.bottom() + space::TINY).max(rect.top() + size::BUTTON);
        let at = pos2(rect.left() + MARK / 2.0, rect.top() + size::BUTTON / 2.0);
        self.mark_ui(ui, at, slot);
        (field, bottom)
    }

    fn card_ui(&self, ui: &mut Ui, rect: Rect, place: usize, text: &mut String, slot: Slot) -> (Response, f32) {
        let room = Rect::from_min_max(
            pos2(rect.left() + space::SMALL, rect.top() + space::MEDIUM),
            pos2(rect.right() - size::BUTTON, rect.bottom()),
        );
        let field = self.field(ui, room, place, text, slot);
        let bottom = (field.rect.bottom() + space::MEDIUM).max(rect.top() + CARD);
        if matches!(slot, Slot::Empty(_)) {
            let stroke = egui::Stroke::new(2.0, look(ui).line);
            dashed_rect(ui.painter(), rect.with_max_y(bottom), CORNER_PANEL, stroke);
        }
        (field, bottom)
    }

    fn mark_ui(&self, ui: &Ui, at: egui::Pos2, slot: Slot) {
        let look = look(ui);
        let is_line = matches!(slot, Slot::Line(_));
        let icon = |icon: MaterialIcon, colour| {
            let font = FontId::new(size::ICON, icon.font_family());
            let colour = if is_line { colour } else { look.line_hover };
            ui.painter().text(at, egui::Align2::CENTER_CENTER, icon.codepoint, font, colour);
        };
        match self.shown {
            Shown::So => icon(ICON_CHECK, look.accent),
            Shown::NotSo => icon(ICON_CLOSE, look.not_so),
            Shown::Lines | Shown::Cards => {
                let colour = if is_line { look.accent } else { look.line_hover };
                ui.painter().circle_filled(at, space::TINY, colour);
            }
        }
    }

    /// What takes a line away: quiet, at its end.
    fn gone_ui(&self, ui: &mut Ui, rect: Rect, (place, text): (usize, &str)) -> bool {
        let corner = pos2(rect.right() - size::BUTTON, rect.top());
        let room = Rect::from_min_size(corner, egui::Vec2::splat(size::BUTTON));
        let name = self.seen.words.say_with("deepen-gone", &[("text", text.into())]);
        let mut inner = ui.new_child(UiBuilder::new().id_salt(("gone", place)).max_rect(room));
        SmallIcon { icon: ICON_CLOSE, name: &name, width: size::BUTTON, colour: look(ui).line_hover }.ui(&mut inner)
    }
}

/// The lines with a place written anew; what is pasted with line breaks becomes as many lines.
fn with(lines: &[String], slot: Slot, text: &str) -> Vec<String> {
    let is_one = !text.contains(['\n', '\r']);
    let pieces: Vec<String> = if is_one {
        Some(text.to_owned()).filter(|it| !it.trim().is_empty()).into_iter().collect()
    } else {
        text.lines().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
    };
    let mut lines = lines.to_vec();
    match slot {
        Slot::Line(number) if number < lines.len() => lines.splice(number..=number, pieces).for_each(drop),
        Slot::Line(_) => lines.extend(pieces),
        Slot::Empty(before) => {
            let before = before.min(lines.len());
            lines.splice(before..before, pieces).for_each(drop);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(all: &[&str]) -> Vec<String> {
        all.iter().map(|it| (*it).to_owned()).collect()
    }

    #[test]
    fn what_is_pasted_with_line_breaks_becomes_as_many_lines() {
        let old = lines(&["Een", "Twee"]);
        assert_eq!(with(&old, Slot::Line(0), "Nul\n\n Half \r\nEen"), lines(&["Nul", "Half", "Een", "Twee"]));
        assert_eq!(with(&old, Slot::Empty(1), "Anderhalf"), lines(&["Een", "Anderhalf", "Twee"]));
        assert_eq!(with(&old, Slot::Line(1), "  "), lines(&["Een"]));
    }
}
