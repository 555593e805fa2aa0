//! Reads a version of the project as the board draws it. What did not change since the version before is kept.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::data::{BoardData, ClusterData, Lying, MeetingData, Source, behaviours_of, coverage_words, place_words};
use super::list::reason_key;
use crate::app::seen::Seen;
use crate::insight::{BoardLay, ClusterLay, Coverage, Insight, Origin, Stack};
use crate::model::{CardKey, MeetingId, Place};
use crate::words::{Argument, Counted};

/// Reads the board of `seen`; `before` is what was read of an earlier version, of this board or another one.
pub(super) fn read(before: &BoardData, seen: &Seen<'_>) -> BoardData {
    let lay = seen.lay;
    let is_same_source = Arc::ptr_eq(&before.deck, &lay.deck)
        && before.source.words == seen.words
        && before.source.behaviour_notes.is_same(&seen.project.behaviour_notes);
    let before = if is_same_source { before } else { &BoardData::default() };
    let mut reader = Reader::new(before, seen);
    let parked = |reason| before.parked.iter().find(|it| it.0 == reason).map_or(&[][..], |it| &it.1);
    BoardData {
        meetings: reader.meetings.clone(),
        sheet_count: seen.board_sheets,
        tray: reader.beside(&lay.tray, Place::Tray, &before.tray),
        tray_count: lay.tray_count,
        tray_words: Arc::clone(&lay.tray_words),
        clusters: lay.clusters.iter().map(|it| reader.cluster(it)).collect(),
        discuss: reader.beside(&lay.discuss, Place::Discuss, &before.discuss),
        loose: reader.beside(&lay.loose, Place::Loose, &before.loose),
        parked: lay
            .parked
            .iter()
            .map(|it| (it.reason, reader.beside(&it.stacks, Place::Parked(it.reason), parked(it.reason))))
            .collect(),
        deck: Arc::clone(&lay.deck),
        repeated: reader.repeated,
        source: Source { behaviour_notes: seen.project.behaviour_notes.clone(), words: seen.words },
        spots: OnceLock::new(),
    }
}

/// Of each word, by number, whether it lies in more than one place.
fn repeated(lay: &BoardLay) -> Vec<bool> {
    let (mut once, mut repeated) = (vec![false; lay.deck.word_count()], vec![false; lay.deck.word_count()]);
    let mut lies = |word: u32| {
        let at = place(word);
        if let (Some(once), Some(repeated)) = (once.get_mut(at), repeated.get_mut(at)) {
            *repeated = *once;
            *once = true;
        }
    };
    lay.clusters.iter().flat_map(|it| it.words()).chain(lay.tray_words.iter()).for_each(|it| lies(*it));
    let parked = lay.parked.iter().flat_map(|it| &it.stacks);
    lay.discuss.iter().chain(&lay.loose).chain(parked).for_each(|it| lies(it.word));
    repeated
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Reads the project with every sentence made once that many stacks share.
struct Reader<'a> {
    before: &'a BoardData,
    seen: &'a Seen<'a>,
    meetings: Vec<MeetingData>,
    tables: BTreeMap<(MeetingId, u32), String>,
    sheet_counts: BTreeMap<usize, String>,
    behaviour_counts: BTreeMap<usize, String>,
    repeated: Vec<bool>,
    /// Of each word, by number, whether it began or ceased to lie in more than one place; empty where none did.
    changed: Vec<bool>,
    /// The stack of each word in the place that is looked at, as it was before, plus one; 0: none.
    of_word: Vec<u32>,
}

impl<'a> Reader<'a> {
    fn new(before: &'a BoardData, seen: &'a Seen<'a>) -> Self {
        let project = seen.project;
        let meetings = Insight::meetings(project)
            .into_iter()
            .map(|id| {
                let name = project.meetings.get(id).map_or_else(String::new, |it| seen.words.meeting(it));
                MeetingData { id, name }
            })
            .collect();
        let repeated = repeated(seen.lay);
        let changed = if repeated == before.repeated {
            Vec::new()
        } else {
            repeated.iter().zip(&before.repeated).map(|(now, before)| now != before).collect()
        };
        Self {
            before,
            seen,
            meetings,
            tables: BTreeMap::new(),
            sheet_counts: BTreeMap::new(),
            behaviour_counts: BTreeMap::new(),
            of_word: vec![0; repeated.len()],
            repeated,
            changed,
        }
    }

    fn is_changed(&self, word: u32) -> bool {
        self.changed.get(place(word)).copied() == Some(true)
    }

    fn is_repeated(&self, word: u32) -> bool {
        self.repeated.get(place(word)).copied() == Some(true)
    }

