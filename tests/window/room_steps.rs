//! Groot scherm in Kiezen and Laden: chosen, taken back, agreed and looked at by a whole room.

#![expect(clippy::expect_used, reason = "a test says at once what it did not find")]

mod choosing;
mod loading;
mod pictures;

use egui::Key;
use tempfile::TempDir;
use waardenbord::app::room::RoomView;
use waardenbord::app::world::Opening;
use waardenbord::model::{ChosenValue, Column, Edit, LoadingEdit, Project, Spot, Standing};
use waardenbord::store::format::{self, Content};

use crate::harness::{self, Screen};
use crate::step_host::Maker;
use crate::world::{Room, Start};

/// The program with a project, and the folder of its file.
struct Hall {
    room: Room,
    _file: TempDir,
}

impl Hall {
    /// Opens a project in Groot scherm of a step.
    fn enter(screen: Screen, maker: Maker, step: &str) -> Self {
        let file = tempfile::tempdir().expect("a folder for the test");
        let path = file.path().join("traject.ron");
        let content = Content { project_id: 1.into(), revision: 1, project: maker.project };
        std::fs::write(&path, format::encode(&content).expect("it can be written")).expect("a file for the test");
        let mut hall = Self { room: Room::enter(screen, Start::Later, Opening::File(path)), _file: file };
        hall.room.press(step);
        hall.room.key(Key::F11);
        hall
    }

    fn project(&self) -> &Project {
        self.room.project()
    }

    fn view(&self) -> Option<RoomView> {
        self.room.window.state().room().view()
    }

    fn values(&self, standing: Standing) -> Vec<String> {
        self.project().values_standing(standing).map(|it| it.name.clone()).collect()
    }

    fn value(&self, name: &str) -> &ChosenValue {
        self.project().values.iter().find(|it| it.name == name).expect("it is there")
    }

    fn undo(&mut self) {
        self.room.control(Key::Z);
    }

    fn picture(&mut self, name: &str) {
        harness::picture(&mut self.room.window, name);
    }
}

/// The first value with behaviour of colleagues and of its own, a kern and proposals.
fn loaded() -> Maker {
    let mut maker = Maker::with_chosen();
    let value = maker.value("Vertrouwen").id;
    let notes: Vec<_> = maker.project.behaviour_notes.iter().map(|it| it.id).take(2).collect();
    for (place, note) in notes.into_iter().enumerate() {
        let column = if place == 0 { Column::Does } else { Column::DoesNot };
        let (behaviour, placement) = (maker.id(), maker.id());
        maker.apply(Edit::Loading(LoadingEdit::Attach { value, note, behaviour, placement, column, at: Spot::End }));
    }
    for (wording, column) in [
        ("We bellen terug op de dag die we beloofden", Column::Does),
        ("We zeggen het meteen als iets niet lukt", Column::Does),
        ("We beloven iets waarvan we weten dat het niet kan", Column::DoesNot),
        ("We geven elkaar ruimte om zelf te beslissen", Column::Does),
    ] {
        let (behaviour, placement) = (maker.id(), maker.id());
        let wording = wording.to_owned();
        maker.apply(Edit::Loading(LoadingEdit::Write { value, wording, behaviour, placement, column, at: Spot::End }));
    }
    maker.write_core("Vertrouwen", "We doen wat we zeggen, ook als niemand kijkt");
    for text in ["Een woord is een woord", "Je kunt op ons rekenen, en wij op jou"] {
        maker.apply(Edit::Loading(LoadingEdit::AddProposal { value, text: text.to_owned() }));
    }
    maker
}
