//! What the pages are to someone who has them read aloud, followed as a reader does: from the catalog down.

use std::collections::BTreeMap;

use super::Page;
use super::objects::{File, Value};

/// Something that is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// What it is: `H1`, `P`, `TD`.
    pub kind: String,
    /// What it says itself, without the elements in it.
    pub text: String,
    /// On which pages it stands, in order.
    pub pages: Vec<usize>,
    /// What it shows, in words.
    pub alternative: Option<String>,
    /// Its attributes by name.
    pub attributes: BTreeMap<String, Value>,
    /// What is in it.
    pub children: Vec<Element>,
}

/// An entry of the list of contents.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    /// What it says.
    pub title: String,
    /// To which page it leads.
    pub page: usize,
    /// Those under it.
    pub under: Vec<Bookmark>,
}

impl Element {
    /// It, and all that is in it, in order of reading.
    pub fn all(&self) -> Vec<&Element> {
        std::iter::once(self).chain(self.children.iter().flat_map(Element::all)).collect()
    }
}

struct Following<'a> {
    file: &'a File,
    kids: &'a [Value],
    pages: &'a [Page],
    /// For each page the owners of its marks, as the parent tree has them.
    owners: Vec<Vec<Value>>,
    /// All marks that were met.
    met: Vec<(usize, i64)>,
}

/// The document element. Each mark of each page has to be met once, and to know whose it is.
pub fn read(file: &File, catalog: &BTreeMap<String, Value>, kids: &[Value], pages: &[Page]) -> Element {
    let root = file.dictionary(&catalog["StructTreeRoot"]);
    let numbers = file.dictionary(&root["ParentTree"])["Nums"].list();
    let owners_of = |page: &Value| {
        let key = &file.dictionary(page)["StructParents"];
        let at = numbers.iter().step_by(2).position(|it| it == key).expect("the page in the parent tree");
        file.resolve(&numbers[2 * at + 1]).list().to_vec()
    };
    let owners = kids.iter().map(owners_of).collect();
    let mut following = Following { file, kids, pages, owners, met: Vec::new() };
    let element = following.element(&root["K"], &catalog["StructTreeRoot"]);
    let mut met = following.met;
    met.sort_unstable();
    let all: Vec<(usize, i64)> =
        pages.iter().enumerate().flat_map(|(at, it)| it.marks.keys().map(move |mark| (at, *mark))).collect();
    assert_eq!(met, all, "each mark hangs in the tree once");
    element
}

impl Following<'_> {
    fn element(&mut self, own: &Value, parent: &Value) -> Element {
        let entries = self.file.dictionary(own).clone();
        assert_eq!(&entries["P"], parent, "an element knows what it is in");
        let mut element = Element {
            kind: entries["S"].name().to_owned(),
            text: String::new(),
            pages: Vec::new(),
            alternative: entries.get("Alt").map(Value::text),
            attributes: entries.get("A").map(|it| self.file.dictionary(it).clone()).unwrap_or_default(),
            children: Vec::new(),
        };
        let held = match entries.get("K") {
            None => Vec::new(),
            Some(Value::List(list)) => list.clone(),
            Some(one) => vec![one.clone()],
        };
        for it in held {
            match &it {
                Value::Number(mark) => self.content(&mut element, own, &entries["Pg"], *mark as i64),
                Value::Dictionary(mark) => {
                    assert_eq!(mark["Type"].name(), "MCR");
                    self.content(&mut element, own, &mark["Pg"], mark["MCID"].number() as i64);
                }
                other => element.children.push(self.element(other, own)),
            }
        }
        element
    }

    fn content(&mut self, element: &mut Element, own: &Value, page: &Value, mark: i64) {
        let at = self.kids.iter().position(|it| it == page).expect("a page of the file");
        assert_eq!(&self.owners[at][mark as usize], own, "the parent tree knows whose mark it is");
        self.met.push((at, mark));
        let said = self.pages[at].glyphs.iter().filter(|it| it.mark == Some(mark));
        element.text.extend(said.map(|it| it.text.as_str()));
        if element.pages.last() != Some(&at) {
            element.pages.push(at);
        }
    }
}

/// The list of contents.
pub fn bookmarks(file: &File, catalog: &BTreeMap<String, Value>, kids: &[Value]) -> Vec<Bookmark> {
    catalog.get("Outlines").map(|it| level(file, it, kids)).unwrap_or_default()
}

fn level(file: &File, parent: &Value, kids: &[Value]) -> Vec<Bookmark> {
    let entries = file.dictionary(parent);
    let (mut found, mut before) = (Vec::new(), None);
    let mut next = entries.get("First");
    while let Some(at) = next {
        let item = file.dictionary(at);
        assert_eq!((&item["Parent"], item.get("Prev")), (parent, before), "the list hangs together");
        let page = &item["Dest"].list()[0];
        let page = kids.iter().position(|it| it == page).expect("a page of the file");
        found.push(Bookmark { title: item["Title"].text(), page, under: level(file, at, kids) });
        before = Some(at);
        next = item.get("Next");
    }
    assert_eq!(entries.get("Last"), before, "the list has an end");
    found
}
