//! One sentence instead of separate values: its text, and its words to tap so that some of them become a part.

use egui::{
    Color32, CursorIcon, Key, Modifiers, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::acts::{self, Newcomer, Tap};
use super::sentence_acts;
use super::told::named;
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, card_galley, focus_ring, label, panel, paragraph};
use crate::insight::Sentence;
use crate::insight::sentence::SentenceWord;
use crate::model::{ChoiceEdit, Edit, ValueId, Way};
use crate::words::Argument;
use crate::words::hyphenation::breaks;

/// The sentence as it is worked on.
#[derive(Debug, Default)]
pub(super) struct SentencePanel {
    /// The word at which a part begins, for a version of the project.
    begun: Option<(u64, usize)>,
    /// Whether the hand goes over the words from there on.
    is_dragging: bool,
    /// Where each word was drawn last.
    places: Vec<Rect>,
}

/// What came of it in this frame.
#[derive(Default)]
pub(super) struct SentenceAnswer {
    /// What is to be carried out.
    pub actions: Vec<Action>,
    /// A part for which there is no room.
    pub no_room: Option<Newcomer>,
}

impl SentencePanel {
    /// Draws the text and its words; `picked` is the part to which clusters are tied.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, picked: &mut Option<ValueId>) -> SentenceAnswer {
        let mut answer = SentenceAnswer::default();
        self.begun = self.begun.filter(|it| it.0 == seen.version);
        panel(look(ui)).inner_margin(16).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::SMALL;
            answer.actions.extend(text_ui(ui, seen));
            let sentence = Sentence::of(seen.project);
            let words = sentence.words();
            if words.iter().any(SentenceWord::is_said) {
                ui.horizontal(|ui| {
                    ui.add_space(space::SMALL);
                    paragraph(ui, &self.hint(seen, *picked), Type::BODY, look(ui).ink_second);
                });
                self.words_ui(ui, seen, &sentence, &words, picked, &mut answer);
            }
        });
        answer
    }

    /// What to do next.
    fn hint(&self, seen: &Seen<'_>, picked: Option<ValueId>) -> String {
        match (self.begun, picked.and_then(|it| seen.project.values.get(it))) {
            (Some(_), _) => seen.words.say("sentence-hint-last"),
            (None, Some(part)) => seen.words.say_with("sentence-hint-tie", &[("name", Argument::quoted(&part.name))]),
            (None, None) => seen.words.say("sentence-hint-first"),
        }
    }

    fn words_ui(
        &mut self,
        ui: &mut Ui,
        seen: &Seen<'_>,
        sentence: &Sentence,
        words: &[SentenceWord],
        picked: &mut Option<ValueId>,
        answer: &mut SentenceAnswer,
    ) {
        let over = self.word_under_hand(ui).filter(|_| self.is_dragging);
        let begun = self.begun.map(|it| it.1);
        let mut places: Vec<Rect> = Vec::with_capacity(words.len());
        let mut tapped = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(0.0, space::TINY);
            let mut end = 0;
            for (place, word) in words.iter().enumerate() {
                if word.span.start > end && place > 0 {
                    ui.add_space(space::TINY);
                }
                end = word.span.end;
                let is_picked = word.part.is_some() && word.part == *picked;
                let is_begun = begun.is_some_and(|it| lies_between(place, it, over.unwrap_or(it)));
                let response = WordFace { word, place, is_picked, is_begun }.ui(ui, seen);
                if response.drag_started() && word.part.is_none() {
                    self.begun = Some((seen.version, place));
                    self.is_dragging = true;
                }
                if response.clicked() {
                    tapped = Some(place);
                }
                places.push(response.rect);
            }
        });
        self.places = places;
        if self.is_dragging && !ui.input(|it| it.pointer.any_down()) {
            self.is_dragging = false;
            tapped = self.word_under_hand(ui).filter(|it| self.begun.is_some_and(|begun| begun.1 != *it)).or(tapped);
        }
        if self.begun.is_some() && ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Escape)) {
            self.begun = None;
        }
        if let Some(place) = tapped {
            self.tap(seen, sentence, words, place, picked, answer);
        }
    }

    fn word_under_hand(&self, ui: &Ui) -> Option<usize> {
        let hand = ui.ctx().pointer_latest_pos()?;
        self.places.iter().position(|it| it.contains(hand))
    }

    /// A tap on a part picks it; on a word it begins a part, or ends it.
    fn tap(
        &mut self,
        seen: &Seen<'_>,
        sentence: &Sentence,
        words: &[SentenceWord],
        place: usize,
        picked: &mut Option<ValueId>,
        answer: &mut SentenceAnswer,
    ) {
        let begun = self.begun.take();
        let Some(word) = words.get(place) else { return };
        if let (Some(part), None) = (word.part, begun) {
            *picked = Some(part).filter(|it| *picked != Some(*it));
            return;
        }
        let Some(first) = begun.and_then(|it| words.get(it.1)) else {
            self.begun = Some((seen.version, place));
            return;
        };
        let Some(span) = sentence.span(&first.span, &word.span) else {
            answer.actions.push(Action::Say(seen.words.say("sentence-over-part")));
            return;
        };
        let (title, new) = (sentence.words_in(&span), seen.new_id());
        let part = sentence_acts::aside_called(seen.project, &title).unwrap_or(new);
        match acts::come_in(seen.project, Newcomer::Words { title, span }, new) {
            Tap::Do(edit) => {
                *picked = Some(part);
                answer.actions.push(Action::Do(edit));
            }
            Tap::NoRoom(newcomer) => answer.no_room = Some(newcomer),
        }
    }
}

