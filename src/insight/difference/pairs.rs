//! Two lists side by side: what is new, what is gone, what stayed, and whether that lies in another order.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Record, Records};

/// What became of a record.
pub(super) enum Became<'a, T> {
    /// It was not there.
    Added(&'a T),
    /// It is not there any more.
    Gone(&'a T),
    /// It is there as before, and may have changed.
    Stayed(&'a T, &'a T),
}

/// What became of each record; those that are the very same in memory are left out.
pub(super) fn became<'a, T: Record>(
    before: &'a Records<T>,
    after: &'a Records<T>,
) -> impl Iterator<Item = Became<'a, T>> {
    let looked_at = if before.is_same(after) { 0 } else { usize::MAX };
    let old = before.iter().take(looked_at).filter(move |it| !before.has_same(after, it.id()));
    let old = old.map(move |it| after.get(it.id()).map_or(Became::Gone(it), |now| Became::Stayed(it, now)));
    let new = after.iter().take(looked_at).filter(move |it| !before.contains(it.id()));
    old.chain(new.map(Became::Added))
}

/// Whether the records that stayed stand in another order.
pub(super) fn are_reordered<T: Record>(before: &Records<T>, after: &Records<T>) -> bool {
    let old = before.ids().filter(|it| after.contains(*it));
    !before.is_same(after) && old.ne(after.ids().filter(|it| before.contains(*it)))
}

/// Whether what stands in both lists stands in another order.
pub(super) fn is_reordered<T: Copy + Ord>(before: &[T], after: &[T]) -> bool {
    let (old, new): (BTreeSet<T>, BTreeSet<T>) = (before.iter().copied().collect(), after.iter().copied().collect());
    let stayed = before.iter().filter(|it| new.contains(it));
    before != after && stayed.ne(after.iter().filter(|it| old.contains(it)))
}

/// Of how many keys the value is another one, or stands in one of both only.
pub(super) fn differing<K: Ord, V: PartialEq>(before: &BTreeMap<K, V>, after: &BTreeMap<K, V>) -> usize {
    let old = before.iter().filter(|(key, value)| after.get(key) != Some(value)).count();
    old + after.keys().filter(|it| !before.contains_key(it)).count()
}
