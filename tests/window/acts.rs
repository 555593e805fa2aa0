//! How many acts it takes to lay the real words as in `tests/data/groepen.csv`: presses of a key, a button or a finger,
//! selecting included.
//!
//! The acts stand in `tests/data/handelingen.txt`, one a line; here they are played in the window of the tests, and the check
//! of the real window plays the same ones with a real mouse and real keys.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use egui::{Event, Key, PointerButton, Pos2};
use waardenbord::app::world::Opening;
use waardenbord::exchange::{plan, read};
use waardenbord::insight::{BoardLay, ClusterLay};
use waardenbord::model::wording::folded;
use waardenbord::model::{CardKey, Edit, InputEdit, Project};
use waardenbord::store::format::{self, Content};
use waardenbord::store::ids::IdSource;

use crate::harness::{self, Screen};
use crate::world::{Room, Start};

/// The words that have a group: one note at a time takes twice as many acts.
const NOTES: usize = 192;

/// The group of each wording, folded; none for what stands alone.
fn groups() -> BTreeMap<String, String> {
    let rows = include_str!("../data/groepen.csv").lines().skip(1);
    let pairs = rows.filter_map(|it| it.split_once(';'));
    pairs.filter(|it| it.1 != "los").map(|(word, group)| (folded(word), group.to_owned())).collect()
}

/// The real words, nothing placed.
fn project() -> Project {
    let ids = IdSource::counting(1);
    let project = Project::new(ids.draw());
    let reading = read(include_bytes!("../data/inbreng.csv")).expect("the rows can be read");
    let batch = plan(&project, &reading.rows, &mut || ids.draw()).batch;
    project.apply(&Edit::Input(InputEdit::Take(batch))).expect("the rows can be taken")
}

fn lay(project: &Project) -> BoardLay {
    BoardLay::of(project, project.single_board().expect("there is a board"))
}

/// The window with its acts so far.
struct Playing {
    room: Room,
    acts: Vec<String>,
}

impl Playing {
    fn key(&mut self, key: Key, name: &str) {
        self.room.key(key);
        self.acts.push(format!("key {name}"));
    }

    /// Presses a place of the screen, as a mouse or a finger does.
    fn click(&mut self, at: Pos2) {
        let window = &mut self.room.window;
        let at = at.round();
        window.hover_at(at);
        window.run_steps(1);
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Primary, egui::Modifiers::NONE);
            window.event(Event::PointerButton { pos: at, button, pressed, modifiers });
            window.run_steps(1);
        }
        window.run();
        self.acts.push(format!("click {} {}", at.x, at.y));
    }

    /// Puts the word that is asked about with a cluster: by its letter, else by a tap on its button.
    fn put(&mut self, cluster: &ClusterLay) {
        if let Some(letter) = cluster.letter {
            let key = Key::from_name(&letter.to_string()).expect("a letter has a key");
            self.key(key, &letter.to_string().to_lowercase());
        } else {
            let at = harness::middle(&self.room.window, &format!("Cluster {}", cluster.title));
            self.click(at);
        }
    }
}

/// Plays the whole: one word after the other, each stack in one act.
fn play() -> Playing {
    let file = tempfile::tempdir().expect("a folder for the test");
    let path = file.path().join("traject.ron");
    let content = Content { project_id: 1.into(), revision: 1, project: project() };
    std::fs::write(&path, format::encode(&content).expect("it can be written")).expect("a file for the test");
    let room = Room::enter(Screen::ROOM, Start::Later, Opening::File(path));
    let mut playing = Playing { room, acts: Vec::new() };
    let groups = groups();
    playing.key(Key::F11, "F11");
    let mut put_off: BTreeSet<CardKey> = BTreeSet::new();
    loop {
        let lay = lay(playing.room.project());
        let waiting =
            |it: &&std::sync::Arc<waardenbord::insight::Stack>| it.first().is_some_and(|card| !put_off.contains(&card));
        let Some(stack) = lay.tray.iter().find(waiting).cloned() else { break };
        if !lay.tray.iter().any(|it| groups.contains_key(&folded(&it.wording))) {
            break;
        }
        assert!(playing.room.sees(&stack.wording), "{} is the word that is asked about", stack.wording);
        let group = groups.get(&folded(&stack.wording));
        let is_same = |it: &&std::sync::Arc<ClusterLay>| {
            it.stacks.iter().any(|stack| groups.get(&folded(&stack.wording)) == group)
        };
        match (group, lay.clusters.iter().find(is_same).cloned()) {
            (None, _) => {
                put_off.extend(stack.first());
                playing.key(Key::Space, "space");
            }
            (Some(_), Some(cluster)) => playing.put(&cluster),
            (Some(_), None) => playing.key(Key::Enter, "Return"),
        }
    }
    playing
}

#[test]
fn every_word_with_a_group_lies_in_it_after_at_most_half_of_two_acts_a_note() {
    let playing = play();
    let (groups, lay) = (groups(), lay(playing.room.project()));
    let mut placed = 0;
    let mut seen = BTreeSet::new();
    for cluster in &lay.clusters {
        let own: BTreeSet<_> = cluster.stacks.iter().map(|it| groups.get(&folded(&it.wording))).collect();
        assert_eq!(own.len(), 1, "{own:?} lie together");
        assert!(seen.insert(own.into_iter().next().flatten().cloned()), "a group lies in one cluster");
        placed += cluster.cards().count();
    }
    assert_eq!(placed, NOTES);
    assert_eq!(seen.len(), groups.values().collect::<BTreeSet<_>>().len());
    println!("{} acts for {NOTES} notes; one note at a time takes {}", playing.acts.len(), 2 * NOTES);
    assert!(playing.acts.len() <= NOTES, "{} acts", playing.acts.len());

    let text = playing.acts.iter().fold(String::new(), |mut text, act| {
        writeln!(text, "{act}").expect("a text grows");
        text
    });
    let found = harness::pictures().join("handelingen.txt");
    std::fs::create_dir_all(harness::pictures()).expect("the folder can be made");
    std::fs::write(&found, &text).expect("it can be written");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/handelingen.txt");
    let kept = std::fs::read_to_string(kept).unwrap_or_default();
    assert!(kept == text, "the acts are others than those kept; they lie in {}", found.display());
}
