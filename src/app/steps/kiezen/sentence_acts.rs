//! What writing and marking in the sentence does to the project. Nothing is drawn here.

use std::ops::Range;

use super::acts;
use crate::insight::Sentence;
use crate::model::{ChoiceEdit, ChosenValue, Edit, Project, Sources, Standing, ValueId};

/// The sentence with another text, and the parts that are set aside because their words stand in it no more.
pub(super) fn write(project: &Project, text: &str) -> (Edit, Vec<ValueId>) {
    let rewritten = Sentence::of(project).rewritten(&acts::one_line(text));
    let mut edits = vec![written(&rewritten.sentence)];
    edits.extend(rewritten.lost.iter().map(|it| Edit::Choice(ChoiceEdit::SetAside(*it))));
    (acts::together(edits), rewritten.lost)
}

/// The words of a span become a part; one that was set aside under these words comes back with its loading.
pub(super) fn mark(
    project: &Project,
    sentence: &Sentence,
    words: &str,
    span: &Range<usize>,
    new: ValueId,
) -> Vec<Edit> {
    let aside = aside_called(project, words);
    let come = aside.map_or_else(
        || ChoiceEdit::Choose { id: new, name: words.to_owned(), sources: Sources::default() },
        ChoiceEdit::Return,
    );
    vec![Edit::Choice(come), written(&sentence.marked(span, aside.unwrap_or(new)))]
}

/// The part that was set aside under these very words.
pub(super) fn aside_called(project: &Project, words: &str) -> Option<ValueId> {
    project.values_standing(Standing::SetAside).find(|it| it.name == words).map(|it| it.id)
}

/// One that was set aside is chosen again; a part is marked where its words stand in the sentence.
pub(super) fn bring_back(project: &Project, sentence: &Sentence, value: ValueId) -> Vec<Edit> {
    let mut edits = vec![Edit::Choice(ChoiceEdit::Return(value))];
    let part = project.values.get(value).filter(|it| it.is_part && !it.name.trim().is_empty());
    if let Some(span) = part.and_then(|it| sentence.find(&it.name)) {
        edits.push(written(&sentence.marked(&span, value)));
    }
    edits
}

/// A value lies under "Net niet"; the words of a part are text again.
pub(super) fn set_aside(project: &Project, value: ValueId) -> Vec<Edit> {
    let sentence = Sentence::of(project);
    let mut edits = Vec::new();
    if sentence.parts().any(|it| it == value) {
        edits.push(written(&sentence.unmarked(value)));
    }
    edits.push(Edit::Choice(ChoiceEdit::SetAside(value)));
    edits
}

/// A part is text again: gone where nobody worked on it, else set aside with all its loading.
pub(super) fn unmark(project: &Project, part: &ChosenValue) -> Edit {
    let is_untouched = part.loading.is_empty()
        && part.meaning.is_empty()
        && part.considered.is_empty()
        && part.sources.is_empty()
        && !part.name.trim().is_empty();
    if is_untouched { Edit::Choice(ChoiceEdit::TakeBack(part.id)) } else { acts::together(set_aside(project, part.id)) }
}

/// The chosen values in their order; parts as they are read, those whose words do not stand in the sentence last.
pub(super) fn in_order(project: &Project) -> Vec<&ChosenValue> {
    let mut parts: Vec<&ChosenValue> = project.values_standing(Standing::Chosen).collect();
    if !acts::is_sentence(project) {
        return parts;
    }
    let read: Vec<ValueId> = Sentence::of(project).parts().collect();
    parts.sort_by_key(|part| read.iter().position(|it| *it == part.id).unwrap_or(usize::MAX));
    parts
}

fn written(sentence: &Sentence) -> Edit {
    Edit::Choice(ChoiceEdit::Sentence(sentence.pieces()))
}
