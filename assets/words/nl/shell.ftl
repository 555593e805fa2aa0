# Het venster om de stappen heen: balk, start, instellingen, melding, inlezen en opslaan.

step-inbreng = Inbreng
step-clusteren = Clusteren
step-kiezen = Kiezen
step-laden = Laden
step-afdrukken = Afdrukken

task-inbreng = Neem over wat de groepjes op hun blad schreven
task-clusteren = Leg bij elkaar wat bij elkaar hoort
task-kiezen = Kies de waarden die het meest van ons zijn
task-laden = Wat betekent deze waarde, en wat zie je ons dan doen?
task-afdrukken = Kijk of alles klopt en maak de kaarten

go-on-inbreng = Verder: Inbreng
go-on-clusteren = Verder: Clusteren
go-on-kiezen = Verder: Kiezen
go-on-laden = Verder: Laden
go-on-afdrukken = Verder: Afdrukken
make-pdf = PDF maken

count-of = { $n } van { $total }
count-left = nog { $n }
project-without-title = Nieuw traject
project-settings = Instellingen van { $title }
undo = Ongedaan maken
redo = Opnieuw

example-line = Dit is een voorbeeld:
start-new = Nieuw traject
start-open = Openen
start-open-more = Openen…
start-example = Voorbeeld
start-title = Waardenbord
start-task = Van wat collega’s opschreven naar waarden die zeggen wat we doen
start-recent = Laatst geopend
start-recent-empty = Hier komen de trajecten die je opent
start-new-hint = Begin met een leeg bord en lees de bladen in
start-open-hint = Ga verder met een traject dat er al is
start-example-hint = Kijk rond in het traject van een gemeente

settings-title = Instellingen van dit traject
settings-project-title = Titel
settings-organisation = Organisatie
settings-max-values = Hoeveel waarden hoogstens
settings-fewer = één minder
settings-more = één meer
settings-accent = Kleur op papier
settings-accent-hint = bijvoorbeeld #0B5D5B; leeg is de kleur van Waardenbord
settings-accent-wrong = Een kleur schrijf je als # met zes cijfers of letters van a tot en met f
settings-logo = Logo
settings-logo-choose = Logo kiezen…
settings-logo-other = Ander logo kiezen…
settings-logo-remove = Logo weghalen
settings-logo-describe = Wat het logo laat zien, in woorden
settings-logo-hint = bijvoorbeeld: Logo van de gemeente
settings-logo-of = Logo van { $organisation }
settings-illustration = Beeldplaat
settings-illustration-choose = Beeldplaat kiezen…
settings-illustration-other = Andere beeldplaat kiezen…
settings-illustration-remove = Beeldplaat weghalen
settings-illustration-describe = Wat de beeldplaat laat zien, in woorden
settings-illustration-hint = bijvoorbeeld: Mensen in gesprek op een plein
settings-picture-kinds = Een PNG, JPEG of SVG
settings-picture-why-describe = Wie het papier laat voorlezen, hoort deze woorden; zonder woorden wordt de afbeelding overgeslagen
settings-meetings = Sessies
settings-meetings-empty = Er zijn nog geen sessies; ze komen vanzelf met de bladen
settings-meeting-name = Naam van sessie { $n }
settings-meeting-date = Datum van sessie { $n }
settings-meeting-start = Begintijd van sessie { $n }
settings-name = Naam
settings-date-hint = 24-11-2026
settings-start-hint = 9.00
settings-date-wrong = Een datum schrijf je als 24-11-2026
settings-start-wrong = Een tijd schrijf je als 9.00
settings-look = Beeldscherm
settings-light = Licht
settings-high-contrast = Hoog contrast
settings-dark = Donker
settings-file = Bestand
settings-save-as = Opslaan als…
settings-file-none = Nog geen bestand
close = Sluiten

import-title = Bladen inlezen
import-from = Uit { $name }
import-pasted = het klembord
import-not-read = { $file } is niet ingelezen: { $reason }
import-accept = Inlezen
import-accept-right-rows = De goede regels inlezen
import-cancel = Annuleren
import-wrong-rows = Deze regels kunnen niet mee
import-starts-new = Er komt een nieuw traject voor; het voorbeeld blijft zoals het is
import-drop-here = Laat het bestand los om de bladen in te lezen

path-title-open = Welk bestand wil je openen?
path-title-save = Waar wil je opslaan?
path-title-sheets = Welk bestand met bladen wil je inlezen?
path-title-logo = Welk bestand is het logo?
path-title-illustration = Welk bestand is de beeldplaat?
path-choose = Kiezen
path-field = Plaats en naam van het bestand
path-open = Openen
path-save = Opslaan
path-hint = Deze computer heeft geen venster om bestanden te kiezen: typ de plaats en de naam
path-exists = Daar staat al { $name }, en dat is een ander bestand: kies een andere naam

no-display = Er is geen beeldscherm gevonden. Zonder venster werken de opdrachten new, import, apply, check, show, suggest, print, printer en export; zie waardenbord --help.
no-window = Het venster kan niet open. Op Debian helpen de pakketten libgl1, libgl1-mesa-dri, libegl1, libx11-6, libx11-xcb1, libxcursor1, libxi6 en libxkbcommon-x11-0; de opdrachten werken ook zonder venster, zie waardenbord --help ({ $reason })
pdf-made = PDF gemaakt: { $name }
pdf-opened-not = De PDF staat klaar als { $name }, maar deze computer opent hem niet vanzelf

