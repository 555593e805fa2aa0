//! Making a PDF: beside the project, and opened with the program that the computer has for it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::App;
use super::packing::{Packing, Task};
use super::shell::title_of;
use super::steps::Step;
use crate::insight::Insight;
use crate::insight::loading_sheet::numbering;
use crate::model::Standing;
use crate::print::{
    Document, PaperSize, PrintProblem, Product, decision_content, decision_sheet, harvest, harvest_content,
    loading_sheet, loading_sheet_content, pdf,
};
use crate::store::{error::name_of, names};

impl App {
    /// Makes the PDF of what Afdrukken shows; where something is in the way, that is where it stands.
    pub(super) fn make_pdf(&mut self, now: Duration) {
        let seen = super::seen(&self.desk, &self.known, self.words, self.world.computer.clock.now(), now);
        if self.views.afdrukken.order().product == Product::LoadingSheet {
            self.print_loading_sheets(now);
            return;
        }
        let Ok(document) = self.views.afdrukken.document(&seen) else {
            self.go_to(Step::Afdrukken, now);
            return;
        };
        let name = self.name_of_paper();
        self.keep_and_open(document, name, now);
    }

    /// Begins with the team packages, in a folder beside the project; not while others are being made.
    pub(super) fn make_packages(&mut self, context: &egui::Context, now: Duration) {
        if self.packing.as_ref().is_some_and(|it| !it.progress.is_over) || self.desk.project().teams.is_empty() {
            return;
        }
        let Some(folder) = self.folder_for_paper() else {
            self.say(self.words.tell(&crate::store::SaveError::NoDocumentsFolder), now);
            return;
        };
        let task = Task {
            project: self.desk.project().clone(),
            words: self.words,
            date: self.world.computer.clock.now().to_zoned(jiff::tz::TimeZone::system()).date(),
            cards: self.views.afdrukken.order().cards,
            is_collated: self.views.afdrukken.is_collated(),
            folder: folder.join(self.name_of_day("print-team-packages")),
        };
        let context = context.clone();
        self.packing = Packing::begin(task, Arc::clone(&self.world.computer.disk), move || context.request_repaint());
    }

    /// Says what became of the team packages once they are made.
    pub(super) fn tend_packages(&mut self, now: Duration) {
        let Some(packing) = self.packing.as_mut().filter(|it| !it.progress.is_over) else { return };
        if !packing.look() {
            return;
        }
        let (made, folder) = (packing.progress.made, packing.folder.clone());
        let arguments = [("n", made.into()), ("folder", name_of(&folder).into())];
        let sentence = self.words.say_with("command-printed-in-folder", &arguments);
        if made > 0 {
            (self.world.opener)(&folder);
        }
        self.say(sentence, now);
    }

    /// Makes the PDF of what comes out of the board that is looked at.
    pub(super) fn print_harvest(&mut self, now: Duration) {
        let project = self.desk.project();
        let Some(board) = self.board_looked_at().and_then(|it| project.boards.get(it)) else { return };
        let today = self.world.computer.clock.now().to_zoned(jiff::tz::TimeZone::system()).date();
        let (content, harvest_words) = harvest_content(project, board, &self.words, today);
        let document = harvest(&content, &harvest_words);
        self.keep_or_say(document, self.name_with_day("print-harvest"), now);
    }

    /// Makes the PDF of what was decided.
    pub(super) fn print_decision(&mut self, now: Duration) {
        let today = self.world.computer.clock.now().to_zoned(jiff::tz::TimeZone::system()).date();
        let document = decision_sheet(&decision_content(self.desk.project(), &self.words, today));
        self.keep_or_say(document, self.name_of_day("print-decision"), now);
    }

    /// Puts a document beside the project under this name and opens it, or says what is in the way of it.
    fn keep_or_say(&mut self, document: Result<Document, Vec<PrintProblem>>, name: String, now: Duration) {
        match document {
            Ok(document) => self.keep_and_open(Arc::new(document), name, now),
            Err(problems) => {
                let sentence = problems.first().map_or_else(String::new, |it| self.words.tell(it));
                self.say(sentence, now);
            }
        }
    }

    /// The title of the project, what it is, and the day; safe as the name of a file.
    pub(super) fn name_of_day(&self, key: &str) -> String {
        let title = title_of(self.desk.project(), &self.words);
        let today = self.world.computer.clock.now().to_zoned(jiff::tz::TimeZone::system()).date();
        let what = self.words.say(key);
        names::safe(&format!("{title} {what} {today}"), &what)
    }

    /// Makes the PDF of a sheet for each chosen value, on which a part of the group works. The numbers on it are given
    /// first, so that they mean the same when it comes back.
    pub(super) fn print_loading_sheets(&mut self, now: Duration) {
        let project = self.desk.project();
        let insight = Insight::new(project);
        if let Some(edit) = numbering(project, &insight, project.values_standing(Standing::Chosen)) {
            self.make(&edit, now);
        }
        let today = self.world.computer.clock.now().to_zoned(jiff::tz::TimeZone::system()).date();
        let project = self.desk.project();
        let chosen = project.values_standing(Standing::Chosen);
        let (content, sheet_words) = loading_sheet_content(project, &insight, chosen, &self.words, today);
        let document = loading_sheet(&content, &sheet_words);
        self.keep_or_say(document, self.name_of_day("print-loading-sheets"), now);
    }

    /// Puts a finished document beside the project as a PDF and opens it.
    fn keep_and_open(&mut self, document: Arc<Document>, name: String, now: Duration) {
        let words = self.words;
        let make = move || pdf::write(&document).map_err(|error| words.tell(&error));
        let kept = |app: &mut Self, path: &Path| {
            let key = if (app.world.opener)(path) { "pdf-made" } else { "pdf-opened-not" };
            app.words.say_with(key, &[("name", name_of(path).into())])
        };
        self.keep_made(name, "pdf", make, kept, now);
    }

    /// Beside the project; of one without a file: where projects get their place by themselves.
    pub(super) fn folder_for_paper(&self) -> Option<PathBuf> {
        let beside = self.desk.path().and_then(Path::parent).map(Path::to_owned);
        beside.or_else(|| self.world.computer.documents.as_ref().map(|it| it.join(crate::store::desk::FOLDER)))
    }

    /// The title of the project, what is printed, and how large it is.
    fn name_of_paper(&self) -> String {
        let order = self.views.afdrukken.order();
        let size = order.paper().map_or(order.cards.size.name(), PaperSize::name);
        let what = self.words.say(order.product.key());
        let title = title_of(self.desk.project(), &self.words);
        names::safe(&format!("{title} {what} {size}"), &what)
    }
}
