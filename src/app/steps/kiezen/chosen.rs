//! The right side of Kiezen: the chosen values as large cards, the empty places, and their order.

use egui::{CursorIcon, FontId, Pos2, Rect, Role, Sense, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, vec2};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_ARROW_FORWARD, ICON_DRAG_INDICATOR};

use super::status::status_ui;
use super::{acts, sentence_acts, told};
use crate::app::action::Action;
use crate::app::look::{CORNER_MARK, CORNER_PANEL, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{
    BarScale, CardFace, CardState, EmptyPlace, Field, card_galley, card_height, card_text_width, focus_ring,
    icon_button, label, paint_card, paint_session_bars, paragraph, quiet_button, type_that_holds,
};
use crate::insight::{Coverage, Sentence};
use crate::model::wording::folded;
use crate::model::{ChoiceEdit, ChosenValue, Edit, Standing, ValueId};
use crate::words::hyphenation::breaks;

/// At most so many cards side by side.
const MOST_COLUMNS: usize = 3;
/// The least height of a card and of an empty place.
const LEAST_HEIGHT: f32 = 190.0;

/// What the hand does with the cards.
#[derive(Debug, Default)]
pub(super) struct ChosenCards {
    lifted: Option<Lifted>,
    /// The height that the highest card needed.
    height: f32,
    /// On how many sheets each stands, for a version.
    counted: Option<(u64, Vec<Coverage>)>,
    /// The part of the sentence to which clusters are tied; only while a sentence is made.
    pub picked: Option<ValueId>,
}

#[derive(Clone, Copy, Debug)]
struct Lifted {
    value: ValueId,
    /// From the card's upper left to the hand.
    hold: Vec2,
}

impl ChosenCards {
    /// The chosen values and the places that are left.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        let is_sentence = acts::is_sentence(seen.project);
        let chosen = sentence_acts::in_order(seen.project);
        let picked = self.picked.filter(|_| is_sentence);
        let counted = self.counted.take().filter(|it| it.0 == seen.version && it.1.len() == chosen.len());
        let counted = counted.unwrap_or_else(|| {
            let counted = chosen.iter().map(|it| Coverage::of_sources(seen.project, &it.sources));
            (seen.version, counted.collect())
        });
        let places = usize::from(seen.project.setup.max_values).max(chosen.len());
        let slots = self.slots(ui, places);
        let held_over = self.lifted.and_then(|_| {
            let hand = ui.ctx().pointer_latest_pos()?;
            slots.iter().take(chosen.len()).position(|it| it.contains(hand))
        });
        let mut needed = LEAST_HEIGHT;
        for (place, slot) in slots.iter().enumerate() {
            match chosen.get(place).zip(counted.1.get(place)) {
                Some((value, coverage)) => {
                    let is_target = held_over == Some(place) || picked == Some(value.id);
                    let card = Card { value, coverage, place, of: chosen.len(), is_target, is_part: is_sentence };
                    needed = needed.max(self.card_ui(ui, seen, &card, *slot, &mut actions));
                }
                None => empty_slot_ui(ui, seen, *slot),
            }
        }
        self.counted = Some(counted);
        if (needed - self.height).abs() > 0.5 {
            self.height = needed;
            ui.ctx().request_discard("the highest card sets the height of all");
            ui.ctx().request_repaint();
        }
        actions.extend(self.hand_ui(ui, seen, held_over, slots.first().map_or(0.0, Rect::width)));
        actions
    }

    /// Takes the room, and cuts it in places side by side.
    fn slots(&self, ui: &mut Ui, places: usize) -> Vec<Rect> {
        let columns = places.clamp(1, MOST_COLUMNS);
        let rows = places.div_ceil(columns).max(1);
        let width = (ui.available_width() - space::BETWEEN * (columns - 1) as f32) / columns as f32;
        let height = self.height.max(LEAST_HEIGHT);
        let whole = vec2(ui.available_width(), rows as f32 * (height + space::BETWEEN) - space::BETWEEN);
        let (room, _) = ui.allocate_exact_size(whole, Sense::hover());
        let slot = |place: usize| {
            let (column, row) = (place % columns, place / columns);
            let at = vec2(column as f32 * (width + space::BETWEEN), row as f32 * (height + space::BETWEEN));
            Rect::from_min_size(room.min + at, vec2(width, height))
        };
        (0..places).map(slot).collect()
    }

    /// One card; says how high it needs to be.
    fn card_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, card: &Card<'_>, slot: Rect, actions: &mut Vec<Action>) -> f32 {
        let look = look(ui);
        let id = ui.scope_id().with(card.value.id);
        let sense = if card.is_part { Sense::click() } else { Sense::click_and_drag() };
        let ground = ui.interact(slot, id, sense);
        let key = if card.is_part { "sentence-card" } else { "kiezen-card" };
        let name = seen.words.say_with(key, &[("name", told::named(seen, &card.value.name).into())]);
        let is_picked = card.is_part.then_some(card.is_target);
        ground.widget_info(|| match is_picked {
            Some(is_picked) => WidgetInfo::selected(Role::Button, ui.is_enabled(), is_picked, &name),
            None => WidgetInfo::labeled(Role::Group, ui.is_enabled(), &name),
        });
        if card.is_part && ground.clicked() {
            self.picked = Some(card.value.id).filter(|it| self.picked != Some(*it));
        }
        if ground.drag_started() {
            let hold = ground.interact_pointer_pos().map_or(Vec2::ZERO, |it| it - slot.min);
            self.lifted = Some(Lifted { value: card.value.id, hold });
        }
        let lit = (look.accent_tint, look.strong_line());
        let (fill, stroke) = if card.is_target { lit } else { (look.surface, look.hairline()) };
        ui.painter().rect(slot, CORNER_PANEL, fill, stroke, StrokeKind::Inside);
        focus_ring(ui, &ground, CORNER_PANEL);
        if !card.is_part {
            paint_grip(ui, slot);
        }
        ground.on_hover_and_drag_cursor(if card.is_part { CursorIcon::PointingHand } else { CursorIcon::Grab });

        let inside = slot.shrink2(vec2(space::MEDIUM, space::SMALL));
        let content = UiBuilder::new().id_salt(("card", card.value.id)).max_rect(inside);
        let mut inner = ui.new_child(content);
        actions.extend(content_ui(&mut inner, seen, card));
        inner.min_rect().height() + space::SMALL + space::LARGE
    }

    /// What is held, above everything, and where it is put down.
    fn hand_ui(&mut self, ui: &Ui, seen: &Seen<'_>, over: Option<usize>, card_width: f32) -> Option<Action> {
        let lifted = self.lifted?;
        if ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, egui::Key::Escape)) {
            self.lifted = None;
            return None;
        }
        if !ui.input(|it| it.pointer.any_down()) {
            self.lifted = None;
            return acts::put_at(seen.project, lifted.value, over?).map(Action::Do);
        }
        let hand = ui.ctx().pointer_latest_pos()?;
        let value = seen.project.values.get(lifted.value)?;
        paint_lifted(ui, &value.name, hand - vec2(lifted.hold.x, space::PANEL), card_width);
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        None
    }
}

