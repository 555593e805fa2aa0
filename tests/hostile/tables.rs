//! Lists of edits, tables of sheets and lists of teams that mean harm, and what is said of each.

use super::cases::By::{Apply, Import, Teams};
use super::cases::{Case, partly, read, refused};

/// What each list of edits must end in.
pub const EDITS: &[Case] = &[
    refused("lijst-achteraan.ron", Apply, "beschadigd op regel 1, teken 26: na het einde staat nog iets"),
    refused(
        "lijst-afbeelding-geen-base64.ron",
        Apply,
        "beschadigd op regel 1, teken 89: dit is niet te begrijpen (the data of a picture is base64)",
    ),
    refused("lijst-commentaar-open.ron", Apply, "beschadigd op regel 1, teken 1: hier begint iets anders dan verwacht"),
    refused("lijst-commentaar.ron", Apply, "beschadigd op regel 2, teken 16: het bestand houdt te vroeg op"),
    refused("lijst-foto.ron", Apply, "geen tekst: op regel 1, teken 1 staat iets dat geen letter is"),
    refused(
        "lijst-geen-getal.ron",
        Apply,
        "beschadigd op regel 1, teken 51: hier hoort een getal te staan dat niet te groot is",
    ),
    refused("lijst-geen-lijst.ron", Apply, "beschadigd op regel 1, teken 1: hier begint iets anders dan verwacht"),
    refused(
        "lijst-getal-te-groot.ron",
        Apply,
        "beschadigd op regel 1, teken 61: hier hoort een getal te staan dat niet te groot is",
    ),
    refused("lijst-half-gedaan.ron", Apply, "In dit traject is geen gekozen waarde met kenmerk 00000000000ZZ"),
    refused("lijst-kenmerk-dubbel.ron", Apply, "Er is al een team met kenmerk 00000000000ZZ"),
    refused(
        "lijst-kleur.ron",
        Apply,
        "beschadigd op regel 1, teken 41: dit is niet te begrijpen (a colour is written #RRGGBB)",
    ),
    refused("lijst-latin-1.ron", Apply, "geen tekst: op regel 1, teken 18 staat iets dat geen letter is"),
    refused("lijst-leeg.ron", Apply, "leeg"),
    read("lijst-lege-groep.ron", Apply, "1 wijziging uitgevoerd"),
    refused("lijst-map.ron", Apply, "beschadigd op regel 1, teken 1: hier begint iets anders dan verwacht"),
    refused(
        "lijst-maximum-negatief.ron",
        Apply,
        "beschadigd op regel 1, teken 20: hier hoort een getal te staan dat niet te groot is",
    ),
    refused("lijst-maximum-nul.ron", Apply, "0 waarden kiezen kan niet"),
    refused("lijst-maximum-te-groot.ron", Apply, "255 waarden kiezen kan niet"),
    refused("lijst-nul-teken.ron", Apply, "staat op regel 1, teken 16 een onzichtbaar teken (U+0000) dat niet kan"),
    refused("lijst-onbekend-veld.ron", Apply, "beschadigd op regel 1, teken 43: het veld ‘wie’ is niet bekend"),
    refused("lijst-onbekend.ron", Apply, "beschadigd op regel 1, teken 14: ‘Wissen’ is niet bekend"),
    refused(
        "lijst-oneindig.ron",
        Apply,
        "beschadigd op regel 1, teken 51: hier hoort een getal te staan dat niet te groot is",
    ),
    refused(
        "lijst-open.ron",
        Apply,
        "beschadigd op regel 1, teken 24: hier ontbreekt een komma, een dubbele punt of een haakje",
    ),
    refused("lijst-richting-als-code.ron", Apply, "In ‘Anders’ staat een onzichtbaar teken (U+202E) dat niet kan"),
    refused("lijst-richting.ron", Apply, "staat op regel 1, teken 16 een onzichtbaar teken (U+202E) dat niet kan"),
    refused(
        "lijst-surrogaat-als-code.ron",
        Apply,
        "beschadigd op regel 1, teken 23: dit is niet te begrijpen (Not a valid Unicode-escaped character)",
    ),
    refused("lijst-te-veel-mensen.ron", Apply, "4.294.967.295 mensen in team ‘x’ kan niet"),
    refused("lijst-tekst-open.ron", Apply, "beschadigd op regel 1, teken 15: het bestand houdt te vroeg op"),
    refused("lijst-uitbreidingen.ron", Apply, "beschadigd op regel 1, teken 1: hier begint iets anders dan verwacht"),
    refused("lijst-utf-16.ron", Apply, "geen tekst: op regel 1, teken 1 staat iets dat geen letter is"),
    refused("lijst-verwijzing-los.ron", Apply, "In dit traject is geen gekozen waarde met kenmerk 00000000000ZZ"),
];

