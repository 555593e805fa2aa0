//! What value cards say, as plain text. Finished sentences come in from `words`, facts from the project.

use jiff::civil::Date;

use crate::print::style::HouseStyle;
use crate::words::Language;

/// What one value card says. Empty text prints a line to write on, or is left out where noted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardContent {
    /// The name of the value.
    pub value: String,
    /// What we agree on.
    pub core: String,
    /// What residents notice; left out if empty.
    pub residents_notice: String,
    /// What we do: three to five; fewer prints lines.
    pub does: Vec<String>,
    /// What we do not: one to three; none prints a line.
    pub does_not: Vec<String>,
    /// What to talk about; empty: the usual question.
    pub question: String,
    /// Where it comes from ("staat op 14 van 51 bladen"), printed if counts are switched on.
    pub counts: String,
    /// From which words it comes, printed on the back if that is switched on.
    pub origin: String,
    /// What the back holds.
    pub back: CardBack,
}

/// What the back of a card holds, by the form in which values are worked out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CardBack {
    /// What we do and do not: `does` and `does_not` of the card.
    #[default]
    Behaviours,
    /// Paragraphs; none prints lines to write on.
    Story(Vec<String>),
    /// Lists with headings; without any the question stands alone.
    Groups(Vec<CardGroup>),
}

/// A list with its heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardGroup {
    /// The heading.
    pub heading: String,
    /// Whether it says what is not so.
    pub is_not: bool,
    /// At least one.
    pub items: Vec<String>,
}

impl CardBack {
    /// All its texts, in order.
    pub fn texts(&self) -> Vec<&String> {
        match self {
            Self::Behaviours => Vec::new(),
            Self::Story(paragraphs) => paragraphs.iter().collect(),
            Self::Groups(groups) => {
                groups.iter().flat_map(|it| std::iter::once(&it.heading).chain(&it.items)).collect()
            }
        }
    }

    /// The same with each text made anew; what becomes empty is gone.
    #[must_use]
    pub fn map(&self, make: impl Fn(&String) -> String) -> Self {
        let all = |texts: &[String]| texts.iter().map(&make).filter(|it| !it.is_empty()).collect::<Vec<_>>();
        match self {
            Self::Behaviours => Self::Behaviours,
            Self::Story(paragraphs) => Self::Story(all(paragraphs)),
            Self::Groups(groups) => {
                let group = |it: &CardGroup| CardGroup { heading: make(&it.heading), items: all(&it.items), ..*it };
                Self::Groups(groups.iter().map(group).filter(|it| !it.items.is_empty()).collect())
            }
        }
    }
}

/// What a set of value cards says.
#[derive(Clone, Debug, PartialEq)]
pub struct SetContent {
    /// The title of the document.
    pub title: String,
    /// Whose values these are, at the foot of each front; may be empty.
    pub organisation: String,
    /// The language of all text.
    pub language: Language,
    /// The day it was made, for the file; sentences bring their own.
    pub date: Date,
    /// The colour and the type of the organisation.
    pub house: HouseStyle,
    /// One for each value, in order.
    pub cards: Vec<CardContent>,
}

/// The sentences that stand on cards, finished: numbers and dates are in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardWords {
    /// "Zo doen we het".
    pub does: String,
    /// "Zo doen we het niet".
    pub does_not: String,
    /// "Inwoners merken".
    pub residents_notice: String,
    /// "Om over te praten".
    pub question: String,
    /// The question of a card that has none of its own; empty: none.
    pub usual_question: String,
    /// "Onze drie waarden".
    pub our_values: String,
    /// "Bij ons in het team:".
    pub in_our_team: String,
    /// "Uit wat collega's in drie sessies opschreven · 12 maart 2026".
    pub foot: String,
    /// Beside the line of 100 mm.
    pub control: String,
}
