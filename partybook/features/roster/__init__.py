"""The member roster: branches, groups and people."""

from partybook.features import Feature

FEATURE = Feature(title="党员名册", order=10)
