//! Pictures that come in: what is kept of them, where an SVG puts its edges, and what is refused, by its name.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use kurbo::{Point, Rect, Shape as _};
use proptest::prelude::*;
use waardenbord::exchange::picture::{
    Content, Drawing, LARGEST_PICTURE_FILE, Paint, PictureError, Rule, read, take_in,
};
use waardenbord::model::picture::LARGEST_PICTURE;
use waardenbord::model::{Colour, PictureFormat};
use waardenbord::words::{Language, Words};

const LOGO: &str = include_str!("../data/logo-voorbeeldstad.svg");

fn svg(inside: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">{inside}</svg>")
}

fn drawing(text: &str) -> Drawing {
    match read(PictureFormat::Svg, text.as_bytes()) {
        Ok(Content::Drawing(drawing)) => drawing,
        other => panic!("{other:?} for {text}"),
    }
}

#[track_caller]
fn refused(text: &str) -> PictureError {
    take_in(text.as_bytes()).expect_err(text)
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).expect("a picture in memory");
    bytes.into_inner()
}

/// Every pixel different, so that nothing of it can be made small.
fn noise(width: u32, height: u32) -> RgbImage {
    let mut number = 1_u64;
    RgbImage::from_fn(width, height, |_, _| {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let [.., red, green, blue] = number.to_le_bytes();
        Rgb([red, green, blue])
    })
}

/// A slope from dark to light, with a red corner in the upper left.
fn photograph() -> DynamicImage {
    let pixel = |x: u32, y: u32| {
        let light = u8::try_from((x + y) % 256).expect("below 256");
        if x < 16 && y < 8 { Rgb([220, 20, 20]) } else { Rgb([light, light, light]) }
    };
    RgbImage::from_fn(64, 32, pixel).into()
}

fn close(one: Rect, other: (f64, f64, f64, f64)) -> bool {
    let pairs = [(one.x0, other.0), (one.y0, other.1), (one.x1, other.2), (one.y1, other.3)];
    pairs.iter().all(|(one, other)| (one - other).abs() < 0.01)
}

#[test]
fn shapes_lie_where_the_svg_puts_them() {
    for (inside, bounds) in [
        ("<rect x='10' y='20' width='30' height='5'/>", (10.0, 20.0, 40.0, 25.0)),
        ("<rect x='10' y='20' width='30' height='8' rx='4' ry='2'/>", (10.0, 20.0, 40.0, 28.0)),
        ("<circle cx='50' cy='25' r='20'/>", (30.0, 5.0, 70.0, 45.0)),
        ("<ellipse cx='50' cy='25' rx='30' ry='10'/>", (20.0, 15.0, 80.0, 35.0)),
        ("<polygon points='1,2 11,2 6,12'/>", (1.0, 2.0, 11.0, 12.0)),
        ("<path d='M10 10h20v10h-20z'/>", (10.0, 10.0, 30.0, 20.0)),
        ("<path d='m10-5.5.5.5'/>", (10.0, -5.5, 10.5, -5.0)),
        ("<path d='M40 25A10 10 0 0 1 60 25'/>", (40.0, 15.0, 60.0, 25.0)),
        ("<path d='M0 0Q10 20 20 0T40 0'/>", (0.0, -10.0, 40.0, 10.0)),
        ("<path d='M0 10C0 20 10 20 10 10S20 0 20 10'/>", (0.0, 2.5, 20.0, 17.5)),
        ("<g transform='translate(5 6) scale(2)'><rect width='10' height='4'/></g>", (5.0, 6.0, 25.0, 14.0)),
        ("<rect width='10' height='4' transform='rotate(90 0 0) translate(1 -20)'/>", (16.0, 1.0, 20.0, 11.0)),
        ("<line x1='10' y1='10' x2='30' y2='10' stroke='red' stroke-width='4'/>", (10.0, 8.0, 30.0, 12.0)),
        (
            "<line x1='10' y1='10' x2='30' y2='10' stroke='red' stroke-width='4' stroke-linecap='square'/>",
            (8.0, 8.0, 32.0, 12.0),
        ),
        ("<rect width='10mm' height='1in' x='1px'/>", (1.0, 0.0, 1.0 + 96.0 / 2.54, 96.0)),
    ] {
        let drawn = drawing(&svg(inside));
        let found = drawn.shapes.iter().map(|it| it.path.bounding_box()).reduce(|one, other| one.union(other));
        assert!(found.is_some_and(|it| close(it, bounds)), "{inside}: {found:?}");
    }
}

