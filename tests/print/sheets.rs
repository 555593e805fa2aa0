//! Cards on sheets.

use super::content::{dutch_words, long_words, printed, sets, three_values};
use waardenbord::print::imposition::{BORDER_MM, CUT_MARK_MM, MARK_PT};
use waardenbord::print::page::{Area, Item, Page, Point, TextItem};
use waardenbord::print::{CardSize, SetContent, value_cards};

const SHEET: (f32, f32) = (210.0, 297.0);

fn text<'a>(page: &'a Page, said: &str) -> &'a TextItem {
    page.texts().find(|it| it.text.trim_end() == said).unwrap_or_else(|| panic!("{said} is on the page"))
}

fn fills(page: &Page) -> Vec<Area> {
    page.items().filter_map(|it| if let Item::Fill(it) = it { Some(it.area) } else { None }).collect()
}

fn marks(page: &Page) -> Vec<(Point, Point)> {
    let mark = |item: &Item| match item {
        Item::Stroke(it) if it.width_pt == MARK_PT => Some((it.points[0], it.points[1])),
        _ => None,
    };
    page.items().filter_map(mark).collect()
}

fn ink_of(text: &TextItem) -> Area {
    let height_mm = text.size_pt * 25.4 / 72.0;
    let top_mm = text.baseline_mm - text.face.capital_height() * height_mm * 1.25;
    Area::new(text.x_mm, top_mm, text.width_mm, text.baseline_mm + 0.25 * height_mm - top_mm)
}

#[test]
fn one_sheet_is_one_set_of_three_values() {
    let document = printed(&three_values(), CardSize::A6);
    assert_eq!((document.pages.len(), document.sheets, document.cards.len()), (2, 1, 4));
    let front = &document.pages[0];
    assert_eq!((front.width_mm, front.height_mm), SHEET);
    let places = ["Vertrouwen", "Open en eerlijk", "Samen", "Onze drie waarden"].map(|it| text(front, it));
    assert!(places[0].x_mm < 105.0 && places[0].baseline_mm < 148.5, "upper left");
    assert!(places[1].x_mm > 105.0 && places[1].baseline_mm < 148.5, "upper right");
    assert!(places[2].x_mm < 105.0 && places[2].baseline_mm > 148.5, "lower left");
    assert!(places[3].x_mm > 105.0 && places[3].baseline_mm > 148.5, "lower right");
}

#[test]
fn the_block_of_cards_lies_in_the_middle_of_the_sheet() {
    let document = printed(&three_values(), CardSize::A6);
    let alone = text(&document.cards[0].front, "Vertrouwen");
    let on_sheet = text(&document.pages[0], "Vertrouwen");
    assert!((on_sheet.baseline_mm - alone.baseline_mm - 0.5).abs() < 0.001);
    let alone = text(&document.cards[3].front, "Onze drie waarden");
    let on_sheet = text(&document.pages[0], "Onze drie waarden");
    assert!((on_sheet.x_mm - alone.x_mm - 105.0).abs() < 0.001);
    assert!((on_sheet.baseline_mm - alone.baseline_mm - 148.5).abs() < 0.001);
}

#[test]
fn backs_lie_mirrored_behind_their_fronts() {
    let document = printed(&three_values(), CardSize::A6);
    let back = &document.pages[1];
    let question = |start: &str| back.texts().find(|it| it.text.starts_with(start)).unwrap();
    assert!(question("Wanneer liet").x_mm > 105.0, "Vertrouwen: front left, back right");
    assert!(question("Wat zou je").x_mm < 105.0, "Open en eerlijk: front right, back left");
    assert!(question("Met wie").x_mm > 105.0 && question("Met wie").baseline_mm > 148.5);
    assert!(text(back, "Bij ons in het team:").x_mm < 105.0);
}

#[test]
fn colour_stops_six_millimetres_inside_the_edges_and_runs_up_to_the_cut() {
    let document = printed(&three_values(), CardSize::A6);
    let bands = fills(&document.pages[0]);
    assert_eq!(bands.len(), 3);
    let inside = Area::new(6.0, 6.0, 198.0, 285.0);
    for band in &bands {
        assert_eq!(band.shared(&inside), Some(*band));
    }
    assert_eq!((bands[0].x_mm, bands[0].y_mm, bands[0].right_mm()), (6.0, 6.0, 105.0));
    assert_eq!((bands[1].x_mm, bands[1].y_mm, bands[1].right_mm()), (105.0, 6.0, 204.0));
    assert_eq!((bands[2].x_mm, bands[2].y_mm), (6.0, 148.5));
    assert!(fills(&document.pages[1]).is_empty());
}

