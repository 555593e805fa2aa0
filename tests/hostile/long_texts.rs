//! No edit brings a text into a project that is longer than a file may have.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use waardenbord::cli::example;
use waardenbord::model::wording::LONGEST_TEXT;
use waardenbord::model::{BoardId, Project};
use waardenbord::store::edits;

/// The places of all texts in a line of RON that somebody could have written: no ids, days, times, colours or pictures.
fn texts(line: &str) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    let mut rest = 0;
    while let Some(open) = line[rest..].find('"').map(|it| rest + it + 1) {
        let close = open + line[open..].find('"').unwrap();
        let text = &line[open..close];
        let is_id = text.len() == 13 && text.bytes().all(|it| it.is_ascii_digit() || it.is_ascii_uppercase());
        let is_time = text.parse::<Date>().is_ok() || text.parse::<Time>().is_ok() || text.parse::<Timestamp>().is_ok();
        let is_other = text.starts_with('#') || line[..open].ends_with("data: \"");
        if !(is_id || is_time || is_other) {
            places.push((open, close));
        }
        rest = close + 1;
    }
    places
}

#[test]
fn every_edit_refuses_a_text_of_more_than_ten_thousand_characters() {
    let long = "é".repeat(LONGEST_TEXT + 1);
    let mut project = Project::new(BoardId::from(2));
    let mut tried = 0;
    for (about, edit) in example() {
        let line = edits::line(&edit).unwrap();
        for (open, close) in texts(&line) {
            let longer = format!("[{}{long}{}]", &line[..open], &line[close..]);
            let longer = edits::decode(longer.as_bytes()).unwrap();
            assert!(project.apply(&longer[0]).is_err(), "{about} takes it: {line}");
            tried += 1;
        }
        project = project.apply(&edit).unwrap();
    }
    assert!(tried > 60, "{tried}");
}
