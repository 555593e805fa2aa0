# What occurs everywhere: dates, times, numbers, and counts with their noun.

date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
time = { $hour }:{ $minute }
time-clock = { $time }

number-in-words = { $n ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}

list-first = { $before }{ $part }
list-next = { $before }, { $part }
list-last = { $before } and { $part }

quoted = “{ $text }”
without-name = “without a name”

count-meetings = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
count-tables = { $n ->
    [one] { $n } table
   *[other] { $n } tables
}
count-sheets = { $n ->
    [one] { $n } sheet
   *[other] { $n } sheets
}
count-values = { $n ->
    [one] { $n } word
   *[other] { $n } words
}
count-behaviours = { $n ->
    [one] { $n } behaviour
   *[other] { $n } behaviours
}
count-clusters = { $n ->
    [one] { $n } cluster
   *[other] { $n } clusters
}
count-cards = { $n ->
    [one] { $n } card
   *[other] { $n } cards
}
count-lines = { $n ->
    [one] { $n } line
   *[other] { $n } lines
}
count-links = { $n ->
    [one] { $n } link
   *[other] { $n } links
}
count-pitches = { $n ->
    [one] { $n } pitch
   *[other] { $n } pitches
}
count-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}

place-meeting = session { $number }
place-sheet = { $meeting }, table { $table }, sheet { $sheet }
place-sheet-alone = sheet { $sheet }
place-cluster = Cluster
place-parked = Put aside
place-parked-because = Put aside: { $reason }
count-teams = { $n ->
    [one] { $n } team
   *[other] { $n } teams
}
count-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
