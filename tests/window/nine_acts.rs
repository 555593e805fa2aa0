//! The promise of nine acts: from a dropped file to three printed cards, without typing.

use waardenbord::model::Standing;

use crate::harness::Screen;
use crate::pdf_reader::Pdf;
use crate::world::sheets;
use hands::Hands;

/// All that a person can do here counts; there is no other way to the window than these hands.
mod hands {
    use std::path::{Path, PathBuf};

    use crate::harness::{self, Screen};
    use crate::world::Room;
    use waardenbord::model::Project;

    /// The hands of a person who types nothing, and how often they acted.
    pub struct Hands {
        room: Room,
        acts: usize,
    }

    impl Hands {
        /// The very first start of the program; nothing is done yet.
        pub fn first(screen: Screen) -> Self {
            Self { room: Room::first(screen), acts: 0 }
        }

        /// Lets a file go over the window: one act.
        pub fn drop_file(&mut self, path: &Path) {
            self.acts += 1;
            self.room.drop_file(path);
        }

        /// Presses what has this name: one act.
        pub fn press(&mut self, name: &str) {
            self.acts += 1;
            self.room.press(name);
        }

        /// How many acts it took until now.
        pub fn acts(&self) -> usize {
            self.acts
        }

        /// What can be read on the screen.
        pub fn names(&self) -> Vec<String> {
            harness::names(&self.room.window)
        }

        /// The project as it is.
        pub fn project(&self) -> &Project {
            self.room.project()
        }

        /// What was opened with another program.
        pub fn opened(&self) -> Vec<PathBuf> {
            self.room.opened.borrow().clone()
        }
    }
}

/// The names of the rows of Kiezen that can be tapped, those on most sheets first.
fn rows(hands: &Hands) -> Vec<String> {
    hands.names().into_iter().filter(|it| it.contains(", op ") && it.ends_with(" bladen")).collect()
}

fn at_most_nine_acts(screen: Screen) {
    let mut hands = Hands::first(screen);
    hands.drop_file(&sheets());
    hands.press("Inlezen");
    hands.press("Verder: Kiezen");
    for row in rows(&hands).into_iter().take(3) {
        hands.press(&row);
    }
    hands.press("Verder: Laden");
    hands.press("Verder: Afdrukken");
    hands.press("PDF maken");
    assert!(hands.acts() <= 9, "it took {} acts", hands.acts());

    let chosen: Vec<String> = hands.project().values_standing(Standing::Chosen).map(|it| it.name.clone()).collect();
    assert_eq!(chosen.len(), 3);
    let [file] = &hands.opened()[..] else { panic!("one file is opened: {:?}", hands.opened()) };
    let pdf = Pdf::read(&std::fs::read(file).expect("the PDF is there"));
    assert_eq!(pdf.pages.len(), 2, "one sheet: fronts and backs");
    for page in &pdf.pages {
        let words: Vec<String> = page.words().into_iter().map(|it| it.text).collect();
        for name in &chosen {
            let parts: Vec<&str> = name.split_whitespace().collect();
            assert!(words.windows(parts.len()).any(|it| it == parts), "{name} is not on the card: {words:?}");
        }
    }
}

#[test]
fn from_a_dropped_file_to_three_cards_takes_nine_acts() {
    at_most_nine_acts(Screen::ROOM);
}

#[test]
fn and_at_150_percent_no_more() {
    at_most_nine_acts(Screen::ROOM_LARGE);
}
