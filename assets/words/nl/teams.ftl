# Teams: de lijst in de instellingen, en wat er in een bestand of in geplakte cellen niet klopt.

teams-wrong-line = Regel { $line } ({ $start }): { $reason }
teams-no-name = er staat geen naam van een team; vul die in
teams-not-a-number = { $text } is geen aantal mensen; vul een heel getal in, zoals 12
teams-too-many-people = { $text } mensen in een team kan niet; vul hoogstens { $most } in
teams-more-cells = er staan { $cells } cellen en het moeten er twee zijn: de naam en het aantal; zet anders kolomnamen erboven, zoals team en aantal
teams-name-too-long = de naam is { $length } tekens lang en mag hoogstens { $longest } tekens lang zijn; maak de naam korter
teams-forbidden-character = in de naam staat een onzichtbaar teken ({ $code }) dat niet kan; haal het weg
teams-without-number = Bij { $teams } staat geen aantal mensen; vul dat nog in

teams-title = Teams
teams-none = Wie krijgt straks papier? Typ een team, of plak een lijst uit een rekenblad: de naam en het aantal mensen
teams-total = { $teams }, samen { $people }
teams-name = Naam van team { $n }
teams-people = Aantal mensen in team { $n }
teams-new-name = Nog een team
teams-new-people = Aantal mensen
teams-people-wrong = Het aantal mensen schrijf je als een heel getal van hoogstens { $most }
teams-remove = Haal weg: { $name }
teams-up = Zet hoger: { $name }
teams-down = Zet lager: { $name }
teams-from-file = Lijst uit een bestand…
teams-remove-all = Haal alle teams weg
teams-not-read = De lijst met teams is niet gelezen: { $reason }
teams-empty = er staat niets in; kies een bestand met teams of plak de cellen
teams-accept = De goede regels overnemen ({ $n })
teams-refuse = Niets overnemen
teams-nothing-new = Alle { $teams } stonden er al
teams-wrong-lines = { $n ->
    [one] { $n } regel kan niet mee
   *[other] { $n } regels kunnen niet mee
}
path-title-teams = Welk bestand met teams wil je inlezen?
file-kind-teams = Teams als tabel
settings-typeface = Lettertype op papier
