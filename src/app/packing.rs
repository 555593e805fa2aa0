//! Team packages in the making: on a thread of its own, file by file, with how far it is and a way to stop.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use jiff::civil::Date;

use crate::model::Project;
use crate::print::package::{MadeFile, Package, PaperList, usual};
use crate::print::{CardSettings, pdf};
use crate::store::disk::Disk;
use crate::store::keep;
use crate::words::Words;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Task {
    /// The project as it is now.
    pub project: Project,
    /// The words of the paper.
    pub words: Words,
    /// The day on it.
    pub date: Date,
    /// How cards are made.
    pub cards: CardSettings,
    /// Whether all of it comes in one PDF.
    pub is_collated: bool,
    /// Where the files go; it is made where it is not there.
    pub folder: PathBuf,
}

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// How many files there are to be.
    pub total: usize,
    /// How many there are, those that failed too.
    pub done: usize,
    /// How many were made.
    pub made: usize,
    /// What could not be made, as sentences.
    pub failed: Vec<String>,
    /// The paper that it takes to print what was made; empty until it is over.
    pub paper: String,
    /// Whether nothing more comes.
    pub is_over: bool,
}

/// Packages that are being made.
#[derive(Debug)]
pub struct Packing {
    news: Receiver<Progress>,
    is_stopped: Arc<AtomicBool>,
    /// How far it is.
    pub progress: Progress,
    /// Where the files go.
    pub folder: PathBuf,
}

impl Packing {
    /// Begins; `wake` is called whenever there is news. None where the computer gives no thread.
    pub fn begin(task: Task, disk: Arc<dyn Disk>, wake: impl Fn() + Send + 'static) -> Option<Self> {
        let (sender, news) = channel();
        let is_stopped = Arc::new(AtomicBool::new(false));
        let (folder, stopped) = (task.folder.clone(), Arc::clone(&is_stopped));
        let work = move || {
            let tell = |progress: &Progress| {
                // The window may be gone by now; then nobody waits for the news.
                let _ = sender.send(progress.clone());
                wake();
            };
            make(&task, disk.as_ref(), &stopped, &tell);
        };
        thread::Builder::new().name("team_packages".to_owned()).spawn(work).ok()?;
        Some(Self { news, is_stopped, progress: Progress::default(), folder })
    }

    /// Takes in what happened since; gives whether it just ended.
    pub fn look(&mut self) -> bool {
        let was_over = self.progress.is_over;
        while let Ok(progress) = self.news.try_recv() {
            self.progress = progress;
        }
        self.progress.is_over && !was_over
    }

    /// Stops after the file that is being made.
    pub fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }
}

impl Drop for Packing {
    fn drop(&mut self) {
        self.stop();
    }
}

fn make(task: &Task, disk: &dyn Disk, stopped: &AtomicBool, tell: &dyn Fn(&Progress)) {
    let words = &task.words;
    let package = Package::new(&task.project, words, task.date, usual(&task.project, *words, task.date, task.cards));
    let mut progress = Progress::default();
    if task.is_collated {
        progress.total = 1;
        tell(&progress);
        let title = words.say("print-team-packages");
        let collated = package.collated(&title);
        progress.failed.extend(collated.failed.iter().map(|it| words.tell(it)));
        if let Some(document) = collated.document.filter(|_| !stopped.load(Ordering::Relaxed)) {
            let name = format!("{}_{title}.pdf", task.date);
            let bytes = pdf::write(&document).map_err(|error| words.tell(&error));
            let kept = bytes.and_then(|it| kept(task, disk, &name, &it));
            progress.note(kept);
        }
    } else {
        let files = package.files();
        progress.total = files.len();
        tell(&progress);
        let mut list = PaperList::default();
        for file in files {
            if stopped.load(Ordering::Relaxed) {
                break;
            }
            let file = file.map_err(|failed| words.tell(&failed));
            let put = |it: MadeFile| kept(task, disk, &it.name, &it.bytes).map(|()| list.total.add_all(&it.papers, 1));
            progress.note(file.and_then(put));
            tell(&progress);
        }
        progress.paper = words.tell(&list);
    }
    progress.is_over = true;
    tell(&progress);
}

fn kept(task: &Task, disk: &dyn Disk, name: &str, bytes: &[u8]) -> Result<(), String> {
    let put = keep::put_in(disk, &task.folder, name, bytes, b"%PDF-");
    put.map(|_| ()).map_err(|error| task.words.tell(&error))
}

impl Progress {
    fn note(&mut self, result: Result<(), String>) {
        self.done += 1;
        match result {
            Ok(()) => self.made += 1,
            Err(sentence) => self.failed.push(sentence),
        }
    }
}
