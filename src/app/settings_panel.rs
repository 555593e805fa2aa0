//! The settings of the project, opened from its name; the look of the screen stands with them.

pub mod context;
mod pictures;
mod teams;

use std::collections::BTreeMap;

use egui::{Ui, Widget as _, vec2};
use jiff::civil::{Date, Time};

use super::action::Action;
use super::board::boards::design_edit;
use super::keys::Command;
use super::look::{Type, look, space};
use super::seen::Seen;
use super::shell::veil;
use super::widgets::{self, Field, StepperNames};
use crate::exchange::TeamsReading;
use crate::model::{BoardDesign, Colour, Edit, InputEdit, Meeting, MeetingId, ResultRange, SetupEdit, Typeface};

pub use teams::not_read as teams_not_read;

/// Which set of colours the window has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Brightness {
    /// The light one.
    #[default]
    Light,
    /// The dark one.
    Dark,
    /// The one with the most contrast.
    HighContrast,
}

/// How the window shows itself.
#[derive(Clone, Copy, Debug)]
pub struct ScreenState {
    /// Which set of colours.
    pub brightness: Brightness,
    /// The size of everything, in percent.
    pub percent: u16,
}

/// What stands in the panel beside the project: what is typed and cannot be read yet.
#[derive(Debug, Default)]
pub struct SettingsPanel {
    accent: Option<String>,
    dates: BTreeMap<MeetingId, String>,
    starts: BTreeMap<MeetingId, String>,
    context: context::ContextSettings,
    teams: teams::TeamSettings,
}

/// What was done in the panel.
#[derive(Debug, Default)]
pub struct SettingsAnswer {
    /// What is to be carried out.
    pub actions: Vec<Action>,
    /// What is asked of the window itself.
    pub commands: Vec<Command>,
    /// Another set of colours.
    pub brightness: Option<Brightness>,
    /// Whether to put the panel away.
    pub is_done: bool,
}

impl SettingsPanel {
    /// Whether the list of teams is looked at.
    pub fn shows_teams(&self) -> bool {
        self.teams.is_open()
    }

    /// Shows a list of teams that was read from a file, the next time that the panel is drawn.
    pub fn take_teams(&mut self, reading: TeamsReading) {
        self.teams.take(reading);
    }

