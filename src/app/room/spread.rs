//! Uitspreiden: all words that are still to be placed as a wall, and the clusters in a strip along the bottom. Tap words
//! and then a cluster, press its letter, or drag.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{
    Color32, CornerRadius, CursorIcon, Id, Key, LayerId, Order, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::fit::width_of;
use super::grid::flow;
use super::one_by_one::shortened;
use super::pieces::{FOOT, GAP, Rank, RoomButton, corner, ring};
use super::stage::{Stage, To, Told};
use super::told;
use super::wall::{BAND, Placed, Wall};
use crate::app::board::drag::{Hand, Went, pressed};
use crate::app::look::{Look, RoomType, look};
use crate::insight::Stack;
use crate::model::{BoardId, CardKey, Letter};
use crate::words::Counted;

/// Rows of clusters along the bottom; more of them scroll.
const MOST_ROWS: usize = 3;
/// Height of a row, in pixels of the design.
const ROW: f32 = 60.0;
/// From so many words on the wall needs all the room there is: rows are lower.
const FULL_WALL: usize = 41;
const LOW_ROW: f32 = 48.0;
/// Above the strip.
const ABOVE_STRIP: f32 = 14.0;

/// The view with what belongs to the sitting.
#[derive(Debug, Default)]
pub struct Spread {
    board: Option<BoardId>,
    wall: Wall,
    /// The stacks that were tapped, by the card that stands for each.
    chosen: BTreeSet<CardKey>,
    hand: Hand<CardKey>,
    /// Where a drop would land, as drawn in this frame.
    targets: Vec<(Rect, To)>,
    /// How far a finger pushes the wall in this frame.
    pushed: f32,
    painted: usize,
    strip: Option<Strip>,
    /// What is held stays above this: it covers no target.
    strip_top: f32,
    /// For which version what was tapped was looked after.
    version: u64,
}

/// The strip as it was laid out for a version and a width.
#[derive(Debug)]
struct Strip {
    made_for: (u64, u32),
    chips: Vec<Chip>,
    rows: usize,
    /// Left edge, row and width of each.
    places: Vec<(f32, usize, f32)>,
    height: f32,
}

/// What one can put words in, in the strip.
#[derive(Debug)]
struct Chip {
    to: To,
    text: String,
    name: String,
    letter: Option<char>,
}

impl Spread {
    /// How many words were painted in the last frame.
    pub fn painted(&self) -> usize {
        self.painted
    }

