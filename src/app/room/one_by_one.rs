//! Eén voor één: one word, what groups wrote beside it, and the clusters as buttons. A tap or a letter places it and brings
//! the next.

use std::sync::Arc;

use egui::{CornerRadius, Id, Key, Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_ARROW_BACK;

use super::RoomView;
use super::fit::{Set, TooLong};
use super::grid::{Grid, first_that_fits};
use super::pieces::{FOOT, GAP, MARGIN, Rank, RoomButton, corner};
use super::queue::Queue;
use super::stage::{Stage, To, Told};
use super::told::{self, Written};
use crate::app::action::Action;
use crate::app::look::{RoomType, look};
use crate::model::{BoardId, CardKey, Letter};

/// More behaviours than this are not tried in the larger type: they scroll anyway.
const MANY: usize = 30;

/// The word that is talked about, as it is drawn.
#[derive(Clone, Debug)]
struct Word {
    key: CardKey,
    wording: String,
    cards: Vec<CardKey>,
    origin: String,
    sessions: Vec<usize>,
    written: Written,
    /// Words that are like it and lie elsewhere, as sentences.
    alike: Vec<String>,
    /// Where it lies, where one looks back at a word that has a place.
    lies: Option<String>,
}

/// The view with what belongs to the sitting.
#[derive(Debug, Default)]
pub struct OneByOne {
    queue: Queue,
    board: Option<BoardId>,
    word: Option<Arc<Word>>,
    made_for: Option<(u64, u64, bool, usize)>,
    /// The cluster button that gets the focus when an arrow is pressed while nothing has it.
    wants_focus: bool,
}

impl OneByOne {
    /// Draws it in the part of the window under the bar.
    pub fn ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        self.look(stage);
        let Some(word) = self.word.clone() else {
            return self.end_ui(ui, stage, area);
        };
        self.keys(ui, stage, &word);
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
        let space = stage.px(30.0);
        let above = Rect::from_min_max(area.min, pos2(area.right(), foot.top() - space));
        let count = stage.seen.lay.clusters.len() + 1;
        let grid = grid(stage, above, count);
        let needed = grid.height(count).min(above.height() * 0.62);
        // The buttons stand under the word, not at the bottom: the eye goes from the one to the other.
        let most = (above.height() - needed - space).min(stage.px(700.0)).max(stage.px(200.0));
        let (talk, choose) = above.split_top_bottom_at_y(above.top() + most);
        let choose = Rect::from_min_max(pos2(choose.left(), choose.top() + space), choose.max);
        let middle = talk.left() + talk.width() * 0.5;
        let right = Rect::from_min_max(pos2(middle + stage.px(MARGIN), talk.top()), talk.max);
        word_ui(ui, stage, Rect::from_min_max(talk.min, pos2(middle, talk.bottom())), &word);
        beside_ui(ui, stage, right, &word);
        self.clusters_ui(ui, stage, choose, (grid, count), &word);
        self.foot_ui(ui, stage, foot, &word);
    }

    /// Finds the word that is talked about in this version of the project.
    fn look(&mut self, stage: &Stage<'_>) {
        let seen = &stage.seen;
        let board = seen.board.map(|it| it.id);
        if self.board != board {
            *self = Self { board, ..Self::default() };
        }
        let made_for = Some((seen.version, self.queue.stamp(), stage.shows_counts, seen.alike.len()));
        if self.made_for == made_for {
            return;
        }
        self.made_for = made_for;
        let keys: Vec<CardKey> = seen.lay.tray.iter().filter_map(|it| it.first()).collect();
        let Some(key) = self.queue.current(&keys) else {
            self.word = None;
            return;
        };
        let Some((stack, lies)) = told::find(seen, key) else {
            self.queue.keep(|it| it != key);
            return self.look(stage);
        };
        self.word = Some(Arc::new(Word {
            key,
            wording: stack.wording.clone(),
            origin: told::origin(seen, &stack.cards, stage.shows_counts),
            sessions: told::sessions(seen, &stack.cards),
            written: told::written(seen, &stack.cards),
            alike: told::alike(seen, &stack.wording),
            cards: stack.cards.clone(),
            lies,
        }));
    }

    fn keys(&mut self, ui: &Ui, stage: &mut Stage<'_>, word: &Word) {
        self.wants_focus = false;
        for letter in Letter::all().map(char::from) {
            if Key::from_name(&letter.to_string()).is_none_or(|it| !stage.takes(ui, it)) {
                continue;
            }
            let cluster = stage.seen.lay.clusters.iter().find(|it| it.letter.map(char::from) == Some(letter));
            if let Some(id) = cluster.map(|it| it.id) {
                self.put(ui, stage, word, To::Cluster(id));
            } else {
                let arguments = [("letter", letter.to_string().into())];
                stage.complain(stage.seen.words.say_with("board-no-such-letter", &arguments));
            }
        }
        let has_focus = ui.memory(egui::Memory::focused).is_some();
        if stage.takes(ui, Key::Backspace) || (!has_focus && stage.takes(ui, Key::ArrowLeft)) {
            self.queue.look_back(Some(word.key));
        }
        if has_focus {
            return;
        }
        if stage.takes(ui, Key::Space) || stage.takes(ui, Key::ArrowRight) {
            self.queue.put_off(word.key);
        }
        if stage.takes(ui, Key::Enter) {
            self.put(ui, stage, word, To::New);
        }
        self.wants_focus = stage.takes(ui, Key::ArrowDown) || stage.takes(ui, Key::ArrowUp);
        if self.wants_focus {
            ui.memory_mut(|it| it.move_focus(egui::FocusDirection::None));
        }
    }

    fn put(&mut self, ui: &Ui, stage: &mut Stage<'_>, word: &Word, to: To) {
        stage.put(ui, &word.cards, to, &Told::Word(shortened(&word.wording)));
        self.queue.dealt_with(word.key);
    }

    /// The clusters as buttons, and the one for a new cluster behind them.
    fn clusters_ui(
        &mut self,
        ui: &mut Ui,
        stage: &mut Stage<'_>,
        area: Rect,
        (grid, count): (Grid, usize),
        word: &Word,
    ) {
        let lay = stage.seen.lay;
        let mut wish = None;
        stage.scrolled(ui, area, (Id::unique("room clusters"), grid.height(count)), |stage, ui, start| {
            for (number, cluster) in lay.clusters.iter().enumerate() {
                let rect = grid.rect(number).translate(start.to_vec2());
                let id = Id::unique(("room cluster", cluster.id));
                let is_focused = ui.memory(|it| it.has_focus(id));
                if !ui.is_rect_visible(rect) && !is_focused {
                    continue;
                }
                let (title, name) = told::names(&stage.seen, cluster);
                let button = RoomButton {
                    name: &name,
                    letter: cluster.letter.map(char::from),
                    is_lit: stage.has_just_got(cluster.id),
                    kind: RoomType::CHOICE,
                    ..RoomButton::new(&title)
                };
                let response = stage.button(ui, rect, id, &button);
                if response.gained_focus() {
                    ui.scroll_to_rect(rect, None);
                }
                if self.wants_focus && number == 0 {
                    response.request_focus();
                }
                if response.clicked() {
                    wish = Some(To::Cluster(cluster.id));
                }
            }
            let rect = grid.rect(count - 1).translate(start.to_vec2());
            let text = stage.word("board-new-cluster");
            let button = RoomButton { kind: RoomType::CHOICE, ..RoomButton::new(&text).rank(Rank::Dashed) };
            let response = stage.button(ui, rect, Id::unique("room new cluster"), &button);
            if self.wants_focus && count == 1 {
                response.request_focus();
            }
            if response.clicked() {
                wish = Some(To::New);
            }
        });
        if let Some(to) = wish {
            self.put(ui, stage, word, to);
        }
    }

    fn foot_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, word: &Word) {
        let go_on = if word.lies.is_some() { "room-go-on" } else { "room-later" };
        let texts = [go_on, "board-discuss", "board-loose", "board-parked"].map(|it| stage.word(it));
        let back = stage.word("room-back");
        let mut buttons: Vec<(Id, RoomButton<'_>)> = texts
            .iter()
            .enumerate()
            .map(|(place, it)| (Id::unique(("room foot", place)), RoomButton::new(it)))
            .collect();
        if self.queue.can_look_back(Some(word.key)) {
            buttons.push((Id::unique("room back"), RoomButton::new(&back).icon(ICON_ARROW_BACK).rank(Rank::Quiet)));
        }
        let (pressed, rest) = stage.foot(ui, area, &buttons);
        match pressed {
            Some(0) => self.queue.put_off(word.key),
            Some(1) => self.put(ui, stage, word, To::Discuss),
            Some(2) => self.put(ui, stage, word, To::Loose),
            Some(3) => self.put(ui, stage, word, To::Parked),
            Some(_) => self.queue.look_back(Some(word.key)),
            None => {}
        }
        let hint = if stage.seen.lay.clusters.is_empty() { "room-hint-first" } else { "room-hint-one-by-one" };
        let hint = stage.word(hint);
        stage.say_ui(ui, rest, &hint);
    }

    /// Nothing is left: what was done, and where to go.
    fn end_ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect) {
        let tray_word = if stage.seen.lay.clusters.is_empty() && stage.seen.insight.value_count == 0 {
            "room-no-words"
        } else {
            "room-all-placed"
        };
        let sentence = stage.word(tray_word);
        stage.calm_ui(ui, area, &sentence);
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
        let names = [RoomView::Overview, RoomView::Harvest].map(|it| stage.word(it.name_key()));
        let back = stage.word("room-back");
        let mut buttons: Vec<(Id, RoomButton<'_>)> = names
            .iter()
            .enumerate()
            .map(|(place, it)| {
                let rank = if place == 1 { Rank::Main } else { Rank::Outlined };
                (Id::unique(("room end", place)), RoomButton { name: it, ..RoomButton::new(it).rank(rank) })
            })
            .collect();
        if self.queue.can_look_back(None) {
            buttons.push((Id::unique("room back"), RoomButton::new(&back).icon(ICON_ARROW_BACK).rank(Rank::Quiet)));
        }
        let (pressed, rest) = stage.foot(ui, foot, &buttons);
        match pressed {
            Some(0) => stage.actions.push(Action::EnterRoom(RoomView::Overview)),
            Some(1) => stage.actions.push(Action::EnterRoom(RoomView::Harvest)),
            Some(_) => self.queue.look_back(None),
            None => {}
        }
        if stage.takes(ui, Key::Backspace) {
            self.queue.look_back(None);
        }
        stage.say_ui(ui, rest, "");
    }
}

