//! What an import adds: everything once, whatever happened since.

use std::collections::BTreeSet;

use jiff::Timestamp;
use waardenbord::exchange::{Counts, News, Plan, Reading, Remark, Summary, Tally, plan, read_pasted};
use waardenbord::model::{
    BoardId, Edit, InputEdit, InputItem, MeetingId, Project, SheetCode, SheetId, TableId, ValueNoteId,
};
use waardenbord::words::{Language, Words};

use super::{INPUT, read_rows, read_text};

/// The edit that carries out a plan.
pub fn take(plan: &Plan) -> Edit {
    Edit::Input(InputEdit::Take(plan.batch.clone()))
}

/// A project with the ids that it gave out.
struct Desk {
    project: Project,
    last_id: u64,
}

impl Desk {
    fn new() -> Self {
        Self { project: Project::new(BoardId::from(1)), last_id: 1 }
    }

    fn with(reading: &Reading) -> Self {
        let mut desk = Self::new();
        desk.import(reading);
        desk
    }

    fn id(&mut self) -> u64 {
        self.last_id += 1;
        self.last_id
    }

    fn plan(&mut self, reading: &Reading) -> Plan {
        let last_id = &mut self.last_id;
        plan(&self.project, &reading.rows, &mut || {
            *last_id += 1;
            *last_id
        })
    }

    fn import(&mut self, reading: &Reading) -> Plan {
        let planned = self.plan(reading);
        self.apply(&take(&planned));
        planned
    }

    fn apply(&mut self, edit: &Edit) {
        self.project = self.project.apply(edit).expect("can be made");
    }

    fn input(&mut self, edit: InputEdit) {
        self.apply(&Edit::Input(edit));
    }

    /// Wordings of the values with those of the behaviours that are tied to them.
    fn values(&self) -> Vec<(String, Vec<String>)> {
        let tied = |value: ValueNoteId| {
            let notes = self.project.behaviour_notes.iter().filter(move |it| it.links.contains(&value));
            notes.map(|it| it.wording.clone()).collect()
        };
        self.project.value_notes.iter().map(|it| (it.wording.clone(), tied(it.id))).collect()
    }

    fn sheet(&self) -> SheetId {
        self.project.sheets.ids().next().expect("has a sheet")
    }
}

fn named(values: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
    values.iter().map(|(value, tied)| ((*value).to_owned(), tied.iter().map(|it| (*it).to_owned()).collect())).collect()
}

fn all_new(number: usize) -> Tally {
    Tally { all: number, new: number }
}

fn all_known(number: usize) -> Tally {
    Tally { all: number, new: 0 }
}

fn summary(reading: &Reading, plan: &Plan) -> String {
    Words::new(Language::Dutch).tell(&Summary::new(reading, plan))
}

fn news(plan: &Plan) -> Option<String> {
    News::of(plan).map(|it| Words::new(Language::Dutch).tell(&it))
}

#[test]
fn the_real_file_becomes_51_sheets_213_words_and_190_behaviours() {
    let reading = read_text(INPUT);
    let mut desk = Desk::new();
    let planned = desk.import(&reading);
    let counts = Counts { sheets: all_new(51), values: all_new(213), behaviours: all_new(190), ..Counts::default() };
    assert_eq!(planned.counts, counts);
    assert_eq!(planned.remarks, []);
    assert_eq!(summary(&reading, &planned), "51 bladen, 213 woorden, 190 gedragingen, alles leesbaar");
    assert_eq!(news(&planned), None);
    let project = &desk.project;
    assert_eq!(project.sheets.len(), 51);
    assert_eq!((project.value_notes.len(), project.behaviour_notes.len()), (213, 190));
    assert_eq!(project.meetings.len(), 3);
    assert!(project.value_notes.iter().all(|it| it.is_frozen && it.original == it.wording));
    assert!(project.sheets.iter().all(|it| !it.source.is_empty()));
}

#[test]
fn the_real_file_twice_adds_nothing() {
    let reading = read_text(INPUT);
    let mut desk = Desk::with(&reading);
    let again = desk.plan(&reading);
    assert!(again.is_empty());
    let counts =
        Counts { sheets: all_known(51), values: all_known(213), behaviours: all_known(190), ..Counts::default() };
    assert_eq!((again.counts, again.remarks.as_slice()), (counts, [].as_slice()));
    assert_eq!(summary(&reading, &again), "51 bladen, 213 woorden, 190 gedragingen, alles leesbaar");
    assert_eq!(news(&again).as_deref(), Some("Niets nieuws: alles stond er al"));
}

