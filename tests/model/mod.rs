//! What the project promises, whatever is done to it.

mod boards;
mod choice;
mod history;
mod input;
mod loading;
mod properties;
mod refusals;
mod values;
mod wording;
