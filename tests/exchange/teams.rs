//! Lists of teams: however they are handed in, every line is a team or is named with its reason.

use waardenbord::exchange::{
    LONGEST_NAME, ReadError, Remark, TeamRow, TeamsReading, WrongTeamReason, read_pasted_teams, read_teams, teams_plan,
};
use waardenbord::model::{BoardId, Edit, Project, TeamEdit};
use waardenbord::words::{Language, Words};

fn rows(reading: &TeamsReading) -> Vec<(&str, Option<u32>)> {
    reading.rows.iter().map(|it| (it.name.as_str(), it.people)).collect()
}

fn pasted(text: &str) -> TeamsReading {
    read_pasted_teams(text).expect("can be read")
}

#[test]
fn the_same_teams_come_from_every_way_to_write_them_down() {
    let expected = [("Burgerzaken", Some(11)), ("Werk en inkomen", Some(1_200)), ("Buitendienst", Some(0))];
    let ways = [
        "Burgerzaken\t11\nWerk en inkomen\t1.200\nBuitendienst\t0\n",
        "Team;Aantal\r\nBurgerzaken;11\r\nWerk en inkomen;1200\r\nBuitendienst;0",
        "sep=,\naantal medewerkers,gebouw,NAAM\n11,A,Burgerzaken\n1200,B, Werk  en inkomen \n0,,Buitendienst\n",
        "11;Burgerzaken\n1200;Werk en inkomen\n0;Buitendienst",
        "\u{FEFF}\"naam\"\t\"personen\"\n\n\"Burgerzaken\"\t\"11\"\n\"Werk en\ninkomen\"\t 1200 \nBuitendienst\t0\t\t\n",
    ];
    for way in ways {
        assert_eq!(rows(&pasted(way)), expected, "{way:?}");
        let read = read_teams(way.as_bytes()).expect("can be read");
        assert_eq!((rows(&read), read.wrong.len()), (expected.to_vec(), 0), "{way:?}");
    }
    let wide: Vec<u8> = format!("\u{FEFF}{}", ways[1]).encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(rows(&read_teams(&wide).expect("can be read")), expected);
}

#[test]
fn accents_of_an_older_program_come_along_with_a_remark() {
    let read = read_teams(b"team;aantal\nCli\xEBntservice;7\n").expect("can be read");
    assert_eq!(
        (rows(&read), read.remarks.clone()),
        (vec![("Cliëntservice", Some(7))], vec![Remark::ReadAsWindows1252])
    );
}

#[test]
fn a_team_without_a_number_is_kept_and_remarked() {
    let read = pasted("Burgerzaken\nWerk, zorg en jeugd\nGroen\t4");
    assert_eq!(rows(&read), [("Burgerzaken", None), ("Werk, zorg en jeugd", None), ("Groen", Some(4))]);
    assert_eq!(read.remarks, [Remark::TeamsWithoutNumber { teams: 2 }]);
}

#[test]
fn a_column_that_is_not_read_is_named() {
    let read = pasted("team\tafdelingshoofd\taantal\nGroen\tFatma\t4\n");
    assert_eq!(rows(&read), [("Groen", Some(4))]);
    assert_eq!(read.remarks, [Remark::UnknownColumns { names: vec!["afdelingshoofd".to_owned()] }]);
}

#[test]
fn each_wrong_line_says_where_what_and_why_and_the_others_are_read() {
    let long = "a".repeat(LONGEST_NAME + 1);
    let text = format!(
        "team\taantal\nGroen\t4\nWerk\ttwaalf\nZorg\t100001\n\t8\nKlein\u{202E}groot\t3\n{long}\t3\nJeugd\t12,5\nWijk\t9\n"
    );
    let read = pasted(&text);
    assert_eq!(rows(&read), [("Groen", Some(4)), ("Wijk", Some(9))]);
    let wrong: Vec<_> = read.wrong.iter().map(|it| (it.line, &it.reason)).collect();
    assert!(
        matches!(
            wrong[..],
            [
                (3, WrongTeamReason::NotANumber { .. }),
                (4, WrongTeamReason::TooMany { .. }),
                (5, WrongTeamReason::NoName),
                (6, WrongTeamReason::ForbiddenCharacter { character: '\u{202E}' }),
                (7, WrongTeamReason::NameTooLong { length: 201 }),
                (8, WrongTeamReason::NotANumber { .. }),
            ]
        ),
        "{wrong:?}"
    );
    let said = |place: usize| Words::new(Language::Dutch).tell(&read.wrong[place]);
    assert_eq!(said(0), "Regel 3 (‘Werk twaalf’): ‘twaalf’ is geen aantal mensen; vul een heel getal in, zoals 12");
    assert_eq!(said(2), "Regel 5 (‘8’): er staat geen naam van een team; vul die in");
    for language in Language::ALL {
        for wrong in &read.wrong {
            let said = Words::new(language).tell(wrong);
            assert!(said.contains(&wrong.line.to_string()) && said.contains(';') && !said.contains("teams-"), "{said}");
        }
    }
}

