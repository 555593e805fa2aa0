//! The board as a picture and as a table, beside the project.
//!
//! A picture is what is seen: it is asked for in the frame after the wish, when nothing floats over the step any more, and
//! comes back once that frame is on the screen.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use egui::{ColorImage, Context};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _};

use super::errands::Meanwhile;
use super::shell::title_of;
use super::{App, Floating};
use crate::exchange::board_table;
use crate::store::{error::name_of, keep, names};

/// The picture that was asked for, and those that came in.
#[derive(Debug)]
pub struct Pictures {
    is_wanted: bool,
    send: Sender<Arc<ColorImage>>,
    came: Receiver<Arc<ColorImage>>,
}

impl Default for Pictures {
    fn default() -> Self {
        let (send, came) = channel();
        Self { is_wanted: false, send, came }
    }
}

impl App {
    /// Wants a picture of what is seen once nothing floats over it.
    pub(super) fn take_picture(&mut self, context: &Context) {
        self.floating = Floating::Nothing;
        self.toasts.clear();
        self.pictures.is_wanted = true;
        context.request_repaint();
    }

    /// Asks for the picture that is wanted, and keeps what came in.
    pub(super) fn tend_pictures(&mut self, context: &Context, now: Duration) {
        if std::mem::take(&mut self.pictures.is_wanted) {
            let (send, wake) = (self.pictures.send.clone(), context.clone());
            context.request_screenshot(move |image| {
                // A window that is gone wants no picture.
                let _ = send.send(image);
                wake.request_repaint();
            });
        }
        while let Ok(image) = self.pictures.came.try_recv() {
            let Some(bytes) = png(&image) else {
                self.say(self.words.say("picture-not-made"), now);
                continue;
            };
            self.keep_beside(self.name_with_day("picture-name"), "png", bytes, now);
        }
    }

    /// Keeps the board that is looked at as a table.
    pub(super) fn keep_table(&mut self, now: Duration) {
        let project = self.desk.project();
        let Some(board) = self.board_looked_at().and_then(|it| project.boards.get(it)) else { return };
        let text = board_table(project, board, &self.words).csv();
        self.keep_beside(self.name_with_day("table-name"), "csv", text.into_bytes(), now);
    }

    /// Keeps bytes beside the project and says under which name.
    fn keep_beside(&mut self, stem: String, ending: &'static str, bytes: Vec<u8>, now: Duration) {
        self.keep_made(stem, ending, move || Ok(bytes), Self::kept_beside, now);
    }

    /// The sentence with the name of a file that was kept.
    pub(super) fn kept_beside(&mut self, path: &Path) -> String {
        self.words.say_with("kept-beside", &[("name", name_of(path).into())])
    }

    /// Makes a file beside the project, under a free name, and says what comes of it: what `kept` makes of it, or why it
    /// is not there.
    pub(super) fn keep_made(
        &mut self,
        stem: String,
        ending: &'static str,
        make: impl FnOnce() -> Result<Vec<u8>, String> + Send + 'static,
        kept: impl FnOnce(&mut Self, &Path) -> String + Send + 'static,
        now: Duration,
    ) {
        let file = format!("{stem}.{ending}");
        let (disk, words) = (Arc::clone(&self.world.computer.disk), self.words);
        let put = move |folder: &Path| {
            let bytes = make()?;
            keep::keep(disk.as_ref(), folder, &stem, ending, &bytes).map_err(|error| words.tell(&error))
        };
        self.put_beside(file, put, kept, now);
    }

    /// Has something put in the folder of the project, beside the window, and says what comes of it.
    pub(super) fn put_beside(
        &mut self,
        file: String,
        put: impl FnOnce(&Path) -> Result<PathBuf, String> + Send + 'static,
        kept: impl FnOnce(&mut Self, &Path) -> String + Send + 'static,
        now: Duration,
    ) {
        let Some(folder) = self.folder_for_paper() else {
            self.say(self.words.say("save-no-documents-folder"), now);
            return;
        };
        let then = move |app: &mut Self, result: Result<PathBuf, String>, now: Duration| {
            let sentence = result.map_or_else(|trouble| trouble, |path| kept(app, &path));
            app.say(sentence, now);
        };
        self.errand(file, Meanwhile::GoOn, move || put(&folder), then, now);
    }

    /// What a file of the board is called: the project, the board, and the day.
    pub(super) fn name_with_day(&self, key: &str) -> String {
        let project = self.desk.project();
        let title = title_of(project, &self.words);
        let board = self.board_looked_at().and_then(|it| project.boards.get(it));
        let board = board.map_or_else(String::new, |it| self.words.board(project, it));
        let day = self.world.computer.clock.now().to_zoned(jiff::tz::TimeZone::system()).date();
        names::safe(&format!("{title} {} {board} {day}", self.words.say(key)), "bord")
    }
}

/// The picture as a PNG; none where it has no size.
fn png(image: &ColorImage) -> Option<Vec<u8>> {
    let [width, height] = image.size.map(u32::try_from);
    let opaque = image.pixels.iter().flat_map(|it| [it.r(), it.g(), it.b()]).collect::<Vec<u8>>();
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Fast, FilterType::Adaptive);
    encoder.write_image(&opaque, width.ok()?, height.ok()?, ExtendedColorType::Rgb8).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::look::{Look, Set};

    #[test]
    fn a_picture_is_written_pixel_by_pixel_and_one_without_size_is_none() {
        let look = Look::of(Set::Light);
        let mut seen = ColorImage::filled([6, 4], look.paper);
        seen.pixels[7] = look.accent;
        let written = image::load_from_memory(&png(&seen).expect("it has a size")).expect("it is a PNG").to_rgb8();
        assert_eq!(written.dimensions(), (6, 4));
        assert_eq!(written.get_pixel(1, 1).0, [look.accent.r(), look.accent.g(), look.accent.b()]);
        assert_eq!(written.get_pixel(0, 0).0, [look.paper.r(), look.paper.g(), look.paper.b()]);
        assert_eq!(png(&ColorImage::filled([0, 0], look.paper)), None);
    }
}
