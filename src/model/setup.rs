//! What holds for the whole project: title, organisation, how many values, house style.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Project, Refusal, wording};

/// A colour of the house style, written `#RRGGBB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

/// A text that is no colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a colour is written #RRGGBB")]
pub struct NotAColour;

impl FromStr for Colour {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let digits = text.strip_prefix('#').ok_or(NotAColour)?;
        if digits.len() != 6 || !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            return Err(NotAColour);
        }
        let part =
            |from: usize| digits.get(from..from + 2).and_then(|it| u8::from_str_radix(it, 16).ok()).ok_or(NotAColour);
        Ok(Self { red: part(0)?, green: part(2)?, blue: part(4)? })
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.red, self.green, self.blue)
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// The settings of a project.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    /// What the project is called; the file is named after it.
    pub title: String,
    /// Whose values these are.
    pub organisation: String,
    /// How many values can be chosen at the same time, 1 to 9.
    pub max_values: u8,
    /// The accent of the house style on paper; none is the program's own.
    pub accent: Option<Colour>,
    /// The type of the house style on paper.
    #[serde(default, skip_serializing_if = "Typeface::is_own")]
    pub typeface: Typeface,
    /// How many clusters of a session board go along to the closing session.
    #[serde(default, skip_serializing_if = "ResultRange::is_usual")]
    pub results: ResultRange,
    /// Whether words that are alike are pointed out.
    #[serde(default = "usually", skip_serializing_if = "is_usual")]
    pub points_out: bool,
}

/// A family of type for paper. All lie in the program, so that paper is the same on every computer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Typeface {
    /// Atkinson Hyperlegible Next, the program's own: made for who sees little.
    #[default]
    Atkinson,
    /// Carlito, as wide as Calibri.
    Carlito,
    /// Open Sans.
    OpenSans,
}

impl Typeface {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Atkinson, Self::Carlito, Self::OpenSans];

    /// What it is called, in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Atkinson => "Atkinson Hyperlegible",
            Self::Carlito => "Carlito",
            Self::OpenSans => "Open Sans",
        }
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over the field by reference")]
    fn is_own(&self) -> bool {
        *self == Self::default()
    }
}

fn usually() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over the field by reference")]
fn is_usual(points_out: &bool) -> bool {
    *points_out
}

/// How many algemene delers a session is asked for; outside it there is only a mild remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultRange {
    /// The least, from 1 on.
    pub least: u8,
    /// The most, up to the number of letters.
    pub most: u8,
}

impl Default for ResultRange {
    fn default() -> Self {
        Self { least: 3, most: 5 }
    }
}

impl ResultRange {
    /// As many as there are letters for clusters.
    pub const MOST: u8 = 24;

    fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// Whether so many are asked for.
    pub fn contains(&self, count: usize) -> bool {
        (usize::from(self.least)..=usize::from(self.most)).contains(&count)
    }

    pub(super) fn is_sound(&self) -> bool {
        self.least >= 1 && self.least <= self.most && self.most <= Self::MOST
    }
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            title: String::new(),
            organisation: String::new(),
            max_values: 3,
            accent: None,
            typeface: Typeface::default(),
            results: ResultRange::default(),
            points_out: true,
        }
    }
}

/// What can happen to the settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum SetupEdit {
    /// Names the project.
    Title(String),
    /// Names the organisation.
    Organisation(String),
    /// Sets how many values can be chosen, 1 to 9 and not below what is chosen now.
    MaxValues(u8),
    /// Sets the accent on paper, or takes it away.
    Accent(Option<Colour>),
    /// Sets the type on paper.
    Typeface(Typeface),
    /// Sets how many clusters of a session go along to the closing session.
    Results(ResultRange),
    /// Points out words that are alike, or does not.
    PointOut(bool),
}

impl Project {
    pub(super) fn apply_setup(&mut self, edit: &SetupEdit) -> Result<(), Refusal> {
        match edit {
            SetupEdit::Title(title) => self.setup.title = wording::checked(title)?,
            SetupEdit::Organisation(name) => self.setup.organisation = wording::checked(name)?,
            SetupEdit::MaxValues(given) => {
                let chosen = self.chosen_among(false).max(self.chosen_among(true));
                if !(1..=9).contains(given) {
                    return Err(Refusal::MaximumOutOfRange { given: *given });
                }
                if usize::from(*given) < chosen {
                    return Err(Refusal::MaximumBelowChosen { given: *given, chosen });
                }
                self.setup.max_values = *given;
            }
            SetupEdit::Accent(accent) => self.setup.accent = *accent,
            SetupEdit::Typeface(typeface) => self.setup.typeface = *typeface,
            SetupEdit::PointOut(points_out) => self.setup.points_out = *points_out,
            SetupEdit::Results(range) if range.is_sound() => self.setup.results = *range,
            SetupEdit::Results(range) => {
                return Err(Refusal::ResultsOutOfRange { least: range.least, most: range.most });
            }
        }
        Ok(())
    }
}
