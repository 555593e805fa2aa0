//! The keyboard on the board: letters put the selection in a cluster, arrows walk, Space selects.

use egui::{Key, Modifiers, Popup, Ui};

use super::act::Wish;
use super::layout::{Direction, Target, neighbour};
use super::left::search_id;
use super::motion::Moving;
use super::paint;
use super::select::Reach;
use super::view::BoardView;
use crate::app::action::Action;
use crate::app::seen::Seen;
use crate::model::{CardKey, Letter};

const ARROWS: [(Key, Direction); 4] = [
    (Key::ArrowLeft, Direction::Left),
    (Key::ArrowRight, Direction::Right),
    (Key::ArrowUp, Direction::Up),
    (Key::ArrowDown, Direction::Down),
];

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
        let has_something = !self.selection.is_empty() || self.open.is_some() || self.merging.is_some();
        if has_something && taken(ui, Key::Escape) {
            self.wishes.push(Wish::LetGo);
        }
        self.walk_keys(ui);
        self.letter_keys(ui, seen);
        if !self.selection.is_empty() {
            self.place_keys(ui);
        }
    }

    /// The card that has the focus.
    fn focused(&self, ui: &Ui) -> Option<CardKey> {
        let focused = ui.memory(egui::Memory::focused)?;
        let here = self.left.stacks().map(|it| it.key);
        let clusters = self.data.clusters.iter().flat_map(|it| &it.stacks).map(|it| it.key);
        here.chain(clusters).find(|it| paint::card_id(*it) == focused)
    }

    fn walk_keys(&mut self, ui: &Ui) {
        let is_arrow = ui.input(|it| ARROWS.iter().any(|(key, _)| it.key_pressed(*key)));
        if !is_arrow && !ui.input(|it| it.key_pressed(Key::Space)) {
            return;
        }
        let Some(card) = self.focused(ui) else { return };
        if taken(ui, Key::Space) {
            self.wishes.push(Wish::Press(card, Reach::Toggle));
        }
        for (key, direction) in ARROWS {
            if taken(ui, key)
                && let Some(next) = self.next_card(card, direction)
            {
                self.focus_next = Some(next);
                self.reveal = Some(Moving::Card(next));
            }
        }
    }

    /// The card beside another one, on the screen as a whole.
    fn next_card(&self, card: CardKey, direction: Direction) -> Option<CardKey> {
        let listed: Vec<CardKey> = self.left.stacks().map(|it| it.key).collect();
        let at = listed.iter().position(|it| *it == card);
        match (at, direction) {
            (Some(at), Direction::Down) => listed.get(at + 1).copied(),
            (Some(at), Direction::Up) => listed.get(at.checked_sub(1)?).copied(),
            (Some(_), Direction::Left) => None,
            (Some(_), Direction::Right) => {
                let from = self.motion.last_place(Moving::Card(card))?;
                neighbour(from, Direction::Right, self.middle.cards(&self.data))
            }
            (None, _) => {
                let from = self.middle.cards(&self.data).find(|it| it.0 == card)?.1;
                let ahead = neighbour(from, direction, self.middle.cards(&self.data));
                let back_to_list = || self.left.stacks().next().map(|it| it.key);
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
    fn put_by_key(&mut self, ui: &Ui, target: Target) {
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
