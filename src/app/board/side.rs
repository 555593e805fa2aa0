//! The right panel: what is known about the card or the cluster that is looked at, and what can be done with it.

use egui::{Align, Layout, Margin, Popup, Rect, Response, ScrollArea, Ui, UiBuilder, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_CHECK};

use super::act::Wish;
use super::data::{Lying, MeetingData};
use super::layout::Target;
use super::list::place_key;
use super::view::BoardView;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, button, label, paragraph, session_mark};
use crate::model::CardKey;

impl BoardView {
    /// Draws the right panel.
    pub(super) fn side_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, area: Rect) {
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
        ScrollArea::vertical().id_salt(("side", subject.map(|it| it.0))).auto_shrink(false).show(&mut place, |ui| {
            let margin = Margin { left: 16, right: 16, top: 16, bottom: 20 };
            egui::Frame::new().inner_margin(margin).show(ui, |ui| {
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
    fn hint_side(&self, ui: &mut Ui, seen: &Seen<'_>) {
        if self.data.is_empty() {
            return;
        }
        let colour = look(ui).ink_second;
        for key in ["board-hint-drag", "board-hint-select", "board-hint-cluster"] {
            paragraph(ui, &seen.words.say(key), Type::BODY, colour);
            ui.add_space(space::TINY);
        }
    }

    /// What is selected.
    fn selection_side(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        let data = std::sync::Arc::clone(&self.data);
        let stacks: Vec<&Lying> =
            data.all().map(AsRef::as_ref).filter(|it| self.selection.touches(&it.cards)).collect();
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
            (stacks, cards) => {
                let title = seen.words.say_with("board-selected-cards", &[("n", cards.len().into())]);
                paragraph(ui, &title, Type::CLUSTER_NAME, look(ui).ink);
                self.move_buttons(ui, seen);
                wordings(ui, stacks);
            }
        }
    }

    /// What can be done with what is selected.
    pub(super) fn move_buttons(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        ui.add_space(space::TINY);
        ui.horizontal_wrapped(|ui| {
            let opener = button(ui, &seen.words.say("board-move-to"));
            self.move_menu(&opener, seen);
            let more = seen.words.say("board-add-more");
            let icon = if self.adds { ICON_CHECK } else { ICON_ADD };
            if ui.add(ActionButton::outlined(&more).kind(Type::SMALL_STRONG).icon(icon).chosen(self.adds)).clicked() {
                self.adds = !self.adds;
            }
        });
        let tip = if self.data.clusters.is_empty() { "board-tip-first" } else { "board-tip-letter" };
        paragraph(ui, &seen.words.say(tip), Type::SMALL, look(ui).ink_second);
    }

    /// All places, to put the selection in one of them.
    fn move_menu(&mut self, opener: &Response, seen: &Seen<'_>) {
        let data = std::sync::Arc::clone(&self.data);
        Popup::menu(opener).show(|ui| {
            ui.set_min_width(260.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            ScrollArea::vertical().max_height(480.0).show(ui, |ui| {
                let mut places: Vec<(String, Target)> = vec![(seen.words.say("board-new-cluster"), Target::New)];
                places.extend(
                    data.clusters
                        .iter()
                        .map(|it| (menu_name(&it.letter_text(), &it.title), Target::Cluster(it.id, None))),
                );
                for target in [Target::Discuss, Target::Loose, Target::Parked, Target::Tray] {
                    let shown = if target == Target::Tray { None } else { Some(target) };
                    places.push((seen.words.say(place_key(shown)), target));
                }
                for (name, target) in places {
                    if ui.add(ActionButton::quiet(&name)).clicked() {
                        self.wishes.push(Wish::Put(target));
                    }
                }
            });
        });
    }
}

/// "B  Vertrouwen".
pub(super) fn menu_name(letter: &str, title: &str) -> String {
    format!("{letter}  {title}").trim_start().to_owned()
}

/// What is selected, by its wordings.
fn wordings(ui: &mut Ui, stacks: &[&Lying]) {
    let look = look(ui);
    ui.add_space(space::SMALL);
    for stack in stacks {
        let count = stack.cards.len();
        let text = if count > 1 { format!("{} ×{count}", stack.wording) } else { stack.wording.clone() };
        paragraph(ui, &text, Type::BODY, look.ink);
    }
}

/// How many sheets each session has, under a line that says how many in all. `sheets` by the place of the session.
pub(super) fn session_counts(ui: &mut Ui, meetings: &[MeetingData], sheets: &[usize]) {
    let colour = look(ui).ink_second;
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = size::CHIP - space::SMALL;
        ui.horizontal_wrapped(|ui| {
            for (rank, (meeting, count)) in meetings.iter().zip(sheets).enumerate().filter(|it| *it.1.1 > 0) {
                session_mark(ui, &meeting.name, rank);
                label(ui, &count.to_string(), Type::COUNT, colour);
                ui.add_space(space::SMALL);
            }
        });
    });
}

/// One card of a stack, by itself.
pub(super) fn only_this(card: CardKey) -> Wish {
    Wish::Select(vec![card])
}
