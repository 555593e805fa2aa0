//! The chosen values as buttons along the bottom, each with a letter: tapped, pressed by letter, walked with arrows.

use egui::{Id, Key, Rect, Ui};

use super::pieces::RoomButton;
use super::stage::Stage;
use crate::app::seen::Seen;
use crate::model::{ChosenValue, Letter, Standing};

/// The chosen values, in order.
pub fn chosen<'a>(seen: &Seen<'a>) -> Vec<&'a ChosenValue> {
    seen.project.values_standing(Standing::Chosen).collect()
}

/// What a value is called.
pub fn name(seen: &Seen<'_>, value: &ChosenValue) -> String {
    if value.name.trim().is_empty() { seen.words.say("without-name") } else { value.name.trim().to_owned() }
}

/// The letter of the thing at this place.
pub fn letter(place: usize) -> Option<char> {
    Letter::all().map(char::from).nth(place)
}

/// Which of so many things is asked for by its letter.
pub fn by_letter(ui: &Ui, stage: &Stage<'_>, count: usize) -> Option<usize> {
    (0..count).find(|place| {
        let key = letter(*place).and_then(|it| Key::from_name(&it.to_string()));
        key.is_some_and(|it| stage.takes(ui, it))
    })
}

/// The place before or after, where an arrow or a page asks for it; round the end comes the beginning.
pub fn by_arrow(ui: &Ui, stage: &Stage<'_>, at: usize, count: usize) -> Option<usize> {
    let is_free = ui.memory(egui::Memory::focused).is_none();
    let goes = |page: Key, arrow: Key| stage.takes(ui, page) || (is_free && stage.takes(ui, arrow));
    let (on, back) = (goes(Key::PageDown, Key::ArrowRight), goes(Key::PageUp, Key::ArrowLeft));
    if count < 2 {
        return None;
    }
    match (on, back) {
        (true, _) => Some((at + 1) % count),
        (false, true) => Some((at + count - 1) % count),
        (false, false) => None,
    }
}

/// The values as buttons. Gives the one that was asked for, and what is left at the right.
pub fn foot_ui(ui: &mut Ui, stage: &mut Stage<'_>, area: Rect, at: usize) -> (Option<usize>, Rect) {
    let values = chosen(&stage.seen);
    let names: Vec<String> = values.iter().map(|it| name(&stage.seen, it)).collect();
    let widths =
        names.iter().enumerate().map(|(place, it)| stage.button_width(ui, &button(place, it)) + stage.px(14.0));
    // Where they do not fit, only the one that is shown has its name.
    let fits = widths.sum::<f32>() < area.width() * 0.8;
    let letters: Vec<String> = (0..names.len()).filter_map(letter).map(String::from).collect();
    let buttons: Vec<(Id, RoomButton<'_>)> = names
        .iter()
        .enumerate()
        .map(|(place, it)| {
            let shown = match letters.get(place) {
                Some(letter) if !fits && place != at => RoomButton::new(letter),
                _ => button(place, it),
            };
            let shown = RoomButton { name: it, chosen: Some(place == at), ..shown };
            (Id::unique(("room value", place)), shown)
        })
        .collect();
    let (pressed, rest) = stage.foot(ui, area, &buttons);
    (pressed.or_else(|| by_letter(ui, stage, values.len())).filter(|it| *it != at), rest)
}

fn button(place: usize, name: &str) -> RoomButton<'_> {
    RoomButton { letter: letter(place), ..RoomButton::new(name) }
}
