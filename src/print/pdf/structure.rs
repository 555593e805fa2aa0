//! The elements of a document in the file, and from each mark on a page the way to its element (ISO 32000-1, 14.7).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::PdfError;
use super::facts::{language_tag, text_string, title};
use super::tags::{Child, Element, Kind, ROOT};
use crate::print::Document;
use crate::print::page::CellHead;

/// For each page, which element each of its marks belongs to.
type Owners = Vec<BTreeMap<i64, ObjectId>>;

/// Writes the elements into the file.
pub fn add(
    file: &mut lopdf::Document,
    elements: &[Element],
    pages: &[ObjectId],
    document: &Document,
) -> Result<(), PdfError> {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = elements.iter().map(|_| file.new_object_id()).collect();
    let id_of = |element: usize| ids.get(element).copied().unwrap_or(root);
    let mut owners: Owners = vec![BTreeMap::new(); pages.len()];
    for (index, element) in elements.iter().enumerate() {
        let mut entries = dictionary! {
            "S" => Object::Name(element.kind.tag().into()),
            "P" => element.parent.map_or(root, id_of),
        };
        add_children(&mut entries, element, (id_of(index), &id_of), pages, &mut owners);
        if let Some(attributes) = attributes(element.kind) {
            entries.set("A", attributes);
        }
        if let Some(shown) = &element.shown {
            entries.set("Alt", text_string(&shown.alternative));
            let corners = shown.corners.map(|it| Object::Real((it * 1000.0).round() / 1000.0)).to_vec();
            entries.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners });
        }
        if element.kind == Kind::Document {
            entries.set("Lang", text_string(language_tag(document.language)));
            entries.set("T", text_string(title(document)));
        }
        file.set_object(id_of(index), entries);
    }
    let parents = parent_tree(file, owners, pages)?;
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

/// What an element holds: marks of the page where it begins by number alone, those of other pages with their page.
fn add_children(
    entries: &mut Dictionary,
    element: &Element,
    (own, id_of): (ObjectId, &impl Fn(usize) -> ObjectId),
    pages: &[ObjectId],
    owners: &mut Owners,
) {
    let mut begins_on = None;
    let mut children: Vec<Object> = Vec::new();
    for child in &element.children {
        match *child {
            Child::Element(child) => children.push(id_of(child).into()),
            Child::Content { page, mark } => {
                let Some(page_id) = pages.get(page).copied() else { continue };
                if let Some(owners) = owners.get_mut(page) {
                    owners.insert(mark, own);
                }
                if *begins_on.get_or_insert(page) == page {
                    children.push(mark.into());
                } else {
                    children.push(dictionary! { "Type" => "MCR", "Pg" => page_id, "MCID" => mark }.into());
                }
            }
        }
    }
    if let Some(page) = begins_on.and_then(|it| pages.get(it)) {
        entries.set("Pg", *page);
    }
    if children.len() > 1 {
        entries.set("K", children);
    } else if let Some(only) = children.pop() {
        entries.set("K", only);
    }
}

/// What is to be known of an element beside its kind. Marks of lists are drawn, and no part of what is read.
fn attributes(kind: Kind) -> Option<Dictionary> {
    let scope = |scope: &str| dictionary! { "O" => "Table", "Scope" => scope };
    match kind {
        Kind::List => Some(dictionary! { "O" => "List", "ListNumbering" => "None" }),
        Kind::Head(CellHead::OfColumn) => Some(scope("Column")),
        Kind::Head(CellHead::OfRow) => Some(scope("Row")),
        _ => None,
    }
}

fn parent_tree(file: &mut lopdf::Document, owners: Owners, pages: &[ObjectId]) -> Result<ObjectId, PdfError> {
    let mut numbers: Vec<Object> = Vec::new();
    for (key, (owners, page)) in (0_i64..).zip(owners.into_iter().zip(pages)) {
        // Marks are numbered from 0 without a gap, so that each stands at its number.
        let owners: Vec<Object> = owners.into_values().map(Object::Reference).collect();
        numbers.push(key.into());
        numbers.push(file.add_object(owners).into());
        let page = file.get_dictionary_mut(*page)?;
        page.set("StructParents", key);
        page.set("Tabs", "S");
    }
    Ok(file.add_object(dictionary! { "Nums" => numbers }))
}
