//! The keyboard on the board: arrows walk, Space picks up, letters put the selection in a cluster.

use egui::{Key, Modifiers, Popup, Ui};

use super::act::Wish;
use super::cluster_ui::head_id;
use super::layout::{Direction, Target, neighbour};
use super::left::search_id;
use super::motion::Moving;
use super::paint;
use super::select::Reach;
use super::view::BoardView;
use crate::app::action::Action;
use crate::app::seen::Seen;
use crate::model::{CardKey, ClusterId, Letter, Place};

const ARROWS: [(Key, Direction); 4] = [
    (Key::ArrowLeft, Direction::Left),
    (Key::ArrowRight, Direction::Right),
    (Key::ArrowUp, Direction::Up),
    (Key::ArrowDown, Direction::Down),
];

/// Something at which the arrows stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    Card(CardKey),
    Head(ClusterId),
}

/// Whether this key went down, without another key held; nobody else hears of it then.
fn taken(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|it| it.consume_key(Modifiers::NONE, key))
}

impl BoardView {
    /// Answers the keyboard before anything else of the board sees it.
    pub(super) fn keys(&mut self, ui: &Ui, seen: &Seen<'_>) {
        if ui.input_mut(|it| it.consume_key(Modifiers::COMMAND, Key::F)) {
            ui.memory_mut(|it| it.request_focus(search_id()));
        }
        if self.hand.is_busy() && taken(ui, Key::Escape) {
            self.hand.cancel();
            return;
        }
        if ui.ctx().text_edit_focused() || Popup::is_any_open(ui.ctx()) {
            return;
        }
        if self.is_asking() {
            self.alike_keys(ui, seen);
            return;
        }
        if self.carry.is_some() {
            self.letter_keys(ui, seen);
            self.carry_keys(ui);
            return;
        }
        if taken(ui, Key::Home) {
            self.middle.show_all();
        }
        let has_something = !self.selection.is_empty() || self.open.is_some() || self.merging.is_some() || self.adds;
        if has_something && taken(ui, Key::Escape) {
            self.wishes.push(Wish::LetGo);
        }
        if ui.input_mut(|it| it.consume_key(Modifiers::COMMAND, Key::A)) {
            self.select_place(ui);
        }
        self.walk_keys(ui);
        self.letter_keys(ui, seen);
        if !self.selection.is_empty() {
            self.place_keys(ui);
        }
    }

    /// Selects all that lies where the focus is, or where the last card was selected; else all that is still to be placed.
    fn select_place(&mut self, ui: &Ui) {
        let card = self.focused(ui).or_else(|| self.selected().first().copied());
        let place = card.and_then(|it| self.data.place_of(it)).unwrap_or(Place::Tray);
        let shown = self.left.shown_in(place);
        let stacks = if shown.is_empty() { self.data.stacks_of(place).to_vec() } else { shown };
        let cards = stacks.iter().flat_map(|it| it.cards.iter().copied()).collect();
        self.wishes.push(Wish::Select(cards));
    }

    /// The card that has the focus.
    fn focused(&self, ui: &Ui) -> Option<CardKey> {
        let focused = ui.memory(egui::Memory::focused)?;
        self.last_focus.filter(|it| paint::card_id(*it) == focused)
    }

    /// The head of a cluster that has the focus.
    fn focused_head(&self, ui: &Ui) -> Option<ClusterId> {
        let focused = ui.memory(egui::Memory::focused)?;
        self.last_head.filter(|it| head_id(*it) == focused)
    }

    fn walk_keys(&mut self, ui: &Ui) {
        let keys = [Key::Space, Key::Enter, Key::ArrowLeft, Key::ArrowRight, Key::ArrowUp, Key::ArrowDown];
        if !ui.input(|it| keys.iter().any(|key| it.key_pressed(*key))) {
            return;
        }
        if let Some(head) = self.focused_head(ui) {
            if self.selection.is_empty() && taken(ui, Key::Enter) {
                self.wishes.push(Wish::OpenFull(head));
            }
            let from = self.middle.heads(&self.data).find(|it| it.0 == head).map(|it| it.1);
            for (key, direction) in ARROWS {
                if taken(ui, key)
                    && let Some(from) = from
                {
                    self.walk_from(from, direction);
                }
            }
            return;
        }
        let Some(card) = self.focused(ui) else {
            self.start_walking(ui);
            return;
        };
        if ui.input_mut(|it| it.consume_key(Modifiers::COMMAND, Key::Space)) {
            self.wishes.push(Wish::Press(card, Reach::Toggle));
        } else if taken(ui, Key::Space) {
            if !self.selection.contains(card) {
                self.press(card, Reach::Only);
            }
            self.pick_up();
        }
        for (key, direction) in ARROWS {
            let extends = ui.input_mut(|it| it.consume_key(Modifiers::SHIFT, key));
            if !extends && !taken(ui, key) {
                continue;
            }
            if let Some(next) = self.next_stop(card, direction) {
                if let (true, Stop::Card(next)) = (extends, next) {
                    self.add_to_selection(card, next);
                }
                self.walk_to(next);
            }
        }
    }

