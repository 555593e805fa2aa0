//! The totals of all rounds beside the number of sheets, in the order of the board: never sorted by hands.

use egui::{Color32, CursorIcon, Galley, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

use super::hands::{hands_in, round_name};
use super::told;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{
    Lettering, LongList, LongListPlan, card_galley, figures, focus_ring, label, paint_letter_square, paragraph,
    separator, switch,
};
use crate::insight::{Candidate, CandidateKind};
use crate::model::Round;
use crate::words::hyphenation::breaks;

/// Widths of the columns, in points; the name takes what is left.
const ROUND_WIDTH: f32 = 104.0;
const SHEETS_WIDTH: f32 = 104.0;
const NAME_WIDTH: f32 = 200.0;

/// The table before it is drawn.
pub(super) struct TableFace<'a> {
    /// The rows.
    pub options: &'a [Candidate],
    /// The columns behind the number of sheets.
    pub rounds: &'a [&'a Round],
    /// The row that is counted now.
    pub at: usize,
    /// How many words could be rows too.
    pub outside: usize,
}

impl TableFace<'_> {
    /// Draws it in a panel; says which row was tapped.
    pub fn ui(&self, ui: &mut Ui, seen: &Seen<'_>, list: &mut LongList, shows_words: &mut bool) -> Option<usize> {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        label(ui, &seen.words.say("hands-totals"), Type::CLUSTER_NAME, look(ui).ink);
        paragraph(ui, &seen.words.say("hands-advice"), Type::BODY, look(ui).ink_second);
        if self.outside > 0 {
            switch(ui, shows_words, &seen.words.say_with("hands-all-words", &[("n", self.outside.into())]));
        }
        let most = ui.available_width();
        let content = NAME_WIDTH + SHEETS_WIDTH + ROUND_WIDTH * self.rounds.len().max(1) as f32;
        let width = most.max(content);
        let mut tapped = None;
        ScrollArea::horizontal().id_salt("totals").auto_shrink(false).show(ui, |ui| {
            ui.set_width(width);
            self.head_ui(ui, seen, width);
            separator(ui);
            let count = self.options.len();
            let plan = LongListPlan { count, gap: 0.0, usual_height: 48.0, version: seen.version };
            let key = |place: usize| self.options.get(place).and_then(Candidate::card);
            list.ui(ui, plan, key, |ui, place| {
                if let Some(option) = self.options.get(place)
                    && self.row_ui(ui, seen, option, place)
                {
                    tapped = Some(place);
                }
            });
        });
        tapped
    }

    /// The right edge of a column: 0 is the number of sheets, then the rounds.
    fn right_of(&self, rect: Rect, column: usize) -> f32 {
        let behind = self.rounds.len().max(1) - column.min(self.rounds.len().max(1));
        rect.right() - space::SMALL - behind as f32 * ROUND_WIDTH
    }

    fn head_ui(&self, ui: &mut Ui, seen: &Seen<'_>, width: f32) {
        let look = look(ui);
        let set = |text: &str| {
            card_galley(ui.painter(), text, ROUND_WIDTH - space::SMALL, Type::SMALL_STRONG.font(), &breaks)
        };
        let mut heads = vec![set(&seen.words.say("hands-sheets"))];
        if self.rounds.is_empty() {
            heads.push(set(&seen.words.say_with("hands-round", &[("n", 1_usize.into())])));
        }
        heads.extend(self.rounds.iter().enumerate().map(|(place, it)| set(&round_name(seen, it, place))));
        let height = heads.iter().map(|it| it.size().y).fold(0.0, f32::max);
        // As wide as the rows, which leave room for the bar of the list.
        let bar = ui.spacing().scroll.allocated_width();
        let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        let rect = rect.with_max_x(rect.right() - bar);
        for (column, head) in heads.into_iter().enumerate() {
            let at = pos2(self.right_of(rect, column) - head.size().x, rect.bottom() - head.size().y);
            ui.painter().galley(at, head, look.ink_second);
        }
    }

    fn row_ui(&self, ui: &mut Ui, seen: &Seen<'_>, option: &Candidate, place: usize) -> bool {
        let look = look(ui);
        let width = ui.available_width();
        let room = width - SHEETS_WIDTH - ROUND_WIDTH * self.rounds.len().max(1) as f32 - size::LETTER - space::PANEL;
        let name = card_galley(ui.painter(), &option.title, room, Type::CARD.font(), &breaks);
        let height = (name.size().y + space::MEDIUM).max(48.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        let is_now = place == self.at;
        let spoken = self.spoken(seen, option);
        response.widget_info(|| WidgetInfo::selected(Role::Row, ui.is_enabled(), is_now, &spoken));
        let fill = match (is_now, response.hovered()) {
            (true, _) => look.accent_tint,
            (false, true) => look.surface_hover,
            (false, false) => Color32::TRANSPARENT,
        };
        ui.painter().rect_filled(rect, CORNER_CARD, fill);
        let square = Rect::from_center_size(pos2(rect.left() + space::SMALL + 16.0, rect.center().y), vec2(32.0, 32.0));
        if let CandidateKind::Cluster(_, letter) = &option.kind {
            let letter = letter.map_or_else(|| "·".to_owned(), |it| it.to_string());
            paint_letter_square(ui.painter(), look, square, &letter, look.mark);
        }
        let left = square.right() + space::MEDIUM;
        ui.painter().galley(pos2(left, rect.center().y - name.size().y / 2.0), name, look.ink);
        let whole = seen.insight.sheet_count;
        let sheets =
            seen.words.say_with("hands-of-sheets", &[("part", option.coverage.sheets.into()), ("whole", whole.into())]);
        let put = |column: usize, galley: Arc<Galley>| {
            let at = pos2(self.right_of(rect, column) - galley.size().x, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, look.ink);
        };
        put(0, figures(ui.painter(), &Lettering { text: &sheets, kind: Type::BODY, colour: look.ink_second }));
        for column in 0..self.rounds.len().max(1) {
            let hands = self.rounds.get(column).and_then(|it| hands_in(it, option));
            let hands = hands.map_or_else(|| "–".to_owned(), |it| it.to_string());
            put(column + 1, figures(ui.painter(), &Lettering { text: &hands, kind: Type::TITLE, colour: look.ink }));
        }
        focus_ring(ui, &response, CORNER_CARD);
        response.on_hover_cursor(CursorIcon::PointingHand).clicked()
    }

    /// "Vertrouwen, op 14 van 51 bladen; Ronde 1: 12 handen".
    fn spoken(&self, seen: &Seen<'_>, option: &Candidate) -> String {
        let name = [("name", option.title.as_str().into())];
        let mut spoken = told::say_of_all(seen, "kiezen-candidate", &option.coverage, &name);
        for (place, round) in self.rounds.iter().enumerate() {
            let Some(hands) = hands_in(round, option) else { continue };
            let name = round_name(seen, round, place);
            let said = [("before", spoken.into()), ("round", name.into()), ("n", hands.into())];
            spoken = seen.words.say_with("hands-row", &said);
        }
        spoken
    }
}
