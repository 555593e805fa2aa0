//! All text of the project as files of other programs, beside the project.

use std::time::Duration;

use super::App;
use super::action::TextFile;
use super::shell::title_of;
use crate::exchange::{csv_parts, docx, markdown, report, tables, xlsx};
use crate::store::{error::name_of, keep};

impl App {
    /// Keeps all text beside the project and says under which name.
    pub(super) fn keep_text(&mut self, file: TextFile, now: Duration) {
        let sentence = self.text_kept(file).unwrap_or_else(|refused| refused);
        self.say(sentence, now);
    }

    /// The sentence with the name of the file; why there is none, as a sentence.
    fn text_kept(&self, file: TextFile) -> Result<String, String> {
        let (project, words) = (self.desk.project(), &self.words);
        let today = self.world.computer.clock.now().to_zoned(jiff::tz::TimeZone::system()).date();
        let (ending, bytes) = match file {
            TextFile::Docx => ("docx", docx(&report(project, words, today)).map_err(|it| words.tell(&it))?),
            TextFile::Markdown => ("md", markdown(&report(project, words, today)).into_bytes()),
            TextFile::Xlsx => {
                let title = title_of(project, words);
                ("xlsx", xlsx(&tables(project, words), &title, today).map_err(|it| words.tell(&it))?)
            }
            TextFile::Csv => return self.tables_kept(),
        };
        let path = self.kept(&self.name_of_day("text-all"), ending, &bytes)?;
        Ok(words.say_with("kept-beside", &[("name", name_of(&path).into())]))
    }

    /// All tables as CSV, in a folder of their own.
    fn tables_kept(&self) -> Result<String, String> {
        let parts = csv_parts(&tables(self.desk.project(), &self.words));
        let folder = self.folder_for_paper().ok_or_else(|| self.words.say("save-no-documents-folder"))?;
        let disk = self.world.computer.disk.as_ref();
        let kept = keep::keep_all(disk, &folder, &self.name_of_day("text-tables-folder"), &parts);
        let path = kept.map_err(|error| self.words.tell(&error))?;
        Ok(self.words.say_with("text-folder-kept", &[("name", name_of(&path).into())]))
    }
}
