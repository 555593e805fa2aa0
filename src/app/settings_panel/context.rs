//! What the values are held against, under one heading that stays closed until it is opened: the name of the vision,
//! groups, sets that exist already, values from policy, and the group's own questions.

use std::collections::BTreeMap;

use egui::{Context, CursorIcon, Id, Key, Role, Sense, Ui, WidgetInfo, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_CLOSE, ICON_EXPAND_LESS, ICON_EXPAND_MORE, ICON_VISIBILITY};

use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, Field, focus_ring, label, paragraph, quiet_icon_button};
use crate::insight::considered::{is_spoken_of, named_twice};
use crate::model::wording::{checked, is_allowed};
use crate::model::{ContextEdit, Edit, Given, GivenKind};

/// How wide the field with the source of a policy value is, in points.
const SOURCE_WIDTH: f32 = 200.0;
/// The groups that are there by one tap.
const USUAL_AUDIENCES: [&str; 4] =
    ["audience-residents", "audience-businesses", "audience-institutions", "audience-staff"];

/// The lists as they are looked at, with what is half typed.
#[derive(Debug, Default)]
pub(super) struct ContextSettings {
    is_open: bool,
    /// Whether hidden policy values are shown here to be edited.
    shows_policy: bool,
    drafts: BTreeMap<GivenKind, String>,
    /// The list whose empty line gets the focus next.
    typing: Option<GivenKind>,
}

/// The groups that most organisations have, in one act.
pub fn usual_audiences(seen: &Seen<'_>) -> Edit {
    let words = USUAL_AUDIENCES.iter().map(|it| seen.words.say(it));
    Edit::All(words.map(|text| add(seen, GivenKind::Audience, text)).collect())
}

/// The next time that the settings open, these are unfolded and in sight.
pub fn open_next(context: &Context) {
    context.data_mut(|it| it.insert_temp(open_id(), true));
}

fn open_id() -> Id {
    Id::unique("open what the values are held against")
}

fn draft_id(kind: GivenKind) -> Id {
    Id::unique(("new given", format!("{kind:?}")))
}

fn add(seen: &Seen<'_>, kind: GivenKind, text: String) -> Edit {
    Edit::Context(ContextEdit::Add { id: seen.new_id(), kind, text })
}

/// How a kind is called in the settings.
struct KindWords {
    heading: &'static str,
    field: &'static str,
    new: &'static str,
}

fn kind_words(kind: GivenKind) -> KindWords {
    let (heading, field, new) = match kind {
        GivenKind::Audience => ("context-audiences", "context-audience", "context-audience-new"),
        GivenKind::CoreValue => ("context-core-values", "context-core-value", "context-core-value-new"),
        GivenKind::Competence => ("context-competences", "context-competence", "context-competence-new"),
        GivenKind::Policy => ("context-policy", "context-policy-value", "context-policy-new"),
        GivenKind::Question => ("context-questions", "context-question", "context-question-new"),
    };
    KindWords { heading, field, new }
}

/// The lines of what was pasted, each without what cannot stand in a name.
fn lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(plain).map(|it| it.trim().to_owned()).filter(|it| !it.is_empty())
}

/// A text on one line, without unseen characters that may not stand in it.
pub fn plain(text: &str) -> String {
    let breaks = |it: char| it.is_control() || matches!(it, '\u{2028}' | '\u{2029}');
    let letter = |it: char| if breaks(it) { Some(' ') } else { Some(it).filter(|it| is_allowed(*it)) };
    text.chars().filter_map(letter).collect()
}

