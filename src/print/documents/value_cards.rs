//! The value cards: what a set says, laid out, and laid on sheets.

use std::num::NonZeroU16;
use std::sync::Arc;

use super::content::{CardContent, CardWords, SetContent};
use super::flow::Look;
use super::measures::Measures;
use super::sides::{DOES, DOES_NOT, Studio};
use super::{Document, Edition, Shift, Sides, fitting};
use crate::print::imposition::{self, Faces, Imposing, Stock};
use crate::print::page::{Ending, Item, Part, Point, Role, Stroke};
use crate::print::style::PaperStyle;
use crate::print::type_setting::{TypeSetter, wording};
use crate::print::{CardName, CardSize, PrintProblem, Side};

/// Longer than this nothing fits on any card, in characters; it is not even tried.
const LONGEST_TEXT: usize = 4_000;

/// How long the line to measure is.
const CONTROL_MM: f32 = 100.0;
/// How thick.
const CONTROL_PT: f32 = 0.4;

/// Whether something that can be left out is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shown {
    /// It is.
    Yes,
    /// It is not.
    #[default]
    No,
}

/// How cards are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CardSettings {
    /// How large.
    pub size: CardSize,
    /// How many sets.
    pub sets: NonZeroU16,
    /// Whether each front says on how many sheets its value stands.
    pub counts: Shown,
    /// Whether each front has a large number to hold up.
    pub number: Shown,
    /// Whether each back says from which words its value comes.
    pub origin: Shown,
    /// On which paper small cards lie.
    pub stock: Stock,
    /// How sheets are turned.
    pub sides: Sides,
    /// Whether there are marks to cut along, and a line to measure.
    pub marks: Shown,
    /// How far the printer puts backs away from their fronts.
    pub shift: Shift,
}

impl Default for CardSettings {
    fn default() -> Self {
        Self {
            size: CardSize::default(),
            sets: NonZeroU16::MIN,
            counts: Shown::No,
            number: Shown::No,
            origin: Shown::No,
            stock: Stock::default(),
            sides: Sides::default(),
            marks: Shown::Yes,
            shift: Shift::default(),
        }
    }
}

impl CardSettings {
    /// How the cards are laid on sheets, in the usual colour of marks and without a line to measure.
    pub fn imposing(&self) -> Imposing<'static> {
        Imposing {
            size: self.size,
            stock: self.stock,
            sides: self.sides,
            shift: self.shift,
            marks: self.marks,
            colour: PaperStyle::new(None).mark,
            control: &[],
        }
    }
}

/// The value cards of a set, or everything that is in the way.
pub fn value_cards(
    content: &SetContent,
    words: &CardWords,
    settings: &CardSettings,
) -> Result<Document, Vec<PrintProblem>> {
    let (content, words) = (plain_content(content), plain_words(words));
    let (setter, style) = content.house.ready(content.language)?;
    let problems = problems_of_content(&setter, &content, &words);
    if !problems.is_empty() {
        return Err(problems);
    }
    let studio = Studio {
        setter: &setter,
        measures: Measures::of(settings.size),
        style,
        words: &words,
        organisation: &content.organisation,
        logo: content.house.drawn_logo(),
        counts: settings.counts,
        number: settings.number,
        origin: settings.origin,
    };
    let (faces, smallest_type_pt) = faces(&studio, &content.cards)?;
    let boxes = boxes(&faces);
    if !boxes.is_empty() {
        return Err(boxes);
    }
    let organisation = content.organisation.clone();
    let document = Document {
        edition: Edition::default(),
        sides: Sides::default(),
        title: content.title,
        organisation,
        language: content.language,
        date: content.date,
        sheets: 0,
        pages: Vec::new(),
        cards: Vec::new(),
        smallest_type_pt,
    };
    Ok(on_sheets(document, faces, settings, &setter, &studio.style, &words.control))
}

