//! Promises of the worksheet: a number stays what it says, and what was ticked and written comes back as one act.

use waardenbord::insight::Insight;
use waardenbord::insight::loading_sheet::{
    Line, TakenIn, lines, numbering, read_lines, read_numbers, take_lines, take_numbers,
};
use waardenbord::model::{
    BehaviourNoteId, Column, Edit, InputEdit, InputItem, LoadingEdit, SheetId, Spot, TableId, ValueId, ValueNoteId,
};
use waardenbord::words::{Language, Words};

use crate::common::making::Making;

/// A value from one word on two sheets, with behaviours a b c on the first and d on the second.
struct Room {
    making: Making,
    value: ValueId,
    table: TableId,
    notes: Vec<BehaviourNoteId>,
}

fn sheet_with(
    making: &mut Making,
    table: TableId,
    behaviours: &[&str],
) -> (SheetId, ValueNoteId, Vec<BehaviourNoteId>) {
    let sheet = making.sheet_at(table);
    let word = making.value(sheet, "Lef");
    let mut notes = Vec::new();
    for wording in behaviours {
        let behaviour = making.behaviour(sheet, wording);
        making.make(InputEdit::Link { behaviour, value: word });
        notes.push(behaviour);
    }
    (sheet, word, notes)
}

fn room() -> Room {
    let mut making = Making::new();
    let meeting = making.meeting();
    let table = making.table(meeting);
    let (_, one, mut notes) = sheet_with(&mut making, table, &["a", "b", "c"]);
    let (_, other, more) = sheet_with(&mut making, table, &["d"]);
    notes.extend(more);
    let cluster = making.cluster(&[one, other].map(waardenbord::model::CardKey::Note));
    let value = making.choose("Lef", &[cluster]);
    Room { making, value, table, notes }
}

impl Room {
    fn lines(&self) -> Vec<Line> {
        let project = &self.making.project;
        lines(project, &Insight::new(project), self.making.value_now(self.value))
    }

    /// As it would stand on paper: `1 a, 2 b x`.
    fn paper(&self) -> String {
        let line = |it: &Line| format!("{} {}{}", it.number, it.wording, if it.is_placed() { " x" } else { "" });
        self.lines().iter().map(line).collect::<Vec<_>>().join(", ")
    }

    fn number(&mut self) {
        let project = &self.making.project;
        let edit = numbering(project, &Insight::new(project), [self.making.value_now(self.value)]);
        self.making.make(edit.expect("something is left to number"));
    }

    fn taken(&mut self, typed: &str) -> TakenIn {
        let (numbers, strange) = read_numbers(typed);
        assert_eq!(strange, Vec::<String>::new());
        let mut last = self.making.id::<Id>().0 + 1_000;
        let draw = || {
            last += 1;
            last
        };
        let project = &self.making.project;
        let (insight, value) = (Insight::new(project), self.making.value_now(self.value));
        let taken = take_numbers(project, &insight, value, &numbers, Column::Does, draw);
        if let Some(edit) = &taken.edit {
            self.making.make(edit.clone());
        }
        taken
    }

    /// A sheet that comes late and has a word in the cluster.
    fn late_sheet(&mut self, behaviours: &[&str]) {
        let (_, word, notes) = sheet_with(&mut self.making, self.table, behaviours);
        let cluster = self.making.value_now(self.value).sources.clusters[0];
        self.making.make(waardenbord::model::BoardEdit::Put {
            board: self.making.all().id,
            cards: vec![waardenbord::model::CardKey::Note(word)],
            to: waardenbord::model::Place::Cluster(cluster),
            before: None,
        });
        self.notes.extend(notes);
    }
}

struct Id(u64);

impl From<u64> for Id {
    fn from(id: u64) -> Self {
        Self(id)
    }
}

#[test]
fn behaviours_are_numbered_by_the_code_of_their_sheet() {
    let mut room = room();
    assert_eq!(room.paper(), "1 a, 2 b, 3 c, 4 d");
    room.number();
    assert_eq!(room.paper(), "1 a, 2 b, 3 c, 4 d");
    assert_eq!(room.making.loading_now(room.value).numbered, room.notes);
    let project = &room.making.project;
    assert_eq!(numbering(project, &Insight::new(project), [room.making.value_now(room.value)]), None);
}

#[test]
fn numbers_stay_when_a_sheet_comes_late_or_goes() {
    let mut room = room();
    room.number();
    room.late_sheet(&["late", "later"]);
    assert_eq!(room.paper(), "1 a, 2 b, 3 c, 4 d, 5 late, 6 later");
    let time = "2026-03-02T12:00:00Z".parse().expect("a time");
    room.making.make(InputEdit::Withdraw { item: InputItem::Behaviour(room.notes[1]), time });
    room.making.make(InputEdit::Withdraw { item: InputItem::Behaviour(room.notes[4]), time });
    assert_eq!(room.paper(), "1 a, 3 c, 4 d, 5 later", "5 was on no paper yet");
    room.number();
    room.making.make(InputEdit::Restore(InputItem::Behaviour(room.notes[1])));
    room.making.make(InputEdit::Restore(InputItem::Behaviour(room.notes[4])));
    assert_eq!(room.paper(), "1 a, 2 b, 3 c, 4 d, 5 later, 6 late");
}

#[test]
fn what_moves_to_an_earlier_code_keeps_its_number() {
    let mut room = room();
    room.number();
    let meeting = room.making.project.meetings.ids().next().expect("it has one");
    let early = room.making.table(meeting);
    let sheet = room.making.project.behaviour_notes.get(room.notes[0]).expect("it is there").sheet;
    room.making.make(InputEdit::MoveSheet { sheet, table: early });
    assert_eq!(room.paper(), "1 a, 2 b, 3 c, 4 d");
}

