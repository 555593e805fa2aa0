//! Promises of asking on, the form and the harvest in Laden: by mouse, by keyboard, and back again.

#![expect(clippy::expect_used, reason = "a test says at once what it did not find")]

mod asking;
mod bad_input;
mod forms;
mod harvest;
mod pictures;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use waardenbord::app::steps::Step;
use waardenbord::app::steps::laden::LadenView;
use waardenbord::model::{ChosenValue, Column, Edit, Loading, LoadingEdit, Spot, Topic};

use crate::harness::{Screen, click_named, found, names, press_key};
use crate::step_host::{Host, Maker, open};

type Laden<'a> = Harness<'a, Host<LadenView>>;

/// Laden with one of its parts open.
fn part<'a>(screen: Screen, maker: Maker, name: &str) -> Laden<'a> {
    let mut harness = open(screen, Step::Laden, maker.project);
    click_named(&mut harness, name);
    harness
}

/// The value that is shown first.
fn value(harness: &Laden<'_>) -> ChosenValue {
    harness.state().project().values.iter().next().expect("a value is chosen").clone()
}

fn loading(harness: &Laden<'_>) -> Loading {
    value(harness).loading
}

fn topic(harness: &Laden<'_>, topic: Topic) -> Vec<String> {
    loading(harness).topic(topic).to_vec()
}

/// Types where the focus is.
fn types(harness: &mut Laden<'_>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run();
}

fn key(harness: &mut Laden<'_>, key: Key) {
    press_key(harness, Modifiers::NONE, key);
}

/// Lets more than a second go by: what is typed after that is a step of its own.
fn pause(harness: &mut Laden<'_>) {
    harness.run_steps(30);
}

/// The focus on what has this name.
fn focus(harness: &mut Laden<'_>, name: &str) {
    found(harness, name).focus();
    harness.run();
}

/// Whether some sentence on the screen has these words in it.
fn says(harness: &Laden<'_>, words: &str) -> bool {
    names(harness).iter().any(|it| it.contains(words))
}

/// The three values, the first with these behaviours.
fn loaded(wordings: &[(&str, Column)]) -> Maker {
    let mut maker = Maker::with_chosen();
    for (wording, column) in wordings {
        let edit = LoadingEdit::Write {
            value: maker.value("Vertrouwen").id,
            wording: (*wording).to_owned(),
            behaviour: maker.id(),
            placement: maker.id(),
            column: *column,
            at: Spot::End,
        };
        maker.apply(Edit::Loading(edit));
    }
    maker
}

const BEHAVIOURS: [(&str, Column); 6] = [
    ("We bellen terug op de dag die we beloofden", Column::Does),
    ("We zeggen het meteen als iets niet lukt", Column::Does),
    ("We geven elkaar ruimte om zelf te beslissen", Column::Does),
    ("We vertellen hoe een besluit tot stand kwam", Column::Does),
    ("We beloven iets waarvan we weten dat het niet kan", Column::DoesNot),
    ("We praten over collega’s in plaats van met hen", Column::DoesNot),
];

/// As it looks near the end.
fn full() -> Maker {
    let mut maker = loaded(&BEHAVIOURS);
    maker.write_core("Vertrouwen", "We doen wat we zeggen, ook als niemand kijkt");
    maker.write_core("Open en eerlijk", "We zeggen wat we weten, en ook wat we niet weten");
    let value = maker.value("Vertrouwen").id;
    let lines = |topic, all: &[&str]| {
        let lines = all.iter().map(|it| (*it).to_owned()).collect();
        Edit::Loading(LoadingEdit::Topic { value, topic, lines })
    };
    for edit in [
        lines(Topic::Means, &["We komen afspraken na", "We geven elkaar het voordeel van de twijfel als iets misgaat"]),
        lines(Topic::MeansNot, &["Dat we elkaar nooit meer aanspreken", "Dat alles mag"]),
        lines(
            Topic::Why,
            &["Zonder vertrouwen durft niemand een fout te melden", "Inwoners merken of we elkaar vertrouwen"],
        ),
        lines(Topic::Meanings, &["Je kunt op me rekenen", "Ik hoef niet alles te controleren"]),
        lines(Topic::Story, &["Een inwoner belt voor de derde keer.", "Deze keer belt Samira zelf terug."]),
    ] {
        maker.apply(edit);
    }
    let tensions = [("Ruimte geven", "Vasthouden aan afspraken", 35), ("Snel antwoord", "Zorgvuldig antwoord", 70)];
    for (index, (left, right, point)) in tensions.into_iter().enumerate() {
        let (left, right) = (left.to_owned(), right.to_owned());
        maker.apply(Edit::Loading(LoadingEdit::Tension { value, index, left, right, point }));
    }
    let obstacles =
        [("Werkdruk", "We zeggen het op tijd als iets niet lukt"), ("Elke afdeling heeft eigen regels", "")];
    for (index, (obstacle, answer)) in obstacles.into_iter().enumerate() {
        let (obstacle, answer) = (obstacle.to_owned(), answer.to_owned());
        maker.apply(Edit::Loading(LoadingEdit::Obstacle { value, index, obstacle, answer }));
    }
    maker
}
