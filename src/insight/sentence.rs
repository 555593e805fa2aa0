//! The sentence of an organisation (organisatiewaardenzin): its text and the words in it that are a part, each way.
//!
//! The project keeps it as pieces without offsets; here it is one text, as a person writes and taps it. Spans are bytes of
//! that text. Nothing is changed here: what comes out are the pieces to write.

use std::ops::Range;

use crate::model::{Piece, Project, ValueId};

/// The sentence as text with its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence {
    runs: Vec<Run>,
}

/// A stretch of text that is a part, or between parts.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    text: String,
    part: Option<ValueId>,
}

/// A word to tap, or all words of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentenceWord {
    /// What is read.
    pub text: String,
    /// Where it stands in the text.
    pub span: Range<usize>,
    /// The part that it is.
    pub part: Option<ValueId>,
}

impl SentenceWord {
    /// Whether there is a letter or digit in it.
    pub fn is_said(&self) -> bool {
        self.text.chars().any(char::is_alphanumeric)
    }
}

/// The sentence after its text was written anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rewritten {
    /// The sentence with the parts whose words still stand in it.
    pub sentence: Sentence,
    /// The parts whose words do not stand in it any more.
    pub lost: Vec<ValueId>,
}

impl Sentence {
    /// The sentence of a project.
    pub fn of(project: &Project) -> Self {
        let run = |piece: &Piece| match piece {
            Piece::Text(text) => Run { text: text.clone(), part: None },
            Piece::Part(value) => {
                let text = project.values.get(*value).map_or_else(String::new, |it| it.name.clone());
                Run { text, part: Some(*value) }
            }
        };
        Self { runs: project.sentence.iter().map(run).collect() }
    }

    /// As it reads.
    pub fn text(&self) -> String {
        self.runs.iter().map(|it| it.text.as_str()).collect()
    }

