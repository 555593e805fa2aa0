//! Waardenbord: finds the values of an organisation with a group around one screen, and prints them as cards.
//!
//! Rooms, in order; a room may use only the rooms before it: `model insight words store exchange print app cli`.

pub mod app;
pub mod cli;
pub mod exchange;
pub mod insight;
pub mod model;
pub mod print;
pub mod store;
pub mod words;
