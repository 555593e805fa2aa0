//! A project in which every text that somebody wrote means harm, exported and printed by the built program, and read back:
//! no text has become a formula, markup, a link or a script.

use std::fs;
use std::io::{Cursor, Read as _};

use lopdf::{Dictionary, Object};
use waardenbord::store::{Content, format};

use super::running::Place;
use crate::common::pdf_reader::{Bookmark, Pdf};
use crate::exchange::written::{markdown_text, parts, plain, written, xml_texts};

/// What a spreadsheet, a word processor, a browser or a PDF reader would carry out where it stood in the wrong place.
const HOSTILE: [&str; 26] = [
    "=1+1",
    "=HYPERLINK(\"http://x.example\";\"klik\")",
    "+31 6 12",
    "-2+3",
    "@SUM(A1:A9)",
    "  =1+1",
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "</w:t></w:r><w:hyperlink r:id=\"x\">",
    "]]>&lt;&#x41;&amp;--> <!--",
    "<?xml-stylesheet href=\"x\"?>",
    "[klik](javascript:alert(1))",
    "![beeld](http://x.example/a.png)",
    "<img src=x onerror=alert(1)>",
    "<http://x.example/a>",
    "# kop",
    "| a | b |",
    "``` sh",
    "1. een",
    "- [ ] taak",
    ") Tj ET /OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
    "\\) \\( \\057 ((( endstream endobj",
    "<< /S /URI /URI (http://x.example) >>",
    "http://x.example/a?b=c",
    "%s %d ${jndi:ldap://x} $(reboot) `id`",
    "../../x CON nul.pdf",
];

/// `klein.ron` with another hostile text in place of each of its texts.
fn hostile_project(place: &Place) -> Content {
    let content = format::decode(&fs::read(place.path("klein.ron")).unwrap()).unwrap().into_content();
    let quoted = |text: &str| ron::to_string(text).unwrap().replace("\\'", "'");
    let mut file = String::from_utf8(format::encode(&content).unwrap()).unwrap();
    // What a sheet was called before, the colour and words that are kept folded are no texts that somebody wrote.
    let is_folded = |text: &str| content.project.apart.iter().any(|it| it.one == text || it.other == text);
    let is_own = |it: &String| !(it.starts_with("S2-") || it.starts_with('#') || is_folded(it));
    let texts = written(&content.project).into_iter().filter(is_own);
    let mut count = 0;
    for (text, hostile) in texts.zip(HOSTILE.into_iter().cycle()) {
        // One that begins or ends with a space is listed without it, and stays.
        if !file.contains(&quoted(&text)) {
            continue;
        }
        // A number keeps apart what must differ.
        let hostile = if count < HOSTILE.len() { hostile.to_owned() } else { format!("{hostile} {count}") };
        file = file.replace(&quoted(&text), &quoted(&hostile));
        count += 1;
    }
    assert!(count > HOSTILE.len(), "each hostile text stands somewhere: {count}");
    place.write("klein.ron", &file);
    let content = format::decode(file.as_bytes()).unwrap().into_content();
    place.write("klein.ron", format::encode(&content).unwrap());
    content
}

fn good(place: &Place, arguments: &[&str]) {
    let said = place.run(arguments);
    assert_eq!(said.code, 0, "{arguments:?}: {said:?}");
}

/// The cells of a CSV, as a spreadsheet reads them.
fn cells(csv: &str) -> Vec<String> {
    let (mut cells, mut cell, mut is_quoted) = (Vec::new(), String::new(), false);
    let mut rest = csv.trim_start_matches('\u{FEFF}').chars().peekable();
    while let Some(next) = rest.next() {
        match next {
            '"' if is_quoted && rest.peek() == Some(&'"') => cell.extend(rest.next()),
            '"' if is_quoted || cell.is_empty() => is_quoted = !is_quoted,
            ';' | '\r' | '\n' if !is_quoted => cells.push(std::mem::take(&mut cell)),
            other => cell.push(other),
        }
    }
    assert!(!is_quoted && cell.is_empty(), "the last cell ends");
    cells
}

#[track_caller]
fn holds_no_formula(csv: &str) {
    let cells = cells(csv);
    let begins = |it: &String| it.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t']);
    assert_eq!(cells.iter().find(|it| begins(it)), None);
    assert!(!cells.is_empty());
}

