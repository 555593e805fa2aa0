//! Questions asked of a project: what the answers promise.

mod measured;
mod plain;
mod rests;
mod similar;
mod together;
