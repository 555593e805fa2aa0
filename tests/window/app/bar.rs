//! The bar along the top, in windows of every size.

use crate::harness::{self, Screen};
use crate::world::Room;

#[test]
fn no_step_of_the_path_is_covered_by_what_stands_at_its_right() {
    for screen in [Screen::ROOM, Screen::SMALL, Screen::ROOM_LARGE, Screen::LAPTOP, Screen::LAPTOP.zoomed(1.25)] {
        let mut room = Room::first(screen);
        let width = screen.pixels.x / screen.zoom;
        for step in ["Clusteren", "Kiezen", "Laden", "Afdrukken"] {
            room.press(step);
            let names = harness::names(&room.window);
            let chip = names.iter().find(|it| it.starts_with("Opgeslagen") || it.starts_with("Voorbeeld")).cloned();
            let chip = chip.unwrap_or_else(|| "Ongedaan maken".to_owned());
            let last = harness::found(&room.window, "Afdrukken").rect();
            let chip_rect = harness::found(&room.window, &chip).rect();
            assert!(last.right() <= chip_rect.left(), "{step} at {screen:?}: {last:?} lies under {chip} {chip_rect:?}");
        }
        room.press("Clusteren");
        harness::picture(&mut room.window, &format!("bar-{width}"));
    }
}
