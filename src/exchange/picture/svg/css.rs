//! Style sheets inside an SVG, as drawing programs write them: rules for classes, and nothing else.

use std::collections::BTreeMap;

use roxmltree::Node;

use super::{SVG, broken, unsupported};
use crate::exchange::picture::PictureError;

/// The most declarations that are applied to all elements together: a rule of thousands on thousands of elements.
const MOST_APPLIED: usize = 1_000_000;

/// A property with its value.
type Declaration<'a> = (&'a str, &'a str);

/// A declaration of a rule, with the place of that rule among all.
struct Ruled {
    order: usize,
    name: String,
    value: String,
}

/// The rules of all style sheets of a file.
#[derive(Default)]
pub(super) struct Sheet {
    /// For each class the declarations of its rules.
    rules: BTreeMap<String, Vec<Ruled>>,
    applied: usize,
}

impl Sheet {
    /// Reads every style sheet.
    pub(super) fn read(root: Node<'_, '_>) -> Result<Self, PictureError> {
        let mut sheet = Self::default();
        let mut order = 0;
        let is_sheet = |it: &Node<'_, '_>| it.has_tag_name((SVG, "style"));
        for node in root.descendants().filter(is_sheet) {
            if let Some(media) = node.attribute("media").filter(|it| !matches!(*it, "all" | "screen" | "print")) {
                return Err(unsupported(&format!("media=\"{media}\"")));
            }
            for text in node.children().filter_map(|it| it.text()) {
                sheet.take(text, &mut order)?;
            }
        }
        Ok(sheet)
    }

    fn take(&mut self, text: &str, order: &mut usize) -> Result<(), PictureError> {
        let mut rest = skip(text);
        while !rest.is_empty() {
            let (selectors, after) = rest.split_once('{').ok_or_else(|| broken("style", rest))?;
            let (body, after) = after.split_once('}').ok_or_else(|| broken("style", rest))?;
            let declared = declarations(body)?;
            for selector in selectors.split(',').map(str::trim) {
                let class = selector.strip_prefix('.').filter(|it| is_class(it));
                let class = class.ok_or_else(|| unsupported(selector))?;
                if self.applied + declared.len() > MOST_APPLIED {
                    return Err(PictureError::TooComplex);
                }
                self.applied += declared.len();
                let ruled = |(name, value): &Declaration<'_>| Ruled {
                    order: *order,
                    name: (*name).to_owned(),
                    value: (*value).to_owned(),
                };
                self.rules.entry(class.to_owned()).or_default().extend(declared.iter().map(ruled));
            }
            *order += 1;
            rest = skip(after);
        }
        Ok(())
    }

    /// Gives each declaration that holds for an element, those of its `style` last; a later one wins.
    pub(super) fn apply(
        &mut self,
        node: Node<'_, '_>,
        mut set: impl FnMut(&str, &str) -> Result<(), PictureError>,
    ) -> Result<(), PictureError> {
        let classes = node.attribute("class").unwrap_or_default().split_ascii_whitespace();
        let mut found: Vec<&Ruled> = Vec::new();
        for class in classes {
            let rules = self.rules.get(class).map_or(&[][..], Vec::as_slice);
            self.applied += rules.len();
            if self.applied > MOST_APPLIED {
                return Err(PictureError::TooComplex);
            }
            found.extend(rules);
        }
        found.sort_by_key(|it| it.order);
        for Ruled { name, value, .. } in found {
            set(name, value)?;
        }
        for (name, value) in declarations(node.attribute("style").unwrap_or_default())? {
            set(name, value)?;
        }
        Ok(())
    }
}

/// The text after spaces, remarks and the marks of an old way to hide a style sheet.
fn skip(mut text: &str) -> &str {
    loop {
        let trimmed = text.trim_start();
        let rest = match trimmed.strip_prefix("/*") {
            Some(remark) => remark.split_once("*/").map_or("", |it| it.1),
            None => trimmed,
        };
        if rest.len() == text.len() {
            return rest;
        }
        text = rest;
    }
}

fn is_class(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|it| it.is_alphanumeric() || matches!(it, '-' | '_'))
}

/// The declarations of a rule or a `style` attribute.
fn declarations(text: &str) -> Result<Vec<Declaration<'_>>, PictureError> {
    let mut declared = Vec::new();
    for one in text.split(';').map(skip).map(str::trim).filter(|it| !it.is_empty()) {
        let (name, value) = one.split_once(':').ok_or_else(|| broken("style", one))?;
        if value.contains("!important") || value.contains("/*") {
            return Err(unsupported(one));
        }
        declared.push((name.trim(), value.trim()));
    }
    Ok(declared)
}
