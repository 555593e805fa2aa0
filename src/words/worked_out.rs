//! How far a value has come, who shows its behaviour and in which form it is worked out, by key: the same words on the
//! screen and in a text.

use crate::insight::Status;
use crate::model::{Form, Who};

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

/// The key of who shows a behaviour.
pub fn who_key(who: Who) -> &'static str {
    match who {
        Who::Employee => "laden-who-employee",
        Who::Leader => "laden-who-leader",
        Who::Management => "laden-who-management",
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
