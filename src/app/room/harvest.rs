//! Oogst: what we take along, each with one line about what we mean by it, and what stays.

use std::sync::Arc;

use egui::{Align, CursorIcon, Id, Layout, Rect, Role, Sense, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_CHECK_BOX, ICON_CHECK_BOX_OUTLINE_BLANK, ICON_PRINT};

use super::fit::Set;
use super::pieces::{FOOT, Rank, RoomButton, corner, ring};
use super::stage::Stage;
use super::told;
use crate::app::action::Action;
use crate::app::look::{RoomType, look};
use crate::app::widgets::{Field, paint_letter_square};
use crate::insight::{ClusterLay, Stack};
use crate::model::{BoardEdit, BoardKind, ClusterId, Edit};

/// Sides and heights, in pixels of the design.
const LETTER: f32 = 64.0;
const TICK: f32 = 72.0;
const LINE: f32 = 54.0;
const INSIDE: f32 = 14.0;
const GAP: f32 = 12.0;
/// Lines of a name; the whole of it is in the overview.
const MOST_LINES: f32 = 3.0;

/// The view with what belongs to the sitting.
#[derive(Debug, Default)]
pub struct Harvest {
    rows: Vec<Row>,
    rest: Vec<(String, String, Arc<Set>)>,
    made_for: Option<(u64, Option<crate::model::BoardId>, u32, u32)>,
}

#[derive(Debug)]
struct Row {
    id: ClusterId,
    title: Arc<Set>,
    name: String,
    /// Whether it goes along; where nothing is to be marked, all do.
    goes: bool,
    /// From the top of the list.
    top: f32,
    height: f32,
}