#[test]
fn the_view_box_is_the_picture_wherever_it_begins() {
    let drawn = drawing(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-10 -20 200 100' width='100%' height='9'><rect width='5' height='5'/></svg>",
    );
    assert_eq!((drawn.width, drawn.height), (200.0, 100.0));
    assert!(close(drawn.shapes[0].path.bounding_box(), (10.0, 20.0, 15.0, 25.0)));
    let sized =
        drawing("<svg xmlns='http://www.w3.org/2000/svg' width='2in' height='1in'><rect width='5' height='5'/></svg>");
    assert_eq!((sized.width, sized.height), (192.0, 96.0));
}

#[test]
fn styles_hold_in_the_order_of_the_standard() {
    let paint = |inside: &str| match drawing(&svg(inside)).shapes[0].paint.clone() {
        Paint::Solid(colour) => colour.to_string(),
        Paint::Gradient(gradient) => panic!("{gradient:?}"),
    };
    let rules = "<style>/* a */ .a , .b{fill:#010101} .b{fill:#020202;}</style>";
    let shape = "width='5' height='5'";
    for (inside, colour) in [
        (format!("<rect {shape}/>"), "#000000"),
        (format!("<g fill='#0a0b0c'><rect {shape}/></g>"), "#0A0B0C"),
        (format!("{rules}<rect {shape} class='a' fill='red'/>"), "#010101"),
        (format!("{rules}<rect {shape} class='b a'/>"), "#020202"),
        (format!("{rules}<rect {shape} class='b' style='fill: rgb(3,3,3)'/>"), "#030303"),
        (format!("<style><![CDATA[.a{{fill:#040404}}]]></style><rect {shape} class='a'/>"), "#040404"),
        (format!("<style>.a{{fill:#050505}}\r\n.c{{}}</style><rect {shape} class='a'/>"), "#050505"),
        (format!("<rect {shape} fill='navy'/>"), "#000080"),
    ] {
        assert_eq!(paint(&inside), colour, "{inside}");
    }
    assert_eq!(drawing(&svg("<path d='M0 0H9V9H0Z' fill-rule='evenodd'/>")).shapes[0].rule, Rule::EvenOdd);
}

#[test]
fn a_gradient_keeps_its_colours_in_place_when_its_shape_is_stretched() {
    let stops = "<stop offset='0' stop-color='#000000'/><stop offset='100%' style='stop-color:#FFFFFF'/>";
    let of = |gradient: &str, shape: &str| {
        let drawn = drawing(&svg(&format!("<defs>{gradient}</defs>{shape}")));
        match drawn.shapes[0].paint.clone() {
            Paint::Gradient(gradient) => gradient,
            Paint::Solid(colour) => panic!("{colour}"),
        }
    };
    let near = |one: Point, other: (f64, f64)| assert!(one.distance(other.into()) < 1e-6, "{one:?} {other:?}");
    let own = of(
        &format!("<linearGradient id='a'>{stops}</linearGradient>"),
        "<rect x='10' y='10' width='40' height='20' fill='url(#a)'/>",
    );
    near(own.from, (10.0, 10.0));
    near(own.to, (50.0, 10.0));
    // From corner to corner of a rectangle twice as wide as high: the middle colour runs along the other diagonal.
    let diagonal = of(
        &format!("<linearGradient id='a' x2='1' y2='1'>{stops}</linearGradient>"),
        "<rect width='40' height='20' fill='url(#a)'/>",
    );
    let along = diagonal.to - diagonal.from;
    let at = |x: f64, y: f64| (Point::new(x, y) - diagonal.from).dot(along) / along.hypot2();
    for (x, y, expected) in [(0.0, 0.0, 0.0), (40.0, 0.0, 0.5), (0.0, 20.0, 0.5), (40.0, 20.0, 1.0)] {
        assert!((at(x, y) - expected).abs() < 1e-9, "{x} {y}: {}", at(x, y));
    }
    let shared = of(
        &format!(
            "<linearGradient id='b'>{stops}</linearGradient><linearGradient id='a' href='#b' gradientUnits='userSpaceOnUse' x1='5' x2='25' gradientTransform='translate(1 0)'/>"
        ),
        "<rect width='40' height='20' fill='url(#a)' transform='scale(2)'/>",
    );
    near(shared.from, (12.0, 0.0));
    near(shared.to, (52.0, 0.0));
    assert_eq!(shared.stops.len(), 2);
}

