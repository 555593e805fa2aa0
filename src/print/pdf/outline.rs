//! The list of contents beside the pages (ISO 32000-1, 12.3.3): headings, those of the second level under the first.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::PdfError;
use super::facts::text_string;
use super::tags::Bookmark;
use crate::print::Document;
use crate::print::page::Point;
use crate::print::paper::MM_PER_PT;

/// An entry with those under it.
struct Entry<'a> {
    bookmark: &'a Bookmark,
    id: ObjectId,
    under: Vec<Entry<'a>>,
}

/// Writes the list; none where there is no heading.
pub fn add(
    file: &mut lopdf::Document,
    bookmarks: &[Bookmark],
    pages: &[ObjectId],
    document: &Document,
) -> Result<(), PdfError> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for bookmark in bookmarks {
        let entry = Entry { bookmark, id: file.new_object_id(), under: Vec::new() };
        match entries.last_mut().filter(|_| bookmark.level > 1) {
            Some(above) => above.under.push(entry),
            None => entries.push(entry),
        }
    }
    if entries.is_empty() {
        return Ok(());
    }
    let root = file.new_object_id();
    let place = |it: &Bookmark| {
        let up_mm = document.pages.get(it.page).map_or(0.0, |page| {
            let top = page.turned(Point::new(0.0, it.top_mm));
            page.height_mm - top.y_mm
        });
        let page = pages.get(it.page).copied().unwrap_or(root);
        let top = up_mm / MM_PER_PT;
        vec![page.into(), "XYZ".into(), Object::Null, Object::Real(top.round()), Object::Null]
    };
    let mut list = dictionary! { "Type" => "Outlines", "Count" => count(&entries) };
    add_level(file, &mut list, root, &entries, &place);
    file.set_object(root, list);
    let catalog = file.catalog_mut()?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", "UseOutlines");
    Ok(())
}

fn add_level(
    file: &mut lopdf::Document,
    parent: &mut Dictionary,
    parent_id: ObjectId,
    entries: &[Entry<'_>],
    place: &impl Fn(&Bookmark) -> Vec<Object>,
) {
    let id_at = |at: Option<usize>| at.and_then(|it| entries.get(it)).map(|it| it.id);
    for (index, entry) in entries.iter().enumerate() {
        let mut item = dictionary! {
            "Title" => text_string(&entry.bookmark.title),
            "Parent" => parent_id,
            "Dest" => place(entry.bookmark),
        };
        for (name, id) in [("Prev", id_at(index.checked_sub(1))), ("Next", id_at(Some(index + 1)))] {
            if let Some(id) = id {
                item.set(name, id);
            }
        }
        if !entry.under.is_empty() {
            // Closed, so that the sheets of a document are seen at a glance.
            item.set("Count", -count(&entry.under));
            add_level(file, &mut item, entry.id, &entry.under, place);
        }
        file.set_object(entry.id, item);
    }
    if let (Some(first), Some(last)) = (entries.first(), entries.last()) {
        parent.set("First", first.id);
        parent.set("Last", last.id);
    }
}

fn count(entries: &[Entry<'_>]) -> i64 {
    i64::try_from(entries.len()).unwrap_or(i64::MAX)
}
