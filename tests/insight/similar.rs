//! Suggestions: which wordings are alike, which never are, and what a board shows of it.

use std::collections::BTreeSet;

use waardenbord::insight::similar::{Families, Pair, Reason, pairs, pairs_with, shown, shown_anywhere};
use waardenbord::model::wording::folded;
use waardenbord::model::{BoardDesign, BoardEdit, BoardKind, CardKey, InputEdit, InputItem, Project};

use crate::common::making::Making;

fn reason(one: &str, other: &str) -> Option<Reason> {
    let found = pairs([one, other]);
    assert!(found.len() <= 1, "{found:?}");
    found.first().map(|it| it.reason)
}

#[track_caller]
fn all_are(expected: Option<Reason>, cases: &[(&str, &str)]) {
    for (one, other) in cases {
        assert_eq!(reason(one, other), expected, "{one}, {other}");
        assert_eq!(reason(other, one), expected, "{other}, {one}");
    }
}

#[test]
fn the_same_word_in_another_form_is_seen() {
    all_are(
        Some(Reason::SameWord),
        &[
            ("Open", "Openheid"),
            ("Innoveren", "innovatief"),
            ("Professioneel", "Professionaliteit"),
            ("Verantwoordelijkheid", "Verantwoordelijk"),
            ("Respect voor elkaar", "Respectvol"),
            ("Open en eerlijk", "openheid"),
            ("Open en eerlijk", "Eerlijkheid"),
            ("Open en eerlijk", "Eerlijk en open"),
            ("Gericht op samenwerking", "Samenwerken"),
            ("Moed tonen", "Moedig"),
            ("Klant- en resultaatgericht", "klantgerichtheid"),
            ("Liefdevolle zorg", "Zorgzaam"),
        ],
    );
}

#[test]
fn slips_of_the_hand_and_other_spellings_are_seen() {
    all_are(
        Some(Reason::Typing),
        &[
            ("Vertrouwen", "Vertouwen"),
            ("Verantwoordelijkheid", "Verantwoordelijkheit"),
            ("Professioneel", "Proffesioneel"),
            ("Samen werken", "samenwerken"),
            ("No-nonsense", "no nonsense"),
            ("Co-creatie", "cocreatie"),
            ("Enthousiast", "Entousiast"),
            ("Coöperatief", "Cooperatief"),
        ],
    );
}

#[test]
fn a_word_is_seen_in_a_compound() {
    all_are(
        Some(Reason::Compound),
        &[
            ("Resultaat", "Resultaatgerichtheid"),
            ("Kwaliteit", "Kwaliteitsbewust"),
            ("Plezier", "Werkplezier"),
            ("Verantwoordelijk", "Medeverantwoordelijkheid"),
        ],
    );
}

#[test]
fn words_of_like_meaning_are_seen_by_the_list_in_any_form() {
    all_are(
        Some(Reason::Meaning),
        &[
            ("Moedig", "Lef"),
            ("Moed tonen", "Durven"),
            ("Eigenaarschap", "Verantwoordelijkheid nemen"),
            ("Oog voor elkaar", "Aandachtig"),
            ("Afspraak is afspraak", "Betrouwbaarheid"),
            ("Met vertrouwen en lef", "Vertrouwensband"),
        ],
    );
}

#[test]
fn opposites_are_never_alike() {
    all_are(
        None,
        &[
            ("Afhankelijk", "Onafhankelijk"),
            ("Zeker", "Onzeker"),
            ("Zekerheid", "Onzekerheid"),
            ("Vertrouwen", "Wantrouwen"),
            ("Respectvol", "Respectloos"),
            ("Formeel", "Informeel"),
            ("Gelijkheid", "Ongelijkheid"),
            ("Veiligheid", "Sociale onveiligheid"),
            ("Open en eerlijk", "Gesloten en eerlijk"),
            ("Angst", "Zonder angst"),
            ("Vertrouwen", "Geen vertrouwen"),
            ("Proactief", "Reactief"),
            ("Warm", "Zakelijk"),
            ("Persoonlijk", "Onpersoonlijk"),
            ("Tolerant", "Intolerant"),
            ("Optimisme", "Pessimisme"),
            ("Moreel", "Immoreel"),
        ],
    );
}

