//! Collecting: type freely, Enter for the next, nothing is judged; and worksheets come back in.

use std::collections::BTreeMap;

use egui::{Align, Id, Key, Layout, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};
use egui_material_icons::icons::ICON_ADD;

use super::back_in::BackIn;
use super::card::BehaviourCard;
use super::{acts, told};
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, Weight, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Field, LongList, LongListPlan, label, panel, paragraph, segmented};
use crate::insight::ReviewItem;
use crate::model::wording::LONGEST_TEXT;
use crate::model::{BehaviourId, ChosenValue, Column, Edit, LoadingEdit, Spot, ValueId};
use crate::words::{Counted, Words};

/// The part of the width at the right that worksheets have, and its least and most in points.
const BACK_IN: f32 = 0.34;
const LEAST_BACK_IN: f32 = 300.0;
const MOST_BACK_IN: f32 = 520.0;
/// The field is no higher than this, however much was pasted, in points.
const MOST_FIELD: f32 = 190.0;
/// Nor lower than this, so that there is room to type.
const LEAST_FIELD: f32 = 72.0;

/// This part as it is looked at.
#[derive(Debug, Default)]
pub(super) struct Collect {
    typed: BTreeMap<ValueId, String>,
    /// Whether what is typed is how we do not do it.
    is_not: bool,
    /// What was said about what was typed last.
    said: Option<(ValueId, String)>,
    back_in: BackIn,
    /// The one that is being reworded.
    open: Option<BehaviourId>,
    list: LongList,
}

/// What was typed, as one act, and the lines that cannot be taken.
struct Taken {
    edits: Vec<Edit>,
    left: Vec<String>,
}

impl Taken {
    fn of(seen: &Seen<'_>, value: ValueId, column: Column, text: &str) -> Self {
        let (taken, left): (Vec<String>, Vec<String>) =
            acts::lines(text).into_iter().partition(|it| it.chars().count() <= LONGEST_TEXT);
        let write = |it: &String| acts::write(value, it, column, Spot::End, seen.ids);
        Self { edits: taken.iter().filter_map(write).collect(), left }
    }

    fn into_one(mut self) -> Option<Edit> {
        if self.edits.len() < 2 { self.edits.pop() } else { Some(Edit::All(self.edits)) }
    }
}

/// So many behaviours, as it is said.
fn counted(words: &Words, n: usize) -> String {
    words.say_with("laden-collect-n", &[("behaviours", Counted::Behaviours.argument(n))])
}

impl Collect {
    fn column(&self) -> Column {
        if self.is_not { Column::DoesNot } else { Column::Does }
    }

    /// Gives what is half typed, as Enter would.
    pub fn leave(&mut self, seen: &Seen<'_>) -> Vec<Edit> {
        self.open = None;
        let values: Vec<ValueId> = self.typed.keys().copied().collect();
        values.into_iter().filter_map(|it| self.take(seen, it)).collect()
    }

