//! Promises of the words: both languages say the same, nothing is said that is not there, nothing is there unsaid.

#![expect(clippy::expect_used, reason = "a test may stop where its ground is missing")]
#![expect(clippy::disallowed_methods, reason = "these tests read the sources and the sentences as files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::civil;
use waardenbord::model::id::Id as _;
use waardenbord::model::{
    BoardEdit, BoardId, CardKey, ClusterId, Edit, InputEdit, MeetingId, Project, Refusal, SheetId, TableId,
};
use waardenbord::store::{Fault, ReadError};
use waardenbord::words::{Argument, Counted, Language, Tell, Words};

use crate::common::making::Making;

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("folder is there") {
        let path = entry.expect("entry can be read").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Keys of a language with the text behind each; a key that stands twice fails.
fn sentences(language: Language) -> BTreeMap<String, String> {
    let mut found = BTreeMap::<String, String>::new();
    for file in files(&root().join("assets/words").join(language.code()), "ftl") {
        let mut current = None::<String>;
        for line in fs::read_to_string(&file).expect("sentences can be read").lines() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            if line.starts_with(|it: char| it.is_ascii_alphabetic()) {
                let (key, text) = line.split_once('=').expect("a line is key = text");
                let key = key.trim().to_owned();
                assert!(found.insert(key.clone(), text.to_owned()).is_none(), "{key} stands twice in {language:?}");
                current = Some(key);
            } else {
                let key = current.as_ref().expect("a continued line follows a key");
                found.get_mut(key).expect("it was put there").push_str(line);
            }
        }
    }
    found
}

/// The arguments `{ $name }` of a sentence.
fn arguments(text: &str) -> BTreeSet<String> {
    let name = |part: &str| part.chars().take_while(|it| it.is_ascii_alphanumeric() || *it == '-').collect();
    text.split('$').skip(1).map(name).collect()
}

fn sources() -> Vec<(PathBuf, String)> {
    let read = |path: PathBuf| (path.clone(), fs::read_to_string(path).expect("source can be read"));
    files(&root().join("src"), "rs").into_iter().map(read).collect()
}

