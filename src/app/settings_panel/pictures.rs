//! The logo and the illustration: chosen from a file, looked at, described, taken out.

use egui::{Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::named;
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Look, Type, look, paper_colour, space};
use crate::app::preview::pictures::{Lying, paint_picture, size_in};
use crate::app::seen::Seen;
use crate::app::settings_panel::context::plain;
use crate::app::widgets::{self, Field};
use crate::model::{Edit, Picture, PictureEdit, PictureKind};
use crate::print::PrintProblem;
use crate::print::picture::{PagePicture, ready};
use crate::print::style::PaperStyle;

/// How large a picture is shown, in points.
const SHOWN: (f32, f32) = (150.0, 75.0);

/// How the settings of a kind are called.
struct KindWords {
    heading: &'static str,
    choose: &'static str,
    again: &'static str,
    remove: &'static str,
    describe: &'static str,
    hint: &'static str,
}

fn kind_words(kind: PictureKind) -> KindWords {
    match kind {
        PictureKind::Logo => KindWords {
            heading: "settings-logo",
            choose: "settings-logo-choose",
            again: "settings-logo-other",
            remove: "settings-logo-remove",
            describe: "settings-logo-describe",
            hint: "settings-logo-hint",
        },
        PictureKind::Illustration => KindWords {
            heading: "settings-illustration",
            choose: "settings-illustration-choose",
            again: "settings-illustration-other",
            remove: "settings-illustration-remove",
            describe: "settings-illustration-describe",
            hint: "settings-illustration-hint",
        },
    }
}

/// Draws the settings of both.
pub(super) fn ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    PictureKind::ALL.into_iter().flat_map(|kind| kind_ui(ui, seen, kind)).collect()
}

fn kind_ui(ui: &mut Ui, seen: &Seen<'_>, kind: PictureKind) -> Vec<Action> {
    let words = kind_words(kind);
    let picture = seen.project.picture(kind);
    let mut actions = Vec::new();
    named(ui, &seen.words.say(words.heading), |ui| {
        if let Some(picture) = picture {
            shown_ui(ui, seen, picture);
            ui.add_space(space::SMALL);
        } else {
            widgets::paragraph(ui, &seen.words.say("settings-picture-kinds"), Type::SMALL, look(ui).ink_second);
            ui.add_space(space::TINY);
        }
        ui.horizontal_wrapped(|ui| {
            let key = if picture.is_some() { words.again } else { words.choose };
            if widgets::button(ui, &seen.words.say(key)).clicked() {
                actions.push(Action::ChoosePicture(kind));
            }
            if let Some(picture) = picture
                && widgets::button(ui, &seen.words.say(words.remove)).clicked()
            {
                actions.push(Action::Do(Edit::Picture(PictureEdit::Remove(picture.id))));
            }
        });
        if let Some(picture) = picture {
            ui.add_space(space::SMALL);
            actions.extend(describe_ui(ui, seen, picture, &words));
        }
    });
    actions
}

/// What it shows in words, for who does not see it.
fn describe_ui(ui: &mut Ui, seen: &Seen<'_>, picture: &Picture, words: &KindWords) -> Option<Action> {
    let name = seen.words.say(words.describe);
    let ink = look(ui).ink_second;
    widgets::label(ui, &name, Type::SMALL, ink);
    let mut text = picture.alternative.clone();
    let field = Field::line(&mut text, &name).hint(&seen.words.say(words.hint)).ui(ui);
    if text.trim().is_empty() {
        widgets::paragraph(ui, &seen.words.say("settings-picture-why-describe"), Type::SMALL, ink);
    }
    let edit = PictureEdit::Alternative { picture: picture.id, text: plain(&text) };
    field.changed().then_some(Action::Do(Edit::Picture(edit)))
}

/// The picture on paper, or why it cannot be drawn.
fn shown_ui(ui: &mut Ui, seen: &Seen<'_>, picture: &Picture) {
    match ready(picture) {
        Ok(page_picture) => paper_ui(ui, seen, picture, &page_picture),
        Err(reason) => {
            let sentence = seen.words.tell(&PrintProblem::Picture { kind: picture.kind, reason });
            widgets::paragraph(ui, &sentence, Type::SMALL, look(ui).doubt);
        }
    }
}

fn paper_ui(ui: &mut Ui, seen: &Seen<'_>, picture: &Picture, page_picture: &PagePicture) {
    let look: &Look = look(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(SHOWN.0, SHOWN.1), Sense::hover());
    let name = seen.words.say(crate::words::picture_key(picture.kind));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, format!("{name}: {}", picture.alternative)));
    let paper = paper_colour(PaperStyle::new(None).paper);
    ui.painter().rect(rect, CORNER_CARD, paper, look.hairline(), egui::StrokeKind::Inside);
    let size = size_in(&page_picture.content, rect.shrink(space::SMALL).size());
    let shown = Rect::from_center_size(rect.center(), size);
    paint_picture(ui.painter(), &page_picture.content, shown, Lying::Upright);
}
