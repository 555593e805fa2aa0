//! Going back and forth between values of a project. Whole projects are kept, not inverse edits: a copy costs only what
//! changed, and it cannot be wrong.

use std::time::Duration;

use jiff::Timestamp;

use super::{Edit, MergeKey, Project, Refusal};

/// Typing in one field joins into one step while it follows within this time.
pub const STILL_TYPING: Duration = Duration::from_secs(1);

/// A step that can be undone or redone.
#[derive(Clone, Debug)]
struct Step {
    /// The project on the other side of the step.
    project: Project,
    /// The edits that made it.
    edits: Vec<Edit>,
    /// Which one it is of all that were ever made here.
    number: u64,
    /// When it was last added to, as far as that was told.
    at: Option<Timestamp>,
}

/// A step as it is listed: one that is done, or one that was taken back and can be done again.
#[derive(Clone, Copy, Debug)]
pub struct Made<'a> {
    /// Which one it is of all that were ever made here; never used for another.
    pub number: u64,
    /// When it was last added to, as far as that was told.
    pub at: Option<Timestamp>,
    /// The edits that made it.
    pub edits: &'a [Edit],
    /// The project before it.
    pub before: &'a Project,
    /// The project after it.
    pub after: &'a Project,
}

/// What became of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A step of its own.
    NewStep,
    /// Part of the step before.
    JoinedStep,
    /// Nothing changed, and no step was left.
    NoChange,
}

/// The step that typing may still join.
#[derive(Clone, Copy, Debug)]
struct OpenStep {
    key: MergeKey,
    last: Duration,
}

/// The project with its past and its future.
#[derive(Clone, Debug)]
pub struct History {
    now: Project,
    past: Vec<Step>,
    future: Vec<Step>,
    open: Option<OpenStep>,
    last_number: u64,
}

impl History {
    /// A project without a past.
    pub fn new(project: Project) -> Self {
        Self { now: project, past: Vec::new(), future: Vec::new(), open: None, last_number: 0 }
    }

    /// The project as it is.
    pub fn project(&self) -> &Project {
        &self.now
    }

    /// Carries out `edit` at `time` (of a clock that only goes forward). What could be redone is then gone.
    pub fn apply(&mut self, edit: Edit, time: Duration) -> Result<Outcome, Refusal> {
        let next = self.now.apply(&edit)?;
        if next == self.now {
            return Ok(Outcome::NoChange);
        }
        let key = edit.merge_key();
        let follows =
            self.open.is_some_and(|open| Some(open.key) == key && time.saturating_sub(open.last) < STILL_TYPING);
        let before = std::mem::replace(&mut self.now, next);
        self.future.clear();
        let closes = edit.closes_previous();
        self.open = key.filter(|_| !closes).map(|key| OpenStep { key, last: time });
        if let Some(step) = self.past.last_mut().filter(|_| follows || closes) {
            step.edits.push(edit);
            return Ok(Outcome::JoinedStep);
        }
        self.last_number += 1;
        self.past.push(Step { project: before, edits: vec![edit], number: self.last_number, at: None });
        Ok(Outcome::NewStep)
    }

    /// Carries out an edit again, as part of the step with this number: what was noted of a history gives it back.
    pub fn replay(&mut self, edit: Edit, number: u64, at: Option<Timestamp>) -> Result<(), Refusal> {
        let next = self.now.apply(&edit)?;
        let before = std::mem::replace(&mut self.now, next);
        self.future.clear();
        self.open = None;
        self.last_number = self.last_number.max(number);
        if let Some(step) = self.past.last_mut().filter(|it| it.number == number) {
            step.edits.push(edit);
            step.at = at.or(step.at);
        } else {
            self.past.push(Step { project: before, edits: vec![edit], number, at });
        }
        Ok(())
    }

    /// The number of the last step that is done; 0 where there is none.
    pub fn last_number(&self) -> u64 {
        self.past.last().map_or(0, |it| it.number)
    }

    /// Says when the last edit was carried out, on the clock of the wall.
    pub fn note_time(&mut self, at: Timestamp) {
        if let Some(step) = self.past.last_mut() {
            step.at = Some(at);
        }
    }

    /// Closes the step that typing may still join; the next edit starts one of its own.
    pub fn close_step(&mut self) {
        self.open = None;
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// How many steps lie behind.
    pub fn steps(&self) -> usize {
        self.past.len()
    }

    /// How many steps there are: those behind, and those that were taken back.
    pub fn all_steps(&self) -> usize {
        self.past.len() + self.future.len()
    }

    /// A step by its place, the oldest first; those from [`History::steps`] on were taken back.
    pub fn step(&self, place: usize) -> Option<Made<'_>> {
        let (step, before, after) = if let Some(step) = self.past.get(place) {
            let after = self.past.get(place + 1).map_or(&self.now, |it| &it.project);
            (step, &step.project, after)
        } else {
            let from_top = self.all_steps().checked_sub(place + 1)?;
            let step = self.future.get(from_top)?;
            let before = self.future.get(from_top + 1).map_or(&self.now, |it| &it.project);
            (step, before, &step.project)
        };
        Some(Made { number: step.number, at: step.at, edits: &step.edits, before, after })
    }

    /// Goes back or forward until so many steps lie behind; gives whether that changed anything.
    pub fn go_to(&mut self, steps: usize) -> bool {
        let start = self.past.len();
        while self.past.len() > steps && self.undo() {}
        while self.past.len() < steps && self.redo() {}
        self.past.len() != start
    }

    /// The edits of the step that undo would take back.
    pub fn last_edits(&self) -> &[Edit] {
        self.past.last().map_or(&[], |it| &it.edits)
    }

    /// Goes one step back; gives whether there was one.
    pub fn undo(&mut self) -> bool {
        Self::go(&mut self.now, &mut self.past, &mut self.future, &mut self.open)
    }

    /// Goes one step forward again; gives whether there was one.
    pub fn redo(&mut self) -> bool {
        Self::go(&mut self.now, &mut self.future, &mut self.past, &mut self.open)
    }

    fn go(now: &mut Project, from: &mut Vec<Step>, to: &mut Vec<Step>, open: &mut Option<OpenStep>) -> bool {
        *open = None;
        let Some(mut step) = from.pop() else { return false };
        std::mem::swap(now, &mut step.project);
        to.push(step);
        true
    }
}
