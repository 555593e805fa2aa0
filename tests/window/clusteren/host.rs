//! Projects for tests of the board, and questions to ask of them.

#![expect(clippy::expect_used, reason = "a test that cannot go on says why and fails")]

use std::fmt::Write as _;

use egui_kittest::Harness;
use jiff::civil::time;
use waardenbord::app::steps::Step;
use waardenbord::app::steps::clusteren::ClusterenView;
use waardenbord::exchange::{plan, read};
use waardenbord::insight::BoardLay;
use waardenbord::model::{
    BoardEdit, BoardId, CardKey, Edit, InputEdit, MeetingId, Place, Project, SetupEdit, ValueNoteId,
};
use waardenbord::store::ids::IdSource;

use crate::harness::Screen;
use crate::step_host;

/// The board with a project behind it.
pub type Host = step_host::Host<ClusterenView>;

/// A window on the board of a project.
pub fn window<'a>(screen: Screen, project: Project) -> Harness<'a, Host> {
    step_host::open(screen, Step::Clusteren, project)
}

/// What lies where.
pub fn lay(host: &Host) -> BoardLay {
    lay_of(host.project())
}

fn lay_of(project: &Project) -> BoardLay {
    BoardLay::of(project, project.single_board().expect("there is a board"))
}

/// A project with these rows: session, table, sheet, value, behaviour.
pub fn project_of(csv: &str) -> Project {
    let ids = IdSource::counting(1);
    let mut project = Project::new(ids.draw());
    let reading = read(csv.as_bytes()).expect("the rows can be read");
    let batch = plan(&project, &reading.rows, &mut || ids.draw()).batch;
    project = project.apply(&Edit::Input(InputEdit::Take(batch))).expect("the rows can be taken");
    for edit in
        [SetupEdit::Title("Waarden en gedrag 2026".into()), SetupEdit::Organisation("Gemeente Voorbeeld".into())]
    {
        project = project.apply(&Edit::Setup(edit)).expect("a project has a name");
    }
    let meetings: Vec<MeetingId> = project.meetings.ids().collect();
    for (meeting, start) in meetings.into_iter().zip([time(9, 0, 0, 0), time(11, 0, 0, 0), time(13, 30, 0, 0)]) {
        let edit = Edit::Input(InputEdit::DateMeeting { meeting, date: None, start: Some(start) });
        project = project.apply(&edit).expect("a meeting has a time");
    }
    project
}

/// Nothing yet.
pub fn empty() -> Project {
    Project::new(BoardId::from(1))
}

/// Nine words, one of them three times.
pub fn small() -> Project {
    project_of(
        "sessie;tafel;blad;waarde;gedrag;herkomst\n\
         1;1;1;Openheid;We zeggen wat we denken;\n\
         1;1;1;Vertrouwen;We komen afspraken na;\n\
         1;1;2;Eerlijk;We zijn eerlijk over fouten;\n\
         2;1;1;Vertrouwen;We laten elkaar vrij;\n\
         2;2;1;Trots;;\n\
         2;2;2;Samen;We vragen om hulp;\n\
         3;1;1;Vertrouwen;;\n\
         3;1;1;Moed;We proberen iets nieuws;\n\
         3;2;1;Aandacht;We luisteren eerst;\n",
    )
}

/// The real input: 51 sheets.
pub fn real() -> Project {
    project_of(include_str!("../../data/inbreng.csv"))
}

/// Clusters of the real input, by what their words begin with.
const GROUPS: [(&str, &[&str]); 12] = [
    ("Open en eerlijk", &["open", "transparan", "eerlijk"]),
    ("Vertrouwen", &["vertrouw", "betrouwb"]),
    ("", &["samen", "partner", "teamw"]),
    ("Respect", &["respect", "wederzijds"]),
    ("", &["verbind", "verbond", "ontmoet", "relatie"]),
    ("Vakkundig", &["profes", "vakbek", "compet", "bekwaam", "deskund", "vakman"]),
    ("Eigenaarschap", &["verantw", "eigen", "aanspreek"]),
    ("", &["aandacht", "zorg", "mens", "liefde"]),
    ("", &["dienst", "hulp", "klant"]),
    ("", &["integ", "betrokk"]),
    ("", &["innov", "vernieu", "creativ", "lef", "moed"]),
    ("", &["toegank", "gelijk", "divers", "inclus"]),
];

