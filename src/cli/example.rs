//! Every edit there is, with what it does, as a list that `waardenbord apply` takes.
//!
//! The list tells one story and can be carried out on a project made by `waardenbord new --counting-ids 1`.

mod considered;

use jiff::Timestamp;
use jiff::civil::{date, time};

use crate::model::board::BoardEdit as B;
use crate::model::choice::ChoiceEdit as C;
use crate::model::input::{Batch, InputEdit as I, NewBehaviour, NewMeeting, NewSheet, NewTable, NewValue};
use crate::model::loading::LoadingEdit as L;
use crate::model::picture::PictureEdit as P;
use crate::model::setup::SetupEdit as S;
use crate::model::team::TeamEdit as T;
use crate::model::{
    BoardDesign, BoardId, BoardKind, CardKey, Colour, Column, Edit, InputItem, ParkReason, Picture, PictureData,
    PictureFormat, PictureKind, Place, ResultRange, Sources, Spot, Typeface, ValueId,
};
use crate::store::{Fault, edits};

/// The only board of a project made with `--counting-ids 1`: after the project itself the second id.
const BOARD: u64 = 2;

type Told = (&'static str, Edit);

/// Each edit with what it does.
pub fn example() -> Vec<Told> {
    let first = [setup(), input(), sheets(), boards(), clusters(), choice(), loading()];
    let then = [considered::context(), considered::considered(), considered::deepened(), core(), teams(), pictures()];
    [first.concat(), then.concat()].concat()
}

/// The list as `apply --example` prints it.
pub(super) fn text() -> Result<String, Fault> {
    let mut text = "// Every edit that `waardenbord apply` knows. Ids are 13 characters; a new thing gets an id that nothing \
                    has.\n// This list can be carried out on a project made by `waardenbord new PROJECT.ron --counting-ids 1`.\n[\n"
        .to_owned();
    for (comment, edit) in example() {
        text.extend(["  // ", comment, "\n  ", &edits::line(&edit)?, ",\n"]);
    }
    Ok(text + "]\n")
}

fn note(number: u64) -> CardKey {
    CardKey::Note(number.into())
}

fn words(text: &str) -> String {
    text.to_owned()
}

fn setup() -> Vec<Told> {
    vec![
        ("Names the project.", Edit::Setup(S::Title(words("Waarden van Voorbeeldstad")))),
        ("Names the organisation.", Edit::Setup(S::Organisation(words("Gemeente Voorbeeldstad")))),
        ("How many values can be chosen, 1 to 9.", Edit::Setup(S::MaxValues(3))),
        (
            "The accent on paper; None is the program's own.",
            Edit::Setup(S::Accent(Some(Colour { red: 0x1F, green: 0x6F, blue: 0x78 }))),
        ),
        ("The type on paper: Atkinson, Carlito or OpenSans.", Edit::Setup(S::Typeface(Typeface::Carlito))),
        (
            "How many clusters of a session go along to the closing session.",
            Edit::Setup(S::Results(ResultRange { least: 3, most: 5 })),
        ),
        ("Whether words that are alike are pointed out.", Edit::Setup(S::PointOut(true))),
    ]
}

fn input() -> Vec<Told> {
    let batch = Batch {
        meetings: vec![NewMeeting { id: 101.into(), number: 1 }],
        tables: vec![NewTable { id: 111.into(), meeting: 101.into(), number: 1 }],
        sheets: vec![NewSheet { id: 121.into(), table: 111.into(), number: 1 }],
        sources: vec![(121.into(), words("Team Wonen"))],
        pitches: vec![(121.into(), words("Zonder vertrouwen lukt niets"))],
        values: vec![
            NewValue { id: 131.into(), sheet: 121.into(), wording: words("Vertrouwen") },
            NewValue { id: 132.into(), sheet: 121.into(), wording: words("Openheid") },
        ],
        behaviours: vec![NewBehaviour { id: 141.into(), sheet: 121.into(), wording: words("We vragen door") }],
        links: vec![(141.into(), 131.into())],
    };
    vec![
        ("What an import adds: meetings, tables, sheets and what stands on them.", Edit::Input(I::Take(batch))),
        ("Adds the next meeting.", Edit::Input(I::AddMeeting { id: 102.into() })),
        (
            "Names a meeting; empty: named by its time.",
            Edit::Input(I::NameMeeting { meeting: 102.into(), name: words("Extra sessie") }),
        ),
        (
            "Says when a meeting is; None: not known.",
            Edit::Input(I::DateMeeting {
                meeting: 101.into(),
                date: Some(date(2026, 3, 2)),
                start: Some(time(9, 0, 0, 0)),
            }),
        ),
        ("Adds the next table to a meeting.", Edit::Input(I::AddTable { id: 112.into(), meeting: 102.into() })),
        ("Adds the next sheet to a table.", Edit::Input(I::AddSheet { id: 122.into(), table: 112.into() })),
        (
            "Says where a sheet comes from (herkomst).",
            Edit::Input(I::Source { sheet: 122.into(), text: words("Team Werk") }),
        ),
        (
            "Says why the group came to its values (toelichting).",
            Edit::Input(I::Pitch { sheet: 122.into(), text: words("Iemand moet beginnen") }),
        ),
        ("Adds an empty value to a sheet.", Edit::Input(I::AddValue { id: 133.into(), sheet: 122.into() })),
        (
            "Adds an empty behaviour to a sheet, tied to values of it.",
            Edit::Input(I::AddBehaviour { id: 142.into(), sheet: 122.into(), links: vec![133.into()] }),
        ),
    ]
}

fn sheets() -> Vec<Told> {
    let withdrawn = Timestamp::UNIX_EPOCH;
    vec![
        ("Writes a value.", Edit::Input(I::WordValue { note: 133.into(), wording: words("Lef") })),
        (
            "Writes a behaviour.",
            Edit::Input(I::WordBehaviour { note: 142.into(), wording: words("We zeggen wat we zien") }),
        ),
        (
            "Freezes what was written as the original: Value, Behaviour or Sheet.",
            Edit::Input(I::Freeze(InputItem::Value(133.into()))),
        ),
        ("The same for a behaviour.", Edit::Input(I::Freeze(InputItem::Behaviour(142.into())))),
        (
            "Ties a behaviour to a value of its sheet.",
            Edit::Input(I::Link { behaviour: 141.into(), value: 132.into() }),
        ),
        ("Unties it.", Edit::Input(I::Unlink { behaviour: 141.into(), value: 132.into() })),
        (
            "Lets something no longer count; it stays on its sheet.",
            Edit::Input(I::Withdraw { item: InputItem::Sheet(122.into()), time: withdrawn }),
        ),
        ("Lets it count again.", Edit::Input(I::Restore(InputItem::Sheet(122.into())))),
        ("An empty value more.", Edit::Input(I::AddValue { id: 134.into(), sheet: 122.into() })),
        ("Removes what has no text.", Edit::Input(I::RemoveEmpty(InputItem::Value(134.into())))),
        (
            "Moves a sheet to another table; its old code is kept.",
            Edit::Input(I::MoveSheet { sheet: 122.into(), table: 111.into() }),
        ),
        (
            "Splits a value in parts, each a card of its own.",
            Edit::Input(I::Split { note: 133.into(), parts: vec![words("Lef"), words("Durf")] }),
        ),
        ("Makes it one card again.", Edit::Input(I::Split { note: 133.into(), parts: Vec::new() })),
    ]
}

fn boards() -> Vec<Told> {
    let put = |cards: Vec<CardKey>, to: Place, before: Option<CardKey>| {
        Edit::Board(B::Put { board: BOARD.into(), cards, to, before })
    };
    vec![
        ("Which boards are shown: Single or PerSession.", Edit::Board(B::Design(BoardDesign::Single))),
        (
            "Adds a board over one meeting.",
            Edit::Board(B::Add { id: 151.into(), kind: BoardKind::Session(101.into()) }),
        ),
        ("Adds a board over their results.", Edit::Board(B::Add { id: 152.into(), kind: BoardKind::Closing })),
        (
            "Makes a cluster of cards.",
            Edit::Board(B::Cluster { id: 161.into(), board: BOARD.into(), cards: vec![note(131)] }),
        ),
        (
            "Puts cards in a cluster, before one of its cards or at the end.",
            put(vec![note(133)], Place::Cluster(161.into()), Some(note(131))),
        ),
        ("Puts cards at Bespreken.", put(vec![note(132)], Place::Discuss, None)),
        ("Puts cards at Losse woorden.", put(vec![note(132)], Place::Loose, None)),
        (
            "Puts cards at Even apart leggen; a reason is Unclear, NotAValue, BelongsElsewhere or Later.",
            put(vec![note(132)], Place::Parked(Some(ParkReason::Unclear)), None),
        ),
        ("The same without a reason.", put(vec![note(132)], Place::Parked(None), None)),
        ("Puts cards back to be placed.", put(vec![note(132)], Place::Tray, None)),
    ]
}

fn clusters() -> Vec<Told> {
    let cluster = |id: u64, board: u64, card: u64| {
        Edit::Board(B::Cluster { id: id.into(), board: BoardId::from(board), cards: vec![note(card)] })
    };
    vec![
        (
            "Names a cluster; empty: its working name.",
            Edit::Board(B::Name { cluster: 161.into(), name: words("Vertrouwen en lef") }),
        ),
        (
            "Says what we mean by a cluster.",
            Edit::Board(B::Meaning { cluster: 161.into(), text: words("We durven op elkaar te bouwen") }),
        ),
        ("Another cluster.", cluster(162, BOARD, 132)),
        ("Adds the cards of one cluster to another.", Edit::Board(B::Merge { from: 162.into(), into: 161.into() })),
        ("A cluster on the board of a meeting.", cluster(163, 151, 131)),
        (
            "Marks it to go along to the closing board.",
            Edit::Board(B::MarkResult { cluster: 163.into(), is_result: true }),
        ),
        (
            "There it is a card.",
            Edit::Board(B::Put {
                board: 152.into(),
                cards: vec![CardKey::Result(163.into())],
                to: Place::Discuss,
                before: None,
            }),
        ),
        (
            "Says that two wordings do not belong together; false: they may be pointed out again.",
            Edit::Board(B::Apart { one: words("Lef"), other: words("Vertrouwen"), is_apart: true }),
        ),
        ("A cluster of one card.", cluster(164, BOARD, 132)),
        ("Takes a cluster apart: its cards are to be placed again.", Edit::Board(B::Dissolve(164.into()))),
    ]
}

fn choice() -> Vec<Told> {
    let (first, second) = (ValueId::from(171), ValueId::from(172));
    let from_cluster = Sources { clusters: vec![161.into()], cards: Vec::new() };
    let from_card = |card: u64| Sources { clusters: Vec::new(), cards: vec![note(card)] };
    vec![
        (
            "Chooses clusters or cards as a value.",
            Edit::Choice(C::Choose { id: first, name: words("Vertrouwen"), sources: from_cluster }),
        ),
        ("Another one.", Edit::Choice(C::Choose { id: second, name: words("Open"), sources: from_card(132) })),
        ("Names a value.", Edit::Choice(C::Name { value: second, name: words("Openheid") })),
        (
            "Says what we mean by a value.",
            Edit::Choice(C::Meaning { value: second, text: words("We laten zien wat we doen") }),
        ),
        ("Puts a value before another; None: last.", Edit::Choice(C::Order { value: second, before: Some(first) })),
        ("Sets a value aside with all its loading (Net niet).", Edit::Choice(C::SetAside(second))),
        ("Chooses it again.", Edit::Choice(C::Return(second))),
        (
            "Adds clusters or cards to a value.",
            Edit::Choice(C::Join { value: first, name: words("Vertrouwen en lef"), sources: from_card(133) }),
        ),
        ("One by mistake.", Edit::Choice(C::Choose { id: 173.into(), name: words("Lef"), sources: from_card(133) })),
        ("Takes back a choice that nobody has worked on.", Edit::Choice(C::TakeBack(173.into()))),
    ]
}

fn loading() -> Vec<Told> {
    let (first, second) = (ValueId::from(171), ValueId::from(172));
    let row = Spot::Row { before: None, is_on_card: true };
    vec![
        (
            "Makes a behaviour of a note and places it: at the End.",
            Edit::Loading(L::Attach {
                value: first,
                note: 141.into(),
                behaviour: 181.into(),
                placement: 191.into(),
                column: Column::Does,
                at: Spot::End,
            }),
        ),
        (
            "Writes a new behaviour and places it: Beside one that we do.",
            Edit::Loading(L::Write {
                value: first,
                wording: words("We vullen het zelf in"),
                behaviour: 182.into(),
                placement: 192.into(),
                column: Column::DoesNot,
                at: Spot::Beside(191.into()),
            }),
        ),
        (
            "Places a behaviour once more: as a Row.",
            Edit::Loading(L::Place {
                value: second,
                behaviour: 181.into(),
                placement: 193.into(),
                column: Column::Does,
                at: row,
            }),
        ),
        (
            "Moves a placement within its value.",
            Edit::Loading(L::Move { value: first, placement: 192.into(), column: Column::DoesNot, at: Spot::End }),
        ),
        (
            "Rewrites a behaviour; its notes stay as they are.",
            Edit::Loading(L::Word { behaviour: 182.into(), wording: words("We vullen het in voor een ander") }),
        ),
        ("Draws the line \"on the card\" after so many rows.", Edit::Loading(L::Line { value: first, rows: 2 })),
        ("Takes a behaviour out of a value.", Edit::Loading(L::Remove { value: second, placement: 193.into() })),
    ]
}

fn pictures() -> Vec<Told> {
    let square = |id: u64| {
        let kind = PictureKind::Logo;
        let file = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0H8V8H0Z'/></svg>";
        let (format, data) = (PictureFormat::Svg, PictureData::of(file));
        Edit::Picture(P::Set(Picture { id: id.into(), kind, format, alternative: String::new(), data }))
    };
    let text = words("Logo van Gemeente Voorbeeldstad");
    vec![
        (
            "Sets the Logo or the Illustration, instead of the one that was there; Png, Jpeg or Svg, the file in base64.",
            square(221),
        ),
        ("Says what it shows.", Edit::Picture(P::Alternative { picture: 221.into(), text })),
        ("Takes it out.", Edit::Picture(P::Remove(221.into()))),
        ("Sets it again.", square(222)),
    ]
}

fn core() -> Vec<Told> {
    let value = ValueId::from(171);
    vec![
        ("Writes the core.", Edit::Loading(L::Core { value, text: words("We bouwen op elkaar") })),
        (
            "Adds a proposal for the core, at most four.",
            Edit::Loading(L::AddProposal { value, text: words("We geven ruimte") }),
        ),
        (
            "Rewrites a proposal, counted from 0; an empty one is gone.",
            Edit::Loading(L::Proposal { value, index: 0, text: words("We geven elkaar ruimte") }),
        ),
        ("Makes a proposal the core.", Edit::Loading(L::ChooseCore { value, index: 0 })),
        (
            "Says what residents notice.",
            Edit::Loading(L::ResidentsNotice { value, text: words("Je krijgt een eerlijk antwoord") }),
        ),
        (
            "The question to talk about; empty: the fixed one.",
            Edit::Loading(L::Question { value, text: words("Wanneer lukte dit vandaag?") }),
        ),
        (
            "Gives notes the next numbers of the worksheet; one that has a number keeps it.",
            Edit::Loading(L::Number { value, notes: vec![141.into(), 142.into()] }),
        ),
        (
            "Several as one act: all of them, or none.",
            Edit::All(vec![
                Edit::Choice(C::Name { value, name: words("Vertrouwen") }),
                Edit::Choice(C::Meaning { value, text: words("We bouwen op elkaar") }),
            ]),
        ),
    ]
}

fn teams() -> Vec<Told> {
    let add = |id: u64, name: &str, people| Edit::Team(T::Add { id: id.into(), name: words(name), people });
    vec![
        ("Adds a team, with how many people there are.", add(231, "Burgerzaken", 11)),
        ("Another; 0 is not known yet.", add(232, "Werk", 0)),
        ("Names it.", Edit::Team(T::Name { team: 232.into(), name: words("Werk en inkomen") })),
        ("How many people there are.", Edit::Team(T::People { team: 232.into(), people: 24 })),
        (
            "Puts one elsewhere in the list; None is at the end.",
            Edit::Team(T::Move { team: 232.into(), before: Some(231.into()) }),
        ),
        ("Takes one out.", Edit::Team(T::Remove(231.into()))),
    ]
}