/// The sentence as text, in one large field.
fn text_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    let mut text = Sentence::of(seen.project).text();
    let (name, hint) = (seen.words.say("sentence-field"), seen.words.say("sentence-field-hint"));
    if !Field::sentence(&mut text, &name).kind(Type::VALUE).hint(&hint).like_text().ui(ui).changed() {
        return Vec::new();
    }
    let (edit, lost) = sentence_acts::write(seen.project, &text);
    let mut actions = vec![Action::Do(edit)];
    if !lost.is_empty() {
        let names = lost.iter().filter_map(|it| seen.project.values.get(*it)).map(|it| Argument::quoted(&it.name));
        let said = [("n", lost.len().into()), ("names", Argument::list(names))];
        actions.push(Action::Say(seen.words.say_with("sentence-lost", &said)));
    }
    actions
}

/// A word, or the words of a part, before it is drawn.
struct WordFace<'a> {
    word: &'a SentenceWord,
    place: usize,
    is_picked: bool,
    is_begun: bool,
}

fn lies_between(place: usize, one: usize, other: usize) -> bool {
    (one.min(other)..=one.max(other)).contains(&place)
}

impl WordFace<'_> {
    fn ui(&self, ui: &mut Ui, seen: &Seen<'_>) -> Response {
        let is_part = self.word.part.is_some();
        let most = ui.max_rect().width() - 2.0 * space::MEDIUM;
        let text = if is_part { named(seen, &self.word.text) } else { self.word.text.clone() };
        let kind = if is_part { Type::TITLE } else { Type::BEHAVIOUR };
        let set = card_galley(ui.painter(), &text, most, kind.font(), &breaks);
        let beside = match (is_part, self.word.is_said()) {
            (true, _) => space::MEDIUM,
            (false, true) => space::SMALL,
            (false, false) => space::TINY,
        };
        let wanted = vec2(set.size().x + 2.0 * beside, (set.size().y + space::SMALL).max(size::BUTTON));
        let sense = if self.word.is_said() || is_part { Sense::click_and_drag() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(wanted, sense);
        let (key, number) = if is_part { ("sentence-part", 0) } else { ("sentence-word", self.place + 1) };
        let spoken = seen.words.say_with(key, &[("n", number.into()), ("word", text.into())]);
        let is_chosen = self.is_picked || self.is_begun;
        response.widget_info(|| {
            if sense.senses_click() {
                WidgetInfo::selected(Role::Button, ui.is_enabled(), is_chosen, &spoken)
            } else {
                WidgetInfo::labeled(Role::Label, ui.is_enabled(), &self.word.text)
            }
        });
        let look = look(ui);
        let is_pointed = response.hovered();
        let (fill, stroke, colour) = match (self.is_begun, is_part, self.is_picked) {
            (true, ..) => (look.accent, Stroke::NONE, look.on_accent),
            (_, true, true) => (look.accent_tint, look.strong_line(), look.ink),
            (_, true, false) if is_pointed => (look.accent_tint, look.pointed_line(), look.ink),
            (_, true, false) => (look.accent_tint, Stroke::NONE, look.ink),
            _ if is_pointed && sense.senses_click() => (look.surface_hover, look.pointed_line(), look.ink),
            _ => (Color32::TRANSPARENT, Stroke::NONE, look.ink),
        };
        ui.painter().rect(rect, CORNER_CARD, fill, stroke, StrokeKind::Inside);
        ui.painter().galley(rect.center() - set.size() / 2.0, set, colour);
        focus_ring(ui, &response, CORNER_CARD);
        if sense.senses_click() { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }
}

/// Above the chosen cards: mildly that the task speaks of so many, and quietly whether it is one sentence instead.
pub(super) fn way_ui(ui: &mut Ui, seen: &Seen<'_>, chosen: usize) -> Option<Action> {
    let now = seen.project.way;
    let most = usize::from(seen.project.setup.max_values);
    let mut picked = None;
    ui.horizontal_wrapped(|ui| {
        ui.set_min_height(size::BUTTON);
        ui.spacing_mut().item_spacing.x = space::TINY;
        for (way, key) in [(Way::Values, "sentence-way-values"), (Way::Sentence, "sentence-way-sentence")] {
            if way_button_ui(ui, &seen.words.say(key), way == now).clicked() && way != now {
                picked = Some(Action::Do(Edit::Choice(ChoiceEdit::Way(way))));
            }
        }
        if now == Way::Values && chosen < most && most > 1 {
            ui.add_space(space::MEDIUM);
            let remark = seen.words.say_with("kiezen-fewer", &[("count", seen.words.number(most).into())]);
            label(ui, &remark, Type::BODY, look(ui).ink_second);
        }
    });
    picked
}

/// One of two ways, quieter than any button beside it.
fn way_button_ui(ui: &mut Ui, text: &str, is_chosen: bool) -> Response {
    let set = ui.painter().layout_no_wrap(text.to_owned(), Type::SMALL_STRONG.font(), Color32::PLACEHOLDER);
    let (rect, response) =
        ui.allocate_exact_size(vec2(set.size().x + 2.0 * space::MEDIUM, size::BUTTON), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, text));
    let look = look(ui);
    let (fill, stroke, colour) = match (is_chosen, response.hovered()) {
        (true, _) => (look.surface, look.hairline(), look.ink),
        (false, true) => (look.surface_hover, look.pointed_line(), look.ink),
        (false, false) => (Color32::TRANSPARENT, Stroke::NONE, look.ink_second),
    };
    ui.painter().rect(rect.shrink2(vec2(0.0, space::TINY)), CORNER_CARD, fill, stroke, StrokeKind::Inside);
    ui.painter().galley(rect.center() - set.size() / 2.0, set, colour);
    focus_ring(ui, &response, CORNER_CARD);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
