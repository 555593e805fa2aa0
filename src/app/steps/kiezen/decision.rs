//! The decision: why, when, who were there, what a minority wants remembered, why something was not taken.

use egui::{ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_EXPAND_LESS, ICON_EXPAND_MORE, ICON_PRINT};

use super::decision_not_taken::NotTakenList;
use super::hands::panel_in;
use super::told::named;
use super::{acts, sentence_acts};
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::settings_panel::read_date;
use crate::app::widgets::{ActionButton, Field, card_galley, label, paragraph, quiet_button};
use crate::model::{ChoiceEdit, DecisionField, Edit, Standing};
use crate::words::Argument;
use crate::words::hyphenation::breaks;

/// Which part of the width the decision takes.
const DECISION_PART: f32 = 0.54;

/// The decision as it is looked at.
#[derive(Debug, Default)]
pub(super) struct DecisionPanel {
    /// A date that is typed and cannot be read yet.
    date: Option<String>,
    shows_more: bool,
    not_taken: NotTakenList,
}

impl DecisionPanel {
    /// Draws the decision at the left, and what was not taken at the right.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let whole = ui.available_rect_before_wrap().shrink2(vec2(space::BETWEEN, 0.0));
        let whole = whole.with_min_y(whole.top() + space::SMALL);
        let middle = (whole.left() + whole.width() * DECISION_PART).floor();
        let mut actions = Vec::new();
        panel_in(ui, "decision", whole.with_max_x(middle - space::BETWEEN / 2.0), |ui| {
            ScrollArea::vertical().id_salt("decision").auto_shrink(false).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::SMALL;
                what_ui(ui, seen);
                actions.extend(self.why_ui(ui, seen));
                actions.extend(self.date_ui(ui, seen));
                actions.extend(self.more_ui(ui, seen));
                actions.extend(paper_ui(ui, seen));
            });
        });
        panel_in(ui, "not taken", whole.with_min_x(middle + space::BETWEEN / 2.0), |ui| {
            actions.extend(self.not_taken.ui(ui, seen));
        });
        actions
    }

    /// Why, in one sentence; with the first letter comes today as the date, in the same act.
    fn why_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Option<Action> {
        let decision = &seen.project.decision;
        let mut text = decision.why.clone();
        let name = seen.words.say("decision-why");
        heading_ui(ui, &name);
        let hint = seen.words.say("decision-why-hint");
        if !Field::sentence(&mut text, &name).kind(Type::TITLE).hint(&hint).ui(ui).changed() {
            return None;
        }
        let edit = decide(DecisionField::Why, &text);
        if decision.why.is_empty() && decision.date.is_none() && self.date.is_none() {
            let today = Edit::Choice(ChoiceEdit::DecidedOn(Some(seen.today())));
            return Some(Action::Do(Edit::All(vec![edit, today])));
        }
        Some(Action::Do(edit))
    }

    fn date_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Option<Action> {
        let date = seen.project.decision.date;
        let written = date.map_or_else(String::new, |it| format!("{}-{}-{}", it.day(), it.month(), it.year()));
        let mut text = self.date.clone().unwrap_or(written);
        let name = seen.words.say("decision-date");
        let decided = |date| Some(Action::Do(Edit::Choice(ChoiceEdit::DecidedOn(date))));
        ui.add_space(space::SMALL);
        heading_ui(ui, &name);
        let mut action = None;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            let hint = seen.words.say("decision-date-hint");
            if Field::line(&mut text, &name).hint(&hint).width(150.0).ui(ui).changed() {
                let read = read_date(&text);
                self.date = read.is_err().then(|| text.clone());
                action = read.ok().filter(|it| *it != date).and_then(decided);
            }
            match date.filter(|_| self.date.is_none()) {
                Some(date) => {
                    label(ui, &seen.words.date(date), Type::BODY, look(ui).ink_second);
                }
                None => {
                    if quiet_button(ui, &seen.words.say("decision-today")).clicked() {
                        self.date = None;
                        action = decided(Some(seen.today()));
                    }
                }
            }
        });
        if self.date.is_some() {
            paragraph(ui, &seen.words.say("decision-date-wrong"), Type::SMALL, look(ui).ink_second);
        }
        action
    }

    /// What is rarely filled in, behind one button.
    fn more_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        ui.add_space(space::SMALL);
        let icon = if self.shows_more { ICON_EXPAND_LESS } else { ICON_EXPAND_MORE };
        let name = seen.words.say("decision-more");
        if ui.add(ActionButton::quiet(&name).icon(icon)).clicked() {
            self.shows_more = !self.shows_more;
        }
        if !self.shows_more {
            return Vec::new();
        }
        let fields = [
            (DecisionField::Roles, "decision-roles", "decision-roles-hint"),
            (DecisionField::Minority, "decision-minority", "decision-minority-hint"),
        ];
        let mut actions = Vec::new();
        for (field, name, hint) in fields {
            let (name, hint) = (seen.words.say(name), seen.words.say(hint));
            let mut text = seen.project.decision.field(field).to_owned();
            heading_ui(ui, &name);
            if Field::lines(&mut text, &name, 2).kind(Type::BODY).hint(&hint).ui(ui).changed() {
                actions.push(Action::Do(decide(field, &text)));
            }
            ui.add_space(space::SMALL);
        }
        actions
    }
}

