//! Questions asked of a project: what the answers promise.

mod measured;
mod review;
mod similar;
