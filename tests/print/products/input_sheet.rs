//! The input sheet: blank, with its place and code where it is for a table.

use waardenbord::print::{Order, Per, Product};

use super::{example, print, sentence};

#[test]
fn blank_it_has_room_for_behaviours_values_and_what_belongs_to_what() {
    for project in [example(), sentence()] {
        let printed = print(&project, &Order::of(Product::InputSheet));
        assert_eq!(printed.pdf.pages.len(), 1);
        for text in
            ["Sessie", "Tafel", "Blad", "gedrag zie je", "waarden zitten", "Bij gedrag nr.", "Waarom juist deze"]
        {
            printed.holds(text);
        }
        (1..=8).for_each(|it| printed.holds(&it.to_string()));
    }
}

#[test]
fn for_each_table_it_has_its_place_and_code() {
    let project = example();
    let printed = print(&project, &Order { per: Some(Per::Table), ..Order::of(Product::InputSheet) });
    assert_eq!(printed.pdf.pages.len(), project.tables.len());
    for table in project.tables.iter() {
        let meeting = project.meetings.get(table.meeting).unwrap();
        assert_eq!(printed.times(&format!("S{}-T{}-B…", meeting.number, table.number)), 1);
    }
}
