//! How blocks look: type in parts of the size of what is read, and colours by what they mean.

use crate::model::Colour;
use crate::print::documents::flow::Look;
use crate::print::style::PaperStyle;
use crate::print::type_setting::{Breaking, Evenness, Font};

/// A colour by what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// What is read.
    Main,
    /// What is less important.
    Second,
    /// What leads.
    Accent,
    /// The ground of what leads.
    AccentGround,
    /// What is read on that ground.
    OnAccent,
    /// A light ground of the accent.
    TintGround,
}

impl Ink {
    /// The colour in a house style.
    pub fn colour(self, style: &PaperStyle) -> Colour {
        match self {
            Self::Main => style.ink,
            Self::Second => style.second_ink,
            Self::Accent => style.accent_ink,
            Self::AccentGround => style.accent,
            Self::OnAccent => style.on_accent,
            Self::TintGround => style.tint,
        }
    }
}

/// How large what is read is, and how much air there is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// The type of what is read.
    pub body_pt: f32,
    /// Nothing that is read is smaller.
    pub least_pt: f32,
    /// The room between blocks, in parts of the usual.
    pub air: f32,
    /// From line to line where people write by hand.
    pub write_mm: f32,
}

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    font: Font,
    /// In parts of what is read.
    scale: f32,
    leading: f32,
    evenness: Evenness,
    ink: Ink,
    /// The room before it, in parts of what is read.
    pub(super) before: f32,
}

impl Style {
    /// What is read.
    pub const BODY: Self = Self {
        font: Font::Regular,
        scale: 1.0,
        leading: 1.3,
        evenness: Evenness::Flowing,
        ink: Ink::Main,
        before: 1.0,
    };
    /// What is read, in stronger type.
    pub const STRONG: Self = Self { font: Font::SemiBold, ..Self::BODY };
    /// What is less important: labels and facts.
    pub const LABEL: Self = Self { ink: Ink::Second, ..Self::BODY };
    /// What leads into the rest, such as the core of a value.
    pub const LEAD: Self = Self { font: Font::SemiBold, scale: 1.3, leading: 1.25, ..Self::BODY };
    /// The heading of a few lines.
    pub const HEADING: Self = Self {
        font: Font::SemiBold,
        scale: 1.1,
        leading: 1.2,
        evenness: Evenness::Balanced,
        ink: Ink::Accent,
        before: 2.0,
    };
    /// The name of a value.
    pub const NAME: Self =
        Self { font: Font::Bold, scale: 1.8, leading: 1.12, evenness: Evenness::Balanced, ink: Ink::Main, before: 2.2 };
    /// The title on the band of a sheet.
    pub const TITLE: Self = Self { scale: 2.3, ink: Ink::OnAccent, before: 1.3, ..Self::NAME };
    /// The facts on the band of a sheet.
    pub const FACTS: Self = Self { ink: Ink::OnAccent, before: 1.1, ..Self::BODY };

    /// The same, so many times as large as what is read.
    #[must_use]
    pub const fn scaled(self, scale: f32) -> Self {
        Self { scale, ..self }
    }

    /// The same in another colour.
    #[must_use]
    pub const fn in_ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// The same in lines of about the same length, as a few words that stand by themselves are.
    #[must_use]
    pub const fn balanced(self) -> Self {
        Self { evenness: Evenness::Balanced, ..self }
    }

    /// The same with so much room before it, in parts of what is read.
    #[must_use]
    pub const fn after(self, before: f32) -> Self {
        Self { before, ..self }
    }

    /// As type on paper.
    pub(super) fn look(&self, sizes: &Sizes, style: &PaperStyle) -> Look {
        let size_pt = ((self.scale * sizes.body_pt * 2.0).round() / 2.0).max(sizes.least_pt);
        Look {
            font: self.font,
            size_pt,
            leading: self.leading,
            breaking: Breaking::Syllables,
            evenness: self.evenness,
            colour: self.ink.colour(style),
        }
    }
}
