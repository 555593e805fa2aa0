//! What lies where, as the board draws it: made once for each version of the project, from the project alone.
//!
//! How large or where on the screen anything is, is not known here.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use super::reader;
use crate::app::seen::Seen;
use crate::insight::{ClusterLay, Coverage, Deck, Insight, Origin, Stack};
use crate::model::{BehaviourNote, CardKey, ClusterId, Letter, MeetingId, ParkReason, Place, Project, Records};
use crate::words::{Counted, Words};

/// A stack of one or more cards as it lies in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lying {
    /// The card that stands for it.
    pub key: CardKey,
    /// Where it lies.
    pub place: Place,
    /// Its wording.
    pub wording: String,
    /// All its cards, in their order.
    pub cards: Vec<CardKey>,
    /// The sessions that wrote it, by their place in the project, most cards first.
    pub sessions: Vec<usize>,
    /// The line of second rank: where it was written, how much behaviour is tied to it.
    pub meta: String,
    /// As it is read out; unlike the wording, no two on the board are the same.
    pub name: String,
    /// The stack that it was made of.
    pub(super) stack: Arc<Stack>,
}

/// A cluster as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterData {
    /// Which.
    pub id: ClusterId,
    /// Its letter.
    pub letter: Option<Letter>,
    /// Its name, or its working name.
    pub title: String,
    /// Whether the group named it.
    pub is_named: bool,
    /// As it is read out.
    pub name: String,
    /// "Staat op 14 van 51 bladen".
    pub coverage: String,
    /// Its sheets by session, in the order of the project, zeros included.
    pub sheets: Vec<usize>,
    /// Its stacks.
    pub stacks: Vec<Arc<Lying>>,
    /// "Bij B".
    pub(super) place_words: String,
    /// What it was made of.
    pub(super) lay: Arc<ClusterLay>,
}

impl ClusterData {
    /// How it is called in a few words: by its letter, else by its title.
    pub fn short_name(&self) -> String {
        self.letter.map_or_else(|| self.title.clone(), |it| it.to_string())
    }

    /// What stands in its dark square.
    pub fn letter_text(&self) -> String {
        self.letter.map_or_else(String::new, |it| it.to_string())
    }
}

/// A meeting as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingData {
    /// Which.
    pub id: MeetingId,
    /// "9.00 uur".
    pub name: String,
}

/// Everything on the board.
#[derive(Clone, Debug, Default)]
pub struct BoardData {
    /// The meetings in their order.
    pub meetings: Vec<MeetingData>,
    /// Still to be placed.
    pub tray: Vec<Arc<Lying>>,
    /// How many cards that are.
    pub tray_count: usize,
    /// The number of the word of each stack of the tray, in their order.
    pub(super) tray_words: Arc<Vec<u32>>,
    /// The clusters in the order in which they were made.
    pub clusters: Vec<Arc<ClusterData>>,
    /// To talk about.
    pub discuss: Vec<Arc<Lying>>,
    /// Stand on their own.
    pub loose: Vec<Arc<Lying>>,
    /// Put aside, by reason.
    pub parked: Vec<(Option<ParkReason>, Vec<Arc<Lying>>)>,
    /// How many sheets count.
    pub sheet_count: usize,
    /// The cards of the board with their words.
    pub(super) deck: Arc<Deck>,
    /// Of each word, by number, whether it lies in more than one place.
    pub(super) repeated: Vec<bool>,
    /// What else it was made of.
    pub(super) source: Source,
    /// Where each card lies; made when it is first asked for.
    pub(super) spots: OnceLock<HashMap<CardKey, Spot>>,
}

/// What sentences were made of, beside what lies where.
#[derive(Clone, Debug, Default)]
pub(super) struct Source {
    pub(super) behaviour_notes: Records<BehaviourNote>,
    pub(super) words: Words,
}

/// Where a card lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot {
    place: Place,
    /// Its stack among those of its place.
    at: usize,
    /// Its stack among all.
    rank: usize,
}

impl BoardData {
    /// Looks at the board; what lies as it lay here is the same in memory.
    #[must_use]
    pub fn renewed(&self, seen: &Seen<'_>) -> Self {
        reader::read(self, seen)
    }

    /// Where each card lies is to be found anew, after stacks were changed.
    pub(super) fn forget_spots(&mut self) {
        self.spots = OnceLock::new();
    }

