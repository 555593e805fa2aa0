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
laden-keys = Keys on a card: W is yes, N is no
laden-part-collect = Collect
laden-part-order = Order
laden-part-deepen = Ask on
laden-part-form = Form
laden-part-harvest = Harvest
