//! Team packages: what each team gets, the paper that it takes, and how far the making is.

use egui::Ui;
use jiff::civil::Date;

use super::AfdrukkenView;
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::packing::Progress;
use crate::app::seen::Seen;
use crate::app::widgets;
use crate::print::CardSettings;
use crate::print::package::{Package, usual};

/// Up to so many teams the paper is counted while one looks; more would make the window wait.
const COUNTED_AT_ONCE: usize = 40;

/// What is chosen about packages.
#[derive(Debug, Default)]
pub(super) struct Packages {
    /// Whether they are what is looked at.
    pub is_chosen: bool,
    /// Whether all of it comes in one PDF.
    pub is_collated: bool,
    /// How far the making is; none: nothing is made.
    pub progress: Option<Progress>,
    paper: Option<Paper>,
}

/// The paper list, and for what it was made.
#[derive(Debug)]
struct Paper {
    version: u64,
    cards: CardSettings,
    date: Date,
    lines: Vec<String>,
}

impl AfdrukkenView {
    /// Whether the main button makes team packages.
    pub fn makes_packages(&self) -> bool {
        self.packages.is_chosen
    }

    /// Whether they come in one PDF.
    pub fn is_collated(&self) -> bool {
        self.packages.is_collated
    }

    /// How far the making is; none: nothing is made.
    pub fn set_progress(&mut self, progress: Option<&Progress>) {
        if self.packages.progress.as_ref() != progress {
            self.packages.progress = progress.cloned();
        }
    }

    pub(super) fn packages_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let look = look(ui);
        let words = &seen.words;
        let mut actions = Vec::new();
        widgets::label(ui, &words.say("print-team-packages"), Type::CLUSTER_NAME, look.ink);
        ui.add_space(space::MEDIUM);
        if seen.project.teams.is_empty() {
            widgets::paragraph(ui, &words.say("packages-no-teams"), Type::BODY, look.ink);
            ui.add_space(space::SMALL);
            if widgets::button(ui, &words.say("packages-fill-in-teams")).clicked() {
                actions.push(Action::ToggleSettings);
            }
            return actions;
        }
        widgets::paragraph(ui, &words.say("packages-what"), Type::BODY, look.ink);
        ui.add_space(space::MEDIUM);
        let names = [(false, words.say("packages-separate")), (true, words.say("packages-collated"))];
        let options: Vec<_> = names.iter().map(|(is_one, name)| (*is_one, name.as_str())).collect();
        if let Some(is_collated) = widgets::segmented(ui, self.packages.is_collated, &options) {
            self.packages.is_collated = is_collated;
        }
        ui.add_space(space::MEDIUM);
        if let Some(progress) = &self.packages.progress {
            actions.extend(progress_ui(ui, seen, progress));
        }
        widgets::label(ui, &words.say("print-paper"), Type::BUTTON, look.ink);
        for line in self.paper_lines(seen) {
            widgets::paragraph(ui, &line, Type::SMALL, look.ink_second);
        }
        actions
    }

    fn paper_lines(&mut self, seen: &Seen<'_>) -> Vec<String> {
        if seen.project.teams.len() > COUNTED_AT_ONCE {
            return vec![seen.words.say_with("packages-many", &[("n", seen.project.teams.len().into())])];
        }
        let (version, cards, date) = (seen.version, self.order.cards, seen.today());
        let is_same = |it: &&Paper| it.version == version && it.cards == cards && it.date == date;
        if let Some(paper) = self.packages.paper.as_ref().filter(is_same) {
            return paper.lines.clone();
        }
        let handouts = usual(seen.project, seen.words, date, cards);
        let list = Package::new(seen.project, &seen.words, date, handouts).paper_list();
        let mut lines: Vec<String> = list.teams.iter().map(|it| seen.words.tell(it)).collect();
        lines.push(seen.words.tell(&list));
        lines.extend(list.failed.iter().map(|it| seen.words.tell(it)));
        self.packages.paper = Some(Paper { version, cards, date, lines: lines.clone() });
        lines
    }
}

/// How far it is with a way to stop; once it is over what could not be made.
fn progress_ui(ui: &mut Ui, seen: &Seen<'_>, progress: &Progress) -> Vec<Action> {
    let look = look(ui);
    let mut actions = Vec::new();
    if !progress.is_over {
        let arguments = [("done", progress.done.into()), ("total", progress.total.into())];
        let name = seen.words.say_with("packages-progress", &arguments);
        widgets::label(ui, &name, Type::SMALL, look.ink_second);
        widgets::progress(ui, &name, progress.done as f32 / progress.total.max(1) as f32);
        ui.add_space(space::SMALL);
        if widgets::button(ui, &seen.words.say("packages-stop")).clicked() {
            actions.push(Action::StopPackages);
        }
    }
    if !progress.paper.is_empty() {
        widgets::paragraph(ui, &progress.paper, Type::SMALL, look.ink_second);
    }
    for sentence in &progress.failed {
        widgets::paragraph(ui, sentence, Type::SMALL, look.not_so);
    }
    ui.add_space(space::MEDIUM);
    actions
}
