//! What lies where, as the board draws it: made once for each version of the project, from the project alone.
//!
//! How large or where on the screen anything is, is not known here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::app::seen::Seen;
use crate::insight::{ClusterLay, Coverage, Insight, Origin, Stack};
use crate::model::wording::folded;
use crate::model::{CardKey, ClusterId, Letter, MeetingId, ParkReason, Place, Project};
use crate::words::{Argument, Counted, Words};

/// A stack of one or more cards as it lies in a place.
#[derive(Clone, Debug)]
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
}

/// A cluster as it is drawn.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug)]
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
    /// The clusters in the order in which they were made.
    pub clusters: Vec<ClusterData>,
    /// To talk about.
    pub discuss: Vec<Arc<Lying>>,
    /// Stand on their own.
    pub loose: Vec<Arc<Lying>>,
    /// Put aside, by reason.
    pub parked: Vec<(Option<ParkReason>, Vec<Arc<Lying>>)>,
    /// How many sheets count.
    pub sheet_count: usize,
    places: BTreeMap<CardKey, Place>,
}

impl BoardData {
    /// Looks at the board.
    pub fn of(seen: &Seen<'_>) -> Self {
        let mut reader = Reader::new(seen);
        let lay = seen.lay;
        let mut data = Self {
            meetings: reader.meetings.clone(),
            sheet_count: seen.insight.sheet_count,
            tray: reader.stacks(&lay.tray, Place::Tray),
            discuss: reader.stacks(&lay.discuss, Place::Discuss),
            loose: reader.stacks(&lay.loose, Place::Loose),
            parked: lay
                .parked
                .iter()
                .map(|it| (it.reason, reader.stacks(&it.stacks, Place::Parked(it.reason))))
                .collect(),
            clusters: lay.clusters.iter().map(|it| reader.cluster(it)).collect(),
            places: BTreeMap::new(),
        };
        data.places = data.all().flat_map(|it| it.cards.iter().map(|card| (*card, it.place))).collect();
        data
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
        self.stacks_of(self.place_of(card)?).iter().find(|it| it.cards.contains(&card))
    }

    /// Where a card lies; none where it is not on the board.
    pub fn place_of(&self, card: CardKey) -> Option<Place> {
        self.places.get(&card).copied()
    }

    /// A cluster.
    pub fn cluster(&self, id: ClusterId) -> Option<&ClusterData> {
        self.clusters.iter().find(|it| it.id == id)
    }

    /// The cluster with this letter.
    pub fn lettered(&self, letter: char) -> Option<&ClusterData> {
        self.clusters.iter().find(|it| it.letter.is_some_and(|it| char::from(it) == letter))
    }

    /// How many cards were put aside.
    pub fn parked_count(&self) -> usize {
        self.parked.iter().map(|it| count(&it.1)).sum()
    }

    /// Whether there is not one card.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
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

/// Reads the project with every sentence made once that many stacks share.
struct Reader<'a> {
    seen: &'a Seen<'a>,
    meetings: Vec<MeetingData>,
    tables: BTreeMap<(MeetingId, u32), String>,
    behaviour_counts: BTreeMap<usize, String>,
    /// Folded wordings that lie in more than one place.
    repeated: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    fn new(seen: &'a Seen<'a>) -> Self {
        let project = seen.project;
        let meetings = Insight::meetings(project)
            .into_iter()
            .map(|id| {
                let name = project.meetings.get(id).map_or_else(String::new, |it| seen.words.meeting(it));
                MeetingData { id, name }
            })
            .collect();
        let repeated = repeated(seen);
        Self { seen, meetings, tables: BTreeMap::new(), behaviour_counts: BTreeMap::new(), repeated }
    }

    fn stacks(&mut self, stacks: &[Stack], place: Place) -> Vec<Arc<Lying>> {
        let words = self.place_words(place);
        stacks.iter().filter_map(|it| self.stack(it, place, &words)).map(Arc::new).collect()
    }

    fn place_words(&self, place: Place) -> String {
        let cluster = match place {
            Place::Cluster(id) => self.seen.lay.clusters.iter().find(|it| it.id == id),
            _ => None,
        };
        place_words(self.seen.words, place, cluster.map(|it| (it.letter, it.title.as_str())))
    }

    fn stack(&mut self, stack: &Stack, place: Place, place_words: &str) -> Option<Lying> {
        let project = self.seen.project;
        let meetings: Vec<MeetingId> =
            stack.cards.iter().filter_map(|it| Origin::meeting_of_card(project, *it)).collect();
        let name = if self.repeated.contains(&folded(&stack.wording)) {
            format!("{}, {place_words}", stack.wording)
        } else {
            stack.wording.clone()
        };
        Some(Lying {
            key: stack.first()?,
            place,
            wording: stack.wording.clone(),
            cards: stack.cards.clone(),
            sessions: self.sessions(&meetings),
            meta: self.meta(stack),
            name,
        })
    }

