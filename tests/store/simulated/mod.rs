//! A disk in memory, the states that a power cut can leave of it, and a sitting whose promises are known.
//!
//! Rules of a file system as strict as the standards let it be: what is in a file survives once that file was synced, a
//! name once its folder was, and the name of a folder once the folder above it was. Anything else may be there or not.

pub mod bugs;
pub mod bytes;
pub mod dice;
pub mod disk;
pub mod promises;
pub mod recovery;
pub mod sitting;
pub mod states;
