//! Sheets of cards, measured: each back behind its front, marks on the cuts, colour over them, nothing near the edge.

use waardenbord::model::Colour;
use waardenbord::print::imposition::{Faces, Imposing, MARK_PT, Stock, to_be_cut};
use waardenbord::print::page::{Area, Ending, Fill, Item, Page, Part, Point, Role, Stroke};
use waardenbord::print::{CardName, CardSettings, CardSize, Shift, Shown, Sides};

/// As exact as paper has to be.
const EXACT_MM: f32 = 0.1;

/// A colour that tells one side of one card from all others.
fn colour(card: u8, is_back: bool) -> Colour {
    Colour { red: 10 + card, green: if is_back { 200 } else { 100 }, blue: 7 }
}

/// A band over the whole side, and a line of which the left end is 10 mm from the left and 20 mm from the top; on the back
/// it lies behind that of the front when the card is turned over.
fn faces(count: u8, size: CardSize) -> Vec<Faces> {
    let (width_mm, height_mm) = size.size_mm();
    let side = |card: u8, is_back: bool| {
        let colour = colour(card, is_back);
        let x_mm = if is_back { width_mm - 10.0 } else { 10.0 };
        let away = if is_back { -5.0 } else { 5.0 };
        let points = vec![Point::new(x_mm, 20.0), Point::new(x_mm + away, 20.0)];
        let line = Stroke { points, width_pt: 1.0, ending: Ending::Flat, colour };
        let band = Fill { area: Area::new(-3.0, -3.0, width_mm + 6.0, height_mm + 6.0), colour };
        vec![Part { role: Role::Decoration, items: vec![Item::Fill(band), Item::Stroke(line)] }]
    };
    let name = |card: u8| CardName::Value { number: usize::from(card) + 1, name: String::new() };
    (0..count).map(|it| Faces { name: name(it), front: side(it, false), back: side(it, true) }).collect()
}

fn imposing(size: CardSize, stock: Stock, sides: Sides) -> Imposing<'static> {
    CardSettings { size, stock, sides, ..CardSettings::default() }.imposing()
}

/// Everything that cards can be printed on.
fn all(sides: Sides) -> Vec<Imposing<'static>> {
    let with = |size| [Stock::A4, Stock::A3].map(|stock| imposing(size, stock, sides));
    CardSize::ALL.into_iter().flat_map(with).collect()
}

/// Where the line of a side begins, as it lies on the paper that comes out of the printer.
fn found(pages: &[Page], colour: Colour) -> Option<(usize, Point)> {
    pages.iter().enumerate().find_map(|(number, page)| {
        let line = page.items().find_map(|it| match it {
            Item::Stroke(line) if line.colour == colour => line.points.first().copied(),
            _ => None,
        })?;
        let turned = Point::new(page.width_mm - line.x_mm, page.height_mm - line.y_mm);
        Some((number, if page.is_turned { turned } else { line }))
    })
}

fn is_near(one: Point, other: Point) -> bool {
    (one.x_mm - other.x_mm).abs() < EXACT_MM && (one.y_mm - other.y_mm).abs() < EXACT_MM
}

#[test]
fn turned_over_the_long_edge_each_back_lies_behind_its_front() {
    for imposing in all(Sides::Long) {
        let pages = imposing.pages(&faces(7, imposing.size));
        for card in 0..7 {
            let (front, at) = found(&pages, colour(card, false)).unwrap();
            let (back, behind) = found(&pages, colour(card, true)).unwrap();
            assert_eq!((front % 2, back), (0, front + 1));
            let through = Point::new(pages[front].width_mm - at.x_mm, at.y_mm);
            assert!(is_near(behind, through), "{imposing:?}, card {card}: {behind:?} is not {through:?}");
        }
    }
}