#[test]
fn the_logo_of_a_municipality_is_taken_in_as_it_is() {
    let (format, data) = take_in(LOGO.as_bytes()).expect("a logo as drawing programs write it");
    assert_eq!((format, data.bytes()), (PictureFormat::Svg, LOGO.as_bytes().to_vec()));
    let drawn = drawing(LOGO);
    assert_eq!((drawn.width, drawn.height), (420.0, 120.0));
    let gradients = drawn.shapes.iter().filter(|it| matches!(it.paint, Paint::Gradient(_))).count();
    assert_eq!((gradients, drawn.shapes.len()), (1, 12));
    let all = drawn.shapes.iter().map(|it| it.path.bounding_box()).reduce(|one, other| one.union(other));
    assert!(all.is_some_and(|it| Rect::new(0.0, 0.0, 420.0, 120.0).contains_rect(it)), "{all:?}");
}

#[test]
fn what_an_svg_cannot_say_on_paper_is_refused_by_its_name() {
    let shape = "width='9' height='9'";
    for (inside, name) in [
        ("<filter id='a'/>".to_owned(), "filter"),
        (format!("<rect {shape} filter='url(#a)'/>"), "filter: url(#a)"),
        (format!("<rect {shape} style='mask:url(#m)'/>"), "mask: url(#m)"),
        ("<clipPath id='a'/>".to_owned(), "clipPath"),
        ("<defs><pattern id='a'/></defs>".to_owned(), "pattern"),
        ("<radialGradient id='a'/>".to_owned(), "radialGradient"),
        ("<script>alert(1)</script>".to_owned(), "script"),
        ("<defs><script>alert(1)</script></defs>".to_owned(), "script"),
        (format!("<rect {shape} onclick='alert(1)'/>"), "onclick"),
        ("<use href='#a'/>".to_owned(), "use"),
        ("<image href='data:image/png;base64,AAAA'/>".to_owned(), "image"),
        ("<foreignObject/>".to_owned(), "foreignObject"),
        ("<animate/>".to_owned(), "animate"),
        ("<svg/>".to_owned(), "svg"),
        ("<p xmlns='http://www.w3.org/1999/xhtml'/>".to_owned(), "p"),
        (format!("<rect {shape} opacity='0.5'/>"), "opacity"),
        (format!("<g style='fill-opacity:.2'><rect {shape}/></g>"), "fill-opacity"),
        (format!("<rect {shape} fill='rgba(1,2,3,0.5)'/>"), "fill: rgba(1,2,3,0.5)"),
        (format!("<rect {shape} fill='currentColor'/>"), "fill: currentColor"),
        (format!("<rect {shape} style='mix-blend-mode:multiply'/>"), "mix-blend-mode: multiply"),
        ("<rect width='50%' height='9'/>".to_owned(), "width: 50%"),
        (format!("<style>#a{{fill:red}}</style><rect {shape}/>"), "#a"),
        (format!("<style>rect{{fill:red}}</style><rect {shape}/>"), "rect"),
        (format!("<style>@import url(a.css);.a{{}}</style><rect {shape}/>"), "@import url(a.css);.a"),
        (format!("<rect {shape} d3='x'/>"), "d3: x"),
        ("<linearGradient id='a' spreadMethod='reflect'/>".to_owned(), "spreadMethod=\"reflect\""),
        ("<linearGradient id='a'><stop offset='0' stop-opacity='0'/></linearGradient>".to_owned(), "stop-opacity"),
    ] {
        assert_eq!(refused(&svg(&inside)), PictureError::Unsupported { name: name.to_owned() }, "{inside}");
    }
    for inside in ["<text>Gemeente</text>", "<g><text x='3'>Gemeente</text></g>"] {
        assert_eq!(refused(&svg(inside)), PictureError::Text);
    }
}

