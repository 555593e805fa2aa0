//! The board, the heart of the program: words that belong together are put together.
//!
//! What lies where comes from the project (`data`), where it is drawn is geometry (`layout`), how it looks is paint
//! (`paint`), and what the hand does is a state machine (`drag`). The view (`view`) holds what belongs to the sitting and
//! nothing of the project; each gesture comes to one edit (`act`), sent when the hand lets go.

mod act;
pub mod alike;
pub mod boards;
mod card;
mod carry;
mod chips;
mod cluster_ui;
mod columns;
mod data;
pub(crate) mod drag;
mod empty;
mod fan;
mod find;
mod foot;
mod full;
mod full_items;
mod hand;
mod keys;
mod lasso;
mod laying;
mod layout;
mod left;
mod lines;
mod list;
mod measure;
mod merged;
mod middle;
mod motion;
mod move_to;
mod paint;
mod picture;
mod reader;
pub mod results;
mod scene;
mod select;
mod setting;
mod side;
mod side_acts;
mod side_card;
mod side_cluster;
mod splitting;
mod stage;
mod view;

pub use view::BoardView;
