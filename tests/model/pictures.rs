//! Promises about the logo and the illustration: one of each, described, shared by all that remember them.

use waardenbord::model::check::{Finding, findings};
use waardenbord::model::picture::LARGEST_PICTURE;
use waardenbord::model::{
    Edit, History, Picture, PictureData, PictureEdit, PictureFormat, PictureId, PictureKind, Project, Refusal, Thing,
};

use crate::common::making::Making;

fn picture(making: &mut Making, kind: PictureKind, bytes: &[u8]) -> Picture {
    let (format, data) = (PictureFormat::Png, PictureData::of(bytes));
    Picture { id: making.id(), kind, format, alternative: "Een boom".to_owned(), data }
}

#[test]
fn there_is_one_picture_of_each_kind_and_a_new_one_takes_its_place() {
    let mut making = Making::new();
    for (kind, bytes) in [(PictureKind::Logo, b"een"), (PictureKind::Illustration, b"two"), (PictureKind::Logo, b"new")]
    {
        let picture = picture(&mut making, kind, bytes);
        making.make(PictureEdit::Set(picture));
    }
    let of = |kind| making.project.picture(kind).map(|it| it.data.bytes());
    assert_eq!(of(PictureKind::Logo), Some(b"new".to_vec()));
    assert_eq!(of(PictureKind::Illustration), Some(b"two".to_vec()));
    assert_eq!(making.project.pictures.len(), 2);
}

#[test]
fn a_picture_is_described_and_taken_out() {
    let mut making = Making::new();
    let logo = picture(&mut making, PictureKind::Logo, b"een");
    let id = logo.id;
    making.make(PictureEdit::Set(logo));
    making.make(PictureEdit::Alternative { picture: id, text: "Een toren".to_owned() });
    assert_eq!(making.project.picture(PictureKind::Logo).expect("it is there").alternative, "Een toren");
    making.make(PictureEdit::Remove(id));
    assert!(making.project.pictures.is_empty());
    assert_eq!(making.refuse(PictureEdit::Remove(id)), Refusal::NotFound(Thing::Picture(id)));
}

#[test]
fn the_largest_picture_fits_and_one_byte_more_is_refused() {
    let mut making = Making::new();
    for length in [LARGEST_PICTURE - 2, LARGEST_PICTURE - 1, LARGEST_PICTURE] {
        let logo = picture(&mut making, PictureKind::Logo, &vec![1; length]);
        assert_eq!(logo.data.length(), length);
        making.make(PictureEdit::Set(logo));
    }
    let logo = picture(&mut making, PictureKind::Logo, &vec![1; LARGEST_PICTURE + 1]);
    let refusal = Refusal::PictureTooLarge { bytes: LARGEST_PICTURE + 1 };
    assert_eq!(making.refuse(PictureEdit::Set(logo)), refusal);
}

#[test]
fn every_step_back_shares_the_bytes_of_a_picture() {
    let mut making = Making::new();
    let logo = picture(&mut making, PictureKind::Logo, &vec![1; LARGEST_PICTURE]);
    let (id, data) = (logo.id, logo.data.clone());
    let mut history = History::new(making.project);
    let mut make = |edit| history.apply(Edit::Picture(edit), std::time::Duration::ZERO).expect("it is made");
    make(PictureEdit::Set(logo));
    make(PictureEdit::Alternative { picture: id, text: "Een toren".to_owned() });
    make(PictureEdit::Remove(id));
    let is_shared = |project: &Project| project.picture(PictureKind::Logo).is_some_and(|it| it.data.is_same(&data));
    assert!(history.undo() && is_shared(history.project()), "described anew");
    assert!(history.undo() && is_shared(history.project()), "as it was set");
    assert!(history.undo() && history.project().pictures.is_empty());
    let edits = history.step(0).expect("a step").edits;
    assert!(matches!(edits, [Edit::Picture(PictureEdit::Set(it))] if it.data.is_same(&data)));
}

#[test]
fn two_pictures_of_a_kind_in_a_file_are_found() {
    let mut making = Making::new();
    let logo = picture(&mut making, PictureKind::Logo, b"een");
    making.make(PictureEdit::Set(logo));
    let illustration = picture(&mut making, PictureKind::Illustration, b"two");
    let second: PictureId = illustration.id;
    making.make(PictureEdit::Set(illustration));
    let text = serde_json::to_string(&making.project).expect("it can be written");
    let text = text.replace("\"Illustration\"", "\"Logo\"");
    let project: Project = serde_json::from_str(&text).expect("it can be read");
    assert_eq!(findings(&project), [Finding::Picture { record: Thing::Picture(second) }]);
    let torn = text.replace("ZWVu", "ZWV");
    let error = serde_json::from_str::<Project>(&torn).expect_err("no base64");
    assert!(error.to_string().contains("base64"), "{error}");
}