/// The word as it is said back: no longer than a line.
pub fn shortened(wording: &str) -> String {
    const MOST: usize = 40;
    let one_line = wording.split_whitespace().collect::<Vec<_>>().join(" ");
    if one_line.chars().count() <= MOST {
        return one_line;
    }
    let start: String = one_line.chars().take(MOST).collect();
    format!("{}…", start.trim_end())
}

/// How the buttons stand: large where there are few, smaller and more beside one another where there are many.
fn grid(stage: &Stage<'_>, area: Rect, count: usize) -> Grid {
    let width = stage.scale.pixels(area.width());
    let gap = stage.px(GAP);
    let most = |least: f32| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of columns")]
        let columns = ((width + GAP) / (least + GAP)).floor().max(1.0) as usize;
        columns
    };
    let grids: Vec<Grid> = [(330.0, 112.0), (330.0, 100.0), (280.0, 92.0), (240.0, 84.0)]
        .into_iter()
        .map(|(least, height)| Grid::new(area.width(), most(least), stage.px(height), gap))
        .collect();
    let fallback = Grid::new(area.width(), 5, stage.px(84.0), gap);
    let roomy = first_that_fits(&grids, count, area.height() * 0.5);
    roomy.unwrap_or(fallback)
}

/// The word, huge.
fn word_ui(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, word: &Word) {
    let look = look(ui);
    ui.painter().rect(area, corner(stage.scale), look.surface, stage.hairline(look, look.line), StrokeKind::Inside);
    let band = Rect::from_min_size(area.min, vec2(stage.px(20.0), area.height()));
    let corners = corner(stage.scale);
    let part = band.height() / word.sessions.len().max(1) as f32;
    for place in 0..word.sessions.len().max(1) {
        let top = band.top() + part * place as f32;
        let piece = Rect::from_min_max(pos2(band.left(), top), pos2(band.right(), top + part));
        let colour = word.sessions.get(place).map_or(look.no_session, |it| look.session(*it));
        let is_last = place + 1 >= word.sessions.len();
        let round = CornerRadius {
            nw: if place == 0 { corners.nw } else { 0 },
            sw: if is_last { corners.sw } else { 0 },
            ne: 0,
            se: 0,
        };
        ui.painter().rect_filled(piece, round, colour);
    }
    let inner = Rect::from_min_max(pos2(band.right() + stage.px(44.0), area.top()), area.max).shrink(stage.px(24.0));
    let told = match &word.lies {
        Some(lies) => lies.clone(),
        None => word.origin.clone(),
    };
    let line_height = if told.is_empty() { 0.0 } else { stage.px(92.0) };
    let room = vec2(inner.width(), (inner.height() - line_height).max(1.0));
    let set = stage.fits.largest(ui.painter(), stage.scale, &word.wording, room, (RoomType::HUGE, TooLong::Grows));
    let kind = stage.on_one_line(ui.painter(), &told, inner.width(), RoomType::REASON);
    let below = stage.fitted(ui.painter(), &told, vec2(inner.width(), line_height), kind);
    let gap = if told.is_empty() { 0.0 } else { stage.px(16.0) };
    let whole = set.size.y.min(room.y) + gap + below.size.y;
    let top = inner.center().y - whole / 2.0;
    let place = Rect::from_min_size(pos2(inner.left(), top), vec2(inner.width(), set.size.y.min(room.y)));
    let height = set.size.y;
    stage.scrolled(ui, place, (Id::unique("room long word"), height), |_, ui, start| {
        set.paint(ui.painter(), start, look.ink);
    });
    let response = ui.interact(place, Id::unique("room word"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &word.wording));
    let line = Rect::from_min_size(pos2(inner.left(), place.bottom() + gap), below.size);
    below.paint(ui.painter(), line.min, if word.lies.is_some() { look.accent } else { look.ink_second });
    let response = ui.interact(line, Id::unique("room word origin"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &told));
}

