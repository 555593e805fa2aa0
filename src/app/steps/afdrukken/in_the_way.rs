//! What is in the way of printing, where the pages would be, each with a way to it.

use egui::{ScrollArea, Ui};

use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::steps::Step;
use crate::app::widgets;
use crate::model::{Standing, ValueId};
use crate::print::{CardName, PrintProblem, Product};

/// How wide the panel is, without its edges.
const WIDTH: f32 = 520.0;

/// All that is in the way; a tap goes where it can be changed.
pub(super) fn in_the_way_ui(ui: &mut Ui, seen: &Seen<'_>, problems: &[PrintProblem]) -> Vec<Action> {
    let look = look(ui);
    let mut actions = Vec::new();
    let is_nothing_there = problems.iter().any(|it| it.card().is_none());
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.vertical_centered(|ui| {
            let above = if problems.len() > 3 { 0.0 } else { ui.available_height() / 4.0 };
            ui.add_space(above.max(space::GROUP));
            ui.set_max_width(WIDTH + 2.0 * space::BETWEEN);
            widgets::panel(look).show(ui, |ui| {
                ui.set_width(WIDTH);
                let heading = if is_nothing_there { "print-nothing-chosen" } else { "print-in-the-way" };
                widgets::label(ui, &seen.words.say(heading), Type::TITLE, look.ink);
                for problem in problems {
                    ui.add_space(space::SMALL);
                    widgets::paragraph(ui, &seen.words.tell(problem), Type::BODY, look.ink);
                    if let Some((name, action)) = way_to(seen, problem)
                        && widgets::button(ui, &name).clicked()
                    {
                        actions.push(action);
                    }
                }
            });
        });
    });
    actions
}

/// Where a problem can be solved, and what the button says.
fn way_to(seen: &Seen<'_>, problem: &PrintProblem) -> Option<(String, Action)> {
    let to = |key: &str, step| Some((seen.words.say(key), Action::GoTo(step)));
    let to_loading = || to("print-to-loading", Step::Laden);
    match problem {
        PrintProblem::NoCards
        | PrintProblem::NothingDecided
        | PrintProblem::DecisionTooFull
        | PrintProblem::NoLoadingSheets => return to("print-to-choosing", Step::Kiezen),
        PrintProblem::NothingTaken | PrintProblem::HarvestTooFull => {
            return to("print-to-clustering", Step::Clusteren);
        }
        PrintProblem::NothingToPrint { product: Product::Feedback } => return to("print-to-input", Step::Inbreng),
        PrintProblem::NothingToPrint { product: Product::ConversationCards } => return to_loading(),
        PrintProblem::NothingToPrint { .. } => return to("print-to-choosing", Step::Kiezen),
        PrintProblem::Picture { .. } => {
            return Some((seen.words.say("print-to-settings"), Action::ToggleSettings));
        }
        _ => {}
    }
    let card = problem.card()?;
    if let CardName::Sheet { product: Product::Feedback, .. } = card {
        return to("print-to-input", Step::Inbreng);
    }
    let Some(value) = value_of(seen, card) else { return to_loading() };
    let name = seen.project.values.get(value).map_or("", |it| it.name.as_str());
    let name = seen.words.say_with("print-to-value", &[("name", crate::words::Argument::quoted(name))]);
    Some((name, Action::ShowValue(value)))
}

/// The value that a card or sheet is about.
fn value_of(seen: &Seen<'_>, card: &CardName) -> Option<ValueId> {
    let mut chosen = seen.project.values_standing(Standing::Chosen);
    match card {
        CardName::Value { number, .. } => chosen.nth(number.checked_sub(1)?),
        CardName::LoadingSheet { name } => chosen.find(|it| it.name == *name),
        CardName::Sheet { product: Product::ValueSheet | Product::ConversationSheet, of } => {
            chosen.find(|it| it.name == *of)
        }
        CardName::Sheet { product: Product::ConversationCards, of } => {
            let has = |it: &&crate::model::ChosenValue| {
                let wordings = it.loading.placements.iter().filter_map(|it| seen.project.behaviours.get(it.behaviour));
                wordings.into_iter().any(|it| it.wording == *of)
            };
            chosen.find(has)
        }
        _ => None,
    }
    .map(|it| it.id)
}
