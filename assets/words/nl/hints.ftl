# Wat een gedraging duidelijker kan zeggen: waarom, en een vraag om op door te gaan.

hint-no-verb = Er staat nog niet wat iemand doet
hint-no-verb-question = Wat doe je dan?
hint-not-observable = Een houding of gevoel
hint-not-observable-question = Zie of hoor je dit?
hint-vague-word = Bij ‘{ $part }’ denkt ieder aan iets anders
hint-vague-word-question = Wat zie je een collega dan doen?
hint-too-long = Meer dan { $most } woorden
hint-too-long-question = Hoe zeg je het in één adem?
hint-two-in-one = Er staan twee dingen in
hint-two-in-one-question = Horen ze bij elkaar, of worden het er twee?
