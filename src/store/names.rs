//! Names of files that the program chooses itself: safe on every system, and never one that is taken.

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
    let kept: String = title.nfc().map(|it| if may_stand(it) { it } else { ' ' }).collect();
    let words = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let trimmed = words.trim_matches(['.', ' ', '-']);
    let mut name = String::new();
    for character in trimmed.chars().take(LONGEST_NAME) {
        if name.len() + character.len_utf8() > MOST_BYTES {
            break;
        }
        name.push(character);
    }
    let name = name.trim_end_matches(['.', ' ', '-']);
    if name.is_empty() {
        return otherwise.to_owned();
    }
    if is_reserved(name) { format!("_{name}") } else { name.to_owned() }
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
