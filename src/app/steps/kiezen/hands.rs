//! Counting hands: one option large, a pad to tally, the next. Advice, never the decision.

use egui::{Key, Modifiers, Popup, Rect, ScrollArea, Ui, UiBuilder, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_ARROW_BACK};

use super::hands_pad::{PAD_HEIGHT, Press, pad_ui};
use super::hands_table::TableFace;
use super::told::{self, named};
use crate::app::action::Action;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{
    ActionButton, Field, LongList, card_galley, label, panel, paragraph, quiet_button, type_that_holds,
};
use crate::insight::Candidate;
use crate::insight::candidates::in_board_order;
use crate::model::wording::folded;
use crate::model::{CardKey, ChoiceEdit, Edit, Round, RoundId};
use crate::words::hyphenation::breaks;

/// More hands than this are not in any room.
const MOST_HANDS: u32 = 99_999;
/// Which part of the width the option takes, and which part of that the pad; how wide that is at least and at most, in
/// points.
const OPTION_PART: f32 = 0.54;
const PAD_PART: f32 = 0.55;
const PAD_WIDTH: f32 = 316.0;
const MOST_PAD_WIDTH: f32 = 504.0;
/// How high the count is with its way back above it, in points.
const COUNT_HEIGHT: f32 = 64.0;

/// The counting as it is looked at.
#[derive(Debug, Default)]
pub(super) struct HandsCount {
    round: Option<RoundId>,
    at: Option<CardKey>,
    /// What was typed last for what is looked at: a further digit comes behind it.
    typed: Option<u32>,
    shows_words: bool,
    options: Option<(u64, bool, Vec<Candidate>)>,
    table: LongList,
}

