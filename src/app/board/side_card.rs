//! "Dit kaartje": where a word comes from, what was written with it.

use egui::{Sense, Ui, WidgetInfo};
use egui_material_icons::icons::ICON_DESCRIPTION;

use super::act::Wish;
use super::data::{Lying, MeetingData, behaviours_of, coverage_words};
use super::lines::Line;
use super::side::{only_this, session_counts};
use super::side_acts::link;
use super::view::BoardView;
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Lettering, label, panel, paragraph};
use crate::insight::stacks::{stacks_of, wording_of};
use crate::insight::{Coverage, Origin};
use crate::model::{CardKey, Sheet, ValueNote};

impl BoardView {
    /// One card.
    pub(super) fn card_side(&mut self, ui: &mut Ui, seen: &Seen<'_>, stack: &Lying, card: CardKey) {
        heading(ui, &seen.words.say("board-this-card"), &wording_of(seen.project, card));
        if self.split_form(ui, seen, &[card]) {
            return;
        }
        let note = seen.project.note_of_card(card);
        let sheet = sheet_of(seen, card);
        if let (Some(note), Some(sheet)) = (note, sheet) {
            origin(ui, seen, note, sheet, card);
            if link(ui, &seen.words.say("board-to-sheet"), Some(ICON_DESCRIPTION)) {
                self.wishes.push(Wish::Do(Action::ShowSheet(sheet.id)));
            }
        }
        self.part_of_ui(ui, seen, card);
        self.came_from(ui, seen, &[card]);
        if stack.cards.len() > 1 {
            let whole = seen.words.say_with("board-whole-stack", &[("n", stack.cards.len().into())]);
            if link(ui, &whole, None) {
                self.wishes.push(Wish::Select(stack.cards.clone()));
            }
        }
        self.move_buttons(ui, seen, Some(stack), &[card]);
        words_of_result(ui, seen, card);
        behaviours(ui, seen, &[card]);
        pitches(ui, seen, &sheet.into_iter().collect::<Vec<_>>());
    }

    /// A stack, or some of its cards.
    pub(super) fn stack_side(&mut self, ui: &mut Ui, seen: &Seen<'_>, stack: &Lying, cards: &[CardKey]) {
        heading(ui, &seen.words.say("board-this-stack"), &stack.wording);
        if self.split_form(ui, seen, cards) {
            return;
        }
        let coverage = Coverage::of_cards(seen.project, cards);
        label(ui, &coverage_words(seen, &coverage), Type::COUNT, look(ui).ink);
        let of_meeting = |it: &MeetingData| coverage.meetings.iter().find(|(id, _)| *id == it.id).map_or(0, |it| it.1);
        let sheets: Vec<usize> = self.data.meetings.iter().map(of_meeting).collect();
        session_counts(ui, &self.data.meetings, &sheets);
        self.move_buttons(ui, seen, Some(stack), cards);
        self.came_from(ui, seen, cards);
        let sheets: Vec<&Sheet> = cards.iter().filter_map(|it| sheet_of(seen, *it)).collect();
        if !sheets.is_empty() {
            subheading(ui, &seen.words.say("board-sheets-of-stack"));
            ui.spacing_mut().item_spacing.y = 0.0;
            for card in cards {
                self.member(ui, seen, *card);
            }
            ui.spacing_mut().item_spacing.y = space::SMALL;
        }
        behaviours(ui, seen, cards);
        pitches(ui, seen, &sheets);
    }

    /// One card of a stack as a line that can be pressed, to take it out of the stack.
    fn member(&mut self, ui: &mut Ui, seen: &Seen<'_>, card: CardKey) {
        let Some(sheet) = sheet_of(seen, card) else { return };
        let place = seen.words.sheet(seen.project, sheet);
        if self.line_ui(ui, ("member", card), &Line::leading(&place)) {
            self.wishes.push(only_this(card));
        }
    }
}

/// The words of a session's cluster, while its card on the closing board is looked at.
fn words_of_result(ui: &mut Ui, seen: &Seen<'_>, card: CardKey) {
    let CardKey::Result(cluster) = card else { return };
    let Some(record) = seen.project.clusters.get(cluster) else { return };
    let counting: Vec<CardKey> = record.cards.iter().copied().filter(|it| seen.project.card_counts(*it)).collect();
    subheading(ui, &seen.words.say("board-words"));
    for stack in stacks_of(seen.project, &counting) {
        let times = if stack.cards.len() > 1 { format!(" ×{}", stack.cards.len()) } else { String::new() };
        paragraph(ui, &format!("{}{times}", stack.wording), Type::BODY, look(ui).ink);
    }
}