#[test]
fn two_cuts_are_shown_by_short_hairlines_in_the_border_only() {
    for page in &printed(&three_values(), CardSize::A6).pages {
        let marks = marks(page);
        assert_eq!(marks.len(), 4);
        for (from, to) in marks {
            let length = (to.x_mm - from.x_mm).abs() + (to.y_mm - from.y_mm).abs();
            assert!((length - CUT_MARK_MM).abs() < 0.001, "{length}");
            let is_on_cut = (from.x_mm == 105.0 && to.x_mm == 105.0) || (from.y_mm == 148.5 && to.y_mm == 148.5);
            assert!(is_on_cut, "{from:?} {to:?}");
            for it in [from, to] {
                let edge = it.x_mm.min(SHEET.0 - it.x_mm).min(it.y_mm).min(SHEET.1 - it.y_mm);
                assert!((0.0..=BORDER_MM).contains(&edge), "{it:?}");
            }
        }
    }
}

#[test]
fn every_text_stays_clear_of_border_and_cuts() {
    for content in [three_values(), long_words()] {
        let document = printed(&content, CardSize::A6);
        for page in &document.pages {
            for text in page.texts() {
                let ink = ink_of(text);
                let (left, right) = (ink.x_mm % 105.0, 105.0 - ink.right_mm() % 105.0);
                assert!(left >= 10.0 && right >= 10.0, "{} is {left} and {right} from a side", text.text);
                let (top, bottom) = ((ink.y_mm - 0.5) % 148.0, 148.0 - (ink.bottom_mm() - 0.5) % 148.0);
                assert!(top >= 8.0 && bottom >= 8.0, "{} is {top} and {bottom} from top and bottom", text.text);
            }
        }
        for size in CardSize::ALL {
            for page in &printed(&content, size).pages {
                // What says how long the line to measure is stands outside on purpose.
                for text in page.texts().filter(|it| !it.text.starts_with("100 mm")) {
                    let (ink, trim) = (ink_of(text), page.trim);
                    assert!(ink.x_mm > trim.x_mm && ink.right_mm() < trim.right_mm(), "{}", text.text);
                    assert!(ink.y_mm > trim.y_mm && ink.bottom_mm() < trim.bottom_mm(), "{}", text.text);
                }
            }
        }
    }
}

#[test]
fn sets_repeat_the_sheets() {
    let document = value_cards(&three_values(), &dutch_words(), &sets(12)).unwrap();
    assert_eq!((document.pages.len(), document.sheets, document.cards.len()), (24, 12, 4));
    assert_eq!(document.pages[0], document.pages[22]);
    assert_eq!(document.pages[1], document.pages[23]);
}

#[test]
fn fewer_values_leave_places_empty_and_more_go_on_another_sheet() {
    let mut content = three_values();
    content.cards.truncate(2);
    let document = printed(&content, CardSize::A6);
    assert_eq!(document.sheets, 1);
    assert_eq!(fills(&document.pages[0]).len(), 2);
    let all = text(&document.pages[0], "Onze drie waarden");
    assert!(all.x_mm > 105.0 && all.baseline_mm > 148.5, "still in the fourth place");

    let cards = [three_values().cards, long_words().cards].concat();
    let document = printed(&SetContent { cards, ..three_values() }, CardSize::A6);
    assert_eq!((document.sheets, document.cards.len()), (2, 7));
    assert_eq!((fills(&document.pages[0]).len(), fills(&document.pages[2]).len()), (4, 2));
}

#[test]
fn single_cards_have_bleed_and_marks_outside_it() {
    for size in [CardSize::A5, CardSize::A4] {
        let document = printed(&three_values(), size);
        assert_eq!((document.pages.len(), document.sheets), (8, 4));
        let page = &document.pages[0];
        assert_eq!((page.trim.width_mm, page.trim.height_mm), size.size_mm());
        assert_eq!(page.bleed, page.trim.grown(3.0));
        let band = fills(page)[0];
        assert_eq!((band.x_mm, band.y_mm, band.width_mm), (page.bleed.x_mm, page.bleed.y_mm, page.bleed.width_mm));
        let marks = marks(page);
        assert_eq!(marks.len(), 8);
        for (from, to) in marks {
            for it in [from, to] {
                let is_outside = it.x_mm < page.bleed.x_mm
                    || it.x_mm > page.bleed.right_mm()
                    || it.y_mm < page.bleed.y_mm
                    || it.y_mm > page.bleed.bottom_mm();
                assert!(is_outside, "{it:?}");
            }
        }
    }
}

#[test]
fn a_card_alone_has_no_marks_and_colour_to_its_edge() {
    for size in CardSize::ALL {
        for card in printed(&three_values(), size).cards {
            assert!(marks(&card.front).is_empty());
            for area in fills(&card.front) {
                assert_eq!((area.x_mm, area.y_mm, area.right_mm()), (0.0, 0.0, size.size_mm().0));
            }
        }
    }
}