    /// Every stack: tray, clusters, the three places.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Lying>> {
        let clusters = self.clusters.iter().flat_map(|it| &it.stacks);
        let parked = self.parked.iter().flat_map(|it| &it.1);
        self.tray.iter().chain(clusters).chain(&self.discuss).chain(&self.loose).chain(parked)
    }

    /// The stacks of a place, in their order.
    pub fn stacks_of(&self, place: Place) -> &[Arc<Lying>] {
        match place {
            Place::Tray => &self.tray,
            Place::Cluster(id) => self.cluster(id).map_or(&[], |it| &it.stacks),
            Place::Discuss => &self.discuss,
            Place::Loose => &self.loose,
            Place::Parked(reason) => self.parked.iter().find(|it| it.0 == reason).map_or(&[], |it| &it.1),
        }
    }

    /// The stack that holds a card.
    pub fn stack_of(&self, card: CardKey) -> Option<&Arc<Lying>> {
        let spot = self.spots().get(&card)?;
        self.stacks_of(spot.place).get(spot.at)
    }

    /// Where a card lies; none where it is not on the board.
    pub fn place_of(&self, card: CardKey) -> Option<Place> {
        self.spots().get(&card).map(|it| it.place)
    }

    /// The stacks that hold any of these cards, in the order of the board; costs only what is asked for.
    pub fn stacks_with(&self, cards: impl Iterator<Item = CardKey>) -> Vec<&Arc<Lying>> {
        let mut spots: Vec<Spot> = cards.filter_map(|it| self.spots().get(&it)).copied().collect();
        spots.sort_unstable_by_key(|it| it.rank);
        spots.dedup_by_key(|it| it.rank);
        spots.into_iter().filter_map(|it| self.stacks_of(it.place).get(it.at)).collect()
    }

    fn spots(&self) -> &HashMap<CardKey, Spot> {
        self.spots.get_or_init(|| {
            let mut spots = HashMap::with_capacity(self.deck.len());
            let (mut at, mut before) = (0, None);
            for (rank, stack) in self.all().enumerate() {
                at = if before == Some(stack.place) { at + 1 } else { 0 };
                before = Some(stack.place);
                let spot = Spot { place: stack.place, at, rank };
                spots.extend(stack.cards.iter().map(|card| (*card, spot)));
            }
            spots
        })
    }

    /// A cluster.
    pub fn cluster(&self, id: ClusterId) -> Option<&ClusterData> {
        self.clusters.iter().find(|it| it.id == id).map(AsRef::as_ref)
    }

    /// The cluster with this letter.
    pub fn lettered(&self, letter: char) -> Option<&ClusterData> {
        self.clusters.iter().find(|it| it.letter.is_some_and(|it| char::from(it) == letter)).map(AsRef::as_ref)
    }

    /// How many cards were put aside.
    pub fn parked_count(&self) -> usize {
        self.parked.iter().map(|it| count(&it.1)).sum()
    }

    /// Whether there is not one card.
    pub fn is_empty(&self) -> bool {
        self.all().next().is_none()
    }
}

/// How many cards lie in some stacks.
pub fn count(stacks: &[Arc<Lying>]) -> usize {
    stacks.iter().map(|it| it.cards.len()).sum()
}

/// A place as it is said behind a word: "bij B", "losse woorden".
pub fn place_words(words: Words, place: Place, cluster: Option<(Option<Letter>, &str)>) -> String {
    match place {
        Place::Tray => words.say("board-at-tray"),
        Place::Discuss => words.say("board-at-discuss"),
        Place::Loose => words.say("board-at-loose"),
        Place::Parked(_) => words.say("board-at-parked"),
        Place::Cluster(_) => match cluster {
            Some((Some(letter), _)) => words.say_with("board-at-cluster", &[("cluster", letter.to_string().into())]),
            Some((None, title)) => words.say_with("board-at-cluster", &[("cluster", title.into())]),
            None => String::new(),
        },
    }
}

/// "Staat op 14 van 51 bladen".
pub fn coverage_words(seen: &Seen<'_>, coverage: &Coverage) -> String {
    let arguments = [("n", coverage.sheets.into()), ("sheets", Counted::Sheets.argument(seen.board_sheets))];
    seen.words.say_with("board-coverage", &arguments)
}

/// The behaviours tied to cards, each once, in the order of the cards.
pub fn behaviours_of(seen: &Seen<'_>, cards: &[CardKey]) -> Vec<crate::model::BehaviourNoteId> {
    let mut found = BTreeSet::new();
    let notes = cards.iter().flat_map(|it| Insight::notes_of(seen.project, *it));
    let tied = notes.filter_map(|it| seen.insight.tied.get(&it)).flatten().copied();
    tied.filter(|it| found.insert(*it)).collect()
}

/// The part of a stack that a meeting wrote; none where it wrote nothing of it.
pub fn part_of_meetings(project: &Project, cards: &[CardKey], meetings: &BTreeSet<MeetingId>) -> Vec<CardKey> {
    let wrote = |card: &CardKey| Origin::meeting_of_card(project, *card).is_some_and(|it| meetings.contains(&it));
    cards.iter().copied().filter(wrote).collect()
}
