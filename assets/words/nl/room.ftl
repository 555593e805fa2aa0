# Groot scherm: de weergaven voor de zaal.

room-one-by-one = Eén voor één
room-spread = Uitspreiden
