//! Bad input through the commands: a clear sentence, and nothing overwritten.

use std::fs::File;
use std::time::{Duration, Instant};

use super::runner::{Room, input};

/// Every command that takes a project refuses it with this sentence and leaves it as it is.
fn refused_by_all(room: &Room, name: &str, starts: &str) {
    room.write("edits.ron", "[Setup(Title(\"Anders\"))]");
    let before = std::fs::read(room.path(name)).unwrap();
    let input = input();
    for arguments in [
        &["show", name][..],
        &["show", name, "--json", "--accept-edited"],
        &["check", name],
        &["suggest", name],
        &["apply", name, "edits.ron"],
        &["apply", name, "edits.ron", "--accept-edited"],
        &["import", name, &input],
        &["import", name, &input, "--dry-run"],
    ] {
        let sentence = room.refused(arguments);
        assert!(sentence.starts_with(starts), "{arguments:?}: {sentence}");
        assert!(std::fs::read(room.path(name)).unwrap() == before, "{arguments:?}");
    }
    let sentence = room.refused(&["new", name, "--force"]);
    assert!(sentence.starts_with(&format!("{name} wordt niet overschreven")), "{sentence}");
    assert!(std::fs::read(room.path(name)).unwrap() == before);
}

#[test]
fn empty_binary_foreign_and_newer_files() {
    let room = Room::with_project();
    let good = room.read("a.ron");
    let cases: [(&str, Vec<u8>, &str); 6] = [
        ("leeg.ron", Vec::new(), "leeg.ron is leeg"),
        ("foto.ron", vec![0x89, b'P', b'N', b'G', 0, 1, 2], "foto.ron is geen tekst: op regel 1, teken 1 "),
        ("nul.ron", vec![0; 4096], "In nul.ron staat op regel 1, teken 1 een onzichtbaar teken (U+0000)"),
        ("brief.ron", b"Geachte burgemeester".to_vec(), "brief.ron is geen Waardenbord-traject"),
        (
            "nieuw.ron",
            good.replacen("waardenbord 1", "waardenbord 7", 1).into_bytes(),
            "nieuw.ron is gemaakt met een nieuwere versie (bestandsversie 7)",
        ),
        ("half.ron", good.as_bytes()[..good.len() / 2].to_vec(), "half.ron is beschadigd op regel "),
    ];
    for (name, bytes, starts) in cases {
        room.write(name, bytes);
        refused_by_all(&room, name, starts);
    }
}

#[test]
fn a_file_of_200_mb_is_refused_at_once() {
    let room = Room::with_project();
    File::create(room.path("groot.ron")).unwrap().set_len(200 * 1024 * 1024).unwrap();
    File::create(room.path("groot.csv")).unwrap().set_len(200 * 1024 * 1024).unwrap();
    let start = Instant::now();
    assert!(room.refused(&["show", "groot.ron"]).starts_with("groot.ron is 200 MB groot"));
    assert!(room.refused(&["apply", "a.ron", "groot.ron"]).starts_with("groot.ron is 200 MB groot"));
    assert!(room.refused(&["import", "a.ron", "groot.csv"]).contains("200 MB"));
    assert!(start.elapsed() < Duration::from_secs(3));
    assert_eq!(File::open(room.path("groot.ron")).unwrap().metadata().unwrap().len(), 200 * 1024 * 1024);
}

