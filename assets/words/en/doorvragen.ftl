# Loading: asking on, the form with the growth matrix, and the harvest.

deepen-meaning = So and not so
deepen-meaning-asked = What does { $name } mean, and what not?
deepen-means = This is what it means
deepen-means-not = This is not what it means
deepen-why = Why
deepen-why-asked = Why do we want { $name }?
deepen-how = How
deepen-how-asked = How do we do { $name }?
deepen-when = When, and when not
deepen-when-asked = When does { $name } hold, and when not?
deepen-when-so = Then it does
deepen-when-not = Then it does not
deepen-meanings = More meanings
deepen-meanings-asked = What does { $name } mean to each of us?
deepen-tensions = Between two sides
deepen-tensions-asked = Where do we stand with { $name } between two sides?
deepen-obstacles = What stands in the way
deepen-obstacles-asked = What stands in the way of { $name }, and what is our answer?
deepen-examples = Good examples
deepen-examples-asked = Where did we see { $name } happen?
deepen-goes-well = What goes well already
deepen-goes-well-asked = What goes well already with { $name }?

deepen-help-lines = One sentence per line, Enter for the next
deepen-help-meanings = Put them side by side; none has to go
deepen-help-tensions = Name two sides that both have something to say for them, and choose the point together
deepen-help-obstacles = At the left what stands in the way, at the right what we do then
deepen-theme = { $theme }, { $n } written
deepen-next = Next: { $theme }

deepen-line = { $list }, line { $n }
deepen-new-line = New line: { $list }
deepen-first-line = Type the first line
deepen-next-line = Another line
deepen-another-meaning = Another meaning
deepen-gone = Take out: { $text }

deepen-obstacle-head = What stands in the way?
deepen-answer-head = What is our answer?
deepen-obstacle = Obstacle { $n }
deepen-answer = Our answer { $n }
deepen-obstacle-hint = What stands in the way?
deepen-answer-hint = What do we do then?
deepen-obstacles-full = Twenty is the most that fits here; join some of them

deepen-left = One side of line { $n }
deepen-right = Other side of line { $n }
deepen-left-hint = The one side
deepen-right-hint = The other side
deepen-point = Point between { $left } and { $right }
deepen-side-empty = a side without a name
deepen-wholly = wholly { $side }
deepen-mostly = more { $side }
deepen-between = in between
deepen-tensions-full = Twenty lines is the most that fits here

vorm-for-all = One form, for all values at once
vorm-sentence = Sentence
vorm-sentence-paper = On paper one sentence per value, large
vorm-behaviours = List of behaviours
vorm-behaviours-paper = On paper what we do and what we do not do
vorm-story = Story
vorm-story-paper = On paper a short story per value
vorm-matrix = Growth matrix
vorm-matrix-paper = On paper a table: behaviour per value and per level
vorm-sentence-of = Sentence of { $name }
vorm-story-of = Story of { $name }
vorm-story-hint = Tell in a few sentences what this looks like
vorm-no-behaviours = There is no behaviour on the card yet
vorm-more = More: growth matrix
vorm-less = Hide the growth matrix

matrix-behaviours = Behaviour per level
matrix-competences = Competences
matrix-levels = Number of levels
matrix-level-less = One level less
matrix-level-more = One level more
matrix-level = Level { $n }
matrix-name-level = Name of level { $n }
matrix-none = No level yet
matrix-cell = { $name }, { $level }
matrix-new = New behaviour: { $cell }
matrix-new-hint = Type behaviour, Enter for more
matrix-here = Here
matrix-keys = Keys on a card: the digit of the level, 0 is none
matrix-no-levels = There are no levels yet
matrix-begin = Begin with three levels
matrix-new-competence = New competence
matrix-name-competence = Name of competence { $name }
matrix-no-competences = There are no competences yet; type the first above
matrix-tie = { $competence } goes with { $name }

harvest-front = Front of { $name }
harvest-back = Back of { $name }
harvest-does-not-fit = The card of { $name } cannot be printed like this
harvest-before = Previous value
harvest-after = Next value
harvest-value-of = { $name }, value { $n } of { $total }
harvest-done = Back to ordering
harvest-keys = Arrows for the next value

loading-key-point = Point between two sides a step further
loading-key-level = Behaviour at the level with this digit; 0 is none
