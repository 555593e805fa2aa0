//! Pictures on paper: read once, and put in a box without being stretched.

use std::sync::{Arc, Mutex, PoisonError};

use super::page::{Area, Item, Part, PictureItem, Role};
use crate::exchange::picture::{self, Content, PictureError};
use crate::model::{Picture, PictureData, PictureFormat};

/// A picture that can be drawn, with what it shows in words. A copy costs two pointers.
#[derive(Clone, Debug, PartialEq)]
pub struct PagePicture {
    /// What is drawn.
    pub content: Arc<Content>,
    /// What it shows, for who does not see it; empty: it is only decoration.
    pub alternative: Arc<str>,
}

/// Where in its box a picture stands that does not fill it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// In the middle.
    Centre,
    /// In the lower right corner.
    LowerRight,
}

type Read = Result<Arc<Content>, PictureError>;

/// What was read last. Reading is a question with one answer, asked for every layout of every document, and a photograph
/// takes some time; this spares asking it again. Both kinds of picture, before and after one is exchanged, fit in.
static READ: Mutex<Vec<(PictureFormat, PictureData, Read)>> = Mutex::new(Vec::new());

/// How many are kept.
const MOST_READ: usize = 4;

/// The picture, ready to be drawn, or why it cannot be: a project file can be changed by hand.
pub fn ready(picture: &Picture) -> Result<PagePicture, PictureError> {
    let content = content_of(picture)?;
    Ok(PagePicture { content, alternative: picture.alternative.trim().into() })
}

fn content_of(picture: &Picture) -> Read {
    let is_it = |it: &&(PictureFormat, PictureData, Read)| it.0 == picture.format && it.1.is_same(&picture.data);
    let known = READ.lock().unwrap_or_else(PoisonError::into_inner).iter().find(is_it).map(|it| it.2.clone());
    if let Some(known) = known {
        return known;
    }
    let read = picture::read(picture.format, &picture.data.bytes()).map(Arc::new);
    let mut all = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if all.len() >= MOST_READ {
        drop(all.remove(0));
    }
    all.push((picture.format, picture.data.clone(), read.clone()));
    read
}

/// Where a picture comes that is as large as fits in a box.
pub fn area_in(picture: &PagePicture, room: Area, alignment: Alignment) -> Area {
    let (width, height) = picture.content.size();
    #[expect(clippy::cast_possible_truncation, reason = "a ratio between a thousandth and a thousand")]
    let ratio = (width / height) as f32;
    let (width_mm, height_mm) = if room.width_mm / ratio <= room.height_mm {
        (room.width_mm, room.width_mm / ratio)
    } else {
        (room.height_mm * ratio, room.height_mm)
    };
    let (right_mm, down_mm) = (room.width_mm - width_mm, room.height_mm - height_mm);
    let (x_mm, y_mm) = match alignment {
        Alignment::Centre => (room.x_mm + right_mm / 2.0, room.y_mm + down_mm / 2.0),
        Alignment::LowerRight => (room.x_mm + right_mm, room.y_mm + down_mm),
    };
    Area::new(x_mm, y_mm, width_mm, height_mm)
}

/// The picture as large as fits in a box.
pub fn placed_in(picture: &PagePicture, room: Area, alignment: Alignment) -> Part {
    let area = area_in(picture, room, alignment);
    let role = if picture.alternative.is_empty() { Role::Decoration } else { Role::Figure };
    Part { role, items: vec![Item::Picture(PictureItem { area, picture: picture.clone() })] }
}
