//! Promises of everything but the window.

mod common;
mod print;
