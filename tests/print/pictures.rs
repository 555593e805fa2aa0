//! A logo on the cards: where it stands, what of it is in the file, and what stops it.

use std::process::Command;
use std::sync::Arc;

use jiff::civil::date;

use super::all_documents::{SHOWN, all, illustrated};
use super::content::{dutch_words, printed, problems, sets, three_values};
use crate::common::pdf_reader::Pdf;
use waardenbord::exchange::picture::{PictureError, take_in};
use waardenbord::model::{Picture, PictureData, PictureFormat, PictureKind};
use waardenbord::print::page::{Area, Item, Page, PictureItem, Role};
use waardenbord::print::picture::{Alignment, PagePicture, area_in, placed_in, ready};
use waardenbord::print::style::HouseStyle;
use waardenbord::print::{
    CardSize, Document, Edition, Order, PrintProblem, Product, SetContent, order, pdf, value_cards,
};
use waardenbord::words::{Language, Words};

const LOGO: &[u8] = include_bytes!("../data/logo-voorbeeldstad.svg");
const WORDS: &str = "Logo van Gemeente Voorbeeld";

fn picture(format: PictureFormat, data: PictureData) -> Picture {
    Picture { id: 1.into(), kind: PictureKind::Logo, format, alternative: WORDS.to_owned(), data }
}

fn read(file: &[u8]) -> PagePicture {
    let (format, data) = take_in(file).unwrap();
    ready(&picture(format, data)).unwrap()
}

fn with_logo(file: &[u8]) -> SetContent {
    SetContent { house: HouseStyle { logo: Some(Ok(read(file))), ..HouseStyle::default() }, ..three_values() }
}

fn pictures(page: &Page) -> Vec<&PictureItem> {
    page.items().filter_map(|it| if let Item::Picture(it) = it { Some(it) } else { None }).collect()
}

/// A picture of so many pixels, half of it see-through.
fn png(width: u32, height: u32) -> Vec<u8> {
    let pixel = |x: u32, _| image::Rgba([200, 30, 30, if x < width / 2 { 0 } else { 255 }]);
    encoded(&image::RgbaImage::from_fn(width, height, pixel).into(), image::ImageFormat::Png)
}

fn jpeg() -> Vec<u8> {
    let pixel = |x: u32, y: u32| image::Rgb([10, u8::try_from(x * 3).unwrap(), u8::try_from(y * 3).unwrap()]);
    encoded(&image::RgbImage::from_fn(80, 60, pixel).into(), image::ImageFormat::Jpeg)
}

