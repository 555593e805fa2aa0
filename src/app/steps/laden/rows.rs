//! The two columns of Laden, row by row, with the line "tot hier op de kaart" between them.

use egui::{
    Align, Color32, CursorIcon, Id, Key, Layout, Modifiers, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{ICON_CHECK, ICON_CLOSE};

use super::acts::{self, Way};
use super::card::BehaviourCard;
use super::drafts::{Drafts, Place};
use super::hand::{Hand, Held, Target};
use super::hinted::Hints;
use super::line::line_ui;
use super::more::More;
use super::open_card::{self, Closing};
use super::{targets, told};
use crate::app::look::{CORNER_CARD, Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{EmptyPlace, Field, dashed_rect, focus_ring};
use crate::insight::{Review, ReviewItem};
use crate::model::{ChosenValue, Column, Edit, LoadingEdit, Placement, PlacementId, Row, Spot};
use crate::print::CardSize;

/// Between the two columns.
const GUTTER: f32 = space::BETWEEN;
/// Between two rows.
pub(super) const ROW_GAP: f32 = 10.0;
/// A place to type in.
const PLACE: f32 = 56.0;

/// Which card and which place are open.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// The card whose wording is being changed.
    pub open: Option<PlacementId>,
    /// What more is done with it.
    more: More,
    /// The one beside which is typed what one would not see then.
    beside: Option<PlacementId>,
    /// The card that gets the focus, because it was moved or closed with a key.
    focus: Option<PlacementId>,
}

/// Everything that drawing a row needs.
pub(super) struct Bench<'a, 'b> {
    /// What is looked at.
    pub seen: &'a Seen<'b>,
    /// The value that is loaded.
    pub value: &'a ChosenValue,
    /// What it still has to look at.
    pub review: &'a Review,
    /// What the hand does.
    pub hand: &'a mut Hand,
    /// What is half typed.
    pub drafts: &'a mut Drafts,
    /// What is pointed out.
    pub hints: &'a mut Hints,
    /// What is picked at the left.
    pub selected: Option<ReviewItem>,
    /// The size of card on which it does not fit, where that is so.
    pub too_small: Option<CardSize>,
    /// What came of it.
    pub edits: Vec<Edit>,
}

impl Bench<'_, '_> {
    pub(super) fn say(&self, key: &str) -> String {
        self.seen.words.say(key)
    }

    pub(super) fn wording(&self, placement: Placement) -> &str {
        self.seen.project.behaviours.get(placement.behaviour).map_or("", |it| &it.wording)
    }

    /// Puts what is picked somewhere.
    fn attach(&mut self, item: ReviewItem, column: Column, at: Spot) {
        self.edits.push(acts::attach(self.seen, self.value.id, item, column, at));
    }
}

impl Rows {
    /// Closes what is open; a card without a word goes.
    pub fn leave(&mut self, seen: &Seen<'_>) -> Option<Edit> {
        self.beside = None;
        self.more = More::default();
        let open = self.open.take()?;
        seen.project.values.iter().find_map(|value| {
            let found = value.loading.placements.iter().find(|it| it.id == open)?;
            let is_empty = seen.project.behaviours.get(found.behaviour)?.wording.trim().is_empty();
            is_empty.then_some(Edit::Loading(LoadingEdit::Remove { value: value.id, placement: open }))
        })
    }

    /// Draws both columns.
    pub fn ui(&mut self, ui: &mut Ui, bench: &mut Bench<'_, '_>) {
        ui.spacing_mut().item_spacing.y = ROW_GAP;
        let halves = halves(ui);
        heads_ui(ui, bench, halves);
        let rows = bench.value.loading.rows();
        let line_at = bench.value.loading.rows_on_card;
        for (place, row) in rows.iter().enumerate() {
            if place == line_at {
                line_ui(ui, bench);
            }
            self.row_ui(ui, bench, *row, place, rows.get(place + 1).map(|it| it.head.id));
        }
        if !rows.is_empty() && line_at >= rows.len() {
            line_ui(ui, bench);
        }
        Self::new_ui(ui, bench);
    }

    fn row_ui(&mut self, ui: &mut Ui, bench: &mut Bench<'_, '_>, row: Row, place: usize, next: Option<PlacementId>) {
        let [left, right] = halves(ui);
        let mut left_ui = cell(ui, left, (row.head.id, 0));
        let mut right_ui = cell(ui, right, (row.head.id, 1));
        let height = match row.head.column {
            Column::Does => {
                self.card_ui(&mut left_ui, bench, row.head);
                let height = left_ui.min_rect().height();
                match row.beside {
                    Some(beside) => self.card_ui(&mut right_ui, bench, beside),
                    None => self.beside_ui(&mut right_ui, bench, row.head, height),
                }
                height.max(right_ui.min_rect().height())
            }
            Column::DoesNot => {
                self.card_ui(&mut right_ui, bench, row.head);
                right_ui.min_rect().height()
            }
        };
        let whole = Rect::from_min_max(left.min, pos2(right.right(), left.top() + height));
        targets::offer(
            ui,
            bench,
            row,
            place,
            next,
            [left.with_max_y(whole.bottom()), right.with_max_y(whole.bottom())],
        );
        ui.advance_cursor_after_rect(whole);
    }

    /// A behaviour that is placed.
    fn card_ui(&mut self, ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement) {
        if self.open == Some(placement.id) {
            match open_card::open_card_ui(ui, bench, placement, &mut self.more) {
                Closing::StaysOpen => return,
                Closing::ByHand => self.focus = Some(placement.id),
                Closing::Elsewhere => {}
            }
            self.open = None;
            self.more = More::default();
            if bench.wording(placement).trim().is_empty() {
                let gone = LoadingEdit::Remove { value: bench.value.id, placement: placement.id };
                bench.edits.push(Edit::Loading(gone));
            }
            return;
        }
        let item = ReviewItem::Record(placement.behaviour);
        let (wording, band) = (bench.wording(placement).to_owned(), told::band(ui, bench.seen, item));
        let held = Held::Placement(placement.id);
        let card = BehaviourCard {
            id: Id::unique(("placed", placement.id)),
            wording: &wording,
            name: None,
            meta: &told::origin_and_others(bench.seen, bench.value.id, placement.behaviour),
            band,
            is_selected: false,
            is_lifted: bench.hand.holds(held),
            hint: bench.hints.of(bench.seen, item, &wording),
            signs: egui::Vec2::ZERO,
        };
        let shown = card.ui(ui);
        if shown.is_hint_pressed {
            bench.hints.toggle(item);
        }
        let response = shown.response;
        bench.hand.take(&response, held, &wording, band);
        if self.focus == Some(placement.id) {
            self.focus = None;
            response.request_focus();
        }
        if response.clicked() {
            self.open = Some(placement.id);
            self.more = More::default();
        }
        if response.has_focus() {
            keys(ui, bench, placement, &response);
        }
    }

    /// What one would not see then: an empty place that becomes a field.
    fn beside_ui(&mut self, ui: &mut Ui, bench: &mut Bench<'_, '_>, head: Placement, height: f32) {
        let is_half_typed = bench.drafts.has_words(bench.value.id, Place::Beside(head.id));
        if self.beside == Some(head.id) || is_half_typed {
            self.beside_field_ui(ui, bench, head);
            return;
        }
        let sentence = bench.say(if bench.selected.is_some() { "laden-put-here" } else { "laden-not-see" });
        let name = [("text", bench.wording(head).into())];
        let name = bench.seen.words.say_with("laden-not-see-named", &name);
        let target = Target::Place(Column::DoesNot, Spot::Beside(head.id));
        let room = Rect::from_min_size(ui.max_rect().min, vec2(ui.available_width(), height));
        let is_lit = bench.hand.offer(ui, room, target);
        let place = EmptyPlace::new(&sentence, room.size()).target(is_lit);
        if ui.add(place).accessible_name(name).clicked() {
            if let Some(item) = bench.selected {
                bench.attach(item, Column::DoesNot, Spot::Beside(head.id));
            } else {
                self.beside = Some(head.id);
                ui.memory_mut(|it| it.request_focus(beside_id(head)));
            }
        }
    }

    fn beside_field_ui(&mut self, ui: &mut Ui, bench: &mut Bench<'_, '_>, head: Placement) {
        let place = Place::Beside(head.id);
        let name = bench.say("laden-not-see");
        let draft = bench.drafts.at(bench.value.id, place);
        let field = place_field_ui(ui, draft, &name, &name, beside_id(head));
        if field.lost_focus() {
            if !ui.input(|it| it.key_pressed(Key::Escape)) {
                bench.edits.extend(bench.drafts.give(bench.seen, bench.value.id, place));
            }
            bench.drafts.forget(bench.value.id, place);
            self.beside = None;
        }
    }

    /// At the foot of both columns: what nobody wrote yet.
    fn new_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>) {
        let [left, right] = halves(ui);
        let mut left_ui = cell(ui, left, "new does");
        new_place_ui(&mut left_ui, bench, Column::Does);
        let mut right_ui = cell(ui, right, "new does not");
        new_place_ui(&mut right_ui, bench, Column::DoesNot);
        ui.advance_cursor_after_rect(left_ui.min_rect().union(right_ui.min_rect()));
    }
}

