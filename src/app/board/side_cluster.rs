//! "Dit cluster": its name, what we mean by it, and merging or taking it apart.

use std::sync::Arc;

use egui::{CursorIcon, Galley, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, vec2};
use egui_material_icons::icons::{ICON_CALL_SPLIT, ICON_MERGE};

use super::act::Wish;
use super::data::ClusterData;
use super::measure;
use super::side::{menu_name, session_counts};
use super::side_card::field_heading;
use super::view::BoardView;
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Field, button, focus_ring, label, letter_square, paragraph};
use crate::model::{BoardEdit, ClusterId, Edit};

impl BoardView {
    /// A cluster.
    pub(super) fn cluster_side(&mut self, ui: &mut Ui, seen: &Seen<'_>, id: ClusterId) {
        let data = Arc::clone(&self.data);
        let (Some(cluster), Some(record)) = (data.cluster(id), seen.project.clusters.get(id)) else { return };
        label(ui, &seen.words.say("board-this-cluster"), Type::SMALL, look(ui).ink_second);
        self.name_ui(ui, seen, cluster, &record.name);

        let mut meaning = record.meaning.clone();
        let name = seen.words.say("board-meaning");
        field_heading(ui, &name);
        let field = Field::lines(&mut meaning, &name, 2).id(egui::Id::unique(("cluster meaning", id))).ui(ui);
        if field.changed() {
            let text = meaning.replace('\n', " ");
            self.wish(BoardEdit::Meaning { cluster: id, text });
        }

        ui.add_space(space::MEDIUM);
        label(ui, &cluster.coverage, Type::COUNT, look(ui).ink);
        session_counts(ui, &data.meetings, &cluster.sheets);

        ui.add_space(space::LARGE);
        if data.clusters.len() > 1
            && ui.add(ActionButton::outlined(&seen.words.say("board-merge-with")).icon(ICON_MERGE)).clicked()
        {
            self.wishes.push(Wish::StartMerge(id));
        }
        if ui.add(ActionButton::outlined(&seen.words.say("board-dissolve")).icon(ICON_CALL_SPLIT)).clicked() {
            self.wish(BoardEdit::Dissolve(id));
        }
    }

    /// The name: a field, and the wordings of the cluster to name it in one tap.
    fn name_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, cluster: &ClusterData, given: &str) {
        let id = cluster.id;
        let mut name = given.to_owned();
        let read_out = seen.words.say("board-name");
        ui.horizontal(|ui| {
            if cluster.letter.is_some() {
                letter_square(ui, &cluster.letter_text());
            }
            let field = Field::line(&mut name, &read_out)
                .hint(&cluster.title)
                .kind(Type::TITLE)
                .width(ui.available_width())
                .id(egui::Id::unique(("cluster name", id)))
                .ui(ui);
            if field.changed() {
                self.wish(BoardEdit::Name { cluster: id, name: name.clone() });
            }
        });
        let key = if given.is_empty() { "board-name-offer" } else { "board-name-other" };
        paragraph(ui, &seen.words.say(key), Type::SMALL, look(ui).ink_second);
        let wordings = cluster.stacks.iter().map(|it| it.wording.as_str()).filter(|it| *it != given);
        if let Some(chosen) = name_chips(ui, seen, wordings) {
            self.wish(BoardEdit::Name { cluster: id, name: chosen.to_owned() });
        }
    }

    /// The other cluster of a merge is chosen: here, on the board, or by its letter.
    pub(super) fn merge_side(&mut self, ui: &mut Ui, seen: &Seen<'_>, from: ClusterId) {
        let data = Arc::clone(&self.data);
        let Some(cluster) = data.cluster(from) else { return };
        let title = seen.words.say_with("board-merge-title", &[("cluster", cluster.title.as_str().into())]);
        paragraph(ui, &title, Type::CLUSTER_NAME, look(ui).ink);
        paragraph(ui, &seen.words.say("board-merge-how"), Type::BODY, look(ui).ink_second);
        for other in data.clusters.iter().filter(|it| it.id != from) {
            let name = menu_name(&other.letter_text(), &other.title);
            if ui.add(ActionButton::quiet(&name)).clicked() {
                self.wishes.push(Wish::Merge(from, other.id));
            }
        }
        ui.add_space(space::MEDIUM);
        if button(ui, &seen.words.say("board-merge-not")).clicked() {
            self.wishes.push(Wish::LetGo);
        }
    }

    fn wish(&mut self, edit: BoardEdit) {
        self.wishes.push(Wish::Do(Action::Do(Edit::Board(edit))));
    }
}

/// Wordings side by side; the one that is pressed becomes the name. A long one is broken over lines.
fn name_chips<'a>(ui: &mut Ui, seen: &Seen<'_>, wordings: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let padding = vec2(space::MEDIUM, space::SMALL);
    let room = ui.available_width();
    let start = ui.next_widget_position();
    let (mut at, mut tallest, mut pressed) = (Vec2::ZERO, 0.0_f32, None);
    for wording in wordings {
        let words = measure::set(ui.painter(), wording, room - 2.0 * padding.x, Type::SMALL_STRONG);
        let wanted = (words.size() + 2.0 * padding).max(Vec2::splat(size::BUTTON));
        if at.x > 0.0 && at.x + wanted.x > room {
            at = vec2(0.0, at.y + tallest + space::SMALL);
            tallest = 0.0;
        }
        let rect = Rect::from_min_size(start + at, wanted);
        at.x += wanted.x + space::SMALL;
        tallest = tallest.max(wanted.y);
        if name_chip(ui, seen, rect, wording, words) {
            pressed = Some(wording);
        }
    }
    ui.allocate_space(vec2(room, at.y + tallest));
    pressed
}

fn name_chip(ui: &Ui, seen: &Seen<'_>, rect: Rect, wording: &str, words: Arc<Galley>) -> bool {
    let look = look(ui);
    let response = ui.interact(rect, egui::Id::unique(("name chip", wording)), Sense::click());
    let name = seen.words.say_with("board-name-it", &[("wording", wording.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let fill = if response.hovered() { look.accent_tint } else { look.surface };
    ui.painter().rect(rect, CORNER_CARD, fill, look.hairline(), StrokeKind::Inside);
    ui.painter().galley(rect.center() - words.size() / 2.0, words, look.ink);
    focus_ring(ui, &response, CORNER_CARD);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