    /// As the project keeps it: texts that touch are one.
    pub fn pieces(&self) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::new();
        for run in &self.runs {
            match (run.part, pieces.last_mut()) {
                (Some(part), _) => pieces.push(Piece::Part(part)),
                (None, Some(Piece::Text(text))) => text.push_str(&run.text),
                (None, _) if !run.text.is_empty() => pieces.push(Piece::Text(run.text.clone())),
                (None, _) => {}
            }
        }
        pieces
    }

    /// Its parts, in the order in which they are read.
    pub fn parts(&self) -> impl Iterator<Item = ValueId> {
        self.runs.iter().filter_map(|it| it.part)
    }

    /// Its words, those of a part together.
    pub fn words(&self) -> Vec<SentenceWord> {
        let mut words = Vec::new();
        for (start, run) in self.placed() {
            if let Some(part) = run.part {
                let span = start..start + run.text.len();
                words.push(SentenceWord { text: run.text.clone(), span, part: Some(part) });
                continue;
            }
            let mut at = start;
            for stretch in run.text.split_inclusive(char::is_whitespace) {
                let word = stretch.trim_end();
                if !word.is_empty() {
                    words.push(SentenceWord { text: word.to_owned(), span: at..at + word.len(), part: None });
                }
                at += stretch.len();
            }
        }
        words
    }

    /// The words from one place to another as they would be a part, without the signs around them; none where another
    /// part lies in it, or no word does.
    pub fn span(&self, one: &Range<usize>, other: &Range<usize>) -> Option<Range<usize>> {
        let (from, to) = (one.start.min(other.start), one.end.max(other.end));
        let (start, run) = self.placed().find(|(start, run)| *start <= from && to <= start + run.text.len())?;
        let words = run.text.get(from - start..to - start).filter(|_| run.part.is_none())?;
        let first = words.find(char::is_alphanumeric)?;
        let last = words.rfind(char::is_alphanumeric)?;
        let end = last + words.get(last..)?.chars().next()?.len_utf8();
        Some(from + first..from + end)
    }

    /// What stands in a span.
    pub fn words_in(&self, span: &Range<usize>) -> String {
        self.text().get(span.clone()).unwrap_or_default().to_owned()
    }

    /// With the words of a span as a part; as it was where that cannot be.
    #[must_use]
    pub fn marked(&self, span: &Range<usize>, part: ValueId) -> Self {
        let mut runs = Vec::with_capacity(self.runs.len() + 2);
        for (start, run) in self.placed() {
            let holds = run.part.is_none() && start <= span.start && span.end <= start + run.text.len();
            let cut = |range: Range<usize>| run.text.get(range).unwrap_or_default().to_owned();
            if !holds || span.is_empty() || runs.iter().any(|it: &Run| it.part == Some(part)) {
                runs.push(run.clone());
                continue;
            }
            let (from, to) = (span.start - start, span.end - start);
            runs.push(Run { text: cut(0..from), part: None });
            runs.push(Run { text: cut(from..to), part: Some(part) });
            runs.push(Run { text: cut(to..run.text.len()), part: None });
        }
        Self { runs }
    }

    /// With a part as text again; every place in the text stays where it is.
    #[must_use]
    pub fn unmarked(&self, part: ValueId) -> Self {
        let runs = self.runs.iter().map(|it| Run { text: it.text.clone(), part: it.part.filter(|it| *it != part) });
        let pieces = runs.fold(Vec::<Run>::new(), |mut runs, run| {
            match runs.last_mut() {
                Some(before) if before.part.is_none() && run.part.is_none() => before.text.push_str(&run.text),
                _ => runs.push(run),
            }
            runs
        });
        Self { runs: pieces }
    }

    /// Where these words stand between the parts, for the first time.
    pub fn find(&self, words: &str) -> Option<Range<usize>> {
        let texts = self.placed().filter(|(_, run)| run.part.is_none());
        let mut found = texts.filter_map(|(start, run)| {
            let at = start + whole_words(&run.text, words)?;
            Some(at..at + words.len())
        });
        found.next()
    }

    /// With another text. A part stays where its words still stand in it, whole and in this very spelling: the first
    /// time behind the part before it. A part that has no words yet stays where it was read.
    pub fn rewritten(&self, text: &str) -> Rewritten {
        let mut runs = Vec::new();
        let mut lost = Vec::new();
        let mut rest = text;
        for run in &self.runs {
            let Some(part) = run.part else { continue };
            let Some((before, behind)) = split_at_words(rest, &run.text) else {
                lost.push(part);
                continue;
            };
            runs.push(Run { text: before.to_owned(), part: None });
            runs.push(Run { text: run.text.clone(), part: Some(part) });
            rest = behind;
        }
        runs.push(Run { text: rest.to_owned(), part: None });
        Rewritten { sentence: Self { runs }, lost }
    }

    /// Each run with where it begins.
    fn placed(&self) -> impl Iterator<Item = (usize, &Run)> {
        self.runs.iter().scan(0, |end, run| {
            let start = *end;
            *end += run.text.len();
            Some((start, run))
        })
    }
}

/// What stands before words, and what behind them.
fn split_at_words<'a>(text: &'a str, words: &str) -> Option<(&'a str, &'a str)> {
    let at = whole_words(text, words)?;
    Some((text.get(..at)?, text.get(at + words.len()..)?))
}

