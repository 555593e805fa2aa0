//! The tokens as egui's own style, so that its stock fields, lists, menus and tooltips look like the rest.

use egui::style::{ScrollStyle, Selection, TextCursorStyle, WidgetVisuals, Widgets};
use egui::{Context, FontFamily, FontId, Margin, Stroke, Style, TextStyle, Theme, Visuals, vec2};

use super::{ANIMATION_TIME, CORNER_CARD, CORNER_PANEL, Look, Set, Type, fonts, size, space};

/// A press that wanders less than this is still a click, in points: a finger on a large screen is not still.
const CLICK_DISTANCE: f32 = 10.0;
/// And so is a press that lasts no longer than this: not everybody lets go fast.
const CLICK_SECONDS: f64 = 4.0;

/// Gives the window its type and its colours, and says which set holds.
pub fn install(context: &Context, set: impl Into<Set>) {
    let set = set.into();
    context.set_fonts(fonts::definitions());
    for theme in [Theme::Light, Theme::Dark] {
        let shown = if theme == set.theme() { set } else { theme.into() };
        context.set_style_of(theme, style(shown));
    }
    context.set_theme(set.theme());
    context.options_mut(|it| {
        it.input_options.max_click_dist = CLICK_DISTANCE;
        it.input_options.max_click_duration = CLICK_SECONDS;
    });
}

fn style(set: Set) -> Style {
    let mut style = set.theme().default_style();
    style.text_styles = [
        (TextStyle::Small, Type::META.font()),
        (TextStyle::Body, Type::BODY.font()),
        (TextStyle::Button, Type::BUTTON.font()),
        (TextStyle::Heading, Type::CLUSTER_NAME.font()),
        (TextStyle::Monospace, FontId::new(Type::SMALL.points, FontFamily::Monospace)),
    ]
    .into();
    style.visuals = visuals(set.theme(), Look::of(set));
    style.animation_time = ANIMATION_TIME;
    style.compact_menu_style = false;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;

    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(space::SMALL, space::SMALL);
    spacing.button_padding = vec2(space::MEDIUM, space::SMALL);
    spacing.window_margin = Margin::same(16);
    spacing.menu_margin = Margin::same(8);
    spacing.interact_size = vec2(size::BUTTON, size::BUTTON);
    spacing.icon_width = 20.0;
    spacing.icon_width_inner = 12.0;
    spacing.icon_spacing = space::SMALL;
    spacing.combo_width = 160.0;
    spacing.combo_height = 400.0;
    spacing.tooltip_width = 360.0;
    spacing.scroll = scroll_style();
    style
}

fn scroll_style() -> ScrollStyle {
    ScrollStyle {
        bar_width: 10.0,
        floating_width: 6.0,
        floating_allocated_width: 10.0,
        handle_min_length: 32.0,
        foreground_color: false,
        dormant_background_opacity: 0.0,
        active_background_opacity: 0.0,
        interact_background_opacity: 0.5,
        dormant_handle_opacity: 0.7,
        active_handle_opacity: 1.0,
        interact_handle_opacity: 1.0,
        ..ScrollStyle::floating()
    }
}

fn visuals(theme: Theme, look: &Look) -> Visuals {
    Visuals {
        widgets: widgets(look),
        selection: Selection { bg_fill: look.accent_tint, stroke: look.strong_line() },
        text_cursor: TextCursorStyle {
            stroke: Stroke::new(2.0, look.accent),
            blink: false,
            ..TextCursorStyle::default()
        },
        weak_text_color: Some(look.ink_second),
        hyperlink_color: look.accent,
        faint_bg_color: look.surface_hover,
        extreme_bg_color: look.trough,
        text_edit_bg_color: Some(look.surface),
        code_bg_color: look.trough,
        warn_fg_color: look.doubt,
        error_fg_color: look.not_so,
        window_corner_radius: CORNER_PANEL,
        menu_corner_radius: CORNER_CARD,
        window_shadow: look.shadow,
        popup_shadow: look.shadow,
        window_fill: look.surface,
        window_stroke: look.hairline(),
        window_highlight_topmost: false,
        panel_fill: look.paper,
        indent_has_left_vline: false,
        slider_trailing_fill: true,
        handle_shape: egui::style::HandleShape::Circle,
        ..theme.default_visuals()
    }
}

fn widgets(look: &Look) -> Widgets {
    let at_rest = WidgetVisuals {
        bg_fill: look.surface,
        weak_bg_fill: look.surface,
        bg_stroke: look.hairline(),
        corner_radius: CORNER_CARD,
        fg_stroke: Stroke::new(1.5, look.ink),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: at_rest,
        inactive: WidgetVisuals { bg_fill: look.line_hover.gamma_multiply(0.6), ..at_rest },
        hovered: WidgetVisuals {
            bg_fill: look.line_hover,
            weak_bg_fill: look.surface_hover,
            bg_stroke: look.pointed_line(),
            ..at_rest
        },
        active: WidgetVisuals { bg_fill: look.line_hover, bg_stroke: look.strong_line(), ..at_rest },
        open: WidgetVisuals { bg_stroke: look.pointed_line(), ..at_rest },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_of_egui_uses_our_type_and_our_tokens_in_each_set() {
        for set in Set::ALL {
            let style = style(set);
            assert_eq!(style.text_styles[&TextStyle::Button].family, super::super::Weight::SemiBold.family());
            assert_eq!(style.visuals.text_color(), Look::of(set).ink);
            assert_eq!(style.visuals.panel_fill, Look::of(set).paper);
            assert_eq!(style.visuals.dark_mode, set == Set::Dark);
        }
    }
}
