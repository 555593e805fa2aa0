//! What more is said of a placed behaviour: towards whom, at which other values, who shows it; and how it is set aside.

use std::collections::BTreeSet;

use egui::{Id, Ui};

use super::chips::{PickChip, chips_ui};
use super::combine::Combining;
use super::rows::Bench;
use super::{acts, aside};
use crate::model::{Edit, LoadingEdit, Placement, Standing, Towards, Who};
use crate::words::worked_out::{towards_key, who_key};

/// What more is done with the card that is open.
#[derive(Debug, Default)]
pub(super) struct More {
    /// Whether what is rarely needed is shown.
    pub is_open: bool,
    /// The others, to make one of two.
    pub combining: Option<Combining>,
    /// How high the card was drawn last, in points: when that changes it is brought into sight.
    pub height: f32,
    reason: String,
}

/// One more in a set, or one less.
fn toggled<T: Ord + Copy>(set: &BTreeSet<T>, item: T) -> BTreeSet<T> {
    let mut set = set.clone();
    if !set.remove(&item) {
        set.insert(item);
    }
    set
}

/// Towards whom it is shown.
pub(super) fn towards_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement) {
    let Some(record) = bench.seen.project.behaviours.get(placement.behaviour) else { return };
    chips_ui(ui, &bench.say("laden-towards"), |ui| {
        for towards in Towards::ALL {
            let text = bench.say(towards_key(towards));
            let chip = PickChip { text: &text, name: &text, is_on: Some(record.towards.contains(&towards)) };
            if chip.ui(ui) {
                let towards = toggled(&record.towards, towards);
                bench.edits.push(Edit::Loading(LoadingEdit::Towards { behaviour: record.id, towards }));
            }
        }
    });
}

/// The other chosen values: it can serve them too.
pub(super) fn also_at_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement) {
    let own = bench.value.id;
    let others: Vec<_> = bench.seen.project.values_standing(Standing::Chosen).filter(|it| it.id != own).collect();
    if others.is_empty() {
        return;
    }
    chips_ui(ui, &bench.say("laden-also-at"), |ui| {
        for other in others {
            let is_on = other.loading.placements.iter().any(|it| it.behaviour == placement.behaviour);
            let text = if other.name.trim().is_empty() { bench.say("without-name") } else { other.name.clone() };
            let name = bench.seen.words.say_with("laden-also-at-named", &[("value", text.clone().into())]);
            if (PickChip { text: &text, name: &name, is_on: Some(is_on) }).ui(ui) {
                bench.edits.push(acts::also_at(bench.seen, other, placement));
            }
        }
    });
}

/// Who shows it, and setting it aside; says whether the card is gone.
pub(super) fn more_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, placement: Placement, more: &mut More) -> bool {
    let Some(record) = bench.seen.project.behaviours.get(placement.behaviour) else { return true };
    chips_ui(ui, &bench.say("laden-who"), |ui| {
        for who in Who::ALL {
            let text = bench.say(who_key(who));
            let chip = PickChip { text: &text, name: &text, is_on: Some(record.who.contains(&who)) };
            if chip.ui(ui) {
                let who = toggled(&record.who, who);
                bench.edits.push(Edit::Loading(LoadingEdit::Who { behaviour: record.id, who }));
            }
        }
    });
    let id = Id::unique(("reason", placement.id));
    let chosen = aside::reasons_ui(ui, bench.seen, &mut more.reason, &record.wording, id);
    let Some(aside) = chosen else { return false };
    bench.edits.extend(acts::out_and_aside(bench.seen, bench.value, placement, &aside));
    true
}
