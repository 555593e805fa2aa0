//! Projects to save.

use waardenbord::model::input::{Batch, NewBehaviour, NewMeeting, NewSheet, NewTable, NewValue};
use waardenbord::model::{BoardEdit, Edit, InputEdit, Project, SetupEdit};
use waardenbord::store::{Content, IdSource};

/// A project with one sheet of two values and a behaviour, one of them in a cluster.
pub fn project() -> Project {
    let ids = IdSource::counting(10);
    let (meeting, table, sheet) = (ids.draw(), ids.draw(), ids.draw());
    let (trust, courage, asking) = (ids.draw(), ids.draw(), ids.draw());
    let batch = Batch {
        meetings: vec![NewMeeting { id: meeting, number: 1 }],
        tables: vec![NewTable { id: table, meeting, number: 1 }],
        sheets: vec![NewSheet { id: sheet, table, number: 1 }],
        values: vec![
            NewValue { id: trust, sheet, wording: "Vertrouwen in collega's".to_owned() },
            NewValue { id: courage, sheet, wording: "Lef 🦁 \"durven\" \\ é ï ĳ\ntweede regel".to_owned() },
        ],
        behaviours: vec![NewBehaviour { id: asking, sheet, wording: "We vragen door".to_owned() }],
        links: vec![(asking, trust)],
        ..Batch::default()
    };
    let project = Project::new(ids.draw());
    let board = project.single_board().unwrap().id;
    let cards = vec![waardenbord::model::CardKey::Note(trust)];
    let edits = Edit::All(vec![
        Edit::Setup(SetupEdit::Title("Waarden van Voorbeeldstad".to_owned())),
        Edit::Input(InputEdit::Take(batch)),
        Edit::Board(BoardEdit::Cluster { id: ids.draw(), board, cards }),
    ]);
    project.apply(&edits).unwrap()
}

/// A file with that project.
pub fn content() -> Content {
    Content { project_id: 1.into(), revision: 1, project: project() }
}

/// The same, one title further.
pub fn changed_content() -> Content {
    let edit = Edit::Setup(SetupEdit::Title("Andere titel".to_owned()));
    Content { revision: 2, project: project().apply(&edit).unwrap(), ..content() }
}
