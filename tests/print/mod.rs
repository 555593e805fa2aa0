//! Promises of paper: what is written stands on the cards, whole, where it should, and in the PDF just the same.

mod content;
