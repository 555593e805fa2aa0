//! `waardenbord suggest`: the pairs that the window shows, as a table.

use std::collections::BTreeSet;

use super::runner::{Room, input};

fn with_values(values: &[&str]) -> Room {
    let room = Room::with_project();
    let row = |value: &&str| format!("1;1;1;\"{}\";;", value.replace('"', "\"\""));
    let rows: Vec<String> = values.iter().map(row).collect();
    room.write("in.csv", format!("sessie;tafel;blad;waarde;gedrag;herkomst\n{}\n", rows.join("\n")));
    room.good(&["import", "a.ron", "in.csv", "--counting-ids", "1"]);
    room
}

#[test]
fn it_lists_each_pair_with_its_reason_and_score() {
    let room = with_values(&["Moed", "Lef", "Moedig", "Vrijheid"]);
    let said = room.good(&["suggest", "a.ron"]);
    let rows = [
        "waarde;waarde;reden;score",
        "moed;moedig;zelfde woord, andere vorm;90",
        "lef;moed;verwante betekenis;60",
        "lef;moedig;verwante betekenis;60",
    ];
    assert_eq!(said.lines().collect::<Vec<_>>(), rows);
    let english = room.good(&["suggest", "a.ron", "--language", "en"]);
    assert!(english.contains("\nlef;moed;related meaning;60\n"), "{english}");
}

#[test]
fn a_semicolon_or_quotation_mark_in_a_wording_stays_in_its_cell() {
    let room = with_values(&["Open; eerlijk", "Openheid", "\"Open\""]);
    let said = room.good(&["suggest", "a.ron"]);
    assert!(said.contains("\n\"open; eerlijk\";openheid;"), "{said}");
    assert!(said.contains("\n\"\"\"open\"\"\";openheid;"), "{said}");
}

#[test]
fn the_pairs_of_the_real_input_come_once_each() {
    let room = Room::with_project();
    room.good(&["import", "a.ron", &input()]);
    let before = room.read("a.ron");
    let said = room.good(&["suggest", "a.ron"]);
    assert_eq!(said, room.good(&["suggest", "a.ron"]));
    assert_eq!((room.read("a.ron"), room.names()), (before, vec!["a.ron".to_owned()]));
    let rows: Vec<Vec<&str>> = said.lines().skip(1).map(|it| it.split(';').collect()).collect();
    assert!(rows.len() > 100 && rows.iter().all(|it| it.len() == 4 && it[0] < it[1]), "{said}");
    let unique: BTreeSet<(&str, &str)> = rows.iter().map(|it| (it[0], it[1])).collect();
    assert_eq!(unique.len(), rows.len());
}

#[test]
fn a_project_without_words_gives_the_heading_only() {
    assert_eq!(Room::with_project().good(&["suggest", "a.ron"]), "waarde;waarde;reden;score\n");
}

#[test]
fn a_missing_file_is_refused_and_one_changed_by_hand_is_taken_when_told_to() {
    let room = with_values(&["Moed", "Lef"]);
    assert_eq!(room.refused(&["suggest", "x.ron"]), "x.ron is er niet; kijk of de naam en de map kloppen");
    room.write("a.ron", room.read("a.ron").replace("Proef", "Met de hand"));
    assert!(room.refused(&["suggest", "a.ron"]).contains("--accept-edited"));
    assert!(room.good(&["suggest", "a.ron", "--accept-edited"]).contains("lef;moed;"));
}
