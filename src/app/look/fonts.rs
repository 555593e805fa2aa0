//! The type: Atkinson Hyperlegible Next in three weights, the icons, and the sizes by what they are for.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId};

use crate::print::type_setting::{Face, Font};

/// The family in which the window shows letters of the paper.
pub fn paper_family(face: Face) -> FontFamily {
    match face {
        Face::Atkinson(Font::Regular) => Weight::Regular.family(),
        Face::Atkinson(Font::SemiBold) => Weight::SemiBold.family(),
        Face::Atkinson(Font::Bold) => Weight::Bold.family(),
        other => FontFamily::Name(other.name().into()),
    }
}

/// How heavy the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Running text.
    Regular,
    /// Cards, buttons, what is asked.
    SemiBold,
    /// Names and headings.
    Bold,
    /// A name that the group did not give: the working name of a cluster.
    Italic,
}

impl Weight {
    /// The family that holds this weight; the icons and wide fallbacks are behind it.
    pub fn family(self) -> FontFamily {
        FontFamily::Name(self.name().into())
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::SemiBold => "semibold",
            Self::Bold => "bold",
            Self::Italic => "italic",
        }
    }

    pub(super) const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
            Self::SemiBold => include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
            Self::Bold => include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
            Self::Italic => include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
        }
    }
}

/// A size and a weight, by what it is for. Points at 100 %.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// Height of the em, in points.
    pub points: f32,
    /// How heavy.
    pub weight: Weight,
}

impl Type {
    /// Codes and origin on a card, labels above a block.
    pub const META: Self = Self::new(13.0, Weight::Regular);
    /// Hints, notes beside something.
    pub const SMALL: Self = Self::new(14.0, Weight::Regular);
    /// A small word that is pressed or counts.
    pub const SMALL_STRONG: Self = Self::new(14.0, Weight::SemiBold);
    /// Running text, fields.
    pub const BODY: Self = Self::new(16.0, Weight::Regular);
    /// The word on a button, a heading inside a panel.
    pub const BUTTON: Self = Self::new(16.0, Weight::SemiBold);
    /// A count on a card or under a cluster's name, readable from the back of the room.
    pub const COUNT: Self = Self::new(16.0, Weight::SemiBold);
    /// The time on a session's mark.
    pub const MARK: Self = Self::new(14.0, Weight::SemiBold);
    /// The line under the wording of a card: where it comes from, and what it counts.
    pub const CARD_META: Self = Self::new(16.0, Weight::Regular);
    /// The wording on a card.
    pub const CARD: Self = Self::new(18.0, Weight::SemiBold);
    /// A behaviour on a card: a sentence.
    pub const BEHAVIOUR: Self = Self::new(18.0, Weight::Regular);
    /// The letter of a cluster.
    pub const LETTER: Self = Self::new(20.0, Weight::Bold);
    /// The main button, the heading of a step's task.
    pub const TITLE: Self = Self::new(20.0, Weight::SemiBold);
    /// The name of a cluster, the heading of a column.
    pub const CLUSTER_NAME: Self = Self::new(24.0, Weight::Bold);
    /// The working name of a cluster.
    pub const WORKING_NAME: Self = Self::new(24.0, Weight::Italic);
    /// The name of a value, the number of what still lies there.
    pub const VALUE: Self = Self::new(32.0, Weight::Bold);
    /// The kern of a value.
    pub const KERN: Self = Self::new(36.0, Weight::Bold);
    /// One large number or word.
    pub const DISPLAY: Self = Self::new(48.0, Weight::Bold);

    const fn new(points: f32, weight: Weight) -> Self {
        Self { points, weight }
    }

    /// As egui asks for it.
    pub fn font(self) -> FontId {
        FontId::new(self.points, self.weight.family())
    }

    /// For a canvas that is zoomed, in half points, so that zooming does not fill the store of drawn letters.
    pub fn zoomed(self, zoom: f32) -> FontId {
        FontId::new(((self.points * zoom * 2.0).round() / 2.0).max(0.5), self.weight.family())
    }

    /// The same size in another weight.
    #[must_use]
    pub const fn with_weight(self, weight: Weight) -> Self {
        Self { points: self.points, weight }
    }
}

/// All fonts of the window: ours first, then the icons, then what egui brings for what ours lacks.
pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();

    let icons = egui_material_icons::font_insert();
    let icons_name = icons.name.clone();
    fonts.font_data.insert(icons_name.clone(), Arc::new(icons.data));
    fonts.families.insert(FontFamily::Name(egui_material_icons::FONT_FAMILY.into()), vec![icons_name.clone()]);

    // Those of paper that the window itself does not use. They are read where they lie in the program, so that they cost
    // next to nothing until a page shows them.
    for face in Face::ALL.into_iter().filter(|it| !matches!(it, Face::Atkinson(_))) {
        let name = face.name().to_owned();
        fonts.font_data.insert(name.clone(), Arc::new(FontData::from_static(face.data())));
        fonts.families.insert(paper_family(face), vec![name]);
    }
    let wide = Face::Wide.name().to_owned();

    for weight in [Weight::Regular, Weight::SemiBold, Weight::Bold, Weight::Italic] {
        let name = weight.name().to_owned();
        fonts.font_data.insert(name.clone(), Arc::new(FontData::from_static(weight.file())));
        let mut family = vec![name, icons_name.clone(), wide.clone()];
        family.extend(fallback.iter().cloned());
        if weight == Weight::Regular {
            fonts.families.insert(FontFamily::Proportional, family.clone());
        }
        fonts.families.insert(weight.family(), family);
    }
    fonts
}
