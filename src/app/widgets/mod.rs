//! The painted parts of the window: buttons, marks, cards, panels, fields, choices, bars.
//!
//! Each has an accessible name, a ring when it has the focus, and answers to Space and Enter. None holds a sentence of
//! its own: every word comes in from the caller, so that it stands in `words`.
//! What a part means for the project is not here.

mod button;
mod card;
mod choice;
mod field;
mod long_list;
mod mark;
mod panel;
mod progress;
mod shapes;
mod text;
mod toast;

pub use button::{ActionButton, button, icon_button, main_button, quiet_button, quiet_icon_button};
pub use card::{CardFace, CardState, CardWidget, card_height, card_text_width, paint_card};
pub use choice::{StepperNames, segmented, stepper, switch};
pub use field::{Field, search_field};
pub use long_list::{LongList, LongListPlan};
pub use mark::{
    BarScale, Chip, ChipKind, count_badge, letter_square, paint_count_badge, paint_letter_square, paint_session_bars,
    paint_session_mark, session_bars, session_mark,
};
pub use panel::{EmptyPlace, empty_place, panel, separator, tray};
pub use progress::progress;
pub use shapes::{dashed_rect, focus_ring};
pub use text::{
    BreakPoints, Lettering, card_galley, figures, label, letters_width, no_break_points, paragraph, quarters,
    type_that_holds,
};
pub use toast::{ToastAnswer, toast};
