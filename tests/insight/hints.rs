//! Hints on the wording of behaviours: how often they are right, what each points out, and the offer of "We …".

use waardenbord::insight::hints::HintKind::{NoVerb, NotObservable, TooLong, TwoInOne, VagueWord};
use waardenbord::insight::hints::{HintKind, hints, is_unconcrete, we_form};
use waardenbord::model::wording::LONGEST_TEXT;
use waardenbord::words::{Language, Words};

/// Behaviours of real sheets, marked by a reader before there was any rule.
const MARKED: &str = include_str!("../data/gedrag-concreet.csv");

/// What was pointed out, held against what a reader marked.
#[derive(Debug)]
struct Measured {
    /// Of what was pointed out as not concrete, how much is.
    precision: f64,
    /// Of what is not concrete, how much was pointed out.
    recall: f64,
}

/// The rows of a half: id, wording, and whether it is marked as not concrete.
fn marked(half: &str) -> Vec<(&'static str, &'static str, bool)> {
    let rows = MARKED.lines().skip(1).map(|row| row.split(';').collect::<Vec<_>>());
    let rows = rows.map(|cells| <[&str; 4]>::try_from(cells).expect("a row has four cells"));
    rows.filter(|it| it[3] == half).map(|[id, wording, verdict, _]| (id, wording, verdict == "niet concreet")).collect()
}

fn measured(half: &str) -> Measured {
    let (mut right, mut pointed, mut all) = (0, 0, 0);
    for (id, wording, is_unclear) in marked(half) {
        let is_pointed = is_unconcrete(wording);
        all += usize::from(is_unclear);
        pointed += usize::from(is_pointed);
        right += usize::from(is_unclear && is_pointed);
        match (is_unclear, is_pointed) {
            (false, true) => println!("{half}: wrongly pointed out, {id} {wording}: {:?}", hints(wording)),
            (true, false) => println!("{half}: missed, {id} {wording}"),
            _ => {}
        }
    }
    let share = |of: usize| right as f64 / of as f64;
    let measured = Measured { precision: share(pointed), recall: share(all) };
    println!("{half}: {right} of {pointed} are right, of {all} to find: {measured:.3?}");
    measured
}

#[test]
fn a_hundred_are_marked_once_and_in_two_halves() {
    let (tuned, tested) = (marked("afstellen"), marked("toetsen"));
    assert_eq!((tuned.len(), tested.len()), (50, 50));
    let inbreng = include_str!("../data/inbreng.csv");
    for (id, wording, _) in tuned.iter().chain(&tested) {
        assert!(inbreng.contains(&format!(";{wording};")), "{id} {wording}");
    }
}

#[test]
fn on_the_half_that_it_is_tuned_on_nearly_all_is_right() {
    let tuned = measured("afstellen");
    assert!(tuned.precision >= 0.9 && tuned.recall >= 0.85, "{tuned:?}");
}

#[test]
fn on_the_other_half_at_least_four_in_five_are_right() {
    let tested = measured("toetsen");
    assert!(tested.precision >= 0.8 && tested.recall >= 0.8, "{tested:?}");
}

fn kinds(wording: &str) -> Vec<HintKind> {
    hints(wording).into_iter().map(|it| it.kind).collect()
}

