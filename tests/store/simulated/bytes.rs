//! What is in a file. A journal is mostly room filled ahead with zeros: those at the end are only counted.

use std::fmt;

const ZEROS: [u8; 1024] = [0; 1024];

/// Bytes, of which zeros at the end need not be there.
#[derive(Clone, Default)]
pub struct Bytes {
    head: Vec<u8>,
    length: usize,
}

impl fmt::Debug for Bytes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} bytes", self.length)
    }
}

impl Bytes {
    pub fn of(bytes: &[u8]) -> Self {
        // A thousand at once, since this is asked of every write.
        let zeros =
            bytes.rchunks(ZEROS.len()).take_while(|it| **it == ZEROS[..it.len()]).map(<[u8]>::len).sum::<usize>();
        let rest = &bytes[..bytes.len() - zeros];
        let end = rest.iter().rposition(|it| *it != 0).map_or(0, |it| it + 1);
        Self { head: rest[..end].to_vec(), length: bytes.len() }
    }

    pub fn zeros(length: usize) -> Self {
        Self { head: Vec::new(), length }
    }

    pub fn length(&self) -> usize {
        self.length
    }

    pub fn to_vec(&self) -> Vec<u8> {
        let mut all = vec![0; self.length];
        all[..self.head.len()].copy_from_slice(&self.head);
        all
    }

    /// Those from one place up to another.
    pub fn part(&self, from: usize, to: usize) -> Self {
        let (first, end) = (from.min(self.head.len()), to.min(self.head.len()));
        Self { head: self.head[first..end].to_vec(), length: to - from }
    }

    /// Writes others over these, which grow where they are too short.
    pub fn write(&mut self, place: usize, other: &Self) {
        self.length = self.length.max(place + other.length);
        let end = place + other.head.len();
        if !other.head.is_empty() && self.head.len() < end {
            self.head.resize(end, 0);
        }
        let covered = self.head.len().min(place + other.length);
        if place < covered {
            self.head[place..covered].fill(0);
            self.head[place..end].copy_from_slice(&other.head);
        }
    }
}
