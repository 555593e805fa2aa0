//! The step Laden: the kern of each chosen value, and behaviour that we do and do not show.
//!
//! What an act does to the project is decided in `acts`; only the sitting lives in the view.

mod acts;
mod aside;
mod back_in;
mod beneath;
mod card;
mod chips;
mod collect;
mod combine;
mod core;
mod deepen;
mod drafts;
mod fits;
mod form;
mod hand;
pub(in crate::app) mod harvest;
mod hinted;
mod line;
mod more;
mod open_card;
mod parts;
pub(in crate::app) mod proof;
mod proposals;
mod rows;
mod said;
mod tabs;
mod tappable;
mod targets;
mod told;
mod tray;
mod tray_card;

use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use self::collect::Collect;
use self::core::Core;
use self::deepen::Deepen;
use self::drafts::Drafts;
use self::fits::CardFit;
use self::form::FormView;
use self::hand::{Hand, Held, Target};
use self::harvest::LoadingHarvest;
use self::hinted::Hints;
use self::parts::Part;
use self::rows::{Bench, Rows};
use self::tray::Tray;
use super::{Step, StepView};
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{button, label};
use crate::model::{ChosenValue, Edit, LoadingEdit, Standing, ValueId};
use crate::print::CardSize;

/// How near to an edge a held card makes the rows scroll, and how fast, in points.
const SCROLL_EDGE: f32 = 48.0;
const SCROLL_SPEED: f32 = 9.0;

/// The step Laden as it is looked at.
#[derive(Debug, Default)]
pub struct LadenView {
    value: Option<ValueId>,
    tray: Tray,
    rows: Rows,
    hand: Hand,
    core: Core,
    hints: Hints,
    fit: CardFit,
    drafts: Drafts,
    part: Part,
    collect: Collect,
    deepen: Deepen,
    form: FormView,
    harvest: LoadingHarvest,
}

impl StepView for LadenView {
    fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let Some(value) = self.shown(seen) else { return empty_ui(ui, seen) };
        if self.part != Part::Order {
            return self.other_part_ui(ui, seen, value);
        }
        let whole = ui.available_rect_before_wrap();
        let tray_width = (whole.width() * 0.25).clamp(320.0, 480.0);
        let (left, right) = whole.split_left_right_at_x(whole.left() + tray_width);
        let mut actions = Vec::new();
        let mut left_ui = ui.new_child(UiBuilder::new().id_salt("tray").max_rect(left));
        actions.extend(self.tray.ui(&mut left_ui, seen, value, (&mut self.hand, &mut self.hints)));
        let right =
            Rect::from_min_max(pos2(right.left() + space::BETWEEN, right.top()), right.max - vec2(space::BETWEEN, 0.0));
        let mut right_ui = ui.new_child(UiBuilder::new().id_salt("value").max_rect(right));
        actions.extend(self.value_ui(&mut right_ui, seen, value));
        if let Some((held, target)) = self.hand.settle(ui) {
            actions.extend(put_down(seen, value, held, target).map(Action::Do));
        }
        actions
    }

    fn tools_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        self.parts_ui(ui, seen);
        self.sheets_ui(ui, seen)
    }

    fn leave(&mut self, seen: &Seen<'_>) -> Vec<Edit> {
        let mut edits = self.drafts.give_all(seen);
        edits.extend(self.rows.leave(seen));
        edits.extend(self.form.leave(seen));
        edits.extend(self.collect.leave(seen));
        edits
    }
}

impl LadenView {
    /// The value that was pressed; none: the first.
    pub fn value(&self) -> Option<ValueId> {
        self.value
    }

    /// Works on this value from now on.
    pub fn show(&mut self, value: ValueId) {
        (self.value, self.part) = (Some(value), Part::Order);
    }

    /// Takes over the size of cards that is chosen in Afdrukken, for what is said of the line.
    pub fn set_card_size(&mut self, size: CardSize) {
        self.fit.size = size;
    }