impl HandsCount {
    /// Draws the option, the pad and the totals.
    pub(super) fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let kept = self.options.take().filter(|it| it.0 == seen.version && it.1 == self.shows_words);
        let options = kept.unwrap_or_else(|| (seen.version, self.shows_words, options(seen, self.shows_words)));
        let actions = self.options_ui(ui, seen, &options.2);
        self.options = Some(options);
        actions
    }

    fn options_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, options: &[Candidate]) -> Vec<Action> {
        let whole = ui.available_rect_before_wrap().shrink2(vec2(space::BETWEEN, 0.0));
        let whole = whole.with_min_y(whole.top() + space::SMALL);
        let middle = (whole.left() + whole.width() * OPTION_PART).floor();
        let left = whole.with_max_x(middle - space::BETWEEN / 2.0);
        let right = whole.with_min_x(middle + space::BETWEEN / 2.0);
        let rounds: Vec<&Round> = seen.project.rounds.iter().collect();
        let round = rounds.iter().find(|it| Some(it.id) == self.round).or(rounds.last()).copied();
        self.round = round.map(|it| it.id);
        let place = options.iter().position(|it| it.card() == self.at).unwrap_or(0);
        let Some(option) = options.get(place) else {
            let mut inner = ui.new_child(UiBuilder::new().id_salt("no option").max_rect(whole));
            paragraph(&mut inner, &seen.words.say("hands-nothing"), Type::TITLE, look(ui).ink_second);
            return Vec::new();
        };
        let hands = round.and_then(|it| hands_in(it, option));
        let mut press = keys(ui);
        let mut actions = Vec::new();
        panel_in(ui, "option", left, |ui| {
            actions.extend(self.rounds_ui(ui, seen, &rounds, round));
            option_ui(ui, seen, option, (place, options.len()));
            let room = ui.available_rect_before_wrap();
            // At the foot: the pad stays where it is, whatever stands above it.
            let room = room.with_min_y(room.top().max(room.bottom() - PAD_HEIGHT));
            let wide = (room.width() * PAD_PART).clamp(PAD_WIDTH, MOST_PAD_WIDTH);
            let pad = room.with_min_x(room.right() - wide);
            let mut inner = ui.new_child(UiBuilder::new().id_salt("pad").max_rect(pad));
            press = pad_ui(&mut inner, seen, place + 1 == options.len()).or(press);
            let beside = room.with_max_x(pad.left() - space::PANEL);
            let mut inner = ui.new_child(UiBuilder::new().id_salt("count").max_rect(beside));
            if count_ui(&mut inner, seen, hands, place) {
                press = Some(Press::Back);
            }
        });
        panel_in(ui, "totals", right, |ui| {
            let outside = outside_count(seen);
            let face = TableFace { options, rounds: &rounds, at: place, outside };
            let tapped = face.ui(ui, seen, &mut self.table, &mut self.shows_words);
            if let Some(card) = tapped.and_then(|it| options.get(it)).and_then(Candidate::card) {
                self.at = Some(card);
                self.typed = None;
            }
        });
        if let Some(press) = press {
            actions.extend(self.press(seen, options, place, hands, press));
        }
        actions
    }

    /// What a key of the pad does.
    fn press(
        &mut self,
        seen: &Seen<'_>,
        options: &[Candidate],
        place: usize,
        hands: Option<u32>,
        press: Press,
    ) -> Option<Action> {
        let card = options.get(place).and_then(Candidate::card)?;
        let go = |place: usize| options.get(place).and_then(Candidate::card);
        let next = match press {
            Press::Digit(digit) => {
                let before = self.typed.filter(|it| hands == Some(*it)).unwrap_or(0);
                let number = before.saturating_mul(10).saturating_add(digit);
                let number = if number > MOST_HANDS { before } else { number };
                self.typed = Some(number);
                Some(number)
            }
            Press::Clear => None,
            Press::More => Some(hands.unwrap_or(0).saturating_add(1).min(MOST_HANDS)),
            Press::Less => Some(hands?.saturating_sub(1)),
            Press::Next => {
                self.at = go(place + 1).or_else(|| go(0));
                self.typed = None;
                self.table.reveal(if place + 1 < options.len() { place + 1 } else { 0 });
                return None;
            }
            Press::Back => {
                self.at = place.checked_sub(1).and_then(go).or(Some(card));
                self.typed = None;
                self.table.reveal(place.saturating_sub(1));
                return None;
            }
        };
        if !matches!(press, Press::Digit(_)) {
            self.typed = None;
        }
        self.at = Some(card);
        (next != hands).then(|| self.tally(seen, card, next))
    }

    /// Writes the hands; the first number begins the first round, in the same act.
    fn tally(&mut self, seen: &Seen<'_>, card: CardKey, hands: Option<u32>) -> Action {
        let tally = |round| Edit::Choice(ChoiceEdit::Tally { round, card, hands });
        let Some(round) = self.round else {
            let id = seen.new_id();
            self.round = Some(id);
            return Action::Do(Edit::All(vec![add_round(seen, id), tally(id)]));
        };
        Action::Do(tally(round))
    }

    /// The rounds as chips, and the name of the one that is counted.
    fn rounds_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, rounds: &[&Round], now: Option<&Round>) -> Vec<Action> {
        let mut actions = Vec::new();
        ui.spacing_mut().item_spacing.y = space::SMALL;
        ScrollArea::horizontal().id_salt("rounds").show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::SMALL;
                for (place, round) in rounds.iter().enumerate() {
                    let name = round_name(seen, round, place);
                    let is_now = now.is_some_and(|it| it.id == round.id);
                    if ui.add(ActionButton::outlined(&name).chosen(is_now)).clicked() {
                        self.round = Some(round.id);
                        self.typed = None;
                    }
                }
                let name = seen.words.say("hands-new-round");
                if ui.add(ActionButton::quiet(&name).icon(ICON_ADD)).clicked() {
                    let id = seen.new_id();
                    self.round = Some(id);
                    self.at = None;
                    self.typed = None;
                    actions.push(Action::Do(add_round(seen, id)));
                }
            });
        });
        match now {
            Some(round) => actions.extend(self.name_ui(ui, seen, rounds, round)),
            // As high as the name that comes, so that the pad does not move under the hand.
            None => {
                ui.horizontal(|ui| {
                    ui.set_min_height(size::BUTTON);
                    label(ui, &seen.words.say("hands-first-number"), Type::BODY, look(ui).ink_second);
                });
            }
        }
        ui.add_space(space::SMALL);
        actions
    }

    fn name_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, rounds: &[&Round], round: &Round) -> Vec<Action> {
        let mut actions = Vec::new();
        ui.horizontal(|ui| {
            let mut name = round.name.clone();
            let (field, hint) = (seen.words.say("hands-round-name"), seen.words.say("hands-round-name-hint"));
            let width = (ui.available_width() - 190.0).clamp(160.0, 360.0);
            if Field::line(&mut name, &field).hint(&hint).width(width).ui(ui).changed() {
                actions.push(Action::Do(Edit::Choice(ChoiceEdit::NameRound { round: round.id, name })));
            }
            let gone = seen.words.say_with("hands-remove-round-named", &[("name", named(seen, &round.name).into())]);
            if quiet_button(ui, &seen.words.say("hands-remove-round")).accessible_name(gone).clicked() {
                self.round = None;
                self.typed = None;
                actions.push(Action::Do(Edit::Choice(ChoiceEdit::RemoveRound(round.id))));
            }
        });
        let own = folded(&round.name);
        if !own.is_empty() && rounds.iter().any(|it| it.id != round.id && folded(&it.name) == own) {
            paragraph(ui, &seen.words.say("hands-same-name"), Type::SMALL, look(ui).ink_second);
        }
        actions
    }
}

