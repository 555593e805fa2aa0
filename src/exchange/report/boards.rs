//! Where the words lie: on each board its clusters and its places.

use std::sync::Arc;

use super::Line;
use super::outline::Outline;
use crate::insight::coverage::sheets_behind;
use crate::insight::stacks::Stack;
use crate::insight::{BoardLay, ClusterLay, unplaced};
use crate::model::{Board, Place};

/// The boards that are shown, then those that are kept.
pub(super) fn write(outline: &mut Outline<'_>) {
    let said = outline.said;
    let project = said.project;
    let shown = unplaced::shown_boards(project);
    outline.section(1, said.say("text-boards"), |outline| {
        for board in &shown {
            outline.section(2, said.words.board(project, board), |outline| board_under(outline, board));
        }
        for board in project.boards.iter().filter(|it| shown.iter().all(|other| other.id != it.id)) {
            let name = said.words.say_with("text-board-kept", &[("board", said.words.board(project, board).into())]);
            outline.section(2, name, |outline| board_under(outline, board));
        }
        let apart = project.apart.iter().map(|it| Line::text(format!("{} – {}", it.one, it.other)));
        outline.list(&said.say("text-apart"), apart);
    });
}

fn board_under(outline: &mut Outline<'_>, board: &Board) {
    let lay = BoardLay::of(outline.said.project, board);
    let total = sheets_behind(outline.said.project, board);
    for cluster in &lay.clusters {
        cluster_under(outline, cluster, total);
    }
    let places = [(Place::Tray, &lay.tray), (Place::Discuss, &lay.discuss), (Place::Loose, &lay.loose)];
    let parked = lay.parked.iter().map(|it| (Place::Parked(it.reason), &it.stacks));
    for (place, stacks) in places.into_iter().chain(parked) {
        let name = outline.said.words.place(place);
        outline.section(3, name, |outline| stacks_under(outline, stacks));
    }
}

fn cluster_under(outline: &mut Outline<'_>, lay: &ClusterLay, total: usize) {
    let said = outline.said;
    let Some(cluster) = said.project.clusters.get(lay.id) else { return };
    let letter = lay.letter.map_or_else(String::new, |it| format!("{it} · "));
    let title = if lay.title.trim().is_empty() { said.say("without-name") } else { lay.title.clone() };
    let title = format!("{letter}{title}");
    let named = lay.is_named || lay.title.trim().is_empty();
    outline.heading(3, if named { title } else { said.words.say_with("text-working-name", &[("name", title.into())]) });
    outline.paragraph(&cluster.meaning);
    outline.paragraph(&said.stands_on(lay.coverage.sheets, total));
    if cluster.is_result {
        outline.paragraph(&said.say("text-goes-along"));
    }
    stacks_under(outline, &lay.stacks);
}

/// Each word with the codes of its sheets.
fn stacks_under(outline: &mut Outline<'_>, stacks: &[Arc<Stack>]) {
    let said = outline.said;
    let line = |it: &Arc<Stack>| Line::text(format!("{} ({})", it.wording, said.card_codes(&it.cards)));
    outline.list("", stacks.iter().map(line).collect::<Vec<_>>());
}
