//! The step Inbreng: the sheets by session and table at the left, the sheet that is selected large in the middle.
//!
//! What stands on a sheet is typed straight into the project; here is only what belongs to the sitting: which sheet is
//! looked at, what is searched for, and where the hand is writing.

mod column;
mod hand;
mod listing;
mod new_sheet;
mod paint;
mod row;
mod rows;
mod sheet;

use egui::{Align, FocusDirection, Key, Layout, Memory, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

use super::StepView;
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::room::RoomView;
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, EmptyPlace};
use crate::model::{Edit, InputEdit, Project, SheetId, TableId};
use hand::Hand;
use listing::{Listing, Selected, Walk};
use rows::Slot;

/// The step Inbreng as it is looked at.
#[derive(Debug, Default)]
pub struct InbrengView {
    selected: Option<Selected>,
    search: String,
    listing: Listing,
    hand: Hand,
    /// What was asked for in this frame, so that it cannot be there yet.
    awaited: Option<Selected>,
    /// The row of the list that gets the focus and is brought into view.
    walk_to: Option<Selected>,
}

impl StepView for InbrengView {
    fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        if seen.project.sheets.is_empty() && seen.project.tables.is_empty() {
            return self.empty_ui(ui, seen);
        }
        self.listing.look(seen, &self.search);
        self.settle_selected(seen);
        self.walk(ui);
        let whole = ui.available_rect_before_wrap();
        let edge = whole.left() + column::width(whole.width());
        let left = Rect::from_min_max(whole.min, pos2(edge, whole.bottom()));
        let middle = Rect::from_min_max(pos2(edge, whole.top()), whole.max);
        let mut actions = self.column_ui(ui, left, seen);
        let mut ui = ui.new_child(UiBuilder::new().max_rect(middle).layout(Layout::top_down(Align::Min)));
        actions.extend(match self.selected {
            Some(Selected::Sheet(sheet)) => {
                sheet::sheet_ui(&mut ui, seen, sheet, &mut self.hand, self.listing.search())
            }
            Some(Selected::Table(_)) => self.table_ui(&mut ui, seen),
            None => Vec::new(),
        });
        actions
    }

    fn tools_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let name = seen.words.say(RoomView::Tables.name_key());
        let is_pressed = ui.add(ActionButton::outlined(&name).kind(Type::SMALL_STRONG)).clicked();
        if is_pressed { vec![Action::EnterRoom(RoomView::Tables)] } else { Vec::new() }
    }

    fn foot_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        if seen.project.meetings.is_empty() {
            return Vec::new();
        }
        let mut actions = Vec::new();
        let quiet = |ui: &mut Ui, key: &str| {
            let text = seen.words.say(key);
            ui.add(ActionButton::quiet(&text).kind(Type::SMALL_STRONG)).clicked()
        };
        if quiet(ui, "intake-add-table") {
            actions.extend(self.add_table(seen));
        }
        if quiet(ui, "intake-add-meeting") {
            actions.push(self.add_meeting(seen));
        }
        actions
    }
}

impl InbrengView {
    /// What was selected may be gone after undo; then the first sheet is looked at.
    fn settle_selected(&mut self, seen: &Seen<'_>) {
        let is_there = match self.selected {
            Some(Selected::Sheet(sheet)) => seen.project.sheets.contains(sheet),
            Some(Selected::Table(table)) => {
                seen.project.tables.contains(table) && seen.insight.sheets.get(&table).is_none_or(Vec::is_empty)
            }
            None => false,
        };
        let is_awaited = self.awaited.take().is_some_and(|it| self.selected == Some(it));
        if !is_there && !is_awaited {
            let first = seen.insight.sheets_in_order(seen.project).first().copied().map(Selected::Sheet);
            self.selected = first.or_else(|| seen.project.tables.ids().next().map(Selected::Table));
        }
    }

    /// The arrows walk along the list while it or nothing has the focus; Page up and Page down do so from anywhere.
    fn walk(&mut self, ui: &mut Ui) {
        let focused = ui.memory(Memory::focused);
        let on_list = focused.is_none() || focused == self.selected.map(column::row_id);
        let asked = ui.input_mut(|input| {
            let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
            if (on_list && pressed(Key::ArrowDown)) || pressed(Key::PageDown) {
                Some(Walk::Forward)
            } else if (on_list && pressed(Key::ArrowUp)) || pressed(Key::PageUp) {
                Some(Walk::Back)
            } else {
                None
            }
        });
        if asked.is_some() {
            ui.memory_mut(|it| it.move_focus(FocusDirection::None));
        }
        if let Some(next) = asked.and_then(|walk| self.listing.beside(self.selected, walk)) {
            self.select(next);
            self.walk_to = Some(next);
        }
        let starts_writing = focused.is_some() && on_list && ui.input(|it| it.key_pressed(Key::Enter));
        if starts_writing {
            self.hand.write_at(Slot::NewValue);
        }
    }

