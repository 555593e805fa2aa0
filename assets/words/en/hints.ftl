# What a behaviour could say more clearly: why, and a question to go on with.

hint-no-verb = It does not say yet what somebody does
hint-no-verb-question = What do you do then?
hint-not-observable = An attitude or a feeling
hint-not-observable-question = Do you see or hear this?
hint-vague-word = Everyone thinks of something else with ‘{ $part }’
hint-vague-word-question = What would you see a colleague do?
hint-too-long = More than { $most } words
hint-too-long-question = How do you say it in one breath?
hint-two-in-one = There are two things in it
hint-two-in-one-question = Do they belong together, or will it be two?
