//! Paints what egui tessellated, on the processor: the same picture on every machine, without a driver.
//!
//! It does what the window's own painter does: textured triangles with colours between the corners, blended
//! premultiplied in gamma space, texture read linearly. It knows no paint callbacks; the window uses none.

use std::collections::HashMap;
use std::ops::Range;

use egui::epaint::{ImageData, Mesh, Primitive, Vertex};
use egui::{Color32, ColorImage, Context, FullOutput, Pos2, Rect, TextureId, TexturesDelta};
use image::{Rgba, RgbaImage};

/// Keeps the textures that egui sends, and paints with them.
#[derive(Default)]
pub struct CpuRenderer {
    textures: HashMap<TextureId, ColorImage>,
}

impl egui_kittest::TestRenderer for CpuRenderer {
    #[expect(clippy::iter_over_hash_type, reason = "each texture is kept apart: their order does not matter")]
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, changes) in &delta.set {
            for change in changes {
                let ImageData::Color(part) = &change.image;
                self.keep(*id, part, change.pos);
            }
        }
        for id in &delta.free {
            self.textures.remove(id);
        }
        // What is not taken makes egui panic when the delta is dropped.
        delta.clear();
    }

    fn render(&mut self, context: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size = context.viewport_rect().size() * scale;
        let mut canvas = Canvas::new(whole(size.x), whole(size.y));
        for clipped in context.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = clipped.primitive else {
                return Err("a paint callback cannot be painted on the processor".to_owned());
            };
            let texture = self.textures.get(&mesh.texture_id);
            let texture = texture.ok_or_else(|| format!("the texture {:?} was never sent", mesh.texture_id))?;
            canvas.paint(&mesh, texture, Clip::new(clipped.clip_rect, scale, &canvas), scale);
        }
        Ok(canvas.into_image())
    }
}

impl CpuRenderer {
    /// A whole texture, or a part that goes at `place` in one that is there.
    fn keep(&mut self, id: TextureId, part: &ColorImage, place: Option<[usize; 2]>) {
        let Some([left, top]) = place else {
            self.textures.insert(id, part.clone());
            return;
        };
        let texture = self.textures.get_mut(&id).expect("a texture is sent whole before its parts");
        let stride = texture.width();
        for (row, pixels) in part.pixels.chunks_exact(part.width()).enumerate() {
            let start = (top + row) * stride + left;
            texture.pixels[start..start + pixels.len()].copy_from_slice(pixels);
        }
    }
}

/// Pixels to a whole number that is not below zero.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float saturates, and pictures are small"
)]
fn whole(pixels: f32) -> usize {
    pixels.round().max(0.0) as usize
}

/// The pixels that may be painted: from the first to before the last.
#[derive(Clone, Copy)]
struct Clip {
    left: usize,
    right: usize,
    top: usize,
    bottom: usize,
}

impl Clip {
    fn new(rect: Rect, scale: f32, canvas: &Canvas) -> Self {
        Self {
            left: whole(rect.left() * scale).min(canvas.width),
            right: whole(rect.right() * scale).min(canvas.width),
            top: whole(rect.top() * scale).min(canvas.height),
            bottom: whole(rect.bottom() * scale).min(canvas.height),
        }
    }
}

/// Premultiplied red, green, blue and opacity from 0 to 1.
type Colour = [f32; 4];

fn colour(of: Color32) -> Colour {
    of.to_array().map(|part| f32::from(part) / 255.0)
}

struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<Colour>,
}

impl Canvas {
    fn new(width: usize, height: usize) -> Self {
        Self { width, height, pixels: vec![[0.0; 4]; width * height] }
    }

    fn paint(&mut self, mesh: &Mesh, texture: &ColorImage, clip: Clip, scale: f32) {
        for corners in mesh.indices.as_chunks::<3>().0 {
            let corners = corners.map(|index| mesh.vertices[index as usize]);
            if let Some(triangle) = Triangle::new(corners, scale) {
                self.fill(&triangle, texture, clip);
            }
        }
    }

    fn fill(&mut self, triangle: &Triangle, texture: &ColorImage, clip: Clip) {
        let flat = triangle.flat_colour(texture);
        let (top, bottom) = (whole(triangle.bounds.top().floor()), whole(triangle.bounds.bottom().ceil()));
        for y in top.max(clip.top)..bottom.min(clip.bottom) {
            let columns = triangle.columns(y, clip);
            let line = &mut self.pixels[y * self.width..(y + 1) * self.width];
            match flat {
                // Most of a window is this, and it goes fast.
                Some(colour) if colour[3] >= 1.0 => line[columns].fill(colour),
                Some(colour) => line[columns].iter_mut().for_each(|pixel| blend(pixel, colour)),
                None => {
                    for x in columns {
                        blend(&mut line[x], triangle.colour_at(triangle.weights(x, y), texture));
                    }
                }
            }
        }
    }

    /// On white, where nothing was painted.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte")]
    fn into_image(self) -> RgbaImage {
        let bytes = self.pixels.iter().flat_map(|[red, green, blue, opacity]| {
            let byte = |part: f32| ((part + 1.0 - opacity).clamp(0.0, 1.0) * 255.0).round() as u8;
            Rgba([byte(*red), byte(*green), byte(*blue), 255]).0
        });
        let size =
            [self.width, self.height].map(|side| u32::try_from(side).expect("a picture is smaller than 4 billion"));
        RgbaImage::from_raw(size[0], size[1], bytes.collect()).expect("there are four bytes for each pixel")
    }
}

fn blend(under: &mut Colour, over: Colour) {
    let stays = 1.0 - over[3];
    for (below, above) in under.iter_mut().zip(over) {
        *below = above + *below * stays;
    }
}

