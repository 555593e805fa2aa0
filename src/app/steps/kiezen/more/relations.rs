//! How each chosen value relates to each value and competence that exists already: one pair at a time, and all of them.

use egui::{Align, Id, Layout, Ui};
use egui_material_icons::icons::ICON_TUNE;

use super::nothing_yet_ui;
use crate::app::action::Action;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::settings_panel::context;
use crate::app::steps::kiezen::asking::{Asked, Asking, Go, beside};
use crate::app::steps::kiezen::matrix::{Cell, Matrix, Row};
use crate::app::widgets::{ActionButton, label, panel};
use crate::insight::considered::{existing, is_related, stands_alone};
use crate::insight::open_relations;
use crate::model::{ChoiceEdit, ChosenValue, Edit, Given, GivenId, GivenKind, RelationKind, Standing, ValueId};
use crate::words::considered::relation_key;

/// The relations as they are looked at.
#[derive(Debug, Default)]
pub(super) struct Relations {
    /// The pair that is asked about.
    at: Option<(GivenId, ValueId)>,
    takes_focus: bool,
    comes_in_sight: bool,
}

/// What is held beside what.
struct Pairs<'a> {
    existing: Vec<&'a Given>,
    chosen: Vec<&'a ChosenValue>,
}

impl Pairs<'_> {
    fn at(&self, (given, value): (usize, usize)) -> Option<(GivenId, ValueId)> {
        Some((self.existing.get(given)?.id, self.chosen.get(value)?.id))
    }

    fn place(&self, (given, value): (GivenId, ValueId)) -> Option<(usize, usize)> {
        let given = self.existing.iter().position(|it| it.id == given)?;
        Some((given, self.chosen.iter().position(|it| it.id == value)?))
    }

    fn first_open(&self) -> Option<(usize, usize)> {
        let places = (0..self.existing.len()).flat_map(|it| (0..self.chosen.len()).map(move |value| (it, value)));
        places.into_iter().find(|(given, value)| {
            let pair = self.existing.get(*given).zip(self.chosen.get(*value));
            pair.is_some_and(|(given, value)| !is_related(value, given.id))
        })
    }
}

impl Relations {
    /// Whether the question has to be seen now; asked once.
    pub fn comes_in_sight(&mut self) -> bool {
        std::mem::take(&mut self.comes_in_sight)
    }

