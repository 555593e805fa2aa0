//! The window: what a person sees and touches. Every colour and size stands in `look`, every painted part in `widgets`,
//! every command with its keys in `keys`.
//!
//! Invariant: nothing here changes a project; views say what a person wants and the desk carries it out.

pub mod action;
pub mod chip;
pub mod dialogs;
pub mod keys;
pub mod look;
pub mod path_panel;
pub mod seen;
pub mod settings_panel;
pub mod shell;
pub mod start;
pub mod steps;
pub mod toasts;
pub mod widgets;
