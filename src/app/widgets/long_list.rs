//! A long list of which only what is seen is drawn, each item as high as it needs.

use std::fmt::Debug;
use std::hash::Hash;
use std::ops::Range;

use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// Above the first item and under the last, so that the ring of the focus is seen whole.
const MARGIN: f32 = 5.0;

/// What a [`LongList`] has to know before it draws.
#[derive(Clone, Copy, Debug)]
pub struct LongListPlan {
    /// How many items there are.
    pub count: usize,
    /// Between two items, in points.
    pub gap: f32,
    /// How high an item is taken to be until it was seen, in points.
    pub usual_height: f32,
    /// Changes whenever the items do.
    pub version: u64,
}

/// The heights of the items, as far as they were seen.
#[derive(Debug, Default)]
pub struct LongList {
    heights: Vec<Option<f32>>,
    made_for: Option<(u64, usize)>,
    /// The item to bring into sight.
    reveal: Option<usize>,
}

impl LongList {
    /// Brings an item into sight when it is drawn next.
    pub fn reveal(&mut self, place: usize) {
        self.reveal = Some(place);
    }

    /// Draws those items that are in sight in a scroll area of all the room there is. `key` names an item, the same as
    /// long as it is the same thing; `draw` fills the width it is given.
    pub fn ui<K: Hash + Debug>(
        &mut self,
        ui: &mut Ui,
        plan: LongListPlan,
        key: impl Fn(usize) -> K,
        mut draw: impl FnMut(&mut Ui, usize),
    ) {
        // Room for the bar is kept whether it is there or not: else it comes and goes with the heights for ever.
        let width = ui.available_width() - ui.spacing().scroll.allocated_width();
        ScrollArea::vertical().auto_shrink(false).show_viewport(ui, |ui, seen| {
            let origin = ui.max_rect().min;
            self.forget_if_other(plan);
            let (tops, whole) = self.tops(plan);
            ui.set_height(whole);
            if let Some(place) = self.reveal.take() {
                let top = origin.y + tops.get(place).copied().unwrap_or(0.0);
                let item = Rect::from_min_size(pos2(origin.x, top), vec2(width, self.height(place, plan)));
                ui.scroll_to_rect(item, None);
            }
            for place in in_sight(&tops, seen.y_range().expand(plan.usual_height)) {
                let top = origin.y + tops.get(place).copied().unwrap_or(0.0);
                let room = Rect::from_min_size(pos2(origin.x, top), vec2(width, self.height(place, plan)));
                let item = UiBuilder::new().id_salt(key(place)).max_rect(room);
                let mut inner = ui.new_child(item);
                draw(&mut inner, place);
                self.note(ui, place, inner.min_rect().height());
            }
        });
    }

    fn forget_if_other(&mut self, plan: LongListPlan) {
        let made_for = Some((plan.version, plan.count));
        if self.made_for != made_for {
            self.made_for = made_for;
            self.heights = vec![None; plan.count];
        }
    }

    fn height(&self, place: usize, plan: LongListPlan) -> f32 {
        self.heights.get(place).copied().flatten().unwrap_or(plan.usual_height)
    }

    /// Where each item starts, and where the last one ends.
    fn tops(&self, plan: LongListPlan) -> (Vec<f32>, f32) {
        let mut top = MARGIN;
        let tops = (0..plan.count).map(|place| {
            let here = top;
            top += self.height(place, plan) + plan.gap;
            here
        });
        let tops = tops.collect();
        (tops, top - plan.gap + MARGIN)
    }

    fn note(&mut self, ui: &Ui, place: usize, drawn: f32) {
        let Some(height) = self.heights.get_mut(place) else { return };
        if height.is_none_or(|it| (it - drawn).abs() > 0.5) {
            *height = Some(drawn);
            ui.ctx().request_repaint();
        }
    }
}

/// The items that reach into `seen`.
fn in_sight(tops: &[f32], seen: egui::Rangef) -> Range<usize> {
    let first = tops.partition_point(|top| *top <= seen.min).saturating_sub(1);
    let end = tops.partition_point(|top| *top < seen.max);
    first..end
}
