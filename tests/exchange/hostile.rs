//! Whatever comes in, reading gives rows or a reason, and in a time that grows with the size only.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use waardenbord::exchange::picture::{Content, PictureError, read as read_picture, take_in};
use waardenbord::exchange::{plan, read, read_pasted};
use waardenbord::model::{BoardId, Project};

use super::HEADER;

/// What tables are made of, and what breaks them.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "sessie",
        "tafel",
        "blad",
        "waarde",
        "gedrag",
        "herkomst",
        "toelichting",
        "1",
        "0",
        "S2",
        "-",
        "Moed",
        "é",
        "e\u{301}",
        "\u{202E}",
        "\u{FEFF}",
        "💪",
        ";",
        ";",
        ";",
        ",",
        "\t",
        "\"",
        "\"\"",
        "\n",
        "\n",
        "\r",
        "\r\n",
        " ",
        "sep=;",
        "\u{85}",
        "ǅ",
    ]);
    prop::collection::vec(piece, 0..120).prop_map(|it| it.concat())
}

fn survives(bytes: &[u8]) {
    for reading in [read(bytes), read_pasted(&String::from_utf8_lossy(bytes))].into_iter().flatten() {
        assert!(reading.rows.len() + reading.wrong.len() > 0);
        assert!(reading.rows.iter().all(|it| it.line > 0 && it.meeting > 0 && it.table > 0 && it.sheet > 0));
        let mut id = 100;
        let mut ids = || {
            id += 1;
            id
        };
        let start = Project::new(BoardId::from(1));
        let planned = plan(&start, &reading.rows, &mut ids);
        let edit = super::plan::take(&planned);
        let next = start.apply(&edit).expect("what was read can be taken");
        assert!(plan(&next, &reading.rows, &mut ids).is_empty(), "a second time adds nothing");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        survives(&bytes);
    }

    #[test]
    fn any_pieces_below_a_header_are_read_or_refused(text in pieces(), has_header in any::<bool>()) {
        let text = if has_header { format!("{HEADER}\n{text}") } else { text };
        survives(text.as_bytes());
        survives(&text.encode_utf16().fold(vec![0xFF, 0xFE], |mut bytes, it| {
            bytes.extend(it.to_le_bytes());
            bytes
        }));
    }

    #[test]
    fn random_rows_are_taken_once(rows in prop::collection::vec((1..3_u32, 1..3_u32, 0..4_usize, 0..4_usize), 0..40)) {
        const TEXTS: [&str; 4] = ["", "Moed", "moed ", "Trots"];
        let line = |(meeting, sheet, value, behaviour): &(u32, u32, usize, usize)| {
            format!("{meeting};1;{sheet};{};{};X\n", TEXTS[*value], TEXTS[*behaviour])
        };
        survives(format!("{HEADER}\n{}", rows.iter().map(line).collect::<String>()).as_bytes());
    }
}

#[test]
fn texts_made_to_take_long_do_not() {
    let size = 4 * 1024 * 1024;
    for piece in
        ["\"", "\"\"\"", "\"a\n", "\"\"\"\n", ";", ";\"", ";\"\";", "\n", "\"\n\"\";", "1;1;1;\"\";;\n", "\u{301}"]
    {
        let text = format!("{HEADER}\n{}", piece.repeat(size / piece.len()));
        let start = Instant::now();
        let _ = read(text.as_bytes());
        assert!(start.elapsed() < Duration::from_secs(8), "{piece:?}: {:?}", start.elapsed());
    }
}

#[test]
fn a_photograph_of_more_pixels_than_a_project_keeps_is_made_smaller_and_keeps_its_ratio() {
    // A small file whose header says that it is large; what is missing of it is grey.
    let mut file = include_bytes!("../data/hostile/beeld-8192-bij-8192.jpg").to_vec();
    let frame = file.windows(2).position(|it| it == [0xFF, 0xC0]).expect("a frame");
    let (width, height) = (8_000_u16, 2_800_u16);
    file[frame + 5..frame + 9].copy_from_slice(&[height.to_be_bytes(), width.to_be_bytes()].concat());
    let (format, data) = take_in(&file).expect("22.4 million pixels come in");
    let Ok(Content::Raster(kept)) = read_picture(format, &data.bytes()) else { panic!("it can be printed") };
    assert!((7_950..8_000).contains(&kept.width_px), "{} pixels wide", kept.width_px);
    assert!(kept.width_px * kept.height_px * 3 <= 64 * 1024 * 1024);
    assert_eq!((f64::from(kept.width_px) / f64::from(kept.height_px) * 100.0).round(), 286.0);
}

#[test]
fn what_moves_a_shape_is_named_and_words_about_it_are_not() {
    let svg = |inside: &str| {
        let rect = format!("<rect width=\"5\" height=\"5\">{inside}</rect>");
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{rect}</svg>")
    };
    for name in ["animate", "animateTransform", "set", "script"] {
        let found = take_in(svg(&format!("<{name}/>")).as_bytes());
        assert_eq!(found, Err(PictureError::Unsupported { name: name.to_owned() }));
    }
    assert!(take_in(svg("<title>Vak</title><desc>blauw</desc>").as_bytes()).is_ok());
}

#[test]
fn attributes_are_counted_by_element_whatever_stands_in_remarks_and_values() {
    let many = |count: usize| (0..count).map(|it| format!(" data-a{it}='>'")).collect::<String>();
    let svg = |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>");
    let rect = |attributes: &str| format!("<rect width=\"5\" height=\"5\"{attributes}/>");
    let remark = "<!-- don't --><![CDATA[ it's > ]]><?a isn't?>";
    assert!(take_in(svg(&format!("{remark}{}", rect(&many(200)).repeat(9))).as_bytes()).is_ok());
    assert_eq!(take_in(svg(&rect(&many(300))).as_bytes()), Err(PictureError::TooComplex));
    assert_eq!(take_in(svg(&format!("<rect{}", many(300))).as_bytes()), Err(PictureError::TooComplex));
}
