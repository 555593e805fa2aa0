//! What every view looks at while it draws: nobody changes any of it during a frame.

use std::time::Duration;

use jiff::Timestamp;

use super::known::Alike;
use crate::insight::{BoardLay, Insight};
use crate::model::id::Id;
use crate::model::{Board, Project};
use crate::store::ids::IdSource;
use crate::words::Words;

/// The project and what is known about it.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    /// The project.
    pub project: &'a Project,
    /// Looked up once for this version of it.
    pub insight: &'a Insight,
    /// The board that is looked at: in Clusteren the one that is open, elsewhere the closing or only one.
    pub board: Option<&'a Board>,
    /// What lies where on it.
    pub lay: &'a BoardLay,
    /// How many sheets there are behind it: those of its session, or all; only what counts.
    pub board_sheets: usize,
    /// Words on it that are alike and lie apart, surest first.
    pub alike: &'a Alike,
    /// Every sentence.
    pub words: Words,
    /// Where ids for new things come from.
    pub ids: &'a IdSource,
    /// The time of this frame, on a clock that only goes forward.
    pub now: Duration,
    /// The time of this frame, for what is written down.
    pub timestamp: Timestamp,
    /// Changes whenever the project does; for what a view keeps for a version.
    pub version: u64,
}

impl Seen<'_> {
    /// The day of this frame, where this computer is.
    pub fn today(&self) -> jiff::civil::Date {
        self.timestamp.to_zoned(jiff::tz::TimeZone::system()).date()
    }

    /// A new id.
    pub fn new_id<T: Id>(&self) -> T {
        self.ids.draw()
    }
}
