//! Names of files that the program chooses itself: safe on every system, and never one that is taken.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization as _;

/// The longest name, in characters; in bytes it stays below the 255 that a file system has room for.
const LONGEST_NAME: usize = 80;

const MOST_BYTES: usize = 200;

/// How many numbers are tried behind a name.
pub(super) const MOST_NUMBERS: u32 = 10_000;

/// Names that Windows keeps for devices, whatever stands behind their first dot.
const RESERVED: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// `title` as the name of a file, without extension; `otherwise` where nothing of it can stay.
///
/// Letters and digits of every script stay, and a few marks; the rest becomes a space.
pub fn safe(title: &str, otherwise: &str) -> String {
    let name = cut(&cleaned(title), LONGEST_NAME, MOST_BYTES);
    if name.is_empty() {
        return otherwise.to_owned();
    }
    if is_reserved(&name) { format!("_{name}") } else { name }
}

/// What of a title may stand in a name, on one line and without marks at its ends.
fn cleaned(title: &str) -> String {
    let kept: String = title.nfc().map(|it| if may_stand(it) { it } else { ' ' }).collect();
    let words = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    words.trim_matches(EDGES).to_owned()
}

/// What never stands at an end of a name.
const EDGES: [char; 3] = ['.', ' ', '-'];

/// The beginning of a name, of so many characters and bytes at most.
fn cut(name: &str, characters: usize, bytes: usize) -> String {
    let mut cut = String::new();
    for character in name.chars().take(characters) {
        if cut.len() + character.len_utf8() > bytes {
            break;
        }
        cut.push(character);
    }
    cut.trim_end_matches(EDGES).to_owned()
}

/// The parts of a name, joined by `_`: `2026-03-12_Teamblad_Burgerzaken_A3`.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// What comes first.
    pub before: &'a [&'a str],
    /// What somebody wrote; it is cut where the name would be too long.
    pub own: &'a str,
    /// What stands there where nothing of `own` can stay.
    pub otherwise: &'a str,
    /// What comes last.
    pub after: &'a [&'a str],
}

/// Names that were given to files of one folder, so that no two are the same on a system that does not tell capitals
/// from small letters.
#[derive(Clone, Debug, Default)]
pub struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// A name of these parts that was not given before, without extension: at most 80 characters, where it is taken with
    /// a number behind the part that somebody wrote.
    pub fn given(&mut self, parts: &Parts<'_>) -> String {
        let clean = |texts: &[&str]| texts.iter().map(|it| cleaned(it)).filter(|it| !it.is_empty()).collect::<Vec<_>>();
        let (before, after) = (clean(parts.before), clean(parts.after));
        let around = before.iter().chain(&after).map(|it| (it.chars().count() + 1, it.len() + 1));
        let (characters, bytes) = around.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
        let mut number = 1_u32;
        loop {
            let suffix = if number == 1 { String::new() } else { format!(" ({number})") };
            let room = (characters + suffix.len(), bytes + suffix.len());
            let room = (LONGEST_NAME.saturating_sub(room.0), MOST_BYTES.saturating_sub(room.1));
            let own = cut(&cleaned(parts.own), room.0, room.1);
            let own = if own.is_empty() { cut(&cleaned(parts.otherwise), room.0, room.1) } else { own };
            let own = format!("{own}{suffix}");
            let all = before.iter().chain([&own]).chain(&after).filter(|it| !it.is_empty());
            let name = cut(&all.map(String::as_str).collect::<Vec<_>>().join("_"), LONGEST_NAME, MOST_BYTES);
            let name = if is_reserved(&name) { format!("_{name}") } else { name };
            // Numbers run out only after as many files as nobody asks for.
            if self.taken.insert(name.to_lowercase()) || number == u32::MAX {
                return name;
            }
            number += 1;
        }
    }
}

fn may_stand(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, ' ' | '-' | '_' | '.' | ',' | '(' | ')' | '&' | '+' | '\'')
        // An accent that has no composed form with its letter.
        || unicode_normalization::char::is_combining_mark(character)
}

fn is_reserved(name: &str) -> bool {
    let first = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let is_port = ["COM", "LPT"].iter().any(|it| {
        let rest = first.strip_prefix(it).unwrap_or_default();
        let mut rest = rest.chars();
        matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    });
    is_port || RESERVED.contains(&first.as_str())
}

/// `stem.ron`, `stem (2).ron`, and so on.
pub fn numbered(stem: &str, number: u32) -> String {
    if number <= 1 { format!("{stem}.ron") } else { format!("{stem} ({number}).ron") }
}

/// A path that somebody typed, with the extension of a project where it has none.
pub fn with_extension(path: &Path) -> PathBuf {
    if path.extension().is_some() { path.to_owned() } else { path.with_extension("ron") }
}
