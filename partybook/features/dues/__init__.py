"""Party dues: set, collected, handed up, accounted for."""

from partybook.features import Feature

FEATURE = Feature(title="党费", order=20, needs=("roster",))