/// Three corners, clockwise as seen on the screen, in pixels.
struct Triangle {
    corners: [Vertex; 3],
    colours: [Colour; 3],
    area: f32,
    bounds: Rect,
    /// Whether each edge, against its opposite corner, owns the pixels exactly on it.
    owns: [bool; 3],
}

impl Triangle {
    fn new(mut corners: [Vertex; 3], scale: f32) -> Option<Self> {
        for corner in &mut corners {
            corner.pos = (corner.pos.to_vec2() * scale).to_pos2();
        }
        let mut area = side(corners[0].pos, corners[1].pos, corners[2].pos);
        if area < 0.0 {
            corners.swap(1, 2);
            area = -area;
        }
        let [a, b, c] = corners.map(|corner| corner.pos);
        let owns = [owns_its_pixels(b, c), owns_its_pixels(c, a), owns_its_pixels(a, b)];
        let bounds = Rect::from_points(&[a, b, c]);
        let colours = corners.map(|corner| colour(corner.color));
        (area > 0.0 && area.is_finite()).then_some(Self { corners, colours, area, bounds, owns })
    }

    /// The pixels of this line that lie inside, within `clip`: without gaps, since a triangle has no dents.
    fn columns(&self, y: usize, clip: Clip) -> Range<usize> {
        let (from, to) = self.span(y as f32 + 0.5);
        let mut left = whole(from.floor() - 1.0);
        let mut right = whole(to.ceil() + 1.0);
        while left < right && !self.owns_pixel(left, y) {
            left += 1;
        }
        while left < right && !self.owns_pixel(right - 1, y) {
            right -= 1;
        }
        let right = right.min(clip.right);
        left.max(clip.left).min(right)..right
    }

    /// Where the line at this height comes in and goes out, within half a pixel.
    fn span(&self, height: f32) -> (f32, f32) {
        let [a, b, c] = self.corners.map(|corner| corner.pos);
        let mut span = (f32::INFINITY, f32::NEG_INFINITY);
        for (from, to) in [(a, b), (b, c), (c, a)] {
            let (upper, lower) = (from.y.min(to.y), from.y.max(to.y));
            if height < upper || height > lower {
                continue;
            }
            let part = if upper >= lower { 0.0 } else { (height - from.y) / (to.y - from.y) };
            let x = from.x + part * (to.x - from.x);
            span = (span.0.min(x), span.1.max(x));
        }
        span
    }

    /// How far the middle of a pixel lies to the inside of each edge, times that edge's length.
    fn sides(&self, column: usize, line: usize) -> [f32; 3] {
        let point = Pos2::new(column as f32 + 0.5, line as f32 + 0.5);
        let [a, b, c] = self.corners.map(|corner| corner.pos);
        [side(b, c, point), side(c, a, point), side(a, b, point)]
    }

    fn owns_pixel(&self, x: usize, y: usize) -> bool {
        self.sides(x, y).iter().zip(self.owns).all(|(side, owns)| *side > 0.0 || (*side == 0.0 && owns))
    }

    /// How much of each corner a pixel inside has.
    fn weights(&self, x: usize, y: usize) -> [f32; 3] {
        self.sides(x, y).map(|side| side / self.area)
    }

    /// The one colour of the whole triangle, when it has one: most of a window is that.
    fn flat_colour(&self, texture: &ColorImage) -> Option<Colour> {
        let [a, b, c] = self.corners;
        let is_flat = a.uv == b.uv && b.uv == c.uv && a.color == b.color && b.color == c.color;
        is_flat.then(|| self.colour_at([1.0, 0.0, 0.0], texture))
    }

    fn colour_at(&self, weights: [f32; 3], texture: &ColorImage) -> Colour {
        let mut uv = egui::Vec2::ZERO;
        let mut tint = [0.0; 4];
        for ((weight, corner), corner_colour) in weights.iter().zip(&self.corners).zip(&self.colours) {
            uv += corner.uv.to_vec2() * *weight;
            for (part, of_corner) in tint.iter_mut().zip(corner_colour) {
                *part += of_corner * weight;
            }
        }
        let texel = read_linearly(texture, uv.to_pos2());
        std::array::from_fn(|part| texel[part] * tint[part])
    }
}

/// Twice the area of the triangle: above zero when `point` lies to the right of the way from `from` to `to`.
fn side(from: Pos2, to: Pos2, point: Pos2) -> f32 {
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
}

/// The upper and left edges own the pixels on them, so that two triangles side by side paint no pixel twice.
#[expect(clippy::float_cmp, reason = "an edge is level only when its ends are at the very same height")]
fn owns_its_pixels(from: Pos2, to: Pos2) -> bool {
    (from.y == to.y && to.x > from.x) || to.y < from.y
}

fn read_linearly(texture: &ColorImage, uv: Pos2) -> Colour {
    let (width, height) = (texture.width() as f32, texture.height() as f32);
    let (x, y) = (uv.x * width - 0.5, uv.y * height - 0.5);
    let (left, top) = (x.floor(), y.floor());
    let (right_part, lower_part) = (x - left, y - top);
    let texel = |x: f32, y: f32| {
        let (column, row) = (whole(x.clamp(0.0, width - 1.0)), whole(y.clamp(0.0, height - 1.0)));
        colour(texture.pixels[row * texture.width() + column])
    };
    if right_part == 0.0 && lower_part == 0.0 {
        return texel(left, top);
    }
    let upper = mix(texel(left, top), texel(left + 1.0, top), right_part);
    let lower = mix(texel(left, top + 1.0), texel(left + 1.0, top + 1.0), right_part);
    mix(upper, lower, lower_part)
}

fn mix(one: Colour, other: Colour, part_of_other: f32) -> Colour {
    std::array::from_fn(|part| one[part] * (1.0 - part_of_other) + other[part] * part_of_other)
}
