//! Sets of cards that the tests print.

use std::num::NonZeroU16;

use jiff::civil::date;
use waardenbord::print::style::HouseStyle;
use waardenbord::print::{
    CardContent, CardSettings, CardSize, CardWords, Document, PrintProblem, SetContent, value_cards,
};
use waardenbord::words::Language;

/// The sentences on cards, in Dutch.
pub fn dutch_words() -> CardWords {
    CardWords {
        does: "Zo doen we het".into(),
        does_not: "Zo doen we het niet".into(),
        residents_notice: "Inwoners merken".into(),
        question: "Om over te praten".into(),
        usual_question: "Waar zag je dit vandaag?".into(),
        our_values: "Onze drie waarden".into(),
        in_our_team: "Bij ons in het team:".into(),
        foot: "Uit wat collega’s in drie sessies opschreven · 12 maart 2026".into(),
        control: "100 mm, anders staat schalen aan".into(),
    }
}

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|it| (*it).to_owned()).collect()
}

/// Three full cards, with é, ï, ĳ and words that have to be hyphenated.
pub fn three_values() -> SetContent {
    let trust = CardContent {
        value: "Vertrouwen".into(),
        core: "We doen wat we zeggen, ook als niemand kijkt".into(),
        residents_notice: "Een antwoord binnen de beloofde tijd".into(),
        does: texts(&[
            "We komen afspraken na; lukt dat niet, dan zeggen we dat vóór de afgesproken dag",
            "We geven elkaar de ruimte om fouten te maken en ervan te leren",
            "We praten mét elkaar, niet óver elkaar",
            "We delen geïnteresseerd wat we weten, ook met collega’s van andere afdelingen",
        ]),
        does_not: texts(&["We schuiven besluiten niet door naar een ander team", "We controleren niet wat niet hoeft"]),
        question: "Wanneer liet iemand je deze week merken dat hij op je rekent?".into(),
        counts: "staat op 14 van 51 bladen".into(),
        ..CardContent::default()
    };
    let open = CardContent {
        value: "Open en eerlijk".into(),
        core: "We laten zien wat we doen en waarom".into(),
        residents_notice: "Uitleg bij een besluit, ook als het nee is".into(),
        does: texts(&[
            "We leggen uit waarom een aanvraag voor arbeidsongeschiktheidsverzekeringen wordt afgewezen",
            "We geven én vragen feedback",
            "We zeggen het als we iets niet weten, en zoeken het uit",
        ]),
        does_not: texts(&["We verschuilen ons niet achter regels of vergunningverleningsprocedures"]),
        question: "Wat zou je vandaag zeggen als het veilig genoeg was?".into(),
        counts: "staat op 22 van 51 bladen".into(),
        ..CardContent::default()
    };
    let together = CardContent {
        value: "Samen".into(),
        core: "We maken het samen af, over teams heen".into(),
        residents_notice: "Eén aanspreekpunt, ook als er drie teams bij nodig zĳn".into(),
        does: texts(&[
            "We vragen eerst wie het al weet",
            "We nemen inwoners mee vanaf het eerste idee, ook als hun ideeën ons verrassen",
            "We staan klaar voor een collega die vastloopt en nemen werk van elkaar over",
            "We vieren wat lukt, hoe klein ook",
            "We zoeken elkaar op als het spannend wordt, liefst aan tafel en niet per mail",
        ]),
        does_not: texts(&[
            "We zeggen niet: dat is niet van ons",
            "We beginnen niet opnieuw met wat een ander al deed",
            "We laten niemand alleen een slecht bericht brengen",
        ]),
        question: "Met wie zou jij volgende week een dag willen meelopen, en wat hoop je daar te zien?".into(),
        counts: "staat op 18 van 51 bladen".into(),
        ..CardContent::default()
    };
    SetContent {
        title: "Waardenkaarten gemeente Voorbeeld".into(),
        organisation: "Gemeente Voorbeeld".into(),
        language: Language::Dutch,
        date: date(2026, 3, 12),
        house: HouseStyle::default(),
        cards: vec![trust, open, together],
    }
}

/// Nothing but long words.
pub fn long_words() -> SetContent {
    let card =
        |value: &str, core: &str| CardContent { value: value.into(), core: core.into(), ..CardContent::default() };
    SetContent {
        cards: vec![
            card("Verantwoordelijkheid", "Iedereen is verantwoordelijk voor gemeenschappelijke besluitvorming"),
            card("Samenwerkingsgerichtheid", ""),
            card("Vertrouwen en verantwoordelijkheid", "Wĳ vertrouwen op elkaars verantwoordelijkheidsgevoel"),
        ],
        ..three_values()
    }
}

/// The settings for this size and nothing else.
pub fn settings(size: CardSize) -> CardSettings {
    CardSettings { size, ..CardSettings::default() }
}

/// The document of a set, one of each card.
pub fn printed(content: &SetContent, size: CardSize) -> Document {
    value_cards(content, &dutch_words(), &settings(size)).unwrap()
}

/// What stops a set from being printed on A6.
pub fn problems(content: &SetContent) -> Vec<PrintProblem> {
    value_cards(content, &dutch_words(), &settings(CardSize::A6)).unwrap_err()
}

/// So many sets.
pub fn sets(count: u16) -> CardSettings {
    CardSettings { sets: NonZeroU16::new(count).unwrap(), ..CardSettings::default() }
}
