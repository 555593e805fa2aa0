//! The paper list and what failed, told.

use super::{Failed, PaperList, Papers, Reason, TeamPaper};
use crate::words::{Argument, Tell};

/// All sheets, the first size with its noun: "3 vellen A4, 1 A3".
fn papers(papers: &Papers) -> Argument {
    let one = |key, (size, sheets): (super::SheetSize, usize)| {
        Argument::Sentence(key, vec![("n", sheets.into()), ("size", size.name().into())])
    };
    let mut sizes = papers.iter();
    let Some(first) = sizes.next() else { return Argument::key("package-no-paper") };
    sizes.fold(one("package-sheets", first), |before, next| {
        Argument::Sentence("package-and", vec![("before", before), ("next", one("package-sheets-more", next))])
    })
}

impl Tell for TeamPaper {
    fn key(&self) -> &'static str {
        if self.left_out.is_empty() { "package-paper" } else { "package-paper-left-out" }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        let left_out = Argument::list(self.left_out.iter().map(String::as_str));
        vec![("team", self.team.as_str().into()), ("papers", papers(&self.papers)), ("left-out", left_out)]
    }
}

impl Tell for PaperList {
    fn key(&self) -> &'static str {
        "package-paper-total"
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        vec![("papers", papers(&self.total))]
    }
}

impl Tell for Failed {
    fn key(&self) -> &'static str {
        if self.team.is_empty() { "package-failed-whole" } else { "package-failed" }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        vec![
            ("team", self.team.as_str().into()),
            ("handout", self.handout.as_str().into()),
            ("reason", Argument::told(&self.reason)),
        ]
    }
}

impl Tell for Reason {
    fn key(&self) -> &'static str {
        match self {
            Self::Problems(_) => "package-problems",
            Self::TooManyPages { .. } => "package-too-many-pages",
            Self::Pdf(_) => "pdf-not-made",
        }
    }

    fn arguments(&self) -> Vec<(&'static str, Argument)> {
        match self {
            Self::Problems(problems) => {
                vec![("problems", Argument::List(problems.iter().map(Argument::told).collect()))]
            }
            Self::TooManyPages { pages, most } => vec![("pages", (*pages).into()), ("most", (*most).into())],
            Self::Pdf(reason) => vec![("reason", reason.as_str().into())],
        }
    }
}
