//! The gallery: every painted part, in light and dark, found by its name, pressed, typed in and dragged.

use egui::{CentralPanel, Frame, Key, Margin, Modifiers, Panel, Rect, ScrollArea, Ui, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use egui_material_icons::icons::{ICON_FULLSCREEN, ICON_PRINT, ICON_REDO, ICON_UNDO};
use waardenbord::app::keys::{self, Command};
use waardenbord::app::look::{Look, Type, look, space};
use waardenbord::app::widgets::{
    ActionButton, BarScale, CardFace, CardState, CardWidget, Chip, ChipKind, EmptyPlace, Field, Lettering,
    StepperNames, button, card_galley, card_height, card_text_width, count_badge, empty_place, figures, icon_button,
    label, letter_square, main_button, no_break_points, paint_card, paint_count_badge, paint_letter_square,
    paint_session_bars, paint_session_mark, panel, paragraph, progress, quiet_button, segmented, separator,
    session_bars, session_mark, stepper, switch, toast, tray,
};

use crate::harness::{self as hand, Screen};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    A6,
    A5,
    A4,
}

struct Gallery {
    pressed: Vec<&'static str>,
    commands: Vec<Command>,
    search: String,
    core: String,
    format: Format,
    sets: u32,
    shows_counts: bool,
    dropped: Option<&'static str>,
}

impl Gallery {
    fn new() -> Self {
        Self {
            pressed: Vec::new(),
            commands: Vec::new(),
            search: String::new(),
            core: "We doen wat we zeggen, ook als niemand kijkt".to_owned(),
            format: Format::A6,
            sets: 12,
            shows_counts: false,
            dropped: None,
        }
    }

    fn press(&mut self, response: &egui::Response, name: &'static str) {
        if response.clicked() {
            self.pressed.push(name);
        }
    }
}

const TRAY_CARDS: [(&str, usize, usize); 6] = [
    ("Veiligheid", 0, 3),
    ("Vrijheid", 2, 2),
    ("Authenticiteit", 1, 2),
    ("Verantwoordelijkheidsgevoel en maatschappelijke betrokkenheid", 0, 1),
    ("Bedrijfszekerheid", 2, 1),
    ("Aantrekkelijk", 1, 1),
];

/// Enough of Dutch for the words above.
pub(crate) fn syllables(word: &str) -> Vec<usize> {
    let parts = match word {
        "verantwoordelijkheid" | "Verantwoordelijkheid" => vec!["ver", "ant", "woor", "de", "lijk", "heid"],
        "Verantwoordelijkheidsgevoel" => vec!["Ver", "ant", "woor", "de", "lijk", "heids", "ge", "voel"],
        _ => return no_break_points(word),
    };
    parts
        .iter()
        .scan(0, |end, part| {
            *end += part.len();
            Some(*end)
        })
        .filter(|end| *end < word.len())
        .collect()
}

fn gallery_ui(ui: &mut Ui, state: &mut Gallery) {
    state.commands.extend(keys::pressed(ui.ctx(), |_| true));
    let tokens = look(ui);
    let bar = Frame::new().fill(tokens.surface).inner_margin(Margin::symmetric(24, 10));
    Panel::top("bar").frame(bar).show(ui, |ui| bar_ui(ui, state));
    Panel::left("tray").frame(tray(tokens)).resizable(false).exact_size(300.0).show(ui, |ui| tray_ui(ui, state));
    let paper = Frame::new().fill(tokens.paper).inner_margin(Margin::same(20));
    CentralPanel::default().frame(paper).show(ui, |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.columns(2, |columns| {
                let [left, right] = columns else { return };
                cluster_ui(left);
                choices_ui(left, state);
                words_ui(right, state);
                buttons_ui(right, state);
            });
        });
    });
}

