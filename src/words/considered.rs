//! Questions about a value, as they are asked.

use super::{Words, capitalised};
use crate::model::{ChosenValue, Criterion, Direction, Fit, GivenId, Project, RelationKind};

impl Words {
    /// What the future is called that values should fit.
    pub fn vision(&self, project: &Project) -> String {
        let own = project.vision.trim();
        if own.is_empty() { self.say("vision-usual") } else { own.to_owned() }
    }

    /// A question about one value: "Vertrouwen: wat gaan inwoners ervan merken?"
    pub fn criterion_of(&self, project: &Project, value: &ChosenValue, about: Criterion) -> String {
        let question = self.criterion(project, about);
        self.say_with("criterion-of", &[("value", self.value_title(value).into()), ("question", question.into())])
    }

    /// The question behind the name of a value.
    fn criterion(&self, project: &Project, about: Criterion) -> String {
        match about {
            Criterion::Vision if project.vision.trim().is_empty() => self.say("criterion-vision-usual"),
            Criterion::Vision => self.say_with("criterion-vision", &[("vision", self.vision(project).into())]),
            Criterion::Audience(given) => {
                self.say_with("criterion-audience", &[("audience", self.given_title(project, given).into())])
            }
            Criterion::Character => self.say("criterion-character"),
            Criterion::Own(given) => self.given_title(project, given),
        }
    }

    /// What stands above the answers to a question: "Inwoners".
    pub fn criterion_title(&self, project: &Project, about: Criterion) -> String {
        capitalised(&match about {
            Criterion::Vision => self.vision(project),
            Criterion::Audience(given) | Criterion::Own(given) => self.given_title(project, given),
            Criterion::Character => self.say("criterion-character"),
        })
    }

    /// The name of a value, also where it has none.
    pub fn value_title(&self, value: &ChosenValue) -> String {
        self.or_without_name(&value.name)
    }

    /// The name of something that was there before, also where it has none.
    pub fn given_title(&self, project: &Project, given: GivenId) -> String {
        self.or_without_name(project.givens.get(given).map_or("", |it| &it.text))
    }

    fn or_without_name(&self, name: &str) -> String {
        if name.trim().is_empty() { self.say("without-name") } else { name.trim().to_owned() }
    }
}

/// The key of yes, partly or no.
pub fn fit_key(fit: Fit) -> &'static str {
    match fit {
        Fit::Yes => "fit-yes",
        Fit::Partly => "fit-partly",
        Fit::No => "fit-no",
    }
}

/// The key of for whom a value is meant.
pub fn direction_key(direction: Direction) -> &'static str {
    match direction {
        Direction::Internal => "direction-internal",
        Direction::External => "direction-external",
        Direction::Both => "direction-both",
    }
}

/// The key of how a value relates to something.
pub fn relation_key(kind: RelationKind) -> &'static str {
    match kind {
        RelationKind::Replaces => "relation-replaces",
        RelationKind::Supplements => "relation-supplements",
        RelationKind::Fits => "relation-fits",
        RelationKind::IntegratedIn => "relation-integrated-in",
        RelationKind::OtherOrientation => "relation-other-orientation",
        RelationKind::Conflicts => "relation-conflicts",
        RelationKind::Unrelated => "relation-unrelated",
    }
}
