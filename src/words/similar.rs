//! Why two wordings are alike, in words.

use super::{Argument, Tell};
use crate::insight::similar::Reason;

impl Tell for Reason {
    fn key(&self) -> &'static str {
        match self {
            Self::Typing => "similar-typing",
            Self::SameWord => "similar-same-word",
            Self::Compound => "similar-compound",
            Self::Meaning => "similar-meaning",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        Vec::new()
    }
}
