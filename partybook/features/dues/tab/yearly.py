"""YearlyPage: what the list pages of dues share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from partybook.desk import yearly
from partybook.desk.desk import Desk
from partybook.desk.scope import Scope, scope_of
from partybook.features.dues import queries

TAB = "dues"


class YearlyPage(yearly.YearlyPage):
    """A list of dues of the scope's year and branch."""

    scope_name = TAB

    def branches_there(self, session: Any) -> Sequence[tuple[str, str]]:
        return queries.branches_there(session)


def dues_scope(desk: Desk) -> Scope:
    """The year and branch that the pages of dues speak of."""
    return scope_of(desk, TAB)
