//! The column at the left of Laden: what colleagues wrote with this value, and quietly what they wrote with others and what
//! was set aside.

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};
use egui_material_icons::icons::ICON_ARROW_BACK;

use super::hand::{Hand, Held, Target};
use super::hinted::Hints;
use super::tappable::Tappable;
use super::tray_card::{Asked, Picked, TrayCard, card_id};
use super::{acts, told};
use crate::app::action::Action;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, LongList, LongListPlan, label, paragraph, search_field};
use crate::insight::search::Search;
use crate::insight::{Review, ReviewItem};
use crate::model::{ChosenValue, Edit, Spot, ValueId, ValueNoteId};

/// The line that tells of the keys, in points.
const HINT: f32 = 20.0;

/// What can be attached, as it is shown.
pub(super) type Shown = (ReviewItem, Option<ValueNoteId>);

/// Which list is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shelf {
    /// With this value.
    #[default]
    Own,
    /// With other words.
    Others,
    /// Set aside.
    Aside,
}

/// The column with what is picked, searched and open.
#[derive(Debug, Default)]
pub(super) struct Tray {
    /// What is picked, to be put somewhere by the next tap.
    pub selected: Option<ReviewItem>,
    /// What is being done with it.
    picked: Picked,
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
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        value: &ChosenValue,
        (hand, hints): (&mut Hand, &mut Hints),
    ) -> Vec<Action> {
        let room = ui.max_rect();
        ui.painter().rect_filled(room, 0.0, look(ui).tray);
        let is_lit = matches!(hand.held(), Some(Held::Placement(_))) && hand.offer(ui, room, Target::Out);
        if is_lit {
            ui.painter().rect_filled(room, 0.0, look(ui).accent_tint);
            ui.painter().rect_stroke(room.shrink(1.0), 0.0, look(ui).strong_line(), egui::StrokeKind::Inside);
        }
        let counts = Counts::of(self.review(seen, value));
        if counts.aside == 0 && self.shelf == Shelf::Aside {
            self.shelf = Shelf::Own;
        }
        let inside = room.shrink2(vec2(space::LARGE, space::MEDIUM));
        let lines = if self.shelf == Shelf::Own && counts.aside > 0 { 2.0 } else { 1.0 };
        let foot_top = inside.bottom() - lines * size::BUTTON;
        let keys_top = foot_top - HINT;
        let list = Rect::from_min_max(inside.min, pos2(inside.right(), keys_top - space::TINY));
        let keys = Rect::from_min_max(pos2(inside.left() + space::SMALL, keys_top), pos2(inside.right(), foot_top));
        let foot = Rect::from_min_max(pos2(inside.left(), foot_top), inside.max);
        let key = self.key(seen, value);
        let found = self.found(seen, value, &key);
        if !found.iter().any(|it| Some(it.0) == self.selected) {
            self.selected = None;
        }
        if self.picked.item != self.selected {
            self.picked = Picked::of(self.selected);
        }
        let mut upper = ui.new_child(UiBuilder::new().id_salt("list").max_rect(list));
        self.heading_ui(&mut upper, seen, counts);
        let edits = self.list_ui(&mut upper, seen, value, &found, (hand, hints));
        let mut hint = ui.new_child(UiBuilder::new().id_salt("keys").max_rect(keys));
        label(&mut hint, &seen.words.say("laden-keys"), Type::META, look(ui).ink_second);
        let mut lower = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot));
        self.foot_ui(&mut lower, seen, counts);
        self.found = Some((key, found));
        edits.into_iter().map(Action::Do).collect()
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
        let all = match key.shelf {
            Shelf::Own => &review.own,
            Shelf::Others => &review.others,
            Shelf::Aside => &review.aside,
        };
        let finds = |shown: &&Shown| {
            let word = shown.1.and_then(|it| seen.project.value_notes.get(it)).map_or("", |it| &it.wording);
            search.finds(told::wording(seen, shown.0)) || search.finds(word)
        };
        all.iter().filter(finds).copied().collect()
    }

    fn heading_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, counts: Counts) {
        let (key, count) = match self.shelf {
            Shelf::Own => ("laden-to-review", counts.own),
            Shelf::Others => ("laden-others-heading", counts.others),
            Shelf::Aside => ("laden-aside-heading", counts.aside),
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
        (hand, hints): (&mut Hand, &mut Hints),
    ) -> Vec<Edit> {
        if found.is_empty() {
            let key = match (Search::new(&self.search).is_empty(), self.shelf) {
                (true, Shelf::Others) => "laden-others-none",
                (true, _) => "laden-all-reviewed",
                (false, _) => "laden-nothing-found",
            };
            paragraph(ui, &seen.words.say(key), Type::BODY, look(ui).ink_second);
            return Vec::new();
        }
        self.review(seen, value);
        let no_review = Review::default();
        let mut edits = Vec::new();
        let plan = LongListPlan { count: found.len(), gap: 10.0, usual_height: 72.0, version: seen.version };
        let mut list = std::mem::take(&mut self.list);
        let mut picked = std::mem::take(&mut self.picked);
        let review = self.review.as_ref().map_or(&no_review, |it| &it.2);
        let mut selected = self.selected;
        let shelf = self.shelf;
        let item = |place: usize| found.get(place).map(|it| it.0);
        list.ui(ui, plan, item, |ui, place| {
            let Some((item, word)) = found.get(place).copied() else { return };
            let card = TrayCard { seen, value, review, item, word, shelf, is_selected: selected == Some(item) };
            let asked = card.ui(ui, hand, hints, &mut picked);
            let edit = match asked {
                None => return,
                Some(Asked::Pick) => {
                    selected = if selected == Some(item) { None } else { Some(item) };
                    return;
                }
                Some(Asked::Put(column)) => Some(acts::attach(seen, value.id, item, column, Spot::End)),
                Some(Asked::SetAside(aside)) => acts::set_aside(seen, item, &aside),
                Some(Asked::BringBack) => acts::bring_back(seen, item),
                Some(Asked::Join(into)) => Some(acts::combine(seen, value.id, into, item)),
            };
            edits.extend(edit);
            let next = found.get(place + 1).or_else(|| found.get(place.checked_sub(1)?));
            if let Some((next, _)) = next {
                ui.memory_mut(|it| it.request_focus(card_id(*next)));
            }
        });
        self.list = list;
        self.picked = picked;
        self.selected = selected;
        edits
    }

    fn foot_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, counts: Counts) {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut to = None;
        if self.shelf == Shelf::Own {
            let shelves =
                [(Shelf::Others, "laden-others", counts.others), (Shelf::Aside, "laden-asides", counts.aside)];
            for (shelf, key, n) in shelves {
                if n == 0 && shelf == Shelf::Aside {
                    continue;
                }
                let sentence = seen.words.say_with(key, &[("n", n.into())]);
                let colour = look(ui).ink_second;
                let said = Tappable { text: &sentence, name: &sentence, kind: Type::META, colour };
                if said.ui(ui, ui.available_width() + space::SMALL) {
                    to = Some(shelf);
                }
            }
        } else if ui.add(ActionButton::quiet(&seen.words.say("laden-back")).icon(ICON_ARROW_BACK)).clicked() {
            to = Some(Shelf::Own);
        }
        if let Some(to) = to {
            self.shelf = to;
            self.selected = None;
        }
    }
}

/// How much there is on each shelf.
#[derive(Clone, Copy, Debug)]
struct Counts {
    own: usize,
    others: usize,
    aside: usize,
}

impl Counts {
    fn of(review: &Review) -> Self {
        Self { own: review.own.len(), others: review.others.len(), aside: review.aside.len() }
    }
}