/// What hands are counted for: the clusters and the words that stand on their own; where asked for, or where there is
/// nothing else, every word outside the clusters. What was counted is always there.
fn options(seen: &Seen<'_>, shows_words: bool) -> Vec<Candidate> {
    let all = in_board_order(seen.project, seen.lay);
    let shows_all = shows_words || seen.lay.clusters.is_empty() && seen.lay.loose.is_empty();
    let loose: std::collections::BTreeSet<CardKey> = seen.lay.loose.iter().filter_map(|it| it.first()).collect();
    let is_counted = |it: &Candidate| seen.project.rounds.iter().any(|round| hands_in(round, it).is_some());
    let is_loose = |it: &Candidate| it.card().is_some_and(|it| loose.contains(&it));
    all.into_iter().filter(|it| shows_all || it.is_cluster() || is_loose(it) || is_counted(it)).collect()
}

/// How many words lie outside the clusters and do not stand on their own.
fn outside_count(seen: &Seen<'_>) -> usize {
    let parked: usize = seen.lay.parked.iter().map(|it| it.stacks.len()).sum();
    let is_nothing_else = seen.lay.clusters.is_empty() && seen.lay.loose.is_empty();
    if is_nothing_else { 0 } else { seen.lay.tray.len() + seen.lay.discuss.len() + parked }
}

/// The hands for something in a round, under whichever of its cards they were counted.
pub(super) fn hands_in(round: &Round, option: &Candidate) -> Option<u32> {
    match &option.kind {
        crate::insight::CandidateKind::Cluster(cluster, _) => round.hands_for(CardKey::Result(*cluster)),
        crate::insight::CandidateKind::Cards(cards) => cards.iter().find_map(|it| round.hands_for(*it)),
    }
}

/// What a round is called; one without a name by its place.
pub(super) fn round_name(seen: &Seen<'_>, round: &Round, place: usize) -> String {
    if round.name.trim().is_empty() {
        return seen.words.say_with("hands-round", &[("n", (place + 1).into())]);
    }
    round.name.clone()
}

fn add_round(seen: &Seen<'_>, id: RoundId) -> Edit {
    let names: Vec<String> = seen.project.rounds.iter().map(|it| folded(&it.name)).collect();
    let name = |n: usize| seen.words.say_with("hands-round", &[("n", n.into())]);
    // One more than there are: one of so many names is free.
    let free =
        (names.len() + 1..=2 * names.len() + 1).map(name).find(|it| !names.contains(&folded(it))).unwrap_or_default();
    Edit::Choice(ChoiceEdit::AddRound { id, name: free })
}

