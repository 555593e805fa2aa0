//! Laden for the room: the kern of one value large, proposals under each other, and what we do and do not.

use egui::{CursorIcon, Id, Key, Pos2, Rect, Role, Sense, Shape, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_CHECK, ICON_CHECK_BOX_OUTLINE_BLANK, ICON_EXPAND_MORE};

use super::RoomView;
use super::behaviours::behaviours_ui;
use super::pieces::{FOOT, Rank, RoomButton, corner, ring};
use super::stage::{Stage, Typing};
use super::values;
use crate::app::action::Action;
use crate::app::look::{RoomType, Type, Weight, look};
use crate::app::seen::Seen;
use crate::app::steps::Step;
use crate::app::widgets::{Field, type_that_holds};
use crate::model::loading::MOST_PROPOSALS;
use crate::model::{ChosenValue, Edit, LoadingEdit, PlacementId, ValueId};

/// Sizes in pixels of the design.
const INSIDE: f32 = 28.0;
const GAP: f32 = 14.0;
const LABEL: f32 = 44.0;
const BUTTON: f32 = 64.0;
/// Sizes of the kern, the largest in which it stands on two lines.
const KERN: [f32; 6] = [72.0, 64.0, 56.0, 48.0, 42.0, 36.0];
/// From this size on one line is better than two.
const ONE_LINE: f32 = 56.0;

/// The view with what belongs to the sitting.
#[derive(Debug, Default)]
pub struct Loading {
    value: Option<ValueId>,
    /// The value for which one types another proposal, and what is typed so far.
    proposing: Option<ValueId>,
    draft: String,
    opened: Option<PlacementId>,
    shows_proposals: bool,
    /// How high everything was in the last frame, in points.
    height: f32,
}

impl Loading {
    /// Shows this value, where there is one.
    pub fn show(&mut self, value: Option<ValueId>) {
        if value.is_some() && value != self.value {
            self.value = value;
            self.opened = None;
            self.shows_proposals = false;
        }
    }

    /// The value that is shown: the one that was asked for, else the first.
    pub fn value(&self, seen: &Seen<'_>) -> Option<ValueId> {
        self.shown(seen).map(|it| it.1.id)
    }