/// A line beside the word.
struct Line {
    set: Arc<Set>,
    text: String,
    above: f32,
    is_second: bool,
}

/// What the groups wrote beside it.
fn beside_ui(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, word: &Word) {
    let written = &word.written;
    let count = written.behaviours.len() + written.reasons.len();
    let mut lines = lines(ui, stage, area.width(), word, RoomType::BEHAVIOUR.pixels);
    if count <= MANY && height(&lines) > area.height() {
        lines = self::lines(ui, stage, area.width(), word, RoomType::BEHAVIOUR.least);
    }
    let whole = height(&lines);
    let top = area.top() + ((area.height() - whole) / 2.0).max(0.0);
    let place = Rect::from_min_max(pos2(area.left(), top), area.max);
    let look = look(ui);
    stage.scrolled(ui, place, (Id::unique(("room beside", word.key)), whole), |_, ui, start| {
        let mut y = start.y;
        for (number, line) in lines.iter().enumerate() {
            y += line.above;
            let rect = Rect::from_min_size(pos2(start.x, y), vec2(line.set.size.x.max(1.0), line.set.size.y));
            y = rect.bottom();
            if !ui.is_rect_visible(rect) {
                continue;
            }
            line.set.paint(ui.painter(), rect.min, if line.is_second { look.ink_second } else { look.ink });
            let response = ui.interact(rect, Id::unique(("room beside line", number)), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &line.text));
        }
    });
}

