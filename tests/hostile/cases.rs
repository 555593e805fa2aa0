//! A hostile file, the command that reads it, and what must happen.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::running::{Lying, Place, Said, lying};

/// The command that reads a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// `show`: as a project.
    Show,
    /// `apply`: as a list of edits.
    Apply,
    /// `import`: as a table of sheets.
    Import,
    /// `print --document team-package --teams`: as a list of teams.
    Teams,
    /// `print`: as the logo of a project, in the format of its name.
    Print,
}

/// What must happen to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// It is refused, in a sentence with these words.
    Refused(&'static str),
    /// It is read, and what is said has these words.
    Read(&'static str),
    /// What could be made of it is made, and the rest is told of with these words.
    Partly(&'static str),
}

/// A hostile file.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    pub file: &'static str,
    pub by: By,
    pub ends: Ends,
}

/// A file that must be refused, with words of the reason.
pub const fn refused(file: &'static str, by: By, words: &'static str) -> Case {
    Case { file, by, ends: Ends::Refused(words) }
}

/// A file that must be read as what it is.
pub const fn read(file: &'static str, by: By, words: &'static str) -> Case {
    Case { file, by, ends: Ends::Read(words) }
}

/// A file of which something must be made and the rest be told of.
pub const fn partly(file: &'static str, by: By, words: &'static str) -> Case {
    Case { file, by, ends: Ends::Partly(words) }
}

/// Checks all of them, and tells of each that is not as it should be.
pub fn check_all(cases: &[Case]) {
    let mut most = 0;
    let mut wrong = Vec::new();
    for case in cases {
        let place = Place::new();
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hostile").join(case.file);
        fs::copy(from, place.path(case.file)).unwrap();
        let said = check(&place, case, &mut wrong);
        most = most.max(said.memory);
    }
    println!("{} files, at most {most} KiB of memory", cases.len());
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Reads a file that lies in the place, and adds what is not as it should be.
pub fn check(place: &Place, case: &Case, wrong: &mut Vec<String>) -> Said {
    let project = if case.by == By::Print { with_logo(place, case.file) } else { "klein.ron" };
    let arguments = arguments(case, project);
    let before = lying(place.folder());
    let said = place.run(&arguments);
    let has = |words: &str| said.error.contains(words) || said.out.contains(words);
    let expected = match case.ends {
        Ends::Refused(words) | Ends::Partly(words) => said.code == 1 && has(words),
        Ends::Read(words) => said.code == 0 && has(words),
    };
    if !expected {
        wrong.push(format!("{}: {said:?}, not {:?}", case.file, case.ends));
    }
    let after = lying(place.folder());
    if matches!(case.ends, Ends::Refused(_)) {
        if before != after {
            wrong.push(format!("{}: refused, and yet something changed: {:?}", case.file, changed(&before, &after)));
        }
        let english = place.run(&[&arguments[..], &["--language", "en"]].concat());
        if english.code != 1 || english.error == said.error {
            wrong.push(format!("{}: in English {english:?}", case.file));
        }
        return said;
    }
    let may_change = |name: &str| match case.by {
        By::Show => false,
        By::Apply | By::Import => name == "klein.ron",
        // Whatever a team is called, its files lie in the folder itself.
        By::Teams => {
            name == "uit"
                || name
                    .strip_prefix("uit/")
                    .is_some_and(|it| !it.contains('/') && Path::new(it).extension() == Some("pdf".as_ref()))
        }
        By::Print => name == "uit.pdf",
    };
    let strange: Vec<String> = changed(&before, &after).into_iter().filter(|it| !may_change(it)).collect();
    if !strange.is_empty() {
        wrong.push(format!("{}: read, and something else changed: {strange:?}", case.file));
    }
    said
}

fn arguments<'a>(case: &Case, project: &'a str) -> Vec<&'a str>
where
    'static: 'a,
{
    const DAY: &str = "--date=2026-11-24";
    match case.by {
        By::Show => vec!["show", case.file],
        By::Apply => vec!["apply", project, case.file],
        By::Import => vec!["import", project, case.file],
        By::Teams => {
            let file = ["--teams", case.file, "--out", "uit", DAY];
            [&["print", project, "--document", "team-package"][..], &file].concat()
        }
        By::Print => vec!["print", project, "--document", "value-sheet", "--out", "uit.pdf", DAY],
    }
}

/// Puts a picture in a project, as a list of edits can; what is in it is looked at only when it is drawn.
fn with_logo(place: &Place, file: &str) -> &'static str {
    let format = match file.rsplit('.').next() {
        Some("png") => "Png",
        Some("jpg") => "Jpeg",
        _ => "Svg",
    };
    let data = STANDARD.encode(fs::read(place.path(file)).unwrap());
    let picture = format!("id: \"000000000ZZZZ\", kind: Logo, format: {format}, alternative: \"\", data: \"{data}\"");
    place.write("logo.ron", format!("[Picture(Set(({picture})))]"));
    let said = place.run(&["apply", "klein.ron", "logo.ron"]);
    assert_eq!(said.code, 0, "{file}: {said:?}");
    "klein.ron"
}

/// The names that are new, gone or not as they were.
fn changed(before: &BTreeMap<String, Lying>, after: &BTreeMap<String, Lying>) -> Vec<String> {
    let names = before.keys().chain(after.keys()).filter(|it| before.get(*it) != after.get(*it));
    let mut names: Vec<String> = names.cloned().collect();
    names.dedup();
    names
}
