//! Questions asked of a project: what the answers promise.

mod loading_sheet;
mod measured;
mod similar;
