//! The test sheet: what a team recognises of each value and behaviour.

use waardenbord::model::{Column, Standing};
use waardenbord::print::page::{CellHead, Role};
use waardenbord::print::{Order, Product};

use super::{example, on_cards, print, sentence};

#[test]
fn each_value_and_behaviour_is_a_row_with_three_answers() {
    for project in [example(), sentence()] {
        let order = Order { teams: vec!["Burgerzaken".to_owned()], ..Order::of(Product::TestSheet) };
        let printed = print(&project, &order);
        printed.holds("Burgerzaken");
        for heading in ["Herken ik", "Mis ik", "Liever anders"] {
            assert!(printed.times(heading) >= project.values_standing(Standing::Chosen).count());
        }
        let (does, does_not) = (on_cards(&project, Column::Does), on_cards(&project, Column::DoesNot));
        does.iter().flatten().for_each(|it| printed.holds(it));
        does_not.iter().flatten().for_each(|it| printed.holds(&format!("Niet: {it}")));
        let rows = printed.document.pages.iter().flat_map(|it| &it.parts);
        let is_row = |role| matches!(role, Role::Cell(cell) if cell.head == CellHead::OfRow);
        let count = rows.filter(|it| is_row(it.role)).count();
        let values = project.values_standing(Standing::Chosen).count();
        assert_eq!(count, values + does.iter().flatten().count() + does_not.iter().flatten().count());
    }
}

#[test]
fn on_a_next_page_the_head_of_a_table_comes_again_and_there_is_room_to_the_end() {
    let printed = print(&example(), &Order::of(Product::TestSheet));
    assert_eq!(printed.pdf.pages.len(), 2);
    assert!(printed.page(1).starts_with("Watersta"), "{}", printed.page(1));
    let last = printed.document.pages.last().unwrap();
    let lines = last.items().filter_map(|it| match it {
        waardenbord::print::page::Item::Stroke(stroke) => stroke.points.first().map(|it| it.y_mm),
        _ => None,
    });
    let lowest = lines.fold(0.0, f32::max);
    assert!(lowest > 270.0, "lines to write on run to the foot: {lowest}");
}
