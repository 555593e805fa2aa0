//! The program without a window: frames as a hand makes them happen, and what each of them draws.

#![expect(clippy::expect_used, reason = "a test may stop where its ground is missing")]
#![expect(clippy::disallowed_methods, reason = "tests write the file that the program opens")]

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use egui::accesskit::Role;
use egui::{
    ClippedPrimitive, Context, Event, FullOutput, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton,
    Pos2, RawInput, Rect, Shape, TouchPhase, Vec2, ViewportId, epaint, pos2, vec2,
};
use tempfile::TempDir;
use waardenbord::app::App;
use waardenbord::app::steps::Step;
use waardenbord::app::world::{Opening, World};
use waardenbord::model::Project;
use waardenbord::store::{Clock, Computer, Content, IdSource, RealDisk, Settings, SettingsKeeper, format};
use waardenbord::words::Language;

/// How large the screen is.
pub const SCREEN: Vec2 = vec2(1920.0, 1080.0);

/// Frames in a second.
pub const RATE: f64 = 60.0;

/// What one frame draws.
#[derive(Clone, Copy, Debug, Default)]
pub struct Drawn {
    /// Stacks of the board.
    pub cards: usize,
    /// Shapes of every kind.
    pub shapes: usize,
    /// Those that are text.
    pub texts: usize,
}

/// Writes a project as a file that the program opens.
pub fn write(project: &Project, path: &Path) {
    let content = Content { project_id: 1.into(), revision: 1, project: project.clone() };
    std::fs::write(path, format::encode(&content).expect("the project can be written")).expect("a file for the test");
}

/// The program on a screen that nobody sees.
pub struct Stage {
    /// Where it draws.
    pub context: Context,
    /// The program.
    pub app: App,
    time: f64,
    pointer: Pos2,
    /// Its documents and settings.
    _folder: TempDir,
}

