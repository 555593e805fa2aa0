//! The sheet that is looked at, large, as the group filled it in: where it comes from, the values with the behaviours
//! beside them, the behaviours without a value, and why.

use egui::{
    Align, Frame, Layout, Margin, Popup, PopupCloseBehavior, Rect, Role, ScrollArea, TextEdit, Ui, WidgetInfo, pos2,
    vec2,
};

use super::column::{behaviour_count, value_count};
use super::hand::{self, Hand, Writing, pitch_field, source_field};
use super::paint::{line_ui, struck};
use super::row::{INSIDE, Page};
use super::rows::{SheetRows, Slot, Written};
use crate::app::action::Action;
use crate::app::look::{CORNER_PANEL, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Field, separator};
use crate::insight::search::Search;
use crate::insight::{Insight, Origin};
use crate::model::{BehaviourNoteId, Edit, InputEdit, InputItem, Sheet, SheetId, TableId, ValueNoteId};
use crate::words::Counted;

/// A sheet is not drawn wider than this, in points: its lines stay readable.
pub const WIDEST: f32 = 1520.0;

/// Draws the sheet and gives what is asked for.
pub fn sheet_ui(ui: &mut Ui, seen: &Seen<'_>, sheet: SheetId, hand: &mut Hand, search: &Search) -> Vec<Action> {
    let Some(found) = seen.project.sheets.get(sheet) else { return Vec::new() };
    let mut actions = hand.settle(seen);
    let rows = SheetRows::of(seen, sheet);
    let way = hand.taken_move(ui);
    let pasted = hand.taken_paste(ui);
    let came_to = hand.focus(ui, seen);
    let mut page = Page { seen, sheet, hand, search, came_to, writing: None, actions: Vec::new() };
    let area = ui.available_rect_before_wrap();
    ScrollArea::vertical().id_salt(sheet).auto_shrink(false).show(ui, |ui| {
        let around = if area.width() < 1000.0 { 16 } else { 24 };
        Frame::new().inner_margin(Margin { left: around, right: around, top: 8, bottom: 24 }).show(ui, |ui| {
            ui.set_max_width(WIDEST.min(ui.available_width()));
            page.paper_ui(ui, found, &rows);
        });
    });
    let writing = page.writing.take();
    actions.append(&mut page.actions);
    let Some(writing) = writing else {
        hand.came_to(ui, None);
        return actions;
    };
    if !pasted.is_empty() {
        actions.extend(paste(seen, sheet, &writing, &pasted));
        let slot = match writing.item {
            InputItem::Value(_) => Slot::NewValue,
            InputItem::Behaviour(_) | InputItem::Sheet(_) => Slot::NewBehaviour(writing.home),
        };
        hand.go_to(slot);
    } else if let Some(way) = way {
        let to = rows.next(seen, writing.slot, written(&writing), way);
        actions.extend(hand::leave(seen, &writing));
        hand.go_to(to);
    } else {
        hand.came_to(ui, Some(writing));
    }
    actions
}

fn written(writing: &Writing) -> Written {
    match writing.item {
        _ if writing.text.trim().is_empty() => Written::Nothing,
        InputItem::Value(note) => Written::Value(note),
        InputItem::Behaviour(_) | InputItem::Sheet(_) => Written::Words,
    }
}

/// Several lines that were pasted into a row: the first goes in it, each next becomes a row of its own. One act.
fn paste(seen: &Seen<'_>, sheet: SheetId, writing: &Writing, lines: &[String]) -> Option<Action> {
    let mut edits = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let begins = place == 0;
        let item = match writing.item {
            here if begins => here,
            InputItem::Value(_) => InputItem::Value(seen.new_id()),
            InputItem::Behaviour(_) | InputItem::Sheet(_) => InputItem::Behaviour(seen.new_id()),
        };
        let is_known = matches!(writing.slot, Slot::Value(_) | Slot::Behaviour(_)) || !writing.text.is_empty();
        if !(begins && is_known) {
            edits.extend(hand::add(sheet, &Writing { item, ..writing.clone() }));
        }
        let text = if begins { hand::one_line(&format!("{} {line}", writing.text)) } else { line.clone() };
        edits.extend(hand::word(item, &text));
        edits.push(Edit::Input(InputEdit::Freeze(item)));
    }
    (!edits.is_empty()).then_some(Action::Do(Edit::All(edits)))
}

