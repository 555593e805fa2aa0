//! Promises about going back and forth.

use std::time::Duration;

use waardenbord::model::{
    BoardId, ClusterId, Edit, History, InputEdit, InputItem, MeetingId, MergeKey, Outcome, Project, SetupEdit, SheetId,
    TableId, ValueNoteId,
};

const NOTE: u64 = 6;

fn title(text: &str) -> Edit {
    Edit::Setup(SetupEdit::Title(text.to_owned()))
}

fn organisation(text: &str) -> Edit {
    Edit::Setup(SetupEdit::Organisation(text.to_owned()))
}

fn word(text: &str) -> Edit {
    Edit::Input(InputEdit::WordValue { note: ValueNoteId::from(NOTE), wording: text.to_owned() })
}

fn seconds(number: f64) -> Duration {
    Duration::from_secs_f64(number)
}

fn empty() -> History {
    History::new(Project::new(BoardId::from(1)))
}

/// A history without a past over a project with one empty value.
fn with_note() -> History {
    let (meeting, table, sheet) = (MeetingId::from(2), TableId::from(3), SheetId::from(4));
    let edits = Edit::All(vec![
        Edit::Input(InputEdit::AddMeeting { id: meeting }),
        Edit::Input(InputEdit::AddTable { id: table, meeting }),
        Edit::Input(InputEdit::AddSheet { id: sheet, table }),
        Edit::Input(InputEdit::AddValue { id: NOTE.into(), sheet }),
    ]);
    let project = Project::new(BoardId::from(1)).apply(&edits).expect("a sheet can be made");
    History::new(project)
}

#[test]
fn typing_joins_while_it_follows_within_a_second() {
    let mut history = empty();
    assert_eq!(history.apply(title("W"), seconds(0.0)), Ok(Outcome::NewStep));
    assert_eq!(history.apply(title("Wa"), seconds(0.9)), Ok(Outcome::JoinedStep));
    assert_eq!(history.apply(title("Waa"), seconds(1.8)), Ok(Outcome::JoinedStep));
    assert_eq!(history.steps(), 1);
    assert_eq!(history.last_edits().len(), 3);
    assert!(history.undo());
    assert_eq!(history.project().setup.title, "");
}

#[test]
fn a_pause_closes_the_step() {
    let mut history = empty();
    history.apply(title("W"), seconds(0.0)).expect("it is accepted");
    assert_eq!(history.apply(title("Wa"), seconds(1.0)), Ok(Outcome::NewStep));
}

#[test]
fn another_field_closes_the_step() {
    let mut history = empty();
    history.apply(title("W"), seconds(0.0)).expect("it is accepted");
    assert_eq!(history.apply(organisation("G"), seconds(0.1)), Ok(Outcome::NewStep));
    assert_eq!(history.apply(title("Wa"), seconds(0.2)), Ok(Outcome::NewStep));
    assert_eq!(history.steps(), 3);
}

#[test]
fn undo_and_redo_close_the_step() {
    let mut history = empty();
    history.apply(title("W"), seconds(0.0)).expect("it is accepted");
    history.apply(organisation("G"), seconds(0.1)).expect("it is accepted");
    history.undo();
    assert_eq!(history.apply(title("Wa"), seconds(0.2)), Ok(Outcome::NewStep));
    history.undo();
    history.redo();
    assert_eq!(history.apply(title("Waa"), seconds(0.3)), Ok(Outcome::NewStep));
}

#[test]
fn a_save_that_was_asked_for_closes_the_step() {
    let mut history = empty();
    history.apply(title("W"), seconds(0.0)).expect("it is accepted");
    history.close_step();
    assert_eq!(history.apply(title("Wa"), seconds(0.1)), Ok(Outcome::NewStep));
}

#[test]
fn acts_stand_by_themselves_however_fast_they_follow() {
    let mut history = empty();
    for id in [2, 3] {
        let edit = Edit::Input(InputEdit::AddMeeting { id: MeetingId::from(id) });
        assert_eq!(history.apply(edit, seconds(0.0)), Ok(Outcome::NewStep));
    }
}

#[test]
fn leaving_a_row_joins_the_step_before() {
    let mut history = with_note();
    let freeze = Edit::Input(InputEdit::Freeze(InputItem::Value(NOTE.into())));
    history.apply(word("Lef"), seconds(0.0)).expect("it is accepted");
    assert_eq!(history.apply(freeze, seconds(30.0)), Ok(Outcome::JoinedStep));
    assert_eq!(history.apply(word("Lef!"), seconds(30.1)), Ok(Outcome::NewStep));
    history.undo();
    assert!(history.project().value_notes.iter().all(|it| it.is_frozen && it.wording == "Lef"));
    history.undo();
    assert!(history.project().value_notes.iter().all(|it| !it.is_frozen && it.wording.is_empty()));
    assert!(!history.can_undo());
}

#[test]
fn leaving_a_row_without_a_step_before_is_a_step() {
    let mut history = with_note();
    history.apply(word("Lef"), seconds(0.0)).expect("it is accepted");
    let mut later = History::new(history.project().clone());
    let freeze = Edit::Input(InputEdit::Freeze(InputItem::Value(NOTE.into())));
    assert_eq!(later.apply(freeze, seconds(0.0)), Ok(Outcome::NewStep));
}

