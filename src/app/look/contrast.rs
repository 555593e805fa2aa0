//! Promises about the tokens: what can be read by whom, from where.

use egui::Color32;

use super::{Look, Set, Type, Weight};

/// Contrast after WCAG 2.2, 1 to 21.
fn contrast(one: Color32, other: Color32) -> f32 {
    let (light, dark) = {
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b), a.min(b))
    };
    (light + 0.05) / (dark + 0.05)
}

fn linear(colour: Color32) -> [f32; 3] {
    [colour.r(), colour.g(), colour.b()].map(|part| {
        let part = f32::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    })
}

fn luminance(colour: Color32) -> f32 {
    let [red, green, blue] = linear(colour);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn text_on_ground(look: &Look) -> Vec<(&'static str, Color32, Color32)> {
    let grounds = [
        ("paper", look.paper),
        ("tray", look.tray),
        ("surface", look.surface),
        ("surface under the pointer", look.surface_hover),
        ("accent tint", look.accent_tint),
    ];
    let mut pairs = Vec::new();
    for (_, ground) in grounds {
        pairs.push(("ink", look.ink, ground));
        pairs.push(("second ink", look.ink_second, ground));
        pairs.push(("accent", look.accent, ground));
        pairs.push(("accent under the pointer", look.accent_hover, ground));
        pairs.push(("not so", look.not_so, ground));
        pairs.push(("good", look.good, ground));
        pairs.push(("doubt", look.doubt, ground));
    }
    // Keys in the help, chips and the unfilled part of a bar carry words too.
    pairs.push(("ink on a trough", look.ink, look.trough));
    pairs.push(("second ink on a trough", look.ink_second, look.trough));
    pairs.push(("second ink on doubt tint", look.ink_second, look.doubt_tint));
    pairs.push(("second ink on not-so tint", look.ink_second, look.not_so_tint));
    pairs.push(("ink on good tint", look.ink, look.good_tint));
    pairs.push(("second ink on good tint", look.ink_second, look.good_tint));
    pairs.push(("doubt on its tint", look.doubt, look.doubt_tint));
    pairs.push(("ink on doubt tint", look.ink, look.doubt_tint));
    pairs.push(("not so on its tint", look.not_so, look.not_so_tint));
    pairs.push(("ink on not-so tint", look.ink, look.not_so_tint));
    pairs.push(("good on its tint", look.good, look.good_tint));
    pairs.push(("on accent", look.on_accent, look.accent));
    pairs.push(("on accent under the pointer", look.on_accent, look.accent_hover));
    pairs.push(("on a mark", look.on_mark, look.mark));
    pairs.push(("no session", look.on_session, look.no_session));
    pairs.extend(look.sessions.map(|it| ("session", look.on_session, it)));
    pairs
}

/// What all text of a set reaches at least.
fn least(set: Set) -> f32 {
    match set {
        Set::Light | Set::Dark => 4.5,
        Set::HighContrast => 7.0,
    }
}

#[test]
fn all_text_reaches_four_and_a_half_to_one_on_its_ground_and_seven_in_high_contrast() {
    for set in Set::ALL {
        for (name, text, ground) in text_on_ground(Look::of(set)) {
            let found = contrast(text, ground);
            assert!(found >= least(set), "{set:?}: {name} {text:?} on {ground:?} reaches {found:.2}");
        }
    }
}

#[test]
fn in_high_contrast_every_line_is_thick_and_reaches_seven_to_one() {
    let look = Look::of(Set::HighContrast);
    assert!(look.hairline().width >= 2.0 && look.strong_line().width > look.hairline().width);
    for ground in [look.paper, look.tray, look.surface, look.surface_hover, look.accent_tint] {
        for line in [look.hairline(), look.pointed_line(), look.strong_line()] {
            let found = contrast(line.color, ground);
            assert!(found >= 7.0, "{:?} on {ground:?} reaches {found:.2}", line.color);
        }
    }
}

#[test]
fn a_ui_finds_the_set_that_was_installed() {
    for set in Set::ALL {
        let context = egui::Context::default();
        super::install(&context, set);
        let mut found = None;
        let mut output = context.run_ui(egui::RawInput::default(), |ui| found = Some(super::look(ui)));
        output.textures_delta.clear();
        assert_eq!(found, Some(Look::of(set)), "{set:?}");
    }
    assert_ne!(Look::of(Set::Light).paper, Look::of(Set::HighContrast).paper, "a set is told by its paper");
}

#[test]
fn what_is_selected_is_seen_against_every_ground() {
    for set in Set::ALL {
        let look = Look::of(set);
        for ground in [look.paper, look.tray, look.surface, look.accent_tint] {
            assert!(contrast(look.accent, ground) >= 3.0, "{set:?}: accent line on {ground:?}");
        }
    }
}

/// A colour as people with all cones, without red cones and without green cones see it (Viénot, Brettel, Mollon 1999), in CIE Lab.
fn as_seen(colour: Color32) -> [[f32; 3]; 3] {
    let [red, green, blue] = linear(colour);
    let without_red = 0.112_38 * red + 0.887_62 * green;
    let without_green = 0.292_75 * red + 0.707_25 * green;
    [
        [red, green, blue],
        [without_red, without_red, 0.004_01 * (red - green) + blue],
        [without_green, without_green, 0.022_34 * (green - red) + blue],
    ]
    .map(lab)
}

fn lab([red, green, blue]: [f32; 3]) -> [f32; 3] {
    let curve = |part: f32| if part > 0.008_856 { part.cbrt() } else { 7.787 * part + 16.0 / 116.0 };
    let x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.950_47);
    let y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    let z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn each_further_session_differs_from_all_others_also_without_red_or_green_cones() {
    let sessions = Look::of(Set::Light).sessions;
    for (place, colour) in sessions.iter().enumerate().skip(3) {
        for other in sessions.iter().take(place) {
            for (one, two) in as_seen(*colour).iter().zip(as_seen(*other)) {
                let difference = one.iter().zip(two).map(|(a, b)| (a - b).powi(2)).sum::<f32>().sqrt();
                assert!(difference >= 10.0, "{colour:?} and {other:?} differ by {difference:.1}");
            }
        }
    }
}

/// The height of a capital as a part of the em, from the font's own OS/2 and head tables.
fn cap_height(font: &[u8]) -> f32 {
    let word = |at: usize| u16::from_be_bytes([font[at], font[at + 1]]);
    let table = |name: &[u8; 4]| {
        (0..usize::from(word(4)))
            .map(|place| 12 + 16 * place)
            .find(|record| &font[*record..record + 4] == name)
            .map(|record| usize::from(word(record + 8)) << 16 | usize::from(word(record + 10)))
            .expect("the table is in the font")
    };
    f32::from(word(table(b"OS/2") + 88)) / f32::from(word(table(b"head") + 18))
}

#[test]
fn wordings_names_and_counts_are_thirteen_millimetres_high_at_the_back_of_the_room() {
    // A 75 inch screen of 16:9 is 1660 mm wide: 0.8646 mm a pixel at 1920. Capitals of this type are 0.668 em, so at
    // 150 % a point of type gives 0.866 mm of capital: 15.01 points is the least, a card's 18 points give 15.6 mm.
    let pixel_mm = 1660.0 / 1920.0;
    let zoom = 1.5;
    let read_from_the_back = [
        Type::CARD,
        Type::CARD_META,
        Type::BEHAVIOUR,
        Type::CLUSTER_NAME,
        Type::WORKING_NAME,
        Type::VALUE,
        Type::KERN,
        Type::COUNT,
        Type::LETTER,
    ];
    for kind in read_from_the_back {
        let capital_mm = kind.points * zoom * cap_height(kind.weight.file()) * pixel_mm;
        assert!(capital_mm >= 13.0, "{kind:?} has capitals of {capital_mm:.1} mm");
    }
    assert!((cap_height(Weight::SemiBold.file()) - 0.668).abs() < 0.001);
}

#[test]
fn type_on_a_zoomed_canvas_goes_in_half_points_and_never_vanishes() {
    assert!((Type::CARD.zoomed(0.7).size - 12.5).abs() < f32::EPSILON);
    assert!(Type::CARD.zoomed(0.001).size > 0.0);
}
