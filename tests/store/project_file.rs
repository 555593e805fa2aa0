//! What stands in a project file, and that it comes back as it was.

use super::samples;
use waardenbord::model::{Edit, SetupEdit};
use waardenbord::store::Content;
use waardenbord::store::Opened;
use waardenbord::store::error::{Fault, Position, Reason};
use waardenbord::store::format::{FORMAT, decode, encode};

fn text() -> String {
    String::from_utf8(encode(&samples::content()).unwrap()).unwrap()
}

/// The file with something in it changed, and the first line as it belongs to that.
fn signed(change: impl FnOnce(String) -> String) -> String {
    let text = change(text());
    let (_, body) = text.split_once('\n').unwrap();
    format!("// waardenbord 1 crc32:{:08x} bytes:{}\n{body}", crc32fast::hash(body.as_bytes()), body.len())
}

fn fault(text: &str) -> Fault {
    decode(text.as_bytes()).unwrap_err()
}

#[test]
fn what_was_written_comes_back() {
    assert_eq!(decode(text().as_bytes()), Ok(Opened::AsWritten(samples::content())));
}

#[test]
fn the_first_line_says_format_checksum_and_length() {
    let text = text();
    let (first, body) = text.split_once('\n').unwrap();
    assert_eq!(first, format!("// waardenbord 1 crc32:{:08x} bytes:{}", crc32fast::hash(body.as_bytes()), body.len()));
    assert!(body.starts_with("File(\n  project_id: \"0000000000001\",\n  revision: 1,\n  project: (\n"), "{body}");
}

#[test]
fn each_record_stands_on_a_line_of_its_own() {
    let text = text();
    let records = text.lines().filter(|it| it.starts_with("      (id:")).count();
    assert_eq!(records, 8, "{text}");
    assert!(text.contains("original: \"Vertrouwen in collega's\""), "{text}");
    assert!(text.lines().all(|it| it.len() - it.trim_start().len() <= 6));
}

#[test]
fn a_byte_order_mark_is_left_out() {
    assert_eq!(decode(format!("\u{FEFF}{}", text()).as_bytes()), Ok(Opened::AsWritten(samples::content())));
}

#[test]
fn a_file_changed_by_hand_opens_and_is_known_as_such() {
    let changed = text().replace("Voorbeeldstad", "Voorbeeldstadje");
    let Opened::Edited(content) = decode(changed.as_bytes()).unwrap() else { panic!("not noticed") };
    assert_eq!(content.project.setup.title, "Waarden van Voorbeeldstadje");
    let with_other_lines = text().replace('\n', "\r\n");
    assert_eq!(decode(with_other_lines.as_bytes()), Ok(Opened::Edited(samples::content())));
}

#[test]
fn a_newer_version_is_refused_whatever_follows() {
    assert_eq!(fault("// waardenbord 2 something new\nProject2()"), Fault::NewerVersion { found: 2 });
    assert_eq!(fault(&text().replacen("waardenbord 1", "waardenbord 12", 1)), Fault::NewerVersion { found: 12 });
}

#[test]
fn another_kind_of_file_is_refused() {
    assert_eq!(fault("sessie;tafel;blad\n1;1;1\n"), Fault::NotOurs);
    assert_eq!(fault(text().split_once('\n').unwrap().1), Fault::NotOurs);
    assert_eq!(fault(""), Fault::Empty);
    assert_eq!(fault(" \n\n"), Fault::Empty);
}

#[test]
fn a_broken_first_line_is_named() {
    let at = Position { line: 1, column: 16 };
    assert_eq!(fault("// waardenbord x\n"), Fault::Damaged { at, reason: Reason::Header });
    assert_eq!(fault("// waardenbord 0\n"), Fault::Damaged { at, reason: Reason::Header });
}

