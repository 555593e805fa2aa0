//! Where the clusters and their cards lie in the world: in columns for working, or on shelves to see everything at once.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use egui::{Painter, Pos2, Rect, Ui, Vec2, vec2};

use super::data::{ClusterData, Lying};
use super::layout::{
    BETWEEN_CARDS, BETWEEN_CLUSTERS, BETWEEN_ROWS, CLUSTER_PADDING, Columns, bottom, flow, words_in_lines,
};
use super::paint::{CARD_PADDING, Head};
use super::setting::{Set, Settings};
use super::stage::shelves;
use super::view::BoardView;
use crate::app::look::{Type, space};
use crate::app::seen::Seen;
use crate::app::widgets::card_text_width;
use crate::model::ClusterId;

/// So many stacks of a cluster are cards; what does not fit is a line of small words.
const MOST_CARDS: usize = 12;
/// A line of fewer words than this would be no gain: they are cards too.
const LEAST_WORDS: usize = 3;
/// How wide a cluster and a card in it are on a shelf.
const SHELF_CARD: f32 = 164.0;
/// How high a line of small words is; a finger hits one.
const WORD_LINE: f32 = 30.0;
/// Around a small word.
const WORD_PADDING: f32 = 9.0;

/// Above and beside all clusters.
pub(super) const MARGIN: Vec2 = vec2(space::PANEL, space::LARGE);

/// How a stack is drawn in its cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// A card.
    Card,
    /// A small word in a line.
    Word,
}

/// One stack as it is laid out.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// In the world.
    pub(super) rect: Rect,
    pub(super) set: Arc<Set>,
    pub(super) style: Style,
}

/// One cluster as it is laid out.
#[derive(Clone, Debug)]
pub(super) struct Laid {
    /// In the world.
    pub(super) panel: Rect,
    pub(super) head: Head,
    /// Its stacks, in their order.
    pub(super) spots: Vec<Spot>,
}

/// How all clusters are arranged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Arranged {
    /// In columns as wide as there is room; each keeps its column.
    #[default]
    Columns,
    /// On shelves, so that all of them are in view.
    Shelves,
}

impl BoardView {
    /// Lays the clusters out where anything has changed, for a view of this size.
    pub(super) fn lay_clusters(&mut self, ui: &Ui, seen: &Seen<'_>, view: Vec2) {
        let version = (seen.version, seen.board.map(|it| it.id), self.middle.arranged);
        if self.middle.laid_for.is_some_and(|it| it.0 == version && (it.1 - view).length() < 0.5) {
            return;
        }
        let data = Arc::clone(&self.data);
        let painter = ui.painter();
        let room = view - 2.0 * MARGIN;
        let before = std::mem::take(&mut self.middle.kept);
        let mut kept = Kept::new();
        let mut lay = |cluster: &Arc<ClusterData>, width: f32| {
            let as_before = before.get(&cluster.id).filter(|it| it.holds(cluster, width, data.sheet_count));
            let laid = as_before.map_or_else(
                || Arc::new(lay_cluster(&mut self.settings, painter, cluster, width, data.sheet_count)),
                |it| Arc::clone(&it.laid),
            );
            let own = Arc::clone(&laid);
            kept.insert(cluster.id, KeptLaid { cluster: Arc::clone(cluster), width, sheets: data.sheet_count, laid });
            own.as_ref().clone()
        };
        let mut laid: Vec<Laid>;
        match self.middle.arranged {
            Arranged::Columns => {
                let columns = Columns::of_clusters(room.x);
                laid = data.clusters.iter().map(|it| lay(it, columns.width)).collect();
                let heights: Vec<(ClusterId, f32)> =
                    data.clusters.iter().zip(&laid).map(|(cluster, laid)| (cluster.id, laid.panel.height())).collect();
                for (laid, panel) in laid.iter_mut().zip(self.middle.columns.place(columns, &heights)) {
                    laid.move_to(panel.min);
                }
                self.middle.fitting_zoom = 1.0;
            }
            Arranged::Shelves => {
                laid = data.clusters.iter().map(|it| lay(it, shelf_width(it))).collect();
                let sizes: Vec<Vec2> = laid.iter().map(|it| it.panel.size()).collect();
                let (rects, zoom) = shelves(&sizes, BETWEEN_CLUSTERS, room);
                for (laid, rect) in laid.iter_mut().zip(rects) {
                    laid.move_to(rect.min);
                }
                self.middle.fitting_zoom = zoom;
            }
        }
        self.middle.kept = kept;
        let panels = laid.iter().map(|it| it.panel);
        let all = panels.fold(Rect::from_min_size(Pos2::ZERO, Vec2::ZERO), Rect::union);
        self.middle.world = all.size().max(vec2(1.0, 1.0));
        self.middle.laid = Arc::new(laid);
        self.middle.laid_for = Some((version, view));
    }
}

/// How a cluster was laid out before, at the origin.
#[derive(Debug)]
pub(super) struct KeptLaid {
    cluster: Arc<ClusterData>,
    width: f32,
    sheets: usize,
    laid: Arc<Laid>,
}

/// What was laid out before and can be again, as long as nothing about it has changed.
pub(super) type Kept = HashMap<ClusterId, KeptLaid>;

impl KeptLaid {
    fn holds(&self, cluster: &Arc<ClusterData>, width: f32, sheets: usize) -> bool {
        Arc::ptr_eq(&self.cluster, cluster) && (self.width - width).abs() < 0.01 && self.sheets == sheets
    }
}