    /// Draws the question and the tables.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let chosen = seen.project.values_standing(Standing::Chosen).collect();
        let pairs = Pairs { existing: existing(seen.project).collect(), chosen };
        if pairs.existing.is_empty() {
            let say = |key: &str| seen.words.say(key);
            let (title, sentence) = (say("relation-title"), say("relation-none"));
            return nothing_yet_ui(ui, (&title, &sentence, &say("relation-settings"))).into_iter().collect();
        }
        let mut actions: Vec<Action> = self.pair_ui(ui, seen, &pairs).into_iter().collect();
        actions.extend(self.overview_ui(ui, seen, &pairs));
        actions
    }

    fn go_to(&mut self, pairs: &Pairs<'_>, place: (usize, usize)) {
        self.at = pairs.at(place);
        self.takes_focus = true;
        self.comes_in_sight = true;
    }

    fn place(&mut self, pairs: &Pairs<'_>) -> (usize, usize) {
        if let Some(place) = self.at.and_then(|it| pairs.place(it)) {
            return place;
        }
        let place = pairs.first_open().unwrap_or_default();
        self.at = pairs.at(place);
        place
    }

    /// One pair: what it is, and a sentence about it.
    fn pair_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, pairs: &Pairs<'_>) -> Option<Action> {
        let place = self.place(pairs);
        let (given, value) = (*pairs.existing.get(place.0)?, *pairs.chosen.get(place.1)?);
        let counts = (pairs.existing.len(), pairs.chosen.len());
        let number = place.0 * counts.1 + place.1 + 1;
        let counter = [("n", number.into()), ("total", (counts.0 * counts.1).into())];
        let relation = value.considered.relation(given.id);
        let (kind, text) = relation.map_or((None, ""), |it| (it.kind, it.text.as_str()));
        let word = |it: &RelationKind| (seen.words.say(relation_key(*it)), kind == Some(*it));
        let open = open_relations(seen.project).len();
        let left = if open == 0 { String::new() } else { seen.words.say_with("relation-left", &[("n", open.into())]) };
        let key = match given.kind {
            GivenKind::Competence => "relation-to-competence",
            _ => "relation-to-core-value",
        };
        let names = [
            ("value", seen.words.value_title(value).into()),
            ("given", seen.words.given_title(seen.project, given.id).into()),
        ];
        let asking = Asking {
            counter: &seen.words.say_with("relation-counter", &counter),
            left: &left,
            question: &seen.words.say_with(key, &names),
            choices: &RelationKind::ALL.iter().map(word).collect::<Vec<_>>(),
            text,
            id: Id::unique(("relation", given.id, value.id)),
            has_before: place != (0, 0),
            takes_focus: std::mem::take(&mut self.takes_focus),
        };
        let Asked { text: typed, tapped, go } = asking.ui(ui, seen);
        if let Some(go) = go {
            // Behind the last pair comes the first again: the table under it shows what is still open.
            let next = beside(place, counts, go).unwrap_or_else(|| if go == Go::On { (0, 0) } else { place });
            self.go_to(pairs, next);
            ui.ctx().request_repaint();
        }
        let relate = |kind, text: &str| {
            Edit::Choice(ChoiceEdit::Relate { value: value.id, given: given.id, kind, text: text.to_owned() })
        };
        if let Some(tapped) = tapped.and_then(|it| RelationKind::ALL.get(it).copied()) {
            self.takes_focus = true;
            // A second tap takes it back. A tap is an act of its own, also right after the typing.
            let kind = Some(tapped).filter(|it| kind != Some(*it));
            return Some(Action::Do(Edit::All(vec![relate(kind, text)])));
        }
        typed.map(|typed| Action::Do(relate(kind, &typed)))
    }

    /// Every pair: a table for the values that exist, and one for the competences.
    fn overview_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, pairs: &Pairs<'_>) -> Vec<Action> {
        let mut actions = Vec::new();
        panel(look(ui)).inner_margin(egui::Margin { left: 0, right: 0, top: 12, bottom: 12 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::SMALL;
            ui.horizontal(|ui| {
                ui.add_space(space::BETWEEN);
                label(ui, &seen.words.say("relation-title"), Type::TITLE, look(ui).ink);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    ui.add_space(space::BETWEEN);
                    let name = seen.words.say("relation-settings");
                    if ui.add(ActionButton::quiet(&name).icon(ICON_TUNE)).clicked() {
                        context::open_next(ui.ctx());
                        actions.push(Action::ToggleSettings);
                    }
                });
            });
            let sets =
                [(GivenKind::CoreValue, "relation-core-values"), (GivenKind::Competence, "relation-competences")];
            for (place, (kind, title)) in sets.into_iter().enumerate() {
                if place > 0 {
                    ui.add_space(space::SMALL);
                }
                self.matrix_ui(ui, seen, pairs, (kind, &seen.words.say(title)));
            }
        });
        actions
    }

    fn matrix_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, pairs: &Pairs<'_>, (kind, title): (GivenKind, &str)) {
        let places: Vec<usize> =
            pairs.existing.iter().enumerate().filter(|(_, it)| it.kind == kind).map(|(place, _)| place).collect();
        if places.is_empty() {
            return;
        }
        let columns: Vec<String> = pairs.chosen.iter().map(|it| seen.words.value_title(it)).collect();
        let rows: Vec<Row> =
            places.iter().filter_map(|it| pairs.existing.get(*it)).map(|it| row(seen, it, &pairs.chosen)).collect();
        let at = self.at.and_then(|it| pairs.place(it));
        let current = at.and_then(|(given, value)| Some((places.iter().position(|it| *it == given)?, value)));
        let matrix = Matrix {
            salt: title,
            corner: title,
            columns: &columns,
            rows: &rows,
            open: &seen.words.say("relation-open"),
            current,
            under: 0.0,
        };
        let pressed = matrix.ui(ui, self.comes_in_sight, |_, _| {});
        if let Some((row, value)) = pressed
            && let Some(given) = places.get(row)
        {
            self.go_to(pairs, (*given, value));
            ui.ctx().request_repaint();
        }
    }
}

/// One that exists, beside every chosen value.
fn row(seen: &Seen<'_>, given: &Given, chosen: &[&ChosenValue]) -> Row {
    let title = seen.words.given_title(seen.project, given.id);
    let cell = |value: &&ChosenValue| {
        let relation = value.considered.relation(given.id);
        let kind = relation.and_then(|it| it.kind);
        let strong = kind.map(|it| seen.words.say(relation_key(it))).unwrap_or_default();
        let text = relation.map(|it| it.text.trim().to_owned()).unwrap_or_default();
        let said = if kind.is_none() { seen.words.say("relation-open") } else { strong.clone() };
        let said = if text.is_empty() { said } else { format!("{said}, {text}") };
        let value = seen.words.value_title(value);
        let names = [("value", value.into()), ("title", title.as_str().into()), ("said", said.into())];
        let name = seen.words.say_with("question-cell", &names);
        Cell { strong, text, is_open: kind.is_none(), name }
    };
    let note = if stands_alone(seen.project, given.id) { seen.words.say("relation-alone") } else { String::new() };
    Row { cells: chosen.iter().map(cell).collect(), title, note }
}