#[test]
fn deep_nesting_unknown_fields_doubled_ids_and_dangling_links() {
    let room = Room::with_project();
    room.write("in.csv", "sessie;tafel;blad;waarde;gedrag;herkomst\n1;1;1;Lef;We durven;\n");
    room.good(&["import", "a.ron", "in.csv", "--counting-ids", "1"]);
    let good = room.read("a.ron");
    let record = good.lines().find(|it| it.contains("We durven")).unwrap();
    let line = good.lines().position(|it| it == record).unwrap() + 1;
    let deep = format!("// waardenbord 1 crc32:00000000 bytes:1\nFile(project: (meetings: {}", "[".repeat(200_000));
    room.write("diep.ron", deep);
    refused_by_all(&room, "diep.ron", "diep.ron is beschadigd op regel 2, teken ");
    let refuses = |name: &str, text: String, starts: &str| {
        room.write(name, text);
        refused_by_all(&room, name, starts);
    };
    let unknown = good.replace("wording: \"We durven\"", "wording: \"We durven\", stemmen: 3");
    refuses("veld.ron", unknown, &format!("veld.ron is beschadigd op regel {line}, teken "));
    assert!(room.refused(&["show", "veld.ron"]).contains("het veld ‘stemmen’ is niet bekend"));
    for (wrong, says) in [
        (good.replace("wording: \"We durven\"", "wording: 3"), "hier hoort tekst tussen aanhalingstekens te staan"),
        (good.replace("wording: \"We durven\",", "wording: \"We durven\""), "hier ontbreekt een komma"),
        (format!("{good}nog iets"), "na het einde staat nog iets"),
    ] {
        room.write("soort.ron", wrong);
        let sentence = room.refused(&["show", "soort.ron"]);
        assert!(sentence.contains(says), "{sentence}");
    }
    let doubled = good.replace(record, &format!("{record}\n{record}"));
    refuses("dubbel.ron", doubled, &format!("dubbel.ron is beschadigd op regel {}, teken ", line + 1));
    assert!(room.refused(&["show", "dubbel.ron"]).contains("komt twee keer voor"));
    let at = good.find("links: [\"").unwrap() + "links: [\"".len();
    let dangling = format!("{}0000000000ZZZ{}", &good[..at], &good[at + 13..]);
    room.write("los.ron", dangling);
    let sentence = room.refused(&["show", "los.ron"]);
    assert!(sentence.contains(&format!("regel {line}, teken 1: gedraging op een blad")), "{sentence}");
}

#[test]
fn a_project_changed_by_hand_is_taken_only_when_told_to() {
    let room = Room::with_project();
    let by_hand = room.read("a.ron").replace("Proef", "Met de hand");
    room.write("a.ron", &by_hand);
    let sentence = room.refused(&["show", "a.ron"]);
    assert_eq!(sentence, "a.ron is buiten het programma gewijzigd; gebruik --accept-edited als dat goed is");
    room.refused(&["check", "a.ron"]);
    room.refused(&["import", "a.ron", &input()]);
    assert!(room.good(&["show", "a.ron", "--accept-edited"]).starts_with("Met de hand"));
    assert_eq!(room.read("a.ron"), by_hand);
    room.good(&["import", "a.ron", &input(), "--accept-edited"]);
    assert!(room.good(&["show", "a.ron"]).starts_with("Met de hand"));
}

#[test]
fn texts_of_100_000_characters_and_hidden_characters_are_refused() {
    let room = Room::with_project();
    let before = room.read("a.ron");
    room.write("edits.ron", format!("[Setup(Title(\"{}\"))]", "x".repeat(100_000)));
    assert!(room.refused(&["apply", "a.ron", "edits.ron"]).contains("100.000 tekens lang"));
    for escaped in ["\\u{202e}", "\\u{0}", "\\u{7}", "\\u{2066}", "\\t"] {
        room.write("edits.ron", format!("[Setup(Title(\"a{escaped}b\"))]"));
        assert!(room.refused(&["apply", "a.ron", "edits.ron"]).contains("onzichtbaar teken"));
    }
    assert_eq!(room.read("a.ron"), before);
}

#[test]
fn emoji_and_scripts_from_right_to_left_come_back_as_they_were() {
    let room = Room::with_project();
    let title = "Lef 🦁👩‍👩‍👧 שלום مرحبا é ï ĳ \\ \\\" '";
    room.write("edits.ron", format!("[Setup(Title(\"{}\"))]", title.replace('\\', "\\\\").replace('"', "\\\"")));
    room.good(&["apply", "a.ron", "edits.ron"]);
    assert!(room.good(&["show", "a.ron"]).starts_with(title), "{}", room.good(&["show", "a.ron"]));
}
