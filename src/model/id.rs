//! Typed ids: one newtype of a random `u64` per kind of record, written as 13 characters Crockford base32.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many characters an id takes: 13 x 5 bits hold 64.
const WRITTEN_LENGTH: usize = 13;

/// What every kind of id can do; ids are made by the desk's id source, never here.
pub trait Id: Copy + Ord + fmt::Debug + fmt::Display + From<u64> {
    /// This id as the thing that it names.
    fn thing(self) -> Thing;
}

/// A text that is not an id: wrong length, a letter outside Crockford's alphabet, or more than 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id is 13 characters 0-9 A-Z without I, L, O and U")]
pub struct NotAnId;

/// Its letters, all of them ASCII.
fn letters(number: u64) -> [u8; WRITTEN_LENGTH] {
    let mut rest = number;
    let mut letters = [b'0'; WRITTEN_LENGTH];
    for letter in letters.iter_mut().rev() {
        *letter = usize::try_from(rest % 32).ok().and_then(|it| ALPHABET.get(it)).copied().unwrap_or(b'0');
        rest /= 32;
    }
    letters
}

fn write(number: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(std::str::from_utf8(&letters(number)).unwrap_or_default())
}

/// What a letter is worth, by its place in the alphabet.
fn digit(letter: u8) -> Result<u8, NotAnId> {
    match letter {
        b'0'..=b'9' => Ok(letter - b'0'),
        b'A'..=b'H' => Ok(letter - b'A' + 10),
        b'J' | b'K' => Ok(letter - b'J' + 18),
        b'M' | b'N' => Ok(letter - b'M' + 20),
        b'P'..=b'T' => Ok(letter - b'P' + 22),
        b'V'..=b'Z' => Ok(letter - b'V' + 27),
        _ => Err(NotAnId),
    }
}

fn read(text: &str) -> Result<u64, NotAnId> {
    if text.len() != WRITTEN_LENGTH {
        return Err(NotAnId);
    }
    text.bytes().try_fold(0_u64, |number, letter| {
        let digit = digit(letter)?;
        number.checked_mul(32).and_then(|it| it.checked_add(u64::from(digit))).ok_or(NotAnId)
    })
}

/// Reads an id without keeping its text.
struct Reader;

impl de::Visitor<'_> for Reader {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{NotAnId}")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<u64, E> {
        read(text).map_err(E::custom)
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident as $thing:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $name(u64);

            impl From<u64> for $name {
                fn from(number: u64) -> Self {
                    Self(number)
                }
            }

            impl Id for $name {
                fn thing(self) -> Thing {
                    Thing::$thing(self)
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write(self.0, f)
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    write(self.0, f)
                }
            }

            impl FromStr for $name {
                type Err = NotAnId;
                fn from_str(text: &str) -> Result<Self, NotAnId> {
                    read(text).map(Self)
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let letters = letters(self.0);
                    serializer.serialize_str(std::str::from_utf8(&letters).map_err(serde::ser::Error::custom)?)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_str(Reader).map(Self)
                }
            }
        )*

        /// Any record of a project, by its id.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Thing {
            $(
                $(#[$doc])*
                $thing($name),
            )*
        }

        impl Thing {
            /// Its id as it is written.
            pub fn id_text(self) -> String {
                match self {
                    $(Self::$thing(id) => id.to_string(),)*
                }
            }
        }
    };
}

ids! {
    /// The project itself, in its file.
    ProjectId as Project;
    /// A big meeting (sessie).
    MeetingId as Meeting;
    /// A group's table in a meeting (statafel).
    TableId as Table;
    /// What one subgroup wrote (blad).
    SheetId as Sheet;
    /// A proposed value on a sheet.
    ValueNoteId as ValueNote;
    /// A behaviour on a sheet.
    BehaviourNoteId as BehaviourNote;
    /// A clustering surface.
    BoardId as Board;
    /// A cluster on a board.
    ClusterId as Cluster;
    /// A chosen value.
    ValueId as Value;
    /// A behaviour that the group works with while loading.
    BehaviourId as Behaviour;
    /// One place of a behaviour in a loading.
    PlacementId as Placement;
    /// Something that was there before the choice: an audience, an existing value or competence, a question.
    GivenId as Given;
    /// A round of counting hands.
    RoundId as Round;
    /// A picture: the logo or the illustration.
    PictureId as Picture;
    /// A team that gets paper in its hands.
    TeamId as Team;
}
