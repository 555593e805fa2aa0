//! The open file: everything between a project in memory and its bytes on disk.

pub mod ids;
