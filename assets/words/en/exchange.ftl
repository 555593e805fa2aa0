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

# Pictures
picture-too-large = the file is { $size } MB and a picture can be at most { $largest } MB; save it smaller
picture-unknown-format = this is no PNG, JPEG or SVG; save the picture as one of those three
picture-too-many-pixels = the picture is { $width } by { $height } pixels and can be at most { $most } by { $most }; save it smaller
picture-too-heavy = the picture is { $width } by { $height } pixels, and that is too much in all; save it smaller
picture-broken = the file is damaged or not complete; save the picture again
picture-broken-svg = this SVG is damaged on line { $line }; save the picture again
picture-broken-value = in this SVG { $name } cannot be read ({ $start }); save the picture again
picture-no-size = this SVG does not say how large the picture is (viewBox); save it again
picture-nothing-drawn = there is nothing to see in this SVG; choose another
picture-unsupported = this SVG has { $name } in it, which we cannot print exactly; save it without, or choose a PNG
picture-text = this SVG has text in it that depends on a typeface (text); turn the text into outlines and save it again
picture-entities = this SVG has abbreviations of its own (ENTITY), which we do not read; save it as a plain SVG
picture-outside = this SVG asks for another file ({ $address }), which we do not read; save everything in one file
picture-too-complex = this SVG is too complicated to print; save it simpler, or choose a PNG
picture-not-taken = { $file } was not chosen: { $reason }