    fn shown<'a>(&self, seen: &Seen<'a>) -> Option<(usize, &'a ChosenValue)> {
        let all = values::chosen(seen);
        let at = all.iter().position(|it| Some(it.id) == self.value).unwrap_or_default();
        all.get(at).map(|it| (at, *it))
    }

    /// Where one is: the name of the value, and which of how many.
    pub fn place(&self, seen: &Seen<'_>) -> (String, String) {
        let Some((at, value)) = self.shown(seen) else { return (String::new(), String::new()) };
        let arguments = [("n", (at + 1).into()), ("total", values::chosen(seen).len().into())];
        (values::name(seen, value), seen.words.say_with("room-value-of", &arguments))
    }

    /// Gives the proposal that is half typed.
    pub fn give(&mut self, seen: &Seen<'_>) -> Option<Edit> {
        let value = self.proposing.take()?;
        let text = std::mem::take(&mut self.draft).replace(['\n', '\r'], " ").trim().to_owned();
        let loading = &seen.project.values.get(value)?.loading;
        let fits = !text.is_empty() && loading.core_proposals.len() < MOST_PROPOSALS;
        fits.then_some(Edit::Loading(LoadingEdit::AddProposal { value, text }))
    }

    /// Draws it in the part of the window under the bar.
    pub fn ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        let Some((at, value)) = self.shown(&stage.seen) else {
            return nothing_ui(ui, stage, area);
        };
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
        let body = Rect::from_min_max(area.min, pos2(area.right(), foot.top() - stage.px(24.0)));
        let height = self.height;
        stage.scrolled(ui, body, (Id::unique(("room loading", value.id)), height), |stage, ui, start| {
            let kern = self.kern_ui(ui, stage, (start, body.width()), value);
            let below = pos2(start.x, kern + stage.px(2.0 * GAP));
            let bottom = behaviours_ui(ui, stage, (below, body.width()), value, &mut self.opened);
            let needed = bottom - start.y;
            if (needed - self.height).abs() > 0.5 {
                self.height = needed;
                ui.ctx().request_repaint();
            }
        });
        let (asked, rest) = values::foot_ui(ui, stage, foot, at);
        let all = values::chosen(&stage.seen);
        let asked = asked.or_else(|| values::by_arrow(ui, stage, at, all.len()));
        if let Some(next) = asked.and_then(|it| all.get(it)) {
            stage.actions.extend(self.give(&stage.seen).map(Action::Do));
            self.show(Some(next.id));
            ui.ctx().request_repaint();
        }
        let hint = if value.loading.placements.is_empty() { String::new() } else { stage.word("room-hint-loading") };
        stage.say_ui(ui, rest, &hint);
    }

    /// The panel of the kern; gives where it ends.
    fn kern_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, (start, width): (Pos2, f32), value: &ChosenValue) -> f32 {
        let ground = ui.painter().add(Shape::Noop);
        let inside = stage.px(INSIDE);
        let whole = Rect::from_min_size(start, vec2(width, 0.0));
        let (left, right) = (whole.left() + inside, whole.right() - inside);
        let head = Rect::from_min_max(pos2(left, start.y + inside), pos2(right, start.y + inside + stage.px(FOOT)));
        let free = self.acts_ui(ui, stage, head, value);
        let label = stage.word("laden-core");
        let room = head.with_max_x(free).with_min_y(head.center().y - stage.px(LABEL / 2.0));
        stage.text_ui(ui, room, Id::unique("room kern label"), &label, (RoomType::LINE, look(ui).ink_second));
        let room =
            Rect::from_min_max(pos2(left - stage.px(8.0), head.bottom()), pos2(right, head.bottom() + stage.px(400.0)));
        let mut bottom = field_ui(ui, stage, room, value, &label);
        if !self.is_folded(value) {
            bottom = self.proposals_ui(ui, stage, (pos2(left, bottom), right - left), value);
        }
        let rect = whole.with_max_y(bottom + inside);
        let look = look(ui);
        let line = if value.loading.is_agreed { look.strong_line() } else { stage.hairline(look, look.line) };
        let face = egui::epaint::RectShape::new(rect, corner(stage.scale), look.surface, line, StrokeKind::Inside);
        ui.painter().set(ground, face);
        rect.bottom()
    }

    /// Once the group agrees, the proposals are folded away.
    fn is_folded(&self, value: &ChosenValue) -> bool {
        value.loading.is_agreed && !self.shows_proposals && self.proposing != Some(value.id)
    }

    /// At the right of the label: whether we agree, and another proposal or those that are folded away. Gives what is left.
    fn acts_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, head: Rect, value: &ChosenValue) -> f32 {
        let agree = stage.word("room-agreed");
        let is_agreed = value.loading.is_agreed;
        let icon = if is_agreed { ICON_CHECK } else { ICON_CHECK_BOX_OUTLINE_BLANK };
        let button = RoomButton { chosen: Some(is_agreed), ..RoomButton::new(&agree).icon(icon) };
        let place =
            |right: f32, width: f32| Rect::from_min_max(pos2(right - width, head.top()), pos2(right, head.bottom()));
        let rect = place(head.right(), stage.button_width(ui, &button));
        if stage.button(ui, rect, Id::unique("room agreed"), &button).clicked() {
            let agree = LoadingEdit::Agree { value: value.id, is_agreed: !is_agreed };
            stage.actions.push(Action::Do(Edit::Loading(agree)));
        }
        let count = value.loading.core_proposals.len();
        let right = rect.left() - stage.px(GAP);
        if self.is_folded(value) && count > 0 {
            let text = stage.seen.words.say_with("room-proposals", &[("n", count.into())]);
            let button = RoomButton::new(&text).icon(ICON_EXPAND_MORE).rank(Rank::Quiet);
            let rect = place(right, stage.button_width(ui, &button));
            if stage.button(ui, rect, Id::unique("room show proposals"), &button).clicked() {
                self.shows_proposals = true;
                ui.ctx().request_repaint();
            }
            return rect.left();
        }
        if self.proposing == Some(value.id) || count >= MOST_PROPOSALS {
            return right;
        }
        let text = stage.word("laden-new-proposal");
        let button = RoomButton::new(&text).icon(ICON_ADD);
        let rect = place(right, stage.button_width(ui, &button));
        if stage.button(ui, rect, Id::unique("room another proposal"), &button).clicked() {
            stage.actions.extend(self.give(&stage.seen).map(Action::Do));
            self.proposing = Some(value.id);
            ui.memory_mut(|it| it.request_focus(proposal_id(value.id)));
            ui.ctx().request_repaint();
        }
        rect.left()
    }

    /// The proposals under each other, and the field for another; gives where they end.
    fn proposals_ui(
        &mut self,
        ui: &mut Ui,
        stage: &mut Stage<'_>,
        (start, width): (Pos2, f32),
        value: &ChosenValue,
    ) -> f32 {
        let mut bottom = start.y;
        for (index, text) in value.loading.core_proposals.iter().enumerate() {
            let at = pos2(start.x, bottom + stage.px(GAP * 0.7));
            let (end, is_chosen) = proposal_ui(ui, stage, (at, width), (index, text));
            if is_chosen {
                let edit = Edit::Loading(LoadingEdit::ChooseCore { value: value.id, index });
                let sentence = stage.word("room-done-core");
                stage.act(ui, edit, sentence);
            }
            bottom = end;
        }
        if self.proposing == Some(value.id) {
            bottom = self.new_ui(ui, stage, (pos2(start.x, bottom + stage.px(GAP)), width), value);
        }
        bottom
    }

    /// The field for another proposal; gives where it ends.
    fn new_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, (at, width): (Pos2, f32), value: &ChosenValue) -> f32 {
        let name = stage.word("laden-new-proposal");
        let id = proposal_id(value.id);
        let room = Rect::from_min_size(at, vec2(width, stage.px(400.0)));
        let mut part = ui.new_child(UiBuilder::new().id_salt(id).max_rect(room));
        let kind = kind_that_holds(ui, stage, &self.draft, width);
        let field = Field::sentence(&mut self.draft, &name).hint(&name).kind(kind).id(id).ui(&mut part);
        if field.lost_focus() {
            if stage.typing == Typing::Escaped {
                self.draft.clear();
            }
            let is_enter = ui.input(|it| it.key_pressed(Key::Enter));
            let edit = self.give(&stage.seen);
            if is_enter && edit.is_some() && value.loading.core_proposals.len() + 1 < MOST_PROPOSALS {
                self.proposing = Some(value.id);
                field.request_focus();
            }
            stage.actions.extend(edit.map(Action::Do));
        }
        field.rect.bottom()
    }
}