#[test]
fn wrong_rows_are_counted_in_the_summary() {
    let reading = read_text(&format!("{INPUT}x;1;1;Moed;;X\n1;1;1;;;X\n1;0;1;Moed;;X\n"));
    let planned = Desk::new().plan(&reading);
    assert_eq!(summary(&reading, &planned), "51 bladen, 213 woorden, 190 gedragingen, 3 regels niet leesbaar");
    let nothing = read_rows("1;1;1;;;X\n");
    let planned = Desk::new().plan(&nothing);
    assert_eq!(summary(&nothing, &planned), "0 bladen, 0 woorden, 0 gedragingen, 1 regel niet leesbaar");
    assert_eq!(news(&planned), None);
}

/// Rewords every note, withdraws notes and sheets, and moves each sheet to a new table of another meeting.
fn turn_over(desk: &mut Desk) {
    let time = Timestamp::UNIX_EPOCH;
    let values: Vec<_> = desk.project.value_notes.ids().collect();
    let behaviours: Vec<_> = desk.project.behaviour_notes.ids().collect();
    let sheets: Vec<_> = desk.project.sheets.ids().collect();
    for note in values {
        desk.input(InputEdit::WordValue { note, wording: "Anders".to_owned() });
        desk.input(InputEdit::Withdraw { item: InputItem::Value(note), time });
    }
    for note in behaviours {
        desk.input(InputEdit::WordBehaviour { note, wording: "We doen anders".to_owned() });
        desk.input(InputEdit::Withdraw { item: InputItem::Behaviour(note), time });
    }
    let (meeting, table): (MeetingId, TableId) = (desk.id().into(), desk.id().into());
    desk.input(InputEdit::AddMeeting { id: meeting });
    desk.input(InputEdit::AddTable { id: table, meeting });
    for sheet in sheets {
        desk.input(InputEdit::MoveSheet { sheet, table });
        desk.input(InputEdit::Withdraw { item: InputItem::Sheet(sheet), time });
    }
}

#[test]
fn rewording_withdrawing_and_moving_make_nothing_new() {
    let reading = read_text(INPUT);
    let mut desk = Desk::with(&reading);
    turn_over(&mut desk);
    assert!(desk.plan(&reading).is_empty());
    turn_over(&mut desk);
    assert!(desk.plan(&reading).is_empty(), "former codes of two moves are known");
    let elsewhere = read_rows("1;1;1;Anders;We doen anders;Gemeente Kortemark\n");
    assert_eq!(desk.plan(&elsewhere).counts.values, all_new(1), "what it was reworded to is not what was written");
}

#[test]
fn a_sheet_is_known_by_its_code_of_now_too() {
    let reading = read_rows("1;1;1;Moed;We durven;X\n");
    let mut desk = Desk::with(&reading);
    let (table, sheet) = (desk.id().into(), desk.sheet());
    let meeting = desk.project.meetings.ids().next().expect("has a meeting");
    desk.input(InputEdit::AddTable { id: table, meeting });
    desk.input(InputEdit::MoveSheet { sheet, table });
    assert!(desk.plan(&reading).is_empty());
    let both = read_rows("1;1;1;Moed;We durven;X\n1;2;1;Moed;We durven;X\n1;2;1;Trots;;X\n");
    let planned = desk.import(&both);
    let counts = (planned.counts.sheets, planned.counts.values, planned.counts.behaviours);
    assert_eq!(counts, (all_known(1), Tally { all: 2, new: 1 }, all_known(1)));
}

#[test]
fn one_behaviour_under_two_values_is_one_note_with_two_links() {
    let reading = read_rows("1;1;1;Moed;We zeggen nee;X\n1;1;1;Trots;we  zeggen NEE;X\n1;1;2;Moed;We zeggen nee;X\n");
    let mut desk = Desk::new();
    let planned = desk.import(&reading);
    assert_eq!((planned.counts.values, planned.counts.behaviours), (all_new(3), all_new(2)));
    let nee: &[&str] = &["We zeggen nee"];
    assert_eq!(desk.values(), named(&[("Moed", nee), ("Trots", nee), ("Moed", nee)]));
    assert!(desk.plan(&reading).is_empty());
}

#[test]
fn behaviour_without_value_is_a_note_without_link() {
    let reading = read_rows("1;1;1;;We durven;X\n1;1;1;Moed;We durven;X\n1;1;1;;We lachen;X\n1;1;1;;We lachen;X\n");
    let mut desk = Desk::with(&reading);
    let links: Vec<_> = desk.project.behaviour_notes.iter().map(|it| (it.wording.as_str(), it.links.len())).collect();
    assert_eq!(links, [("We durven", 1), ("We lachen", 0), ("We lachen", 0)]);
    assert!(desk.plan(&reading).is_empty());
}

