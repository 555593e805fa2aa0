//! How far a value has come, and what is still open about it. Said in words, never as a gate.

use super::considered::{existing, is_related};
use crate::model::{ChosenValue, GivenId, Mark, Project, Standing, ValueId};

/// How far a value has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Set aside: it was proposed (voorstel).
    Proposal,
    /// Chosen, not worked out yet.
    Chosen,
    /// It has a core and at least one behaviour.
    Loaded,
    /// Teams have said what they think of it: a person says so.
    Tested,
    /// It is decided: a person says so.
    Established,
}

/// How far a value has come: what a person said, else what its loading shows. One that is set aside is a proposal.
pub fn status_of(value: &ChosenValue) -> Status {
    match (value.standing, value.considered.mark) {
        (Standing::SetAside, _) => Status::Proposal,
        (Standing::Chosen, Some(Mark::Established)) => Status::Established,
        (Standing::Chosen, Some(Mark::Tested)) => Status::Tested,
        (Standing::Chosen, None) => seen_status_of(value),
    }
}

/// What the loading of a value alone shows.
pub fn seen_status_of(value: &ChosenValue) -> Status {
    let is_loaded = !value.loading.core.trim().is_empty() && !value.loading.placements.is_empty();
    match value.standing {
        Standing::SetAside => Status::Proposal,
        Standing::Chosen if is_loaded => Status::Loaded,
        Standing::Chosen => Status::Chosen,
    }
}

/// Each chosen value with each existing core value and competence of which nobody said yet how the two relate.
pub fn open_relations(project: &Project) -> Vec<(ValueId, GivenId)> {
    let open = |value: &ChosenValue| {
        let (id, open) = (value.id, existing(project).filter(|it| !is_related(value, it.id)).map(|it| it.id));
        open.map(|given| (id, given)).collect::<Vec<_>>()
    };
    project.values_standing(Standing::Chosen).flat_map(open).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::id::Id as _;
    use crate::model::{
        BoardId, ChoiceEdit, Column, ContextEdit, Edit, GivenKind, LoadingEdit, RelationKind, Sources, Spot, ValueId,
    };

    fn project() -> (Project, ValueId) {
        let value = ValueId::from(2);
        let sources = Sources::default();
        let edit = ChoiceEdit::Choose { id: value, name: "Samen".to_owned(), sources };
        (made(Project::new(BoardId::from(1)), Edit::Choice(edit)), value)
    }

    fn made(project: Project, edit: impl std::borrow::Borrow<Edit>) -> Project {
        project.apply(edit.borrow()).unwrap_or(project)
    }

    fn status(project: &Project, value: ValueId) -> Option<Status> {
        project.values.get(value).map(status_of)
    }

    #[test]
    fn a_value_is_loaded_with_a_core_and_a_behaviour_and_a_mark_says_more() {
        let (project, value) = project();
        assert_eq!(status(&project, value), Some(Status::Chosen));
        let core = LoadingEdit::Core { value, text: "Wij doen het samen".to_owned() };
        let project = made(project, Edit::Loading(core));
        assert_eq!(status(&project, value), Some(Status::Chosen), "a core alone is not enough");
        let (behaviour, placement) = (3.into(), 4.into());
        let (column, at, wording) = (Column::Does, Spot::End, "We bellen terug".to_owned());
        let project =
            made(project, Edit::Loading(LoadingEdit::Write { value, wording, behaviour, placement, column, at }));
        assert_eq!(status(&project, value), Some(Status::Loaded));
        let mark = |mark| Edit::Choice(ChoiceEdit::Mark { value, mark });
        let project = made(project, mark(Some(Mark::Tested)));
        assert_eq!(status(&project, value), Some(Status::Tested));
        let project = made(project, mark(Some(Mark::Established)));
        assert_eq!(status(&project, value), Some(Status::Established));
        assert_eq!(project.values.get(value).map(seen_status_of), Some(Status::Loaded));
        let project = made(project, Edit::Choice(ChoiceEdit::SetAside(value)));
        assert_eq!(status(&project, value), Some(Status::Proposal));
    }

    #[test]
    fn a_relation_is_open_until_its_kind_is_said() {
        let (mut project, value) = project();
        let kinds = [GivenKind::CoreValue, GivenKind::Competence, GivenKind::Audience];
        for (number, kind) in (10_u64..).zip(kinds) {
            let add = ContextEdit::Add { id: number.into(), kind, text: format!("naam {number}") };
            project = made(project, Edit::Context(add));
        }
        let given = GivenId::from(10);
        assert_eq!(open_relations(&project), [(value, given), (value, 11.into())]);
        let relate = |kind| ChoiceEdit::Relate { value, given, kind, text: "lijkt erop".to_owned() };
        let project = made(project, Edit::Choice(relate(None)));
        assert_eq!(open_relations(&project).len(), 2, "a sentence alone leaves it open");
        let project = made(project, Edit::Choice(relate(Some(RelationKind::Fits))));
        assert_eq!(open_relations(&project), [(value, 11.into())]);
        assert!(value.thing() != given.thing());
    }
}
