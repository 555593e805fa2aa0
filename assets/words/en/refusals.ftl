# What the project refuses: what was refused and what one can do.

thing-project = project
thing-meeting = session
thing-table = table
thing-sheet = sheet
thing-value-note = word
thing-behaviour-note = behaviour on a sheet
thing-board = board
thing-cluster = cluster
thing-value = chosen value
thing-behaviour = behaviour
thing-placement = place of a behaviour
thing-given = audience, existing value or question
thing-round = round of hands
thing-picture = picture
thing-team = team

refusal-not-found = This project has no { $thing } with id { $id }; perhaps it was taken away meanwhile
refusal-already-there = There is a { $thing } with id { $id } already; use another id
refusal-text-too-long = { $text } has { $length } characters and a text can have { $longest } at most; make it shorter
refusal-forbidden-character = { $text } holds an invisible character ({ $code }) that is not possible; type the text again
refusal-maximum-out-of-range = Choosing { $given } values is not possible; set a number from 1 to 9
refusal-maximum-below-chosen = { $chosen ->
    [one] { $chosen } value is
   *[other] { $chosen } values are
} chosen already, so { $given } is too few; take one out first
refusal-number-taken = The number of { $thing } { $code } is not possible or in use; choose another number
refusal-has-text = { $text } is not empty, so it is kept; it can be withdrawn
refusal-link-across-sheets = { $behaviour } and { $value } stand on different sheets; tie a behaviour to a word on its own sheet
refusal-not-on-board = Card { $text } does not belong on this board; choose a card that lies here
refusal-same-cluster = Cluster { $name } cannot be merged with itself; choose another cluster
refusal-too-many-values = { $name } does not fit, since { $maximum ->
    [one] { $maximum } value
   *[other] { $maximum } values
} can be chosen at most; choose which one leaves
refusal-value-has-loading = Value { $name } has been worked on, so it is not removed; set it aside
refusal-empty-behaviour = A behaviour for value { $value } has no words yet; write down what you see
refusal-beside-taken = This cannot stand beside { $text }; choose a behaviour that we show and that has nothing beside it
refusal-too-many-proposals = Value { $value } has four proposals for its core already; take one away first
refusal-no-proposal = Value { $value } has no proposal { $number } for its core; choose one that is there
refusal-line-too-low = There { $rows ->
    [one] is { $rows } row
   *[other] are { $rows } rows
}, so the line cannot stand below row { $given }; put the line higher
refusal-no-split = { $text } splits in two to nine parts, each with a word; fill in the parts
refusal-same-word = { $text } is the same word twice, and that always belongs together
refusal-results-out-of-range = A session does not give { $least } to { $most } common denominators; choose numbers from 1 to 24, the smallest first
refusal-no-such-entry = Line { $number } is not there, since there { $most ->
    [one] is { $most } line
   *[other] are { $most } lines
}; choose one that is there, or fill in the one before it
refusal-no-such-level = Level { $number } cannot be, since there { $levels ->
    [one] is { $levels } level
   *[other] are { $levels } levels
}; choose a lower level, or add one first
refusal-picture-too-large = A picture in the project can be at most { $largest } MB and this one is { $size } MB; make it smaller, or choose it in the settings, where it is made smaller by itself
refusal-same-behaviour = { $text } is the same behaviour twice; choose another one to combine
refusal-too-many-teams = { $name } does not fit in, since there can be { $most } teams at most; combine teams or remove one first
refusal-too-many-people = { $people } people in team { $name } is not possible; fill in { $most } at most
refusal-not-whole = The project of that moment does not hold in { $n ->
    [one] { $n } place
   *[other] { $n } places
}, so it is not put back; choose another moment
