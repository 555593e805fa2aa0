//! Taking in a logo or an illustration that was chosen.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::errands::Meanwhile;
use super::path_panel::PathPanel;
use super::settings_panel::SettingsPanel;
use super::{App, Floating};
use crate::exchange::picture::{self, LARGEST_PICTURE_FILE, PictureError};
use crate::model::{Edit, Picture, PictureData, PictureEdit, PictureFormat, PictureKind};
use crate::store::error::name_of;
use crate::store::{Disk, ReadError, format};
use crate::words::{Argument, Words};

impl App {
    /// Sets the picture in a file, or says why not; then nothing is changed.
    pub(super) fn set_picture(&mut self, kind: PictureKind, path: &Path, panel: Option<PathPanel>, now: Duration) {
        let (disk, words, file) = (Arc::clone(&self.world.computer.disk), self.words, path.to_owned());
        let work = move || read(disk.as_ref(), &words, &file);
        let then = move |app: &mut Self, read: Result<(PictureFormat, PictureData), String>, now: Duration| match read {
            Ok((format, data)) => {
                let (id, alternative) = (app.desk.ids().draw(), app.described(kind));
                app.make(&Edit::Picture(PictureEdit::Set(Picture { id, kind, format, alternative, data })), now);
                if !matches!(app.floating, Floating::Settings(_)) {
                    app.floating = Floating::Settings(SettingsPanel::default());
                }
            }
            Err(trouble) => app.refuse(trouble, panel, now),
        };
        self.errand(name_of(path), Meanwhile::Wait, work, then, now);
    }

    /// What a new picture shows in words, as far as that is known: what the one before it showed, or whose logo it is.
    fn described(&self, kind: PictureKind) -> String {
        let project = self.desk.project();
        if let Some(before) = project.picture(kind) {
            return before.alternative.clone();
        }
        let organisation = project.setup.organisation.trim();
        if kind == PictureKind::Illustration || organisation.is_empty() {
            return String::new();
        }
        self.words.say_with("settings-logo-of", &[("organisation", organisation.into())])
    }
}

/// The picture in a file; why it cannot be taken in, as a sentence.
fn read(disk: &dyn Disk, words: &Words, path: &Path) -> Result<(PictureFormat, PictureData), String> {
    let file = name_of(path);
    let not_taken = |error: &PictureError| {
        let arguments = [("file", Argument::quoted(&file)), ("reason", Argument::told(error))];
        words.say_with("picture-not-taken", &arguments)
    };
    // A file that is too large is not even read.
    let bytes = disk.metadata(path).map_or(0, |it| usize::try_from(it.length).unwrap_or(usize::MAX));
    if bytes > LARGEST_PICTURE_FILE {
        return Err(not_taken(&PictureError::TooLarge { bytes, largest: LARGEST_PICTURE_FILE }));
    }
    let bytes = format::read_bytes(disk, path);
    let bytes = bytes.map_err(|fault| words.tell(&ReadError { file: file.clone(), fault }))?;
    picture::take_in(&bytes).map_err(|error| not_taken(&error))
}