    /// The stacks of a place beside the clusters.
    fn beside(&mut self, stacks: &[Arc<Stack>], place: Place, before: &[Arc<Lying>]) -> Vec<Arc<Lying>> {
        let words = self.seen.words;
        let words = match place {
            // Equal words can be put aside for more than one reason.
            Place::Parked(reason) => {
                format!("{}, {}", place_words(words, place, None), words.say(reason_key(reason)))
            }
            _ => place_words(words, place, None),
        };
        self.stacks(stacks, place, &words, before)
    }

    /// The stacks of a place; `before` are those of a time when it was called the same.
    fn stacks(
        &mut self,
        stacks: &[Arc<Stack>],
        place: Place,
        place_words: &str,
        before: &[Arc<Lying>],
    ) -> Vec<Arc<Lying>> {
        for (number, lying) in (1_u32..).zip(before) {
            self.point(lying.stack.word, number);
        }
        let lying = stacks.iter().filter_map(|stack| match self.kept(stack, before) {
            Some(kept) => Some(Arc::clone(kept)),
            None => self.stack(stack, place, place_words).map(Arc::new),
        });
        let lying = lying.collect();
        for lying in before {
            self.point(lying.stack.word, 0);
        }
        lying
    }

    fn point(&mut self, word: u32, number: u32) {
        if let Some(slot) = self.of_word.get_mut(place(word)) {
            *slot = number;
        }
    }

