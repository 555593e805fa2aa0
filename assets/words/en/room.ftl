# Groot scherm: the views for the room.

room-enter = Room screen
room-one-by-one = One by one
room-spread = Spread out
room-overview = Overview
room-harvest = Harvest
room-tables = Round of tables

room-leave = Leave the room screen
room-larger = Larger
room-large = Large

room-beside = What did the groups write beside it?
room-nothing-beside = The groups wrote nothing beside this
room-meant = This is what the session meant by it
room-sessions = { $sessions }
room-alike = Like ‘{ $word }’ · { $place }
room-later = Later
room-go-on = Go on
room-back = Previous
room-hint-one-by-one = Tap a cluster, or say its letter
room-hint-first = Tap New cluster for the first cluster
room-lies-at = Lies in { $cluster }
room-lies-discuss = Lies in To discuss
room-lies-loose = Lies in Loose words
room-lies-parked = Lies aside for now

room-done-cluster = ‘{ $word }’ lies in { $cluster }
room-done-new = New cluster with ‘{ $word }’
room-done-discuss = ‘{ $word }’ lies in To discuss
room-done-loose = ‘{ $word }’ lies in Loose words
room-done-parked = ‘{ $word }’ lies aside for now
room-done-many-cluster = { $word } to { $cluster }
room-done-many-new = New cluster with { $word }
room-done-many-discuss = { $word } to To discuss
room-done-many-loose = { $word } to Loose words
room-done-many-parked = { $word } put aside for now

room-all-placed = Everything has a place
room-no-words = No words yet: bring sheets in at Input first
room-no-clusters = The names of the clusters come here
room-hint-overview = Tap a name to see its words
room-to-overview = Back to the overview

room-hint-spread = Tap words, then a cluster
room-choose-first = Tap one or more words first
room-chosen = { $n ->
    [one] { $n } word tapped
   *[other] { $n } words tapped
}
room-further = Further down
room-nearer = Back up

room-goes-along = { $cluster } goes along
room-meaning-of = What do we mean by { $cluster }?
room-hint-harvest = Tick what goes along to the closing session
room-results-asked = Asked for are { $least } to { $most }, now { $n }
room-parked = Put aside for now
room-nothing-stays = Nothing stays behind
room-print-harvest = Print the harvest

room-table-of = table { $n } of { $total }
room-no-tables = No tables yet: read sheets in or type them at Input
room-table-empty = There is no sheet of this table yet
room-sheet-empty = Nothing stands on this sheet yet
room-behaviour-alone = Behaviour without a value

room-choosing = Choosing
room-loading = Core and behaviour
room-proof = Harvest
room-chosen-of = { $n } of { $total } chosen
room-value-of = value { $n } of { $total }
room-empty-place = Tap a cluster or word below
room-hint-choosing = Tap what we choose, or call its letter; once more puts it back
room-done-chosen = ‘{ $word }’ is chosen
room-done-taken-back = ‘{ $word }’ is put back
room-done-left = ‘{ $word }’ now lies under Not quite
room-agreed = On this we agree
room-proposals = { $n ->
    [one] { $n } other proposal
   *[other] { $n } other proposals
}
room-done-core = This is the core now
room-hint-loading = Tap a behaviour to see where it comes from
room-no-behaviours = There is no behaviour with this value yet
room-origin = { $place }: ‘{ $text }’
room-origin-typed = Typed while loading
room-value-without-words = No words of the sheets belong to this value
room-hint-value-origin = This is where it comes from; tap the value again to go on
