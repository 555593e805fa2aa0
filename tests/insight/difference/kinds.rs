//! Each kind of change on the boards, in the choice and around them, counted.

use waardenbord::insight::Changed;
use waardenbord::model::{
    BoardDesign, BoardEdit, BoardKind, CardKey, ChoiceEdit, ContextEdit, Criterion, DecisionField, Direction, Fit,
    GivenId, GivenKind, InputEdit, Mark, ParkReason, Picture, PictureData, PictureEdit, PictureFormat, PictureKind,
    Piece, Place, RelationKind, ResultRange, RoundId, SetupEdit, Sources, TeamEdit, TeamId, Typeface, ValueId, Way,
};

use super::{changes, said, told, words};
use crate::common::making::Making;

fn put(making: &Making, cards: &[CardKey], to: Place) -> BoardEdit {
    BoardEdit::Put { board: making.all().id, cards: cards.to_vec(), to, before: None }
}

#[test]
fn a_card_is_moved_where_its_place_is_another_one_and_the_tray_is_a_place() {
    let mut making = Making::new();
    let cards = making.cards(["Lef", "Moed", "Rust", "Trots"]);
    let cluster = making.cluster(&cards[3..]);
    let begin = making.project.clone();
    for (to, count) in [(Place::Discuss, 2), (Place::Loose, 2), (Place::Parked(None), 2), (Place::Tray, 2)] {
        let edit = put(&making, &cards[..2], to);
        assert_eq!(told(&mut making, edit), [(Changed::CardsMoved, count)]);
    }
    assert_eq!(changes(&begin, &making.project), [], "they lie where they lay");
    let edit = put(&making, &cards[..3], Place::Cluster(cluster));
    assert_eq!(told(&mut making, edit), [(Changed::CardsMoved, 3)]);
}

#[test]
fn a_card_put_aside_for_another_reason_did_not_move() {
    let mut making = Making::new();
    let cards = making.cards(["Lef", "Moed"]);
    making.make(put(&making, &cards, Place::Parked(None)));
    let edit = put(&making, &cards, Place::Parked(Some(ParkReason::Later)));
    assert_eq!(said(&mut making, edit), "2 kaartjes om een andere reden apart gelegd");
}

#[test]
fn cards_that_are_new_split_or_gone_did_not_move() {
    let mut making = Making::new();
    let sheet = making.sheet();
    let note = making.value(sheet, "Vertrouwen en rust");
    let empty = making.empty_value(sheet);
    let cluster = making.cluster(&[CardKey::Note(note), CardKey::Note(empty)]);
    let before = making.project.clone();
    let new = CardKey::Note(making.value(sheet, "Lef"));
    making.make(put(&making, &[new], Place::Cluster(cluster)));
    making.make(InputEdit::Split { note, parts: ["Vertrouwen", "rust"].map(words).to_vec() });
    making.make(InputEdit::RemoveEmpty(waardenbord::model::InputItem::Value(empty)));
    let expected = [(Changed::ValueNotesAdded, 1), (Changed::ValueNotesGone, 1), (Changed::ValueNotesSplit, 1)];
    assert_eq!(changes(&before, &making.project), expected);
}

#[test]
fn the_order_of_cards_is_told_by_the_places_in_which_it_is_another_one() {
    let mut making = Making::new();
    let cards = making.cards(["Lef", "Moed", "Rust", "Trots", "Open"]);
    let cluster = making.cluster(&cards[..3]);
    making.make(put(&making, &cards[3..], Place::Loose));
    let before = making.project.clone();
    making.make(put(&making, &cards[..1], Place::Cluster(cluster)));
    assert_eq!(changes(&before, &making.project), [(Changed::PlacesReordered, 1)]);
    making.make(put(&making, &cards[3..4], Place::Loose));
    assert_eq!(changes(&before, &making.project), [(Changed::PlacesReordered, 2)]);
    // One that comes or goes does not put the others in another order.
    let before = making.project.clone();
    making.make(put(&making, &cards[1..2], Place::Discuss));
    assert_eq!(changes(&before, &making.project), [(Changed::CardsMoved, 1)]);
}