/// The keys that stand for the pad, while nobody types and nothing floats over it.
fn keys(ui: &Ui) -> Option<Press> {
    const DIGITS: [Key; 10] =
        [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    let context = ui.ctx();
    let is_asked = Popup::is_any_open(context) || context.memory(|it| it.top_modal_layer().is_some());
    if context.text_edit_focused() || is_asked || !ui.is_enabled() {
        return None;
    }
    let is_focused = context.memory(|it| it.focused().is_some());
    let pressed = |key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
    for (digit, key) in (0_u32..).zip(DIGITS) {
        if pressed(key) {
            return Some(Press::Digit(digit));
        }
    }
    let others = [
        (Key::Backspace, Press::Clear),
        (Key::Delete, Press::Clear),
        (Key::Plus, Press::More),
        (Key::Minus, Press::Less),
        (Key::PageDown, Press::Next),
        (Key::PageUp, Press::Back),
    ];
    let other = others.into_iter().find(|it| pressed(it.0)).map(|it| it.1);
    other.or_else(|| (!is_focused && pressed(Key::Enter)).then_some(Press::Next))
}

/// One option large, with where it stands.
fn option_ui(ui: &mut Ui, seen: &Seen<'_>, option: &Candidate, (place, of): (usize, usize)) {
    let look = look(ui);
    ui.spacing_mut().item_spacing.y = space::TINY;
    let said = seen.words.say_with("hands-place", &[("n", (place + 1).into()), ("of", of.into())]);
    label(ui, &said, Type::BODY, look.ink_second);
    let width = ui.available_width();
    let set = |kind: Type| card_galley(ui.painter(), &option.title, width, kind.font(), &breaks);
    let line = ui.fonts_mut(|fonts| fonts.row_height(&Type::DISPLAY.font()));
    let kinds = [Type::DISPLAY, Type::KERN, Type::VALUE, Type::CLUSTER_NAME];
    let fitting = kinds.into_iter().map(set).find(|it| it.size().y <= line + 1.0);
    let set = fitting.unwrap_or_else(|| set(Type::CLUSTER_NAME));
    let (rect, response) = ui.allocate_exact_size(vec2(set.size().x, set.size().y.max(line)), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, &option.title));
    ui.painter().galley(rect.left_center() - vec2(0.0, set.size().y / 2.0), set, look.ink);
    let stands = told::of_all_sheets(seen, "kiezen-stands-on-sheets", &option.coverage);
    paragraph(ui, &stands, Type::BEHAVIOUR, look.ink_second);
    ui.add_space(space::LARGE);
}

/// How many hands it has, and the way back; says whether that was pressed.
fn count_ui(ui: &mut Ui, seen: &Seen<'_>, hands: Option<u32>, place: usize) -> bool {
    let look = look(ui);
    ui.spacing_mut().item_spacing.y = space::MEDIUM;
    ui.scope(|ui| {
        ui.set_min_height(COUNT_HEIGHT);
        match hands {
            Some(hands) => {
                let said = seen.words.say_with("hands-counted", &[("n", hands.into())]);
                let kinds = [Type::DISPLAY, Type::KERN, Type::VALUE];
                let kind = type_that_holds(ui.painter(), &said, ui.available_width(), &kinds);
                paragraph(ui, &said, kind, look.accent);
            }
            None => {
                paragraph(ui, &seen.words.say("hands-not-counted"), Type::TITLE, look.ink_second);
            }
        }
    });
    place > 0 && ui.add(ActionButton::outlined(&seen.words.say("hands-back")).icon(ICON_ARROW_BACK)).clicked()
}

/// A panel that fills a place.
pub(super) fn panel_in(ui: &mut Ui, salt: &str, place: Rect, draw: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().id_salt(salt).max_rect(place), |ui| {
        panel(look(ui)).show(ui, |ui| {
            let margin = 2.0 * (space::BETWEEN + size::HAIRLINE);
            ui.set_min_size((place.size() - egui::Vec2::splat(margin)).max(egui::Vec2::ZERO));
            draw(ui);
        });
    });
}