    /// The table that is looked at, or that of the sheet.
    pub fn table(&self, project: &Project) -> Option<TableId> {
        match self.selected? {
            Selected::Sheet(sheet) => project.sheets.get(sheet).map(|it| it.table),
            Selected::Table(table) => Some(table),
        }
    }

    /// Looks at a sheet, and brings its row into view.
    pub fn show_sheet(&mut self, sheet: SheetId) {
        self.search.clear();
        self.select(Selected::Sheet(sheet));
        self.walk_to = Some(Selected::Sheet(sheet));
    }

    fn select(&mut self, selected: Selected) {
        if self.selected != Some(selected) {
            self.selected = Some(selected);
            self.hand.turn_page();
        }
    }

    /// A sheet at the table that is looked at, and what it needs that is missing; the hand is put on its first line.
    fn add_sheet(&mut self, seen: &Seen<'_>) -> Action {
        let (edit, sheet) = new_sheet::at_table(seen, self.selected);
        self.search.clear();
        self.select(Selected::Sheet(sheet));
        self.walk_to = Some(Selected::Sheet(sheet));
        self.hand.write_at(Slot::NewValue);
        Action::Do(edit)
    }

    fn add_table(&mut self, seen: &Seen<'_>) -> Option<Action> {
        let meeting = new_sheet::meeting_of(seen.project, self.selected)?;
        let id = seen.new_id();
        self.show_table(id);
        Some(Action::Do(Edit::Input(InputEdit::AddTable { id, meeting })))
    }

    /// A session comes with its first table: without one nothing can be written in it.
    fn add_meeting(&mut self, seen: &Seen<'_>) -> Action {
        let (meeting, table) = (seen.new_id(), seen.new_id());
        self.show_table(table);
        Action::Do(Edit::All(vec![
            Edit::Input(InputEdit::AddMeeting { id: meeting }),
            Edit::Input(InputEdit::AddTable { id: table, meeting }),
        ]))
    }

    fn show_table(&mut self, table: crate::model::TableId) {
        self.search.clear();
        self.select(Selected::Table(table));
        self.awaited = self.selected;
        self.walk_to = Some(Selected::Table(table));
    }

    /// Nothing came in yet: one sentence and the two ways to begin.
    fn empty_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        let whole = ui.available_rect_before_wrap();
        let place = Rect::from_center_size(whole.center(), vec2((whole.width() - 2.0 * space::WIDE).min(520.0), 220.0));
        let mut ui = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::Center)));
        let ink = look(&ui).ink;
        paint::centred_ui(&mut ui, &seen.words.say("intake-empty"), Type::TITLE, ink);
        ui.add_space(space::PANEL);
        let (read, write) = (seen.words.say("intake-read"), seen.words.say("intake-type-first"));
        ui.horizontal(|ui| {
            let wide = 2.0 * 220.0 + space::MEDIUM;
            ui.add_space(((ui.available_width() - wide) / 2.0).max(0.0));
            if ui.add(ActionButton::outlined(&read).kind(Type::TITLE).min_width(220.0)).clicked() {
                actions.push(Action::ChooseSheets);
            }
            ui.add_space(space::TINY);
            if ui.add(ActionButton::outlined(&write).kind(Type::TITLE).min_width(220.0)).clicked() {
                actions.push(self.add_sheet(seen));
            }
        });
        actions
    }

    /// A table without a sheet.
    fn table_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let whole = ui.available_rect_before_wrap().shrink(space::PANEL);
        let mut ui = ui.new_child(UiBuilder::new().max_rect(whole));
        let sentence = seen.words.say("intake-table-first");
        let place = EmptyPlace::new(&sentence, vec2(whole.width().min(sheet::WIDEST), 160.0)).kind(Type::TITLE);
        if ui.add(place).clicked() { vec![self.add_sheet(seen)] } else { Vec::new() }
    }
}
