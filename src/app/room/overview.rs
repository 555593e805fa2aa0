//! Overzicht: the names of the clusters, and on how many sheets their words stand. A tap shows the words of one, large.

use std::sync::Arc;

use egui::{CursorIcon, Id, Key, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_ARROW_BACK;

use super::fit::Set;
use super::grid::Grid;
use super::pieces::{FOOT, Rank, RoomButton, corner, ring};
use super::spread::{Painted, paint_word};
use super::stage::Stage;
use super::told;
use super::wall::Wall;
use crate::app::look::{RoomType, look};
use crate::app::widgets::{BarScale, paint_letter_square, paint_session_bars};
use crate::insight::lay::card_count;
use crate::insight::{ClusterLay, Insight};
use crate::model::{BoardId, ClusterId};
use crate::words::Counted;

/// Side of the letter before a name, in pixels of the design.
const LETTER: f32 = 64.0;
/// Lines of a name; the rest of it is on the panel of the cluster.
const MOST_LINES: f32 = 3.0;
/// Height of a line of a name, in ems.
const LINE: f32 = 1.25;

/// The view with what belongs to the sitting.
#[derive(Debug, Default)]
pub struct Overview {
    board: Option<BoardId>,
    open: Option<ClusterId>,
    wall: Wall,
    laid: Option<Laid>,
}

/// How the names stand in this version and size.
#[derive(Debug)]
struct Laid {
    made_for: (u64, u32, u32, bool),
    grid: Grid,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    id: ClusterId,
    title: Arc<Set>,
    name: String,
    told: String,
    sheets: Vec<usize>,
}

impl Overview {
    /// Draws it in the part of the window under the bar.
    pub fn ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        let board = stage.seen.board.map(|it| it.id);
        if self.board != board {
            *self = Self { board, ..Self::default() };
        }
        let lay = stage.seen.lay;
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
        let body = Rect::from_min_max(area.min, pos2(area.right(), foot.top() - stage.px(24.0)));
        let open = self.open.and_then(|open| lay.clusters.iter().find(|it| it.id == open));
        if let Some(cluster) = open {
            return self.cluster_ui(ui, stage, (body, foot), cluster);
        }
        self.open = None;
        if lay.clusters.is_empty() {
            let sentence = stage.word("room-no-clusters");
            stage.calm_ui(ui, area, &sentence);
            return stage.say_ui(ui, foot, "");
        }
        self.names_ui(ui, stage, body);
        let hint = stage.word("room-hint-overview");
        stage.say_ui(ui, foot, &hint);
    }

    fn names_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        self.lay(ui, stage, area.size());
        let Some(laid) = &self.laid else { return };
        let most = laid.rows.iter().map(|it| it.sheets.iter().sum::<usize>()).max().unwrap_or(1);
        let height = laid.grid.height(laid.rows.len());
        let lay = stage.seen.lay;
        let mut open = None;
        stage.scrolled(ui, area, (Id::unique("room overview"), height), |stage, ui, start| {
            for (number, (row, cluster)) in laid.rows.iter().zip(&lay.clusters).enumerate() {
                let rect = laid.grid.rect(number).translate(start.to_vec2());
                let id = Id::unique(("room overview name", row.id));
                if !ui.is_rect_visible(rect) && !ui.memory(|it| it.has_focus(id)) {
                    continue;
                }
                if row_ui(ui, stage, rect, id, (row, cluster, most)) {
                    open = Some(row.id);
                }
            }
        });
        if open.is_some() {
            self.open = open;
        }
    }

    /// As few columns as hold all names; the most there can be where none does.
    fn lay(&mut self, ui: &Ui, stage: &mut Stage<'_>, room: Vec2) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size on a screen")]
        let whole = |it: f32| it.max(0.0) as u32;
        let made_for = (stage.seen.version, whole(room.x), whole(room.y), stage.shows_counts);
        if self.laid.as_ref().is_some_and(|it| it.made_for == made_for) {
            return;
        }
        let clusters = stage.seen.lay.clusters.as_slice();
        let meetings = Insight::meetings(stage.seen.project);
        let (gap, counts) = (stage.px(18.0), if stage.shows_counts { 42.0 } else { 0.0 });
        let mut laid = None;
        for (columns, pixels) in [(2_usize, 96.0), (2, 72.0), (2, 60.0), (2, 48.0), (3, 48.0)] {
            let grid = Grid::new(room.x, columns, 1.0, gap);
            if columns > 2 && stage.scale.pixels(grid.size.x) < 430.0 {
                break;
            }
            let titles: Vec<Arc<Set>> = clusters.iter().map(|it| title(ui, stage, it, (grid.size.x, pixels))).collect();
            let tallest = titles.iter().map(|it| it.size.y).fold(0.0, f32::max);
            let comfortable = (tallest + stage.px(counts + 44.0)).max(stage.px(LETTER + 24.0));
            let tight = (tallest + stage.px(counts + 16.0)).max(stage.px(LETTER + 12.0));
            let fits = |height: f32| Grid::new(room.x, columns, height, gap).height(clusters.len()) <= room.y;
            let height = if fits(comfortable) { comfortable } else { tight };
            // A few names fill the height they have.
            let rows = clusters.len().div_ceil(columns).max(1) as f32;
            let height = ((room.y + gap) / rows - gap).min(height * 1.6).max(height);
            let is_enough = fits(height);
            laid = Some((Grid::new(room.x, columns, height, gap), titles));
            if is_enough {
                break;
            }
        }
        let Some((grid, titles)) = laid else { return };
        let rows = clusters.iter().zip(titles).map(|(cluster, title)| Row {
            id: cluster.id,
            title,
            name: told::names(&stage.seen, cluster).1,
            told: told::coverage(&stage.seen, &cluster.coverage),
            sheets: meetings
                .iter()
                .map(|it| cluster.coverage.meetings.iter().find(|(meeting, _)| meeting == it).map_or(0, |it| it.1))
                .collect(),
        });
        self.laid = Some(Laid { made_for, grid, rows: rows.collect() });
    }

    /// The words of one cluster.
    fn cluster_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, (body, foot): (Rect, Rect), cluster: &ClusterLay) {
        let look = look(ui);
        let (title, _) = told::names(&stage.seen, cluster);
        let side = stage.px(LETTER);
        let mut left = body.left();
        if let Some(letter) = cluster.letter {
            let square = Rect::from_min_size(body.min, Vec2::splat(side));
            paint_letter_square(ui.painter(), look, square, &letter.to_string(), look.mark);
            left = square.right() + stage.px(20.0);
        }
        let kind = if cluster.is_named { RoomType::NAME } else { RoomType::WORKING_NAME };
        let room = Rect::from_min_size(pos2(left, body.top()), vec2(body.right() - left, stage.px(140.0)));
        let mut bottom = stage.text_ui(ui, room, Id::unique("room cluster title"), &title, (kind, look.ink)).bottom();
        let meaning = stage.seen.project.clusters.get(cluster.id).map_or("", |it| it.meaning.trim());
        if !meaning.is_empty() {
            let rect =
                Rect::from_min_max(pos2(left, bottom + stage.px(4.0)), pos2(body.right(), bottom + stage.px(110.0)));
            bottom = stage
                .text_ui(ui, rect, Id::unique("room cluster meaning"), meaning, (RoomType::REASON, look.ink))
                .bottom();
        }
        let top = (bottom + stage.px(20.0)).max(body.top() + side + stage.px(20.0));
        let area = Rect::from_min_max(pos2(body.left(), top), body.max);
        let mut wall = std::mem::take(&mut self.wall);
        wall.lay(ui.painter(), stage, Some(cluster.id), &cluster.stacks, area.size());
        stage.scrolled(ui, area, (Id::unique(("room cluster wall", cluster.id)), wall.height()), |stage, ui, start| {
            for (stack, placed) in cluster.stacks.iter().zip(wall.placed()) {
                let rect = placed.rect.translate(start.to_vec2());
                if !ui.is_rect_visible(rect) {
                    continue;
                }
                let response = ui.interact(rect, Id::unique(("room cluster word", stack.first())), Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, &stack.wording));
                let band =
                    told::sessions(&stage.seen, &stack.cards).first().map_or(look.no_session, |it| look.session(*it));
                let count = if stage.shows_counts { stack.cards.len() } else { 1 };
                paint_word(ui, stage, rect, placed, Painted { band, count, is_chosen: false, is_faint: false });
            }
        });
        self.wall = wall;
        let back = stage.word("room-to-overview");
        let button = RoomButton::new(&back).icon(ICON_ARROW_BACK).rank(Rank::Outlined);
        let (pressed, rest) = stage.foot(ui, foot, &[(Id::unique("room to overview"), button)]);
        if pressed.is_some() || stage.takes(ui, Key::Escape) || stage.takes(ui, Key::Backspace) {
            self.open = None;
        }
        let count = stage.seen.words.count(Counted::Cards, card_count(&cluster.stacks));
        let told = format!("{} · {count}", told::coverage(&stage.seen, &cluster.coverage));
        let hint = if stage.shows_counts { told } else { String::new() };
        stage.say_ui(ui, rest, &hint);
    }
}

