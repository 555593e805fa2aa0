//! What was done on the board.

use super::{Span, name, written};
use crate::insight::{Insight, stacks};
use crate::model::{BoardDesign, BoardEdit, BoardKind, CardKey, ClusterId, Place, Project};
use crate::words::act::cluster_title;
use crate::words::{Argument, Counted, Words};

impl Words {
    pub(super) fn board_step(&self, edit: &BoardEdit, span: Span<'_>) -> String {
        match edit {
            BoardEdit::Design(BoardDesign::Single) => self.say("step-board-single"),
            BoardEdit::Design(BoardDesign::PerSession) => self.say("step-board-per-session"),
            BoardEdit::Add { kind, .. } => self.board_added(*kind, span.after),
            BoardEdit::Put { cards, to, .. } => self.put(cards, *to, span),
            BoardEdit::Cluster { id, cards, .. } => {
                let cards = ("cards", cards_said(cards, span.before));
                match letter(span.after, *id) {
                    Some(letter) => self.say_with("act-new-cluster", &[("letter", letter), cards]),
                    None => self.say_with("act-new-cluster-without-letter", &[cards]),
                }
            }
            BoardEdit::Name { cluster, name } => {
                let called = ("cluster", Self::cluster_called(span.before, *cluster));
                match name.trim() {
                    "" => self.say_with("step-cluster-unnamed", &[called]),
                    name => self.say_with("step-cluster-named", &[called, ("name", name.into())]),
                }
            }
            BoardEdit::Meaning { cluster, text } => {
                self.say_with("step-meaning", &[title(span, *cluster), written(text)])
            }
            BoardEdit::MarkResult { cluster, is_result: true } => {
                self.say_with("step-result", &[title(span, *cluster)])
            }
            BoardEdit::MarkResult { cluster, is_result: false } => {
                self.say_with("step-result-not", &[title(span, *cluster)])
            }
            BoardEdit::Merge { from, into } => {
                let from = ("from", Argument::Text(cluster_title(span.before, *from)));
                self.say_with("act-merge", &[from, ("into", cluster_title(span.before, *into).into())])
            }
            BoardEdit::Apart { one, other, is_apart } => {
                let key = if *is_apart { "step-apart" } else { "step-apart-not" };
                self.say_with(key, &[("one", name(one)), ("other", name(other))])
            }
            BoardEdit::Dissolve(cluster) => {
                let cards = Insight::notes_of_cluster(span.before, *cluster).len();
                let title = ("name", Argument::Text(cluster_title(span.before, *cluster)));
                self.say_with("act-dissolve", &[title, ("cards", Counted::Cards.argument(cards))])
            }
        }
    }

    fn board_added(&self, kind: BoardKind, after: &Project) -> String {
        match kind {
            BoardKind::All => self.say("step-board-all"),
            BoardKind::Closing => self.say("step-board-closing"),
            BoardKind::Session(meeting) => {
                let meeting = after.meetings.get(meeting).map_or_else(String::new, |it| self.meeting(it));
                self.say_with("step-board-session", &[("meeting", meeting.into())])
            }
        }
    }

    fn put(&self, cards: &[CardKey], to: Place, span: Span<'_>) -> String {
        let cards = ("cards", cards_said(cards, span.before));
        match to {
            Place::Tray => self.say_with("act-put-tray", &[cards]),
            Place::Discuss => self.say_with("act-put-discuss", &[cards]),
            Place::Loose => self.say_with("act-put-loose", &[cards]),
            Place::Parked(_) => self.say_with("act-put-parked", &[cards]),
            Place::Cluster(cluster) => self.say_with("act-put-cluster", &[cards, title(span, cluster)]),
        }
    }

    /// A cluster by its letter: "Cluster B".
    fn cluster_called(project: &Project, cluster: ClusterId) -> Argument {
        match letter(project, cluster) {
            Some(letter) => Argument::Sentence("step-cluster", vec![("letter", letter)]),
            None => Argument::key("step-cluster-without-letter"),
        }
    }
}

fn letter(project: &Project, cluster: ClusterId) -> Option<Argument> {
    project.clusters.get(cluster)?.letter.map(|it| it.to_string().into())
}

/// What a cluster is called after the step, or before it where it is gone since.
fn title(span: Span<'_>, cluster: ClusterId) -> (&'static str, Argument) {
    let after = cluster_title(span.after, cluster);
    ("name", if after.is_empty() { cluster_title(span.before, cluster) } else { after }.into())
}

/// One card by its word, several by their number.
fn cards_said(cards: &[CardKey], project: &Project) -> Argument {
    match cards {
        [card] => name(&stacks::wording_of(project, *card)),
        _ => Counted::Cards.argument(cards.len()),
    }
}
