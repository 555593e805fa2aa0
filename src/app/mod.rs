//! The window: what a person sees and touches. Every colour and size stands in `look`, every painted part in `widgets`,
//! every command with its keys in `keys`.
//!
//! [`App`] owns the desk, the step that is open and one view for each step. During a frame nothing is changed but a view's
//! own state; what a person wants comes back as actions, and only [`App`] carries them out, after drawing.
//!
//! Invariant: nothing here changes a project; views say what a person wants and the desk carries it out.

pub mod action;
pub mod board;
mod carry_out;
pub mod chip;
mod damaged_panel;
pub mod dialogs;
pub mod errands;
mod export_acts;
mod file_acts;
mod floating;
mod held_panel;
mod help_panel;
pub mod import_panel;
pub mod keys;
pub mod known;
pub mod look;
pub mod open_window;
mod opening;
pub mod packing;
mod past;
pub mod path_panel;
mod picture;
mod picture_acts;
pub mod preview;
mod print_acts;
mod recovery_panel;
pub mod room;
pub mod screen_keys;
pub mod seen;
pub mod settings_panel;
pub mod shell;
pub mod start;
pub mod steps;
pub mod toasts;
pub mod unsaved_panel;
pub mod widgets;
pub mod world;
mod zoom;

use std::time::Duration;

use jiff::Timestamp;

use egui::{CentralPanel, Context, Frame, Ui, ViewportCommand};

use crate::insight::unplaced::{main_board, shown_boards};
use crate::model::{Board, BoardId, Project};
use crate::store::{Desk, LeftBehind, SaveError, journal::left_behind};
use crate::words::Words;
use action::Action;
use board::BoardView;
use dialogs::{Dialogs, NativeChooser};
use errands::Errands;
use floating::Floating;
use keys::Command;
use known::Known;
use look::Set;
use opening::Openings;
use picture::Pictures;
use room::{Room, RoomState, RoomView};
use seen::Seen;
use settings_panel::Brightness;
use steps::afdrukken::AfdrukkenView;
use steps::clusteren::ClusterenView;
use steps::inbreng::InbrengView;
use steps::kiezen::KiezenView;
use steps::laden::LadenView;
use steps::{Step, StepView};
use toasts::{Offer, Toasts};
use world::{Opening, World};
use zoom::Zoom;

/// Which screen is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Screen {
    Start,
    Work,
}

#[derive(Default)]
struct Views {
    inbreng: InbrengView,
    clusteren: ClusterenView,
    kiezen: KiezenView,
    laden: LadenView,
    afdrukken: AfdrukkenView,
}

impl Views {
    fn of(&mut self, step: Step) -> &mut dyn StepView {
        match step {
            Step::Inbreng => &mut self.inbreng,
            Step::Clusteren => &mut self.clusteren,
            Step::Kiezen => &mut self.kiezen,
            Step::Laden => &mut self.laden,
            Step::Afdrukken => &mut self.afdrukken,
        }
    }
}

/// The running program.
pub struct App {
    world: World,
    desk: Desk,
    words: Words,
    screen: Screen,
    step: Step,
    /// The board that is open in Clusteren; none: the closing or only one.
    open_board: Option<BoardId>,
    /// Groot scherm, shown or not.
    room: Room,
    /// Whether the window filled the screen before Groot scherm.
    was_full_screen: bool,
    views: Views,
    known: Known,
    dialogs: Dialogs,
    /// Team packages that are being made, or were made last.
    packing: Option<packing::Packing>,
    /// What a disk was asked and nobody waits for.
    errands: Errands,
    openings: Openings,
    floating: Floating,
    toasts: Toasts,
    pictures: Pictures,
    /// Whether the person said to leave without work that could not be saved.
    gives_up: bool,
    /// Why an earlier version is not kept, as far as that was said.
    keeping_trouble: Option<SaveError>,
    /// Work of a program that ended without a word, which is in no file.
    left_behind: Vec<LeftBehind>,
}

impl App {
    /// Opens the window on a file, or on what fits: the example at the very first start, else the start screen.
    pub fn new(context: &Context, mut world: World, opening: Opening) -> Self {
        keep_memory_of_frames();
        let words = Words::new(world.language);
        let dialogs = Dialogs::new(world.chooser.take().unwrap_or_else(|| Box::new(NativeChooser)));
        let is_first = world.is_first_start();
        let mut desk = world.example_desk();
        // A copy of the example has no file: nobody can hold it, and there is nothing to take up.
        let _ = (desk.hold(), desk.keep_journal());
        let mut app = Self {
            desk,
            words,
            screen: if is_first { Screen::Work } else { Screen::Start },
            step: Step::default(),
            open_board: None,
            room: Room::default(),
            was_full_screen: false,
            views: Views::default(),
            known: Known::default(),
            dialogs,
            packing: None,
            errands: Errands::new(context),
            openings: Openings::default(),
            floating: Floating::Nothing,
            toasts: Toasts::default(),
            pictures: Pictures::default(),
            gives_up: false,
            keeping_trouble: None,
            left_behind: left_behind(&world.computer),
            world,
        };
        look::install(context, app.world.brightness().set());
        if app.world.settings.zoom_percent != 100 {
            context.set_zoom_factor(f32::from(app.world.settings.zoom_percent) / 100.0);
        }
        if is_first {
            app.world.note_first_start();
        }
        if let Opening::File(path) = opening {
            app.open_file(&path, None, Duration::ZERO);
        }
        app
    }

