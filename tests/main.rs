//! Promises of everything but the window.

mod print;