/// The cards laid on sheets, as often as there are sets.
pub(in crate::print) fn on_sheets(
    document: Document,
    faces: Vec<Faces>,
    settings: &CardSettings,
    setter: &TypeSetter,
    style: &PaperStyle,
    control: &str,
) -> Document {
    let control = control_line(setter, style, control);
    let imposing = Imposing { colour: style.mark, control: &control, ..settings.imposing() };
    let set: Vec<Arc<_>> = imposing.pages(&faces).into_iter().map(Arc::new).collect();
    let pages: Vec<_> = (0..settings.sets.get()).flat_map(|_| set.iter().cloned()).collect();
    let has_two_sides = matches!(settings.sides, Sides::Long | Sides::Short);
    Document {
        sides: settings.sides,
        sheets: if has_two_sides { pages.len() / 2 } else { pages.len() },
        pages,
        cards: faces.into_iter().map(|it| imposition::cut_out(it, settings.size)).collect(),
        ..document
    }
}

/// A line of 100 mm with what it is for, from its left end.
pub(in crate::print) fn control_line(setter: &TypeSetter, style: &PaperStyle, text: &str) -> Vec<Part> {
    let stroke = |points: Vec<Point>| {
        Item::Stroke(Stroke { points, width_pt: CONTROL_PT, ending: Ending::Flat, colour: style.mark })
    };
    let end = |x_mm: f32| stroke(vec![Point::new(x_mm, -0.9), Point::new(x_mm, 0.9)]);
    let line = stroke(vec![Point::default(), Point::new(CONTROL_MM, 0.0)]);
    let mut parts = vec![Part { role: Role::Decoration, items: vec![line, end(0.0), end(CONTROL_MM)] }];
    let look = Look::body(7.0, style.second_ink);
    if let Some(line) = look.lines(setter, text, 80.0).as_deref().and_then(<[_]>::first) {
        let at = Point::new(CONTROL_MM + 2.0, look.capital_mm(setter) / 2.0);
        parts.push(Part { role: Role::Pagination, items: line.placed(at, look.colour) });
    }
    parts
}

/// All cards of a set, and the smallest type of what is read.
fn faces(studio: &Studio<'_>, cards: &[CardContent]) -> Result<(Vec<Faces>, f32), Vec<PrintProblem>> {
    let too_full = |indexes: Vec<usize>, side: Side| {
        indexes.into_iter().map(move |index| PrintProblem::DoesNotFit { card: name(index, cards), side })
    };
    let all_values = |side| PrintProblem::DoesNotFit { card: CardName::AllValues, side };
    let (fronts, backs) = (fitting::fronts(studio, cards), fitting::backs(studio, cards));
    let (all_front, all_back) = (fitting::all_values(studio, cards), studio.all_values_back());
    match (fronts, backs, all_front, all_back) {
        (Ok((front, fronts)), Ok((back, backs)), Some((all_pt, all_front)), Some(all_back)) => {
            let both = fronts.into_iter().zip(backs).enumerate();
            let mut faces: Vec<_> =
                both.map(|(index, (front, back))| Faces { name: name(index, cards), front, back }).collect();
            faces.push(Faces { name: CardName::AllValues, front: all_front, back: all_back });
            Ok((faces, front.body_pt.min(back.body_pt).min(all_pt)))
        }
        (fronts, backs, all_front, all_back) => {
            let mut problems: Vec<_> = too_full(fronts.err().unwrap_or_default(), Side::Front).collect();
            problems.extend(too_full(backs.err().unwrap_or_default(), Side::Back));
            problems.extend(all_front.is_none().then(|| all_values(Side::Front)));
            problems.extend(all_back.is_none().then(|| all_values(Side::Back)));
            Err(problems)
        }
    }
}

/// Characters that would be drawn as a box after all, such as an accent that no typeface can put on its letter.
fn boxes(cards: &[Faces]) -> Vec<PrintProblem> {
    let sides = cards.iter().flat_map(|card| [&card.front, &card.back].map(|side| (&card.name, side)));
    sides.flat_map(|(name, side)| boxed_characters(name, side)).collect()
}

/// The same of the parts of one page.
pub(in crate::print) fn boxed_characters(card: &CardName, parts: &[Part]) -> Vec<PrintProblem> {
    let mut problems = Vec::new();
    for item in parts.iter().flat_map(|it| &it.items) {
        let Item::Text(text) = item else { continue };
        let boxed = text.glyphs.iter().filter(|it| it.id == 0);
        let characters = boxed.filter_map(|it| text.text.get(it.text.clone())?.chars().next());
        problems.extend(characters.map(|it| PrintProblem::MissingCharacter { card: card.clone(), character: it }));
    }
    problems
}

