"""The checklist as rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked, Row
from partybook.features.archive import queries
from partybook.features.archive.queries import Cell
from partybook.standards.codes import codes

NAMED = 3  # proofs that a row names before it counts the rest


def checked(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """A row for each item, unit and period of the time asked for."""
    return [row_of(cell) for cell in queries.checklist(session, asked)]


def row_of(cell: Cell) -> dict[str, Any]:
    """A cell as a plain row."""
    unit = cell.unit
    return {
        "uid": cell.uid,
        "box": cell.box.number,
        "box_title": cell.box.title,
        "item": cell.item.key,
        "title": cell.item.title,
        "unit": unit.name,
        "period": cell.period.name,
        "when": cell.period.words,
        "state": cell.state,
        "proofs": proof_words(cell),
        "count": cell.count,
        "owed": cell.times,
        "note": cell.note,
        "due_on": PartialDate.of(cell.due_on) if cell.due_on is not None else None,
        "retention": cell.item.retention,
        "opens": cell.target.page,
        "branch": unit.branch,
        "branch_uid": unit.branch_uid,
        "group_uid": unit.group_uid,
        "person_uid": unit.person_uid,
    }


def proof_words(cell: Cell) -> str | None:
    """The proofs by name, so many as can be read at a glance."""
    names = [proof.label for proof in cell.proofs[:NAMED]]
    more = f"等 {len(cell.proofs)} 件" if len(cell.proofs) > NAMED else ""
    return f"{'、'.join(names)}{more}" or None


def checked_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """How many stand in each state."""
    states = Counter(row["state"] for row in rows)
    return {"count": len(rows), **{state: states[state] for state in codes()["archive_state"].codes}}