    /// Draws it in the part of the window under the bar.
    pub fn ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        let board = stage.seen.board.map(|it| it.id);
        if self.board != board {
            *self = Self { board, ..Self::default() };
        }
        let tray = stage.seen.lay.tray.as_slice();
        if self.version != stage.seen.version {
            self.version = stage.seen.version;
            let lying: BTreeSet<CardKey> = tray.iter().filter_map(|it| it.first()).collect();
            self.chosen.retain(|it| lying.contains(it));
        }
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
        if tray.is_empty() {
            let key = if stage.seen.insight.value_count == 0 { "room-no-words" } else { "room-all-placed" };
            let sentence = stage.word(key);
            stage.calm_ui(ui, area, &sentence);
            return stage.say_ui(ui, foot, "");
        }
        self.keys(ui, stage, tray);
        let laid = self.strip.take().filter(|it| it.made_for == made_for(stage, area.width()));
        let laid = laid.unwrap_or_else(|| lay_strip(ui, stage, area.width()));
        let (rows, places, height) = (laid.rows, &laid.places, laid.height);
        let strip = Rect::from_min_max(pos2(area.left(), foot.bottom() - height), foot.max);
        // The line stands behind the last row of the strip where there is room, else over the strip.
        let last = places.last().map_or(0.0, |it| it.0 + it.2) + stage.px(GAP * 2.0);
        let behind = Rect::from_min_max(pos2(strip.left() + last, strip.bottom() - row_height(stage)), strip.max);
        let is_behind = behind.width() > stage.px(620.0) && rows <= MOST_ROWS;
        let over = Rect::from_min_max(pos2(strip.left(), strip.top() - stage.px(50.0)), strip.right_top());
        let (line, bottom) = if is_behind { (behind, strip.top()) } else { (over, over.top()) };
        let wall = Rect::from_min_max(area.min, pos2(area.right(), bottom - stage.px(ABOVE_STRIP)));
        self.move_hand(ui, stage, tray);
        self.targets.clear();
        self.wall_ui(ui, stage, wall, tray);
        self.strip_top = line.top().min(strip.top());
        self.strip_ui(ui, stage, strip, &laid, tray);
        self.strip = Some(laid);
        self.line_ui(ui, stage, line);
        self.lifted_ui(ui, stage, tray);
    }

    fn keys(&mut self, ui: &Ui, stage: &mut Stage<'_>, tray: &[Arc<Stack>]) {
        let is_held = self.hand.is_busy();
        let has_something = is_held || !self.chosen.is_empty();
        if has_something && stage.takes(ui, Key::Escape) && !self.hand.cancel() {
            self.chosen.clear();
        }
        for letter in Letter::all().map(char::from) {
            if Key::from_name(&letter.to_string()).is_none_or(|it| !stage.takes(ui, it)) {
                continue;
            }
            let cluster = stage.seen.lay.clusters.iter().find(|it| it.letter.map(char::from) == Some(letter));
            match cluster.map(|it| it.id) {
                _ if self.chosen.is_empty() => stage.complain(stage.word("room-choose-first")),
                Some(id) => self.put(ui, stage, tray, To::Cluster(id)),
                None => {
                    let arguments = [("letter", letter.to_string().into())];
                    stage.complain(stage.seen.words.say_with("board-no-such-letter", &arguments));
                }
            }
        }
        if self.chosen.is_empty() {
            return;
        }
        if !ui.input(|it| it.key_pressed(Key::Enter)) {
            return;
        }
        let focused = ui.memory(egui::Memory::focused);
        let is_on_word =
            focused.is_none_or(|focused| tray.iter().filter_map(|it| it.first()).any(|it| word_id(it) == focused));
        if is_on_word && stage.takes(ui, Key::Enter) {
            self.put(ui, stage, tray, To::New);
        }
    }

    /// Puts what was tapped somewhere.
    fn put(&mut self, ui: &Ui, stage: &mut Stage<'_>, tray: &[Arc<Stack>], to: To) {
        let chosen: Vec<&Arc<Stack>> =
            tray.iter().filter(|it| it.first().is_some_and(|it| self.chosen.contains(&it))).collect();
        let cards: Vec<CardKey> = chosen.iter().flat_map(|it| it.cards.iter().copied()).collect();
        let told = match chosen.as_slice() {
            [] => return stage.complain(stage.word("room-choose-first")),
            [only] => Told::Word(shortened(&only.wording)),
            _ => Told::Count(stage.seen.words.count(Counted::Cards, cards.len())),
        };
        stage.put(ui, &cards, to, &told);
        self.chosen.clear();
    }

    /// Presses, lifts, lets go. What was tapped comes along when one of it is lifted.
    fn move_hand(&mut self, ui: &Ui, stage: &mut Stage<'_>, tray: &[Arc<Stack>]) {
        let (at, is_down, time) = ui.input(|it| (it.pointer.interact_pos(), it.pointer.primary_down(), it.time));
        let Some(at) = at.filter(|_| self.hand.is_busy()) else { return };
        if is_down {
            match self.hand.go(at, time) {
                Went::Lifted => {
                    let card = self.hand.held().map(|it| *it.load);
                    if let Some(card) = card.filter(|it| !self.chosen.contains(it)) {
                        self.chosen = BTreeSet::from([card]);
                    }
                }
                Went::Pushed { by, .. } => self.pushed += by.y,
                Went::On => {}
            }
        } else if self.hand.let_go().is_some()
            && let Some(to) = self.aim(at)
        {
            self.put(ui, stage, tray, to);
        }
    }

    fn aim(&self, at: Pos2) -> Option<To> {
        self.targets.iter().find(|it| it.0.contains(at)).map(|it| it.1)
    }

    fn wall_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, tray: &[Arc<Stack>]) {
        let mut wall = std::mem::take(&mut self.wall);
        wall.lay(ui.painter(), stage, None, tray, area.size());
        self.painted = 0;
        stage.scrolled(ui, area, (Id::unique("room wall"), wall.height()), |stage, ui, start| {
            let pushed = std::mem::take(&mut self.pushed);
            if pushed != 0.0 {
                ui.scroll_with_delta(vec2(0.0, pushed));
            }
            let focused = ui.memory(egui::Memory::focused);
            let seen = ui.clip_rect();
            for (stack, placed) in tray.iter().zip(wall.placed()) {
                let rect = placed.rect.translate(start.to_vec2());
                let Some(key) = stack.first() else { continue };
                if !seen.intersects(rect) && focused.is_none_or(|it| it != word_id(key)) {
                    continue;
                }
                self.painted += 1;
                self.word_ui(ui, stage, (stack, key), placed, rect);
            }
        });
        self.wall = wall;
    }

    fn word_ui(&mut self, ui: &Ui, stage: &Stage<'_>, (stack, key): (&Stack, CardKey), placed: &Placed, rect: Rect) {
        let response = ui.interact(rect, word_id(key), Sense::click_and_drag());
        let is_chosen = self.chosen.contains(&key);
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_chosen, &stack.wording));
        if let Some(press) = pressed(ui, &response) {
            self.hand.press(key, press);
        }
        if response.clicked() && !self.chosen.remove(&key) {
            self.chosen.insert(key);
        }
        if response.gained_focus() {
            ui.scroll_to_rect(rect.expand(stage.px(10.0)), None);
        }
        let look = look(ui);
        let is_held = is_chosen && self.hand.held().is_some();
        let painted = Painted {
            band: told::sessions(&stage.seen, &stack.cards).first().map_or(look.no_session, |it| look.session(*it)),
            count: if stage.shows_counts { stack.cards.len() } else { 1 },
            is_chosen,
            is_faint: is_held,
        };
        paint_word(ui, stage, rect, placed, painted);
        ring(ui, stage.scale, &response);
        response.on_hover_cursor(CursorIcon::PointingHand);
    }

    fn strip_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, laid: &Strip, tray: &[Arc<Stack>]) {
        let row_height = row_height(stage);
        let step = row_height + stage.px(GAP * 0.7);
        let Strip { chips, rows, places, .. } = laid;
        let whole = *rows as f32 * step - stage.px(GAP * 0.7);
        let held_at = self.hand.held().map(|it| it.at);
        let mut wish = None;
        let mut targets = Vec::with_capacity(chips.len());
        stage.scrolled(ui, area, (Id::unique("room strip"), whole), |stage, ui, start| {
            for (number, (chip, (left, row, width))) in chips.iter().zip(places).enumerate() {
                let at = start + vec2(*left, *row as f32 * step);
                let rect = Rect::from_min_size(at, vec2(*width, row_height));
                let id = Id::unique(("room chip", number));
                if !ui.is_rect_visible(rect) && !ui.memory(|it| it.has_focus(id)) {
                    continue;
                }
                let is_lit = match chip.to {
                    To::Cluster(id) if stage.has_just_got(id) => true,
                    _ => held_at.is_some_and(|it| rect.contains(it)),
                };
                let button = RoomButton {
                    name: &chip.name,
                    letter: chip.letter,
                    is_lit,
                    rank: if chip.to == To::New { Rank::Dashed } else { Rank::Outlined },
                    ..RoomButton::new(&chip.text)
                };
                let response = stage.button(ui, rect, id, &button);
                if response.gained_focus() {
                    ui.scroll_to_rect(rect, None);
                }
                targets.push((rect.expand(stage.px(GAP * 0.35)).intersect(ui.clip_rect()), chip.to));
                if response.clicked() {
                    wish = Some(chip.to);
                }
            }
        });
        self.targets = targets;
        if let Some(to) = wish {
            self.put(ui, stage, tray, to);
        }
    }

    /// Over the strip: what is chosen, or what to do; and the way through a long wall.
    fn line_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        let chosen = self.chosen.len();
        let told = if chosen == 0 {
            stage.word("room-hint-spread")
        } else {
            stage.seen.words.say_with("room-chosen", &[("n", chosen.into())])
        };
        let colour = if chosen == 0 { look(ui).ink_second } else { look(ui).accent };
        if chosen == 0 {
            return stage.say_ui(ui, area, &told);
        }
        let half = Rect::from_min_size(area.min, vec2(area.width() * 0.5, area.height()));
        let width = width_of(ui.painter(), &told, stage.scale.kind(RoomType::LINE)).min(half.width());
        let height = ui.painter().fonts_mut(|it| it.row_height(&stage.scale.font(RoomType::LINE)));
        let at =
            Rect::from_center_size(pos2(half.left() + width / 2.0, half.center().y), vec2(width + 2.0, height + 2.0));
        stage.text_ui(ui, at, Id::unique("room spread line"), &told, (RoomType::LINE, colour));
        stage.say_ui(ui, Rect::from_min_max(pos2(half.right(), area.top()), area.max), "");
    }

    /// What is held, over everything, above the hand.
    fn lifted_ui(&mut self, ui: &Ui, stage: &Stage<'_>, tray: &[Arc<Stack>]) {
        let Some((key, at)) = self.hand.held().map(|it| (*it.load, it.at)) else { return };
        let found = tray.iter().zip(self.wall.placed()).find(|it| it.0.first() == Some(key));
        let Some((stack, placed)) = found else { return };
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        let size = placed.rect.size();
        let top = (at.y - size.y + stage.px(6.0)).min(self.strip_top - size.y);
        let rect = Rect::from_min_size(pos2(at.x - size.x * 0.3, top), size);
        let painter = ui.ctx().layer_painter(LayerId::new(Order::Tooltip, Id::unique("room held word")));
        let look = look(ui);
        painter.add(look.shadow.as_shape(rect, corner(stage.scale)));
        let cards: usize = tray
            .iter()
            .filter(|it| it.first().is_some_and(|it| self.chosen.contains(&it)))
            .map(|it| it.cards.len())
            .sum();
        let band = told::sessions(&stage.seen, &stack.cards).first().map_or(look.no_session, |it| look.session(*it));
        let painted = Painted { band, count: cards.max(1), is_chosen: true, is_faint: false };
        paint_on(&painter, look, stage, rect, placed, painted);
        ui.ctx().request_repaint();
    }
}

