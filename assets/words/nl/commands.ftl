# The names of the commands, as menus, tooltips and the help say them.

command-undo = Ongedaan maken
command-redo = Opnieuw doen
command-save = Opslaan
command-save-as = Opslaan als…
command-open = Openen…
command-new = Nieuw traject
command-import = Bladen inlezen…
command-print = Afdrukken
command-search = Zoek een woord
command-cancel = Annuleren
command-zoom-in = Groter
command-zoom-out = Kleiner
command-zoom-reset = Gewone grootte
command-full-screen = Groot scherm
command-next-view = Volgende weergave van Groot scherm
command-previous-view = Vorige weergave van Groot scherm
command-hide-counts = Aantallen verbergen of tonen
