# Choosing: what the choice rests on, status, one sentence, counting hands and the decision.

kiezen-fewer = The assignment speaks of the { $count } most important
kiezen-same-name = Another chosen value has this name

rests-of = of { $whole }
rests-sheets-with-word = { $n ->
    [one] sheet
   *[other] sheets
} with one of these words
rests-others = { $n ->
    [one] What is on the other sheet?
   *[other] What is on the other { $n }?
}
rests-words = { $n ->
    [one] Words on the other sheet
   *[other] Words on the other { $n } sheets
}
rests-no-words = There is no word on it
rests-word = { $word }, on { $sheets }
rests-word-on = { $word } is on { $sheets }
rests-sheets = { $n ->
    [one] The other sheet
   *[other] The other { $n } sheets
}
rests-all-sheets = Show all other sheets again
rests-together = { $n ->
    [one] Which cluster is on the most sheets?
   *[other] Which { $count } are on the most sheets together?
}
rests-together-found = { $sets ->
    [one] { $n ->
        [one] This cluster is on { $part } of { $whole } sheets
       *[other] These { $count } are on { $part } of { $whole } sheets together
    }
   *[other] { $n ->
        [one] These { $sets } are each on { $part } of { $whole } sheets
       *[other] These { $sets } combinations of { $count } are each on { $part } of { $whole } sheets
    }
}
rests-together-none = There is no cluster with words from a sheet
rests-together-shown = Here are { $n } of the { $sets }, in the order of the board
rests-together-left = { $n ->
    [one] { $n } cluster on fewer sheets is
   *[other] { $n } clusters on fewer sheets are
} not counted
rests-together-only-counts = This only counts sheets; which it will be, you say
rests-set = Together: { $names }

status-proposal = proposal
status-chosen = chosen
status-loaded = loaded
status-tested = tested
status-established = established
status-with-open = { $status }, with { $n ->
    [one] { $n } open relation
   *[other] { $n } open relations
}
status-of = Status of { $name }: { $status }
status-explained = Chosen and loaded follow by themselves; the rest you say

sentence-way-values = Separate values
sentence-way-sentence = One sentence
sentence-field = The sentence of the organisation
sentence-field-hint = Write the sentence here
sentence-hint-first = Tap the first and the last word of a part, or drag over them
sentence-hint-last = Now tap the last word; the same word again makes a part of one word
sentence-hint-tie = Tap at the left what belongs to { $name }
sentence-word = Word { $n }: { $word }
sentence-part = Part: { $word }
sentence-card = Part of the sentence: { $name }
sentence-tie = Tap this card and then at the left what belongs to it
sentence-tie-now = Now tap at the left what belongs to it
sentence-empty-place = Tap words of the sentence
sentence-unmark = Plain text again
sentence-unmark-named = Plain text again: { $name }
sentence-part-not-in = These words do not stand in the sentence now
sentence-over-part = A part cannot go over another part; choose words beside it
sentence-lost = { $names } { $n ->
    [one] does not stand so in the sentence any more and lies
   *[other] do not stand so in the sentence any more and lie
} under ‘Nearly’ now, with everything that was thought of
sentence-pick-first = First tap the part of the sentence to which this belongs
sentence-tied-already = { $name } belongs to { $part } already
sentence-full = { $n ->
    [one] The sentence has { $count } part already
   *[other] The sentence has { $count } parts already
}: what do we do with { $name }?

hands-nothing = There is nothing to count hands for yet: make clusters or let words stand alone first
hands-first-number = The first number begins round 1
hands-round = Round { $n }
hands-new-round = New round
hands-round-name = Name of this round
hands-round-name-hint = What is this round called?
hands-remove-round = Remove round
hands-remove-round-named = Remove round: { $name }
hands-same-name = Another round has this name
hands-place = { $n } of { $of }
hands-counted = { $n ->
    [one] { $n } hand
   *[other] { $n } hands
}
hands-not-counted = Not counted yet
hands-more = +1
hands-more-named = One hand more
hands-less = −1
hands-less-named = One hand less
hands-clear = clear
hands-clear-named = Clear the number
hands-next = Next
hands-first = To the first
hands-back = Back
hands-totals = Hands and sheets
hands-advice = The hands are advice; you decide together
hands-all-words = { $n ->
    [one] The word outside the clusters too
   *[other] The { $n } words outside the clusters too
}
hands-sheets = sheets
hands-of-sheets = { $part } of { $whole }
hands-row = { $before }; { $round }: { $n ->
    [one] { $n } hand
   *[other] { $n } hands
}

decision-title = Decision
decision-nothing = Nothing is chosen yet; the decision can begin all the same
decision-names = { $names }
decision-values = { $n ->
    [one] We choose this value
   *[other] We choose these values
}
decision-parts = { $n ->
    [one] The part is { $names }
   *[other] The parts are { $names }
}
decision-why = Why do we choose this?
decision-why-hint = In one sentence
decision-date = Decided on
decision-date-hint = day-month-year
decision-date-wrong = Write the date as 24-11-2026
decision-today = Today
decision-more = More
decision-roles = Which roles were there?
decision-roles-hint = For example: board, team leaders, works council; no names
decision-minority = What does a minority want to be remembered?
decision-minority-hint = May stay empty
decision-not-taken = Not chosen
decision-not-taken-explained = Say for each cluster why it does not come along; that may stay empty
decision-all-taken = Every cluster belongs to a chosen value
decision-taken-now = Belongs to a chosen value now; the reason is kept
decision-why-not = Why not: { $name }
decision-why-not-hint = Why not?

keys-in-hands = While counting hands, beside the digits
hands-key-next = To the next
hands-key-more = One hand more
hands-key-less = One hand less
hands-key-clear = Clear the number
