//! The window: what a person sees and touches. Every colour and size stands in `look`, every painted part in `widgets`.
//!
//! Invariant: nothing here changes a project; views say what a person wants and the desk carries it out.

pub mod action;
pub mod board;
pub mod look;
pub mod seen;
pub mod steps;
pub mod widgets;
