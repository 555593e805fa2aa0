//! Long Dutch words, long names and every set of colours: nothing is clipped, everything can be reached.

use waardenbord::app::look::{self, Set};
use waardenbord::model::ChoiceEdit;

use super::*;

const LONG: &str = "Organisatieontwikkelingsbijeenkomstvoorbereidingscommissie";

/// Three values with long names, long words in their behaviours, and long lines about who works on them.
fn long() -> Maker {
    let mut maker = loaded(&[&format!("We bereiden de {LONG} samen voor"), LONG]);
    let values: Vec<_> = maker.project.values.iter().map(|it| (it.id, it.name.clone())).collect();
    for (value, name) in values {
        maker.apply(Edit::Choice(ChoiceEdit::Name { value, name: format!("{name} {LONG}") }));
        let text = "Els, Piet, Noor, Fatima, Jan-Willem en iedereen van het klantcontactcentrum".to_owned();
        maker.apply(Edit::Loading(LoadingEdit::WorkedOnBy { value, text }));
        let proposal = LoadingEdit::AddProposal { value, text: format!("{LONG} voor iedereen die bij ons werkt") };
        maker.apply(Edit::Loading(proposal));
    }
    maker
}

/// Nothing that can be pressed reaches out of the window at the left or the right.
fn stays_inside(harness: &Laden<'_>, screen: Screen) {
    use egui_kittest::kittest::{NodeT, Queryable, by};
    let width = screen.pixels.x / screen.zoom;
    for node in harness.query_all(by().predicate(|node| node.label().is_some())) {
        let rect = node.rect();
        let name = node.accesskit_node().label();
        assert!(rect.left() >= -1.0 && rect.right() <= width + 1.0, "{name:?} lies at {rect:?} of {width}");
    }
}

fn looks(screen: Screen, at: &str) {
    let mut harness = window(screen, long());
    stays_inside(&harness, screen);
    picture(&mut harness, &format!("laden-long-{at}"));
    click_named(&mut harness, LONG);
    stays_inside(&harness, screen);
    picture(&mut harness, &format!("laden-long-open-{at}"));
    click_named(&mut harness, "Verzamelen");
    stays_inside(&harness, screen);
    picture(&mut harness, &format!("laden-long-collect-{at}"));
}

#[test]
fn long_words_and_names_stay_inside_on_a_small_laptop() {
    looks(Screen::SMALL, "small");
}

#[test]
fn long_words_and_names_stay_inside_at_150() {
    looks(Screen::ROOM_LARGE, "150");
}

#[test]
fn everything_is_seen_in_high_contrast() {
    let mut harness = window(Screen::SMALL, full());
    look::install(&harness.ctx, Set::HighContrast);
    click_named(&mut harness, "Eerste vijf op de kaart");
    click_named(&mut harness, "hier zijn we het over eens");
    let card = does(&harness)[1].clone();
    click_named(&mut harness, &card);
    click_named(&mut harness, "collega’s");
    picture(&mut harness, "laden-contrast");
    press_key(&mut harness, Modifiers::NONE, Key::Escape);
    click_named(&mut harness, "Verzamelen");
    type_into(&mut harness, "Aangekruiste nummers", "3-5, 7 ; 99");
    picture(&mut harness, "laden-contrast-collect");
}
