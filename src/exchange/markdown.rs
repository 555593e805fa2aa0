//! A report as Markdown (GitHub's kind, with tables). What people wrote stays text: no sign of theirs makes a heading, a
//! link or a list, and none is lost.

use super::report::{Block, Grid, Line, Report};

/// How such a file begins: a comment that is not shown, by which an older one is known.
pub const BEGINNING: &str = "<!-- Waardenbord -->\n";

/// A report as Markdown.
pub fn markdown(report: &Report) -> String {
    let mut text = format!("{BEGINNING}\n# {}\n", in_one_line(&report.title));
    for block in &report.blocks {
        text.push('\n');
        match block {
            Block::Heading { level, text: heading } => {
                let signs = "#".repeat(usize::from(*level) + 1);
                text.push_str(&format!("{signs} {}\n", in_one_line(heading)));
            }
            Block::Paragraph(it) => text.push_str(&format!("{}\n", line(it, "\\\n"))),
            Block::List(lines) => text.extend(lines.iter().map(|it| format!("- {}\n", line(it, "\\\n  ")))),
            Block::Table(it) => text.push_str(&grid(it)),
        }
    }
    text
}

/// A text with what it is about in bold before it.
fn line(line: &Line, line_break: &str) -> String {
    let text = in_lines(&line.text, line_break);
    let about = in_one_line(&line.about);
    match (about.is_empty(), text.is_empty()) {
        (true, _) => text,
        (false, true) => format!("**{about}**"),
        (false, false) => format!("**{about}:** {text}"),
    }
}

fn grid(grid: &Grid) -> String {
    let row = |cells: &[String]| {
        let cells = cells.iter().map(|it| in_lines(it, "<br>").replace("\\|", "&#124;"));
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let under = "| --- ".repeat(grid.columns.len()) + "|\n";
    row(&grid.columns) + &under + &grid.rows.iter().map(|it| row(it)).collect::<String>()
}

fn in_one_line(text: &str) -> String {
    in_lines(text, " ")
}

/// The lines of a text that say something, each escaped.
fn in_lines(text: &str, line_break: &str) -> String {
    let lines = text.split(['\n', '\r']).map(str::trim).filter(|it| !it.is_empty());
    lines.map(escaped).collect::<Vec<_>>().join(line_break)
}

/// A line of which no sign means anything in Markdown.
fn escaped(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mut text = String::with_capacity(line.len());
    for (place, character) in line.char_indices() {
        let means_something = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$' | '#' => true,
            // A rule, a list, the line under a heading or under the heads of a table.
            '+' | '-' | '=' => place == 0,
            // A numbered list.
            '.' | ')' if digits > 0 && place == digits => true,
            // An address would become a link, and signs in it would no more be taken back.
            ':' => place == 0 || line.get(place..).is_some_and(|it| it.starts_with("://")),
            '.' => line.get(..place).is_some_and(|it| it.to_ascii_lowercase().ends_with("www")),
            _ => false,
        };
        if means_something {
            text.push('\\');
        }
        text.push(if character.is_control() { ' ' } else { character });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_markdown_are_escaped_where_they_would_mean_something() {
        assert_eq!(escaped("# kop"), "\\# kop");
        assert_eq!(escaped("1. een"), "1\\. een");
        assert_eq!(escaped("9.00 uur, tafel 1 - samen"), "9\\.00 uur, tafel 1 - samen");
        assert_eq!(escaped("- streep"), "\\- streep");
        assert_eq!(escaped("a*b_c`d"), "a\\*b\\_c\\`d");
        assert_eq!(escaped("https://x.nl/a_b"), "https\\://x.nl/a\\_b");
        assert_eq!(escaped("WWW.x.nl"), "WWW\\.x.nl");
        assert_eq!(escaped("Gewoon: een zin. Nog een (klaar)!"), "Gewoon: een zin. Nog een (klaar)!");
    }
}
