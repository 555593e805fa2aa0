# De stap Afdrukken.

print-value-cards = Waardenkaarten
print-size = Formaat
print-sets = Aantal sets
print-sets-fewer = één set minder
print-sets-more = één set meer
print-more-settings = Meer instellingen
print-with-counts = Op hoeveel bladen het staat
print-with-number = Groot nummer om op te steken
print-all-fits = Alles past
print-smallest-type = Kleinste letter { $points } punt
print-paper = Papier nodig
print-paper-a6 = { $n ->
    [1] 1 vel A4, dubbelzijdig
   *[other] { $n } vellen A4, dubbelzijdig
}, omslaan over de lange kant, liefst 160 grams
print-paper-a5 = { $n ->
    [1] 1 vel A4
   *[other] { $n } vellen A4
}, dubbelzijdig, omslaan over de lange kant; snij langs de snijlijnen
print-paper-a4 = { $n ->
    [1] 1 vel A3
   *[other] { $n } vellen A3
}, dubbelzijdig, omslaan over de lange kant; snij langs de snijlijnen
print-see-front = Voorkant
print-see-back = Achterkant
print-tap-card = Tik op een kaart om die groot te zien
print-sheet-front = Voorkant van vel { $n }
print-sheet-back = Achterkant van vel { $n }
print-card-before = Vorige kaart
print-card-after = Volgende kaart
print-card-of = kaart { $n } van { $total }
print-back-to-sheets = Terug naar de vellen
print-nothing-chosen = Nog niets te drukken
print-in-the-way = Dit moet eerst anders
print-to-choosing = Naar Kiezen
print-to-loading = Naar Laden
print-what = Wat wil je afdrukken?
print-more-products = Meer…
print-sheets = Hierin
print-page = Pagina { $n }
print-per = Eén per
print-per-all = alles
print-per-value = waarde
print-per-team = team
print-per-session = sessie
print-per-table = tafel
print-edition = Waarvoor
print-to-print = Om te drukken
print-to-read = Om te mailen
print-zoom = Op het scherm
print-zoom-fit = Passend
print-zoom-real = 100 %
print-file = Bestand
print-pages-to-read = { $n ->
    [1] 1 pagina
   *[other] { $n } pagina’s
}, toegankelijk: om te mailen en te publiceren
print-paper-of = { $n ->
    [1] 1 vel { $paper }
   *[other] { $n } vellen { $paper }
}
