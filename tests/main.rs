//! What the program promises, room by room, without a window.

mod store;
mod words;