#[test]
fn text_beside_two_columns_without_names_is_not_lost_unsaid() {
    let read = pasted("Groen\t4\nWerk\t5\tFatma");
    assert_eq!(rows(&read), [("Groen", Some(4))]);
    assert!(matches!(read.wrong[0].reason, WrongTeamReason::MoreCells { cells: 3 }));
}

#[test]
fn what_is_no_list_is_refused() {
    assert_eq!(read_pasted_teams(" \n\t"), Err(ReadError::Empty));
    assert_eq!(read_pasted_teams("team;aantal\n"), Err(ReadError::NoRows));
    assert_eq!(read_teams(b"PK\x03\x04rest"), Err(ReadError::Workbook));
    assert_eq!(read_teams(b"a\0b"), Err(ReadError::Binary));
    let separators = ";".repeat(2_000_000);
    let read = read_pasted_teams(&separators).expect("one wrong line");
    assert_eq!((read.rows.len(), read.wrong.len()), (0, 1));
}

/// The project after a list was taken in, and how many teams were new, changed and known.
fn after(project: &Project, reading: &TeamsReading, next: &mut u64) -> (Project, [usize; 3]) {
    let plan = teams_plan(project, &reading.rows, &mut || {
        *next += 1;
        *next
    });
    let counts = [plan.new, plan.changed, plan.known];
    let project = plan.edit().map_or_else(|| project.clone(), |it| project.apply(&it).expect("it goes in"));
    (project, counts)
}

#[test]
fn a_list_that_is_read_again_adds_nothing_and_brings_the_numbers_up_to_date() {
    let (empty, mut next) = (Project::new(BoardId::from(1)), 100);
    let list = pasted("Groen\t4\nWerk\t5\nwerk\t6\nZorg\n");
    let (project, counts) = after(&empty, &list, &mut next);
    assert_eq!(counts, [4, 0, 0]);
    assert_eq!(project.teams.len(), 4);
    let (again, counts) = after(&project, &list, &mut next);
    assert_eq!((again == project, counts), (true, [0, 0, 4]));
    let (changed, counts) = after(&project, &pasted("Werk\t5\nGROEN \t7\nWerk\t8\nZorg\t0\nJeugd\t3"), &mut next);
    assert_eq!(counts, [1, 2, 2]);
    let teams: Vec<_> = changed.teams.iter().map(|it| (it.name.as_str(), it.people)).collect();
    assert_eq!(teams, [("Groen", 7), ("Werk", 5), ("werk", 8), ("Zorg", 0), ("Jeugd", 3)]);
    let (same, _) = after(&changed, &pasted("Groen"), &mut next);
    assert_eq!(same, changed, "a list without numbers takes none away");
}

#[test]
fn one_team_is_one_edit_and_several_are_one_act() {
    let project = Project::new(BoardId::from(1));
    let row = |name: &str| TeamRow { line: 1, name: name.to_owned(), people: None };
    let mut ids = 0..;
    let mut plan = |rows: &[TeamRow]| teams_plan(&project, rows, &mut || ids.next().unwrap_or_default()).edit();
    assert!(matches!(plan(&[row("Groen")]), Some(Edit::Team(TeamEdit::Add { people: 0, .. }))));
    assert!(matches!(plan(&[row("Groen"), row("Werk")]), Some(Edit::All(edits)) if edits.len() == 2));
    assert_eq!(plan(&[]), None);
}
