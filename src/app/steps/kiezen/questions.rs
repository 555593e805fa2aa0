//! Questions about each value, one at a time, and the matrix of the answers.

use egui::{Align, Id, Layout, ScrollArea, Ui, UiBuilder, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_TUNE};

use super::asking::{Asked, Asking, Go, beside, counter_ui, question_panel, question_ui};
use super::matrix::{Cell, Matrix, Row};
use super::parts::Part;
use crate::app::action::Action;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::settings_panel::context;
use crate::app::widgets::{ActionButton, button, label, panel, paragraph};
use crate::insight::considered::{are_all_internal, is_answered, open_criteria, questions};
use crate::model::{ChoiceEdit, ChosenValue, Criterion, Direction, Edit, Fit, GivenKind, Standing, ValueId};
use crate::words::considered::{direction_key, fit_key};

/// From this width on, what there is to do about groups stands on the line of the heading, in points.
const ROOM_FOR_GROUPS: f32 = 1160.0;

/// The questions as they are looked at.
#[derive(Debug, Default)]
pub(super) struct Questions {
    /// The question that is asked, and of which value.
    at: Option<(Criterion, ValueId)>,
    /// Whether all of them have passed by.
    is_through: bool,
    /// Whether the field gets the focus when it is drawn next.
    takes_focus: bool,
    /// Whether the question comes in sight when it is drawn next.
    comes_in_sight: bool,
}

/// What is asked, and of what.
struct Round<'a> {
    questions: Vec<Criterion>,
    chosen: Vec<&'a ChosenValue>,
}

impl Round<'_> {
    fn size(&self) -> (usize, usize) {
        (self.questions.len(), self.chosen.len())
    }

    fn at(&self, (question, value): (usize, usize)) -> Option<(Criterion, ValueId)> {
        Some((*self.questions.get(question)?, self.chosen.get(value)?.id))
    }

    fn place(&self, (about, value): (Criterion, ValueId)) -> Option<(usize, usize)> {
        let question = self.questions.iter().position(|it| *it == about)?;
        Some((question, self.chosen.iter().position(|it| it.id == value)?))
    }

    /// The first one without an answer, question by question.
    fn first_open(&self) -> Option<(usize, usize)> {
        let places = (0..self.questions.len()).flat_map(|it| (0..self.chosen.len()).map(move |value| (it, value)));
        places.into_iter().find(|(question, value)| {
            let asked = self.questions.get(*question).zip(self.chosen.get(*value));
            asked.is_some_and(|(about, value)| !is_answered(value, *about))
        })
    }
}