/// What can be done with the card that has the focus.
fn keys(ui: &Ui, bench: &mut Bench<'_, '_>, placement: Placement, response: &Response) {
    let arrows = egui::EventFilter { vertical_arrows: ui.input(|it| it.modifiers.alt), ..Default::default() };
    ui.memory_mut(|it| it.set_focus_lock_filter(response.id, arrows));
    let pressed = |key: Key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
    let pressed_with_alt = |key: Key| ui.input_mut(|it| it.consume_key(Modifiers::ALT, key));
    let value = bench.value;
    let edit = if pressed(Key::Delete) || pressed(Key::Backspace) {
        Some(Edit::Loading(LoadingEdit::Remove { value: value.id, placement: placement.id }))
    } else if pressed(Key::W) {
        acts::to_column(value, placement.id, Column::Does)
    } else if pressed(Key::N) {
        acts::to_column(value, placement.id, Column::DoesNot)
    } else if pressed_with_alt(Key::ArrowUp) {
        acts::shift(value, placement.id, Way::Up)
    } else if pressed_with_alt(Key::ArrowDown) {
        acts::shift(value, placement.id, Way::Down)
    } else {
        None
    };
    bench.edits.extend(edit);
}

/// One of the two places for new ones: a field, or a place to tap while something is picked.
fn new_place_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, column: Column) {
    let (typed, hint, name) = match column {
        Column::Does => (Place::Does, "laden-new-does-hint", "laden-new-does"),
        Column::DoesNot => (Place::DoesNot, "laden-new-does-not-hint", "laden-new-does-not"),
    };
    let room = Rect::from_min_size(ui.max_rect().min, vec2(ui.available_width(), PLACE));
    let is_lit = bench.hand.offer(ui, room, Target::Place(column, Spot::End));
    let value = bench.value.id;
    if (bench.selected.is_some() || is_lit) && !bench.drafts.has_words(value, typed) {
        let sentence = bench.say("laden-put-here");
        let place = EmptyPlace::new(&sentence, vec2(ui.available_width(), PLACE)).target(is_lit);
        if ui.add(place).accessible_name(bench.say(name)).clicked()
            && let Some(item) = bench.selected
        {
            bench.attach(item, column, Spot::End);
        }
        return;
    }
    let id = Id::unique(("new behaviour", value, column == Column::Does));
    let (name, hint) = (bench.say(name), bench.say(hint));
    let field = place_field_ui(ui, bench.drafts.at(value, typed), &name, &hint, id);
    if !field.lost_focus() {
        return;
    }
    if ui.input(|it| it.key_pressed(Key::Escape)) {
        bench.drafts.forget(value, typed);
    }
    bench.edits.extend(bench.drafts.give(bench.seen, value, typed));
    if ui.input(|it| it.key_pressed(Key::Enter)) {
        field.request_focus();
        field.scroll_to_me(None);
    }
}

