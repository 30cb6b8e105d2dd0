"""YearlyPage: what the list pages of meetings share: one year and one branch for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from partybook.desk import yearly
from partybook.desk.desk import Desk
from partybook.desk.scope import Scope, scope_of
from partybook.features.meetings import queries

TAB = "meetings"


class YearlyPage(yearly.YearlyPage):
    """A list of meetings of the scope's year and branch."""

    scope_name = TAB

    def branches_there(self, session: Any) -> Sequence[tuple[str, str]]:
        return list(queries.branches(session))


def meetings_scope(desk: Desk) -> Scope:
    """The year and branch that the pages of meetings speak of."""
    return scope_of(desk, TAB)
