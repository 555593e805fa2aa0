//! Promises about small values that stand in files: ids, codes, letters, colours.

use proptest::prelude::*;
use waardenbord::model::input::NotACode;
use waardenbord::model::setup::NotAColour;
use waardenbord::model::{Colour, Letter, SheetCode, SheetId};

#[test]
fn an_id_is_thirteen_characters_without_those_that_look_alike() {
    assert_eq!(SheetId::from(0).to_string(), "0000000000000");
    assert_eq!(SheetId::from(u64::MAX).to_string(), "FZZZZZZZZZZZZ");
    for wrong in ["", "0", "000000000000I", "000000000000a", "00000000000000", "G000000000000", "é00000000000"] {
        assert!(wrong.parse::<SheetId>().is_err(), "{wrong}");
    }
}

#[test]
fn only_what_is_written_as_a_colour_is_one() {
    assert_eq!("#00aBfF".parse(), Ok(Colour { red: 0, green: 0xAB, blue: 0xFF }));
    for wrong in ["", "#", "00ABFF", "#00ABF", "#00ABFFF", "#+1+2+3", "#00ABF ", "#é1234", "#00ABFG"] {
        assert_eq!(wrong.parse::<Colour>(), Err(NotAColour), "{wrong}");
    }
}

#[test]
fn only_what_is_written_as_a_code_is_one() {
    assert_eq!("S2-T3-B10".parse(), Ok(SheetCode { meeting: 2, table: 3, sheet: 10 }));
    for wrong in ["", "S2-T3", "S2-T3-B1-w2", "S+2-T3-B1", "S-T3-B1", "s2-t3-b1", "S2-T3-B4294967296", "S2-T3-B1-"] {
        assert_eq!(wrong.parse::<SheetCode>(), Err(NotACode), "{wrong}");
    }
}

#[test]
fn i_and_o_are_no_letters_of_clusters() {
    assert_eq!(Letter::all().count(), 24);
    for wrong in ['I', 'O', 'a', '1', 'Å'] {
        assert!(Letter::try_from(wrong).is_err(), "{wrong}");
    }
}

proptest! {
    #[test]
    fn ids_codes_and_colours_are_read_as_they_are_written(number: u64, meeting: u32, table: u32, sheet: u32, red: u8, green: u8, blue: u8) {
        prop_assert_eq!(SheetId::from(number).to_string().parse(), Ok(SheetId::from(number)));
        let code = SheetCode { meeting, table, sheet };
        prop_assert_eq!(code.to_string().parse(), Ok(code));
        let colour = Colour { red, green, blue };
        prop_assert_eq!(colour.to_string().parse(), Ok(colour));
    }
}