#[test]
fn an_svg_that_asks_for_another_file_is_refused_with_its_address() {
    for (inside, address) in [
        ("<image href='file:///etc/passwd'/>", "file:///etc/passwd"),
        ("<image xmlns:x='http://www.w3.org/1999/xlink' x:href='logo.png'/>", "logo.png"),
        ("<use href='https://example.org/a.svg#a'/>", "https://example.org/a.svg#a"),
        ("<rect width='9' height='9' fill='url(https://example.org/a.svg#a)'/>", "https://example.org/a.svg#a"),
        ("<linearGradient id='a' href='b.svg#c'/>", "b.svg#c"),
    ] {
        assert_eq!(refused(&svg(inside)), PictureError::Outside { address: address.to_owned() }, "{inside}");
    }
}

#[test]
fn an_svg_that_would_grow_without_end_is_refused_before_it_does() {
    let laughs = "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>\
                  <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>&b;</text></svg>";
    assert_eq!(refused(laughs), PictureError::Entities);
    let deep = format!("{}<rect width='9' height='9'/>{}", "<g>".repeat(5_000), "</g>".repeat(5_000));
    assert_eq!(refused(&svg(&deep)), PictureError::TooComplex);
    let many = "<rect width='1' height='1'/>".repeat(20_001);
    assert_eq!(refused(&svg(&many)), PictureError::TooComplex);
    let long = format!("<path d='M0 0{}'/>", "h1v1".repeat(150_000));
    assert_eq!(refused(&svg(&long)), PictureError::TooComplex);
    let dashes = "<path d='M0 0H90' stroke='red' stroke-dasharray='0.000001'/>";
    assert_eq!(refused(&svg(dashes)), PictureError::TooComplex);
    let far = "<rect width='1e30' height='9'/>";
    assert_eq!(refused(&svg(far)), PictureError::TooComplex);
    let ring = "<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/>";
    assert_eq!(refused(&svg(ring)), PictureError::TooComplex);
    let rules = format!("<style>.a{{{}}}</style>{}", "fill:red;".repeat(5_000), "<g class='a'/>".repeat(5_000));
    assert_eq!(refused(&svg(&rules)), PictureError::TooComplex);
    let large = svg(&" ".repeat(LARGEST_PICTURE));
    assert_eq!(refused(&large), PictureError::TooLarge { bytes: large.len(), largest: LARGEST_PICTURE });
}

#[test]
fn a_broken_svg_is_refused_with_its_place() {
    assert_eq!(refused("<svg>\n\n</g>"), PictureError::BrokenSvg { line: 3 });
    assert!(matches!(refused("<svg \u{1}"), PictureError::BrokenSvg { .. }));
    let value = |name: &str, start: &str| PictureError::BrokenValue { name: name.to_owned(), start: start.to_owned() };
    assert_eq!(refused(&svg("<path d='M0 0 L zz'/>")), value("d", "M0 0 L zz"));
    assert_eq!(refused(&svg("<rect width='9' height='9' fill='blauw'/>")), value("fill", "blauw"));
    assert_eq!(refused(&svg("<rect width='9' height='9' fill='url(#weg)'/>")), value("url", "weg"));
    assert_eq!(refused("<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>"), PictureError::NoSize);
    let flat = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'><g/></svg>";
    assert_eq!(refused(flat), value("viewBox", "0 0 0 9"));
    assert_eq!(refused(&svg("<g/><rect width='0' height='9'/>")), PictureError::NothingDrawn);
    let bytes = [svg("<g/>").as_bytes(), b"\xFF"].concat();
    assert_eq!(take_in(&bytes), Err(PictureError::BrokenSvg { line: 1 }));
}

