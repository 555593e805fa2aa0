//! One print run: everything for all teams after each other, so that it comes out of the printer in piles per team.

use std::sync::Arc;

use super::{Failed, MOST_PAGES, Package, Reason};
use crate::print::page::Page;
use crate::print::{Document, Sides};

/// One print run, and what is not in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Collated {
    /// The run; none where nothing could be made.
    pub document: Option<Document>,
    /// What is not in it, each with its team.
    pub failed: Vec<Failed>,
}

impl Package<'_> {
    /// The run of all teams under this title. Where anything in it is printed on both sides, all is: what has one side
    /// then gets an empty back, and an odd last page too. Everything is turned over the edge of the first thing that has
    /// two sides, so whoever makes it asks for the same edge everywhere.
    pub fn collated(&self, title: &str) -> Collated {
        let mut failed = Vec::new();
        let mut made: Vec<(Document, usize)> = Vec::new();
        for team in &self.teams {
            for handout in self.handouts.iter().filter(|it| it.copies.of(team) > 0) {
                match self.made(handout, team) {
                    Ok(document) => made.push((document, handout.copies.of(team))),
                    Err(reason) => failed.push(reason),
                }
            }
        }
        let two_sided = made.iter().map(|it| it.0.sides).find(|it| *it != Sides::Single);
        let sides = two_sided.unwrap_or(Sides::Single);
        let mut pages: Vec<Arc<Page>> = Vec::new();
        for (document, times) in &made {
            pages.extend(copies(&with_backs(document, sides), *times));
        }
        let document = made.into_iter().next().map(|(first, _)| Document {
            title: title.to_owned(),
            sides,
            sheets: if sides == Sides::Single { pages.len() } else { pages.len() / 2 },
            pages,
            cards: Vec::new(),
            ..first
        });
        let pages = document.as_ref().map_or(0, |it| it.pages.len());
        if pages > MOST_PAGES {
            let reason = Reason::TooManyPages { pages, most: MOST_PAGES };
            failed.push(Failed { team: String::new(), handout: title.to_owned(), reason });
            return Collated { document: None, failed };
        }
        Collated { document, failed }
    }
}

/// The pages of a document so many times, each copy on sheets of its own. Copies share their pages.
pub(super) fn copies(document: &Document, times: usize) -> Vec<Arc<Page>> {
    let one = with_backs(document, document.sides);
    (0..times).flat_map(|_| one.pages.iter().cloned()).collect()
}

/// The same with an empty back wherever a run on both sides needs one.
fn with_backs(document: &Document, sides: Sides) -> Document {
    let mut with_backs = Document { sides, ..document.clone() };
    if sides == Sides::Single {
        return with_backs;
    }
    let per_sheet = if document.sides == Sides::Single { 1 } else { 2 };
    with_backs.pages = document.pages.chunks(per_sheet).flat_map(both_sides).collect();
    with_backs
}

fn both_sides(sheet: &[Arc<Page>]) -> Vec<Arc<Page>> {
    let mut both = sheet.to_vec();
    if let [front] = sheet {
        both.push(Arc::new(Page::new(front.width_mm, front.height_mm)));
    }
    both
}
