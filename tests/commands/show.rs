//! `waardenbord show` and `check`.

use super::runner::{Room, input};

fn keys(json: &serde_json::Value) -> Vec<&str> {
    json.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn the_numbers_have_the_names_that_were_promised() {
    let room = Room::with_project();
    room.write("edits.ron", room.good(&["apply", "--example"]));
    room.good(&["apply", "a.ron", "edits.ron"]);
    let json: serde_json::Value = serde_json::from_str(&room.good(&["show", "a.ron", "--json"])).unwrap();
    let mut counts = vec![
        "meetings",
        "tables",
        "sheets",
        "value_notes",
        "behaviour_notes",
        "tray",
        "discuss",
        "loose",
        "parked",
        "behaviours_unplaced",
        "boards",
        "chosen",
    ];
    counts.sort_unstable();
    assert_eq!(keys(&json), counts);
    assert_eq!(keys(&json["boards"][0]), ["clusters", "discuss", "loose", "parked", "tray"]);
    let cluster = &json["boards"][0]["clusters"][0];
    assert_eq!(keys(cluster), ["cards", "codes", "letter", "meetings", "name", "sheets"]);
    assert_eq!(keys(&json["chosen"][0]), ["core", "does", "does_not", "meaning", "name", "sheets"]);
    assert_eq!(cluster["codes"], serde_json::json!(["S1-T1-B2-w1", "S1-T1-B1-w1"]));
    assert_eq!(json["chosen"][1]["does_not"], serde_json::json!(["We vullen het in voor een ander"]));
    assert!(room.good(&["show", "a.ron"]).lines().any(|it| it == "  Niet: We vullen het in voor een ander"));
}

#[test]
fn the_numbers_of_the_real_input_are_right() {
    let room = Room::with_project();
    room.good(&["import", "a.ron", &input()]);
    let json: serde_json::Value = serde_json::from_str(&room.good(&["show", "a.ron", "--json"])).unwrap();
    let number = |name: &str| json[name].as_u64().unwrap();
    let names = ["meetings", "tables", "sheets", "value_notes", "behaviour_notes", "tray", "behaviours_unplaced"];
    assert_eq!(names.map(number), [3, 15, 51, 213, 190, 213, 190]);
    assert_eq!(["discuss", "loose", "parked"].map(number), [0, 0, 0]);
    assert_eq!(json["boards"][0]["tray"], 213);
}

#[test]
fn boards_per_session_are_shown_with_the_closing_one_last() {
    let room = Room::with_project();
    let edits = room.good(&["apply", "--example"]).replace("Design(Single)", "Design(PerSession)");
    room.write("edits.ron", edits);
    room.good(&["apply", "a.ron", "edits.ron"]);
    let json: serde_json::Value = serde_json::from_str(&room.good(&["show", "a.ron", "--json"])).unwrap();
    assert_eq!(json["boards"].as_array().unwrap().len(), 2);
    assert_eq!(json["boards"][0]["clusters"][0]["codes"], serde_json::json!(["S1-T1-B1-w1"]));
    assert_eq!((&json["discuss"], &json["boards"][1]["discuss"]), (&1.into(), &1.into()));
}

#[test]
fn checking_lists_every_card_and_behaviour_that_lies_nowhere() {
    let room = Room::with_project();
    room.good(&["import", "a.ron", &input()]);
    let said = room.good(&["check", "a.ron"]);
    let mut lines = said.lines();
    assert_eq!(lines.next(), Some("a.ron klopt"));
    assert_eq!(lines.next(), Some("Nog te plaatsen: 213 woorden"));
    assert_eq!(lines.next(), Some("  S1-T1-B1-w1  Toegankelijkheid"));
    assert_eq!(said.lines().count(), 3 + 213 + 190);
    assert!(said.contains("\nNog bij geen waarde: 190 gedragingen\n"), "{said}");
    let empty = Room::with_project();
    let said = empty.good(&["check", "a.ron", "--language", "en"]);
    assert_eq!(said, "a.ron is in order\nAll words are placed\nAll behaviours stand at a value\n");
}