#[test]
fn words_that_share_only_a_frequent_part_are_not_alike() {
    all_are(
        None,
        &[
            ("Klantgericht", "Resultaatgericht"),
            ("Gelijkwaardig", "Geloofwaardig"),
            ("Zelfstandig", "Zelfbewust"),
            ("Kwaliteitsbewust", "Kostenbewust"),
            ("Milieubewust", "Zelfbewust"),
            ("Respectvol", "Liefdevol"),
            ("Betrouwbaar", "Aanspreekbaar"),
            ("Deskundig", "Nauwkeurig"),
            ("Eigenaarschap", "Partnerschap"),
            ("Eigenwijs", "Eigenaarschap"),
            ("Samen leren", "Samen sterk"),
            ("Daadkracht", "Veerkracht"),
            ("Gastvrijheid", "Vrijheid"),
            ("Vakkennis", "Zelfkennis"),
            ("Burgergericht", "Burgerschap"),
            ("Open-minded", "Openheid"),
            ("Rechtvaardig", "Hulpvaardig"),
            ("Waarde", "Waardering"),
            ("Goede zorg", "Goede sfeer"),
            ("Vertrouwen geven", "Ruimte geven"),
            ("Denken in kansen", "Denken in oplossingen"),
            ("Respect voor elkaar", "Zorg voor elkaar"),
        ],
    );
}

#[test]
fn look_alikes_are_not_alike() {
    all_are(
        None,
        &[
            ("Trots", "Troost"),
            ("Moed", "Moe"),
            ("Vrij", "Blij"),
            ("Eerlijk", "Heerlijk"),
            ("Kracht", "Klacht"),
            ("Zorg", "Borg"),
            ("Trouw", "Rouw"),
            ("Lef", "Leven"),
            ("Menselijk", "Wenselijk"),
            ("Bewogen", "Beweging"),
            ("", "…"),
        ],
    );
}

#[test]
fn merely_neighbouring_values_are_not_alike() {
    all_are(
        None,
        &[
            ("Lef", "Ambitie"),
            ("Kwaliteit", "Professioneel"),
            ("Vrijheid", "Veiligheid"),
            ("Samenwerken", "Klantgericht"),
            ("Duurzaam", "Innovatief"),
            ("Respect", "Integriteit"),
            ("Passie voor ons vak", "Vakmanschap"),
        ],
    );
}

#[test]
fn each_pair_comes_once_surest_first_whatever_the_order_of_the_wordings() {
    let wordings = ["Lef", "moedig", "Durf", "MOEDIG ", "Moed", "Vertrouwen", "vertouwen", "lef", "dapperheid"];
    let found = pairs(wordings);
    let mut turned = wordings;
    turned.reverse();
    assert_eq!(found, pairs(turned));
    let unique: BTreeSet<(&str, &str)> = found.iter().map(|it| (&*it.one, &*it.other)).collect();
    assert_eq!(unique.len(), found.len());
    assert!(found.iter().all(|it| it.one < it.other && it.score <= 100 && *it.one == folded(&it.one)));
    let order = |it: &Pair| (100 - it.score, it.one.clone(), it.other.clone());
    assert!(found.is_sorted_by_key(order), "{found:?}");
    assert_eq!(found[0].reason, Reason::Typing);
    assert_eq!(found.len(), 10 + 1);
}

#[test]
fn a_wording_that_says_more_scores_lower() {
    let score = |one: &str, other: &str| pairs([one, other])[0].score;
    assert_eq!(score("Open", "Openheid"), 90);
    assert_eq!(score("Open en eerlijk", "Openheid"), 85);
    assert_eq!(score("Lef", "Moed"), 60);
    assert_eq!(score("Lef en trots", "Moed"), 55);
}

#[test]
fn the_list_can_be_edited() {
    let families = Families::read("# ons eigen rijtje\n\nduinzand, zeewier,strandjutten,\n*helm\nalleen");
    let found = pairs_with(&families, ["Strandjutten", "Zeewieren", "Helm", "Alleen", "Lef", "Moed"]);
    assert_eq!(found.len(), 1);
    assert_eq!((&*found[0].one, &*found[0].other), ("strandjutten", "zeewieren"));
}

