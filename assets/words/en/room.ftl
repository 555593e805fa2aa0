# Groot scherm: the views for the room.

room-one-by-one = One by one
room-spread = Spread out
