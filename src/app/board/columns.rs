//! Which cluster stands in which column, remembered for the sitting.

use std::collections::BTreeMap;

use egui::{Rect, pos2, vec2};

use super::layout::{BETWEEN_CLUSTERS, Columns};
use crate::model::ClusterId;

/// Which cluster stands in which column. A cluster gets its column once, the shortest one of that moment, and keeps it, so
/// that only what stands below moves when something grows.
#[derive(Clone, Debug, Default)]
pub struct ColumnMemory {
    count: usize,
    of: BTreeMap<ClusterId, usize>,
}

impl ColumnMemory {
    /// Places clusters of these heights, in their order, in columns.
    pub fn place(&mut self, columns: Columns, clusters: &[(ClusterId, f32)]) -> Vec<Rect> {
        if self.count != columns.count {
            self.count = columns.count;
            self.of.clear();
        }
        let mut lengths = vec![0.0; columns.count];
        for (id, height) in clusters {
            if let Some(length) = self.of.get(id).and_then(|it| lengths.get_mut(*it)) {
                *length += height + BETWEEN_CLUSTERS;
            }
        }
        for (id, height) in clusters.iter().filter(|it| !self.of.contains_key(&it.0)).collect::<Vec<_>>() {
            let column = shortest(&lengths);
            self.of.insert(*id, column);
            if let Some(length) = lengths.get_mut(column) {
                *length += height + BETWEEN_CLUSTERS;
            }
        }
        let mut tops = vec![0.0; columns.count];
        clusters
            .iter()
            .map(|(id, height)| {
                let column = self.of.get(id).copied().unwrap_or(0);
                let left = column as f32 * (columns.width + BETWEEN_CLUSTERS);
                let top = tops.get(column).copied().unwrap_or(0.0);
                if let Some(next) = tops.get_mut(column) {
                    *next = top + height + BETWEEN_CLUSTERS;
                }
                Rect::from_min_size(pos2(left, top), vec2(columns.width, *height))
            })
            .collect()
    }
}

fn shortest(lengths: &[f32]) -> usize {
    let mut best = 0;
    for (column, length) in lengths.iter().enumerate() {
        if lengths.get(best).is_some_and(|it| length + 0.5 < *it) {
            best = column;
        }
    }
    best
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "these are sums of whole numbers")]
mod tests {
    use super::*;

    fn id(number: u64) -> ClusterId {
        ClusterId::from(number)
    }

    #[test]
    fn a_cluster_that_grows_moves_only_what_stands_below_it() {
        let columns = Columns { count: 3, width: 300.0 };
        let mut memory = ColumnMemory::default();
        let before: Vec<_> = (1..=6).map(|it| (id(it), 100.0 + 10.0 * it as f32)).collect();
        let first = memory.place(columns, &before);
        let mut after = before.clone();
        after[0].1 += 500.0;
        let second = memory.place(columns, &after);
        for place in 1..6 {
            let below = first[place].left() == first[0].left();
            assert_eq!(first[place] != second[place], below, "cluster {place}");
        }
    }

    #[test]
    fn a_new_cluster_stands_in_the_shortest_column_and_the_others_stay() {
        let columns = Columns { count: 2, width: 300.0 };
        let mut memory = ColumnMemory::default();
        let first = memory.place(columns, &[(id(1), 400.0), (id(2), 100.0)]);
        let second = memory.place(columns, &[(id(1), 400.0), (id(2), 100.0), (id(3), 50.0)]);
        assert_eq!(first, second[..2]);
        assert_eq!(second[2].left(), second[1].left());
    }

    #[test]
    fn a_cluster_that_comes_back_stands_where_it_stood() {
        let columns = Columns { count: 2, width: 300.0 };
        let mut memory = ColumnMemory::default();
        let all = [(id(1), 100.0), (id(2), 100.0), (id(3), 100.0)];
        let before = memory.place(columns, &all);
        memory.place(columns, &[all[0], all[2]]);
        assert_eq!(memory.place(columns, &all), before);
    }
}