impl Questions {
    pub(super) fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, part: &mut Part) -> Vec<Action> {
        let chosen: Vec<&ChosenValue> = seen.project.values_standing(Standing::Chosen).collect();
        if chosen.is_empty() {
            nothing_chosen_ui(ui, seen, part);
            return Vec::new();
        }
        let round = Round { questions: questions(seen.project), chosen };
        let whole = ui.available_rect_before_wrap().shrink2(vec2(space::BETWEEN, 0.0));
        let whole = whole.with_min_y(whole.top() + space::SMALL);
        let mut actions = Vec::new();
        ui.scope_builder(UiBuilder::new().id_salt("questions").max_rect(whole), |ui| {
            let scroll = ScrollArea::vertical().auto_shrink(false);
            let scroll =
                if std::mem::take(&mut self.comes_in_sight) { scroll.vertical_scroll_offset(0.0) } else { scroll };
            scroll.show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::MEDIUM;
                actions.extend(self.question_ui(ui, seen, &round));
                if are_all_internal(seen.project) {
                    paragraph(ui, &seen.words.say("direction-all-internal"), Type::BODY, look(ui).doubt);
                }
                actions.extend(self.overview_ui(ui, seen, &round));
            });
        });
        actions
    }

    /// Where one is: where one was, else at the first question that is still open, else at the first.
    fn place(&mut self, round: &Round<'_>) -> (usize, usize) {
        if let Some(place) = self.at.and_then(|it| round.place(it)) {
            return place;
        }
        let place = round.first_open().unwrap_or_default();
        self.go_to(round, place);
        place
    }

    fn go_to(&mut self, round: &Round<'_>, place: (usize, usize)) {
        self.at = round.at(place);
        self.is_through = false;
        self.takes_focus = true;
        self.comes_in_sight = true;
    }

    fn go(&mut self, ui: &Ui, round: &Round<'_>, place: (usize, usize), go: Go) {
        match beside(place, round.size(), go) {
            Some(next) => self.go_to(round, next),
            None => self.is_through = go == Go::On,
        }
        ui.ctx().request_repaint();
    }

    fn question_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, round: &Round<'_>) -> Option<Action> {
        let place = self.place(round);
        if self.is_through {
            self.through_ui(ui, seen, round);
            return None;
        }
        let (about, value) = (*round.questions.get(place.0)?, *round.chosen.get(place.1)?);
        let counter = seen.words.say_with(
            "question-counter",
            &[
                ("question", (place.0 + 1).into()),
                ("questions", round.questions.len().into()),
                ("value", (place.1 + 1).into()),
                ("values", round.chosen.len().into()),
            ],
        );
        let answer = value.considered.answer(about);
        let (fit, text) = answer.map_or((None, ""), |it| (it.fit, it.text.as_str()));
        let fits = Fit::ALL.iter().filter(|_| about == Criterion::Vision);
        let choices: Vec<(String, bool)> = fits.map(|it| (seen.words.say(fit_key(*it)), fit == Some(*it))).collect();
        let asking = Asking {
            counter: &counter,
            left: &left(seen, open_criteria(seen.project)),
            question: &seen.words.criterion_of(seen.project, value, about),
            choices: &choices,
            text,
            id: Id::unique(("answer", format!("{about:?}"), value.id)),
            has_before: place != (0, 0),
            takes_focus: std::mem::take(&mut self.takes_focus),
        };
        let Asked { text: typed, tapped, go } = asking.ui(ui, seen);
        if let Some(go) = go {
            self.go(ui, round, place, go);
        }
        let answer =
            |fit, text: &str| Edit::Choice(ChoiceEdit::Answer { value: value.id, about, fit, text: text.to_owned() });
        if let Some(tapped) = tapped.and_then(|it| Fit::ALL.get(it).copied()) {
            self.takes_focus = true;
            // A second tap takes it back. A tap is an act of its own, also right after the typing.
            let fit = Some(tapped).filter(|it| fit != Some(*it));
            return Some(Action::Do(Edit::All(vec![answer(fit, text)])));
        }
        typed.map(|typed| Action::Do(answer(fit, &typed)))
    }

    /// All questions have passed by: how many are still open, and where to go.
    fn through_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, round: &Round<'_>) {
        let open = open_criteria(seen.project);
        question_panel(ui, |ui| {
            counter_ui(ui, &left_or_done(seen, open), "");
            question_ui(ui, &seen.words.say("question-through"));
            ui.horizontal_wrapped(|ui| {
                if let Some(first) = round.first_open()
                    && button(ui, &seen.words.say("question-first-open")).clicked()
                {
                    self.go_to(round, first);
                }
                if button(ui, &seen.words.say("question-again")).clicked() {
                    self.go_to(round, (0, 0));
                }
            });
        });
    }

    /// The matrix, with what can be done about its questions above it.
    fn overview_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, round: &Round<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        panel(look(ui)).inner_margin(egui::Margin { left: 0, right: 0, top: 12, bottom: 12 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::SMALL;
            let is_without_groups = seen.project.givens(GivenKind::Audience).next().is_none();
            let has_room = ui.available_width() >= ROOM_FOR_GROUPS;
            ui.horizontal(|ui| {
                ui.add_space(space::BETWEEN);
                if is_without_groups && has_room {
                    actions.extend(usual_audiences_ui(ui, seen));
                } else {
                    label(ui, &seen.words.say("question-overview"), Type::TITLE, look(ui).ink);
                }
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.add_space(space::BETWEEN);
                    let name = seen.words.say("question-settings");
                    if ui.add(ActionButton::quiet(&name).icon(ICON_TUNE)).clicked() {
                        context::open_next(ui.ctx());
                        actions.push(Action::ToggleSettings);
                    }
                });
            });
            if is_without_groups && !has_room {
                ui.horizontal_wrapped(|ui| {
                    ui.add_space(space::BETWEEN);
                    actions.extend(usual_audiences_ui(ui, seen));
                });
            }
            actions.extend(self.matrix_ui(ui, seen, round));
        });
        actions
    }

    fn matrix_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, round: &Round<'_>) -> Option<Action> {
        let columns: Vec<String> =
            round.questions.iter().map(|it| seen.words.criterion_title(seen.project, *it)).collect();
        let row = |value: &&ChosenValue| Row {
            title: seen.words.value_title(value),
            note: String::new(),
            cells: round
                .questions
                .iter()
                .zip(&columns)
                .map(|(about, title)| cell(seen, value, *about, title))
                .collect(),
        };
        let rows: Vec<Row> = round.chosen.iter().map(row).collect();
        let at = self.at.filter(|_| !self.is_through).and_then(|it| round.place(it));
        let matrix = Matrix {
            salt: "answers",
            corner: &seen.words.say("question-corner"),
            columns: &columns,
            rows: &rows,
            open: &seen.words.say("question-open"),
            current: at.map(|(question, value)| (value, question)),
            under: size::BUTTON + space::SMALL,
        };
        let mut edit = None;
        let pressed = matrix.ui(ui, self.comes_in_sight, |ui, at| {
            if let Some(value) = round.chosen.get(at) {
                edit = edit.take().or_else(|| direction_ui(ui, seen, value));
            }
        });
        if let Some((value, question)) = pressed {
            self.go_to(round, (question, value));
            ui.ctx().request_repaint();
        }
        edit.map(|it| Action::Do(Edit::Choice(it)))
    }
}

