//! What a document is to someone who has it read aloud: its elements in order of reading (ISO 32000-1, 14.7 and 14.8).
//!
//! What does not live here: how they come into the file (`structure`, `outline`).
//!
//! Invariant: levels of headings begin at 1 and never skip one on the way down; rows of a table are all as long.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::print::page::{Cell, CellHead, Role};

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// All of it.
    Document,
    /// A card or a sheet.
    Section,
    /// A heading of this level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A picture that says something.
    Figure,
    /// Items.
    List,
    /// An item with its mark.
    Item,
    /// What an item says.
    ItemBody,
    /// Rows.
    Table,
    /// Cells beside each other.
    Row,
    /// A cell that names others.
    Head(CellHead),
    /// A cell.
    Data,
}

impl Kind {
    /// Its name in the file.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(3) => "H3",
            Self::Heading(4) => "H4",
            Self::Heading(5) => "H5",
            Self::Heading(_) => "H6",
            Self::Paragraph => "P",
            Self::Figure => "Figure",
            Self::List => "L",
            Self::Item => "LI",
            Self::ItemBody => "LBody",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::Head(_) => "TH",
            Self::Data => "TD",
        }
    }
}

/// Where in the tree something hangs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    element: usize,
    /// What hangs there.
    pub kind: Kind,
}

/// What an element holds.
#[derive(Clone, Copy, Debug)]
pub enum Child {
    /// Another one.
    Element(usize),
    /// What is marked so on this page.
    Content {
        /// Which page, from 0 on.
        page: usize,
        /// The number of the mark on that page.
        mark: i64,
    },
}

/// A node of the tree.
#[derive(Debug)]
pub struct Element {
    /// What it is.
    pub kind: Kind,
    /// What it stands in; the document itself in nothing.
    pub parent: Option<usize>,
    /// In order of reading.
    pub children: Vec<Child>,
    /// What a figure shows.
    pub shown: Option<Shown>,
}

/// What a figure shows, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// What there is to see, in words.
    pub alternative: String,
    /// Left, lower, right and upper edge in pt from the lower left of its page.
    pub corners: [f32; 4],
}

/// A heading, for the list of contents beside the pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    /// 1 for the highest.
    pub level: u8,
    /// What it says.
    pub title: String,
    /// On which page, from 0 on.
    pub page: usize,
    /// Where its text begins, from the top of the page.
    pub top_mm: f32,
}

/// What is read of one part of a page, for when the same page comes again.
#[derive(Clone, Debug)]
pub struct Read {
    /// What it is.
    pub role: Role,
    /// Its marks on the page.
    pub marks: Range<i64>,
    /// What a figure shows.
    pub shown: Option<Shown>,
}

/// What the next neighbour may belong to.
#[derive(Debug)]
enum Open {
    Nothing,
    List(usize),
    Table(Table),
}

/// A table that may grow on. Its elements are made when it is whole, since cells may come column by column.
#[derive(Debug)]
struct Table {
    element: usize,
    rows: BTreeMap<u16, BTreeMap<u16, usize>>,
}

/// The elements of a document, in order of reading.
#[derive(Debug)]
pub struct Tree {
    elements: Vec<Element>,
    section: usize,
    open: Open,
    /// What a part that goes on goes on with.
    last: Option<Place>,
    level: u8,
    /// All headings that a list of contents may have.
    pub bookmarks: Vec<Bookmark>,
}

/// The document itself, the first of the elements.
pub const ROOT: usize = 0;

impl Tree {
    /// A document without anything in it.
    pub fn new() -> Self {
        let root = Element { kind: Kind::Document, parent: None, children: Vec::new(), shown: None };
        Self { elements: vec![root], section: ROOT, open: Open::Nothing, last: None, level: 0, bookmarks: Vec::new() }
    }

    /// All elements; the first is the document.
    pub fn into_elements(mut self) -> Vec<Element> {
        self.close();
        self.elements
    }

    /// An element that its parent does not know of yet.
    fn make(&mut self, kind: Kind, parent: usize) -> usize {
        self.elements.push(Element { kind, parent: Some(parent), children: Vec::new(), shown: None });
        self.elements.len() - 1
    }

    fn adopt(&mut self, parent: usize, child: usize) {
        if let Some(parent) = self.elements.get_mut(parent) {
            parent.children.push(Child::Element(child));
        }
        if let Some(child) = self.elements.get_mut(child) {
            child.parent = Some(parent);
        }
    }

    fn add(&mut self, kind: Kind, parent: usize) -> usize {
        let added = self.make(kind, parent);
        self.adopt(parent, added);
        added
    }

