//! A cluster over the whole board, to be read from the back of the room: its words, all behaviour tied to them with the
//! session that wrote it, and the toelichtingen.

use std::sync::Arc;

use egui::{Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_ARROW_BACK;

use super::act::Wish;
use super::data::ClusterData;
use super::full_items::{Item, Items, Kind, columns};
use super::lines::mark_width;
use super::measure;
use super::side::session_counts;
use super::view::BoardView;
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Look, Type, Weight, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{
    ActionButton, BarScale, Field, Lettering, label, paint_count_badge, paint_letter_square, paint_session_bars,
    paint_session_mark,
};
use crate::model::{BoardEdit, BoardId, ClusterId, Edit};

/// What is read out loud: behaviour and toelichtingen.
const READ: Type = Type::TITLE.with_weight(Weight::Regular);

/// Behaviour stands in two columns where each is at least this wide, in points.
const LEAST_HALF: f32 = 400.0;

/// How much larger the bars of the sessions are than on the board.
const BARS: f32 = 1.6;

/// A column with where each of its items begins, from the upper edge of all.
#[derive(Debug)]
struct Laid {
    left: f32,
    width: f32,
    items: Items,
    /// The upper edge of each item and, last, the lower edge of all.
    tops: Vec<f32>,
}

/// What was laid out for a version of the project and a width.
#[derive(Debug, Default)]
pub struct Full {
    made_for: Option<(u64, Option<BoardId>, ClusterId)>,
    width: f32,
    laid: Arc<Vec<Laid>>,
    /// Whether the way back gets the focus.
    is_new: bool,
}

impl BoardView {
    /// Opens a cluster over the whole board.
    pub(super) fn open_full(&mut self, id: ClusterId) {
        if self.data.cluster(id).is_none() {
            return;
        }
        self.selection.clear();
        self.hand.cancel();
        self.merging = None;
        self.open = Some(id);
        self.full = Some(id);
        self.full_view = Full { is_new: true, ..Full::default() };
    }

    /// Draws the cluster that is open over the whole board.
    pub(super) fn full_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, area: Rect, id: ClusterId) {
        let data = Arc::clone(&self.data);
        let Some(cluster) = data.cluster(id) else { return };
        if !ui.ctx().text_edit_focused() && ui.input_mut(|it| it.consume_key(Modifiers::NONE, Key::Escape)) {
            self.wishes.push(Wish::CloseFull);
        }
        ui.painter().rect_filled(area, 0.0, look(ui).surface);
        let margin = if area.width() < 1500.0 { space::PANEL } else { space::WIDE };
        let inner = area.shrink2(vec2(margin, space::LARGE));
        let head = self.full_head(ui, seen, inner, cluster);
        let rest =
            Rect::from_min_max(pos2(inner.left(), head.bottom() + space::SMALL), pos2(inner.right(), area.bottom()));
        let mut place = ui.new_child(UiBuilder::new().id_salt("full cluster").max_rect(rest));
        ScrollArea::vertical().id_salt(("full", id)).auto_shrink(false).show(&mut place, |ui| {
            scroll_keys(ui, rest.height());
            let width = ui.available_width() - ui.spacing().scroll.allocated_width();
            self.full_facts(ui, seen, cluster, width);
            self.lay_full(ui, seen, id, width);
            let laid = Arc::clone(&self.full_view.laid);
            let height = laid.iter().filter_map(|it| it.tops.last()).copied().fold(0.0, f32::max);
            let (_, columns) = ui.allocate_space(vec2(width, height + space::PANEL));
            for (at, column) in laid.iter().enumerate() {
                self.column_ui(ui, seen, (at, column), columns);
            }
        });
    }

    /// The way back, the letter and the name.
    fn full_head(&mut self, ui: &mut Ui, seen: &Seen<'_>, inner: Rect, cluster: &ClusterData) -> Rect {
        let look = look(ui);
        let back = seen.words.say("board-full-back");
        let button = ActionButton::outlined(&back).icon(ICON_ARROW_BACK);
        let mut corner = ui.new_child(
            UiBuilder::new().id_salt("full back").max_rect(inner).layout(egui::Layout::right_to_left(egui::Align::Min)),
        );
        let response = corner.add(button);
        if std::mem::take(&mut self.full_view.is_new) {
            response.request_focus();
        }
        if response.clicked() {
            self.wishes.push(Wish::CloseFull);
        }

        let square = if cluster.letter.is_some() { Type::DISPLAY.points + space::SMALL } else { 0.0 };
        let indent = if square > 0.0 { square + space::LARGE } else { 0.0 };
        let room = response.rect.left() - space::PANEL - inner.left() - indent;
        let mut name = measure::set(ui.painter(), &cluster.title, room, name_type(cluster, Type::DISPLAY));
        if name.rows.len() > 1 {
            name = measure::set(ui.painter(), &cluster.title, room, name_type(cluster, Type::VALUE));
        }
        let height = name.size().y.max(square).max(size::BUTTON);
        let rect = Rect::from_min_size(inner.min, vec2(indent + room, height));
        let told = ui.interact(rect, Id::unique(("full cluster", cluster.id)), Sense::hover());
        told.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &cluster.name));
        if square > 0.0 {
            let rect = Rect::from_min_size(rect.min, vec2(square, square));
            paint_letter_square(ui.painter(), look, rect, &cluster.letter_text(), look.mark);
        }
        let ink = if cluster.is_named { look.ink } else { look.ink_second };
        let top = if name.rows.len() > 1 { rect.top() } else { rect.top() + (square - name.size().y) / 2.0 };
        ui.painter().galley(pos2(rect.left() + indent, top), name, ink);
        rect
    }

    /// On how many sheets, of which sessions, and what we mean by it.
    fn full_facts(&mut self, ui: &mut Ui, seen: &Seen<'_>, cluster: &ClusterData, width: f32) {
        let look = look(ui);
        let meetings = Arc::clone(&self.data);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::LARGE;
            label(ui, &cluster.coverage, Type::TITLE, look.ink);
            let (_, bars) = ui.allocate_space(vec2(0.0, Type::TITLE.points));
            // As on the board: half of all sheets make a bar of the full length.
            let scale = BarScale { full_at_sheets: self.data.sheet_count.div_ceil(2) };
            let end = paint_session_bars(ui.painter(), look, bars.left_center(), &cluster.sheets, scale, BARS);
            ui.add_space((end - bars.left()).max(0.0));
            session_counts(ui, &meetings.meetings, &cluster.sheets);
        });
        ui.add_space(space::SMALL);
        let Some(record) = seen.project.clusters.get(cluster.id) else { return };
        let mut meaning = record.meaning.clone();
        let name = seen.words.say("board-meaning");
        let field = Field::sentence(&mut meaning, &name)
            .hint(&name)
            .kind(READ)
            .width(width.min(READ.points * 44.0))
            .id(Id::unique(("full meaning", cluster.id)))
            .ui(ui);
        if field.changed() {
            let edit = BoardEdit::Meaning { cluster: cluster.id, text: meaning.replace('\n', " ") };
            self.wishes.push(Wish::Do(Action::Do(Edit::Board(edit))));
        }
        ui.add_space(space::LARGE);
    }

    /// Where everything stands, once for a version and a width.
    fn lay_full(&mut self, ui: &Ui, seen: &Seen<'_>, id: ClusterId, width: f32) {
        let made_for = Some((seen.version, seen.board.map(|it| it.id), id));
        if self.full_view.made_for == made_for && (self.full_view.width - width).abs() < 0.5 {
            return;
        }
        let found = columns(seen, id);
        let parts: &[f32] = if found.len() > 2 { &[0.25, 0.43, 0.32] } else { &[0.3, 0.7] };
        let room = width - space::GROUP * (found.len().saturating_sub(1)) as f32;
        let (mut left, mut laid) = (0.0, Vec::new());
        let narrow = found.into_iter().zip(parts).flat_map(|(items, part)| {
            let width = room * part;
            let half = (width - space::GROUP) / 2.0;
            let is_wide = items.kind == Kind::Behaviours && half > LEAST_HALF && items.list.len() > 3;
            let (columns, width) = if is_wide { (items.halved(), half) } else { (vec![items], width) };
            columns.into_iter().map(move |it| (it, width))
        });
        for (items, width) in narrow {
            let mut top = Type::CLUSTER_NAME.points * 1.3 + space::MEDIUM;
            let mut tops = Vec::with_capacity(items.list.len() + 1);
            for item in &items.list {
                tops.push(top);
                top += self.item_height(ui, item, items.kind, width);
            }
            tops.push(top);
            laid.push(Laid { left, width, items, tops });
            left += width + space::GROUP;
        }
        self.full_view.laid = Arc::new(laid);
        self.full_view.made_for = made_for;
        self.full_view.width = width;
    }

    fn item_height(&mut self, ui: &Ui, item: &Item, kind: Kind, width: f32) -> f32 {
        let painter = ui.painter();
        match kind {
            Kind::Words => {
                self.measure.height(painter, &item.text, word_width(width), Type::TITLE) + 2.0 * space::MEDIUM
            }
            Kind::Behaviours | Kind::Pitches => {
                let text = self.measure.height(painter, &item.text, width.min(readable()), READ);
                let beside = self.beside_height(ui, item, width);
                beside + space::TINY + text + space::BETWEEN
            }
        }
    }

    /// The line over a behaviour: the mark of its session, and the word it is tied to.
    fn beside_height(&mut self, ui: &Ui, item: &Item, width: f32) -> f32 {
        if item.beside.is_empty() {
            return size::SMALL_ICON + space::SMALL;
        }
        let room = (width - self.marks_width(ui, item)).max(1.0);
        self.measure.height(ui.painter(), &item.beside, room, Type::BUTTON).max(size::SMALL_ICON + space::SMALL)
    }

    fn marks_width(&self, ui: &Ui, item: &Item) -> f32 {
        let name = item.sessions.first().and_then(|it| self.data.meetings.get(*it));
        name.map_or(0.0, |it| mark_width(ui.painter(), &it.name) + space::SMALL)
    }

    fn column_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, (at, column): (usize, &Laid), area: Rect) {
        let look = look(ui);
        let left = area.left() + column.left;
        let heading = Rect::from_min_size(pos2(left, area.top()), vec2(column.width, Type::CLUSTER_NAME.points * 1.3));
        let mut top = ui.new_child(UiBuilder::new().id_salt(("full heading", at)).max_rect(heading));
        if !column.items.heading.is_empty() {
            label(&mut top, &column.items.heading, Type::CLUSTER_NAME, look.ink);
        }
        if column.items.kind == Kind::Behaviours && column.items.list.is_empty() {
            let rest = heading.translate(vec2(0.0, heading.height() + space::SMALL));
            let mut rest = ui.new_child(UiBuilder::new().id_salt("full empty").max_rect(rest));
            label(&mut rest, &seen.words.say("board-full-no-behaviour"), READ, look.ink_second);
        }
        let seen_from = ui.clip_rect().top() - area.top();
        let seen_to = ui.clip_rect().bottom() - area.top();
        let first = column.tops.partition_point(|it| *it <= seen_from).saturating_sub(1);
        for (place, item) in column.items.list.iter().enumerate().skip(first) {
            let (Some(from), Some(to)) = (column.tops.get(place), column.tops.get(place + 1)) else { break };
            if *from > seen_to {
                break;
            }
            let rect = Rect::from_min_max(pos2(left, area.top() + from), pos2(left + column.width, area.top() + to));
            let told = ui.interact(rect, Id::unique(("full item", at, place)), Sense::hover());
            told.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.read_out(item)));
            self.painted += 1;
            match column.items.kind {
                Kind::Words => paint_word(ui, look, rect, item),
                Kind::Behaviours | Kind::Pitches => self.paint_text(ui, look, rect, item),
            }
        }
    }

    /// "We komen afspraken na (9.00 uur, Vertrouwen)".
    fn read_out(&self, item: &Item) -> String {
        let sessions = item.sessions.iter().filter_map(|it| self.data.meetings.get(*it)).map(|it| it.name.clone());
        let facts: Vec<String> = sessions.chain((!item.beside.is_empty()).then(|| item.beside.clone())).collect();
        let times = if item.count > 1 { format!(" ×{}", item.count) } else { String::new() };
        let said = format!("{}{times}", item.text);
        if facts.is_empty() { said } else { format!("{said} ({})", facts.join(", ")) }
    }

    fn paint_text(&mut self, ui: &Ui, look: &Look, rect: Rect, item: &Item) {
        let head = self.beside_height(ui, item, rect.width());
        let line = f32::midpoint(size::SMALL_ICON, space::SMALL);
        if let Some(rank) = item.sessions.first()
            && let Some(meeting) = self.data.meetings.get(*rank)
        {
            let at = pos2(rect.left(), rect.top() + line);
            paint_session_mark(ui.painter(), look, at, &meeting.name, *rank);
        }
        if !item.beside.is_empty() {
            let marks = self.marks_width(ui, item);
            let words = measure::set(ui.painter(), &item.beside, rect.width() - marks, Type::BUTTON);
            let row = ui.fonts_mut(|it| it.row_height(&Type::BUTTON.font()));
            ui.painter().galley(pos2(rect.left() + marks, rect.top() + line - row / 2.0), words, look.ink_second);
        }
        let text = measure::set(ui.painter(), &item.text, rect.width().min(readable()), READ);
        ui.painter().galley(pos2(rect.left(), rect.top() + head + space::TINY), text, look.ink);
    }
}

