//! The commands: what they do, what they refuse, and with which exit code.

mod apply;
mod bad_input;
mod export;
mod import;
mod print;
mod print_blocks;
pub mod runner;
mod show;
mod suggest;
mod usage;
