//! Counts with their noun: "1 gedraging", "2 gedragingen".

use super::{Argument, Words};

/// Something that is counted, with a noun in singular and plural.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Big meetings (sessies).
    Meetings,
    /// Tables (tafels).
    Tables,
    /// Sheets (bladen).
    Sheets,
    /// Proposed values (woorden).
    Values,
    /// Behaviours (gedragingen).
    Behaviours,
    /// Clusters.
    Clusters,
    /// Cards on a board (kaartjes).
    Cards,
    /// Lines of a file (regels).
    Lines,
    /// Links between a behaviour and a value (koppelingen).
    Links,
    /// Reasons that groups gave (toelichtingen).
    Pitches,
    /// Where sheets come from (herkomst).
    Sources,
    /// Teams.
    Teams,
    /// People in a team (mensen).
    People,
}

impl Counted {
    fn key(self) -> &'static str {
        match self {
            Self::Meetings => "count-meetings",
            Self::Tables => "count-tables",
            Self::Sheets => "count-sheets",
            Self::Values => "count-values",
            Self::Behaviours => "count-behaviours",
            Self::Clusters => "count-clusters",
            Self::Cards => "count-cards",
            Self::Lines => "count-lines",
            Self::Links => "count-links",
            Self::Pitches => "count-pitches",
            Self::Sources => "count-sources",
            Self::Teams => "count-teams",
            Self::People => "count-people",
        }
    }

    /// A count to fill in in another sentence.
    pub fn argument(self, number: usize) -> Argument {
        Argument::Sentence(self.key(), vec![("n", number.into())])
    }
}

impl Words {
    /// A count with its noun: "1 blad", "51 bladen".
    pub fn count(&self, what: Counted, number: usize) -> String {
        self.say_with(what.key(), &[("n", number.into())])
    }
}
