//! Making a PDF: beside the project, and opened with the program that the computer has for it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::App;
use super::shell::title_of;
use super::steps::Step;
use crate::print::{CardSize, pdf};
use crate::store::{error::name_of, keep, names};

impl App {
    /// Makes the PDF of what Afdrukken shows; where something is in the way, that is where it stands.
    pub(super) fn make_pdf(&mut self, now: Duration) {
        let seen = super::seen(&self.desk, &self.known, self.words, self.world.computer.clock.now(), now);
        let Ok(document) = self.views.afdrukken.document(&seen) else {
            self.go_to(Step::Afdrukken, now);
            return;
        };
        let kept = pdf::write(&document).map_err(|error| self.words.tell(&error)).and_then(|bytes| {
            let folder = self.folder_for_paper().ok_or_else(|| self.words.say("save-no-documents-folder"))?;
            let disk = self.world.computer.disk.as_ref();
            keep::keep(disk, &folder, &self.name_of_paper(), "pdf", &bytes).map_err(|error| self.words.tell(&error))
        });
        let sentence = match kept {
            Ok(path) => {
                let key = if (self.world.opener)(&path) { "pdf-made" } else { "pdf-opened-not" };
                self.words.say_with(key, &[("name", name_of(&path).into())])
            }
            Err(sentence) => sentence,
        };
        self.say(sentence, now);
    }

    /// Beside the project; of one without a file: where projects get their place by themselves.
    fn folder_for_paper(&self) -> Option<PathBuf> {
        let beside = self.desk.path().and_then(Path::parent).map(Path::to_owned);
        beside.or_else(|| self.world.computer.documents.as_ref().map(|it| it.join(crate::store::desk::FOLDER)))
    }

    fn name_of_paper(&self) -> String {
        let size = match self.views.afdrukken.size() {
            CardSize::A6 => "A6",
            CardSize::A5 => "A5",
            CardSize::A4 => "A4",
        };
        let title = title_of(self.desk.project(), &self.words);
        names::safe(&format!("{title} {} {size}", self.words.say("print-value-cards")), "waardenkaarten")
    }
}
