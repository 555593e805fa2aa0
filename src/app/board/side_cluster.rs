//! "Dit cluster": its name, what we mean by it, and merging or taking it apart.

use std::sync::Arc;

use egui::{CursorIcon, Galley, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, vec2};
use egui_material_icons::icons::{ICON_CALL_SPLIT, ICON_CHECK_BOX, ICON_FLAG, ICON_MERGE, ICON_OPEN_IN_FULL};

use super::act::Wish;
use super::data::ClusterData;
use super::lines::{Line, Name};
use super::measure;
use super::move_to::menu_name;
use super::results::{Source, is_session, results_remark};
use super::side::session_counts;
use super::side_acts::link;
use super::side_card::{field_heading, subheading};
use super::view::BoardView;
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Field, button, focus_ring, label, letter_square, paragraph};
use crate::model::{BoardEdit, BoardKind, CardKey, Cluster, ClusterId, Edit};

/// So many wordings are offered as a name; all of them stand under "Woorden".
const MOST_NAMES: usize = 24;

impl BoardView {
    /// A cluster: what it is called and means, what it counts, its words or where they come from, what can be done.
    pub(super) fn cluster_side(&mut self, ui: &mut Ui, seen: &Seen<'_>, id: ClusterId) {
        let data = Arc::clone(&self.data);
        let (Some(cluster), Some(record)) = (data.cluster(id), seen.project.clusters.get(id)) else { return };
        match self.merged_ui(ui, seen) {
            Some(name) => self.name_it(id, name),
            None if self.merged.is_some() => {}
            None => {
                label(ui, &seen.words.say("board-this-cluster"), Type::SMALL, look(ui).ink_second);
            }
        }
        self.name_ui(ui, seen, cluster, &record.name);

        let mut meaning = record.meaning.clone();
        let name = seen.words.say("board-meaning");
        field_heading(ui, &name);
        let field = Field::sentence(&mut meaning, &name).id(egui::Id::unique(("cluster meaning", id))).ui(ui);
        if field.changed() {
            let text = meaning.replace('\n', " ");
            self.wish(BoardEdit::Meaning { cluster: id, text });
        }

        ui.add_space(space::MEDIUM);
        label(ui, &cluster.coverage, Type::COUNT, look(ui).ink);
        session_counts(ui, &data.meetings, &cluster.sheets);
        if is_session(seen.board) {
            self.result_ui(ui, seen, record);
        }

        if seen.board.is_some_and(|it| it.kind == BoardKind::Closing) {
            let cards: Vec<CardKey> = cluster.stacks.iter().flat_map(|it| it.cards.iter().copied()).collect();
            self.came_from(ui, seen, &cards);
        }
        self.words_ui(ui, seen, cluster);
    }

    /// Whether the cluster goes along to the closing board, and a mild remark where more or fewer are asked for.
    fn result_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, cluster: &Cluster) {
        ui.add_space(space::TINY);
        let name = seen.words.say("board-result");
        let icon = if cluster.is_result { ICON_CHECK_BOX } else { ICON_FLAG };
        if ui.add(ActionButton::outlined(&name).icon(icon).chosen(cluster.is_result).wide()).clicked() {
            self.wish(BoardEdit::MarkResult { cluster: cluster.id, is_result: !cluster.is_result });
        }
        if let Some(remark) = results_remark(seen) {
            paragraph(ui, &remark, Type::SMALL, look(ui).ink_second);
        }
    }

    /// Where the cards of a closing cluster come from, each as a line that leads there.
    pub(super) fn came_from(&mut self, ui: &mut Ui, seen: &Seen<'_>, cards: &[CardKey]) {
        let sources: Vec<Source> = cards.iter().filter_map(|it| Source::of(seen, *it)).collect();
        if sources.is_empty() {
            return;
        }
        subheading(ui, &seen.words.say("board-came-from"));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for source in sources {
                let name = source.read_out();
                let line = Line {
                    mark: source.rank.map(|it| (source.session.as_str(), it)),
                    text: &source.name,
                    beside: source.sheets.clone(),
                    name: Name::Own(&name),
                    ..Line::leading("")
                };
                if self.line_ui(ui, ("came from", source.cluster), &line) {
                    self.wishes.push(Wish::Do(Action::ShowBoard(source.board, Some(source.cluster))));
                }
            }
        });
    }

    /// The words of a cluster, each as a line that leads to its card.
    fn words_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, cluster: &ClusterData) {
        if cluster.stacks.first().is_none_or(|it| matches!(it.key, CardKey::Result(_))) {
            return;
        }
        subheading(ui, &seen.words.say("board-words"));
        let key = (seen.version, self.fanned.round, cluster.id);
        self.word_lines(ui, seen, key, &cluster.stacks);
    }

    /// What one can do with a cluster.
    pub(super) fn cluster_acts(&mut self, ui: &mut Ui, seen: &Seen<'_>, id: ClusterId) {
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::TINY);
        ui.horizontal_wrapped(|ui| {
            let act = |ui: &mut Ui, key: &str, icon| {
                let name = seen.words.say(key);
                ui.add(ActionButton::outlined(&name).icon(icon).kind(Type::SMALL_STRONG)).clicked()
            };
            if act(ui, "board-full", ICON_OPEN_IN_FULL) {
                self.wishes.push(Wish::OpenFull(id));
            }
            if act(ui, "board-dissolve", ICON_CALL_SPLIT) {
                self.wish(BoardEdit::Dissolve(id));
            }
            if self.data.clusters.len() > 1 && act(ui, "board-merge-with", ICON_MERGE) {
                self.wishes.push(Wish::StartMerge(id));
            }
        });
    }

    fn name_it(&mut self, cluster: ClusterId, name: String) {
        self.merged = None;
        self.renaming = None;
        self.wish(BoardEdit::Name { cluster, name });
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
        if self.merged.is_some() {
            return;
        }
        let is_offered = given.is_empty() || self.renaming == Some(id);
        if !is_offered {
            if cluster.stacks.len() > 1 && link(ui, &seen.words.say("board-name-other"), None) {
                self.renaming = Some(id);
            }
            return;
        }
        paragraph(ui, &seen.words.say("board-name-offer"), Type::SMALL, look(ui).ink_second);
        if let Some(chosen) = name_chips(ui, seen, names_offered(cluster, given)) {
            self.name_it(id, chosen.to_owned());
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

/// The wordings that are offered as a name, those that most people wrote first.
fn names_offered<'a>(cluster: &'a ClusterData, given: &str) -> Vec<&'a str> {
    let mut stacks: Vec<_> = cluster.stacks.iter().filter(|it| it.wording != given).collect();
    stacks.sort_by_key(|it| std::cmp::Reverse(it.cards.len()));
    let mut once = std::collections::BTreeSet::new();
    stacks.into_iter().map(|it| it.wording.as_str()).filter(|it| once.insert(*it)).take(MOST_NAMES).collect()
}

/// Wordings side by side; the one that is pressed becomes the name. A long one is broken over lines.
fn name_chips<'a>(ui: &mut Ui, seen: &Seen<'_>, wordings: Vec<&'a str>) -> Option<&'a str> {
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
