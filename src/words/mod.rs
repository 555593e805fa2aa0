//! Every sentence a person reads, and how Dutch words break.

pub mod hyphenation;
