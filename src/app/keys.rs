//! Every command of the window: its name, its keys, its icon. Menus, buttons, tooltips and the help read this table.
//!
//! What a command does, and when it can be done, is not here. A bare letter is never a key of a command: on the board
//! the letters are the clusters'.

use egui::{Context, Event, Key, KeyboardShortcut, Modifiers, Popup};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_ARROW_BACK, ICON_ARROW_FORWARD, ICON_CLOSE, ICON_DOWNLOAD, ICON_FIT_SCREEN, ICON_FOLDER_OPEN, ICON_FULLSCREEN,
    ICON_HISTORY, ICON_IMAGE, ICON_KEYBOARD, ICON_NOTE_ADD, ICON_PRINT, ICON_REDO, ICON_SAVE, ICON_SAVE_AS,
    ICON_SEARCH, ICON_TABLE, ICON_UNDO, ICON_VISIBILITY_OFF, ICON_ZOOM_IN, ICON_ZOOM_OUT,
};

/// Something that a person can ask for with a key, wherever the window is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Command {
    /// Back to before the last act.
    Undo,
    /// Forward again.
    Redo,
    /// Save now, though it happens by itself.
    Save,
    /// Save under another name.
    SaveAs,
    /// Open a project.
    Open,
    /// Begin a project.
    New,
    /// Read sheets in from a file.
    Import,
    /// To printing, from anywhere.
    Print,
    /// Look for a word in every place.
    Search,
    /// Put down what is held, or select nothing.
    Cancel,
    /// Everything larger.
    ZoomIn,
    /// Everything smaller.
    ZoomOut,
    /// The usual size.
    ZoomReset,
    /// Groot scherm or the whole screen, or the window again.
    FullScreen,
    /// What was done, to walk back through.
    Past,
    /// What is seen, as a picture.
    Picture,
    /// The board that is looked at, as a table.
    BoardTable,
    /// The keys.
    Help,
    /// The next view of Groot scherm.
    NextView,
    /// The view before.
    PreviousView,
    /// Hide counts and bars in Groot scherm, or show them.
    HideCounts,
}

/// Where a key counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// Also while typing in a field: the command takes the key before the field sees it.
    Everywhere,
    /// Not while typing, nor while a menu or a question is open: the key closes that.
    OutsideQuestions,
}

/// What the keyboard is used for at this moment.
#[derive(Clone, Copy, Debug, Default)]
struct Hands {
    /// A field has the focus.
    is_typing: bool,
    /// A menu or a question is open.
    is_asked: bool,
}

impl Hands {
    fn reach(self, reach: Reach) -> bool {
        match reach {
            Reach::Everywhere => true,
            Reach::OutsideQuestions => !self.is_typing && !self.is_asked,
        }
    }
}

/// Whether a key that is held down asks again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    Repeats,
    Once,
}

struct Entry {
    command: Command,
    name: &'static str,
    keys: &'static [KeyboardShortcut],
    icon: MaterialIcon,
    reach: Reach,
    held: Held,
}

const CONTROL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

pub(super) const fn control(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn control_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(CONTROL_SHIFT, key)
}

pub(super) const fn bare(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::SHIFT, key)
}

const fn entry(command: Command, name: &'static str, keys: &'static [KeyboardShortcut], icon: MaterialIcon) -> Entry {
    Entry { command, name, keys, icon, reach: Reach::Everywhere, held: Held::Once }
}

impl Entry {
    const fn outside_questions(self) -> Self {
        Self { reach: Reach::OutsideQuestions, ..self }
    }

    const fn repeats(self) -> Self {
        Self { held: Held::Repeats, ..self }
    }
}