#[test]
fn what_is_not_text_is_named_by_line_and_column() {
    let text = text();
    let bytes = [text.as_bytes(), b"abc\xFFd"].concat();
    let line = text.lines().count() + 1;
    assert_eq!(decode(&bytes), Err(Fault::NotText { at: Position { line, column: 4 }, character: None }));
    for character in ['\0', '\u{1b}', '\u{202E}', '\u{2066}', '\u{FEFF}'] {
        let hidden = text.replacen("Voorbeeld", &format!("Voor{character}beeld"), 1);
        let line = hidden[..hidden.find("Waarden van").unwrap()].lines().count();
        let Fault::NotText { at, character: found } = fault(&hidden) else { panic!("{character:?}") };
        assert_eq!((at.line, found), (line, Some(character)));
        assert_eq!(hidden.lines().nth(line - 1).unwrap().chars().nth(at.column - 1), Some(character));
    }
}

#[test]
fn an_escaped_character_that_may_not_stand_there_is_found_too() {
    let hidden = signed(|it| it.replacen("Vertrouwen in", "Vertrouwen\\u{202e}in", 1));
    let Fault::Meaning { findings } = fault(&hidden) else { panic!() };
    assert!(hidden.lines().nth(findings[0].0.line - 1).unwrap().contains("Vertrouwen"));
}

#[test]
fn extensions_of_ron_are_refused() {
    let extended = text().replacen("File(", "#![enable(unwrap_newtypes)]\nFile(", 1);
    assert_eq!(fault(&extended), Fault::Damaged { at: Position { line: 2, column: 1 }, reason: Reason::Beginning });
    let hidden = text().replacen("File(", "/* */ #![enable(implicit_some)] File(", 1);
    assert_eq!(fault(&hidden), Fault::Damaged { at: Position { line: 2, column: 1 }, reason: Reason::Beginning });
}

#[test]
fn a_field_that_is_not_known_is_named_with_its_line() {
    let changed = signed(|it| it.replacen("wording: \"We vragen door\"", "wording: \"We vragen door\", votes: 3", 1));
    let Fault::Damaged { at, reason } = fault(&changed) else { panic!() };
    assert_eq!(reason, Reason::UnknownField { field: "votes".to_owned() });
    assert!(changed.lines().nth(at.line - 1).unwrap().contains("votes"));
    let twice = signed(|it| it.replacen("revision: 1", "revision: 1, revision: 2", 1));
    assert_eq!(
        fault(&twice),
        Fault::Damaged {
            at: Position { line: 4, column: 24 },
            reason: Reason::DoubleField { field: "revision".to_owned() }
        }
    );
    let missing = signed(|it| it.replacen("  revision: 1,\n", "", 1));
    assert!(matches!(fault(&missing), Fault::Damaged { reason: Reason::MissingField { .. }, .. }));
}

#[test]
fn an_id_that_occurs_twice_is_named_with_its_line() {
    let doubled = signed(|it| {
        let record = it.lines().find(|it| it.contains("We vragen door")).unwrap().to_owned();
        it.replacen(&record, &format!("{record}\n{record}"), 1)
    });
    let Fault::Damaged { at, reason } = fault(&doubled) else { panic!() };
    assert_eq!(reason, Reason::DoubleId { id: "000000000000F".to_owned() });
    assert!(doubled.lines().nth(at.line - 1).unwrap().contains("We vragen door"), "{at:?}");
}

#[test]
fn a_link_to_what_is_not_there_is_named_with_the_line_of_its_record() {
    let dangling = signed(|it| it.replacen("links: [\"000000000000D\"]", "links: [\"00000000000ZZ\"]", 1));
    let Fault::Meaning { findings } = fault(&dangling) else { panic!("{:?}", fault(&dangling)) };
    assert_eq!(findings.len(), 1);
    assert!(dangling.lines().nth(findings[0].0.line - 1).unwrap().contains("We vragen door"));
}

#[test]
fn a_text_that_stops_is_refused_wherever_it_stops() {
    let text = text();
    for end in (0..text.len() - 2).filter(|it| text.is_char_boundary(*it)) {
        assert!(decode(&text.as_bytes()[..end]).is_err(), "{end}");
    }
}