#[test]
fn turned_over_the_short_edge_each_back_lies_behind_its_front() {
    for imposing in all(Sides::Short) {
        let pages = imposing.pages(&faces(7, imposing.size));
        for card in 0..7 {
            let (front, at) = found(&pages, colour(card, false)).unwrap();
            let (back, behind) = found(&pages, colour(card, true)).unwrap();
            assert_eq!((front % 2, back), (0, front + 1));
            // All sheets stand upright, so their short edges are the upper and the lower one.
            let through = Point::new(at.x_mm, pages[front].height_mm - at.y_mm);
            assert!(is_near(behind, through), "{imposing:?}, card {card}: {behind:?} is not {through:?}");
        }
    }
}

#[test]
fn folded_along_the_dashed_line_each_back_lies_behind_its_front() {
    for imposing in all(Sides::Fold) {
        let pages = imposing.pages(&faces(5, imposing.size));
        for card in 0..5 {
            let (front, at) = found(&pages, colour(card, false)).unwrap();
            let (back, behind) = found(&pages, colour(card, true)).unwrap();
            assert_eq!(front, back, "front and back are on one side of one sheet");
            let folded = Point::new(pages[front].width_mm - at.x_mm, at.y_mm);
            assert!(is_near(behind, folded), "{imposing:?}, card {card}");
            let middle = pages[front].width_mm / 2.0;
            let dashes = pages[front].items().filter(|it| {
                matches!(it, Item::Stroke(line) if line.width_pt == MARK_PT
                    && line.points.iter().all(|it| (it.x_mm - middle).abs() < EXACT_MM))
            });
            assert!(dashes.count() > 20, "the fold is shown");
        }
    }
}

#[test]
fn on_one_side_all_fronts_come_before_all_backs() {
    for imposing in all(Sides::Single) {
        let pages = imposing.pages(&faces(5, imposing.size));
        let half = pages.len() / 2;
        for card in 0..5 {
            let (front, at) = found(&pages, colour(card, false)).unwrap();
            let (back, _) = found(&pages, colour(card, true)).unwrap();
            assert_eq!(back, front + half);
            assert!(at.x_mm < pages[front].width_mm);
        }
    }
}

/// Where each card of a page is cut, from the left end of its line.
fn cells(pages: &[Page], number: usize, imposing: &Imposing<'_>) -> Vec<Area> {
    let (width_mm, height_mm) = imposing.size.size_mm();
    let on_page = (0..7).filter_map(|card| found(pages, colour(card, false))).filter(|(page, _)| *page == number);
    on_page.map(|(_, at)| Area::new(at.x_mm - 10.0, at.y_mm - 20.0, width_mm, height_mm)).collect()
}

fn marks(page: &Page) -> Vec<(Point, Point)> {
    let mark = |item: &Item| match item {
        Item::Stroke(it) if it.width_pt == MARK_PT => Some((it.points[0], it.points[1])),
        _ => None,
    };
    page.items().filter_map(mark).collect()
}

#[test]
fn every_cut_has_marks_on_it_and_no_mark_lies_on_a_card() {
    for imposing in all(Sides::Long).into_iter().filter(|it| (it.size, it.stock) != (CardSize::A6, Stock::A4)) {
        let pages = imposing.pages(&faces(4, imposing.size));
        let cells = cells(&pages, 0, &imposing);
        let marks = marks(&pages[0]);
        for (from, to) in &marks {
            let is_upright = (from.x_mm - to.x_mm).abs() < 0.001;
            let on_cut = |it: &Area| {
                let cuts = if is_upright { [it.x_mm, it.right_mm()] } else { [it.y_mm, it.bottom_mm()] };
                cuts.iter().any(|cut| (cut - if is_upright { from.x_mm } else { from.y_mm }).abs() < EXACT_MM)
            };
            assert!(cells.iter().any(on_cut), "{imposing:?}: {from:?} {to:?} lies on no cut");
            let middle = Point::new(f32::midpoint(from.x_mm, to.x_mm), f32::midpoint(from.y_mm, to.y_mm));
            let inside = |it: &Area| {
                let it = it.grown(-EXACT_MM);
                it.x_mm < middle.x_mm
                    && middle.x_mm < it.right_mm()
                    && it.y_mm < middle.y_mm
                    && middle.y_mm < it.bottom_mm()
            };
            assert!(!cells.iter().any(inside), "{imposing:?}: a mark on a card");
            assert!(
                (0.0..=pages[0].width_mm).contains(&middle.x_mm) && (0.0..=pages[0].height_mm).contains(&middle.y_mm)
            );
        }
        for cell in &cells {
            for x in [cell.x_mm, cell.right_mm()] {
                assert!(marks.iter().any(|(a, b)| (a.x_mm - x).abs() < EXACT_MM && (b.x_mm - x).abs() < EXACT_MM));
            }
            for y in [cell.y_mm, cell.bottom_mm()] {
                assert!(marks.iter().any(|(a, b)| (a.y_mm - y).abs() < EXACT_MM && (b.y_mm - y).abs() < EXACT_MM));
            }
        }
    }
}

