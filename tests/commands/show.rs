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
        "choice",
        "criteria_open",
        "relations_open",
    ];
    counts.sort_unstable();
    assert_eq!(keys(&json), counts);
    assert_eq!(keys(&json["boards"][0]), ["clusters", "discuss", "loose", "parked", "tray"]);
    let cluster = &json["boards"][0]["clusters"][0];
    assert_eq!(keys(cluster), ["cards", "codes", "letter", "meetings", "name", "sheets"]);
    assert_eq!(
        keys(&json["chosen"][0]),
        ["core", "does", "does_not", "meaning", "means", "means_not", "name", "sheets", "to_review"]
    );
    assert_eq!(keys(&json["choice"]), ["other_words", "sheets", "way"]);
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

/// The example, or the one with a sentence.
fn example(name: &str) -> serde_json::Value {
    let path = format!("{}/saves/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&Room::new().good(&["show", &path, "--json"])).unwrap()
}

#[test]
fn what_the_choice_rests_on_and_what_is_open_is_told_of_the_example() {
    let json = example("voorbeeld.ron");
    let choice = &json["choice"];
    assert_eq!((choice["way"].as_str(), choice["sheets"].as_u64()), (Some("values"), Some(28)));
    assert_eq!((json["criteria_open"].as_u64(), json["relations_open"].as_u64()), (Some(2), Some(4)));
    let words = choice["other_words"].as_array().unwrap();
    let sheets: Vec<u64> = words.iter().map(|it| it["sheets"].as_u64().unwrap()).collect();
    assert!(words.len() > 20 && sheets.is_sorted_by(|one, next| one >= next) && sheets[0] > 1, "{sheets:?}");
    assert!(words.iter().all(|it| !it["word"].as_str().unwrap().is_empty()));
    for value in json["chosen"].as_array().unwrap() {
        assert!(!value["means"].as_array().unwrap().is_empty() && !value["means_not"].as_array().unwrap().is_empty());
        assert!(value["to_review"].as_u64().unwrap() > 0);
    }
    let sentence = example("voorbeeld-zin.ron");
    assert_eq!(sentence["choice"]["way"], "sentence");
    assert_eq!(sentence["chosen"][1]["name"], "op ons woord");
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