#[track_caller]
fn all_have(expected: &[HintKind], wordings: &[&str]) {
    let wrong: Vec<_> = wordings.iter().filter(|it| kinds(it) != expected).map(|it| (it, hints(it))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_one_sees_or_hears_has_no_hint() {
    all_have(
        &[],
        &[
            "Elkaar aanspreken",
            "We spreken elkaar aan op gedrag",
            "Op tijd reageren",
            "Binnen twee dagen een mail beantwoorden",
            "Luisteren naar de burger",
            "Luister naar elkaar",
            "Ik bel terug",
            "We groeten elkaar in de gang",
            "Elkaar laten uitpraten",
            "Fouten durven toegeven",
            "Niet roddelen",
            "Geen telefoon gebruiken tijdens een overleg",
            "We zijn op tijd",
            "De telefoon wordt binnen drie keer opgenomen",
            "Er wordt geluisterd",
            "We laten zien hoe iemand groeit",
            "Wekelijks koffie drinken met een ander team",
            "We stemmen af met de buren",
            "Iedereen flanst iets in elkaar",
            "Vragen wat iemand nodig heeft",
            "We vragen door",
            "Als iemand praat, luisteren we",
            "De deur staat open",
            "We digitaliseren de formulieren",
            "Ga naar de bewoner toe",
            "Je vraagt om hulp",
            "LUISTEREN NAAR ELKAAR",
        ],
    );
}

#[test]
fn a_line_without_a_verb_is_asked_what_one_does() {
    all_have(
        &[NoVerb],
        &[
            "Collegiaal",
            "Respect",
            "Open en eerlijk",
            "Oog voor elkaar",
            "Duidelijke afspraken",
            "Korte lijnen met bewoners",
            "Respect voor wat een ander vindt",
            "De kinderen centraal",
            "Goede communicatie",
            "Een open deur",
        ],
    );
}

#[test]
fn what_happens_within_is_asked_whether_it_is_seen() {
    all_have(
        &[NotObservable],
        &[
            "Elkaar waarderen",
            "We zijn eerlijk",
            "Je bent er voor elkaar",
            "Denken vanuit de inwoner",
            "Geloven in de kracht van mensen",
            "Elkaar echt willen begrijpen",
            "We zien een klacht als een kans",
            "Eerlijk zijn",
            "We gaan uit van vertrouwen",
            "We wegen alles zorgvuldig af",
            "Iedereen voelt zich thuis",
        ],
    );
}

#[test]
fn a_vague_word_is_named() {
    for (wording, part) in [
        ("We geven elkaar Ruimte", "Ruimte"),
        ("Samenwerken", "Samenwerken"),
        ("We werken samen met partners", "werken"),
        ("Initiatief tonen", "Initiatief"),
        ("Kijken met een open blik", "open blik"),
        ("Verantwoordelijkheid delen", "Verantwoordelijkheid"),
        ("Zorgvuldige keuzes maken", "Zorgvuldige"),
        ("Een stapje extra zetten", "stapje extra"),
    ] {
        let found = hints(wording);
        let found: Vec<_> = found.iter().map(|it| (it.kind, it.part.as_deref())).collect();
        assert_eq!(found, [(VagueWord, Some(part))], "{wording}");
    }
    all_have(&[], &["Met respect en aandacht luisteren naar bewoners"]);
}

#[test]
fn more_than_fifteen_words_are_too_many() {
    let fifteen = "Bellen naar de balie op de eerste en de tweede etage van het huis 😀 nu";
    all_have(&[], &[fifteen]);
    all_have(&[TooLong], &[&format!("{fifteen} morgen")]);
}

#[test]
fn two_acts_are_two_and_two_ways_are_one() {
    all_have(
        &[TwoInOne],
        &[
            "We luisteren goed en vragen door",
            "Luisteren en doorvragen",
            "Luister naar elkaar. Vat samen",
            "We bellen terug, mailen de afspraak",
            "We laten zien hoe we werken en leggen dat helder uit",
        ],
    );
    all_have(
        &[],
        &[
            "Open en eerlijk vertellen",
            "We luisteren naar ouders en kinderen",
            "We laten zien wat de school doet en oplevert",
            "We beantwoorden klachten en vragen van bewoners",
        ],
    );
    assert_eq!(hints("We luisteren goed en vragen door")[0].part.as_deref(), Some("vragen door"));
}

#[test]
fn nothing_is_said_of_nothing() {
    all_have(&[], &["", "  ", "…", "😀", "- / -", "\n"]);
    assert_eq!(we_form(""), None);
    assert_eq!(we_form("😀"), None);
}

#[test]
fn any_text_can_be_read() {
    let long = "Ruimte en vertrouwen, 😀 geven ".repeat(5_000 / 30);
    for text in [
        &*long,
        &"en ".repeat(1_700),
        &"a".repeat(5_000),
        &"aan,".repeat(LONGEST_TEXT / 4),
        &"we spreken ".repeat(LONGEST_TEXT / 11),
        "İ ß ǅ aan\u{301}spreken",
        "we",
        "en",
        "te zijn",
        "van van van",
        "'t",
        "Luisteren/praten",
    ] {
        for hint in hints(text) {
            assert!(hint.part.is_none_or(|it| !it.is_empty()), "{text}");
        }
        let _ = we_form(text);
    }
    assert!(kinds(&long).contains(&TooLong));
}

#[test]
fn each_hint_says_why_and_asks_on() {
    let long = "We geven ruimte ".repeat(6);
    let all: Vec<_> =
        [&*long, "Collegiaal", "Elkaar waarderen", "Bellen en mailen"].into_iter().flat_map(hints).collect();
    for kind in HintKind::ALL {
        let hint = all.iter().find(|it| it.kind == kind).expect("each kind is among them");
        for language in Language::ALL {
            let words = Words::new(language);
            assert!(!words.tell(hint).contains(['{', '$']) && !words.tell(hint).starts_with("hint-"), "{hint:?}");
            assert!(words.hint_question(kind).ends_with('?'), "{hint:?}");
        }
    }
    let dutch = Words::new(Language::Dutch);
    assert_eq!(dutch.tell(&hints("We geven elkaar ruimte")[0]), "Bij ‘ruimte’ denkt ieder aan iets anders");
    assert_eq!(dutch.tell(&hints("Elkaar waarderen")[0]), "Een houding of gevoel");
    assert_eq!(dutch.hint_question(NotObservable), "Zie of hoor je dit?");
}

/// Real lines, and some that people write: what is offered, and where nothing is.
const OFFERS: &[(&str, &str)] = &[
    ("Luisteren naar de burger", "We luisteren naar de burger"),
    ("Elkaar aanspreken", "We spreken elkaar aan"),
    ("Elkaar aanspreken op gedrag.", "We spreken elkaar aan op gedrag."),
    ("Onderhouden van goede banden met verenigingen", "We onderhouden goede banden met verenigingen"),
    (
        "Inspelen op vernieuwing als de dienst er beter van wordt",
        "We spelen in op vernieuwing als de dienst er beter van wordt",
    ),
    ("Kijken met een open blik naar de samenleving", "We kijken met een open blik naar de samenleving"),
    ("Samenwerken met partners in het gebied", "We werken samen met partners in het gebied"),
    ("Overbruggen van verschillen", "We overbruggen verschillen"),
    ("Klaarstaan voor een ander", "We staan klaar voor een ander"),
    ("Nemen en waarderen van initiatief", "We nemen en waarderen initiatief"),
    ("Durven kiezen voor goed onderwijs", "We durven kiezen voor goed onderwijs"),
    ("Afwegen van belangen op een zorgvuldige manier", "We wegen belangen af op een zorgvuldige manier"),
    ("Leren van eerdere projecten met bewoners", "We leren van eerdere projecten met bewoners"),
    ("Vragen stellen in plaats van oordelen", "We stellen vragen in plaats van oordelen"),
    ("Vragen om hulp of een mening", "We vragen om hulp of een mening"),
    ("Luisteren als een ander praat", "We luisteren als een ander praat"),
    ("Blijven leren en terugkijken", "We blijven leren en terugkijken"),
    ("Opkomen voor inwoners die onrecht is aangedaan", "We komen op voor inwoners die onrecht is aangedaan"),
    ("Doorvragen naar wat er echt achter een vraag zit", "We vragen door naar wat er echt achter een vraag zit"),
    ("Stimuleren dat mensen naar elkaar omkijken", "We stimuleren dat mensen naar elkaar omkijken"),
    ("Delen van expertise met netwerkpartners", "We delen expertise met netwerkpartners"),
    ("Onderzoeken en vernieuwen van de beroepspraktijk", "We onderzoeken en vernieuwen de beroepspraktijk"),
    (
        "Wegblijven van situaties waarin belangen door elkaar lopen",
        "We blijven weg van situaties waarin belangen door elkaar lopen",
    ),
    (
        "Uitnodigen van inwoners om op hun manier bij te dragen",
        "We nodigen inwoners uit om op hun manier bij te dragen",
    ),
    ("Opzoeken van het gesprek met inwoners en partners", "We zoeken het gesprek op met inwoners en partners"),
    ("Aanwakkeren van zelfredzaamheid", "We wakkeren zelfredzaamheid aan"),
    ("Handelen volgens sociale en ethische normen", "We handelen volgens sociale en ethische normen"),
    ("Op tijd reageren", "We reageren op tijd"),
    ("Open en eerlijk communiceren", "We communiceren open en eerlijk"),
    ("Zich inzetten voor de ander", "We zetten ons in voor de ander"),
    ("Fouten durven toegeven", "We durven fouten toegeven"),
    ("Elkaar laten uitpraten", "We laten elkaar uitpraten"),
    ("Afspraken nakomen, ook als het druk is", "We komen afspraken na, ook als het druk is"),
    ("Niet over maar met elkaar praten", "We praten niet over maar met elkaar"),
    ("ICT uitleggen aan ouderen", "We leggen ICT uit aan ouderen"),
    ("Terug koppelen aan elkaar", "We koppelen terug aan elkaar"),
    ("Doen wat we beloven", "We doen wat we beloven"),
    ("De ander laten uitpraten!", "We laten de ander uitpraten!"),
    ("Zorgen delen", "We delen zorgen"),
    ("Niet wegkijken", "We kijken niet weg"),
    ("Rekening houden met elkaar", "We houden rekening met elkaar"),
    ("Leren door te doen", "We leren door te doen"),
    ("LUISTEREN", "We luisteren"),
];

#[test]
fn a_line_with_an_infinitive_is_offered_with_we() {
    for (wording, offer) in OFFERS {
        assert_eq!(we_form(wording).as_deref(), Some(*offer), "{wording}");
    }
}

#[test]
fn where_it_is_not_certain_nothing_is_offered() {
    for wording in [
        "We luisteren naar de burger",
        "Collegiaal",
        "Betrekken van collega's bij je werk",
        "Terugkijken op hoe je iets deed",
        "Gebruiken van je gezond verstand",
        "Waarderen van verschillen en daarvan leren",
        "Experimenteren en je blijven ontwikkelen",
        "Oplossen van problemen doen we gezamenlijk",
        "Helpen van anderen en aan hen denken",
        "Uitvoeren van een besluit, ook als je er anders over dacht",
        "Luisteren is belangrijk",
        "Luisteren en doorvragen",
        "Feedback geven en ontvangen",
        "Bezoekers begroeten en koffie aanbieden",
        "Vertrouwen in elkaar",
        "Vertrouwen",
        "Kritische vragen",
        "Duidelijke afspraken",
        "Te laat komen",
        "Fouten maken mag",
        "Luisteren. Samenvatten",
        "Luisteren/praten",
        "Luisteren 👂",
        "Iemand in zijn waarde laten",
        "Luister naar elkaar",
        "Veilig voelen op school",
    ] {
        assert_eq!(we_form(wording), None, "{wording}");
    }
}

#[test]
fn an_offer_is_taken_as_said_by_we_and_points_out_no_more_than_the_line() {
    for (wording, offer) in OFFERS {
        assert_eq!(we_form(offer), None, "{offer}");
        assert_eq!(is_unconcrete(offer), is_unconcrete(wording), "{wording}: {:?} {:?}", hints(wording), hints(offer));
    }
}
