# De bladen en kaarten die uit blokken zijn opgebouwd.

print-value-sheets = Waardenbladen
print-team-sheets = Teambladen
print-poster = Poster
print-conversation-cards = Gesprekskaarten
print-conversation-sheets = Gespreksbladen
print-test-sheets = Toetsbladen
print-growth-matrix = Groeimatrix
print-feedback = Terugkoppeling
print-input-sheet = Invulblad
print-no-values = Er is nog geen waarde gekozen, dus er is nog niets om af te drukken; kies eerst een waarde
print-no-behaviours = Bij de gekozen waarden staat nog geen gedrag op de kaart, dus er zijn geen gesprekskaarten; zet eerst gedrag bij een waarde
print-no-words = Er staat nog geen woord op een blad, dus er is niets terug te koppelen
print-too-full = Op { $card } past de tekst niet, ook niet in de kleinste letter; maak een tekst korter of kies een groter formaat
print-word-too-wide = Op { $card } past { $word } niet op een regel, ook niet in de kleinste letter; schrijf het korter of met een spatie of streepje

card-of-sheet = { $sheet } { $name }
sheet-of-value = het waardenblad
sheet-of-team = het teamblad
sheet-poster = de poster
sheet-conversation-card = de gesprekskaart
sheet-conversation = het gespreksblad
sheet-test = het toetsblad
sheet-growth-matrix = de groeimatrix
sheet-feedback = de terugkoppeling
sheet-loading = het werkblad
sheet-input = het invulblad

sheet-our-value = Onze waarde
sheet-towards = { $behaviour } (tegenover { $towards })
sheet-nearer = Dichter bij ‘{ $side }’
sheet-halfway = Precies tussen de twee in
sheet-noticed = Wat anderen ervan merken
sheet-obstacle = { $obstacle }: { $answer }
sheet-origin = Waar het vandaan komt
sheet-origin-says = Deze woorden stonden op de { $total }; tussen haakjes op hoeveel

sheet-team = Team
sheet-date = Datum
sheet-name = Naam
sheet-our-team = Ons team
sheet-team-task = Wat doen wij al, en wat gaan we doen?
sheet-already = Dit doen we al
sheet-going-to = Dit gaan we doen
sheet-look-back = We kijken hierop terug op
sheet-with-whom = wie

talk-above = Gespreksblad voor de gesprekscyclus
talk-behaviour = Het gedrag waar ik het over wil hebben
talk-example = Een eigen voorbeeld
talk-goal = Mijn doel
talk-agreement = Dit spreken we af
talk-year-plan = Voor het jaarplan
talk-development = Voor mijn POP
talk-question-1 = Wanneer zag je dit bij ons gebeuren?
talk-question-2 = Wat maakt dit soms lastig, en wat helpt dan?
talk-question-3 = Wat ga jij morgen anders doen?

test-title = Herkennen jullie dit?
test-task = Bespreek elke regel met elkaar en kruis aan; schrijf erachter wat jullie liever anders zien
test-what = Wat er staat
test-recognise = Herken ik
test-miss = Mis ik
test-otherwise = Liever anders
test-not = Niet: { $behaviour }
test-missing = Wat missen jullie nog?

growth-value = Waarde
growth-task = Van links naar rechts groeien we; wie verder is, doet ook wat links staat
growth-competences = Competenties: { $competences }

input-title = Wat doen we als we op ons best zijn?
input-place = { $place } · { $code }
input-session = Sessie
input-table = Tafel
input-sheet-number = Blad
input-names = Groepje van
input-behaviours = 1. Welk gedrag zie je dan?
input-behaviours-hint = Schrijf per regel op wat iemand doet
input-values = 2. Welke waarden zitten daarachter?
input-values-hint = Hooguit drie; schrijf erachter bij welk gedrag ze horen
input-value = Waarde
input-belongs-to = Bij gedrag nr.
input-why = 3. Waarom juist deze?
place-table = { $meeting }, tafel { $table }

feedback-title = Terugkoppeling
feedback-task = Dit is er met jullie woorden gebeurd; niets is weg
feedback-task-session = Dit is er met de woorden uit deze sessie gebeurd; niets is weg
feedback-your-word = Jullie woord ‘{ $word }’
feedback-a-word = Het woord ‘{ $word }’
feedback-chosen = Gekozen
feedback-not-chosen = Niet gekozen
feedback-discuss = Nog te bespreken
feedback-loose = Losse woorden: staan op zichzelf
feedback-parked = Even apart gelegd
feedback-tray = Nog te plaatsen
feedback-withdrawn = Ingetrokken
feedback-is-withdrawn = { $start } is ingetrokken
feedback-lies = { $start } ligt bij ‘{ $what }’
feedback-lies-by-way = { $start } ligt bij ‘{ $value }’, via ‘{ $what }’
feedback-because = { $lies }: { $reason }
feedback-nearly = { $lies }, net niet gekozen
feedback-with-reason = { $start }: { $what }
feedback-times = { $sentence } ({ $times } keer)
feedback-behaviours = Jullie gedrag bij de gekozen waarden
feedback-behaviour = ‘{ $behaviour }’ staat bij ‘{ $value }’
