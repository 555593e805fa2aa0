//! How the house is built, read from its sources: rooms, outside crates, files, colours, and what may stop the program.

#![expect(clippy::disallowed_methods, clippy::expect_used, reason = "these tests read the sources as files")]

mod rules;
mod source;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use rules::{Rule, dependencies, strangers_at_the_top};
use source::Source;

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn sources(folder: &str) -> Vec<Source> {
    let read = |path: &PathBuf| {
        let name = path.strip_prefix(top()).expect("it lies in the house").to_string_lossy().replace('\\', "/");
        Source::new(&name, &fs::read_to_string(path).expect("the source can be read"))
    };
    files(&top().join(folder)).iter().map(read).collect()
}

/// The sources of the program itself, without files that are only compiled for tests.
fn program() -> Vec<Source> {
    let all = sources("src");
    let tests: Vec<String> =
        all.iter().flat_map(|it| it.test_modules.iter().map(|name| file_of(&it.path, name))).collect();
    all.into_iter().filter(|it| !tests.contains(&it.path)).collect()
}

/// The file of a module that is named in another.
fn file_of(parent: &str, module: &str) -> String {
    let folder = parent.strip_suffix("mod.rs").map(str::to_owned);
    let folder = folder.unwrap_or_else(|| format!("{}/", parent.strip_suffix(".rs").unwrap_or(parent)));
    format!("{folder}{module}.rs")
}

