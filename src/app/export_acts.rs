//! All text of the project as files of other programs, beside the project.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::App;
use super::action::TextFile;
use super::shell::title_of;
use crate::exchange::{csv_parts, docx, markdown, report, tables, xlsx};
use crate::store::{error::name_of, keep};

impl App {
    /// Keeps all text beside the project and says under which name.
    pub(super) fn keep_text(&mut self, file: TextFile, now: Duration) {
        let (project, words) = (self.desk.project().clone(), self.words);
        let today = self.world.computer.clock.now().to_zoned(jiff::tz::TimeZone::system()).date();
        let make: Box<dyn FnOnce() -> Result<Vec<u8>, String> + Send> = match file {
            TextFile::Docx => Box::new(move || docx(&report(&project, &words, today)).map_err(|it| words.tell(&it))),
            TextFile::Markdown => Box::new(move || Ok(markdown(&report(&project, &words, today)).into_bytes())),
            TextFile::Xlsx => Box::new(move || {
                let title = title_of(&project, &words);
                xlsx(&tables(&project, &words), &title, today).map_err(|it| words.tell(&it))
            }),
            TextFile::Csv => return self.keep_tables(now),
        };
        self.keep_made(self.name_of_day("text-all"), file.ending(), make, Self::kept_beside, now);
    }

    /// All tables as CSV, in a folder of their own.
    fn keep_tables(&mut self, now: Duration) {
        let (project, words, disk) = (self.desk.project().clone(), self.words, Arc::clone(&self.world.computer.disk));
        let stem = self.name_of_day("text-tables-folder");
        let name = stem.clone();
        let put = move |folder: &Path| {
            let parts = csv_parts(&tables(&project, &words));
            keep::keep_all(disk.as_ref(), folder, &stem, &parts).map_err(|error| words.tell(&error))
        };
        let kept =
            |app: &mut Self, path: &Path| app.words.say_with("text-folder-kept", &[("name", name_of(path).into())]);
        self.put_beside(name, put, kept, now);
    }
}
