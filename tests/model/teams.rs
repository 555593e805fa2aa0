//! Teams: a list that is written, counted, reordered and undone.

use waardenbord::model::id::Id as _;
use waardenbord::model::{Edit, MOST_PEOPLE, MOST_TEAMS, Refusal, Team, TeamEdit, TeamId, check};

use crate::common::making::{IntoEdit as _, Making};

fn add(making: &mut Making, name: &str, people: u32) -> TeamId {
    let id = making.id();
    making.make(TeamEdit::Add { id, name: name.to_owned(), people });
    id
}

fn names(making: &Making) -> Vec<&str> {
    making.project.teams.iter().map(|it| it.name.as_str()).collect()
}

#[test]
fn teams_keep_their_order_their_name_and_how_many_they_are() {
    let mut making = Making::new();
    let [desk, work, green] = ["Burgerzaken", "Werk", "Groen"].map(|it| add(&mut making, it, 8));
    making.make(TeamEdit::Move { team: green, before: Some(desk) });
    making.make(TeamEdit::Name { team: work, name: "Werk en inkomen".to_owned() });
    making.make(TeamEdit::People { team: work, people: 24 });
    assert_eq!(names(&making), ["Groen", "Burgerzaken", "Werk en inkomen"]);
    assert_eq!(making.project.teams.get(work).map(|it| it.people), Some(24));
    making.make(TeamEdit::Move { team: green, before: None });
    making.make(TeamEdit::Remove(desk));
    assert_eq!(names(&making), ["Werk en inkomen", "Groen"]);
    assert_eq!(making.refuse(TeamEdit::Move { team: work, before: Some(desk) }), Refusal::NotFound(desk.thing()));
}

#[test]
fn two_teams_may_have_the_same_name() {
    let mut making = Making::new();
    add(&mut making, "Werk", 8);
    add(&mut making, "werk", 9);
    assert_eq!(names(&making), ["Werk", "werk"]);
}

#[test]
fn a_list_is_taken_in_as_one_act_or_not_at_all() {
    let mut making = Making::new();
    let team =
        |number: u64| TeamEdit::Add { id: (number + 5_000).into(), name: number.to_string(), people: 1 }.into_edit();
    let most = u64::try_from(MOST_TEAMS).expect("a small number");
    let refusal = making.refuse(Edit::All((0..=most).map(team).collect()));
    assert_eq!(refusal, Refusal::TooManyTeams { name: most.to_string() });
    making.make(Edit::All((0..most).map(team).collect()));
    assert_eq!(making.project.teams.len(), MOST_TEAMS);
    let twice = TeamEdit::Add { id: 5_000.into(), name: String::new(), people: 1 };
    assert!(matches!(making.refuse(twice), Refusal::AlreadyThere(_)), "an id that is there is the truer reason");
}

#[test]
fn a_team_has_as_many_people_as_the_largest_organisation_at_most() {
    let mut making = Making::new();
    let team = add(&mut making, "Iedereen", MOST_PEOPLE);
    let refusal = making.refuse(TeamEdit::People { team, people: MOST_PEOPLE + 1 });
    assert_eq!(refusal, Refusal::TooManyPeople { name: "Iedereen".to_owned(), people: MOST_PEOPLE + 1 });
}

#[test]
fn a_project_without_teams_is_written_as_before_and_a_file_with_a_crowd_is_found_out() {
    let mut making = Making::new();
    let written = ron::to_string(&making.project).expect("it is written");
    assert!(!written.contains("teams") && !written.contains("typeface"), "{written}");
    let team = add(&mut making, "Werk", 8);
    let written = ron::to_string(&making.project).expect("it is written");
    assert!(written.contains("teams"), "{written}");
    let crowded = written.replace("people:8", "people:1000000");
    let read: waardenbord::model::Project = ron::from_str(&crowded).expect("it is read");
    assert_eq!(read.teams.get(team), Some(&Team { id: team, name: "Werk".to_owned(), people: 1_000_000 }));
    let found = check::findings(&read);
    assert!(matches!(found[..], [check::Finding::TooManyPeople { people: 1_000_000, .. }]), "{found:?}");
}
