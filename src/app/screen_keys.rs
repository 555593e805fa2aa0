//! The keys that a screen answers to by itself, beside the commands of `keys`: a table for the help to read.
//!
//! What such a key does is the screen's; here stands only what a person is told. A new key of a screen is a line here and
//! a sentence in `words`.

use egui::{Key, KeyboardShortcut, Modifiers};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_ARROW_BACK, ICON_ARROW_DOWNWARD, ICON_ARROW_FORWARD, ICON_ARROW_UPWARD, ICON_KEYBOARD_TAB,
};

use super::keys::{bare, control};
use crate::words::Words;

/// What is pressed.
#[derive(Clone, Copy, Debug)]
pub enum Presses {
    /// One of these.
    Keys(&'static [KeyboardShortcut]),
    /// The letter of a cluster.
    Letters,
}

/// A key of a screen.
#[derive(Clone, Copy, Debug)]
pub struct ScreenKey {
    /// What is pressed.
    pub presses: Presses,
    /// The key in `words` of what it does.
    pub name: &'static str,
}

/// The keys of one screen.
#[derive(Clone, Copy, Debug)]
pub struct KeyGroup {
    /// The key in `words` of where they count.
    pub title: &'static str,
    /// The keys.
    pub keys: &'static [ScreenKey],
}

const fn key(keys: &'static [KeyboardShortcut], name: &'static str) -> ScreenKey {
    ScreenKey { presses: Presses::Keys(keys), name }
}

const ARROWS: [KeyboardShortcut; 4] =
    [bare(Key::ArrowLeft), bare(Key::ArrowUp), bare(Key::ArrowDown), bare(Key::ArrowRight)];

const fn with(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(modifiers, key)
}

/// The keys of the board in Clusteren.
pub static BOARD_KEYS: [ScreenKey; 10] = [
    key(&ARROWS, "board-key-walk"),
    key(&[bare(Key::Space)], "board-key-pick-up"),
    ScreenKey { presses: Presses::Letters, name: "board-key-letter" },
    key(&[bare(Key::Enter)], "board-key-drop"),
    key(&[with(Modifiers::COMMAND, Key::Space)], "board-key-select"),
    key(&[with(Modifiers::SHIFT, Key::ArrowDown)], "board-key-extend"),
    key(&[control(Key::A)], "board-key-select-all"),
    key(&[bare(Key::Plus)], "board-key-new"),
    key(&[bare(Key::Delete)], "board-key-back"),
    key(&[bare(Key::Home)], "board-key-all"),
];

/// The keys of the sheets in Inbreng.
static SHEET_KEYS: [ScreenKey; 2] =
    [key(&[bare(Key::Enter)], "sheet-key-next"), key(&[bare(Key::Tab)], "sheet-key-beside")];

/// The keys of the questions in Kiezen.
static QUESTION_KEYS: [ScreenKey; 2] =
    [key(&[bare(Key::Enter)], "question-key-next"), key(&[bare(Key::Escape)], "question-key-leave")];

/// The keys of Laden.
static LOADING_KEYS: [ScreenKey; 5] = [
    key(&[bare(Key::W)], "loading-key-does"),
    key(&[bare(Key::N)], "loading-key-does-not"),
    key(&[bare(Key::O)], "loading-key-not-ours"),
    key(&[bare(Key::ArrowLeft), bare(Key::ArrowRight)], "loading-key-point"),
    key(&[bare(Key::Num1)], "loading-key-level"),
];

/// The keys of counting hands, beside the digits.
static HANDS_KEYS: [ScreenKey; 4] = [
    key(&[bare(Key::Enter)], "hands-key-next"),
    key(&[bare(Key::Plus)], "hands-key-more"),
    key(&[bare(Key::Minus)], "hands-key-less"),
    key(&[bare(Key::Delete)], "hands-key-clear"),
];

/// The keys of every screen that has its own, in the order of the help.
pub static SCREEN_KEYS: [KeyGroup; 5] = [
    KeyGroup { title: "keys-on-board", keys: &BOARD_KEYS },
    KeyGroup { title: "keys-on-sheet", keys: &SHEET_KEYS },
    KeyGroup { title: "keys-in-questions", keys: &QUESTION_KEYS },
    KeyGroup { title: "keys-in-hands", keys: &HANDS_KEYS },
    KeyGroup { title: "keys-in-loading", keys: &LOADING_KEYS },
];

/// What stands on one key.
#[derive(Clone, Debug)]
pub enum Cap {
    /// A letter or a word.
    Word(String),
    /// An icon, and what it is called.
    Icon(MaterialIcon, String),
}

impl Cap {
    /// As it is said.
    pub fn name(&self) -> &str {
        match self {
            Self::Word(word) | Self::Icon(_, word) => word,
        }
    }
}

/// The keys of a shortcut, as they stand on a keyboard: those that are held, then the one that is pressed.
pub fn caps(shortcut: &KeyboardShortcut, words: &Words) -> Vec<Cap> {
    let held = shortcut.modifiers;
    let held = [(held.command || held.ctrl, "key-control"), (held.shift, "key-shift"), (held.alt, "key-alt")];
    let mut caps: Vec<Cap> = held.into_iter().filter(|it| it.0).map(|(_, name)| Cap::Word(words.say(name))).collect();
    caps.push(cap(shortcut.logical_key, words));
    caps
}

fn cap(key: Key, words: &Words) -> Cap {
    let icon = |icon, name| Cap::Icon(icon, words.say(name));
    match key {
        Key::ArrowLeft => icon(ICON_ARROW_BACK, "key-left"),
        Key::ArrowRight => icon(ICON_ARROW_FORWARD, "key-right"),
        Key::ArrowUp => icon(ICON_ARROW_UPWARD, "key-up"),
        Key::ArrowDown => icon(ICON_ARROW_DOWNWARD, "key-down"),
        Key::Tab => icon(ICON_KEYBOARD_TAB, "key-tab"),
        Key::Space => Cap::Word(words.say("key-space")),
        Key::Delete => Cap::Word(words.say("key-delete")),
        Key::Escape => Cap::Word(words.say("key-escape")),
        Key::Plus => Cap::Word("+".to_owned()),
        Key::Minus => Cap::Word("−".to_owned()),
        other => Cap::Word(other.name().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn each_key_of_a_screen_stands_there_once_and_is_told_in_each_language() {
        for group in &SCREEN_KEYS {
            let mut seen = Vec::new();
            for key in group.keys {
                for language in Language::ALL {
                    assert_ne!(Words::new(language).say(key.name), key.name, "{language:?}");
                    assert_ne!(Words::new(language).say(group.title), group.title, "{language:?}");
                }
                let Presses::Keys(keys) = key.presses else { continue };
                for shortcut in keys {
                    assert!(!seen.contains(shortcut), "{shortcut:?} stands twice");
                    seen.push(*shortcut);
                }
            }
        }
    }

    #[test]
    fn a_shortcut_is_drawn_key_by_key() {
        let names = |shortcut: KeyboardShortcut| -> Vec<String> {
            caps(&shortcut, &Words::default()).iter().map(|it| it.name().to_owned()).collect()
        };
        assert_eq!(names(control(Key::A)), ["Ctrl", "A"]);
        assert_eq!(names(bare(Key::Space)), ["Spatie"]);
        assert_eq!(names(bare(Key::F1)), ["F1"]);
    }
}