impl Stage {
    /// Opens a file, without a frame yet.
    pub fn open(path: PathBuf) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let computer = Computer {
            disk: Arc::new(RealDisk),
            clock: Clock::Fixed("2026-11-24T13:32:00Z".parse().expect("a time")),
            documents: Some(folder.path().join("Documenten")),
            config: Some(folder.path().join("config")),
            local: Some(folder.path().join("lokaal")),
            name: "PC-12".to_owned(),
        };
        let next = Cell::new(1_u64 << 40);
        let world = World {
            settings: Settings { is_first_start_done: true, ..Settings::default() },
            keeper: SettingsKeeper::start(computer.clone()),
            patience: Duration::from_secs(20),
            computer,
            language: Language::Dutch,
            new_ids: Box::new(move || IdSource::counting(next.replace(next.get() + (1 << 32)))),
            opener: Box::new(|_| true),
            chooser: None,
        };
        let context = Context::default();
        let app = App::new(&context, world, Opening::File(path));
        Self { context, app, time: 0.0, pointer: pos2(10.0, 10.0), _folder: folder }
    }

    /// Opens a file and waits until everything is at rest.
    pub fn settled(path: PathBuf) -> Self {
        let mut stage = Self::open(path);
        stage.idle(40);
        assert_eq!(stage.app.step(), Some(Step::Clusteren), "the board is open");
        stage
    }

    /// One frame.
    pub fn frame(&mut self, events: Vec<Event>) -> FullOutput {
        self.frame_after(1.0 / RATE, events)
    }

    /// A frame so many seconds after the one before.
    pub fn frame_after(&mut self, seconds: f64, events: Vec<Event>) -> FullOutput {
        self.time += seconds;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SCREEN)),
            max_texture_side: Some(8192),
            time: Some(self.time),
            events,
            ..RawInput::default()
        };
        let app = &mut self.app;
        let mut output = self.context.run_ui(input, |ui| app.frame(ui));
        // There is no graphics card that wants them.
        output.textures_delta.clear();
        output
    }

    /// The triangles of a frame.
    pub fn triangles(&self, output: &mut FullOutput) -> Vec<ClippedPrimitive> {
        self.context.tessellate(std::mem::take(&mut output.shapes), output.pixels_per_point)
    }

    /// So many frames in which nothing is done.
    pub fn idle(&mut self, frames: usize) {
        for _ in 0..frames {
            self.frame(Vec::new());
        }
    }

    /// What a frame drew.
    pub fn drawn(&self, output: &FullOutput) -> Drawn {
        let mut drawn = Drawn { cards: self.app.board().painted_cards(), ..Drawn::default() };
        output.shapes.iter().for_each(|it| count(&it.shape, &mut drawn));
        drawn
    }

    /// How long the program wants to sleep after a frame; none: until something happens.
    pub fn wants_to_sleep(output: &FullOutput) -> Option<Duration> {
        let delay = output.viewport_output.get(&ViewportId::ROOT)?.repaint_delay;
        (delay < Duration::from_hours(1)).then_some(delay)
    }

    /// The stacks that can be reached on the screen, with where they lie, from the top; as a screen reader knows them.
    pub fn cards(&mut self) -> Vec<(String, Rect)> {
        self.context.enable_accesskit();
        self.idle(1);
        let update = self.frame(Vec::new()).platform_output.accesskit_update.expect("a screen reader listens");
        self.context.disable_accesskit();
        self.idle(1);
        let cards = update.nodes.iter().filter(|it| it.1.role() == Role::ListItem);
        let mut cards: Vec<(String, Rect)> = cards
            .filter_map(|(_, node)| {
                let it = node.bounds()?;
                #[expect(clippy::cast_possible_truncation, reason = "places on a screen")]
                let rect = Rect::from_min_max(pos2(it.x0 as f32, it.y0 as f32), pos2(it.x1 as f32, it.y1 as f32));
                Some((node.label()?.to_owned(), rect))
            })
            .collect();
        cards.sort_by(|one, other| one.1.top().total_cmp(&other.1.top()));
        cards
    }

    /// The middles of the cards in the left column that are wholly seen below its search and its sessions, from the top.
    pub fn left_cards(&mut self) -> Vec<Pos2> {
        let column = Rect::from_min_max(pos2(0.0, 280.0), pos2(SCREEN.x * 0.18, SCREEN.y - 90.0));
        self.cards().into_iter().filter(|it| column.contains_rect(it.1)).map(|it| it.1.center()).collect()
    }

    /// Moves the pointer.
    pub fn point(&mut self, at: Pos2) -> FullOutput {
        self.pointer = at;
        self.frame(vec![Event::PointerMoved(at)])
    }

    /// Presses the main button or lets it go, where the pointer is.
    pub fn button(&mut self, pressed: bool, modifiers: Modifiers) -> FullOutput {
        let (pos, button) = (self.pointer, PointerButton::Primary);
        self.with(modifiers, vec![Event::PointerButton { pos, button, pressed, modifiers }])
    }

    /// Taps.
    pub fn tap(&mut self, at: Pos2, modifiers: Modifiers) {
        self.point(at);
        self.button(true, modifiers);
        self.button(false, modifiers);
        self.idle(2);
    }

    /// A frame with keys held.
    fn with(&mut self, modifiers: Modifiers, mut events: Vec<Event>) -> FullOutput {
        events.insert(0, Event::ModifiersChanged(modifiers));
        let output = self.frame(events);
        self.frame(vec![Event::ModifiersChanged(Modifiers::NONE)]);
        output
    }

    /// A frame in which a key goes down and up.
    pub fn key(&mut self, modifiers: Modifiers, key: Key) -> FullOutput {
        self.frame(vec![key_event(modifiers, key, true), key_event(modifiers, key, false)])
    }

    /// A frame in which the wheel turns.
    pub fn wheel(&mut self, modifiers: Modifiers, delta: Vec2) -> FullOutput {
        let (unit, phase, source) = (MouseWheelUnit::Point, TouchPhase::Move, MouseWheelSource::Wheel);
        self.frame(vec![Event::MouseWheel { unit, delta, phase, source, modifiers }])
    }
}

/// A key that goes down or up.
pub fn key_event(modifiers: Modifiers, key: Key, pressed: bool) -> Event {
    Event::Key { key, physical_key: None, pressed, repeat: false, modifiers }
}

fn count(shape: &epaint::Shape, drawn: &mut Drawn) {
    match shape {
        Shape::Noop => {}
        Shape::Vec(shapes) => shapes.iter().for_each(|it| count(it, drawn)),
        Shape::Text(_) => {
            drawn.texts += 1;
            drawn.shapes += 1;
        }
        _ => drawn.shapes += 1,
    }
}
