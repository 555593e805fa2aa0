# The step Print.

print-value-cards = Value cards
print-size = Size
print-sets = Number of sets
print-sets-fewer = one set fewer
print-sets-more = one set more
print-more-settings = More settings
print-with-counts = On how many sheets it stands
print-with-number = Large number to hold up
print-all-fits = Everything fits
print-smallest-type = Smallest type { $points } points
print-paper = Paper needed
print-paper-a6 = { $n ->
    [1] 1 sheet A4, both sides
   *[other] { $n } sheets A4, both sides
}, turned over the long edge, best 160 grams
print-paper-a5 = { $n ->
    [1] 1 sheet A4
   *[other] { $n } sheets A4
}, both sides, turned over the long edge; cut along the marks
print-paper-a4 = { $n ->
    [1] 1 sheet A3
   *[other] { $n } sheets A3
}, both sides, turned over the long edge; cut along the marks
print-see-front = Front
print-see-back = Back
print-tap-card = Tap a card to see it large
print-sheet-front = Front of sheet { $n }
print-sheet-back = Back of sheet { $n }
print-card-before = Card before
print-card-after = Next card
print-card-of = card { $n } of { $total }
print-back-to-sheets = Back to the sheets
print-nothing-chosen = Nothing to print yet
print-in-the-way = This has to change first
print-to-choosing = To Choose
print-to-loading = To Load
print-what = What do you want to print?
print-more-products = More…
print-sheets = In it
print-page = Page { $n }
print-per = One for each
print-per-all = all
print-per-value = value
print-per-team = team
print-per-session = session
print-per-table = table
print-edition = What for
print-to-print = To print
print-to-read = To mail
print-zoom = On screen
print-zoom-fit = Fit
print-zoom-real = 100 %
print-file = File
print-pages-to-read = { $n ->
    [1] 1 page
   *[other] { $n } pages
}, accessible: to mail and to publish
print-paper-of = { $n ->
    [1] 1 sheet of { $paper }
   *[other] { $n } sheets of { $paper }
}
