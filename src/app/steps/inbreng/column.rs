//! The column at the left: how many sheets there are, the search, and the list by session and table.

use egui::{
    Align, EventFilter, Id, Layout, Memory, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

use super::InbrengView;
use super::listing::{Entry, Selected};
use super::paint::{line_ui, struck};
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, focus_ring, paint_session_mark, paragraph, search_field};
use crate::insight::Origin;
use crate::words::Counted;

/// Room under the list, so that the last rows can be scrolled out from under a notice.
const ROOM_FOR_NOTICE: f32 = 72.0;

/// How wide the column is in a window of this width, in points.
pub fn width(window: f32) -> f32 {
    if window < 1400.0 { 332.0 } else { 372.0 }
}

/// The id of a row of the list.
pub fn row_id(selected: Selected) -> Id {
    Id::unique(("intake-list", selected))
}

impl InbrengView {
    pub(super) fn column_ui(&mut self, ui: &mut Ui, column: Rect, seen: &Seen<'_>) -> Vec<Action> {
        let look = look(ui);
        ui.painter().rect_filled(column, 0, look.tray);
        let inside = UiBuilder::new().max_rect(column.shrink(space::LARGE)).layout(Layout::top_down(Align::Min));
        let mut ui = ui.new_child(inside);
        let ui = &mut ui;
        // The list fades into this where it goes on.
        ui.visuals_mut().panel_fill = look.tray;
        let mut actions = Vec::new();
        line_ui(ui, &seen.words.count(Counted::Sheets, seen.insight.sheet_count), Type::VALUE, look.ink);
        ui.add_space(-space::TINY);
        line_ui(ui, &totals(seen), Type::SMALL, look.ink_second);
        ui.add_space(space::TINY);
        ui.horizontal(|ui| {
            let (read, add) = (seen.words.say("intake-read"), seen.words.say("intake-add-sheet"));
            if ui.add(ActionButton::outlined(&read)).clicked() {
                actions.push(Action::ChooseSheets);
            }
            if ui.add(ActionButton::outlined(&add)).clicked() {
                actions.push(self.add_sheet(seen));
            }
        });
        let search = seen.words.say("intake-search");
        search_field(ui, &mut self.search, &search);
        self.list_ui(ui, seen);
        actions
    }

    fn list_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let entries = self.listing.entries().to_vec();
        if entries.is_empty() {
            ui.add_space(space::MEDIUM);
            let colour = look(ui).ink_second;
            paragraph(ui, &seen.words.say("intake-found-nothing"), Type::BODY, colour);
            return;
        }
        let height: f32 = entries.iter().map(|it| it.height()).sum();
        let mut pressed = None;
        ScrollArea::vertical().auto_shrink(false).show_viewport(ui, |ui, view| {
            ui.set_height(height + ROOM_FOR_NOTICE);
            let (start, width) = (ui.min_rect().min, ui.available_width() - space::SMALL);
            let mut top = 0.0;
            for entry in entries {
                let place = Rect::from_min_size(pos2(start.x, start.y + top), vec2(width, entry.height()));
                let is_seen = top + entry.height() >= view.top() && top <= view.bottom();
                top += entry.height();
                if let Entry::Row(row) = entry
                    && self.walk_to == Some(row)
                {
                    self.walk_to = None;
                    ui.scroll_to_rect(place.expand2(vec2(0.0, entry.height())), None);
                    if !ui.memory(Memory::focused).is_some_and(|it| self.hand.writes_in(it)) {
                        ui.memory_mut(|it| it.request_focus(row_id(row)));
                    }
                } else if !is_seen {
                    continue;
                }
                match entry {
                    Entry::Meeting(meeting, sheets) => {
                        heading_ui(ui, place, seen, meeting, sheets);
                    }
                    Entry::Row(row) if row_ui(ui, place, seen, row, self.selected == Some(row)) => pressed = Some(row),
                    Entry::Row(_) => {}
                }
            }
        });
        if let Some(row) = pressed {
            self.select(row);
        }
    }
}

/// "213 woorden, 190 gedragingen", and what is withdrawn.
fn totals(seen: &Seen<'_>) -> String {
    let counts = [
        ("values", Counted::Values.argument(seen.insight.value_count)),
        ("behaviours", Counted::Behaviours.argument(seen.insight.behaviour_count)),
    ];
    seen.words.say_with("intake-counts", &counts)
}

