//! In which type sheets are set: the largest in which they take the fewest pages.

use super::Misfit;
use super::lay::Layer;
use super::sheet::SheetSet;
use super::style::Sizes;
use crate::print::CardName;
use crate::print::page::Part;
use crate::print::style::PaperStyle;
use crate::print::type_setting::TypeSetter;

/// The pages of each sheet, all in the same type.
pub(super) struct Fitted {
    pub sizes: Sizes,
    pub pages: Vec<Vec<Vec<Part>>>,
}

impl Fitted {
    fn count(&self) -> usize {
        self.pages.iter().map(Vec::len).sum()
    }
}

/// The sheets that do not fit in a type, and why.
type Misfits = Vec<(Misfit, CardName)>;

/// The sheets in the type that suits them all best; those that are in the way where none does.
///
/// What does not go on one page each is tried in the smallest type next: it says how few pages there can be, and
/// whether there is any use in trying what lies between.
pub(super) fn fitted(setter: &TypeSetter, style: &PaperStyle, set: &SheetSet) -> Result<Fitted, Misfits> {
    let in_type = |sizes: Sizes| {
        let layer = Layer { setter, style, sizes };
        let (mut pages, mut misfits) = (Vec::new(), Vec::new());
        for sheet in &set.sheets {
            match layer.sheet(sheet, &set.format, set.house.drawn_logo()) {
                Ok(laid) => pages.push(laid),
                Err(misfit) => misfits.push((misfit, sheet.name.clone())),
            }
        }
        if misfits.is_empty() { Ok(Fitted { sizes, pages }) } else { Err(misfits) }
    };
    let mut sizes = set.format.sizes();
    let largest = sizes.next().map_or_else(|| Err(Vec::new()), in_type);
    if largest.as_ref().is_ok_and(|it| it.count() == set.sheets.len()) {
        return largest;
    }
    let Some(least) = set.format.sizes().last().map(in_type) else { return largest };
    // A word can be kinder to a larger type than to a smaller one; what fits is never refused.
    let least = match (least, largest) {
        (Ok(least), Ok(largest)) if largest.count() <= least.count() => return Ok(largest),
        (Ok(least), _) => least,
        (Err(_), Ok(largest)) => return Ok(largest),
        (Err(misfits), Err(_)) => return Err(misfits),
    };
    let between = sizes.filter_map(|it| in_type(it).ok()).find(|it| it.count() <= least.count());
    Ok(between.unwrap_or(least))
}
