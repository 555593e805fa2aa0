# Wat er anders is tussen twee keer hetzelfde traject, in één regel: wat, met hoeveel, en hoe.

difference-nothing = Geen verschil
difference-moved = { $what } verplaatst
difference-added = { $what } erbij
difference-gone = { $what } weg
difference-renamed = { $what } hernoemd
difference-meaning = bij { $what } anders wat we bedoelen
difference-place-order = kaartjes in een andere volgorde op { $what }
difference-park-reason = { $what } om een andere reden apart gelegd
difference-withdrawn = { $what } niet meer meegeteld
difference-restored = { $what } weer meegeteld
difference-source = herkomst van { $what } anders
difference-pitch = toelichting bij { $what } anders
difference-reworded = { $what } anders verwoord
difference-split = { $what } anders gesplitst
difference-linked = { $what } anders gekoppeld
difference-frozen = bij { $what } anders of vastligt wat er stond
difference-set-aside = { $what } naar ‘Net niet’
difference-returned = { $what } terug uit ‘Net niet’
difference-nearly-added = { $what } erbij onder ‘Net niet’
difference-nearly-gone = { $what } weg onder ‘Net niet’
difference-rests-on = { $what } uit andere kaartjes of clusters
difference-value-order = gekozen waarden in een andere volgorde
difference-answers = bij { $what } een ander antwoord
difference-direction = bij { $what } anders voor wie
difference-relations = bij { $what } een andere verhouding tot wat er al was
difference-status = { $what } met een andere status
difference-core = kern van { $what } anders
difference-agreed = over de kern van { $what } zijn we het eens
difference-agreed-not = over de kern van { $what } zijn we het niet meer eens
difference-proposals = voorstellen voor de kern van { $what } anders
difference-residents = bij { $what } anders wat inwoners merken
difference-question = vraag bij { $what } anders
difference-deepened = bij { $what } anders doorgevraagd
difference-worked-on-by = bij { $what } anders wie eraan werkt
difference-competences = bij { $what } andere kerncompetenties
difference-rows-on-card = bij { $what } andere rijen op de kaart
difference-worksheet = werkblad van { $what } anders genummerd
difference-behaviour-order = bij { $what } gedrag in een andere volgorde
difference-level = { $what } op een ander niveau
difference-addressed = bij { $what } anders wie het doet of tegenover wie
difference-origins = { $what } met een andere herkomst
difference-decision = besluit anders
difference-not-taken = bij { $what } anders waarom die het niet werden
difference-hands = bij { $what } een ander aantal handen
difference-way-values = voortaan losse waarden
difference-way-sentence = voortaan één zin
difference-sentence = organisatiewaardenzin anders
difference-policy-revealed = waarden uit beleid onthuld
difference-policy-hidden = waarden uit beleid weer verborgen
difference-vision = beeld van de toekomst heet anders
difference-dated = { $what } op een ander tijdstip
difference-people = { $what } met een ander aantal mensen
difference-team-order = teams in een andere volgorde
difference-replaced = { $what } vervangen
difference-described = { $what } anders beschreven
difference-title = titel anders
difference-organisation = organisatie anders
difference-settings = { $what } anders
difference-board-single = voortaan één bord voor alles
difference-board-per-session = voortaan een bord per sessie
difference-apart = { $what } uit elkaar gehouden
difference-together = { $what } niet meer uit elkaar gehouden
difference-aside = { $what } weggelegd
difference-aside-not = { $what } weer te bekijken
difference-aside-reason = { $what } om een andere reden weggelegd
difference-form = andere vorm
difference-levels = andere niveaus in de groeimatrix
difference-numbers = alleen het nummer van wat er nog bij komt
difference-something-else = iets anders
difference-found-elsewhere = bij { $what } een andere bron

count-proposed-values = { $n ->
    [one] { $n } voorgestelde waarde
   *[other] { $n } voorgestelde waarden
}
count-written-behaviours = { $n ->
    [one] { $n } gedraging op een blad
   *[other] { $n } gedragingen op bladen
}
count-rows = { $n ->
    [one] { $n } regel van een blad
   *[other] { $n } regels van bladen
}
count-results = { $n ->
    [one] { $n } algemene deler
   *[other] { $n } algemene delers
}
count-chosen-values = { $n ->
    [one] { $n } gekozen waarde
   *[other] { $n } gekozen waarden
}
count-any-values = { $n ->
    [one] { $n } waarde
   *[other] { $n } waarden
}
count-parts = { $n ->
    [one] { $n } deel van de zin
   *[other] { $n } delen van de zin
}
count-loaded-behaviours = { $n ->
    [one] { $n } gedraging bij een waarde
   *[other] { $n } gedragingen bij waarden
}
count-rounds = { $n ->
    [one] { $n } ronde handen tellen
   *[other] { $n } rondes handen tellen
}
count-tallies = { $n ->
    [one] { $n } kaartje of cluster
   *[other] { $n } kaartjes of clusters
}
count-places = { $n ->
    [one] { $n } plek
   *[other] { $n } plekken
}
count-pairs = { $n ->
    [one] { $n } paar woorden
   *[other] { $n } paren woorden
}
count-boards = { $n ->
    [one] { $n } bord
   *[other] { $n } borden
}
count-pictures = { $n ->
    [one] { $n } afbeelding
   *[other] { $n } afbeeldingen
}
count-settings = { $n ->
    [one] { $n } instelling
   *[other] { $n } instellingen
}
count-audiences = { $n ->
    [one] { $n } belangengroep
   *[other] { $n } belangengroepen
}
count-core-values = { $n ->
    [one] { $n } kernwaarde
   *[other] { $n } kernwaarden
}
count-competences = { $n ->
    [one] { $n } kerncompetentie
   *[other] { $n } kerncompetenties
}
count-policy-values = { $n ->
    [one] { $n } waarde uit beleid
   *[other] { $n } waarden uit beleid
}
count-questions = { $n ->
    [one] { $n } vraag
   *[other] { $n } vragen
}
