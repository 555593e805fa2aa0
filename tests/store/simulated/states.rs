//! What a power cut can leave of a disk.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::bytes::Bytes;
use super::dice::Dice;
use super::disk::{Contents, Entry, FileNumber, Operation};

/// A disk writes so many bytes at once.
const SECTOR: usize = 512;

/// What may become of what was not synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The disk stops, and all that it was told is on it.
    Cut,
    /// What was not synced is not there: no bytes, no names.
    NothingUnsynced,
    /// Any write is lost.
    Lost,
    /// Any write is torn, at a byte or between sectors.
    Torn,
    /// In the place of any write there are zeros.
    Zeroed,
    /// The folders stop at an earlier moment than the files.
    NamesLate,
    /// Any change of names is lost, whatever came before and after it.
    NamesDropped,
    /// Anything of the above.
    Mixed,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Cut,
        Self::NothingUnsynced,
        Self::Lost,
        Self::Torn,
        Self::Zeroed,
        Self::NamesLate,
        Self::NamesDropped,
        Self::Mixed,
    ];

    /// The kind of a state, the ones with more to vary more often.
    pub fn of(number: u64) -> Self {
        const TURNS: [Kind; 20] = {
            use Kind::{Cut, Lost, Mixed, NamesDropped, NamesLate, NothingUnsynced, Torn, Zeroed};
            [
                Cut,
                Mixed,
                Torn,
                NamesDropped,
                Mixed,
                Lost,
                Zeroed,
                Mixed,
                Torn,
                NamesLate,
                Mixed,
                NothingUnsynced,
                Lost,
                Mixed,
                NamesDropped,
                Torn,
                Mixed,
                Zeroed,
                NamesLate,
                Mixed,
            ]
        };
        TURNS[usize::try_from(number % 20).unwrap()]
    }
}

/// What became of a write.
#[derive(Clone, Copy, Debug, Hash)]
enum Fate {
    Kept,
    Lost,
    TornAt(usize),
    /// A bit for each sector of the file says whether it is there, and begins again after 64.
    InSectors(u64),
    Zeroed,
}

/// All that was asked of a disk, made ready to be cut off anywhere.
#[derive(Debug)]
pub struct Past {
    base: Contents,
    pub log: Vec<Operation>,
    /// What was synced of each file, and from which place in the log on.
    synced: BTreeMap<FileNumber, Vec<(usize, Arc<Bytes>)>>,
}

/// What is left after a power cut.
#[derive(Debug)]
pub struct Left {
    /// So many operations had been asked for.
    pub at: usize,
    pub contents: Contents,
    /// Differs where anything else became of the operations.
    pub fingerprint: u64,
    /// What became of those that were not synced, by their places.
    fates: Vec<(usize, Fate)>,
}

impl Left {
    /// In words, with all that had been asked of the disk.
    pub fn told(&self, past: &Past) -> String {
        let fates = self.fates.iter().map(|(place, fate)| format!("  {place} {fate:?}\n"));
        let asked = past.log[..self.at].iter().enumerate().map(|(place, it)| format!("  {place} {it:?}\n"));
        format!(
            "asked of the disk:\n{}what became of it where it was not synced:\n{}what is there: {:#?}",
            asked.collect::<String>(),
            fates.collect::<String>(),
            self.contents.names
        )
    }
}

impl Past {
    pub fn new(base: Contents, log: Vec<Operation>) -> Self {
        let mut synced: BTreeMap<_, _> =
            base.files.iter().map(|(file, it)| (*file, vec![(0, Arc::clone(it))])).collect();
        let mut now = base.clone();
        for (place, operation) in log.iter().enumerate() {
            now.apply(operation);
            match operation {
                Operation::Name(_, file) => {
                    synced.entry(*file).or_insert_with(|| vec![(0, Arc::default())]);
                }
                Operation::Sync(file) => {
                    let bytes = Arc::clone(&now.files[file]);
                    synced.entry(*file).or_default().push((place + 1, bytes));
                }
                _ => {}
            }
        }
        Self { base, log, synced }
    }

    /// A state that a power cut at any moment can leave.
    pub fn cut(&self, kind: Kind, dice: &mut Dice) -> Left {
        let at = dice.below(self.log.len() + 1);
        let mut cut = Cut { past: self, at, kind, dice, hasher: DefaultHasher::new(), fates: Vec::new() };
        at.hash(&mut cut.hasher);
        let names = cut.names();
        // By number, since names are partly random.
        let numbers = names.values().filter_map(|it| if let Entry::File(file) = it { Some(*file) } else { None });
        let numbers: BTreeSet<FileNumber> = numbers.collect();
        let files = numbers.into_iter().map(|it| (it, cut.bytes(it))).collect();
        let Cut { hasher, fates, .. } = cut;
        Left { at, contents: Contents { names, files }, fingerprint: hasher.finish(), fates }
    }
}

struct Cut<'a> {
    past: &'a Past,
    at: usize,
    kind: Kind,
    dice: &'a mut Dice,
    hasher: DefaultHasher,
    fates: Vec<(usize, Fate)>,
}

