//! Files that are too large or too odd to lie in a folder: made from a short recipe, read, and thrown away.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::cases::{By, Case, Ends, check, read, refused};
use super::running::Place;

const FIRST_LINE: &str = "// waardenbord 1 crc32:00000000 bytes:1\n";
const HEADER: &str = "sessie;tafel;blad;waarde;gedrag;herkomst\n";
const MEBIBYTE: usize = 1024 * 1024;

/// Makes what a case is about.
type Recipe = fn() -> Vec<u8>;

fn check_made(all: &[(Case, Recipe)]) {
    let mut most = (0, "");
    let mut wrong = Vec::new();
    for (case, recipe) in all {
        let place = Place::new();
        place.write(case.file, recipe());
        let said = check(&place, case, &mut wrong);
        most = most.max((said.memory, case.file));
    }
    println!("{} files, at most {} KiB of memory for {}", all.len(), most.0, most.1);
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

fn text(parts: &[&str]) -> Vec<u8> {
    parts.concat().into_bytes()
}

/// Only its length is there; nothing of it takes room on the disk.
fn long(place: &Place, name: &str, mebibytes: u64) {
    File::create(place.path(name)).unwrap().set_len(mebibytes * 1024 * 1024).unwrap();
}

/// The body of a file of `klein.ron` with one text in it replaced.
fn project(from: &str, to: &str) -> Vec<u8> {
    let klein = include_str!("../data/hostile/goed/klein.ron");
    let (_, body) = klein.split_once('\n').unwrap();
    assert!(body.contains(from));
    let body = body.replacen(from, to, 1);
    format!("// waardenbord 1 crc32:{:08x} bytes:{}\n{body}", crc32fast::hash(body.as_bytes()), body.len()).into_bytes()
}

#[test]
fn files_beyond_the_limit_are_refused_before_they_are_read() {
    let mut wrong = Vec::new();
    for (case, mebibytes) in [
        (refused("groot.ron", By::Show, "groot.ron is 65 MB groot"), 65),
        (refused("heel-groot.ron", By::Show, "heel-groot.ron is 100.000 MB groot"), 100_000),
        (refused("lijst.ron", By::Apply, "lijst.ron is 65 MB groot"), 65),
        (refused("bladen.csv", By::Import, "21 MB groot"), 21),
        (refused("veel-bladen.csv", By::Import, "100.000 MB groot"), 100_000),
        (refused("teams.csv", By::Teams, "21 MB groot"), 21),
    ] {
        let place = Place::new();
        long(&place, case.file, mebibytes);
        let said = check(&place, &case, &mut wrong);
        assert!(said.memory < 64 * 1024, "{}: {} KiB", case.file, said.memory);
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn nesting_without_end_and_texts_without_end_are_refused() {
    check_made(&[
        (refused("haakjes.ron", By::Show, "hier hoort iets anders"), || {
            text(&[FIRST_LINE, "File", &"(".repeat(MEBIBYTE)])
        }),
        (refused("diep.ron", By::Show, "hier hoort tekst"), || {
            text(&[FIRST_LINE, "File(project_id: ", &"Some(".repeat(MEBIBYTE)])
        }),
        (refused("diepe-lijst.ron", By::Show, "hier ontbreekt"), || {
            text(&[FIRST_LINE, "File(project: (meetings: ", &"[".repeat(MEBIBYTE)])
        }),
        (refused("onbekend-en-diep.ron", By::Show, "‘x’ is niet bekend"), || {
            text(&[FIRST_LINE, "File(x: ", &"{[(".repeat(MEBIBYTE)])
        }),
        (refused("commentaar.ron", By::Show, "houdt te vroeg op"), || {
            text(&[FIRST_LINE, "File(", &"/*".repeat(MEBIBYTE)])
        }),
        (refused("hekjes.ron", By::Show, "hier hoort tekst"), || {
            text(&[FIRST_LINE, "File(project_id: r", &"#".repeat(20 * MEBIBYTE)])
        }),
        (refused("cijfers.ron", By::Show, "getal"), || {
            text(&[FIRST_LINE, "File(revision: ", &"9".repeat(20 * MEBIBYTE), ")"])
        }),
        (refused("naam.ron", By::Show, "xxx…’ is niet bekend"), || {
            text(&[FIRST_LINE, "File(", &"x".repeat(40 * MEBIBYTE)])
        }),
        (refused("soort.ron", By::Show, "xxx…’ is niet bekend"), || {
            project("kind: All", &format!("kind: {}", "x".repeat(20 * MEBIBYTE)))
        }),
        (refused("regels.ron", By::Show, "houdt te vroeg op"), || {
            text(&[FIRST_LINE, "File(", &"\n".repeat(60 * MEBIBYTE)])
        }),
        (refused("schuine-strepen.ron", By::Show, "houdt te vroeg op"), || {
            text(&[FIRST_LINE, "File(project_id: \"", &"\\".repeat(40 * MEBIBYTE + 1)])
        }),
        (refused("lange-titel.ron", By::Show, "in traject staat een tekst die veel te lang is"), || {
            project("Waarden van Voorbeeldstad", &"x".repeat(60 * MEBIBYTE))
        }),
        (refused("lijst-diep.ron", By::Apply, "te veel lagen"), || text(&["[", &"All([".repeat(MEBIBYTE)])),
        (refused("lijst-haakjes.ron", By::Apply, "hier hoort iets anders"), || "[".repeat(MEBIBYTE).into_bytes()),
        (refused("lijst-commentaar.ron", By::Apply, "hier begint iets anders"), || {
            text(&[&"// niets\n".repeat(4 * MEBIBYTE), "x"])
        }),
        (refused("lijst-lange-titel.ron", By::Apply, "tekens lang"), || {
            text(&["[Setup(Title(\"", &"x".repeat(60 * MEBIBYTE), "\"))]"])
        }),
        (refused("lijst-groot-beeld.ron", By::Apply, "hoogstens 2 MB"), || {
            let data = "AAAA".repeat(10 * MEBIBYTE);
            let of = "[Picture(Set((id: \"00000000000ZZ\", kind: Logo, format: Png, alternative: \"\", data: \"";
            text(&[of, &data, "\")))]"])
        }),
    ]);
}

#[test]
fn more_records_than_anybody_has_are_refused_or_read_within_the_memory() {
    check_made(&[
        (refused("los.ron", By::Show, "en nog 199 andere punten"), || {
            let note = |it: u32| {
                format!(
                    "(id: \"1{it:012}\", sheet: \"1ZZZ000000000\", number: 1, original: \"\", wording: \"\", is_frozen: true, withdrawn: None),\n"
                )
            };
            project("value_notes: [", &format!("value_notes: [{}", (0..200_000).map(note).collect::<String>()))
        }),
        (refused("dubbel.ron", By::Show, "twee keer"), || {
            let team = "(id: \"000000000ZZZZ\", name: \"\", people: 1),\n".repeat(500_000);
            project("last_meeting_number", &format!("teams: [{team}], last_meeting_number"))
        }),
        (refused("veel-teams.ron", By::Show, "teams"), || {
            let team = |it: u32| format!("(id: \"1{it:012}\", name: \"\", people: 1),\n");
            let teams = (0..200_000).map(team).collect::<String>();
            project("last_meeting_number", &format!("teams: [{teams}], last_meeting_number"))
        }),
        (refused("lege-teksten.ron", By::Show, "er staat te veel in"), || {
            let levels = "\"\",".repeat(15 * MEBIBYTE);
            project("last_meeting_number", &format!("levels: [{levels}], last_meeting_number"))
        }),
        (refused("veel-lege-teksten.ron", By::Show, "hier hoort tekst"), || {
            text(&[
                FIRST_LINE,
                "File(project_id: \"0000000000001\", revision: 1, project: (levels: [",
                &"\"\",".repeat(3_900_000),
            ])
        }),
        (refused("lijst-leeg.ron", By::Apply, "er staat te veel in"), || {
            text(&["[", &"All([]),".repeat(MEBIBYTE), "]"])
        }),
        (read("lijst-minder-leeg.ron", By::Apply, "390.000 wijzigingen"), || {
            text(&["[", &"All([]),".repeat(390_000), "]"])
        }),
        (read("lijst-lang.ron", By::Apply, "100.000 wijzigingen"), || {
            text(&["[", &"Setup(Title(\"x\")),\n".repeat(100_000), "]"])
        }),
    ]);
}

#[test]
fn tables_without_end_are_refused_or_read_within_the_memory() {
    check_made(&[
        (read("miljoen-kolommen.csv", By::Import, "niet overgenomen"), || {
            text(&[HEADER.trim_end(), &";x".repeat(1_000_000), "\n1;1;1;Lef;;\n"])
        }),
        (refused("miljoen-lege-kolommen.csv", By::Import, "noemt geen kolommen"), || {
            text(&[&";".repeat(1_000_000), "\n", HEADER])
        }),
        (refused("miljoen-cellen.csv", By::Import, "1.000.006 cellen"), || {
            text(&[HEADER, "1;1;1;Lef;;", &";x".repeat(1_000_000), "\n"])
        }),
        (refused("een-cel.csv", By::Import, "19.922.944 tekens lang"), || {
            text(&[HEADER, "1;1;1;\"", &"x".repeat(19 * MEBIBYTE), "\";;\n"])
        }),
        (refused("aanhaling.csv", By::Import, "er staan 4 cellen"), || {
            text(&[HEADER, "1;1;1;", &"\"".repeat(19 * MEBIBYTE)])
        }),
        (refused("aanhaling-per-cel.csv", By::Import, "cellen en het moeten er 6 zijn"), || {
            text(&[HEADER, &"\";".repeat(9 * MEBIBYTE)])
        }),
        (refused("te-veel-rijen.csv", By::Import, "60.000"), || text(&[HEADER, &"1;1;1;Lef;;\n".repeat(60_001)])),
        (refused("alleen-regels.csv", By::Import, "staat niets"), || "\n".repeat(19 * MEBIBYTE).into_bytes()),
        (refused("accenten.csv", By::Import, "8.388.608 tekens lang"), || {
            text(&[HEADER, "1;1;1;e", &"\u{301}\u{323}".repeat(4 * MEBIBYTE), ";;\n"])
        }),
        (refused("een-regel.csv", By::Import, "noemt geen kolommen"), || "x".repeat(19 * MEBIBYTE).into_bytes()),
        (read("zelfde-rijen.csv", By::Import, "20.000 woorden"), || {
            text(&[HEADER, &"1;1;1;Lef;We durven;\n".repeat(20_000)])
        }),
        (refused("te-veel-teams.csv", By::Teams, "60.000"), || text(&["team;aantal\n", &"x;1\n".repeat(60_001)])),
        (refused("teams-kolommen.csv", By::Teams, "cellen en het moeten er twee zijn"), || {
            ";".repeat(4 * MEBIBYTE).into_bytes()
        }),
    ]);
}

/// A piece of a PNG.
fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let checked = [kind.as_slice(), data].concat();
    let length = u32::try_from(data.len()).unwrap().to_be_bytes();
    [&length[..], &checked, &crc32fast::hash(&checked).to_be_bytes()].concat()
}

/// A PNG of so many pixels in one colour, of four bytes each.
fn flat(width: u32, height: u32) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    let row = vec![0; 1 + 4 * usize::try_from(width).unwrap()];
    (0..height).for_each(|_| packed.write_all(&row).unwrap());
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    let data = packed.finish().unwrap();
    [b"\x89PNG\r\n\x1a\n".as_slice(), &chunk(b"IHDR", &head), &chunk(b"IDAT", &data), &chunk(b"IEND", &[])].concat()
}

fn svg(inside: &str) -> Vec<u8> {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">{inside}</svg>").into_bytes()
}

