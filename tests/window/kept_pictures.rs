//! What is kept of the board as triangles is what would be painted anew.

use egui::epaint::{Primitive, Vertex};
use egui::{FullOutput, Key, Modifiers, Rect, pos2, vec2};

use waardenbord::app::look::{self, Set};

use crate::many_cards;
use crate::stage::{self, Stage};

/// Frames after which everything that can be kept is kept.
const LONG: usize = 60;

fn board() -> (tempfile::TempDir, Stage) {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let path = folder.path().join("kaartjes.ron");
    stage::write(&many_cards::project(300), &path);
    (folder, Stage::settled(path))
}

/// The corners of all triangles that are seen, with their letters in pixels of the texture.
fn vertices(stage: &Stage, mut output: FullOutput) -> Vec<Vertex> {
    let mut all = Vec::new();
    let [width, height] = stage.context.fonts_mut(|it| it.font_image_size());
    let in_pixels = |it: Vertex| Vertex { uv: pos2(it.uv.x * width as f32, it.uv.y * height as f32), ..it };
    for part in stage.triangles(&mut output) {
        let Primitive::Mesh(mesh) = part.primitive else { continue };
        for corners in mesh.triangles() {
            let corners = corners.map(|it| mesh.vertices[it as usize]);
            if part.clip_rect.intersects(Rect::from_points(&corners.map(|it| it.pos))) {
                all.extend(corners.map(in_pixels));
            }
        }
    }
    all
}

/// Kept at rest, and painted anew since the colours were others for a frame.
fn kept_and_anew(stage: &mut Stage) -> [Vec<Vertex>; 2] {
    stage.idle(LONG);
    let output = stage.frame(Vec::new());
    let shapes = output.shapes.len();
    let kept = vertices(stage, output);
    look::install(&stage.context, Set::HighContrast);
    stage.idle(2);
    look::install(&stage.context, Set::Light);
    stage.idle(1);
    let output = stage.frame(Vec::new());
    assert!(output.shapes.len() > shapes + 100, "{shapes} shapes at rest, {} painted anew", output.shapes.len());
    [kept, vertices(stage, output)]
}

/// How far apart two pictures are: the most that a corner of a triangle lies elsewhere, in points.
fn apart(one: &[Vertex], other: &[Vertex]) -> f32 {
    assert_eq!(one.len(), other.len(), "as many corners");
    let pairs = || one.iter().zip(other);
    assert!(pairs().all(|it| it.0.color == it.1.color), "the same colours");
    let letters = pairs().map(|it| (it.0.uv - it.1.uv).length()).fold(0.0, f32::max);
    assert!(letters < 0.01, "the same letters, {letters}");
    pairs().map(|it| it.0.pos.distance(it.1.pos)).fold(0.0, f32::max)
}

#[test]
fn at_rest_show_what_would_be_painted_anew() {
    let (_folder, mut stage) = board();
    let [kept, anew] = kept_and_anew(&mut stage);
    assert!(apart(&kept, &anew) < 0.01);
}

#[test]
fn show_what_is_selected_and_pointed_at() {
    let (_folder, mut stage) = board();
    stage.idle(LONG);
    let before = stage.frame(Vec::new());
    let before = vertices(&stage, before);
    let card = stage.left_cards().first().copied().expect("there is a card");
    stage.tap(card, Modifiers::NONE);
    let [kept, anew] = kept_and_anew(&mut stage);
    assert!(apart(&kept, &anew) < 0.01);
    assert_ne!(before.len(), kept.len(), "a selected card has its frame");
}

#[test]
fn scrolled_lie_where_they_would_be_painted() {
    let (_folder, mut stage) = board();
    stage.idle(LONG);
    stage.point(pos2(960.0, 540.0));
    for _ in 0..7 {
        stage.wheel(Modifiers::NONE, vec2(0.0, -13.3));
    }
    let [kept, anew] = kept_and_anew(&mut stage);
    let apart = apart(&kept, &anew);
    assert!(apart <= 0.51, "half a pixel at most, {apart}");
}

#[test]
fn after_the_wheel_rests_are_as_sharp_as_painted_anew() {
    let (_folder, mut stage) = board();
    stage.idle(LONG);
    stage.point(pos2(960.0, 540.0));
    for _ in 0..6 {
        stage.wheel(Modifiers::COMMAND, vec2(0.0, -9.0));
    }
    let [kept, anew] = kept_and_anew(&mut stage);
    assert!(apart(&kept, &anew) < 0.01);
}

#[test]
fn are_stretched_while_the_wheel_turns_to_where_they_will_be() {
    let (_folder, mut stage) = board();
    stage.idle(LONG);
    stage.point(pos2(960.0, 540.0));
    let mut stretched = 0;
    for _ in 0..12 {
        let output = stage.wheel(Modifiers::COMMAND, vec2(0.0, -3.0));
        let meshes = output.shapes.iter().filter(|it| matches!(it.shape, egui::Shape::Mesh(_)));
        let found = meshes.filter(|it| it.shape.visual_bounding_rect().left() > 340.0).count();
        stretched += usize::from(found > 2);
    }
    assert!(stretched >= 8, "{stretched} of twelve frames");
}

#[test]
fn ask_for_no_frame_again_while_other_views_are_open() {
    let (_folder, mut stage) = board();
    stage.idle(LONG);
    for key in [Key::F11, Key::F6, Key::F6, Key::F6, Key::Escape, Key::F1] {
        stage.key(Modifiers::NONE, key);
        stage.idle(4);
        let reasons = stage.frame(Vec::new()).platform_output.request_discard_reasons;
        assert!(reasons.is_empty(), "{key:?}: {reasons:?}");
    }
}
