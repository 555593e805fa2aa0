# Choosing: what can be chosen, what is chosen, and what was nearly chosen.

kiezen-candidates = Clusters and words
kiezen-search = Search a cluster or word
kiezen-nothing-found = Nothing found; search for another word
kiezen-on-sheets = on { $part } of { $whole } { $whole ->
    [one] sheet
   *[other] sheets
}
kiezen-stands-on-sheets = stands on { $part } of { $whole } { $whole ->
    [one] sheet
   *[other] sheets
}
kiezen-candidate = { $name }, on { $part } of { $whole } { $whole ->
    [one] sheet
   *[other] sheets
}
kiezen-state-chosen = chosen
kiezen-state-aside = nearly

kiezen-empty-place = Tap a cluster or word at the left
kiezen-card = Chosen: { $name }
kiezen-name = Name of value { $number }
kiezen-name-hint = Without a name yet
kiezen-meaning = Meaning of value { $number }
kiezen-meaning-hint = What do we mean by this?
kiezen-sources-gone = The cluster of this value is gone; the value stays
kiezen-move-left = { $name } to the left
kiezen-move-right = { $name } to the right
kiezen-set-aside = To ‘Nearly’
kiezen-set-aside-named = To ‘Nearly’: { $name }

kiezen-together = One of these words stands on { $part } of { $whole } { $whole ->
    [one] sheet
   *[other] sheets
}

kiezen-aside = Nearly
kiezen-aside-explained = Kept with everything that was added to it
kiezen-return = Choose again
kiezen-return-named = Choose again: { $name }
kiezen-kept = { $stands }
kiezen-kept-core = { $stands }, with a core
kiezen-kept-behaviours = { $stands }, with { $behaviours }
kiezen-kept-both = { $stands }, with a core and { $behaviours }

kiezen-full = { $n ->
    [one] { $count } value is chosen already
   *[other] { $count } values are chosen already
}: what do we do with { $name }?
kiezen-way-leave = Which one leaves?
kiezen-way-leave-explained = It then lies under ‘Nearly’, with everything that was added to it
kiezen-way-join = Join it with…
kiezen-way-join-explained = Together they become one value, with a name that suits
kiezen-way-never = Leave it
kiezen-way-never-explained = Everything stays as it was
kiezen-who-leaves = Which one leaves for { $name }?
kiezen-who-leaves-explained = Tap the value that makes room; it then lies under ‘Nearly’
kiezen-join-which = Which value do we join { $name } with?
kiezen-joined-name = { $one } and { $other }
kiezen-which-name = Under which name?
kiezen-new-name = Name of the two together
kiezen-join-now = Join
kiezen-never = Leave it

kiezen-no-words = There is nothing to choose from yet: bring in sheets first
kiezen-to-input = To Input
kiezen-part-choose = Choose
kiezen-part-questions = Questions
kiezen-part-hands = Count hands
kiezen-part-decision = Decision
kiezen-part-more = More
kiezen-to-cluster = To the cluster of { $name }
