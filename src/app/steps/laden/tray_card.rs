//! A behaviour in the column at the left: what is done with it in one tap, and what more once it is picked.

use egui::{Align, Id, Key, Layout, Rect, Ui, UiBuilder, Vec2, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_CHECK, ICON_CLOSE, ICON_JOIN_INNER, ICON_REMOVE, ICON_REPLY};

use super::aside;
use super::card::BehaviourCard;
use super::combine::{Among, Combining};
use super::hand::{Hand, Held};
use super::hinted::Hints;
use super::tappable::SmallIcon;
use super::told;
use super::tray::Shelf;
use crate::app::look::{look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::ActionButton;
use crate::insight::{Review, ReviewItem};
use crate::model::{Aside, BehaviourId, ChosenValue, Column, ValueNoteId};

/// What is done with the card that is picked.
#[derive(Debug, Default)]
pub(super) struct Picked {
    /// Which one that is.
    pub item: Option<ReviewItem>,
    /// A reason as it is typed.
    reason: String,
    combining: Option<Combining>,
}

impl Picked {
    /// Nothing is done with it yet.
    pub fn of(item: Option<ReviewItem>) -> Self {
        Self { item, ..Self::default() }
    }
}

/// What a person wants with a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Pick it, or put it back.
    Pick,
    /// Put it in a column.
    Put(Column),
    /// Set it aside.
    SetAside(Aside),
    /// Ask for it again.
    BringBack,
    /// Join it to a placed behaviour.
    Join(BehaviourId),
}

/// A card before it is drawn.
pub(super) struct TrayCard<'a, 'b> {
    /// What is looked at.
    pub seen: &'a Seen<'b>,
    /// The value that is loaded.
    pub value: &'a ChosenValue,
    /// What it still has to look at.
    pub review: &'a Review,
    /// What the card stands for.
    pub item: ReviewItem,
    /// The word by which it hangs here.
    pub word: Option<ValueNoteId>,
    /// In which list it stands.
    pub shelf: Shelf,
    /// Whether it is picked.
    pub is_selected: bool,
}

/// The card of something in the column.
pub(super) fn card_id(item: ReviewItem) -> Id {
    Id::unique(("to review", item))
}

impl TrayCard<'_, '_> {
    /// Draws it; says what was asked.
    pub fn ui(&self, ui: &mut Ui, hand: &mut Hand, hints: &mut Hints, picked: &mut Picked) -> Option<Asked> {
        let (seen, item) = (self.seen, self.item);
        let wording = told::wording(seen, item);
        let band = told::band(ui, seen, item);
        let is_lifted = hand.holds(Held::Item(item));
        let signs = if self.is_selected { 0 } else { self.signs().len() };
        let signs = if signs == 0 { Vec2::ZERO } else { vec2(signs as f32 * size::BUTTON, size::BUTTON) };
        let card = BehaviourCard {
            id: card_id(item),
            wording,
            name: None,
            meta: &self.meta(),
            band,
            is_selected: self.is_selected,
            is_lifted,
            hint: hints.of(seen, item, wording),
            signs,
        };
        let shown = card.ui(ui);
        hand.take(&shown.response, Held::Item(item), wording, band);
        if shown.is_hint_pressed {
            hints.toggle(item);
        }
        let mut asked = match (is_lifted, self.is_selected) {
            (true, _) => None,
            (false, true) => self.choices_ui(ui, picked),
            (false, false) => self.signs_ui(ui, shown.signs),
        };
        if shown.response.has_focus() {
            // A key that is pressed on a card counts as a press on it too: what it means here goes first.
            asked = asked.or_else(|| self.keys(ui));
        }
        if asked.is_none() && shown.response.clicked() {
            shown.response.request_focus();
            asked = Some(Asked::Pick);
        }
        asked
    }

    fn meta(&self) -> String {
        let place = told::with_word(self.seen, self.item, self.word);
        let note = told::notes_of(self.seen, self.item).into_iter().next();
        let typed = match self.item {
            ReviewItem::Record(it) => self.seen.project.behaviours.get(it).and_then(|it| it.aside.as_ref()),
            ReviewItem::Note(_) => None,
        };
        let aside = note.and_then(|it| self.seen.project.aside.get(&it)).or(typed);
        match aside.filter(|_| self.shelf == Shelf::Aside) {
            Some(aside) => format!("{} · {place}", aside::reason(self.seen, aside)),
            None => place,
        }
    }

