//! Tables for other programs, and how they are written as CSV: semicolons, UTF-8 with its mark, lines that end as RFC 4180
//! says.
//!
//! What a spreadsheet might carry out as a formula is made text (CWE-1236): a cell that begins with `=`, `+`, `-`, `@`, or
//! their full-width twins, also behind white space, or with a tab or the end of a line, gets an apostrophe before it.

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// What somebody wrote, or a word of ours.
    Text(String),
    /// A count or number.
    Number(u32),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Self::Number(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

impl From<Option<u32>> for Cell {
    /// No number is an empty cell.
    fn from(number: Option<u32>) -> Self {
        number.map_or_else(|| Self::Text(String::new()), Self::Number)
    }
}

/// A table with names above its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is called as a sheet of a workbook and as a file, without ending.
    pub name: &'static str,
    /// The names of the columns. They are a format that other programs read, so they are the same in every language.
    pub columns: &'static [&'static str],
    /// One cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table without rows.
    pub(super) fn new(name: &'static str, columns: &'static [&'static str]) -> Self {
        Self { name, columns, rows: Vec::new() }
    }

    /// All of it as CSV.
    pub fn csv(&self) -> String {
        let mut text = self.csv_beginning();
        text.extend(self.rows.iter().map(|row| line(row.iter().map(csv_cell))));
        text
    }

    /// How its CSV begins: the mark by which Excel knows UTF-8, and the names of the columns.
    pub fn csv_beginning(&self) -> String {
        format!("\u{FEFF}{}", line(self.columns.iter().map(|it| (*it).to_owned())))
    }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    cells.collect::<Vec<_>>().join(";") + "\r\n"
}

fn csv_cell(cell: &Cell) -> String {
    match cell {
        Cell::Number(number) => number.to_string(),
        Cell::Text(text) if is_like_a_formula(text) => quoted(&format!("'{text}")),
        Cell::Text(text) => quoted(text),
    }
}

/// Whether a spreadsheet might carry a text out.
pub(super) fn is_like_a_formula(text: &str) -> bool {
    const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(FORMULA)
}

/// A cell in quotes where it holds what parts cells or rows, or what a reader would trim.
fn quoted(cell: &str) -> String {
    let is_bare = !cell.contains([';', '"', '\n', '\r', '\t']) && cell.trim() == cell;
    if is_bare { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_might_be_a_formula_is_text() {
        for cell in ["=1+1", "+31 6", "-2", "@iedereen", "＝1", "＠x", "\t=1", "\rx", "\nx", "  =1"] {
            let written = csv_cell(&cell.into());
            assert_eq!(written.trim_matches('"'), format!("'{cell}"));
        }
        for cell in ["Lef", "1-2", "a=b", "'t werkt", ""] {
            assert_eq!(csv_cell(&cell.into()), cell);
        }
    }

    #[test]
    fn what_parts_cells_is_quoted() {
        assert_eq!(quoted("open; eerlijk"), "\"open; eerlijk\"");
        assert_eq!(quoted("zeg \"ja\""), "\"zeg \"\"ja\"\"\"");
        assert_eq!(quoted("twee\nregels"), "\"twee\nregels\"");
        assert_eq!(quoted("Lef, moed"), "Lef, moed");
    }
}