    /// The project as it is.
    pub fn project(&self) -> &Project {
        self.desk.project()
    }

    /// The open file.
    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The step that is open; none on the start screen.
    pub fn step(&self) -> Option<Step> {
        (self.screen == Screen::Work).then_some(self.step)
    }

    /// The board of Clusteren, to ask what is seen of it.
    pub fn board(&self) -> &BoardView {
        self.views.clusteren.board()
    }

    /// Groot scherm, to ask what is seen of it.
    pub fn room(&self) -> &Room {
        &self.room
    }

    /// Draws one frame and carries out what was asked for.
    pub fn frame(&mut self, ui: &mut Ui) {
        let now = Duration::from_secs_f64(ui.input(|it| it.time).max(0.0));
        let context = ui.ctx().clone();
        let mut actions = self.pressed(&context);
        self.hear_for_panel(&context);
        actions.extend(self.came_in(&context));
        if let Some(wait) = self.desk.tick(now) {
            context.request_repaint_after(wait);
        }
        self.remember_file();
        self.answers(&context, now);
        if let Some(wait) = self.know(now) {
            context.request_repaint_after(wait);
        }
        self.tend_pictures(&context, now);
        self.tend_packages(now);
        self.tend_errands(now);
        self.tend_past(&context, now);
        actions.extend(self.draw(ui, now));
        self.views.clusteren.end_frame(&context);
        for action in actions {
            self.carry_out(action, now, &context);
            context.request_repaint();
        }
        if self.room.view().is_some_and(|it| self.screen != Screen::Work || !it.fits(self.step)) {
            self.leave_room(&context);
        }
        if context.input(|it| it.viewport().close_requested()) {
            self.close_window(&context, now);
        }
    }

    /// Looks up what the step needs to know of the project as it is now; gives how long to wait for the rest.
    fn know(&mut self, now: Duration) -> Option<Duration> {
        let board = self.board_looked_at();
        self.known.update(self.desk.project(), self.desk.version(), board, now)
    }

    /// In Clusteren the board that is open, as long as it is shown; elsewhere the closing or only one.
    fn board_looked_at(&self) -> Option<BoardId> {
        let project = self.desk.project();
        let is_open = |it: &&Board| self.step == Step::Clusteren && Some(it.id) == self.open_board;
        let open = shown_boards(project).into_iter().find(is_open);
        open.or_else(|| main_board(project)).map(|it| it.id)
    }

    /// The commands whose keys were pressed, taken before any field sees them; a step has its own keys.
    fn pressed(&mut self, context: &Context) -> Vec<Action> {
        let is_free =
            matches!(self.floating, Floating::Nothing | Floating::Settings(_) | Floating::Help(_) | Floating::Past(_));
        let is_work = self.screen == Screen::Work && is_free;
        let commands = keys::pressed(context, |command| match command {
            Command::Undo
            | Command::Redo
            | Command::Past
            | Command::Save
            | Command::SaveAs
            | Command::Print
            | Command::Picture
            | Command::BoardTable => is_work,
            Command::Open | Command::New | Command::Import | Command::Help => is_free,
            Command::NextView | Command::PreviousView | Command::HideCounts => is_work && self.room.view().is_some(),
            Command::FullScreen | Command::ZoomIn | Command::ZoomOut | Command::ZoomReset => true,
            Command::Search | Command::Cancel => false,
        });
        commands.into_iter().filter_map(|command| self.meant_by(command, context)).collect()
    }

