//! The colours by what they mean, once for each set.

use egui::{Color32, Shadow, Stroke, Theme};

use super::size;
use crate::model::Colour;

/// A colour from one number, as it is written in a house style: `0xRRGGBB`.
#[expect(clippy::disallowed_methods, reason = "this is where the tokens are")]
const fn hex(colour: u32) -> Color32 {
    let [_, red, green, blue] = colour.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// Fills for the sessions, in their order; white text on each reaches 4.5:1.
///
/// The first three are the design's. The others were picked so that they also differ for people who do not see red or
/// green; even so a session is never shown by colour alone.
const SESSION_COLOURS: [Color32; 8] = [
    hex(0xC4_50_1B),
    hex(0x2A_5D_B0),
    hex(0x7A_3E_9D),
    hex(0x1B_7A_5A),
    hex(0xA0_48_7A),
    hex(0x17_25_5E),
    hex(0x7A_10_33),
    hex(0x5C_3A_1E),
];

/// The same colours darker, in the same order; white text on each reaches 7:1.
const STRONG_SESSION_COLOURS: [Color32; 8] = [
    hex(0x93_32_08),
    hex(0x1B_45_8C),
    hex(0x60_2A_80),
    hex(0x0A_5A_40),
    hex(0x86_2C_60),
    hex(0x10_1A_48),
    hex(0x6A_08_28),
    hex(0x4C_2E_14),
];

/// Which set of colours a window has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Set {
    /// Dark on light, for a lit room.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Near black on white, with thick lines.
    HighContrast,
}

impl Set {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::HighContrast];

    /// The theme of egui that it stands in.
    pub fn theme(self) -> Theme {
        match self {
            Self::Light | Self::HighContrast => Theme::Light,
            Self::Dark => Theme::Dark,
        }
    }
}

impl From<Theme> for Set {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::Light => Self::Light,
            Theme::Dark => Self::Dark,
        }
    }
}

/// One set of colours, with how thick its lines are.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// Behind everything.
    pub paper: Color32,
    /// The column of what still lies there.
    pub tray: Color32,
    /// Cards, panels, fields.
    pub surface: Color32,
    /// A surface under the pointer.
    pub surface_hover: Color32,
    /// Hairlines and dashes.
    pub line: Color32,
    /// A hairline under the pointer.
    pub line_hover: Color32,
    /// Text.
    pub ink: Color32,
    /// Text of second rank: codes, hints, what is to come.
    pub ink_second: Color32,
    /// What is active, what is chosen, the one main button.
    pub accent: Color32,
    /// The accent under the pointer.
    pub accent_hover: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Ground of what is chosen or is the target of a drop.
    pub accent_tint: Color32,
    /// Something to look at once more.
    pub doubt: Color32,
    /// Ground of a doubt.
    pub doubt_tint: Color32,
    /// "Zo doen we het niet", and what went wrong.
    pub not_so: Color32,
    /// Ground of a not-so.
    pub not_so_tint: Color32,
    /// "Zo doen we het", and what went well.
    pub good: Color32,
    /// Ground of what went well.
    pub good_tint: Color32,
    /// Dark marks that carry a letter or a count, and the toast.
    pub mark: Color32,
    /// Text on a dark mark.
    pub on_mark: Color32,
    /// The band of a card without a session.
    pub no_session: Color32,
    /// Text on a session's colour.
    pub on_session: Color32,
    /// The fills of the sessions, in their order.
    pub sessions: [Color32; 8],
    /// The unfilled part of a bar.
    pub trough: Color32,
    /// What is covered while a dialog asks something.
    pub veil: Color32,
    /// Under what is lifted or floats.
    pub shadow: Shadow,
    /// How thick a line is that separates, in points.
    pub thin: f32,
    /// How thick a line is that says: this one, in points.
    pub thick: f32,
}

static LIGHT: Look = Look {
    paper: hex(0xF4_F1_EA),
    tray: hex(0xEA_E5_DA),
    surface: hex(0xFF_FF_FF),
    surface_hover: hex(0xFA_F8_F4),
    line: hex(0xD8_D1_C3),
    line_hover: hex(0xA8_9F_8D),
    ink: hex(0x1C_24_30),
    ink_second: hex(0x55_60_6E),
    accent: hex(0x0B_5D_5B),
    accent_hover: hex(0x08_4B_49),
    on_accent: hex(0xFF_FF_FF),
    accent_tint: hex(0xDC_EB_E8),
    doubt: hex(0x8A_5A_00),
    doubt_tint: hex(0xFF_F3_D6),
    not_so: hex(0xA3_21_2B),
    not_so_tint: hex(0xFB_E9_E7),
    good: hex(0x1F_6B_3A),
    good_tint: hex(0xE2_F0_E5),
    mark: hex(0x1C_24_30),
    on_mark: hex(0xFF_FF_FF),
    no_session: hex(0x55_60_6E),
    on_session: hex(0xFF_FF_FF),
    sessions: SESSION_COLOURS,
    trough: hex(0xE8_E3_D8),
    veil: Color32::from_black_alpha(90),
    shadow: Shadow { offset: [0, 6], blur: 20, spread: 0, color: Color32::from_black_alpha(46) },
    thin: size::HAIRLINE,
    thick: size::STRONG_LINE,
};