impl Page<'_> {
    fn paper_ui(&mut self, ui: &mut Ui, sheet: &Sheet, rows: &SheetRows) {
        let look = look(ui);
        let paper = Frame::new().fill(look.surface).stroke(look.hairline()).corner_radius(CORNER_PANEL);
        let shown = paper.inner_margin(Margin { left: 32, right: 20, top: 20, bottom: 24 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 0.0;
            self.head_ui(ui, sheet);
            self.rows_ui(ui, rows);
            self.pitch_ui(ui, sheet);
        });
        // The band in the session's colour, as on a card; the heading says the session's time.
        let rect = shown.response.rect;
        let rank = Origin::of_sheet(self.seen.project, sheet.id).map(|it| Origin::rank(self.seen.project, it.meeting));
        let band = Rect::from_min_max(rect.min, pos2(rect.left() + f32::from(CORNER_PANEL.nw), rect.bottom()));
        let corner = egui::CornerRadius { ne: 0, se: 0, ..CORNER_PANEL };
        let colour = rank.map_or(look.no_session, |it| look.session(it));
        ui.painter().rect_filled(band, corner, colour);
    }

    /// Which sheet this is, what can be done with it as a whole, and where it comes from.
    fn head_ui(&mut self, ui: &mut Ui, sheet: &Sheet) {
        let look = look(ui);
        let title = self.seen.words.sheet(self.seen.project, sheet);
        ui.horizontal_top(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                self.whole_sheet_ui(ui, sheet);
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    ui.add_space(space::TINY);
                    if sheet.withdrawn.is_some() {
                        let width = ui.available_width();
                        let galley =
                            ui.painter().layout_job(struck(&title, Type::CLUSTER_NAME, look.ink_second, width));
                        let (rect, response) = ui.allocate_exact_size(galley.size(), egui::Sense::hover());
                        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &title));
                        ui.painter().galley(rect.min, galley, look.ink_second);
                    } else {
                        line_ui(ui, &title, Type::CLUSTER_NAME, look.ink);
                    }
                });
            });
        });
        line_ui(ui, &self.facts(sheet), Type::SMALL, look.ink_second);
        ui.add_space(space::MEDIUM);
        self.source_ui(ui, sheet);
        ui.add_space(space::MEDIUM);
    }

    /// "4 woorden, 9 gedragingen", its code and those it had; or that it does not count.
    fn facts(&self, sheet: &Sheet) -> String {
        let words = &self.seen.words;
        let code = self.seen.project.sheet_code(sheet).map_or_else(String::new, |it| it.to_string());
        let former: Vec<String> = sheet.former_codes.iter().map(ToString::to_string).collect();
        let code = if former.is_empty() {
            code
        } else {
            words.say_with("intake-code-former", &[("code", code.into()), ("former", former.join(", ").into())])
        };
        if sheet.withdrawn.is_some() {
            return words.say_with("intake-withdrawn-sheet", &[("code", code.into())]);
        }
        let counts = [
            ("values", Counted::Values.argument(value_count(self.seen, sheet.id))),
            ("behaviours", Counted::Behaviours.argument(behaviour_count(self.seen, sheet.id))),
            ("code", code.into()),
        ];
        words.say_with("intake-facts", &counts)
    }

    /// Withdraw or restore, and move; right to left.
    fn whole_sheet_ui(&mut self, ui: &mut Ui, sheet: &Sheet) {
        let words = self.seen.words;
        let item = InputItem::Sheet(sheet.id);
        let is_empty = self.is_empty(sheet);
        let (key, edit) = if sheet.withdrawn.is_some() {
            ("intake-restore", InputEdit::Restore(item))
        } else if is_empty {
            ("intake-remove-sheet", InputEdit::RemoveEmpty(item))
        } else {
            ("intake-withdraw-sheet", InputEdit::Withdraw { item, time: self.seen.timestamp })
        };
        if ui.add(ActionButton::quiet(&words.say(key)).kind(Type::SMALL_STRONG)).clicked() {
            self.actions.push(Action::Do(Edit::Input(edit)));
        }
        if sheet.withdrawn.is_some() || self.seen.project.tables.len() < 2 {
            return;
        }
        let move_text = words.say("intake-move");
        let button = ui.add(ActionButton::quiet(&move_text).kind(Type::SMALL_STRONG));
        Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClick).width(240.0).show(|ui| {
            ScrollArea::vertical().max_height(400.0).show(ui, |ui| {
                for (table, place) in self.other_tables(sheet.table) {
                    if ui.add(ActionButton::quiet(&place).wide()).clicked() {
                        let edit = InputEdit::MoveSheet { sheet: sheet.id, table };
                        self.actions.push(Action::Do(Edit::Input(edit)));
                    }
                }
            });
        });
    }

    fn is_empty(&self, sheet: &Sheet) -> bool {
        let insight = self.seen.insight;
        let has_notes = insight.values.contains_key(&sheet.id) || insight.behaviours.contains_key(&sheet.id);
        !has_notes && sheet.source.trim().is_empty() && sheet.pitch.trim().is_empty()
    }

    /// The tables that the sheet does not lie on, by session.
    fn other_tables(&self, own: TableId) -> Vec<(TableId, String)> {
        let project = self.seen.project;
        let mut places = Vec::new();
        for meeting in Insight::meetings(project).into_iter().filter_map(|it| project.meetings.get(it)) {
            let tables = self.seen.insight.tables.get(&meeting.id).into_iter().flatten();
            for table in tables.filter(|it| **it != own).filter_map(|it| project.tables.get(*it)) {
                let place = [("meeting", self.seen.words.meeting(meeting).into()), ("table", table.number.into())];
                places.push((table.id, self.seen.words.say_with("intake-table-place", &place)));
            }
        }
        places
    }

    fn source_ui(&mut self, ui: &mut Ui, sheet: &Sheet) {
        let look = look(ui);
        let (name, hint) = (self.seen.words.say("intake-source"), self.seen.words.say("intake-source-hint"));
        ui.horizontal(|ui| {
            line_ui(ui, &name, Type::BODY, look.ink_second);
            let mut text = sheet.source.clone();
            let hint = egui::RichText::new(hint).font(Type::BODY.font()).color(look.ink_second);
            let field = TextEdit::singleline(&mut text)
                .id(source_field())
                .font(Type::BODY.font())
                .hint_text(hint)
                .frame(Frame::NONE.inner_margin(Margin::from(vec2(INSIDE, 8.0))))
                .desired_width(ui.available_width() - size::BUTTON)
                .interactive(sheet.withdrawn.is_none());
            let response = field.show(ui).response.response.accessible_name(&name);
            crate::app::widgets::focus_ring(ui, &response, crate::app::look::CORNER_CARD);
            if response.changed() {
                self.actions.push(Action::Do(Edit::Input(InputEdit::Source { sheet: sheet.id, text })));
            }
            if response.lost_focus() && ui.input(|it| it.key_pressed(egui::Key::Enter)) {
                let first = SheetRows::of(self.seen, sheet.id).first(self.seen);
                self.hand.write_at(first);
            }
        });
    }

    /// The two columns.
    fn rows_ui(&mut self, ui: &mut Ui, rows: &SheetRows) {
        let look = look(ui);
        let can_write = self.seen.project.sheet_counts(self.sheet);
        let columns = Columns::within(ui.available_width());
        let words = self.seen.words;
        let heading = |ui: &mut Ui, key: &str| {
            Frame::new().inner_margin(Margin::from(vec2(INSIDE, 0.0))).show(ui, |ui| {
                line_ui(ui, &words.say(key), Type::BUTTON, look.ink_second);
            });
        };
        columns.show(ui, self, |_, ui| heading(ui, "intake-values"), |_, ui| heading(ui, "intake-behaviours"));
        ui.add_space(space::SMALL);
        for lane in &rows.lanes {
            rule_ui(ui);
            let value = lane.value;
            columns.show(
                ui,
                self,
                |page, ui| page.lane_head_ui(ui, value),
                |page, ui| {
                    page.behaviours_ui(ui, &lane.behaviours, Some(value));
                },
            );
        }
        if can_write {
            rule_ui(ui);
            columns.show(ui, self, Page::new_value_ui, |_, _| ());
        }
        if can_write || !rows.loose.is_empty() {
            rule_ui(ui);
            columns.show(
                ui,
                self,
                |_, ui| {
                    Frame::new()
                        .inner_margin(Margin::from(vec2(INSIDE, 8.0)))
                        .show(ui, |ui| line_ui(ui, &words.say("intake-without-value"), Type::BODY, look.ink_second));
                },
                |page, ui| page.behaviours_ui(ui, &rows.loose, None),
            );
        }
        rule_ui(ui);
    }

    fn lane_head_ui(&mut self, ui: &mut Ui, value: ValueNoteId) {
        let seen = self.seen;
        if let Some(note) = seen.project.value_notes.get(value) {
            self.value_ui(ui, note);
        }
    }

    fn behaviours_ui(&mut self, ui: &mut Ui, behaviours: &[BehaviourNoteId], home: Option<ValueNoteId>) {
        let project = self.seen.project;
        for note in behaviours.iter().filter_map(|it| project.behaviour_notes.get(*it)) {
            self.behaviour_ui(ui, note, home);
        }
        let value = home.and_then(|it| project.value_notes.get(it));
        if project.sheet_counts(self.sheet) && value.is_none_or(|it| it.withdrawn.is_none()) {
            self.new_behaviour_ui(ui, value);
        }
    }

    fn pitch_ui(&mut self, ui: &mut Ui, sheet: &Sheet) {
        let look = look(ui);
        let (name, hint) = (self.seen.words.say("intake-pitch"), self.seen.words.say("intake-pitch-hint"));
        ui.add_space(space::LARGE);
        line_ui(ui, &name, Type::BUTTON, look.ink_second);
        ui.add_space(space::SMALL);
        let mut text = sheet.pitch.clone();
        ui.add_enabled_ui(sheet.withdrawn.is_none(), |ui| {
            let width = ui.available_width().min(760.0);
            let field = Field::lines(&mut text, &name, 3).hint(&hint).id(pitch_field()).width(width);
            if field.ui(ui).changed() {
                let text = text.replace("\r\n", "\n").replace(['\r', '\t'], " ");
                self.actions.push(Action::Do(Edit::Input(InputEdit::Pitch { sheet: sheet.id, text })));
            }
        });
    }
}

fn rule_ui(ui: &mut Ui) {
    ui.add_space(space::TINY);
    separator(ui);
    ui.add_space(space::TINY);
}

/// How the width is divided between values and behaviours.
#[derive(Clone, Copy)]
struct Columns {
    values: f32,
    behaviours: f32,
}

impl Columns {
    fn within(width: f32) -> Self {
        let values = (width * 0.34).clamp(200.0, 380.0);
        Self { values, behaviours: (width - values - space::LARGE).max(200.0) }
    }

    fn show<'a>(
        self,
        ui: &mut Ui,
        page: &mut Page<'a>,
        left: impl FnOnce(&mut Page<'a>, &mut Ui),
        right: impl FnOnce(&mut Page<'a>, &mut Ui),
    ) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::LARGE, 0.0);
            ui.allocate_ui_with_layout(vec2(self.values, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(self.values);
                ui.spacing_mut().item_spacing = vec2(space::SMALL, 0.0);
                left(page, ui);
            });
            ui.allocate_ui_with_layout(vec2(self.behaviours, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(self.behaviours);
                ui.spacing_mut().item_spacing = vec2(space::SMALL, 0.0);
                right(page, ui);
            });
        });
    }
}
