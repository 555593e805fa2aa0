//! One row of the sheet: a field that looks like text, with what belongs to it beside and beneath.

use egui::{Align, CornerRadius, Frame, Layout, Margin, Rect, Role, Sense, StrokeKind, TextEdit, Ui, WidgetInfo, vec2};
use egui_material_icons::icons::{ICON_CLOSE, ICON_LINK};

use super::hand::{self, Hand, Writing, behaviour_field, value_field};
use super::paint::{ICON, line_ui, quiet_icon, struck, tie_chip, word_chip};
use super::rows::Slot;
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::ActionButton;
use crate::insight::search::Search;
use crate::model::{BehaviourNote, Edit, InputEdit, InputItem, SheetId, ValueNote, ValueNoteId};

/// Left and right of the words in a field, in points.
pub const INSIDE: f32 = 10.0;

/// A sheet while it is drawn: what is known, where the hand is, and what is asked for so far.
pub struct Page<'a> {
    /// The project and what is known about it.
    pub seen: &'a Seen<'a>,
    /// Which sheet.
    pub sheet: SheetId,
    /// Where the hand writes.
    pub hand: &'a mut Hand,
    /// What is searched for; rows that hold it are lit.
    pub search: &'a Search,
    /// The row that was asked for and gets the focus now.
    pub came_to: Option<Slot>,
    /// The row that has the focus.
    pub writing: Option<Writing>,
    /// What is asked for.
    pub actions: Vec<Action>,
}

/// How a row's field is drawn.
struct Line<'a> {
    name: &'a str,
    hint: &'a str,
    kind: Type,
    width: f32,
}

