//! Groot scherm: views of their own for thirty people around one screen, readable from four metres.
//!
//! What is chosen here, put off or hidden belongs to the sitting: nothing of it stands in the project, and only a place
//! that a word gets, a mark or a line of text is an edit.

mod bar;
mod behaviours;
mod choosing;
mod fit;
mod grid;
mod harvest;
mod leaving;
mod loading;
mod one_by_one;
mod overview;
mod pieces;
mod proof;
mod queue;
mod spread;
mod stage;
mod tables;
mod told;
mod values;
mod wall;

use egui::{Key, Modifiers, Rect, Ui, pos2};

use super::action::Action;
use super::keys::Command;
use super::look::{RoomScale, RoomSize};
use super::seen::Seen;
use super::steps::Step;
use crate::model::{Edit, TableId, ValueId};
use choosing::Choosing;
use fit::Fits;
use harvest::Harvest;
use loading::Loading;
use one_by_one::OneByOne;
use overview::Overview;
use pieces::{GAP, MARGIN};
use proof::Proof;
use spread::Spread;
use stage::{Said, Stage, Typing};
use tables::Tables;

/// A view of Groot scherm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoomView {
    /// One word large, the clusters as buttons.
    #[default]
    OneByOne,
    /// All words that are still to be placed, as a wall.
    Spread,
    /// The names of the clusters, with counts.
    Overview,
    /// What we take along.
    Harvest,
    /// One table large, in Inbreng.
    Tables,
    /// What is chosen and what can be, in Kiezen.
    Choosing,
    /// The kern of one value and its behaviour, in Laden.
    Loading,
    /// The card of one value as it will be printed, in Laden.
    Proof,
}

impl RoomView {
    /// The views of Clusteren, in the order in which F6 goes round them.
    pub const OF_CLUSTEREN: [Self; 4] = [Self::Spread, Self::OneByOne, Self::Overview, Self::Harvest];

    /// The views of Laden, in the same order.
    pub const OF_LADEN: [Self; 2] = [Self::Loading, Self::Proof];

    /// The views among which F6 goes round from this one.
    pub fn group(self) -> &'static [Self] {
        match self {
            Self::OneByOne | Self::Spread | Self::Overview | Self::Harvest => &Self::OF_CLUSTEREN,
            Self::Loading | Self::Proof => &Self::OF_LADEN,
            Self::Tables => &[Self::Tables],
            Self::Choosing => &[Self::Choosing],
        }
    }

    /// The key of its name.
    pub fn name_key(self) -> &'static str {
        match self {
            Self::OneByOne => "room-one-by-one",
            Self::Spread => "room-spread",
            Self::Overview => "room-overview",
            Self::Harvest => "room-harvest",
            Self::Tables => "room-tables",
            Self::Choosing => "room-choosing",
            Self::Loading => "room-loading",
            Self::Proof => "room-proof",
        }
    }

    /// Where F11 leads in a step; none where it only fills the screen.
    pub fn of_step(step: Step) -> Option<Self> {
        match step {
            Step::Inbreng => Some(Self::Tables),
            Step::Clusteren => Some(Self::default()),
            Step::Kiezen => Some(Self::Choosing),
            Step::Laden => Some(Self::Loading),
            Step::Afdrukken => None,
        }
    }

    /// Whether it belongs to a step.
    pub fn fits(self, step: Step) -> bool {
        match step {
            Step::Inbreng => self == Self::Tables,
            Step::Clusteren => Self::OF_CLUSTEREN.contains(&self),
            Step::Kiezen => self == Self::Choosing,
            Step::Laden => Self::OF_LADEN.contains(&self),
            Step::Afdrukken => false,
        }
    }

    /// The view so many further round, or back.
    fn round(self, step: isize) -> Self {
        let all = self.group();
        let length = isize::try_from(all.len()).unwrap_or(1);
        let at = all.iter().position(|it| *it == self).and_then(|it| isize::try_from(it).ok()).unwrap_or(0);
        let next = usize::try_from((at + step).rem_euclid(length)).unwrap_or(0);
        all.get(next).copied().unwrap_or(self)
    }
}

/// What the window knows that is not in the project.
pub struct RoomState {
    /// The step that is open.
    pub step: Step,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// What went wrong, to be said.
    pub notice: Option<String>,
    /// Whether nothing floats over it.
    pub is_free: bool,
}

/// Groot scherm with everything that belongs to the sitting.
#[derive(Debug, Default)]
pub struct Room {
    view: Option<RoomView>,
    size: RoomSize,
    hides_counts: bool,
    /// Whether somebody typed in the last frame: then Escape ends the typing.
    was_typing: bool,
    fits: Fits,
    said: Option<Said>,
    page: Option<Key>,
    one_by_one: OneByOne,
    spread: Spread,
    overview: Overview,
    harvest: Harvest,
    tables: Tables,
    choosing: Choosing,
    loading: Loading,
    proof: Proof,
}

impl Room {
    /// The view that is shown; none at the laptop.
    pub fn view(&self) -> Option<RoomView> {
        self.view
    }

    /// Shows a view.
    pub fn enter(&mut self, view: RoomView) {
        self.view = Some(view);
        (self.page, self.said) = (None, None);
    }

