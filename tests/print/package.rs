//! Packages for teams: each gets its paper, counted, under a safe name, and nothing of one team stops another.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::date;
use waardenbord::model::{BoardId, Edit, Project, Team, TeamEdit, TeamId};
use waardenbord::print::order::Order;
use waardenbord::print::package::{Collated, Copies, Failed, Handout, MOST_PAGES, Package, Papers, Reason, SheetSize};
use waardenbord::print::page::Page;
use waardenbord::print::product::Product;
use waardenbord::print::{CardSize, Document, PrintProblem, Sides, value_cards};
use waardenbord::store::disk::RealDisk;
use waardenbord::store::{format, keep};
use waardenbord::words::{Language, Words};

use super::content::{dutch_words, printed, settings, three_values};
use crate::common::pdf_reader::Pdf;

fn team(number: u64, name: &str, people: u32) -> Team {
    Team { id: TeamId::from(number), name: name.to_owned(), people }
}

/// A set of four cards a person: one A4 on both sides.
fn cards<'a>() -> Handout<'a> {
    Handout {
        name: "Waardenkaarten".to_owned(),
        size: "A6".to_owned(),
        copies: Copies::PerPerson,
        make: Box::new(|_| value_cards(&three_values(), &dutch_words(), &settings(CardSize::A6))),
    }
}

/// A sheet of one side on which the name of the team stands, once for a team.
fn sheet<'a>() -> Handout<'a> {
    let make = |team: &Team| {
        let mut content = three_values();
        content.organisation.clone_from(&team.name);
        let mut document = value_cards(&content, &dutch_words(), &settings(CardSize::A4))?;
        let mut page = Page::new(420.0, 297.0);
        page.parts.clone_from(&document.cards[0].front.parts);
        document.pages = vec![Arc::new(page)];
        document.sides = Sides::Single;
        document.sheets = 1;
        Ok(document)
    };
    Handout { name: "Teamblad".to_owned(), size: "A3".to_owned(), copies: Copies::PerTeam(1), make: Box::new(make) }
}

fn dutch() -> Words {
    Words::new(Language::Dutch)
}

fn package<'a>(teams: &[Team], handouts: Vec<Handout<'a>>) -> Package<'a> {
    Package::of_teams(teams, &dutch(), date(2026, 3, 12), handouts)
}

#[test]
fn the_paper_list_says_per_team_and_in_all_how_many_sheets_of_each_size() {
    let teams = [team(1, "Burgerzaken", 3), team(2, "Werk", 24), team(3, "Nieuw", 0)];
    let package = package(&teams, vec![cards(), sheet()]);
    let list = package.paper_list();
    let said: Vec<String> = list.teams.iter().map(|it| dutch().tell(it)).collect();
    assert_eq!(
        said,
        [
            "Burgerzaken: 3 vellen A4, 1 A3",
            "Werk: 24 vellen A4, 1 A3",
            "Nieuw: 1 vel A3; zonder Waardenkaarten, want het aantal mensen is nog niet ingevuld",
        ]
    );
    assert_eq!(dutch().tell(&list), "Samen: 27 vellen A4, 3 A3");
    assert_eq!(list.failed, []);
    let mut made = Papers::default();
    for file in package.files() {
        made.add_all(&file.unwrap().papers, 1);
    }
    assert_eq!(made, list.total, "what is made takes what was said");
}

#[test]
fn sheets_are_counted_by_what_is_printed_on_them() {
    let sizes = |size| Papers::of(&printed(&three_values(), size)).iter().collect::<Vec<_>>();
    assert_eq!(sizes(CardSize::A6), [(SheetSize::A4, 1)]);
    assert_eq!(sizes(CardSize::A5), [(SheetSize::Other { short_mm: 168, long_mm: 230 }, 4)]);
    let single = Document { sides: Sides::Single, ..printed(&three_values(), CardSize::A6) };
    assert_eq!(Papers::of(&single).iter().collect::<Vec<_>>(), [(SheetSize::A4, 2)]);
    assert_eq!(SheetSize::of(420.0, 297.0), SheetSize::A3);
    assert_eq!(SheetSize::Other { short_mm: 168, long_mm: 230 }.name(), "168 × 230 mm");
}

#[test]
fn each_team_gets_its_files_one_by_one_with_all_copies_in_them() {
    let teams = [team(1, "Burgerzaken", 3), team(2, "Werk & inkomen", 2)];
    let package = package(&teams, vec![cards(), sheet()]);
    let mut files = package.files();
    assert_eq!((files.len(), files.next_name()), (4, Some("2026-03-12_Waardenkaarten_Burgerzaken_A6.pdf")));
    let made: Vec<_> = files.by_ref().map(Result::unwrap).collect();
    assert_eq!((files.len(), files.next_name()), (0, None));
    let found: Vec<_> = made.iter().map(|it| (it.name.as_str(), Pdf::read(&it.bytes).pages.len())).collect();
    assert_eq!(
        found,
        [
            ("2026-03-12_Waardenkaarten_Burgerzaken_A6.pdf", 6),
            ("2026-03-12_Teamblad_Burgerzaken_A3.pdf", 1),
            ("2026-03-12_Waardenkaarten_Werk & inkomen_A6.pdf", 4),
            ("2026-03-12_Teamblad_Werk & inkomen_A3.pdf", 1),
        ]
    );
    let words: String = Pdf::read(&made[3].bytes).pages[0].words().into_iter().map(|it| it.text + " ").collect();
    assert!(words.contains("Werk & inkomen"), "{words}");
    let again: Vec<_> = package.files().map(Result::unwrap).collect();
    assert_eq!(again, made, "the same comes out every time");
}

