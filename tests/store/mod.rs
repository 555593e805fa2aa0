//! The file is always a complete old or a complete new version, and nothing is overwritten that was not understood.

pub mod disks;
mod hostile;
mod project_file;
mod samples;
mod saving;
