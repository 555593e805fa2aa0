# Laden: doorvragen, de vorm met de Groeimatrix, en de oogst.

deepen-meaning = Wel en niet
deepen-meaning-asked = Wat betekent { $name } wel, en wat niet?
deepen-means = Dit betekent het
deepen-means-not = Dit betekent het niet
deepen-why = Waarom
deepen-why-asked = Waarom willen we { $name }?
deepen-how = Hoe
deepen-how-asked = Hoe doen we { $name }?
deepen-when = Wanneer wel, wanneer niet
deepen-when-asked = Wanneer geldt { $name } wel, en wanneer niet?
deepen-when-so = Dan wel
deepen-when-not = Dan niet
deepen-meanings = Meer betekenissen
deepen-meanings-asked = Wat betekent { $name } voor elk van ons?
deepen-tensions = Tussen twee kanten
deepen-tensions-asked = Waar staan we met { $name } tussen twee kanten?
deepen-obstacles = Wat in de weg staat
deepen-obstacles-asked = Wat staat { $name } in de weg, en wat is ons antwoord?
deepen-examples = Goede voorbeelden
deepen-examples-asked = Waar zagen we { $name } gebeuren?
deepen-goes-well = Wat al goed gaat
deepen-goes-well-asked = Wat gaat er met { $name } al goed?

deepen-help-lines = Eén zin per regel, Enter voor de volgende
deepen-help-meanings = Zet ze naast elkaar; er hoeft er geen af te vallen
deepen-help-tensions = Noem twee kanten waar allebei iets voor te zeggen is, en kies samen het punt
deepen-help-obstacles = Links wat in de weg staat, rechts wat we dan doen
deepen-theme = { $theme }, { $n } opgeschreven
deepen-next = Volgende: { $theme }

deepen-line = { $list }, regel { $n }
deepen-new-line = Nieuwe regel: { $list }
deepen-first-line = Typ de eerste regel
deepen-next-line = Nog een regel
deepen-another-meaning = Nog een betekenis
deepen-gone = Haal weg: { $text }

deepen-obstacle-head = Wat staat in de weg?
deepen-answer-head = Wat is ons antwoord?
deepen-obstacle = Wat in de weg staat { $n }
deepen-answer = Ons antwoord { $n }
deepen-obstacle-hint = Wat staat in de weg?
deepen-answer-hint = Wat doen we dan?
deepen-obstacles-full = Twintig is het meeste wat hier past; neem er een paar samen

deepen-left = Ene kant van lijn { $n }
deepen-right = Andere kant van lijn { $n }
deepen-left-hint = De ene kant
deepen-right-hint = De andere kant
deepen-point = Punt tussen { $left } en { $right }
deepen-side-empty = een kant zonder naam
deepen-wholly = helemaal { $side }
deepen-mostly = meer { $side }
deepen-between = ertussenin
deepen-tensions-full = Twintig lijnen is het meeste wat hier past

vorm-for-all = Eén vorm, voor alle waarden tegelijk
vorm-sentence = Zin
vorm-sentence-paper = Op papier één zin per waarde, groot
vorm-behaviours = Gedragslijst
vorm-behaviours-paper = Op papier wat we doen en wat we niet doen
vorm-story = Verhaal
vorm-story-paper = Op papier een kort verhaal per waarde
vorm-matrix = Groeimatrix
vorm-matrix-paper = Op papier een tabel: gedrag per waarde en per niveau
vorm-sentence-of = Zin van { $name }
vorm-story-of = Verhaal van { $name }
vorm-story-hint = Vertel in een paar zinnen hoe dit eruitziet
vorm-no-behaviours = Er staat nog geen gedrag op de kaart
vorm-more = Meer: Groeimatrix
vorm-less = Groeimatrix verbergen

matrix-behaviours = Gedrag per niveau
matrix-competences = Competenties
matrix-levels = Aantal niveaus
matrix-level-less = Eén niveau minder
matrix-level-more = Eén niveau meer
matrix-level = Niveau { $n }
matrix-name-level = Naam van niveau { $n }
matrix-none = Nog zonder niveau
matrix-cell = { $name }, { $level }
matrix-new = Nieuw gedrag: { $cell }
matrix-new-hint = Typ gedrag, Enter voor meer
matrix-here = Hierheen
matrix-keys = Toetsen bij een kaart: het cijfer van het niveau, 0 is zonder
matrix-no-levels = Er zijn nog geen niveaus
matrix-begin = Begin met drie niveaus
matrix-new-competence = Nieuwe competentie
matrix-name-competence = Naam van competentie { $name }
matrix-no-competences = Er zijn nog geen competenties; typ de eerste hierboven
matrix-tie = { $competence } hoort bij { $name }

harvest-front = Voorkant van { $name }
harvest-back = Achterkant van { $name }
harvest-does-not-fit = De kaart van { $name } kan zo niet gedrukt worden
harvest-before = Vorige waarde
harvest-after = Volgende waarde
harvest-value-of = { $name }, waarde { $n } van { $total }
harvest-done = Terug naar Ordenen
harvest-keys = Pijlen voor de volgende waarde

loading-key-point = Punt tussen twee kanten een stap verder
loading-key-level = Gedrag op het niveau met dit cijfer; 0 is zonder
