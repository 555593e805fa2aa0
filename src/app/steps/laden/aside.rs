//! Setting a behaviour aside: not ours in one tap, another reason in one more, or in words of one's own.

use egui::{Id, Key, Ui};

use super::chips::{PickChip, chips_ui};
use crate::app::look::Type;
use crate::app::seen::Seen;
use crate::app::widgets::Field;
use crate::model::Aside;

/// The reasons that are one tap, besides that it is not ours.
const REASONS: [&str; 2] = ["laden-aside-vague", "laden-aside-elsewhere"];

/// A field for a reason is this wide, in points, where there is room.
const REASON_WIDTH: f32 = 180.0;

/// Draws the reasons; gives the one that was chosen or typed.
pub(super) fn reasons_ui(ui: &mut Ui, seen: &Seen<'_>, reason: &mut String, wording: &str, id: Id) -> Option<Aside> {
    let mut chosen = None;
    chips_ui(ui, &seen.words.say("laden-aside"), |ui| {
        let mut chip = |ui: &mut Ui, key: &str, aside: Aside| {
            let text = seen.words.say(key);
            let name = [("reason", text.clone().into()), ("text", wording.into())];
            let name = seen.words.say_with("laden-aside-because", &name);
            if (PickChip { text: &text, name: &name, is_on: None }).ui(ui) {
                chosen = Some(aside);
            }
        };
        chip(ui, "laden-aside-not-ours", Aside::NotOurs);
        for key in REASONS {
            chip(ui, key, Aside::Because(seen.words.say(key)));
        }
        let name = seen.words.say("laden-aside-reason");
        let field = Field::line(reason, &name).hint(&name).kind(Type::SMALL).id(id).width(REASON_WIDTH).ui(ui);
        // Taken, so that the card that gets the focus next does not see the same press.
        let is_done = field.lost_focus() && ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, Key::Enter));
        if is_done && !reason.trim().is_empty() {
            chosen = Some(Aside::Because(super::acts::one_line(reason).trim().to_owned()));
        }
    });
    chosen
}

/// Why something was set aside, as it is read.
pub(super) fn reason(seen: &Seen<'_>, aside: &Aside) -> String {
    match aside {
        Aside::Because(reason) if !reason.trim().is_empty() => reason.trim().to_owned(),
        Aside::Because(_) => seen.words.say("laden-aside-without-reason"),
        Aside::NotOurs => seen.words.say("laden-aside-not-ours"),
    }
}