fn word_id(key: CardKey) -> Id {
    Id::unique(("room wall word", key))
}

fn chips(stage: &Stage<'_>) -> Vec<Chip> {
    let clusters = stage.seen.lay.clusters.iter().map(|it| {
        let (title, name) = told::names(&stage.seen, it);
        Chip { to: To::Cluster(it.id), text: shortened(&title), name, letter: it.letter.map(char::from) }
    });
    let others = [
        (To::New, "board-new-cluster"),
        (To::Discuss, "board-discuss"),
        (To::Loose, "board-loose"),
        (To::Parked, "board-parked"),
    ];
    let others = others.into_iter().map(|(to, key)| {
        let text = stage.word(key);
        Chip { to, name: text.clone(), text, letter: None }
    });
    clusters.chain(others).collect()
}

/// How high a row of the strip is, in points.
fn row_height(stage: &Stage<'_>) -> f32 {
    stage.px(if stage.seen.lay.tray.len() < FULL_WALL { ROW } else { LOW_ROW })
}

fn made_for(stage: &Stage<'_>, width: f32) -> (u64, u32) {
    (stage.seen.version, stage.scale.pixels(width).to_bits())
}

/// How the chips stand.
fn lay_strip(ui: &Ui, stage: &Stage<'_>, width: f32) -> Strip {
    let chips = chips(stage);
    let widths: Vec<f32> = chips
        .iter()
        .map(|it| {
            let button = RoomButton { letter: it.letter, ..RoomButton::new(&it.text) };
            stage.button_width(ui, &button).min(width)
        })
        .collect();
    let gap = stage.px(GAP * 0.7);
    let placed = flow(&widths, width, gap);
    let rows = placed.last().map_or(1, |it| it.1 + 1);
    let row = row_height(stage);
    let seen = rows.min(MOST_ROWS) as f32 * (row + gap) - gap;
    let places = placed.into_iter().zip(widths).map(|((left, row), width)| (left, row, width)).collect();
    Strip { made_for: made_for(stage, width), chips, rows, places, height: seen }
}

