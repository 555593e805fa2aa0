# Het bestand van het traject: waarom het niet te lezen of niet te bewaren is, en wat men kan doen.

record = { $thing } { $id }

read-missing = { $file } is er niet; kijk of de naam en de map kloppen
read-not-allowed = Je mag { $file } niet lezen; vraag het aan wie het bestand beheert
read-not-a-file = { $file } is geen bestand; kies een bestand
read-unreadable = { $file } kan niet worden gelezen; probeer het opnieuw ({ $reason })
read-empty = { $file } is leeg; kies een ander bestand
read-too-large = { $file } is { $size } MB groot en een bestand mag hoogstens 64 MB groot zijn
read-not-text = { $file } is geen tekst: op regel { $line }, teken { $column } staat iets dat geen letter is
read-forbidden-character = In { $file } staat op regel { $line }, teken { $column } een onzichtbaar teken ({ $character }) dat niet kan
read-not-ours = { $file } is geen Waardenbord-traject; regel 1 begint niet met ‘// waardenbord’
read-newer-version = { $file } is gemaakt met een nieuwere versie (bestandsversie { $found }); open het met die versie
read-damaged = { $file } is beschadigd op regel { $line }, teken { $column }: { $reason }
read-meaning = In { $file } klopt iets niet op regel { $line }, teken { $column }: { $reason }{ $others ->
    [0] { "" }
    [one] , en nog { $others } ander punt
   *[other] , en nog { $others } andere punten
}

reason-header = de eerste regel is niet compleet
reason-beginning = hier begint iets anders dan verwacht
reason-ends = het bestand houdt te vroeg op
reason-too-deep = er zitten te veel lagen haakjes in elkaar
reason-too-many = er staat te veel in
reason-unknown-field = het veld ‘{ $field }’ is niet bekend
reason-missing-field = het veld ‘{ $field }’ ontbreekt
reason-double-field = het veld ‘{ $field }’ staat er twee keer
reason-unknown-variant = ‘{ $found }’ is niet bekend
reason-double-id = kenmerk { $id } komt twee keer voor
reason-mark = hier ontbreekt een komma, een dubbele punt of een haakje
reason-number = hier hoort een getal te staan dat niet te groot is
reason-text = hier hoort tekst tussen aanhalingstekens te staan
reason-value = hier hoort iets anders te staan
reason-trailing = na het einde staat nog iets
reason-other = dit is niet te begrijpen ({ $technical })

cause-busy = een ander programma is ermee bezig
cause-network = de netwerkschijf is niet te bereiken
cause-no-answer = de schijf gaf geen antwoord
cause-halfway = de schijf hield halverwege op
cause-name = deze naam kan niet op deze schijf
cause-too-large = het bestand is te groot voor deze schijf
cause-crowded = de computer heeft te weinig geheugen vrij
cause-no-folder = er is op deze computer geen map voor
cause-stopped = een deel van het programma is gestopt
cause-number = de schijf gaf fout { $number }
cause-other = onbekende fout: { $technical }

finding-dangling = { $record } verwijst naar { $other }, en dat is er niet
finding-card-twice = in { $record } ligt { $other } dat al ergens anders ligt
finding-card-on-wrong-board = in { $record } ligt { $other } dat niet op dit bord hoort
finding-number = { $record } heeft nummer { $number }, en dat kan niet of is al van een ander
finding-letter-twice = { $record } heeft de letter { $letter }, en die is al van een ander cluster
finding-too-many-chosen = er zijn { $chosen } waarden gekozen en het maximum is { $maximum }
finding-link-across-sheets = { $record } hoort bij { $other } van een ander blad
finding-not-frozen = van { $record } is de tekst veranderd zonder dat het origineel bewaard is
finding-rows = bij { $record } passen de rijen met gedrag niet op elkaar
finding-numbered-twice = op het werkblad van { $record } heeft { $other } twee nummers
finding-parts = { $record } is gesplitst in te weinig of te veel delen, of in een deel zonder woord
finding-apart = de woordparen die niet bij elkaar horen zijn bij { $word } niet op orde
finding-picture = { $record } is te groot, of er zijn er twee voor hetzelfde
finding-results = een sessie levert niet { $least } tot { $most } algemene delers
finding-too-many-teams = er zijn { $teams } teams en dat zijn er te veel
finding-too-many-people = { $record } heeft { $people } mensen en dat zijn er te veel
finding-text-too-long = in { $record } staat een tekst die veel te lang is
finding-character = in { $record } staat een onzichtbaar teken ({ $character }) dat niet kan

only-earlier-version = Dit is hoe het eerder was en dat blijft zo; ga terug naar nu, of kies Opslaan als… om hiermee verder te gaan
only-looking = Dit traject kan hier alleen worden bekeken; kies Opslaan als… om er zelf verder mee te gaan

save-disk-full = De schijf is vol: { $file } is nog het oude bestand; maak ruimte of kies een andere plek
save-folder-gone = De map { $folder } is er niet; kies een andere plek
save-not-allowed = { $file } mag je hier niet opslaan; kies een andere plek
save-disk = { $file } kon niet worden opgeslagen; probeer het opnieuw of kies een andere plek ({ $reason })
save-written-wrongly = { $file } kwam niet goed op de schijf en is nog het oude bestand; kies een andere plek
save-would-not-open = { $file } is niet opgeslagen, want het zou niet meer opengaan; maak de laatste stap ongedaan ({ $reason })
save-conflict = { $theirs } is door iemand anders gewijzigd; wat hier staat is opgeslagen als { $ours }
save-taken = { $file } bestaat al en blijft zoals het is; kies een andere naam
save-not-understood = { $file } wordt niet overschreven, want het is niet te lezen als traject; kies een andere naam ({ $reason })
save-edited-by-hand = { $file } is buiten het programma gewijzigd en wordt pas opgeslagen als jullie daarmee akkoord gaan
save-no-documents-folder = Er is geen map voor documenten gevonden; kies zelf een plek
save-no-answer = De schijf geeft geen antwoord; { $file } is nog niet opgeslagen; wacht even of kies een andere plek
