//! Which clusters stand on the most sheets together: all combinations are counted, none is left out by a guess.
//!
//! Counted are unique sheets behind at least one of the clusters of a set, so that three that stand on the same sheets
//! give way to three that stand on different ones. Equal sets are equal: their order says nothing.

use std::cmp::{Ordering, Reverse};

use serde::Serialize;

use super::Insight;
use super::coverage::sheets_of_notes;
use super::deck::place;
use crate::model::{BoardId, ClusterId, Project, SheetId};

/// At most so many clusters are combined: 34,220 sets of three.
pub const MOST_COMBINED: usize = 60;

/// At most so many equal sets are given; how many there are is counted to the end.
pub const MOST_SETS: usize = 50;

/// The largest set that is looked for. An organisation chooses at most three values; sets of four would be fourteen times
/// as many.
pub const LARGEST_SET: usize = 3;

/// The sets of clusters that stand on the most sheets together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Together {
    /// On how many unique sheets each of the sets stands.
    pub sheets: usize,
    /// The sets, at most [`MOST_SETS`], none where no cluster stands on a sheet. Clusters, and sets by their clusters,
    /// in the order in which the clusters were made.
    pub sets: Vec<Vec<ClusterId>>,
    /// How many such sets there are, given or not.
    pub set_count: usize,
    /// How many clusters were not combined since there are more than [`MOST_COMBINED`], of those that stand on a sheet;
    /// other than 0: sets with these may stand on more sheets.
    pub left_out: usize,
}

/// The sets of `how_many` clusters of a board whose words stand on the most sheets together. A `how_many` below 1 is 1,
/// above [`LARGEST_SET`] is that; where the board has fewer clusters, all of them are the one set.
///
/// A cluster that stands on no sheet is in no set: it would be in any of them alike. Of more than [`MOST_COMBINED`] those
/// on the most sheets are combined, of equal ones those that were made first.
pub fn together(project: &Project, board: BoardId, how_many: usize) -> Together {
    let mut spreads: Vec<Spread> = (0..)
        .zip(project.clusters_of(board))
        .map(|(rank, cluster)| {
            let notes = Insight::notes_of_cluster(project, cluster.id);
            Spread { rank, cluster: cluster.id, sheets: sheets_of_notes(project, notes) }
        })
        .filter(|it| !it.sheets.is_empty())
        .collect();
    let left_out = spreads.len().saturating_sub(MOST_COMBINED);
    if left_out > 0 {
        spreads.sort_by_key(|it| (Reverse(it.sheets.len()), it.rank));
        spreads.truncate(MOST_COMBINED);
        spreads.sort_by_key(|it| it.rank);
    }
    let marks = marks_of(&spreads);
    let none = vec![0; marks.first().map_or(0, Vec::len)];
    let mut search = Search { marks: &marks, ..Search::default() };
    search.find(how_many.clamp(1, LARGEST_SET).min(spreads.len()), &mut Vec::new(), &none);

    let clusters = |set: &Vec<usize>| set.iter().filter_map(|it| spreads.get(*it)).map(|it| it.cluster).collect();
    Together {
        sheets: place(search.most),
        sets: search.sets.iter().map(clusters).collect(),
        set_count: search.set_count,
        left_out,
    }
}

/// Where a cluster stands.
struct Spread {
    /// Its place among the clusters of its board.
    rank: usize,
    cluster: ClusterId,
    /// The unique sheets behind it, by id.
    sheets: Vec<SheetId>,
}

/// A bit for each sheet behind any of the clusters.
type Marks = Vec<u64>;

/// The marks of each cluster, all equally long.
fn marks_of(spreads: &[Spread]) -> Vec<Marks> {
    let mut all: Vec<SheetId> = spreads.iter().flat_map(|it| &it.sheets).copied().collect();
    all.sort_unstable();
    all.dedup();
    let marks = |spread: &Spread| {
        let mut marks = vec![0; all.len().div_ceil(64)];
        for at in spread.sheets.iter().filter_map(|it| all.binary_search(it).ok()) {
            if let Some(word) = marks.get_mut(at / 64) {
                *word |= 1_u64 << (at % 64);
            }
        }
        marks
    };
    spreads.iter().map(marks).collect()
}

/// What was found so far among all combinations.
#[derive(Default)]
struct Search<'a> {
    /// The marks of each cluster.
    marks: &'a [Marks],
    /// The most sheets of any set.
    most: u32,
    /// The first sets that stand on so many, by places in `marks`.
    sets: Vec<Vec<usize>>,
    /// How many there are.
    set_count: usize,
}

impl Search<'_> {
    /// Goes through all sets that begin with `set`, whose marks are `united`, and have `missing` more.
    fn find(&mut self, missing: usize, set: &mut Vec<usize>, united: &[u64]) {
        let first = set.last().map_or(0, |it| it + 1);
        for (at, own) in self.marks.iter().enumerate().skip(first) {
            let both = united.iter().zip(own).map(|(one, other)| one | other);
            set.push(at);
            if missing > 1 {
                self.find(missing - 1, set, &both.collect::<Marks>());
            } else {
                self.weigh(both.map(u64::count_ones).sum(), set);
            }
            set.pop();
        }
    }

    fn weigh(&mut self, sheets: u32, set: &[usize]) {
        match sheets.cmp(&self.most) {
            Ordering::Less => return,
            Ordering::Equal => {}
            Ordering::Greater => {
                self.most = sheets;
                self.sets.clear();
                self.set_count = 0;
            }
        }
        self.set_count += 1;
        if self.sets.len() < MOST_SETS {
            self.sets.push(set.to_vec());
        }
    }
}
