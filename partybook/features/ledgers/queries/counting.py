"""The rows of all ledgers at once, for whoever counts them: read together, made into columns when asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from partybook.book.schema import Attachment
from partybook.facts import once
from partybook.features.ledgers.queries.rows import Row, entered_on
from partybook.features.ledgers.queries.stored import stored_rows
from partybook.standards.ledgers import Ledger

TABLE_NAME = "ledger_row"
Kept = tuple[Row, Callable[[], dt.date]]  # a row, and on which day it was entered


@once
def kept_rows(session: Session, ledger: Ledger, branch: str | None = None) -> list[Kept]:
    """Every row of a ledger by day with `uid`, `branch_uid`, its state and whom it names (`people`)."""
    return [
        (row, partial(entered_on, created))
        for row, created in stored_rows(session, ledger)
        if branch in (None, row["branch_uid"])
    ]


@once
def with_files(session: Session) -> frozenset[str]:
    """The rows to which a photo or file belongs."""
    return frozenset(session.scalars(select(Attachment.row_uid).where(Attachment.tbl == TABLE_NAME)))
