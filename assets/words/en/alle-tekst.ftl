# All text of a project, as a Word file and as Markdown, and as tables.

text-of-day = All text of this project, { $date }
text-page = Page

text-chosen = Chosen values
text-sentence-kept = The sentence of values, kept
text-values-kept = Separate values, kept
text-parts-kept = Parts of the sentence, kept
text-status = Status
text-meaning = What we mean by it
text-agreed = We agree on this core
text-stands-on = What it rests on
text-comes-from = Chosen from
text-direction = Directed
text-on-card = On the card
text-yes = yes
text-towards = towards { $whom }
text-story = Story
text-point = Point, from 0 (left) to 100 (right)
text-asked = Question
text-fits = Does it fit?
text-answer = Explanation
text-existing = What was there already
text-relation = How it relates
text-behaviours-aside = Behaviour that stands at no value
text-behaviour = Behaviour
text-aside = Set aside

text-word = Word
text-hands = Hands

text-hidden = { $what }, not revealed yet
text-settings = Settings
text-max-values = At most so many values
text-results = Common denominators for each session
text-from-to = { $least } to { $most }
text-accent = Colour of the house style
text-typeface = Typeface
text-pictures = What the pictures show
text-teams = Teams
text-form = Form
text-levels = Levels

text-boards = Boards
text-board-kept = { $board }, kept
text-working-name = { $name } (working name)
text-goes-along = Goes along to the closing session
text-apart = Do not belong together, as the group says

text-input = What is on the sheets
text-meeting = Session { $number }
text-source = Source
text-pitch = Explanation
text-former-codes = Earlier code
text-sheet-withdrawn = This sheet is withdrawn and does not count
text-withdrawn = withdrawn
text-code = Code
text-written = What it says
text-original = As it was first written
text-parts = Split into
text-belongs-to = Belongs to
text-remark = Remark
text-title = Title
text-organisation = Organisation
text-value = Value

text-tables-folder = tables
text-all = All text
text-as-docx = As a Word file
text-as-markdown = As Markdown
text-as-xlsx = As an Excel file
text-as-csv = As CSV
text-folder-kept = The tables are in the folder { $name }
text-not-made = The file could not be made; try again ({ $reason })
