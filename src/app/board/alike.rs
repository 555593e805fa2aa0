//! Words that are alike: pointed out quietly beside a card, and one pair after the other for the group to say yes or no.
//! Nothing moves by itself.

use std::sync::Arc;

use egui::{Align, Align2, Key, Layout, Modifiers, Rect, Sense, Ui, UiBuilder, vec2};

use super::act::{Act, Wish};
use super::data::{BoardData, Lying, place_words};
use super::side_card::subheading;
use super::view::BoardView;
use crate::app::action::Action;
use crate::app::look::{CORNER_PANEL, Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Lettering, label, panel, paragraph, quiet_button};
use crate::insight::similar::Suggestion;
use crate::model::wording::folded;
use crate::model::{BoardEdit, CardKey, ClusterId, Edit, Place, SetupEdit, WordPair};

/// How large the question is.
const QUESTION: egui::Vec2 = vec2(760.0, 420.0);
/// How high the words in it stand.
const WORDS: f32 = 150.0;

/// The pairs that are gone through.
#[derive(Debug, Default)]
pub struct Queue {
    is_open: bool,
    /// Put off until all others have had their turn.
    later: Vec<WordPair>,
}

fn key_of(suggestion: &Suggestion) -> Option<WordPair> {
    WordPair::of(&suggestion.pair.one, &suggestion.pair.other)
}

/// Puts the two together: with the one that lies in a cluster already, else in a new one. Of two in different clusters, what
/// has fewer cards goes to the other.
pub fn join(seen: &Seen<'_>, data: &BoardData, suggestion: &Suggestion) -> Option<Act> {
    let board = seen.board?.id;
    let cluster_of = |cards: &[CardKey]| -> Option<ClusterId> {
        cards.iter().find_map(|it| match data.place_of(*it) {
            Some(Place::Cluster(id)) => Some(id),
            _ => None,
        })
    };
    let (one, other) = (&suggestion.one, &suggestion.other);
    let (goes, to) = match (cluster_of(one), cluster_of(other)) {
        (Some(id), None) => (other, id),
        (Some(id), Some(_)) if one.len() >= other.len() => (other, id),
        (_, Some(id)) => (one, id),
        (None, None) => {
            let id = seen.new_id();
            let cards = one.iter().chain(other).copied().collect();
            return Some(Act { edit: Edit::Board(BoardEdit::Cluster { id, board, cards }), cluster: Some(id) });
        }
    };
    let put = BoardEdit::Put { board, cards: goes.clone(), to: Place::Cluster(to), before: None };
    Some(Act { edit: Edit::Board(put), cluster: Some(to) })
}

fn apart(suggestion: &Suggestion) -> Action {
    let (one, other) = (suggestion.pair.one.to_string(), suggestion.pair.other.to_string());
    Action::Do(Edit::Board(BoardEdit::Apart { one, other, is_apart: true }))
}

impl BoardView {
    /// Opens or closes the question.
    pub fn toggle_alike(&mut self) {
        self.queue.is_open = !self.queue.is_open;
        self.queue.later.clear();
    }

