//! Groot scherm: views of their own for thirty people around one screen.

/// A view of Groot scherm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoomView {
    /// One word large, the clusters as buttons.
    #[default]
    OneByOne,
    /// All words that are still to be placed, as a wall.
    Spread,
    /// The names of the clusters, with counts.
    Overview,
    /// What we take along.
    Harvest,
}