/// A field that looks like an empty place until one types in it.
fn place_field_ui(ui: &mut Ui, draft: &mut String, name: &str, hint: &str, id: Id) -> Response {
    let room = Rect::from_min_size(ui.max_rect().min, vec2(ui.available_width(), PLACE));
    let is_typing = ui.memory(|it| it.has_focus(id));
    if is_typing {
        ui.painter().rect(room, CORNER_CARD, look(ui).surface, look(ui).strong_line(), egui::StrokeKind::Inside);
    } else {
        dashed_rect(ui.painter(), room, CORNER_CARD, Stroke::new(2.0, look(ui).line));
    }
    let inside = room.shrink2(vec2(space::SMALL, 8.0));
    let centred = Layout::left_to_right(Align::Center);
    let mut inner = ui.new_child(UiBuilder::new().id_salt("field").max_rect(inside).layout(centred));
    let field = Field::line(draft, name).hint(hint).kind(Type::BEHAVIOUR).id(id).bare().ui(&mut inner);
    ui.advance_cursor_after_rect(room);
    field
}

fn beside_id(head: Placement) -> Id {
    Id::unique(("what one would not see", head.id))
}

/// The two columns in the room that is left.
pub(super) fn halves(ui: &Ui) -> [Rect; 2] {
    let room = ui.available_rect_before_wrap();
    let width = (room.width() - GUTTER) / 2.0;
    let left = Rect::from_min_size(room.min, vec2(width, room.height().max(1.0)));
    [left, left.translate(vec2(width + GUTTER, 0.0))]
}

