//! What stands on the command line.

use std::num::NonZeroU16;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::print::Product;
use crate::words::Language;

/// Finds the values of an organisation with a group around one screen, and prints them as cards.
///
/// Without a command it opens the window.
#[derive(Debug, Parser)]
#[command(name = "waardenbord", version, disable_help_subcommand = true)]
pub(super) struct Arguments {
    /// The project to open in the window
    #[arg(value_name = "PROJECT.ron")]
    pub project: Option<PathBuf>,
    /// The language of the window and of messages: nl or en
    #[arg(long, global = true, value_name = "nl|en")]
    pub language: Option<Language>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a new project
    New(New),
    /// Read sheets from a table into a project; what it has already is not added again
    Import(Import),
    /// Carry out a list of edits, all or nothing
    Apply(Apply),
    /// Check a project, and list what is still to be placed
    Check(Existing),
    /// Show what is in a project
    Show(Show),
    /// List pairs of wordings that are alike, and why, as CSV: the pairs that the window shows
    Suggest(Existing),
    /// Make a PDF of a document
    Print(Print),
    /// Store how far a printer puts the back of a sheet away from its front; without numbers, say what is stored
    Printer(Printer),
    /// Write all text of a project as a document, or its boards and words as tables
    Export(Export),
}

#[derive(Debug, Args)]
pub(super) struct New {
    /// The file to make
    #[arg(value_name = "PROJECT.ron")]
    pub project: PathBuf,
    /// The title of the project; without it the name of the file
    #[arg(long, value_name = "T")]
    pub title: Option<String>,
    /// Make it anew where the file is a project already; any other file is never overwritten
    #[arg(long)]
    pub force: bool,
    #[command(flatten)]
    pub ids: Ids,
}

/// A project that is there.
#[derive(Debug, Args)]
pub(super) struct Existing {
    /// The project
    #[arg(value_name = "PROJECT.ron")]
    pub project: PathBuf,
    /// Take a project that was changed by hand as it is
    #[arg(long)]
    pub accept_edited: bool,
}

#[derive(Debug, Args)]
pub(super) struct Import {
    #[command(flatten)]
    pub existing: Existing,
    /// A table with the columns sessie, tafel, blad, waarde, gedrag, herkomst, and if need be toelichting
    #[arg(value_name = "INPUT.csv")]
    pub input: PathBuf,
    /// Say what would be added, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Leave out rows that cannot be read; without it nothing is added then
    #[arg(long)]
    pub skip_wrong: bool,
    #[command(flatten)]
    pub ids: Ids,
}

#[derive(Debug, Args)]
pub(super) struct Apply {
    /// The project
    #[arg(value_name = "PROJECT.ron", required_unless_present = "example")]
    pub project: Option<PathBuf>,
    /// A list of edits
    #[arg(value_name = "EDITS.ron", required_unless_present = "example")]
    pub edits: Option<PathBuf>,
    /// Print a list with each edit that there is, and change nothing
    #[arg(long, conflicts_with_all = ["project", "edits"])]
    pub example: bool,
    /// Take a project that was changed by hand as it is
    #[arg(long)]
    pub accept_edited: bool,
}

#[derive(Debug, Args)]
pub(super) struct Show {
    #[command(flatten)]
    pub existing: Existing,
    /// As JSON, for other programs
    #[arg(long)]
    pub json: bool,
}

/// Which board.
#[derive(Debug, Args)]
pub(super) struct Which {
    /// The board of this session, by its number; without it the closing or only board
    #[arg(long, value_name = "N")]
    pub session: Option<u32>,
}

#[derive(Debug, Args)]
pub(super) struct Export {
    #[command(flatten)]
    pub existing: Existing,
    #[command(flatten)]
    pub into: ExportInto,
    /// The board of this session, by its number; without it the closing or only board
    #[arg(long, value_name = "N", conflicts_with_all = ["docx", "markdown", "xlsx", "csv"])]
    pub session: Option<u32>,
    /// The day on the text, such as 2026-11-24; without it that of `SOURCE_DATE_EPOCH`, else today
    #[arg(long, value_name = "DATE")]
    pub date: Option<Date>,
}

/// What to make; an older one there is replaced, any other file is not.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(super) struct ExportInto {
    /// A board as a table, one row for each card
    #[arg(long, value_name = "FILE.csv")]
    pub board: Option<PathBuf>,
    /// All text of the project as a Word document
    #[arg(long, value_name = "FILE.docx")]
    pub docx: Option<PathBuf>,
    /// All text of the project as Markdown
    #[arg(long, value_name = "FILE.md")]
    pub markdown: Option<PathBuf>,
    /// All tables of the project as an Excel workbook
    #[arg(long, value_name = "FILE.xlsx")]
    pub xlsx: Option<PathBuf>,
    /// All tables of the project as CSV, a file for each, in this folder
    #[arg(long, value_name = "FOLDER")]
    pub csv: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Printer {
    /// What the printer is called; `print --printer` asks for it by that name
    #[arg(value_name = "NAME")]
    pub name: String,
    /// How far the cross of the back lies to the right, in mm, seen from the front through the paper
    #[arg(long, value_name = "MM", allow_negative_numbers = true)]
    pub right: Option<f32>,
    /// How far it lies down, in mm
    #[arg(long, value_name = "MM", allow_negative_numbers = true)]
    pub down: Option<f32>,
}

