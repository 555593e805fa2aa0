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
laden-keys = Toetsen bij een kaart: W is wel, N is niet
laden-part-collect = Verzamelen
laden-part-order = Ordenen
laden-part-deepen = Doorvragen
laden-part-form = Vorm
laden-part-harvest = Oogst