    /// What a command asks for; what only concerns the window is done at once.
    fn meant_by(&mut self, command: Command, context: &Context) -> Option<Action> {
        match command {
            Command::Undo => return Some(Action::Undo),
            Command::Redo => return Some(Action::Redo),
            Command::Save => return Some(Action::Save),
            Command::SaveAs => return Some(Action::SaveAs),
            Command::Open => return Some(Action::Open),
            Command::New => return Some(Action::New),
            Command::Import => return Some(Action::ChooseSheets),
            Command::Print => return Some(Action::GoTo(Step::Afdrukken)),
            Command::Past => return Some(Action::TogglePast),
            Command::Picture => return Some(Action::KeepPicture),
            Command::BoardTable => return Some(Action::KeepTable),
            Command::Help => return Some(Action::ToggleHelp),
            Command::NextView | Command::PreviousView | Command::HideCounts => self.room.command(command),
            Command::FullScreen if self.room.view().is_some() => return Some(Action::LeaveRoom),
            Command::FullScreen if self.screen == Screen::Work && RoomView::of_step(self.step).is_some() => {
                return RoomView::of_step(self.step).map(Action::EnterRoom);
            }
            Command::FullScreen => {
                let is_full = context.input(|it| it.viewport().fullscreen).unwrap_or(false);
                context.send_viewport_cmd(ViewportCommand::Fullscreen(!is_full));
            }
            Command::ZoomIn => self.zoom(context, Zoom::In),
            Command::ZoomOut => self.zoom(context, Zoom::Out),
            Command::ZoomReset => self.zoom(context, Zoom::Usual),
            Command::Search | Command::Cancel => {}
        }
        None
    }

    fn draw(&mut self, ui: &mut Ui, now: Duration) -> Vec<Action> {
        let look = look::look(ui);
        ui.painter().rect_filled(ui.ctx().viewport_rect(), egui::CornerRadius::ZERO, look.paper);
        let mut actions = match self.screen {
            Screen::Start => {
                let recent = self.world.recent();
                let middle = CentralPanel::default().frame(Frame::new().fill(look.paper));
                middle.show(ui, |ui| start::start_ui(ui, &self.words, &recent, &self.left_behind)).inner
            }
            Screen::Work => self.work_ui(ui, now),
        };
        // Groot scherm says itself what was done, where it covers nothing.
        if self.room.view().is_none() {
            actions.extend(self.toasts.ui(ui, &self.words, now));
        }
        actions.extend(self.floating_ui(ui, now));
        if ui.input(|it| !it.raw.hovered_files.is_empty()) {
            shell::drop_ui(ui, &self.words);
        }
        actions
    }

    fn work_ui(&mut self, ui: &mut Ui, now: Duration) -> Vec<Action> {
        let look = look::look(ui);
        let chip = self.saved_chip();
        let seen = seen(&self.desk, &self.known, self.words, self.world.computer.clock.now(), now);
        if self.room.view().is_some() {
            let state = RoomState {
                step: self.step,
                can_undo: self.desk.can_undo(),
                notice: self.toasts.trouble(ui.ctx(), now).or(chip.trouble),
                is_free: matches!(self.floating, Floating::Nothing),
            };
            return self.room.ui(ui, &seen, state);
        }
        let bar = shell::BarState {
            step: self.step,
            chip,
            can_undo: self.desk.can_undo(),
            can_redo: self.desk.can_redo(),
            is_example: self.desk.is_example(),
            earlier: self.desk.earlier(),
            words: &self.words,
        };
        self.views.laden.set_card_size(self.views.afdrukken.size());
        self.views.afdrukken.set_progress(self.packing.as_ref().map(|it| &it.progress));
        self.views.afdrukken.set_printers(&self.world.settings.printers);
        let view = self.views.of(self.step);
        let mut actions = shell::bar_ui(ui, &bar, &seen);
        actions.extend(shell::task_ui(ui, &bar, &seen, view));
        actions.extend(shell::foot_ui(ui, self.step, &seen, view));
        let middle = CentralPanel::default().frame(Frame::new().fill(look.paper));
        actions.extend(middle.show(ui, |ui| view.ui(ui, &seen)).inner);
        actions
    }

    fn say(&mut self, sentence: String, now: Duration) {
        self.toasts.say(sentence, Offer::Nothing, now);
    }
}

/// Lets the memory of a frame's triangles, a megabyte or so, stay with the program, for the next frame.
///
/// The allocator of Linux gives memory back to the system as soon as it is freed, and then asks for it again: in each
/// frame, which costs more than making the triangles. It does so no longer with pieces smaller than the largest that
/// was ever freed, so one is freed here that nobody used. Elsewhere this does nothing.
fn keep_memory_of_frames() {
    const LARGEST_PIECE: usize = 4 * 1024 * 1024;
    drop(std::hint::black_box(Vec::<u8>::with_capacity(LARGEST_PIECE)));
}

/// What views look at in this frame.
fn seen<'a>(desk: &'a Desk, known: &'a Known, words: Words, timestamp: Timestamp, now: Duration) -> Seen<'a> {
    Seen {
        project: desk.project(),
        insight: &known.insight,
        board: known.board.and_then(|it| desk.project().boards.get(it)),
        lay: &known.lay,
        board_sheets: known.board_sheets,
        alike: &known.alike,
        words,
        ids: desk.ids(),
        now,
        timestamp,
        version: desk.version(),
    }
}

impl Brightness {
    fn set(self) -> Set {
        match self {
            Self::Light => Set::Light,
            Self::Dark => Set::Dark,
            Self::HighContrast => Set::HighContrast,
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }
}
