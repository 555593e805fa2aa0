# Wat er gedaan is: de lijst, en elke stap als één zin.

past-title = Wat er gedaan is
past-hint = Tik op een stap om terug te gaan naar toen, of weer vooruit. Er gaat niets verloren.
past-now = Hier zijn we nu
past-begin = Zo begon het
past-nothing = Hier komt te staan wat jullie doen
past-step = { $time }: { $step }
past-step-undone = { $time }: { $step }, teruggenomen

step-nothing = Niets veranderd
step-empty = leeg
step-and-others = { $first }, en nog { $n ->
    [one] één wijziging
   *[other] { $n } wijzigingen
}
step-title = Titel: { $text }
step-organisation = Organisatie: { $text }
step-max-values = Hoogstens { $n ->
    [one] { $n } waarde
   *[other] { $n } waarden
} te kiezen
step-accent = Kleur op papier: { $colour }
step-accent-usual = Kleur op papier is weer die van Waardenbord
step-results = Per sessie { $least } tot { $most } algemene delers
step-point-out = Woorden die op elkaar lijken worden aangewezen
step-point-out-not = Woorden die op elkaar lijken worden niet aangewezen

step-meeting-new = Sessie { $number } erbij
step-meeting-named = Naam van sessie { $number }: { $text }
step-meeting-date = Sessie { $number } is op: { $when }
step-table-new = Tafel { $table } erbij, { $meeting }
step-sheet-new = Nieuw blad: { $sheet }
step-sheet-gone = Leeg blad weggehaald: { $sheet }
step-sheet-moved = Blad verplaatst: { $from } is nu { $to }
step-source = Herkomst van { $sheet }: { $text }
step-pitch = Toelichting bij { $sheet }: { $text }
step-value-row = Lege regel voor een woord, { $sheet }
step-behaviour-row = Lege regel voor gedrag, { $sheet }
step-row-gone = Lege regel weggehaald
step-word-new = { $text } erbij, { $sheet }
step-word-changed = { $from } is nu { $to }
step-word-emptied = { $text } leeggemaakt
step-frozen = { $name } blijft bewaard zoals het is opgeschreven
step-linked = { $behaviour } hoort bij { $value }
step-linked-not = { $behaviour } hoort niet meer bij { $value }
step-restored = { $name } telt weer mee
step-split = { $name } gesplitst in { $parts }
step-whole = { $name } is weer één kaartje

step-board-single = Voortaan één bord voor alles
step-board-per-session = Voortaan een bord per sessie
step-board-all = Bord voor alles erbij
step-board-closing = Bord van de afsluitende sessie erbij
step-board-session = Bord erbij: { $meeting }
step-cluster = Cluster { $letter }
step-cluster-without-letter = Een cluster
step-cluster-named = { $cluster } heet nu { $name }
step-cluster-unnamed = { $cluster } heeft weer een werknaam
step-meaning = Wat we bedoelen met { $name }: { $text }
step-result = { $name } gaat mee als algemene deler
step-result-not = { $name } gaat niet mee als algemene deler
step-apart = { $one } en { $other } horen niet bij elkaar
step-apart-not = { $one } en { $other } mogen weer bij elkaar

step-chosen = Gekozen: { $name }
step-chosen-again = Weer gekozen: { $name }
step-chosen-not = Niet meer gekozen: { $name }
step-value-named = { $name } heet nu: { $text }
step-value-order = { $name } staat nu op plaats { $n }

step-does = Zo doen we het bij { $name }: { $text }
step-does-not = Zo doen we het niet bij { $name }: { $text }
step-behaviour-out = Weggehaald bij { $name }: { $text }
step-behaviour-worded = Gedrag anders verwoord: { $text }
step-line = Op de kaart van { $name } { $n ->
    [one] komt { $n } rij
   *[other] komen { $n } rijen
}
step-core = Kern van { $name }: { $text }
step-proposal = Voorstel voor de kern van { $name }: { $text }
step-residents = Inwoners merken bij { $name }: { $text }
step-question = Vraag bij { $name }: { $text }
step-numbered = Werkblad van { $name }: { $behaviours } genummerd
