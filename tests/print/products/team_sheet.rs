//! The team sheet: few words, much room, nothing of what we do not.

use waardenbord::model::{Column, Project, Standing};
use waardenbord::print::{Order, PaperSize, Product};

use super::{Printed, example, on, on_cards, print, sentence, white};

fn sheets(project: &Project, paper: PaperSize) -> Printed {
    let teams = vec!["Burgerzaken".to_owned(), "Openbare ruimte en groen".to_owned()];
    print(project, &Order { teams, ..on(Product::TeamSheet, Some(paper)) })
}

#[test]
fn it_has_the_team_each_value_with_its_core_and_room_for_what_we_do_and_will_do() {
    for project in [example(), sentence()] {
        for paper in [PaperSize::A3Landscape, PaperSize::A4] {
            let printed = sheets(&project, paper);
            assert_eq!(printed.pdf.pages.len(), 2);
            for (index, team) in ["Burgerzaken", "Openbareruimteengroen"].into_iter().enumerate() {
                let page = printed.page(index);
                assert!(page.contains(team), "{page}");
                let values: Vec<_> = project.values_standing(Standing::Chosen).collect();
                for value in &values {
                    assert!(page.contains(&super::squeezed(&value.name)));
                    assert!(page.contains(&super::squeezed(&value.loading.core)));
                }
                for heading in ["Ditdoenweal", "Ditgaanwedoen"] {
                    assert_eq!(page.matches(heading).count(), values.len(), "{page}");
                }
                let (when, who) = (page.find("Wekijkenhieropterugop").unwrap(), page.rfind("wie").unwrap());
                assert!(when < who);
            }
        }
    }
}

#[test]
fn three_behaviours_of_a_value_and_never_a_fourth() {
    for project in [example(), sentence()] {
        for paper in [PaperSize::A3Landscape, PaperSize::A4] {
            let printed = sheets(&project, paper);
            for behaviours in on_cards(&project, Column::Does) {
                for (index, behaviour) in behaviours.iter().enumerate() {
                    assert_eq!(printed.times(behaviour), if index < 3 { 2 } else { 0 }, "{behaviour}");
                }
            }
        }
    }
    assert!(on_cards(&example(), Column::Does).iter().any(|it| it.len() > 3), "the example has a fourth");
}

#[test]
fn it_is_not_about_what_we_do_not_and_not_about_where_it_comes_from() {
    let project = example();
    let printed = sheets(&project, PaperSize::A3Landscape);
    for behaviour in on_cards(&project, Column::DoesNot).iter().flatten() {
        printed.lacks(behaviour);
    }
    for key in ["Zo doen we het niet", "van 51 bladen", "Waar het vandaan komt"] {
        printed.lacks(key);
    }
}

#[test]
fn nearly_half_of_it_is_white_and_what_is_read_is_fourteen_points() {
    for project in [example(), sentence()] {
        let printed = sheets(&project, PaperSize::A3Landscape);
        assert!(printed.smallest_pt() >= 13.99, "{}", printed.smallest_pt());
        for paper in [PaperSize::A3Landscape, PaperSize::A4] {
            for page in &sheets(&project, paper).document.pages {
                assert!(white(page) >= 0.45, "{}", white(page));
            }
        }
    }
}

#[test]
fn without_a_team_there_is_a_line_for_its_name() {
    let printed = print(&example(), &on(Product::TeamSheet, None));
    assert_eq!(printed.pdf.pages.len(), 1);
    printed.holds("Ons team");
    printed.holds("Datum");
}
