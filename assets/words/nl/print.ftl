# Papier: wat op de kaarten staat, en waarom iets niet gedrukt kan worden.

card-does = Zo doen we het
card-does-not = Zo doen we het niet
card-residents-notice = Inwoners merken
card-question = Om over te praten
card-usual-question = Wanneer zag je dit deze week bij ons?
card-our-values = { $n ->
    [1] Onze waarde
   *[other] Onze { $values } waarden
}
card-in-our-team = Bij ons in het team:
card-foot = Uit wat collega’s in { $n ->
    [1] één sessie
   *[other] { $meetings } sessies
} opschreven · { $date }
card-foot-without-sessions = Uit wat collega’s opschreven · { $date }
card-counts = staat op { $sheets } van { $total }

card-of-value = de kaart { $name }
card-without-name = kaart { $number }, nog zonder naam
card-of-all-values = de kaart met alle waarden
side-front = de voorkant
side-back = de achterkant

print-no-cards = Er is nog geen waarde gekozen, dus er is geen kaart
print-does-not-fit = Op { $side } van { $card } past de tekst niet, ook niet in 10 punt; maak de tekst korter of kies een groter formaat
print-too-many-does = Op { $card } staan { $count } zinnen bij ‘Zo doen we het’ en er passen er { $most }; zet de lijn ‘tot hier op de kaart’ hoger
print-too-many-does-not = Op { $card } staan { $count } zinnen bij ‘Zo doen we het niet’ en er passen er { $most }; haal er een weg of zet de lijn ‘tot hier op de kaart’ hoger
print-missing-character = Op { $card } staat ‘{ $character }’, en dat teken staat in geen van onze lettertypen; schrijf het anders
print-right-to-left = Op { $card } staat ‘{ $character }’ uit een schrift dat van rechts naar links loopt, en dat kan nog niet worden gedrukt; schrijf het anders
print-logo = Het logo kan niet gedrukt worden: { $reason }; kies bij de instellingen een ander bestand
print-illustration = De beeldplaat kan niet gedrukt worden: { $reason }; kies bij de instellingen een ander bestand
print-to-settings = Instellingen openen
print-broken-font = Het lettertype { $font } in het programma is beschadigd; zet het programma opnieuw op deze computer
pdf-not-made = De PDF kon niet worden gemaakt; probeer het opnieuw ({ $reason })

harvest-of-session = Oogst van { $session }
harvest-of-all = Oogst van alle sessies
harvest-of-closing = Oogst van de afsluitende sessie
harvest-taken = Wat we meenemen
harvest-stays = Wat blijft
harvest-meaning = Wat bedoelen we ermee?
harvest-foot = { $words } van { $sheets } · { $date }
card-of-harvest = het blad met de oogst
print-harvest = Oogst
print-nothing-taken = Op dit bord gaat nog niets mee, dus er is nog geen oogst; maak een cluster, of vink op het bord van een sessie aan wat meegaat
print-harvest-too-full = De oogst past niet op één A4, ook niet in de kleinste letter; voeg clusters samen of geef korter aan wat je ermee bedoelt, of bewaar het bord als tabel
decided-heading = Besluit
decided-together = Een van deze woorden staat op { $sheets } van { $total }
decided-why = Waarom
decided-roles = Wie erbij waren
decided-minority = Wat een minderheid wil laten vastleggen
decided-hands = Handen geteld, als advies
decided-not-taken = Niet gekozen
decided-open = Nog open: hoe verhoudt dit zich tot wat er al is?
decided-foot = Besluitblad · { $date }
card-of-decision = het besluitblad
print-decision = Besluitblad
print-nothing-decided = Er is nog niets gekozen, dus er is geen besluit om af te drukken; kies eerst bij ‘Kiezen’
print-decision-too-full = Het besluit past niet op één A4, ook niet in de kleinste letter; maak de redenen korter

card-of-loading-sheet = het werkblad van { $name }
print-loading-sheets = Werkbladen
print-no-loading-sheets = Er is nog geen waarde gekozen, dus er is geen werkblad; kies eerst een waarde
print-loading-sheet-too-full = Op { $card } past een tekst niet, ook niet in 11 punt; maak de naam, de betekenis, de kern of een lange gedraging korter
loading-sheet-title = Werkblad laadsessie
loading-sheet-task = Vink aan wat bij deze waarde hoort, en schrijf op hoe jullie het samen zeggen
loading-sheet-task-without = Schrijf op hoe jullie deze waarde samen zeggen
loading-sheet-behaviours = Wat collega’s opschreven
loading-sheet-without = Bij deze waarde staat op de bladen nog geen gedrag; bedenk samen wat je iemand ziet doen die zo werkt
loading-sheet-core = De kern van deze waarde
loading-sheet-residents = Wat merken inwoners ervan?
loading-sheet-continued = { $value }, vervolg
loading-sheet-unnamed-continued = Vervolg
card-control = 100 mm, anders staat schalen aan
card-origin = uit: { $words }
print-shift-test = Proefvel
shift-step-1 = 1. Druk dit vel dubbelzijdig af, op ware grootte, met de instelling waarmee jullie de kaarten drukken.
shift-step-2 = 2. Houd het vel met deze kant naar je toe tegen het licht. Door het papier zie je het kruis van de achterkant.
shift-step-3 = 3. Lees af hoeveel millimeter het midden van dat kruis naar rechts en naar beneden ligt; naar links en naar boven is min.
shift-step-4 = 4. Vul die twee getallen in bij deze printer. Meet ook of de lijn onderaan echt 100 mm lang is.
