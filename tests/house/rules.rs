//! The rules of the house, each as a question to a file: what in it breaks the rule.

use super::source::{Source, Token};

/// The rooms, in order: one may use only those before it.
pub const ROOMS: [&str; 8] = ["model", "insight", "words", "store", "exchange", "print", "app", "cli"];

/// In which rooms an outside crate may be used.
pub const OUTSIDE: [(&str, &[&str]); 33] = [
    ("base64", &["model"]),
    ("clap", &["cli"]),
    ("crc32fast", &["store"]),
    ("eframe", &["app"]),
    ("egui", &["app"]),
    ("egui_material_icons", &["app"]),
    ("encoding_rs", &["exchange"]),
    ("etcetera", &["store"]),
    ("flate2", &["print"]),
    ("fluent_templates", &["words"]),
    ("getrandom", &["store"]),
    ("harfrust", &["print"]),
    ("hypher", &["words"]),
    ("image", &["exchange", "app"]),
    ("imbl", &ROOMS),
    ("jiff", &ROOMS),
    // Curves of a drawing: read, printed and shown.
    ("kurbo", &["exchange", "print", "app"]),
    ("lopdf", &["print"]),
    ("opener", &["app"]),
    ("printpdf", &["print"]),
    ("rfd", &["app"]),
    ("roxmltree", &["exchange"]),
    ("ron", &["store"]),
    // Workbooks and documents are other programs' formats.
    ("rust_xlsxwriter", &["exchange"]),
    ("serde", &ROOMS),
    ("serde_json", &["cli"]),
    ("subsetter", &["print"]),
    ("svgtypes", &["exchange"]),
    ("thiserror", &ROOMS),
    ("unicode_linebreak", &["print"]),
    ("unicode_normalization", &ROOMS),
    ("vello_cpu", &["app"]),
    ("zip", &["exchange"]),
];

/// The longest that a file may be, in lines.
pub const LONGEST_FILE: usize = 500;

/// What may lie at the top level, beside files that begin with a dot.
const TOP: [&str; 7] = ["Cargo.toml", "Cargo.lock", "LICENSE", "README.md", "src", "assets", "saves"];

/// A rule: what in this file breaks it, each with its line.
pub type Rule = fn(&Source) -> Vec<String>;

/// Every file belongs to a room, and uses only its own and those before it.
pub fn rooms(source: &Source) -> Vec<String> {
    let own = match source.room() {
        "lib" | "main" => ROOMS.len(),
        room => match ROOMS.iter().position(|it| *it == room) {
            Some(own) => own,
            None => return vec![format!("{}: {room} is no room of this house", source.path)],
        },
    };
    let mut found = Vec::new();
    for name in source.names() {
        let climbs = name.parts.iter().take_while(|it| *it == "super").count();
        let first = match name.parts.first().map(String::as_str) {
            Some("crate" | "waardenbord") => name.parts.get(1),
            Some("super") if climbs == source.depth() + name.depth => name.parts.get(climbs),
            _ => None,
        };
        let used = first.and_then(|it| ROOMS.iter().position(|room| room == it));
        if used.is_some_and(|it| it > own) {
            found.push(at(source, name.line, &format!("uses a later room: {}", name.parts.join("::"))));
        }
    }
    found
}

/// An outside crate is used only in its rooms.
pub fn outside_crates(source: &Source) -> Vec<String> {
    let strange = |name: &str| OUTSIDE.iter().any(|(it, rooms)| *it == name && !rooms.contains(&source.room()));
    let names = source.names().into_iter();
    let used = names.filter(|it| it.parts.first().is_some_and(|it| strange(it)));
    used.map(|it| at(source, it.line, &format!("{} does not belong here", it.parts.join("::")))).collect()
}

/// Only `store/disk.rs` asks the file system.
pub fn file_system(source: &Source) -> Vec<String> {
    const ASKING: [&str; 8] =
        ["exists", "try_exists", "is_file", "is_dir", "read_dir", "metadata", "symlink_metadata", "canonicalize"];
    if source.path.starts_with("src/store/disk") {
        return Vec::new();
    }
    let is_fs =
        |parts: &[String]| parts.first().is_some_and(|it| it == "std") && parts.get(1).is_some_and(|it| it == "fs");
    let named = source.names().into_iter().filter(|it| is_fs(&it.parts));
    let mut found: Vec<String> = named.map(|it| at(source, it.line, "std::fs")).collect();
    for call in source.tokens.windows(4) {
        let asks = call[1].word().is_some_and(|it| ASKING.contains(&it));
        if call[0].is('.') && asks && call[2].is('(') && call[3].is(')') {
            found.push(at(source, call[1].line, "asks the file system by a method of its path"));
        }
    }
    found
}