#[test]
fn no_text_becomes_a_formula_in_a_csv_or_a_workbook() {
    let place = Place::new();
    let content = hostile_project(&place);
    good(&place, &["export", "klein.ron", "--board", "bord.csv", "--date=2026-11-24"]);
    good(&place, &["export", "klein.ron", "--csv", "tabellen", "--date=2026-11-24"]);
    holds_no_formula(&fs::read_to_string(place.path("bord.csv")).unwrap());
    let mut all = String::new();
    for entry in fs::read_dir(place.path("tabellen")).unwrap() {
        let csv = fs::read_to_string(entry.unwrap().path()).unwrap();
        holds_no_formula(&csv);
        all.push_str(&plain(&cells(&csv).join("\n")));
    }
    good(&place, &["export", "klein.ron", "--xlsx", "alles.xlsx", "--date=2026-11-24"]);
    let workbook = parts(&fs::read(place.path("alles.xlsx")).unwrap());
    for (name, part) in &workbook {
        let file = roxmltree::Document::parse(part).unwrap();
        for node in file.descendants().filter(roxmltree::Node::is_element) {
            let element = node.tag_name().name();
            assert!(!matches!(element, "f" | "hyperlink" | "externalReference" | "oleObject"), "{element} in {name}");
            assert_ne!(node.attribute("TargetMode"), Some("External"), "{name}");
        }
        assert!(!name.contains("vba") && !name.contains("externalLink") && !name.contains(".bin"), "{name}");
    }
    let texts = plain(&xml_texts(&workbook["xl/sharedStrings.xml"], "si", "none").join(" "));
    for text in written(&content.project) {
        assert!(texts.contains(&text), "{text:?} is in the workbook as it was written");
        assert!(all.contains(&text), "{text:?} is in the tables");
    }
}

#[test]
fn no_text_becomes_markup_in_a_document_or_in_markdown() {
    let place = Place::new();
    let content = hostile_project(&place);
    good(&place, &["export", "klein.ron", "--docx", "alles.docx", "--date=2026-11-24"]);
    let document = parts(&fs::read(place.path("alles.docx")).unwrap());
    for (name, part) in &document {
        let file = roxmltree::Document::parse(part).unwrap();
        for node in file.descendants().filter(roxmltree::Node::is_element) {
            const CARRIED_OUT: [&str; 8] =
                ["instrText", "fldSimple", "fldChar", "hyperlink", "object", "altChunk", "script", "img"];
            let element = node.tag_name().name();
            let is_page_number = name.contains("footer");
            assert!(!CARRIED_OUT.contains(&element) || is_page_number, "{element} in {name}");
            assert_ne!(node.attribute("TargetMode"), Some("External"), "{name}");
        }
        assert!(!name.contains("vba") && !name.contains(".bin"), "{name}");
    }
    let title = xml_texts(&document["docProps/core.xml"], "title", "none").concat();
    assert_eq!(title, content.project.setup.title);
    good(&place, &["export", "klein.ron", "--markdown", "alles.md", "--date=2026-11-24"]);
    // Fails where anything but headings, lists, tables and text came of it.
    let in_markdown = plain(&markdown_text(&fs::read_to_string(place.path("alles.md")).unwrap()));
    let in_document = plain(&xml_texts(&document["word/document.xml"], "p", "br").join(" "));
    for text in written(&content.project) {
        assert!(in_document.contains(&text), "{text:?} is in the document");
        assert!(in_markdown.contains(&text), "{text:?} is in Markdown");
    }
}

const DOCUMENTS: [&str; 11] = [
    "value-cards",
    "value-sheet",
    "team-sheet",
    "poster",
    "conversation-cards",
    "conversation-sheet",
    "growth-matrix",
    "feedback",
    "decision-sheet",
    "harvest",
    "loading-sheet",
];

/// What a reader of a PDF acts on by itself or on a click, and what lies hidden in one (ISO 32000-2, 12.6 and 7.11).
const ACTS: [&str; 22] = [
    "OpenAction",
    "AA",
    "JS",
    "JavaScript",
    "Launch",
    "URI",
    "GoToR",
    "GoToE",
    "SubmitForm",
    "ImportData",
    "ResetForm",
    "Rendition",
    "Movie",
    "Sound",
    "RichMedia",
    "AcroForm",
    "XFA",
    "EmbeddedFile",
    "EmbeddedFiles",
    "EF",
    "Filespec",
    "Thread",
];