    /// Takes what is typed; a line that is too long stays where it is, and that is said.
    fn take(&mut self, seen: &Seen<'_>, value: ValueId) -> Option<Edit> {
        let text = self.typed.get(&value)?;
        let taken = Taken::of(seen, value, self.column(), text);
        self.said = None;
        if taken.left.is_empty() {
            self.typed.remove(&value);
        } else {
            let most = seen.words.number(LONGEST_TEXT);
            let arguments = [("n", taken.left.len().into()), ("most", most.into())];
            self.said = Some((value, seen.words.say_with("laden-collect-too-long", &arguments)));
            self.typed.insert(value, taken.left.join("\n"));
        }
        taken.into_one()
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Vec<Action> {
        let room = ui.available_rect_before_wrap();
        let room = room.with_max_y(room.bottom() - space::SMALL);
        let right = (room.width() * BACK_IN).clamp(LEAST_BACK_IN, MOST_BACK_IN);
        let (left, right) = room.split_left_right_at_x(room.right() - right);
        let left = Rect::from_min_max(left.min, pos2(left.right() - space::BETWEEN, left.bottom()));
        let mut left_ui = ui.new_child(UiBuilder::new().id_salt("collect").max_rect(left));
        let mut edits: Vec<Edit> = self.typing_ui(&mut left_ui, seen, value).into_iter().collect();
        left_ui.add_space(space::MEDIUM);
        edits.extend(self.collected_ui(&mut left_ui, seen, value));
        let mut right_ui = ui.new_child(UiBuilder::new().id_salt("back in").max_rect(right));
        edits.extend(self.back_in.ui(&mut right_ui, seen, value));
        edits.into_iter().map(Action::Do).collect()
    }

    /// The large field, and what comes of what stands in it.
    fn typing_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<Edit> {
        let mut is_taken = false;
        panel(look(ui)).inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let name = seen.words.say("laden-collect-field");
            let hint = seen.words.say("laden-collect-hint");
            let id = Id::unique(("collect", value.id));
            let is_new = ui.ctx().read_response(id).is_none();
            let text = self.typed.entry(value.id).or_default();
            let large = Type::CLUSTER_NAME.with_weight(Weight::Regular);
            let field = ScrollArea::vertical()
                .id_salt(id.with("scroll"))
                .max_height(MOST_FIELD)
                .show(ui, |ui| Field::sentence(text, &name).kind(large).hint(&hint).id(id).bare().ui(ui));
            let field = field.inner;
            if is_new {
                field.request_focus();
            }
            if field.changed() {
                self.said = None;
            }
            if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
                is_taken = true;
                field.request_focus();
            }
            let lines = acts::lines(text).len();
            ui.add_space((LEAST_FIELD - field.rect.height()).max(0.0));
            ui.horizontal(|ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let add = seen.words.say("laden-collect-add");
                    let button = ActionButton::outlined(&add).icon(ICON_ADD);
                    if ui.add_enabled_ui(lines > 0, |ui| ui.add(button).clicked()).inner {
                        is_taken = true;
                        field.request_focus();
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        let columns = [seen.words.say("laden-does-short"), seen.words.say("laden-does-not-short")];
                        let [does, does_not] = &columns;
                        if let Some(is_not) = segmented(ui, self.is_not, &[(false, does), (true, does_not)]) {
                            self.is_not = is_not;
                            field.request_focus();
                        }
                        ui.add_space(space::SMALL);
                        let said = self.said.as_ref().filter(|it| it.0 == value.id).map(|it| it.1.clone());
                        let colour = if said.is_some() { look(ui).doubt } else { look(ui).ink_second };
                        let sentence = said.unwrap_or_else(|| match lines {
                            0 | 1 => seen.words.say("laden-collect-enter"),
                            n => seen.words.say_with("laden-collect-lines", &[("n", n.into())]),
                        });
                        paragraph(ui, &sentence, Type::SMALL, colour);
                    });
                });
            });
        });
        if is_taken { self.take(seen, value.id) } else { None }
    }

    /// What was collected for this value, the newest on top. Nothing is pointed out here.
    fn collected_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Vec<Edit> {
        let placed = value.loading.placements.iter();
        let behaviours = placed.filter_map(|it| Some((seen.project.behaviours.get(it.behaviour)?, it.column)));
        let mut collected: Vec<(u32, BehaviourId, Column)> =
            behaviours.map(|(it, column)| (it.number, it.id, column)).collect();
        collected.sort_unstable_by_key(|it| std::cmp::Reverse(it.0));
        ui.horizontal(|ui| {
            label(ui, &seen.words.say("laden-collected"), Type::TITLE, look(ui).ink);
            if !collected.is_empty() {
                label(ui, &counted(&seen.words, collected.len()), Type::BODY, look(ui).ink_second);
            }
        });
        if collected.is_empty() {
            paragraph(ui, &seen.words.say("laden-collected-none"), Type::BODY, look(ui).ink_second);
            return Vec::new();
        }
        let mut edits = Vec::new();
        let plan =
            LongListPlan { count: collected.len(), gap: space::SMALL, usual_height: 58.0, version: seen.version };
        let item = |place: usize| collected.get(place).map(|it| it.1);
        let open = &mut self.open;
        self.list.ui(ui, plan, item, |ui, place| {
            let Some((_, behaviour, column)) = collected.get(place).copied() else { return };
            if *open == Some(behaviour) {
                edits.extend(rewording_ui(ui, seen, behaviour, open));
            } else if card_ui(ui, seen, behaviour, column) {
                *open = Some(behaviour);
            }
        });
        edits
    }
}

/// A behaviour that was collected; says whether it is to be reworded.
fn card_ui(ui: &mut Ui, seen: &Seen<'_>, behaviour: BehaviourId, column: Column) -> bool {
    let item = ReviewItem::Record(behaviour);
    let origin = told::origin(seen, behaviour);
    let meta = match column {
        Column::Does => origin,
        Column::DoesNot => format!("{} · {origin}", seen.words.say("laden-does-not-short")),
    };
    let card = BehaviourCard {
        id: Id::unique(("collected", behaviour)),
        wording: told::wording(seen, item),
        name: None,
        meta: &meta,
        band: told::band(ui, seen, item),
        is_selected: false,
        is_lifted: false,
        hint: None,
        signs: egui::Vec2::ZERO,
    };
    card.ui(ui).response.clicked()
}

/// Its wording in a field, in its place.
fn rewording_ui(ui: &mut Ui, seen: &Seen<'_>, behaviour: BehaviourId, open: &mut Option<BehaviourId>) -> Option<Edit> {
    let id = Id::unique(("rewording", behaviour));
    let is_new = ui.ctx().read_response(id).is_none();
    let mut wording = told::wording(seen, ReviewItem::Record(behaviour)).to_owned();
    let name = seen.words.say("laden-wording");
    let frame = egui::Frame::new().fill(look(ui).surface).stroke(look(ui).strong_line()).corner_radius(CORNER_CARD);
    let field = frame.inner_margin(Margin { left: 12, right: 8, top: 8, bottom: 8 }).show(ui, |ui| {
        ui.set_min_size(vec2(ui.available_width(), size::BUTTON));
        Field::sentence(&mut wording, &name).kind(Type::BEHAVIOUR).id(id).bare().ui(ui)
    });
    let field = field.inner;
    if is_new {
        field.request_focus();
    } else if field.lost_focus() {
        *open = None;
    }
    let edit = LoadingEdit::Word { behaviour, wording: acts::one_line(&wording) };
    field.changed().then_some(Edit::Loading(edit))
}
