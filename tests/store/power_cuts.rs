//! A power cut at any moment, and another one while the work is taken up again: nothing that was synced is lost.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};
use std::thread;

use super::simulated::bugs::{Bug, is_temporary};
use super::simulated::dice::Dice;
use super::simulated::disk::{Operation, SimulatedDisk};
use super::simulated::promises::{Recorded, is_journal_synced};
use super::simulated::recovery::{DOCUMENTS, Found, JOURNALS, computer, find};
use super::simulated::sitting::{going_on, whole_sitting};
use super::simulated::states::{Kind, Left};

/// How many states are tried.
const STATES: usize = 50_000;
/// As many for each seeded bug.
const STATES_FOR_BUG: usize = 2_000;
/// After one power cut of so many the computer stops once more while the work is taken up.
const UNTIL_SECOND: u64 = 9;
/// So often it is tried where it stops then.
const SECONDS: u64 = 9;
/// States are tried on so many threads.
const THREADS: u64 = 2;
/// Makes every run the same.
const SEED: u64 = 20_221_124;

/// Which state it is: enough to make it again.
#[derive(Clone, Copy, Debug)]
struct Name {
    number: u64,
    /// Which one of those that follow on it, while the work is taken up.
    second: Option<u64>,
    kind: Kind,
}

/// What was tried.
#[derive(Debug, Default)]
struct Tally {
    kinds: BTreeMap<(bool, Kind), usize>,
    /// What became of the operations, of all states that differ.
    different: BTreeSet<(u64, u64)>,
    lost: usize,
    /// The first that was lost.
    first: Option<String>,
}

impl Tally {
    fn tried(&self) -> usize {
        self.kinds.values().sum()
    }

    fn add(mut self, other: Self) -> Self {
        for (kind, states) in other.kinds {
            *self.kinds.entry(kind).or_default() += states;
        }
        self.different.extend(other.different);
        self.lost += other.lost;
        self.first = self.first.or(other.first);
        self
    }

    /// Looks for what was promised in a state.
    fn look(&mut self, recorded: &Recorded, left: &Left, name: Name) -> Option<Found> {
        *self.kinds.entry((name.second.is_some(), name.kind)).or_default() += 1;
        self.different.insert((name.second.map_or(u64::MAX, |_| name.number), left.fingerprint));
        let promise = recorded.account.promise_at(left.at);
        let disk = SimulatedDisk::only_read(left.contents.clone());
        let found = find(&computer(Arc::new(disk)), &recorded.account, &promise);
        found
            .map_err(|loss| {
                self.lost += 1;
                self.first.get_or_insert_with(|| {
                    format!("{name:?}, seed {SEED}: {loss}\n{promise:?}\n{}", left.told(&recorded.past))
                });
            })
            .ok()
    }

    /// A power cut, and after some of them others while the work is taken up.
    fn cut(&mut self, recorded: &Recorded, number: u64, bug: Option<Bug>) {
        let (mut dice, kind) = (Dice::new(SEED, number), Kind::of(number));
        let left = recorded.past.cut(kind, &mut dice);
        let found = self.look(recorded, &left, Name { number, second: None, kind });
        if !number.is_multiple_of(UNTIL_SECOND) {
            return;
        }
        let Some(again) = found.and_then(|it| going_on(left.contents, bug, &recorded.account, it)) else { return };
        for second in 0..SECONDS {
            let kind = dice.one_of(&Kind::ALL);
            let left = again.past.cut(kind, &mut dice);
            self.look(&again, &left, Name { number, second: Some(second), kind });
        }
    }
}

/// Tries states of a sitting, all with a number that leaves this rest, until there are so many.
fn tried(recorded: &Recorded, rest: u64, states: usize, bug: Option<Bug>) -> Tally {
    let mut tally = Tally::default();
    for number in (rest..).step_by(usize::try_from(THREADS).unwrap()) {
        if tally.tried() >= states {
            break;
        }
        tally.cut(recorded, number, bug);
    }
    tally
}

/// The sitting that is cut off.
fn sitting() -> &'static Recorded {
    static SITTING: LazyLock<Recorded> = LazyLock::new(|| whole_sitting(None));
    &SITTING
}

#[test]
fn a_power_cut_at_any_moment_loses_no_synced_act() {
    let tally = thread::scope(|scope| {
        let share = STATES.div_ceil(usize::try_from(THREADS).unwrap());
        let threads: Vec<_> =
            (0..THREADS).map(|rest| scope.spawn(move || tried(sitting(), rest, share, None))).collect();
        threads.into_iter().map(|it| it.join().unwrap()).fold(Tally::default(), Tally::add)
    });
    println!("tried {} states, lost {}", tally.tried(), tally.lost);
    println!("{} operations, {} states differ", sitting().past.log.len(), tally.different.len());
    for ((is_second, kind), states) in &tally.kinds {
        println!("{}{kind:?}: {states}", if *is_second { "while taking up again, " } else { "" });
    }
    assert!(tally.lost == 0, "{}", tally.first.unwrap_or_default());
    assert!(tally.tried() >= STATES);
    assert_eq!(tally.kinds.len(), 2 * Kind::ALL.len(), "each kind, and each once more while taking up again");
}

#[test]
fn each_of_five_seeded_bugs_loses_something_in_a_power_cut() {
    let tallies = thread::scope(|scope| {
        let look = |bug| scope.spawn(move || tried(&whole_sitting(Some(bug)), 0, STATES_FOR_BUG, Some(bug)));
        Bug::ALL.map(look).map(|it| it.join().unwrap())
    });
    for (bug, tally) in Bug::ALL.iter().zip(&tallies) {
        println!("{bug:?}: {} of {} states caught it", tally.lost, tally.tried());
    }
    for (bug, tally) in Bug::ALL.iter().zip(tallies) {
        assert!(tally.lost > 0, "{bug:?} was not caught");
    }
}

#[test]
fn a_save_begins_only_once_the_journal_holds_all_of_it() {
    let log = &sitting().past.log;
    let is_beside =
        |it: &Operation| matches!(it, Operation::Name(path, _) if path.starts_with(DOCUMENTS) && is_temporary(path));
    let saves: Vec<usize> = (0..log.len()).filter(|it| is_beside(&log[*it])).collect();
    assert!(saves.len() > 5, "{saves:?}");
    for save in saves {
        assert!(is_journal_synced(&log[..save]), "operation {save}: {:?}", log[save]);
    }
}

#[test]
fn a_new_folder_is_synced_into_the_one_above_it_before_anything_in_it_is() {
    let log = &sitting().past.log;
    let made = log.iter().enumerate().filter_map(|(place, it)| match it {
        Operation::MakeFolder(path) if path.starts_with(DOCUMENTS) || path.starts_with(JOURNALS) => Some((place, path)),
        _ => None,
    });
    let made: Vec<_> = made.collect();
    assert!(made.len() > 3, "{made:?}");
    for (place, path) in made {
        let synced = log[place..].iter().find_map(|it| match it {
            Operation::SyncFolder(folder) if Some(folder.as_path()) == path.parent() || folder == path => Some(folder),
            _ => None,
        });
        assert_eq!(synced.map(PathBuf::as_path), path.parent(), "{}", path.display());
    }
}
