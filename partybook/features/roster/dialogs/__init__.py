"""One person: the panel at the right, the forms, the history."""

from partybook.features.roster.dialogs.acts import PersonActs
from partybook.features.roster.dialogs.panel import PersonPanel, standing_mark
from partybook.features.roster.dialogs.past import Past

__all__ = ["Past", "PersonActs", "PersonPanel", "standing_mark"]
