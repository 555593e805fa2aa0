//! A worksheet that comes back: the ticked numbers are typed, and what they are is seen while one types.

use std::collections::BTreeMap;

use egui::{Align, Id, Key, Layout, Margin, Role, Sense, Ui, WidgetInfo, vec2};
use egui_material_icons::icons::ICON_ADD;

use super::acts::one_line;
use crate::app::look::{CORNER_MARK, Type, Weight, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{
    ActionButton, Field, Lettering, LongList, LongListPlan, card_galley, figures, label, panel, paragraph,
};
use crate::insight::loading_sheet::{self, TakenIn};
use crate::model::{ChosenValue, Column, Edit, ValueId};
use crate::words::hyphenation::breaks;

/// The mark with a number is this wide, in points.
const NUMBER: f32 = 44.0;

/// What is typed from worksheets.
#[derive(Debug, Default)]
pub(super) struct BackIn {
    typed: BTreeMap<ValueId, String>,
    /// What was said of the numbers that were taken last.
    said: Option<(ValueId, Vec<String>)>,
    read: Option<Read>,
    list: LongList,
}

/// What the numbers are.
#[derive(Debug)]
struct Read {
    made_for: (u64, ValueId, String),
    taken: TakenIn,
    strange: Vec<String>,
    /// Each number that would be placed, with what it says.
    lines: Vec<(usize, String)>,
    /// How many behaviours the worksheet has.
    count: usize,
}

impl Read {
    fn of(seen: &Seen<'_>, value: &ChosenValue, text: &str) -> Self {
        let (numbers, strange) = loading_sheet::read_numbers(text);
        // Only looked at: the act itself draws its ids when it is made.
        let taken = loading_sheet::take_numbers(seen.project, seen.insight, value, &numbers, Column::Does, || 0);
        let lines = loading_sheet::lines(seen.project, seen.insight, value);
        let count = lines.len();
        let wordings: BTreeMap<usize, String> = lines.into_iter().map(|it| (it.number, it.wording)).collect();
        let placed = taken.placed.iter().filter_map(|it| Some((*it, wordings.get(it)?.clone())));
        Self { made_for: (seen.version, value.id, text.to_owned()), lines: placed.collect(), taken, strange, count }
    }

    /// What is said of those that are not placed.
    fn remarks(&self, seen: &Seen<'_>) -> Vec<String> {
        let numbers = |key: &str, numbers: &[usize]| {
            let said = || seen.words.say_with(key, &[("numbers", ranges(numbers).into())]);
            (!numbers.is_empty()).then(said)
        };
        let strange = self.strange.iter().map(|it| crate::model::wording::start_of(it)).collect::<Vec<_>>().join(", ");
        let strange = || seen.words.say_with("laden-numbers-strange", &[("text", strange.into())]);
        [
            numbers("laden-numbers-there", &self.taken.there),
            numbers("laden-numbers-withdrawn", &self.taken.withdrawn),
            numbers("laden-numbers-missing", &self.taken.missing),
            (!self.strange.is_empty()).then(strange),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// What cannot be taken in, to mend it where it was typed.
    fn left(&self) -> String {
        let missing = Some(ranges(&self.taken.missing)).filter(|it| !it.is_empty());
        missing.into_iter().chain(self.strange.iter().cloned()).collect::<Vec<_>>().join(" ")
    }
}

/// Numbers as they are said: 3, 5-7.
fn ranges(numbers: &[usize]) -> String {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for number in sorted {
        match ranges.last_mut().filter(|it| it.1 + 1 == number) {
            Some(last) => last.1 = number,
            None => ranges.push((number, number)),
        }
    }
    let said = ranges.into_iter().map(|(from, to)| match to - from {
        0 => from.to_string(),
        1 => format!("{from}, {to}"),
        _ => format!("{from}-{to}"),
    });
    said.collect::<Vec<_>>().join(", ")
}

impl BackIn {
    /// Draws it in the room there is; gives the act that takes the numbers in.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> Option<Edit> {
        let mut edit = None;
        let ground = panel(look(ui)).fill(look(ui).tray).inner_margin(Margin::symmetric(16, 12));
        ground.show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            ui.spacing_mut().item_spacing.y = space::SMALL;
            label(ui, &seen.words.say("laden-back-in"), Type::TITLE, look(ui).ink);
            paragraph(ui, &seen.words.say("laden-back-in-task"), Type::BODY, look(ui).ink_second);
            let is_asked = self.field_ui(ui, seen, value);
            let text = self.typed.entry(value.id).or_default().clone();
            let made_for = (seen.version, value.id, text);
            let kept = self.read.take().filter(|it| it.made_for == made_for);
            let read = kept.unwrap_or_else(|| Read::of(seen, value, &made_for.2));
            if add_ui(ui, seen, &read) || is_asked {
                edit = self.take(seen, value, &read);
            } else {
                self.told_ui(ui, seen, value, &read);
            }
            self.read = Some(read);
        });
        edit
    }

    /// The field; says whether Enter was pressed in it.
    fn field_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue) -> bool {
        let id = Id::unique(("ticked numbers", value.id));
        let text = self.typed.entry(value.id).or_default();
        let (name, hint) = (seen.words.say("laden-numbers"), seen.words.say("laden-numbers-hint"));
        let kind = Type::TITLE.with_weight(Weight::Regular);
        let field = Field::line(text, &name).hint(&hint).kind(kind).id(id).ui(ui);
        if field.changed() {
            *text = one_line(text);
            self.said = None;
        }
        let is_asked = field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter));
        if is_asked {
            field.request_focus();
        }
        is_asked
    }

    /// Takes in what can be; what cannot stays in the field, and is said.
    fn take(&mut self, seen: &Seen<'_>, value: &ChosenValue, read: &Read) -> Option<Edit> {
        let numbers = &read.taken.placed;
        let taken =
            loading_sheet::take_numbers(seen.project, seen.insight, value, numbers, Column::Does, || seen.ids.draw());
        let mut said: Vec<String> = Vec::new();
        if !taken.placed.is_empty() {
            let arguments = [("n", taken.placed.len().into()), ("numbers", ranges(&taken.placed).into())];
            said.push(seen.words.say_with("laden-numbers-taken", &arguments));
        }
        said.extend(read.remarks(seen));
        if said.is_empty() {
            return None;
        }
        self.said = Some((value.id, said));
        self.typed.insert(value.id, read.left());
        taken.edit
    }

    /// What the numbers are, or what was said of those that were taken last.
    fn told_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, value: &ChosenValue, read: &Read) {
        if let Some((_, said)) = self.said.as_ref().filter(|it| it.0 == value.id) {
            for (place, sentence) in said.iter().enumerate() {
                let colour = if place == 0 { look(ui).ink } else { look(ui).doubt };
                paragraph(ui, sentence, Type::SMALL, colour);
            }
            return;
        }
        for remark in read.remarks(seen) {
            paragraph(ui, &remark, Type::SMALL, look(ui).doubt);
        }
        if read.count == 0 {
            paragraph(ui, &seen.words.say("laden-back-in-none"), Type::BODY, look(ui).ink_second);
        }
        let plan = LongListPlan {
            count: read.lines.len(),
            gap: space::TINY,
            usual_height: size::BUTTON,
            version: seen.version,
        };
        let number = |place: usize| read.lines.get(place).map(|it| it.0);
        self.list.ui(ui, plan, number, |ui, place| {
            if let Some((number, wording)) = read.lines.get(place) {
                line_ui(ui, *number, wording);
            }
        });
    }
}

