# De stap Inbreng: de bladen, wat erop staat, en wat je ermee doet.

intake-read = Bladen inlezen
intake-add-sheet = Blad erbij
intake-add-table = Tafel erbij
intake-add-meeting = Sessie erbij
intake-search = Zoek in de bladen
intake-found-nothing = Dat staat op geen enkel blad
intake-counts = { $values }, { $behaviours }
intake-facts = { $values }, { $behaviours }, { $code }
intake-table-sheet = tafel { $table }, blad { $sheet }
intake-table-empty = tafel { $table }, nog geen blad
intake-table-place = { $meeting }, tafel { $table }
intake-table-first = Nog geen blad van deze tafel: typ het eerste

intake-empty = Nog geen bladen: lees ze in, sleep een bestand hierheen of typ het eerste blad
intake-type-first = Eerste blad typen

intake-source = Herkomst
intake-source-hint = van wie of waarvandaan
intake-pitch = Toelichting
intake-pitch-hint = waarom het groepje hierop uitkwam
intake-values = Waarde
intake-behaviours = Gedrag
intake-without-value = Gedrag zonder waarde
intake-value-name = Waarde { $n }
intake-behaviour-name = Gedrag { $n }
intake-new-value = Nieuwe waarde
intake-new-value-hint = waarde erbij
intake-new-behaviour = Nieuw gedrag bij { $value }
intake-new-loose = Nieuw gedrag zonder waarde
intake-new-behaviour-hint = gedrag erbij

intake-original = Zo stond het op het blad: { $text }
intake-also = ook bij { $value }
intake-tie = Koppelen aan een waarde: { $text }
intake-tie-to = Hoort bij
intake-tie-none = Er staat nog geen waarde op dit blad
intake-tied = Hoort bij { $value }
intake-withdraw-row = Intrekken: { $text }
intake-withdraw-sheet = Blad intrekken
intake-remove-sheet = Leeg blad weghalen
intake-restore = Weer meetellen
intake-restore-row = Weer meetellen: { $text }
intake-withdrawn-sheet = Dit blad telt niet mee, { $code }
intake-move = Verplaats naar tafel…
intake-code-former = { $code }, eerder { $former }
