//! What an act did, for the notice that offers to undo it: only acts on several things, or ones that move much.

use super::{Argument, Counted, Words};
use crate::insight::Insight;
use crate::insight::stacks::wording_of;
use crate::model::{
    BoardEdit, CardKey, ChoiceEdit, ClusterId, Edit, InputEdit, InputItem, LoadingEdit, Place, Project, TeamEdit,
};

impl Words {
    /// The sentence for an act that led from `before` to `after`; none where the act shows by itself.
    pub fn act(&self, edit: &Edit, before: &Project, after: &Project) -> Option<String> {
        match edit {
            Edit::Board(edit) => self.board_act(edit, before, after),
            Edit::Choice(edit) => self.choice_act(edit, before),
            Edit::Input(InputEdit::Take(batch)) => {
                let sheets = Counted::Sheets.argument(batch.sheets.len());
                Some(self.say_with("act-take", &[("sheets", sheets)]))
            }
            Edit::Input(InputEdit::Withdraw { item, .. }) => Some(self.withdrawn(*item, after)),
            Edit::All(edits) => self.several(edits, before, after),
            Edit::GoBack { to, .. } => Some(self.gone_back(*to)),
            Edit::Setup(_)
            | Edit::Input(_)
            | Edit::Context(_)
            | Edit::Loading(_)
            | Edit::Picture(_)
            | Edit::Team(_) => None,
        }
    }

    fn board_act(&self, edit: &BoardEdit, before: &Project, after: &Project) -> Option<String> {
        match edit {
            BoardEdit::Put { cards, to, .. } if cards.len() > 1 => {
                let cards = ("cards", Counted::Cards.argument(cards.len()));
                Some(match to {
                    Place::Tray => self.say_with("act-put-tray", &[cards]),
                    Place::Discuss => self.say_with("act-put-discuss", &[cards]),
                    Place::Loose => self.say_with("act-put-loose", &[cards]),
                    Place::Parked(_) => self.say_with("act-put-parked", &[cards]),
                    Place::Cluster(cluster) => {
                        let name = ("name", Argument::Text(cluster_title(after, *cluster)));
                        self.say_with("act-put-cluster", &[cards, name])
                    }
                })
            }
            BoardEdit::Cluster { id, cards, .. } if cards.len() > 1 => {
                let cards = ("cards", Counted::Cards.argument(cards.len()));
                Some(match after.clusters.get(*id).and_then(|it| it.letter) {
                    Some(letter) => self.say_with("act-new-cluster", &[("letter", letter.to_string().into()), cards]),
                    None => self.say_with("act-new-cluster-without-letter", &[cards]),
                })
            }
            BoardEdit::Merge { from, into } => {
                let from = ("from", Argument::Text(cluster_title(before, *from)));
                Some(self.say_with("act-merge", &[from, ("into", cluster_title(before, *into).into())]))
            }
            BoardEdit::Dissolve(cluster) => {
                let cards = Insight::notes_of_cluster(before, *cluster).len();
                let name = ("name", Argument::Text(cluster_title(before, *cluster)));
                Some(self.say_with("act-dissolve", &[name, ("cards", Counted::Cards.argument(cards))]))
            }
            _ => None,
        }
    }

    fn choice_act(&self, edit: &ChoiceEdit, before: &Project) -> Option<String> {
        match edit {
            ChoiceEdit::SetAside(value) => {
                let name = before.values.get(*value).map_or("", |it| &it.name);
                Some(self.say_with("act-set-aside", &[("name", Argument::quoted(name))]))
            }
            ChoiceEdit::Join { name, .. } => Some(self.say_with("act-join", &[("name", Argument::quoted(name))])),
            _ => None,
        }
    }

    fn withdrawn(&self, item: InputItem, after: &Project) -> String {
        let name = match item {
            InputItem::Sheet(sheet) => after.sheets.get(sheet).map_or_else(String::new, |it| self.sheet(after, it)),
            InputItem::Value(note) => after.value_notes.get(note).map_or_else(String::new, |it| it.wording.clone()),
            InputItem::Behaviour(note) => {
                after.behaviour_notes.get(note).map_or_else(String::new, |it| it.wording.clone())
            }
        };
        self.say_with("act-withdraw", &[("name", Argument::quoted(&name))])
    }

    /// Several as one act: what was attached is counted; else the first that has something to say.
    fn several(&self, edits: &[Edit], before: &Project, after: &Project) -> Option<String> {
        self.counted(edits).or_else(|| edits.iter().find_map(|it| self.act(it, before, after)))
    }

    /// Several of one kind as one act: what was attached, or rows that were added.
    pub(super) fn counted(&self, edits: &[Edit]) -> Option<String> {
        let is_attached = |it: &&Edit| {
            use LoadingEdit::{Attach, Place, Write};
            matches!(it, Edit::Loading(Attach { .. } | Place { .. } | Write { .. }))
        };
        let attached = edits.iter().filter(is_attached).count();
        if attached > 1 {
            return Some(self.say_with("act-attach", &[("behaviours", Counted::Behaviours.argument(attached))]));
        }
        // A list that was read again: new teams, and others that have as many people as it says now.
        let is_team = |it: &&Edit| matches!(it, Edit::Team(TeamEdit::Add { .. } | TeamEdit::People { .. }));
        let teams = edits.iter().filter(is_team).count();
        if teams > 1 {
            return Some(self.say_with("act-teams", &[("teams", Counted::Teams.argument(teams))]));
        }
        let is_row =
            |it: &&Edit| matches!(it, Edit::Input(InputEdit::AddValue { .. } | InputEdit::AddBehaviour { .. }));
        let rows = edits.iter().filter(is_row).count();
        if rows > 1 {
            return Some(self.say_with("act-rows", &[("n", rows.into())]));
        }
        None
    }
}

/// A cluster by its name, or the wording that stands for it.
pub(super) fn cluster_title(project: &Project, cluster: ClusterId) -> String {
    wording_of(project, CardKey::Result(cluster)).into_owned()
}
