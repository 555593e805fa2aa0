//! Where words stand, by the rules and nothing else: note by note, without an index. And projects to count in.

use std::collections::BTreeSet;

use waardenbord::model::{
    BoardEdit, BoardKind, CardKey, ClusterId, Edit, MeetingId, Project, SheetId, Sources, ValueNote,
};
use waardenbord::store::format;

use crate::common::many_cards;
use crate::common::random_edits::{KINDS, Recipe, random_edit, random_project};

/// The saved example.
pub fn example() -> Project {
    let opened = format::decode(include_bytes!("../../saves/voorbeeld.ron")).expect("the example opens");
    opened.into_content().project
}

/// Projects after random edits: small ones of every kind, and some with twelve clusters or with two stages.
pub fn projects() -> impl Iterator<Item = Project> {
    let small = (0..30).map(|seed| random_project(seed, 90));
    let large =
        (0..8).map(|seed| edited(many_cards::project(90 + 3 * usize::try_from(seed).unwrap_or_default()), seed));
    let staged = (0..8).map(|seed| edited(two_stages(), seed));
    small.chain(large).chain(staged)
}

/// After one edit of each kind: some withdrawn, split, moved, merged.
fn edited(mut project: Project, seed: u64) -> Project {
    for (kind, step) in (0..KINDS).zip(0..) {
        let recipe = Recipe { kind, seed: seed * 1_000 + step };
        project = project.apply(&random_edit(&project, recipe)).unwrap_or(project);
    }
    project
}

/// Three session boards with five clusters each, four of them results, and a closing board on which those of one name
/// lie together.
fn two_stages() -> Project {
    let mut project = many_cards::project(90);
    let meetings: Vec<MeetingId> = project.meetings.ids().collect();
    let mut ids = 2_000_000_000_u64..;
    let mut id = || ids.next().expect("there are enough");
    let mut edits = Vec::new();
    let mut results = vec![Vec::new(); 4];
    for meeting in meetings {
        let board = id().into();
        edits.push(BoardEdit::Add { id: board, kind: BoardKind::Session(meeting) });
        let cards = project.cards_of(BoardKind::Session(meeting));
        for at in 0..5 {
            let cluster = id().into();
            let own = cards.iter().skip(at).step_by(6 + at).copied().collect();
            edits.push(BoardEdit::Cluster { id: cluster, board, cards: own });
            if let Some(results) = results.get_mut(at) {
                edits.push(BoardEdit::MarkResult { cluster, is_result: true });
                results.push(CardKey::Result(cluster));
            }
        }
    }
    let closing = id().into();
    edits.push(BoardEdit::Add { id: closing, kind: BoardKind::Closing });
    edits.extend(results.into_iter().map(|cards| BoardEdit::Cluster { id: id().into(), board: closing, cards }));
    for edit in edits {
        project = project.apply(&Edit::Board(edit)).expect("the boards can be made");
    }
    project
}

/// The sheets that count, by the numbers of their meeting, table and own.
pub fn sheets(project: &Project) -> Vec<SheetId> {
    let counting = project.sheets.iter().filter(|it| it.withdrawn.is_none());
    let mut sheets: Vec<_> = counting.map(|it| (project.sheet_code(it).expect("it has a code"), it.id)).collect();
    sheets.sort();
    sheets.into_iter().map(|it| it.1).collect()
}

/// The values that count, in their order.
pub fn notes(project: &Project) -> impl Iterator<Item = &ValueNote> {
    let on_sheet = |note: &ValueNote| project.sheets.get(note.sheet).is_some_and(|it| it.withdrawn.is_none());
    let notes = project.value_notes.iter().filter(|it| it.withdrawn.is_none() && !it.wording.trim().is_empty());
    notes.filter(move |it| on_sheet(it))
}

/// The sheets on which a word of a cluster stands.
pub fn sheets_of_cluster(project: &Project, cluster: ClusterId) -> BTreeSet<SheetId> {
    notes(project).filter(|it| lies_in(project, it, cluster)).map(|it| it.sheet).collect()
}

/// The sheets on which a word of some sources stands.
pub fn sheets_of_sources(project: &Project, sources: &Sources) -> BTreeSet<SheetId> {
    let in_cluster = |note: &ValueNote| sources.clusters.iter().any(|it| lies_in(project, note, *it));
    let on_card = |note: &ValueNote| sources.cards.iter().any(|it| stands_for(project, *it, note));
    notes(project).filter(|it| in_cluster(it) || on_card(it)).map(|it| it.sheet).collect()
}

fn lies_in(project: &Project, note: &ValueNote, cluster: ClusterId) -> bool {
    project.clusters.get(cluster).is_some_and(|it| it.cards.iter().any(|card| stands_for(project, *card, note)))
}

fn stands_for(project: &Project, card: CardKey, note: &ValueNote) -> bool {
    match card {
        CardKey::Note(whole) => whole == note.id && note.parts.is_empty(),
        CardKey::Part(whole, part) => whole == note.id && usize::from(part) < note.parts.len(),
        CardKey::Result(cluster) => {
            project.clusters.get(cluster).is_some_and(|it| it.is_result) && lies_in(project, note, cluster)
        }
    }
}