#[test]
fn clusters_are_added_renamed_explained_and_gone() {
    let mut making = Making::new();
    let cards = making.cards(["Lef", "Moed", "Rust"]);
    let before = making.project.clone();
    let (one, other) = (making.cluster(&cards[..1]), making.cluster(&cards[1..]));
    assert_eq!(changes(&before, &making.project), [(Changed::CardsMoved, 3), (Changed::ClustersAdded, 2)]);
    let edit = BoardEdit::Name { cluster: one, name: words("Durven") };
    assert_eq!(told(&mut making, edit), [(Changed::ClustersRenamed, 1)]);
    let edit = BoardEdit::Meaning { cluster: one, text: words("Iets wagen") };
    assert_eq!(said(&mut making, edit), "Bij 1 cluster anders wat we bedoelen");
    let edit = BoardEdit::MarkResult { cluster: other, is_result: true };
    assert_eq!(said(&mut making, edit), "1 algemene deler erbij");
    let edit = BoardEdit::MarkResult { cluster: other, is_result: false };
    assert_eq!(told(&mut making, edit), [(Changed::ResultsGone, 1)]);
    let edit = BoardEdit::Merge { from: other, into: one };
    assert_eq!(said(&mut making, edit), "2 kaartjes verplaatst, 1 cluster weg");
    let edit = BoardEdit::Dissolve(one);
    assert_eq!(told(&mut making, edit), [(Changed::CardsMoved, 3), (Changed::ClustersGone, 1)]);
}

#[test]
fn boards_their_design_and_words_kept_apart_are_told() {
    let mut making = Making::new();
    let edit = BoardEdit::Design(BoardDesign::PerSession);
    assert_eq!(said(&mut making, edit), "Voortaan een bord per sessie");
    assert_eq!(told(&mut making, BoardEdit::Design(BoardDesign::Single)), [(Changed::DesignSingle, 1)]);
    let before = making.project.clone();
    let meeting = making.meeting();
    making.board(BoardKind::Session(meeting));
    assert_eq!(changes(&before, &making.project), [(Changed::MeetingsAdded, 1), (Changed::BoardsAdded, 1)]);
    let apart = |is_apart| BoardEdit::Apart { one: words("Lef"), other: words("Moed"), is_apart };
    assert_eq!(said(&mut making, apart(true)), "1 paar woorden uit elkaar gehouden");
    assert_eq!(told(&mut making, apart(false)), [(Changed::WordsTogether, 1)]);
}

#[test]
fn values_are_chosen_set_aside_returned_and_taken_back() {
    let mut making = Making::new();
    let cards = making.cards(["Lef", "Moed"]);
    let cluster = making.cluster(&cards[..1]);
    let before = making.project.clone();
    let (one, other) = (making.choose("Durven", &[cluster]), making.choose("Rust", &[]));
    assert_eq!(changes(&before, &making.project), [(Changed::ValuesAdded, 2)]);
    assert_eq!(said(&mut making, ChoiceEdit::SetAside(one)), "1 gekozen waarde naar ‘Net niet’");
    let expected = [(Changed::ValuesAdded, 1), (Changed::NearlyAdded, 1)];
    assert_eq!(changes(&before, &making.project), expected);
    assert_eq!(changes(&making.project, &before), [(Changed::ValuesGone, 1), (Changed::NearlyGone, 1)]);
    assert_eq!(told(&mut making, ChoiceEdit::Return(one)), [(Changed::ValuesReturned, 1)]);
    let edit = ChoiceEdit::Order { value: other, before: Some(one) };
    assert_eq!(said(&mut making, edit), "Gekozen waarden in een andere volgorde");
    let edit = ChoiceEdit::Name { value: one, name: words("Lef") };
    assert_eq!(told(&mut making, edit), [(Changed::ValuesRenamed, 1)]);
    let edit = ChoiceEdit::Meaning { value: one, text: words("Iets wagen") };
    assert_eq!(told(&mut making, edit), [(Changed::ValueMeanings, 1)]);
    let sources = Sources { clusters: Vec::new(), cards: vec![cards[1]] };
    let edit = ChoiceEdit::Join { value: one, name: words("Lef"), sources };
    assert_eq!(told(&mut making, edit), [(Changed::ValueSources, 1)]);
    assert_eq!(said(&mut making, ChoiceEdit::TakeBack(other)), "1 gekozen waarde weg");
}

