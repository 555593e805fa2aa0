# Paper: what stands on the cards, and why something cannot be printed.

card-does = This is how we do it
card-does-not = This is not how we do it
card-residents-notice = Residents notice
card-question = To talk about
card-usual-question = When did you see this at ours this week?
card-our-values = { $n ->
    [1] Our value
   *[other] Our { $values } values
}
card-in-our-team = In our team:
card-foot = From what colleagues wrote in { $n ->
    [1] one session
   *[other] { $meetings } sessions
} · { $date }
card-foot-without-sessions = From what colleagues wrote · { $date }
card-counts = stands on { $sheets } of { $total }

card-of-value = the card { $name }
card-without-name = card { $number }, without a name yet
card-of-all-values = the card with all values
side-front = the front
side-back = the back

print-no-cards = No value is chosen yet, so there is no card
print-does-not-fit = On { $side } of { $card } the text does not fit, not even in 10 points; make it shorter or choose a larger size
print-too-many-does = On { $card } stand { $count } sentences of what we do and there is room for { $most }; put the line “on the card” higher
print-too-many-does-not = On { $card } stand { $count } sentences of what we do not and there is room for { $most }; take one out or put the line “up to here on the card” higher
print-missing-character = On { $card } stands ‘{ $character }’, a character that none of our typefaces has; write it differently
print-right-to-left = On { $card } stands ‘{ $character }’ of a script that runs from right to left, which cannot be printed yet; write it differently
print-logo = The logo cannot be printed: { $reason }; choose another file in the settings
print-illustration = The illustration cannot be printed: { $reason }; choose another file in the settings
print-to-settings = Open the settings
print-broken-font = The typeface { $font } in the program is damaged; install the program again
pdf-not-made = The PDF could not be made; try again ({ $reason })

harvest-of-session = Harvest of { $session }
harvest-of-all = Harvest of all sessions
harvest-of-closing = Harvest of the closing session
harvest-taken = What we take along
harvest-stays = What stays
harvest-meaning = What do we mean by it?
harvest-foot = { $words } from { $sheets } · { $date }
card-of-harvest = the page with the harvest
print-harvest = Harvest
print-nothing-taken = Nothing on this board is taken along yet, so there is no harvest; make a cluster, or mark on the board of a session what goes along
print-harvest-too-full = The harvest does not fit on one A4, not even in the smallest type; merge clusters or say more briefly what you mean by them, or keep the board as a table
decided-heading = Decision
decided-together = One of these words stands on { $sheets } of { $total }
decided-why = Why
decided-roles = Who were there
decided-minority = What a minority wants on record
decided-hands = Hands counted, as advice
decided-not-taken = Not chosen
decided-open = Still open: how does this relate to what exists?
decided-foot = Decision sheet · { $date }
card-of-decision = the decision sheet
print-decision = Decision sheet
print-nothing-decided = Nothing is chosen yet, so there is no decision to print; choose first in ‘Choose’
print-decision-too-full = The decision does not fit on one A4, not even in the smallest type; make the reasons shorter

card-of-loading-sheet = the worksheet of { $name }
print-loading-sheets = Worksheets
print-no-loading-sheets = No value is chosen yet, so there is no worksheet; choose a value first
print-loading-sheet-too-full = On { $card } a text does not fit, not even in 11 points; make the name, the meaning, the core or a long behaviour shorter
loading-sheet-title = Worksheet of a loading session
loading-sheet-task = Tick what belongs to this value, and write down how you say it together
loading-sheet-task-without = Write down how you say this value together
loading-sheet-behaviours = What colleagues wrote
loading-sheet-without = No behaviour stands with this value on the sheets yet; think together of what you see someone do who works like this
loading-sheet-core = The core of this value
loading-sheet-residents = What do residents notice?
loading-sheet-continued = { $value }, continued
loading-sheet-unnamed-continued = Continued
card-control = 100 mm, else scaling is on
card-origin = from: { $words }
print-shift-test = Test sheet for the printer
shift-step-1 = 1. Print this sheet on both sides, at true size, with the setting with which you print the cards.
shift-step-2 = 2. Hold the sheet with this side towards you against the light. Through the paper you see the cross of the back.
shift-step-3 = 3. Read how many millimetres the middle of that cross lies to the right and down; left and up are minus.
shift-step-4 = 4. Fill in those two numbers for this printer. Measure too whether the line at the bottom really is 100 mm long.
