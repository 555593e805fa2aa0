//! `waardenbord apply`.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use waardenbord::cli::example;
use waardenbord::model::{
    BoardEdit, ChoiceEdit, ContextEdit, Edit, InputEdit, LoadingEdit, PictureEdit, SetupEdit, TeamEdit,
};
use waardenbord::store::edits;

use super::runner::Room;

#[test]
fn the_example_reads_back_as_the_edits_it_was_made_of() {
    let text = Room::new().good(&["apply", "--example"]);
    let written: Vec<Edit> = example().into_iter().map(|it| it.1).collect();
    assert_eq!(edits::decode(text.as_bytes()), Ok(written));
    let comments = text.lines().filter(|it| it.starts_with("  // ")).count();
    assert_eq!(comments, example().len());
}

/// The names of all variants, from the type itself: it lists them when it reads a word that is none of them.
fn variants<T: DeserializeOwned>() -> Vec<&'static str> {
    match ron::from_str::<T>("Zzz").map(|_| ()).unwrap_err().code {
        ron::Error::NoSuchEnumVariant { expected, .. } => expected.to_vec(),
        other => panic!("{other}"),
    }
}

#[test]
fn each_edit_but_going_back_to_a_whole_project_stands_in_the_example() {
    let text = Room::new().good(&["apply", "--example"]);
    let areas = [
        ("Setup", variants::<SetupEdit>()),
        ("Input", variants::<InputEdit>()),
        ("Board", variants::<BoardEdit>()),
        ("Choice", variants::<ChoiceEdit>()),
        ("Loading", variants::<LoadingEdit>()),
        ("Context", variants::<ContextEdit>()),
        ("Team", variants::<TeamEdit>()),
        ("Picture", variants::<PictureEdit>()),
    ];
    let known: BTreeSet<&str> = areas.iter().map(|it| it.0).chain(["GoBack", "All"]).collect();
    assert_eq!(variants::<Edit>().into_iter().collect::<BTreeSet<_>>(), known);
    for (area, names) in &areas {
        for name in names {
            assert!(text.contains(&format!("  {area}({name}(")), "{area}({name}) is missing");
        }
    }
    assert!(text.contains("  All(["));
}

#[test]
fn the_example_can_be_carried_out() {
    let room = Room::with_project();
    room.write("edits.ron", room.good(&["apply", "--example"]));
    let said = room.good(&["apply", "a.ron", "edits.ron"]);
    assert_eq!(said, format!("{} wijzigingen uitgevoerd\n", example().len()));
    assert!(room.read("a.ron").contains("revision: 2"));
    assert!(room.good(&["show", "a.ron"]).contains("Gekozen: ‘Vertrouwen’"));
    room.good(&["check", "a.ron"]);
}

#[test]
fn one_edit_that_is_refused_undoes_all() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    room.write(
        "edits.ron",
        "[Setup(Title(\"Anders\")), Setup(MaxValues(5)), Setup(MaxValues(10)), Setup(MaxValues(4))]",
    );
    let refused = room.refused(&["apply", "a.ron", "edits.ron"]);
    assert!(refused.starts_with("Wijziging 3 in edits.ron gaat niet"), "{refused}");
    assert!(refused.contains("10 waarden"), "{refused}");
    assert_eq!(room.read("a.ron"), before);
}

#[test]
fn edits_that_change_nothing_write_nothing() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    room.write("edits.ron", "// niets\n\n[]");
    assert_eq!(room.good(&["apply", "a.ron", "edits.ron"]), "0 wijzigingen uitgevoerd\n");
    room.write("edits.ron", "[Setup(Title(\"Proef\"))]");
    room.good(&["apply", "a.ron", "edits.ron"]);
    assert_eq!(room.read("a.ron"), before);
}

#[test]
fn a_list_that_cannot_be_read_is_refused_with_line_and_column() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    let lists = [
        ("[\n  Setup(Name(\"x\")),\n]", "edits.ron is beschadigd op regel 2, teken "),
        ("[\n  Board(Put(board: \"x\")),\n]", "edits.ron is beschadigd op regel 2, teken "),
        ("[\n  Board(Dissolve(\"0000000000001\", 2)),\n]", "edits.ron is beschadigd op regel 2, teken "),
        ("[\n  Setup(Title(\"a\"))", "edits.ron is beschadigd op regel 2, teken "),
        ("Setup(Title(\"a\"))", "edits.ron is beschadigd op regel 1, teken 1: "),
        ("#![enable(implicit_some)]\n[]", "edits.ron is beschadigd op regel 1, teken 1: "),
        ("[Setup(Title(\"a\u{202E}b\"))]", "In edits.ron staat op regel 1, teken 16 een onzichtbaar teken"),
        ("", "edits.ron is leeg"),
    ];
    for (text, start) in lists {
        room.write("edits.ron", text);
        let refused = room.refused(&["apply", "a.ron", "edits.ron"]);
        assert!(refused.starts_with(start), "{text:?}: {refused}");
    }
    room.write("edits.ron", format!("[{}", "All([".repeat(200_000)));
    assert!(room.refused(&["apply", "a.ron", "edits.ron"]).contains("te veel lagen"));
    assert_eq!(room.read("a.ron"), before);
}
