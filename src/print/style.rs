//! How the paper of an organisation looks. The only place in `print` where a colour is written down.

use super::PrintProblem;
use super::picture::{self, PagePicture};
use super::type_setting::TypeSetter;
use crate::exchange::picture::PictureError;
use crate::model::{Colour, PictureKind, Project, Typeface};
use crate::words::Language;

/// The program's own accent, where the house style gives none.
pub const OWN_ACCENT: Colour = Colour { red: 0x0B, green: 0x5D, blue: 0x5B };
const BLACK: Colour = Colour { red: 0, green: 0, blue: 0 };
const WHITE: Colour = Colour { red: 0xFF, green: 0xFF, blue: 0xFF };
const INK: Colour = Colour { red: 0x1C, green: 0x24, blue: 0x30 };
const SECOND_INK: Colour = Colour { red: 0x55, green: 0x60, blue: 0x6E };
const WRITE_LINE: Colour = Colour { red: 0x8C, green: 0x94, blue: 0x9E };
const HAIRLINE: Colour = Colour { red: 0xC9, green: 0xCC, blue: 0xD1 };

/// The contrast that small type needs.
const READABLE: f32 = 4.5;

/// How the paper of an organisation looks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HouseStyle {
    /// The accent; none is the program's own.
    pub accent: Option<Colour>,
    /// The type.
    pub typeface: Typeface,
    /// The logo, or why it cannot be drawn; none where there is none.
    pub logo: Option<Result<PagePicture, PictureError>>,
}

impl HouseStyle {
    /// That of a project.
    pub fn of(project: &Project) -> Self {
        Self {
            accent: project.setup.accent,
            typeface: project.setup.typeface,
            logo: project.picture(PictureKind::Logo).map(picture::ready),
        }
    }

    /// What its paper is drawn with, or why there is none.
    pub fn ready(&self, language: Language) -> Result<(TypeSetter, PaperStyle), Vec<PrintProblem>> {
        if let Some(Err(reason)) = &self.logo {
            return Err(vec![PrintProblem::Picture { kind: PictureKind::Logo, reason: reason.clone() }]);
        }
        let setter = TypeSetter::new(language, self.typeface).map_err(|problem| vec![problem])?;
        Ok((setter, PaperStyle::new(self.accent)))
    }

    /// The logo, where it can be drawn.
    pub fn drawn_logo(&self) -> Option<&PagePicture> {
        self.logo.as_ref().and_then(|it| it.as_ref().ok())
    }
}

/// The colours of one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperStyle {
    /// The band of a card.
    pub accent: Colour,
    /// Type on the band: white where that reads well, else ink.
    pub on_accent: Colour,
    /// A light ground: a tenth of the accent on white.
    pub tint: Colour,
    /// Type and marks in the accent on white paper: the accent where it reads well, else ink.
    pub accent_ink: Colour,
    /// What is read.
    pub ink: Colour,
    /// Labels and the foot.
    pub second_ink: Colour,
    /// Lines to write on.
    pub write_line: Colour,
    /// Thin lines between parts.
    pub hairline: Colour,
    /// The paper itself, where it shows in the band.
    pub paper: Colour,
    /// Cuts and crop marks.
    pub mark: Colour,
}

impl PaperStyle {
    /// The style with the accent of a house style, or our own.
    pub fn new(accent: Option<Colour>) -> Self {
        let accent = accent.unwrap_or(OWN_ACCENT);
        // Of white and ink one reads well on nearly everything; on what lies between, black does.
        let on_accent = [WHITE, INK].into_iter().find(|it| contrast(*it, accent) >= READABLE).unwrap_or(BLACK);
        let accent_ink = if contrast(accent, WHITE) >= READABLE { accent } else { INK };
        Self {
            accent,
            tint: mixed(accent, WHITE, 0.12),
            on_accent,
            accent_ink,
            ink: INK,
            second_ink: SECOND_INK,
            write_line: WRITE_LINE,
            hairline: HAIRLINE,
            paper: WHITE,
            mark: INK,
        }
    }
}

/// So much of the first colour on the second.
fn mixed(one: Colour, other: Colour, part: f32) -> Colour {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
    let mixed = |one: u8, other: u8| (f32::from(one) * part + f32::from(other) * (1.0 - part)).round() as u8;
    Colour { red: mixed(one.red, other.red), green: mixed(one.green, other.green), blue: mixed(one.blue, other.blue) }
}

/// How well one colour reads on the other, 1 to 21 (WCAG 2, contrast ratio).
pub fn contrast(one: Colour, other: Colour) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Colour) -> f32 {
    let linear = |part: u8| {
        let part = f32::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}
