# Kiezen: wat gekozen kan worden, wat gekozen is, en wat er net niet bij zit.

kiezen-candidates = Clusters en woorden
kiezen-search = Zoek een cluster of woord
kiezen-nothing-found = Niets gevonden; zoek op een ander woord
kiezen-on-sheets = op { $part } van { $whole } { $whole ->
    [one] blad
   *[other] bladen
}
kiezen-stands-on-sheets = staat op { $part } van { $whole } { $whole ->
    [one] blad
   *[other] bladen
}
kiezen-candidate = { $name }, op { $part } van { $whole } { $whole ->
    [one] blad
   *[other] bladen
}
kiezen-state-chosen = gekozen
kiezen-state-aside = net niet

kiezen-empty-place = Tik links een cluster of woord aan
kiezen-card = Gekozen: { $name }
kiezen-name = Naam van waarde { $number }
kiezen-name-hint = Nog zonder naam
kiezen-meaning = Betekenis van waarde { $number }
kiezen-meaning-hint = Wat bedoelen we hiermee?
kiezen-sources-gone = Het cluster van deze waarde is er niet meer; de waarde blijft
kiezen-move-left = { $name } naar links
kiezen-move-right = { $name } naar rechts
kiezen-set-aside = Naar ‘Net niet’
kiezen-set-aside-named = Naar ‘Net niet’: { $name }

kiezen-together = Een van deze woorden staat op { $part } van { $whole } { $whole ->
    [one] blad
   *[other] bladen
}

kiezen-aside = Net niet
kiezen-aside-explained = Blijft bewaard met alles wat erbij bedacht is
kiezen-return = Kies weer
kiezen-return-named = Kies weer: { $name }
kiezen-kept = { $stands }
kiezen-kept-core = { $stands }, met een kern
kiezen-kept-behaviours = { $stands }, met { $behaviours }
kiezen-kept-both = { $stands }, met een kern en { $behaviours }

kiezen-full = Er { $n ->
    [one] is al { $count } waarde
   *[other] zijn al { $count } waarden
} gekozen: wat doen we met { $name }?
kiezen-way-leave = Welke gaat eruit?
kiezen-way-leave-explained = Die ligt dan bij ‘Net niet’, met alles wat erbij bedacht is
kiezen-way-join = Neem samen met…
kiezen-way-join-explained = Samen worden ze één waarde, met een naam die past
kiezen-way-never = Niet doen
kiezen-way-never-explained = Alles blijft zoals het was
kiezen-who-leaves = Welke gaat eruit voor { $name }?
kiezen-who-leaves-explained = Tik de waarde aan die plaatsmaakt; die ligt dan bij ‘Net niet’
kiezen-join-which = Met welke waarde nemen we { $name } samen?
kiezen-joined-name = { $one } en { $other }
kiezen-which-name = Onder welke naam?
kiezen-new-name = Naam van de waarde samen
kiezen-join-now = Neem samen
kiezen-never = Niet doen

kiezen-no-words = Er is nog niets om uit te kiezen: lees eerst bladen in
kiezen-to-input = Naar Inbreng
kiezen-part-choose = Kiezen
kiezen-part-questions = Vragen
kiezen-part-hands = Handen tellen
kiezen-part-decision = Besluit
kiezen-part-more = Meer
kiezen-to-cluster = Naar het cluster van { $name }