impl Cut<'_> {
    fn note(&mut self, place: usize, fate: Fate) {
        (place, fate).hash(&mut self.hasher);
        self.fates.push((place, fate));
    }

    /// The names that are there: those of synced folders, and of later changes those that were not lost.
    fn names(&mut self) -> BTreeMap<PathBuf, Entry> {
        let past = self.past;
        let log = &past.log[..self.at];
        let mut synced: BTreeMap<&Path, usize> = BTreeMap::new();
        for (place, operation) in log.iter().enumerate() {
            if let Operation::SyncFolder(folder) = operation {
                synced.insert(folder, place);
            }
        }
        let late = self.dice.below(self.at + 1);
        let chance = self.dice.one_of(&[10, 50, 90]);
        let is_in_order = self.dice.happens(50);
        let mut contents = Contents { names: past.base.names.clone(), ..Contents::default() };
        for (place, operation) in log.iter().enumerate() {
            let Some(folder) = folder_of(operation) else { continue };
            let is_synced = synced.get(folder).is_some_and(|it| *it > place);
            if !is_synced {
                let is_kept = match self.kind {
                    Kind::NothingUnsynced => false,
                    Kind::Cut | Kind::Lost | Kind::Torn | Kind::Zeroed => true,
                    Kind::NamesLate => place < late,
                    Kind::NamesDropped => self.dice.happens(chance),
                    Kind::Mixed if is_in_order => place < late,
                    Kind::Mixed => self.dice.happens(chance),
                };
                self.note(place, if is_kept { Fate::Kept } else { Fate::Lost });
                if !is_kept {
                    continue;
                }
            }
            contents.apply(operation);
        }
        reachable(contents.names)
    }

    /// What is in a file: what was synced, and of later writes what was not lost.
    fn bytes(&mut self, file: FileNumber) -> Arc<Bytes> {
        let past = self.past;
        let all = &past.synced[&file];
        let (since, synced) = &all[all.partition_point(|it| it.0 <= self.at) - 1];
        let mut bytes = Arc::clone(synced);
        let chance = self.dice.one_of(&[10, 50, 90]);
        for (place, operation) in past.log[..self.at].iter().enumerate().skip(*since) {
            match operation {
                Operation::Truncate(it) if *it == file => {
                    let is_kept = match self.kind {
                        Kind::NothingUnsynced => false,
                        Kind::Cut | Kind::NamesLate | Kind::NamesDropped => true,
                        Kind::Lost | Kind::Torn | Kind::Zeroed | Kind::Mixed => self.dice.happens(50),
                    };
                    self.note(place, if is_kept { Fate::Kept } else { Fate::Lost });
                    if is_kept {
                        bytes = Arc::default();
                    }
                }
                Operation::Write(it, at, written) if *it == file => {
                    let fate = self.fate(written.length(), chance);
                    self.note(place, fate);
                    put(&mut bytes, *at, written, fate);
                }
                _ => {}
            }
        }
        bytes
    }

    fn fate(&mut self, length: usize, chance: usize) -> Fate {
        let kind = match self.kind {
            Kind::Cut | Kind::NamesLate | Kind::NamesDropped => return Fate::Kept,
            Kind::NothingUnsynced => return Fate::Lost,
            _ if self.dice.happens(chance) => return Fate::Kept,
            Kind::Mixed => self.dice.one_of(&[Kind::Lost, Kind::Torn, Kind::Zeroed]),
            kind => kind,
        };
        match kind {
            Kind::Torn if self.dice.happens(50) => Fate::TornAt(self.dice.below(length + 1)),
            Kind::Torn => Fate::InSectors(self.dice.roll()),
            Kind::Zeroed => Fate::Zeroed,
            _ => Fate::Lost,
        }
    }
}

fn put(bytes: &mut Arc<Bytes>, at: usize, written: &Bytes, fate: Fate) {
    match fate {
        Fate::Lost => {}
        Fate::Kept => Arc::make_mut(bytes).write(at, written),
        Fate::TornAt(length) => Arc::make_mut(bytes).write(at, &written.part(0, length)),
        Fate::Zeroed => Arc::make_mut(bytes).write(at, &Bytes::zeros(written.length())),
        Fate::InSectors(bits) => {
            let end = at + written.length();
            for sector in (at / SECTOR..end.div_ceil(SECTOR)).filter(|it| bits >> (it % 64) & 1 == 1) {
                let (from, to) = ((sector * SECTOR).max(at), ((sector + 1) * SECTOR).min(end));
                Arc::make_mut(bytes).write(from, &written.part(from - at, to - at));
            }
        }
    }
}

/// The folder whose names an operation changes.
fn folder_of(operation: &Operation) -> Option<&Path> {
    match operation {
        Operation::MakeFolder(path)
        | Operation::Name(path, _)
        | Operation::Rename(_, path, _)
        | Operation::Remove(path) => path.parent(),
        Operation::SyncFolder(_)
        | Operation::Truncate(_)
        | Operation::Write(..)
        | Operation::Sync(_)
        | Operation::AnswerSync(_) => None,
    }
}

/// Without what stands in folders that are not there.
fn reachable(names: BTreeMap<PathBuf, Entry>) -> BTreeMap<PathBuf, Entry> {
    let mut found = BTreeMap::new();
    for (path, entry) in names {
        // A folder comes before what stands in it.
        let is_there = path.parent().is_some_and(|it| it.parent().is_none() || found.get(it) == Some(&Entry::Folder));
        if is_there {
            found.insert(path, entry);
        }
    }
    found
}
