# Laden: de kern van elke gekozen waarde, en gedrag dat erbij hoort.

laden-first-five = Eerste vijf op de kaart
laden-nothing-chosen = Er is nog geen waarde gekozen om te laden
laden-to-choosing = Naar Kiezen

laden-core = Kern van de waarde
laden-core-hint = Eén zin waar we het over eens zijn
laden-proposals = Andere voorstellen
laden-choose-core = Maak dit de kern: { $text }
laden-drop-proposal = Voorstel weghalen: { $text }
laden-new-proposal = Nog een voorstel
laden-residents = Inwoners merken
laden-residents-hint = Wat inwoners ervan merken
laden-question = Vraag om over te praten

laden-does = Zo doen we het
laden-does-not = Zo doen we het niet
laden-not-see = Wat zou je dan níet zien?
laden-not-see-named = Wat zou je dan níet zien? bij: { $text }
laden-put-here = Tik om het hier neer te leggen
laden-new-does = Nieuw: zo doen we het
laden-new-does-hint = Typ gedrag, of sleep of tik het hierheen
laden-new-does-not = Nieuw: zo doen we het niet
laden-new-does-not-hint = Typ wat we niet doen, of sleep of tik het hierheen

laden-line = tot hier op de kaart
laden-line-up = Lijn een rij hoger
laden-line-down = Lijn een rij lager
laden-too-many-does = er staan er { $n } boven de lijn; op een kaart passen er { $most }
laden-too-many-does-not = er staan er { $n } bij ‘niet’; op een kaart passen er { $most }

laden-wording = Wat we zien of horen
laden-up = Omhoog
laden-down = Omlaag
laden-to-does = Naar ‘Zo doen we het’
laden-to-does-not = Naar ‘Zo doen we het niet’
laden-out = Terug naar ‘Nog te bekijken’
laden-done = Klaar

laden-typed = bij het laden
laden-origin = { $meeting }, tafel { $table }
laden-origin-several = { $place } ({ $n } keer opgeschreven)
laden-with-word = bij { $word }, { $meeting }

laden-to-review = Nog te bekijken
laden-others-heading = Gedrag bij andere woorden
laden-others = Gedrag bij andere woorden: { $n }, blijft bewaard
laden-back = Terug naar ‘Nog te bekijken’
laden-search = Zoek in wat collega’s opschreven
laden-all-reviewed = Alles bij deze waarde is bekeken
laden-nothing-found = Niets gevonden; zoek op een ander woord
laden-attach-does = Zo doen we het: { $text }
laden-attach-does-here = Wel: { $text }
laden-attach-does-not = Niet: { $text }
laden-does-short = Wel
laden-does-not-short = Niet

laden-line-higher = hoger
laden-line-lower = lager
laden-attach-not = Zo doen we het niet: { $text }
laden-keys = Toetsen: W wel, N niet, O niet van ons
laden-part-collect = Verzamelen
laden-part-order = Ordenen
laden-part-deepen = Doorvragen
laden-part-form = Vorm
laden-part-harvest = Oogst

# Verzamelen en ordenen: werkbladen, tegenover wie, opzij leggen, samenvoegen, tips.

laden-sheets = Werkbladen voor de groepjes…
laden-worked-on-by = Hieraan werkt
laden-worked-on-by-hint = Wie werkt hieraan?
laden-worked-on-by-none = nog niemand
laden-worked-on-by-said = Hieraan werkt: { $text }

laden-hints-hide = Tips verbergen
laden-hints-show = Tips tonen

laden-agreed = hier zijn we het over eens
laden-proposals-large = Onder elkaar
laden-proposals-small = Op één regel

laden-others-none = Er is geen gedrag bij andere woorden
laden-asides = Opzij gelegd: { $n }
laden-aside-heading = Opzij gelegd
laden-aside = Opzij
laden-aside-not-ours = niet van ons
laden-aside-vague = te vaag
laden-aside-elsewhere = hoort ergens anders
laden-aside-reason = andere reden
laden-aside-because = Opzij, { $reason }: { $text }
laden-aside-without-reason = opzij gelegd
laden-not-ours-named = Niet van ons: { $text }
laden-bring-back = Terughalen
laden-bring-back-named = Terughalen: { $text }

laden-combine = Voeg samen met…
laden-combine-search = Zoek een ander gedrag
laden-combine-with = Samenvoegen met: { $text }
laden-combine-stays = De woorden van deze kaart blijven; wat je kiest, komt erin op.
laden-combine-none = Er is geen ander gedrag om mee samen te voegen

laden-originally = oorspronkelijk: ‘{ $text }’
laden-origin-also = { $origin } · ook bij { $values }
laden-we-form = Maak ervan: ‘{ $text }’
laden-towards = Tegenover
laden-towards-colleagues = collega’s
laden-towards-residents = inwoners en klanten
laden-towards-services = andere diensten
laden-also-at = Ook bij
laden-also-at-named = Ook bij { $value }
laden-more = Meer
laden-who = Wie
laden-who-employee = medewerker
laden-who-leader = leidinggevende
laden-who-management = MT

laden-collect-field = Wat zie of hoor je dan?
laden-collect-hint = Typ wat er genoemd wordt
laden-collect-enter = Enter zet het erbij. Alles mag; kiezen doen we later.
laden-collect-lines = { $n } regels: Enter zet ze er allemaal bij
laden-collect-add = Zet erbij
laden-collect-too-long = { $n ->
    [one] Eén regel is langer dan { $most } tekens en staat er nog; de rest is erbij gezet
   *[other] { $n } regels zijn langer dan { $most } tekens en staan er nog; de rest is erbij gezet
}
laden-collect-n = { $behaviours }
laden-collected = Verzameld
laden-collected-none = Wat je typt, komt hier te staan
laden-too-full = past niet op een kaart van { $size }: maak zinnen korter of zet de lijn hoger
laden-back-in = Werkblad terug
laden-back-in-task = Typ de nummers die zijn aangekruist
laden-back-in-none = Bij deze waarde staat op de bladen geen gedrag om aan te kruisen
laden-numbers = Aangekruiste nummers
laden-numbers-hint = bijvoorbeeld 3 7 12
laden-numbers-add = { $n ->
    [0] Zet erbij
   *[other] Zet erbij ({ $n })
}
laden-numbers-there = Staat er al: { $numbers }
laden-numbers-withdrawn = Is ingetrokken: { $numbers }
laden-numbers-missing = Staat niet op dit werkblad: { $numbers }
laden-numbers-strange = Geen nummer: { $text }
laden-numbers-taken = { $n ->
    [one] Erbij gezet: nummer { $numbers }
   *[other] Erbij gezet: { $n } nummers ({ $numbers })
}