impl ContextSettings {
    /// Draws the heading, and what is under it where it is open.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let is_asked_for = ui.data_mut(|it| it.remove_temp::<bool>(open_id())).is_some();
        self.is_open |= is_asked_for;
        ui.add_space(space::LARGE);
        let heading = heading_ui(ui, &seen.words.say("context-title"), self.is_open);
        if is_asked_for {
            heading.scroll_to_me(Some(egui::Align::TOP));
        }
        if heading.clicked() {
            self.is_open = !self.is_open;
        }
        if !self.is_open {
            return Vec::new();
        }
        let mut edits = vision_ui(ui, seen);
        for kind in [GivenKind::Audience, GivenKind::Question, GivenKind::CoreValue, GivenKind::Competence] {
            edits.extend(self.list_ui(ui, seen, kind));
        }
        edits.extend(self.policy_ui(ui, seen));
        edits.into_iter().map(Action::Do).collect()
    }

    /// Gives everything that is half typed.
    pub fn give_all(&mut self, seen: &Seen<'_>) -> Vec<Action> {
        GivenKind::ALL.into_iter().filter_map(|it| self.give(seen, it)).map(Action::Do).collect()
    }

    /// Makes the lines of what is typed, all in one act; nothing where there is no word in it.
    fn give(&mut self, seen: &Seen<'_>, kind: GivenKind) -> Option<Edit> {
        let typed = self.drafts.remove(&kind)?;
        if lines(&typed).any(|it| checked(&it).is_err()) {
            // It will be refused with a sentence that says why; what was typed stays to be made shorter.
            self.drafts.insert(kind, typed.clone());
        }
        let mut edits: Vec<Edit> = lines(&typed).map(|it| add(seen, kind, it)).collect();
        if edits.len() > 1 { Some(Edit::All(edits)) } else { edits.pop() }
    }

    fn list_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, kind: GivenKind) -> Vec<Edit> {
        let words = kind_words(kind);
        list_heading_ui(ui, &seen.words.say(words.heading));
        let twice = named_twice(seen.project, kind);
        let mut edits = Vec::new();
        for (place, given) in seen.project.givens(kind).enumerate() {
            edits.extend(self.line_ui(ui, seen, given, place));
            if twice.contains(&given.id) {
                let remark = seen.words.say_with("context-twice", &[("name", given.text.trim().into())]);
                paragraph(ui, &remark, Type::SMALL, look(ui).doubt);
            }
        }
        edits.extend(self.draft_ui(ui, seen, kind));
        if kind == GivenKind::Audience && seen.project.givens(kind).next().is_none() {
            let name = seen.words.say("audiences-usual");
            if ui.add(ActionButton::quiet(&name).kind(Type::SMALL_STRONG).icon(ICON_ADD)).clicked() {
                edits.push(usual_audiences(seen));
            }
        }
        edits
    }

    /// One line: its name, its source where it has one, and away with it.
    fn line_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, given: &Given, place: usize) -> Vec<Edit> {
        let mut edits = Vec::new();
        let words = kind_words(given.kind);
        let numbered = |key: &str| seen.words.say_with(key, &[("n", (place + 1).into())]);
        ui.horizontal(|ui| {
            let has_source = given.kind == GivenKind::Policy;
            // A field is a little wider than it is asked to be.
            let beside = size::BUTTON + space::MEDIUM + if has_source { SOURCE_WIDTH + space::MEDIUM } else { 0.0 };
            let mut text = given.text.clone();
            let name = numbered(words.field);
            let id = Id::unique(("given", given.id));
            let room = ui.available_width() - beside;
            let field = Field::sentence(&mut text, &name).id(id).width(room).ui(ui);
            if field.changed() {
                edits.push(worded(seen, given, &text));
            }
            if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
                self.typing = Some(given.kind);
            }
            let mut is_left_empty = field.lost_focus() && given.source.trim().is_empty();
            if has_source {
                let mut source = given.source.clone();
                let (name, hint) = (numbered("context-source"), seen.words.say("context-source-hint"));
                let field = Field::sentence(&mut source, &name).hint(&hint).width(SOURCE_WIDTH).ui(ui);
                if field.changed() {
                    edits.push(Edit::Context(ContextEdit::Source { given: given.id, text: plain(&source) }));
                }
                is_left_empty &= !field.has_focus();
            }
            let gone = seen.words.say_with("context-remove", &[("name", shown_name(seen, given).into())]);
            let is_removed = quiet_icon_button(ui, ICON_CLOSE, &gone).clicked();
            // What was said about it stays, until somebody takes it away.
            let vanishes = is_left_empty && given.text.trim().is_empty() && !is_spoken_of(seen.project, given.id);
            if is_removed || vanishes {
                edits = vec![Edit::Context(ContextEdit::Remove(given.id))];
            }
        });
        edits
    }

    /// The line for a new one; what is typed becomes one when it is left.
    fn draft_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, kind: GivenKind) -> Option<Edit> {
        let name = seen.words.say(kind_words(kind).new);
        let draft = self.drafts.entry(kind).or_default();
        let room = ui.available_width() - size::BUTTON - space::MEDIUM;
        let field = Field::sentence(draft, &name).hint(&name).id(draft_id(kind)).width(room).ui(ui);
        let is_pasted = field.changed() && draft.contains('\n');
        if self.typing == Some(kind) {
            self.typing = None;
            field.request_focus();
        }
        if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) && !draft.trim().is_empty() {
            self.typing = Some(kind);
            ui.ctx().request_repaint();
        }
        if field.lost_focus() || is_pasted { self.give(seen, kind) } else { None }
    }

    /// Values from policy; while they are hidden, here too, until somebody wants to edit them.
    fn policy_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Edit> {
        let count = seen.project.givens(GivenKind::Policy).count();
        if count == 0 || seen.project.is_policy_revealed || self.shows_policy {
            // Who writes the first one down sees it.
            self.shows_policy = true;
            return self.list_ui(ui, seen, GivenKind::Policy);
        }
        list_heading_ui(ui, &seen.words.say(kind_words(GivenKind::Policy).heading));
        let name = seen.words.say_with("context-policy-show", &[("n", count.into())]);
        if ui.add(ActionButton::outlined(&name).icon(ICON_VISIBILITY)).clicked() {
            self.shows_policy = true;
        }
        Vec::new()
    }
}