fn bar_ui(ui: &mut Ui, state: &mut Gallery) {
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let tokens = look(ui);
            label(ui, "Waarden en gedrag 2026", Type::TITLE, tokens.ink);
            label(ui, "Gemeente Voorbeeld", Type::META, tokens.ink_second);
        });
        ui.add_space(space::GROUP);
        for (place, time) in ["9.00", "11.00", "13.30"].into_iter().enumerate() {
            session_mark(ui, time, place);
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let response = icon_button(ui, ICON_FULLSCREEN, "Volledig scherm");
            state.press(&response, "Volledig scherm");
            let response = ui.add_enabled_ui(false, |ui| icon_button(ui, ICON_REDO, "Opnieuw doen")).inner;
            state.press(&response, "Opnieuw doen");
            let response = icon_button(ui, ICON_UNDO, "Ongedaan maken");
            state.press(&response, "Ongedaan maken");
            ui.add(Chip::new(ChipKind::Good, "Opgeslagen om 14.32 uur"));
        });
    });
}

fn tray_ui(ui: &mut Ui, state: &mut Gallery) {
    let tokens = look(ui);
    ui.horizontal(|ui| {
        label(ui, "Nog te plaatsen", Type::CLUSTER_NAME, tokens.ink);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            label(ui, "38", Type::VALUE, tokens.ink);
        });
    });
    Field::line(&mut state.search, "Zoek een woord").hint("Zoek een woord, ook in clusters").ui(ui);
    ui.add_space(space::SMALL);
    ui.spacing_mut().item_spacing.y = 14.0;
    for (wording, session, count) in TRAY_CARDS {
        let card = CardWidget::new(wording, tokens.session(session)).count(count).break_points(&syllables);
        let card = card.selected(wording == "Vrijheid" || wording == "Authenticiteit");
        let response = ui.add(card);
        state.press(&response, wording);
        if response.drag_stopped() {
            state.dropped = Some(wording);
        }
    }
    ui.with_layout(egui::Layout::bottom_up(egui::Align::Min), |ui| {
        let answer = toast(ui, "2 woorden naar Samen", Some("Ongedaan maken"));
        if answer.acted() {
            state.pressed.push("toast");
        }
    });
}

/// A cluster as a board paints it: on a canvas, not with widgets.
fn cluster_ui(ui: &mut Ui) {
    let tokens = look(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 330.0), egui::Sense::hover());
    let painter = ui.painter().clone();
    painter.rect(rect, 12.0, tokens.accent_tint, tokens.strong_line(), egui::StrokeKind::Inside);
    let square = Rect::from_min_size(rect.min + vec2(16.0, 14.0), vec2(36.0, 36.0));
    paint_letter_square(&painter, tokens, square, "B", tokens.mark);
    let name_at = pos2(square.right() + 12.0, square.center().y);
    painter.text(name_at, egui::Align2::LEFT_CENTER, "Vertrouwen", Type::CLUSTER_NAME.font(), tokens.ink);
    let counted_at = pos2(name_at.x, square.bottom() + 16.0);
    let said = painter.text(
        counted_at,
        egui::Align2::LEFT_CENTER,
        "Staat op 14 van 51 bladen",
        Type::COUNT.font(),
        tokens.ink,
    );
    let bars = pos2(said.right() + 12.0, counted_at.y);
    paint_session_bars(&painter, tokens, bars, &[6, 5, 3], BarScale { full_at_sheets: 20 }, 1.0);

    let width = (rect.width() - 2.0 * 16.0 - 16.0) / 2.0;
    let wordings = [
        ("Vertrouwen", 1, 7),
        ("Betrouwbaarheid", 0, 4),
        ("Betrouwbaar", 1, 2),
        ("Vertrouwen en verantwoordelijkheid", 0, 1),
    ];
    for (place, (wording, session, count)) in wordings.into_iter().enumerate() {
        let (column, row) = (f32::from(u8::from(place % 2 == 1)), f32::from(u8::from(place >= 2)));
        let at = pos2(rect.left() + 16.0 + column * (width + 16.0), square.bottom() + 44.0 + row * 68.0);
        let state = if place == 2 { CardState::Pointed } else { CardState::Lying };
        paint_one(&painter, tokens, at, width, (wording, session, count), state, 1.0);
    }
    let held_at = pos2(rect.left() + width * 0.9, rect.bottom() - 62.0);
    paint_one(&painter, tokens, held_at, width, ("Zorgvuldigheid", 1, 3), CardState::Lifted, 1.0);
    paint_one(
        &painter,
        tokens,
        pos2(rect.left() + 16.0, rect.bottom() - 50.0),
        width * 0.7,
        ("Klein, op 70 %", 2, 2),
        CardState::Lying,
        0.7,
    );
    ui.add_space(space::MEDIUM);
}

