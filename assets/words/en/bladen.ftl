# The sheets and cards that are made of blocks.

print-value-sheets = Value sheets
print-team-sheets = Team sheets
print-poster = Poster
print-conversation-cards = Conversation cards
print-conversation-sheets = Conversation sheets
print-test-sheets = Test sheets
print-growth-matrix = Growth matrix
print-feedback = Feedback
print-input-sheet = Input sheet
print-no-values = No value has been chosen yet, so there is nothing to print; choose a value first
print-no-behaviours = The chosen values have no behaviour on their cards yet, so there are no conversation cards; add behaviour to a value first
print-no-words = No sheet has a word on it yet, so there is nothing to feed back
print-too-full = The text on { $card } does not fit, not even in the smallest type; shorten a text or choose a larger size
print-word-too-wide = On { $card }, { $word } does not fit on a line, not even in the smallest type; write it shorter or with a space or hyphen

card-of-sheet = { $sheet } { $name }
sheet-of-value = the value sheet
sheet-of-team = the team sheet
sheet-poster = the poster
sheet-conversation-card = the conversation card
sheet-conversation = the conversation sheet
sheet-test = the test sheet
sheet-growth-matrix = the growth matrix
sheet-feedback = the feedback
sheet-loading = the worksheet
sheet-input = the input sheet

sheet-our-value = Our value
sheet-towards = { $behaviour } (towards { $towards })
sheet-nearer = Nearer to ‘{ $side }’
sheet-halfway = Right between the two
sheet-noticed = What others notice of it
sheet-obstacle = { $obstacle }: { $answer }
sheet-origin = Where it comes from
sheet-origin-says = These words stood on the { $total }; in brackets on how many

sheet-team = Team
sheet-date = Date
sheet-name = Name
sheet-our-team = Our team
sheet-team-task = What do we do already, and what are we going to do?
sheet-already = This we do already
sheet-going-to = This we are going to do
sheet-look-back = We look back on this on
sheet-with-whom = who

talk-above = Conversation sheet for the conversation cycle
talk-behaviour = The behaviour that I want to talk about
talk-example = An example of my own
talk-goal = My goal
talk-agreement = What we agree
talk-year-plan = For the year plan
talk-development = For my development plan
talk-question-1 = When did you see this happen here?
talk-question-2 = What makes this hard at times, and what helps then?
talk-question-3 = What are you going to do differently tomorrow?

test-title = Do you recognise this?
test-task = Talk about each line and tick a box; write beside it what you would rather have
test-what = What it says
test-recognise = I recognise
test-miss = I miss
test-otherwise = Rather otherwise
test-not = Not: { $behaviour }
test-missing = What do you still miss?

growth-value = Value
growth-task = We grow from left to right; who is further on also does what stands at the left
growth-competences = Competences: { $competences }

input-title = What do we do when we are at our best?
input-place = { $place } · { $code }
input-session = Session
input-table = Table
input-sheet-number = Sheet
input-names = Group of
input-behaviours = 1. Which behaviour do you see then?
input-behaviours-hint = Write on each line what somebody does
input-values = 2. Which values are behind it?
input-values-hint = At most three; write beside them which behaviour they belong to
input-value = Value
input-belongs-to = Behaviour no.
input-why = 3. Why these?
place-table = { $meeting }, table { $table }

feedback-title = Feedback
feedback-task = This is what happened to your words; nothing is gone
feedback-task-session = This is what happened to the words of this session; nothing is gone
feedback-your-word = Your word ‘{ $word }’
feedback-a-word = The word ‘{ $word }’
feedback-chosen = Chosen
feedback-not-chosen = Not chosen
feedback-discuss = Still to be discussed
feedback-loose = Loose words: they stand on their own
feedback-parked = Put aside for now
feedback-tray = Still to be placed
feedback-withdrawn = Withdrawn
feedback-is-withdrawn = { $start } was withdrawn
feedback-lies = { $start } lies with ‘{ $what }’
feedback-lies-by-way = { $start } lies with ‘{ $value }’, by way of ‘{ $what }’
feedback-because = { $lies }: { $reason }
feedback-nearly = { $lies }, nearly chosen
feedback-with-reason = { $start }: { $what }
feedback-times = { $sentence } ({ $times } times)
feedback-behaviours = Your behaviour with the chosen values
feedback-behaviour = ‘{ $behaviour }’ stands with ‘{ $value }’
