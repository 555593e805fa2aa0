//! The growth matrix: values and levels, as many as the project has.

use waardenbord::model::{LoadingEdit, Project, Standing};
use waardenbord::print::{Order, Product};

use super::{Printed, example, print, sentence};

fn with_levels(names: &[&str]) -> Project {
    let levels = names.iter().map(|it| (*it).to_owned()).collect();
    example().apply(&waardenbord::model::Edit::Loading(LoadingEdit::Levels(levels))).unwrap()
}

fn matrix(project: &Project) -> Printed {
    print(project, &Order::of(Product::GrowthMatrix))
}

#[test]
fn it_has_each_value_each_level_by_its_name_the_behaviour_at_it_and_the_competences() {
    for project in [example(), sentence()] {
        let printed = matrix(&project);
        project.levels.iter().for_each(|it| printed.holds(it));
        for value in project.values_standing(Standing::Chosen) {
            printed.holds(&value.name);
            for placement in value.loading.placements.iter().filter(|it| it.level.is_some()) {
                printed.holds(&project.behaviours.get(placement.behaviour).unwrap().wording);
            }
            for given in &value.loading.competences {
                printed.holds(&project.givens.get(*given).unwrap().text);
            }
        }
    }
}

#[test]
fn it_has_as_many_levels_as_were_named_and_three_to_fill_in_where_none_was() {
    let printed = matrix(&with_levels(&["Starter", "Vakvrouw", "Gids", "Meester", "Voorbeeld voor anderen"]));
    ["Starter", "Vakvrouw", "Gids", "Meester", "Voorbeeld voor anderen"].iter().for_each(|it| printed.holds(it));
    let printed = matrix(&with_levels(&["Begin", ""]));
    printed.holds("Begin");
    printed.holds("Niveau 2");
    printed.lacks("Niveau 3");
    let printed = matrix(&with_levels(&[]));
    ["Niveau 1", "Niveau 2", "Niveau 3"].iter().for_each(|it| printed.holds(it));
    printed.lacks("Niveau 4");
}
