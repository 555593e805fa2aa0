//! What the program promises, room by room, without a window.

mod commands;
mod common;
mod example;
mod exchange;
mod house;
mod model;
mod print;
mod store;
mod words;
