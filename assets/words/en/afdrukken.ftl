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
print-to-clustering = To Cluster
print-to-input = To Input
print-to-value = To { $name }
print-paper-of-cards = { $n ->
    [1] 1 sheet of { $paper }
   *[other] { $n } sheets of { $paper }
}, { $sides }{ $after }
print-paper-weight = , preferably 160 grams
print-paper-cut = ; cut along the marks
print-sides = How it comes out of the printer
print-sides-long = both sides, flip on the long edge
print-sides-short = both sides, flip on the short edge
print-sides-single = one side, front and back apart
print-sides-fold = one side, to be folded
print-stock = Sheet
print-with-marks = Marks to cut along
print-with-bleed = Bleed and marks to cut along
print-with-bleed-why = For a print shop: 3 mm of colour over the edge, on larger paper that is cut to size
print-with-origin = From which words it comes
printer-name = Name of the printer
printer-right = To the right, in mm
printer-down = Down, in mm
printer-keep = Keep for this printer
printer-needs-name = Give the printer a name first
printer-not-millimetres = Fill in a number of mm, such as 1.5; at most 5
printer-kept = { $name }: { $right } mm to the right, { $down } mm down
printer-for = For which printer
printer-any = None in particular
