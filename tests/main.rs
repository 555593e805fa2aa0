//! What the program promises, room by room, without a window.

mod exchange;
mod print;
mod store;
mod words;
