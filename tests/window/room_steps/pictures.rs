//! The views of Kiezen and Laden on every screen, to be looked at.

use super::*;
use egui::vec2;
use waardenbord::app::look;
use waardenbord::model::ChoiceEdit;

fn screens() -> [(Screen, &'static str); 3] {
    let of = |width, height| Screen { pixels: vec2(width, height), ..Screen::ROOM };
    [(of(1366.0, 768.0), "1366"), (of(1920.0, 1080.0), "1920"), (of(3840.0, 2160.0), "3840")]
}

fn chosen() -> Maker {
    let mut maker = loaded();
    for (name, text) in [
        ("Vertrouwen", "We geloven dat de ander het goed bedoelt, en doen zelf wat we beloven"),
        ("Samen", "Niemand hoeft het alleen te doen"),
    ] {
        let (value, text) = (maker.value(name).id, text.to_owned());
        maker.apply(Edit::Choice(ChoiceEdit::Meaning { value, text }));
    }
    maker
}

#[test]
fn of_choosing() {
    for (screen, at) in screens() {
        let mut hall = Hall::enter(screen, chosen(), "Kiezen");
        hall.picture(&format!("groot-kiezen-{at}"));
        hall.room.key(Key::D);
        hall.picture(&format!("groot-kiezen-vierde-{at}"));
    }
    let mut hall = Hall::enter(Screen::ROOM, Maker::with_clusters(), "Kiezen");
    hall.room.press("Vertrouwen");
    hall.picture("groot-kiezen-eerste");
}

#[test]
fn of_loading() {
    for (screen, at) in screens() {
        let mut hall = Hall::enter(screen, chosen(), "Laden");
        hall.picture(&format!("groot-laden-{at}"));
        hall.room.press("Hier zijn we het over eens");
        let wording = hall.project().behaviour_notes.iter().next().expect("there is one").wording.clone();
        hall.room.press(&wording);
        hall.picture(&format!("groot-laden-eens-{at}"));
        hall.room.key(Key::F6);
        hall.picture(&format!("groot-laden-oogst-{at}"));
    }
    let mut hall = Hall::enter(Screen::ROOM, Maker::with_chosen(), "Laden");
    hall.picture("groot-laden-leeg");
    hall.room.press("Groter");
    hall.picture("groot-laden-groter");
}

#[test]
fn in_the_dark_with_high_contrast_and_at_150() {
    for step in ["Kiezen", "Laden"] {
        let mut hall = Hall::enter(Screen::ROOM, chosen(), step);
        hall.room.window.ctx.set_theme(egui::Theme::Dark);
        hall.room.window.run();
        hall.picture(&format!("groot-{step}-donker"));
        look::install(&hall.room.window.ctx, look::Set::HighContrast);
        hall.room.window.run();
        hall.picture(&format!("groot-{step}-contrast"));
        let mut hall = Hall::enter(Screen::ROOM_LARGE, chosen(), step);
        hall.picture(&format!("groot-{step}-150"));
    }
}

#[test]
fn nine_values_with_long_names_and_meanings_are_read() {
    let mut maker = Maker::with_clusters();
    maker.apply(Edit::Setup(waardenbord::model::SetupEdit::MaxValues(9)));
    let clusters: Vec<_> = maker.project.clusters.iter().map(|it| it.id).collect();
    for (number, cluster) in clusters.into_iter().enumerate() {
        maker.choose(&format!("Verantwoordelijkheidsgevoel voor de leefomgeving {number}"), cluster);
    }
    for step in ["Kiezen", "Laden"] {
        let mut other = Maker::with_clusters();
        other.project = maker.project.clone();
        let mut hall = Hall::enter(Screen::ROOM, other, step);
        hall.picture(&format!("groot-{step}-zes-lange"));
    }
}