#[test]
fn every_entry_of_the_list_is_alike_to_another_of_its_family() {
    let mut lonely = Vec::new();
    for family in Families::built_in().iter() {
        let found = pairs(family.iter().map(String::as_str));
        let is_found = |it: &String| found.iter().any(|pair| [&*pair.one, &*pair.other].contains(&folded(it).as_str()));
        lonely.extend(family.iter().filter(|it| !is_found(it)));
    }
    assert!(lonely.is_empty(), "these entries find nothing, or are opposed to the rest of their family: {lonely:?}");
}

/// As in an organisation of 15,000: 12,000 words, of which 3,000 different, all of the list or two of it.
#[test]
fn twelve_thousand_wordings_are_read_at_once() {
    let words: Vec<&String> = Families::built_in().iter().flatten().collect();
    let word = |at: usize| words[at % words.len()].as_str();
    let different = (0..3_000).map(|it| format!("{} en {}", word(it), word(it * 7_919 + it / words.len())));
    let wordings: Vec<String> = words.iter().map(|it| (*it).clone()).chain(different).take(3_000).collect();
    let found = pairs(wordings.iter().cycle().take(12_000).map(String::as_str));
    println!("{} pairs among 12,000 wordings", found.len());
    assert!(found.len() < 100 * 3_000, "as many as there are wordings, times what may lie under one key at most");
}

fn shown_pairs(project: &Project) -> Vec<(String, String)> {
    let board = project.single_board().expect("a new project has this board");
    let shown = shown(project, board);
    shown.iter().map(|it| (it.pair.one.to_string(), it.pair.other.to_string())).collect()
}

#[test]
fn a_board_shows_pairs_with_their_cards_until_they_lie_together() {
    let mut making = Making::new();
    let [lef, moed, again, trots] = making.cards(["Lef", "Moed", "lef ", "Trots"]);
    let found = shown(&making.project, making.all());
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].one.as_slice(), found[0].other.as_slice()), (&[lef, again][..], &[moed][..]));
    making.cluster(&[lef, trots]);
    assert_eq!(shown_pairs(&making.project), [("lef".to_owned(), "moed".to_owned())]);
    making.cluster(&[again, moed]);
    assert_eq!(shown_pairs(&making.project), []);
}

#[test]
fn what_does_not_count_is_not_shown() {
    let mut making = Making::new();
    let [lef, _] = making.cards(["Lef", "Moed"]);
    let CardKey::Note(note) = lef else { panic!("a note makes this card") };
    let at = "2026-11-24T09:00:00Z".parse().expect("a time");
    making.make(InputEdit::Withdraw { item: InputItem::Value(note), time: at });
    assert_eq!(shown_pairs(&making.project), []);
}

#[test]
fn every_board_that_is_shown_gives_its_pairs_once() {
    let mut making = Making::new();
    let [lef, moed] = making.cards(["Lef", "Moed"]);
    assert_eq!(shown_anywhere(&making.project).len(), 1);
    let meeting = making.project.meetings.iter().next().expect("the sheet has one").id;
    let board = making.board(BoardKind::Session(meeting));
    making.make(BoardEdit::Design(BoardDesign::PerSession));
    assert_eq!(shown_anywhere(&making.project).len(), 1);
    making.cluster_on(board, &[lef, moed]);
    assert_eq!(shown_anywhere(&making.project), []);
}

#[test]
fn a_word_behind_en_counts_where_the_one_before_it_is_like_nothing_else() {
    let with = |wordings: &[&str]| -> Vec<(String, String)> {
        let found = pairs(wordings.iter().copied());
        found.iter().map(|it| (it.one.to_string(), it.other.to_string())).collect()
    };
    let pair = |one: &str, other: &str| (one.to_owned(), other.to_owned());
    assert_eq!(with(&["Open en eerlijk", "Eerlijkheid"]), [pair("eerlijkheid", "open en eerlijk")]);
    let both = with(&["Open en eerlijk", "Eerlijkheid", "Openheid"]);
    assert_eq!(both, [pair("open en eerlijk", "openheid")]);
}

#[test]
fn a_part_that_hundreds_of_wordings_share_makes_no_pairs() {
    let many: Vec<String> = (0..3_000).map(|it| format!("woord nummer {it}")).collect();
    let wordings = many.iter().map(String::as_str).chain(["openheid", "open"]);
    let found = pairs(wordings);
    assert_eq!(found.len(), 1, "{:?}", found.iter().take(5).collect::<Vec<_>>());
}
