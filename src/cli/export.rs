//! `waardenbord export`: all text of a project as a document, or its boards and words as tables.

use std::path::Path;

use super::arguments::{self, ExportInto, Which};
use super::error::CommandError;
use super::{Context, day, open};
use crate::exchange::{
    MARKDOWN_BEGINNING, board_table, csv_parts, docx, markdown, package_beginning, report, tables, xlsx,
};
use crate::store::{error::name_of, keep};

pub(super) fn run(context: &Context, given: &arguments::Export) -> Result<String, CommandError> {
    let desk = open::open(context, &given.existing)?;
    let (project, words, date) = (desk.project(), &context.words, day::day(context, given.date)?);
    let disk = context.computer.disk.as_ref();
    let ExportInto { board, docx: document, markdown: text, xlsx: workbook, csv: folder } = &given.into;
    if let Some(path) = board {
        let board = open::board(project, &Which { session: given.session })?;
        let table = board_table(project, board, words);
        keep::put(disk, path, table.csv().as_bytes(), table.csv_beginning().as_bytes())?;
    }
    if let Some(path) = document {
        let bytes = docx(&report(project, words, date))?;
        keep::put(disk, path, &bytes, package_beginning(&bytes))?;
    }
    if let Some(path) = text {
        let text = markdown(&report(project, words, date));
        keep::put(disk, path, text.as_bytes(), MARKDOWN_BEGINNING.as_bytes())?;
    }
    if let Some(path) = workbook {
        let bytes = xlsx(&tables(project, words), &project.setup.title, date)?;
        keep::put(disk, path, &bytes, package_beginning(&bytes))?;
    }
    if let Some(path) = folder {
        keep::put_all(disk, path, &csv_parts(&tables(project, words)))?;
    }
    let made = [board, document, text, workbook, folder].into_iter().flatten().map(|it| said(context, it));
    Ok(made.collect())
}

fn said(context: &Context, path: &Path) -> String {
    context.words.say_with("command-printed", &[("file", name_of(path).into())]) + "\n"
}