#[test]
fn what_is_no_picture_is_refused() {
    let other: [&[u8]; 5] = [b"", b"GIF89a", b"<html></html>", b"%PDF-1.7", b"BM......"];
    for bytes in other {
        assert_eq!(take_in(bytes), Err(PictureError::UnknownFormat), "{bytes:?}");
    }
    let bytes = LARGEST_PICTURE_FILE + 1;
    assert_eq!(take_in(&vec![0; bytes]), Err(PictureError::TooLarge { bytes, largest: LARGEST_PICTURE_FILE }));
}

#[test]
fn a_truncated_picture_is_refused() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let whole = encoded(&photograph(), format);
        assert!(take_in(&whole).is_ok());
        for part in [whole.len() / 4, whole.len() / 2, whole.len() - 30] {
            assert_eq!(take_in(&whole[..part]), Err(PictureError::Broken), "{format:?} {part} of {}", whole.len());
        }
    }
}

/// A PNG that says it is so large, without a pixel in it; its sums are right.
fn png_of(width: u32, height: u32) -> Vec<u8> {
    let sum = |bytes: &[u8]| {
        let step = |sum: u32, byte: &u8| {
            (0..8).fold(sum ^ u32::from(*byte), |it, _| if it & 1 == 1 { (it >> 1) ^ 0xEDB8_8320 } else { it >> 1 })
        };
        !bytes.iter().fold(u32::MAX, step)
    };
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    for (name, data) in [(b"IHDR", header), (b"IDAT", vec![0x78, 0x9C, 3, 0, 0, 0, 0, 1]), (b"IEND", Vec::new())] {
        let body = [&name[..], &data].concat();
        file.extend(u32::try_from(data.len()).expect("short").to_be_bytes());
        file.extend(&body);
        file.extend(sum(&body).to_be_bytes());
    }
    file
}

#[test]
fn a_picture_of_too_many_pixels_is_refused_by_its_header() {
    let (width, height) = (100_000, 100_000);
    assert_eq!(take_in(&png_of(width, height)), Err(PictureError::TooManyPixels { width, height }));
    assert_eq!(take_in(&png_of(8193, 1)), Err(PictureError::TooManyPixels { width: 8193, height: 1 }));
    let mut jpeg = encoded(&photograph(), ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|it| it == [0xFF, 0xC0]).expect("a frame");
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xFF; 4]);
    assert_eq!(take_in(&jpeg), Err(PictureError::TooManyPixels { width: 65_535, height: 65_535 }));
}

#[test]
fn a_png_is_kept_without_loss_and_one_without_holes_without_cover() {
    let see_through = RgbaImage::from_fn(20, 10, |x, _| Rgba([200, 10, 30, if x < 10 { 0 } else { 255 }]));
    let covering = RgbaImage::from_fn(20, 10, |x, y| Rgba([u8::try_from(x * y).expect("below 256"), 10, 30, 255]));
    for (picture, has_cover) in [(see_through, true), (covering, false)] {
        let (format, data) = take_in(&encoded(&picture.clone().into(), ImageFormat::Png)).expect("a picture");
        let Ok(Content::Raster(raster)) = read(format, &data.bytes()) else { panic!("pixels") };
        assert_eq!((format, raster.width_px, raster.height_px), (PictureFormat::Png, 20, 10));
        let planes = raster.planes().expect("its pixels");
        let colours: Vec<u8> = picture.pixels().flat_map(|it| it.0.into_iter().take(3)).collect();
        assert!(planes.colours == colours && planes.cover.is_some() == has_cover);
    }
}

/// The JPEG with the notes of a camera in it: turned a quarter, taken by "Janneke".
fn with_notes(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    let mut notes = b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    notes.extend([orientation, 0, 0, 0, 0, 0, 0]);
    notes.extend(b"Janneke");
    let length = u16::try_from(notes.len() + 2).expect("short").to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &notes, &jpeg[2..], b"and more after the end"].concat()
}

