//! What the program promises, room by room, without a window.

mod common;
mod model;
mod words;
