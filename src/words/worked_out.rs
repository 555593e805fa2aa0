//! How far a value has come and what was said about its behaviour, by key: the same words on the screen and in a text.

use crate::insight::Status;
use crate::model::{Form, Topic, Towards, Who};

/// The key of how far a value has come.
pub fn status_key(status: Status) -> &'static str {
    match status {
        Status::Proposal => "status-proposal",
        Status::Chosen => "status-chosen",
        Status::Loaded => "status-loaded",
        Status::Tested => "status-tested",
        Status::Established => "status-established",
    }
}

/// The key of to whom a behaviour is shown.
pub fn towards_key(towards: Towards) -> &'static str {
    match towards {
        Towards::Colleagues => "laden-towards-colleagues",
        Towards::Residents => "laden-towards-residents",
        Towards::Services => "laden-towards-services",
    }
}

/// The key of who shows a behaviour.
pub fn who_key(who: Who) -> &'static str {
    match who {
        Who::Employee => "laden-who-employee",
        Who::Leader => "laden-who-leader",
        Who::Management => "laden-who-management",
    }
}

/// The key of what stands above the answers about a topic.
pub fn topic_key(topic: Topic) -> &'static str {
    match topic {
        Topic::Means => "deepen-means",
        Topic::MeansNot => "deepen-means-not",
        Topic::Why => "deepen-why",
        Topic::How => "deepen-how",
        Topic::When => "deepen-when-so",
        Topic::WhenNot => "deepen-when-not",
        Topic::Meanings => "deepen-meanings",
        Topic::Examples => "deepen-examples",
        Topic::GoesWell => "deepen-goes-well",
        Topic::Story => "text-story",
    }
}

/// The key of what a form is called.
pub fn form_key(form: Form) -> &'static str {
    match form {
        Form::Sentence => "form-sentence",
        Form::Behaviours => "form-behaviours",
        Form::Story => "form-story",
        Form::Matrix => "form-matrix",
    }
}
