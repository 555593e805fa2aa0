# Clustering: the board, the places beside it and what stands on the right.

board-tray = Still to place
board-discuss = Discuss
board-loose = Single words
board-parked = Put aside
board-new-cluster = New cluster
board-new-cluster-here = New cluster: drag or tap here
board-new-needs-cards = First tap one or more words; then tap here for a new cluster

board-search = Find a word, in clusters too
board-search-clear = Clear the search
board-found-nothing = No word found with ‘{ $typed }’
board-back-to-tray = Back to still to place
board-only-session = Only { $session }

board-at-tray = still to place
board-at-cluster = in { $cluster }
board-at-discuss = to discuss
board-at-loose = single words
board-at-parked = put aside

board-table = { $meeting }, table { $table }
board-on-sheets = on { $sheets }
board-coverage = On { $n } of { $sheets }
board-cluster-name = Cluster { $letter }, { $title }
board-cluster-name-without-letter = Cluster { $title }
board-cluster-empty-name = No words yet

board-aim-cluster = to { $cluster }
board-aim-merge = together with { $cluster }
board-aim-card = new cluster with ‘{ $wording }’
board-aim-new = new cluster
board-aim-tray = back to still to place
board-no-such-letter = There is no cluster { $letter }

board-reason-unclear = Not clear what was meant
board-reason-not-a-value = Not a value, but something we do or want
board-reason-elsewhere = Belongs somewhere else
board-reason-later = We come back to it
board-reason-none = No reason

board-no-words = No words yet: read in sheets or type them at Input
board-choose-sheets = Read in sheets…
board-type-sheets = To Input
board-first-cluster = Drag a word onto another one that belongs with it, or tap a few and then tap here for the first cluster
board-all-placed = Everything has a place. Good: look around together once more, or go on
board-all-of-session-placed = Everything of this session has a place
board-empty-discuss = What you want to discuss together comes here
board-empty-loose = Words that stand on their own come here
board-empty-parked = What you put aside for now comes here

board-hint-drag = Drag a word to a cluster, or onto another word that belongs with it
board-hint-select = Or first tap words and then the cluster; pressing its letter works too
board-hint-cluster = Tap a cluster to name or merge it
board-this-card = This card
board-this-stack = This stack
board-this-cluster = This cluster
board-as-written = { $place }. This is how it was written.
board-reworded = { $place }. On the sheet it said ‘{ $original }’.
board-behaviour-here = Behaviour on this sheet
board-behaviour-of-stack = Behaviour with these words
board-no-behaviour = No behaviour was written with this word
board-sheets-of-stack = On these sheets
board-whole-stack = The whole stack of { $n }
board-pitch = Explanation
board-selected-cards = { $n ->
    [one] { $n } card tapped
   *[other] { $n } cards tapped
}
board-move-to = Move to…
board-add-more = Tick more
board-tip-first = Or press Enter for a new cluster
board-tip-letter = Or tap a cluster, or press its letter; Enter makes a new cluster

board-name = Name of this cluster
board-name-offer = Tap a word as its name, or type one
board-name-other = Another word as name…
board-name-it = Name this cluster { $wording }
board-meaning = What do we mean by this?
board-merge-with = Merge with…
board-merge-title = Merge ‘{ $cluster }’ with
board-merge-how = Tap the other cluster or press its letter
board-merge-not = Cancel
board-dissolve = Take apart

board-closing = Closing session
board-all = All sessions
board-of-session = Board of { $session }
board-carried = Picked up: { $to }. Arrows or a letter choose, Enter puts down, Esc leaves it
board-show-all = Everything in view
board-show-usual = The usual size of the board
similar-typing = same word, written in another way
similar-same-word = same word, another form
similar-compound = same word in a compound
similar-meaning = related meaning

alike-words = { $n ->
    [one] { $n } word is like another
   *[other] { $n } words are alike
}
alike-title = Is like
alike-queue = Do these belong together?
alike-place = { $n } of { $total }
alike-join = Put together
alike-join-with = Put together with { $wording }
alike-no = No
alike-no-with = No, { $wording } does not belong with it
alike-later = Later
alike-done = All words that are alike have been looked at
alike-how = Enter puts together, Delete is no, Space is later, Esc closes
alike-off = Point out no more

board-result = Common denominator
board-results-remark = { $n ->
    [0] No common denominator yet; { $least } to { $most } are asked for
    [one] { $n } common denominator; { $least } to { $most } are asked for
   *[other] { $n } common denominators; { $least } to { $most } are asked for
}
board-results-remark-exact = { $n ->
    [0] No common denominator yet; asked for: { $least }
    [one] { $n } common denominator; asked for: { $least }
   *[other] { $n } common denominators; asked for: { $least }
}
board-came-from = Comes from
board-show-word = Show { $wording }
board-words = Words
board-to-sheet = To the sheet
board-merged-name = What are they called together?

board-split-off = Split off
board-split = Split…
board-split-into = Split into
board-split-part = Part { $n }
board-split-tip = Each part becomes a card; the behaviour goes along with all of them
board-split-tip-stack = All cards of this stack are split like this; the behaviour goes along
board-split-do = Split
board-split-needs-two = Splitting takes two parts or more
board-split-whole = One card again
board-other-part = Other part: { $wording }
board-fan-out = Fan out
board-fan-in = Back on a stack

board-move-search = Type a letter or name
board-move-nothing = No cluster or place found with ‘{ $typed }’
board-rest-to-loose = The rest to single words
board-rest-count = { $cards } still to place

board-full = View large
board-full-back = Back to the board
board-full-no-behaviour = No behaviour was written down with these words
