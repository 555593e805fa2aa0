# Alle tekst van een traject, als Word-bestand en als Markdown, en als tabellen.

text-of-day = Alle tekst van dit traject, { $date }
text-page = Bladzijde

text-chosen = Gekozen waarden
text-sentence-kept = De organisatiewaardenzin, bewaard
text-values-kept = Losse waarden, bewaard
text-parts-kept = Delen van de zin, bewaard
text-status = Status
text-meaning = Wat we ermee bedoelen
text-agreed = Over deze kern zijn we het eens
text-stands-on = Waar het op rust
text-comes-from = Gekozen uit
text-direction = Gericht
text-on-card = Op de kaart
text-yes = ja
text-towards = tegenover { $whom }
text-story = Verhaal
text-point = Punt, van 0 (links) tot 100 (rechts)
text-asked = Vraag
text-fits = Past het?
text-answer = Toelichting
text-existing = Wat er al was
text-relation = Hoe het zich verhoudt
text-behaviours-aside = Gedrag dat bij geen waarde staat
text-behaviour = Gedrag
text-aside = Opzij gelegd

text-word = Woord
text-hands = Handen

text-hidden = { $what }, nog niet onthuld
text-settings = Instellingen
text-max-values = Hoogstens zoveel waarden
text-results = Algemene delers per sessie
text-from-to = { $least } tot { $most }
text-accent = Kleur van de huisstijl
text-typeface = Lettertype
text-pictures = Wat er op de plaatjes staat
text-teams = Teams
text-form = Vorm
text-levels = Niveaus

text-boards = Borden
text-board-kept = { $board }, bewaard
text-working-name = { $name } (werknaam)
text-goes-along = Gaat mee naar de afsluitende sessie
text-apart = Horen volgens de groep niet bij elkaar

text-input = Wat op de bladen staat
text-meeting = Sessie { $number }
text-source = Herkomst
text-pitch = Toelichting
text-former-codes = Eerdere code
text-sheet-withdrawn = Dit blad is ingetrokken en telt niet mee
text-withdrawn = ingetrokken
text-code = Code
text-written = Wat er staat
text-original = Zo stond het er eerst
text-parts = Gesplitst in
text-belongs-to = Hoort bij
text-remark = Opmerking
text-title = Titel
text-organisation = Organisatie
text-value = Waarde

text-tables-folder = tabellen
text-all = Alle tekst
text-as-docx = Als Word-bestand
text-as-markdown = Als Markdown
text-as-xlsx = Als Excel-bestand
text-as-csv = Als CSV
text-folder-kept = De tabellen staan in de map { $name }
text-not-made = Het bestand kon niet worden gemaakt; probeer het opnieuw ({ $reason })
