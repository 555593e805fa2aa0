//! What is asked when a project is opened that is open somewhere else: to look along, or to wait and see whether anybody
//! is still there.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::Ui;
use jiff::tz::TimeZone;

use super::look::{Type, look, space};
use super::{shell, widgets};
use crate::store::Computer;
use crate::store::lock::{Holder, Verdict, Watch};
use crate::words::Words;

/// How often the seconds are told.
const AGAIN: Duration = Duration::from_secs(1);

/// A project that is open somewhere else.
#[derive(Debug)]
pub struct HeldPanel {
    file: PathBuf,
    watch: Watch,
}

/// What the person decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeldAnswer {
    /// To look, and change nothing.
    LookAlong,
    /// To open this file all the same: whoever held it is gone.
    OpenAnyway(PathBuf, Holder),
}

impl HeldPanel {
    /// Says who has this file open.
    pub fn new(holder: Holder, file: &Path, now: Duration) -> Self {
        Self { file: file.to_owned(), watch: Watch::begin(holder, file, now) }
    }

    /// Draws it over everything.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, computer: &Computer, now: Duration) -> Option<HeldAnswer> {
        let look = look(ui);
        let verdict = self.watch.verdict(computer, now);
        if matches!(verdict, Verdict::Watching(_)) {
            ui.ctx().request_repaint_after(AGAIN);
        }
        let mut answer = None;
        shell::question_ui(ui, "held", &words.say("held-title"), |ui| {
            widgets::paragraph(ui, &self.told(words, computer), Type::BODY, look.ink);
            ui.add_space(space::TINY);
            let (seen, colour) = match verdict {
                Verdict::Watching(left) => {
                    let seconds = ("seconds", left.as_secs().max(1).into());
                    (words.say_with("held-watching", &[seconds]), look.ink)
                }
                Verdict::IsThere => (words.say("held-is-there"), look.ink),
                Verdict::IsGone => (words.say("held-is-gone"), look.doubt),
            };
            widgets::paragraph(ui, &seen, Type::BODY, colour);
            ui.add_space(space::SMALL);
            widgets::paragraph(ui, &words.say("held-look"), Type::SMALL, look.ink_second);
            ui.add_space(space::PANEL);
            ui.horizontal(|ui| {
                if widgets::main_button(ui, &words.say("held-accept")).clicked() {
                    answer = Some(HeldAnswer::LookAlong);
                }
                if verdict == Verdict::IsGone && widgets::button(ui, &words.say("held-anyway")).clicked() {
                    answer = Some(HeldAnswer::OpenAnyway(self.file.clone(), self.watch.holder().clone()));
                }
            });
        });
        answer
    }

    fn told(&self, words: &Words, computer: &Computer) -> String {
        let holder = self.watch.holder();
        let Some(since) = holder.since else { return words.say("held-somewhere") };
        let zone = TimeZone::system();
        let local = since.to_zoned(zone.clone());
        let is_today = local.date() == computer.clock.now().to_zoned(zone).date();
        let when = if is_today { words.clock(local.time()) } else { words.moment(since) };
        let when = ("when", when.into());
        if holder.is_here {
            words.say_with("held-here", &[when])
        } else {
            words.say_with("held-on", &[("computer", holder.computer.as_str().into()), when])
        }
    }
}
