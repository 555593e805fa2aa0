//! What can be printed, and the sheets of what is chosen by name.

use egui::{CursorIcon, Frame, Margin, Panel, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::AfdrukkenView;
use super::all_text::all_text_ui;
use crate::app::action::Action;
use crate::app::look::{CORNER_CARD, Type, look, space};
use crate::app::seen::Seen;
use crate::app::widgets::{self, LongListPlan};
use crate::print::{Document, Edition, Product};

/// How many of the products stand first; the rest is under *Meer*.
const FIRST: usize = 3;
/// How wide the panel is.
const WIDTH: f32 = 250.0;
/// The part of the height that the products take at most where a document has several sheets.
const PRODUCTS: f32 = 0.6;

/// How much room an entry of a list has above and below its words.
#[derive(Clone, Copy, PartialEq)]
enum Entry {
    Product,
    Sheet,
}

impl AfdrukkenView {
    pub(super) fn products_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, document: Option<&Document>) -> Option<Action> {
        let look = look(ui);
        let frame = Frame::new().fill(look.tray).inner_margin(Margin::same(16));
        let panel =
            Panel::left("print_what").exact_size(WIDTH).resizable(false).frame(frame).show_separator_line(false);
        let shown = panel.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::TINY;
            widgets::label(ui, &seen.words.say("print-what"), Type::CARD, look.ink);
            ui.add_space(space::SMALL);
            // Cards on a sheet are seen at once.
            let listed = document.filter(|it| it.cards.is_empty() || it.edition == Edition::Reading);
            let contents = listed.map(Document::contents).unwrap_or_default();
            let part = if contents.len() > 1 { PRODUCTS } else { 1.0 };
            let height = ui.available_height() * part;
            let list = ScrollArea::vertical().id_salt("products").auto_shrink([false, true]).max_height(height);
            let pressed = list.show(ui, |ui| self.list_ui(ui, seen)).inner;
            if contents.len() > 1 {
                self.contents_ui(ui, seen, &contents);
            }
            pressed
        });
        shown.inner
    }

    fn list_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>) -> Option<Action> {
        let (first, rest) = Product::ALL.split_at(FIRST.min(Product::ALL.len()));
        let is_package = self.packages.is_chosen;
        let shows_rest = self.shows_more_products || is_package || rest.contains(&self.order.product);
        let (mut chosen, now) = (None, self.order.product);
        let mut product_ui = |ui: &mut Ui, product: Product| {
            let is_chosen = product == now && !is_package;
            if entry_ui(ui, &seen.words.say(product.key()), is_chosen, Entry::Product) {
                chosen = Some(product);
            }
        };
        first.iter().for_each(|it| product_ui(ui, *it));
        if shows_rest {
            if entry_ui(ui, &seen.words.say("print-team-packages"), is_package, Entry::Product) {
                self.choose_packages();
            }
            rest.iter().for_each(|it| product_ui(ui, *it));
        }
        if !shows_rest && entry_ui(ui, &seen.words.say("print-more-products"), false, Entry::Product) {
            self.shows_more_products = true;
        }
        if let Some(product) = chosen {
            self.choose(product);
        }
        shows_rest.then(|| all_text_ui(ui, seen)).flatten()
    }

    /// Team packages are looked at by their sheets.
    fn choose_packages(&mut self) {
        self.choose(Product::TeamSheet);
        self.packages.is_chosen = true;
    }

    /// A tap shows where a sheet begins.
    fn contents_ui(&mut self, ui: &mut Ui, seen: &Seen<'_>, contents: &[(String, usize)]) {
        let look = look(ui);
        ui.add_space(space::MEDIUM);
        widgets::separator(ui);
        ui.add_space(space::SMALL);
        widgets::label(ui, &seen.words.say("print-sheets"), Type::SMALL, look.ink_second);
        let plan = LongListPlan { count: contents.len(), gap: 0.0, usual_height: 30.0, version: self.laid_version() };
        let (mut wanted, shown) = (None, self.page_shown);
        let mut list = std::mem::take(&mut self.contents);
        list.ui(
            ui,
            plan,
            |place| place,
            |ui, place| {
                let Some((title, page)) = contents.get(place) else { return };
                if entry_ui(ui, title, shown == Some(*page), Entry::Sheet) {
                    wanted = Some(*page);
                }
            },
        );
        self.contents = list;
        if wanted.is_some() {
            (self.reveal, self.page_shown) = (wanted, wanted);
        }
    }
}

/// One of a list; whether it was chosen.
fn entry_ui(ui: &mut Ui, name: &str, is_chosen: bool, entry: Entry) -> bool {
    let look = look(ui);
    let (kind, above) = match entry {
        Entry::Product => (Type::BODY, 8.0),
        Entry::Sheet => (Type::SMALL, 6.0),
    };
    let ink = if is_chosen { look.ink } else { look.ink_second };
    let width = ui.available_width() - space::MEDIUM - space::SMALL;
    let galley = ui.painter().layout(name.to_owned(), kind.font(), ink, width);
    let size = vec2(ui.available_width(), galley.size().y + 2.0 * above);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_chosen, name));
    if is_chosen || response.hovered() {
        ui.painter().rect_filled(rect, CORNER_CARD, if is_chosen { look.surface } else { look.surface_hover });
    }
    widgets::focus_ring(ui, &response, CORNER_CARD);
    ui.painter().galley(rect.min + vec2(space::MEDIUM, above), galley, ink);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}
