//! Making one behaviour of two: the others as a list, with search.

use egui::{Id, Ui, UiBuilder, vec2};

use super::card::BehaviourCard;
use super::told;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, LongList, LongListPlan, paragraph};
use crate::insight::search::Search;
use crate::insight::{Review, ReviewItem};
use crate::model::ChosenValue;

/// How high the list is, in points.
const LIST: f32 = 230.0;

/// Among what is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Among {
    /// Only behaviours that are placed.
    Placed,
    /// Those, and what colleagues wrote.
    Everything,
}

/// The list as it is looked at.
#[derive(Debug, Default)]
pub(super) struct Combining {
    search: String,
    list: LongList,
    found: Option<(u64, String, Vec<ReviewItem>)>,
}

impl Combining {
    /// Draws the list; gives the one that was pressed.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        (value, review): (&ChosenValue, &Review),
        (own, among): (ReviewItem, Among),
    ) -> Option<ReviewItem> {
        let id = Id::unique(("combine", own));
        let is_new = ui.ctx().read_response(id).is_none();
        let name = seen.words.say("laden-combine-search");
        let field = Field::line(&mut self.search, &name).hint(&name).id(id).ui(ui);
        if is_new {
            field.request_focus();
        }
        let found = match self.found.take() {
            Some((version, search, found)) if version == seen.version && search == self.search => found,
            _ => self.find(seen, value, review, own, among),
        };
        let mut pressed = None;
        if found.is_empty() {
            let key = if self.search.trim().is_empty() { "laden-combine-none" } else { "laden-nothing-found" };
            paragraph(ui, &seen.words.say(key), Type::BODY, look(ui).ink_second);
        } else {
            let (_, room) = ui.allocate_space(vec2(ui.available_width(), LIST));
            let mut inner = ui.new_child(UiBuilder::new().id_salt(id).max_rect(room));
            inner.set_clip_rect(inner.clip_rect().intersect(room.expand(space::TINY)));
            let plan = LongListPlan { count: found.len(), gap: space::TINY, usual_height: 60.0, version: seen.version };
            let item = |place: usize| found.get(place).copied();
            self.list.ui(&mut inner, plan, item, |ui, place| {
                let Some(item) = found.get(place).copied() else { return };
                if row_ui(ui, seen, own, item) {
                    pressed = Some(item);
                }
            });
        }
        self.found = Some((seen.version, self.search.clone(), found));
        pressed
    }

    fn find(
        &self,
        seen: &Seen<'_>,
        value: &ChosenValue,
        review: &Review,
        own: ReviewItem,
        among: Among,
    ) -> Vec<ReviewItem> {
        let search = Search::new(&self.search);
        let others = seen.project.values.iter().filter(|it| it.id != value.id);
        let placed = std::iter::once(value).chain(others).flat_map(|it| &it.loading.placements);
        let mut found: Vec<ReviewItem> = placed.map(|it| ReviewItem::Record(it.behaviour)).collect();
        if among == Among::Everything {
            found.extend(review.own.iter().chain(&review.others).map(|it| it.0));
        }
        let mut had = std::collections::BTreeSet::from([own]);
        found.retain(|it| {
            let wording = told::wording(seen, *it);
            !wording.trim().is_empty() && search.finds(wording) && had.insert(*it)
        });
        found
    }
}

fn row_ui(ui: &mut Ui, seen: &Seen<'_>, own: ReviewItem, item: ReviewItem) -> bool {
    let wording = told::wording(seen, item);
    let name = seen.words.say_with("laden-combine-with", &[("text", wording.into())]);
    let card = BehaviourCard {
        id: Id::unique(("combine", own, item)),
        wording,
        name: Some(&name),
        meta: &told::place(seen, item),
        band: told::band(ui, seen, item),
        is_selected: false,
        is_lifted: false,
        hint: None,
        signs: egui::Vec2::ZERO,
    };
    let shown = card.ui(ui).response;
    shown.clicked()
}
