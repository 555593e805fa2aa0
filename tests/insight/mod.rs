//! Questions asked of a project: what the answers promise.

mod considered;
mod difference;
mod fate;
mod hints;
mod loading_sheet;
mod measured;
mod plain;
mod rests;
mod review;
mod similar;
mod together;
