//! Questions asked of a project: what the answers promise.

mod hints;
mod loading_sheet;
mod measured;
mod review;
mod similar;
