//! One PDF for each team and each thing it gets, one by one.

use super::{Failed, Handout, Package, Papers, Reason};
use crate::model::Team;
use crate::print::pdf;
use crate::store::names::{Names, Parts};

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeFile {
    /// The team, as it is called on paper.
    pub team: String,
    /// Its name, safe on every system: `2026-03-12_Teamblad_Burgerzaken_A3.pdf`.
    pub name: String,
    /// The bytes of the PDF, all copies in it.
    pub bytes: Vec<u8>,
    /// The paper that printing it once takes.
    pub papers: Papers,
}

/// The files of a package, each made when it is asked for. Whoever stops asking stops the work.
pub struct Files<'a> {
    package: &'a Package<'a>,
    /// What is still to be made, with the name that its file gets.
    waiting: std::vec::IntoIter<(&'a Team, &'a Handout<'a>, String)>,
}

impl<'a> Package<'a> {
    /// The files, team by team. What a team gets no copy of, since it is not known how many people there are, is passed
    /// over.
    pub fn files(&'a self) -> Files<'a> {
        let mut names = Names::default();
        let date = self.date.to_string();
        let pairs = self.teams.iter().flat_map(|team| self.handouts.iter().map(move |handout| (team, handout)));
        let wanted = pairs.filter(|(team, handout)| handout.copies.of(team) > 0);
        let named = wanted.map(|(team, handout)| {
            let before = [date.as_str(), handout.name.as_str()];
            let after = [handout.size.as_str()];
            let name = names.given(&Parts { before: &before, own: &team.name, otherwise: "team", after: &after });
            (team, handout, name + ".pdf")
        });
        let waiting: Vec<_> = named.collect();
        Files { package: self, waiting: waiting.into_iter() }
    }

    fn file(&self, team: &Team, handout: &Handout<'_>, name: String) -> Result<MadeFile, Failed> {
        let mut document = self.made(handout, team)?;
        let copies = handout.copies.of(team);
        let mut papers = Papers::default();
        papers.add_all(&Papers::of(&document), copies);
        document.pages = super::collated::copies(&document, copies);
        document.sheets = document.sheets.saturating_mul(copies);
        let failed = |reason: String| {
            let reason = Reason::Pdf(reason);
            Failed { team: team.name.clone(), handout: handout.name.clone(), reason }
        };
        let bytes = pdf::write(&document).map_err(|error| failed(error.to_string()))?;
        Ok(MadeFile { team: team.name.clone(), name, bytes, papers })
    }
}

impl Files<'_> {
    /// The file that is made next, for whoever shows how far it is.
    pub fn next_name(&self) -> Option<&str> {
        self.waiting.as_slice().first().map(|(_, _, name)| name.as_str())
    }
}

impl Iterator for Files<'_> {
    type Item = Result<MadeFile, Failed>;

    fn next(&mut self) -> Option<Self::Item> {
        let (team, handout, name) = self.waiting.next()?;
        Some(self.package.file(team, handout, name))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.waiting.size_hint()
    }
}

impl ExactSizeIterator for Files<'_> {}
