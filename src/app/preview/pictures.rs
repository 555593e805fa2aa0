//! Pictures on the screen: textures, made once for a size and kept while they are shown.
//!
//! A drawing is filled here just as on paper: the same edges, the same courses of colour. That is done on the processor,
//! with the library that draws egui's letters, since triangles would have ragged edges.

use std::sync::{Arc, Mutex, PoisonError};

use egui::{ColorImage, Context, Id, Painter, Rect, TextureHandle, TextureOptions, Vec2, pos2};
use kurbo::Affine;
use vello_cpu::peniko::{self, ColorStop, Fill};
use vello_cpu::{Pixmap, RenderContext, Resources, color};

use crate::app::look::WHOLE_TEXTURE;
use crate::exchange::picture::{Content, Drawing, Paint, Rule};
use crate::model::Colour;

/// The sides that textures have: a power of two, so that a zoom makes a new one only now and then.
const SIDES: (u32, u32) = (32, 2048);

/// How many textures are kept.
const MOST_KEPT: usize = 8;

/// A picture as a texture, its longer side so many pixels.
struct Kept {
    /// Held on to, so that its place in memory stays its own.
    content: Arc<Content>,
    side: u32,
    texture: TextureHandle,
}

/// What is kept, the one that was asked for last at the end.
type Shelf = Arc<Mutex<Vec<Kept>>>;

/// How a picture lies on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lying {
    /// As it is.
    Upright,
    /// Turned half around, with its page.
    UpsideDown,
}

/// Paints a picture in a rectangle of its own ratio.
pub fn paint_picture(painter: &Painter, content: &Arc<Content>, rect: Rect, lying: Lying) {
    if !painter.clip_rect().intersects(rect) {
        return;
    }
    let needed = rect.width().max(rect.height()) * painter.ctx().pixels_per_point();
    if let Some(texture) = texture_of(painter.ctx(), content, side_for(needed)) {
        let whole = match lying {
            Lying::Upright => Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)),
            Lying::UpsideDown => Rect::from_min_max(pos2(1.0, 1.0), pos2(0.0, 0.0)),
        };
        painter.image(texture.id(), rect, whole, WHOLE_TEXTURE);
    }
}

/// The largest size of a picture's ratio that fits.
pub fn size_in(content: &Content, room: Vec2) -> Vec2 {
    let (width, height) = content.size();
    #[expect(clippy::cast_possible_truncation, reason = "a ratio between a thousandth and a thousand")]
    let ratio = (width / height) as f32;
    let width = room.x.min(room.y * ratio);
    Vec2::new(width, width / ratio)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a float saturates, and is clamped")]
fn side_for(needed: f32) -> u32 {
    (needed.ceil() as u32).clamp(SIDES.0, SIDES.1).next_power_of_two()
}

fn texture_of(context: &Context, content: &Arc<Content>, side: u32) -> Option<TextureHandle> {
    let shelf = context.data_mut(|it| it.get_temp_mut_or_default::<Shelf>(Id::unique("pictures")).clone());
    let mut shelf = shelf.lock().unwrap_or_else(PoisonError::into_inner);
    let is_it = |it: &Kept| it.side == side && Arc::ptr_eq(&it.content, content);
    if let Some(place) = shelf.iter().position(is_it) {
        let kept = shelf.remove(place);
        let texture = kept.texture.clone();
        shelf.push(kept);
        return Some(texture);
    }
    let texture = context.load_texture("picture", image_of(content, side)?, TextureOptions::LINEAR);
    if shelf.len() >= MOST_KEPT {
        shelf.remove(0);
    }
    shelf.push(Kept { content: Arc::clone(content), side, texture: texture.clone() });
    Some(texture)
}

fn image_of(content: &Content, side: u32) -> Option<ColorImage> {
    match content {
        Content::Raster(raster) => {
            let rgba = raster.rgba(side)?;
            let size = [usize::try_from(rgba.width_px).ok()?, usize::try_from(rgba.height_px).ok()?];
            Some(ColorImage::from_rgba_unmultiplied(size, &rgba.bytes))
        }
        Content::Drawing(drawing) => drawn(drawing, side),
    }
}

/// The drawing filled, its longer side so many pixels.
fn drawn(drawing: &Drawing, side: u32) -> Option<ColorImage> {
    let scale = f64::from(side) / drawing.width.max(drawing.height);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the side")]
    let pixels = |it: f64| (it * scale).round().max(1.0) as u16;
    let (width, height) = (pixels(drawing.width), pixels(drawing.height));
    // Each side is filled wholly, also where it is no whole number of pixels.
    let across = Affine::scale_non_uniform(f64::from(width) / drawing.width, f64::from(height) / drawing.height);
    let mut scene = RenderContext::new(width, height);
    scene.set_transform(across);
    for shape in &drawing.shapes {
        scene.set_fill_rule(if shape.rule == Rule::EvenOdd { Fill::EvenOdd } else { Fill::NonZero });
        match &shape.paint {
            Paint::Solid(colour) => scene.set_paint(solid(*colour)),
            Paint::Gradient(gradient) => {
                let stops = gradient.stops.iter().map(|it| {
                    #[expect(clippy::cast_possible_truncation, reason = "between 0 and 1")]
                    let offset = it.at as f32;
                    ColorStop { offset, color: color::DynamicColor::from_alpha_color(solid(it.colour)) }
                });
                let stops: Vec<ColorStop> = stops.collect();
                let line = peniko::Gradient::new_linear(gradient.from, gradient.to);
                scene.set_paint(line.with_stops(stops.as_slice()));
            }
        }
        scene.fill_path(&shape.path);
    }
    scene.flush();
    let mut pixels = Pixmap::new(width, height);
    scene.render(&mut pixels, &mut Resources::new());
    let size = [usize::from(width), usize::from(height)];
    Some(ColorImage::from_rgba_premultiplied(size, pixels.data_as_u8_slice()))
}

fn solid(colour: Colour) -> peniko::Color {
    peniko::Color::from_rgb8(colour.red, colour.green, colour.blue)
}
