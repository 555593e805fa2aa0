//! What differs in what lies around the work: what was there before, teams, pictures and settings.

use super::pairs::{Became, are_reordered, became};
use super::{Changed, Difference};
use crate::model::{Given, Picture, PictureKind, Records, Setup, Team};

impl Difference {
    pub(super) fn count_givens(&mut self, before: &Records<Given>, after: &Records<Given>) {
        for it in became(before, after) {
            match it {
                Became::Added(given) => self.add(Changed::GivensAdded(given.kind), 1),
                Became::Gone(given) => self.add(Changed::GivensGone(given.kind), 1),
                Became::Stayed(given, now) => {
                    let Given { id: _, kind, text, source } = given;
                    self.tell(Changed::GivensReworded(*kind), *text != now.text);
                    self.tell(Changed::GivenSources(*kind), *source != now.source);
                    self.tell(Changed::SomethingElse, *kind != now.kind);
                }
            }
        }
        self.tell(Changed::SomethingElse, are_reordered(before, after));
    }

    pub(super) fn count_teams(&mut self, before: &Records<Team>, after: &Records<Team>) {
        for it in became(before, after) {
            match it {
                Became::Added(_) => self.add(Changed::TeamsAdded, 1),
                Became::Gone(_) => self.add(Changed::TeamsGone, 1),
                Became::Stayed(team, now) => {
                    let Team { id: _, name, people } = team;
                    self.tell(Changed::TeamsRenamed, *name != now.name);
                    self.tell(Changed::TeamPeople, *people != now.people);
                }
            }
        }
        self.tell(Changed::TeamsReordered, are_reordered(before, after));
    }

    /// By what they are for: a picture that comes in the place of another is a record of its own.
    pub(super) fn count_pictures(&mut self, before: &Records<Picture>, after: &Records<Picture>) {
        for kind in PictureKind::ALL {
            let of_kind = |pictures: &Records<Picture>| pictures.iter().find(|it| it.kind == kind).cloned();
            match (of_kind(before), of_kind(after)) {
                (None, None) => {}
                (None, Some(_)) => self.add(Changed::PicturesAdded, 1),
                (Some(_), None) => self.add(Changed::PicturesGone, 1),
                (Some(picture), Some(now)) => self.look_at_picture(&picture, &now),
            }
        }
    }

    fn look_at_picture(&mut self, before: &Picture, after: &Picture) {
        let Picture { id, kind: _, format, alternative, data } = before;
        let is_same = (id, format, data) == (&after.id, &after.format, &after.data);
        self.tell(Changed::PicturesReplaced, !is_same);
        self.tell(Changed::PicturesDescribed, *id == after.id && *alternative != after.alternative);
    }

    pub(super) fn count_settings(&mut self, before: &Setup, after: &Setup) {
        let Setup { title, organisation, max_values, accent, typeface, results, points_out } = before;
        self.tell(Changed::Title, *title != after.title);
        self.tell(Changed::Organisation, *organisation != after.organisation);
        self.tell(Changed::Settings, *max_values != after.max_values);
        self.tell(Changed::Settings, *accent != after.accent);
        self.tell(Changed::Settings, *typeface != after.typeface);
        self.tell(Changed::Settings, *results != after.results);
        self.tell(Changed::Settings, *points_out != after.points_out);
    }
}