    /// The very same stack as it was before, where it is still called the same.
    fn kept<'b>(&self, stack: &Arc<Stack>, before: &'b [Arc<Lying>]) -> Option<&'b Arc<Lying>> {
        let slot = self.of_word.get(place(stack.word)).copied().unwrap_or_default();
        let before = before.get(place(slot).checked_sub(1)?)?;
        (Arc::ptr_eq(&before.stack, stack) && !self.is_changed(stack.word)).then_some(before)
    }

    fn stack(&mut self, stack: &Arc<Stack>, place: Place, place_words: &str) -> Option<Lying> {
        let project = self.seen.project;
        let meetings: Vec<MeetingId> =
            stack.cards.iter().filter_map(|it| Origin::meeting_of_card(project, *it)).collect();
        let name = if self.is_repeated(stack.word) {
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
            stack: Arc::clone(stack),
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
        let place = if let Some(origin) = only {
            self.table(origin)
        } else {
            let sheets = Coverage::sheets_of_cards(self.seen.project, &stack.cards);
            let sentence = || words.say_with("board-on-sheets", &[("sheets", Counted::Sheets.argument(sheets))]);
            self.sheet_counts.entry(sheets).or_insert_with(sentence).clone()
        };
        let tied = match stack.cards.as_slice() {
            [CardKey::Note(only) | CardKey::Part(only, _)] => self.seen.insight.tied.get(only).map_or(0, Vec::len),
            cards => behaviours_of(self.seen, cards).len(),
        };
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

    fn cluster(&mut self, lay: &Arc<ClusterLay>) -> Arc<ClusterData> {
        let before = self.before.clusters.iter().find(|it| it.id == lay.id);
        let is_same = |it: &&Arc<ClusterData>| {
            Arc::ptr_eq(&it.lay, lay) && (self.changed.is_empty() || !lay.words().iter().any(|it| self.is_changed(*it)))
        };
        if let Some(same) = before.filter(is_same) {
            return Arc::clone(same);
        }
        let words = self.seen.words;
        let sheets = self
            .meetings
            .iter()
            .map(|it| lay.coverage.meetings.iter().find(|(meeting, _)| *meeting == it.id).map_or(0, |it| it.1))
            .collect();
        let title = if lay.title.is_empty() { words.say("board-cluster-empty-name") } else { lay.title.clone() };
        let place = Place::Cluster(lay.id);
        let place_words = place_words(words, place, Some((lay.letter, lay.title.as_str())));
        let stacks_before = before.filter(|it| it.place_words == place_words).map_or(&[][..], |it| &it.stacks);
        Arc::new(ClusterData {
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
            stacks: self.stacks(&lay.stacks, place, &place_words, stacks_before),
            place_words,
            lay: Arc::clone(lay),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::time::Duration;

    use jiff::Timestamp;

    use super::*;
    use crate::exchange::{plan, read as read_rows};
    use crate::model::{BoardEdit, BoardId, BoardKind, Edit, InputEdit, InputItem, ParkReason, Project};
    use crate::store::ids::IdSource;
    use crate::words::Words;

    /// A row of numbers that is always the same.
    struct Row(usize);

    impl Row {
        fn below(&mut self, end: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % end.max(1)
        }

        fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
            all[self.below(all.len())]
        }
    }

    fn start(ids: &IdSource) -> Project {
        let project = Project::new(BoardId::from(1));
        let rows = read_rows(include_bytes!("../../../tests/data/inbreng.csv")).expect("the sheets can be read").rows;
        let batch = plan(&project, &rows, &mut || ids.draw()).batch;
        project.apply(&Edit::Input(InputEdit::Take(batch))).expect("the sheets are taken")
    }

    /// Something that a hand can do, mostly on the board.
    fn edit(project: &Project, row: &mut Row, ids: &IdSource) -> Edit {
        let board = BoardId::from(1);
        let cards = project.cards_of(BoardKind::All);
        let some: BTreeSet<CardKey> = (0..=row.below(4)).map(|_| row.one_of(&cards)).collect();
        let some: Vec<CardKey> = some.into_iter().collect();
        let clusters: Vec<_> = project.clusters.ids().collect();
        let notes: Vec<_> = project.value_notes.ids().collect();
        let note = row.one_of(&notes);
        let wording = ["Vertrouwen", "open", "Lef"][row.below(3)].to_owned();
        if clusters.is_empty() || row.below(5) == 0 {
            return Edit::Board(BoardEdit::Cluster { id: ids.draw(), board, cards: some });
        }
        let cluster = row.one_of(&clusters);
        let places = [
            Place::Tray,
            Place::Discuss,
            Place::Loose,
            Place::Parked(None),
            Place::Parked(Some(ParkReason::Later)),
            Place::Cluster(cluster),
            Place::Cluster(row.one_of(&clusters)),
        ];
        match row.below(12) {
            0 => Edit::Board(BoardEdit::Name { cluster, name: ["", "Samen"][row.below(2)].to_owned() }),
            1 => Edit::Board(BoardEdit::Merge { from: row.one_of(&clusters), into: cluster }),
            2 => Edit::Board(BoardEdit::Dissolve(cluster)),
            3 => Edit::Input(InputEdit::WordValue { note, wording }),
            4 => Edit::Input(InputEdit::Split { note, parts: vec![wording, "Moed".to_owned()] }),
            5 => Edit::Input(InputEdit::Withdraw { item: InputItem::Value(note), time: Timestamp::UNIX_EPOCH }),
            6 => Edit::Input(InputEdit::Restore(InputItem::Value(note))),
            _ => {
                let before = row.one_of(&cards);
                Edit::Board(BoardEdit::Put { board, cards: some, to: row.one_of(&places), before: Some(before) })
            }
        }
    }

    fn looked_at(
        before: &BoardData,
        project: &Project,
        insight: &Insight,
        lay: &BoardLay,
        ids: &IdSource,
    ) -> BoardData {
        before.renewed(&Seen {
            project,
            insight,
            board: project.single_board(),
            lay,
            board_sheets: insight.sheet_count,
            alike: &crate::app::known::Alike::default(),
            words: Words::default(),
            ids,
            now: Duration::ZERO,
            timestamp: Timestamp::UNIX_EPOCH,
            version: 0,
        })
    }

    #[test]
    fn what_is_kept_from_version_to_version_is_what_would_be_read_anew() {
        let ids = IdSource::counting(100);
        let mut row = Row(1);
        let mut project = start(&ids);
        let (mut insight, mut lay, mut data) = (Insight::new(&project), BoardLay::default(), BoardData::default());
        let (mut kept, mut done) = (0, 0);
        for _ in 0..400 {
            let Ok(next) = project.apply(&edit(&project, &mut row, &ids)) else { continue };
            insight.renew(&project, &next);
            project = next;
            done += 1;
            let board = project.single_board().expect("there is a board");
            lay = lay.renewed(&project, board);
            let before = std::mem::take(&mut data);
            data = looked_at(&before, &project, &insight, &lay, &ids);

            let anew = BoardLay::of(&project, board);
            let anew = looked_at(&BoardData::default(), &project, &Insight::new(&project), &anew, &ids);
            assert_eq!(data.meetings, anew.meetings);
            assert_eq!(data.tray, anew.tray);
            assert_eq!(data.clusters, anew.clusters);
            assert_eq!(data.discuss, anew.discuss);
            assert_eq!(data.loose, anew.loose);
            assert_eq!(data.parked, anew.parked);
            assert_eq!((data.tray_count, data.sheet_count), (anew.tray_count, anew.sheet_count));
            let names: BTreeSet<&str> = data.all().map(|it| it.name.as_str()).collect();
            let unlettered = data.clusters.iter().filter(|it| it.letter.is_none()).count();
            assert!(names.len() == data.all().count() || unlettered > 1, "no two are called the same");
            for card in project.cards_of(BoardKind::All) {
                assert_eq!(data.place_of(card), anew.place_of(card));
                assert!(data.stack_of(card).is_some_and(|it| it.cards.contains(&card)));
            }
            kept += data.all().filter(|it| before.all().any(|before| Arc::ptr_eq(before, it))).count();
        }
        assert!(done > 200, "{done}");
        assert!(kept > done * 50, "most of it is kept: {kept} in {done}");
    }
}
