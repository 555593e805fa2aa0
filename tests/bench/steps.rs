//! How long a frame of Kiezen and Laden takes, in each of their parts, at 60 clusters and 5,000 behaviours.

use std::path::Path;

use egui::{Modifiers, Pos2, pos2, vec2};
use waardenbord::model::{
    BehaviourId, ChoiceEdit, Column, Edit, LoadingEdit, PlacementId, Project, Sources, Spot, ValueId,
};

use super::{measured, middle_and_high};
use crate::many_cards;
use crate::stage::{self, SCREEN, Stage};

/// So many values that nine behaviours for ten of them come to five thousand.
const CARDS: usize = 5_600;
const CLUSTERS: usize = 60;
const FRAMES: usize = 300;

/// The buttons that lead to each part, from the board on.
const PARTS: [&[&str]; 10] = [
    &["Kiezen", "Kiezen"],
    &["Kiezen", "Vragen"],
    &["Kiezen", "Handen tellen"],
    &["Kiezen", "Besluit"],
    &["Kiezen", "Meer"],
    &["Laden", "Verzamelen"],
    &["Laden", "Ordenen"],
    &["Laden", "Doorvragen"],
    &["Laden", "Vorm"],
    &["Laden", "Oogst"],
];

/// Three values of twenty clusters each, with eight behaviours each.
fn project() -> Project {
    let project = many_cards::project_in(CARDS, CLUSTERS);
    let clusters: Vec<_> = project.clusters.ids().collect();
    let notes: Vec<_> = project.behaviour_notes.ids().collect();
    let mut edits = Vec::new();
    for (at, clusters) in clusters.chunks(CLUSTERS / 3).take(3).enumerate() {
        let number = (1_u64 << 41) + at as u64 * 100;
        let value = ValueId::from(number);
        let sources = Sources { clusters: clusters.to_vec(), cards: Vec::new() };
        edits.push(Edit::Choice(ChoiceEdit::Choose { id: value, name: format!("Waarde {at}"), sources }));
        for (place, note) in notes.iter().skip(at * 8).take(8).enumerate() {
            let number = number + 1 + place as u64;
            edits.push(Edit::Loading(LoadingEdit::Attach {
                value,
                note: *note,
                behaviour: BehaviourId::from(number),
                placement: PlacementId::from(number),
                column: Column::Does,
                at: Spot::End,
            }));
        }
    }
    project.apply(&Edit::All(edits)).expect("the values can be chosen")
}

/// The middle of the last thing with this name, as a screen reader knows it: a part of a step stands behind the steps.
fn button(stage: &mut Stage, name: &str) -> Option<Pos2> {
    stage.context.enable_accesskit();
    stage.idle(1);
    let update = stage.frame(Vec::new()).platform_output.accesskit_update?;
    stage.context.disable_accesskit();
    stage.idle(1);
    let named = update.nodes.iter().filter(|it| it.1.label() == Some(name));
    let it = named.filter_map(|it| it.1.bounds()).next_back()?;
    #[expect(clippy::cast_possible_truncation, reason = "places on a screen")]
    let middle = pos2(f64::midpoint(it.x0, it.x1) as f32, f64::midpoint(it.y0, it.y1) as f32);
    Some(middle)
}

/// A row for each part: the pointer goes round, and the wheel turns.
pub fn print(folder: &Path) {
    let path = folder.join("stappen.ron");
    let project = project();
    stage::write(&project, &path);
    println!(
        "\nat {} clusters and {} behaviours, milliseconds a frame:",
        project.clusters.len(),
        project.behaviour_notes.len()
    );
    println!("| part | median | p95 |\n|---|---|---|");
    for part in PARTS {
        let mut stage = Stage::settled(path.clone());
        for name in part {
            let at = button(&mut stage, name).expect(name);
            stage.tap(at, Modifiers::NONE);
            stage.idle(10);
        }
        let mut times: Vec<u64> = (0..FRAMES)
            .map(|number| {
                let (first, second, ..) = measured(&mut stage, |it| {
                    let turn = number as f32 * 0.05;
                    let at = pos2(SCREEN.x * (0.5 + 0.4 * turn.sin()), SCREEN.y * (0.55 + 0.3 * (turn * 1.3).cos()));
                    it.point(at);
                    it.wheel(Modifiers::NONE, vec2(0.0, if (number / 40) % 2 == 0 { -30.0 } else { 30.0 }))
                });
                // Two frames were drawn: one for the pointer, one for the wheel; the triangles of the second only.
                first / 2 + second
            })
            .collect();
        let (median, high) = middle_and_high(&mut times);
        println!("| {} | {median:.2} | {high:.2} |", part.join(", "));
    }
}
