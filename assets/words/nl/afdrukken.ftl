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
print-to-clustering = Naar Clusteren
print-to-input = Naar Inbreng
print-to-value = Naar { $name }
print-paper-of-cards = { $n ->
    [1] 1 vel { $paper }
   *[other] { $n } vellen { $paper }
}, { $sides }{ $after }
print-paper-weight = , liefst 160 grams
print-paper-cut = ; snij langs de snijlijnen
print-sides = Hoe het uit de printer komt
print-sides-long = dubbelzijdig, omslaan over de lange kant
print-sides-short = dubbelzijdig, omslaan over de korte kant
print-sides-single = enkelzijdig, voor- en achterkant los
print-sides-fold = enkelzijdig, om te vouwen
print-stock = Vel
print-with-marks = Snijlijnen
print-with-bleed = Afloop en snijlijnen
print-with-bleed-why = Voor een drukkerij: 3 mm kleur over de rand, op groter papier dat op maat wordt gesneden
print-with-origin = Uit welke woorden het komt
printer-name = Naam van de printer
printer-right = Naar rechts, in mm
printer-down = Naar beneden, in mm
printer-keep = Bewaren voor deze printer
printer-needs-name = Geef de printer eerst een naam
printer-not-millimetres = Vul een getal in mm in, zoals 1,5; hooguit 5
printer-kept = { $name }: { $right } mm naar rechts, { $down } mm naar beneden
printer-for = Voor welke printer
printer-any = Geen bepaalde
