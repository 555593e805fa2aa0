# Clusteren: het bord, de plekken ernaast en wat er rechts staat.

board-tray = Nog te plaatsen
board-discuss = Bespreken
board-loose = Losse woorden
board-parked = Even apart leggen
board-new-cluster = Nieuw cluster
board-new-cluster-here = Nieuw cluster: sleep of tik hier
board-new-needs-cards = Tik eerst een of meer woorden aan en tik dan hier voor een nieuw cluster

board-search = Zoek een woord, ook in clusters
board-search-clear = Zoeken wissen
board-found-nothing = Geen woord gevonden met ‘{ $typed }’
board-back-to-tray = Terug naar nog te plaatsen
board-only-session = Alleen { $session }

board-at-tray = nog te plaatsen
board-at-cluster = bij { $cluster }
board-at-discuss = te bespreken
board-at-loose = losse woorden
board-at-parked = even apart gelegd

board-table = { $meeting }, tafel { $table }
board-on-sheets = op { $sheets }
board-coverage = Staat op { $n } van { $sheets }
board-cluster-name = Cluster { $letter }, { $title }
board-cluster-name-without-letter = Cluster { $title }
board-cluster-empty-name = Nog zonder woorden

board-aim-cluster = bij { $cluster }
board-aim-merge = samen met { $cluster }
board-aim-card = nieuw cluster met ‘{ $wording }’
board-aim-new = nieuw cluster
board-aim-tray = terug naar nog te plaatsen
board-no-such-letter = Er is geen cluster { $letter }

board-reason-unclear = Niet duidelijk wat bedoeld is
board-reason-not-a-value = Geen waarde, maar iets wat we doen of willen
board-reason-elsewhere = Hoort ergens anders thuis
board-reason-later = Komen we op terug
board-reason-none = Geen reden

board-no-words = Nog geen woorden: lees bladen in of typ ze bij Inbreng
board-choose-sheets = Bladen inlezen…
board-type-sheets = Naar Inbreng
board-first-cluster = Sleep een woord op een ander woord dat erbij hoort, of tik er een paar aan en tik dan hier voor het eerste cluster
board-all-placed = Alles heeft een plek. Mooi: kijk samen nog eens rond, of ga verder
board-all-of-session-placed = Van deze sessie heeft alles een plek
board-empty-discuss = Hier komt wat jullie samen willen bespreken
board-empty-loose = Hier komen woorden die op zichzelf staan
board-empty-parked = Hier komt wat jullie even apart leggen

board-hint-drag = Sleep een woord naar een cluster, of op een ander woord dat erbij hoort
board-hint-select = Of tik eerst woorden aan en dan het cluster; de letter van het cluster indrukken kan ook
board-hint-cluster = Tik op een cluster om het een naam te geven of samen te voegen
board-this-card = Dit kaartje
board-this-stack = Dit stapeltje
board-this-cluster = Dit cluster
board-as-written = { $place }. Zo stond het op het blad.
board-reworded = { $place }. Op het blad stond ‘{ $original }’.
board-behaviour-here = Gedrag op dit blad
board-behaviour-of-stack = Gedrag bij deze woorden
board-no-behaviour = Bij dit woord is geen gedrag opgeschreven
board-sheets-of-stack = Op deze bladen
board-whole-stack = Het hele stapeltje van { $n }
board-pitch = Toelichting
board-selected-cards = { $n ->
    [one] { $n } kaartje aangetikt
   *[other] { $n } kaartjes aangetikt
}
board-move-to = Verplaats naar…
board-add-more = Meer aanvinken
board-tip-first = Of druk op Enter voor een nieuw cluster
board-tip-letter = Of tik op een cluster, of druk op de letter ervan; Enter maakt een nieuw cluster

board-name = Naam van dit cluster
board-name-offer = Tik een woord aan als naam, of typ er zelf een
board-name-other = Ander woord als naam…
board-name-it = Noem dit cluster { $wording }
board-meaning = Wat bedoelen we hiermee?
board-merge-with = Samenvoegen met…
board-merge-title = ‘{ $cluster }’ samenvoegen met
board-merge-how = Tik op het andere cluster of druk op de letter ervan
board-merge-not = Annuleren
board-dissolve = Uit elkaar halen

board-closing = Afsluitende sessie
board-all = Alle sessies
board-of-session = Bord van { $session }
board-carried = Opgepakt: { $to }. Pijltjes of een letter kiezen, Enter legt neer, Esc laat liggen
board-show-all = Alles in beeld
board-show-usual = Gewone grootte van het bord
similar-typing = zelfde woord, anders geschreven
similar-same-word = zelfde woord, andere vorm
similar-compound = zelfde woord in een samenstelling
similar-meaning = verwante betekenis

alike-words = { $n ->
    [one] { $n } woord lijkt op een ander
   *[other] { $n } woorden lijken op elkaar
}
alike-title = Lijkt op
alike-queue = Horen deze bij elkaar?
alike-place = { $n } van { $total }
alike-join = Samenvoegen
alike-join-with = Samenvoegen met { $wording }
alike-no = Nee
alike-no-with = Nee, { $wording } hoort er niet bij
alike-later = Later
alike-done = Alle woorden die op elkaar lijken zijn bekeken
alike-how = Enter voegt samen, Delete is nee, spatie is later, Esc sluit
alike-off = Niet meer aanwijzen

board-result = Algemene deler
board-results-remark = { $n ->
    [0] Nog geen algemene deler; gevraagd zijn { $least } tot { $most }
    [one] { $n } algemene deler; gevraagd zijn { $least } tot { $most }
   *[other] { $n } algemene delers; gevraagd zijn { $least } tot { $most }
}
board-results-remark-exact = { $n ->
    [0] Nog geen algemene deler; gevraagd: { $least }
    [one] { $n } algemene deler; gevraagd: { $least }
   *[other] { $n } algemene delers; gevraagd: { $least }
}
board-came-from = Komt van
board-show-word = Toon { $wording }
board-words = Woorden
board-to-sheet = Naar het blad
board-merged-name = Hoe heet dit samen?

board-split-off = Afsplitsen
board-split = Splitsen…
board-split-into = Splitsen in
board-split-part = Deel { $n }
board-split-tip = Elk deel wordt een kaartje; het gedrag gaat met allemaal mee
board-split-tip-stack = Alle kaartjes van dit stapeltje worden zo gesplitst; het gedrag gaat mee
board-split-do = Splitsen
board-split-needs-two = Splitsen kan in twee delen of meer
board-split-whole = Weer één kaartje
board-other-part = Ander deel: { $wording }
board-fan-out = Uitwaaieren
board-fan-in = Weer op een stapel

board-move-search = Typ een letter of naam
board-move-nothing = Geen cluster of plek gevonden met ‘{ $typed }’
board-rest-to-loose = De rest naar losse woorden
board-rest-count = { $cards } bij Nog te plaatsen

board-full = Groot bekijken
board-full-back = Terug naar het bord
board-full-no-behaviour = Bij deze woorden is geen gedrag opgeschreven
