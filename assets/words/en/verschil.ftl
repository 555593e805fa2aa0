# What differs between a project then and now, in one line: what, how many, and how.

difference-nothing = No difference
difference-moved = { $what } moved
difference-added = { $what } added
difference-gone = { $what } removed
difference-renamed = { $what } renamed
difference-meaning = what we mean changed for { $what }
difference-place-order = cards in another order in { $what }
difference-park-reason = { $what } put aside for another reason
difference-withdrawn = { $what } no longer counted
difference-restored = { $what } counted again
difference-source = source of { $what } changed
difference-pitch = pitch of { $what } changed
difference-reworded = { $what } reworded
difference-split = { $what } split otherwise
difference-linked = { $what } linked otherwise
difference-frozen = whether it stands for good what was written changed for { $what }
difference-set-aside = { $what } to ‘Nearly’
difference-returned = { $what } back from ‘Nearly’
difference-nearly-added = { $what } added under ‘Nearly’
difference-nearly-gone = { $what } removed under ‘Nearly’
difference-rests-on = { $what } from other cards or clusters
difference-value-order = chosen values in another order
difference-answers = answers changed for { $what }
difference-direction = for whom changed for { $what }
difference-relations = relation to what was there changed for { $what }
difference-status = { $what } with another status
difference-core = core of { $what } changed
difference-agreed = we agree on the core of { $what }
difference-agreed-not = we no longer agree on the core of { $what }
difference-proposals = proposals for the core of { $what } changed
difference-residents = what residents notice changed for { $what }
difference-question = question with { $what } changed
difference-deepened = asked on otherwise about { $what }
difference-worked-on-by = who works on it changed for { $what }
difference-competences = core competences changed for { $what }
difference-rows-on-card = rows on the card changed for { $what }
difference-worksheet = worksheet of { $what } numbered otherwise
difference-behaviour-order = behaviour in another order for { $what }
difference-level = { $what } at another level
difference-addressed = who does it or towards whom changed for { $what }
difference-origins = { $what } of another origin
difference-decision = decision changed
difference-not-taken = why it was not taken changed for { $what }
difference-hands = number of hands changed for { $what }
difference-way-values = separate values from now on
difference-way-sentence = one sentence from now on
difference-sentence = sentence changed
difference-policy-revealed = values from policy revealed
difference-policy-hidden = values from policy hidden again
difference-vision = picture of the future called otherwise
difference-dated = { $what } at another time
difference-people = { $what } with another number of people
difference-team-order = teams in another order
difference-replaced = { $what } replaced
difference-described = { $what } described otherwise
difference-title = title changed
difference-organisation = organisation changed
difference-settings = { $what } changed
difference-board-single = one board for everything from now on
difference-board-per-session = a board for each session from now on
difference-apart = { $what } kept apart
difference-together = { $what } no longer kept apart
difference-aside = { $what } put away
difference-aside-not = { $what } to review again
difference-aside-reason = { $what } put away for another reason
difference-form = another form
difference-levels = other levels in the growth matrix
difference-numbers = only the number of what is added next
difference-something-else = something else
difference-found-elsewhere = { $what } found elsewhere

count-proposed-values = { $n ->
    [one] { $n } proposed value
   *[other] { $n } proposed values
}
count-written-behaviours = { $n ->
    [one] { $n } behaviour on a sheet
   *[other] { $n } behaviours on sheets
}
count-rows = { $n ->
    [one] { $n } row of a sheet
   *[other] { $n } rows of sheets
}
count-results = { $n ->
    [one] { $n } common denominator
   *[other] { $n } common denominators
}
count-chosen-values = { $n ->
    [one] { $n } chosen value
   *[other] { $n } chosen values
}
count-any-values = { $n ->
    [one] { $n } value
   *[other] { $n } values
}
count-parts = { $n ->
    [one] { $n } part of the sentence
   *[other] { $n } parts of the sentence
}
count-loaded-behaviours = { $n ->
    [one] { $n } behaviour with a value
   *[other] { $n } behaviours with values
}
count-rounds = { $n ->
    [one] { $n } round of hands
   *[other] { $n } rounds of hands
}
count-tallies = { $n ->
    [one] { $n } card or cluster
   *[other] { $n } cards or clusters
}
count-places = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
count-pairs = { $n ->
    [one] { $n } pair of words
   *[other] { $n } pairs of words
}
count-boards = { $n ->
    [one] { $n } board
   *[other] { $n } boards
}
count-pictures = { $n ->
    [one] { $n } picture
   *[other] { $n } pictures
}
count-settings = { $n ->
    [one] { $n } setting
   *[other] { $n } settings
}
count-audiences = { $n ->
    [one] { $n } audience
   *[other] { $n } audiences
}
count-core-values = { $n ->
    [one] { $n } core value
   *[other] { $n } core values
}
count-competences = { $n ->
    [one] { $n } core competence
   *[other] { $n } core competences
}
count-policy-values = { $n ->
    [one] { $n } value from policy
   *[other] { $n } values from policy
}
count-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