/// Where a card is taken, by its look.
fn paint_grip(ui: &Ui, slot: Rect) {
    let grip = slot.right_top() + vec2(-space::LARGE, space::LARGE + space::TINY);
    let font = FontId::new(size::ICON, ICON_DRAG_INDICATOR.font_family());
    ui.painter().text(grip, egui::Align2::CENTER_CENTER, ICON_DRAG_INDICATOR.codepoint, font, look(ui).line_hover);
}

fn paint_lifted(ui: &Ui, name: &str, at: Pos2, width: f32) {
    let layer = egui::LayerId::new(egui::Order::Tooltip, egui::Id::unique("lifted value"));
    let painter = ui.ctx().layer_painter(layer);
    let wording = card_galley(&painter, name, card_text_width(width, 1.0), Type::VALUE.font(), &breaks);
    let rect = Rect::from_min_size(at, vec2(width, card_height(&wording, None, 1.0)));
    let face = CardFace {
        wording,
        meta: None,
        band: look(ui).accent,
        count: 1,
        state: CardState::Lifted,
        is_selected: false,
        is_focused: false,
        zoom: 1.0,
    };
    paint_card(&painter, look(ui), rect, &face);
}

/// A chosen value among the others.
struct Card<'a> {
    value: &'a ChosenValue,
    coverage: &'a Coverage,
    place: usize,
    of: usize,
    is_target: bool,
    is_part: bool,
}

fn empty_slot_ui(ui: &mut Ui, seen: &Seen<'_>, slot: Rect) {
    let is_sentence = acts::is_sentence(seen.project);
    let sentence = seen.words.say(if is_sentence { "sentence-empty-place" } else { "kiezen-empty-place" });
    let place = EmptyPlace::new(&sentence, slot.size()).kind(Type::BEHAVIOUR).told_only();
    ui.new_child(UiBuilder::new().max_rect(slot)).add(place);
}

fn content_ui(ui: &mut Ui, seen: &Seen<'_>, card: &Card<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let value = card.value;
    ui.spacing_mut().item_spacing.y = space::TINY;
    // A line of text is no higher than its type.
    ui.spacing_mut().interact_size.y = 0.0;
    actions.extend(status_ui(ui, seen, value).map(Action::Do));
    ui.scope(|ui| {
        let mut name = value.name.clone();
        let field = seen.words.say_with("kiezen-name", &[("number", (card.place + 1).into())]);
        let hint = seen.words.say("kiezen-name-hint");
        // One size for all of them: none is more than another.
        let names = seen.project.values_standing(Standing::Chosen).map(|it| it.name.as_str());
        let names = names.collect::<Vec<_>>().join(" ");
        let room = ui.available_width() - 2.0 * space::SMALL;
        let kind = type_that_holds(ui.painter(), &names, room, &[Type::VALUE, Type::CLUSTER_NAME, Type::TITLE]);
        if Field::sentence(&mut name, &field).kind(kind).hint(&hint).like_text().ui(ui).changed() {
            let edit = ChoiceEdit::Name { value: value.id, name: acts::one_line(&name) };
            actions.push(Action::Do(Edit::Choice(edit)));
        }
    });
    actions.extend(remarks_ui(ui, seen, card, card.coverage));
    let mut meaning = value.meaning.clone();
    let field = seen.words.say_with("kiezen-meaning", &[("number", (card.place + 1).into())]);
    let hint = seen.words.say("kiezen-meaning-hint");
    if Field::sentence(&mut meaning, &field).kind(Type::BEHAVIOUR).hint(&hint).like_text().ui(ui).changed() {
        let edit = ChoiceEdit::Meaning { value: value.id, text: acts::one_line(&meaning) };
        actions.push(Action::Do(Edit::Choice(edit)));
    }
    ui.add_space(space::SMALL);
    actions.extend(moves_ui(ui, seen, card));
    actions
}