impl Page<'_> {
    fn act(&mut self, edit: InputEdit) {
        self.actions.push(Action::Do(Edit::Input(edit)));
    }

    /// A value that is there.
    pub fn value_ui(&mut self, ui: &mut Ui, note: &ValueNote) {
        let item = InputItem::Value(note.id);
        if self.is_still_ui(ui, item, &note.wording, Type::CARD, note.withdrawn.is_some()) {
            return;
        }
        let name = self.seen.words.say_with("intake-value-name", &[("n", note.number.into())]);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let line = Line { name: &name, hint: "", kind: Type::CARD, width: ui.available_width() - ICON };
            let writing = Writing { slot: Slot::Value(note.id), item, home: None, text: note.wording.clone() };
            self.field_ui(ui, &line, writing);
            self.withdraw_ui(ui, item, &note.wording);
        });
        self.original_ui(ui, note.is_frozen, &note.original, &note.wording);
    }

    /// A behaviour that is there, beside the value `home` or none.
    pub fn behaviour_ui(&mut self, ui: &mut Ui, note: &BehaviourNote, home: Option<ValueNoteId>) {
        let item = InputItem::Behaviour(note.id);
        if self.is_still_ui(ui, item, &note.wording, Type::BEHAVIOUR, note.withdrawn.is_some()) {
            return;
        }
        let name = self.seen.words.say_with("intake-behaviour-name", &[("n", note.number.into())]);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let line = Line { name: &name, hint: "", kind: Type::BEHAVIOUR, width: ui.available_width() - 2.0 * ICON };
            let writing = Writing { slot: Slot::Behaviour(note.id), item, home, text: note.wording.clone() };
            self.field_ui(ui, &line, writing);
            self.tie_button_ui(ui, note);
            self.withdraw_ui(ui, item, &note.wording);
        });
        self.original_ui(ui, note.is_frozen, &note.original, &note.wording);
        self.ties_ui(ui, note, home);
    }

    /// The line for a value that is not there yet.
    pub fn new_value_ui(&mut self, ui: &mut Ui) {
        let item = InputItem::Value(self.hand.new_value(self.seen));
        let (name, hint) = (self.seen.words.say("intake-new-value"), self.seen.words.say("intake-new-value-hint"));
        let line = Line { name: &name, hint: &hint, kind: Type::CARD, width: ui.available_width() - ICON };
        self.field_ui(ui, &line, Writing { slot: Slot::NewValue, item, home: None, text: String::new() });
    }

    /// The line for a behaviour that is not there yet.
    pub fn new_behaviour_ui(&mut self, ui: &mut Ui, home: Option<&ValueNote>) {
        let home_id = home.map(|it| it.id);
        let item = InputItem::Behaviour(self.hand.new_behaviour(self.seen, home_id));
        let name = match home {
            Some(value) => {
                self.seen.words.say_with("intake-new-behaviour", &[("value", value.wording.as_str().into())])
            }
            None => self.seen.words.say("intake-new-loose"),
        };
        let hint = self.seen.words.say("intake-new-behaviour-hint");
        let line = Line { name: &name, hint: &hint, kind: Type::BEHAVIOUR, width: ui.available_width() - 2.0 * ICON };
        let writing = Writing { slot: Slot::NewBehaviour(home_id), item, home: home_id, text: String::new() };
        self.field_ui(ui, &line, writing);
    }

    /// The field itself; what is typed becomes an edit, the first letter of a new line the row as well.
    fn field_ui(&mut self, ui: &mut Ui, line: &Line<'_>, mut writing: Writing) {
        let id = match writing.item {
            InputItem::Value(note) => value_field(note),
            InputItem::Behaviour(note) => behaviour_field(note),
            InputItem::Sheet(_) => return,
        };
        let before = writing.text.clone();
        let is_lit = !self.search.is_empty() && !before.is_empty() && self.search.finds(&before);
        let response = text_ui(ui, id, line, &mut writing.text, is_lit);
        if self.came_to == Some(writing.slot) {
            response.scroll_to_me(None);
        }
        if response.changed() {
            writing.text = writing.text.replace(['\r', '\n', '\t'], " ");
        }
        if writing.text != before {
            let is_new = before.is_empty() && matches!(writing.slot, Slot::NewValue | Slot::NewBehaviour(_));
            let added = if is_new { hand::add(self.sheet, &writing) } else { None };
            let edits = added.into_iter().chain(hand::word(writing.item, &writing.text));
            self.actions.extend(edits.map(Action::Do));
        }
        if response.has_focus() {
            self.writing = Some(writing);
        }
    }

    /// Draws a row that is withdrawn, or on a sheet that is: struck, with the way back. Gives whether it was one.
    fn is_still_ui(&mut self, ui: &mut Ui, item: InputItem, text: &str, kind: Type, is_withdrawn: bool) -> bool {
        let sheet_counts = self.seen.project.sheet_counts(self.sheet);
        if sheet_counts && !is_withdrawn {
            return false;
        }
        let restore = self.seen.words.say("intake-restore");
        let colour = look(ui).ink_second;
        let room = if sheet_counts { 150.0 } else { 0.0 };
        ui.horizontal_top(|ui| {
            let width = (ui.available_width() - room - 2.0 * INSIDE).max(60.0);
            let galley = ui.painter().layout_job(struck(text, kind, colour, width));
            let wanted = vec2(width + 2.0 * INSIDE, (galley.size().y + 14.0).max(ICON));
            let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, false, text));
            ui.painter().galley(rect.min + vec2(INSIDE, (wanted.y - galley.size().y) / 2.0), galley, colour);
            if sheet_counts {
                let response = ui.add(ActionButton::quiet(&restore).kind(Type::SMALL_STRONG));
                let name = self.seen.words.say_with("intake-restore-row", &[("text", text.into())]);
                response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
                if response.clicked() {
                    self.act(InputEdit::Restore(item));
                }
            }
        });
        true
    }

    fn withdraw_ui(&mut self, ui: &mut Ui, item: InputItem, text: &str) {
        let name = self.seen.words.say_with("intake-withdraw-row", &[("text", text.into())]);
        if quiet_icon(ui, ICON_CLOSE, &name, None).clicked() {
            self.act(InputEdit::Withdraw { item, time: self.seen.timestamp });
        }
    }

    fn tie_button_ui(&mut self, ui: &mut Ui, note: &BehaviourNote) {
        let is_open = self.hand.tying == Some(note.id);
        let name = self.seen.words.say_with("intake-tie", &[("text", note.wording.as_str().into())]);
        if quiet_icon(ui, ICON_LINK, &name, Some(is_open)).clicked() {
            self.hand.tying = (!is_open).then_some(note.id);
        }
    }

    /// Where a row was reworded: what was written on the sheet.
    fn original_ui(&self, ui: &mut Ui, is_frozen: bool, original: &str, wording: &str) {
        if !is_frozen || original == wording {
            return;
        }
        let text = self.seen.words.say_with("intake-original", &[("text", original.into())]);
        beneath_ui(ui, |ui| {
            let colour = look(ui).ink_second;
            line_ui(ui, &text, Type::META, colour);
        });
    }

    /// The values that a behaviour is tied to: shown where they are not the one it stands beside, all to choose from
    /// when they are being changed.
    fn ties_ui(&mut self, ui: &mut Ui, note: &BehaviourNote, home: Option<ValueNoteId>) {
        let project = self.seen.project;
        if self.hand.tying != Some(note.id) {
            let others = note.links.iter().filter(|it| Some(**it) != home);
            let others: Vec<&str> =
                others.filter_map(|it| project.value_notes.get(*it)).map(|it| it.wording.as_str()).collect();
            if !others.is_empty() {
                beneath_ui(ui, |ui| {
                    ui.horizontal_wrapped(|ui| {
                        for other in others {
                            let text = self.seen.words.say_with("intake-also", &[("value", other.into())]);
                            word_chip(ui, &text);
                        }
                    });
                });
            }
            return;
        }
        let values = self.seen.insight.values.get(&self.sheet).into_iter().flatten();
        let values: Vec<&ValueNote> =
            values.filter_map(|it| project.value_notes.get(*it)).filter(|it| project.value_note_counts(it)).collect();
        beneath_ui(ui, |ui| {
            let colour = look(ui).ink_second;
            let key = if values.is_empty() { "intake-tie-none" } else { "intake-tie-to" };
            line_ui(ui, &self.seen.words.say(key), Type::META, colour);
            ui.horizontal_wrapped(|ui| {
                for value in values {
                    let is_tied = note.links.contains(&value.id);
                    let name = self.seen.words.say_with("intake-tied", &[("value", value.wording.as_str().into())]);
                    if tie_chip(ui, &value.wording, &name, is_tied).clicked() {
                        let (behaviour, value) = (note.id, value.id);
                        self.act(if is_tied {
                            InputEdit::Unlink { behaviour, value }
                        } else {
                            InputEdit::Link { behaviour, value }
                        });
                    }
                }
            });
        });
    }
}

