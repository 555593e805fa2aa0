//! The only place that asks what time it is.

use jiff::Timestamp;

/// Gives the time; one that stands still is for tests and recipes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// The computer's.
    #[default]
    Computer,
    /// One that always gives the same time.
    Fixed(Timestamp),
}

impl Clock {
    /// Now, in UTC.
    pub fn now(self) -> Timestamp {
        match self {
            Self::Computer => Timestamp::now(),
            Self::Fixed(time) => time,
        }
    }
}
