//! The right panel: what is known about the card or the cluster that is looked at, and what can be done with it.

use std::sync::Arc;

use egui::{Align, Frame, Layout, Margin, Panel, Rect, ScrollArea, Ui, UiBuilder, vec2};

use super::act::Wish;
use super::data::{Lying, MeetingData, count};
use super::lines::{Line, mark_width};
use super::view::BoardView;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Lettering, button, label, paragraph, separator, session_mark};
use crate::model::CardKey;
use crate::words::Counted;

impl BoardView {
    /// Draws the right panel.
    pub(super) fn side_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, area: Rect) {
        self.keep_asked();
        let look = look(ui);
        ui.painter().rect_filled(area, 0.0, look.surface);
        ui.painter().vline(area.left(), area.y_range(), look.hairline());
        let builder = UiBuilder::new().id_salt("board_side").max_rect(area).layout(Layout::top_down(Align::Min));
        let mut place = ui.new_child(builder);
        place.set_clip_rect(area.intersect(ui.clip_rect()));
        let subject = match (self.merging, self.open) {
            (Some(id), _) => Some(("merge", id)),
            (None, Some(id)) => Some(("cluster", id)),
            (None, None) => None,
        };
        if let Some(id) = self.open.filter(|_| self.selection.is_empty() && self.merging.is_none()) {
            // A cluster can have more words than fit: what one can do with it stays in sight under them.
            let margin = Margin::symmetric(16, 8);
            let foot = Panel::bottom("cluster acts").resizable(false).frame(Frame::new().inner_margin(margin));
            foot.show_separator_line(true).show(&mut place, |ui| self.cluster_acts(ui, seen, id));
        }
        ScrollArea::vertical().id_salt(("side", subject.map(|it| it.0))).auto_shrink(false).show(&mut place, |ui| {
            let margin = Margin { left: 16, right: 16, top: 16, bottom: 20 };
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing = vec2(space::SMALL, space::SMALL);
                if let Some(words) = self.carry_words(seen) {
                    paragraph(ui, &words, Type::BUTTON, look.accent);
                }
                if !self.selection.is_empty() {
                    self.selection_side(ui, seen);
                } else if let Some(id) = self.merging {
                    self.merge_side(ui, seen, id);
                } else if let Some(id) = self.open {
                    self.cluster_side(ui, seen, id);
                } else {
                    self.hint_side(ui, seen);
                }
            });
        });
    }

    /// What one can do, while nothing is looked at.
    fn hint_side(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        if self.data.is_empty() {
            return;
        }
        let colour = look(ui).ink_second;
        for key in ["board-hint-drag", "board-hint-select", "board-hint-cluster"] {
            paragraph(ui, &seen.words.say(key), Type::BODY, colour);
            ui.add_space(space::TINY);
        }
        self.more_button(ui, seen);
        let rest = count(&self.data.tray);
        if rest > 0 {
            ui.add_space(space::LARGE);
            separator(ui);
            ui.add_space(space::SMALL);
            if button(ui, &seen.words.say("board-rest-to-loose")).clicked() {
                self.wishes.push(Wish::PutRest);
            }
            let told = [("cards", Counted::Cards.argument(rest))];
            paragraph(ui, &seen.words.say_with("board-rest-count", &told), Type::SMALL, colour);
        }
    }

    /// What is selected.
    fn selection_side(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let data = Arc::clone(&self.data);
        let stacks: Vec<&Lying> = data.stacks_with(self.selection.cards()).into_iter().map(AsRef::as_ref).collect();
        let cards = self.selected();
        match (stacks.as_slice(), cards.as_slice()) {
            ([stack], [card]) => {
                self.card_side(ui, seen, stack, *card);
                self.alike_side(ui, seen, &stack.wording);
            }
            ([stack], cards) => {
                self.stack_side(ui, seen, stack, cards);
                self.alike_side(ui, seen, &stack.wording);
            }
            (stacks, cards) => match self.one_fanned(seen, stacks) {
                Some(stack) => self.stack_side(ui, seen, &stack, cards),
                None => self.several_side(ui, seen, stacks, cards),
            },
        }
    }

    /// The stack that these would lie in, where they lie one by one.
    fn one_fanned(&self, seen: &Seen<'_>, stacks: &[&Lying]) -> Option<Lying> {
        let first = stacks.first()?;
        let cards = self.fanned_with(seen, first)?;
        let are_all_in_it = stacks.iter().all(|it| cards.contains(&it.key));
        are_all_in_it.then(|| Lying { cards, ..(*first).clone() })
    }

    /// Cards with several wordings.
    fn several_side(&mut self, ui: &mut Ui, seen: &Seen<'_>, stacks: &[&Lying], cards: &[CardKey]) {
        let title = seen.words.say_with("board-selected-cards", &[("n", cards.len().into())]);
        paragraph(ui, &title, Type::CLUSTER_NAME, look(ui).ink);
        self.move_buttons(ui, seen, None, cards);
        ui.add_space(space::SMALL);
        ui.spacing_mut().item_spacing.y = 0.0;
        for stack in stacks {
            let selected = stack.cards.iter().filter(|it| self.selection.contains(**it)).count();
            if self.line_ui(ui, ("selected", stack.key), &Line::word(seen.words, &stack.wording, selected)) {
                self.wishes.push(Wish::Reveal(stack.key));
            }
        }
    }
}

/// How many sheets each session has, under a line that says how many in all. `sheets` by the place of the session.
pub(super) fn session_counts(ui: &mut Ui, meetings: &[MeetingData], sheets: &[usize]) {
    let colour = look(ui).ink_second;
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = size::CHIP - space::SMALL;
        ui.spacing_mut().item_spacing.x = space::SMALL;
        ui.horizontal_wrapped(|ui| {
            let counted = meetings.iter().zip(sheets).enumerate().filter(|it| *it.1.1 > 0);
            for (place, (rank, (meeting, count))) in counted.enumerate() {
                let count = count.to_string();
                let words = Lettering { text: &count, kind: Type::COUNT, colour }.line(ui.painter()).size().x;
                // A count stays beside its session.
                let needed = mark_width(ui.painter(), &meeting.name) + 2.0 * space::SMALL + words;
                if place > 0 && ui.available_size_before_wrap().x < needed {
                    ui.end_row();
                } else if place > 0 {
                    ui.add_space(space::SMALL);
                }
                session_mark(ui, &meeting.name, rank);
                label(ui, &count, Type::COUNT, colour);
            }
        });
    });
}

/// One card of a stack, by itself.
pub(super) fn only_this(card: CardKey) -> Wish {
    Wish::Select(vec![card])
}
