//! What our colours mean: sRGB (IEC 61966-2-1) as a profile of the International Color Consortium (ICC.1:2004-10).
//!
//! Made here from the numbers of the standard, since a file that lies about would be larger and somebody else's.

use lopdf::{Object, Stream, dictionary};

use super::facts::text_string;

/// How the standard names the profile.
const NAME: &str = "sRGB IEC61966-2.1";
/// Where the entries of the profile begin: a head of 128 bytes, their count, and for each its name, place and length.
const TAGS: usize = 10;
const FIRST: usize = 128 + 4 + 12 * TAGS;
/// White of a sheet under noon light, to which all numbers of a profile are related; in 1/65536.
const D50: [u32; 3] = [0x0000_F6D6, 0x0001_0000, 0x0000_D32D];
/// The three lights under D50.
const RED: [u32; 3] = [0x6FA2, 0x38F5, 0x0390];
const GREEN: [u32; 3] = [0x6299, 0xB785, 0x18DA];
const BLUE: [u32; 3] = [0x24A0, 0x0F84, 0xB6CF];
/// From the white of a screen to D50 (Bradford).
const ADAPTATION: [u32; 9] = [
    0x0001_0C42,
    0x0000_05DE,
    0xFFFF_F325,
    0x0000_0793,
    0x0000_FD90,
    0xFFFF_FBA1,
    0xFFFF_FDA3,
    0x0000_03DC,
    0x0000_C06E,
];
/// From a part of 0 to 1 to light: the power 2.4 of 0.9479 x + 0.0521, below 0.0405 x times 0.0774.
const CURVE: [u32; 5] = [0x0002_6666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B];

/// Says in the file what its colours mean.
pub fn add(file: &mut lopdf::Document) -> Object {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, profile()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => text_string(NAME),
        "Info" => text_string(NAME),
        "DestOutputProfile" => profile,
    };
    vec![Object::Dictionary(intent)].into()
}

/// The bytes of the profile.
fn profile() -> Vec<u8> {
    let xyz = |it: [u32; 3]| numbers(*b"XYZ ", &it);
    // Number 3 of the kinds of curves, with five numbers.
    let curve = numbers(*b"para", &[&[0x0003_0000], CURVE.as_slice()].concat());
    let entries = [
        (*b"desc", said("sRGB")),
        (*b"cprt", said("CC0")),
        (*b"wtpt", xyz(D50)),
        (*b"chad", numbers(*b"sf32", &ADAPTATION)),
        (*b"rXYZ", xyz(RED)),
        (*b"gXYZ", xyz(GREEN)),
        (*b"bXYZ", xyz(BLUE)),
        (*b"rTRC", curve.clone()),
        (*b"gTRC", curve.clone()),
        (*b"bTRC", curve),
    ];
    let (mut list, mut body) = (Vec::new(), Vec::new());
    for (name, data) in entries {
        list.extend(name);
        list.extend(be(FIRST + body.len()));
        list.extend(be(data.len()));
        body.extend(data);
    }
    let mut profile = head(FIRST + body.len());
    profile.extend(be(TAGS));
    profile.extend(list);
    profile.extend(body);
    profile
}

/// The head: length, version 4.2, a screen, RGB by XYZ, a day, no maker, seen as it looks, white D50.
fn head(length: usize) -> Vec<u8> {
    let mut head = Vec::with_capacity(128);
    head.extend(be(length));
    head.extend([0; 4]);
    head.extend([4, 0x20, 0, 0]);
    head.extend(*b"mntrRGB XYZ ");
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        head.extend(part.to_be_bytes());
    }
    head.extend(*b"acsp");
    head.resize(68, 0);
    head.extend(D50.iter().flat_map(|it| it.to_be_bytes()));
    head.resize(128, 0);
    head
}

/// An entry of numbers.
fn numbers(kind: [u8; 4], numbers: &[u32]) -> Vec<u8> {
    kind.into_iter().chain([0; 4]).chain(numbers.iter().flat_map(|it| it.to_be_bytes())).collect()
}

/// An entry of text: one language, one line, from byte 28 on.
fn said(text: &str) -> Vec<u8> {
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut said: Vec<u8> = [*b"mluc", [0; 4], be(1), be(12), *b"enUS", be(utf16.len()), be(28)].concat();
    said.extend(utf16);
    said.resize(said.len().next_multiple_of(4), 0);
    said
}

fn be(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes()
}
