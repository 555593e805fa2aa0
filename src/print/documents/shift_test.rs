//! The proefvel: shows how far a printer puts the back of a sheet away from its front, and whether it keeps sizes.

use std::sync::Arc;

use super::flow::{Flow, Look};
use super::value_cards::{CardSettings, control_line};
use super::writer::Writer;
use super::{Document, Edition, Sides};
use crate::model::Colour;
use crate::print::imposition::moved;
use crate::print::page::{Ending, Item, Page, Part, Point, Role, Stroke};
use crate::print::paper::A4_MM;
use crate::print::product::Product;
use crate::print::style::PaperStyle;
use crate::print::type_setting::{Font, TypeSetter};
use crate::print::{CardName, PrintProblem};

/// From the edge to the text.
const SIDE_MM: f32 = 20.0;
/// Where the cross is, which lies in the middle so that it lies there on the back too.
const CROSS: Point = Point::new(A4_MM.0 / 2.0, 180.0);
/// How far the scale reaches on each side of the cross.
const REACH_MM: i16 = 10;
/// The type of the numbers at the scale.
const NUMBER_PT: f32 = 8.0;

/// Two pages: a scale on the front, a cross on the back.
pub fn shift_test(writer: &Writer<'_>, settings: &CardSettings) -> Result<Document, Vec<PrintProblem>> {
    let setter = TypeSetter::new(writer.words.language, writer.project.setup.typeface).map_err(|it| vec![it])?;
    let style = PaperStyle::new(writer.project.setup.accent);
    let sides = if settings.sides == Sides::Short { Sides::Short } else { Sides::Long };
    let mut front = Page::new(A4_MM.0, A4_MM.1);
    let card = CardName::Sheet { product: Product::ShiftTest, of: String::new() };
    front.parts = instructions(writer, &setter, &style).ok_or_else(|| vec![PrintProblem::TooFull { card }])?;
    front.parts.push(scale(&style));
    front.parts.extend(numbers(&setter, &style));
    let control = control_line(&setter, &style, &writer.say("card-control"));
    front.parts.extend(moved(control, Point::new(SIDE_MM, A4_MM.1 - 30.0)));
    let mut back = Page::new(A4_MM.0, A4_MM.1);
    back.parts = moved(vec![cross(&style)], settings.shift.on_back());
    back.is_turned = sides == Sides::Short;
    Ok(Document {
        edition: Edition::default(),
        sides,
        title: writer.say(Product::ShiftTest.key()),
        organisation: writer.project.setup.organisation.clone(),
        language: writer.words.language,
        date: writer.date,
        pages: vec![Arc::new(front), Arc::new(back)],
        cards: Vec::new(),
        smallest_type_pt: 12.0,
        sheets: 1,
    })
}

fn instructions(writer: &Writer<'_>, setter: &TypeSetter, style: &PaperStyle) -> Option<Vec<Part>> {
    let mut flow = Flow::new(setter, Point::new(SIDE_MM, 22.0), A4_MM.0 - 2.0 * SIDE_MM);
    flow.add(Role::Section, Vec::new());
    let title = Look::heading(Font::Bold, 24.0, style.accent_ink);
    flow.text(Role::Heading(1), &writer.say(Product::ShiftTest.key()), &title)?;
    flow.gap(8.0);
    for key in ["shift-step-1", "shift-step-2", "shift-step-3", "shift-step-4"] {
        flow.gap(4.0);
        flow.text(Role::Paragraph, &writer.say(key), &Look::body(12.0, style.ink))?;
    }
    Some(flow.into_parts())
}

fn stroke(from: Point, to: Point, width_pt: f32, colour: Colour) -> Item {
    Item::Stroke(Stroke { points: vec![from, to], width_pt, ending: Ending::Flat, colour })
}

/// A ruler across and down, in mm, longer each fifth one.
fn scale(style: &PaperStyle) -> Part {
    let mut items = vec![];
    let reach_mm = f32::from(REACH_MM);
    items.push(stroke(CROSS.moved(-reach_mm, 0.0), CROSS.moved(reach_mm, 0.0), 0.5, style.ink));
    items.push(stroke(CROSS.moved(0.0, -reach_mm), CROSS.moved(0.0, reach_mm), 0.5, style.ink));
    for tick in (-REACH_MM..=REACH_MM).filter(|it| *it != 0) {
        let (at, half_mm) = (f32::from(tick), if tick % 5 == 0 { 2.0 } else { 1.0 });
        items.push(stroke(CROSS.moved(at, -half_mm), CROSS.moved(at, half_mm), 0.35, style.ink));
        items.push(stroke(CROSS.moved(-half_mm, at), CROSS.moved(half_mm, at), 0.35, style.ink));
    }
    Part { role: Role::Decoration, items }
}

fn numbers(setter: &TypeSetter, style: &PaperStyle) -> Vec<Part> {
    let look = Look::body(NUMBER_PT, style.second_ink);
    let mut parts = Vec::new();
    for number in [-REACH_MM, -5, 5, REACH_MM] {
        let text = number.to_string().replace('-', "−");
        let Some(line) = look.lines(setter, &text, 20.0).and_then(|it| it.first().cloned()) else { continue };
        let at = f32::from(number);
        let half_mm = line.width_mm() / 2.0;
        for place in [CROSS.moved(at - half_mm, 6.0), CROSS.moved(4.0, at + look.capital_mm(setter) / 2.0)] {
            parts.push(Part { role: Role::Paragraph, items: line.placed(place, look.colour) });
        }
    }
    parts
}

/// What shows through the paper.
fn cross(style: &PaperStyle) -> Part {
    let reach_mm = 2.5 * f32::from(REACH_MM);
    let items = vec![
        stroke(CROSS.moved(-reach_mm, 0.0), CROSS.moved(reach_mm, 0.0), 1.0, style.ink),
        stroke(CROSS.moved(0.0, -reach_mm), CROSS.moved(0.0, reach_mm), 1.0, style.ink),
    ];
    Part { role: Role::Decoration, items }
}
