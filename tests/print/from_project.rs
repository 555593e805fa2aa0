//! From a project to what its cards say.

use jiff::civil::date;
use waardenbord::model::{
    BoardId, ChoiceEdit, Column, Edit, LoadingEdit, PlacementId, Project, SetupEdit, Sources, Spot, ValueId,
};
use waardenbord::print::{CardContent, CardSize, SetContent, set_content};
use waardenbord::words::Language;

use super::content::printed;

fn after(project: &Project, edits: Vec<Edit>) -> Project {
    project.apply(&Edit::All(edits)).unwrap()
}

fn write(number: u64, wording: &str, column: Column, at: Spot) -> Edit {
    Edit::Loading(LoadingEdit::Write {
        value: ValueId::from(1),
        wording: wording.to_owned(),
        behaviour: number.into(),
        placement: number.into(),
        column,
        at,
    })
}

/// One loaded value and one without a name.
fn project() -> Project {
    let choose = |id: u64, name: &str| {
        Edit::Choice(ChoiceEdit::Choose { id: id.into(), name: name.into(), sources: Sources::default() })
    };
    let setup = [
        SetupEdit::Title("Waarden 2026".into()),
        SetupEdit::Organisation("Gemeente Voorbeeld".into()),
        SetupEdit::Accent(Some("#7A3E9D".parse().unwrap())),
    ];
    let mut edits: Vec<Edit> = setup.into_iter().map(Edit::Setup).collect();
    edits.extend([
        choose(1, "Lef"),
        choose(2, ""),
        Edit::Loading(LoadingEdit::Core { value: 1.into(), text: "We doen het gewoon".into() }),
        write(1, "We proberen iets uit", Column::Does, Spot::End),
        write(2, "We wachten tot iedereen het eens is", Column::DoesNot, Spot::Beside(PlacementId::from(1))),
        write(3, "We vragen hulp", Column::Does, Spot::End),
        write(4, "Dit staat onder de streep", Column::Does, Spot::End),
        Edit::Loading(LoadingEdit::Line { value: 1.into(), rows: 2 }),
    ]);
    after(&Project::new(BoardId::from(9)), edits)
}

fn content(project: &Project) -> SetContent {
    set_content(project, date(2026, 3, 12), Language::Dutch, |value| format!("over {}", value.name))
}

#[test]
fn the_cards_say_what_stands_above_the_line() {
    let content = content(&project());
    assert_eq!((content.title.as_str(), content.organisation.as_str()), ("Waarden 2026", "Gemeente Voorbeeld"));
    assert_eq!(content.house.accent, Some("#7A3E9D".parse().unwrap()));
    let lef = CardContent {
        value: "Lef".into(),
        core: "We doen het gewoon".into(),
        does: vec!["We proberen iets uit".into(), "We vragen hulp".into()],
        does_not: vec!["We wachten tot iedereen het eens is".into()],
        counts: "over Lef".into(),
        ..CardContent::default()
    };
    let nameless = CardContent { counts: "over ".into(), ..CardContent::default() };
    assert_eq!(content.cards, [lef, nameless]);
}

#[test]
fn a_value_that_was_set_aside_has_no_card() {
    let project = after(&project(), vec![Edit::Choice(ChoiceEdit::SetAside(1.into()))]);
    assert_eq!(content(&project).cards.len(), 1);
}

#[test]
fn a_value_without_a_name_or_loading_is_printed_to_write_on() {
    assert_eq!(printed(&content(&project()), CardSize::A6).cards.len(), 3);
}
