//! A hand, an eye and a screen for window tests: things are found by their accessible name, as a screen reader would.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers, Pos2, Theme, UiBuilder, Vec2, vec2};
use egui_kittest::kittest::{NodeT, Queryable, by};
use egui_kittest::{Harness, HarnessBuilder, Node};
use waardenbord::app::look;

use crate::cpu_renderer::CpuRenderer;

/// What is tested on: size in pixels, the size of everything, and the set of colours.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Width and height in pixels.
    pub pixels: Vec2,
    /// 1 is 100 %.
    pub zoom: f32,
    /// Light or dark.
    pub theme: Theme,
}

impl Screen {
    /// A laptop's window of 1280 x 800, light.
    pub const LAPTOP: Self = Self { pixels: vec2(1280.0, 800.0), zoom: 1.0, theme: Theme::Light };
    /// A small laptop of 1366 x 768, light.
    pub const SMALL: Self = Self { pixels: vec2(1366.0, 768.0), zoom: 1.0, theme: Theme::Light };
    /// A screen of 3840 x 2160, where the system makes everything twice as large, light.
    pub const ULTRA: Self = Self { pixels: vec2(3840.0, 2160.0), zoom: 2.0, theme: Theme::Light };
    /// The room's screen of 1920 x 1080 at 100 %, light.
    pub const ROOM: Self = Self { pixels: vec2(1920.0, 1080.0), zoom: 1.0, theme: Theme::Light };
    /// The room's screen at 150 %, light.
    pub const ROOM_LARGE: Self = Self { pixels: vec2(1920.0, 1080.0), zoom: 1.5, theme: Theme::Light };

    /// The same in the dark set.
    pub fn dark(self) -> Self {
        Self { theme: Theme::Dark, ..self }
    }

    /// The same size of window at another size of everything.
    pub fn zoomed(self, zoom: f32) -> Self {
        Self { zoom, ..self }
    }
}

/// Prepares a window with our look and our renderer; finish it with `build_ui_state` or `build_eframe`.
pub fn builder<State>(screen: Screen) -> HarnessBuilder<State> {
    Harness::builder()
        .with_size(screen.pixels / screen.zoom)
        .with_pixels_per_point(screen.zoom)
        .with_theme(screen.theme)
        .with_max_steps(12)
        .with_render_cursor(false)
        .renderer(CpuRenderer::default())
        .with_context_setup(move |context| look::install(context, screen.theme))
}

/// A window that draws `state` with `draw` from edge to edge, settled.
pub fn window<'a, State>(
    screen: Screen,
    state: State,
    mut draw: impl FnMut(&mut egui::Ui, &mut State) + 'a,
) -> Harness<'a, State> {
    let edge_to_edge = move |ui: &mut egui::Ui, state: &mut State| {
        // The harness leaves a margin around what it draws; a window has none.
        let whole = ui.ctx().viewport_rect();
        let mut ui = ui.new_child(UiBuilder::new().max_rect(whole));
        ui.set_clip_rect(whole);
        draw(&mut ui, state);
    };
    let mut harness = builder(screen).build_ui_state(edge_to_edge, state);
    harness.run();
    harness
}

/// Where pictures are written: `target/pictures`.
pub fn pictures() -> PathBuf {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    scratch.parent().unwrap_or(scratch).join("pictures")
}

/// Writes what is seen to `target/pictures/<name>.png`; an empty picture fails.
pub fn picture<State>(harness: &mut Harness<'_, State>, name: &str) -> PathBuf {
    let image = harness.render().expect("the window can be painted");
    let first = *image.get_pixel(0, 0);
    assert!(image.pixels().any(|pixel| *pixel != first), "the picture {name} is of one colour");
    std::fs::create_dir_all(pictures()).expect("the folder for pictures can be made");
    let path = pictures().join(format!("{name}.png"));
    image.save(&path).expect("the picture can be written");
    path
}

/// The middle of the thing with this name.
pub fn middle<State>(harness: &Harness<'_, State>, name: &str) -> Pos2 {
    found(harness, name).rect().center()
}

/// The first thing with this name; fails with all names that there are.
pub fn found<'a, State>(harness: &'a Harness<'_, State>, name: &'a str) -> Node<'a> {
    let mut all = harness.query_all(by().label(name));
    all.next().unwrap_or_else(|| panic!("nothing is called {name:?}; there are {:#?}", names(harness)))
}

/// Whether something has this name.
pub fn sees<State>(harness: &Harness<'_, State>, name: &str) -> bool {
    harness.query_all(by().label(name)).next().is_some()
}

/// Every accessible name and label on the screen.
pub fn names<State>(harness: &Harness<'_, State>) -> Vec<String> {
    harness
        .query_all(by().predicate(|node| node.label().is_some() || node.value().is_some()))
        .filter_map(|node| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value())
        })
        .collect()
}

/// The name of what has the keyboard's focus.
pub fn focused_name<State>(harness: &Harness<'_, State>) -> Option<String> {
    let mut focused = harness.query_all(by().predicate(|node| node.is_focused() && node.label().is_some()));
    focused.next().and_then(|node| node.accesskit_node().label())
}

/// Presses the thing with this name.
pub fn click_named<State>(harness: &mut Harness<'_, State>, name: &str) {
    click_named_with(harness, name, Modifiers::NONE);
}

/// Presses it with keys held, such as Ctrl to add to the selection.
pub fn click_named_with<State>(harness: &mut Harness<'_, State>, name: &str, modifiers: Modifiers) {
    found(harness, name).click_modifiers(modifiers);
    harness.run();
}

/// Types into the field with this name, at its end.
pub fn type_into<State>(harness: &mut Harness<'_, State>, name: &str, text: &str) {
    found(harness, name).focus();
    harness.run();
    found(harness, name).type_text(text);
    harness.run();
}

/// Presses a key.
pub fn press_key<State>(harness: &mut Harness<'_, State>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

/// Takes what lies at `from` and holds it at `to`, as a hand does: in small steps, button down.
pub fn lift<State>(harness: &mut Harness<'_, State>, from: Pos2, to: Pos2) {
    const STEPS: u8 = 8;
    harness.hover_at(from);
    harness.run_steps(1);
    harness.drag_at(from);
    harness.run_steps(1);
    for step in 1..=STEPS {
        harness.hover_at(from.lerp(to, f32::from(step) / f32::from(STEPS)));
        harness.run_steps(1);
    }
}

/// Lets go of what is held.
pub fn release<State>(harness: &mut Harness<'_, State>, at: Pos2) {
    harness.drop_at(at);
    harness.run();
}

/// Drags from one place to another.
pub fn drag<State>(harness: &mut Harness<'_, State>, from: Pos2, to: Pos2) {
    lift(harness, from, to);
    release(harness, to);
}

/// Drags the thing with one name onto the thing with another.
pub fn drag_named<State>(harness: &mut Harness<'_, State>, from: &str, onto: &str) {
    let (from, onto) = (middle(harness, from), middle(harness, onto));
    drag(harness, from, onto);
}
