//! The structure of a document, for reading aloud and for copying in the right order (ISO 32000-1, 14.7 and 14.8).

use lopdf::{Object, ObjectId, dictionary};

use super::PdfError;
use super::facts::{language_tag, text_string};
use crate::print::Document;
use crate::print::page::Role;

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Document,
    Section,
    Heading(u8),
    Paragraph,
    Figure,
    List,
    Item,
    ItemBody,
}

impl Kind {
    fn tag(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::Paragraph => "P",
            Self::Figure => "Figure",
            Self::List => "L",
            Self::Item => "LI",
            Self::ItemBody => "LBody",
        }
    }
}

/// Where in the tree something hangs.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    element: usize,
    kind: Kind,
}

impl Place {
    /// The name of its kind.
    pub fn tag(self) -> &'static str {
        self.kind.tag()
    }
}

enum Child {
    Element(usize),
    Content { page: usize, mark: i64 },
}

struct Element {
    kind: Kind,
    parent: Option<usize>,
    children: Vec<Child>,
    shown: Option<Shown>,
}

/// What a figure shows, and where.
struct Shown {
    alternative: String,
    /// Left, lower, right and upper edge in pt from the lower left of its page.
    corners: [f32; 4],
}

/// The elements of a document, in order of reading.
pub struct Tree {
    elements: Vec<Element>,
    section: usize,
    /// The list that the next item belongs to, if the part before was an item.
    list: Option<usize>,
}

const ROOT: usize = 0;

impl Tree {
    /// A document without anything in it.
    pub fn new() -> Self {
        let root = Element { kind: Kind::Document, parent: None, children: Vec::new(), shown: None };
        Self { elements: vec![root], section: ROOT, list: None }
    }

    fn add(&mut self, kind: Kind, parent: usize) -> usize {
        let added = self.elements.len();
        if let Some(parent) = self.elements.get_mut(parent) {
            parent.children.push(Child::Element(added));
        }
        self.elements.push(Element { kind, parent: Some(parent), children: Vec::new(), shown: None });
        added
    }

    /// Begins a card.
    pub fn begin_section(&mut self) {
        self.list = None;
        self.section = self.add(Kind::Section, ROOT);
    }

    /// Begins something that is read.
    pub fn begin(&mut self, role: Role) -> Place {
        let kind = match role {
            Role::Heading(level) => Kind::Heading(level),
            Role::ListItem => Kind::ItemBody,
            Role::Figure => Kind::Figure,
            _ => Kind::Paragraph,
        };
        let parent = if role == Role::ListItem {
            let list = self.list.unwrap_or_else(|| self.add(Kind::List, self.section));
            self.list = Some(list);
            self.add(Kind::Item, list)
        } else {
            self.list = None;
            self.section
        };
        Place { element: self.add(kind, parent), kind }
    }

    /// Says what a figure shows, and where it stands: its edges in pt from the lower left of its page.
    pub fn describe(&mut self, place: Place, alternative: &str, corners: [f32; 4]) {
        if let Some(element) = self.elements.get_mut(place.element) {
            element.shown = Some(Shown { alternative: alternative.to_owned(), corners });
        }
    }

    /// Hangs a piece of marked content of a page there.
    pub fn hang(&mut self, place: Place, page: usize, mark: i64) {
        if let Some(element) = self.elements.get_mut(place.element) {
            element.children.push(Child::Content { page, mark });
        }
    }
}

/// Writes the tree into the file.
pub fn add(file: &mut lopdf::Document, tree: &Tree, document: &Document) -> Result<(), PdfError> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = tree.elements.iter().map(|_| file.new_object_id()).collect();
    let id_of = |element: usize| ids.get(element).copied().unwrap_or(root);
    let page_of = |page: usize| pages.get(page).copied().unwrap_or(root);
    // For each page, which element each of its marks belongs to; marks are numbered in order.
    let mut owners: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    for (index, element) in tree.elements.iter().enumerate() {
        let mut entries = dictionary! {
            "Type" => "StructElem",
            "S" => Object::Name(element.kind.tag().into()),
            "P" => element.parent.map_or(root, id_of),
        };
        let mut children: Vec<Object> = Vec::new();
        for child in &element.children {
            match child {
                Child::Element(child) => children.push(id_of(*child).into()),
                Child::Content { page, mark } => {
                    if let Some(owners) = owners.get_mut(*page) {
                        owners.push(id_of(index).into());
                    }
                    entries.set("Pg", page_of(*page));
                    children.push((*mark).into());
                }
            }
        }
        entries.set("K", children);
        if let Some(shown) = &element.shown {
            entries.set("Alt", text_string(&shown.alternative));
            let corners = shown.corners.map(|it| Object::Real((it * 1000.0).round() / 1000.0)).to_vec();
            entries.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners });
        }
        if element.kind == Kind::Document {
            entries.set("Lang", text_string(language_tag(document.language)));
            entries.set("T", text_string(&document.title));
        }
        file.set_object(id_of(index), entries);
    }
    let parents = parent_tree(file, owners, &pages)?;
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => id_of(ROOT),
            "ParentTree" => parents,
            "ParentTreeNextKey" => i64::try_from(pages.len()).unwrap_or_default(),
        },
    );
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn parent_tree(file: &mut lopdf::Document, owners: Vec<Vec<Object>>, pages: &[ObjectId]) -> Result<ObjectId, PdfError> {
    let mut numbers: Vec<Object> = Vec::new();
    for (key, (owners, page)) in (0_i64..).zip(owners.into_iter().zip(pages)) {
        numbers.push(key.into());
        numbers.push(file.add_object(owners).into());
        let page = file.get_dictionary_mut(*page)?;
        page.set("StructParents", key);
        page.set("Tabs", "S");
    }
    Ok(file.add_object(dictionary! { "Nums" => numbers }))
}
