//! Oogst of Laden: the card of one value as it will be printed, front and back as large as they fit.

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use super::pieces::{FOOT, GAP};
use super::stage::Stage;
use super::values;
use crate::app::look::{CORNER_MARK, RoomType, look};
use crate::app::preview::{Placing, paint_page};
use crate::app::steps::laden::harvest::places;
use crate::app::steps::laden::proof::Proofs;
use crate::model::ValueId;

/// The view with the cards as they were laid out.
#[derive(Debug, Default)]
pub struct Proof {
    proofs: Proofs,
}

impl Proof {
    /// Draws it in the part of the window under the bar; gives the value that is shown from now on.
    pub fn ui(&mut self, ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, value: Option<ValueId>) -> Option<ValueId> {
        let all = values::chosen(&stage.seen);
        let Some((at, shown)) = all.iter().enumerate().find(|it| Some(it.1.id) == value) else {
            super::loading::nothing_ui(ui, stage, area);
            return value;
        };
        let foot = Rect::from_min_max(pos2(area.left(), area.bottom() - stage.px(FOOT)), area.max);
        let body = Rect::from_min_max(area.min, pos2(area.right(), foot.top() - stage.px(24.0)));
        let name = values::name(&stage.seen, shown);
        match self.proofs.of(&stage.seen, shown.id) {
            Some(Ok(faces)) => {
                let rooms = places(&faces.front, body, stage.px(GAP * 3.0));
                for ((page, key), room) in
                    [(&faces.front, "harvest-front"), (&faces.back, "harvest-back")].into_iter().zip(rooms)
                {
                    let placing = Placing::fit(page, room);
                    let rect = placing.rect(page);
                    ui.painter().add(look(ui).shadow.as_shape(rect, CORNER_MARK));
                    paint_page(ui.painter(), page, placing);
                    let side = stage.seen.words.say_with(key, &[("name", name.as_str().into())]);
                    let response = ui.interact(rect, Id::unique(("room side", key)), Sense::hover());
                    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &side));
                }
            }
            Some(Err(problems)) => {
                let mut lines = vec![stage.seen.words.say_with("harvest-does-not-fit", &[("name", name.into())])];
                lines.extend(problems.iter().map(|it| stage.seen.words.tell(it)));
                let mut top = body.top() + body.height() * 0.2;
                for (place, line) in lines.iter().enumerate() {
                    let kind = if place == 0 { RoomType::NAME } else { RoomType::REASON };
                    let colour = if place == 0 { look(ui).ink } else { look(ui).ink_second };
                    let room = Rect::from_min_max(
                        pos2(body.left() + body.width() * 0.12, top),
                        pos2(body.right() - body.width() * 0.12, body.bottom()),
                    );
                    let taken = stage.text_ui(ui, room, Id::unique(("does not fit", place)), line, (kind, colour));
                    top = taken.bottom() + stage.px(GAP * 2.0);
                }
            }
            None => {}
        }
        let (asked, rest) = values::foot_ui(ui, stage, foot, at);
        let asked = asked.or_else(|| values::by_arrow(ui, stage, at, all.len()));
        stage.say_ui(ui, rest, "");
        if asked.is_some() {
            ui.ctx().request_repaint();
        }
        asked.and_then(|it| all.get(it)).map_or(value, |it| Some(it.id))
    }
}
