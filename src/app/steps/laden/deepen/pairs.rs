//! Two fields that belong together: an obstacle with our answer, the two sides of a line.
//!
//! A pair of which both are empty is gone, but only when one goes elsewhere: who takes a word away to write another one
//! must not see the next pair come up under the hand.

use egui::{Id, Key, Rect, Response, Ui, UiBuilder};

use crate::app::look::{Type, space};
use crate::app::widgets::{Field, type_that_holds};
use crate::model::ValueId;

/// A pair before it is drawn.
pub(super) struct Pair<'a> {
    /// What it belongs to, and its number from 0 on.
    pub of: (ValueId, usize),
    /// What makes it different from other pairs.
    pub salt: &'static str,
    /// As they are read out.
    pub names: [&'a str; 2],
    /// What stands in them while they are empty.
    pub hints: [&'a str; 2],
    /// What is written.
    pub texts: [&'a str; 2],
    /// Where they stand; they grow downwards.
    pub rooms: [Rect; 2],
    /// In which type.
    pub kind: Type,
}

/// What came of a pair.
pub(super) struct PairAnswer {
    /// Both fields.
    pub fields: [Response; 2],
    /// What was written, where something changed.
    pub written: Option<[String; 2]>,
    /// In which field Enter was pressed.
    pub entered: Option<usize>,
}

impl PairAnswer {
    /// Where the higher of both ends.
    pub fn bottom(&self) -> f32 {
        self.fields.iter().map(|it| it.rect.bottom()).fold(0.0, f32::max)
    }
}

/// The field with this number, 0 or 1, of a pair.
pub(super) fn field_id(salt: &'static str, (value, index): (ValueId, usize), which: usize) -> Id {
    Id::unique((salt, value, index, which))
}

impl Pair<'_> {
    /// Draws both; `is_emptied` shows them without a word.
    pub fn ui(&self, ui: &mut Ui, is_emptied: bool) -> PairAnswer {
        let mut texts = if is_emptied { [String::new(), String::new()] } else { self.texts.map(str::to_owned) };
        let types = [self.kind, Type::BEHAVIOUR, Type::BODY, Type::META];
        let mut entered = None;
        let fields = std::array::from_fn(|which| {
            let (Some(room), Some(text)) = (self.rooms.get(which), texts.get_mut(which)) else {
                return ui.response();
            };
            let (name, hint) =
                (self.names.get(which).copied().unwrap_or(""), self.hints.get(which).copied().unwrap_or(""));
            let kind = type_that_holds(ui.painter(), text, room.width() - 2.0 * space::MEDIUM, &types);
            let id = field_id(self.salt, self.of, which);
            let mut inner = ui.new_child(UiBuilder::new().id_salt(id).max_rect(*room));
            let field = Field::sentence(text, name).hint(hint).kind(kind).id(id).ui(&mut inner);
            if field.gained_focus() {
                field.scroll_to_me(None);
            }
            // Taken, so that the field that gets the focus does not see the same press.
            if field.lost_focus() && ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, Key::Enter)) {
                entered = Some(which);
            }
            field
        });
        let is_changed = fields.iter().any(Response::changed);
        let written = is_changed.then(|| texts.map(|it| it.replace(['\n', '\r'], " ")));
        PairAnswer { fields, written, entered }
    }
}

/// The pair whose last word was taken away while one is still in it.
#[derive(Debug, Default)]
pub(super) struct Emptied(Option<(ValueId, usize)>);

/// What is to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// Nothing.
    Nothing,
    /// This.
    Write([String; 2]),
    /// The pair is gone.
    Remove,
}

impl Emptied {
    /// Whether this pair is shown without a word.
    pub fn holds(&self, of: (ValueId, usize)) -> bool {
        self.0 == Some(of)
    }

    /// Lets go of whatever is held; it stays as it was written.
    pub fn forget(&mut self) {
        self.0 = None;
    }

    /// What comes of an answer. `count` is how many pairs there are.
    pub fn settle(&mut self, ui: &Ui, pair: &Pair<'_>, answer: &PairAnswer, count: usize) -> Wish {
        if let Some(written) = &answer.written {
            let is_empty = written.iter().all(|it| it.trim().is_empty());
            if is_empty && pair.of.1 < count {
                self.0 = Some(pair.of);
                return Wish::Nothing;
            }
            if self.holds(pair.of) {
                self.0 = None;
            }
            return if is_empty { Wish::Nothing } else { Wish::Write(written.clone()) };
        }
        let ids = [0, 1].map(|which| field_id(pair.salt, pair.of, which));
        let is_in_it = ui.memory(|it| ids.iter().any(|id| it.has_focus(*id)));
        if !self.holds(pair.of) || is_in_it {
            return Wish::Nothing;
        }
        self.0 = None;
        keep_focus(ui, pair, count);
        Wish::Remove
    }
}

/// Who is in a pair further down stays in it while it moves up.
fn keep_focus(ui: &Ui, pair: &Pair<'_>, count: usize) {
    let (value, from) = pair.of;
    for index in from + 1..=count {
        for which in 0..2 {
            if ui.memory(|it| it.has_focus(field_id(pair.salt, (value, index), which))) {
                let id = field_id(pair.salt, (value, index - 1), which);
                return ui.memory_mut(|it| it.request_focus(id));
            }
        }
    }
}
