//! Questions asked of a project: what the answers promise.

mod hints;
mod measured;
mod review;
mod similar;
