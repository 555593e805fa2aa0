//! Projects with as many cards as one likes, the same each time: for tests and figures of speed.
//!
//! Like a real input: three sessions, three values on a sheet, nine behaviours for ten values, about 1.4 cards with the
//! same word. A third still lies in the tray, most of the rest in clusters, a few beside them.

#![expect(clippy::expect_used, reason = "a test may stop where its ground is missing")]

use waardenbord::model::input::{Batch, NewBehaviour, NewMeeting, NewSheet, NewTable, NewValue};
use waardenbord::model::{
    BoardEdit, BoardId, CardKey, ClusterId, Edit, InputEdit, MeetingId, ParkReason, Place, Project, SetupEdit, SheetId,
    TableId, ValueNoteId,
};

const VALUES_ON_A_SHEET: usize = 3;
const SHEETS_ON_A_TABLE: usize = 8;
const SESSIONS: usize = 3;

const NOUNS: [&str; 60] = [
    "Vertrouwen",
    "Openheid",
    "Eerlijkheid",
    "Samenwerken",
    "Respect",
    "Verbinding",
    "Vakmanschap",
    "Verantwoordelijkheid",
    "Eigenaarschap",
    "Aandacht",
    "Dienstbaarheid",
    "Integriteit",
    "Betrokkenheid",
    "Moed",
    "Lef",
    "Toegankelijkheid",
    "Gelijkwaardigheid",
    "Nieuwsgierigheid",
    "Plezier",
    "Rust",
    "Duidelijkheid",
    "Nabijheid",
    "Creativiteit",
    "Vernieuwing",
    "Loyaliteit",
    "Professionaliteit",
    "Zorgvuldigheid",
    "Kwaliteit",
    "Betrouwbaarheid",
    "Transparantie",
    "Luisteren",
    "Geduld",
    "Doorzettingsvermogen",
    "Veiligheid",
    "Vrijheid",
    "Ruimte",
    "Groei",
    "Leren",
    "Reflectie",
    "Humor",
    "Trots",
    "Bevlogenheid",
    "Daadkracht",
    "Slagvaardigheid",
    "Flexibiliteit",
    "Duurzaamheid",
    "Diversiteit",
    "Inclusiviteit",
    "Menselijkheid",
    "Warmte",
    "Hulpvaardigheid",
    "Klantgerichtheid",
    "Gastvrijheid",
    "Eenvoud",
    "Nuchterheid",
    "Eigenheid",
    "Rechtvaardigheid",
    "Solidariteit",
    "Coöperatief",
    "Beïnvloeding",
];

const ENDINGS: [&str; 16] = [
    "",
    " in elkaar",
    " naar inwoners",
    " op de werkvloer",
    " en ruimte",
    " durven tonen",
    " geven en krijgen",
    " van begin tot eind",
    " over grenzen heen",
    " als basis",
    " in wat we doen",
    " zonder omwegen",
    " voor iedereen",
    " en duidelijke afspraken",
    " met een glimlach",
    " ook als het moeilijk is",
];

const ACTS: [&str; 12] = [
    "We bellen dezelfde dag terug",
    "We zeggen wat we denken, ook als dat lastig is",
    "We komen afspraken na",
    "We vragen eerst door voordat we antwoorden",
    "We laten elkaar uitspreken",
    "We geven toe dat we het niet weten",
    "We vieren wat gelukt is",
    "We zoeken samen naar een oplossing",
    "We nemen de tijd voor een gesprek",
    "We spreken elkaar aan, niet over elkaar",
    "We delen wat we geleerd hebben",
    "We leggen uit waarom iets niet kan",
];

/// How many clusters a project of so many cards has.
pub fn clusters_for(cards: usize) -> usize {
    match cards {
        0 => 0,
        1..=1_000 => 12,
        1_001..=20_000 => 40,
        _ => 120,
    }
}

/// A row of numbers that is always the same (splitmix64).
struct Row(u64);

impl Row {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % end.max(1) as u64).unwrap_or_default()
    }
}

/// The wording with this number; no two are the same.
fn wording(number: usize) -> String {
    let (noun, rest) = (NOUNS[number % NOUNS.len()], number / NOUNS.len());
    let (ending, round) = (ENDINGS[rest % ENDINGS.len()], rest / ENDINGS.len());
    if round == 0 { format!("{noun}{ending}") } else { format!("{noun}{ending} {round}") }
}