#[test]
fn the_trim_is_the_block_of_cards_and_colour_runs_three_millimetres_over_it_where_the_paper_allows() {
    for imposing in all(Sides::Long).into_iter().filter(|it| (it.size, it.stock) != (CardSize::A6, Stock::A4)) {
        let pages = imposing.pages(&faces(4, imposing.size));
        let page = &pages[0];
        let cells = cells(&pages, 0, &imposing);
        let left = cells.iter().map(|it| it.x_mm).fold(f32::MAX, f32::min);
        let top = cells.iter().map(|it| it.y_mm).fold(f32::MAX, f32::min);
        let right = cells.iter().map(Area::right_mm).fold(0.0, f32::max);
        let bottom = cells.iter().map(Area::bottom_mm).fold(0.0, f32::max);
        let trim = page.trim;
        let off = [trim.x_mm - left, trim.y_mm - top, trim.right_mm() - right, trim.bottom_mm() - bottom];
        assert!(off.iter().all(|it| it.abs() < EXACT_MM), "{imposing:?}: {off:?}");
        let is_shop = imposing.stock == Stock::A3 || matches!(imposing.size, CardSize::A5 | CardSize::A4);
        for item in page.items() {
            let Item::Fill(fill) = item else { continue };
            assert_eq!(fill.area.shared(&page.bleed.grown(0.001)), Some(fill.area), "colour stays in the bleed");
            if is_shop {
                let cell =
                    cells.iter().find(|it| it.grown(3.0 + EXACT_MM).shared(&fill.area) == Some(fill.area)).unwrap();
                assert!((cell.x_mm - fill.area.x_mm - 3.0).abs() < EXACT_MM, "{imposing:?}");
                assert!((fill.area.bottom_mm() - cell.bottom_mm() - 3.0).abs() < EXACT_MM, "{imposing:?}");
            } else {
                let paper = Area::new(0.0, 0.0, page.width_mm, page.height_mm).grown(-5.0);
                assert_eq!(fill.area.shared(&paper), Some(fill.area), "an office printer leaves 5 mm white");
            }
        }
        let colours: Vec<Area> =
            page.items().filter_map(|it| if let Item::Fill(it) = it { Some(it.area) } else { None }).collect();
        for (index, one) in colours.iter().enumerate() {
            assert!(colours.iter().skip(index + 1).all(|it| one.grown(-0.01).shared(it).is_none()), "{imposing:?}");
        }
    }
}

#[test]
fn a_shift_moves_backs_only_so_that_they_come_to_lie_behind_their_fronts() {
    let shift = Shift::new(1.5, -0.5).unwrap();
    for sides in [Sides::Long, Sides::Short] {
        let straight = imposing(CardSize::A6, Stock::A4, sides);
        let shifted = Imposing { shift, ..straight };
        let (straight, shifted) = (straight.pages(&faces(4, CardSize::A6)), shifted.pages(&faces(4, CardSize::A6)));
        assert_eq!(straight[0], shifted[0]);
        for card in 0..4 {
            let (_, front) = found(&shifted, colour(card, false)).unwrap();
            let (number, back) = found(&shifted, colour(card, true)).unwrap();
            let page = &shifted[number];
            // Seen from the front through the paper, on a printer that puts the back this far off.
            let through = match sides {
                Sides::Short => Point::new(back.x_mm, page.height_mm - back.y_mm),
                _ => Point::new(page.width_mm - back.x_mm, back.y_mm),
            };
            let printed = through.moved(shift.right_mm(), shift.down_mm());
            assert!(is_near(printed, front), "{sides:?}: {printed:?} is not {front:?}");
        }
    }
    assert_eq!(Shift::new(5.1, 0.0), None);
}