#[test]
fn what_changes_nothing_leaves_no_step() {
    let mut history = empty();
    history.apply(title("W"), seconds(0.0)).expect("it is accepted");
    history.undo();
    for edit in [title(""), Edit::All(Vec::new()), Edit::All(vec![title("x"), title("")])] {
        assert_eq!(history.apply(edit, seconds(0.0)), Ok(Outcome::NoChange));
    }
    assert!(!history.can_undo());
    assert!(history.can_redo(), "what can be redone stays");
}

#[test]
fn what_is_refused_leaves_no_step_and_keeps_what_can_be_redone() {
    let mut history = empty();
    history.apply(title("W"), seconds(0.0)).expect("it is accepted");
    history.undo();
    let before = history.project().clone();
    let edit = Edit::All(vec![title("x"), Edit::Board(waardenbord::model::BoardEdit::Dissolve(ClusterId::from(9)))]);
    assert!(history.apply(edit, seconds(0.0)).is_err());
    assert_eq!(history.project(), &before);
    assert!(!history.can_undo() && history.can_redo());
}

#[test]
fn undo_reaches_the_start_and_redo_the_end() {
    let mut history = empty();
    let start = history.project().clone();
    let titles: Vec<String> = (0..500).map(|it| it.to_string()).collect();
    for text in &titles {
        history.apply(title(text), seconds(0.0)).expect("it is accepted");
        history.close_step();
    }
    let end = history.project().clone();
    assert_eq!(history.steps(), 500);
    while history.undo() {}
    assert_eq!(history.project(), &start);
    for text in &titles {
        assert!(history.redo());
        assert_eq!(&history.project().setup.title, text);
    }
    assert!(!history.redo());
    assert_eq!(history.project(), &end);
}

#[test]
fn a_new_act_after_undo_forgets_what_could_be_redone() {
    let mut history = empty();
    history.apply(title("W"), seconds(0.0)).expect("it is accepted");
    history.undo();
    history.apply(organisation("G"), seconds(5.0)).expect("it is accepted");
    assert!(!history.can_redo());
}

#[test]
fn several_edits_as_one_act_are_one_step() {
    let mut history = empty();
    assert_eq!(title("x").merge_key(), Some(MergeKey::Title));
    let act = Edit::All(vec![title("W"), organisation("G")]);
    assert_eq!(act.merge_key(), None);
    history.apply(act, seconds(0.0)).expect("it is accepted");
    assert_eq!(history.steps(), 1);
    history.undo();
    assert_eq!(history.project(), &Project::new(BoardId::from(1)));
}

/// A history of so many steps, each a title of its own.
fn with_steps(count: usize) -> History {
    let mut history = empty();
    for number in 0..count {
        history.apply(title(&number.to_string()), seconds(2.0 * number as f64)).expect("it is accepted");
    }
    history
}

#[test]
fn every_step_is_listed_with_what_was_before_and_after_it_also_when_taken_back() {
    let mut history = with_steps(5);
    let titles = |history: &History| -> Vec<(u64, String, String)> {
        let steps = (0..history.all_steps()).map(|it| history.step(it).expect("it is listed"));
        steps.map(|it| (it.number, it.before.setup.title.clone(), it.after.setup.title.clone())).collect()
    };
    let all = titles(&history);
    let expected = [("", "0"), ("0", "1"), ("1", "2"), ("2", "3"), ("3", "4")];
    for ((number, before, after), (at, (old, new))) in all.iter().zip(expected.iter().enumerate()) {
        assert_eq!((*number, before.as_str(), after.as_str()), (at as u64 + 1, *old, *new));
    }
    for steps in [3, 0, 5, 2] {
        history.go_to(steps);
        assert_eq!((history.steps(), history.all_steps()), (steps, 5));
        assert_eq!(titles(&history), all, "after going to {steps}");
        assert!(history.step(5).is_none());
    }
    history.apply(title("new"), seconds(99.0)).expect("it is accepted");
    assert_eq!(titles(&history).last(), Some(&(6, "1".to_owned(), "new".to_owned())), "no number is used twice");
    assert_eq!(history.all_steps(), 3);
}

#[test]
fn going_to_a_step_is_undoing_or_redoing_so_many_times() {
    let (mut walked, mut gone) = (with_steps(6), with_steps(6));
    for _ in 0..4 {
        walked.undo();
    }
    assert!(gone.go_to(2));
    assert_eq!(gone.project(), walked.project());
    for _ in 0..3 {
        walked.redo();
    }
    assert!(gone.go_to(5));
    assert_eq!(gone.project(), walked.project());
    assert!(!gone.go_to(5), "there already");
    assert!(gone.go_to(usize::MAX), "as far as there is");
    assert_eq!(gone.steps(), 6);
}

#[test]
fn a_step_keeps_the_time_of_its_last_edit() {
    let mut history = empty();
    let at = |text: &str| text.parse().expect("a time");
    history.apply(title("W"), seconds(0.0)).expect("it is accepted");
    history.note_time(at("2026-11-24T13:32:00Z"));
    history.apply(title("Wa"), seconds(0.5)).expect("it is accepted");
    history.note_time(at("2026-11-24T13:33:00Z"));
    history.undo();
    history.redo();
    assert_eq!(history.step(0).and_then(|it| it.at), Some(at("2026-11-24T13:33:00Z")));
}
