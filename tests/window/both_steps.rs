//! Kiezen and Laden from the first choice to the last question, by mouse and by keyboard alone: the same project, and undone
//! to where it began.

use egui::Key;
use tempfile::TempDir;
use waardenbord::app::world::Opening;
use waardenbord::insight::Summary;
use waardenbord::model::{Project, Topic};
use waardenbord::store::format::{self, Content};

use crate::harness::{self, Screen};
use crate::step_host::Maker;
use crate::world::{Room, Start};

/// How things are pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hand {
    Mouse,
    Keyboard,
}

/// The program with a project that has clusters and no choice.
struct Table {
    room: Room,
    hand: Hand,
    _file: TempDir,
}

impl Table {
    fn new(hand: Hand) -> Self {
        let file = tempfile::tempdir().expect("a folder for the test");
        let path = file.path().join("traject.ron");
        let content = Content { project_id: 1.into(), revision: 1, project: Maker::with_clusters().project };
        std::fs::write(&path, format::encode(&content).expect("it can be written")).expect("a file for the test");
        Self { room: Room::enter(Screen::ROOM, Start::Later, Opening::File(path)), hand, _file: file }
    }

    /// Presses what is called so: with the mouse, or with Enter where it has the focus.
    fn press(&mut self, name: &str) {
        match self.hand {
            Hand::Mouse => self.room.press(name),
            Hand::Keyboard => {
                harness::found(&self.room.window, name).focus();
                self.room.window.run();
                self.room.key(Key::Enter);
            }
        }
    }

    /// Types in a field, and leaves it.
    fn write(&mut self, field: &str, text: &str) {
        harness::type_into(&mut self.room.window, field, text);
    }

    /// Opens a part of a step.
    fn part(&mut self, name: &str) {
        self.press(name);
        self.room.wait(0.3);
    }

    fn choose_and_load(&mut self) {
        self.press("Kiezen");
        for candidate in ["Vertrouwen", "Open en eerlijk", "Samen"] {
            let name = harness::names(&self.room.window).into_iter().find(|it| it.starts_with(candidate));
            self.press(&name.expect("it can be chosen"));
        }
        self.part("Vragen");
        self.press("Gebruik inwoners, bedrijven, instellingen en medewerkers");
        self.press("Vertrouwen, Inwoners: nog leeg");
        self.write("Vertrouwen: wat gaan inwoners ervan merken?", "Een antwoord op tijd");
        self.part("Handen tellen");
        self.press("1");
        self.press("2");
        self.part("Besluit");
        self.write("Waarom kiezen we dit?", "Hier herkent iedereen zich in");
        self.write("Waarom niet: Respect", "Zit al in vertrouwen");
        self.press("Laden");
        self.part("Verzamelen");
        self.write("Wat zie of hoor je dan?", "We bellen terug op de dag die we beloofden");
        self.room.key(Key::Enter);
        self.write("Aangekruiste nummers", "3 7");
        self.room.key(Key::Enter);
        self.part("Ordenen");
        self.write("Kern van de waarde", "We doen wat we zeggen");
        self.part("Doorvragen");
        self.press("Hoe");
        self.write("Nieuwe regel: Hoe", "Elke week een ochtend in de wijk");
        self.part("Vorm");
        self.press("Verhaal");
        self.room.wait(1.5);
    }

    fn project(&self) -> &Project {
        self.room.project()
    }
}

/// What is the same whatever ids and times say.
fn told(project: &Project) -> String {
    let hands: Vec<u32> = project.rounds.iter().flat_map(|it| &it.hands).map(|it| it.hands).collect();
    let answers: Vec<&str> =
        project.values.iter().flat_map(|it| &it.considered.answers).map(|it| it.text.as_str()).collect();
    let how: Vec<&String> = project.values.iter().flat_map(|it| it.loading.topic(Topic::How)).collect();
    let decision = (&project.decision.why, project.decision.not_taken.values().collect::<Vec<_>>());
    format!("{:#?} {hands:?} {answers:?} {how:?} {decision:?} {:?}", Summary::of(project), project.form)
}

#[test]
fn from_the_first_choice_to_the_form_by_mouse_and_by_keyboard_the_project_is_the_same() {
    let [mouse, keyboard] = [Hand::Mouse, Hand::Keyboard].map(|hand| {
        let mut table = Table::new(hand);
        let before = table.project().clone();
        table.choose_and_load();
        let told = told(table.project());
        for part in [
            "Een antwoord op tijd",
            "[12]",
            "Hier herkent",
            "Zit al in",
            "We bellen terug",
            "We doen wat",
            "ochtend",
            "Story",
        ] {
            assert!(told.contains(part), "{hand:?}: {part} is not in {told}");
        }
        let first = table.project().values.iter().next().expect("there is one");
        assert_eq!(first.loading.placements.len(), 3, "what was typed, and two by their numbers");
        for _ in 0..60 {
            if table.project() == &before {
                return told;
            }
            table.room.control(Key::Z);
        }
        panic!("{hand:?}: it is not undone to where it began");
    });
    assert_eq!(mouse, keyboard);
}