/// The decision on paper, as soon as there is one.
fn paper_ui(ui: &mut Ui, seen: &Seen<'_>) -> Option<Action> {
    seen.project.values_standing(Standing::Chosen).next()?;
    ui.add_space(space::MEDIUM);
    let name = seen.words.say("settings-decision");
    ui.add(ActionButton::outlined(&name).icon(ICON_PRINT)).clicked().then_some(Action::PrintDecision)
}

fn decide(field: DecisionField, text: &str) -> Edit {
    let text = if field == DecisionField::Why { acts::one_line(text) } else { text.replace('\r', "") };
    Edit::Choice(ChoiceEdit::Decide { field, text })
}

/// What is decided about, large: the chosen values, or the sentence with its parts.
fn what_ui(ui: &mut Ui, seen: &Seen<'_>) {
    let look = look(ui);
    label(ui, &seen.words.say("decision-title"), Type::CLUSTER_NAME, look.ink);
    let is_sentence = acts::is_sentence(seen.project);
    let chosen = sentence_acts::in_order(seen.project);
    let sentence = Some(seen.project.sentence_text()).filter(|it| is_sentence && !it.trim().is_empty());
    let names = Argument::list(chosen.iter().map(|it| named(seen, &it.name)));
    let names = seen.words.say_with("decision-names", &[("names", names)]);
    let count = [("n", chosen.len().into()), ("names", names.as_str().into())];
    match (&sentence, chosen.is_empty()) {
        (None, true) => {
            paragraph(ui, &seen.words.say("decision-nothing"), Type::BODY, look.ink_second);
        }
        (None, false) => {
            paragraph(ui, &seen.words.say_with("decision-values", &count), Type::BODY, look.ink_second);
            large_ui(ui, &names);
        }
        (Some(sentence), no_part) => {
            large_ui(ui, sentence);
            if !no_part {
                paragraph(ui, &seen.words.say_with("decision-parts", &count), Type::BODY, look.ink_second);
            }
        }
    }
    ui.add_space(space::LARGE);
}

/// Words that are read from the back of the room; broken by the rules of Dutch where they are long.
fn large_ui(ui: &mut Ui, text: &str) {
    let set = card_galley(ui.painter(), text, ui.available_width(), Type::VALUE.font(), &breaks);
    let (rect, response) = ui.allocate_exact_size(set.size(), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, text));
    ui.painter().galley(rect.min, set, look(ui).ink);
}

/// What stands above a field. The field itself has this name, so it is not said twice.
pub(super) fn heading_ui(ui: &mut Ui, text: &str) {
    let set = ui.painter().layout_no_wrap(text.to_owned(), Type::BUTTON.font(), look(ui).ink);
    let (_, rect) = ui.allocate_space(set.size());
    ui.painter().galley(rect.min, set, look(ui).ink);
}
