"""One person: the panel at the right, the form, the history."""

from partybook.features.roster.dialogs.history import HistoryDialog
from partybook.features.roster.dialogs.panel import PersonPanel, standing_mark
from partybook.features.roster.dialogs.person import PersonDialog

__all__ = ["HistoryDialog", "PersonDialog", "PersonPanel", "standing_mark"]
