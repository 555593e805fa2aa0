//! What every view of Groot scherm draws with: the project, the sizes, and what was done a moment ago.

use egui::{Key, Modifiers, Painter, Rect, Ui, UiBuilder, Vec2};

use super::fit::{Fits, Set, TooLong};
use crate::app::action::Action;
use crate::app::look::{RoomScale, RoomType, Type};
use crate::app::seen::Seen;
use crate::model::{BoardEdit, CardKey, ClusterId, Edit, Place};
use std::sync::Arc;

/// How long it is said what was done, in seconds.
const SAID_FOR: f64 = 6.0;

/// Where words can be put in Groot scherm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// In a cluster.
    Cluster(ClusterId),
    /// In a cluster of their own.
    New,
    /// To talk about.
    Discuss,
    /// On their own.
    Loose,
    /// Aside, without a reason.
    Parked,
}

/// What was done a moment ago.
#[derive(Clone, Debug)]
pub struct Said {
    sentence: String,
    /// The cluster that got the words.
    cluster: Option<ClusterId>,
    since: f64,
    version: u64,
}

/// How words are called when it is said where they went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// By themselves.
    Word(String),
    /// By how many they are: "4 kaartjes".
    Count(String),
}

fn done_key(to: To, is_one: bool) -> &'static str {
    match (to, is_one) {
        (To::Cluster(_), true) => "room-done-cluster",
        (To::New, true) => "room-done-new",
        (To::Discuss, true) => "room-done-discuss",
        (To::Loose, true) => "room-done-loose",
        (To::Parked, true) => "room-done-parked",
        (To::Cluster(_), false) => "room-done-many-cluster",
        (To::New, false) => "room-done-many-new",
        (To::Discuss, false) => "room-done-many-discuss",
        (To::Loose, false) => "room-done-many-loose",
        (To::Parked, false) => "room-done-many-parked",
    }
}

/// How somebody's typing goes in a frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Typing {
    /// It goes on, or nobody types.
    #[default]
    GoesOn,
    /// Escape has ended it.
    Escaped,
}

/// What a view draws with.
pub struct Stage<'a> {
    /// The project.
    pub seen: Seen<'a>,
    /// The sizes.
    pub scale: RoomScale,
    /// Words that were set before.
    pub fits: &'a mut Fits,
    /// Whether counts and bars are shown.
    pub shows_counts: bool,
    /// Whether keys are the view's: nothing floats over it and nobody types.
    pub takes_keys: bool,
    /// What the window has to say: what went wrong.
    pub notice: Option<String>,
    /// What was done a moment ago.
    pub said: &'a mut Option<Said>,
    /// A key that a button stands for; what scrolls takes it in the next frame.
    pub page: &'a mut Option<Key>,
    /// Whether something that was drawn is longer than its place.
    pub is_long: bool,
    /// How the typing goes.
    pub typing: Typing,
    /// What is asked for in this frame.
    pub actions: Vec<Action>,
}

impl Stage<'_> {
    /// So many pixels of the design, in points.
    pub fn px(&self, pixels: f32) -> f32 {
        self.scale.px(pixels)
    }

    /// A sentence.
    pub fn word(&self, key: &str) -> String {
        self.seen.words.say(key)
    }

    /// Whether this key went down, without another; nobody else hears of it then.
    pub fn takes(&self, ui: &Ui, key: Key) -> bool {
        self.takes_keys && ui.input_mut(|it| it.consume_key(Modifiers::NONE, key))
    }

    /// A text as large as it fits; cut off at the very end.
    pub fn fitted(&mut self, painter: &Painter, text: &str, room: Vec2, kind: RoomType) -> Arc<Set> {
        self.fits.largest(painter, self.scale, text, room, (kind, TooLong::Ends))
    }

    /// A text in this very size, as high as it gets.
    pub fn set(&mut self, painter: &Painter, text: &str, width: f32, kind: RoomType) -> Arc<Set> {
        let kind: Type = self.scale.kind(kind);
        self.fits.set(painter, text, width, kind)
    }

    /// Puts words somewhere and says so; `told` is how they are called.
    pub fn put(&mut self, ui: &Ui, cards: &[CardKey], to: To, told: &Told) {
        let Some(board) = self.seen.board.map(|it| it.id).filter(|_| !cards.is_empty()) else { return };
        let cards = cards.to_vec();
        let put = |to: Place| BoardEdit::Put { board, cards: cards.clone(), to, before: None };
        let (edit, cluster) = match to {
            To::Cluster(id) => (put(Place::Cluster(id)), Some(id)),
            To::New => {
                let id = self.seen.new_id();
                (BoardEdit::Cluster { id, board, cards }, Some(id))
            }
            To::Discuss => (put(Place::Discuss), None),
            To::Loose => (put(Place::Loose), None),
            To::Parked => (put(Place::Parked(None)), None),
        };
        let sentence = self.done_words(to, told);
        let since = ui.input(|it| it.time);
        *self.said = Some(Said { sentence, cluster, since, version: self.seen.version });
        self.actions.push(Action::Do(Edit::Board(edit)));
    }

    /// Asks for an edit and says so.
    pub fn act(&mut self, ui: &Ui, edit: Edit, sentence: String) {
        let since = ui.input(|it| it.time);
        *self.said = Some(Said { sentence, cluster: None, since, version: self.seen.version });
        self.actions.push(Action::Do(edit));
    }

    fn done_words(&self, to: To, told: &Told) -> String {
        let (text, is_one) = match told {
            Told::Word(word) => (word.as_str(), true),
            Told::Count(count) => (count.as_str(), false),
        };
        let mut arguments = vec![("word", text.into())];
        if let To::Cluster(id) = to {
            let cluster = self.seen.lay.clusters.iter().find(|it| it.id == id);
            let name = cluster.map(|it| it.letter.map_or_else(|| it.title.clone(), |it| it.to_string()));
            arguments.push(("cluster", name.unwrap_or_default().into()));
        }
        self.seen.words.say_with(done_key(to, is_one), &arguments)
    }

    /// What was done a moment ago, until something else is done.
    pub fn done(&mut self, ui: &Ui) -> Option<String> {
        let said = self.said.as_ref()?;
        let stood = ui.input(|it| it.time) - said.since;
        // The act itself makes the next version; any further one is another act, or undo.
        if stood >= SAID_FOR || self.seen.version > said.version + 1 {
            *self.said = None;
            return None;
        }
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64((SAID_FOR - stood).max(0.01)));
        Some(said.sentence.clone())
    }

    /// Whether this cluster got words a moment ago.
    pub fn has_just_got(&self, cluster: ClusterId) -> bool {
        self.said.as_ref().is_some_and(|it| it.cluster == Some(cluster))
    }

    /// Asks the window to say something that went wrong.
    pub fn complain(&mut self, sentence: String) {
        self.actions.push(Action::Say(sentence));
    }

    /// A ui of its own in a part of the window.
    pub fn part(ui: &mut Ui, rect: Rect) -> Ui {
        let mut part = ui.new_child(UiBuilder::new().max_rect(rect));
        part.set_clip_rect(rect.intersect(ui.clip_rect()));
        part
    }
}
