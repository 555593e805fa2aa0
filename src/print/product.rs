//! Everything that can be printed, by name.

use super::paper::PaperSize;

/// A document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Product {
    /// Waardenkaarten: a card for each value, and one with all of them.
    ValueCards,
    /// Waardenblad: one value in full.
    ValueSheet,
    /// Teamblad: what a team does with the values.
    TeamSheet,
    /// Poster: the values or the sentence.
    Poster,
    /// Gesprekskaarten: a behaviour, and a question to talk about.
    ConversationCards,
    /// Gespreksblad: for the talks of the year.
    ConversationSheet,
    /// Toetsblad: what a team recognises.
    TestSheet,
    /// Groeimatrix: values and levels.
    GrowthMatrix,
    /// Terugkoppeling: where each word of a table lies.
    Feedback,
    /// Besluitblad: what was decided, and why.
    DecisionSheet,
    /// Werkblad for a laadsessie.
    LoadingSheet,
    /// Oogst of a board.
    Harvest,
    /// Invulblad: blank, for subgroups.
    InputSheet,
    /// Proefvel: how far a printer puts backs away from their fronts.
    ShiftTest,
}

/// What a document has one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Per {
    /// One for everybody.
    All,
    /// One for each value.
    Value,
    /// One for each team.
    Team,
    /// One for each session.
    Session,
    /// One for each table.
    Table,
}

impl Per {
    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::All => "print-per-all",
            Self::Value => "print-per-value",
            Self::Team => "print-per-team",
            Self::Session => "print-per-session",
            Self::Table => "print-per-table",
        }
    }
}

impl Product {
    /// All of them, those that are printed most first.
    pub const ALL: [Self; 14] = [
        Self::ValueCards,
        Self::TeamSheet,
        Self::Feedback,
        Self::ValueSheet,
        Self::Poster,
        Self::ConversationCards,
        Self::ConversationSheet,
        Self::TestSheet,
        Self::GrowthMatrix,
        Self::DecisionSheet,
        Self::Harvest,
        Self::LoadingSheet,
        Self::InputSheet,
        Self::ShiftTest,
    ];

    /// On which paper it goes, the usual one first. Cards have sizes of their own.
    pub fn papers(self) -> &'static [PaperSize] {
        match self {
            Self::ValueCards | Self::ConversationCards => &[],
            Self::ValueSheet => &[PaperSize::A4, PaperSize::A3],
            Self::TeamSheet => &[PaperSize::A3Landscape, PaperSize::A4],
            Self::Poster => &[PaperSize::A3, PaperSize::A2],
            Self::ConversationSheet
            | Self::TestSheet
            | Self::Feedback
            | Self::DecisionSheet
            | Self::Harvest
            | Self::ShiftTest => &[PaperSize::A4],
            Self::GrowthMatrix | Self::LoadingSheet | Self::InputSheet => &[PaperSize::A3Landscape],
        }
    }

    /// What there can be one of, the usual first.
    pub fn per(self) -> &'static [Per] {
        match self {
            Self::ValueSheet | Self::ConversationSheet | Self::LoadingSheet => &[Per::Value],
            Self::TeamSheet | Self::TestSheet => &[Per::Team],
            Self::Feedback => &[Per::Table, Per::Session],
            Self::InputSheet => &[Per::All, Per::Table],
            _ => &[Per::All],
        }
    }

    /// Whether its sheets can be printed on larger paper and cut to size.
    pub fn can_be_cut(self) -> bool {
        !self.papers().is_empty() && self != Self::ShiftTest
    }

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::ValueCards => "print-value-cards",
            Self::ValueSheet => "print-value-sheets",
            Self::TeamSheet => "print-team-sheets",
            Self::Poster => "print-poster",
            Self::ConversationCards => "print-conversation-cards",
            Self::ConversationSheet => "print-conversation-sheets",
            Self::TestSheet => "print-test-sheets",
            Self::GrowthMatrix => "print-growth-matrix",
            Self::Feedback => "print-feedback",
            Self::DecisionSheet => "print-decision",
            Self::LoadingSheet => "print-loading-sheets",
            Self::Harvest => "print-harvest",
            Self::InputSheet => "print-input-sheet",
            Self::ShiftTest => "print-shift-test",
        }
    }

    /// The key of one of its sheets in a sentence: "het teamblad".
    pub fn sheet_key(self) -> &'static str {
        match self {
            Self::ValueCards => "card-of-all-values",
            Self::ValueSheet => "sheet-of-value",
            Self::TeamSheet => "sheet-of-team",
            Self::Poster => "sheet-poster",
            Self::ConversationCards => "sheet-conversation-card",
            Self::ConversationSheet => "sheet-conversation",
            Self::TestSheet => "sheet-test",
            Self::GrowthMatrix => "sheet-growth-matrix",
            Self::Feedback => "sheet-feedback",
            Self::DecisionSheet => "card-of-decision",
            Self::LoadingSheet => "sheet-loading",
            Self::Harvest => "card-of-harvest",
            Self::InputSheet => "sheet-input",
            Self::ShiftTest => "print-shift-test",
        }
    }

    /// The key of the sentence that there is nothing yet for it to be about.
    pub fn nothing_key(self) -> &'static str {
        match self {
            Self::ValueCards => "print-no-cards",
            Self::ConversationCards => "print-no-behaviours",
            Self::Feedback => "print-no-words",
            Self::DecisionSheet => "print-nothing-decided",
            Self::LoadingSheet => "print-no-loading-sheets",
            Self::Harvest => "print-nothing-taken",
            _ => "print-no-values",
        }
    }
}
