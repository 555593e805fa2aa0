# Kiezen: waar de keuze op rust, status, één zin, handen tellen en het besluit.

kiezen-fewer = De opdracht spreekt van de { $count } belangrijkste
kiezen-same-name = Er is nog een gekozen waarde die zo heet

rests-of = van { $whole }
rests-sheets-with-word = { $n ->
    [one] blad
   *[other] bladen
} waarop een van deze woorden staat
rests-others = { $n ->
    [one] Wat staat op het andere blad?
   *[other] Wat staat op de andere { $n }?
}
rests-words = { $n ->
    [one] Woorden op het andere blad
   *[other] Woorden op de andere { $n } bladen
}
rests-no-words = Daar staat geen woord op
rests-word = { $word }, op { $sheets }
rests-word-on = { $word } staat op { $sheets }
rests-sheets = { $n ->
    [one] Het andere blad
   *[other] De andere { $n } bladen
}
rests-all-sheets = Toon weer alle andere bladen
rests-together = { $n ->
    [one] Welk cluster staat op de meeste bladen?
   *[other] Welke { $count } staan samen op de meeste bladen?
}
rests-together-found = { $sets ->
    [one] { $n ->
        [one] Dit cluster staat op { $part } van { $whole } bladen
       *[other] Deze { $count } staan samen op { $part } van { $whole } bladen
    }
   *[other] { $n ->
        [one] Deze { $sets } staan elk op { $part } van { $whole } bladen
       *[other] Deze { $sets } combinaties van { $count } staan elk op { $part } van { $whole } bladen
    }
}
rests-together-none = Er is geen cluster met woorden van een blad
rests-together-shown = Hier staan er { $n } van de { $sets }, in de volgorde van het bord
rests-together-left = { $n ->
    [one] { $n } cluster op minder bladen is
   *[other] { $n } clusters op minder bladen zijn
} niet meegeteld
rests-together-only-counts = Dit telt alleen bladen; welke het worden, zeggen jullie
rests-set = Samen: { $names }

status-proposal = voorstel
status-chosen = gekozen
status-loaded = geladen
status-tested = getoetst
status-established = vastgesteld
status-with-open = { $status }, met { $n ->
    [one] { $n } open relatie
   *[other] { $n } open relaties
}
status-of = Status van { $name }: { $status }
status-explained = Gekozen en geladen volgen vanzelf; de rest zeggen jullie

sentence-way-values = Losse waarden
sentence-way-sentence = Eén zin
sentence-field = De organisatiewaardenzin
sentence-field-hint = Schrijf hier de zin
sentence-hint-first = Tik het eerste en het laatste woord van een deel aan, of sleep eroverheen
sentence-hint-last = Tik nu het laatste woord aan; nog eens hetzelfde woord maakt er één woord van
sentence-hint-tie = Tik links aan wat bij { $name } hoort
sentence-word = Woord { $n }: { $word }
sentence-part = Deel: { $word }
sentence-card = Deel van de zin: { $name }
sentence-tie = Tik op deze kaart en dan links aan wat erbij hoort
sentence-tie-now = Tik nu links aan wat erbij hoort
sentence-empty-place = Tik woorden van de zin aan
sentence-unmark = Weer gewone tekst
sentence-unmark-named = Weer gewone tekst: { $name }
sentence-part-not-in = Deze woorden staan nu niet in de zin
sentence-over-part = Een deel kan niet over een ander deel heen; kies woorden ernaast
sentence-lost = { $names } { $n ->
    [one] staat niet meer zo in de zin en ligt
   *[other] staan niet meer zo in de zin en liggen
} nu bij ‘Net niet’, met alles wat erbij bedacht is
sentence-pick-first = Tik eerst het deel van de zin aan waar dit bij hoort
sentence-tied-already = { $name } hoort al bij { $part }
sentence-full = { $n ->
    [one] De zin heeft al { $count } deel
   *[other] De zin heeft al { $count } delen
}: wat doen we met { $name }?

hands-nothing = Er is nog niets om handen voor te tellen: maak eerst clusters of leg woorden los
hands-first-number = Het eerste getal begint ronde 1
hands-round = Ronde { $n }
hands-new-round = Nieuwe ronde
hands-round-name = Naam van deze ronde
hands-round-name-hint = Hoe heet deze ronde?
hands-remove-round = Haal ronde weg
hands-remove-round-named = Haal ronde weg: { $name }
hands-same-name = Er is nog een ronde die zo heet
hands-place = { $n } van { $of }
hands-counted = { $n ->
    [one] { $n } hand
   *[other] { $n } handen
}
hands-not-counted = Nog niet geteld
hands-more = +1
hands-more-named = Eén hand erbij
hands-less = −1
hands-less-named = Eén hand eraf
hands-clear = wis
hands-clear-named = Wis het aantal
hands-next = Volgende
hands-first = Naar de eerste
hands-back = Vorige
hands-totals = Handen en bladen
hands-advice = De handen zijn een advies; het besluit nemen jullie samen
hands-all-words = { $n ->
    [one] Ook het woord buiten de clusters
   *[other] Ook de { $n } woorden buiten de clusters
}
hands-sheets = bladen
hands-of-sheets = { $part } van { $whole }
hands-row = { $before }; { $round }: { $n ->
    [one] { $n } hand
   *[other] { $n } handen
}

decision-title = Besluit
decision-nothing = Er is nog niets gekozen; het besluit kan al wel beginnen
decision-names = { $names }
decision-values = { $n ->
    [one] We kiezen deze waarde
   *[other] We kiezen deze waarden
}
decision-parts = { $n ->
    [one] Het deel is { $names }
   *[other] De delen zijn { $names }
}
decision-why = Waarom kiezen we dit?
decision-why-hint = In één zin
decision-date = Besloten op
decision-date-hint = dag-maand-jaar
decision-date-wrong = Schrijf de datum als 24-11-2026
decision-today = Vandaag
decision-more = Meer
decision-roles = Welke rollen waren erbij?
decision-roles-hint = Bijvoorbeeld: directie, teamleiders, ondernemingsraad; geen namen
decision-minority = Wat wil een minderheid laten vastleggen?
decision-minority-hint = Mag leeg blijven
decision-not-taken = Niet gekozen
decision-not-taken-explained = Zeg bij elk cluster waarom het niet meegaat; dat mag leeg blijven
decision-all-taken = Elk cluster hoort bij een gekozen waarde
decision-taken-now = Hoort nu wel bij een gekozen waarde; de reden blijft bewaard
decision-why-not = Waarom niet: { $name }
decision-why-not-hint = Waarom niet?

keys-in-hands = Bij het tellen van handen, naast de cijfers
hands-key-next = Naar het volgende
hands-key-more = Eén hand erbij
hands-key-less = Eén hand eraf
hands-key-clear = Wis het aantal