    /// Draws the panel over everything; `place` says where the file is.
    pub fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, screen: &ScreenState, place: &str) -> SettingsAnswer {
        let mut answer = SettingsAnswer::default();
        let look = look(ui);
        let behind = egui::Area::new(egui::Id::unique("settings-veil")).order(egui::Order::Middle);
        behind.fixed_pos(egui::Pos2::ZERO).show(ui.ctx(), |ui| {
            answer.is_done |= veil(ui, look).clicked();
        });
        let size = vec2(620.0, (ui.ctx().viewport_rect().height() - 2.0 * space::WIDE).min(720.0));
        let area = egui::Area::new(egui::Id::unique("settings")).order(egui::Order::Foreground);
        area.anchor(egui::Align2::LEFT_TOP, vec2(space::BETWEEN, space::WIDE + space::BETWEEN)).show(ui.ctx(), |ui| {
            widgets::panel(look).shadow(look.shadow).show(ui, |ui| {
                ui.set_width(size.x);
                widgets::label(ui, &seen.words.say("settings-title"), Type::CLUSTER_NAME, look.ink);
                egui::ScrollArea::vertical().max_height(size.y - 140.0).auto_shrink([false, true]).show(ui, |ui| {
                    answer.actions.extend(project_ui(ui, seen));
                    answer.actions.extend(self.accent_ui(ui, seen));
                    answer.actions.extend(pictures::ui(ui, seen));
                    answer.actions.extend(typeface_ui(ui, seen));
                    answer.actions.extend(boards_setting_ui(ui, seen));
                    answer.actions.extend(points_out_ui(ui, seen));
                    answer.actions.extend(self.meetings_ui(ui, seen));
                    answer.actions.extend(self.context.ui(ui, seen));
                    answer.actions.extend(self.teams.ui(ui, seen));
                    answer.brightness = brightness_ui(ui, seen, screen.brightness);
                    answer.commands.extend(size_ui(ui, seen, screen.percent));
                    named(ui, &seen.words.say("settings-file"), |ui| {
                        widgets::paragraph(ui, place, Type::SMALL, look.ink_second);
                        answer.actions.extend(file_ui(ui, seen));
                    });
                    answer.commands.extend(keys_ui(ui, seen));
                });
                ui.add_space(space::MEDIUM);
                answer.is_done |= widgets::button(ui, &seen.words.say("close")).clicked();
            });
        });
        let leaves = |it: &Action| {
            let is_file = matches!(it, Action::SaveAs | Action::Open | Action::New | Action::OpenExample);
            is_file
                || matches!(it, Action::KeepPicture | Action::KeepTable | Action::PrintHarvest | Action::PrintDecision)
        };
        answer.is_done |= answer.actions.iter().any(leaves);
        answer.is_done |= ui.input(|it| it.key_pressed(egui::Key::Escape));
        // Where a path has to be typed, that stands in the place of these settings.
        let asks_for_file = answer.actions.iter().any(|it| matches!(it, Action::ChoosePicture(_)));
        if answer.is_done || asks_for_file {
            answer.actions.extend(self.context.give_all(seen));
            answer.actions.extend(self.teams.give(seen).map(Action::Do));
        }
        answer
    }

    fn accent_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let look = look(ui);
        let own = seen.project.setup.accent.map_or_else(String::new, |it| it.to_string());
        let mut text = self.accent.clone().unwrap_or_else(|| own.clone());
        let name = seen.words.say("settings-accent");
        let mut actions = Vec::new();
        named(ui, &name, |ui| {
            let hint = seen.words.say("settings-accent-hint");
            let response = Field::line(&mut text, &name).hint(&hint).ui(ui);
            if response.changed() {
                let accent =
                    if text.trim().is_empty() { Some(None) } else { text.trim().parse::<Colour>().ok().map(Some) };
                self.accent = accent.is_none().then(|| text.clone());
                actions.extend(accent.map(|it| Action::Do(Edit::Setup(SetupEdit::Accent(it)))));
            }
            if self.accent.is_some() {
                widgets::paragraph(ui, &seen.words.say("settings-accent-wrong"), Type::SMALL, look.doubt);
            }
        });
        actions
    }

    fn meetings_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let look = look(ui);
        let mut actions = Vec::new();
        ui.add_space(space::LARGE);
        widgets::label(ui, &seen.words.say("settings-meetings"), Type::TITLE, look.ink);
        if seen.project.meetings.is_empty() {
            widgets::paragraph(ui, &seen.words.say("settings-meetings-empty"), Type::BODY, look.ink_second);
        }
        for meeting in seen.project.meetings.iter() {
            ui.add_space(space::SMALL);
            ui.horizontal(|ui| {
                let place = crate::insight::Origin::rank(seen.project, meeting.id);
                widgets::session_mark(ui, &meeting.number.to_string(), place);
                actions.extend(self.meeting_ui(ui, seen, meeting));
            });
            let is_wrong = |drafts: &BTreeMap<MeetingId, String>| drafts.contains_key(&meeting.id);
            if is_wrong(&self.dates) {
                widgets::paragraph(ui, &seen.words.say("settings-date-wrong"), Type::SMALL, look.doubt);
            }
            if is_wrong(&self.starts) {
                widgets::paragraph(ui, &seen.words.say("settings-start-wrong"), Type::SMALL, look.doubt);
            }
        }
        actions
    }

    fn meeting_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, meeting: &Meeting) -> Vec<Action> {
        let mut actions = Vec::new();
        let id = meeting.id;
        let named = |key: &str| seen.words.say_with(key, &[("n", meeting.number.into())]);
        let mut name = meeting.name.clone();
        let hint = seen.words.say("settings-name");
        let field = named("settings-meeting-name");
        if Field::line(&mut name, &field).hint(&hint).width(220.0).ui(ui).changed() {
            actions.push(Action::Do(Edit::Input(InputEdit::NameMeeting { meeting: id, name })));
        }
        let written = meeting.date.map_or_else(String::new, |it| format!("{}-{}-{}", it.day(), it.month(), it.year()));
        let mut text = self.dates.get(&id).cloned().unwrap_or(written);
        let hint = seen.words.say("settings-date-hint");
        let field = named("settings-meeting-date");
        if Field::line(&mut text, &field).hint(&hint).width(130.0).ui(ui).changed() {
            let date = read_date(&text);
            keep_draft(&mut self.dates, id, &text, date.is_err());
            let start = meeting.start;
            actions
                .extend(date.map(|date| Action::Do(Edit::Input(InputEdit::DateMeeting { meeting: id, date, start }))));
        }
        let written = meeting.start.map_or_else(String::new, |it| seen.words.time(it));
        let mut text = self.starts.get(&id).cloned().unwrap_or(written);
        let hint = seen.words.say("settings-start-hint");
        let field = named("settings-meeting-start");
        if Field::line(&mut text, &field).hint(&hint).width(90.0).ui(ui).changed() {
            let start = read_start(&text);
            keep_draft(&mut self.starts, id, &text, start.is_err());
            let date = meeting.date;
            actions.extend(
                start.ok().map(|start| Action::Do(Edit::Input(InputEdit::DateMeeting { meeting: id, date, start }))),
            );
        }
        actions
    }
}

