# The step Inbreng: the sheets, what stands on them, and what is done with them.

intake-read = Read in sheets
intake-add-sheet = Add a sheet
intake-add-table = Add a table
intake-add-meeting = Add a session
intake-search = Search the sheets
intake-found-nothing = That is on no sheet
intake-counts = { $values }, { $behaviours }
intake-facts = { $values }, { $behaviours }, { $code }
intake-table-sheet = table { $table }, sheet { $sheet }
intake-table-empty = table { $table }, no sheet yet
intake-table-place = { $meeting }, table { $table }
intake-table-first = No sheet of this table yet: type the first

intake-empty = No sheets yet: read them in, drop a file here or type the first sheet
intake-type-first = Type the first sheet

intake-source = Source
intake-source-hint = from whom or where
intake-pitch = Explanation
intake-pitch-hint = why the group came to this
intake-values = Value
intake-behaviours = Behaviour
intake-without-value = Behaviour without a value
intake-value-name = Value { $n }
intake-behaviour-name = Behaviour { $n }
intake-new-value = New value
intake-new-value-hint = add a value
intake-new-behaviour = New behaviour for { $value }
intake-new-loose = New behaviour without a value
intake-new-behaviour-hint = add behaviour

intake-original = On the sheet it said: { $text }
intake-also = also with { $value }
intake-tie = Tie to a value: { $text }
intake-tie-to = Belongs to
intake-tie-none = There is no value on this sheet yet
intake-tied = Belongs to { $value }
intake-withdraw-row = Withdraw: { $text }
intake-withdraw-sheet = Withdraw sheet
intake-remove-sheet = Remove empty sheet
intake-restore = Count again
intake-restore-row = Count again: { $text }
intake-withdrawn-sheet = This sheet does not count, { $code }
intake-move = Move to table…
intake-code-former = { $code }, formerly { $former }
