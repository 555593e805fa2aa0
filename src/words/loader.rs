//! The built-in sentences, and how a number is written in them.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, static_loader};

use super::{Argument, Language};

static_loader! {
    static SENTENCES = {
        locales: "assets/words",
        fallback_language: "nl",
        customise: |bundle| {
            // The invisible marks around arguments would be drawn as boxes.
            bundle.set_use_isolating(false);
            let is_dutch = bundle.locales.iter().any(|it| it.language.as_str() == "nl");
            bundle.set_formatter(Some(if is_dutch { with_dots } else { with_commas }));
        },
    };
}

static DUTCH: LazyLock<LanguageIdentifier> = LazyLock::new(|| Language::Dutch.code().parse().unwrap_or_default());
static ENGLISH: LazyLock<LanguageIdentifier> = LazyLock::new(|| Language::English.code().parse().unwrap_or_default());

/// The sentence, or nothing where the key or one of its arguments is missing.
pub(super) fn sentence(language: Language, key: &str, arguments: &[(&'static str, Argument)]) -> Option<String> {
    let identifier: &LanguageIdentifier = match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    };
    let values: HashMap<&str, FluentValue<'_>> =
        arguments.iter().map(|(name, argument)| (*name, value(language, argument))).collect();
    SENTENCES.lookup_single_language(identifier, key, Some(&values)).ok()
}

fn value(language: Language, argument: &Argument) -> FluentValue<'_> {
    match argument {
        Argument::Number(number) => FluentValue::from(*number),
        Argument::Text(text) => FluentValue::from(text.as_str()),
        Argument::Sentence(key, inner) => {
            FluentValue::from(sentence(language, key, inner).unwrap_or_else(|| (*key).to_owned()))
        }
        Argument::List(parts) => FluentValue::from(listed(language, parts)),
    }
}

/// Each part is added by a sentence of its own, so that a number among them is written as everywhere.
fn listed(language: Language, parts: &[Argument]) -> String {
    let last = parts.len().saturating_sub(1);
    parts.iter().enumerate().fold(String::new(), |before, (place, part)| {
        let key = match place {
            0 => "list-first",
            _ if place == last => "list-last",
            _ => "list-next",
        };
        let arguments = [("before", Argument::Text(before)), ("part", part.clone())];
        sentence(language, key, &arguments).unwrap_or_else(|| key.to_owned())
    })
}

fn with_dots<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, '.')
}

fn with_commas<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    grouped(value, ',')
}

/// Writes 12000 as `12.000`; numbers of four digits stay whole, as is usual in both languages.
fn grouped(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    if digits.len() < 5 || !digits.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let mut written = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            written.push(separator);
        }
        written.push(digit);
    }
    Some(written)
}