/// Every flip is noticed: the file is refused, or known as changed.
#[test]
fn two_thousand_flipped_bits_are_all_noticed() {
    let bytes = encode(&samples::content()).unwrap();
    let step = 7919;
    for number in 0..2000 {
        let bit = (number * step) % (bytes.len() * 8);
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(!matches!(decode(&flipped), Ok(Opened::AsWritten(_))), "bit {bit}");
    }
}

/// Numbers below what is asked, the same each time.
fn numbers() -> impl FnMut(usize) -> usize {
    let mut state = 88_172_645_463_325_252_u64;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    }
}

/// Whatever people write comes back as it was, quotes and backslashes in any order too.
#[test]
fn two_thousand_odd_texts_come_back() {
    let alphabet: Vec<char> = "\\'\"\n#r(){}[],:/*é\u{301}ĳ🦁\u{200b}שﬁ0x ".chars().collect();
    let mut random = numbers();
    for _ in 0..2000 {
        let length = random(12);
        let title: String = (0..length).map(|_| alphabet[random(alphabet.len())]).collect();
        let edit = Edit::Setup(SetupEdit::Title(title.clone()));
        let content = Content { project: samples::project().apply(&edit).unwrap(), ..samples::content() };
        let bytes = encode(&content).unwrap();
        assert!(bytes.ends_with(written_by_the_library(&content).as_bytes()), "{title:?}");
        assert_eq!(decode(&bytes), Ok(Opened::AsWritten(content)), "{title:?}");
    }
}

/// What stands behind the first line, as the library for RON writes it.
pub fn written_by_the_library(content: &Content) -> String {
    let style = ron::ser::PrettyConfig::new().depth_limit(3).new_line("\n").indentor("  ");
    format!("\nFile{}\n", ron::ser::to_string_pretty(content, style).unwrap().replace("\\'", "'"))
}

#[test]
fn whatever_sign_is_put_in_a_file_it_is_read_as_the_library_for_ron_reads_it() {
    const SIGNS: [&str; 26] = [
        "", "(", ")", "[", "]", "{", "}", ",", ":", "\"", "'", "\\", "\\n", "/**/", "//", "#", "r#", " ", "\r", "0",
        "_", "-", "+", "x", "é", "Some",
    ];
    let (text, mut random) = (text(), numbers());
    let start = text.find('\n').unwrap();
    let mut opened = 0;
    for _ in 0..2_500 {
        let (at, sign) = (start + random(text.len() - start), SIGNS[random(SIGNS.len())]);
        let Some((before, behind)) = text.split_at_checked(at) else { continue };
        // Put between or in place of what stands there.
        let behind = if random(2) == 0 { behind } else { behind.get(1..).unwrap_or(behind) };
        let changed = format!("{before}{sign}{behind}");
        if let Ok(read) = decode(changed.as_bytes()) {
            opened += 1;
            assert_eq!(ron::from_str(&changed), Ok(read.into_content()), "{sign:?} at {at}");
        }
    }
    assert!(opened > 100, "{opened} opened");
}

/// The first file that each format was written in, as it lay on disks since.
#[test]
fn a_file_of_each_format_that_ever_was_opens_with_all_its_words_and_can_be_saved() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/versions");
    for number in 1..=FORMAT {
        let bytes = std::fs::read(folder.join(format!("format-{number}.ron"))).expect("a file of this format");
        let text = String::from_utf8(bytes.clone()).expect("it is text");
        assert!(text.starts_with(&format!("// waardenbord {number} crc32:")), "{number}");
        let Ok(Opened::AsWritten(content)) = decode(&bytes) else { panic!("format {number} opens") };
        // Each note is there with what was written on it.
        let written = text.matches("original: ").count();
        let notes = content.project.value_notes.len() + content.project.behaviour_notes.len();
        assert_eq!(notes, written, "format {number}");
        assert!(notes > 100, "format {number} has {notes}");
        assert_eq!(decode(&encode(&content).unwrap()), Ok(Opened::AsWritten(content)), "format {number}");
    }
}
