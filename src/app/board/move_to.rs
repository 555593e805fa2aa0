//! "Verplaats naar…": all clusters and places, found by typing a part of a name or a letter.

use egui::{Frame, Id, Key, Margin, Modifiers, Popup, PopupCloseBehavior, Response, ScrollArea, Ui};

use super::act::Wish;
use super::data::BoardData;
use super::layout::Target;
use super::lines::{Line, Name};
use super::list::place_key;
use super::view::BoardView;
use crate::app::look::{Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{Field, paragraph};
use crate::insight::search::Search;

/// How wide the menu is, in points.
const WIDTH: f32 = 340.0;

/// How high its list is at most, in points.
const HEIGHT: f32 = 420.0;

/// What is typed in the menu, and which of the places that fit Enter would choose.
#[derive(Debug, Default)]
pub struct MoveTo {
    typed: String,
    at: usize,
    is_new: bool,
}

/// A place to move to.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Spot {
    letter: String,
    name: String,
    target: Target,
}

impl Spot {
    fn read_out(&self) -> String {
        menu_name(&self.letter, &self.name)
    }
}

/// "B  Vertrouwen".
pub(super) fn menu_name(letter: &str, title: &str) -> String {
    format!("{letter}  {title}").trim_start().to_owned()
}

/// Every place, in the order of the board.
fn spots(seen: &Seen<'_>, data: &BoardData) -> Vec<Spot> {
    let place = |target: Target, key: &str| Spot { letter: String::new(), name: seen.words.say(key), target };
    let mut spots = vec![place(Target::New, "board-new-cluster")];
    spots.extend(data.clusters.iter().map(|it| Spot {
        letter: it.letter_text(),
        name: it.title.clone(),
        target: Target::Cluster(it.id, None),
    }));
    for target in [Target::Discuss, Target::Loose, Target::Parked, Target::Tray] {
        let shown = if target == Target::Tray { None } else { Some(target) };
        spots.push(place(target, place_key(shown)));
    }
    spots
}

/// Those that fit what was typed: the cluster with that letter first, then names that begin so, then the others.
fn fitting(mut spots: Vec<Spot>, typed: &str) -> Vec<Spot> {
    let search = Search::new(typed);
    if search.is_empty() {
        return spots;
    }
    let typed = typed.trim().to_lowercase();
    spots.retain(|it| search.finds(&it.name) || it.letter.to_lowercase() == typed);
    spots.sort_by_key(|it| match () {
        () if it.letter.to_lowercase() == typed => 0,
        () if it.name.to_lowercase().starts_with(&typed) => 1,
        () => 2,
    });
    spots
}

impl BoardView {
    /// The menu under its button; the selection goes to what is chosen.
    pub(super) fn move_menu(&mut self, opener: &Response, seen: &Seen<'_>) {
        if opener.clicked() {
            self.move_to = MoveTo { is_new: true, ..MoveTo::default() };
        }
        let shown = Popup::from_toggle_button_response(opener)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .gap(space::TINY)
            .width(WIDTH)
            .show(|ui| self.move_menu_ui(ui, seen));
        if shown.is_some_and(|it| it.response.should_close()) {
            opener.request_focus();
        }
    }

    fn move_menu_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) {
        ui.set_width(WIDTH);
        let step = |ui: &Ui, key: Key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
        // The list takes these before the field sees them.
        let (down, up, enter) = (step(ui, Key::ArrowDown), step(ui, Key::ArrowUp), step(ui, Key::Enter));
        let name = seen.words.say("board-move-search");
        let field = Field::line(&mut self.move_to.typed, &name).hint(&name).id(Id::unique("move search")).ui(ui);
        if std::mem::take(&mut self.move_to.is_new) {
            field.request_focus();
        }
        if field.changed() {
            self.move_to.at = 0;
        }
        let spots = fitting(spots(seen, &self.data), &self.move_to.typed);
        let last = spots.len().saturating_sub(1);
        let at = &mut self.move_to.at;
        *at = if down { *at + 1 } else { at.saturating_sub(usize::from(up)) }.min(last);
        let at = *at;
        if spots.is_empty() {
            let typed = self.move_to.typed.trim().into();
            let nothing = seen.words.say_with("board-move-nothing", &[("typed", typed)]);
            ui.add_space(space::SMALL);
            paragraph(ui, &nothing, Type::BODY, look(ui).ink_second);
        }
        let mut chosen = if enter { spots.get(at).map(|it| it.target) } else { None };
        ScrollArea::vertical().max_height(HEIGHT).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            Frame::new().inner_margin(Margin::symmetric(8, 4)).show(ui, |ui| {
                for (place, spot) in spots.iter().enumerate() {
                    let is_lit = place == at;
                    let name = spot.read_out();
                    let line = Line {
                        letter: Some(&spot.letter),
                        name: Name::Own(&name),
                        is_lit,
                        is_sought: is_lit && (down || up),
                        ..Line::plain(&spot.name)
                    };
                    if self.line_ui(ui, ("move to", place), &line) {
                        chosen = Some(spot.target);
                    }
                }
            });
        });
        if let Some(target) = chosen {
            self.wishes.push(Wish::Put(target));
            ui.close();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ClusterId;

    fn spot(letter: &str, name: &str) -> Spot {
        let target = Target::Cluster(ClusterId::from(1), None);
        Spot { letter: letter.to_owned(), name: name.to_owned(), target }
    }

    fn found(typed: &str) -> Vec<String> {
        let all = vec![
            spot("A", "Trots en beide benen"),
            spot("B", "Openheid"),
            spot("", "Bespreken"),
            spot("C", "Mensbeeld"),
            spot("D", "Beïnvloeden"),
        ];
        fitting(all, typed).into_iter().map(|it| it.name).collect()
    }

    #[test]
    fn what_is_typed_finds_a_letter_before_names_that_begin_so_before_others() {
        assert_eq!(found("b"), ["Openheid", "Bespreken", "Beïnvloeden", "Trots en beide benen", "Mensbeeld"]);
        assert_eq!(found("bei"), ["Trots en beide benen", "Beïnvloeden"]);
        assert_eq!(found("x"), Vec::<String>::new());
        assert_eq!(found(" ").len(), 5);
    }
}