#[test]
fn a_tap_on_a_sheet_finds_the_card_that_lies_there() {
    for sides in [Sides::Long, Sides::Short, Sides::Fold] {
        for imposing in all(sides) {
            let cards = 7;
            let pages = imposing.pages(&faces(cards, imposing.size));
            for card in 0..cards {
                let (number, _) = found(&pages, colour(card, false)).unwrap();
                let sheet = if sides == Sides::Fold { number } else { number / 2 };
                let front = pages[number].items().find_map(|it| match it {
                    Item::Stroke(line) if line.colour == colour(card, false) => line.points.first().copied(),
                    _ => None,
                });
                assert_eq!(imposing.card_at(usize::from(cards), sheet, front.unwrap(), false), Some(usize::from(card)));
            }
        }
    }
}

#[test]
fn without_marks_nothing_but_the_cards_is_drawn() {
    let imposing = Imposing { marks: Shown::No, ..imposing(CardSize::Card99x140, Stock::A4, Sides::Long) };
    for page in imposing.pages(&faces(4, CardSize::Card99x140)) {
        assert!(marks(&page).is_empty());
        assert_eq!(page.parts.len(), 4);
    }
}

#[test]
fn a_sheet_for_a_print_shop_is_cut_to_its_size_with_colour_over_the_edge_and_marks_on_the_cuts() {
    let mut page = Page::new(297.0, 420.0);
    let colour = colour(1, false);
    let band = Item::Fill(Fill { area: Area::band(297.0, 50.0), colour });
    page.parts = vec![Part { role: Role::Decoration, items: vec![band] }];
    let mark = Colour { red: 1, green: 2, blue: 3 };
    let cut = to_be_cut(&page, mark);
    assert!((cut.width_mm - 317.0).abs() < EXACT_MM && (cut.height_mm - 440.0).abs() < EXACT_MM);
    assert!((cut.trim.x_mm - 10.0).abs() < EXACT_MM && (cut.trim.width_mm - 297.0).abs() < EXACT_MM);
    assert!((cut.bleed.x_mm - 7.0).abs() < EXACT_MM && (cut.bleed.height_mm - 426.0).abs() < EXACT_MM);
    let fills: Vec<_> =
        cut.items().filter_map(|it| if let Item::Fill(it) = it { Some(it.area) } else { None }).collect();
    assert!((fills[0].y_mm - 7.0).abs() < EXACT_MM && (fills[0].right_mm() - 310.0).abs() < EXACT_MM, "{fills:?}");
    assert!((fills[0].bottom_mm() - 60.0).abs() < EXACT_MM, "as high as it was");
    let marks = cut.items().filter_map(|it| match it {
        Item::Stroke(it) if it.colour == mark => Some(it.points.clone()),
        _ => None,
    });
    let marks: Vec<Vec<Point>> = marks.collect();
    assert_eq!(marks.len(), 8);
    let edges = [cut.trim.x_mm, cut.trim.right_mm(), cut.trim.y_mm, cut.trim.bottom_mm()];
    for line in marks {
        let (from, to) = (line[0], line[1]);
        let along = if (from.x_mm - to.x_mm).abs() < 0.001 { from.x_mm } else { from.y_mm };
        assert!(edges.iter().any(|it| (it - along).abs() < EXACT_MM), "{line:?} is on a cut");
        let is_outside = |at: Point| {
            let bleed = cut.bleed;
            at.x_mm < bleed.x_mm || at.x_mm > bleed.right_mm() || at.y_mm < bleed.y_mm || at.y_mm > bleed.bottom_mm()
        };
        assert!(is_outside(from) && is_outside(to), "{line:?} keeps clear of the colour");
    }
}
