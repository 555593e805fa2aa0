//! The step Kiezen: what can be chosen at the left, the chosen values as large cards at the right, "Net niet" below.
//!
//! What a tap does to the project is decided in `acts`; only the sitting lives in the view.

pub(in crate::app) mod acts;
mod aside;
mod asking;
mod candidates;
mod chosen;
mod decision;
mod decision_not_taken;
mod fourth;
mod hands;
mod hands_pad;
mod hands_table;
mod matrix;
mod more;
mod parts;
mod questions;
mod rests;
mod rests_parts;
mod sentence;
mod sentence_acts;
mod status;
mod told;

use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder};

use self::acts::Tap;
use self::chosen::ChosenCards;
use self::decision::DecisionPanel;
use self::fourth::{Answer, Fourth};
use self::hands::HandsCount;
use self::more::More;
use self::parts::Part;
use self::questions::Questions;
use self::rests::RestsPanel;
use self::sentence::SentencePanel;
use super::{Step, StepView};
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{BarScale, LongList, LongListPlan, button, label, panel, paragraph, search_field};
use crate::insight::candidates::candidates;
use crate::insight::search::Search;
use crate::insight::{Candidate, CandidateKind};
use crate::model::{CardKey, ClusterId, Standing};
use crate::words::Argument;

/// From so many candidates on, one can search.
const LONG: usize = 12;

/// The step Kiezen as it is looked at.
#[derive(Debug, Default)]
pub struct KiezenView {
    search: String,
    list: LongList,
    cards: ChosenCards,
    fourth: Option<Fourth>,
    part: Part,
    questions: Questions,
    hands: HandsCount,
    more: More,
    decision: DecisionPanel,
    rests: RestsPanel,
    sentence: SentencePanel,
    looked_up: Option<(u64, Vec<Candidate>)>,
    /// Places among the candidates, for a version and a search.
    found: Option<(u64, String, Vec<usize>)>,
}

/// A candidate as long as it is the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Key {
    Cluster(ClusterId),
    Card(Option<CardKey>),
}

impl StepView for KiezenView {
    fn tools_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        self.parts_ui(ui, seen);
        Vec::new()
    }

    fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        if self.part != Part::Choose {
            return self.part_ui(ui, seen);
        }
        let all = match self.looked_up.take() {
            Some((version, found)) if version == seen.version => found,
            _ => candidates(seen.project, seen.lay),
        };
        let mut actions = if all.is_empty() && seen.project.values.is_empty() {
            empty_ui(ui, seen)
        } else {
            self.halves_ui(ui, seen, &all)
        };
        self.looked_up = Some((seen.version, all));
        if let Some(mut fourth) = self.fourth.take() {
            match fourth.ui(ui, seen) {
                Answer::Open => self.fourth = Some(fourth),
                Answer::Never => {}
                Answer::Act(action) => actions.push(action),
            }
        }
        actions
    }
}

