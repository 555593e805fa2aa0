//! After a merge: what is it called together? Both names are offered until something else is looked at.

use egui::{CursorIcon, Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use super::act;
use super::measure;
use super::view::BoardView;
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{focus_ring, label};
use crate::model::ClusterId;

/// Two clusters that were just merged.
#[derive(Clone, Debug)]
pub struct Merged {
    /// The one that stays.
    pub(super) cluster: ClusterId,
    /// The one that is gone, unless the merge was undone.
    pub(super) gone: ClusterId,
    /// How both were called, the one that stays first.
    pub(super) names: [String; 2],
}

impl BoardView {
    /// Merges one cluster into another, and asks what both are called together.
    pub(super) fn merge(&mut self, from: ClusterId, into: ClusterId, actions: &mut Vec<Action>) {
        let title = |id: ClusterId| {
            let cluster = self.data.cluster(id)?;
            (cluster.is_named || !cluster.stacks.is_empty()).then(|| cluster.title.clone())
        };
        let names = title(into).zip(title(from)).filter(|it| it.0 != it.1);
        self.finish(act::merge(from, into), actions);
        self.merged = names.map(|it| Merged { cluster: into, gone: from, names: [it.0, it.1] });
    }

    /// Forgets what was asked about something that is not looked at any more.
    pub(super) fn keep_asked(&mut self) {
        if self.selection.is_empty() {
            self.splitting = None;
        }
        self.renaming = self.renaming.filter(|it| self.open == Some(*it));
        let is_looked_at =
            |it: &Merged| self.open == Some(it.cluster) && self.selection.is_empty() && self.full.is_none();
        // A merge that was undone gives the other one back.
        let stands = |it: &Merged| self.data.cluster(it.gone).is_none();
        self.merged = self.merged.take().filter(|it| is_looked_at(it) && stands(it));
    }

    /// The question, and both names to answer it in one tap.
    pub(super) fn merged_ui(&self, ui: &mut Ui, seen: &Seen<'_>) -> Option<String> {
        let merged = self.merged.as_ref()?;
        label(ui, &seen.words.say("board-merged-name"), Type::TITLE, look(ui).ink);
        let pressed = merged.names.iter().find(|name| name_chip(ui, seen, name));
        ui.add_space(space::TINY);
        pressed.cloned()
    }
}

/// A name as a large button, as wide as the panel.
fn name_chip(ui: &mut Ui, seen: &Seen<'_>, name: &str) -> bool {
    let look = look(ui);
    let width = ui.available_width();
    let words = measure::set(ui.painter(), name, width - 2.0 * space::LARGE, Type::TITLE);
    let height = (words.size().y + 2.0 * space::MEDIUM).max(size::MAIN_BUTTON);
    let (rect, response): (Rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let read_out = seen.words.say_with("board-name-it", &[("wording", name.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &read_out));
    let is_pointed = response.hovered() || response.is_pointer_button_down_on();
    let fill = if is_pointed { look.accent_tint } else { look.surface };
    ui.painter().rect(rect, CORNER_CARD, fill, look.strong_line(), StrokeKind::Inside);
    ui.painter().galley(rect.center() - words.size() / 2.0, words, look.ink);
    focus_ring(ui, &response, CORNER_CARD);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
