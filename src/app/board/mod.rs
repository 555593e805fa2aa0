//! The board, the heart of the program: words that belong together are put together.
//!
//! What lies where comes from the project (`data`), where it is drawn is geometry (`layout`), how it looks is paint
//! (`paint`), and what the hand does is a state machine (`drag`). The view (`view`) holds what belongs to the sitting and
//! nothing of the project; each gesture comes to one edit (`act`), sent when the hand lets go.

mod act;
pub mod boards;
mod card;
mod columns;
mod data;
pub(crate) mod drag;
mod empty;
mod find;
mod foot;
mod keys;
mod layout;
mod left;
mod list;
mod measure;
mod middle;
mod motion;
mod paint;
mod select;
mod side;
mod side_card;
mod side_cluster;
mod view;

pub use view::BoardView;