fn height(lines: &[Line]) -> f32 {
    lines.iter().map(|it| it.above + it.set.size.y).sum()
}

fn lines(ui: &Ui, stage: &mut Stage<'_>, width: f32, word: &Word, pixels: f32) -> Vec<Line> {
    let written = &word.written;
    let mut lines = Vec::new();
    let width = width - stage.px(16.0);
    let mut add = |stage: &mut Stage<'_>, text: &str, kind: RoomType, above: f32, is_second: bool| {
        let above = if lines.is_empty() { 0.0 } else { stage.px(above) };
        let set = stage.set(ui.painter(), text, width, kind);
        lines.push(Line { set, text: text.to_owned(), above, is_second });
    };
    let behaviour = RoomType::BEHAVIOUR.at(pixels);
    let reason = RoomType::REASON.at(pixels - 6.0);
    if !written.meaning.is_empty() {
        let heading = stage.word("room-meant");
        add(stage, &heading, RoomType::LINE, 0.0, true);
        add(stage, &written.meaning, behaviour, 12.0, false);
    }
    let heading = if written.behaviours.is_empty() { "room-nothing-beside" } else { "room-beside" };
    if !written.behaviours.is_empty() || (written.reasons.is_empty() && written.meaning.is_empty()) {
        let heading = stage.word(heading);
        add(stage, &heading, RoomType::LINE, 28.0, true);
    }
    for text in &written.behaviours {
        add(stage, text, behaviour, 16.0, false);
    }
    if !written.reasons.is_empty() {
        let heading = stage.word("board-pitch");
        add(stage, &heading, RoomType::LINE, 28.0, true);
    }
    for text in &written.reasons {
        add(stage, text, reason, 12.0, false);
    }
    for (number, text) in word.alike.iter().enumerate() {
        add(stage, text, RoomType::LINE, if number == 0 { 32.0 } else { 8.0 }, true);
    }
    lines
}
