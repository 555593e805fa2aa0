# What was done: the list, and each step as one sentence.

past-title = What was done
past-hint = Tap a step to go back to then, or forward again. Nothing gets lost.
past-now = This is where we are
past-begin = How it began
past-nothing = What you do will stand here
past-step = { $time }: { $step }
past-step-undone = { $time }: { $step }, taken back

past-steps = Step by step
past-moments = Moments
past-copies = Copies
earlier-reading = One moment…
earlier-same = Exactly as it is now
earlier-since = Changed since
earlier-look = Look
earlier-look-read-out = Look: { $name }
earlier-back = Back to then
earlier-back-read-out = Back to: { $name }
earlier-line = This is how it was on { $moment }. Nothing changes here.
earlier-to-now = Back to now
earlier-not-kept = An earlier version could not be kept yet: { $reason }. It is tried again by itself.
earlier-not-kept-here = How it was before this could not be kept: { $reason }
moments-hint = Keep how it is now, to be able to come back to it later. At each step and before an import that happens by itself.
moments-none = No moment is kept yet
moment-name = Name of this moment
moment-name-hint = for example: after coffee
moment-keep = Keep this moment
moment-without-name = Kept moment
moment-after-step = After { $step }
moment-before-import = Before reading { $name }
moment-before-going-back = Before going back
moment-not-taken-up = Not taken up
moment-is-now = That is exactly how it is now
copies-hint = How the file was before anything in it changed: the last ten times, and one a day of the last fourteen days. These copies are only on this computer.
copies-none = There is no copy yet. The first comes as soon as something changes in a project that you open.
copies-wipe = Erase { $n ->
    [one] { $n } copy
   *[other] { $n } copies
} on this computer
copies-wipe-why = This is the only thing that cannot be undone. The file itself stays.
copies-wipe-yes = Erase { $n ->
    [one] { $n } copy
   *[other] { $n } copies
}
copies-wipe-no = Rather not
copies-wiped = { $n ->
    [one] { $n } copy is erased
   *[other] { $n } copies are erased
}
copies-not-wiped = Not all copies are erased: { $reason }

step-nothing = Nothing changed
step-empty = empty
step-and-others = { $first }, and { $n ->
    [one] one more change
   *[other] { $n } more changes
}
step-go-back = Back to { $moment }
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
given-audience = audience
given-core-value = core value
given-competence = core competence
given-policy = value from policy
given-question = question
form-sentence = sentence
form-behaviours = list of behaviours
form-story = story
form-matrix = matrix
step-given-new = New { $kind }: { $text }
step-given-worded = { $kind } is now called: { $text }
step-given-source = { $given } stands in: { $text }
step-given-gone = { $given } taken out
step-revealed = Values from policy revealed
step-hidden-again = Values from policy hidden again
step-vision = The picture of the future is called: { $text }
picture-logo = logo
picture-illustration = illustration
step-picture = New: { $picture }
step-picture-alternative = Description of { $picture }: { $text }
step-picture-gone = Removed: { $picture }
step-answer = Answer about { $name }: { $text }
step-direction = For whom { $name } is
step-relation = How { $name } relates to { $given }
step-mark = Status of { $name }
step-decision-why = Why we choose this: { $text }
step-decision-roles = Who were there: { $text }
step-decision-minority = What a minority wants on record: { $text }
step-decided-on = Decided on { $date }
step-decided-on-no-day = The day of the decision is empty
step-not-taken = Why not { $name }: { $text }
step-round-new = Round of hands: { $text }
step-round-named = The round is called: { $text }
step-round-gone = Round of hands taken out: { $text }
step-tally = { $name }: { $n ->
    [one] { $n } hand
   *[other] { $n } hands
}
step-tally-not = { $name }: not counted
step-way-values = Separate values from now on
step-way-sentence = One sentence from now on
step-sentence = The sentence: { $text }
step-agreed = We agree on the core of { $name }
step-agreed-not = We do not agree on the core of { $name } yet
step-topic = Asked on about { $name }: { $text }
step-obstacle = What stands in the way of { $name }: { $text }
step-tension = With { $name } between { $left } and { $right }
step-towards = Towards whom: { $text }
step-who = Who do this: { $text }
step-combined = { $from } combined with { $into }
step-not-ours = Not ours: { $text }
step-aside = Put away: { $text }
step-aside-not = To review again: { $text }
step-worked-on-by = Who works on { $name }: { $text }
step-form = The form is: { $form }
step-levels = The growth matrix has { $n ->
    [one] { $n } level
   *[other] { $n } levels
}
step-level = { $text } stands at level { $n }
step-level-none = { $text } stands at no level
step-competence = { $given } belongs to { $name }
step-competence-not = { $given } no longer belongs to { $name }
step-numbered = Worksheet of { $name }: { $behaviours } numbered
step-team-new = New team: { $text }, { $people }
step-team-named = Team is now called: { $text }
step-team-people = { $team } has { $people }
step-team-gone = { $team } removed
step-team-moved = { $team } moved
step-typeface = Type on paper: { $typeface }