/// Which wording each card has: words that were written once, twice, three or six times, far from each other.
fn wordings(cards: usize) -> Vec<usize> {
    let mut row = Row(7);
    let mut numbers = Vec::with_capacity(cards + 6);
    let mut number = 0;
    while numbers.len() < cards {
        let times = match row.below(100) {
            0..=79 => 1,
            80..=92 => 2,
            93..=97 => 3,
            _ => 6,
        };
        numbers.extend(std::iter::repeat_n(number, times));
        number += 1;
    }
    numbers.truncate(cards);
    for at in (1..numbers.len()).rev() {
        numbers.swap(at, row.below(at + 1));
    }
    numbers
}

/// The sheets with their words, nothing placed yet.
fn batch(wordings: &[usize]) -> Batch {
    let mut ids = 10_u64..;
    let mut id = || ids.next().unwrap_or_default();
    let mut batch = Batch::default();
    let number = |it: usize| u32::try_from(it + 1).unwrap_or(u32::MAX);
    let meetings: Vec<MeetingId> = (0..SESSIONS).map(|_| id().into()).collect();
    batch.meetings.extend(meetings.iter().enumerate().map(|(at, id)| NewMeeting { id: *id, number: number(at) }));
    let mut table = TableId::from(0);
    let mut sheet = SheetId::from(0);
    for (at, word) in wordings.iter().enumerate() {
        let sheet_at = at / VALUES_ON_A_SHEET;
        let table_at = sheet_at / SHEETS_ON_A_TABLE;
        if at % (VALUES_ON_A_SHEET * SHEETS_ON_A_TABLE) == 0 {
            table = id().into();
            let meeting = meetings[table_at % SESSIONS];
            batch.tables.push(NewTable { id: table, meeting, number: number(table_at / SESSIONS) });
        }
        if at % VALUES_ON_A_SHEET == 0 {
            sheet = id().into();
            batch.sheets.push(NewSheet { id: sheet, table, number: number(sheet_at % SHEETS_ON_A_TABLE) });
        }
        let value: ValueNoteId = id().into();
        batch.values.push(NewValue { id: value, sheet, wording: wording(*word) });
        if at % 10 != 9 {
            let act = format!("{} ({at})", ACTS[at % ACTS.len()]);
            let behaviour = id().into();
            batch.behaviours.push(NewBehaviour { id: behaviour, sheet, wording: act });
            batch.links.push((behaviour, value));
        }
    }
    batch
}

/// The project.
pub fn project(cards: usize) -> Project {
    project_in(cards, clusters_for(cards))
}

/// The project with so many clusters.
pub fn project_in(cards: usize, clusters: usize) -> Project {
    let board = BoardId::from(1);
    let wordings = wordings(cards);
    let batch = batch(&wordings);
    let notes: Vec<ValueNoteId> = batch.values.iter().map(|it| it.id).collect();
    let mut edits = vec![
        Edit::Setup(SetupEdit::Title(format!("{cards} kaartjes"))),
        Edit::Setup(SetupEdit::Organisation("Gemeente Voorbeeld".to_owned())),
        Edit::Input(InputEdit::Take(batch)),
    ];
    let mut lies: Vec<Vec<CardKey>> = vec![Vec::new(); clusters + 3];
    for (at, (word, note)) in wordings.iter().zip(&notes).enumerate() {
        // Now and then one of equal words lies elsewhere.
        let spot = if at % 40 == 0 { word + at } else { *word };
        let place = match spot % 300 {
            it if it % 3 == 0 => continue,
            it @ (1 | 2 | 4) => clusters + it / 2,
            _ => spot / 3 % clusters,
        };
        lies[place].push(CardKey::Note(*note));
    }
    let beside = [Place::Discuss, Place::Loose, Place::Parked(Some(ParkReason::Later))];
    for (at, cards) in lies.into_iter().enumerate() {
        if let Some(to) = at.checked_sub(clusters) {
            edits.push(Edit::Board(BoardEdit::Put { board, cards, to: beside[to], before: None }));
            continue;
        }
        let id = ClusterId::from(1_000_000_000 + at as u64);
        edits.push(Edit::Board(BoardEdit::Cluster { id, board, cards }));
        if at % 2 == 0 {
            edits.push(Edit::Board(BoardEdit::Name { cluster: id, name: wording(at * 7) }));
        }
    }
    let project = Project::new(board).apply(&Edit::All(edits)).expect("the project can be made");
    let starts = [(9, 0), (11, 0), (13, 30)];
    let dated = project.meetings.ids().zip(starts).map(|(meeting, (hour, minute))| {
        let start = Some(jiff::civil::time(hour, minute, 0, 0));
        Edit::Input(InputEdit::DateMeeting { meeting, date: None, start })
    });
    project.apply(&Edit::All(dated.collect())).expect("the sessions have a time")
}