#[test]
fn a_row_that_stands_there_twice_is_that_value_twice() {
    let reading = read_rows("1;1;1;Moed;;X\n1;1;1;moed;;X\n1;1;1;Moed;A;X\n1;1;1;Trots;B;X\n1;1;1;Trots;B;X\n");
    let mut desk = Desk::with(&reading);
    assert_eq!(desk.values(), named(&[("Moed", &["A"]), ("moed", &[]), ("Trots", &["B"]), ("Trots", &["B"])]));
    assert_eq!(desk.project.behaviour_notes.len(), 2);
    assert!(desk.plan(&reading).is_empty());
}

#[test]
fn a_longer_file_adds_only_what_is_new() {
    let first = "1;1;1;Moed;We durven;X\n1;1;1;Trots;;X\n";
    let mut desk = Desk::with(&read_rows(first));
    let longer = format!("1;1;1;Moed;We springen;X\n{first}1;1;1;Trots;We durven;X\n1;1;2;Moed;;Y\n1;2;1;;Gaan;Z\n");
    let planned = desk.import(&read_rows(&longer));
    let counts = Counts {
        sheets: Tally { all: 3, new: 2 },
        values: Tally { all: 3, new: 1 },
        behaviours: Tally { all: 3, new: 2 },
        new_links: 1,
        ..Counts::default()
    };
    assert_eq!(planned.counts, counts);
    assert_eq!(
        news(&planned).as_deref(),
        Some("Nieuw: 2 bladen, 1 woord, 2 gedragingen en 1 koppeling; de rest stond er al")
    );
    let moed: &[&str] = &["We durven", "We springen"];
    assert_eq!(desk.values(), named(&[("Moed", moed), ("Trots", &["We durven"]), ("Moed", &[])]));
    assert_eq!((planned.batch.meetings.len(), planned.batch.tables.len()), (0, 1));
    assert!(desk.plan(&read_rows(&longer)).is_empty());
    assert!(desk.plan(&read_rows(first)).is_empty(), "the shorter one has nothing new either");
}

#[test]
fn the_real_file_in_two_halves_gives_the_same_as_at_once() {
    let lines: Vec<&str> = INPUT.lines().collect();
    for half in [1, 17, 150, 299] {
        let mut desk = Desk::with(&read_text(&lines[..=half].join("\n")));
        desk.import(&read_text(INPUT));
        let at_once = Desk::with(&read_text(INPUT));
        let sorted = |desk: &Desk| desk.values().into_iter().collect::<BTreeSet<_>>();
        assert_eq!(desk.values().len(), 213);
        assert_eq!(sorted(&desk), sorted(&at_once));
        assert_eq!(desk.project.behaviour_notes.len(), 190);
    }
}

#[test]
fn source_and_pitch_are_the_first_and_others_are_remarked() {
    let pasted = "1\t1\t1\tMoed\t\t\t\n1\t1\t1\tTrots\t\tZorg\tOmdat\n1\t1\t1\tLef\t\tzorg\tDaarom\n\
                  1\t1\t1\tDurf\t\tWonen\tDaarom\n";
    let reading = read_pasted(pasted).expect("can be read");
    let mut desk = Desk::new();
    let planned = desk.import(&reading);
    let code = SheetCode { meeting: 1, table: 1, sheet: 1 };
    let remarks = [Remark::PitchDiffers { line: 3, code }, Remark::SourceDiffers { line: 4, code }];
    assert_eq!(planned.remarks, remarks);
    let sheet = desk.project.sheets.get(desk.sheet()).expect("is there");
    assert_eq!((sheet.source.as_str(), sheet.pitch.as_str()), ("Zorg", "Omdat"));
    let again = desk.plan(&reading);
    assert!(again.is_empty());
    assert_eq!(again.remarks, remarks, "said each time, since it is left out each time");
}

#[test]
fn a_toelichting_that_comes_later_is_added_and_counted() {
    let mut desk = Desk::with(&read_rows("1;1;1;Moed;;X\n"));
    let later = read_pasted("1\t1\t1\tMoed\t\tX\tOmdat").expect("can be read");
    let planned = desk.import(&later);
    assert_eq!(news(&planned).as_deref(), Some("Nieuw: 1 toelichting; de rest stond er al"));
    assert!(desk.plan(&later).is_empty());
}

#[test]
fn what_was_typed_before_is_recognised() {
    let mut desk = Desk::with(&read_rows("1;1;1;Moed;;X\n"));
    let (id, sheet) = (desk.id().into(), desk.sheet());
    desk.input(InputEdit::AddValue { id, sheet });
    desk.input(InputEdit::WordValue { note: id, wording: "Trots".to_owned() });
    assert!(desk.plan(&read_rows("1;1;1;trots;;\n")).is_empty());
}
