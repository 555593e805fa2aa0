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
command-full-screen = Room screen
command-next-view = Next view of the room screen
command-previous-view = Previous view of the room screen
command-hide-counts = Hide or show counts
