# Bladen inlezen: wat er in een bestand staat, en wat er niet leesbaar is.

exchange-summary-all-readable = { $sheets }, { $values }, { $behaviours }, alles leesbaar
exchange-summary-some-wrong = { $sheets }, { $values }, { $behaviours }, { $wrong } niet leesbaar
exchange-news-nothing = Niets nieuws: alles stond er al
exchange-news-some = Nieuw: { $parts }; de rest stond er al

exchange-too-large = Het bestand is { $size } MB groot en er past hoogstens { $largest } MB in; verdeel het over meer bestanden
exchange-empty = Er staat niets in; kies een bestand met bladen of plak de cellen
exchange-workbook = Dit is een rekenblad (Excel of LibreOffice); sla het op als CSV, of kopieer de cellen en plak ze hier
exchange-binary = Dit is geen tekst; kies een CSV-bestand, of kopieer de cellen en plak ze hier
exchange-broken-text = De tekst in dit bestand is beschadigd (geen geldig UTF-16); sla het opnieuw op als CSV
exchange-no-header = De eerste regel begint met { $start } en noemt geen kolommen; zet er een regel boven met { $expected }
exchange-missing-columns = { $n ->
    [one] Kolom { $columns } ontbreekt
   *[other] De kolommen { $columns } ontbreken
} op de eerste regel; vul die regel aan
exchange-doubled-column = Kolom { $column } staat twee keer op de eerste regel; laat er een weg
exchange-no-rows = Onder de kolomnamen staat niets; vul regels in
exchange-too-many-rows = Er staan meer dan { $most } regels in; verdeel ze over meer bestanden

exchange-wrong-line = Regel { $line }: { $reason }
exchange-wrong-lines = Regel { $line } tot en met { $last }: { $reason }
exchange-too-few-cells = { $cells ->
    [one] er staat { $cells } cel
   *[other] er staan { $cells } cellen
} en het moeten er { $expected } zijn
exchange-too-many-cells = er staan { $cells } cellen en het moeten er { $expected } zijn; zet tekst met een scheidingsteken tussen aanhalingstekens
exchange-no-number = { $column } is leeg; vul een nummer in
exchange-not-a-number = { $column } is { $text } en geen nummer; vul een nummer in, zoals 3
exchange-zero = { $column } is 0; vul een nummer in vanaf 1
exchange-too-big = { $column } is { $text }; vul een nummer in van hoogstens { $largest }
exchange-nothing-written = er staat geen waarde en geen gedrag; vul er een in
exchange-text-too-long = { $column } is { $length } tekens lang en mag hoogstens { $longest } tekens lang zijn; maak de tekst korter
exchange-forbidden-character = in { $column } staat een onzichtbaar teken ({ $code }) dat niet kan; haal het weg

exchange-read-as-windows-1252 = Het bestand is geen UTF-8 en is gelezen als Windows-1252; kijk of letters als é en ë goed staan
exchange-unknown-columns = { $n ->
    [one] Deze kolom wordt
   *[other] Deze kolommen worden
} niet overgenomen: { $columns }
exchange-usual-order = Er staan geen kolomnamen bij, dus de volgorde is { $expected }
exchange-source-differs = Regel { $line }: blad { $code } heeft al een andere herkomst; die blijft staan
exchange-pitch-differs = Regel { $line }: blad { $code } heeft al een andere toelichting; die blijft staan

# Afbeeldingen
picture-too-large = het bestand is { $size } MB groot en een afbeelding mag hoogstens { $largest } MB zijn; sla haar kleiner op
picture-unknown-format = dit is geen PNG, JPEG of SVG; sla de afbeelding op als een van die drie
picture-too-many-pixels = de afbeelding is { $width } bij { $height } beeldpunten en mag hoogstens { $most } bij { $most } zijn; sla haar kleiner op
picture-too-heavy = de afbeelding is { $width } bij { $height } beeldpunten en dat is samen te veel; sla haar kleiner op
picture-broken = het bestand is beschadigd of niet compleet; sla de afbeelding opnieuw op
picture-broken-svg = deze SVG is op regel { $line } beschadigd; sla de afbeelding opnieuw op
picture-broken-value = in deze SVG is { $name } niet te lezen ({ $start }); sla de afbeelding opnieuw op
picture-no-size = deze SVG zegt niet hoe groot de afbeelding is (viewBox); sla haar opnieuw op
picture-nothing-drawn = in deze SVG is niets te zien; kies een andere
picture-unsupported = in deze SVG staat { $name } en dat kunnen we niet precies zo drukken; sla haar op zonder dat, of kies een PNG
picture-text = in deze SVG staat tekst die van een lettertype afhangt (text); zet de tekst om in contouren en sla haar opnieuw op
picture-entities = deze SVG heeft eigen afkortingen (ENTITY), en die lezen we niet; sla haar op als gewone SVG
picture-outside = deze SVG vraagt om een ander bestand ({ $address }), en dat lezen we niet; sla alles in één bestand op
picture-too-complex = deze SVG is te ingewikkeld om te drukken; sla haar eenvoudiger op, of kies een PNG
picture-not-taken = { $file } is niet gekozen: { $reason }