fn encoded(picture: &image::DynamicImage, format: image::ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// How often these bytes stand in a file, spaces aside.
fn count(file: &[u8], wanted: &str) -> usize {
    let text: Vec<u8> = file.iter().copied().filter(|it| *it != b' ').collect();
    text.windows(wanted.len()).filter(|it| *it == wanted.as_bytes()).count()
}

fn near(one: f32, other: f32) -> bool {
    (one - other).abs() < 0.01
}

#[test]
fn a_picture_fits_in_its_box_and_keeps_its_ratio() {
    let logo = read(LOGO);
    for (room, alignment, expected) in [
        (Area::new(10.0, 20.0, 70.0, 70.0), Alignment::Centre, Area::new(10.0, 45.0, 70.0, 20.0)),
        (Area::new(10.0, 20.0, 70.0, 70.0), Alignment::LowerRight, Area::new(10.0, 70.0, 70.0, 20.0)),
        (Area::new(0.0, 0.0, 70.0, 10.0), Alignment::LowerRight, Area::new(35.0, 0.0, 35.0, 10.0)),
    ] {
        let area = area_in(&logo, room, alignment);
        let pairs = [(area.x_mm, expected.x_mm), (area.y_mm, expected.y_mm), (area.width_mm, expected.width_mm)];
        assert!(pairs.iter().all(|it| near(it.0, it.1)) && near(area.height_mm, expected.height_mm), "{area:?}");
    }
    let room = Area::new(0.0, 0.0, 10.0, 10.0);
    assert_eq!(placed_in(&logo, room, Alignment::Centre).role, Role::Figure);
    let unsaid = PagePicture { alternative: "".into(), ..logo };
    assert_eq!(placed_in(&unsaid, room, Alignment::Centre).role, Role::Decoration);
}

#[test]
fn the_logo_stands_at_the_lower_right_of_each_front_and_on_no_back() {
    for (size, most_mm) in [(CardSize::A6, 9.0), (CardSize::A5, 9.0 * 1.41), (CardSize::A4, 18.0)] {
        let (plain, document) = (printed(&three_values(), size), printed(&with_logo(LOGO), size));
        assert_eq!(document.cards.len(), 4);
        for (card, without) in document.cards.iter().zip(&plain.cards) {
            let [logo] = pictures(&card.front)[..] else { panic!("one logo on {:?}", card.name) };
            let area = logo.area;
            assert!(area.height_mm <= most_mm + 0.01 && near(area.width_mm / area.height_mm, 3.5), "{area:?}");
            assert!(area.right_mm() < card.front.width_mm - 10.0 && area.x_mm > card.front.width_mm / 2.0);
            assert!(area.bottom_mm() < card.front.height_mm - 10.0 && area.y_mm > card.front.height_mm * 0.8);
            for text in card.front.texts() {
                let is_clear = text.x_mm + text.width_mm < area.x_mm || text.baseline_mm < area.y_mm;
                assert!(is_clear, "{:?} of {:?} lies under the logo", text.text, card.name);
            }
            assert!(pictures(&card.back).is_empty() && card.back == without.back);
        }
    }
}

#[test]
fn on_a_sheet_each_logo_lies_where_its_card_does() {
    let document = printed(&with_logo(LOGO), CardSize::A6);
    let on_card = pictures(&document.cards[0].front)[0].area;
    let on_sheet: Vec<Area> = pictures(&document.pages[0]).iter().map(|it| it.area).collect();
    let expected = [(0.0, 0.5), (105.0, 0.5), (0.0, 148.5), (105.0, 148.5)];
    assert_eq!(on_sheet.len(), 4);
    for (area, (right_mm, down_mm)) in on_sheet.iter().zip(expected) {
        let moved = on_card.moved(right_mm, down_mm);
        assert!(near(area.x_mm, moved.x_mm) && near(area.y_mm, moved.y_mm), "{area:?} {moved:?}");
    }
}

#[test]
fn a_drawing_is_in_the_file_once_as_areas_and_is_read_aloud() {
    let content = with_logo(LOGO);
    let document = value_cards(&content, &dutch_words(), &sets(30)).unwrap();
    let file = pdf::write(&document).unwrap();
    assert_eq!(file, pdf::write(&document).unwrap(), "the same input, the same bytes");
    assert_eq!((count(&file, "/Subtype/Form"), count(&file, "/Subtype/Image")), (1, 0));
    assert_eq!(count(&file, "/ShadingType2"), 1);
    let read = Pdf::read(&file);
    let all = read.structure.all();
    let figures: Vec<_> = all.into_iter().filter(|it| it.kind == "Figure").collect();
    assert_eq!(figures.len(), 30 * 4, "each is told, on every sheet");
    let logos = pictures(&document.pages[0]);
    for (figure, logo) in figures.iter().zip(logos) {
        assert_eq!((figure.alternative.as_deref(), &figure.pages[..]), (Some(WORDS), &[0][..]));
        let (area, height_mm) = (logo.area, document.pages[0].height_mm);
        let corners = [area.x_mm, height_mm - area.bottom_mm(), area.right_mm(), height_mm - area.y_mm];
        let told: Vec<f64> = figure.attributes["BBox"].list().iter().map(|it| it.number() * 25.4 / 72.0).collect();
        let is_there = |(told, drawn): (&f64, f32)| (told - f64::from(drawn)).abs() < 0.01;
        assert!(told.iter().zip(corners).all(is_there), "{told:?} {corners:?}");
    }
    assert!(figures.iter().all(|it| it.alternative.as_deref() == Some(WORDS)));
    let without = pdf::write(&value_cards(&three_values(), &dutch_words(), &sets(1)).unwrap()).unwrap();
    let with = pdf::write(&printed(&content, CardSize::A6)).unwrap();
    assert!(with.len() < without.len() + 8_000, "{} and {} bytes", with.len(), without.len());
}

#[test]
fn a_photograph_is_in_the_file_as_it_was() {
    let photograph = jpeg();
    let file = pdf::write(&value_cards(&with_logo(&photograph), &dutch_words(), &sets(3)).unwrap()).unwrap();
    let kept = take_in(&photograph).unwrap().1.bytes();
    let found = file.windows(kept.len()).filter(|it| **it == kept).count();
    assert_eq!((found, count(&file, "/Filter/DCTDecode")), (1, 1));
    assert_eq!(count(&file, "/SMask"), 0);
}

#[test]
fn what_is_see_through_stays_so_on_paper() {
    let file = pdf::write(&printed(&with_logo(&png(40, 20)), CardSize::A6)).unwrap();
    assert_eq!((count(&file, "/Subtype/Image"), count(&file, "/SMask")), (2, 1));
    assert_eq!((count(&file, "/Width40"), count(&file, "/Height20")), (2, 2));
}

#[test]
fn a_logo_without_words_is_passed_over_by_who_reads_aloud() {
    let mut content = with_logo(LOGO);
    content.house.logo = Some(Ok(PagePicture { alternative: "".into(), ..read(LOGO) }));
    let file = pdf::write(&printed(&content, CardSize::A6)).unwrap();
    assert_eq!(count(&file, "/Subtype/Form"), 1, "it is still drawn");
    assert!(Pdf::read(&file).structure.all().iter().all(|it| it.kind != "Figure"));
}

#[test]
fn a_logo_that_was_broken_by_hand_stops_printing_with_its_name() {
    let data = PictureData::of(b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><filter/></svg>");
    let reason = ready(&picture(PictureFormat::Svg, data)).unwrap_err();
    assert_eq!(reason, PictureError::Unsupported { name: "filter".to_owned() });
    let found = problems(&SetContent {
        house: HouseStyle { logo: Some(Err(reason.clone())), ..HouseStyle::default() },
        ..three_values()
    });
    assert_eq!(found, [PrintProblem::Picture { kind: PictureKind::Logo, reason }]);
    let told = Words::new(Language::Dutch).tell(&found[0]);
    assert!(told.starts_with("De logo") || told.starts_with("Het logo"), "{told}");
    assert!(told.contains("‘filter’"), "{told}");
    let torn = picture(PictureFormat::Png, PictureData::of(&png(40, 20)[..60]));
    assert_eq!(ready(&torn), Err(PictureError::Broken));
}

#[test]
fn a_picture_is_read_once_for_all_documents() {
    let (format, data) = take_in(LOGO).unwrap();
    let logo = picture(format, data);
    let (one, other) = (ready(&logo).unwrap(), ready(&logo.clone()).unwrap());
    assert!(Arc::ptr_eq(&one.content, &other.content));
}

/// The page as pixels, with ten of them a millimetre, by a reader that is not ours; none where this computer has none.
fn rendered(document: &Document, folder: &std::path::Path) -> Option<image::RgbImage> {
    let (file, picture) = (folder.join("kaarten.pdf"), folder.join("kaarten"));
    std::fs::write(&file, pdf::write(document).unwrap()).unwrap();
    let mut reader = Command::new("pdftoppm");
    reader.args(["-r", "254", "-f", "1", "-l", "1", "-singlefile", "-png"]);
    let done = reader.arg(&file).arg(&picture).status().ok()?;
    assert!(done.success());
    Some(image::open(picture.with_extension("png")).unwrap().into_rgb8())
}

#[test]
fn a_reader_shows_every_colour_of_the_logo_where_it_is_drawn() {
    let folder = tempfile::tempdir().unwrap();
    for file in [LOGO.to_vec(), png(420, 120)] {
        let document = printed(&with_logo(&file), CardSize::A4);
        let area = pictures(&document.pages[0])[0].area;
        let Some(page) = rendered(&document, folder.path()) else { return };
        let at = |x: f32, y: f32| {
            let (right, down) = (area.x_mm + x / 420.0 * area.width_mm, area.y_mm + y / 120.0 * area.height_mm);
            let place = |mm: f32| (0..4_000_u32).min_by_key(|it| (*it).abs_diff((mm * 10.0).round() as u32)).unwrap();
            page.get_pixel(place(right), place(down)).0
        };
        let points: &[(f32, f32, [u8; 3])] = if file == LOGO {
            // The sun, the shield, the tower, the window in it, beside the shield, and the river from dark to light.
            &[
                (70.0, 28.0, [0xF5, 0xB3, 0x01]),
                (14.0, 12.0, [0x14, 0x53, 0x2D]),
                (32.0, 50.0, [0xFF, 0xFF, 0xFF]),
                (42.0, 39.5, [0x14, 0x53, 0x2D]),
                (100.0, 60.0, [0xFF, 0xFF, 0xFF]),
                (50.0, 108.0, [0x2E, 0x95, 0xC6]),
                (88.0, 70.0, [0xB8, 0xE0, 0xF0]),
            ]
        } else {
            &[(100.0, 60.0, [255, 255, 255]), (300.0, 60.0, [200, 30, 30])]
        };
        for (x, y, colour) in points {
            let seen = at(*x, *y);
            let apart = seen.iter().zip(colour).map(|(one, other)| one.abs_diff(*other)).max().unwrap();
            assert!(apart < 14, "{x} {y}: {seen:?} where {colour:?} is drawn");
        }
    }
}

#[test]
fn the_logo_stands_on_every_document_and_the_illustration_on_the_poster() {
    let project = illustrated();
    for product in Product::ALL.into_iter().filter(|it| *it != Product::ShiftTest) {
        let order = Order { edition: Edition::Reading, ..Order::of(product) };
        let document = order::document(&project, &Words::default(), date(2026, 11, 24), &order).unwrap();
        let file = Pdf::read(&pdf::write(&document).unwrap());
        let all = file.structure.all();
        let heard: Vec<&str> =
            all.iter().filter(|it| it.kind == "Figure").filter_map(|it| it.alternative.as_deref()).collect();
        let [logo, square] = SHOWN;
        assert!(heard.contains(&logo), "{product:?}: {heard:?}");
        assert_eq!(heard.contains(&square), product == Product::Poster, "{product:?}: {heard:?}");
    }
}

#[test]
fn nothing_lies_over_or_under_a_picture() {
    for (name, document) in all(Edition::Print).iter().filter(|it| it.0.starts_with("with pictures")) {
        for page in &document.pages {
            for picture in pictures(page) {
                assert!(picture.area.grown(0.01).shared(&page.bleed).is_some(), "{name}");
                for text in page.texts() {
                    let area = Area::new(text.x_mm, text.baseline_mm - 1.0, text.width_mm, 1.0);
                    assert!(area.shared(&picture.area).is_none(), "{name}: {}", text.shown());
                }
            }
        }
    }
}
