//! A person at work on the simulated disk, with an account of what was promised when.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use waardenbord::model::{Edit, TeamEdit};
use waardenbord::store::{Computer, Desk, IdSource, SaveState};

use super::bugs::{Bug, disk_with};
use super::disk::{Contents, SimulatedDisk};
use super::promises::{Account, Event, Recorded, is_journal_synced};
use super::recovery::{Found, Place, computer, fresh, opened, without_file};
use super::states::Past;

const LONG: Duration = Duration::from_mins(1);

/// A sitting. Everything goes one after the other, so that the log of the disk is the same every time, unless the
/// computer is so slow that the journal is synced by itself in between.
pub struct Sitting {
    disk: SimulatedDisk,
    computer: Computer,
    desk: Option<Desk>,
    account: Account,
    now: Duration,
}

impl Sitting {
    fn on(contents: Contents, bug: Option<Bug>, account: Account) -> Self {
        let disk = SimulatedDisk::new(contents);
        let computer = computer(disk_with(&disk, bug));
        Self { disk, computer, desk: None, account, now: Duration::ZERO }
    }

    fn desk(&mut self) -> &mut Desk {
        self.desk.as_mut().unwrap()
    }

    fn note(&mut self, event: Event) {
        let at = self.disk.look(<[_]>::len);
        self.account.note(at, event);
    }

    fn value(&self) -> usize {
        self.account.values.len() - 1
    }

    /// Notes that the journal has everything, once it says so.
    fn note_in_journal(&mut self) {
        if self.desk().is_in_journal(LONG) {
            self.note(Event::InJournal(self.value()));
        }
    }

    /// Does something that makes a new value of the project.
    fn make(&mut self, make: impl FnOnce(&mut Desk, Duration)) {
        let value = self.account.values.len();
        self.note(Event::Begun(value));
        self.now += Duration::from_secs(1);
        let now = self.now;
        make(self.desk(), now);
        let project = self.desk().project().clone();
        self.account.values.push(project);
        let is_there = self.desk().is_in_journal(LONG);
        assert!(is_there, "{:?}", self.desk().journal_trouble());
        self.note_in_journal();
    }

    /// So many acts.
    fn act(&mut self, acts: usize) {
        for _ in 0..acts {
            let number = u64::try_from(self.account.values.len()).unwrap();
            let name = format!("Team {number} van Burgerzaken");
            let edit = Edit::Team(TeamEdit::Add { id: number.into(), name, people: 3 });
            self.make(|desk, now| {
                desk.carry_out(edit, now).unwrap();
            });
        }
    }

    fn undo(&mut self) {
        self.make(|desk, now| assert!(desk.undo(now)));
    }

    fn redo(&mut self) {
        self.make(|desk, now| assert!(desk.redo(now)));
    }

    /// Does nothing until the journal is synced by itself.
    fn rest(&self) {
        wait_until("the journal is synced", Duration::from_millis(10), || self.disk.look(is_journal_synced));
    }

    /// Begins a save, does something meanwhile, and waits for the save.
    fn save_with(&mut self, begin: impl FnOnce(&mut Desk, Duration), meanwhile: impl FnOnce(&mut Self)) {
        let value = self.value();
        self.note(Event::Given(value));
        self.now += Duration::from_secs(1);
        let now = self.now;
        begin(self.desk(), now);
        meanwhile(self);
        let now = self.now;
        let settled = self.desk().settle(LONG, now);
        assert_eq!(settled, Ok(()));
        let path = self.desk().path().unwrap().to_owned();
        self.note(Event::Saved(value, path));
        self.note_in_journal();
    }

    fn save(&mut self) {
        self.save_with(Desk::save_now, |_| {});
        assert!(matches!(self.desk().state(), SaveState::Saved { .. }));
    }

    fn save_as(&mut self, path: &Path) {
        self.save_with(|desk, now| desk.save_as(path, now).unwrap(), |_| {});
    }

    /// Saves, and does so many acts while the new file stands beside the old one.
    fn save_while_acting(&mut self, acts: usize) {
        self.disk.shut_gate();
        self.save_with(Desk::save_now, |sitting| {
            sitting.disk.wait_for_somebody();
            sitting.act(acts);
            sitting.disk.open_gate();
        });
    }

    /// Ends the program; what it still had to sync is synced.
    fn leave(&mut self) {
        self.desk = None;
        wait_until("everybody let go", Duration::from_micros(100), || self.disk.is_let_go());
    }

    /// Ends the program and starts it again with the file it had.
    fn start_again(&mut self) {
        let path = self.desk().path().unwrap().to_owned();
        self.leave();
        let desk = opened(&self.computer, &path).unwrap();
        assert_eq!(desk.project(), self.account.values.last().unwrap());
        self.desk = Some(desk);
        self.note_in_journal();
    }

    fn ended(mut self) -> Recorded {
        self.leave();
        let (base, log) = self.disk.recorded();
        self.account.close(Past::new(base, log))
    }
}

fn wait_until(what: &str, pause: Duration, is_so: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < LONG, "waited in vain until {what}");
        thread::sleep(pause);
    }
}

/// A new project that gets a file and then another one, with five starts after the first.
pub fn whole_sitting(bug: Option<Bug>) -> Recorded {
    let mut sitting = Sitting::on(fresh(), bug, Account::default());
    let mut desk = Desk::create(sitting.computer.clone(), IdSource::counting(1), "Waarden").unwrap();
    assert!(desk.keep_journal().is_none());
    sitting.account.values.push(desk.project().clone());
    sitting.desk = Some(desk);
    sitting.act(2);
    sitting.rest();
    sitting.act(1);
    sitting.undo();
    sitting.redo();
    sitting.save();
    sitting.act(1);
    sitting.rest();
    sitting.act(1);
    sitting.save_while_acting(2);
    sitting.act(1);
    sitting.undo();
    sitting.rest();
    sitting.act(1);

    sitting.start_again();
    sitting.act(1);
    sitting.save();
    sitting.act(1);
    sitting.start_again();
    sitting.undo();
    sitting.rest();
    sitting.act(1);

    sitting.start_again();
    sitting.act(1);
    sitting.save_as(Path::new("/documenten/Waardenbord/Anders.ron"));
    sitting.act(1);
    sitting.rest();
    sitting.act(1);
    sitting.save_while_acting(2);
    sitting.start_again();
    sitting.act(1);
    sitting.save();
    sitting.start_again();
    sitting.act(1);
    sitting.ended()
}

/// Goes on with what was found after a power cut: it is taken up, something is done, it is saved, and something is done.
pub fn going_on(contents: Contents, bug: Option<Bug>, account: &Account, found: Found) -> Option<Recorded> {
    let account = Account::going_on(account.values.clone(), found.value, found.in_file);
    let mut sitting = Sitting::on(contents, bug, account);
    let desk = match &found.place {
        Place::File(path) => opened(&sitting.computer, path).unwrap(),
        Place::WithoutFile => without_file(&sitting.computer).next()?,
    };
    sitting.desk = Some(desk);
    sitting.note_in_journal();
    sitting.act(1);
    sitting.save();
    sitting.act(1);
    Some(sitting.ended())
}
