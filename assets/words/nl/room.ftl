# Groot scherm: de weergaven voor de zaal.

room-enter = Groot scherm
room-one-by-one = Eén voor één
room-spread = Uitspreiden
room-overview = Overzicht
room-harvest = Oogst
room-tables = Rondje tafels

room-leave = Groot scherm verlaten
room-larger = Groter
room-large = Groot

room-beside = Wat schreven de groepjes erbij?
room-nothing-beside = De groepjes schreven hier niets bij
room-meant = Dit bedoelde de sessie ermee
room-sessions = { $sessions }
room-alike = Lijkt op ‘{ $word }’ · { $place }
room-later = Later
room-go-on = Verder
room-back = Vorige
room-hint-one-by-one = Tik een cluster, of noem de letter
room-hint-first = Tik op Nieuw cluster voor het eerste cluster
room-lies-at = Ligt bij { $cluster }
room-lies-discuss = Ligt bij Bespreken
room-lies-loose = Ligt bij Losse woorden
room-lies-parked = Ligt even apart

room-done-cluster = ‘{ $word }’ ligt bij { $cluster }
room-done-new = Nieuw cluster met ‘{ $word }’
room-done-discuss = ‘{ $word }’ ligt bij Bespreken
room-done-loose = ‘{ $word }’ ligt bij Losse woorden
room-done-parked = ‘{ $word }’ ligt even apart
room-done-many-cluster = { $word } naar { $cluster }
room-done-many-new = Nieuw cluster met { $word }
room-done-many-discuss = { $word } naar Bespreken
room-done-many-loose = { $word } naar Losse woorden
room-done-many-parked = { $word } even apart gelegd

room-all-placed = Alles heeft een plek
room-no-words = Nog geen woorden: neem eerst bladen over bij Inbreng
room-no-clusters = Hier komen de namen van de clusters
room-hint-overview = Tik op een naam om de woorden te zien
room-to-overview = Terug naar Overzicht

room-hint-spread = Tik woorden aan en dan een cluster
room-choose-first = Tik eerst een of meer woorden aan
room-chosen = { $n ->
    [one] { $n } woord aangetikt
   *[other] { $n } woorden aangetikt
}
room-further = Verder naar beneden
room-nearer = Terug naar boven

room-goes-along = { $cluster } gaat mee
room-meaning-of = Wat bedoelen we met { $cluster }?
room-hint-harvest = Vink aan wat meegaat naar de afsluitende sessie
room-results-asked = Gevraagd zijn { $least } tot { $most }, nu { $n }
room-parked = Even apart gelegd
room-nothing-stays = Er blijft niets liggen
room-print-harvest = Oogst afdrukken

room-table-of = tafel { $n } van { $total }
room-no-tables = Nog geen tafels: lees bladen in of typ ze bij Inbreng
room-table-empty = Van deze tafel is nog geen blad
room-sheet-empty = Op dit blad staat nog niets
room-behaviour-alone = Gedrag zonder waarde

room-choosing = Kiezen
room-loading = Kern en gedrag
room-proof = Oogst
room-chosen-of = { $n } van { $total } gekozen
room-value-of = waarde { $n } van { $total }
room-empty-place = Tik hieronder een cluster of woord aan
room-hint-choosing = Tik aan wat we kiezen, of noem de letter; nog een keer legt het terug
room-done-chosen = ‘{ $word }’ is gekozen
room-done-taken-back = ‘{ $word }’ is teruggelegd
room-done-left = ‘{ $word }’ ligt nu bij Net niet
room-agreed = Hier zijn we het over eens
room-proposals = { $n ->
    [one] { $n } ander voorstel
   *[other] { $n } andere voorstellen
}
room-done-core = Dit is nu de kern
room-hint-loading = Tik op gedrag om te zien waar het vandaan komt
room-no-behaviours = Bij deze waarde staat nog geen gedrag
room-origin = { $place }: ‘{ $text }’
room-origin-typed = Bij het laden getypt
room-value-without-words = Bij deze waarde horen geen woorden van de bladen
room-hint-value-origin = Hier komt het vandaan; tik de waarde nog een keer aan om verder te gaan
