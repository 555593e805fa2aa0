# Loading: the core of each chosen value, and the behaviour that goes with it.

laden-first-five = First five on the card
laden-nothing-chosen = No value is chosen yet
laden-to-choosing = To choosing

laden-core = Core of the value
laden-core-hint = One sentence that we agree on
laden-proposals = Other proposals
laden-choose-core = Make this the core: { $text }
laden-drop-proposal = Remove proposal: { $text }
laden-new-proposal = Another proposal
laden-residents = Residents notice
laden-residents-hint = What residents notice of it
laden-question = Question to talk about

laden-does = This is how we do it
laden-does-not = This is not how we do it
laden-not-see = What would you not see then?
laden-not-see-named = What would you not see then? with: { $text }
laden-put-here = Tap to put it here
laden-new-does = New: this is how we do it
laden-new-does-hint = Type behaviour, or drag or tap it here
laden-new-does-not = New: this is not how we do it
laden-new-does-not-hint = Type what we do not do, or drag or tap it here

laden-line = up to here on the card
laden-line-up = Line one row up
laden-line-down = Line one row down
laden-too-many-does = { $n } stand above the line; { $most } fit on a card
laden-too-many-does-not = { $n } stand under ‘not’; { $most } fit on a card

laden-wording = What we see or hear
laden-up = Up
laden-down = Down
laden-to-does = To ‘This is how we do it’
laden-to-does-not = To ‘This is not how we do it’
laden-out = Back to ‘To look at’
laden-done = Done

laden-typed = while loading
laden-origin = { $meeting }, table { $table }
laden-origin-several = { $place } (written { $n } times)
laden-with-word = with { $word }, { $meeting }

laden-to-review = To look at
laden-others-heading = Behaviour with other words
laden-others = Behaviour with other words: { $n }, kept
laden-back = Back to ‘To look at’
laden-search = Search in what colleagues wrote
laden-all-reviewed = Everything with this value was looked at
laden-nothing-found = Nothing found; search for another word
laden-attach-does = This is how we do it: { $text }
laden-attach-does-here = Yes: { $text }
laden-attach-does-not = No: { $text }
laden-does-short = Yes
laden-does-not-short = No

laden-line-higher = higher
laden-line-lower = lower
laden-attach-not = This is not how we do it: { $text }
laden-keys = Keys: W we do, N we do not, O not ours
laden-part-collect = Collect
laden-part-order = Order
laden-part-deepen = Ask on
laden-part-form = Form
laden-part-harvest = Harvest

# Collecting and ordering: sheets, towards whom, setting aside, combining, tips.

laden-sheets = Sheets for the groups…
laden-worked-on-by = Worked on by
laden-worked-on-by-hint = Who works on this?
laden-worked-on-by-none = nobody yet
laden-worked-on-by-said = Worked on by: { $text }

laden-hints-hide = Hide tips
laden-hints-show = Show tips

laden-agreed = we agree on this
laden-proposals-large = One below another
laden-proposals-small = On one line

laden-others-none = There is no behaviour with other words
laden-asides = Set aside: { $n }
laden-aside-heading = Set aside
laden-aside = Aside
laden-aside-not-ours = not ours
laden-aside-vague = too vague
laden-aside-elsewhere = belongs elsewhere
laden-aside-reason = another reason
laden-aside-because = Aside, { $reason }: { $text }
laden-aside-without-reason = set aside
laden-not-ours-named = Not ours: { $text }
laden-bring-back = Bring back
laden-bring-back-named = Bring back: { $text }

laden-combine = Combine with…
laden-combine-search = Find another behaviour
laden-combine-with = Combine with: { $text }
laden-combine-stays = The words of this card stay; what you choose becomes part of it.
laden-combine-none = There is no other behaviour to combine with

laden-originally = originally: ‘{ $text }’
laden-origin-also = { $origin } · also at { $values }
laden-we-form = Make it: ‘{ $text }’
laden-towards = Towards
laden-towards-colleagues = colleagues
laden-towards-residents = residents and customers
laden-towards-services = other services
laden-also-at = Also at
laden-also-at-named = Also at { $value }
laden-more = More
laden-who = Who
laden-who-employee = employee
laden-who-leader = manager
laden-who-management = management team

laden-collect-field = What do you see or hear then?
laden-collect-hint = Type what is said
laden-collect-enter = Enter adds it. Anything goes; choosing comes later.
laden-collect-lines = { $n } lines: Enter adds them all
laden-collect-add = Add
laden-collect-too-long = { $n ->
    [one] One line is longer than { $most } characters and is still here; the rest was added
   *[other] { $n } lines are longer than { $most } characters and are still here; the rest was added
}
laden-collect-n = { $behaviours }
laden-collected = Collected
laden-collected-none = What you type is shown here
laden-too-full = does not fit on a card of size { $size }: shorten sentences or move the line up
laden-back-in = Sheet back in
laden-back-in-task = Type the numbers that were ticked
laden-back-in-none = On the sheets there is no behaviour to tick with this value
laden-numbers = Ticked numbers
laden-numbers-hint = such as 3 7 12
laden-numbers-add = { $n ->
    [0] Add
   *[other] Add ({ $n })
}
laden-numbers-there = Already there: { $numbers }
laden-numbers-withdrawn = Withdrawn: { $numbers }
laden-numbers-missing = Not on this sheet: { $numbers }
laden-numbers-strange = Not a number: { $text }
laden-numbers-taken = { $n ->
    [one] Added: number { $numbers }
   *[other] Added: { $n } numbers ({ $numbers })
}