fn heading_ui(ui: &mut Ui, place: Rect, seen: &Seen<'_>, meeting: crate::model::MeetingId, sheets: usize) {
    let look = look(ui);
    let Some(found) = seen.project.meetings.get(meeting) else { return };
    let (name, count) = (seen.words.meeting(found), seen.words.count(Counted::Sheets, sheets));
    let response = ui.interact(place, Id::unique(("intake-meeting", meeting)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &name));
    let line = place.bottom() - 18.0;
    paint_session_mark(ui.painter(), look, pos2(place.left(), line), &name, Origin::rank(seen.project, meeting));
    let count = ui.painter().layout_no_wrap(count, Type::SMALL.font(), look.ink_second);
    ui.painter().galley(
        pos2(place.right() - count.size().x - space::SMALL, line - count.size().y / 2.0),
        count,
        look.ink_second,
    );
}

/// One sheet or empty table; gives whether it was pressed. Only the selected row is a stop of the Tab key.
fn row_ui(ui: &mut Ui, place: Rect, seen: &Seen<'_>, row: Selected, is_selected: bool) -> bool {
    let look = look(ui);
    let Some(RowText { name, short, count, counts }) = row_text(seen, row) else { return false };
    let sense = if is_selected { Sense::click() } else { Sense::CLICK };
    let place = place.shrink2(vec2(0.0, 1.0));
    let response = ui.interact(place, row_id(row), sense);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_selected, &name));
    if response.has_focus() {
        let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|it| it.set_focus_lock_filter(response.id, filter));
    }
    if is_selected {
        ui.painter().rect(
            place,
            CORNER_CARD,
            look.accent_tint,
            Stroke::new(1.5, look.accent),
            egui::StrokeKind::Inside,
        );
    } else if response.hovered() {
        ui.painter().rect_filled(place, CORNER_CARD, look.surface_hover);
    }
    let kind = if is_selected { Type::BUTTON } else { Type::BODY };
    let left = if counts {
        ui.painter().layout_no_wrap(short, kind.font(), look.ink)
    } else {
        ui.painter().layout_job(struck(&short, kind, look.ink_second, f32::INFINITY))
    };
    let middle = place.center().y;
    let edge = place.left() + space::MEDIUM + left.size().x + space::SMALL;
    ui.painter().galley(pos2(place.left() + space::MEDIUM, middle - left.size().y / 2.0), left, look.ink);
    for line in count {
        let line = ui.painter().layout_no_wrap(line, Type::META.font(), look.ink_second);
        let at = place.right() - space::SMALL - line.size().x;
        if at >= edge {
            ui.painter().galley(pos2(at, middle - line.size().y / 2.0), line, look.ink_second);
            break;
        }
    }
    focus_ring(ui, &response, CORNER_CARD);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

/// What a row says.
struct RowText {
    /// As it is read out.
    name: String,
    /// As it is shown.
    short: String,
    /// What stands on it, in words that get shorter; the first that fits is shown.
    count: Vec<String>,
    /// Whether it counts.
    counts: bool,
}

fn row_text(seen: &Seen<'_>, row: Selected) -> Option<RowText> {
    match row {
        Selected::Sheet(sheet) => {
            let found = seen.project.sheets.get(sheet)?;
            let table = seen.project.tables.get(found.table)?;
            let place = [("table", table.number.into()), ("sheet", found.number.into())];
            let counts = found.withdrawn.is_none();
            let (values, behaviours) = (value_count(seen, sheet), behaviour_count(seen, sheet));
            let alone = seen.words.count(Counted::Values, values);
            let both = [
                ("values", Counted::Values.argument(values)),
                ("behaviours", Counted::Behaviours.argument(behaviours)),
            ];
            let both = (behaviours > 0).then(|| seen.words.say_with("intake-counts", &both));
            Some(RowText {
                name: seen.words.sheet(seen.project, found),
                short: seen.words.say_with("intake-table-sheet", &place),
                count: if counts { both.into_iter().chain([alone]).collect() } else { Vec::new() },
                counts,
            })
        }
        Selected::Table(table) => {
            let found = seen.project.tables.get(table)?;
            let name = seen.words.say_with("intake-table-empty", &[("table", found.number.into())]);
            Some(RowText { short: name.clone(), name, count: Vec::new(), counts: true })
        }
    }
}

/// How many values of a sheet count.
pub fn value_count(seen: &Seen<'_>, sheet: crate::model::SheetId) -> usize {
    let notes = seen.insight.values.get(&sheet).into_iter().flatten();
    notes.filter_map(|it| seen.project.value_notes.get(*it)).filter(|it| seen.project.value_note_counts(it)).count()
}

/// How many behaviours of a sheet count.
pub fn behaviour_count(seen: &Seen<'_>, sheet: crate::model::SheetId) -> usize {
    let notes = seen.insight.behaviours.get(&sheet).into_iter().flatten();
    let notes = notes.filter_map(|it| seen.project.behaviour_notes.get(*it));
    notes.filter(|it| seen.project.behaviour_note_counts(it)).count()
}

/// The least height of something that is pressed in the list.
const _: () = assert!(super::listing::ROW >= size::BUTTON);
