//! The parts of a document that are the same for every project: its styles by Word's own names, its bullets, and how the
//! parts belong together.

use super::{HEAD, MAIN};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Which part is of which kind.
pub(super) fn content_types() -> String {
    let word =
        |part: &str, kind: &str| format!("<Override PartName=\"/word/{part}.xml\" ContentType=\"{WORD}.{kind}+xml\"/>");
    let parts = [
        word("document", "document.main"),
        word("styles", "styles"),
        word("numbering", "numbering"),
        word("settings", "settings"),
        word("footer1", "footer"),
    ];
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}\
         <Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
         <Override PartName=\"/docProps/app.xml\" \
         ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/></Types>",
        parts.concat()
    )
}

/// Where the document and what is said about it stand.
pub(super) fn package_relations() -> String {
    relations(&[
        format!("{OFFICE}/officeDocument\" Target=\"word/document.xml"),
        format!("{PACKAGE}/relationships/metadata/core-properties\" Target=\"docProps/core.xml"),
        format!("{OFFICE}/extended-properties\" Target=\"docProps/app.xml"),
    ])
}

/// Where the parts that the document uses stand; the foot is the fourth.
pub(super) fn document_relations() -> String {
    relations(&["styles", "numbering", "settings", "footer"].map(|kind| {
        let file = if kind == "footer" { "footer1" } else { kind };
        format!("{OFFICE}/{kind}\" Target=\"{file}.xml")
    }))
}

fn relations(ends: &[String]) -> String {
    let one = |(number, end): (usize, &String)| format!("<Relationship Id=\"rId{number}\" Type=\"{end}\"/>");
    let all: String = (1..).zip(ends).map(one).collect();
    format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

/// The styles; their names are Word's, so that a template of an organisation takes them over.
pub(super) fn styles(language: &str) -> String {
    let defaults = format!(
        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/>\
         <w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>\
         <w:lang w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"{language}\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>\
         </w:docDefaults>"
    );
    let normal = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>\
                  <w:qFormat/></w:style>";
    // Half points of each level, and the room above it in twentieths of a point.
    let headings: String = [(32, 480), (26, 360), (23, 280), (22, 240), (22, 240), (22, 240)]
        .into_iter()
        .zip(1_u8..)
        .map(|((size, before), level)| heading(level, size, before))
        .collect();
    let others = [
        style("Title", "Title", "<w:spacing w:after=\"120\"/>", "<w:b/><w:sz w:val=\"48\"/><w:szCs w:val=\"48\"/>"),
        style(
            "ListBullet",
            "List Bullet",
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"120\"/><w:contextualSpacing/>",
            "",
        ),
        style(
            "TableText",
            "Table Text",
            "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>",
            "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>",
        ),
        style(
            "TableHeading",
            "Table Heading",
            "<w:keepNext/><w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>",
            "<w:b/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>",
        ),
        style("AfterTable", "After Table", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"12\"/><w:szCs w:val=\"12\"/>"),
        style("Footer", "footer", "<w:jc w:val=\"right\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
    ];
    format!("{HEAD}<w:styles {MAIN}>{defaults}{normal}{headings}{}{}</w:styles>", others.concat(), table())
}

fn style(id: &str, name: &str, paragraph: &str, run: &str) -> String {
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
         <w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )
}

fn heading(level: u8, size: u16, before: u16) -> String {
    let outline = level.saturating_sub(1);
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/>\
         <w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
         <w:spacing w:before=\"{before}\" w:after=\"80\"/><w:outlineLvl w:val=\"{outline}\"/></w:pPr>\
         <w:rPr><w:b/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
    )
}

/// Hairlines, and a tint of the text's own colour behind the heads.
fn table() -> String {
    let sides: String = ["top", "left", "bottom", "right", "insideH", "insideV"]
        .into_iter()
        .map(|it| format!("<w:{it} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"))
        .collect();
    format!(
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:tblPr><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>\
         </w:tblPr></w:style><w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>\
         <w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>{sides}</w:tblBorders></w:tblPr>\
         <w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"pct10\" w:color=\"auto\" w:fill=\"auto\"/></w:tcPr>\
         </w:tblStylePr></w:style>"
    )
}

/// One kind of bullet.
pub(super) fn numbering() -> String {
    format!(
        "{HEAD}<w:numbering {MAIN}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>\
         <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/>\
         <w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"360\"/></w:pPr>\
         </w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    )
}

/// The language of the whole, and that it is no document of an old Word.
pub(super) fn settings(language: &str) -> String {
    format!(
        "{HEAD}<w:settings {MAIN}><w:compat><w:compatSetting w:name=\"compatibilityMode\" \
         w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{language}\"/></w:settings>"
    )
}