/// What each table of sheets must end in.
pub const SHEETS: &[Case] = &[
    read("bladen-aanhaling-dubbel.csv", Import, "1 blad, 1 woord, 1 gedraging, alles leesbaar"),
    refused("bladen-aanhaling-in-kop.csv", Import, "niet ingelezen: Kolom sessie ontbreekt op de eerste regel"),
    read("bladen-aanhaling-open.csv", Import, "1 blad, 2 woorden, 1 gedraging, alles leesbaar"),
    read("bladen-accenten.csv", Import, "1 blad, 1 woord, 0 gedragingen, alles leesbaar"),
    refused(
        "bladen-alleen-aanhaling.csv",
        Import,
        "niet ingelezen: De eerste regel begint met ‘\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"…’ en noemt geen kolommen",
    ),
    read("bladen-alleen-cr.csv", Import, "1 blad, 1 woord, 0 gedragingen, alles leesbaar"),
    refused("bladen-alleen-kop.csv", Import, "niet ingelezen: Onder de kolomnamen staat niets"),
    refused("bladen-alleen-regels.csv", Import, "niet ingelezen: Er staat niets in"),
    refused(
        "bladen-alleen-scheiding.csv",
        Import,
        "niet ingelezen: De eerste regel begint met ‘;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;…’ en noemt geen kolommen",
    ),
    refused("bladen-bom-twee-keer.csv", Import, "niet ingelezen: Kolom sessie ontbreekt op de eerste regel"),
    refused("bladen-breed-nummer.csv", Import, "niet ingelezen, want 1 regel is niet leesbaar"),
    refused("bladen-cel-van-10001-tekens.csv", Import, "niet ingelezen, want 1 regel is niet leesbaar"),
    read("bladen-cel-van-300-tekens.csv", Import, "1 blad, 1 woord, 0 gedragingen, alles leesbaar"),
    read("bladen-formules.csv", Import, "1 blad, 2 woorden, 2 gedragingen, alles leesbaar"),
    refused("bladen-foto.csv", Import, "niet ingelezen: Dit is geen tekst"),
    refused("bladen-geen-nummer.csv", Import, "niet ingelezen, want 1 regel is niet leesbaar"),
    refused("bladen-gemengde-scheiding.csv", Import, "niet ingelezen, want 2 regels zijn niet leesbaar"),
    refused(
        "bladen-komma-en-puntkomma.csv",
        Import,
        "niet ingelezen: De kolommen tafel, blad, waarde en gedrag ontbreken op de eerste regel",
    ),
    refused("bladen-kop-dubbel.csv", Import, "niet ingelezen: Kolom tafel staat twee keer op de eerste regel"),
    refused(
        "bladen-kop-te-kort.csv",
        Import,
        "niet ingelezen: De kolommen blad, waarde, gedrag en herkomst ontbreken op de eerste regel",
    ),
    read("bladen-kop-van-ver.csv", Import, "1 blad, 1 woord, 0 gedragingen, alles leesbaar"),
    read("bladen-latin-1.csv", Import, "1 blad, 1 woord, 0 gedragingen, alles leesbaar"),
    refused("bladen-leeg.csv", Import, "niet ingelezen: Er staat niets in"),
    refused("bladen-nul-teken.csv", Import, "niet ingelezen: Dit is geen tekst"),
    refused("bladen-nummer-negatief.csv", Import, "niet ingelezen, want 1 regel is niet leesbaar"),
    refused("bladen-nummer-nul.csv", Import, "niet ingelezen, want 1 regel is niet leesbaar"),
    refused("bladen-nummer-te-groot.csv", Import, "niet ingelezen, want 1 regel is niet leesbaar"),
    read("bladen-opdracht.csv", Import, "1 blad, 1 woord, 1 gedraging, alles leesbaar"),
    refused("bladen-oud-rekenblad.csv", Import, "niet ingelezen: Dit is een rekenblad (Excel of LibreOffice)"),
    refused(
        "bladen-pagina.csv",
        Import,
        "niet ingelezen: De eerste regel begint met ‘<!DOCTYPE html><html><script>alert(1)</s…’ en noemt geen kolommen",
    ),
    refused("bladen-rekenblad.csv", Import, "niet ingelezen: Dit is een rekenblad (Excel of LibreOffice)"),
    refused("bladen-richting.csv", Import, "niet ingelezen, want 1 regel is niet leesbaar"),
    read("bladen-scheiding-vooraf.csv", Import, "1 blad, 1 woord, 0 gedragingen, alles leesbaar"),
    refused("bladen-te-veel-cellen.csv", Import, "niet ingelezen, want 1 regel is niet leesbaar"),
    refused(
        "bladen-utf-16-kapot.csv",
        Import,
        "niet ingelezen: De tekst in dit bestand is beschadigd (geen geldig UTF-16)",
    ),
    refused(
        "bladen-utf-16-oneven.csv",
        Import,
        "niet ingelezen: De tekst in dit bestand is beschadigd (geen geldig UTF-16)",
    ),
    read("bladen-utf-16.csv", Import, "1 blad, 1 woord, 0 gedragingen, alles leesbaar"),
    refused(
        "bladen-zonder-kop.csv",
        Import,
        "niet ingelezen: De eerste regel begint met ‘1;1;1;Lef;We durven;Wonen’ en noemt geen kolommen",
    ),
];