/// The answer of one value to one question.
fn cell(seen: &Seen<'_>, value: &ChosenValue, about: Criterion, title: &str) -> Cell {
    let answer = value.considered.answer(about);
    let strong = answer.and_then(|it| it.fit).map(|it| seen.words.say(fit_key(it))).unwrap_or_default();
    let text = answer.map(|it| it.text.trim().to_owned()).unwrap_or_default();
    let is_open = !is_answered(value, about);
    let said = match (is_open, strong.is_empty(), text.is_empty()) {
        (true, ..) => seen.words.say("question-open"),
        (false, true, _) => text.clone(),
        (false, false, true) => strong.clone(),
        (false, false, false) => format!("{strong}, {text}"),
    };
    let value = seen.words.value_title(value);
    let name = seen
        .words
        .say_with("question-cell", &[("value", value.into()), ("title", title.into()), ("said", said.into())]);
    Cell { strong, text, is_open, name }
}

/// Internal, external or both, under the name of a value; a second tap takes it back.
fn direction_ui(ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<ChoiceEdit> {
    let mut edit = None;
    let now = value.considered.direction;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::TINY;
        for direction in Direction::ALL {
            let word = seen.words.say(direction_key(direction));
            let name = seen.words.value_title(value);
            let named =
                seen.words.say_with("direction-named", &[("value", name.into()), ("direction", word.as_str().into())]);
            let shown = ActionButton::outlined(&word).kind(Type::SMALL_STRONG).chosen(now == Some(direction));
            if ui.add(shown.read_out(&named)).clicked() {
                let direction = Some(direction).filter(|it| now != Some(*it));
                edit = Some(ChoiceEdit::Direction { value: value.id, direction });
            }
        }
    });
    edit
}

/// There are no groups yet: the usual ones by one tap.
fn usual_audiences_ui(ui: &mut Ui, seen: &Seen<'_>) -> Option<Action> {
    label(ui, &seen.words.say("audiences-none"), Type::BODY, look(ui).ink_second);
    ui.add_space(space::SMALL);
    let name = seen.words.say("audiences-usual");
    let is_wanted = ui.add(ActionButton::outlined(&name).icon(ICON_ADD)).clicked();
    is_wanted.then(|| Action::Do(context::usual_audiences(seen)))
}

/// "Nog 5 leeg"; nothing where all is said.
fn left(seen: &Seen<'_>, open: usize) -> String {
    if open == 0 { String::new() } else { seen.words.say_with("question-left", &[("n", open.into())]) }
}

fn left_or_done(seen: &Seen<'_>, open: usize) -> String {
    if open == 0 { seen.words.say("question-done") } else { left(seen, open) }
}

/// Nothing to ask about yet, and the way to where values are chosen.
pub(super) fn nothing_chosen_ui(ui: &mut Ui, seen: &Seen<'_>, part: &mut Part) {
    let height = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(height * 0.32);
        label(ui, &seen.words.say("question-nothing-chosen"), Type::CLUSTER_NAME, look(ui).ink);
        ui.add_space(space::SMALL);
        if button(ui, &seen.words.say("question-to-choosing")).clicked() {
            *part = Part::Choose;
        }
    });
}
