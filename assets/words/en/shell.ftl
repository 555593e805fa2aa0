# The window around the steps: bar, start, settings, notice, import and saving.

step-inbreng = Input
step-clusteren = Cluster
step-kiezen = Choose
step-laden = Load
step-afdrukken = Print

task-inbreng = Take over what the groups wrote on their sheets
task-clusteren = Put together what belongs together
task-kiezen = Choose the values that are most our own
task-laden = What does this value mean, and what do you see us do then?
task-afdrukken = See whether all is right and make the cards

go-on-inbreng = Go on: Input
go-on-clusteren = Go on: Cluster
go-on-kiezen = Go on: Choose
go-on-laden = Go on: Load
go-on-afdrukken = Go on: Print
make-pdf = Make PDF

count-of = { $n } of { $total }
count-left = { $n } left
project-without-title = New project
project-settings = Settings of { $title }
undo = Undo
redo = Redo

example-line = This is an example:
start-new = New project
start-open = Open
start-open-more = Open…
start-example = Example
start-title = Waardenbord
start-task = From what colleagues wrote to values that say what we do
start-recent = Opened lately
start-recent-empty = The projects that you open appear here
start-new-hint = Start with an empty board and import the sheets
start-open-hint = Go on with a project that exists
start-example-hint = Look around in the project of a municipality

settings-title = Settings of this project
settings-project-title = Title
settings-organisation = Organisation
settings-max-values = How many values at most
settings-fewer = one fewer
settings-more = one more
settings-accent = Colour on paper
settings-accent-hint = for instance #0B5D5B; empty is Waardenbord’s own
settings-accent-wrong = A colour is written as # with six digits or letters a to f
settings-logo = Logo
settings-logo-choose = Choose logo…
settings-logo-other = Choose another logo…
settings-logo-remove = Remove logo
settings-logo-describe = What the logo shows, in words
settings-logo-hint = for example: Logo of the municipality
settings-logo-of = Logo of { $organisation }
settings-illustration = Illustration
settings-illustration-choose = Choose illustration…
settings-illustration-other = Choose another illustration…
settings-illustration-remove = Remove illustration
settings-illustration-describe = What the illustration shows, in words
settings-illustration-hint = for example: People talking in a square
settings-picture-kinds = A PNG, JPEG or SVG
settings-picture-why-describe = Whoever has the paper read aloud hears these words; without words the picture is passed over
settings-meetings = Sessions
settings-meetings-empty = There are no sessions yet; they come with the sheets
settings-meeting-name = Name of session { $n }
settings-meeting-date = Date of session { $n }
settings-meeting-start = Start of session { $n }
settings-name = Name
settings-date-hint = 24-11-2026
settings-start-hint = 9.00
settings-date-wrong = A date is written as 24-11-2026
settings-start-wrong = A time is written as 9.00
settings-look = Screen
settings-light = Light
settings-high-contrast = High contrast
settings-dark = Dark
settings-file = File
settings-save-as = Save as…
settings-file-none = No file yet
close = Close

import-title = Import sheets
import-from = From { $name }
import-pasted = the clipboard
import-not-read = { $file } was not read in: { $reason }
import-accept = Import
import-accept-right-rows = Import the right rows
import-cancel = Cancel
import-wrong-rows = These rows cannot come along
import-starts-new = They start a new project; the example stays as it is
import-drop-here = Let go of the file to import the sheets

path-title-open = Which file do you want to open?
path-title-save = Where do you want to save?
path-title-sheets = Which file with sheets do you want to read in?
path-title-logo = Which file is the logo?
path-title-illustration = Which file is the illustration?
path-choose = Choose
path-field = Place and name of the file
path-open = Open
path-save = Save
path-hint = This computer has no window to choose files: type the place and the name
path-exists = { $name } is there already, and is another file: choose another name

no-display = No display was found. Without a window the commands new, import, apply, check, show, suggest, print, printer and export work; see waardenbord --help.
no-window = The window cannot open. On Debian the packages libgl1, libgl1-mesa-dri, libegl1, libx11-6, libx11-xcb1, libxcursor1, libxi6 and libxkbcommon-x11-0 help; the commands work without a window, see waardenbord --help ({ $reason })
pdf-made = PDF made: { $name }
pdf-opened-not = The PDF is ready as { $name }, but this computer does not open it by itself

