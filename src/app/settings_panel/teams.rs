//! The teams that get paper, under one heading that stays closed until it is opened: typed, pasted or read from a file.

use std::collections::BTreeMap;

use egui::{Id, Key, Rect, ScrollArea, Sense, Ui, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_ARROW_DOWNWARD, ICON_ARROW_UPWARD, ICON_CLOSE, ICON_TABLE};

use super::context::{heading_ui, plain};
use crate::app::action::Action;
use crate::app::look::{Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{self, ActionButton, Field, label, paragraph, quiet_icon_button};
use crate::exchange::{ReadError, TeamsReading, read_pasted_teams, teams_plan};
use crate::model::wording::checked;
use crate::model::{Edit, MOST_PEOPLE, Team, TeamEdit, TeamId};
use crate::words::{Argument, Counted, Words};

/// How wide the field with the number of people is, in points.
const PEOPLE_WIDTH: f32 = 90.0;

/// How high a line of the list is, in points: lines that are not seen are not drawn.
const LINE: f32 = size::BUTTON + space::SMALL;

/// The list as it is looked at, with what is half typed or waits for an answer.
#[derive(Debug, Default)]
pub(super) struct TeamSettings {
    is_open: bool,
    /// What was read and is taken in, or shown, the next time that this is drawn.
    incoming: Option<TeamsReading>,
    /// A list with lines that cannot come along, until the person says what to do.
    pending: Option<TeamsReading>,
    /// What there is to know about the last list.
    said: Vec<String>,
    name: String,
    people: String,
    /// Numbers that cannot be read (yet).
    numbers: BTreeMap<TeamId, String>,
    /// Whether the empty line gets the focus next.
    is_typing: bool,
}

/// Why a list of teams was not read, as a sentence.
pub fn not_read(words: &Words, error: &ReadError) -> String {
    let reason = if *error == ReadError::Empty { Argument::key("teams-empty") } else { Argument::told(error) };
    words.say_with("teams-not-read", &[("reason", reason)])
}

impl TeamSettings {
    /// Whether the list is unfolded.
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    /// Takes in a list that was read from a file.
    pub(super) fn take(&mut self, reading: TeamsReading) {
        self.incoming = Some(reading);
    }

    /// Draws the heading, and what is under it where it is open.
    pub(super) fn ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
        let mut edits = Vec::new();
        let is_asked_for = self.incoming.is_some();
        if let Some(reading) = self.incoming.take() {
            self.is_open = true;
            edits.extend(self.taken_in(seen, reading));
        }
        ui.add_space(space::LARGE);
        let heading = heading_ui(ui, &seen.words.say("teams-title"), self.is_open);
        if is_asked_for {
            heading.scroll_to_me(Some(egui::Align::TOP));
        }
        if heading.clicked() {
            self.is_open = !self.is_open;
        }
        if !self.is_open {
            return edits.into_iter().map(Action::Do).collect();
        }
        let look = look(ui);
        let teams = &seen.project.teams;
        if teams.is_empty() {
            paragraph(ui, &seen.words.say("teams-none"), Type::BODY, look.ink_second);
        } else {
            label(ui, &total(seen), Type::SMALL_STRONG, look.ink_second);
        }
        let order: Vec<TeamId> = teams.ids().collect();
        for (place, team) in teams.iter().enumerate() {
            edits.extend(self.line_ui(ui, seen, team, place, &order));
        }
        edits.extend(self.draft_ui(ui, seen));
        for sentence in &self.said {
            paragraph(ui, sentence, Type::SMALL, look.doubt);
        }
        edits.extend(self.pending_ui(ui, seen));
        let mut actions: Vec<Action> = edits.into_iter().map(Action::Do).collect();
        ui.add_space(space::SMALL);
        ui.horizontal_wrapped(|ui| {
            let name = seen.words.say("teams-from-file");
            if ui.add(ActionButton::outlined(&name).icon(ICON_TABLE)).clicked() {
                actions.push(Action::ChooseTeams);
            }
            let name = seen.words.say("teams-remove-all");
            if teams.len() > 1 && ui.add(ActionButton::quiet(&name).icon(ICON_CLOSE)).clicked() {
                let gone = order.iter().map(|it| Edit::Team(TeamEdit::Remove(*it)));
                actions.push(Action::Do(Edit::All(gone.collect())));
            }
        });
        actions
    }

    /// What is half typed, as a team; nothing where there is no name.
    pub(super) fn give(&mut self, seen: &Seen<'_>) -> Option<Edit> {
        let name = plain(&self.name).trim().to_owned();
        let Ok(people) = read_people(&self.people) else { return None };
        if name.is_empty() {
            return None;
        }
        if checked(&name).is_ok() {
            // Else it will be refused with a sentence that says why, and what was typed stays.
            self.name.clear();
            self.people.clear();
        }
        Some(Edit::Team(TeamEdit::Add { id: seen.new_id(), name, people }))
    }

    /// Takes in a list that is right; one with wrong lines waits for an answer.
    fn taken_in(&mut self, seen: &Seen<'_>, reading: TeamsReading) -> Option<Edit> {
        self.said = reading.remarks.iter().map(|it| seen.words.tell(it)).collect();
        if !reading.wrong.is_empty() {
            self.pending = Some(reading);
            return None;
        }
        self.pending = None;
        let plan = teams_plan(seen.project, &reading.rows, &mut || seen.ids.draw());
        if plan.edits.is_empty() {
            let teams = ("teams", Counted::Teams.argument(plan.known));
            self.said.push(seen.words.say_with("teams-nothing-new", &[teams]));
        }
        plan.edit()
    }

    /// A list that was pasted; what cannot be read at all stays where it was pasted.
    fn pasted(&mut self, seen: &Seen<'_>) -> Option<Edit> {
        match read_pasted_teams(&self.name) {
            Ok(reading) => {
                self.name.clear();
                self.is_typing = true;
                self.taken_in(seen, reading)
            }
            Err(error) => {
                self.said = vec![not_read(&seen.words, &error)];
                None
            }
        }
    }

    /// One team: its name, how many there are, its place, and away with it.
    fn line_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, team: &Team, place: usize, order: &[TeamId]) -> Vec<Edit> {
        let room = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), LINE));
        // One line around what is seen is drawn too, so that Tab leads on.
        if !ui.clip_rect().intersects(room.expand2(vec2(0.0, LINE))) {
            ui.allocate_rect(room, Sense::hover());
            return Vec::new();
        }
        let mut edits = Vec::new();
        let numbered = |key: &str| seen.words.say_with(key, &[("n", (place + 1).into())]);
        let shown = if team.name.trim().is_empty() { seen.words.say("without-name") } else { team.name.clone() };
        let named = |key: &str| seen.words.say_with(key, &[("name", shown.as_str().into())]);
        ui.horizontal(|ui| {
            ui.set_height(LINE);
            let mut name = team.name.clone();
            let beside = PEOPLE_WIDTH + 3.0 * size::BUTTON + 5.0 * space::MEDIUM;
            let width = ui.available_width() - beside;
            let called = numbered("teams-name");
            let field = Field::line(&mut name, &called).id(Id::unique(("team", team.id))).width(width).ui(ui);
            if field.changed() {
                edits.push(Edit::Team(TeamEdit::Name { team: team.id, name: plain(&name) }));
            }
            let is_left_empty = field.lost_focus() && team.name.trim().is_empty();
            edits.extend(self.people_ui(ui, seen, team, &numbered("teams-people")));
            let above = place.checked_sub(1).and_then(|it| order.get(it)).copied();
            ui.add_enabled_ui(above.is_some(), |ui| {
                if quiet_icon_button(ui, ICON_ARROW_UPWARD, &named("teams-up")).clicked() {
                    edits.push(Edit::Team(TeamEdit::Move { team: team.id, before: above }));
                }
            });
            ui.add_enabled_ui(place + 1 < order.len(), |ui| {
                if quiet_icon_button(ui, ICON_ARROW_DOWNWARD, &named("teams-down")).clicked() {
                    let before = order.get(place + 2).copied();
                    edits.push(Edit::Team(TeamEdit::Move { team: team.id, before }));
                }
            });
            let is_removed = quiet_icon_button(ui, ICON_CLOSE, &named("teams-remove")).clicked();
            if is_removed || is_left_empty && team.people == 0 {
                edits = vec![Edit::Team(TeamEdit::Remove(team.id))];
            }
        });
        if self.numbers.contains_key(&team.id) {
            wrong_number_ui(ui, seen);
        }
        edits
    }

    fn people_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, team: &Team, name: &str) -> Option<Edit> {
        let written = if team.people == 0 { String::new() } else { team.people.to_string() };
        let mut text = self.numbers.get(&team.id).cloned().unwrap_or(written);
        let hint = seen.words.say("teams-new-people");
        let field =
            Field::line(&mut text, name).hint(&hint).id(Id::unique(("people", team.id))).width(PEOPLE_WIDTH).ui(ui);
        if !field.changed() {
            return None;
        }
        match read_people(&text) {
            Ok(people) => {
                self.numbers.remove(&team.id);
                Some(Edit::Team(TeamEdit::People { team: team.id, people }))
            }
            Err(NotAnAmount) => {
                self.numbers.insert(team.id, text);
                None
            }
        }
    }

    /// The line for a new team. Enter in the name leads to the number, Enter there to the next team; cells that are
    /// pasted in it are a list.
    fn draft_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Option<Edit> {
        let (name, people) = (seen.words.say("teams-new-name"), seen.words.say("teams-new-people"));
        let mut edit = None;
        let is_entered = ui.input(|it| it.key_pressed(Key::Enter));
        ui.horizontal(|ui| {
            let width = ui.available_width() - PEOPLE_WIDTH - size::BUTTON - 3.0 * space::MEDIUM;
            let first = Field::sentence(&mut self.name, &name).hint(&name).id(Id::unique("new team")).width(width);
            let first = first.ui(ui);
            let id = Id::unique("people of a new team");
            let second = Field::line(&mut self.people, &people).hint(&people).id(id).width(PEOPLE_WIDTH);
            let second = second.ui(ui);
            if std::mem::take(&mut self.is_typing) {
                first.request_focus();
            }
            if first.changed() && self.name.contains(['\n', '\t']) {
                edit = self.pasted(seen);
                return;
            }
            if first.lost_focus() && is_entered && !self.name.trim().is_empty() {
                second.request_focus();
            } else if second.lost_focus() && is_entered {
                edit = self.give(seen);
                self.is_typing = edit.is_some();
                ui.ctx().request_repaint();
            } else if (first.lost_focus() || second.lost_focus()) && !is_focused(ui, &[&first, &second]) {
                edit = self.give(seen);
            }
            if quiet_icon_button(ui, ICON_ADD, &name).clicked() {
                edit = self.give(seen);
            }
        });
        if read_people(&self.people).is_err() {
            wrong_number_ui(ui, seen);
        }
        edit
    }

    /// The lines that cannot come along, and what to do with the others.
    fn pending_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Option<Edit> {
        let look = look(ui);
        let reading = self.pending.as_ref()?;
        ui.add_space(space::SMALL);
        let heading = seen.words.say_with("teams-wrong-lines", &[("n", reading.wrong.len().into())]);
        label(ui, &heading, Type::SMALL_STRONG, look.not_so);
        ScrollArea::vertical().id_salt("wrong teams").max_height(160.0).auto_shrink([false, true]).show(ui, |ui| {
            for wrong in &reading.wrong {
                paragraph(ui, &seen.words.tell(wrong), Type::SMALL, look.ink);
            }
        });
        let mut answer = None;
        ui.horizontal(|ui| {
            let accept = seen.words.say_with("teams-accept", &[("n", reading.rows.len().into())]);
            if !reading.rows.is_empty() && widgets::main_button(ui, &accept).clicked() {
                answer = Some(TeamsReading { wrong: Vec::new(), ..reading.clone() });
            }
            if widgets::button(ui, &seen.words.say("teams-refuse")).clicked() {
                answer = Some(TeamsReading::default());
            }
        });
        let reading = answer?;
        self.pending = None;
        self.said.clear();
        if reading.rows.is_empty() { None } else { self.taken_in(seen, reading) }
    }
}

fn is_focused(ui: &Ui, fields: &[&egui::Response]) -> bool {
    fields.iter().any(|it| ui.memory(|memory| memory.has_focus(it.id)))
}

fn total(seen: &Seen<'_>) -> String {
    let people: usize = seen.project.teams.iter().filter_map(|it| usize::try_from(it.people).ok()).sum();
    let (teams, people) = (Counted::Teams.argument(seen.project.teams.len()), Counted::People.argument(people));
    seen.words.say_with("teams-total", &[("teams", teams), ("people", people)])
}

fn wrong_number_ui(ui: &mut Ui, seen: &Seen<'_>) {
    let sentence = seen.words.say_with("teams-people-wrong", &[("most", MOST_PEOPLE.into())]);
    paragraph(ui, &sentence, Type::SMALL, look(ui).doubt);
}

/// What is typed is no number of people.
struct NotAnAmount;

/// A number of people as it is typed; 0 for nothing.
fn read_people(text: &str) -> Result<u32, NotAnAmount> {
    if text.trim().is_empty() {
        return Ok(0);
    }
    text.trim().parse().ok().filter(|it| *it <= MOST_PEOPLE).ok_or(NotAnAmount)
}