impl Harvest {
    /// Draws it in the part of the window under the bar.
    pub fn ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
        let body = Rect::from_min_max(area.min, pos2(area.right(), foot.top() - stage.px(24.0)));
        let is_marked = stage.seen.board.is_some_and(|it| matches!(it.kind, BoardKind::Session(_)));
        let middle = body.left() + body.width() * 0.62;
        let left = Rect::from_min_max(body.min, pos2(middle, body.bottom()));
        let right = Rect::from_min_max(pos2(middle + stage.px(48.0), body.top()), body.max);
        self.lay(ui, stage, (left.width(), right.width()), is_marked);
        self.taken_ui(ui, stage, left, is_marked);
        self.rest_ui(ui, stage, right);
        self.foot_ui(ui, stage, foot, is_marked);
    }

    fn lay(&mut self, ui: &Ui, stage: &mut Stage<'_>, (left, right): (f32, f32), is_marked: bool) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size on a screen")]
        let whole = |it: f32| it.max(0.0) as u32;
        let made_for = Some((stage.seen.version, stage.seen.board.map(|it| it.id), whole(left), whole(right)));
        if self.made_for == made_for {
            return;
        }
        self.made_for = made_for;
        let tick = if is_marked { TICK } else { 0.0 };
        let mut top = 0.0;
        let mut rows = Vec::new();
        for cluster in &stage.seen.lay.clusters {
            let (title, name) = told::names(&stage.seen, cluster);
            let kind = if cluster.is_named { RoomType::NAME } else { RoomType::WORKING_NAME };
            let room =
                vec2(left - stage.px(tick + LETTER + 20.0 + 2.0 * INSIDE), stage.px(kind.pixels * 1.25 * MOST_LINES));
            let title = stage.fitted(ui.painter(), &title, room, kind);
            let record = stage.seen.project.clusters.get(cluster.id);
            let goes = !is_marked || record.is_some_and(|it| it.is_result);
            let line = if goes { LINE + 6.0 } else { 0.0 };
            let height = (title.size.y + stage.px(line + 2.0 * INSIDE)).max(stage.px(LETTER + 24.0));
            rows.push(Row { id: cluster.id, title, name, goes, top, height });
            top += height + stage.px(GAP);
        }
        self.rows = rows;
        self.rest = rest(ui, stage, right);
    }

    fn taken_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, is_marked: bool) {
        if self.rows.is_empty() {
            let sentence = stage.word("room-no-clusters");
            let look = look(ui);
            stage.text_ui(ui, area, Id::unique("room harvest empty"), &sentence, (RoomType::REASON, look.ink_second));
            return;
        }
        let height = self.rows.last().map_or(0.0, |it| it.top + it.height);
        let lay = stage.seen.lay;
        stage.scrolled(ui, area, (Id::unique("room harvest"), height), |stage, ui, start| {
            let width = area.width() - stage.px(14.0);
            for (row, cluster) in self.rows.iter().zip(&lay.clusters) {
                let rect = Rect::from_min_size(start + vec2(0.0, row.top), vec2(width, row.height));
                let has_focus = ui
                    .memory(egui::Memory::focused)
                    .is_some_and(|it| it == meaning_id(row.id) || it == tick_id(row.id));
                if ui.is_rect_visible(rect) || has_focus {
                    row_ui(ui, stage, rect, (row, cluster), is_marked);
                }
            }
        });
    }

    /// What stays: words in running lines.
    fn rest_ui(&self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        let heading = stage.px(44.0);
        let height: f32 = self.rest.iter().map(|it| heading + it.2.size.y + stage.px(28.0)).sum();
        let look = look(ui);
        if self.rest.is_empty() {
            let sentence = stage.word("room-nothing-stays");
            stage.text_ui(ui, area, Id::unique("room nothing stays"), &sentence, (RoomType::REASON, look.ink_second));
            return;
        }
        stage.scrolled(ui, area, (Id::unique("room rest"), height), |stage, ui, start| {
            let mut y = start.y;
            for (place, words, set) in &self.rest {
                let room = Rect::from_min_size(pos2(start.x, y), vec2(area.width(), heading));
                stage.text_ui(ui, room, Id::unique(("room rest", place)), place, (RoomType::LINE, look.ink_second));
                let rect = Rect::from_min_size(pos2(start.x, y + heading), set.size);
                set.paint(ui.painter(), rect.min, look.ink);
                let response = ui.interact(rect, Id::unique(("room rest words", place)), Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
                y = rect.bottom() + stage.px(28.0);
            }
        });
    }

    fn foot_ui(&self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, is_marked: bool) {
        let text = stage.word("room-print-harvest");
        let button = RoomButton::new(&text).icon(ICON_PRINT).rank(Rank::Main);
        let width = stage.button_width(ui, &button);
        let rect = Rect::from_min_max(pos2(area.right() - width, area.top()), area.max);
        if stage.button(ui, rect, Id::unique("room print"), &button).clicked() {
            stage.actions.push(Action::PrintHarvest);
        }
        let rest = Rect::from_min_max(area.min, pos2(rect.left() - stage.px(24.0), area.bottom()));
        let asked = stage.seen.project.setup.results;
        let marked = self.rows.iter().filter(|it| it.goes).count();
        let remark = if is_marked && !asked.contains(marked) {
            let arguments = [
                ("least", usize::from(asked.least).into()),
                ("most", usize::from(asked.most).into()),
                ("n", marked.into()),
            ];
            stage.seen.words.say_with("room-results-asked", &arguments)
        } else if is_marked {
            stage.word("room-hint-harvest")
        } else {
            String::new()
        };
        stage.say_ui(ui, rest, &remark);
    }
}

fn meaning_id(cluster: ClusterId) -> Id {
    Id::unique(("room meaning", cluster))
}

fn tick_id(cluster: ClusterId) -> Id {
    Id::unique(("room goes along", cluster))
}

/// One cluster: whether it goes along, its letter and name, and what we mean by it.
fn row_ui(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, (row, cluster): (&Row, &ClusterLay), is_marked: bool) {
    let look = look(ui);
    let fill = if row.goes { look.surface } else { look.paper };
    let stroke = stage.hairline(look, if row.goes { look.line_hover } else { look.line });
    ui.painter().rect(rect, corner(stage.scale), fill, stroke, StrokeKind::Inside);
    let inside = stage.px(INSIDE);
    let head = row.title.size.y.max(stage.px(LETTER));
    let mut left = rect.left() + inside;
    let middle = if row.goes { rect.top() + inside + head / 2.0 } else { rect.center().y };
    if is_marked {
        let hit = Rect::from_center_size(
            pos2(left + stage.px(TICK) / 2.0 - inside / 2.0, middle),
            Vec2::splat(stage.px(TICK)),
        );
        tick_ui(ui, stage, hit, row);
        left = hit.right() + stage.px(4.0);
    }
    if let Some(letter) = cluster.letter {
        let side = stage.px(LETTER);
        let square = Rect::from_center_size(pos2(left + side / 2.0, middle), Vec2::splat(side));
        paint_letter_square(ui.painter(), look, square, &letter.to_string(), look.mark);
        left = square.right() + stage.px(20.0);
    }
    let ink = if row.goes { look.ink } else { look.ink_second };
    let at = pos2(left, middle - row.title.size.y / 2.0);
    row.title.paint(ui.painter(), at, ink);
    let told =
        ui.interact(Rect::from_min_size(at, row.title.size), Id::unique(("room harvest name", row.id)), Sense::hover());
    told.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &row.name));
    if row.goes {
        let line = Rect::from_min_max(
            pos2(left - stage.px(10.0), rect.top() + inside * 0.8 + head),
            pos2(rect.right() - inside, rect.bottom() - inside * 0.4),
        );
        meaning_ui(ui, stage, line, row);
    }
}

