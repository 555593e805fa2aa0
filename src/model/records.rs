//! A list of records in the order in which they were added, found by id, cheap to copy.

use std::ops::Range;
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
    in_order: Vector<Arc<T>>,
    /// Where in the order each record stands.
    places: OrdMap<T::Id, usize>,
}

impl<T: Record> Default for Records<T> {
    fn default() -> Self {
        Self { in_order: Vector::new(), places: OrdMap::new() }
    }
}

impl<T: Record> PartialEq for Records<T> {
    /// The same in memory first: comparing must not cost more than what differs.
    fn eq(&self, other: &Self) -> bool {
        self.in_order.ptr_eq(&other.in_order) || self.in_order == other.in_order
    }
}

impl<T: Record> Eq for Records<T> {}

impl<T: Record> Records<T> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.in_order.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.in_order.is_empty()
    }

    /// The record with this id.
    pub fn get(&self, id: T::Id) -> Option<&T> {
        self.arc(id).map(Arc::as_ref)
    }

    /// Whether there is one with this id.
    pub fn contains(&self, id: T::Id) -> bool {
        self.places.contains_key(&id)
    }

    fn arc(&self, id: T::Id) -> Option<&Arc<T>> {
        self.places.get(&id).and_then(|it| self.in_order.get(*it))
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.in_order.iter().map(Arc::as_ref)
    }

    /// All ids, in their order.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = T::Id> {
        self.iter().map(T::id)
    }

    /// Whether both hold the very same records in memory; `false` does not say that they differ.
    pub fn is_same(&self, other: &Self) -> bool {
        // A short order lies in the list itself, and has no place in memory that could be the same.
        const SHORT: usize = 64;
        let all_are_same = || self.in_order.iter().zip(&other.in_order).all(|(one, other)| Arc::ptr_eq(one, other));
        self.len() == other.len() && (self.in_order.ptr_eq(&other.in_order) || (self.len() <= SHORT && all_are_same()))
    }

    /// Whether both hold a record that is the very same in memory.
    pub fn has_same(&self, other: &Self, id: T::Id) -> bool {
        let pair = self.arc(id).zip(other.arc(id));
        pair.is_some_and(|(one, other)| Arc::ptr_eq(one, other))
    }

    /// Puts a new record last; gives `false` and changes nothing where its id is taken.
    pub(in crate::model) fn push(&mut self, record: T) -> bool {
        let id = record.id();
        if self.contains(id) {
            return false;
        }
        self.places.insert(id, self.len());
        self.in_order.push_back(Arc::new(record));
        true
    }

    pub(in crate::model) fn remove(&mut self, id: T::Id) -> Option<Arc<T>> {
        let place = self.places.remove(&id)?;
        let gone = self.in_order.remove(place);
        self.number(place..self.len());
        Some(gone)
    }

    /// Changes one record in place of a copy; the id must stay what it was.
    pub(in crate::model) fn get_mut(&mut self, id: T::Id) -> Option<&mut T> {
        let place = *self.places.get(&id)?;
        self.in_order.get_mut(place).map(Arc::make_mut)
    }

    /// Moves a record before another, or to the end.
    pub(in crate::model) fn reorder(&mut self, id: T::Id, before: Option<T::Id>) {
        let Some(from) = self.places.get(&id).copied().filter(|_| before != Some(id)) else { return };
        let moved = self.in_order.remove(from);
        // What stood behind it has moved up.
        let to = before.and_then(|it| self.places.get(&it)).map_or(self.len(), |it| it - usize::from(*it > from));
        self.in_order.insert(to, moved);
        self.number(from.min(to)..from.max(to) + 1);
    }

    /// Notes anew where the records in these places stand.
    fn number(&mut self, places: Range<usize>) {
        for (place, record) in self.in_order.iter().enumerate().take(places.end).skip(places.start) {
            self.places.insert(record.id(), place);
        }
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
                    if records.places.insert(id, records.len()).is_some() {
                        return Err(de::Error::custom(format_args!("id {id} occurs twice")));
                    }
                    records.in_order.push_back(Arc::new(record));
                }
                Ok(records)
            }
        }

        deserializer.deserialize_seq(Reader(std::marker::PhantomData))
    }
}
