//! What was painted before and is the same now is not painted again: its triangles are kept, moved where it is scrolled and
//! stretched a little while the wheel turns. As soon as anything about it changes it is painted anew.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use egui::emath::{GuiRounding as _, TSTransform};
use egui::epaint::{ClippedShape, Primitive};
use egui::{Context, LayerId, Mesh, Painter, Pos2, Rect, Shape, TextureId};

/// A picture is stretched or shrunk by about this much; beyond it letters would look coarse.
const USUAL_STRETCH: f32 = 1.25;

/// Where enough was painted anew in a frame, a picture is stretched by at most this.
const MOST_STRETCH: f32 = 1.5;

/// So many pictures are made in a frame, or a little more: the next ones can wait for the next frame.
const MADE_IN_A_FRAME: usize = 2;

/// What was the same in so many frames is worth a picture; while one types, words are found and lost sooner.
const SAME_FOR: u8 = 6;

/// How what a picture shows is seen now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Seat {
    /// Where its upper left lies on the screen.
    pub(super) origin: Pos2,
    /// How large it is seen.
    pub(super) zoom: f32,
    /// Whether that is about to change: then a stretched picture will do.
    pub(super) is_turning: bool,
}

/// The triangles of one thing, and what they show.
#[derive(Debug)]
struct Picture<Scene> {
    scene: Scene,
    seat: Seat,
    /// In how many frames in a row the scene was the same.
    same: u8,
    /// None before it was so for long enough.
    mesh: Option<Arc<Mesh>>,
}

/// The letters in use, as far as triangles depend on them: the size of their texture, how much of it is taken, and the
/// scale of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Letters {
    size: [usize; 2],
    taken: f32,
    scale: f32,
}

impl Letters {
    fn of(context: &Context) -> Self {
        let scale = context.pixels_per_point();
        context.fonts(|it| Self { size: it.font_image_size(), taken: it.font_atlas_fill_ratio(), scale })
    }

    /// Whether letters still lie where they lay then: they only move when the texture grows or is begun anew.
    fn hold(&self, then: &Self) -> bool {
        self.size == then.size && self.taken >= then.taken && self.scale.to_bits() == then.scale.to_bits()
    }
}

/// Kept pictures, each of a thing with an id, showing a scene.
#[derive(Debug)]
pub(super) struct Pictures<Id, Scene> {
    letters: Letters,
    kept: HashMap<Id, Picture<Scene>>,
    /// How many were made in this frame.
    made: usize,
    /// Whether one was shown in this frame.
    has_shown: bool,
}

impl<Id, Scene> Default for Pictures<Id, Scene> {
    fn default() -> Self {
        Self { letters: Letters::default(), kept: HashMap::new(), made: 0, has_shown: false }
    }
}

impl<Id: Eq + Hash, Scene: PartialEq> Pictures<Id, Scene> {
    /// Forgets what cannot be shown again, since letters lie elsewhere in their texture.
    pub(super) fn begin_frame(&mut self, context: &Context) {
        let letters = Letters::of(context);
        if !letters.hold(&self.letters) {
            self.kept.clear();
        }
        self.letters = letters;
        self.made = 0;
    }

    /// Forgets those of which the thing is gone.
    pub(super) fn retain(&mut self, is_there: impl Fn(&Id) -> bool) {
        self.kept.retain(|id, _| is_there(id));
    }

    /// Shows a scene: with the picture of it, or else by `paint`, which paints on this painter's layer and nowhere else.
    pub(super) fn show(&mut self, painter: &Painter, id: Id, scene: Scene, seat: Seat, paint: impl FnOnce()) {
        let context = painter.ctx();
        let is_busy = self.made >= MADE_IN_A_FRAME;
        let as_before = self.kept.get(&id).filter(|it| it.scene == scene);
        let stretch = if is_busy { MOST_STRETCH } else { USUAL_STRETCH };
        if let Some(mesh) = as_before.and_then(|it| it.seen_at(seat, context.pixels_per_point(), stretch)) {
            self.has_shown = true;
            painter.add(Shape::mesh(mesh));
            return;
        }
        let same = as_before.map_or(0, |it| it.same.saturating_add(1));
        let is_worth_it = (same >= SAME_FOR || seat.is_turning) && !is_busy;
        let before = painted_so_far(context, painter.layer_id());
        paint();
        let mesh = is_worth_it.then(|| {
            self.made += 1;
            let shapes = painted_since(context, painter.layer_id(), before);
            let has_letters_moved = Letters::of(context).size != self.letters.size;
            triangles(context, painter, shapes).filter(|_| !has_letters_moved)
        });
        self.kept.insert(id, Picture { scene, seat, same, mesh: mesh.flatten().map(Arc::new) });
    }

    /// Asks for the frame to be made again where letters were moved in it after a picture was shown.
    pub(super) fn end_frame(&mut self, context: &Context) {
        if std::mem::take(&mut self.has_shown) && Letters::of(context).size != self.letters.size {
            context.request_discard("the texture of the letters has grown");
        }
    }
}

impl<Scene> Picture<Scene> {
    /// As it is seen now; none where it has to be painted for that.
    fn seen_at(&self, seat: Seat, scale: f32, most_stretch: f32) -> Option<Arc<Mesh>> {
        let kept = self.mesh.as_ref()?;
        let stretch = seat.zoom / self.seat.zoom;
        if stretch.to_bits() == 1.0_f32.to_bits() {
            // By whole pixels, or letters would blur.
            let by = (seat.origin - self.seat.origin).round_to_pixels(scale);
            if by == egui::Vec2::ZERO {
                return Some(Arc::clone(kept));
            }
            let mut mesh = kept.as_ref().clone();
            mesh.translate(by);
            return Some(Arc::new(mesh));
        }
        let is_near = (1.0 / most_stretch..=most_stretch).contains(&stretch);
        (seat.is_turning && is_near).then(|| {
            let mut mesh = kept.as_ref().clone();
            mesh.transform(TSTransform::new(seat.origin - self.seat.origin * stretch, stretch));
            Arc::new(mesh)
        })
    }
}

fn painted_so_far(context: &Context, layer: LayerId) -> usize {
    context.graphics(|it| it.get(layer).map_or(0, |it| it.all_entries().len()))
}

fn painted_since(context: &Context, layer: LayerId, before: usize) -> Vec<ClippedShape> {
    context.graphics(|it| it.get(layer).map_or_else(Vec::new, |it| it.all_entries().skip(before).cloned().collect()))
}

/// The triangles of shapes that were all painted within the painter's clip; none where they do not come to one mesh.
fn triangles(context: &Context, painter: &Painter, mut shapes: Vec<ClippedShape>) -> Option<Mesh> {
    if shapes.iter().any(|it| it.clip_rect != painter.clip_rect()) {
        return None;
    }
    for shape in &mut shapes {
        // Also what is scrolled out of sight now.
        shape.clip_rect = Rect::EVERYTHING;
    }
    let mut parts = context.tessellate(shapes, context.pixels_per_point());
    match (parts.pop().map(|it| it.primitive), parts.is_empty()) {
        (Some(Primitive::Mesh(mesh)), true) if mesh.texture_id == TextureId::default() => Some(mesh),
        _ => None,
    }
}
