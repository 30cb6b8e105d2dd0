"""The archive: what a year has to have on file, what is there, how it is numbered, boxed and kept."""

from partybook.features import Feature

FEATURE = Feature(title="档案清单", order=60, needs=("roster",))