/// Where words stand first in a text, not as a piece of longer ones.
fn whole_words(text: &str, words: &str) -> Option<usize> {
    let is_letter = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    let stands_free = |at: &usize| {
        let before = text.get(..*at).and_then(|it| it.chars().next_back());
        let behind = text.get(at + words.len()..).and_then(|it| it.chars().next());
        let joins_before = is_letter(before) && is_letter(words.chars().next());
        let joins_behind = is_letter(behind) && is_letter(words.chars().next_back());
        !joins_before && !joins_behind
    };
    text.match_indices(words).map(|(at, _)| at).find(stands_free)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: u64 = 1;
    const TWO: u64 = 2;

    fn id(number: u64) -> ValueId {
        number.into()
    }

    fn text(text: &str) -> Run {
        Run { text: text.to_owned(), part: None }
    }

    fn part(text: &str, number: u64) -> Run {
        Run { text: text.to_owned(), part: Some(id(number)) }
    }

    /// "Wij werken *samen*, *open en eerlijk*."
    fn sentence() -> Sentence {
        Sentence {
            runs: vec![text("Wij werken "), part("samen", ONE), text(", "), part("open en eerlijk", TWO), text(".")],
        }
    }

    fn span_of(sentence: &Sentence, first: &str, last: &str) -> Option<Range<usize>> {
        let words = sentence.words();
        let found = |text: &str| words.iter().find(|it| it.text == text).map(|it| it.span.clone());
        sentence.span(&found(first)?, &found(last)?)
    }

    #[test]
    fn words_are_tapped_one_by_one_and_those_of_a_part_together() {
        let read: Vec<_> = sentence().words().into_iter().map(|it| (it.text, it.part)).collect();
        let plain = |it: &str| (it.to_owned(), None);
        let expected = [
            plain("Wij"),
            plain("werken"),
            ("samen".to_owned(), Some(id(ONE))),
            plain(","),
            ("open en eerlijk".to_owned(), Some(id(TWO))),
            plain("."),
        ];
        assert_eq!(read, expected);
        assert_eq!(sentence().text(), "Wij werken samen, open en eerlijk.");
    }

    #[test]
    fn a_first_and_a_last_word_make_a_part_without_the_signs_around_it() {
        let plain = Sentence::default().rewritten("Wij zijn ‘open en eerlijk’, élke dag.").sentence;
        let span = span_of(&plain, "eerlijk’,", "‘open").expect("they are words");
        assert_eq!(plain.words_in(&span), "open en eerlijk");
        let marked = plain.marked(&span, id(ONE));
        assert_eq!(marked.text(), plain.text());
        assert_eq!(marked.parts().collect::<Vec<_>>(), [id(ONE)]);
        let span = span_of(&plain, "élke", "dag.").expect("they are words");
        assert_eq!(plain.words_in(&span), "élke dag");
        assert_eq!(plain.marked(&span, id(ONE)).unmarked(id(ONE)), plain);
    }

    #[test]
    fn no_part_lies_in_another_and_signs_alone_are_none() {
        let sentence = sentence();
        assert_eq!(span_of(&sentence, "Wij", "."), None);
        assert_eq!(span_of(&sentence, ",", ","), None);
        assert_eq!(sentence.marked(&(0..20), id(9)), sentence);
    }

    #[test]
    fn a_part_stays_while_its_words_stand_in_the_text() {
        let Rewritten { sentence: now, lost } = sentence().rewritten("Bij ons: samen en ook open en eerlijk, altijd");
        assert_eq!(lost, []);
        assert_eq!(now.parts().collect::<Vec<_>>(), [id(ONE), id(TWO)]);
        assert_eq!(now.text(), "Bij ons: samen en ook open en eerlijk, altijd");
    }

    #[test]
    fn a_part_whose_words_change_is_lost_and_the_others_stay() {
        let Rewritten { sentence: now, lost } = sentence().rewritten("Wij werken samen, open en vrij.");
        assert_eq!(lost, [id(TWO)]);
        assert_eq!(now.parts().collect::<Vec<_>>(), [id(ONE)]);
        let Rewritten { lost, .. } = sentence().rewritten("Onze samenwerking is open en eerlijk.");
        assert_eq!(lost, [id(ONE)], "as a piece of a longer word it does not stand there");
        let Rewritten { sentence: now, lost } = sentence().rewritten("");
        assert_eq!((now.pieces(), lost), (Vec::new(), vec![id(ONE), id(TWO)]));
    }

    #[test]
    fn the_same_words_twice_are_the_part_where_they_stand_first() {
        let twice = Sentence { runs: vec![text("Wij zijn "), part("open", ONE), text(" en "), part("open", TWO)] };
        let Rewritten { sentence: now, lost } = twice.rewritten("open, heel open");
        assert_eq!(lost, []);
        assert_eq!(now.pieces(), [Piece::Part(id(ONE)), Piece::Text(", heel ".to_owned()), Piece::Part(id(TWO))]);
        assert_eq!(twice.rewritten("heel open").lost, [id(TWO)]);
    }

    #[test]
    fn words_are_found_between_the_parts() {
        let sentence = sentence().unmarked(id(ONE));
        let span = sentence.find("samen").expect("it is text again");
        assert_eq!(sentence.marked(&span, id(ONE)).pieces(), self::sentence().pieces());
        assert_eq!(sentence.find("eerlijk"), None, "it lies in a part");
    }
}