/// Where it stands, or mildly why that cannot be said; and when two are called the same.
fn remarks_ui(ui: &mut Ui, seen: &Seen<'_>, card: &Card<'_>, coverage: &Coverage) -> Option<Action> {
    let mut action = None;
    let remark = |ui: &mut Ui, key: &str| {
        ui.horizontal(|ui| {
            ui.add_space(space::SMALL);
            paragraph(ui, &seen.words.say(key), Type::SMALL, look(ui).ink_second);
        });
    };
    if !card.value.sources.is_empty() {
        ui.horizontal(|ui| {
            ui.add_space(space::SMALL);
            action = coverage_ui(ui, seen, card.value, coverage);
        });
    } else if card.is_part {
        remark(ui, if card.is_target { "sentence-tie-now" } else { "sentence-tie" });
    } else {
        remark(ui, "kiezen-sources-gone");
    }
    let name = folded(&card.value.name);
    let mut others = seen.project.values_standing(Standing::Chosen).filter(|it| it.id != card.value.id);
    if !name.is_empty() && others.any(|it| folded(&it.name) == name) {
        remark(ui, "kiezen-same-name");
    }
    if card.is_part && !Sentence::of(seen.project).parts().any(|it| it == card.value.id) {
        remark(ui, "sentence-part-not-in");
    }
    action
}

/// "staat op 14 van 51 bladen", with the sessions' bars behind it where there is room. Pressed, it leads to the cluster on
/// its board, with the words and where they were written.
fn coverage_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, coverage: &Coverage) -> Option<Action> {
    let sentence = told::of_all_sheets(seen, "kiezen-stands-on-sheets", coverage);
    let cluster = value.sources.clusters.iter().find_map(|it| seen.project.clusters.get(*it));
    let colour = if cluster.is_some() { look(ui).accent } else { look(ui).ink_second };
    let said = label(ui, &sentence, Type::COUNT, colour);
    let action = cluster.and_then(|cluster| {
        let place = said.rect.expand2(vec2(space::TINY, space::MEDIUM));
        let link = ui.interact(place, ui.scope_id().with("to the cluster"), Sense::click());
        let name = seen.words.say_with("kiezen-to-cluster", &[("name", told::named(seen, &value.name).into())]);
        link.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), &name));
        focus_ring(ui, &link, CORNER_MARK);
        let is_clicked = link.on_hover_cursor(egui::CursorIcon::PointingHand).clicked();
        is_clicked.then_some(Action::ShowBoard(cluster.board, Some(cluster.id)))
    });
    let scale = BarScale { full_at_sheets: seen.insight.sheet_count };
    if ui.available_width() > 140.0 {
        let from = said.rect.right_center() + vec2(space::MEDIUM, 0.0);
        paint_session_bars(ui.painter(), look(ui), from, &told::by_meeting(seen, coverage), scale, 1.0);
    }
    action
}

/// Left, right, and out; only where there is somewhere to go.
fn moves_ui(ui: &mut Ui, seen: &Seen<'_>, card: &Card<'_>) -> Vec<Action> {
    let mut edits = Vec::new();
    let named = |key: &str| seen.words.say_with(key, &[("name", told::named(seen, &card.value.name).into())]);
    ui.horizontal(|ui| {
        if card.is_part {
            let text = seen.words.say("sentence-unmark");
            if quiet_button(ui, &text).accessible_name(named("sentence-unmark-named")).clicked() {
                edits.push(sentence_acts::unmark(seen.project, card.value));
            }
            return;
        }
        ui.add_space(space::SMALL);
        if let Some(before) = card.place.checked_sub(1)
            && icon_button(ui, ICON_ARROW_BACK, &named("kiezen-move-left")).clicked()
        {
            edits.extend(acts::put_at(seen.project, card.value.id, before));
        }
        if card.place + 1 < card.of && icon_button(ui, ICON_ARROW_FORWARD, &named("kiezen-move-right")).clicked() {
            edits.extend(acts::put_at(seen.project, card.value.id, card.place + 1));
        }
        let out =
            quiet_button(ui, &seen.words.say("kiezen-set-aside")).accessible_name(named("kiezen-set-aside-named"));
        if out.clicked() {
            edits.push(Edit::Choice(ChoiceEdit::SetAside(card.value.id)));
        }
    });
    edits.into_iter().map(Action::Do).collect()
}