    /// The value that is worked on: the one that was pressed, else the first.
    fn shown<'a>(&self, seen: &Seen<'a>) -> Option<&'a ChosenValue> {
        let mut chosen = seen.project.values_standing(Standing::Chosen);
        let first = chosen.next();
        first.filter(|it| Some(it.id) == self.value).or_else(|| chosen.find(|it| Some(it.id) == self.value)).or(first)
    }

    /// Another part than the ordering, with the tabs of the values above it.
    fn other_part_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Vec<Action> {
        let whole = ui.available_rect_before_wrap().shrink2(vec2(space::BETWEEN, 0.0));
        let mut place = ui.new_child(UiBuilder::new().id_salt("part").max_rect(whole));
        place.add_space(space::SMALL);
        let mut actions = Vec::new();
        // The form is one for all values.
        if self.part != Part::Form {
            let edits = place.horizontal_wrapped(|ui| self.value_tabs_ui(ui, seen, value)).inner;
            actions.extend(edits.into_iter().map(Action::Do));
            place.add_space(space::MEDIUM);
        }
        actions.extend(self.part_ui(&mut place, seen, value));
        actions
    }

    fn value_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Vec<Action> {
        ui.add_space(space::SMALL);
        let mut actions = self.tabs_ui(ui, seen, value);
        ScrollArea::vertical().id_salt(value.id).auto_shrink(false).show(ui, |ui| {
            self.scroll_while_held(ui);
            ui.spacing_mut().item_spacing.y = space::MEDIUM;
            actions.extend(self.core.ui(ui, seen, value, &mut self.drafts).into_iter().map(Action::Do));
            let selected = self.tray.selected;
            let (hand, drafts, hints) = (&mut self.hand, &mut self.drafts, &mut self.hints);
            let too_small = self.fit.too_small(ui, seen, value);
            let review = self.tray.review(seen, value);
            let mut bench = Bench { seen, value, review, hand, drafts, hints, selected, too_small, edits: Vec::new() };
            self.rows.ui(ui, &mut bench);
            actions.extend(bench.edits.into_iter().map(Action::Do));
            ui.add_space(space::SMALL);
        });
        actions
    }

    fn scroll_while_held(&self, ui: &Ui) {
        let Some(at) = self.hand.held().and_then(|_| ui.ctx().pointer_latest_pos()) else { return };
        let seen = ui.clip_rect();
        let speed = if !seen.x_range().contains(at.x) {
            0.0
        } else if at.y < seen.top() + SCROLL_EDGE {
            SCROLL_SPEED
        } else if at.y > seen.bottom() - SCROLL_EDGE {
            -SCROLL_SPEED
        } else {
            0.0
        };
        if speed != 0.0 {
            ui.scroll_with_delta(vec2(0.0, speed));
            ui.ctx().request_repaint();
        }
    }
}

/// What a drop does.
fn put_down(seen: &Seen<'_>, value: &ChosenValue, held: Held, target: Target) -> Option<Edit> {
    match (held, target) {
        (Held::Item(item), Target::Place(column, at)) => Some(acts::attach(seen, value.id, item, column, at)),
        (Held::Placement(placement), Target::Place(column, at)) => {
            Some(Edit::Loading(LoadingEdit::Move { value: value.id, placement, column, at }))
        }
        (Held::Placement(placement), Target::Out) => {
            Some(Edit::Loading(LoadingEdit::Remove { value: value.id, placement }))
        }
        (Held::Line, Target::Line(rows)) => Some(Edit::Loading(LoadingEdit::Line { value: value.id, rows })),
        _ => None,
    }
}

fn empty_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let height = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(height * 0.32);
        label(ui, &seen.words.say("laden-nothing-chosen"), Type::CLUSTER_NAME, look(ui).ink);
        ui.add_space(space::SMALL);
        if button(ui, &seen.words.say("laden-to-choosing")).clicked() {
            actions.push(Action::GoTo(Step::Kiezen));
        }
    });
    actions
}
