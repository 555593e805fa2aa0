//! The waardenblad: one value in full, from its core to where it comes from.

use super::flow::Mark;
use super::wording::words_of;
use super::writer::{BETWEEN, Writer, format, listed};
use crate::model::{ChosenValue, Column, Criterion, Obstacle, Topic, ValueId};
use crate::print::blocks::{Band, Block, Columns, Length, Sheet, SheetSet, Style};
use crate::print::paper::PaperSize;
use crate::print::product::Product;
use crate::print::{CardName, PrintProblem};
use crate::words::Counted;
use crate::words::worked_out::topic_key;

/// A sheet for each of these values, or for all chosen ones where none is named.
pub fn value_sheets(writer: &Writer<'_>, paper: PaperSize, values: &[ValueId]) -> Result<SheetSet, PrintProblem> {
    let product = Product::ValueSheet;
    let wanted = writer.chosen().filter(|it| values.is_empty() || values.contains(&it.id));
    let sheets: Vec<Sheet> = wanted.map(|it| sheet(writer, it)).collect();
    if sheets.is_empty() {
        return Err(PrintProblem::NothingToPrint { product });
    }
    Ok(writer.set(product, format(paper, Length::Continuing), sheets))
}

fn sheet(writer: &Writer<'_>, value: &ChosenValue) -> Sheet {
    let loading = &value.loading;
    let topic = |topic: Topic| -> Vec<String> {
        loading.topic(topic).iter().filter(|it| !it.trim().is_empty()).cloned().collect()
    };
    let mut blocks = Vec::new();
    if loading.core.trim().is_empty() {
        blocks.push(Block::lines(2));
    } else {
        blocks.push(Block::paragraph(loading.core.clone(), Style::LEAD));
    }
    blocks.push(Block::body(value.meaning.clone()));
    blocks.extend(beside(
        listed(writer.say("deepen-means"), Mark::Tick, topic(Topic::Means)),
        listed(writer.say("deepen-means-not"), Mark::Cross, topic(Topic::MeansNot)),
    ));
    let placed = |column: Column| {
        let placements = loading.placements.iter().filter(|it| it.column == column);
        placements.filter_map(|it| writer.behaviour(it.behaviour)).collect::<Vec<_>>()
    };
    blocks.extend(listed(writer.say("card-does"), Mark::Tick, placed(Column::Does)));
    blocks.extend(listed(writer.say("card-does-not"), Mark::Cross, placed(Column::DoesNot)));
    blocks.extend(tensions(writer, value));
    blocks.extend(noticed(writer, value));
    for other in Topic::ALL.into_iter().filter(|it| !matches!(it, Topic::Means | Topic::MeansNot)) {
        blocks.extend(listed(writer.say(topic_key(other)), Mark::Dot, topic(other)));
    }
    blocks.extend(obstacles(writer, value));
    blocks.extend(origin(writer, value));
    let name = writer.name(value);
    Sheet {
        name: CardName::Sheet { product: Product::ValueSheet, of: value.name.clone() },
        band: Some(Band { above: writer.say("sheet-our-value"), title: name, facts: writer.counts(value) }),
        blocks,
        foot: writer.foot(Product::ValueSheet),
    }
}

/// Two lists beside each other; one alone takes the whole width.
fn beside(left: Vec<Block>, right: Vec<Block>) -> Vec<Block> {
    if left.is_empty() || right.is_empty() {
        return left.into_iter().chain(right).collect();
    }
    vec![Block::Gap(1.9), Columns::even(vec![left, right], 9.0)]
}

fn tensions(writer: &Writer<'_>, value: &ChosenValue) -> Vec<Block> {
    let tensions = value.loading.tensions.iter();
    let mut blocks = Vec::new();
    for tension in tensions.filter(|it| !it.left.trim().is_empty() || !it.right.trim().is_empty()) {
        if blocks.is_empty() {
            blocks.push(Block::heading(2, writer.say("deepen-tensions"), Style::HEADING));
        }
        let (left, right) = (tension.left.clone(), tension.right.clone());
        let (key, side) = match tension.point {
            0..=39 => ("sheet-nearer", &left),
            40..=60 => ("sheet-halfway", &left),
            _ => ("sheet-nearer", &right),
        };
        let said = writer.say_with(key, &[("side", side.as_str().into())]);
        let line = Columns {
            widths: vec![1.25, 1.0, 1.25],
            gap_mm: 6.0,
            columns: vec![vec![Block::body(left)], vec![Block::Scale(tension.point)], vec![Block::body(right)]],
        };
        let said = Block::paragraph(said, Style::LABEL);
        blocks.push(Block::Together(vec![Block::Columns(line), said]));
    }
    blocks
}

/// What stands in the way, and what we do then.
fn obstacles(writer: &Writer<'_>, value: &ChosenValue) -> Vec<Block> {
    let known = value.loading.obstacles.iter().filter(|it| !it.obstacle.trim().is_empty());
    let said = |it: &Obstacle| match it.answer.trim() {
        "" => it.obstacle.clone(),
        answer => {
            let arguments = [("obstacle", it.obstacle.as_str().into()), ("answer", answer.into())];
            writer.say_with("sheet-obstacle", &arguments)
        }
    };
    listed(writer.say("deepen-obstacles"), Mark::Dot, known.map(said).collect())
}

/// What each group whom it concerns will notice.
fn noticed(writer: &Writer<'_>, value: &ChosenValue) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut add = |who: String, what: &str| {
        if !what.trim().is_empty() {
            let who = Block::paragraph(who, Style::STRONG);
            blocks.push(Block::Together(vec![who, Block::paragraph(what, Style::BODY.after(0.9))]));
        }
    };
    add(writer.say("card-residents-notice"), &value.loading.residents_notice);
    for answer in &value.considered.answers {
        if matches!(answer.about, Criterion::Audience(_)) {
            add(writer.words.criterion_title(writer.project, answer.about), &answer.text);
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(2, writer.say("sheet-noticed"), Style::HEADING));
    }
    blocks
}

/// The words it came from, each with the number of sheets that it stands on, the most first.
fn origin(writer: &Writer<'_>, value: &ChosenValue) -> Vec<Block> {
    let words = words_of(writer.project, value);
    if words.is_empty() {
        return Vec::new();
    }
    let words: Vec<String> = words.into_iter().map(|(word, sheets)| format!("{word}\u{A0}({sheets})")).collect();
    let sentence =
        writer.say_with("sheet-origin-says", &[("total", Counted::Sheets.argument(writer.insight.sheet_count))]);
    vec![
        Block::heading(2, writer.say("sheet-origin"), Style::HEADING),
        Block::paragraph(sentence, Style::LABEL),
        Block::body(words.join(BETWEEN)),
    ]
}