    /// Begins a card or a sheet.
    pub fn begin_section(&mut self) {
        self.close();
        self.last = None;
        self.section = self.add(Kind::Section, ROOT);
    }

    /// Begins something that is read, or goes on with it.
    pub fn begin(&mut self, role: Role) -> Place {
        match role {
            Role::Heading(level) => {
                self.level = level.clamp(1, self.level.saturating_add(1)).min(6);
                self.block(Kind::Heading(self.level))
            }
            Role::Continued => match self.last {
                Some(place) => place,
                None => self.remembered(Kind::Paragraph),
            },
            Role::ListItem => {
                let list = self.list();
                let item = self.add(Kind::Item, list);
                let place = Place { element: self.add(Kind::ItemBody, item), kind: Kind::ItemBody };
                self.last = Some(place);
                place
            }
            Role::Figure => self.remembered(Kind::Figure),
            Role::Cell(cell) => self.cell(cell),
            Role::Section | Role::Paragraph | Role::Pagination | Role::Decoration => self.remembered(Kind::Paragraph),
        }
    }

    fn block(&mut self, kind: Kind) -> Place {
        self.close();
        Place { element: self.add(kind, self.section), kind }
    }

    fn remembered(&mut self, kind: Kind) -> Place {
        let place = self.block(kind);
        self.last = Some(place);
        place
    }

    fn list(&mut self) -> usize {
        if let Open::List(list) = self.open {
            return list;
        }
        self.close();
        let list = self.add(Kind::List, self.section);
        self.open = Open::List(list);
        list
    }

    fn cell(&mut self, cell: Cell) -> Place {
        let kind = if cell.head == CellHead::No { Kind::Data } else { Kind::Head(cell.head) };
        if !matches!(self.open, Open::Table(_)) {
            self.close();
            let element = self.add(Kind::Table, self.section);
            self.open = Open::Table(Table { element, rows: BTreeMap::new() });
        }
        let known = match &self.open {
            Open::Table(table) => table.rows.get(&cell.row).and_then(|it| it.get(&cell.column)).copied(),
            _ => None,
        };
        let element = known.unwrap_or_else(|| self.make(kind, ROOT));
        if let Open::Table(table) = &mut self.open {
            table.rows.entry(cell.row).or_default().insert(cell.column, element);
        }
        let place = Place { element, kind };
        self.last = Some(place);
        place
    }

    /// What was open takes no more; a table gets its rows, each with a cell in every column.
    fn close(&mut self) {
        let Open::Table(table) = std::mem::replace(&mut self.open, Open::Nothing) else { return };
        let columns = table.rows.values().filter_map(|it| it.last_key_value()).map(|(column, _)| *column).max();
        for cells in table.rows.into_values() {
            let row = self.add(Kind::Row, table.element);
            for column in 0..=columns.unwrap_or_default() {
                let cell = cells.get(&column).copied().unwrap_or_else(|| self.make(Kind::Data, row));
                self.adopt(row, cell);
            }
        }
    }

    /// Says what a figure shows.
    pub fn describe(&mut self, place: Place, shown: Shown) {
        if let Some(element) = self.elements.get_mut(place.element) {
            element.shown = Some(shown);
        }
    }

    /// Hangs a piece of marked content of a page there.
    pub fn hang(&mut self, place: Place, page: usize, mark: i64) {
        if let Some(element) = self.elements.get_mut(place.element) {
            element.children.push(Child::Content { page, mark });
        }
    }

    /// A page that was drawn before comes again: it is read again, but the list of contents has it already.
    pub fn again(&mut self, page: usize, parts: &[Read]) {
        for part in parts {
            if part.role == Role::Section {
                self.begin_section();
                continue;
            }
            let place = self.begin(part.role);
            if let Some(shown) = &part.shown {
                self.describe(place, shown.clone());
            }
            for mark in part.marks.clone() {
                self.hang(place, page, mark);
            }
        }
    }

    /// Notes a heading for the list of contents. The back of a card says its name again, and is no second entry.
    pub fn note(&mut self, place: Place, title: String, page: usize, top_mm: f32) {
        let Kind::Heading(level) = place.kind else { return };
        let card = self.bookmarks.iter().rev().find(|it| it.level == 1);
        let is_again = level == 1 && card.is_some_and(|it| it.title == title);
        if level <= 2 && !is_again && !title.is_empty() {
            self.bookmarks.push(Bookmark { level, title, page, top_mm });
        }
    }
}
