//! Which board is looked at: a board for each session, named by its time, and the closing one that gathers their results.

use egui::{CursorIcon, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, size, space};
use crate::app::seen::Seen;
use crate::app::widgets::{ActionButton, focus_ring, session_mark};
use crate::insight::Insight;
use crate::model::{Board, BoardDesign, BoardEdit, BoardId, BoardKind, Edit, MeetingId, Project};

/// What is said of a board, wherever it is named.
pub fn board_name(seen: &Seen<'_>, board: &Board) -> String {
    match board.kind {
        BoardKind::Session(meeting) => meeting_name(seen, meeting),
        BoardKind::Closing => seen.words.say("board-closing"),
        BoardKind::All => seen.words.say("board-all"),
    }
}

fn meeting_name(seen: &Seen<'_>, meeting: MeetingId) -> String {
    seen.project.meetings.get(meeting).map_or_else(String::new, |it| seen.words.meeting(it))
}

fn board_of(project: &Project, kind: BoardKind) -> Option<BoardId> {
    project.boards.iter().find(|it| it.kind == kind).map(|it| it.id)
}

/// The edit that shows other boards: those that are missing are made in the same act, none is taken away.
pub fn design_edit(seen: &Seen<'_>, design: BoardDesign) -> Edit {
    let kinds = match design {
        BoardDesign::Single => vec![BoardKind::All],
        BoardDesign::PerSession => {
            let sessions = Insight::meetings(seen.project).into_iter().map(BoardKind::Session);
            sessions.chain([BoardKind::Closing]).collect()
        }
    };
    let missing = kinds.into_iter().filter(|it| board_of(seen.project, *it).is_none());
    let mut edits: Vec<Edit> = missing.map(|kind| Edit::Board(BoardEdit::Add { id: seen.new_id(), kind })).collect();
    edits.push(Edit::Board(BoardEdit::Design(design)));
    Edit::All(edits)
}

/// The boards to choose from, where there is more than one.
pub fn boards_ui(ui: &mut Ui, seen: &Seen<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    if seen.project.board_design == BoardDesign::Single {
        return actions;
    }
    ui.spacing_mut().item_spacing.x = space::TINY;
    for (rank, meeting) in Insight::meetings(seen.project).into_iter().enumerate() {
        actions.extend(session_ui(ui, seen, rank, meeting));
    }
    ui.add_space(space::SMALL);
    let is_open = seen.board.is_some_and(|it| it.kind == BoardKind::Closing);
    let closing = seen.words.say("board-closing");
    if ui.add(ActionButton::outlined(&closing).kind(Type::SMALL_STRONG).chosen(is_open)).clicked() {
        actions.extend(show(seen, BoardKind::Closing));
    }
    ui.add_space(space::LARGE);
    actions
}

fn session_ui(ui: &mut Ui, seen: &Seen<'_>, rank: usize, meeting: MeetingId) -> Vec<Action> {
    let kind = BoardKind::Session(meeting);
    let is_open = seen.board.is_some_and(|it| it.kind == kind);
    let look = look(ui);
    let name = meeting_name(seen, meeting);
    let mark = session_mark(ui, &name, rank);
    let hit = egui::Rect::from_center_size(mark.rect.center(), vec2(mark.rect.width() + 14.0, size::BUTTON));
    let response = ui.interact(hit, egui::Id::unique(("board of session", meeting)), Sense::click());
    let read_out = seen.words.say_with("board-of-session", &[("session", name.as_str().into())]);
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_open, &read_out));
    if is_open {
        let ring = mark.rect.expand2(vec2(5.0, 6.0));
        ui.painter().rect_stroke(ring, CORNER_CARD, look.strong_line(), StrokeKind::Inside);
    }
    focus_ring(ui, &response, CORNER_CARD);
    ui.add_space(space::SMALL);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() { show(seen, kind) } else { Vec::new() }
}

/// Shows a board; one that a late session does not have yet is made.
fn show(seen: &Seen<'_>, kind: BoardKind) -> Vec<Action> {
    if let Some(board) = board_of(seen.project, kind) {
        return vec![Action::ShowBoard(board, None)];
    }
    let id = seen.new_id();
    vec![Action::Do(Edit::Board(BoardEdit::Add { id, kind })), Action::ShowBoard(id, None)]
}
