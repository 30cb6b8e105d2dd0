"""Ledgers: the office's many lists, each described by data."""

from partybook.features import Feature

FEATURE = Feature(title="工作台账", order=40, needs=("roster",))
