//! The open file: reading it, keeping it safe, and everything that goes through it.
//!
//! [`Desk`] is the only owner of an open project. All file calls go through [`disk`], the clock through [`clock`]. What
//! lives here knows the model and words, but no screens, no tables of other programs and no paper.
//!
//! Invariant: nothing is overwritten that was not read and understood, and a file is always the old one or the new one.

mod autosave;
pub mod backups;
pub mod cause;
pub mod clock;
pub mod computer;
pub mod desk;
pub mod disk;
pub mod edits;
pub mod error;
pub mod format;
pub mod ids;
pub mod journal;
pub mod keep;
mod keeping;
pub mod lock;
pub mod moments;
pub mod names;
mod ron_text;
pub mod save;
pub mod settings;
mod snapshots;
mod tell;

pub use cause::Cause;
pub use clock::Clock;
pub use computer::Computer;
pub use desk::{Desk, SaveState};
pub use disk::{Disk, RealDisk};
pub use error::{Fault, Position, ReadError, Reason, SaveError};
pub use format::{Content, Opened};
pub use ids::IdSource;
pub use journal::LeftBehind;
pub use moments::Label;
pub use settings::{Settings, SettingsKeeper, Theme};
pub use snapshots::Snapshot;