static TABLE: [Entry; 21] = [
    entry(Command::Undo, "command-undo", &[control(Key::Z)], ICON_UNDO).repeats(),
    entry(Command::Redo, "command-redo", &[control_shift(Key::Z), control(Key::Y)], ICON_REDO).repeats(),
    entry(Command::Save, "command-save", &[control(Key::S)], ICON_SAVE),
    entry(Command::SaveAs, "command-save-as", &[control_shift(Key::S)], ICON_SAVE_AS),
    entry(Command::Open, "command-open", &[control(Key::O)], ICON_FOLDER_OPEN),
    entry(Command::New, "command-new", &[control(Key::N)], ICON_NOTE_ADD),
    entry(Command::Import, "command-import", &[control(Key::I)], ICON_DOWNLOAD),
    entry(Command::Print, "command-print", &[control(Key::P)], ICON_PRINT),
    entry(Command::Search, "command-search", &[control(Key::F)], ICON_SEARCH),
    entry(Command::Cancel, "command-cancel", &[bare(Key::Escape)], ICON_CLOSE).outside_questions(),
    entry(Command::ZoomIn, "command-zoom-in", &[control(Key::Plus), control(Key::Equals)], ICON_ZOOM_IN).repeats(),
    entry(Command::ZoomOut, "command-zoom-out", &[control(Key::Minus)], ICON_ZOOM_OUT).repeats(),
    entry(Command::ZoomReset, "command-zoom-reset", &[control(Key::Num0)], ICON_FIT_SCREEN),
    entry(Command::FullScreen, "command-full-screen", &[bare(Key::F11)], ICON_FULLSCREEN),
    entry(Command::Past, "command-past", &[control(Key::H)], ICON_HISTORY),
    entry(Command::Picture, "command-picture", &[control_shift(Key::P)], ICON_IMAGE),
    entry(Command::BoardTable, "command-board-table", &[control_shift(Key::T)], ICON_TABLE),
    entry(Command::Help, "command-help", &[bare(Key::F1)], ICON_KEYBOARD),
    entry(Command::NextView, "command-next-view", &[bare(Key::F6)], ICON_ARROW_FORWARD),
    entry(Command::PreviousView, "command-previous-view", &[shift(Key::F6)], ICON_ARROW_BACK),
    entry(Command::HideCounts, "command-hide-counts", &[bare(Key::F9)], ICON_VISIBILITY_OFF),
];

impl Command {
    /// All of them, in the order of menus and help.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|entry| entry.command)
    }

    fn entry(self) -> Option<&'static Entry> {
        TABLE.iter().find(|entry| entry.command == self)
    }

    /// The key of its name in `words`.
    pub fn name(self) -> &'static str {
        self.entry().map_or("", |entry| entry.name)
    }

    /// Its keys, the most usual first.
    pub fn keys(self) -> &'static [KeyboardShortcut] {
        self.entry().map_or(&[], |entry| entry.keys)
    }

    /// Its icon.
    pub fn icon(self) -> MaterialIcon {
        self.entry().map_or(ICON_KEYBOARD, |entry| entry.icon)
    }

    /// Its most usual key as it is written here: `Ctrl+Z`.
    pub fn key_text(self, context: &Context) -> String {
        self.keys().first().map(|key| context.format_shortcut(key)).unwrap_or_default()
    }
}

/// The commands whose keys were pressed, in order, taken out of the input so that no field sees them.
///
/// To be asked once a frame, before anything is drawn. Commands that are not `wanted` now leave their keys to whoever is
/// drawn.
pub fn pressed(context: &Context, wanted: impl Fn(Command) -> bool) -> Vec<Command> {
    let hands = Hands {
        is_typing: context.text_edit_focused(),
        is_asked: Popup::is_any_open(context) || context.memory(|memory| memory.top_modal_layer().is_some()),
    };
    context.input_mut(|input| {
        let mut commands = Vec::new();
        input.events.retain(|event| match meant(event, hands).filter(|entry| wanted(entry.command)) {
            None => true,
            Some(entry) => {
                let is_repeat = matches!(event, Event::Key { repeat: true, .. });
                if !is_repeat || entry.held == Held::Repeats {
                    commands.push(entry.command);
                }
                false
            }
        });
        commands
    })
}

/// The keys that were pressed for a panel that floats over a screen, taken out of the input so that the screen beneath
/// does not hear them. Enter, Space and Tab stay: they are for what has the focus.
pub fn pressed_for_panel(context: &Context) -> Vec<Key> {
    const FOR_THE_FOCUS: [Key; 3] = [Key::Enter, Key::Space, Key::Tab];
    context.input_mut(|input| {
        let mut keys = Vec::new();
        input.events.retain(|event| match event {
            Event::Key { key, pressed: true, .. } if !FOR_THE_FOCUS.contains(key) => {
                keys.push(*key);
                false
            }
            Event::Text(_) => false,
            _ => true,
        });
        keys
    })
}