/// Another name for a line; of several lines that were pasted, the first is the name and the others are new.
fn worded(seen: &Seen<'_>, given: &Given, text: &str) -> Edit {
    let word = |text: String| Edit::Context(ContextEdit::Word { given: given.id, text });
    if !text.contains('\n') {
        return word(plain(text));
    }
    let mut lines = lines(text);
    let first = word(lines.next().unwrap_or_default());
    Edit::All(std::iter::once(first).chain(lines.map(|it| add(seen, given.kind, it))).collect())
}

fn shown_name(seen: &Seen<'_>, given: &Given) -> String {
    if given.text.trim().is_empty() { seen.words.say("without-name") } else { given.text.trim().to_owned() }
}

/// What the future is called that values should fit.
fn vision_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Edit> {
    let name = seen.words.say("context-vision");
    list_heading_ui(ui, &name);
    let mut text = (*seen.project.vision).clone();
    let hint = seen.words.say("context-vision-hint");
    let field = Field::sentence(&mut text, &name).hint(&hint).ui(ui);
    let edit = field.changed().then(|| Edit::Context(ContextEdit::Vision(plain(&text))));
    edit.into_iter().collect()
}

/// The heading that folds and unfolds.
pub(super) fn heading_ui(ui: &mut Ui, title: &str, is_open: bool) -> egui::Response {
    let galley = ui.painter().layout_no_wrap(title.to_owned(), Type::TITLE.font(), look(ui).ink);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::BUTTON), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_open, title));
    let look = look(ui);
    if response.hovered() {
        ui.painter().rect_filled(rect, CORNER_CARD, look.surface_hover);
    }
    let width = galley.size().x;
    ui.painter().galley(egui::pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, look.ink);
    let icon = if is_open { ICON_EXPAND_LESS } else { ICON_EXPAND_MORE };
    let font = egui::FontId::new(size::ICON, icon.font_family());
    let at = egui::pos2(rect.left() + width + space::SMALL, rect.center().y);
    ui.painter().text(at, egui::Align2::LEFT_CENTER, icon.codepoint, font, look.ink_second);
    focus_ring(ui, &response, CORNER_CARD);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn list_heading_ui(ui: &mut Ui, name: &str) {
    ui.add_space(space::MEDIUM);
    label(ui, name, Type::SMALL_STRONG, look(ui).ink_second);
}
