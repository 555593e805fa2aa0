//! The themes of asking on, and what each of them holds already.

use crate::model::{Loading, Topic};

/// What is asked about, one at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Theme {
    /// What the value means and does not mean.
    #[default]
    Meaning,
    /// Why we want it.
    Why,
    /// How we do it.
    How,
    /// When we do and when we do not.
    When,
    /// Several meanings side by side.
    Meanings,
    /// Where we stand between two sides.
    Tensions,
    /// What stands in the way, with our answer.
    Obstacles,
    /// Good examples.
    Examples,
    /// What goes well already.
    GoesWell,
}

impl Theme {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 9] = [
        Self::Meaning,
        Self::Why,
        Self::How,
        Self::When,
        Self::Meanings,
        Self::Tensions,
        Self::Obstacles,
        Self::Examples,
        Self::GoesWell,
    ];

    /// The key of its name in the list.
    pub fn name_key(self) -> &'static str {
        match self {
            Self::Meaning => "deepen-meaning",
            Self::Why => "deepen-why",
            Self::How => "deepen-how",
            Self::When => "deepen-when",
            Self::Meanings => "deepen-meanings",
            Self::Tensions => "deepen-tensions",
            Self::Obstacles => "deepen-obstacles",
            Self::Examples => "deepen-examples",
            Self::GoesWell => "deepen-goes-well",
        }
    }

    /// The key of its question; the name of the value stands in it.
    pub fn question_key(self) -> &'static str {
        match self {
            Self::Meaning => "deepen-meaning-asked",
            Self::Why => "deepen-why-asked",
            Self::How => "deepen-how-asked",
            Self::When => "deepen-when-asked",
            Self::Meanings => "deepen-meanings-asked",
            Self::Tensions => "deepen-tensions-asked",
            Self::Obstacles => "deepen-obstacles-asked",
            Self::Examples => "deepen-examples-asked",
            Self::GoesWell => "deepen-goes-well-asked",
        }
    }

    /// The key of the line that says how it is answered.
    pub fn help_key(self) -> &'static str {
        match self {
            Self::Meanings => "deepen-help-meanings",
            Self::Tensions => "deepen-help-tensions",
            Self::Obstacles => "deepen-help-obstacles",
            _ => "deepen-help-lines",
        }
    }

    /// The topics whose lines it asks for; two stand side by side.
    pub fn topics(self) -> &'static [Topic] {
        match self {
            Self::Meaning => &[Topic::Means, Topic::MeansNot],
            Self::Why => &[Topic::Why],
            Self::How => &[Topic::How],
            Self::When => &[Topic::When, Topic::WhenNot],
            Self::Meanings => &[Topic::Meanings],
            Self::Tensions | Self::Obstacles => &[],
            Self::Examples => &[Topic::Examples],
            Self::GoesWell => &[Topic::GoesWell],
        }
    }

    /// How many answers it has.
    pub fn count(self, loading: &Loading) -> usize {
        match self {
            Self::Tensions => loading.tensions.len(),
            Self::Obstacles => loading.obstacles.len(),
            _ => {
                let lines = self.topics().iter().flat_map(|it| loading.topic(*it));
                lines.filter(|it| !it.trim().is_empty()).count()
            }
        }
    }

    /// The one after it.
    pub fn next(self) -> Option<Self> {
        let at = Self::ALL.iter().position(|it| *it == self)?;
        Self::ALL.get(at + 1).copied()
    }
}