impl KiezenView {
    fn halves_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, all: &[Candidate]) -> Vec<Action> {
        let whole = ui.available_rect_before_wrap().shrink2(egui::vec2(space::BETWEEN, 0.0));
        let whole = whole.with_min_y(whole.top() + space::SMALL);
        let left_width = (whole.width() * 0.33).clamp(360.0, 660.0);
        let left = Rect::from_min_max(whole.min, egui::pos2(whole.left() + left_width, whole.bottom()));
        let right = Rect::from_min_max(egui::pos2(left.right() + space::BETWEEN, whole.top()), whole.max);
        let mut actions = Vec::new();
        ui.scope_builder(UiBuilder::new().id_salt("candidates").max_rect(left), |ui| {
            actions.extend(self.candidates_ui(ui, seen, all));
        });
        ui.scope_builder(UiBuilder::new().id_salt("chosen").max_rect(right), |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::BETWEEN;
                actions.extend(self.chosen_ui(ui, seen));
            });
        });
        actions
    }

    fn candidates_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, all: &[Candidate]) -> Option<Action> {
        let room = ui.available_size();
        let mut tapped = None;
        panel(look(ui)).inner_margin(16).show(ui, |ui| {
            ui.set_min_size(room - egui::Vec2::splat(2.0 * space::LARGE + 4.0));
            label(ui, &seen.words.say("kiezen-candidates"), Type::CLUSTER_NAME, look(ui).ink);
            if all.len() >= LONG {
                let name = seen.words.say("kiezen-search");
                search_field(ui, &mut self.search, &name);
            } else {
                self.search.clear();
            }
            let found: Vec<&Candidate> = self.found(seen, all).iter().filter_map(|it| all.get(*it)).collect();
            if found.is_empty() {
                paragraph(ui, &seen.words.say("kiezen-nothing-found"), Type::BODY, look(ui).ink_second);
            }
            tapped = self.list_ui(ui, seen, &found);
        });
        if acts::is_sentence(seen.project) {
            return tapped.map(|it| self.tie(seen, &it));
        }
        match acts::tap(seen.project, tapped.as_ref()?, seen.new_id()) {
            Tap::Do(edit) => Some(Action::Do(edit)),
            Tap::NoRoom(newcomer) => {
                self.fourth = Some(Fourth::new(newcomer));
                None
            }
        }
    }

    /// A tap on a candidate while a sentence is made.
    fn tie(&self, seen: &Seen<'_>, candidate: &Candidate) -> Action {
        let part = self.cards.picked.and_then(|it| seen.project.values.get(it));
        let Some(part) = part.filter(|it| it.is_part && it.standing == Standing::Chosen) else {
            return Action::Say(seen.words.say("sentence-pick-first"));
        };
        acts::tie(part, candidate).map_or_else(
            || {
                let name = Argument::quoted(&part.name);
                let other = Argument::quoted(&candidate.title);
                Action::Say(seen.words.say_with("sentence-tied-already", &[("part", name), ("name", other)]))
            },
            Action::Do,
        )
    }

    /// The places of the candidates that are searched for.
    fn found(&mut self, seen: &Seen<'_>, all: &[Candidate]) -> &[usize] {
        let fits = |it: &(u64, String, Vec<usize>)| it.0 == seen.version && it.1 == self.search;
        let kept = self.found.take().filter(fits);
        let made = kept.unwrap_or_else(|| {
            let search = Search::new(&self.search);
            let found = all.iter().enumerate().filter(|(_, it)| finds(seen, &search, it));
            (seen.version, self.search.clone(), found.map(|(place, _)| place).collect())
        });
        &self.found.insert(made).2
    }

    fn list_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, found: &[&Candidate]) -> Option<Candidate> {
        let most = found.iter().map(|it| it.coverage.sheets).max().unwrap_or(1);
        let scale = BarScale { full_at_sheets: most };
        let plan = LongListPlan { count: found.len(), gap: space::TINY, usual_height: 56.0, version: seen.version };
        let mut tapped = None;
        let key = |place: usize| found.get(place).map(|it| key_of(it));
        self.list.ui(ui, plan, key, |ui, place| {
            let Some(candidate) = found.get(place) else { return };
            if candidates::candidate_ui(ui, seen, candidate, scale).clicked() {
                tapped = Some((*candidate).clone());
            }
        });
        tapped
    }

    fn chosen_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let chosen = seen.project.values_standing(Standing::Chosen).count();
        let mut actions: Vec<Action> = sentence::way_ui(ui, seen, chosen).into_iter().collect();
        if acts::is_sentence(seen.project) {
            let answer = self.sentence.ui(ui, seen, &mut self.cards.picked);
            actions.extend(answer.actions);
            self.fourth = answer.no_room.map(Fourth::new).or(self.fourth.take());
        }
        actions.extend(self.cards.ui(ui, seen));
        actions.extend(self.rests.ui(ui, seen));
        if let Some(value) = aside::aside_ui(ui, seen) {
            match acts::come_in(seen.project, acts::Newcomer::Aside(value), seen.new_id()) {
                Tap::Do(edit) => actions.push(Action::Do(edit)),
                Tap::NoRoom(newcomer) => self.fourth = Some(Fourth::new(newcomer)),
            }
        }
        actions
    }
}

fn key_of(candidate: &Candidate) -> Key {
    match &candidate.kind {
        CandidateKind::Cluster(cluster, _) => Key::Cluster(*cluster),
        CandidateKind::Cards(cards) => Key::Card(cards.first().copied()),
    }
}

/// By its name, or by any word that lies in it.
fn finds(seen: &Seen<'_>, search: &Search, candidate: &Candidate) -> bool {
    if search.finds(&candidate.title) {
        return true;
    }
    match &candidate.kind {
        CandidateKind::Cluster(cluster, _) => {
            let cards = seen.project.clusters.get(*cluster).map_or(&[][..], |it| &it.cards);
            cards.iter().any(|it| search.finds_card(seen.project, *it))
        }
        CandidateKind::Cards(cards) => cards.iter().any(|it| search.finds_card(seen.project, *it)),
    }
}

fn empty_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let height = ui.available_height();
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(height * 0.32);
        label(ui, &seen.words.say("kiezen-no-words"), Type::CLUSTER_NAME, look(ui).ink);
        ui.add_space(space::SMALL);
        if button(ui, &seen.words.say("kiezen-to-input")).clicked() {
            actions.push(Action::GoTo(Step::Inbreng));
        }
    });
    actions
}
