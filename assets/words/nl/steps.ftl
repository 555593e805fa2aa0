# Wat er gedaan is: de lijst, en elke stap als één zin.

past-title = Wat er gedaan is
past-hint = Tik op een stap om terug te gaan naar toen, of weer vooruit. Er gaat niets verloren.
past-now = Hier zijn we nu
past-begin = Zo begon het
past-nothing = Hier komt te staan wat jullie doen
past-step = { $time }: { $step }
past-step-undone = { $time }: { $step }, teruggenomen

past-steps = Stap voor stap
past-moments = Momenten
past-copies = Kopieën
earlier-reading = Even kijken…
earlier-same = Precies zoals het nu is
earlier-since = Sindsdien veranderd
earlier-look = Bekijken
earlier-look-read-out = Bekijken: { $name }
earlier-back = Terug naar toen
earlier-back-read-out = Terug naar: { $name }
earlier-line = Zo was het op { $moment }. Hier verandert niets.
earlier-to-now = Terug naar nu
earlier-not-kept = Een eerdere versie kon nog niet worden bewaard: { $reason }. Dat wordt vanzelf opnieuw geprobeerd.
earlier-not-kept-here = Hoe het hiervoor was kon niet worden bewaard: { $reason }
moments-hint = Bewaar hoe het nu is, om er later naar terug te kunnen. Bij elke stap en voor het inlezen gebeurt dat vanzelf.
moments-none = Er is nog geen moment bewaard
moment-name = Naam van dit moment
moment-name-hint = bijvoorbeeld: na de koffie
moment-keep = Dit moment bewaren
moment-without-name = Bewaard moment
moment-after-step = Na { $step }
moment-before-import = Voor het inlezen van { $name }
moment-before-going-back = Voor het teruggaan
moment-not-taken-up = Niet teruggezet
moment-is-now = Dat is precies hoe het nu is
copies-hint = Hoe het bestand was voordat er iets aan veranderde: de laatste tien keer, en één per dag van de laatste veertien dagen. Deze kopieën staan alleen op deze computer.
copies-none = Er is nog geen kopie. De eerste komt zodra er iets verandert in een traject dat je opent.
copies-wipe = { $n ->
    [one] { $n } kopie
   *[other] { $n } kopieën
} op deze computer wissen
copies-wipe-why = Dit is het enige dat niet ongedaan kan worden gemaakt. Het bestand zelf blijft.
copies-wipe-yes = Wis { $n ->
    [one] { $n } kopie
   *[other] { $n } kopieën
}
copies-wipe-no = Toch niet
copies-wiped = { $n ->
    [one] { $n } kopie is gewist
   *[other] { $n } kopieën zijn gewist
}
copies-not-wiped = Niet alle kopieën zijn gewist: { $reason }

step-nothing = Niets veranderd
step-empty = leeg
step-and-others = { $first }, en nog { $n ->
    [one] één wijziging
   *[other] { $n } wijzigingen
}
step-go-back = Terug naar { $moment }
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
given-audience = belangengroep
given-core-value = kernwaarde
given-competence = kerncompetentie
given-policy = waarde uit beleid
given-question = vraag
form-sentence = zin
form-behaviours = gedragslijst
form-story = verhaal
form-matrix = matrix
step-given-new = Nieuwe { $kind }: { $text }
step-given-worded = { $kind } heet nu: { $text }
step-given-source = { $given } staat in: { $text }
step-given-gone = { $given } weggehaald
step-revealed = Waarden uit beleid onthuld
step-hidden-again = Waarden uit beleid weer verborgen
step-vision = Het beeld van de toekomst heet: { $text }
picture-logo = logo
picture-illustration = beeldplaat
step-picture = Nieuw: { $picture }
step-picture-alternative = Beschrijving van { $picture }: { $text }
step-picture-gone = Weggehaald: { $picture }
step-answer = Antwoord over { $name }: { $text }
step-direction = Voor wie { $name } is
step-relation = Hoe { $name } zich verhoudt tot { $given }
step-mark = Status van { $name }
step-decision-why = Waarom we dit kiezen: { $text }
step-decision-roles = Wie erbij waren: { $text }
step-decision-minority = Wat een minderheid wil laten vastleggen: { $text }
step-decided-on = Besloten op { $date }
step-decided-on-no-day = De datum van het besluit is leeg
step-not-taken = Waarom { $name } niet: { $text }
step-round-new = Ronde handen tellen: { $text }
step-round-named = De ronde heet: { $text }
step-round-gone = Ronde handen tellen weggehaald: { $text }
step-tally = { $name }: { $n ->
    [one] { $n } hand
   *[other] { $n } handen
}
step-tally-not = { $name }: niet geteld
step-way-values = Voortaan losse waarden
step-way-sentence = Voortaan één zin
step-sentence = De zin: { $text }
step-agreed = Over de kern van { $name } zijn we het eens
step-agreed-not = Over de kern van { $name } zijn we het nog niet eens
step-topic = Doorgevraagd bij { $name }: { $text }
step-obstacle = Wat in de weg staat bij { $name }: { $text }
step-tension = Bij { $name } tussen { $left } en { $right }
step-towards = Tegenover wie: { $text }
step-who = Wie dit doen: { $text }
step-combined = { $from } is samengevoegd met { $into }
step-not-ours = Niet van ons: { $text }
step-aside = Weggelegd: { $text }
step-aside-not = Weer te bekijken: { $text }
step-worked-on-by = Aan { $name } werkt: { $text }
step-form = De vorm is: { $form }
step-levels = De groeimatrix heeft { $n ->
    [one] { $n } niveau
   *[other] { $n } niveaus
}
step-level = { $text } staat op niveau { $n }
step-level-none = { $text } staat op geen niveau
step-competence = { $given } hoort bij { $name }
step-competence-not = { $given } hoort niet meer bij { $name }
step-numbered = Werkblad van { $name }: { $behaviours } genummerd
step-team-new = Nieuw team: { $text }, { $people }
step-team-named = Team heet nu: { $text }
step-team-people = { $team } telt { $people }
step-team-gone = { $team } weggehaald
step-team-moved = { $team } verplaatst
step-typeface = Lettertype op papier: { $typeface }
