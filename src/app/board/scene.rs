//! What is to be painted of a cluster or a list, gathered before anything is painted: where all of it is as it was, its
//! picture will do.

use std::sync::Arc;

use egui::{Painter, Rect, Ui};

use super::card::CardSeen;
use super::data::{ClusterData, Lying};
use super::laying::{Spot, Style};
use super::measure;
use super::paint::{self, Letters, Shown, ShownCluster};
use super::setting::{LONGEST_WORDING, Settings};
use super::stage::Stage;
use crate::app::look::{Look, Type, look};
use crate::app::widgets::card_text_width;

/// A stack that lies where it belongs.
#[derive(Clone, Debug)]
pub(super) struct Face {
    lying: Arc<Lying>,
    spot: Spot,
    shown: Shown,
}

impl PartialEq for Face {
    fn eq(&self, other: &Self) -> bool {
        self.shown == other.shown
            && self.spot.rect == other.spot.rect
            && self.spot.style == other.spot.style
            && Arc::ptr_eq(&self.spot.set, &other.spot.set)
            && Arc::ptr_eq(&self.lying, &other.lying)
    }
}

impl Face {
    fn paint(&self, painter: &Painter, look: &Look, rect: Rect, zoom: f32) {
        let letters = Letters { wording: self.spot.set.galley(painter, zoom), meta: None, zoom };
        match self.spot.style {
            Style::Card => paint::stack(painter, look, rect, &self.lying, self.shown, letters),
            Style::Word => paint::word(painter, look, rect, &self.lying, self.shown, letters),
        }
    }
}

/// Everything that a picture of a cluster shows.
#[derive(Debug)]
pub(super) struct ClusterScene {
    pub(super) look: &'static Look,
    pub(super) cluster: Arc<ClusterData>,
    /// In the world.
    pub(super) panel: Rect,
    pub(super) shown: ShownCluster,
    pub(super) is_result: bool,
    pub(super) sheet_count: usize,
    pub(super) faces: Arc<[Face]>,
}

impl PartialEq for ClusterScene {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.look, other.look)
            && Arc::ptr_eq(&self.cluster, &other.cluster)
            && self.panel == other.panel
            && self.shown == other.shown
            && self.is_result == other.is_result
            && self.sheet_count == other.sheet_count
            && self.faces == other.faces
    }
}

/// A stack of a list.
#[derive(Clone, Debug)]
pub(super) struct Line {
    lying: Arc<Lying>,
    /// From the upper left of the list.
    pub(super) rect: Rect,
    shown: Shown,
}

impl Line {
    /// Paints it with its line of second rank.
    pub(super) fn paint(&self, painter: &Painter, look: &Look, settings: &mut Settings, rect: Rect) {
        let room = card_text_width(rect.width(), 1.0);
        let Lying { wording, meta, .. } = self.lying.as_ref();
        let wording = if wording.len() <= LONGEST_WORDING {
            settings.of(painter, wording, room, Type::CARD).galley(painter, 1.0)
        } else {
            measure::set(painter, wording, room, Type::CARD)
        };
        let set_meta = || settings.of(painter, meta, room, Type::CARD_META).galley(painter, 1.0);
        let letters = Letters { wording, meta: (!meta.is_empty()).then(set_meta), zoom: 1.0 };
        paint::stack(painter, look, rect, &self.lying, self.shown, letters);
    }
}

/// The stacks of a list in sight.
#[derive(Default)]
pub(super) struct Lines {
    pub(super) lying: Vec<Line>,
    /// Those on their way, with where they are.
    pub(super) moving: Vec<(Line, CardSeen)>,
}

impl Lines {
    /// Adds one that lies in this part of the list.
    pub(super) fn add(&mut self, lying: &Arc<Lying>, rect: Rect, seen: CardSeen) {
        let line = Line { lying: Arc::clone(lying), rect, shown: seen.shown };
        if seen.is_moving {
            self.moving.push((line, seen));
        } else {
            self.lying.push(line);
        }
    }
}

/// Everything that a picture of the stacks of a list shows.
#[derive(Debug)]
pub(super) struct ListScene {
    pub(super) look: &'static Look,
    pub(super) lines: Arc<[Line]>,
}

impl PartialEq for ListScene {
    fn eq(&self, other: &Self) -> bool {
        let is_same = |it: (&Line, &Line)| {
            it.0.rect == it.1.rect && it.0.shown == it.1.shown && Arc::ptr_eq(&it.0.lying, &it.1.lying)
        };
        std::ptr::eq(self.look, other.look)
            && self.lines.len() == other.lines.len()
            && self.lines.iter().zip(other.lines.iter()).all(is_same)
    }
}

/// A line where a held card would come to lie.
#[derive(Clone, Copy, Debug)]
pub(super) struct Insertion {
    pub(super) half: Rect,
    pub(super) is_before: bool,
    pub(super) is_side_by_side: bool,
}

/// The cards of a cluster in sight.
#[derive(Default)]
pub(super) struct CardsSeen {
    lying: Vec<Face>,
    /// Those on their way, with where they are.
    moving: Vec<(Face, CardSeen)>,
    pub(super) insertion: Option<Insertion>,
}

impl CardsSeen {
    /// Adds one.
    pub(super) fn add(&mut self, lying: &Arc<Lying>, spot: &Spot, seen: CardSeen) {
        let face = Face { lying: Arc::clone(lying), spot: spot.clone(), shown: seen.shown };
        if seen.is_moving {
            self.moving.push((face, seen));
        } else {
            self.lying.push(face);
        }
    }

    /// Those that lie where they belong.
    pub(super) fn take_lying(&mut self) -> Arc<[Face]> {
        std::mem::take(&mut self.lying).into()
    }

    /// Paints what is over those that lie: cards on their way, and where a held one would go.
    pub(super) fn paint_over(&self, ui: &Ui, stage: Stage) {
        for (face, seen) in &self.moving {
            face.paint(&seen.painter, look(ui), seen.rect, stage.zoom);
        }
        if let Some(Insertion { half, is_before, is_side_by_side }) = self.insertion {
            paint::insertion(ui.painter(), look(ui), half, is_before, is_side_by_side);
        }
    }
}

/// Paints cards that lie where they belong.
pub(super) fn paint_faces(ui: &Ui, faces: &[Face], stage: Stage) {
    for face in faces {
        face.paint(ui.painter(), look(ui), stage.rect(face.spot.rect), stage.zoom);
    }
}