#[track_caller]
fn holds(rule: Rule, sources: &[Source]) {
    let found: Vec<String> = sources.iter().flat_map(rule).collect();
    assert!(!sources.is_empty() && found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn a_room_uses_only_the_rooms_before_it() {
    holds(rules::rooms, &program());
}

#[test]
fn an_outside_crate_stays_in_its_rooms() {
    holds(rules::outside_crates, &program());
}

#[test]
fn every_outside_crate_has_its_rooms() {
    let manifest = fs::read_to_string(top().join("Cargo.toml")).expect("the manifest can be read");
    let known = |name: &String| rules::OUTSIDE.iter().any(|(it, _)| it == name);
    let unknown: Vec<String> = dependencies(&manifest).into_iter().filter(|it| !known(it)).collect();
    assert!(unknown.is_empty(), "say in tests/house/rules.rs where these belong: {unknown:?}");
}

#[test]
fn the_library_that_draws_paper_is_its_lean_self() {
    // With `text_layout` of printpdf, which any crate could turn on, the typefaces of a file would be whole or wrong.
    let manifest = top().join("Cargo.toml");
    let asked = ["tree", "--offline", "--edges", "features", "--invert", "printpdf", "--manifest-path"];
    let tree = Command::new(env!("CARGO")).args(asked).arg(manifest).output().expect("cargo answers");
    let said = String::from_utf8_lossy(&tree.stdout);
    assert!(tree.status.success() && said.contains("printpdf v0.12"), "{}", String::from_utf8_lossy(&tree.stderr));
    assert!(!said.contains("text_layout") && !said.contains("printpdf feature"), "{said}");
}

#[test]
fn only_the_disk_asks_the_file_system() {
    holds(rules::file_system, &program());
}

#[test]
fn nobody_outside_the_model_changes_a_project() {
    holds(rules::changed_projects, &program());
}

#[test]
fn colours_stand_in_the_look_and_in_the_style_of_paper() {
    holds(rules::colours, &program());
}

#[test]
fn nothing_in_the_program_may_stop_it() {
    holds(rules::panics, &program());
}

#[test]
fn no_file_is_too_long() {
    holds(rules::long_files, &sources("src"));
    holds(rules::long_files, &sources("tests"));
}

#[test]
fn the_top_level_holds_what_belongs_there() {
    let listed = Command::new("git").arg("-C").arg(top()).arg("ls-files").output();
    let listed =
        listed.ok().filter(|it| it.status.success()).map(|it| String::from_utf8_lossy(&it.stdout).into_owned());
    // Without version control, as in an unpacked archive, what lies there is what was packed.
    let lying = || {
        let entries = fs::read_dir(top()).expect("the top level is there").flatten();
        let names = entries.map(|it| it.file_name().to_string_lossy().into_owned());
        names.filter(|it| it != "target").collect::<Vec<_>>().join("\n")
    };
    let listed = listed.filter(|it| !it.is_empty()).unwrap_or_else(lying);
    assert_eq!(strangers_at_the_top(listed.lines()), Vec::<&str>::new());
}

/// Whether a small file breaks a rule.
fn breaks(rule: Rule, path: &str, text: &str) -> bool {
    !rule(&Source::new(path, text)).is_empty()
}

#[test]
fn the_rule_of_rooms_sees_what_breaks_it() {
    for (path, text) in [
        ("src/model/edit.rs", "use crate::words::Words;"),
        ("src/model/mod.rs", "use super::store::Desk;"),
        ("src/model/board/apply.rs", "use super::super::super::app::App;"),
        ("src/model/edit.rs", "mod inner { use super::super::super::app; }"),
        ("src/words/mod.rs", "use crate::{model::Edit, store::{Desk, Disk}};"),
        ("src/print/mod.rs", "fn f() { crate::app::look::red() }"),
        ("src/exchange/csv.rs", "impl Plan for ::waardenbord::cli::X {}"),
        ("src/helpers.rs", ""),
        ("src/helpers/mod.rs", "pub fn help() {}"),
    ] {
        assert!(breaks(rules::rooms, path, text), "{path}: {text}");
    }
    for (path, text) in [
        ("src/app/mod.rs", "use crate::{model::Edit, print::Page, app::look}; use super::words;"),
        ("src/model/board/apply.rs", "use super::super::app; // of the model itself"),
        ("src/store/mod.rs", "// use crate::app;\n/* crate::cli::x /* */ */ const A: &str = \"crate::app::x\";"),
        ("src/main.rs", "fn main() { waardenbord::cli::run() }"),
        ("src/lib.rs", "pub mod app;"),
        ("src/model/edit.rs", "#[cfg(test)] mod tests { use crate::app::App; }"),
    ] {
        assert!(!breaks(rules::rooms, path, text), "{path}: {text}");
    }
}

#[test]
fn the_rule_of_outside_crates_sees_what_breaks_it() {
    for (path, text) in [
        ("src/model/edit.rs", "use egui::Pos2;"),
        ("src/words/mod.rs", "use egui;"),
        ("src/app/mod.rs", "fn f() -> Result<(), ron::Error> { loop {} }"),
        ("src/cli/show.rs", "use {std::io, printpdf::PdfDocument as Paper};"),
        ("src/insight/mod.rs", "#[derive(clap::Parser)] struct A;"),
        ("src/main.rs", "use ::clap::Parser;"),
    ] {
        assert!(breaks(rules::outside_crates, path, text), "{path}: {text}");
    }
    for (path, text) in [
        ("src/app/mod.rs", "use egui::Pos2; use eframe::App;"),
        ("src/model/edit.rs", "use serde::Serialize; use jiff::Timestamp; let x: crate::ron::Y = self::csv::z();"),
        ("src/store/format.rs", "ron::to_string(&1)"),
    ] {
        assert!(!breaks(rules::outside_crates, path, text), "{path}: {text}");
    }
    assert_eq!(
        dependencies(
            "[package]\nname = \"x\"\n\n[dependencies]\n# why\nserde-json = \"1\"\nron = { version = \"1\" }\n\n[dev-dependencies]\nimage = \"0\"\n"
        ),
        ["serde_json", "ron"]
    );
}

#[test]
fn the_rule_of_the_file_system_sees_what_breaks_it() {
    for text in [
        "use std::fs;",
        "use std::{io, fs::{self as files}};",
        "fn f() { std::fs::read(\"x\"); }",
        "if path.exists() {}",
        "path.read_dir()?",
    ] {
        assert!(breaks(rules::file_system, "src/store/save.rs", text), "{text}");
        assert!(!breaks(rules::file_system, "src/store/disk.rs", text), "{text}");
    }
    for text in ["use std::path::Path;", "self.disk.exists(path)", "// std::fs", "let fs = 1;"] {
        assert!(!breaks(rules::file_system, "src/store/save.rs", text), "{text}");
    }
}

#[test]
fn the_rule_of_changed_projects_sees_what_breaks_it() {
    for text in ["fn f(project: &mut Project) {}", "struct A<'a> { project: &'a mut Project }"] {
        assert!(breaks(rules::changed_projects, "src/store/desk.rs", text), "{text}");
        assert!(!breaks(rules::changed_projects, "src/model/history.rs", text), "{text}");
    }
    assert!(!breaks(rules::changed_projects, "src/store/desk.rs", "fn f(project: &Project, mut other: Project) {}"));
}

#[test]
fn the_rule_of_colours_sees_what_breaks_it() {
    for text in [
        "Color32::from_rgb(1, 2, 3)",
        "use egui::Color32; let x = egui::Color32::from_gray(8);",
        "Color32::RED",
        "let accent = \"#00A0FF\";",
        "r##\"<a fill=\"#00A0FF\">\"##",
    ] {
        assert!(breaks(rules::colours, "src/app/shell.rs", text), "{text}");
        assert!(!breaks(rules::colours, "src/app/look/tokens.rs", text), "{text}");
        assert!(!breaks(rules::colours, "src/print/style.rs", text), "{text}");
    }
    for text in ["Color32::TRANSPARENT", "/// `#00A0FF`", "\"#RRGGBB\"", "\"#1234567\"", "\"kaart #123456a\""] {
        assert!(!breaks(rules::colours, "src/model/setup.rs", text), "{text}");
    }
}

#[test]
fn the_rule_of_panics_sees_what_breaks_it() {
    for text in [
        "x.unwrap();",
        "x\n    .expect(\"it is there\");",
        "x.map(Option::unwrap)",
        "panic!(\"no\")",
        "todo!()",
        "match x { _ => unreachable!() }",
    ] {
        assert!(breaks(rules::panics, "src/app/shell.rs", text), "{text}");
    }
    for text in [
        "x.unwrap_or(1); x.unwrap_or_default();",
        "#[expect(clippy::too_many_lines, reason = \"a table\")] fn f() {}",
        "#[cfg(test)]\nmod tests { #[test] fn f() { x.unwrap(); } }",
        "#[cfg(test)] #[path = \"x\"] mod tests; fn f() {}",
        "// x.unwrap()",
        "\"x.unwrap() \\\" panic!\"",
        "let quote = '\"'; let other = '\\''; fn f<'a>(it: &'a str) {}",
    ] {
        assert!(!breaks(rules::panics, "src/app/shell.rs", text), "{text}");
    }
    let behind = "#[cfg(test)] mod tests { fn f() {} } fn g() { x.unwrap() }";
    assert!(breaks(rules::panics, "src/app/shell.rs", behind));
    let after_quote = "let quote = '\"'; x.unwrap(); let other = '\"';";
    assert!(breaks(rules::panics, "src/app/shell.rs", after_quote));
}

#[test]
fn the_rules_of_files_see_what_breaks_them() {
    assert!(!breaks(rules::long_files, "src/a.rs", &"\n".repeat(500)));
    assert!(breaks(rules::long_files, "src/a.rs", &"\n".repeat(501)));
    let listed =
        ["Cargo.toml", "LICENSE", "README.md", ".ci/run", "src/lib.rs", "tests/main.rs", "saves/voorbeeld.ron"];
    assert_eq!(strangers_at_the_top(listed), Vec::<&str>::new());
    assert_eq!(strangers_at_the_top(["build.rs", "docs/a.md", "src/lib.rs"]), ["build.rs", "docs"]);
}

#[test]
fn a_module_for_tests_is_found_as_a_file() {
    let source = Source::new("src/app/look.rs", "#[cfg(test)]\nmod contrast;\nmod fonts;");
    assert_eq!(source.test_modules, ["contrast"]);
    assert_eq!(file_of("src/app/look.rs", "contrast"), "src/app/look/contrast.rs");
    assert_eq!(file_of("src/app/mod.rs", "tests"), "src/app/tests.rs");
}
