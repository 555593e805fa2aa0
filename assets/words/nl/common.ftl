# Wat overal voorkomt: datum, tijd, getallen en aantallen met hun woord.

date = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
time = { $hour }.{ $minute }
time-clock = { $time } uur

number-in-words = { $n ->
    [1] één
    [2] twee
    [3] drie
    [4] vier
    [5] vijf
    [6] zes
    [7] zeven
    [8] acht
    [9] negen
    [10] tien
    [11] elf
    [12] twaalf
   *[other] { $n }
}

list-first = { $before }{ $part }
list-next = { $before }, { $part }
list-last = { $before } en { $part }

quoted = ‘{ $text }’
without-name = ‘zonder naam’

count-meetings = { $n ->
    [one] { $n } sessie
   *[other] { $n } sessies
}
count-tables = { $n ->
    [one] { $n } tafel
   *[other] { $n } tafels
}
count-sheets = { $n ->
    [one] { $n } blad
   *[other] { $n } bladen
}
count-values = { $n ->
    [one] { $n } woord
   *[other] { $n } woorden
}
count-behaviours = { $n ->
    [one] { $n } gedraging
   *[other] { $n } gedragingen
}
count-clusters = { $n ->
    [one] { $n } cluster
   *[other] { $n } clusters
}
count-cards = { $n ->
    [one] { $n } kaartje
   *[other] { $n } kaartjes
}
count-lines = { $n ->
    [one] { $n } regel
   *[other] { $n } regels
}
count-links = { $n ->
    [one] { $n } koppeling
   *[other] { $n } koppelingen
}
count-pitches = { $n ->
    [one] { $n } toelichting
   *[other] { $n } toelichtingen
}
count-sources = { $n ->
    [one] { $n } herkomst
   *[other] { $n } herkomsten
}

place-meeting = sessie { $number }
place-sheet = { $meeting }, tafel { $table }, blad { $sheet }
place-sheet-alone = blad { $sheet }
place-cluster = Cluster
place-parked = Even apart gelegd
place-parked-because = Even apart gelegd: { $reason }
count-teams = { $n ->
    [one] { $n } team
   *[other] { $n } teams
}
count-people = { $n ->
    [one] { $n } mens
   *[other] { $n } mensen
}