fn paint_one(
    painter: &egui::Painter,
    tokens: &Look,
    at: egui::Pos2,
    width: f32,
    (wording, session, count): (&str, usize, usize),
    state: CardState,
    zoom: f32,
) {
    let text_width = card_text_width(width, zoom);
    let wording = card_galley(painter, wording, text_width, Type::CARD.zoomed(zoom), &syllables);
    let rect = Rect::from_min_size(at, vec2(width, card_height(&wording, None, zoom)));
    let face = CardFace {
        wording,
        meta: None,
        band: tokens.session(session),
        count,
        state,
        is_selected: false,
        is_focused: false,
        zoom,
    };
    paint_card(painter, tokens, rect, &face);
}

fn choices_ui(ui: &mut Ui, state: &mut Gallery) {
    let tokens = look(ui);
    panel(tokens).show(ui, |ui| {
        label(ui, "Waardenkaarten", Type::CLUSTER_NAME, tokens.ink);
        row_ui(ui, "Formaat", |ui| {
            let formats = [(Format::A6, "A6"), (Format::A5, "A5"), (Format::A4, "A4")];
            if let Some(format) = segmented(ui, state.format, &formats) {
                state.format = format;
            }
        });
        separator(ui);
        row_ui(ui, "Aantal sets", |ui| {
            let names = StepperNames { number: "Aantal sets", less: "Een set minder", more: "Een set meer" };
            if let Some(sets) = stepper(ui, state.sets, 1..=99, names) {
                state.sets = sets;
            }
        });
        separator(ui);
        switch(ui, &mut state.shows_counts, "Aantal bladen op de kaart");
        let uses = egui::ComboBox::from_id_salt("edition").selected_text("om te drukken").show_ui(ui, |ui| {
            let options = [("om te drukken", true), ("om te mailen en publiceren", false)];
            options.map(|(option, is_chosen)| ui.selectable_label(is_chosen, option).clicked())
        });
        uses.response.accessible_name("Gebruik");
        ui.add_space(space::SMALL);
        label(ui, "Bladen waarop een van deze woorden staat", Type::BUTTON, tokens.ink);
        progress(ui, "27 van 51 bladen", 27.0 / 51.0);
    });
    ui.add_space(space::MEDIUM);
    let place = EmptyPlace::new("Sleep hier een cluster heen", vec2(ui.available_width(), 64.0)).target(true);
    let response = ui.add(place);
    state.press(&response, "Sleep hier een cluster heen");
    let response = empty_place(ui, "Nieuw cluster: sleep of tik hier", 64.0);
    state.press(&response, "Nieuw cluster");
}

fn row_ui(ui: &mut Ui, name: &str, draw: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        let tokens = look(ui);
        label(ui, name, Type::BODY, tokens.ink);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), draw);
    });
}

