//! The rooms of the program that read, without window and paper, which would take most of the time to build.

#[path = "../../src/exchange/mod.rs"]
pub mod exchange;
#[path = "../../src/insight/mod.rs"]
pub mod insight;
#[path = "../../src/model/mod.rs"]
pub mod model;
#[path = "../../src/store/mod.rs"]
pub mod store;
#[path = "../../src/words/mod.rs"]
pub mod words;