act-put-tray = { $cards } back to To be placed
act-put-cluster = { $cards } to { $name }
act-put-discuss = { $cards } to Discuss
act-put-loose = { $cards } to Loose words
act-put-parked = { $cards } put aside
act-new-cluster = New cluster { $letter } with { $cards }
act-new-cluster-without-letter = New cluster with { $cards }
act-merge = { $from } now belongs to { $into }
act-dissolve = { $name } is taken apart: { $cards } back to To be placed
act-take = { $sheets } imported
act-set-aside = { $name } lies with Nearly
act-join = Taken together: { $name }
act-attach = { $behaviours } added
act-withdraw = { $name } no longer counts

file-kind-project = Waardenbord project
file-kind-pictures = Pictures
file-kind-sheets = Sheets as a table

chip-no-file = No file yet
chip-example = Example, not saved
chip-unsaved = Will be saved in a moment
chip-saving = Saving…
chip-saved = Saved at { $clock }
chip-edited-by-hand = Changed outside the program: is this right?
chip-conflict = Changed by somebody else, both saved
chip-disk-full = Disk full, not saved
chip-folder-gone = Folder gone, not saved
chip-not-allowed = Saving is not allowed here
chip-no-answer = Disk does not answer
chip-only-in-memory = Only in memory, do not close
chip-not-saved = Not saved
chip-earlier = How it was on { $moment }
chip-looking-along = Open elsewhere, you look along
chip-looking-along-on = Open on { $computer }, you look along

unsaved-title = Your work is not saved yet
unsaved-stay = Back to the project
unsaved-leave = Leave without saving
settings-zoom = Size of everything: { $percent } %
settings-keys = Keys
act-rows = { $n } rows added
act-teams = { $teams } brought up to date
settings-boards = Boards
settings-board-single = One board
settings-board-per-session = A board for each session
settings-results-least = Common denominators of a session, at least
settings-results-most = Common denominators of a session, at most
settings-points-out = Words that are alike
settings-points-out-yes = Point out
settings-points-out-no = Do not point out
settings-show-keys = All keys

picture-name = picture
picture-not-made = The picture could not be made; try again
table-name = table
kept-beside = Ready: { $name }
settings-harvest = Harvest as PDF
settings-decision = Decision sheet as PDF

# Go on where you were
journal-not-written = What you do is only in memory now: the journal cannot be written ({ $cause }). Save it somewhere else.
recovery-title = Not everything is in the file
recovery-acts = { $n ->
    [one] { $n } act is
   *[other] { $n } acts are
 } not in the file yet, the last of { $when }. The program ended before that was saved.
recovery-acts-untimed = { $n ->
    [one] { $n } act is
   *[other] { $n } acts are
 } not in the file yet. The program ended before that was saved.
recovery-changed = Somebody else changed the file after that. If you go on where you were, it comes in a new file beside it.
recovery-accept = Go on where you were
recovery-refuse = Only what is in the file
recovery-kept = What you do not use is kept: you find it in What was done, among the moments.
damaged-title = This file cannot be read
damaged-copy = The file stays as it is. On this computer is a copy of how the project was on { $moment }.
damaged-look = Look at the copy
held-title = This project is open already
held-here = It is open in another window on this computer, since { $when }.
held-on = It is open on { $computer }, since { $when }.
held-somewhere = It is open somewhere else.
held-look = You can always look along: you see what was saved and change nothing.
held-watching = We look for a minute whether somebody still works there ({ $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} to go).
held-is-there = Somebody still works there. Close it there first, or look along.
held-is-gone = Nobody has been there for a minute. You can open it here.
held-accept = Look along
held-anyway = Open all the same

recovery-start = { $title }, not saved: { $n ->
    [one] { $n } act
   *[other] { $n } acts
 }

# A disk that does not answer at once
waiting-title = Waiting for { $file }
waiting-told = The disk has not answered yet. You can wait or cancel; if you cancel, everything stays as it is.
waiting-beside = { $file } is being made and kept. You can go on meanwhile.
