"""Self-score: a year against a standard, from the records and from judgement, item by item."""

from partybook.features import Feature

FEATURE = Feature(title="自评打分", order=60, needs=("roster",))