/// Every key and every name of an object that makes a reader act.
fn acting(object: &Object, found: &mut Vec<String>) {
    let is_acting = |name: &[u8]| ACTS.iter().any(|it| it.as_bytes() == name);
    let dictionary = |entries: &Dictionary, found: &mut Vec<String>| {
        for (key, value) in entries {
            if is_acting(key) {
                found.push(String::from_utf8_lossy(key).into_owned());
            }
            acting(value, found);
        }
    };
    match object {
        Object::Name(name) if is_acting(name) => found.push(String::from_utf8_lossy(name).into_owned()),
        Object::Array(all) => all.iter().for_each(|it| acting(it, found)),
        Object::Dictionary(entries) => dictionary(entries, found),
        Object::Stream(stream) => dictionary(&stream.dict, found),
        _ => {}
    }
}

fn titles(bookmarks: &[Bookmark]) -> Vec<String> {
    bookmarks.iter().flat_map(|it| [vec![it.title.clone()], titles(&it.under)].concat()).collect()
}

#[test]
fn no_text_becomes_an_action_or_markup_in_a_pdf() {
    let place = Place::new();
    hostile_project(&place);
    let mut printed = 0;
    let mut bookmarked = 0;
    for document in DOCUMENTS {
        for edition in ["print", "reading"] {
            let team = ") /AA << /S /JavaScript (x) >> \\";
            let mut arguments = vec!["print", "klein.ron", "--document", document, "--edition", edition];
            arguments.extend(["--date=2026-11-24", "--out", "uit.pdf"]);
            if document == "team-sheet" {
                arguments.extend(["--team", team]);
            }
            let said = place.run(&arguments);
            if said.code != 0 {
                println!("{document}, {edition}: {}", said.error.trim_end());
                continue;
            }
            printed += 1;
            let bytes = fs::read(place.path("uit.pdf")).unwrap();
            let file = lopdf::Document::load_mem(&bytes).unwrap();
            let mut found = Vec::new();
            file.objects.values().for_each(|it| acting(it, &mut found));
            assert_eq!(found, Vec::<String>::new(), "{document}, {edition}");
            let pdf = Pdf::read(&bytes);
            let packet = file.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
            let packet = file.get_object(packet).unwrap().as_stream().unwrap().content.clone();
            let packet = String::from_utf8(packet).unwrap();
            let xmp = roxmltree::Document::parse(packet.trim_start_matches('\u{FEFF}')).unwrap();
            let title = xmp.descendants().find(|it| it.tag_name().name() == "title").unwrap();
            let title: String =
                title.descendants().filter(roxmltree::Node::is_text).filter_map(|it| it.text()).collect();
            assert_eq!(title.trim(), pdf.info["Title"].trim(), "{document}, {edition}");
            assert!(HOSTILE.iter().any(|it| pdf.info["Title"].contains(it.trim())), "{}", pdf.info["Title"]);
            bookmarked += titles(&pdf.bookmarks).iter().filter(|it| it.contains(['<', '(', '=', '\\'])).count();
        }
    }
    assert!(printed > 15, "{printed}");
    assert!(bookmarked > 0, "hostile names stand in lists of contents as they are");
}

/// A package as it lies on the disk holds no path that leads out of the folder it is unpacked in.
#[test]
fn no_part_of_a_package_has_a_name_that_leads_elsewhere() {
    let place = Place::new();
    hostile_project(&place);
    for (kind, file) in [("--docx", "alles.docx"), ("--xlsx", "alles.xlsx")] {
        good(&place, &["export", "klein.ron", kind, file, "--date=2026-11-24"]);
        let mut zip = zip::ZipArchive::new(Cursor::new(fs::read(place.path(file)).unwrap())).unwrap();
        for at in 0..zip.len() {
            let mut part = zip.by_index(at).unwrap();
            let name = part.name().unwrap().into_owned();
            assert!(!name.starts_with('/') && !name.contains("..") && !name.contains(['\\', ':']), "{name}");
            part.read_to_end(&mut Vec::new()).unwrap();
        }
    }
}