impl Laid {
    fn move_to(&mut self, to: Pos2) {
        let by = to - self.panel.min;
        self.panel = self.panel.translate(by);
        for spot in &mut self.spots {
            spot.rect = spot.rect.translate(by);
        }
    }
}

/// Wide enough that a cluster of many words is not a tower.
fn shelf_width(cluster: &ClusterData) -> f32 {
    let cards = cluster.stacks.len().min(MOST_CARDS) as f32;
    let words = cluster.stacks.len().saturating_sub(MOST_CARDS) as f32;
    let ground = cards * SHELF_CARD * 60.0 + words * 110.0 * WORD_LINE;
    let columns = ((ground * 1.4).sqrt() / SHELF_CARD).round().max(2.0);
    2.0 * CLUSTER_PADDING + columns * SHELF_CARD + (columns - 1.0) * BETWEEN_CARDS
}

/// Which stacks are cards: all where they are few, else the largest, each in its place.
fn are_cards(stacks: &[Arc<Lying>]) -> Vec<bool> {
    if stacks.len() < MOST_CARDS + LEAST_WORDS {
        return vec![true; stacks.len()];
    }
    let mut by_size: Vec<usize> = (0..stacks.len()).collect();
    by_size.sort_by_key(|it| std::cmp::Reverse(stacks.get(*it).map_or(0, |it| it.cards.len())));
    let cards: BTreeSet<usize> = by_size.into_iter().take(MOST_CARDS).collect();
    (0..stacks.len()).map(|it| cards.contains(&it)).collect()
}

/// Lays out one cluster at the origin.
fn lay_cluster(
    settings: &mut Settings,
    painter: &Painter,
    cluster: &ClusterData,
    width: f32,
    sheet_count: usize,
) -> Laid {
    let head = Head::of(settings, painter, cluster, width, sheet_count);
    let inner = width - 2.0 * CLUSTER_PADDING;
    let columns = Columns::of_cards(inner);
    let is_card = are_cards(&cluster.stacks);
    let cards: Vec<&Arc<Lying>> = cluster.stacks.iter().zip(&is_card).filter(|it| *it.1).map(|it| it.0).collect();
    let wanted: Vec<usize> = cards.iter().map(|it| columns_for(settings, painter, it, columns)).collect();
    let height = |at: usize, width: f32| {
        cards.get(at).map_or(0.0, |it| {
            let set = settings.of(painter, &it.wording, card_text_width(width, 1.0), Type::CARD);
            (set.size.y + CARD_PADDING).ceil()
        })
    };
    let card_rects = flow(columns, &wanted, height);
    // The count of a stack reaches up from its card.
    let start = vec2(CLUSTER_PADDING, head.height + space::MEDIUM);
    let cards_end = bottom(&card_rects);
    let words: Vec<Arc<Set>> = cluster
        .stacks
        .iter()
        .zip(&is_card)
        .filter(|it| !*it.1)
        .map(|(it, _)| settings.of(painter, &word_text(it), inner - 2.0 * WORD_PADDING, Type::SMALL))
        .collect();
    let sizes: Vec<Vec2> =
        words.iter().map(|it| vec2(it.size.x + 2.0 * WORD_PADDING, (it.size.y + 8.0).max(WORD_LINE))).collect();
    let top = if card_rects.is_empty() { 0.0 } else { cards_end + BETWEEN_ROWS - space::TINY };
    let word_rects = words_in_lines(&sizes, inner);

    let (mut card_rects, mut word_rects) = (card_rects.into_iter(), word_rects.into_iter().zip(words));
    let mut spots = Vec::with_capacity(cluster.stacks.len());
    for (stack, is_card) in cluster.stacks.iter().zip(is_card) {
        let spot = if is_card {
            card_rects.next().map(|rect| {
                let set = settings.of(painter, &stack.wording, card_text_width(rect.width(), 1.0), Type::CARD);
                Spot { rect: rect.translate(start), set, style: Style::Card }
            })
        } else {
            let below = start + vec2(-WORD_PADDING, top);
            word_rects.next().map(|(rect, set)| Spot { rect: rect.translate(below), set, style: Style::Word })
        };
        spots.extend(spot);
    }
    let end = spots.iter().map(|it| it.rect.bottom()).fold(head.height, f32::max);
    let panel = Rect::from_min_size(Pos2::ZERO, vec2(width, end + CLUSTER_PADDING + space::TINY));
    Laid { panel, head, spots }
}

/// A small word with its count, since it shows no edges of cards below.
fn word_text(stack: &Lying) -> String {
    match stack.cards.len() {
        1 => stack.wording.clone(),
        count => format!("{} ×{count}", stack.wording),
    }
}

/// How many columns a card wants, so that none of its words is broken.
fn columns_for(settings: &mut Settings, painter: &Painter, stack: &Lying, columns: Columns) -> usize {
    let longest = stack.wording.split_whitespace().max_by_key(|it| it.chars().count()).unwrap_or_default();
    let widest = settings.of(painter, longest, f32::INFINITY, Type::CARD).size.x;
    let fits = |it: &usize| card_text_width(columns.span(*it, BETWEEN_CARDS), 1.0) >= widest;
    (1..=columns.count).find(fits).unwrap_or(columns.count)
}
