# The names of the commands, as menus, tooltips and the help say them.

command-undo = Undo
command-redo = Redo
command-save = Save
command-save-as = Save as…
command-open = Open…
command-new = New project
command-import = Read sheets in…
command-print = Print
command-search = Find a word
command-cancel = Cancel
command-zoom-in = Larger
command-zoom-out = Smaller
command-zoom-reset = Usual size

command-past = What was done
command-picture = Board as a picture
command-board-table = Board as a table
command-help = Keys

keys-title = Keys
keys-everywhere = Everywhere
keys-on-board = On the board
keys-on-sheet = On a sheet
keys-in-loading = While loading

key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-space = Space
key-delete = Del
key-escape = Esc
key-tab = Tab
key-left = arrow left
key-right = arrow right
key-up = arrow up
key-down = arrow down

board-key-walk = Over the cards and the names of clusters
board-key-pick-up = Pick up: arrows or a letter choose where to
board-key-letter = Put what is chosen in that cluster
board-key-drop = Put down; on the name of a cluster: view it large
board-key-select = Choose the card too, or let go of it
board-key-extend = Choose the next card too
board-key-select-all = Choose all of this place
board-key-new = New cluster of what is chosen
board-key-back = Back to still to be placed
board-key-all = Show everything
sheet-key-next = To the next row
sheet-key-beside = To the behaviour or the value beside it
loading-key-does = Put with This is how we do it
loading-key-does-not = Put with This is not how we do it
loading-key-not-ours = Set aside as not ours, or bring it back
command-full-screen = Room screen
command-next-view = Next view of the room screen
command-previous-view = Previous view of the room screen
command-hide-counts = Hide or show counts
