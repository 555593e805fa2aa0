//! What was just done, said in passing, with the way back.

use std::time::Duration;

use egui::{Id, Order, Ui};

use super::action::Action;
use super::shell::toast_rect;
use super::widgets;
use crate::words::Words;

/// How long a notice stands that offers to undo an act; what went wrong stands longer.
const STANDS: Duration = Duration::from_secs(8);
const TROUBLE_STANDS: Duration = Duration::from_secs(20);

/// Whether a notice offers to undo what it tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// "Ongedaan maken".
    Undo,
    /// Nothing.
    Nothing,
}

#[derive(Debug)]
struct Notice {
    sentence: String,
    offer: Offer,
    since: Duration,
}

/// The notice that stands, if any; a new one takes its place.
#[derive(Debug, Default)]
pub struct Toasts {
    notice: Option<Notice>,
}

impl Toasts {
    /// Shows a sentence from `now` on.
    pub fn say(&mut self, sentence: String, offer: Offer, now: Duration) {
        self.notice = Some(Notice { sentence, offer, since: now });
    }

    /// Takes the notice away: what it told is undone, or something else was done.
    pub fn clear(&mut self) {
        self.notice = None;
    }

    /// What went wrong, as long as it is to be said, for a view that says it itself.
    pub fn trouble(&self, context: &egui::Context, now: Duration) -> Option<String> {
        let notice = self.notice.as_ref().filter(|it| it.offer == Offer::Nothing)?;
        let left = TROUBLE_STANDS.checked_sub(now.saturating_sub(notice.since)).filter(|it| !it.is_zero())?;
        context.request_repaint_after(left);
        Some(notice.sentence.clone())
    }

    /// Draws it beside the task, and asks for a frame when its time is over.
    pub fn ui(&mut self, ui: &mut Ui, words: &Words, now: Duration) -> Vec<Action> {
        let Some(notice) = &self.notice else { return Vec::new() };
        let stood = now.saturating_sub(notice.since);
        let stands = if notice.offer == Offer::Undo { STANDS } else { TROUBLE_STANDS };
        if stood >= stands {
            self.notice = None;
            return Vec::new();
        }
        ui.ctx().request_repaint_after(stands.saturating_sub(stood));
        let rect = toast_rect(ui.ctx());
        let undo = words.say("undo");
        let action = (notice.offer == Offer::Undo).then_some(undo.as_str());
        let area = egui::Area::new(Id::unique("toast")).order(Order::Tooltip);
        let answer = area
            .fixed_pos(rect.min)
            .show(ui.ctx(), |ui| {
                ui.set_width(rect.width());
                widgets::toast(ui, &notice.sentence, action)
            })
            .inner;
        if answer.acted() {
            self.notice = None;
            return vec![Action::Undo];
        }
        Vec::new()
    }
}