/// The command that a key press asks for. Of two that match, the one with more modifiers: Ctrl+Shift+Z is not Ctrl+Z.
fn meant(event: &Event, hands: Hands) -> Option<&'static Entry> {
    let Event::Key { key, pressed: true, modifiers, .. } = event else {
        return None;
    };
    let fits = |shortcut: &&KeyboardShortcut| {
        // Control and Alt together is AltGr on Windows, with which people type letters.
        shortcut.logical_key == *key && !modifiers.alt && modifiers.matches_logically(shortcut.modifiers)
    };
    TABLE
        .iter()
        .filter(|entry| hands.reach(entry.reach))
        .filter_map(|entry| {
            Some((entry, entry.keys.iter().filter(fits).map(|key| modifier_count(key.modifiers)).max()?))
        })
        .max_by_key(|(_, count)| *count)
        .map(|(entry, _)| entry)
}

fn modifier_count(modifiers: Modifiers) -> usize {
    let Modifiers { alt, ctrl, shift, mac_cmd, command } = modifiers;
    [alt, ctrl, shift, mac_cmd, command].into_iter().filter(|is_held| *is_held).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, Words};

    fn press(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    const FREE: Hands = Hands { is_typing: false, is_asked: false };
    const TYPING: Hands = Hands { is_typing: true, is_asked: false };
    const ASKED: Hands = Hands { is_typing: false, is_asked: true };

    fn command(key: Key, modifiers: Modifiers, hands: Hands) -> Option<Command> {
        meant(&press(key, modifiers), hands).map(|entry| entry.command)
    }

    #[test]
    fn no_two_commands_have_one_key() {
        let mut keys: Vec<_> =
            Command::all().flat_map(|command| command.keys().iter().map(move |key| (key, command))).collect();
        while let Some((key, command)) = keys.pop() {
            assert!(keys.iter().all(|(other, _)| *other != key), "{key:?} of {command:?} is another's too");
        }
    }

    #[test]
    fn no_command_has_a_bare_letter_or_digit() {
        for key in Command::all().flat_map(Command::keys).filter(|key| key.modifiers.is_none()) {
            assert!(key.logical_key.name().chars().count() > 1, "{key:?} is a cluster's letter");
        }
    }

    #[test]
    fn each_command_stands_in_the_table_once_with_a_name_in_each_language() {
        for command in Command::all() {
            assert_eq!(Command::all().filter(|other| *other == command).count(), 1);
            for language in Language::ALL {
                let said = Words::new(language).say(command.name());
                assert_ne!(said, command.name(), "{command:?} has no name in {language:?}");
            }
        }
    }

    #[test]
    fn the_longer_key_is_meant_before_the_shorter() {
        assert_eq!(command(Key::Z, Modifiers::COMMAND, FREE), Some(Command::Undo));
        assert_eq!(command(Key::Z, CONTROL_SHIFT, FREE), Some(Command::Redo));
        assert_eq!(command(Key::S, CONTROL_SHIFT, TYPING), Some(Command::SaveAs));
    }

    #[test]
    fn a_field_keeps_the_keys_it_types_with_but_not_undo() {
        assert_eq!(command(Key::Z, Modifiers::COMMAND, TYPING), Some(Command::Undo));
        assert_eq!(command(Key::A, Modifiers::COMMAND, TYPING), None);
        assert_eq!(command(Key::Delete, Modifiers::NONE, TYPING), None);
        let alt_gr = Modifiers { alt: true, ..Modifiers::COMMAND };
        assert_eq!(command(Key::Z, alt_gr, TYPING), None);
    }

    #[test]
    fn escape_closes_a_menu_before_it_lets_go_of_anything() {
        assert_eq!(command(Key::Escape, Modifiers::NONE, FREE), Some(Command::Cancel));
        assert_eq!(command(Key::Escape, Modifiers::NONE, ASKED), None);
        assert_eq!(command(Key::Z, Modifiers::COMMAND, ASKED), Some(Command::Undo));
    }
}
