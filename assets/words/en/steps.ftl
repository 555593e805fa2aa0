# What was done: the list, and each step as one sentence.

past-title = What was done
past-hint = Tap a step to go back to then, or forward again. Nothing gets lost.
past-now = This is where we are
past-begin = How it began
past-nothing = What you do will stand here
past-step = { $time }: { $step }
past-step-undone = { $time }: { $step }, taken back

step-nothing = Nothing changed
step-empty = empty
step-and-others = { $first }, and { $n ->
    [one] one more change
   *[other] { $n } more changes
}
step-title = Title: { $text }
step-organisation = Organisation: { $text }
step-max-values = At most { $n ->
    [one] { $n } value
   *[other] { $n } values
} to choose
step-accent = Colour on paper: { $colour }
step-accent-usual = Colour on paper is Waardenbord’s own again
step-results = { $least } to { $most } common denominators of a session
step-point-out = Words that are alike are pointed out
step-point-out-not = Words that are alike are not pointed out

step-meeting-new = Session { $number } added
step-meeting-named = Name of session { $number }: { $text }
step-meeting-date = Session { $number } is on: { $when }
step-table-new = Table { $table } added, { $meeting }
step-sheet-new = New sheet: { $sheet }
step-sheet-gone = Empty sheet removed: { $sheet }
step-sheet-moved = Sheet moved: { $from } is now { $to }
step-source = Source of { $sheet }: { $text }
step-pitch = Pitch of { $sheet }: { $text }
step-value-row = Empty row for a word, { $sheet }
step-behaviour-row = Empty row for behaviour, { $sheet }
step-row-gone = Empty row removed
step-word-new = { $text } added, { $sheet }
step-word-changed = { $from } is now { $to }
step-word-emptied = { $text } emptied
step-frozen = { $name } is kept as it was written
step-linked = { $behaviour } belongs to { $value }
step-linked-not = { $behaviour } no longer belongs to { $value }
step-restored = { $name } counts again
step-split = { $name } split in { $parts }
step-whole = { $name } is one card again

step-board-single = One board for everything from now on
step-board-per-session = A board for each session from now on
step-board-all = Board for everything added
step-board-closing = Board of the closing session added
step-board-session = Board added: { $meeting }
step-cluster = Cluster { $letter }
step-cluster-without-letter = A cluster
step-cluster-named = { $cluster } is now called { $name }
step-cluster-unnamed = { $cluster } has a working name again
step-meaning = What we mean by { $name }: { $text }
step-result = { $name } goes along as a common denominator
step-result-not = { $name } does not go along as a common denominator
step-apart = { $one } and { $other } do not belong together
step-apart-not = { $one } and { $other } may belong together again

step-chosen = Chosen: { $name }
step-chosen-again = Chosen again: { $name }
step-chosen-not = No longer chosen: { $name }
step-value-named = { $name } is now called: { $text }
step-value-order = { $name } is now number { $n }

step-does = This is how we do it with { $name }: { $text }
step-does-not = This is not how we do it with { $name }: { $text }
step-behaviour-out = Taken out of { $name }: { $text }
step-behaviour-worded = Behaviour reworded: { $text }
step-line = On the card of { $name } { $n ->
    [one] comes { $n } row
   *[other] come { $n } rows
}
step-core = Core of { $name }: { $text }
step-proposal = Proposal for the core of { $name }: { $text }
step-residents = Residents notice with { $name }: { $text }
step-question = Question with { $name }: { $text }
step-numbered = Worksheet of { $name }: { $behaviours } numbered