fn keep_draft(drafts: &mut BTreeMap<MeetingId, String>, meeting: MeetingId, text: &str, is_draft: bool) {
    if is_draft {
        drafts.insert(meeting, text.to_owned());
    } else {
        drafts.remove(&meeting);
    }
}

/// What is typed cannot be read (yet).
pub(super) struct NotRead;

/// A date as people write it; none for nothing.
pub(super) fn read_date(text: &str) -> Result<Option<Date>, NotRead> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let parts: Vec<i16> = text.trim().split(['-', '/', '.', ' ']).filter_map(|it| it.parse().ok()).collect();
    let [day, month, year] = parts[..] else { return Err(NotRead) };
    let (Ok(day), Ok(month)) = (i8::try_from(day), i8::try_from(month)) else { return Err(NotRead) };
    if year < 1900 {
        return Err(NotRead);
    }
    Date::new(year, month, day).map(Some).map_err(|_| NotRead)
}

/// A time as people write it; none for nothing.
fn read_start(text: &str) -> Result<Option<Time>, NotRead> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let (hour, minute) = text.trim().split_once(['.', ':']).filter(|it| it.1.len() == 2).ok_or(NotRead)?;
    let (Ok(hour), Ok(minute)) = (hour.parse(), minute.parse()) else { return Err(NotRead) };
    Time::new(hour, minute, 0, 0).map(Some).map_err(|_| NotRead)
}

fn project_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    let setup = &seen.project.setup;
    let mut actions = Vec::new();
    let mut title = setup.title.clone();
    let name = seen.words.say("settings-project-title");
    named(ui, &name, |ui| {
        if Field::line(&mut title, &name).ui(ui).changed() {
            actions.push(Action::Do(Edit::Setup(SetupEdit::Title(title.clone()))));
        }
    });
    let mut organisation = setup.organisation.clone();
    let name = seen.words.say("settings-organisation");
    named(ui, &name, |ui| {
        if Field::line(&mut organisation, &name).ui(ui).changed() {
            actions.push(Action::Do(Edit::Setup(SetupEdit::Organisation(organisation.clone()))));
        }
    });
    let name = seen.words.say("settings-max-values");
    named(ui, &name, |ui| {
        let (fewer, more) = (seen.words.say("settings-fewer"), seen.words.say("settings-more"));
        let names = StepperNames { number: &name, less: &fewer, more: &more };
        let given = widgets::stepper(ui, u32::from(setup.max_values), 1..=9, names);
        let given = given.and_then(|it| u8::try_from(it).ok());
        actions.extend(given.map(|it| Action::Do(Edit::Setup(SetupEdit::MaxValues(it)))));
    });
    actions
}

/// One board or one for each session, and how many results a session gives.
fn boards_setting_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    let design = seen.project.board_design;
    named(ui, &seen.words.say("settings-boards"), |ui| {
        let (single, each) = (seen.words.say("settings-board-single"), seen.words.say("settings-board-per-session"));
        let choices = [(BoardDesign::Single, single.as_str()), (BoardDesign::PerSession, each.as_str())];
        let chosen = widgets::segmented(ui, design, &choices).filter(|it| *it != design);
        actions.extend(chosen.map(|it| Action::Do(design_edit(seen, it))));
    });
    if design == BoardDesign::Single {
        return actions;
    }
    let range = seen.project.setup.results;
    let (fewer, more) = (seen.words.say("settings-fewer"), seen.words.say("settings-more"));
    let mut one = |key: &str, now: u8, limits: (u8, u8), next: &dyn Fn(u8) -> ResultRange| {
        let name = seen.words.say(key);
        named(ui, &name, |ui| {
            let names = StepperNames { number: &name, less: &fewer, more: &more };
            let given = widgets::stepper(ui, u32::from(now), u32::from(limits.0)..=u32::from(limits.1), names);
            let given = given.and_then(|it| u8::try_from(it).ok());
            actions.extend(given.map(|it| Action::Do(Edit::Setup(SetupEdit::Results(next(it))))));
        });
    };
    one("settings-results-least", range.least, (1, range.most), &|it| ResultRange { least: it, ..range });
    one("settings-results-most", range.most, (range.least, ResultRange::MOST), &|it| ResultRange { most: it, ..range });
    actions
}