/// What can be printed.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Document {
    /// A card for each chosen value, and one with all of them
    ValueCards,
    /// One value in full, A4 or A3
    ValueSheet,
    /// What a team does already and is going to do, A3 or A4
    TeamSheet,
    /// The values or the sentence, A3 or A2
    Poster,
    /// A behaviour on the front, an open question on the back
    ConversationCards,
    /// One A4 for each value, for the talks of the year
    ConversationSheet,
    /// One A4 for each team: what it recognises, misses, wants otherwise
    TestSheet,
    /// One A3: the values and the levels of growth
    GrowthMatrix,
    /// For each table or session where each word lies now, and why
    Feedback,
    /// One A4 with what was decided and why, and what is still open
    DecisionSheet,
    /// One A4 with what comes out of a board, and what stays
    Harvest,
    /// An A3 for each chosen value: its behaviours to tick by number, and room to write
    LoadingSheet,
    /// A blank A3 for subgroups
    InputSheet,
    /// For each team a set of value cards for everybody and a team sheet, and how much paper that takes
    TeamPackage,
    /// One A4 to measure how far a printer puts the back of a sheet away from its front
    ShiftTest,
}

impl From<Document> for Product {
    fn from(document: Document) -> Self {
        match document {
            Document::ValueCards => Self::ValueCards,
            Document::ValueSheet => Self::ValueSheet,
            Document::TeamSheet | Document::TeamPackage => Self::TeamSheet,
            Document::Poster => Self::Poster,
            Document::ConversationCards => Self::ConversationCards,
            Document::ConversationSheet => Self::ConversationSheet,
            Document::TestSheet => Self::TestSheet,
            Document::GrowthMatrix => Self::GrowthMatrix,
            Document::Feedback => Self::Feedback,
            Document::DecisionSheet => Self::DecisionSheet,
            Document::Harvest => Self::Harvest,
            Document::LoadingSheet => Self::LoadingSheet,
            Document::InputSheet => Self::InputSheet,
            Document::ShiftTest => Self::ShiftTest,
        }
    }
}

/// For whom a file is made.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(super) enum Edition {
    /// To print: cards on sheets, with marks to cut along
    #[default]
    Print,
    /// To mail and to publish: single pages that can be read aloud
    Reading,
}

/// On which paper small cards lie.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Stock {
    /// With a white border, as office printers have it
    A4,
    /// With colour over the edge of each card
    A3,
}

/// How sheets of cards are turned.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Sides {
    /// One side: all fronts, then all backs
    Single,
    /// One side: front and back beside each other, to be folded
    Fold,
    /// Both sides, over the long edge
    Long,
    /// Both sides, over the short edge
    Short,
}

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Switch {
    /// There
    On,
    /// Not there
    Off,
}

/// What a document has one of.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum Per {
    /// Each session
    Session,
    /// Each table
    Table,
}

/// How large a card or a sheet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Size {
    /// Cards: four on an A4
    A6,
    /// Cards: four on an A4 with room to cut
    #[value(name = "99x140")]
    Card99x140,
    /// Cards: one a page, with crop marks
    A5,
    /// Cards with crop marks, sheets
    A4,
    /// Sheets and posters
    A3,
    /// Posters
    A2,
}

#[derive(Debug, Args)]
pub(super) struct Print {
    #[command(flatten)]
    pub existing: Existing,
    /// What to print
    #[arg(long)]
    pub document: Document,
    #[command(flatten)]
    pub which: Which,
    /// Of which value the worksheet is, by its name; more than once for several, without it all chosen values
    #[arg(long = "value", value_name = "NAME")]
    pub values: Vec<String>,
    /// How large it is; without it as is usual for the document
    #[arg(long)]
    pub size: Option<Size>,
    /// For whom it is made
    #[arg(long, default_value = "print")]
    pub edition: Edition,
    /// One for each session or table, where the document has that
    #[arg(long)]
    pub per: Option<Per>,
    /// The teams of a package, with how many people there are; without it those of the project
    #[arg(long = "teams", value_name = "TEAMS.csv")]
    pub teams_file: Option<PathBuf>,
    /// For which team, by its name; more than once for several
    #[arg(long = "team", value_name = "NAME")]
    pub teams: Vec<String>,
    /// The PDF to make; an older PDF there is replaced, any other file is not
    ///
    /// With --per, and for team packages, a folder gets a PDF for each.
    #[arg(long, value_name = "FILE.pdf|FOLDER")]
    pub out: PathBuf,
    /// How many sets
    #[arg(long, value_name = "N", default_value = "1")]
    pub sets: NonZeroU16,
    /// Say on each front on how many sheets its value stands
    #[arg(long)]
    pub counts: bool,
    /// Put a large number on each front, to hold up
    #[arg(long)]
    pub number: bool,
    /// Say on each back from which words its value comes
    #[arg(long)]
    pub origin: bool,
    /// On which paper small cards lie: A4 with a white border, or A3 with colour over the edge of each card
    #[arg(long, default_value = "a4")]
    pub sheet: Stock,
    /// How sheets of cards are turned
    #[arg(long, default_value = "long")]
    pub sides: Sides,
    /// Marks to cut along: of cards with a line of 100 mm to measure, usually on; of sheets with colour over the edge on
    /// larger paper, as a print shop wants them, usually off
    #[arg(long)]
    pub marks: Option<Switch>,
    /// For this printer: backs are moved as was stored for it
    #[arg(long, value_name = "NAME")]
    pub printer: Option<String>,
    /// The day on the cards, such as 2026-11-24; without it that of `SOURCE_DATE_EPOCH`, else today
    #[arg(long, value_name = "DATE")]
    pub date: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct Ids {
    /// Give ids that count up from FROM instead of random ones, for recipes that must come out the same
    ///
    /// In a project that has records already they begin above the highest id in use where that is higher.
    #[arg(long, value_name = "FROM", hide_short_help = true)]
    pub counting_ids: Option<u64>,
}
