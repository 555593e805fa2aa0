# Wat het traject weigert: wat er geweigerd is en wat men kan doen.

thing-project = traject
thing-meeting = sessie
thing-table = tafel
thing-sheet = blad
thing-value-note = woord
thing-behaviour-note = gedraging op een blad
thing-board = bord
thing-cluster = cluster
thing-value = gekozen waarde
thing-behaviour = gedraging
thing-placement = plek van een gedraging
thing-given = belangengroep, bestaande waarde of vraag
thing-round = ronde handen tellen
thing-picture = afbeelding
thing-team = team

refusal-not-found = In dit traject is geen { $thing } met kenmerk { $id }; misschien is dat intussen weggehaald
refusal-already-there = Er is al een { $thing } met kenmerk { $id }; gebruik een ander kenmerk
refusal-text-too-long = { $text } is { $length } tekens lang en een tekst mag hoogstens { $longest } tekens lang zijn; maak de tekst korter
refusal-forbidden-character = In { $text } staat een onzichtbaar teken ({ $code }) dat niet kan; typ de tekst opnieuw
refusal-maximum-out-of-range = { $given } waarden kiezen kan niet; stel een aantal van 1 tot en met 9 in
refusal-maximum-below-chosen = Er { $chosen ->
    [one] is al { $chosen } waarde
   *[other] zijn al { $chosen } waarden
} gekozen, dus { $given } is te weinig; haal er eerst een weg
refusal-number-taken = Het nummer van { $thing } { $code } kan niet of is al in gebruik; kies een ander nummer
refusal-has-text = { $text } is niet leeg en blijft dus bewaard; intrekken kan wel
refusal-link-across-sheets = { $behaviour } en { $value } staan op verschillende bladen; koppel gedrag aan een woord van hetzelfde blad
refusal-not-on-board = Kaartje { $text } hoort niet op dit bord; kies een kaartje dat hier ligt
refusal-same-cluster = Cluster { $name } kan niet met zichzelf worden samengevoegd; kies een ander cluster
refusal-too-many-values = { $name } past er niet meer bij, want er { $maximum ->
    [one] kan hoogstens { $maximum } waarde
   *[other] kunnen hoogstens { $maximum } waarden
} gekozen worden; kies welke eruit gaat
refusal-value-has-loading = Aan waarde { $name } is al gewerkt, dus weghalen kan niet; leg de waarde bij ‘Net niet’
refusal-empty-behaviour = Een gedraging bij waarde { $value } heeft nog geen woorden; schrijf op wat je ziet
refusal-beside-taken = Naast { $text } kan dit niet staan; kies een gedraging onder ‘Zo doen we het’ waar nog niets naast staat
refusal-too-many-proposals = Bij waarde { $value } staan al vier voorstellen voor de kern; haal er eerst een weg
refusal-no-proposal = Bij waarde { $value } is er geen voorstel { $number } voor de kern; kies een van de voorstellen die er staan
refusal-line-too-low = Er { $rows ->
    [one] is { $rows } rij
   *[other] zijn { $rows } rijen
}, dus de lijn kan niet onder rij { $given } staan; zet de lijn hoger
refusal-no-split = { $text } wordt gesplitst in twee tot negen delen, elk met een woord; vul de delen in
refusal-same-word = { $text } is twee keer hetzelfde woord, en dat hoort altijd bij elkaar
refusal-results-out-of-range = Een sessie levert niet { $least } tot { $most } algemene delers; kies getallen van 1 tot en met 24, de kleinste eerst
refusal-no-such-entry = Regel { $number } is er niet, want er { $most ->
    [one] is { $most } regel
   *[other] zijn { $most } regels
}; kies een regel die er staat of vul eerst de vorige in
refusal-no-such-level = Niveau { $number } kan niet, want er { $levels ->
    [one] is { $levels } niveau
   *[other] zijn { $levels } niveaus
}; kies een lager niveau of voeg er eerst een toe
refusal-picture-too-large = Een afbeelding in het traject mag hoogstens { $largest } MB zijn en deze is { $size } MB; maak haar kleiner of kies haar bij de instellingen, dan wordt ze vanzelf kleiner gemaakt
refusal-same-behaviour = { $text } is twee keer dezelfde gedraging; kies een andere om samen te voegen
refusal-too-many-teams = { $name } past er niet meer bij, want er kunnen hoogstens { $most } teams zijn; voeg teams samen of haal er eerst een weg
refusal-too-many-people = { $people } mensen in team { $name } kan niet; vul hoogstens { $most } in
refusal-not-whole = Het traject van dat moment klopt op { $n ->
    [one] { $n } plek
   *[other] { $n } plekken
} niet en wordt daarom niet teruggezet; kies een ander moment
