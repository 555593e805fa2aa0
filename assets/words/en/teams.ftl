# Teams: the list in the settings, and what is wrong in a file or in pasted cells.

teams-wrong-line = Line { $line } ({ $start }): { $reason }
teams-no-name = there is no name of a team; fill it in
teams-not-a-number = { $text } is no number of people; fill in a whole number, such as 12
teams-too-many-people = { $text } people in a team is not possible; fill in { $most } at most
teams-more-cells = there are { $cells } cells and there should be two: the name and the number; or put column names above, such as team and people
teams-name-too-long = the name is { $length } characters long and may be { $longest } at most; make the name shorter
teams-forbidden-character = in the name is an unseen character ({ $code }) that is not possible; take it out
teams-without-number = For { $teams } there is no number of people; fill that in

teams-title = Teams
teams-none = Who will get paper? Type a team, or paste a list from a spreadsheet: the name and the number of people
teams-total = { $teams }, { $people } in all
teams-name = Name of team { $n }
teams-people = Number of people in team { $n }
teams-new-name = Another team
teams-new-people = Number of people
teams-people-wrong = The number of people is written as a whole number of { $most } at most
teams-remove = Remove: { $name }
teams-up = Move up: { $name }
teams-down = Move down: { $name }
teams-from-file = List from a file…
teams-remove-all = Remove all teams
teams-not-read = The list of teams was not read: { $reason }
teams-empty = there is nothing in it; choose a file with teams or paste the cells
teams-accept = Take the good lines ({ $n })
teams-refuse = Take nothing
teams-nothing-new = All { $teams } were there already
teams-wrong-lines = { $n ->
    [one] { $n } line cannot come along
   *[other] { $n } lines cannot come along
}
path-title-teams = Which file with teams do you want to read?
file-kind-teams = Teams as a table
settings-typeface = Type on paper