fn words_ui(ui: &mut Ui, state: &mut Gallery) {
    let tokens = look(ui);
    panel(tokens).show(ui, |ui| {
        label(ui, "Kern van de waarde", Type::META, tokens.ink_second);
        Field::lines(&mut state.core, "Kern van de waarde", 2).kind(Type::KERN).ui(ui);
        label(ui, "Vertrouwen", Type::VALUE, tokens.ink);
        paragraph(
            ui,
            "Andere voorstellen: “Een woord is een woord” · “Je kunt op ons rekenen”",
            Type::SMALL,
            tokens.ink_second,
        );
        separator(ui);
        ui.horizontal(|ui| {
            letter_square(ui, "D");
            label(ui, "Respect", Type::CARD, tokens.ink);
            session_bars(
                ui,
                "9.00 uur: 5 bladen, 11.00 uur: 4 bladen, 13.30 uur: 4 bladen",
                &[5, 4, 4],
                BarScale { full_at_sheets: 20 },
            );
            label(ui, "op 13 van 51 bladen", Type::BODY, tokens.ink);
            count_badge(ui, 8);
        });
        let behaviour = CardWidget::new("We zeggen het meteen als iets niet lukt", tokens.session(0));
        ui.add(behaviour.kind(Type::BEHAVIOUR).meta("9.00 uur, tafel 2"));
        let held = CardWidget::new("Klantgerichtheid", tokens.no_session).meta("bij het laden").lifted(true);
        ui.add(held);
    });
    ui.add_space(space::MEDIUM);
}

fn buttons_ui(ui: &mut Ui, state: &mut Gallery) {
    let tokens = look(ui);
    ui.horizontal_wrapped(|ui| {
        let response = button(ui, "Verplaats naar…");
        state.press(&response, "Verplaats naar…");
        let response = ui.add(ActionButton::outlined("Ordenen").chosen(true));
        state.press(&response, "Ordenen");
        ui.add(ActionButton::outlined("Verzamelen").chosen(false));
        let response = quiet_button(ui, "Meer instellingen");
        state.press(&response, "Meer instellingen");
        ui.add_enabled(false, ActionButton::outlined("Kan nu niet"));
    });
    ui.horizontal_wrapped(|ui| {
        ui.add(Chip::new(ChipKind::Doubt, "Nog leeg: wat merken zij?"));
        ui.add(Chip::new(ChipKind::Bad, "Niet opgeslagen").pressable());
        ui.add(Chip::new(ChipKind::Plain, "12 bladen"));
    });
    let (clock, _) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), egui::Sense::hover());
    let words = Lettering { text: "21.10", kind: Type::CLUSTER_NAME, colour: tokens.ink };
    let galley = figures(ui.painter(), &words);
    ui.painter().galley(clock.min, galley, tokens.ink);
    paint_session_mark(ui.painter(), tokens, pos2(clock.left() + 90.0, clock.center().y), "13.30", 4);
    paint_count_badge(ui.painter(), tokens, pos2(clock.left() + 190.0, clock.center().y), 12, 1.0);
    let response = ui.add(ActionButton::main("PDF maken").icon(ICON_PRINT).wide());
    state.press(&response, "PDF maken");
    ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
        let response = main_button(ui, "Verder: Kiezen");
        state.press(&response, "Verder: Kiezen");
    });
}

fn gallery(screen: Screen) -> Harness<'static, Gallery> {
    hand::window(screen, Gallery::new(), gallery_ui)
}

#[test]
fn every_part_is_painted_in_light_and_dark_and_at_one_and_a_half() {
    let screens = [
        ("look-light", Screen::ROOM),
        ("look-dark", Screen::ROOM.dark()),
        ("look-light-large", Screen::ROOM_LARGE),
        ("look-laptop", Screen::LAPTOP),
    ];
    for (name, screen) in screens {
        let mut window = gallery(screen);
        assert!(hand::picture(&mut window, name).exists());
    }
}

#[test]
fn a_menu_and_a_tooltip_are_painted_and_escape_closes_the_menu() {
    let mut window = gallery(Screen::LAPTOP);
    hand::click_named(&mut window, "Gebruik");
    hand::picture(&mut window, "look-menu");
    hand::press_key(&mut window, Modifiers::NONE, Key::Escape);
    assert!(!hand::sees(&window, "om te mailen en publiceren"), "Escape closes the menu");
    assert_eq!(window.state().commands, [], "and nothing else");
    hand::found(&window, "Ongedaan maken").hover();
    window.run_steps(8);
    hand::picture(&mut window, "look-tooltip");
}

