//! What differs on the boards.

use std::collections::{BTreeMap, BTreeSet};

use super::pairs::{Became, are_reordered, became, is_reordered};
use super::{Changed, Difference};
use crate::insight::fate::places;
use crate::model::{Board, BoardDesign, BoardId, CardKey, Cluster, ParkedCard, Place, Project, Records, WordPair};

impl Difference {
    /// Where cards lie that are in both. What lies in no place of a board lies in its tray, also where the board is not
    /// there.
    pub(super) fn count_cards(&mut self, before: &Project, after: &Project) {
        if before.boards.is_same(&after.boards) && before.clusters.is_same(&after.clusters) {
            return;
        }
        let (old, new) = (places(before), places(after));
        let (mut moved, mut reasoned) = (BTreeSet::new(), BTreeSet::new());
        for at in old.keys().chain(new.keys()) {
            let is_in_both = is_there(before, at.1) && is_there(after, at.1);
            match (place_in(&old, *at), place_in(&new, *at)) {
                (one, other) if one == other || !is_in_both => {}
                (Place::Parked(_), Place::Parked(_)) => {
                    reasoned.insert(at.1);
                }
                _ => {
                    moved.insert(at.1);
                }
            }
        }
        self.add(Changed::CardsMoved, moved.len());
        self.add(Changed::ParkReasons, reasoned.len());
    }

    pub(super) fn count_clusters(&mut self, before: &Records<Cluster>, after: &Records<Cluster>) {
        for it in became(before, after) {
            match it {
                Became::Added(cluster) => {
                    self.add(Changed::ClustersAdded, 1);
                    self.tell(Changed::ResultsAdded, cluster.is_result);
                }
                Became::Gone(cluster) => {
                    self.add(Changed::ClustersGone, 1);
                    self.tell(Changed::ResultsGone, cluster.is_result);
                }
                Became::Stayed(cluster, now) => self.look_at_cluster(cluster, now),
            }
        }
        self.tell(Changed::SomethingElse, are_reordered(before, after));
    }

    fn look_at_cluster(&mut self, before: &Cluster, after: &Cluster) {
        let Cluster { id: _, board, letter, name, meaning, is_result, cards } = before;
        self.tell(Changed::ClustersRenamed, *name != after.name);
        self.tell(Changed::ClusterMeanings, *meaning != after.meaning);
        self.tell(Changed::ResultsAdded, !is_result && after.is_result);
        self.tell(Changed::ResultsGone, *is_result && !after.is_result);
        self.tell(Changed::PlacesReordered, is_reordered(cards, &after.cards));
        self.tell(Changed::SomethingElse, (*board, *letter) != (after.board, after.letter));
    }

    pub(super) fn count_boards(&mut self, before: &Records<Board>, after: &Records<Board>) {
        for it in became(before, after) {
            match it {
                Became::Added(_) => self.add(Changed::BoardsAdded, 1),
                Became::Gone(_) => self.add(Changed::BoardsGone, 1),
                Became::Stayed(board, now) => {
                    let Board { id: _, kind, discuss, loose, parked } = board;
                    let cards = |parked: &[ParkedCard]| parked.iter().map(|it| it.card).collect::<Vec<_>>();
                    self.tell(Changed::PlacesReordered, is_reordered(discuss, &now.discuss));
                    self.tell(Changed::PlacesReordered, is_reordered(loose, &now.loose));
                    self.tell(Changed::PlacesReordered, is_reordered(&cards(parked), &cards(&now.parked)));
                    self.tell(Changed::SomethingElse, *kind != now.kind);
                }
            }
        }
        self.tell(Changed::SomethingElse, are_reordered(before, after));
    }

    pub(super) fn look_at_design(&mut self, before: BoardDesign, after: BoardDesign) {
        match (before, after) {
            (BoardDesign::PerSession, BoardDesign::Single) => self.add(Changed::DesignSingle, 1),
            (BoardDesign::Single, BoardDesign::PerSession) => self.add(Changed::DesignPerSession, 1),
            (BoardDesign::Single, BoardDesign::Single) | (BoardDesign::PerSession, BoardDesign::PerSession) => {}
        }
    }

    pub(super) fn count_apart(&mut self, before: &[WordPair], after: &[WordPair]) {
        let (old, new): (BTreeSet<&WordPair>, BTreeSet<&WordPair>) = (before.iter().collect(), after.iter().collect());
        self.add(Changed::WordsApart, new.difference(&old).count());
        self.add(Changed::WordsTogether, old.difference(&new).count());
    }
}

fn place_in(places: &BTreeMap<(BoardId, CardKey), Place>, at: (BoardId, CardKey)) -> Place {
    places.get(&at).copied().unwrap_or(Place::Tray)
}

/// Whether there is such a card, withdrawn or not.
fn is_there(project: &Project, card: CardKey) -> bool {
    match card {
        CardKey::Note(_) | CardKey::Part(..) => project.note_of_card(card).is_some(),
        CardKey::Result(cluster) => project.clusters.contains(cluster),
    }
}