static DARK: Look = Look {
    paper: hex(0x16_1A_20),
    tray: hex(0x10_13_17),
    surface: hex(0x22_28_31),
    surface_hover: hex(0x2A_31_3B),
    line: hex(0x3D_46_52),
    line_hover: hex(0x6A_75_84),
    ink: hex(0xF3_F0_E9),
    ink_second: hex(0xB3_BC_C7),
    accent: hex(0x6C_CB_C3),
    accent_hover: hex(0x8B_DA_D3),
    on_accent: hex(0x08_21_1F),
    accent_tint: hex(0x1B_3B_3B),
    doubt: hex(0xF0_C3_6A),
    doubt_tint: hex(0x38_2D_14),
    not_so: hex(0xFF_A3_9B),
    not_so_tint: hex(0x41_23_22),
    good: hex(0x8A_D5_A2),
    good_tint: hex(0x1C_37_25),
    mark: hex(0xE7_E2_D6),
    on_mark: hex(0x16_1A_20),
    no_session: hex(0x6B_76_84),
    on_session: hex(0xFF_FF_FF),
    sessions: SESSION_COLOURS,
    trough: hex(0x32_3A_45),
    veil: Color32::from_black_alpha(150),
    shadow: Shadow { offset: [0, 6], blur: 20, spread: 0, color: Color32::from_black_alpha(140) },
    thin: size::HAIRLINE,
    thick: size::STRONG_LINE,
};

/// Near black on white: every text reaches 7:1, every line 7:1 too, and lines do what shades do elsewhere.
static HIGH_CONTRAST: Look = Look {
    paper: hex(0xFF_FF_FF),
    tray: hex(0xF0_F0_F0),
    surface: hex(0xFF_FF_FF),
    surface_hover: hex(0xE6_E6_E6),
    line: hex(0x3C_3C_3C),
    line_hover: hex(0x00_00_00),
    ink: hex(0x08_08_08),
    ink_second: hex(0x2E_2E_2E),
    accent: hex(0x00_44_48),
    accent_hover: hex(0x00_2E_31),
    on_accent: hex(0xFF_FF_FF),
    accent_tint: hex(0xD2_F2_EE),
    doubt: hex(0x55_33_00),
    doubt_tint: hex(0xFF_EF_C2),
    not_so: hex(0x7A_00_12),
    not_so_tint: hex(0xFF_E3_E0),
    good: hex(0x00_47_1C),
    good_tint: hex(0xDD_F5_E2),
    mark: hex(0x00_00_00),
    on_mark: hex(0xFF_FF_FF),
    no_session: hex(0x3C_3C_3C),
    on_session: hex(0xFF_FF_FF),
    sessions: STRONG_SESSION_COLOURS,
    trough: hex(0xD4_D4_D4),
    veil: Color32::from_black_alpha(140),
    shadow: Shadow { offset: [0, 4], blur: 0, spread: 0, color: Color32::from_black_alpha(120) },
    thin: 2.0,
    thick: 4.0,
};

/// What a picture is multiplied with, so that it is seen as it is.
#[expect(clippy::disallowed_methods, reason = "this is where the tokens are")]
pub const WHOLE_TEXTURE: Color32 = Color32::from_rgb(255, 255, 255);

/// A colour of the paper, as the page has it.
#[expect(clippy::disallowed_methods, reason = "this is where the tokens are")]
pub const fn paper_colour(colour: Colour) -> Color32 {
    Color32::from_rgb(colour.red, colour.green, colour.blue)
}

impl Look {
    /// The colours of a set, or of a light or a dark window.
    pub fn of(set: impl Into<Set>) -> &'static Self {
        match set.into() {
            Set::Light => &LIGHT,
            Set::Dark => &DARK,
            Set::HighContrast => &HIGH_CONTRAST,
        }
    }

    /// The fill of the session at this place in the project (0 is the first); after the eighth it starts again.
    pub fn session(&self, place: usize) -> Color32 {
        self.sessions.get(place % self.sessions.len()).copied().unwrap_or(self.no_session)
    }

    /// The line around a card, a panel or a field.
    pub fn hairline(&self) -> Stroke {
        Stroke::new(self.thin, self.line)
    }

    /// The line around what the pointer is on.
    pub fn pointed_line(&self) -> Stroke {
        Stroke::new(self.thin, self.line_hover)
    }

    /// The line around what is selected, focused or the target of a drop.
    pub fn strong_line(&self) -> Stroke {
        Stroke::new(self.thick, self.accent)
    }
}
