"""One person's way into the Party on screen: the panel with its timeline, and the forms behind it."""

from partybook.features.roster.dialogs.way.acts import WayActs
from partybook.features.roster.dialogs.way.panel import NOTICE, Shown, WayPanel

__all__ = ["NOTICE", "Shown", "WayActs", "WayPanel"]