fn title(ui: &Ui, stage: &mut Stage<'_>, cluster: &ClusterLay, (width, pixels): (f32, f32)) -> Arc<Set> {
    let kind = if cluster.is_named { RoomType::NAME } else { RoomType::WORKING_NAME };
    let kind = kind.at(pixels);
    let kind = RoomType { least: kind.pixels, ..kind };
    let (title, _) = told::names(&stage.seen, cluster);
    let room = vec2(width - stage.px(LETTER + 20.0 + 48.0), stage.px(kind.pixels * LINE * MOST_LINES));
    stage.fitted(ui.painter(), &title, room, kind)
}

/// One name; says whether it was pressed.
fn row_ui(ui: &Ui, stage: &Stage<'_>, rect: Rect, id: Id, (row, cluster, most): (&Row, &ClusterLay, usize)) -> bool {
    let look = look(ui);
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &row.name));
    if stage.shows_counts {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(row.told.clone()));
    }
    if response.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    let is_pressed = response.is_pointer_button_down_on();
    let fill = if is_pressed { look.accent_tint } else { look.surface };
    ui.painter().rect(rect, corner(stage.scale), fill, stage.hairline(look, look.line), StrokeKind::Inside);
    let counts = if stage.shows_counts { stage.px(42.0) } else { 0.0 };
    let top = rect.center().y - f32::midpoint(row.title.size.y, counts);
    let mut left = rect.left() + stage.px(24.0);
    if let Some(letter) = cluster.letter {
        let side = stage.px(LETTER);
        let square = Rect::from_center_size(pos2(left + side / 2.0, rect.center().y), Vec2::splat(side));
        paint_letter_square(ui.painter(), look, square, &letter.to_string(), look.mark);
        left = square.right() + stage.px(20.0);
    }
    row.title.paint(ui.painter(), pos2(left, top), look.ink);
    if stage.shows_counts {
        let below = top + row.title.size.y + stage.px(21.0);
        let font = stage.scale.font(RoomType::LINE);
        let told = ui.painter().layout_no_wrap(row.told.clone(), font, look.ink_second);
        let room = rect.right() - stage.px(20.0) - left;
        let width = told.size().x;
        ui.painter().galley(pos2(left, below - told.size().y / 2.0), told, look.ink_second);
        let bars = pos2(left + width + stage.px(18.0), below);
        let zoom = ((room - width - stage.px(18.0)) / 130.0).min(stage.px(1.6));
        if zoom > stage.px(0.5) {
            paint_session_bars(ui.painter(), look, bars, &row.sheets, BarScale { full_at_sheets: most }, zoom);
        }
    }
    ring(ui, stage.scale, &response);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