act-put-tray = { $cards } terug naar Nog te plaatsen
act-put-cluster = { $cards } naar { $name }
act-put-discuss = { $cards } naar Bespreken
act-put-loose = { $cards } naar Losse woorden
act-put-parked = { $cards } even apart gelegd
act-new-cluster = Nieuw cluster { $letter } met { $cards }
act-new-cluster-without-letter = Nieuw cluster met { $cards }
act-merge = { $from } hoort nu bij { $into }
act-dissolve = { $name } is uit elkaar: { $cards } terug naar Nog te plaatsen
act-take = { $sheets } ingelezen
act-set-aside = { $name } ligt bij Net niet
act-join = Samen genomen: { $name }
act-attach = { $behaviours } erbij gezet
act-withdraw = { $name } telt niet meer mee

file-kind-project = Waardenbord-traject
file-kind-pictures = Afbeeldingen
file-kind-sheets = Bladen als tabel

chip-no-file = Nog geen bestand
chip-example = Voorbeeld, niet opgeslagen
chip-unsaved = Wordt zo opgeslagen
chip-saving = Opslaan…
chip-saved = Opgeslagen om { $clock }
chip-edited-by-hand = Buiten het programma gewijzigd: akkoord?
chip-conflict = Door iemand anders gewijzigd, beide opgeslagen
chip-disk-full = Schijf vol, niet opgeslagen
chip-folder-gone = Map is weg, niet opgeslagen
chip-not-allowed = Opslaan mag hier niet
chip-no-answer = Schijf reageert niet
chip-only-in-memory = Alleen in geheugen, niet afsluiten
chip-not-saved = Niet opgeslagen
chip-earlier = Zo was het op { $moment }
chip-looking-along = Open op een andere plek, je kijkt mee
chip-looking-along-on = Open op { $computer }, je kijkt mee

unsaved-title = Je werk is nog niet opgeslagen
unsaved-stay = Terug naar het traject
unsaved-leave = Weggaan zonder op te slaan
settings-zoom = Grootte van alles: { $percent } %
settings-keys = Toetsen
act-rows = { $n } regels erbij
act-teams = { $teams } bijgewerkt
settings-boards = Borden
settings-board-single = Eén bord
settings-board-per-session = Een bord per sessie
settings-results-least = Algemene delers per sessie, minstens
settings-results-most = Algemene delers per sessie, hoogstens
settings-points-out = Woorden die op elkaar lijken
settings-points-out-yes = Aanwijzen
settings-points-out-no = Niet aanwijzen
settings-show-keys = Alle toetsen

picture-name = plaatje
picture-not-made = Het plaatje kon niet worden gemaakt; probeer het opnieuw
table-name = tabel
kept-beside = Staat klaar: { $name }
settings-harvest = Oogst als PDF
settings-decision = Besluitblad als PDF

# Verder waar je was
journal-not-written = Wat jullie doen staat nu alleen in het geheugen: het logboek kan niet geschreven worden ({ $cause }). Sla op op een andere plek.
recovery-title = Niet alles staat in het bestand
recovery-acts = Er { $n ->
    [one] is nog { $n } handeling
   *[other] zijn nog { $n } handelingen
 } die niet in het bestand { $n ->
    [one] staat
   *[other] staan
 }, de laatste van { $when }. Het programma stopte voordat dat opgeslagen was.
recovery-acts-untimed = Er { $n ->
    [one] is nog { $n } handeling
   *[other] zijn nog { $n } handelingen
 } die niet in het bestand { $n ->
    [one] staat
   *[other] staan
 }. Het programma stopte voordat dat opgeslagen was.
recovery-changed = Het bestand is daarna door iemand anders gewijzigd. Ga je verder waar je was, dan komt dat in een nieuw bestand ernaast.
recovery-accept = Verder waar je was
recovery-refuse = Alleen wat in het bestand staat
recovery-kept = Wat je niet gebruikt, blijft bewaard: je vindt het terug in Wat er gedaan is, bij Momenten.
damaged-title = Dit bestand kan niet worden gelezen
damaged-copy = Het bestand blijft zoals het is. Op deze computer staat een kopie van hoe het traject was op { $moment }.
damaged-look = Kopie bekijken
held-title = Dit traject is al open
held-here = Het is open in een ander venster op deze computer, sinds { $when }.
held-on = Het is open op { $computer }, sinds { $when }.
held-somewhere = Het is ergens anders open.
held-look = Meekijken kan altijd: je ziet wat is opgeslagen en verandert niets.
held-watching = We kijken een minuut of daar nog iemand werkt (nog { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
}).
held-is-there = Daar werkt nog iemand. Sluit het daar eerst, of kijk mee.
held-is-gone = Daar is al een minuut niemand meer. Je kunt het hier openen.
held-accept = Meekijken
held-anyway = Toch openen

recovery-start = { $title }, niet opgeslagen: { $n ->
    [one] { $n } handeling
   *[other] { $n } handelingen
 }

# Een schijf die niet meteen antwoordt
waiting-title = Wachten op { $file }
waiting-told = De schijf heeft nog niet geantwoord. Je kunt wachten of annuleren; annuleer je, dan blijft alles zoals het is.
waiting-beside = { $file } wordt gemaakt en bewaard. Je kunt intussen verder.
