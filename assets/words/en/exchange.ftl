# Importing sheets: what stands in a file, and what cannot be read.

exchange-summary-all-readable = { $sheets }, { $values }, { $behaviours }, all readable
exchange-summary-some-wrong = { $sheets }, { $values }, { $behaviours }, { $wrong } not readable
exchange-news-nothing = Nothing new: all of it was there
exchange-news-some = New: { $parts }; the rest was there

exchange-too-large = The file is { $size } MB and can be { $largest } MB at most; spread it over more files
exchange-empty = There is nothing in it; choose a file with sheets, or paste the cells
exchange-workbook = This is a spreadsheet (Excel or LibreOffice); save it as CSV, or copy the cells and paste them here
exchange-binary = This is not text; choose a CSV file, or copy the cells and paste them here
exchange-broken-text = The text in this file is damaged (no valid UTF-16); save it as CSV again
exchange-no-header = The first line begins with { $start } and names no columns; put a line above it with { $expected }
exchange-missing-columns = { $n ->
    [one] Column { $columns } is
   *[other] The columns { $columns } are
} missing on the first line; add to that line
exchange-doubled-column = Column { $column } stands twice on the first line; leave one out
exchange-no-rows = There is nothing below the column names; fill in lines
exchange-too-many-rows = There are more than { $most } lines; spread them over more files

exchange-wrong-line = Line { $line }: { $reason }
exchange-wrong-lines = Lines { $line } to { $last }: { $reason }
exchange-too-few-cells = there { $cells ->
    [one] is { $cells } cell
   *[other] are { $cells } cells
} and there should be { $expected }
exchange-too-many-cells = there are { $cells } cells and there should be { $expected }; put text with a separator in quotation marks
exchange-no-number = { $column } is empty; fill in a number
exchange-not-a-number = { $column } is { $text } and no number; fill in a number, such as 3
exchange-zero = { $column } is 0; fill in a number from 1 on
exchange-too-big = { $column } is { $text }; fill in a number of { $largest } at most
exchange-nothing-written = there is no value and no behaviour; fill one in
exchange-text-too-long = { $column } has { $length } characters and can have { $longest } at most; make the text shorter
exchange-forbidden-character = { $column } holds an invisible character ({ $code }) that is not possible; take it out

exchange-read-as-windows-1252 = The file is not UTF-8 and was read as Windows-1252; check letters such as é and ë
exchange-unknown-columns = { $n ->
    [one] This column is
   *[other] These columns are
} left out: { $columns }
exchange-usual-order = There are no column names, so the order is { $expected }
exchange-source-differs = Line { $line }: sheet { $code } has another herkomst already, which is kept
exchange-pitch-differs = Line { $line }: sheet { $code } has another toelichting already, which is kept
