//! The file is always a complete old or a complete new version, and nothing is overwritten that was not understood.

mod desk;
pub mod disks;
mod hostile;
mod journal;
mod killed;
mod names;
mod power_cuts;
mod project_file;
mod samples;
mod saving;
mod settings;
mod simulated;
