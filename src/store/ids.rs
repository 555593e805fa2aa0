//! Where ids come from: random ones, or counting ones for recipes and tests that must come out the same.

use std::cell::Cell;

use crate::model::id::Id;

/// Gives out ids, never 0 and never the same twice in a sitting.
#[derive(Debug)]
pub struct IdSource {
    /// The next number; none: random.
    next: Option<Cell<u64>>,
}

impl IdSource {
    /// Random ids, from the operating system.
    pub fn random() -> Self {
        Self { next: None }
    }

    /// Ids that count up from `first`.
    pub fn counting(first: u64) -> Self {
        Self { next: Some(Cell::new(first.max(1))) }
    }

    /// The next id.
    pub fn draw<T: Id>(&self) -> T {
        T::from(self.number())
    }

    /// The next id as a bare number. Where the operating system gives no random number, the clock and an address stand
    /// in: ids need to differ, not to be secret.
    pub fn number(&self) -> u64 {
        let Some(next) = &self.next else {
            return getrandom::u64().unwrap_or_else(|_| fallback()).max(1);
        };
        next.replace(next.get().saturating_add(1))
    }
}

fn fallback() -> u64 {
    use std::hash::{BuildHasher as _, RandomState};
    RandomState::new().hash_one(std::time::Instant::now().elapsed().as_nanos())
}
