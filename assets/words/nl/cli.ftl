# Wat de opdrachten zeggen.

command-new-done = { $file } is gemaakt
command-apply-done = { $n ->
    [one] { $n } wijziging uitgevoerd
   *[other] { $n } wijzigingen uitgevoerd
}
command-check-done = { $file } klopt
command-check-cards = { $n ->
    [0] Alle woorden zijn geplaatst
    [one] Nog te plaatsen: { $n } woord
   *[other] Nog te plaatsen: { $n } woorden
}
command-check-behaviours = { $n ->
    [0] Alle gedragingen staan bij een waarde
    [one] Nog bij geen waarde: { $n } gedraging
   *[other] Nog bij geen waarde: { $n } gedragingen
}
command-show-input = { $meetings }, { $tables }, { $sheets }, { $values }, { $behaviours }
command-show-board = Bord: { $clusters }; nog te plaatsen { $tray }, bespreken { $discuss }, losse woorden { $loose }, even apart { $parked }
command-show-cluster = { "  " }{ $letter }  { $name }: { $cards }, { $sheets }
command-show-value = Gekozen: { $name } (staat op { $sheets } van { $all } bladen)
command-show-does = { "  " }Wel: { $text }
command-show-does-not = { "  " }Niet: { $text }
command-show-unplaced = Gedrag dat nog bij geen waarde staat: { $n }

command-printed = { $file } is gemaakt
command-not-printable = Er is niets gedrukt: { $reason }{ $n ->
    [one] { "" }
   *[other] ; alles wat het tegenhoudt staat hierboven
}
command-not-a-day = SOURCE_DATE_EPOCH is ‘{ $given }’, en dat is geen aantal seconden sinds 1970

command-finding = Regel { $line }: { $reason }
command-edit-refused = Wijziging { $number } in { $file } gaat niet, dus er is niets veranderd: { $reason }
command-take-refused = { $file } is niet ingelezen: { $reason }
command-table = { $file } is niet ingelezen: { $reason }
command-wrong-rows = { $file } is niet ingelezen, want { $n ->
    [one] { $n } regel is
   *[other] { $n } regels zijn
} niet leesbaar; verbeter het bestand of gebruik --skip-wrong ({ $reason })
command-exists = { $file } bestaat al; kies een andere naam of gebruik --force
command-held = { $file } is open op { $computer } en blijft zoals het is; sluit het daar eerst
command-held-somewhere = { $file } is ergens anders open en blijft zoals het is; sluit het daar eerst
command-edited-by-hand = { $file } is buiten het programma gewijzigd; gebruik --accept-edited als dat goed is
command-not-written = Dit kan niet worden opgeschreven ({ $reason })
command-no-board = In dit traject is geen bord
command-no-session-board = Sessie { $number } heeft geen bord; kies een andere sessie of laat --session weg
command-no-value = Er is geen gekozen waarde { $name }; kijk met show hoe de waarden heten, of laat --value weg
command-no-such-size = Dit document is er niet op { $size }
command-not-divided = Dit document wordt niet per sessie of tafel gemaakt
command-printed-in-folder = { $n } PDF’s gemaakt in { $folder }
command-no-such-printer = Van een printer { $name } is niets bewaard; bewaar het eerst met waardenbord printer
command-shift-too-far = Zo ver zit geen printer ernaast; hooguit 5 mm
command-shift-kept = Bewaard voor { $printer }
command-no-teams = Er zijn nog geen teams; vul ze in bij het traject, of geef een lijst met --teams
command-wrong-teams = Er is niets gemaakt: in { $file } { $n ->
    [one] klopt 1 regel niet
   *[other] kloppen { $n } regels niet
}
command-package-failed = { $n ->
    [one] 1 bestand is niet gemaakt
   *[other] { $n } bestanden zijn niet gemaakt
}; de rest wel