#[test]
fn pictures_that_grow_without_end_are_refused_or_printed_within_the_memory() {
    const RECT: &str = "<rect width=\"5\" height=\"5\"/>";
    check_made(&[
        (refused("breed.png", By::Print, "beeldpunten"), || flat(8193, 1)),
        (refused("bom.png", By::Print, "samen te veel"), || flat(8192, 8192)),
        (read("groot.png", By::Print, "uit.pdf"), || flat(4096, 4096)),
        (refused("diep.svg", By::Print, "ingewikkeld"), || {
            svg(&["<g>".repeat(100_000), "</g>".repeat(100_000)].concat())
        }),
        (refused("half-diep.svg", By::Print, "ingewikkeld"), || {
            svg(&["<g>".repeat(100), RECT.to_owned(), "</g>".repeat(100)].concat())
        }),
        (refused("vormen.svg", By::Print, "ingewikkeld"), || svg(&RECT.repeat(30_000))),
        (refused("pad.svg", By::Print, "ingewikkeld"), || {
            svg(&format!("<path d=\"M0 0{}\"/>", "h1v1".repeat(400_000)))
        }),
        (refused("bogen.svg", By::Print, "ingewikkeld"), || {
            let path = format!("<path d=\"M0 0{}\"/>", "a9 9 0 0 1 1 1".repeat(100_000));
            svg(&path)
        }),
        (refused("streepjes.svg", By::Print, "ingewikkeld"), || {
            let lines = "<path d=\"M0 0H10\" stroke=\"#000\" stroke-dasharray=\"0.002\"/>".repeat(10_000);
            svg(&lines)
        }),
        (refused("stijlen.svg", By::Print, "‘rect’"), || {
            let rules = "rect{fill:#000}".repeat(20_000);
            svg(&format!("<style>{rules}</style>{}", RECT.repeat(10_000)))
        }),
        (refused("kenmerken.svg", By::Print, "ingewikkeld"), || {
            let attributes = (0..100_000).map(|it| format!(" data-a{it}=\"\"")).collect::<String>();
            svg(&format!("<rect width=\"5\" height=\"5\"{attributes} onload=\"x\"/>"))
        }),
        (refused("verloop.svg", By::Print, "ingewikkeld"), || {
            let stops = "<stop offset=\"0.5\" stop-color=\"#000\"/>".repeat(40_000);
            svg(&format!(
                "<linearGradient id=\"a\">{stops}</linearGradient><rect fill=\"url(#a)\" width=\"5\" height=\"5\"/>"
            ))
        }),
        (refused("bochten.svg", By::Print, "ingewikkeld"), || {
            let line = "c9 9 0 9 1 1".repeat(80_000);
            svg(&format!(
                "<path stroke=\"#000\" fill=\"none\" stroke-linejoin=\"round\" stroke-width=\"5\" d=\"M0 0{line}\"/>"
            ))
        }),
        (refused("naamruimten.svg", By::Print, "ingewikkeld"), || {
            let spaces = (0..60_000).map(|it| format!(" xmlns:a{it}=\"b{it}\"")).collect::<String>();
            svg(&format!("<g{spaces}><a0:x/></g>"))
        }),
    ]);
}