#[test]
fn what_was_considered_of_a_value_is_told() {
    let mut making = Making::new();
    let value = making.choose("Durven", &[]);
    let given: GivenId = making.id();
    making.make(ContextEdit::Add { id: given, kind: GivenKind::CoreValue, text: words("Open") });
    let edit = ChoiceEdit::Answer { value, about: Criterion::Vision, fit: Some(Fit::Yes), text: String::new() };
    assert_eq!(told(&mut making, edit), [(Changed::ValueAnswers, 1)]);
    let edit = ChoiceEdit::Direction { value, direction: Some(Direction::Both) };
    assert_eq!(told(&mut making, edit), [(Changed::ValueDirections, 1)]);
    let edit = ChoiceEdit::Relate { value, given, kind: Some(RelationKind::Fits), text: String::new() };
    assert_eq!(told(&mut making, edit), [(Changed::ValueRelations, 1)]);
    let edit = ChoiceEdit::Mark { value, mark: Some(Mark::Tested) };
    assert_eq!(said(&mut making, edit), "1 gekozen waarde met een andere status");
    let line = said(&mut making, ContextEdit::Remove(given));
    assert_eq!(line, "Bij 1 gekozen waarde een andere verhouding tot wat er al was, 1 kernwaarde weg");
}

#[test]
fn the_sentence_and_its_parts_are_told() {
    let mut making = Making::new();
    assert_eq!(said(&mut making, ChoiceEdit::Way(Way::Sentence)), "Voortaan één zin");
    let before = making.project.clone();
    let part: ValueId = making.choose("durven", &[]);
    assert_eq!(changes(&before, &making.project), [(Changed::PartsAdded, 1)]);
    assert_eq!(changes(&making.project, &before), [(Changed::PartsGone, 1)]);
    let edit = ChoiceEdit::Sentence(vec![Piece::Text(words("Wij ")), Piece::Part(part)]);
    assert_eq!(said(&mut making, edit), "Organisatiewaardenzin anders");
    assert_eq!(told(&mut making, ChoiceEdit::Way(Way::Values)), [(Changed::WayValues, 1)]);
}

#[test]
fn the_decision_and_hands_are_told() {
    let mut making = Making::new();
    let cards = making.cards(["Lef", "Moed"]);
    let cluster = making.cluster(&cards);
    let edit = ChoiceEdit::Decide { field: DecisionField::Why, text: words("Omdat") };
    assert_eq!(said(&mut making, edit), "Besluit anders");
    let date = Some(jiff::civil::date(2026, 11, 24));
    assert_eq!(told(&mut making, ChoiceEdit::DecidedOn(date)), [(Changed::Decision, 1)]);
    let edit = ChoiceEdit::NotTaken { cluster, text: words("Te vaag") };
    assert_eq!(told(&mut making, edit), [(Changed::NotTaken, 1)]);
    let round: RoundId = making.id();
    let edit = ChoiceEdit::AddRound { id: round, name: String::new() };
    assert_eq!(said(&mut making, edit), "1 ronde handen tellen erbij");
    let edit = ChoiceEdit::NameRound { round, name: words("Eerste") };
    assert_eq!(told(&mut making, edit), [(Changed::RoundsRenamed, 1)]);
    let before = making.project.clone();
    for card in cards {
        making.make(ChoiceEdit::Tally { round, card, hands: Some(4) });
    }
    assert_eq!(changes(&before, &making.project), [(Changed::Hands, 2)]);
    let edit = ChoiceEdit::Tally { round, card: cards[0], hands: None };
    assert_eq!(said(&mut making, edit), "Bij 1 kaartje of cluster een ander aantal handen");
    assert_eq!(told(&mut making, ChoiceEdit::RemoveRound(round)), [(Changed::RoundsGone, 1)]);
}