fn proposal_id(value: ValueId) -> Id {
    Id::unique(("room new proposal", value))
}

fn kind_that_holds(ui: &Ui, stage: &Stage<'_>, text: &str, width: f32) -> Type {
    let types = [40.0, 36.0].map(|it| stage.scale.kind(RoomType::BEHAVIOUR.at(it)));
    let small = Type { points: types[1].points * 0.6, ..types[1] };
    type_that_holds(ui.painter(), text, width - stage.px(60.0), &[types[0], types[1], small])
}

/// The kern itself, as large as it stands on two lines; gives where it ends.
fn field_ui(ui: &mut Ui, stage: &mut Stage<'_>, room: Rect, value: &ChosenValue, name: &str) -> f32 {
    let mut text = value.loading.core.clone();
    let hint = stage.word("laden-core-hint");
    let shown = if text.is_empty() { hint.clone() } else { text.clone() };
    let width = room.width() - stage.px(32.0);
    let bold = |pixels: f32| RoomType { weight: Weight::Bold, ..RoomType::WORD.at(pixels) };
    let fits = |stage: &mut Stage<'_>, pixels: f32, lines: f32| {
        let set = stage.set(ui.painter(), &shown, width, bold(pixels));
        set.size.y <= stage.px(pixels * 1.3 * lines) && !set.lines.contains("-\n")
    };
    // On one line where it is large there too: no word stands alone on the second.
    let one = KERN.into_iter().filter(|it| *it >= ONE_LINE).find(|it| fits(stage, *it, 1.0));
    let pixels = one.or_else(|| KERN.into_iter().find(|it| fits(stage, *it, 2.0))).unwrap_or(36.0);
    let large = stage.scale.kind(bold(pixels));
    let smaller = [1.0, 0.8, 0.6].map(|it| Type { points: large.points * it, ..large });
    let kind = type_that_holds(ui.painter(), &text, width, &smaller);
    let mut part = ui.new_child(UiBuilder::new().id_salt("room kern").max_rect(room));
    let id = Id::unique(("room kern", value.id));
    let field = Field::sentence(&mut text, name).hint(&hint).kind(kind).id(id).like_text().ui(&mut part);
    if field.changed() {
        let text = text.replace(['\n', '\r'], " ");
        stage.actions.push(Action::Do(Edit::Loading(LoadingEdit::Core { value: value.id, text })));
    }
    field.rect.bottom()
}

/// A proposal as a large line; gives where it ends, and whether it was tapped.
fn proposal_ui(ui: &Ui, stage: &mut Stage<'_>, (at, width): (Pos2, f32), (index, text): (usize, &str)) -> (f32, bool) {
    let inside = stage.px(16.0);
    let set = stage.set(ui.painter(), text, width - 2.0 * inside, RoomType::BEHAVIOUR.at(38.0));
    let height = (set.size.y + stage.px(20.0)).max(stage.px(BUTTON));
    let rect = Rect::from_min_size(at, vec2(width, height));
    let response = ui.interact(rect, Id::unique(("room proposal", index)), Sense::click());
    let name = stage.seen.words.say_with("laden-choose-core", &[("text", text.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let look = look(ui);
    let fill = if response.is_pointer_button_down_on() { look.accent_tint } else { look.paper };
    ui.painter().rect(rect, corner(stage.scale), fill, stage.hairline(look, look.line), StrokeKind::Inside);
    set.paint(ui.painter(), pos2(rect.left() + inside, rect.center().y - set.size.y / 2.0), look.accent);
    ring(ui, stage.scale, &response);
    (rect.bottom(), response.on_hover_cursor(CursorIcon::PointingHand).clicked())
}

/// No value is chosen: where to go.
pub fn nothing_ui(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
    let sentence = stage.word("laden-nothing-chosen");
    stage.calm_ui(ui, area, &sentence);
    let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
    let text = stage.word("laden-to-choosing");
    let (pressed, rest) =
        stage.foot(ui, foot, &[(Id::unique("room to choosing"), RoomButton::new(&text).rank(Rank::Main))]);
    if pressed.is_some() {
        stage.actions.push(Action::GoTo(Step::Kiezen));
        stage.actions.push(Action::EnterRoom(RoomView::Choosing));
    }
    stage.say_ui(ui, rest, "");
}