/// What each list of teams must end in.
pub const TEAMS: &[Case] = &[
    refused("teams-alleen-getallen.csv", Teams, "er staat geen naam van een team"),
    refused("teams-alleen-kop.csv", Teams, "niet ingelezen: Onder de kolomnamen staat niets"),
    refused("teams-bel.csv", Teams, "in de naam staat een onzichtbaar teken (U+0007) dat niet kan"),
    refused(
        "teams-duizend-en-een.csv",
        Teams,
        "‘T1000’ past er niet meer bij, want er kunnen hoogstens 1000 teams zijn",
    ),
    read("teams-formules.csv", Teams, "=1+1: 1 vel A4, 1 A3"),
    refused("teams-foto.csv", Teams, "niet ingelezen: Dit is geen tekst"),
    refused("teams-getal-negatief.csv", Teams, "‘-3’ is geen aantal mensen"),
    refused("teams-getal-te-groot.csv", Teams, "99999999999999999999 mensen in een team kan niet"),
    refused("teams-leeg.csv", Teams, "niet ingelezen: Er staat niets in"),
    refused("teams-mensen-100001.csv", Teams, "100001 mensen in een team kan niet"),
    refused("teams-naam-van-201-tekens.csv", Teams, "de naam is 201 tekens lang en mag hoogstens 200 tekens lang zijn"),
    partly("teams-namen-van-bestanden.csv", Teams, "2 bestanden zijn niet gemaakt; de rest wel"),
    refused("teams-nul-teken.csv", Teams, "niet ingelezen: Dit is geen tekst"),
    refused("teams-rekenblad.csv", Teams, "niet ingelezen: Dit is een rekenblad (Excel of LibreOffice)"),
    refused("teams-richting.csv", Teams, "in de naam staat een onzichtbaar teken (U+202E) dat niet kan"),
    refused(
        "teams-utf-16-kapot.csv",
        Teams,
        "niet ingelezen: De tekst in dit bestand is beschadigd (geen geldig UTF-16)",
    ),
];