/// Whether it goes along: a box that a finger hits.
fn tick_ui(ui: &Ui, stage: &mut Stage<'_>, hit: Rect, row: &Row) {
    let look = look(ui);
    let response = ui.interact(hit, tick_id(row.id), Sense::click());
    let name = stage.seen.words.say_with("room-goes-along", &[("cluster", row.name.as_str().into())]);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, row.goes, &name));
    let icon = if row.goes { ICON_CHECK_BOX } else { ICON_CHECK_BOX_OUTLINE_BLANK };
    let font = egui::FontId::new(stage.px(56.0), icon.font_family());
    let colour = if row.goes { look.accent } else { look.ink_second };
    ui.painter().text(hit.center(), egui::Align2::CENTER_CENTER, icon.codepoint, font, colour);
    ring(ui, stage.scale, &response);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        let mark = BoardEdit::MarkResult { cluster: row.id, is_result: !row.goes };
        stage.actions.push(Action::Do(Edit::Board(mark)));
    }
}

/// "Wat bedoelen we hiermee?", to be typed in place.
fn meaning_ui(ui: &mut Ui, stage: &mut Stage<'_>, rect: Rect, row: &Row) {
    let mut text = stage.seen.project.clusters.get(row.id).map_or_else(String::new, |it| it.meaning.clone());
    let hint = stage.word("board-meaning");
    let name = stage.seen.words.say_with("room-meaning-of", &[("cluster", row.name.as_str().into())]);
    let mut kind = stage.scale.kind(RoomType::REASON);
    // The field stays one line high: a long line of text gets smaller, down to its floor, and is walked through after that.
    let width = super::fit::width_of(ui.painter(), &text, kind);
    let least = stage.scale.kind(RoomType::REASON.smallest()).points;
    kind.points = (kind.points * ((rect.width() - stage.px(24.0)) / width.max(1.0)).min(1.0)).max(least);
    let mut part = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)));
    part.visuals_mut().override_text_color = None;
    let field =
        Field::line(&mut text, &name).hint(&hint).kind(kind).like_text().id(meaning_id(row.id)).width(rect.width());
    if field.ui(&mut part).changed() {
        let text = text.replace('\n', " ");
        stage.actions.push(Action::Do(Edit::Board(BoardEdit::Meaning { cluster: row.id, text })));
    }
}

/// What stays, place by place; only places with words.
fn rest(ui: &Ui, stage: &mut Stage<'_>, width: f32) -> Vec<(String, String, Arc<Set>)> {
    let lay = stage.seen.lay;
    let parked: Vec<&Arc<Stack>> = lay.parked.iter().flat_map(|it| &it.stacks).collect();
    let places: [(&str, Vec<&Arc<Stack>>); 4] = [
        ("board-discuss", lay.discuss.iter().collect()),
        ("board-loose", lay.loose.iter().collect()),
        ("room-parked", parked),
        ("board-tray", lay.tray.iter().collect()),
    ];
    let mut found = Vec::new();
    for (key, stacks) in places {
        if stacks.is_empty() {
            continue;
        }
        let words: Vec<&str> = stacks.iter().map(|it| it.wording.as_str()).collect();
        let words = words.join(", ");
        let kind = if words.chars().count() > 240 { RoomType::REASON.smallest() } else { RoomType::REASON };
        let set = stage.set(ui.painter(), &words, width - stage.px(16.0), kind);
        found.push((stage.word(key), words, set));
    }
    found
}
