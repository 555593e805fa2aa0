//! What was done with the pictures.

use super::{Span, written};
use crate::model::{PictureEdit, PictureId, PictureKind, Project};
use crate::words::{Argument, Words};

impl Words {
    pub(super) fn picture_step(&self, edit: &PictureEdit, span: Span<'_>) -> String {
        match edit {
            PictureEdit::Set(picture) => self.say_with("step-picture", &[of_kind(picture.kind)]),
            PictureEdit::Alternative { picture, text } => {
                self.say_with("step-picture-alternative", &[kind_of(span.after, *picture), written(text)])
            }
            PictureEdit::Remove(picture) => self.say_with("step-picture-gone", &[kind_of(span.before, *picture)]),
        }
    }
}

/// The key of what a picture of this kind is called.
pub fn picture_key(kind: PictureKind) -> &'static str {
    match kind {
        PictureKind::Logo => "picture-logo",
        PictureKind::Illustration => "picture-illustration",
    }
}

fn of_kind(kind: PictureKind) -> (&'static str, Argument) {
    ("picture", Argument::key(picture_key(kind)))
}

fn kind_of(project: &Project, picture: PictureId) -> (&'static str, Argument) {
    project.pictures.get(picture).map_or(("picture", Argument::key("thing-picture")), |it| of_kind(it.kind))
}
