"""Every weight of the ranking, in one place, each with where it comes from.

Change one only with the figures of `manage.py evaluate_search` before and after.
"""

# A word in the title says more than one in the summary, and that more than one in the
# body. The claim is what a check is about, in the words it circulates in.
TITLE, SUMMARY, CLAIM, BODY = 3.0, 1.5, 1.5, 1.0
# In a query of one known name a claim says no more than any passing mention.
CLAIM_OF_ONE_CONCEPT = 0.2
# A topic says what the whole page is about, as its summary does.
TOPICS = 2.5
# How much the other fields that hold a word add to the best one: a page that says it in
# title, summary and body is more about it than one that says it in passing.
OTHER_FIELDS = 0.3
# A word found exactly as it was typed, beside its stem.
EXACT_WORD = 0.3
# The words of the query side by side, up to this many moves apart.
PHRASE, PHRASE_SLOP = 1.0, 2
# Newer pages first among otherwise equal ones: at most so much of the score, halved
# after a year. Government programmes change with the budget year.
RECENCY, RECENCY_HALF_LIFE = 0.05, "365d"