#[test]
fn what_was_there_before_is_told_by_what_it_is() {
    let mut making = Making::new();
    for (kind, added) in [
        (GivenKind::Audience, "1 belangengroep erbij"),
        (GivenKind::CoreValue, "1 kernwaarde erbij"),
        (GivenKind::Competence, "1 kerncompetentie erbij"),
        (GivenKind::Policy, "1 waarde uit beleid erbij"),
        (GivenKind::Question, "1 vraag erbij"),
    ] {
        let given: GivenId = making.id();
        assert_eq!(said(&mut making, ContextEdit::Add { id: given, kind, text: words("Open") }), added);
        let edit = ContextEdit::Word { given, text: words("Eerlijk") };
        assert_eq!(told(&mut making, edit), [(Changed::GivensReworded(kind), 1)]);
        let edit = ContextEdit::Source { given, text: words("Nota") };
        assert_eq!(told(&mut making, edit), [(Changed::GivenSources(kind), 1)]);
        assert_eq!(told(&mut making, ContextEdit::Remove(given)), [(Changed::GivensGone(kind), 1)]);
    }
    assert_eq!(said(&mut making, ContextEdit::Reveal(true)), "Waarden uit beleid onthuld");
    assert_eq!(told(&mut making, ContextEdit::Reveal(false)), [(Changed::PolicyHidden, 1)]);
    assert_eq!(told(&mut making, ContextEdit::Vision(words("2040"))), [(Changed::Vision, 1)]);
}

#[test]
fn teams_pictures_and_settings_are_told() {
    let mut making = Making::new();
    let before = making.project.clone();
    let [team, other]: [TeamId; 2] = [making.id(), making.id()];
    for id in [team, other] {
        making.make(TeamEdit::Add { id, name: words("Balie"), people: 4 });
    }
    assert_eq!(changes(&before, &making.project), [(Changed::TeamsAdded, 2)]);
    assert_eq!(told(&mut making, TeamEdit::Name { team, name: words("Post") }), [(Changed::TeamsRenamed, 1)]);
    assert_eq!(told(&mut making, TeamEdit::People { team, people: 5 }), [(Changed::TeamPeople, 1)]);
    assert_eq!(told(&mut making, TeamEdit::Move { team, before: None }), [(Changed::TeamsReordered, 1)]);
    assert_eq!(said(&mut making, TeamEdit::Remove(other)), "1 team weg");

    let logo = |id: u64, alternative: &str| Picture {
        id: id.into(),
        kind: PictureKind::Logo,
        format: PictureFormat::Png,
        alternative: words(alternative),
        data: PictureData::of(&[7]),
    };
    assert_eq!(said(&mut making, PictureEdit::Set(logo(901, "Leeuw"))), "1 afbeelding erbij");
    assert_eq!(told(&mut making, PictureEdit::Set(logo(902, "Vis"))), [(Changed::PicturesReplaced, 1)]);
    let edit = PictureEdit::Alternative { picture: 902.into(), text: words("Zalm") };
    assert_eq!(told(&mut making, edit), [(Changed::PicturesDescribed, 1)]);
    assert_eq!(told(&mut making, PictureEdit::Remove(902.into())), [(Changed::PicturesGone, 1)]);

    let before = making.project.clone();
    making.make(SetupEdit::Title(words("Waarden")));
    making.make(SetupEdit::Organisation(words("Gemeente")));
    making.make(SetupEdit::MaxValues(4));
    making.make(SetupEdit::Accent("#1F6F78".parse().ok()));
    making.make(SetupEdit::Typeface(Typeface::OpenSans));
    making.make(SetupEdit::Results(ResultRange { least: 2, most: 4 }));
    making.make(SetupEdit::PointOut(false));
    let expected = [(Changed::Title, 1), (Changed::Organisation, 1), (Changed::Settings, 5)];
    assert_eq!(changes(&before, &making.project), expected);
}