fn literals(code: &str) -> BTreeSet<String> {
    code.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The keys that a source asks for: what is said at once, and what functions named `key` or `…_key` give.
fn asked(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for call in ["say(", "say_with(", "Argument::key(", "Sentence("] {
        for (at, _) in code.match_indices(call) {
            let rest = code[at + call.len()..].trim_start();
            if let Some(text) = rest.strip_prefix('"') {
                found.extend(text.split('"').next().map(str::to_owned));
            }
        }
    }
    for (at, _) in code.match_indices("key(") {
        let is_definition = code[..at].rsplit_once("fn ").is_some_and(|(_, name)| !name.contains([' ', '(', '\n']));
        let Some(open) = code[at..].find('{').filter(|_| is_definition) else { continue };
        let signature = &code[at..at + open];
        if signature.contains(';') || !signature.contains("&'static str") {
            continue;
        }
        let mut depth = 0;
        let body = code[at + open..].char_indices().find_map(|(place, it)| {
            depth += match it {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            (depth == 0).then(|| &code[at + open..at + open + place])
        });
        found.extend(literals(body.expect("braces close")));
    }
    found
}

#[test]
fn dutch_and_english_have_the_same_keys_with_the_same_arguments() {
    let (dutch, english) = (sentences(Language::Dutch), sentences(Language::English));
    let shape = |it: &BTreeMap<String, String>| -> BTreeMap<String, BTreeSet<String>> {
        it.iter().map(|(key, text)| (key.clone(), arguments(text))).collect()
    };
    similar(&shape(&dutch), &shape(&english));
}

fn similar(dutch: &BTreeMap<String, BTreeSet<String>>, english: &BTreeMap<String, BTreeSet<String>>) {
    for (key, names) in dutch {
        assert_eq!(Some(names), english.get(key), "{key}: Dutch at the left, English at the right");
    }
    for key in english.keys() {
        assert!(dutch.contains_key(key), "{key} is not there in Dutch");
    }
}

/// Texts that are written as keys of sentences that exist: `import-accept`, where another begins with `import-`. Names of
/// places on the screen are written so too and stand on a line with `Id::`.
fn written_as_keys(code: &str, known: &BTreeMap<String, String>) -> BTreeSet<String> {
    let first = |key: &str| key.split_once('-').map(|it| it.0.to_owned());
    let families: BTreeSet<String> = known.keys().filter_map(|it| first(it)).collect();
    let is_key = |text: &String| {
        let has_shape = text.split('-').all(|it| {
            it.starts_with(|it: char| it.is_ascii_alphanumeric())
                && it.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
        });
        has_shape && first(text).is_some_and(|it| families.contains(&it))
    };
    code.lines().filter(|it| !it.contains("Id::")).flat_map(literals).filter(is_key).collect()
}

#[test]
fn every_key_that_is_asked_for_exists() {
    let known = sentences(Language::Dutch);
    let mut missing = Vec::new();
    for (path, code) in sources() {
        let keys = asked(&code).into_iter().chain(written_as_keys(&code, &known));
        missing.extend(keys.filter(|it| !known.contains_key(it)).map(|it| format!("{it} in {}", path.display())));
    }
    assert!(missing.is_empty(), "there is no sentence for {missing:#?}");
}

#[test]
fn every_sentence_is_asked_for_somewhere() {
    let sources = sources();
    let known = sentences(Language::Dutch);
    let is_part = |key: &str| known.values().any(|it| it.contains(&format!("{{ {key} }}")));
    let is_named = |key: &str| sources.iter().any(|(_, code)| code.contains(&format!("\"{key}\"")));
    let unused: Vec<&String> = known.keys().filter(|it| !is_named(it) && !is_part(it)).collect();
    assert!(unused.is_empty(), "nobody uses the sentences {unused:#?}");
}

/// Also finds a file of sentences that was added without compiling `src/words/mod.rs` again: touch it.
#[test]
fn every_sentence_can_be_said_in_both_languages() {
    for language in Language::ALL {
        for (key, text) in sentences(language) {
            let names: Vec<&'static str> = arguments(&text).into_iter().map(|it| &*it.leak()).collect();
            let filled: Vec<_> = names.into_iter().map(|it| (it, Argument::Text("x".to_owned()))).collect();
            let said = Words::new(language).say_with(&key, &filled);
            assert_ne!(said, key, "{key} cannot be said; is its file built in?");
            assert!(!said.contains(['{', '}', '\u{2068}', '\u{2069}']), "{key}: {said}");
        }
    }
}

#[test]
fn a_missing_key_shows_itself() {
    assert_eq!(Words::default().say("no-such-sentence"), "no-such-sentence");
    assert_eq!(Words::default().say("date"), "date");
}

#[test]
fn counts_have_their_noun_in_one_and_many() {
    let dutch = Words::new(Language::Dutch);
    assert_eq!(dutch.count(Counted::Behaviours, 1), "1 gedraging");
    assert_eq!(dutch.count(Counted::Behaviours, 2), "2 gedragingen");
    assert_eq!(dutch.count(Counted::Sheets, 0), "0 bladen");
    assert_eq!(dutch.count(Counted::Values, 4000), "4000 woorden");
    assert_eq!(dutch.count(Counted::Values, 1_240_000), "1.240.000 woorden");
    assert_eq!(Words::new(Language::English).count(Counted::Values, 12_000), "12,000 words");
}

#[test]
fn dates_times_and_small_numbers_are_said_in_words() {
    let (dutch, english) = (Words::new(Language::Dutch), Words::new(Language::English));
    assert_eq!(dutch.date(civil::date(2022, 11, 24)), "24 november 2022");
    assert_eq!(english.date(civil::date(2022, 1, 1)), "1 January 2022");
    assert_eq!(dutch.time(civil::time(14, 32, 0, 0)), "14.32");
    assert_eq!(dutch.clock(civil::time(9, 0, 0, 0)), "9.00 uur");
    assert_eq!(english.clock(civil::time(9, 5, 0, 0)), "9:05");
    assert_eq!(dutch.number(3), "drie");
    assert_eq!(dutch.number(12), "twaalf");
    assert_eq!(dutch.number(13), "13");
}

#[test]
fn a_language_is_read_from_codes_and_locales() {
    for (text, language) in [
        ("nl", Language::Dutch),
        ("NL", Language::Dutch),
        ("nl_NL.UTF-8", Language::Dutch),
        ("en", Language::English),
        (" en-GB", Language::English),
    ] {
        assert_eq!(text.parse(), Ok(language), "{text}");
    }
    for text in ["", "de", "nederlands", "n", "C"] {
        assert_eq!(text.parse::<Language>().expect_err(text).given, text);
    }
}

#[test]
fn a_sentence_can_stand_in_another() {
    struct Inner;
    impl Tell for Inner {
        fn key(&self) -> &'static str {
            "time-clock"
        }
        fn arguments(&self) -> Vec<(&'static str, Argument)> {
            vec![("time", Argument::told(&Nested))]
        }
    }
    struct Nested;
    impl Tell for Nested {
        fn key(&self) -> &'static str {
            "count-sheets"
        }
        fn arguments(&self) -> Vec<(&'static str, Argument)> {
            vec![("n", 1.into())]
        }
    }
    assert_eq!(Words::default().tell(&Inner), "1 blad uur");
}

