# Waar gekozen waarden aan getoetst worden: vragen, wat er al was, en waarden uit beleid.

vision-usual = droombeeld 2040
criterion-vision-usual = past het bij het { vision-usual }?
criterion-vision = past het bij { $vision }?
criterion-audience = wat gaan { $audience } ervan merken?
criterion-character = wat maakt dit van ons?
criterion-of = { $value }: { $question }
fit-yes = Ja
fit-partly = Deels
fit-no = Nee

question-counter = Vraag { $question } van { $questions }, waarde { $value } van { $values }
question-answer = Antwoord op: { $question }
question-hint = Eén zin, of laat leeg en ga door
question-why-hint = Waarom? Eén zin, of laat leeg en ga door
question-back = Vorige
question-on = Volgende
question-left = nog { $n } leeg
question-done = Alles is ingevuld
question-open = nog leeg
question-through = Alle vragen zijn langs geweest
question-first-open = Naar de eerste die nog leeg is
question-again = Van voren af aan
question-overview = Overzicht
question-settings = Vragen en groepen aanpassen
question-corner = Waarde, en naar wie die gericht is
question-cell = { $value }, { $title }: { $said }
question-nothing-chosen = Kies eerst een waarde; daarna komen de vragen erover
keys-in-questions = Bij de vragen in Kiezen
question-key-next = Volgende vraag
question-key-leave = Uit het veld
question-to-choosing = Naar Kiezen

audiences-none = Er zijn nog geen belangengroepen
audiences-usual = Gebruik inwoners, bedrijven, instellingen en medewerkers
audience-residents = inwoners
audience-businesses = bedrijven
audience-institutions = instellingen
audience-staff = medewerkers

direction-internal = intern
direction-external = extern
direction-both = beide
direction-named = { $value }: { $direction }
direction-all-internal = Alle gekozen waarden zijn intern: ze gaan over hoe we met elkaar omgaan. Klopt dat?

relation-title = Wat er al was
relation-none = Hier komen jullie kernwaarden en kerncompetenties naast de gekozen waarden te staan
relation-settings = Kernwaarden en kerncompetenties aanpassen
relation-counter = Paar { $n } van { $total }
relation-left = nog { $n } open
relation-to-core-value = Hoe verhoudt { $value } zich tot kernwaarde { $given }?
relation-to-competence = Hoe verhoudt { $value } zich tot kerncompetentie { $given }?
relation-core-values = Kernwaarden
relation-competences = Kerncompetenties
relation-open = nog open
relation-alone = nog bij geen van onze waarden
relation-replaces = vervangt
relation-supplements = vult aan
relation-fits = past bij
relation-integrated-in = opgenomen in
relation-other-orientation = andere gerichtheid
relation-conflicts = botst met
relation-unrelated = geen relatie

policy-title = Waarden uit beleid
policy-none = Hier komen waarden te staan die vooraf in beleidsstukken zijn gevonden, verborgen tot jullie ze onthullen
policy-settings = Waarden uit beleid opschrijven
policy-hidden = Er { $n ->
    [one] is { $n } waarde
   *[other] zijn { $n } waarden
} uit beleid gevonden, nog verborgen
policy-found = Er { $n ->
    [one] is { $n } waarde
   *[other] zijn { $n } waarden
} uit beleid gevonden
policy-reveal = Onthullen
policy-hide = Weer verbergen
policy-of-policy = Uit beleid
policy-of-ours = Van ons
policy-only-policy = Alleen in beleid
policy-only-ours = Alleen bij ons
policy-same = hetzelfde woord
policy-source = uit { $source }

context-title = Waar de waarden aan getoetst worden
context-vision = Naam van het droombeeld
context-vision-hint = het droombeeld 2040
context-audiences = Belangengroepen
context-audience = Belangengroep { $n }
context-audience-new = Nog een belangengroep
context-questions = Eigen vragen
context-question = Eigen vraag { $n }
context-question-new = Nog een vraag over elke waarde
context-core-values = Kernwaarden die er al zijn
context-core-value = Kernwaarde { $n }
context-core-value-new = Nog een kernwaarde
context-competences = Kerncompetenties die er al zijn
context-competence = Kerncompetentie { $n }
context-competence-new = Nog een kerncompetentie
context-policy = Waarden uit beleid, verborgen tot jullie ze onthullen
context-policy-value = Waarde uit beleid { $n }
context-policy-new = Nog een waarde uit beleid
context-policy-show = { $n ->
    [one] { $n } waarde
   *[other] { $n } waarden
} tonen om aan te passen
context-source = Vindplaats van waarde uit beleid { $n }
context-source-hint = Uit welk stuk?
context-twice = { $name } staat er al
context-remove = Haal weg: { $name }