/// The button that takes the numbers in.
fn add_ui(ui: &mut Ui, seen: &Seen<'_>, read: &Read) -> bool {
    let n = read.taken.placed.len();
    let text = seen.words.say_with("laden-numbers-add", &[("n", n.into())]);
    let mut is_pressed = false;
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let button = ActionButton::outlined(&text).icon(ICON_ADD);
            is_pressed = ui.add_enabled_ui(n > 0, |ui| ui.add(button).clicked()).inner;
        });
    });
    is_pressed
}

/// A number, and what it says on paper.
fn line_ui(ui: &mut Ui, number: usize, wording: &str) {
    let look = look(ui);
    let room = ui.available_width() - NUMBER - space::SMALL;
    let galley = card_galley(ui.painter(), wording, room, Type::BODY.font(), &breaks);
    let wanted = vec2(ui.available_width(), galley.size().y + space::SMALL);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    let name = format!("{number} {wording}");
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
    let mark = egui::Rect::from_min_size(
        rect.min + vec2(0.0, space::TINY / 2.0),
        vec2(NUMBER, size::SMALL_ICON + space::TINY),
    );
    ui.painter().rect_filled(mark, CORNER_MARK, look.accent_tint);
    let digits = Lettering { text: &number.to_string(), kind: Type::MARK, colour: look.accent };
    let digits = figures(ui.painter(), &digits);
    ui.painter().galley(mark.center() - digits.size() / 2.0, digits, look.accent);
    let at = rect.min + vec2(NUMBER + space::SMALL, space::TINY / 2.0);
    ui.painter().galley(at, galley, look.ink);
}