#[test]
fn ticked_numbers_are_placed_as_one_act() {
    let mut room = room();
    room.number();
    let taken = room.taken("3 1");
    assert_eq!((taken.placed, taken.there, taken.missing), (vec![3, 1], vec![], vec![]));
    let Some(Edit::All(edits)) = taken.edit else { panic!("one act") };
    let is_at_the_end =
        |it: &Edit| matches!(it, Edit::Loading(LoadingEdit::Attach { column: Column::Does, at: Spot::End, .. }));
    assert!(edits.len() == 2 && edits.iter().all(is_at_the_end), "{edits:?}");
    assert_eq!(room.paper(), "1 a x, 2 b, 3 c x, 4 d");
    let taken = room.taken("1 4 9 0003 4");
    assert_eq!((taken.placed, taken.there, taken.missing), (vec![4], vec![1, 3], vec![9]));
    let taken = room.taken("1, 12");
    assert_eq!((taken.edit, taken.there, taken.missing), (None, vec![1], vec![12]));
}

#[test]
fn what_was_withdrawn_since_is_named_and_not_placed() {
    let mut room = room();
    room.number();
    let time = "2026-03-02T12:00:00Z".parse().expect("a time");
    room.making.make(InputEdit::Withdraw { item: InputItem::Behaviour(room.notes[1]), time });
    let taken = room.taken("2 3");
    assert_eq!((taken.placed, taken.withdrawn, taken.missing), (vec![3], vec![2], vec![]));
}

#[test]
fn paper_that_was_made_without_numbering_is_taken_in_and_numbered_by_that() {
    let mut room = room();
    assert_eq!(room.taken("4").placed, [4]);
    assert_eq!(room.making.loading_now(room.value).numbered, room.notes);
    room.late_sheet(&["late"]);
    assert_eq!(room.paper(), "1 a, 2 b, 3 c, 4 d x, 5 late");
}

#[test]
fn a_behaviour_that_stands_at_another_value_stays_one_record() {
    let mut room = room();
    let other = room.making.choose("Trots", &[]);
    let (behaviour, _) = room.making.attach(other, room.notes[0]);
    room.number();
    room.taken("1 2");
    let placed: Vec<_> = room.making.loading_now(room.value).placements.iter().map(|it| it.behaviour).collect();
    assert!(placed.len() == 2 && placed[0] == behaviour && room.making.project.behaviours.len() == 2);
    let column = room.lines()[0].placed;
    assert_eq!(column, Some(Column::Does));
}

#[test]
fn numbers_are_read_with_all_that_people_type_between_them() {
    let read = |text: &str| read_numbers(text);
    let numbers = |text: &str| {
        let (numbers, strange) = read(text);
        assert_eq!(strange, Vec::<String>::new(), "{text}");
        numbers
    };
    assert_eq!(numbers("3 7 12"), [3, 7, 12]);
    assert_eq!(numbers("3, 7,12; 4.\n5"), [3, 7, 12, 4, 5]);
    assert_eq!(numbers("3-5 8 – 10 20t/m22 30 t/m 31"), [3, 4, 5, 8, 9, 10, 20, 21, 22, 30, 31]);
    assert_eq!(numbers("7 3 7 3-4"), [7, 3, 4]);
    assert_eq!(numbers(" "), Vec::<usize>::new());
    let (numbers, strange) = read("3 x7 0 12b -4 5-3 1-2-3 99999999999999999999 +6 ٣ 8");
    assert_eq!(numbers, [3, 8]);
    assert_eq!(strange[..5], ["x7", "0", "12b-4", "5-3", "1-2-3"], "a dash holds what is beside it together");
    assert_eq!(strange.len(), 8, "{strange:?}");
    assert_eq!(read("3 zeven 12"), (vec![3, 12], vec!["zeven".to_owned()]));
    assert!(read(&"1-9999 ".repeat(50)).0.len() == 9_999);
    assert_eq!(read("1-10000"), (vec![], vec!["1-10000".to_owned()]));
}

#[test]
fn lines_are_read_without_their_bullets() {
    let pasted = "- We bellen terug\r\n• We  vragen\tdoor\n\n3. Je krijgt antwoord\n  4) 24 uur per dag open\n* - 1. Dubbel\n-\n\
                  ☐ Aangevinkt\n2026. was een jaar\n-niet los\n\u{FEFF}Begin";
    let expected = [
        "We bellen terug",
        "We vragen door",
        "Je krijgt antwoord",
        "24 uur per dag open",
        "Dubbel",
        "Aangevinkt",
        "2026. was een jaar",
        "-niet los",
        "Begin",
    ];
    assert_eq!(read_lines(pasted), expected);
    assert_eq!(read_lines(" \n\t\n"), Vec::<String>::new());
}

#[test]
fn new_lines_come_to_the_value_as_one_act_that_is_counted() {
    let mut room = room();
    let mut last = 5_000;
    let draw = || {
        last += 1;
        last
    };
    assert_eq!(take_lines(room.value, Vec::new(), Column::Does, || 1), None);
    let edit = take_lines(room.value, read_lines("een\n- twee"), Column::DoesNot, draw).expect("two lines");
    let before = room.making.project.clone();
    room.making.make(edit.clone());
    let loading = room.making.loading_now(room.value);
    assert!(loading.placements.len() == 2 && loading.placements.iter().all(|it| it.column == Column::DoesNot));
    let said = Words::new(Language::Dutch).act(&edit, &before, &room.making.project);
    assert_eq!(said.as_deref(), Some("2 gedragingen erbij gezet"));
}
