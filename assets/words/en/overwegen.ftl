# What chosen values are held against: questions, what was there already, and values from policy.

vision-usual = dream for 2040
criterion-vision-usual = does it fit the { vision-usual }?
criterion-vision = does it fit { $vision }?
criterion-audience = what will { $audience } notice of it?
criterion-character = what makes this ours?
criterion-of = { $value }: { $question }
fit-yes = Yes
fit-partly = Partly
fit-no = No

question-counter = Question { $question } of { $questions }, value { $value } of { $values }
question-answer = Answer to: { $question }
question-hint = One sentence, or leave it empty and go on
question-why-hint = Why? One sentence, or leave it empty and go on
question-back = Previous
question-on = Next
question-left = { $n } still empty
question-done = Everything is filled in
question-open = still empty
question-through = All questions have passed by
question-first-open = To the first one still empty
question-again = From the beginning
question-overview = Overview
question-settings = Change questions and groups
question-corner = Value, and to whom it is directed
question-cell = { $value }, { $title }: { $said }
question-nothing-chosen = Choose a value first; then come the questions about it
keys-in-questions = At the questions in Choose
question-key-next = Next question
question-key-leave = Leave the field
question-to-choosing = To Choose

audiences-none = There are no groups concerned yet
audiences-usual = Use residents, businesses, institutions and staff
audience-residents = residents
audience-businesses = businesses
audience-institutions = institutions
audience-staff = staff

direction-internal = internal
direction-external = external
direction-both = both
direction-named = { $value }: { $direction }
direction-all-internal = All chosen values are internal: they are about how we are with each other. Is that right?

relation-title = What was there already
relation-none = Here your core values and core competences will stand beside the chosen values
relation-settings = Change core values and core competences
relation-counter = Pair { $n } of { $total }
relation-left = { $n } still open
relation-to-core-value = How does { $value } relate to core value { $given }?
relation-to-competence = How does { $value } relate to core competence { $given }?
relation-core-values = Core values
relation-competences = Core competences
relation-open = still open
relation-alone = with none of our values yet
relation-replaces = replaces
relation-supplements = supplements
relation-fits = fits
relation-integrated-in = taken up in
relation-other-orientation = looks another way
relation-conflicts = conflicts with
relation-unrelated = unrelated

policy-title = Values from policy
policy-none = Here will stand values that were found in policy documents beforehand, hidden until you reveal them
policy-settings = Write down values from policy
policy-hidden = { $n ->
    [one] { $n } value was
   *[other] { $n } values were
} found in policy, still hidden
policy-found = { $n ->
    [one] { $n } value was
   *[other] { $n } values were
} found in policy
policy-reveal = Reveal
policy-hide = Hide again
policy-of-policy = From policy
policy-of-ours = Ours
policy-only-policy = In policy only
policy-only-ours = With us only
policy-same = the same word
policy-source = from { $source }

context-title = What the values are held against
context-vision = Name of the vision
context-vision-hint = the dream for 2040
context-audiences = Groups concerned
context-audience = Group { $n }
context-audience-new = Another group
context-questions = Own questions
context-question = Own question { $n }
context-question-new = Another question about each value
context-core-values = Core values that exist already
context-core-value = Core value { $n }
context-core-value-new = Another core value
context-competences = Core competences that exist already
context-competence = Core competence { $n }
context-competence-new = Another core competence
context-policy = Values from policy, hidden until you reveal them
context-policy-value = Value from policy { $n }
context-policy-new = Another value from policy
context-policy-show = Show { $n ->
    [one] { $n } value
   *[other] { $n } values
} to change
context-source = Source of value from policy { $n }
context-source-hint = From which document?
context-twice = { $name } is there already
context-remove = Take away: { $name }
