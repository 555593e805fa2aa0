# The project's file: why it cannot be read or saved, and what one can do.

record = { $thing } { $id }

read-missing = { $file } is not there; check the name and the folder
read-not-allowed = You may not read { $file }; ask whoever looks after the file
read-not-a-file = { $file } is not a file; choose a file
read-unreadable = { $file } cannot be read; try again ({ $reason })
read-empty = { $file } is empty; choose another file
read-too-large = { $file } is { $size } MB and a file can be 64 MB at most
read-not-text = { $file } is not text: on line { $line }, character { $column } stands something that is no letter
read-forbidden-character = In { $file }, on line { $line }, character { $column } stands an invisible character ({ $character }) that is not allowed
read-not-ours = { $file } is not a Waardenbord project; line 1 does not begin with ‘// waardenbord’
read-newer-version = { $file } was made with a newer version (file version { $found }); open it with that version
read-damaged = { $file } is damaged on line { $line }, character { $column }: { $reason }
read-meaning = In { $file } something is wrong on line { $line }, character { $column }: { $reason }{ $others ->
    [0] { "" }
    [one] , and { $others } other point
   *[other] , and { $others } other points
}

reason-header = the first line is not whole
reason-beginning = something else than expected begins here
reason-ends = the file ends too early
reason-too-deep = too many brackets are nested
reason-too-many = there is too much in it
reason-unknown-field = the field ‘{ $field }’ is not known
reason-missing-field = the field ‘{ $field }’ is missing
reason-double-field = the field ‘{ $field }’ stands there twice
reason-unknown-variant = ‘{ $found }’ is not known
reason-double-id = id { $id } occurs twice
reason-mark = a comma, a colon or a bracket is missing here
reason-number = a number that is not too large belongs here
reason-text = text in quotation marks belongs here
reason-value = something else belongs here
reason-trailing = something stands behind the end
reason-other = this cannot be understood ({ $technical })

cause-busy = another program is busy with it
cause-network = the network disk cannot be reached
cause-no-answer = the disk did not answer
cause-halfway = the disk stopped halfway
cause-name = this name is not possible on this disk
cause-too-large = the file is too large for this disk
cause-crowded = the computer has too little memory free
cause-no-folder = this computer has no folder for it
cause-stopped = a part of the program has stopped
cause-number = the disk gave error { $number }
cause-other = unknown error: { $technical }

finding-dangling = { $record } refers to { $other }, which is not there
finding-card-twice = { $record } holds { $other }, which lies somewhere else already
finding-card-on-wrong-board = { $record } holds { $other }, which does not belong on this board
finding-number = { $record } has number { $number }, which cannot be or is another's already
finding-letter-twice = { $record } has the letter { $letter }, which is another cluster's already
finding-too-many-chosen = { $chosen } values are chosen and the maximum is { $maximum }
finding-link-across-sheets = { $record } belongs to { $other } of another sheet
finding-not-frozen = the text of { $record } was changed without keeping the original
finding-rows = at { $record } the rows of behaviour do not fit together
finding-numbered-twice = on the worksheet of { $record }, { $other } has two numbers
finding-parts = { $record } is split in too few or too many parts, or in a part without a word
finding-apart = the pairs of words that do not belong together are not in order at { $word }
finding-picture = { $record } is too large, or there are two for the same
finding-results = a session does not give { $least } to { $most } common denominators
finding-too-many-teams = there are { $teams } teams, which is too many
finding-too-many-people = { $record } has { $people } people, which is too many
finding-text-too-long = in { $record } stands a text that is far too long
finding-character = in { $record } stands an invisible character ({ $character }) that is not allowed

only-earlier-version = This is how it was earlier, and it stays so; go back to now, or choose Save as… to go on with this
only-looking = This project can only be looked at here; choose Save as… to go on with it yourselves

save-disk-full = The disk is full: { $file } is still the old file; make room or choose another place
save-folder-gone = The folder { $folder } is not there; choose another place
save-not-allowed = You may not save { $file } here; choose another place
save-disk = { $file } could not be saved; try again or choose another place ({ $reason })
save-written-wrongly = { $file } did not reach the disk well and is still the old file; choose another place
save-would-not-open = { $file } was not saved since it would not open any more; undo the last step ({ $reason })
save-conflict = { $theirs } was changed by somebody else; what stands here was saved as { $ours }
save-taken = { $file } is there already and stays as it is; choose another name
save-not-understood = { $file } is not overwritten since it cannot be read as a project; choose another name ({ $reason })
save-edited-by-hand = { $file } was changed outside the program and is saved only when you say that is right
save-no-documents-folder = No folder for documents was found; choose a place yourself
save-no-answer = The disk does not answer; { $file } is not saved yet; wait a moment or choose another place
