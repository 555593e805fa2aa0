//! How much paper it takes: for each team and in all, by size.

use std::collections::BTreeMap;

use super::{Failed, Package};
use crate::print::{Document, Sides};

/// The size of a sheet of paper, upright or on its side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SheetSize {
    /// 105 x 148 mm.
    A6,
    /// 148 x 210 mm.
    A5,
    /// 210 x 297 mm.
    A4,
    /// 297 x 420 mm.
    A3,
    /// 420 x 594 mm.
    A2,
    /// Another one, in whole mm, the shorter side first: such as a card with room around it for the cut.
    Other {
        /// The shorter side.
        short_mm: u16,
        /// The longer side.
        long_mm: u16,
    },
}

impl SheetSize {
    const NAMED: [(Self, (u16, u16)); 5] = [
        (Self::A6, (105, 148)),
        (Self::A5, (148, 210)),
        (Self::A4, (210, 297)),
        (Self::A3, (297, 420)),
        (Self::A2, (420, 594)),
    ];

    /// The size of a page of so many mm.
    pub fn of(width_mm: f32, height_mm: f32) -> Self {
        // A page is a few metres at most.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "kept within its bounds just before"
        )]
        let whole = |it: f32| it.round().clamp(0.0, 10_000.0) as u16;
        let (one, other) = (whole(width_mm), whole(height_mm));
        let (short_mm, long_mm) = (one.min(other), one.max(other));
        let named = Self::NAMED.into_iter().find(|(_, size)| *size == (short_mm, long_mm));
        named.map_or(Self::Other { short_mm, long_mm }, |(size, _)| size)
    }

    /// What it is called, in every language: `A4`, `168 × 230 mm`.
    pub fn name(self) -> String {
        match self {
            Self::Other { short_mm, long_mm } => format!("{short_mm} × {long_mm} mm"),
            named => format!("{named:?}"),
        }
    }
}

/// So many sheets of each size, the smallest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers {
    sheets: BTreeMap<SheetSize, usize>,
}

impl Papers {
    /// What one copy of a document takes. Where both sides are printed, two pages share a sheet.
    pub fn of(document: &Document) -> Self {
        let per_sheet = if matches!(document.sides, Sides::Single | Sides::Fold) { 1 } else { 2 };
        let mut papers = Self::default();
        for sheet in document.pages.chunks(per_sheet) {
            if let Some(page) = sheet.first() {
                papers.add(SheetSize::of(page.width_mm, page.height_mm), 1);
            }
        }
        papers
    }

    /// So many sheets more of a size.
    pub fn add(&mut self, size: SheetSize, sheets: usize) {
        if sheets > 0 {
            let all = self.sheets.entry(size).or_default();
            *all = all.saturating_add(sheets);
        }
    }

    /// The same so many times more.
    pub fn add_all(&mut self, other: &Self, times: usize) {
        other.iter().for_each(|(size, sheets)| self.add(size, sheets.saturating_mul(times)));
    }

    /// Each size with how many sheets, the smallest first.
    pub fn iter(&self) -> impl Iterator<Item = (SheetSize, usize)> {
        self.sheets.iter().map(|(size, sheets)| (*size, *sheets))
    }

    /// Whether there is no sheet.
    pub fn is_empty(&self) -> bool {
        self.sheets.is_empty()
    }
}

/// The paper of one team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamPaper {
    /// The team, as it is called on paper.
    pub team: String,
    /// What it takes.
    pub papers: Papers,
    /// What is left out since it is not known how many people there are.
    pub left_out: Vec<String>,
}

/// The paper of all teams.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperList {
    /// Each team, in order.
    pub teams: Vec<TeamPaper>,
    /// All together.
    pub total: Papers,
    /// What cannot be made and is not counted.
    pub failed: Vec<Failed>,
}

impl Package<'_> {
    /// How much paper it takes, found out by making one copy of everything for every team.
    pub fn paper_list(&self) -> PaperList {
        let mut list = PaperList::default();
        for team in &self.teams {
            let mut paper = TeamPaper { team: team.name.clone(), papers: Papers::default(), left_out: Vec::new() };
            for handout in &self.handouts {
                let copies = handout.copies.of(team);
                if copies == 0 {
                    paper.left_out.push(handout.name.clone());
                    continue;
                }
                match self.made(handout, team) {
                    Ok(document) => paper.papers.add_all(&Papers::of(&document), copies),
                    Err(failed) => list.failed.push(failed),
                }
            }
            list.total.add_all(&paper.papers, 1);
            list.teams.push(paper);
        }
        list
    }
}