    /// Begins the round of tables at this one.
    pub fn show_table(&mut self, table: Option<TableId>) {
        self.tables.show(table);
    }

    /// Shows this value in Laden, where there is one.
    pub fn show_value(&mut self, value: Option<ValueId>) {
        self.loading.show(value);
    }

    /// Gives what is half typed, before another step or another project comes.
    pub fn give(&mut self, seen: &Seen<'_>) -> Option<Edit> {
        self.loading.give(seen)
    }

    /// Back to the laptop.
    pub fn leave(&mut self) {
        (self.view, self.said) = (None, None);
    }

    /// Whether counts and bars are hidden.
    pub fn hides_counts(&self) -> bool {
        self.hides_counts
    }

    /// How many words were painted on the wall in the last frame.
    pub fn painted_words(&self) -> usize {
        self.spread.painted()
    }

    /// Answers a command that counts in Groot scherm.
    pub fn command(&mut self, command: Command) {
        match (command, self.view) {
            (Command::NextView, Some(view)) if view.group().len() > 1 => self.enter(view.round(1)),
            (Command::PreviousView, Some(view)) if view.group().len() > 1 => self.enter(view.round(-1)),
            (Command::HideCounts, Some(_)) => self.hides_counts = !self.hides_counts,
            _ => {}
        }
    }

    /// Draws the bar and the view over the whole window.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, state: RoomState) -> Vec<Action> {
        let Some(view) = self.view else { return Vec::new() };
        self.fits.renew(ui.painter());
        let whole = ui.ctx().viewport_rect();
        let mut ui = Stage::part(ui, whole);
        let ui = &mut ui;
        // The bar keeps its size in Groter: what stands in it is for the hand, not for the room.
        let thin = RoomScale::of(ui.ctx(), RoomSize::Large);
        let scale = RoomScale::of(ui.ctx(), self.size);
        let is_typing = ui.ctx().text_edit_focused();
        let was_typing = std::mem::replace(&mut self.was_typing, is_typing);
        let place = match view {
            RoomView::Tables => self.tables.place(seen),
            RoomView::Choosing => Some(choosing::place(seen, !self.hides_counts)),
            RoomView::Loading | RoomView::Proof => Some(self.loading.place(seen)),
            _ => None,
        };
        let mut stage = Stage {
            seen: *seen,
            scale: thin,
            fits: &mut self.fits,
            shows_counts: !self.hides_counts,
            takes_keys: state.is_free && !is_typing,
            notice: state.notice,
            said: &mut self.said,
            page: &mut self.page,
            is_long: false,
            typing: Typing::default(),
            actions: Vec::new(),
        };
        let bar_height = thin.px(bar::HEIGHT);
        let bar = bar::Bar { view, step: state.step, size: self.size, can_undo: state.can_undo, place };
        let margin = thin.px(MARGIN);
        let strip = Rect::from_min_max(
            pos2(whole.left() + margin, whole.top()),
            pos2(whole.right() - margin, whole.top() + bar_height),
        );
        let wish = bar.ui(ui, &mut stage, strip);
        stage.scale = scale;
        let area = Rect::from_min_max(
            pos2(whole.left() + margin, whole.top() + bar_height + thin.px(GAP * 0.3)),
            pos2(whole.right() - margin, whole.bottom() - thin.px(28.0)),
        );
        if was_typing && stage.takes(ui, Key::Escape) {
            stage.typing = Typing::Escaped;
            ui.ctx().request_repaint();
        }
        match view {
            RoomView::OneByOne => self.one_by_one.ui(ui, &mut stage, area),
            RoomView::Spread => self.spread.ui(ui, &mut stage, area),
            RoomView::Overview => self.overview.ui(ui, &mut stage, area),
            RoomView::Harvest => self.harvest.ui(ui, &mut stage, area),
            RoomView::Tables => self.tables.ui(ui, &mut stage, area),
            RoomView::Choosing => self.choosing.ui(ui, &mut stage, area),
            RoomView::Loading => self.loading.ui(ui, &mut stage, area),
            RoomView::Proof => {
                let turned = self.proof.ui(ui, &mut stage, area, self.loading.value(seen));
                self.loading.show(turned);
            }
        }
        if stage.takes_keys && ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Escape)) {
            stage.actions.push(Action::LeaveRoom);
        }
        let actions = stage.actions;
        if wish == Some(bar::Wish::Resize) {
            self.size = if self.size == RoomSize::Large { RoomSize::Larger } else { RoomSize::Large };
            ui.ctx().request_repaint();
        }
        actions
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_views_go_round_both_ways() {
        let mut view = RoomView::Spread;
        let mut seen = Vec::new();
        for _ in 0..4 {
            seen.push(view);
            view = view.round(1);
        }
        assert_eq!((seen.as_slice(), view), (&RoomView::OF_CLUSTEREN[..], RoomView::Spread));
        assert_eq!(view.round(-1), RoomView::Harvest);
    }

    #[test]
    fn where_f11_leads_belongs_to_that_step() {
        for step in Step::ALL {
            assert!(RoomView::of_step(step).is_none_or(|it| it.fits(step)));
        }
    }
}
