//! Blocks over as many pages as they need.

use std::rc::Rc;

use super::lay::{Laid, Layer, TextLines};
use super::{Block, Misfit, TextRole};
use crate::print::imposition::moved;
use crate::print::page::{Part, Point, Role};

/// Where blocks may stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Room {
    /// Left edge.
    pub x_mm: f32,
    /// Width.
    pub width_mm: f32,
    /// Where they begin on the first page.
    pub first_mm: f32,
    /// Where they begin on each further page.
    pub next_mm: f32,
    /// Nothing stands below this.
    pub bottom_mm: f32,
}

/// Something that goes on a page in one go, or line by line.
struct Piece {
    gap_mm: f32,
    is_heading: bool,
    body: Body,
}

enum Body {
    Text(TextLines),
    Solid(Laid),
    /// A row of a table, and the head that stands above it again on a next page.
    Row(Laid, Option<Rc<Laid>>),
}

/// At least so many lines of a text stand together.
const TOGETHER: usize = 2;

impl Piece {
    /// How much of it has to go on a page together.
    fn least_mm(&self) -> f32 {
        match &self.body {
            Body::Text(text) if text.lines.len() > TOGETHER + 1 => text.height_mm(TOGETHER),
            Body::Text(text) => text.height_mm(text.lines.len()),
            Body::Solid(laid) | Body::Row(laid, _) => laid.height_mm,
        }
    }
}

/// The page that is being filled, and those before it.
struct Filling {
    room: Room,
    pages: Vec<Vec<Part>>,
    y_mm: f32,
    /// Whether nothing stands on the page yet.
    is_fresh: bool,
}

impl Filling {
    fn put(&mut self, laid: &Laid) {
        if let Some(page) = self.pages.last_mut() {
            page.extend(moved(&laid.parts, Point::new(self.room.x_mm, self.y_mm)));
        }
        self.y_mm += laid.height_mm;
        self.is_fresh = false;
    }

    fn turn(&mut self) {
        self.pages.push(Vec::new());
        self.y_mm = self.room.next_mm;
        self.is_fresh = true;
    }

    fn left_mm(&self) -> f32 {
        self.room.bottom_mm - self.y_mm
    }
}

impl Layer<'_> {
    /// The pages that the blocks need, at least one.
    pub(super) fn pages(&self, blocks: &[Block], room: &Room) -> Result<Vec<Vec<Part>>, Misfit> {
        let pieces = self.pieces(blocks, room.width_mm)?;
        let mut filling = Filling { room: *room, pages: vec![Vec::new()], y_mm: room.first_mm, is_fresh: true };
        for (index, piece) in pieces.iter().enumerate() {
            let gap_mm = if filling.is_fresh { 0.0 } else { piece.gap_mm };
            let needed_mm = gap_mm + needed_mm(pieces.get(index..).unwrap_or_default());
            let turns = needed_mm > filling.left_mm() && !(filling.is_fresh && filling.pages.len() > 1);
            if turns && !(filling.is_fresh && gap_mm + piece.least_mm() <= filling.left_mm()) {
                filling.turn();
            } else {
                filling.y_mm += gap_mm;
            }
            self.put_piece(&mut filling, piece)?;
        }
        Ok(filling.pages)
    }

    fn put_piece(&self, filling: &mut Filling, piece: &Piece) -> Result<(), Misfit> {
        match &piece.body {
            Body::Text(text) => self.put_text(filling, text),
            Body::Solid(laid) if laid.height_mm > filling.left_mm() => Err(Misfit::Full),
            Body::Solid(laid) => {
                filling.put(laid);
                Ok(())
            }
            Body::Row(row, head) => {
                if let Some(head) = head.as_ref().filter(|_| filling.is_fresh && filling.pages.len() > 1) {
                    let parts = head.parts.iter();
                    let again = parts.map(|it| Part { role: Role::Pagination, items: it.items.clone() });
                    filling.put(&Laid { parts: again.collect(), height_mm: head.height_mm });
                }
                if row.height_mm > filling.left_mm() {
                    return Err(Misfit::Full);
                }
                filling.put(row);
                Ok(())
            }
        }
    }

    /// A text line by line, never a single one of it above or below the end of a page.
    fn put_text(&self, filling: &mut Filling, text: &TextLines) -> Result<(), Misfit> {
        let mut from = 0;
        while from < text.lines.len() {
            let rest = text.lines.len() - from;
            let mut count = rest;
            while count > 0 && text.height_mm(count) > filling.left_mm() {
                count -= 1;
            }
            if count < rest && rest - count < TOGETHER {
                count = rest.saturating_sub(TOGETHER);
            }
            if count == 0 {
                if filling.is_fresh {
                    return Err(Misfit::Full);
                }
            } else {
                filling.put(&self.drawn_lines(text, from, from + count));
                from += count;
            }
            if from < text.lines.len() {
                filling.turn();
            }
        }
        Ok(())
    }

    fn pieces(&self, blocks: &[Block], width_mm: f32) -> Result<Vec<Piece>, Misfit> {
        let mut pieces = Vec::new();
        let mut before: Option<&Block> = None;
        for block in blocks {
            if matches!(block, Block::Text(_, text, _) if text.is_empty()) {
                continue;
            }
            let gap_mm = self.gap_mm(before, block);
            let is_heading = matches!(block, Block::Text(TextRole::Heading(_), ..));
            if let Block::Table(table) = block {
                let head = self.table_head(table, width_mm)?.map(Rc::new);
                let mut gap_mm = gap_mm;
                if let Some(head) = &head {
                    pieces.push(Piece { gap_mm, is_heading: true, body: Body::Solid(head.as_ref().clone()) });
                    gap_mm = 0.0;
                }
                for row in self.table_rows(table, width_mm, 0.0)? {
                    pieces.push(Piece { gap_mm, is_heading: false, body: Body::Row(row, head.clone()) });
                    gap_mm = 0.0;
                }
            } else {
                let body = match self.text_lines(block, width_mm)? {
                    Some(text) => Body::Text(text),
                    None => Body::Solid(self.block(block, width_mm, 0.0)?),
                };
                pieces.push(Piece { gap_mm, is_heading, body });
            }
            before = Some(block);
        }
        Ok(pieces)
    }
}

/// How much room the first of these needs: a heading needs what it heads.
fn needed_mm(pieces: &[Piece]) -> f32 {
    let mut needed_mm = 0.0;
    for (index, piece) in pieces.iter().enumerate() {
        needed_mm += if index > 0 { piece.gap_mm } else { 0.0 };
        if !piece.is_heading {
            return needed_mm + piece.least_mm();
        }
        needed_mm += match &piece.body {
            Body::Text(text) => text.height_mm(text.lines.len()),
            Body::Solid(laid) | Body::Row(laid, _) => laid.height_mm,
        };
    }
    needed_mm
}