    fn sessions(&self, origins: &[MeetingId]) -> Vec<usize> {
        let mut counted: Vec<(usize, usize)> = Vec::new();
        for (rank, meeting) in self.meetings.iter().enumerate() {
            let cards = origins.iter().filter(|it| **it == meeting.id).count();
            if cards > 0 {
                counted.push((rank, cards));
            }
        }
        counted.sort_by_key(|it| std::cmp::Reverse(it.1));
        counted.into_iter().map(|it| it.0).collect()
    }

    fn meta(&mut self, stack: &Stack) -> String {
        let words = self.seen.words;
        let only = match stack.cards.as_slice() {
            [only] => Origin::of_card(self.seen.project, *only),
            _ => None,
        };
        let place = match only {
            Some(origin) => self.table(origin),
            None => {
                let sheets = Coverage::of_cards(self.seen.project, &stack.cards).sheets;
                words.say_with("board-on-sheets", &[("sheets", Counted::Sheets.argument(sheets))])
            }
        };
        let tied = behaviours_of(self.seen, &stack.cards).len();
        if tied == 0 {
            return place;
        }
        let behaviours = self.behaviour_counts.entry(tied).or_insert_with(|| words.count(Counted::Behaviours, tied));
        if place.is_empty() { behaviours.clone() } else { format!("{place} · {behaviours}") }
    }

    fn table(&mut self, origin: Origin) -> String {
        let Self { seen, meetings, tables, .. } = self;
        let sentence = || {
            let meeting = meetings.iter().find(|it| it.id == origin.meeting).map_or("", |it| it.name.as_str());
            let arguments: [(&'static str, Argument); 2] =
                [("meeting", meeting.into()), ("table", origin.table.into())];
            seen.words.say_with("board-table", &arguments)
        };
        tables.entry((origin.meeting, origin.table)).or_insert_with(sentence).clone()
    }

    fn cluster(&mut self, lay: &ClusterLay) -> ClusterData {
        let words = self.seen.words;
        let sheets = self
            .meetings
            .iter()
            .map(|it| lay.coverage.meetings.iter().find(|(meeting, _)| *meeting == it.id).map_or(0, |it| it.1))
            .collect();
        let title = if lay.title.is_empty() { words.say("board-cluster-empty-name") } else { lay.title.clone() };
        ClusterData {
            id: lay.id,
            letter: lay.letter,
            is_named: lay.is_named,
            name: match lay.letter {
                Some(letter) => words.say_with(
                    "board-cluster-name",
                    &[("letter", letter.to_string().into()), ("title", title.as_str().into())],
                ),
                None => words.say_with("board-cluster-name-without-letter", &[("title", title.as_str().into())]),
            },
            title,
            coverage: coverage_words(self.seen, &lay.coverage),
            sheets,
            stacks: self.stacks(&lay.stacks, Place::Cluster(lay.id)),
        }
    }
}

/// "Staat op 14 van 51 bladen".
pub fn coverage_words(seen: &Seen<'_>, coverage: &Coverage) -> String {
    let arguments = [("n", coverage.sheets.into()), ("sheets", Counted::Sheets.argument(seen.insight.sheet_count))];
    seen.words.say_with("board-coverage", &arguments)
}

/// The behaviours tied to cards, each once, in the order of the cards.
pub fn behaviours_of(seen: &Seen<'_>, cards: &[CardKey]) -> Vec<crate::model::BehaviourNoteId> {
    let mut found = BTreeSet::new();
    let notes = cards.iter().flat_map(|it| Insight::notes_of(seen.project, *it));
    let tied = notes.filter_map(|it| seen.insight.tied.get(&it)).flatten().copied();
    tied.filter(|it| found.insert(*it)).collect()
}

/// The wordings that lie in more than one place, folded.
fn repeated(seen: &Seen<'_>) -> BTreeSet<String> {
    let lay = seen.lay;
    let clusters = lay.clusters.iter().flat_map(|it| &it.stacks);
    let parked = lay.parked.iter().flat_map(|it| &it.stacks);
    let mut once = BTreeSet::new();
    let all = lay.tray.iter().chain(clusters).chain(&lay.discuss).chain(&lay.loose).chain(parked);
    all.map(|it| folded(&it.wording)).filter(|it| !once.insert(it.clone())).collect()
}

/// The part of a stack that a meeting wrote; none where it wrote nothing of it.
pub fn part_of_meetings(project: &Project, cards: &[CardKey], meetings: &BTreeSet<MeetingId>) -> Vec<CardKey> {
    let wrote = |card: &CardKey| Origin::meeting_of_card(project, *card).is_some_and(|it| meetings.contains(&it));
    cards.iter().copied().filter(wrote).collect()
}