/// Nobody outside the model changes a project.
pub fn changed_projects(source: &Source) -> Vec<String> {
    if source.room() == "model" {
        return Vec::new();
    }
    let borrows = source.tokens.windows(3).filter(|it| it[0].is('&') && it[1].word() == Some("mut"));
    let changing = borrows.filter(|it| it[2].word() == Some("Project"));
    changing.map(|it| at(source, it[0].line, "&mut Project")).collect()
}

/// Colours are tokens: written down in the look and in the style of paper only.
pub fn colours(source: &Source) -> Vec<String> {
    if source.path.starts_with("src/app/look") || source.path == "src/print/style.rs" {
        return Vec::new();
    }
    let is_colour = |parts: &[String]| {
        parts.windows(2).any(|it| {
            let is_type = matches!(it[0].as_str(), "Color32" | "Rgba" | "Hsva");
            let is_named = it[1].chars().all(|it| it.is_ascii_uppercase() || it == '_');
            is_type
                && (it[1].starts_with("from_") || is_named && !matches!(it[1].as_str(), "TRANSPARENT" | "PLACEHOLDER"))
        })
    };
    let named = source.names().into_iter().filter(|it| is_colour(&it.parts));
    let mut found: Vec<String> = named.map(|it| at(source, it.line, &it.parts.join("::"))).collect();
    for placed in &source.tokens {
        if let Token::Text(text) = &placed.token
            && text.split('#').skip(1).any(begins_with_six_digits)
        {
            found.push(at(source, placed.line, text));
        }
    }
    found
}

fn begins_with_six_digits(text: &str) -> bool {
    let digits = text.chars().take_while(char::is_ascii_hexdigit).count();
    digits == 6 && !text[6..].starts_with(|it: char| it.is_alphanumeric())
}

/// Nothing in the program may stop it.
pub fn panics(source: &Source) -> Vec<String> {
    const STOPPING: [&str; 4] = ["unwrap", "expect", "unwrap_err", "expect_err"];
    let mut found = Vec::new();
    for (index, placed) in source.tokens.iter().enumerate() {
        let Some(word) = placed.word() else { continue };
        let goes_before = |sign| index.checked_sub(1).is_some_and(|it| source.tokens[it].is(sign));
        let follows = |sign| source.tokens.get(index + 1).is_some_and(|it| it.is(sign));
        let is_call = STOPPING.contains(&word) && (goes_before('.') && follows('(') || goes_before(':'));
        let is_macro = matches!(word, "panic" | "todo" | "unimplemented" | "unreachable") && follows('!');
        if is_call || is_macro {
            found.push(at(source, placed.line, word));
        }
    }
    found
}

/// A file that is too long hides a seam.
pub fn long_files(source: &Source) -> Vec<String> {
    if source.lines > LONGEST_FILE { vec![at(source, source.lines, "is too long")] } else { Vec::new() }
}

/// Of the paths that are kept under version control, those that do not belong at the top level.
pub fn strangers_at_the_top<'a>(paths: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let first = |path: &'a str| path.split('/').next().unwrap_or(path);
    let is_known = |it: &str| it.starts_with('.') || it == "tests" || TOP.contains(&it);
    paths.into_iter().map(first).filter(|it| !is_known(it)).collect()
}

/// The crates of a manifest that the program depends on, as they are written in code.
pub fn dependencies(manifest: &str) -> Vec<String> {
    let section = manifest.split("\n[").find_map(|it| it.strip_prefix("dependencies]"));
    let lines = section.unwrap_or_default().lines();
    let names = lines.filter(|it| !it.starts_with('#')).filter_map(|it| it.split_once('='));
    names.map(|(name, _)| name.trim().replace('-', "_")).collect()
}

fn at(source: &Source, line: usize, what: &str) -> String {
    format!("{}:{line}: {what}", source.path)
}
