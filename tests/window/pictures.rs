//! Promises of the logo and the illustration in the settings: chosen, seen, described, refused, taken out.

use image::Rgba;
use waardenbord::app::look::Set;
use waardenbord::model::{PictureFormat, PictureKind};

use crate::harness::{self, Screen};
use crate::world::Room;

const LOGO: &[u8] = include_bytes!("../data/logo-voorbeeldstad.svg");
const SETTINGS: &str = "Instellingen van Waarden en gedrag 2026";

fn scroll_to(room: &mut Room, name: &str) {
    harness::found(&room.window, name).scroll_to_me();
    room.window.run();
    room.wait(0.6);
}

fn choose(room: &mut Room, button: &str, file: &str, bytes: &[u8]) {
    let path = room.write(file, bytes);
    scroll_to(room, button);
    room.press(button);
    room.type_path(&path);
}

fn opened() -> Room {
    let mut room = Room::first(Screen::ROOM_LARGE);
    room.press(SETTINGS);
    room
}

fn alternative(room: &Room, kind: PictureKind) -> Option<String> {
    room.project().picture(kind).map(|it| it.alternative.clone())
}

/// How many pixels of the window are nearly of this colour.
fn pixels_of(room: &mut Room, colour: [u8; 3]) -> usize {
    let seen = room.window.render().expect("it is painted");
    let is_near = |it: &&Rgba<u8>| it.0.iter().zip(colour).all(|(one, other)| one.abs_diff(other) < 6);
    seen.pixels().filter(is_near).count()
}

#[test]
fn a_logo_is_chosen_seen_described_and_taken_out() {
    let mut room = opened();
    let sun = [0xF5, 0xB3, 0x01];
    let before = pixels_of(&mut room, sun);
    choose(&mut room, "Logo kiezen…", "logo.svg", LOGO);
    let logo = room.project().picture(PictureKind::Logo).expect("it is set");
    assert_eq!((logo.format, logo.data.bytes()), (PictureFormat::Svg, LOGO.to_vec()));
    let organisation = room.project().setup.organisation.clone();
    assert_eq!(alternative(&room, PictureKind::Logo), Some(format!("Logo van {organisation}")));
    scroll_to(&mut room, "Ander logo kiezen…");
    assert!(pixels_of(&mut room, sun) > before + 30, "its sun is seen");
    harness::picture(&mut room.window, "instellingen-logo");
    room.fill("Wat het logo laat zien, in woorden", "Een toren aan het water");
    assert_eq!(alternative(&room, PictureKind::Logo), Some("Een toren aan het water".to_owned()));
    choose(&mut room, "Ander logo kiezen…", "logo2.svg", LOGO);
    assert_eq!(
        alternative(&room, PictureKind::Logo),
        Some("Een toren aan het water".to_owned()),
        "still what it shows"
    );
    scroll_to(&mut room, "Logo weghalen");
    room.press("Logo weghalen");
    assert!(room.project().pictures.is_empty() && room.sees("Logo kiezen…"));
    room.control(egui::Key::Z);
    assert!(room.project().picture(PictureKind::Logo).is_some(), "undone");
}

#[test]
fn a_wrong_file_is_refused_where_it_was_chosen_and_changes_nothing() {
    let mut room = opened();
    choose(&mut room, "Logo kiezen…", "logo.svg", LOGO);
    let before = room.project().clone();
    let filter = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><filter id='a'/></svg>";
    for (file, bytes, sentence) in [
        ("schaduw.svg", &filter[..], "‘schaduw.svg’ is niet gekozen: in deze SVG staat ‘filter’"),
        ("half.png", &b"\x89PNG\r\n\x1a\n"[..], "‘half.png’ is niet gekozen: het bestand is beschadigd"),
        ("verslag.docx", &b"PK\x03\x04"[..], "‘verslag.docx’ is niet gekozen: dit is geen PNG, JPEG of SVG"),
    ] {
        choose(&mut room, "Ander logo kiezen…", file, bytes);
        assert!(room.says(sentence), "{:#?}", harness::names(&room.window));
        assert_eq!(*room.project(), before);
        room.key(egui::Key::Escape);
        room.press(SETTINGS);
    }
}

#[test]
fn an_illustration_has_a_place_of_its_own_and_asks_for_words() {
    let mut room = opened();
    let pixel = |x: u32, y: u32| image::Rgb([u8::try_from(x).unwrap(), 120, u8::try_from(y).unwrap()]);
    let mut file = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_fn(200, 100, pixel).write_to(&mut file, image::ImageFormat::Jpeg).unwrap();
    choose(&mut room, "Beeldplaat kiezen…", "plein.jpg", &file.into_inner());
    assert_eq!(alternative(&room, PictureKind::Illustration), Some(String::new()));
    assert!(room.project().picture(PictureKind::Logo).is_none());
    scroll_to(&mut room, "Andere beeldplaat kiezen…");
    assert!(room.says("Wie het papier laat voorlezen, hoort deze woorden"));
    room.fill("Wat de beeldplaat laat zien, in woorden", "Mensen op een plein");
    assert!(!room.says("Wie het papier laat voorlezen, hoort deze woorden"));
    let path = room.save();
    assert_eq!(crate::world::saved(&path), *room.project(), "it is in the file");
}

#[test]
fn the_logo_is_seen_on_the_cards_before_they_are_printed() {
    let mut room = opened();
    choose(&mut room, "Logo kiezen…", "logo.svg", LOGO);
    room.key(egui::Key::Escape);
    room.control(egui::Key::P);
    room.wait(1.0);
    harness::picture(&mut room.window, "afdrukken-logo");
    assert!(pixels_of(&mut room, [0xF5, 0xB3, 0x01]) > 10, "its sun is seen on a card");
}

#[test]
fn a_logo_is_seen_in_the_dark_on_its_own_white() {
    let mut room = Room::first(Screen::ROOM_LARGE.dark());
    waardenbord::app::look::install(&room.window.ctx, Set::Dark);
    room.press(SETTINGS);
    choose(&mut room, "Logo kiezen…", "logo.svg", LOGO);
    scroll_to(&mut room, "Ander logo kiezen…");
    harness::picture(&mut room.window, "instellingen-logo-donker");
    assert!(pixels_of(&mut room, [0x14, 0x53, 0x2D]) > 30, "dark green is not lost on dark");
}