fn cell(ui: &mut Ui, room: Rect, salt: impl std::hash::Hash + std::fmt::Debug) -> Ui {
    ui.new_child(UiBuilder::new().id_salt(salt).max_rect(room))
}

/// The heads of the columns; a tap puts what is picked last in that column.
fn heads_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, halves: [Rect; 2]) {
    let columns = [(Column::Does, "laden-does", ICON_CHECK), (Column::DoesNot, "laden-does-not", ICON_CLOSE)];
    let mut whole = Rect::NOTHING;
    for ((column, key, icon), half) in columns.into_iter().zip(halves) {
        let rect = half.with_max_y(half.top() + 44.0);
        whole = whole.union(rect);
        let look = look(ui);
        let colour = if column == Column::Does { look.accent } else { look.not_so };
        let response = ui.interact(rect, ui.scope_id().with(key), Sense::click());
        let name = bench.say(key);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
        let is_lit = bench.hand.offer(ui, rect, Target::Place(column, Spot::End));
        let is_ready = bench.selected.is_some() && response.hovered();
        let fill = if is_lit || is_ready { look.accent_tint } else { Color32::TRANSPARENT };
        ui.painter().rect_filled(rect, CORNER_CARD, fill);
        ui.painter().rect_filled(rect.with_max_y(rect.top() + 6.0), 0.0, colour);
        let middle = rect.left_center() + vec2(0.0, 3.0);
        let font = egui::FontId::new(26.0, icon.font_family());
        ui.painter().text(middle, egui::Align2::LEFT_CENTER, icon.codepoint, font, colour);
        let beside = middle + vec2(34.0, 0.0);
        ui.painter().text(beside, egui::Align2::LEFT_CENTER, &name, Type::CLUSTER_NAME.font(), look.ink);
        focus_ring(ui, &response, CORNER_CARD);
        if let Some(item) = bench.selected
            && response.on_hover_cursor(CursorIcon::PointingHand).clicked()
        {
            bench.attach(item, column, Spot::End);
        }
    }
    ui.advance_cursor_after_rect(whole);
}
