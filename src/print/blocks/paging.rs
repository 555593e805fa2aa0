//! Blocks over as many pages as they need.

use std::mem::take;
use std::rc::Rc;

use super::lay::{Laid, Layer, TextLines};
use super::{Block, Lines, Misfit, Table, TextRole};
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
    /// Whether it comes on the page of what follows: a heading, the first row of a table and the last but one.
    stays_with_next: bool,
    body: Body,
}

enum Body {
    Text(TextLines),
    Solid(Laid),
    /// Lines to write on, down to the end of the page they come on.
    Lines(Lines),
    /// A row of a table, and the head that stands above it again on a next page.
    Row(Laid, Option<Rc<Laid>>),
}

/// At least so many lines of a text stand together.
const TOGETHER: usize = 2;

impl Piece {
    /// How much of it has to go on a page together.
    fn least_mm(&self, write_mm: f32) -> f32 {
        match &self.body {
            Body::Lines(lines) => f32::from(lines.count) * write_mm,
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
    fn put(&mut self, laid: Laid) {
        if let Some(page) = self.pages.last_mut() {
            page.extend(moved(laid.parts, Point::new(self.room.x_mm, self.y_mm)));
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
        let mut pieces = Vec::new();
        self.add_pieces(&mut pieces, blocks, room)?;
        let mut filling = Filling { room: *room, pages: vec![Vec::new()], y_mm: room.first_mm, is_fresh: true };
        let mut rest = pieces.as_mut_slice();
        while let Some(piece) = rest.first() {
            let gap_mm = if filling.is_fresh { 0.0 } else { piece.gap_mm };
            let needed_mm = gap_mm + needed_mm(rest, self.sizes.write_mm);
            let turns = needed_mm > filling.left_mm() && !(filling.is_fresh && filling.pages.len() > 1);
            if turns && !(filling.is_fresh && gap_mm + piece.least_mm(self.sizes.write_mm) <= filling.left_mm()) {
                filling.turn();
            } else {
                filling.y_mm += gap_mm;
            }
            let Some((piece, behind)) = rest.split_first_mut() else { break };
            self.put_piece(&mut filling, piece)?;
            rest = behind;
        }
        Ok(filling.pages)
    }

    /// Puts a piece on the page, which takes what is in it.
    fn put_piece(&self, filling: &mut Filling, piece: &mut Piece) -> Result<(), Misfit> {
        match &mut piece.body {
            Body::Text(text) => self.put_text(filling, text),
            Body::Solid(laid) if laid.height_mm > filling.left_mm() => Err(Misfit::Full),
            Body::Solid(laid) => {
                filling.put(take(laid));
                Ok(())
            }
            Body::Lines(lines) => {
                let least_mm = f32::from(lines.count) * self.sizes.write_mm;
                if least_mm > filling.left_mm() {
                    return Err(Misfit::Full);
                }
                let laid = self.write_lines(*lines, filling.room.width_mm, filling.left_mm() - least_mm);
                filling.put(laid);
                Ok(())
            }
            Body::Row(row, head) => {
                if let Some(head) = head.as_ref().filter(|_| filling.is_fresh && filling.pages.len() > 1) {
                    let parts = head.parts.iter();
                    let again = parts.map(|it| Part { role: Role::Pagination, items: it.items.clone() });
                    filling.put(Laid { parts: again.collect(), height_mm: head.height_mm });
                }
                if row.height_mm > filling.left_mm() {
                    return Err(Misfit::Full);
                }
                filling.put(take(row));
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
            if count < rest.min(TOGETHER) {
                if filling.is_fresh && filling.pages.len() > 1 {
                    return Err(Misfit::Full);
                }
            } else {
                filling.put(self.drawn_lines(text, from, from + count));
                from += count;
            }
            if from < text.lines.len() {
                filling.turn();
            }
        }
        Ok(())
    }

    fn add_pieces(&self, pieces: &mut Vec<Piece>, blocks: &[Block], room: &Room) -> Result<(), Misfit> {
        let (width_mm, most_mm) = (room.width_mm, room.bottom_mm - room.next_mm);
        let mut before: Option<&Block> = None;
        for (index, block) in blocks.iter().enumerate().filter(|it| !it.1.is_empty()) {
            let is_last = index + 1 == blocks.len();
            let gap_mm = self.gap_mm(before, block);
            before = Some(block);
            if let Block::Table(table) = block {
                self.add_rows(pieces, table, width_mm, gap_mm)?;
                continue;
            }
            let body = match (self.text_lines(block, width_mm)?, block) {
                (Some(text), _) => Body::Text(text),
                (None, Block::Lines(lines)) if lines.is_filling && is_last => Body::Lines(*lines),
                (None, _) => Body::Solid(self.block(block, width_mm, 0.0)?),
            };
            let stays_with_next = matches!(block, Block::Text(TextRole::Heading(_), ..));
            let piece = Piece { gap_mm, stays_with_next, body };
            // What is too high for any page goes on it in parts, one under the other.
            let parts = block.parts();
            if piece.least_mm(self.sizes.write_mm) > most_mm && !parts.is_empty() {
                let first = pieces.len();
                for part in parts {
                    let next = pieces.len();
                    self.add_pieces(pieces, part, room)?;
                    if let Some(piece) = pieces.get_mut(next) {
                        piece.gap_mm = if next == first { gap_mm } else { self.em_mm() };
                    }
                }
            } else {
                pieces.push(piece);
            }
        }
        Ok(())
    }

    fn add_rows(&self, pieces: &mut Vec<Piece>, table: &Table, width_mm: f32, mut gap_mm: f32) -> Result<(), Misfit> {
        let head = self.table_head(table, width_mm)?.map(Rc::new);
        if let Some(head) = &head {
            pieces.push(Piece { gap_mm, stays_with_next: true, body: Body::Solid(head.as_ref().clone()) });
            gap_mm = 0.0;
        }
        let count = table.rows.len();
        for (index, row) in self.table_rows(table, width_mm, 0.0)?.into_iter().enumerate() {
            // A single row above or below the end of a page looks lost.
            let stays_with_next = (index == 0 || index + 2 == count) && index + 1 < count;
            pieces.push(Piece { gap_mm, stays_with_next, body: Body::Row(row, head.clone()) });
            gap_mm = 0.0;
        }
        Ok(())
    }
}

/// How much room the first of these needs: a heading needs what it heads.
fn needed_mm(pieces: &[Piece], write_mm: f32) -> f32 {
    let mut needed_mm = 0.0;
    for (index, piece) in pieces.iter().enumerate() {
        needed_mm += if index > 0 { piece.gap_mm } else { 0.0 };
        if !piece.stays_with_next {
            return needed_mm + piece.least_mm(write_mm);
        }
        needed_mm += match &piece.body {
            Body::Text(text) => text.height_mm(text.lines.len()),
            Body::Solid(laid) | Body::Row(laid, _) => laid.height_mm,
            Body::Lines(_) => piece.least_mm(write_mm),
        };
    }
    needed_mm
}
