//! The left column: what is still to be placed, or what lies in one of the three places; search and sessions above it.

use std::sync::Arc;

use egui::{Align, Layout, Pos2, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_CLOSE};

use super::act::Wish;
use super::data::{Lying, count};
use super::find::{Found, place_of_found};
use super::layout::{BETWEEN_ROWS, Target, edge_scroll};
use super::list::{Row, Source, place_key, rows};
use super::motion::Moving;
use super::paint;
use super::picture::Seat;
use super::scene::{Line, Lines, ListScene};
use super::view::BoardView;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, Lettering, card_galley, focus_ring, icon_button, label, paragraph, session_mark};
use crate::model::BoardKind;

/// Room for the count of the first stack, and beside the scroll bar.
const EDGE: f32 = space::LARGE;

/// The count of the first stack reaches into this.
const ABOVE_FIRST: f32 = 18.0;

/// The height of a row that says where something was found, without what it reaches into the gaps around it.
const FOUND_ROW: f32 = size::BUTTON - 2.0 * FOUND_REACH;
const FOUND_REACH: f32 = 5.0;

impl BoardView {
    /// Draws the left column.
    pub(super) fn left_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, area: Rect) {
        let look = look(ui);
        ui.painter().rect_filled(area, 0.0, look.tray);
        self.zones.add(area, area, self.left.place.unwrap_or(Target::Tray));
        let builder = UiBuilder::new().id_salt("board_left").max_rect(area).layout(Layout::top_down(Align::Min));
        let mut column = ui.new_child(builder);
        column.set_clip_rect(area.intersect(ui.clip_rect()));
        let inner = Rect::from_min_max(area.min + vec2(EDGE, space::MEDIUM), pos2(area.right() - EDGE, area.bottom()));
        let mut head = column.new_child(UiBuilder::new().id_salt("head").max_rect(inner));
        self.left_head(&mut head, seen);
        if self.aim == Some(self.left.place.unwrap_or(Target::Tray)) {
            column.painter().rect_stroke(area.shrink(2.0), CORNER_CARD, look.strong_line(), egui::StrokeKind::Inside);
        }
        let list = Rect::from_min_max(pos2(area.left(), head.min_rect().bottom() + 2.0), area.max);
        self.list_ui(&mut column, seen, list);
    }

    fn left_head(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let look = look(ui);
        let shown = match self.left.place {
            None => self.data.tray_count,
            Some(Target::Discuss) => count(&self.data.discuss),
            Some(Target::Loose) => count(&self.data.loose),
            Some(_) => self.data.parked_count(),
        };
        let title = seen.words.say(place_key(self.left.place));
        ui.horizontal(|ui| {
            ui.set_min_height(size::BUTTON);
            if self.left.place.is_some()
                && icon_button(ui, ICON_ARROW_BACK, &seen.words.say("board-back-to-tray")).clicked()
            {
                self.left.place = None;
            }
            label(ui, &title, Type::CLUSTER_NAME, look.ink);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                label(ui, &shown.to_string(), Type::CLUSTER_NAME, look.ink);
            });
        });
        ui.add_space(space::TINY);
        ui.horizontal(|ui| {
            let is_typed = !self.left.typed.is_empty();
            let room = ui.available_width() - if is_typed { size::BUTTON + space::SMALL } else { 0.0 };
            let hint = seen.words.say("board-search");
            let id = search_id();
            let field = ui
                .scope(|ui| {
                    ui.set_max_width(room);
                    Field::line(&mut self.left.typed, &hint).hint(&hint).id(id).width(room).ui(ui)
                })
                .inner;
            if is_typed && icon_button(ui, ICON_CLOSE, &seen.words.say("board-search-clear")).clicked() {
                self.left.typed.clear();
                self.found = Found::default();
            } else if field.changed() {
                self.found = Found::of(seen, &self.data, &self.left.typed);
            }
        });
        let has_sessions = seen.board.is_none_or(|it| !matches!(it.kind, BoardKind::Session(_)));
        if has_sessions && self.data.meetings.len() > 1 && self.left.place.is_none() && !self.found.is_active() {
            ui.add_space(space::TINY);
            self.session_chips(ui, seen);
        }
    }

    /// The sessions as chips: press one to see only what it wrote.
    fn session_chips(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let data = Arc::clone(&self.data);
        ui.horizontal_wrapped(|ui| {
            for (place, meeting) in data.meetings.iter().enumerate() {
                let is_on = self.left.meetings.contains(&meeting.id);
                let is_faint = !is_on && !self.left.meetings.is_empty();
                let response = ui
                    .scope(|ui| {
                        if is_faint {
                            ui.set_opacity(0.45);
                        }
                        session_mark(ui, &meeting.name, place)
                    })
                    .inner;
                let hit = response.rect.expand2(vec2(4.0, 5.0));
                let response = ui.interact(hit, egui::Id::unique(("session chip", meeting.id)), Sense::click());
                let name = seen.words.say_with("board-only-session", &[("session", meeting.name.as_str().into())]);
                response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_on, &name));
                if is_on {
                    ui.painter().rect_stroke(
                        response.rect.shrink2(vec2(1.0, 2.0)),
                        CORNER_CARD,
                        look(ui).strong_line(),
                        egui::StrokeKind::Inside,
                    );
                }
                focus_ring(ui, &response, CORNER_CARD);
                if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
                    && !self.left.meetings.remove(&meeting.id)
                {
                    self.left.meetings.insert(meeting.id);
                }
            }
        });
    }

    fn list_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, area: Rect) {
        let width = area.width() - 2.0 * EDGE;
        self.remake_list(ui, seen, width);
        let (rows, tops) = (Arc::clone(&self.left.rows), Arc::clone(&self.left.tops));
        let mut place = ui.new_child(UiBuilder::new().id_salt("list").max_rect(area));
        ScrollArea::vertical().id_salt(place_key(self.left.place)).auto_shrink(false).show_viewport(
            &mut place,
            |ui, view| {
                let origin = ui.max_rect().min;
                ui.set_min_size(vec2(area.width(), tops.last().copied().unwrap_or(0.0) + BETWEEN_ROWS));
                let pushed = std::mem::take(&mut self.list_pushed);
                if pushed != Vec2::ZERO {
                    ui.scroll_with_delta(pushed);
                }
                if let Some(held) = self.hand.held() {
                    let speed = edge_scroll(area, held.at);
                    ui.scroll_with_delta(vec2(0.0, -speed * ui.input(|it| it.stable_dt.min(0.1))));
                }
                let in_list = |row: usize| {
                    let (top, below) = (tops.get(row)?, tops.get(row + 1)?);
                    Some(Rect::from_min_max(pos2(EDGE, *top), pos2(EDGE + width, *below - BETWEEN_ROWS)))
                };
                let place_of = |row: usize| in_list(row).map(|it| it.translate(origin.to_vec2()));
                if let Some(Moving::Card(card)) = self.reveal
                    && let Some(place) = self.left.row_of(card).and_then(place_of)
                {
                    self.reveal = None;
                    ui.scroll_to_rect(place.expand(48.0), None);
                }
                let first = tops.partition_point(|top| *top < view.top() - 200.0).saturating_sub(1);
                let end = tops.partition_point(|top| *top < view.bottom() + 40.0).min(rows.len());
                let mut wanted = self.wanted_rows(ui);
                wanted.retain(|it| !(first..end).contains(it));
                let before = wanted.iter().copied().filter(|it| *it < first);
                let after = wanted.iter().copied().filter(|it| *it >= end);
                let mut lines = Lines::default();
                for place in before.chain(first..end).chain(after) {
                    if let Some((row, rect)) = rows.get(place).zip(in_list(place)) {
                        self.row_ui(ui, seen, row, (origin, rect), &mut lines);
                    }
                }
                self.paint_lines(ui, origin, lines);
            },
        );
    }

    /// The rows that are drawn even where they are out of sight, from the top: what has the focus, and what gets it.
    fn wanted_rows(&mut self, ui: &Ui) -> Vec<usize> {
        let focused = ui.memory(egui::Memory::focused);
        if self.left.focused.0 != focused {
            let is_it = |row: &Row| self.left.stack(row).is_some_and(|it| Some(paint::card_id(it.key)) == focused);
            let row = focused.and_then(|_| self.left.rows.iter().position(is_it));
            self.left.focused = (focused, row);
        }
        let next = self.focus_next.and_then(|it| self.left.row_of(it));
        let mut wanted: Vec<usize> = next.into_iter().chain(self.left.focused.1).collect();
        wanted.sort_unstable();
        wanted.dedup();
        wanted
    }

    fn remake_list(&mut self, ui: &Ui, seen: &Seen<'_>, width: f32) {
        let source = Source {
            version: (seen.version, seen.board.map(|it| it.id)),
            typed: self.found.typed().to_owned(),
            meetings: self.left.meetings.clone(),
            place: self.left.place,
        };
        let is_same = self.left.source.as_ref() == Some(&source);
        if is_same && (self.left.width - width).abs() < 0.5 {
            return;
        }
        let data = Arc::clone(&self.data);
        let rows = rows(seen, &data, &self.left, &self.found);
        let mut heights = std::mem::take(&mut self.left.heights);
        heights.renew(&data, width, |stack| self.card_height(ui, stack, width, true));
        let mut tops = Vec::with_capacity(rows.len() + 1);
        let mut top = ABOVE_FIRST;
        for row in &rows {
            tops.push(top);
            top += BETWEEN_ROWS
                + match row {
                    Row::Sentence(text, kind) => {
                        card_galley(ui.painter(), text, width, kind.font(), super::measure::BREAKS).size().y
                    }
                    Row::Found(..) => FOUND_ROW,
                    Row::Tray(at) => heights.height(*at),
                    Row::Stack(stack) => self.card_height(ui, stack, width, true),
                };
        }
        tops.push(top);
        self.left.heights = heights;
        self.left.focused = (None, None);
        self.left.rows = Arc::new(rows);
        self.left.tops = Arc::new(tops);
        self.left.width = width;
        self.left.source = Some(source);
    }

    fn row_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, row: &Row, (origin, in_list): (Pos2, Rect), lines: &mut Lines) {
        let rect = in_list.translate(origin.to_vec2());
        match row {
            Row::Sentence(text, kind) => {
                let mut place = ui.new_child(UiBuilder::new().id_salt(text).max_rect(rect));
                paragraph(&mut place, text, *kind, look(ui).ink_second);
            }
            Row::Found(place, at) => {
                let data = Arc::clone(&self.data);
                if let Some(found) = data.stacks_of(*place).get(*at) {
                    self.found_ui(ui, seen, found, rect);
                }
            }
            Row::Tray(_) | Row::Stack(_) => {
                let Some(stack) = self.left.stack(row).cloned() else { return };
                if let Some(card) = self.card_ui(ui, seen, &stack, rect) {
                    lines.add(&stack, in_list, card);
                }
                // The outer parts still mean the list: back to the tray must not need a gap.
                self.zones.add(rect.shrink2(vec2(0.0, rect.height() * 0.2)), ui.clip_rect(), Target::Card(stack.key));
            }
        }
    }

    /// Paints the stacks of the list: as a picture, with those on their way over it.
    fn paint_lines(&mut self, ui: &Ui, origin: Pos2, lines: Lines) {
        let Lines { lying, moving } = lines;
        let (look, lying): (_, Arc<[Line]>) = (look(ui), lying.into());
        let scene = ListScene { look, lines: Arc::clone(&lying) };
        let settings = &mut self.settings;
        self.list_picture.show(ui.painter(), (), scene, Seat { origin, zoom: 1.0, is_turning: false }, || {
            for line in lying.iter() {
                line.paint(ui.painter(), look, settings, line.rect.translate(origin.to_vec2()));
            }
        });
        for (line, seen) in moving {
            line.paint(&seen.painter, look, settings, seen.rect);
        }
    }

    fn found_ui(&mut self, ui: &Ui, seen: &Seen<'_>, found: &Lying, rect: Rect) {
        let look = look(ui);
        let place_words = place_of_found(seen, &self.data, found);
        let rect = rect.expand2(vec2(0.0, FOUND_REACH));
        let response = ui.interact(rect, egui::Id::unique(("found", found.key)), Sense::click());
        let name = format!("{}: {place_words}", found.wording);
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
        if response.hovered() {
            ui.painter().rect_filled(rect, CORNER_CARD, look.surface_hover);
        }
        let place = Lettering { text: &place_words, kind: Type::SMALL, colour: look.ink_second }.line(ui.painter());
        let room = rect.width() - place.size().x - 3.0 * space::SMALL;
        let wording =
            card_galley(ui.painter(), &found.wording, room.max(60.0), Type::BUTTON.font(), super::measure::BREAKS);
        let middle = rect.center().y;
        let left = rect.left() + space::SMALL;
        ui.painter().galley(
            pos2(rect.right() - space::SMALL - place.size().x, middle - place.size().y / 2.0),
            place,
            look.ink_second,
        );
        ui.painter().galley(pos2(left, middle - wording.size().y / 2.0), wording, look.accent);
        focus_ring(ui, &response, CORNER_CARD);
        if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            self.wishes.push(Wish::Reveal(found.key));
        }
    }
}

/// The id of the search field.
pub(super) fn search_id() -> egui::Id {
    egui::Id::unique("board search")
}