fn every_refusal() -> Vec<Refusal> {
    let text = || "Durven".to_owned();
    vec![
        Refusal::NotFound(ClusterId::from(7).thing()),
        Refusal::AlreadyThere(SheetId::from(7).thing()),
        Refusal::TextTooLong { start: text(), length: 100_000 },
        Refusal::ForbiddenCharacter { start: text(), character: '\u{202E}' },
        Refusal::MaximumOutOfRange { given: 12 },
        Refusal::MaximumBelowChosen { given: 1, chosen: 2 },
        Refusal::NumberTaken { code: "S2-T3-B1".to_owned() },
        Refusal::HasText { start: text() },
        Refusal::LinkAcrossSheets { behaviour: text(), value: "Open".to_owned() },
        Refusal::NotOnBoard { wording: text() },
        Refusal::SameCluster { name: text() },
        Refusal::TooManyValues { maximum: 3, name: text() },
        Refusal::ValueHasLoading { name: text() },
        Refusal::EmptyBehaviour { value: text() },
        Refusal::BesideTaken { wording: text() },
        Refusal::TooManyProposals { value: text() },
        Refusal::NoProposal { value: text(), number: 5 },
        Refusal::LineTooLow { rows: 1, given: 3 },
        Refusal::NoSuchEntry { number: 3, most: 1 },
        Refusal::NoSuchLevel { number: 3, levels: 2 },
        Refusal::SameBehaviour { wording: text() },
        Refusal::TooManyTeams { name: text() },
        Refusal::TooManyPeople { name: text(), people: 123_456 },
        Refusal::NotWhole { findings: 3 },
    ]
}

#[test]
fn every_refusal_names_what_it_refuses_in_both_languages() {
    let names = ["Durven", "0000000000007", "12", "2", "S2-T3-B1", "3"];
    for language in Language::ALL {
        for refusal in every_refusal() {
            let said = Words::new(language).tell(&refusal);
            assert_ne!(said, refusal.key());
            assert!(names.iter().any(|it| said.contains(it)), "{said}");
            assert!(!said.contains("refusal-") && !said.contains("thing-"), "{said}");
            assert!(said.contains([';']), "{said}: says what one can do");
        }
    }
}

