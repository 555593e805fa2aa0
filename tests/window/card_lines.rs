//! How a wording is broken into lines on a card.

use egui::{Color32, Ui};
use waardenbord::app::look::Type;
use waardenbord::app::widgets::card_galley;
use waardenbord::words::hyphenation::breaks;

use crate::harness::{self as hand, Screen};
use crate::look::syllables;

#[test]
fn a_wording_is_broken_only_where_a_word_may_be_and_never_leaves_its_card() {
    let mut window = hand::window(Screen::LAPTOP, Vec::new(), |ui: &mut Ui, set: &mut Vec<(f32, String, f32)>| {
        set.clear();
        for width in [400.0, 160.0, 120.0, 60.0, 20.0] {
            let galley = card_galley(ui.painter(), "Eigen verantwoordelijkheid", width, Type::CARD.font(), &syllables);
            let rows: Vec<String> = galley.rows.iter().map(|row| row.text().trim_end().to_owned()).collect();
            set.push((width, rows.join("|"), galley.size().x));
        }
    });
    window.run();
    let set = window.state();
    assert_eq!(set[0].1, "Eigen verantwoordelijkheid");
    assert_eq!(set[1].1, "Eigen|verantwoordelijk-|heid");
    for (width, text, wide) in set {
        assert!(wide <= width, "{text:?} is {wide} wide in a card of {width}");
        let whole = text.replace("-|", "").replace('|', " ");
        assert_eq!(whole, "Eigen verantwoordelijkheid", "broken elsewhere than where a word may be");
    }
}

#[test]
fn every_line_of_a_text_holds_as_many_words_as_fit() {
    const TEXTS: &str = include_str!("../data/inbreng.csv");
    let mut window = hand::window(Screen::LAPTOP, Vec::new(), |ui: &mut Ui, wrong: &mut Vec<String>| {
        wrong.clear();
        let font = Type::CARD.font();
        let width_of = |text: String| ui.painter().layout_no_wrap(text, font.clone(), Color32::PLACEHOLDER).size().x;
        for text in TEXTS.lines().map(|it| it.replace(';', " ")) {
            for width in [161.0, 185.5, 212.0, 239.5, 263.0, 288.5, 317.0, 351.5, 400.0] {
                let galley = card_galley(ui.painter(), &text, width, font.clone(), &breaks);
                assert!(galley.job.sections.iter().all(|it| it.format.font_id == font), "{text:?} at {width}");
                let rows: Vec<String> = galley.rows.iter().map(|row| row.text().trim_end().to_owned()).collect();
                wrong.extend(rows.iter().filter(|it| width_of((*it).clone()) > width).cloned());
                for two in rows.windows(2).filter(|it| !it[0].ends_with(['-', '/'])) {
                    let longer = format!("{} {}", two[0], two[1].split(' ').next().unwrap_or_default());
                    if width_of(longer.clone()) <= width {
                        wrong.push(longer);
                    }
                }
            }
        }
    });
    window.run();
    assert_eq!(window.state().iter().take(5).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn a_page_in_one_word_is_no_word_and_is_broken_anywhere_at_its_full_size() {
    let page = "ve\u{301}rantwoordelijk".repeat(300);
    let texts = page.clone();
    let mut window = hand::builder(Screen::LAPTOP).build_ui_state(
        move |ui: &mut Ui, set: &mut Vec<(String, f32, f32)>| {
            let galley = card_galley(ui.painter(), &texts, 160.0, Type::CARD.font(), &syllables);
            *set = galley.rows.iter().map(|row| (row.text().trim_end().to_owned(), row.size.x, row.size.y)).collect();
        },
        Vec::new(),
    );
    window.run();
    let set = window.state();
    let least = set.iter().map(|it| it.2).fold(f32::INFINITY, f32::min);
    assert!(least > Type::CARD.points, "the lines are {least} high");
    for (text, wide, _) in set {
        assert!(*wide <= 160.0, "{text:?} is {wide} wide");
        assert!(!text.starts_with('\u{301}'), "{text:?} begins in the middle of a letter");
    }
    assert_eq!(set.iter().map(|it| it.0.as_str()).collect::<String>(), page, "nothing is added and nothing is lost");
}
