"""The office's own list, taken in from a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.features.archive.queries.office import all_lists, current_list, keep_list
from partybook.features.archive.rules.listing import rows_of, text_of
from partybook.text import mark

OWN = "own"
KIND = "archive-list"
Todo = Iterable[tuple[str | None, Mapping[str, Any]]]


def known_list(session: Session) -> list[dict[str, Any]]:
    """The rows of the office's own list, and the boxes that have a title; where it has none, those it would be in place of."""
    kept = all_lists(session).get(OWN)
    if kept is None:
        return [{**row, "what": "before"} for row in rows_of(current_list(session))]
    boxes = [{"what": "box", "box": box.number, "title": box.title} for box in kept.boxes]
    return [*({**row, "what": "item"} for row in rows_of(kept)), *boxes]


def store_list(session: Session, todo: Todo) -> None:
    """Adds rows to the office's own list and changes them, and puts the list in force."""
    kept = all_lists(session).get(OWN)
    rows = {row["uid"]: row for row in rows_of(kept)} if kept is not None else {}
    for place, (uid, values) in enumerate(todo):
        key = uid if uid is not None else f"new/{place}"
        rows[key] = {**rows.get(key, {}), **values}
    keep_list(session, OWN, text_of(mark("本单位归档清单"), rows.values()))


KNOWN = {KIND: known_list}
STORE = {KIND: store_list}