/// The real input, half placed: twelve clusters and some in each other place.
pub fn halfway() -> Project {
    let mut project = real();
    let board = project.single_board().expect("there is a board").id;
    let mut next = 500_000;
    let starts = |project: &Project, start: &str| -> Vec<CardKey> {
        let tray = lay_of(project).tray;
        let fits = tray.iter().filter(|it| it.wording.to_lowercase().starts_with(start));
        fits.flat_map(|it| it.cards.clone()).collect()
    };
    for (name, words) in GROUPS {
        let cards: Vec<CardKey> = words.iter().flat_map(|it| starts(&project, it)).collect();
        if cards.is_empty() {
            continue;
        }
        next += 1;
        let id = next.into();
        project = done(&project, BoardEdit::Cluster { id, board, cards });
        project = done(&project, BoardEdit::Name { cluster: id, name: name.to_owned() });
    }
    for (start, to) in [("s", Place::Discuss), ("v", Place::Loose), ("k", Place::Parked(None))] {
        let cards: Vec<CardKey> = starts(&project, start).into_iter().take(5).collect();
        project = done(&project, BoardEdit::Put { board, cards, to, before: None });
    }
    project
}

fn done(project: &Project, edit: BoardEdit) -> Project {
    project.apply(&Edit::Board(edit)).expect("the board takes it")
}

/// So many words, all different.
pub fn many(words: usize) -> Project {
    let mut csv = "sessie;tafel;blad;waarde;gedrag;herkomst\n".to_owned();
    for word in 0..words {
        let (session, table, sheet) = (word % 3 + 1, word % 35 / 7 + 1, word / 35 + 1);
        writeln!(csv, "{session};{table};{sheet};Woord nummer {word};We doen iets met {word};").expect("a text grows");
    }
    project_of(&csv)
}

/// The wordings of the cards of a cluster, in their order, by its letter.
pub fn cluster(host: &Host, letter: &str) -> Option<Vec<String>> {
    let clusters = lay(host).clusters;
    let cluster = clusters.iter().find(|it| it.letter.is_some_and(|it| it.to_string() == letter))?;
    let cards = cluster.cards().map(|it| host.project().card_wording(it).to_owned());
    Some(cards.collect())
}

/// The wordings of some cards.
pub fn wordings(host: &Host, cards: &[CardKey]) -> Vec<String> {
    cards.iter().map(|it| host.project().card_wording(*it).to_owned()).collect()
}

/// Any note of a wording.
pub fn note(host: &Host, wording: &str) -> ValueNoteId {
    host.project().value_notes.iter().find(|it| it.wording == wording).expect("somebody wrote it").id
}

/// So many words that each lie in a cluster of their own, and one that lies in none.
pub fn with_clusters(clusters: usize) -> Project {
    let mut project = many(clusters + 1);
    let board = project.single_board().expect("there is a board").id;
    let notes: Vec<ValueNoteId> = project.value_notes.ids().take(clusters).collect();
    for (id, note) in (500_000..).zip(notes) {
        project = done(&project, BoardEdit::Cluster { id: id.into(), board, cards: vec![CardKey::Note(note)] });
    }
    project
}

/// So many words, all in one cluster.
pub fn one_cluster(words: usize) -> Project {
    let project = many(words);
    let board = project.single_board().expect("there is a board").id;
    let cards = project.value_notes.ids().map(CardKey::Note).collect();
    done(&project, BoardEdit::Cluster { id: 500_000.into(), board, cards })
}
