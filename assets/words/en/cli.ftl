# What the commands say.

command-new-done = { $file } was made
command-apply-done = { $n ->
    [one] { $n } edit carried out
   *[other] { $n } edits carried out
}
command-check-done = { $file } is in order
command-check-cards = { $n ->
    [0] All words are placed
    [one] Still to be placed: { $n } word
   *[other] Still to be placed: { $n } words
}
command-check-behaviours = { $n ->
    [0] All behaviours stand at a value
    [one] Not at any value yet: { $n } behaviour
   *[other] Not at any value yet: { $n } behaviours
}
command-show-input = { $meetings }, { $tables }, { $sheets }, { $values }, { $behaviours }
command-show-board = Board: { $clusters }; to be placed { $tray }, to discuss { $discuss }, loose words { $loose }, put aside { $parked }
command-show-cluster = { "  " }{ $letter }  { $name }: { $cards }, { $sheets }
command-show-value = Chosen: { $name } (stands on { $sheets } of { $all } sheets)
command-show-does = { "  " }Yes: { $text }
command-show-does-not = { "  " }No: { $text }
command-show-unplaced = Behaviour that stands at no value yet: { $n }

command-printed = { $file } is made
command-not-printable = Nothing was printed: { $reason }{ $n ->
    [one] { "" }
   *[other] ; all that stops it stands above
}
command-not-a-day = SOURCE_DATE_EPOCH is ‘{ $given }’, which is no number of seconds since 1970

command-finding = Line { $line }: { $reason }
command-edit-refused = Edit { $number } in { $file } cannot be made, so nothing has changed: { $reason }
command-take-refused = { $file } was not read in: { $reason }
command-table = { $file } was not read in: { $reason }
command-wrong-rows = { $file } was not read in since { $n ->
    [one] { $n } row
   *[other] { $n } rows
} cannot be read; mend the file or use --skip-wrong ({ $reason })
command-exists = { $file } is there already; choose another name or use --force
command-held = { $file } is open on { $computer } and stays as it is; close it there first
command-held-somewhere = { $file } is open somewhere else and stays as it is; close it there first
command-edited-by-hand = { $file } was changed outside the program; use --accept-edited if that is right
command-not-written = This cannot be written down ({ $reason })
command-no-board = There is no board in this project
command-no-session-board = Session { $number } has no board; choose another session or leave out --session
command-no-value = There is no chosen value { $name }; see with show what the values are called, or leave --value out
command-no-such-size = This document does not come in { $size }
command-not-divided = This document is not made for each session or table
command-printed-in-folder = { $n } PDFs made in { $folder }
command-no-such-printer = Nothing is stored for a printer { $name }; store it first with waardenbord printer
command-shift-too-far = No printer is that far off; at most 5 mm
command-shift-kept = Stored for { $printer }
command-no-teams = There are no teams yet; fill them in for the project, or give a list with --teams
command-wrong-teams = Nothing was made: in { $file } { $n ->
    [one] 1 row is wrong
   *[other] { $n } rows are wrong
}
command-package-failed = { $n ->
    [one] 1 file was not made
   *[other] { $n } files were not made
}; the rest was