    /// What a card is like, in the right panel.
    pub(super) fn alike_side(&mut self, ui: &mut Ui, seen: &Seen<'_>, wording: &str) {
        let own = folded(wording);
        let here: Vec<Suggestion> = seen.alike.of(&own).collect();
        if here.is_empty() {
            return;
        }
        subheading(ui, &seen.words.say("alike-title"));
        for suggestion in here {
            let is_first = *suggestion.pair.one == *own;
            let cards = if is_first { &suggestion.other } else { &suggestion.one };
            let Some(stack) = cards.first().and_then(|it| self.data.stack_of(*it).cloned()) else { continue };
            panel(look(ui)).inner_margin(egui::Margin::symmetric(12, 10)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                self.alike_ui(ui, seen, &suggestion, &stack);
            });
        }
    }

    fn alike_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, suggestion: &Suggestion, stack: &Lying) {
        let look = look(ui);
        ui.spacing_mut().item_spacing.y = space::TINY;
        paragraph(ui, &stack.wording, Type::BUTTON, look.ink);
        let why = format!("{} · {}", seen.words.tell(&suggestion.pair.reason), self.where_it_lies(seen, stack));
        paragraph(ui, &why, Type::SMALL, look.ink_second);
        ui.add_space(space::TINY);
        ui.horizontal(|ui| {
            let read_out = |key: &str| seen.words.say_with(key, &[("wording", stack.wording.as_str().into())]);
            let join_words = seen.words.say("alike-join");
            let button = ActionButton::outlined(&join_words).kind(Type::SMALL_STRONG).chosen(true);
            if ui.add(button.read_out(&read_out("alike-join-with"))).clicked() {
                self.wishes.push(Wish::Join(suggestion.clone()));
            }
            let no = seen.words.say("alike-no");
            let button = ActionButton::outlined(&no).kind(Type::SMALL_STRONG);
            if ui.add(button.read_out(&read_out("alike-no-with"))).clicked() {
                self.wishes.push(Wish::Do(apart(suggestion)));
            }
        });
    }

    fn where_it_lies(&self, seen: &Seen<'_>, stack: &Lying) -> String {
        let cluster = match stack.place {
            Place::Cluster(id) => self.data.cluster(id).map(|it| (it.letter, it.title.as_str())),
            _ => None,
        };
        place_words(seen.words, stack.place, cluster)
    }

    /// The pair that is asked about now, and its place among all.
    fn asked(&self, seen: &Seen<'_>) -> Option<(Suggestion, usize)> {
        let is_later = |it: &Suggestion| key_of(it).is_some_and(|key| self.queue.later.contains(&key));
        let next = seen.alike.iter().find(|it| !is_later(it))?;
        Some((next, self.queue.later.len() + 1))
    }

    /// Whether the question is open; it takes the keys then.
    pub(super) fn is_asking(&self) -> bool {
        self.queue.is_open
    }

    /// Answers the keys while the question is open.
    pub(super) fn alike_keys(&mut self, ui: &Ui, seen: &Seen<'_>) {
        let taken = |key: Key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
        if taken(Key::Escape) {
            self.queue.is_open = false;
            return;
        }
        let Some((suggestion, _)) = self.asked(seen) else { return };
        if taken(Key::Enter) {
            self.wishes.push(Wish::Join(suggestion.clone()));
        } else if taken(Key::Delete) || taken(Key::Backspace) {
            self.wishes.push(Wish::Do(apart(&suggestion)));
        } else if taken(Key::Space) {
            self.put_off(&suggestion);
        }
    }

    fn put_off(&mut self, suggestion: &Suggestion) {
        self.queue.later.extend(key_of(suggestion));
    }

    /// Draws the question over the clusters.
    pub(super) fn alike_question(&mut self, ui: &mut Ui, seen: &Seen<'_>, area: Rect) {
        if !self.queue.is_open {
            return;
        }
        if self.asked(seen).is_none() && !seen.alike.is_empty() {
            self.queue.later.clear();
        }
        let look = look(ui);
        let size = QUESTION.min(area.size() - egui::Vec2::splat(2.0 * space::PANEL));
        let rect = Align2::CENTER_CENTER.align_size_within_rect(size, area);
        ui.painter().rect_filled(area, 0.0, look.veil);
        ui.interact(area, egui::Id::unique("alike veil"), Sense::click_and_drag());
        ui.painter().add(look.shadow.as_shape(rect, CORNER_PANEL));
        ui.painter().rect(rect, CORNER_PANEL, look.surface, look.hairline(), egui::StrokeKind::Inside);
        let builder = UiBuilder::new().id_salt("alike question").max_rect(rect.shrink(space::PANEL));
        let mut ui = ui.new_child(builder.layout(Layout::top_down(Align::Min)));
        match self.asked(seen) {
            Some((suggestion, place)) => self.question_ui(&mut ui, seen, &suggestion, place),
            None => self.done_ui(&mut ui, seen),
        }
    }

    fn done_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let ink = look(ui).ink;
        paragraph(ui, &seen.words.say("alike-done"), Type::CLUSTER_NAME, ink);
        ui.add_space(space::PANEL);
        if ui.add(ActionButton::main(&seen.words.say("close"))).clicked() {
            self.queue.is_open = false;
        }
    }

    fn question_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, suggestion: &Suggestion, place: usize) {
        let look = look(ui);
        ui.horizontal(|ui| {
            label(ui, &seen.words.say("alike-queue"), Type::CLUSTER_NAME, look.ink);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let arguments = [("n", place.into()), ("total", seen.alike.len().into())];
                label(ui, &seen.words.say_with("alike-place", &arguments), Type::BODY, look.ink_second);
            });
        });
        ui.add_space(space::MEDIUM);
        let (words, _) = ui.allocate_exact_size(vec2(ui.available_width(), WORDS), Sense::hover());
        let (left, right) = words.split_left_right_at_fraction(0.5);
        self.word_ui(ui, seen, left.with_max_x(left.right() - space::SMALL), &suggestion.one);
        self.word_ui(ui, seen, right.with_min_x(right.left() + space::SMALL), &suggestion.other);
        ui.add_space(space::MEDIUM);
        paragraph(ui, &seen.words.tell(&suggestion.pair.reason), Type::TITLE, look.ink_second);
        ui.add_space(space::LARGE);
        ui.horizontal(|ui| {
            if ui.add(ActionButton::main(&seen.words.say("alike-join"))).clicked() {
                self.wishes.push(Wish::Join(suggestion.clone()));
            }
            if ui.add(ActionButton::outlined(&seen.words.say("alike-no")).kind(Type::TITLE).min_width(120.0)).clicked()
            {
                self.wishes.push(Wish::Do(apart(suggestion)));
            }
            if ui.add(ActionButton::outlined(&seen.words.say("alike-later")).kind(Type::TITLE)).clicked() {
                self.put_off(suggestion);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if quiet_button(ui, &seen.words.say("close")).clicked() {
                    self.queue.is_open = false;
                }
                if quiet_button(ui, &seen.words.say("alike-off")).clicked() {
                    self.queue.is_open = false;
                    self.wishes.push(Wish::Do(Action::Do(Edit::Setup(SetupEdit::PointOut(false)))));
                }
            });
        });
        ui.add_space(space::SMALL);
        label(ui, &seen.words.say("alike-how"), Type::SMALL, look.ink_second);
    }

    /// One of the two words, large, with where it lies.
    fn word_ui(&self, ui: &Ui, seen: &Seen<'_>, rect: Rect, cards: &[CardKey]) {
        let look = look(ui);
        let Some(stack) = cards.first().and_then(|it| self.data.stack_of(*it)) else { return };
        ui.painter().rect(rect, CORNER_PANEL, look.paper, look.hairline(), egui::StrokeKind::Inside);
        let inner = rect.shrink(space::LARGE);
        let words = super::measure::set(ui.painter(), &stack.wording, inner.width(), Type::VALUE);
        let words = if words.size().y > inner.height() - 30.0 {
            super::measure::set(ui.painter(), &stack.wording, inner.width(), Type::BODY)
        } else {
            words
        };
        ui.painter().with_clip_rect(inner).galley(inner.min, Arc::clone(&words), look.ink);
        let count = if cards.len() > 1 { format!(" · ×{}", cards.len()) } else { String::new() };
        let beneath = format!("{}{count}", self.where_it_lies(seen, stack));
        let line = Lettering { text: &beneath, kind: Type::BODY, colour: look.ink_second }.line(ui.painter());
        ui.painter().galley(inner.left_bottom() - vec2(0.0, line.size().y), line, look.ink_second);
    }
}