/// A line of text has at most about 75 characters.
fn readable() -> f32 {
    READ.points * 36.0
}

/// The width of a word beside the band of its sessions and its count.
fn word_width(width: f32) -> f32 {
    (width - size::BAND - space::MEDIUM - space::WIDE).max(1.0)
}

fn name_type(cluster: &ClusterData, kind: Type) -> Type {
    if cluster.is_named { kind } else { kind.with_weight(Weight::Italic) }
}

/// A word as on its card: a piece of the band for each session, and how many wrote it.
fn paint_word(ui: &Ui, look: &Look, rect: Rect, item: &Item) {
    let band = rect.shrink2(vec2(0.0, space::TINY)).with_max_x(rect.left() + size::BAND);
    let piece = band.height() / item.sessions.len().max(1) as f32;
    ui.painter().rect_filled(band, CORNER_CARD, look.no_session);
    for (at, session) in item.sessions.iter().enumerate() {
        let top = band.top() + piece * at as f32;
        let part = Rect::from_min_size(pos2(band.left(), top), vec2(band.width(), piece));
        ui.painter().rect_filled(part, 0.0, look.session(*session));
    }
    let words = measure::set(ui.painter(), &item.text, word_width(rect.width()), Type::TITLE);
    let left = band.right() + space::MEDIUM;
    ui.painter().galley(pos2(left, rect.center().y - words.size().y / 2.0), words.clone(), look.ink);
    if item.count > 1 {
        let wide = Lettering { text: &format!("×{}", item.count), kind: Type::COUNT, colour: look.on_mark };
        let wide = wide.line(ui.painter()).size().x + space::LARGE;
        let at = pos2(left + words.size().x + space::MEDIUM + wide / 2.0, rect.center().y);
        paint_count_badge(ui.painter(), look, at, item.count, 1.0);
    }
}

/// The keyboard scrolls what is read.
fn scroll_keys(ui: &Ui, page: f32) {
    if ui.ctx().text_edit_focused() {
        return;
    }
    let steps = [
        (Key::ArrowDown, -60.0),
        (Key::ArrowUp, 60.0),
        (Key::PageDown, -page * 0.85),
        (Key::PageUp, page * 0.85),
        (Key::End, f32::MIN / 4.0),
        (Key::Home, f32::MAX / 4.0),
    ];
    for (key, step) in steps {
        if ui.input_mut(|it| it.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(vec2(0.0, step));
        }
    }
}
