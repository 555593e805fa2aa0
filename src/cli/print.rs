//! `waardenbord print`: a document of a project as a PDF.

use std::path::Path;

use super::arguments::{self, Size};
use super::error::CommandError;
use super::{Context, day, open, package};
use crate::print::order::{document, separately};
use crate::print::{
    CardSettings, CardSize, Document, Edition, Order, PaperSize, Per, Product, Shift, Shown, Sides, Stock, pdf,
};
use crate::store::names::{Names, Parts};
use crate::store::settings::Settings;
use crate::store::{error::name_of, keep};

pub(super) fn run(context: &Context, given: &arguments::Print) -> Result<String, CommandError> {
    let desk = open::open(context, &given.existing)?;
    let (project, words) = (desk.project(), &context.words);
    let date = day::day(context, given.date)?;
    let mut order = order(given)?;
    if let Some(name) = &given.printer {
        let settings = Settings::load(&context.computer);
        let no_such = || CommandError::NoSuchPrinter { name: name.clone() };
        let printer = settings.printer(name).ok_or_else(no_such)?;
        order.cards.shift = Shift::new(printer.right_mm, printer.down_mm).ok_or(CommandError::ShiftTooFar)?;
    }
    if matches!(given.document, arguments::Document::TeamPackage) {
        return package::run(context, project, given, (order.cards, date));
    }
    if order.product == Product::Harvest {
        order.board = Some(open::board(project, &given.which)?.id);
    }
    order.values = open::values(project, &given.values)?.into_iter().map(|it| it.id).collect();
    let not_printable = |problems| CommandError::NotPrintable { problems };
    if given.per.is_some() && !is_pdf(&given.out) {
        let each = separately(project, words, date, &order).map_err(not_printable)?;
        let (what, count) = (words.say(order.product.key()), each.len());
        let (mut names, day) = (Names::default(), date.to_string());
        let mut problems = Vec::new();
        // What is in the way of one is not in the way of the others.
        for one in each {
            let before = [day.as_str(), what.as_str()];
            let parts = Parts { before: &before, own: &one.of, otherwise: &what, after: &[] };
            let path = given.out.join(names.given(&parts) + ".pdf");
            match one.document {
                Ok(document) => keep_pdf(context, &path, &document)?,
                Err(found) => problems.extend(found),
            }
        }
        if !problems.is_empty() {
            return Err(CommandError::NotPrintable { problems });
        }
        let arguments = [("n", count.into()), ("folder", name_of(&given.out).into())];
        return Ok(words.say_with("command-printed-in-folder", &arguments) + "\n");
    }
    keep_pdf(context, &given.out, &document(project, words, date, &order).map_err(not_printable)?)?;
    Ok(words.say_with("command-printed", &[("file", name_of(&given.out).into())]) + "\n")
}

pub(super) fn is_pdf(path: &Path) -> bool {
    path.extension().is_some_and(|it| it.eq_ignore_ascii_case("pdf"))
}

pub(super) fn keep_pdf(context: &Context, path: &Path, document: &Document) -> Result<(), CommandError> {
    let bytes = pdf::write(document).map_err(CommandError::Pdf)?;
    keep::put(context.computer.disk.as_ref(), path, &bytes, b"%PDF-")?;
    Ok(())
}

/// What is asked for; a size or a division that the document does not have is refused.
fn order(given: &arguments::Print) -> Result<Order, CommandError> {
    let product = Product::from(given.document);
    let has_cards = product.papers().is_empty();
    let mut order = Order::of(product);
    order.cards = settings(given);
    if given.marks == Some(arguments::Switch::On) {
        order.cut = Shown::Yes;
    }
    order.teams.clone_from(&given.teams);
    order.edition = match given.edition {
        arguments::Edition::Print => Edition::Print,
        arguments::Edition::Reading => Edition::Reading,
    };
    if let Some(size) = given.size {
        order.paper = product.papers().iter().copied().find(|it| is_called(*it, size));
        let is_card = matches!(size, Size::A6 | Size::Card99x140 | Size::A5 | Size::A4);
        let is_there = if has_cards { is_card } else { order.paper.is_some() };
        if !is_there {
            return Err(CommandError::NoSuchSize { size: format!("{size:?}") });
        }
    }
    order.per = given.per.map(|it| match it {
        arguments::Per::Session => Per::Session,
        arguments::Per::Table => Per::Table,
    });
    match order.per {
        Some(per) if !product.per().contains(&per) => Err(CommandError::NotDivided),
        _ => Ok(order),
    }
}

fn is_called(paper: PaperSize, size: Size) -> bool {
    match paper {
        PaperSize::A4 => size == Size::A4,
        PaperSize::A3 | PaperSize::A3Landscape => size == Size::A3,
        PaperSize::A2 => size == Size::A2,
    }
}

fn settings(given: &arguments::Print) -> CardSettings {
    let shown = |is_on: bool| if is_on { Shown::Yes } else { Shown::No };
    CardSettings {
        size: match given.size {
            Some(Size::Card99x140) => CardSize::Card99x140,
            Some(Size::A5) => CardSize::A5,
            Some(Size::A4) => CardSize::A4,
            _ => CardSize::A6,
        },
        sets: given.sets,
        counts: shown(given.counts),
        number: shown(given.number),
        origin: shown(given.origin),
        stock: match given.sheet {
            arguments::Stock::A4 => Stock::A4,
            arguments::Stock::A3 => Stock::A3,
        },
        sides: match given.sides {
            arguments::Sides::Single => Sides::Single,
            arguments::Sides::Fold => Sides::Fold,
            arguments::Sides::Long => Sides::Long,
            arguments::Sides::Short => Sides::Short,
        },
        marks: shown(given.marks != Some(arguments::Switch::Off)),
        shift: Shift::default(),
    }
}
