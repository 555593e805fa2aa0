//! The column at the left of Laden: what colleagues wrote with this value, and quietly what they wrote with others.

use egui::{Align, Id, Key, Layout, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_CHECK, ICON_CLOSE};

use super::card::BehaviourCard;
use super::hand::{Hand, Held, Target};
use super::tappable::{SmallIcon, Tappable};
use super::{acts, told};
use crate::app::action::Action;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, LongList, LongListPlan, label, paragraph, search_field};
use crate::insight::search::Search;
use crate::insight::{Review, ReviewItem};
use crate::model::{ChosenValue, Column, Spot, ValueId, ValueNoteId};

/// The line that tells of the keys, in points.
const HINT: f32 = 20.0;

/// Narrower cards, in points, have their signs one above the other.
const NARROW: f32 = 360.0;

/// What can be attached, as it is shown.
type Shown = (ReviewItem, Option<ValueNoteId>);

/// Which list is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shelf {
    /// With this value.
    #[default]
    Own,
    /// With other words.
    Others,
}

/// The column with what is picked, searched and open.
#[derive(Debug, Default)]
pub(super) struct Tray {
    /// What is picked, to be put somewhere by the next tap.
    pub selected: Option<ReviewItem>,
    search: String,
    shelf: Shelf,
    list: LongList,
    review: Option<(u64, ValueId, Review)>,
    found: Option<(FoundFor, Vec<Shown>)>,
}

/// What a list of findings was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
struct FoundFor {
    version: u64,
    value: ValueId,
    search: String,
    shelf: Shelf,
}

impl Tray {
    /// What this value still has to look at.
    pub fn review(&mut self, seen: &Seen<'_>, value: &ChosenValue) -> &Review {
        let fits = |made: &(u64, ValueId, Review)| made.0 == seen.version && made.1 == value.id;
        let kept = self.review.take().filter(fits);
        let made = kept.unwrap_or_else(|| (seen.version, value.id, Review::of(seen.project, seen.insight, value)));
        &self.review.insert(made).2
    }

    /// Draws the column in all the room there is.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, hand: &mut Hand) -> Vec<Action> {
        let room = ui.max_rect();
        ui.painter().rect_filled(room, 0.0, look(ui).tray);
        let is_lit = matches!(hand.held(), Some(Held::Placement(_))) && hand.offer(ui, room, Target::Out);
        if is_lit {
            ui.painter().rect_filled(room, 0.0, look(ui).accent_tint);
            ui.painter().rect_stroke(room.shrink(1.0), 0.0, look(ui).strong_line(), egui::StrokeKind::Inside);
        }
        let inside = room.shrink2(vec2(space::LARGE, space::MEDIUM));
        let foot_top = inside.bottom() - size::BUTTON;
        let keys_top = foot_top - HINT;
        let list = Rect::from_min_max(inside.min, pos2(inside.right(), keys_top - space::TINY));
        let keys = Rect::from_min_max(pos2(inside.left() + space::SMALL, keys_top), pos2(inside.right(), foot_top));
        let foot = Rect::from_min_max(pos2(inside.left(), foot_top), inside.max);
        let counts = {
            let review = self.review(seen, value);
            (review.own.len(), review.others.len())
        };
        let key = self.key(seen, value);
        let found = self.found(seen, value, &key);
        if !found.iter().any(|it| Some(it.0) == self.selected) {
            self.selected = None;
        }
        let mut upper = ui.new_child(UiBuilder::new().id_salt("list").max_rect(list));
        self.heading_ui(&mut upper, seen, counts);
        let actions = self.list_ui(&mut upper, seen, value, &found, hand);
        let mut hint = ui.new_child(UiBuilder::new().id_salt("keys").max_rect(keys));
        label(&mut hint, &seen.words.say("laden-keys"), Type::META, look(ui).ink_second);
        let mut lower = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot));
        self.foot_ui(&mut lower, seen, counts);
        self.found = Some((key, found));
        actions
    }

    fn key(&self, seen: &Seen<'_>, value: &ChosenValue) -> FoundFor {
        FoundFor { version: seen.version, value: value.id, search: self.search.clone(), shelf: self.shelf }
    }

    fn found(&mut self, seen: &Seen<'_>, value: &ChosenValue, key: &FoundFor) -> Vec<Shown> {
        if let Some((_, found)) = self.found.take().filter(|it| it.0 == *key) {
            return found;
        }
        let search = Search::new(&self.search);
        let review = self.review(seen, value);
        let all = if key.shelf == Shelf::Own { &review.own } else { &review.others };
        let finds = |shown: &&Shown| {
            let word = shown.1.and_then(|it| seen.project.value_notes.get(it)).map_or("", |it| &it.wording);
            search.finds(told::wording(seen, shown.0)) || search.finds(word)
        };
        all.iter().filter(finds).copied().collect()
    }

    fn heading_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, (own, others): (usize, usize)) {
        let (key, count) = match self.shelf {
            Shelf::Own => ("laden-to-review", own),
            Shelf::Others => ("laden-others-heading", others),
        };
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                label(ui, &count.to_string(), Type::CLUSTER_NAME, look(ui).ink);
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    paragraph(ui, &seen.words.say(key), Type::CLUSTER_NAME, look(ui).ink);
                });
            });
        });
        let name = seen.words.say("laden-search");
        search_field(ui, &mut self.search, &name);
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        value: &ChosenValue,
        found: &[Shown],
        hand: &mut Hand,
    ) -> Vec<Action> {
        if found.is_empty() {
            let key = if Search::new(&self.search).is_empty() { "laden-all-reviewed" } else { "laden-nothing-found" };
            paragraph(ui, &seen.words.say(key), Type::BODY, look(ui).ink_second);
            return Vec::new();
        }
        let mut actions = Vec::new();
        let plan = LongListPlan { count: found.len(), gap: 10.0, usual_height: 64.0, version: seen.version };
        let mut list = std::mem::take(&mut self.list);
        let item = |place: usize| found.get(place).map(|it| it.0);
        list.ui(ui, plan, item, |ui, place| {
            let Some((item, word)) = found.get(place).copied() else { return };
            if let Some(column) = self.card_ui(ui, seen, (item, word), hand) {
                actions.push(Action::Do(acts::attach(value.id, item, column, Spot::End, seen.ids)));
                let next = found.get(place + 1).or_else(|| found.get(place.checked_sub(1)?));
                if let Some((next, _)) = next {
                    ui.memory_mut(|it| it.request_focus(card_id(*next)));
                }
            }
        });
        self.list = list;
        actions
    }

    /// One card; says in which column it was put at once.
    fn card_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, (item, word): Shown, hand: &mut Hand) -> Option<Column> {
        let wording = told::wording(seen, item);
        let band = told::band(ui, seen, item);
        let is_selected = self.selected == Some(item);
        let corner = corner(ui);
        let card = BehaviourCard {
            id: card_id(item),
            wording,
            meta: &told::with_word(seen, item, word),
            band,
            is_selected,
            is_lifted: hand.holds(Held::Item(item)),
            trailing: corner.x,
            least_height: corner.y,
        };
        let response = card.ui(ui);
        hand.take(&response, Held::Item(item), wording, band);
        let column = if hand.holds(Held::Item(item)) {
            None
        } else if is_selected {
            choice_ui(ui, seen, wording)
        } else {
            let room = Rect::from_min_size(response.rect.right_top() - vec2(corner.x, 0.0), corner);
            corner_ui(ui, seen, wording, room)
        };
        if response.has_focus() {
            // Taken, so that the card that gets the focus next does not see the same press.
            let pressed = |key: Key| ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, key));
            if pressed(Key::Enter) || pressed(Key::W) {
                return Some(Column::Does);
            }
            if pressed(Key::N) {
                return Some(Column::DoesNot);
            }
        }
        if response.clicked() {
            self.selected = (!is_selected).then_some(item);
            response.request_focus();
        }
        column
    }

    fn foot_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, (_, others): (usize, usize)) {
        let is_pressed = match self.shelf {
            Shelf::Own => {
                let sentence = seen.words.say_with("laden-others", &[("n", others.into())]);
                let colour = look(ui).ink_second;
                let said = Tappable { text: &sentence, name: &sentence, kind: Type::SMALL, colour };
                said.ui(ui, ui.available_width() + space::SMALL)
            }
            Shelf::Others => ui.add(ActionButton::quiet(&seen.words.say("laden-back")).icon(ICON_ARROW_BACK)).clicked(),
        };
        if is_pressed {
            self.shelf = if self.shelf == Shelf::Own { Shelf::Others } else { Shelf::Own };
            self.selected = None;
        }
    }
}