    /// Without a focus an arrow goes to the first card that is still to be placed, else to the first cluster.
    fn start_walking(&mut self, ui: &Ui) {
        if ui.memory(egui::Memory::focused).is_some() || !ARROWS.iter().any(|it| taken(ui, it.0)) {
            return;
        }
        let first = self.left.stacks().next().map(|it| Stop::Card(it.key));
        let head = self.data.clusters.first().map(|it| Stop::Head(it.id));
        if let Some(stop) = first.or(head) {
            self.walk_to(stop);
        }
    }

    fn add_to_selection(&mut self, from: CardKey, to: CardKey) {
        for card in [from, to] {
            if !self.selection.contains(card) {
                self.press(card, Reach::Toggle);
            }
        }
    }

    fn walk_to(&mut self, stop: Stop) {
        match stop {
            Stop::Card(card) => {
                self.focus_next = Some(card);
                self.reveal = Some(Moving::Card(card));
            }
            Stop::Head(id) => {
                self.focus_head = Some(id);
                self.reveal = Some(Moving::Cluster(id));
            }
        }
    }

    fn walk_from(&mut self, from: egui::Rect, direction: Direction) {
        let ahead = neighbour(from, direction, self.stops());
        let back = (direction == Direction::Left).then(|| self.left.stacks().next().map(|it| Stop::Card(it.key)));
        if let Some(stop) = ahead.or(back.flatten()) {
            self.walk_to(stop);
        }
    }

    /// Everything in the clusters at which the arrows stop, with where it lies.
    fn stops(&self) -> impl Iterator<Item = (Stop, egui::Rect)> {
        let cards = self.middle.cards(&self.data).map(|it| (Stop::Card(it.0), it.1));
        cards.chain(self.middle.heads(&self.data).map(|it| (Stop::Head(it.0), it.1)))
    }

    /// What lies beside a card, on the screen as a whole.
    fn next_stop(&self, card: CardKey, direction: Direction) -> Option<Stop> {
        let listed: Vec<CardKey> = self.left.stacks().map(|it| it.key).collect();
        let at = listed.iter().position(|it| *it == card);
        match (at, direction) {
            (Some(at), Direction::Down) => listed.get(at + 1).copied().map(Stop::Card),
            (Some(at), Direction::Up) => listed.get(at.checked_sub(1)?).copied().map(Stop::Card),
            (Some(_), Direction::Left) => None,
            (Some(_), Direction::Right) => {
                let from = self.motion.last_place(Moving::Card(card))?;
                neighbour(from, Direction::Right, self.stops())
            }
            (None, _) => {
                let from = self.middle.cards(&self.data).find(|it| it.0 == card)?.1;
                let ahead = neighbour(from, direction, self.stops());
                let back_to_list = || self.left.stacks().next().map(|it| Stop::Card(it.key));
                ahead.or_else(|| if direction == Direction::Left { back_to_list() } else { None })
            }
        }
    }

    /// A letter puts the selection in its cluster, or names the other cluster of a merge.
    fn letter_keys(&mut self, ui: &Ui, seen: &Seen<'_>) {
        if self.selection.is_empty() && self.merging.is_none() {
            return;
        }
        for letter in Letter::all().map(char::from) {
            let Some(key) = Key::from_name(&letter.to_string()) else { continue };
            if !taken(ui, key) {
                continue;
            }
            match self.data.lettered(letter).map(|it| it.id) {
                Some(into) if self.merging.is_some() => self.wishes.push(Wish::PressCluster(into)),
                Some(into) => self.put_by_key(ui, Target::Cluster(into, None)),
                None => {
                    let sentence =
                        seen.words.say_with("board-no-such-letter", &[("letter", letter.to_string().into())]);
                    self.wishes.push(Wish::Do(Action::Say(sentence)));
                }
            }
        }
    }

    fn place_keys(&mut self, ui: &Ui) {
        let is_on_card = self.focused(ui).is_some() || ui.memory(egui::Memory::focused).is_none();
        if taken(ui, Key::Plus) || (is_on_card && taken(ui, Key::Enter)) {
            self.put_by_key(ui, Target::New);
        }
        if taken(ui, Key::Delete) || taken(ui, Key::Backspace) {
            self.put_by_key(ui, Target::Tray);
        }
    }

    /// Puts the selection somewhere and goes on to the next card of the list.
    pub(super) fn put_by_key(&mut self, ui: &Ui, target: Target) {
        if let Some(card) = self.focused(ui) {
            let is_going = |it: &CardKey| self.selection.contains(*it);
            let listed: Vec<CardKey> = self.left.stacks().map(|it| it.key).collect();
            if let Some(at) = listed.iter().position(|it| *it == card) {
                let after = listed.iter().skip(at + 1).find(|it| !is_going(it));
                let before = listed.iter().take(at).rev().find(|it| !is_going(it));
                self.focus_next = after.or(before).copied();
            }
        }
        self.wishes.push(Wish::Put(target));
    }
}
