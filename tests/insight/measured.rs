//! How often a suggestion is right, and how many of the pairs that a reader made are suggested.

use std::collections::{BTreeMap, BTreeSet};

use waardenbord::insight::similar::{Families, pairs_with};
use waardenbord::model::wording::folded;

const LIST: &str = include_str!("../../assets/verwante-woorden.txt");

/// Value terms that 51 public organisations published, put together by one reader.
const GROUPS: &str = include_str!("../data/groepen.csv");

/// Value terms that other organisations use, put together before the list was tried on them.
const OTHERS: &str = include_str!("../data/andere-waarden.csv");

/// What was suggested, held against what a reader put together.
#[derive(Debug)]
struct Measured {
    /// Of the suggested pairs, how many lie in one group.
    precision: f64,
    /// Of the pairs that lie in one group, how many are suggested.
    recall: f64,
}

/// The group of each wording; none for those that stand alone.
fn groups(table: &str) -> BTreeMap<String, Option<&str>> {
    let rows = table.lines().skip(1).map(str::trim).filter(|it| !it.is_empty());
    let cells = rows.map(|it| it.split_once(';').expect("a row is a wording and its group"));
    cells.map(|(wording, group)| (folded(wording), (group != "los").then_some(group))).collect()
}

fn measured(name: &str, table: &str, families: &Families) -> Measured {
    let groups = groups(table);
    let together = |one: &str, other: &str| groups[one].is_some() && groups[one] == groups[other];
    let suggested = pairs_with(families, groups.keys().map(String::as_str));
    let right = suggested.iter().filter(|it| together(&it.one, &it.other)).count();
    let wordings: Vec<&String> = groups.keys().collect();
    let others = |at: usize| wordings[at + 1..].iter();
    let all = (0..wordings.len()).map(|at| others(at).filter(|it| together(wordings[at], it)).count()).sum::<usize>();
    let share = |of: usize| right as f64 / of as f64;
    let measured = Measured { precision: share(suggested.len()), recall: share(all) };
    let count = suggested.len();
    println!("{name}: {right} of {count} suggestions are right, of {all} pairs to find: {measured:.3?}");
    measured
}

/// The list without the lines for which `is_out` holds, of those that came because of `groepen.csv`.
fn list_without(is_out: impl Fn(usize) -> bool) -> Families {
    let is_kept = |it: &(usize, &str)| !(it.1.starts_with('*') && is_out(it.0));
    let lines: Vec<&str> = LIST.lines().enumerate().filter(is_kept).map(|it| it.1).collect();
    Families::read(&lines.join("\n"))
}

#[test]
fn of_the_real_wordings_nine_in_ten_suggestions_are_right_and_two_in_three_pairs_are_found() {
    let all = measured("groepen.csv", GROUPS, Families::built_in());
    assert!(all.precision >= 0.95 && all.recall >= 0.85, "{all:?}");
}

#[test]
fn the_same_holds_without_the_families_that_came_because_of_these_wordings() {
    let without = measured("groepen.csv, families because of it left out", GROUPS, &list_without(|_| true));
    assert!(without.precision >= 0.90 && without.recall >= 0.65, "{without:?}");
    let marked = LIST.lines().enumerate().filter(|it| it.1.starts_with('*'));
    for (at, line) in marked {
        let without = measured(&format!("groepen.csv, without '{line}'"), GROUPS, &list_without(|it| it == at));
        assert!(without.precision >= 0.90 && without.recall >= 0.65, "{line}: {without:?}");
    }
}

#[test]
fn it_also_holds_for_wordings_of_other_organisations() {
    let all = measured("andere-waarden.csv", OTHERS, Families::built_in());
    assert!(all.precision >= 0.90 && all.recall >= 0.65, "{all:?}");
    let without =
        measured("andere-waarden.csv, families because of groepen.csv left out", OTHERS, &list_without(|_| true));
    assert!(without.precision >= 0.90 && without.recall >= 0.65, "{without:?}");
}

#[test]
fn the_list_is_our_own_and_broad() {
    let families: Vec<&[String]> = Families::built_in().iter().collect();
    let full = families.iter().filter(|it| it.len() >= 4).count();
    assert!(full >= 60, "{full} families of four or more");
    let words: BTreeSet<String> = families.iter().copied().flatten().map(|it| folded(it)).collect();
    let known = groups(GROUPS);
    let shared = words.iter().filter(|it| known.contains_key(*it)).count();
    println!("{full} families of four or more, {} words, {shared} of them in groepen.csv", words.len());
    assert!(shared * 2 < words.len(), "{shared} of {}", words.len());
}