/// Makes a pipe that nobody writes to.
fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_by_every_command_and_never_waited_for() {
    use std::os::unix::fs::symlink;
    let mut wrong = Vec::new();
    for by in [By::Show, By::Apply, By::Import, By::Teams] {
        for (what, words) in [
            ("map", "is geen bestand"),
            ("pijp", "is geen bestand"),
            ("koppeling-naar-nul", "is geen bestand"),
            ("kringloop", "kan niet worden gelezen"),
            ("nergens", "is er niet"),
            ("niet-daar", "is er niet"),
            ("bestand/daaronder", "is er niet"),
            ("naar-pijp", "is geen bestand"),
        ] {
            let place = Place::new();
            match what {
                "map" => fs::create_dir(place.path(what)).unwrap(),
                "pijp" => pipe(&place.path(what)),
                "koppeling-naar-nul" => symlink("/dev/zero", place.path(what)).unwrap(),
                "kringloop" => symlink("kringloop", place.path(what)).unwrap(),
                "nergens" => symlink("weg", place.path(what)).unwrap(),
                "bestand/daaronder" => place.write("bestand", "x"),
                "naar-pijp" => {
                    pipe(&place.path("pijp"));
                    symlink("pijp", place.path(what)).unwrap();
                }
                _ => {}
            }
            check(&place, &Case { file: what, by, ends: Ends::Refused(words) }, &mut wrong);
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_told_so() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut wrong = Vec::new();
    for by in [By::Show, By::Apply, By::Import, By::Teams] {
        let place = Place::new();
        place.write("dicht.ron", "geheim");
        fs::set_permissions(place.path("dicht.ron"), fs::Permissions::from_mode(0o0)).unwrap();
        if fs::read(place.path("dicht.ron")).is_ok() {
            println!("SKIPPED: whoever runs this may read everything");
            return;
        }
        check(&place, &refused("dicht.ron", by, "mag"), &mut wrong);
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Where a document is to go that something else stands in the place of.
#[cfg(unix)]
#[test]
fn nothing_is_printed_into_a_pipe_a_folder_or_a_device() {
    use std::os::unix::fs::symlink;
    for (what, out) in [("pijp", "uit.pdf"), ("map", "uit.pdf"), ("apparaat", "uit.pdf"), ("kring", "uit.pdf")] {
        let place = Place::new();
        match what {
            "pijp" => pipe(&place.path(out)),
            "map" => fs::create_dir(place.path(out)).unwrap(),
            "apparaat" => symlink("/dev/zero", place.path(out)).unwrap(),
            _ => symlink(out, place.path(out)).unwrap(),
        }
        let before = super::running::lying(place.folder());
        for arguments in [
            &["print", "klein.ron", "--document", "value-sheet", "--out", out][..],
            &["export", "klein.ron", "--board", out],
            &["export", "klein.ron", "--docx", out],
        ] {
            let said = place.run(arguments);
            assert!(said.code == 1 && said.error.contains(out), "{what}: {said:?}");
            assert_eq!(super::running::lying(place.folder()), before, "{what}");
        }
    }
}

/// Settings are a convenience: whatever stands in their place, a command does its work.
#[cfg(unix)]
#[test]
fn hostile_settings_stop_no_command() {
    let recipes: [fn(&Path); 6] = [
        |path| pipe(path),
        |path| fs::create_dir(path).unwrap(),
        |path| File::create(path).unwrap().set_len(200 * 1024 * 1024).unwrap(),
        |path| fs::write(path, "(recent: ".to_owned() + &"[".repeat(500_000)).unwrap(),
        |path| fs::write(path, "#![enable(implicit_some)](language: \"en\")").unwrap(),
        |path| fs::write(path, "(printers: [(name: \"a\", right_mm: NaN, down_mm: inf)], zoom_percent: 1)").unwrap(),
    ];
    for (number, recipe) in recipes.iter().enumerate() {
        let place = Place::new();
        fs::create_dir(place.path("config")).unwrap();
        recipe(&place.path("config/settings.ron"));
        let said = place.run(&["show", "klein.ron"]);
        assert!(said.code == 0 && said.out.starts_with("Waarden van Voorbeeldstad"), "{number}: {said:?}");
        let said =
            place.run(&["print", "klein.ron", "--document", "value-cards", "--printer", "a", "--out", "uit.pdf"]);
        assert_eq!(said.code, 1, "{number}: {said:?}");
    }
}
