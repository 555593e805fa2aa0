//! Paper: from what a card says to the bytes of a PDF.
//!
//! Three stages, each plain data: [`documents`] lay the content of a card out on a page of its own, with the help of
//! [`type_setting`]; [`imposition`] lays cards on sheets; [`pdf`] translates finished [`page::Page`]s, item by item,
//! just as the preview of the window does. Nothing decides about layout after imposition.
//!
//! What does not live here: sentences ([`CardWords`] brings them), clocks (the date is given), files, the window.
//!
//! Invariant: printing either gives a document in which every character of the content stands, or the whole list of
//! what is in the way ([`PrintProblem`]); nothing is clipped, left out or drawn as a box.

pub mod blocks;
pub mod documents;
pub mod imposition;
pub mod order;
pub mod package;
pub mod page;
pub mod paper;
pub mod pdf;
pub mod picture;
pub mod problem;
pub mod product;
pub mod style;
mod tell;
pub mod type_setting;

pub use documents::content::{CardBack, CardContent, CardGroup, CardWords, SetContent};
pub use documents::decision_sheet::content::DecisionContent;
pub use documents::decision_sheet::decision_sheet;
pub use documents::decision_sheet::wording::decision_content;
pub use documents::from_project::set_content;
pub use documents::harvest::content::{HarvestCluster, HarvestContent, HarvestRest, HarvestWords};
pub use documents::harvest::harvest;
pub use documents::harvest::wording::harvest_content;
pub use documents::loading_sheet::content::{LoadingSheetContent, LoadingSheetWords, SheetLine, ValueSheet};
pub use documents::loading_sheet::loading_sheet;
pub use documents::loading_sheet::wording::loading_sheet_content;
pub use documents::value_cards::{CardSettings, Shown, value_cards};
pub use documents::{CardFaces, Document, Edition, Shift, Sides};
pub use imposition::Stock;
pub use order::{Order, Separate};
pub use paper::{CardSize, PaperSize};
pub use problem::{CardName, PrintProblem, Side};
pub use product::{Per, Product};