#[test]
fn a_photograph_is_kept_as_it_was_without_the_notes_of_the_camera() {
    let jpeg = encoded(&photograph(), ImageFormat::Jpeg);
    let (format, data) = take_in(&with_notes(&jpeg, 1)).expect("a photograph");
    assert!(format == PictureFormat::Jpeg && data.bytes() == jpeg, "nothing is written anew");
}

#[test]
fn a_photograph_that_was_taken_on_its_side_is_turned_upright() {
    let jpeg = encoded(&photograph(), ImageFormat::Jpeg);
    let (format, data) = take_in(&with_notes(&jpeg, 6)).expect("a photograph");
    let bytes = data.bytes();
    assert!(!bytes.windows(7).any(|it| it == b"Janneke"));
    let Ok(Content::Raster(raster)) = read(format, &bytes) else { panic!("pixels") };
    assert_eq!((raster.width_px, raster.height_px), (32, 64));
    // What was the upper left corner is the upper right now.
    let pixels = raster.rgba(100).expect("its pixels");
    let at = |x: usize, y: usize| &pixels.bytes[(y * 32 + x) * 4..][..3];
    assert!(at(29, 4)[0] > 150 && at(29, 4)[1] < 100 && at(4, 4)[1].abs_diff(at(4, 4)[0]) < 40, "{:?}", at(29, 4));
}

#[test]
fn a_picture_that_is_too_large_for_the_project_is_made_to_fit() {
    let grain = encoded(&noise(1500, 1500).into(), ImageFormat::Png);
    assert!(grain.len() > 2 * LARGEST_PICTURE);
    let (format, data) = take_in(&grain).expect("a photograph");
    assert!(format == PictureFormat::Jpeg && data.length() <= LARGEST_PICTURE && data.length() > LARGEST_PICTURE / 2);
    assert_eq!(data.length(), data.bytes().len());
    let mut holes = DynamicImage::from(noise(1000, 1000)).into_rgba8();
    holes.put_pixel(0, 0, Rgba([0, 0, 0, 0]));
    let (format, data) = take_in(&encoded(&holes.into(), ImageFormat::Png)).expect("a picture with a hole");
    assert!(format == PictureFormat::Png && data.length() <= LARGEST_PICTURE, "{} bytes", data.length());
}

#[test]
fn every_reason_is_told_as_the_end_of_a_sentence() {
    let words = Words::new(Language::Dutch);
    assert_eq!(
        words.tell(&refused(&svg("<filter/>"))),
        "in deze SVG staat ‘filter’ en dat kunnen we niet precies zo drukken; sla haar op zonder dat, of kies een PNG"
    );
    assert_eq!(
        words.tell(&PictureError::TooManyPixels { width: 100_000, height: 9 }),
        "de afbeelding is 100.000 bij 9 beeldpunten en mag hoogstens 8192 bij 8192 zijn; sla haar kleiner op"
    );
    assert_eq!(
        words.tell(&PictureError::Broken),
        "het bestand is beschadigd of niet compleet; sla de afbeelding opnieuw op"
    );
}

#[test]
fn black_is_what_an_svg_begins_with() {
    let Paint::Solid(colour) = drawing(&svg("<rect width='9' height='9'/>")).shapes[0].paint.clone() else { panic!() };
    assert_eq!(colour, Colour { red: 0, green: 0, blue: 0 });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_picture_is_drawn_or_refused(place in any::<prop::sample::Index>(), byte in any::<u8>(), kind in 0..3_usize) {
        let mut bytes = match kind {
            0 => LOGO.as_bytes().to_vec(),
            1 => encoded(&photograph(), ImageFormat::Png),
            _ => encoded(&photograph(), ImageFormat::Jpeg),
        };
        let place = place.index(bytes.len());
        bytes[place] = byte;
        if let Ok((format, data)) = take_in(&bytes) {
            prop_assert!(read(format, &data.bytes()).is_ok());
        }
    }
}