/// How a word on the wall is painted.
#[derive(Clone, Copy)]
pub struct Painted {
    /// The session's colour.
    pub band: Color32,
    /// How many cards lie here.
    pub count: usize,
    /// It was tapped.
    pub is_chosen: bool,
    /// It is in the hand.
    pub is_faint: bool,
}

/// Paints a word of a wall.
pub fn paint_word(ui: &Ui, stage: &Stage<'_>, rect: Rect, placed: &Placed, painted: Painted) {
    paint_on(ui.painter(), look(ui), stage, rect, placed, painted);
}

fn paint_on(painter: &egui::Painter, look: &Look, stage: &Stage<'_>, rect: Rect, placed: &Placed, painted: Painted) {
    let corners = corner(stage.scale);
    let fill = if painted.is_chosen { look.accent_tint } else { look.surface };
    let stroke =
        if painted.is_chosen { Stroke::new(stage.px(4.0), look.accent) } else { stage.hairline(look, look.line) };
    painter.rect(rect, corners, fill, stroke, StrokeKind::Inside);
    let band = Rect::from_min_size(rect.min, vec2(stage.px(BAND), rect.height()));
    painter.rect_filled(band, CornerRadius { ne: 0, se: 0, ..corners }, painted.band);
    let ink = if painted.is_faint { look.line_hover } else { look.ink };
    placed.set.paint(painter, rect.min + placed.inside, ink);
    if painted.count > 1 {
        let font = stage.scale.font(RoomType { pixels: 26.0, ..RoomType::BUTTON });
        let text = painter.layout_no_wrap(format!("×{}", painted.count), font, look.on_mark);
        let size = text.size() + Vec2::new(stage.px(14.0), 0.0);
        let centre = pos2(rect.right() - stage.px(8.0) - size.x / 2.0, rect.center().y);
        let pill = Rect::from_center_size(centre, size);
        painter.rect_filled(pill, size.y / 2.0, look.mark);
        painter.galley(pill.center() - text.size() / 2.0, text, look.on_mark);
    }
}
