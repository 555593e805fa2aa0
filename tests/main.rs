//! What the program promises, room by room, without a window.

mod common;
mod house;
mod model;
mod words;
