"""The roster page."""

from partybook.features.roster.tab.page import RosterPage

PAGE = RosterPage

__all__ = ["PAGE", "RosterPage"]
