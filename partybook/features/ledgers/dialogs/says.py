"""The words that the screens of ledgers share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from partybook.desk.palette import Mark
from partybook.features.ledgers.queries import STATE, Ledger

LATE, SOON = Mark("▲", "late"), Mark("!", "due")
CLOSED, OPEN, NONE = Mark("✓", "done"), Mark("○", "none"), Mark("–", "none")


def state_label(ledger: Ledger, code: str | None) -> str:
    """The word of a state."""
    return next((state.label for state in ledger.states if state.code == code), "")


def state_mark(ledger: Ledger, code: str | None) -> Mark | None:
    """The sign of a state: done, or still open."""
    if code is None:
        return None
    return CLOSED if code in ledger.closed else OPEN


def mark_words() -> Mapping[str | None, str]:
    """The word beside a deadline."""
    translate = QCoreApplication.translate
    return {"late": translate("ledgers", "逾期"), "soon": translate("ledgers", "快到期")}


def standing(ledger: Ledger, row: Mapping[str, Any]) -> tuple[Mark | None, str] | None:
    """How a row stands: in the bin, late, soon due, else its state."""
    if row.get("binned"):
        return NONE, QCoreApplication.translate("ledgers", "在回收站")
    state = state_label(ledger, row.get(STATE))
    said = " · ".join(part for part in (state, mark_words().get(row.get("mark"), "")) if part)
    mark = {"late": LATE, "soon": SOON}.get(str(row.get("mark"))) or state_mark(ledger, row.get(STATE))
    return (mark, said) if said else None
