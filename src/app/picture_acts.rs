//! Taking in a logo or an illustration that was chosen.

use std::path::Path;
use std::time::Duration;

use super::{App, Floating};
use crate::exchange::picture::{self, LARGEST_PICTURE_FILE, PictureError};
use crate::model::{Edit, Picture, PictureEdit, PictureKind};
use crate::store::error::name_of;
use crate::store::{ReadError, format};
use crate::words::Argument;

use super::settings_panel::SettingsPanel;

impl App {
    /// Sets the picture in a file, or says why not; then nothing is changed.
    pub(super) fn set_picture(&mut self, kind: PictureKind, path: &Path, now: Duration) -> Result<(), String> {
        let file = name_of(path);
        let not_taken = |app: &Self, error: &PictureError| {
            let arguments = [("file", Argument::quoted(&file)), ("reason", Argument::told(error))];
            app.words.say_with("picture-not-taken", &arguments)
        };
        let disk = self.world.computer.disk.as_ref();
        // A file that is too large is not even read.
        let bytes = disk.metadata(path).map_or(0, |it| usize::try_from(it.length).unwrap_or(usize::MAX));
        if bytes > LARGEST_PICTURE_FILE {
            return Err(not_taken(self, &PictureError::TooLarge { bytes, largest: LARGEST_PICTURE_FILE }));
        }
        let bytes = format::read_bytes(disk, path);
        let bytes = bytes.map_err(|fault| self.words.tell(&ReadError { file: file.clone(), fault }))?;
        let (format, data) = picture::take_in(&bytes).map_err(|error| not_taken(self, &error))?;
        let (id, alternative) = (self.desk.ids().draw(), self.described(kind));
        let edit = Edit::Picture(PictureEdit::Set(Picture { id, kind, format, alternative, data }));
        self.make(&edit, now);
        if !matches!(self.floating, Floating::Settings(_)) {
            self.floating = Floating::Settings(SettingsPanel::default());
        }
        Ok(())
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