#[test]
fn every_part_is_found_by_its_name_and_answers_to_a_press() {
    let mut window = gallery(Screen::ROOM.zoomed(1.0));
    let pressed = [
        "Ongedaan maken",
        "Volledig scherm",
        "Verplaats naar…",
        "Ordenen",
        "Meer instellingen",
        "PDF maken",
        "Verder: Kiezen",
        "Veiligheid",
        "Sleep hier een cluster heen",
    ];
    for name in pressed {
        hand::click_named(&mut window, name);
        assert_eq!(window.state().pressed.last(), Some(&name));
    }
    let said =
        ["13.30", "27 van 51 bladen", "×8", "D", "Opgeslagen om 14.32 uur", "Aantal sets 12", "2 woorden naar Samen"];
    for name in said {
        assert!(hand::sees(&window, name), "{name} is said in {:#?}", hand::names(&window));
    }
    let before = window.state().pressed.len();
    hand::click_named(&mut window, "Opnieuw doen");
    assert_eq!(window.state().pressed.len(), before, "what is disabled does not answer");
}

#[test]
fn choices_are_made_by_pressing_their_parts() {
    let mut window = gallery(Screen::ROOM);
    hand::click_named(&mut window, "A4");
    assert_eq!(window.state().format, Format::A4);
    hand::click_named(&mut window, "Een set meer");
    hand::click_named(&mut window, "Een set meer");
    hand::click_named(&mut window, "Een set minder");
    assert_eq!(window.state().sets, 13);
    hand::click_named(&mut window, "Aantal bladen op de kaart");
    assert!(window.state().shows_counts);
}

#[test]
fn a_field_takes_words_with_accents_and_leaves_undo_to_the_program() {
    let mut window = gallery(Screen::ROOM);
    hand::type_into(&mut window, "Zoek een woord", "geïnspireerd");
    assert_eq!(window.state().search, "geïnspireerd");
    hand::press_key(&mut window, Modifiers::COMMAND, Key::Z);
    assert_eq!(window.state().search, "geïnspireerd", "the field did not undo by itself");
    hand::press_key(&mut window, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    hand::press_key(&mut window, Modifiers::COMMAND, Key::A);
    assert_eq!(window.state().commands, [Command::Undo, Command::Redo]);
}

#[test]
fn everything_can_be_reached_and_pressed_with_the_keyboard() {
    let mut window = gallery(Screen::ROOM);
    let mut reached = Vec::new();
    for _ in 0..40 {
        hand::press_key(&mut window, Modifiers::NONE, Key::Tab);
        reached.extend(hand::focused_name(&window));
    }
    for name in
        ["Veiligheid", "Zoek een woord", "A5", "Een set meer", "Verder: Kiezen", "Nieuw cluster: sleep of tik hier"]
    {
        assert!(reached.iter().any(|other| other == name), "{name} is not among {reached:#?}");
    }
    hand::found(&window, "Verplaats naar…").focus();
    window.run();
    hand::picture(&mut window, "look-focus");
    hand::press_key(&mut window, Modifiers::NONE, Key::Enter);
    hand::press_key(&mut window, Modifiers::NONE, Key::Space);
    assert_eq!(window.state().pressed, ["Verplaats naar…", "Verplaats naar…"]);
}

#[test]
fn a_card_says_whether_it_is_selected_and_can_be_dragged() {
    let mut window = gallery(Screen::ROOM);
    let is_selected = |name| hand::found(&window, name).accesskit_node().toggled();
    assert_ne!(is_selected("Vrijheid"), is_selected("Veiligheid"));
    hand::drag_named(&mut window, "Aantrekkelijk", "Nieuw cluster: sleep of tik hier");
    assert_eq!(window.state().dropped, Some("Aantrekkelijk"));
    hand::click_named_with(&mut window, "Vrijheid", Modifiers::COMMAND);
    assert_eq!(window.state().pressed, ["Vrijheid"]);
}