#[test]
fn whoever_stops_asking_stops_the_work() {
    let made = AtomicUsize::new(0);
    let counting = Handout {
        make: Box::new(|team| {
            made.fetch_add(1, Ordering::Relaxed);
            (sheet().make)(team)
        }),
        ..sheet()
    };
    let teams: Vec<Team> = (0..40).map(|it| team(it, &format!("Team {it}"), 8)).collect();
    let package = package(&teams, vec![counting]);
    let taken: Vec<_> = package.files().take(3).collect();
    drop(package);
    assert_eq!((taken.len(), made.into_inner()), (3, 3));
}

#[test]
fn hostile_names_give_safe_files_of_which_no_two_are_the_same() {
    let long = "Verantwoordelijkheid ".repeat(15);
    let names =
        ["CON", "..", "a/b", &long, "🦁", "Werk", "WERK", "", "a\\b", "nul.pdf", "COM¹", "../../etc/passwd", "."];
    let mut teams: Vec<Team> = (1..).zip(names).map(|(number, it)| team(number, it, 1)).collect();
    teams.push(team(99, &format!("{long}!"), 1));
    let empty = || vec![Handout { make: Box::new(|_| (sheet().make)(&team(0, "x", 1))), ..sheet() }];
    let package = package(&teams, empty());
    let files: Vec<_> = package.files().map(Result::unwrap).collect();
    assert_eq!(files.len(), teams.len());
    let mut taken = BTreeSet::new();
    for file in &files {
        let stem = file.name.strip_suffix(".pdf").unwrap();
        assert!(stem.chars().count() <= 80 && stem.len() <= 200, "{stem}");
        assert!(stem.starts_with("2026-03-12_Teamblad_") && stem.ends_with("_A3"), "{stem}");
        assert!(!stem.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0', '\n']), "{stem}");
        assert!(taken.insert(file.name.to_lowercase()), "{stem} twice");
    }
    let shown: Vec<&str> = package.teams().iter().map(|it| it.name.as_str()).collect();
    assert_eq!((shown[5], shown[6], shown[7]), ("Werk", "WERK (2)", "Team 8"), "told apart on paper");

    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("nieuw").join("pakketten");
    for file in &files {
        keep::put_in(&RealDisk, &target, &file.name, &file.bytes, b"%PDF-").unwrap();
    }
    let entries = |path: &std::path::Path| path.read_dir().unwrap().count();
    assert_eq!(
        (entries(&target), entries(folder.path())),
        (files.len(), 1),
        "all there, nothing elsewhere, no half file"
    );
}

#[test]
fn what_fails_for_one_team_is_named_and_the_rest_goes_on() {
    let failing = || Handout {
        make: Box::new(|team| {
            let is_wrong = team.name == "Werk";
            if is_wrong { Err(vec![PrintProblem::NoCards, PrintProblem::NothingTaken]) } else { (sheet().make)(team) }
        }),
        ..sheet()
    };
    let teams = [team(1, "Groen", 1), team(2, "Werk", 1), team(3, "Zorg", 1)];
    let package = package(&teams, vec![failing()]);
    let (good, bad): (Vec<_>, Vec<_>) = package.files().partition(Result::is_ok);
    let bad: Vec<Failed> = bad.into_iter().map(Result::unwrap_err).collect();
    assert_eq!((good.len(), bad.len()), (2, 1));
    let said = dutch().tell(&bad[0]);
    assert!(said.starts_with("Werk, Teamblad: ") && !said.contains("print-"), "{said}");
    let list = package.paper_list();
    assert_eq!((dutch().tell(&list), list.failed), ("Samen: 2 vellen A3".to_owned(), bad.clone()));
    let Collated { document, failed } = package.collated("Alle teams");
    assert_eq!((document.unwrap().pages.len(), failed), (2, bad));
}

#[test]
fn one_run_holds_all_teams_each_on_sheets_of_its_own() {
    let teams = [team(1, "Burgerzaken", 3), team(2, "Werk", 2)];
    let package = package(&teams, vec![sheet(), cards()]);
    let run = package.collated("Alle teams").document.unwrap();
    assert_eq!((run.title.as_str(), run.sides), ("Alle teams", Sides::Long));
    let sizes: Vec<SheetSize> = run.pages.chunks(2).map(|it| SheetSize::of(it[0].width_mm, it[0].height_mm)).collect();
    use SheetSize::{A3, A4};
    assert_eq!(sizes, [A3, A4, A4, A4, A3, A4, A4]);
    assert!(
        run.pages[1].parts.is_empty() && run.pages[1].width_mm == 420.0,
        "the back of a sheet of one side stays empty"
    );
    assert!(Arc::ptr_eq(&run.pages[2], &run.pages[4]), "copies cost no memory");
    assert_eq!(run.sheets, 7);
    assert_eq!(Papers::of(&run), package.paper_list().total);
    let bytes = waardenbord::print::pdf::write(&run).unwrap();
    assert_eq!(Pdf::read(&bytes).pages.len(), 14);
}

#[test]
fn a_run_of_one_side_has_no_empty_backs() {
    let teams = [team(1, "Burgerzaken", 3), team(2, "Werk", 2)];
    let run = package(&teams, vec![sheet()]).collated("Teambladen").document.unwrap();
    assert_eq!((run.pages.len(), run.sheets, run.sides), (2, 2, Sides::Single));
}

#[test]
fn more_pages_than_anybody_prints_are_refused_before_they_are_made() {
    let tried = Cell::new(0);
    let teams = [team(1, "Iedereen", 100_000), team(2, "Werk", 2)];
    let package = package(&teams, vec![cards()]);
    let mut good = 0;
    for file in package.files() {
        match file {
            Ok(_) => good += 1,
            Err(failed) => {
                tried.set(tried.get() + 1);
                assert_eq!(failed.reason, Reason::TooManyPages { pages: 200_000, most: MOST_PAGES });
                let said = dutch().tell(&failed);
                assert!(said.starts_with("Iedereen, Waardenkaarten: het worden 200.000 bladzijden"), "{said}");
            }
        }
    }
    assert_eq!((good, tried.get()), (1, 1));
    let crowd: Vec<Team> = (0..300).map(|it| team(it, &it.to_string(), 20)).collect();
    let Collated { document, failed } = self::package(&crowd, vec![cards()]).collated("Alle teams");
    assert_eq!(document, None);
    assert_eq!(failed[0].reason, Reason::TooManyPages { pages: 12_000, most: MOST_PAGES });
}

#[test]
fn without_teams_there_is_nothing_to_print() {
    let package = package(&[], vec![cards()]);
    assert_eq!((package.files().len(), package.paper_list().teams.len()), (0, 0));
    assert_eq!(package.collated("Alle teams"), Collated { document: None, failed: Vec::new() });
    assert_eq!(dutch().tell(&package.paper_list()), "Samen: geen papier");
}

#[test]
fn the_teams_are_those_of_the_project_in_their_order() {
    let add = |id: u64, name: &str| Edit::Team(TeamEdit::Add { id: id.into(), name: name.to_owned(), people: 1 });
    let edits = Edit::All(vec![
        add(1, "Groen"),
        add(2, "Werk"),
        Edit::Team(TeamEdit::Move { team: 2.into(), before: Some(1.into()) }),
    ]);
    let project = Project::new(BoardId::from(9)).apply(&edits).unwrap();
    let package = Package::new(&project, &dutch(), date(2026, 3, 12), vec![sheet()]);
    assert_eq!(package.teams().iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["Werk", "Groen"]);
}

#[test]
fn documents_that_can_be_ordered_are_handed_out_under_the_name_of_each_team() {
    let content = format::decode(include_bytes!("../../saves/voorbeeld.ron")).unwrap().into_content();
    let day = date(2026, 3, 12);
    let ordered = |product, copies| Handout::ordered(&content.project, dutch(), day, Order::of(product), copies);
    let handouts =
        vec![ordered(Product::ValueCards, Copies::PerPerson), ordered(Product::TeamSheet, Copies::PerTeam(1))];
    let teams = [team(1, "Burgerzaken", 3), team(2, "Werk", 1)];
    let package = package(&teams, handouts);
    let list = package.paper_list();
    assert_eq!((dutch().tell(&list.teams[0]).as_str(), list.failed), ("Burgerzaken: 3 vellen A4, 1 A3", Vec::new()));
    let files: Vec<_> = package.files().map(Result::unwrap).collect();
    assert_eq!(files[0].name, "2026-03-12_Waardenkaarten_Burgerzaken_A6.pdf");
    assert!(files[1].name.starts_with("2026-03-12_Teambl") && files[1].name.ends_with("_Burgerzaken_A3.pdf"));
    for (file, team) in [(&files[1], "Burgerzaken"), (&files[3], "Werk")] {
        let words: Vec<String> = Pdf::read(&file.bytes)
            .pages
            .iter()
            .flat_map(super::super::common::pdf_reader::Page::words)
            .map(|it| it.text)
            .collect();
        assert!(words.iter().any(|it| it == team), "{team} in {words:?}");
    }
}
