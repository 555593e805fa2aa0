//! Every document that can be printed, of both example projects: what holds for paper is asked of each of them.
//!
//! A new product is in [`Product::ALL`], and so it is here; a new form or size of one is a line in `variants`.

use jiff::civil::date;
use waardenbord::exchange::picture::take_in;
use waardenbord::model::{Edit, Picture, PictureEdit, PictureKind, Project};
use waardenbord::print::order::{Order, document};
use waardenbord::print::product::Product;
use waardenbord::print::{CardSettings, CardSize, Document, Edition, PrintProblem, Shown, Sides};
use waardenbord::store::format;
use waardenbord::words::Words;

use super::content::{dutch_words, long_words, three_values};

/// A document with a name to call it by.
pub type Named = (String, Document);

/// The example projects by name.
pub fn examples() -> [(&'static str, Project); 2] {
    let read = |bytes: &[u8]| format::decode(bytes).unwrap().into_content().project;
    [
        ("voorbeeld", read(include_bytes!("../../saves/voorbeeld.ron"))),
        ("voorbeeld-zin", read(include_bytes!("../../saves/voorbeeld-zin.ron"))),
    ]
}

/// The words that are heard instead of the pictures of [`illustrated`].
pub const SHOWN: [&str; 2] = ["Logo van Voorbeeldstad", "Mensen op een plein"];

/// The first example with a logo and an illustration.
pub fn illustrated() -> Project {
    let [(_, mut project), _] = examples();
    let (format, logo) = take_in(include_bytes!("../data/logo-voorbeeldstad.svg")).unwrap();
    let mut bytes = Vec::new();
    let square = image::RgbImage::from_fn(120, 90, |x, y| image::Rgb([(2 * x) as u8, (2 * y) as u8, 120]));
    square.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Jpeg).unwrap();
    let (photograph, square) = take_in(&bytes).unwrap();
    let [logo_words, square_words] = SHOWN.map(str::to_owned);
    let pictures = [
        Picture { id: 901.into(), kind: PictureKind::Logo, format, alternative: logo_words, data: logo },
        Picture {
            id: 902.into(),
            kind: PictureKind::Illustration,
            format: photograph,
            alternative: square_words,
            data: square,
        },
    ];
    for picture in pictures {
        project = project.apply(&Edit::Picture(PictureEdit::Set(picture))).unwrap();
    }
    project
}

/// All documents in this edition.
pub fn all(edition: Edition) -> Vec<Named> {
    let mut all = Vec::new();
    let illustrated = ("with pictures", illustrated());
    for (example, project) in examples().into_iter().chain([illustrated]) {
        for product in Product::ALL {
            for (variant, order) in variants(product) {
                match document(&project, &Words::default(), date(2026, 11, 24), &Order { edition, ..order }) {
                    Ok(document) => all.push((format!("{example} {product:?} {variant}"), document)),
                    // What an example has nothing for, or more than its paper holds, has tests of its own.
                    Err(problems) => assert!(is_about_content(&problems), "{example} {product:?}: {problems:?}"),
                }
            }
        }
    }
    for (name, content) in [("three values", three_values()), ("long words", long_words())] {
        for (variant, settings) in card_settings() {
            let document = waardenbord::print::value_cards(&content, &dutch_words(), &settings).unwrap();
            let document = if edition == Edition::Reading { document.for_reading() } else { document };
            all.push((format!("{name} {variant}"), document));
        }
    }
    all
}

fn is_about_content(problems: &[PrintProblem]) -> bool {
    !problems.is_empty() && !problems.iter().any(|it| matches!(it, PrintProblem::BrokenFont { .. }))
}

/// The forms and sizes in which a product comes.
fn variants(product: Product) -> Vec<(String, Order)> {
    let usual = Order::of(product);
    match product {
        Product::ValueCards | Product::ConversationCards => {
            card_settings().into_iter().map(|(variant, cards)| (variant, Order { cards, ..usual.clone() })).collect()
        }
        _ => {
            let papers = product.papers().iter().map(|it| Some(*it));
            let each = papers.flat_map(|paper| product.per().iter().map(move |per| (paper, Some(*per))));
            let each = each.map(|(paper, per)| (format!("{paper:?} {per:?}"), Order { paper, per, ..usual.clone() }));
            let cut =
                product.can_be_cut().then(|| ("to be cut".to_owned(), Order { cut: Shown::Yes, ..usual.clone() }));
            each.chain(cut).collect()
        }
    }
}

fn card_settings() -> Vec<(String, CardSettings)> {
    let sizes = CardSize::ALL.map(|size| CardSettings { size, ..CardSettings::default() });
    let full = CardSettings { counts: Shown::Yes, number: Shown::Yes, origin: Shown::Yes, ..CardSettings::default() };
    let alone = CardSettings { sides: Sides::Single, ..full };
    sizes
        .into_iter()
        .chain([full, alone])
        .map(|it| (format!("{:?} {:?} counts {:?}", it.size, it.sides, it.counts), it))
        .collect()
}
