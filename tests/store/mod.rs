//! The file is always a complete old or a complete new version, and nothing is overwritten that was not understood.

mod desk;
pub mod disks;
mod earlier;
mod failures;
mod faults;
mod full_disk;
mod hostile;
mod journal;
mod killed;
mod lock;
mod names;
mod power_cuts;
mod project_file;
mod properties;
mod samples;
mod saving;
mod sentences;
mod settings;
mod simulated;
