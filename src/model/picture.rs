//! The pictures of a project: the logo of the organisation and an illustration (beeldplaat), with what they show in words.
//!
//! A picture lies in the project as the text of its file, in base64. That text is one piece in memory, which the edit,
//! the record and every project of the history share: a hundred steps back cost nothing more. What is in the file, and
//! whether it can be drawn, is asked where files are read, not here.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::id::Id as _;
use super::project::{added, found, found_mut};
use super::{MergeKey, PictureId, Project, Record, Refusal, wording};

/// The largest file of a picture in a project, in bytes.
pub const LARGEST_PICTURE: usize = 2 * 1024 * 1024;

/// The most that all pictures of a project take, in bytes.
const LARGEST_PICTURES: usize = 8 * 1024 * 1024;

const _: () = assert!(PictureKind::ALL.len() * LARGEST_PICTURE <= LARGEST_PICTURES, "there is one of each kind");

/// What a picture is for. There is at most one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PictureKind {
    /// The mark of the organisation.
    Logo,
    /// A picture for posters (beeldplaat).
    Illustration,
}

impl PictureKind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 2] = [Self::Logo, Self::Illustration];
}

/// How the file of a picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PictureFormat {
    /// Pixels, without loss.
    Png,
    /// Pixels of a photograph.
    Jpeg,
    /// Lines and areas.
    Svg,
}

/// A text that is no base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the data of a picture is base64")]
pub struct NotBase64;

/// The bytes of a picture's file, as base64. A copy costs a pointer.
#[derive(Clone, PartialEq, Eq)]
pub struct PictureData(Arc<str>);

impl PictureData {
    /// The text for these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(STANDARD.encode(bytes).into())
    }

    /// The bytes.
    pub fn bytes(&self) -> Vec<u8> {
        // Each was encoded here or looked at when it was read.
        STANDARD.decode(self.0.as_bytes()).unwrap_or_default()
    }

    /// How many bytes there are.
    pub fn length(&self) -> usize {
        let filled_up = self.0.bytes().rev().take_while(|it| *it == b'=').count();
        (self.0.len() / 4 * 3).saturating_sub(filled_up)
    }

    /// Whether both are the very same in memory; `false` does not say that they differ.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for PictureData {
    /// Megabytes of base64 tell nobody anything.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PictureData({} bytes)", self.length())
    }
}

impl Serialize for PictureData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for PictureData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if STANDARD.decode(&text).is_err() {
            return Err(de::Error::custom(NotBase64));
        }
        Ok(Self(text.into()))
    }
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Its id.
    pub id: PictureId,
    /// What it is for.
    pub kind: PictureKind,
    /// How its file is written.
    pub format: PictureFormat,
    /// What it shows, for who does not see it; may be empty.
    pub alternative: String,
    /// Its file, at most [`LARGEST_PICTURE`].
    pub data: PictureData,
}

impl Record for Picture {
    type Id = PictureId;
    fn id(&self) -> PictureId {
        self.id
    }
}

/// What can happen to the pictures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum PictureEdit {
    /// Sets a picture, instead of the one of its kind that was there.
    Set(Picture),
    /// Says what a picture shows.
    Alternative {
        /// Which.
        picture: PictureId,
        /// May be empty.
        text: String,
    },
    /// Takes a picture out.
    Remove(PictureId),
}

impl PictureEdit {
    pub(super) fn merge_key(&self) -> Option<MergeKey> {
        match self {
            Self::Alternative { picture, .. } => Some(MergeKey::Field(picture.thing(), 0)),
            Self::Set(_) | Self::Remove(_) => None,
        }
    }
}

impl Project {
    /// The picture of a kind, where there is one.
    pub fn picture(&self, kind: PictureKind) -> Option<&Picture> {
        self.pictures.iter().find(|it| it.kind == kind)
    }

    pub(super) fn apply_picture(&mut self, edit: &PictureEdit) -> Result<(), Refusal> {
        match edit {
            PictureEdit::Set(picture) => {
                if picture.data.length() > LARGEST_PICTURE {
                    return Err(Refusal::PictureTooLarge { bytes: picture.data.length() });
                }
                let before = self.picture(picture.kind).map(|it| it.id);
                let alternative = wording::checked(&picture.alternative)?;
                added(&mut self.pictures, Picture { alternative, ..picture.clone() })?;
                if let Some(before) = before {
                    self.pictures.remove(before);
                }
            }
            PictureEdit::Alternative { picture, text } => {
                found_mut(&mut self.pictures, *picture)?.alternative = wording::checked(text)?;
            }
            PictureEdit::Remove(picture) => {
                found(&self.pictures, *picture)?;
                self.pictures.remove(*picture);
            }
        }
        Ok(())
    }
}