/// The type of the house style.
fn typeface_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    let typeface = seen.project.setup.typeface;
    let mut actions = Vec::new();
    named(ui, &seen.words.say("settings-typeface"), |ui| {
        let chosen = widgets::segmented(ui, typeface, &Typeface::ALL.map(|it| (it, it.name())));
        let chosen = chosen.filter(|it| *it != typeface);
        actions.extend(chosen.map(|it| Action::Do(Edit::Setup(SetupEdit::Typeface(it)))));
    });
    actions
}

/// Whether words that are alike are pointed out.
fn points_out_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    let points_out = seen.project.setup.points_out;
    let mut actions = Vec::new();
    named(ui, &seen.words.say("settings-points-out"), |ui| {
        let (yes, no) = (seen.words.say("settings-points-out-yes"), seen.words.say("settings-points-out-no"));
        let chosen = widgets::segmented(ui, points_out, &[(true, yes.as_str()), (false, no.as_str())]);
        let chosen = chosen.filter(|it| *it != points_out);
        actions.extend(chosen.map(|it| Action::Do(Edit::Setup(SetupEdit::PointOut(it)))));
    });
    actions
}

fn brightness_ui(ui: &mut Ui, seen: &Seen<'_>, brightness: Brightness) -> Option<Brightness> {
    let mut chosen = None;
    named(ui, &seen.words.say("settings-look"), |ui| {
        let (light, dark) = (seen.words.say("settings-light"), seen.words.say("settings-dark"));
        let high_contrast = seen.words.say("settings-high-contrast");
        let sets = [
            (Brightness::Light, light.as_str()),
            (Brightness::Dark, dark.as_str()),
            (Brightness::HighContrast, high_contrast.as_str()),
        ];
        chosen = widgets::segmented(ui, brightness, &sets);
    });
    chosen
}

/// The size of everything, and the whole screen.
fn size_ui(ui: &mut Ui, seen: &Seen<'_>, percent: u16) -> Vec<Command> {
    let mut commands = Vec::new();
    ui.add_space(space::SMALL);
    ui.horizontal_wrapped(|ui| {
        let now = seen.words.say_with("settings-zoom", &[("percent", usize::from(percent).into())]);
        widgets::label(ui, &now, Type::BODY, look(ui).ink);
        for command in [Command::ZoomOut, Command::ZoomIn, Command::FullScreen] {
            if widgets::button(ui, &seen.words.say(command.name())).clicked() {
                commands.push(command);
            }
        }
    });
    commands
}

/// The way to the help with all keys.
fn keys_ui(ui: &mut Ui, seen: &Seen<'_>) -> Option<Command> {
    let mut asked = None;
    named(ui, &seen.words.say("settings-keys"), |ui| {
        let shown =
            widgets::ActionButton::outlined(&seen.words.say("settings-show-keys")).icon(Command::Help.icon()).ui(ui);
        asked = shown.clicked().then_some(Command::Help);
    });
    asked
}

/// What can be done with files, for who does not use the keys. Each leaves the settings.
fn file_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    ui.horizontal_wrapped(|ui| {
        for (key, action) in [
            ("settings-save-as", Action::SaveAs),
            ("start-open-more", Action::Open),
            ("start-new", Action::New),
            ("start-example", Action::OpenExample),
            (Command::Picture.name(), Action::KeepPicture),
            (Command::BoardTable.name(), Action::KeepTable),
            ("settings-harvest", Action::PrintHarvest),
            ("settings-decision", Action::PrintDecision),
        ] {
            if widgets::button(ui, &seen.words.say(key)).clicked() {
                actions.push(action);
            }
        }
    });
    actions
}

/// A setting under its name.
fn named(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let look = look(ui);
    ui.add_space(space::LARGE);
    widgets::label(ui, name, Type::SMALL_STRONG, look.ink_second);
    ui.add_space(space::TINY);
    content(ui);
}