    fn can_be_set_aside(&self) -> bool {
        self.shelf != Shelf::Aside
    }

    /// What is one tap: its sign, and the key of its name.
    fn signs(&self) -> Vec<(MaterialIcon, &'static str, Asked)> {
        let mut signs = vec![
            (ICON_CHECK, "laden-attach-does", Asked::Put(Column::Does)),
            (ICON_CLOSE, "laden-attach-not", Asked::Put(Column::DoesNot)),
        ];
        if self.can_be_set_aside() {
            signs.push((ICON_REMOVE, "laden-not-ours-named", Asked::SetAside(Aside::NotOurs)));
        } else if self.shelf == Shelf::Aside {
            signs.push((ICON_REPLY, "laden-bring-back-named", Asked::BringBack));
        }
        signs
    }

    /// They stand in the lower right corner of the card.
    fn signs_ui(&self, ui: &mut Ui, room: Rect) -> Option<Asked> {
        let layout = Layout::left_to_right(Align::Center);
        let mut inner = ui.new_child(UiBuilder::new().id_salt("at once").max_rect(room).layout(layout));
        inner.spacing_mut().item_spacing = Vec2::ZERO;
        let mut asked = None;
        for (icon, key, what) in self.signs() {
            let colour = match what {
                Asked::Put(Column::Does) => look(ui).accent,
                Asked::Put(Column::DoesNot) => look(ui).not_so,
                _ => look(ui).ink_second,
            };
            let name = self.named(key);
            if (SmallIcon { icon, name: &name, width: size::BUTTON, colour }).ui(&mut inner) {
                asked = Some(what);
            }
        }
        asked
    }

    fn named(&self, key: &str) -> String {
        self.seen.words.say_with(key, &[("text", told::wording(self.seen, self.item).into())])
    }

    fn keys(&self, ui: &Ui) -> Option<Asked> {
        // Taken, so that the card that gets the focus next does not see the same press.
        let pressed = |key: Key| ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, key));
        if pressed(Key::Enter) || pressed(Key::W) {
            Some(Asked::Put(Column::Does))
        } else if pressed(Key::N) {
            Some(Asked::Put(Column::DoesNot))
        } else if pressed(Key::O) {
            match self.shelf {
                Shelf::Aside => Some(Asked::BringBack),
                _ => self.can_be_set_aside().then_some(Asked::SetAside(Aside::NotOurs)),
            }
        } else {
            None
        }
    }

    /// Everything that can be done with the card that is picked, in words under it.
    fn choices_ui(&self, ui: &mut Ui, picked: &mut Picked) -> Option<Asked> {
        let seen = self.seen;
        ui.spacing_mut().item_spacing = vec2(space::SMALL, space::TINY);
        let mut asked = None;
        let mut is_joining = false;
        ui.horizontal_wrapped(|ui| {
            let act = |ui: &mut Ui, icon: MaterialIcon, key: &str, name: &str| {
                let text = seen.words.say(key);
                let button = ActionButton::outlined(&text).icon(icon);
                ui.add(button).accessible_name(self.named(name)).clicked()
            };
            if act(ui, ICON_CHECK, "laden-does-short", "laden-attach-does-here") {
                asked = Some(Asked::Put(Column::Does));
            }
            if act(ui, ICON_CLOSE, "laden-does-not-short", "laden-attach-does-not") {
                asked = Some(Asked::Put(Column::DoesNot));
            }
            if self.shelf == Shelf::Aside {
                if act(ui, ICON_REPLY, "laden-bring-back", "laden-bring-back-named") {
                    asked = Some(Asked::BringBack);
                }
            } else {
                let text = seen.words.say("laden-combine");
                is_joining = ui.add(ActionButton::outlined(&text).icon(ICON_JOIN_INNER)).clicked();
            }
        });
        if is_joining {
            picked.combining = if picked.combining.is_some() { None } else { Some(Combining::default()) };
        }
        if let Some(combining) = &mut picked.combining {
            let with = combining.ui(ui, seen, (self.value, self.review), (self.item, Among::Placed));
            if let Some(ReviewItem::Record(into)) = with {
                asked = Some(Asked::Join(into));
            }
        }
        if self.can_be_set_aside() {
            let id = card_id(self.item).with("reason");
            let wording = told::wording(seen, self.item);
            if let Some(aside) = aside::reasons_ui(ui, seen, &mut picked.reason, wording, id) {
                asked = Some(Asked::SetAside(aside));
            }
        }
        asked
    }
}
