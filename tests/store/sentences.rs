//! What a person reads of a state in which something is wrong.

use waardenbord::store::SaveState;
use waardenbord::words::{Argument, Language, Words};

/// The sentence, in Dutch; none where nothing is wrong. It is a whole one, without a key or a hole in it.
pub fn trouble(state: &SaveState) -> Option<String> {
    let words = Words::new(Language::Dutch);
    let (key, sentence) = match state {
        SaveState::Failed(error) => ("save-", words.tell(error)),
        SaveState::OnlyInMemory { cause } => {
            let arguments = [("cause", Argument::told(cause))];
            ("journal-", words.say_with("journal-not-written", &arguments))
        }
        _ => return None,
    };
    let is_whole = sentence.contains(' ') && sentence.len() > 20 && !sentence.contains('{');
    assert!(is_whole && !sentence.starts_with(key), "{state:?}: {sentence}");
    Some(sentence)
}