/// The room that a card keeps for what is pressed at once: side by side, in a narrow column one above the other.
fn corner(ui: &Ui) -> Vec2 {
    let both = 2.0 * size::BUTTON + space::TINY;
    if ui.available_width() < NARROW { vec2(size::BUTTON + space::TINY, both) } else { vec2(both, size::BUTTON) }
}

/// The two columns as signs on the card.
fn corner_ui(ui: &mut Ui, seen: &Seen<'_>, wording: &str, room: Rect) -> Option<Column> {
    let layout = Layout::left_to_right(Align::Min).with_main_wrap(true);
    let room = room.shrink2(vec2(0.0, 1.0));
    let mut inner = ui.new_child(UiBuilder::new().id_salt("at once").max_rect(room).layout(layout));
    inner.spacing_mut().item_spacing = Vec2::ZERO;
    let signs = [
        (Column::Does, ICON_CHECK, "laden-attach-does", look(ui).accent),
        (Column::DoesNot, ICON_CLOSE, "laden-attach-not", look(ui).not_so),
    ];
    let mut column = None;
    for (to, icon, key, colour) in signs {
        let name = seen.words.say_with(key, &[("text", wording.into())]);
        let sign = SmallIcon { icon, name: &name, width: size::BUTTON, colour };
        if sign.ui(&mut inner) {
            column = Some(to);
        }
    }
    column
}

/// The two columns as words, under the card that is picked.
fn choice_ui(ui: &mut Ui, seen: &Seen<'_>, wording: &str) -> Option<Column> {
    let mut column = None;
    let words = (seen.words.say("laden-does-short"), seen.words.say("laden-does-not-short"));
    ui.horizontal(|ui| {
        let named = |key: &str| seen.words.say_with(key, &[("text", wording.into())]);
        let does = ActionButton::outlined(&words.0);
        let does = ui.add(does.icon(ICON_CHECK)).accessible_name(named("laden-attach-does-here")).clicked();
        let does_not = ActionButton::outlined(&words.1);
        let does_not = ui.add(does_not.icon(ICON_CLOSE)).accessible_name(named("laden-attach-does-not")).clicked();
        if does {
            column = Some(Column::Does);
        }
        if does_not {
            column = Some(Column::DoesNot);
        }
    });
    column
}

fn card_id(item: ReviewItem) -> Id {
    Id::unique(("to review", item))
}