fn name(index: usize, cards: &[CardContent]) -> CardName {
    let name = cards.get(index).map(|it| it.value.clone()).unwrap_or_default();
    CardName::Value { number: index + 1, name }
}

/// What can be said before anything is laid out.
fn problems_of_content(setter: &TypeSetter, content: &SetContent, words: &CardWords) -> Vec<PrintProblem> {
    if content.cards.is_empty() {
        return vec![PrintProblem::NoCards];
    }
    let mut problems = Vec::new();
    for (index, card) in content.cards.iter().enumerate() {
        let name = name(index, &content.cards);
        if card.does.len() > DOES.1 {
            problems.push(PrintProblem::TooManyDoes { card: name.clone(), count: card.does.len(), most: DOES.1 });
        }
        if card.does_not.len() > DOES_NOT.1 {
            let (count, most) = (card.does_not.len(), DOES_NOT.1);
            problems.push(PrintProblem::TooManyDoesNot { card: name.clone(), count, most });
        }
        let front = [&card.value, &card.core, &card.residents_notice, &card.counts, &card.origin];
        let back = card.does.iter().chain(&card.does_not).chain([&card.question]).chain(card.back.texts());
        let is_too_long = |it: &&String| it.chars().count() > LONGEST_TEXT;
        if front.iter().any(&is_too_long) {
            problems.push(PrintProblem::DoesNotFit { card: name.clone(), side: Side::Front });
        }
        if back.clone().any(|it| is_too_long(&it)) {
            problems.push(PrintProblem::DoesNotFit { card: name.clone(), side: Side::Back });
        }
        problems.extend(problems_of_characters(setter, &name, front.into_iter().chain(back)));
    }
    let CardWords {
        does,
        does_not,
        residents_notice,
        question,
        usual_question,
        our_values,
        in_our_team,
        foot,
        control,
    } = words;
    let shared = [
        does,
        does_not,
        residents_notice,
        question,
        usual_question,
        our_values,
        in_our_team,
        foot,
        control,
        &content.organisation,
    ];
    problems.extend(problems_of_characters(setter, &CardName::AllValues, shared));
    problems
}

/// Each character of a card that cannot be set, once.
pub(in crate::print) fn problems_of_characters<'a>(
    setter: &TypeSetter,
    card: &CardName,
    texts: impl IntoIterator<Item = &'a String>,
) -> Vec<PrintProblem> {
    let mut problems = Vec::new();
    let mut is_right_to_left = false;
    for character in texts.into_iter().flat_map(|it| it.chars()) {
        if wording::is_right_to_left(character) {
            if !is_right_to_left {
                problems.push(PrintProblem::RightToLeft { card: card.clone(), character });
            }
            is_right_to_left = true;
        } else if !setter.has(character) {
            let problem = PrintProblem::MissingCharacter { card: card.clone(), character };
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
    problems
}

fn plain_content(content: &SetContent) -> SetContent {
    let plain = |text: &String| wording::plain(text);
    let card = |card: &CardContent| CardContent {
        value: plain(&card.value),
        core: plain(&card.core),
        residents_notice: plain(&card.residents_notice),
        does: card.does.iter().map(plain).filter(|it| !it.is_empty()).collect(),
        does_not: card.does_not.iter().map(plain).filter(|it| !it.is_empty()).collect(),
        question: plain(&card.question),
        counts: plain(&card.counts),
        origin: plain(&card.origin),
        back: card.back.map(plain),
    };
    SetContent {
        title: plain(&content.title),
        organisation: plain(&content.organisation),
        cards: content.cards.iter().map(card).collect(),
        house: content.house.clone(),
        ..*content
    }
}

fn plain_words(words: &CardWords) -> CardWords {
    let CardWords {
        does,
        does_not,
        residents_notice,
        question,
        usual_question,
        our_values,
        in_our_team,
        foot,
        control,
    } = words;
    CardWords {
        does: wording::plain(does),
        does_not: wording::plain(does_not),
        residents_notice: wording::plain(residents_notice),
        question: wording::plain(question),
        usual_question: wording::plain(usual_question),
        our_values: wording::plain(our_values),
        in_our_team: wording::plain(in_our_team),
        foot: wording::plain(foot),
        control: wording::plain(control),
    }
}