/// Indented as the words of the row above.
fn beneath_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    Frame::new().inner_margin(Margin { left: 10, right: 8, top: 0, bottom: 8 }).show(ui, add);
}

/// A field without a line around it until the hand is there; grows with its words.
fn text_ui(ui: &mut Ui, id: egui::Id, line: &Line<'_>, text: &mut String, is_lit: bool) -> egui::Response {
    let look = look(ui);
    let row = ui.fonts_mut(|it| it.row_height(&line.kind.font()));
    let above = ((ICON - row) / 2.0).max(space::TINY);
    let ground = ui.painter().add(egui::Shape::Noop);
    let hint = egui::RichText::new(line.hint).font(Type::BODY.font()).color(look.ink_second);
    let layout = Layout::top_down(Align::Min);
    let shown = ui.allocate_ui_with_layout(vec2(line.width, ICON), layout, |ui| {
        TextEdit::multiline(text)
            .id(id)
            .font(line.kind.font())
            .text_color(look.ink)
            .hint_text(hint)
            .frame(Frame::NONE.inner_margin(Margin::from(vec2(INSIDE, above))))
            .desired_width(line.width)
            .desired_rows(1)
            .lock_focus(true)
            .return_key(None)
            .show(ui)
            .response
            .response
            .accessible_name(line.name)
    });
    let response = shown.inner;
    let rect = Rect::from_min_size(response.rect.min, vec2(line.width, response.rect.height()));
    let (fill, stroke) = if response.has_focus() {
        (look.surface, look.strong_line())
    } else if is_lit {
        (look.accent_tint, egui::Stroke::NONE)
    } else if response.hovered() {
        (look.surface_hover, look.hairline())
    } else {
        (egui::Color32::TRANSPARENT, egui::Stroke::NONE)
    };
    let corner: CornerRadius = CORNER_CARD;
    ui.painter().set(ground, egui::epaint::RectShape::new(rect, corner, fill, stroke, StrokeKind::Inside));
    response
}
