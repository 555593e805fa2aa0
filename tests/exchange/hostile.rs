//! Whatever comes in, reading gives rows or a reason, and in a time that grows with the size only.

use std::time::{Duration, Instant};

use proptest::prelude::*;
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