#[test]
fn refusals_read_as_sentences() {
    let dutch = Words::new(Language::Dutch);
    let say = |refusal: &Refusal| dutch.tell(refusal);
    assert_eq!(
        say(&Refusal::TooManyValues { maximum: 3, name: "Durven".to_owned() }),
        "‘Durven’ past er niet meer bij, want er kunnen hoogstens 3 waarden gekozen worden; kies welke eruit gaat"
    );
    assert_eq!(
        say(&Refusal::TooManyValues { maximum: 1, name: " ".to_owned() }),
        "‘zonder naam’ past er niet meer bij, want er kan hoogstens 1 waarde gekozen worden; kies welke eruit gaat"
    );
    assert_eq!(
        say(&Refusal::ForbiddenCharacter { start: "Open".to_owned(), character: '\u{202E}' }),
        "In ‘Open’ staat een onzichtbaar teken (U+202E) dat niet kan; typ de tekst opnieuw"
    );
    assert_eq!(
        say(&Refusal::TextTooLong { start: "Open…".to_owned(), length: 100_000 }),
        "‘Open…’ is 100.000 tekens lang en een tekst mag hoogstens 10.000 tekens lang zijn; maak de tekst korter"
    );
    assert_eq!(
        say(&Refusal::NotFound(ClusterId::from(7).thing())),
        "In dit traject is geen cluster met kenmerk 0000000000007; misschien is dat intussen weggehaald"
    );
}

#[test]
fn a_sheet_is_called_by_the_time_of_its_meeting() {
    let dutch = Words::new(Language::Dutch);
    let (meeting, table, sheet) = (MeetingId::from(1), TableId::from(2), SheetId::from(3));
    let edits = [
        InputEdit::AddMeeting { id: meeting },
        InputEdit::AddTable { id: table, meeting },
        InputEdit::AddSheet { id: sheet, table },
    ];
    let start = Project::new(BoardId::from(9));
    let mut project =
        edits.into_iter().fold(start, |project, edit| project.apply(&Edit::Input(edit)).expect("can be made"));
    let said = |project: &Project| dutch.sheet(project, project.sheets.get(sheet).expect("is there"));
    assert_eq!(said(&project), "sessie 1, tafel 1, blad 1");
    for (edit, expected) in [
        (
            InputEdit::DateMeeting { meeting, date: None, start: Some(civil::time(11, 0, 0, 0)) },
            "11.00 uur, tafel 1, blad 1",
        ),
        (InputEdit::NameMeeting { meeting, name: "Ochtend".to_owned() }, "Ochtend, tafel 1, blad 1"),
    ] {
        project = project.apply(&Edit::Input(edit)).expect("can be made");
        assert_eq!(said(&project), expected);
    }
}

#[test]
fn a_new_cluster_is_told_with_its_letter_and_without_one_where_letters_ran_out() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let mut told = Vec::new();
    for number in 0..30 {
        let cards = ["Lef", "Moed"].map(|it| CardKey::Note(making.value(sheet, &format!("{it} {number}"))));
        let edit = Edit::Board(BoardEdit::Cluster { board: BoardId::from(1), id: making.id(), cards: cards.to_vec() });
        let before = making.project.clone();
        making.make(edit.clone());
        told.push(Words::default().act(&edit, &before, &making.project).expect("it is told"));
    }
    assert_eq!(told.first().map(String::as_str), Some("Nieuw cluster A met 2 kaartjes"));
    assert_eq!(told.last().map(String::as_str), Some("Nieuw cluster met 2 kaartjes"));
}

#[test]
fn a_taken_number_says_of_what_it_is() {
    let say = |code: &str| Words::default().tell(&Refusal::NumberTaken { code: code.to_owned() });
    assert_eq!(say("S2"), "Het nummer van sessie S2 kan niet of is al in gebruik; kies een ander nummer");
    assert!(say("S2-T3").starts_with("Het nummer van tafel S2-T3 kan niet"));
    assert!(say("S2-T3-B1").starts_with("Het nummer van blad S2-T3-B1 kan niet"));
}

#[test]
fn what_a_disk_says_is_told_in_the_language_of_the_program() {
    let say = |error: io::Error| {
        let fault = Fault::from_disk(&error);
        Words::default().tell(&ReadError::new(Path::new("a.ron"), fault))
    };
    assert_eq!(
        say(io::ErrorKind::TimedOut.into()),
        "a.ron kan niet worden gelezen; probeer het opnieuw (de schijf gaf geen antwoord)"
    );
    let number = io::Error::from_raw_os_error(5);
    assert_eq!(say(number), "a.ron kan niet worden gelezen; probeer het opnieuw (de schijf gaf fout 5)");
}
