//! What the program promises, room by room, without a window.

mod exchange;
mod store;
mod words;
