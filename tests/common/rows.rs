//! What is done while frames are measured or counted: the rows of the table in the README.

use egui::{Event, FullOutput, Key, Modifiers, Pos2, pos2, vec2};

use crate::stage::{SCREEN, Stage, key_event};

/// How near the board is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// As it opens: cards can be read.
    Working,
    /// Everything is in view (the key Home).
    All,
}

/// What the hand does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// Drags one stack of the tray over the clusters.
    DragOne,
    /// Drags fifty cards.
    DragFifty,
    /// Turns the wheel.
    Pan,
    /// Turns the wheel with Ctrl held.
    Zoom,
    /// Types in the search field and takes it back, twelve keys a second.
    Type,
}

impl Doing {
    /// All rows.
    pub const ALL: [Self; 5] = [Self::DragOne, Self::DragFifty, Self::Pan, Self::Zoom, Self::Type];

    /// What it is called in the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::DragOne => "drag one",
            Self::DragFifty => "drag fifty",
            Self::Pan => "pan",
            Self::Zoom => "zoom",
            Self::Type => "type",
        }
    }
}

/// What is typed, letter by letter.
const TYPED: &str = "vertrouwen";

/// A frame in so many a letter is typed.
const FRAMES_A_LETTER: usize = 5;

/// Looks at the board from this near and takes up what a row needs.
pub fn begin(stage: &mut Stage, nearness: Nearness, doing: Doing) {
    if doing == Doing::DragFifty {
        select_fifty(stage);
    }
    if nearness == Nearness::All {
        stage.point(middle());
        stage.key(Modifiers::NONE, Key::Home);
        stage.idle(40);
    }
    match doing {
        Doing::DragOne | Doing::DragFifty => {
            let at = stage.left_cards().first().copied().unwrap_or(pos2(180.0, 400.0));
            stage.point(at);
            stage.button(true, Modifiers::NONE);
            for step in 1_u8..=8 {
                stage.point(at.lerp(drag_place(0), f32::from(step) / 8.0));
            }
        }
        Doing::Pan | Doing::Zoom => {
            stage.point(middle());
        }
        Doing::Type => {
            stage.key(Modifiers::COMMAND, Key::F);
            stage.idle(2);
        }
    }
}

/// Lets go of what a row took up.
pub fn end(stage: &mut Stage, doing: Doing) {
    match doing {
        Doing::DragOne | Doing::DragFifty => {
            stage.key(Modifiers::NONE, Key::Escape);
            stage.button(false, Modifiers::NONE);
            stage.key(Modifiers::NONE, Key::Escape);
        }
        Doing::Pan | Doing::Zoom => {}
        Doing::Type => {
            stage.key(Modifiers::COMMAND, Key::A);
            stage.key(Modifiers::NONE, Key::Backspace);
            stage.key(Modifiers::NONE, Key::Escape);
        }
    }
    stage.idle(2);
}

/// The frame of a row with this number, from 0 on.
pub fn frame(stage: &mut Stage, doing: Doing, number: usize) -> FullOutput {
    match doing {
        Doing::DragOne | Doing::DragFifty => stage.point(drag_place(number)),
        Doing::Pan => {
            let turn = if (number / 150).is_multiple_of(2) { -24.0 } else { 24.0 };
            stage.wheel(Modifiers::NONE, vec2(0.0, turn))
        }
        Doing::Zoom => {
            let turn = if (number / 20).is_multiple_of(2) { 8.0 } else { -8.0 };
            stage.wheel(Modifiers::COMMAND, vec2(0.0, turn))
        }
        Doing::Type => stage.frame(typed(number)),
    }
}

/// Twelve keys a second: the word grows, and is taken back.
fn typed(number: usize) -> Vec<Event> {
    if !number.is_multiple_of(FRAMES_A_LETTER) {
        return Vec::new();
    }
    let letters = TYPED.len();
    let at = number / FRAMES_A_LETTER % (2 * letters);
    match TYPED.get(at..=at) {
        Some(letter) => vec![Event::Text(letter.to_owned())],
        None => [true, false].map(|it| key_event(Modifiers::NONE, Key::Backspace, it)).to_vec(),
    }
}

fn middle() -> Pos2 {
    pos2(SCREEN.x * 0.5, SCREEN.y * 0.5)
}

/// Round and round over the clusters, away from the edges.
fn drag_place(number: usize) -> Pos2 {
    let turn = number as f32 * 0.021;
    middle() + vec2(SCREEN.x * 0.22 * turn.sin(), SCREEN.y * 0.3 * (turn * 1.7).cos())
}

/// Selects at least fifty cards of the tray: the first stack, and with Shift a later one.
fn select_fifty(stage: &mut Stage) {
    let Some(first) = stage.left_cards().first().copied() else { return };
    stage.tap(first, Modifiers::NONE);
    for _ in 0..60 {
        for at in stage.left_cards() {
            if stage.app.board().selected_cards() >= 50 {
                break;
            }
            stage.tap(at, Modifiers::SHIFT);
        }
        if stage.app.board().selected_cards() >= 50 {
            break;
        }
        stage.point(first);
        for _ in 0..10 {
            stage.wheel(Modifiers::NONE, vec2(0.0, -40.0));
        }
        stage.idle(20);
    }
    stage.point(first);
    for _ in 0..200 {
        stage.wheel(Modifiers::NONE, vec2(0.0, 100.0));
    }
    stage.idle(20);
}
