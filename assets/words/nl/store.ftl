# Het bestand van het traject: waarom het niet te lezen of niet te bewaren is, en wat men kan doen.

record = { $thing } { $id }

read-missing = { $file } is er niet; kijk of de naam en de map kloppen
read-not-allowed = { $file } mag je niet lezen; vraag het aan wie het bestand heeft
read-not-a-file = { $file } is geen bestand; kies een bestand
read-unreadable = { $file } kan niet worden gelezen; probeer het opnieuw ({ $reason })
read-empty = { $file } is leeg; kies een ander bestand
read-too-large = { $file } is { $size } MB groot en een bestand mag 64 MB groot zijn
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

reason-header = de eerste regel is niet heel
reason-beginning = hier begint iets anders dan verwacht
reason-ends = het bestand houdt te vroeg op
reason-too-deep = er zitten te veel lagen haakjes in elkaar
reason-unknown-field = het veld ‘{ $field }’ is niet bekend
reason-missing-field = het veld ‘{ $field }’ ontbreekt
reason-double-field = het veld ‘{ $field }’ staat er twee keer
reason-unknown-variant = ‘{ $found }’ is niet bekend
reason-double-id = kenmerk { $id } komt twee keer voor
reason-other = dit is niet te begrijpen ({ $technical })

finding-dangling = { $record } verwijst naar { $other }, en dat is er niet
finding-card-twice = in { $record } ligt { $other } dat al ergens anders ligt
finding-card-on-wrong-board = in { $record } ligt { $other } dat niet op dit bord hoort
finding-number = { $record } heeft nummer { $number }, en dat kan niet of is al van een ander
finding-letter-twice = { $record } heeft de letter { $letter }, en die is al van een ander cluster
finding-too-many-chosen = er zijn { $chosen } waarden gekozen en het maximum is { $maximum }
finding-link-across-sheets = { $record } hoort bij { $other } van een ander blad
finding-not-frozen = van { $record } is de tekst veranderd zonder dat het origineel bewaard is
finding-rows = bij { $record } passen de rijen met gedrag niet op elkaar
finding-character = in { $record } staat een onzichtbaar teken ({ $character }) dat niet kan

save-disk-full = De schijf is vol: { $file } is nog het oude bestand; maak ruimte of bewaar op een andere plek
save-folder-gone = De map { $folder } is er niet; bewaar op een andere plek
save-not-allowed = { $file } mag je hier niet bewaren; bewaar op een andere plek
save-disk = { $file } kon niet worden bewaard; probeer het opnieuw of bewaar op een andere plek ({ $reason })
save-written-wrongly = { $file } kwam niet goed op de schijf en is nog het oude bestand; bewaar op een andere plek
save-would-not-open = { $file } is niet bewaard, want het zou niet meer open gaan; maak de laatste stap ongedaan ({ $reason })
save-conflict = { $theirs } is door iemand anders gewijzigd; wat hier staat is bewaard als { $ours }
save-taken = { $file } bestaat al en blijft zoals het is; kies een andere naam
save-not-understood = { $file } wordt niet overschreven, want het is niet te lezen als traject; kies een andere naam ({ $reason })
save-edited-by-hand = { $file } is buiten het programma gewijzigd en wordt pas bewaard als dat goed is
save-no-documents-folder = Er is geen map voor documenten gevonden; kies zelf een plek
save-no-answer = De schijf geeft geen antwoord; { $file } is nog niet bewaard