fn sheet_of<'a>(seen: &Seen<'a>, card: CardKey) -> Option<&'a Sheet> {
    seen.project.sheets.get(seen.project.note_of_card(card)?.sheet)
}

/// What is looked at, and what it is called; read out as one.
pub(super) fn heading(ui: &mut Ui, what: &str, wording: &str) {
    let look = look(ui);
    label(ui, what, Type::SMALL, look.ink_second);
    let galley = super::measure::set(ui.painter(), wording, ui.available_width(), Type::VALUE);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, format!("{what}: {wording}")));
    ui.painter().galley(rect.min, galley, look.ink);
}

/// A heading between parts of the panel.
pub(super) fn subheading(ui: &mut Ui, text: &str) {
    ui.add_space(space::MEDIUM);
    label(ui, text, Type::BUTTON, look(ui).ink);
}

/// A heading over a field that is read out with the field itself.
pub(super) fn field_heading(ui: &mut Ui, text: &str) {
    ui.add_space(space::MEDIUM);
    let galley = Lettering { text, kind: Type::BUTTON, colour: look(ui).ink }.line(ui.painter());
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, look(ui).ink);
}

fn origin(ui: &mut Ui, seen: &Seen<'_>, note: &ValueNote, sheet: &Sheet, card: CardKey) {
    let place = seen.words.sheet(seen.project, sheet);
    let is_part = matches!(card, CardKey::Part(..));
    let written = if note.is_frozen { note.original.as_str() } else { note.wording.as_str() };
    let sentence = if is_part || written != note.wording {
        let original = written.into();
        seen.words.say_with("board-reworded", &[("place", place.into()), ("original", original)])
    } else {
        seen.words.say_with("board-as-written", &[("place", place.into())])
    };
    paragraph(ui, &sentence, Type::BODY, look(ui).ink_second);
    if !sheet.source.is_empty() {
        paragraph(ui, &sheet.source, Type::SMALL, look(ui).ink_second);
    }
}

/// The behaviours tied to cards, each in a frame with the band of its session.
fn behaviours(ui: &mut Ui, seen: &Seen<'_>, cards: &[CardKey]) {
    let found = behaviours_of(seen, cards);
    let key = match (cards, found.is_empty()) {
        ([_], true) => "board-no-behaviour",
        (_, true) => return,
        ([_], false) => "board-behaviour-here",
        (_, false) => "board-behaviour-of-stack",
    };
    if found.is_empty() {
        ui.add_space(space::SMALL);
        paragraph(ui, &seen.words.say(key), Type::SMALL, look(ui).ink_second);
        return;
    }
    subheading(ui, &seen.words.say(key));
    for id in found {
        let Some(note) = seen.project.behaviour_notes.get(id) else { continue };
        let look = look(ui);
        let rank = Origin::of_behaviour(seen.project, id).map(|it| Origin::rank(seen.project, it.meeting));
        let frame = panel(look).inner_margin(egui::Margin { left: 20, right: 12, top: 10, bottom: 10 });
        let shown = frame.corner_radius(crate::app::look::CORNER_CARD).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(
                egui::Label::new(Lettering { text: &note.wording, kind: Type::BODY, colour: look.ink }.rich()).wrap(),
            );
        });
        let rect = shown.response.rect;
        let band = rect.with_max_x(rect.left() + crate::app::look::size::BAND);
        let corner = egui::CornerRadius { ne: 0, se: 0, ..crate::app::look::CORNER_CARD };
        ui.painter().rect_filled(band, corner, rank.map_or(look.no_session, |it| look.session(it)));
    }
}

/// Why the groups came to their values.
fn pitches(ui: &mut Ui, seen: &Seen<'_>, sheets: &[&Sheet]) {
    let mut told: Vec<&str> = Vec::new();
    for sheet in sheets.iter().filter(|it| !it.pitch.trim().is_empty()) {
        if told.contains(&sheet.pitch.as_str()) {
            continue;
        }
        if told.is_empty() {
            subheading(ui, &seen.words.say("board-pitch"));
        }
        told.push(&sheet.pitch);
        paragraph(ui, &sheet.pitch, Type::BODY, look(ui).ink);
    }
}
