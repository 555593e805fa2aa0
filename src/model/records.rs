//! A list of records in the order in which they were added, found by id, cheap to copy.

use std::sync::Arc;

use imbl::{OrdMap, Vector};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::id::Id;

/// Something that is kept in a project under an id of its own.
pub trait Record: Clone + Eq {
    /// The kind of id.
    type Id: Id;
    /// This record's id; it never changes.
    fn id(&self) -> Self::Id;
}

/// Records in their order, each id once. A copy costs a few pointers; an unchanged record is the same in memory.
///
/// In a file it is a plain list, so that two equal ids are noticed while reading.
#[derive(Clone, Debug)]
pub struct Records<T: Record> {
    order: Vector<T::Id>,
    by_id: OrdMap<T::Id, Arc<T>>,
}

impl<T: Record> Default for Records<T> {
    fn default() -> Self {
        Self { order: Vector::new(), by_id: OrdMap::new() }
    }
}

impl<T: Record> PartialEq for Records<T> {
    /// The same in memory first: comparing must not cost more than what differs.
    fn eq(&self, other: &Self) -> bool {
        (self.order.ptr_eq(&other.order) || self.order == other.order)
            && (self.by_id.ptr_eq(&other.by_id) || self.by_id == other.by_id)
    }
}

impl<T: Record> Eq for Records<T> {}

impl<T: Record> Records<T> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// The record with this id.
    pub fn get(&self, id: T::Id) -> Option<&T> {
        self.by_id.get(&id).map(Arc::as_ref)
    }

    /// Whether there is one with this id.
    pub fn contains(&self, id: T::Id) -> bool {
        self.by_id.contains_key(&id)
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.order.iter().filter_map(|id| self.get(*id))
    }

    /// All ids, in their order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = T::Id> {
        self.order.iter().copied()
    }

    /// Whether both hold the very same records in memory; `false` does not say that they differ.
    pub fn is_same(&self, other: &Self) -> bool {
        // A short order lies in the list itself, and has no place in memory that could be the same.
        const SHORT: usize = 64;
        let is_same_order = || self.order.ptr_eq(&other.order) || (self.len() <= SHORT && self.order == other.order);
        self.len() == other.len() && (self.is_empty() || (self.by_id.ptr_eq(&other.by_id) && is_same_order()))
    }

    /// Whether both hold a record that is the very same in memory.
    pub fn has_same(&self, other: &Self, id: T::Id) -> bool {
        let pair = self.by_id.get(&id).zip(other.by_id.get(&id));
        pair.is_some_and(|(one, other)| Arc::ptr_eq(one, other))
    }

    /// Puts a new record last; gives `false` and changes nothing where its id is taken.
    pub(in crate::model) fn push(&mut self, record: T) -> bool {
        let id = record.id();
        if self.contains(id) {
            return false;
        }
        self.order.push_back(id);
        self.by_id.insert(id, Arc::new(record));
        true
    }

    pub(in crate::model) fn remove(&mut self, id: T::Id) -> Option<Arc<T>> {
        let gone = self.by_id.remove(&id)?;
        self.order.retain(|it| *it != id);
        Some(gone)
    }

    /// Changes one record in place of a copy; the id must stay what it was.
    pub(in crate::model) fn get_mut(&mut self, id: T::Id) -> Option<&mut T> {
        self.by_id.get_mut(&id).map(Arc::make_mut)
    }

    /// Moves a record before another, or to the end.
    pub(in crate::model) fn reorder(&mut self, id: T::Id, before: Option<T::Id>) {
        if before == Some(id) || !self.contains(id) {
            return;
        }
        self.order.retain(|it| *it != id);
        let at = before.and_then(|it| self.order.index_of(&it)).unwrap_or(self.order.len());
        self.order.insert(at, id);
    }
}

impl<T: Record + Serialize> Serialize for Records<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de, T: Record + Deserialize<'de>> Deserialize<'de> for Records<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader<T>(std::marker::PhantomData<T>);

        impl<'de, T: Record + Deserialize<'de>> de::Visitor<'de> for Reader<T> {
            type Value = Records<T>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "a list of records")
            }

            /// Reads one by one, so that the error of a doubled id has that record's place in the file.
            fn visit_seq<A: de::SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut records = Records::default();
                while let Some(record) = list.next_element::<T>()? {
                    let id = record.id();
                    if !records.push(record) {
                        return Err(de::Error::custom(format_args!("id {id} occurs twice")));
                    }
                }
                Ok(records)
            }
        }

        deserializer.deserialize_seq(Reader(std::marker::PhantomData))
    }
}
