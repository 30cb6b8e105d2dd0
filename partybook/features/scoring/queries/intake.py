"""What imports of the self-score have to know, and how they are stored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.bulk import update_rows
from partybook.features.roster import queries as roster
from partybook.features.scoring.queries.sheets import ITEMS, item_rows, sheet_rows, standard_of
from partybook.features.scoring.queries.standards import (
    all_standards,
    chosen,
    keep_own,
    keep_wording,
    standard_named,
    wording,
)
from partybook.features.scoring.rules import draw
from partybook.standards.scoring import Standard
from partybook.text import folded

Todo = Iterable[tuple[str | None, Mapping[str, Any]]]
OWN = "own_"


def known_standards(session: Session) -> list[dict[str, Any]]:
    """The office's own standards: title, and what each item's row would say."""
    return [
        {"title": one.title, "name": one.name, "rows": _rows(one, wording(session, one.name))}
        for one in all_standards(session).values()
        if one.own
    ]


def _rows(standard: Standard, words: Mapping[str, str]) -> list[tuple[Any, ...]]:
    return [
        (part.title, item.code, item.points, words.get(item.code, ""))
        for part in standard.parts
        for item in part.items
    ]


def store_standard(session: Session, todo: Todo) -> None:
    """Draws up the standard of an import, with its wording; one of the same title is replaced."""
    rows = [values for _, values in todo]
    known = all_standards(session)
    title, year = rows[0]["standard"], rows[0]["year"]
    old = next((one for one in known.values() if one.own and folded(one.title) == folded(title)), None)
    name = old.name if old else _free(known)
    keep_own(session, draw(name, title, year, rows, old))
    keep_wording(session, name, {row["code"]: row["words"] for row in rows}, whole=True)


def _free(known: Mapping[str, Standard]) -> str:
    number = 1
    while f"{OWN}{number}" in known:
        number += 1
    return f"{OWN}{number}"


def known_items(session: Session) -> list[dict[str, Any]]:
    """The items of the standard that is used, with the wording there is."""
    standard = standard_named(session)
    words = wording(session, standard.name)
    return [
        {"code": item.code, "part": part.number, "title": item.title, "words": words.get(item.code)}
        for part in standard.parts
        for item in part.items
    ]


def store_wording(session: Session, todo: Todo) -> None:
    """Keeps the wording of items of the standard that is used."""
    keep_wording(session, chosen(session), {uid: values["title"] for uid, values in todo if uid is not None})


def known_scores(session: Session) -> list[dict[str, Any]]:
    """The items of every sheet by the standard that is used, with what the superior said of them."""
    names, found = dict(roster.branches(session)), []
    for sheet in sheet_rows(session, chosen(session)):
        rows, standard = item_rows(session, sheet["uid"]), standard_of(session, sheet)
        about = {"year": sheet["year"], "branch": names.get(sheet["branch_uid"] or "")}
        for code, item in standard.items.items():
            if code in rows:
                kept = {key: rows[code][key] for key in ("uid", "superior", "superior_reason")}
                said = {"code": code, "part": standard.part_of[code].number, "title": item.title}
                found.append({**about, **said, **kept, "points": item.points})
    return found


def store_scores(session: Session, todo: Todo) -> None:
    """Keeps the superior's scores; the plan has checked each."""
    update_rows(session, ITEMS, [(uid, dict(values)) for uid, values in todo if uid is not None])


KNOWN: dict[str, Callable[[Session], list[dict[str, Any]]]] = {
    "scoring-standard": known_standards,
    "scoring-wording": known_items,
    "scoring-superior": known_scores,
}
STORE: dict[str, Callable[[Session, Todo], None]] = {
    "scoring-standard": store_standard,
    "scoring-wording": store_wording,
    "scoring-superior": store_scores,
}
