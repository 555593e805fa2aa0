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

command-past = Wat er gedaan is
command-picture = Bord als plaatje
command-board-table = Bord als tabel
command-help = Toetsen

keys-title = Toetsen
keys-everywhere = Overal
keys-on-board = Op het bord
keys-on-sheet = Op een blad
keys-in-loading = Bij het laden

key-control = Ctrl
key-shift = Shift
key-alt = Alt
key-space = Spatie
key-delete = Del
key-escape = Esc
key-tab = Tab
key-left = pijl naar links
key-right = pijl naar rechts
key-up = pijl omhoog
key-down = pijl omlaag

board-key-walk = Langs de kaartjes en de namen van clusters
board-key-pick-up = Pak op: pijltjes of een letter kiezen waarheen
board-key-letter = Leg wat gekozen is bij dat cluster
board-key-drop = Leg neer; op de naam van een cluster: bekijk het groot
board-key-select = Kies het kaartje erbij, of laat het los
board-key-extend = Kies het volgende kaartje erbij
board-key-select-all = Kies alles van deze plek
board-key-new = Nieuw cluster van wat gekozen is
board-key-back = Terug naar nog te plaatsen
board-key-all = Alles in beeld
sheet-key-next = Naar de volgende regel
sheet-key-beside = Naar het gedrag of de waarde ernaast
loading-key-does = Zet bij Zo doen we het
loading-key-does-not = Zet bij Zo doen we het niet
loading-key-not-ours = Leg opzij als niet van ons, of haal het terug
command-full-screen = Groot scherm
command-next-view = Volgende weergave van Groot scherm
command-previous-view = Vorige weergave van Groot scherm
command-hide-counts = Aantallen verbergen of tonen
