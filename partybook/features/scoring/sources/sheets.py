"""Rows of the self-score: the items of a sheet, the sheets."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked
from partybook.features.scoring import queries
from partybook.features.scoring.model import SHEET_LIST_FIELDS

KEYS = [field.key for field in SHEET_LIST_FIELDS]


def item_rows(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The items with the sheet's own words: standard, branch, period, who and when; asked for by a sheet's uid all of
    its items, by an item's that one."""
    uid, given = _asked(session, asked)
    rows = rows_of(session, uid, given, asked.branch)
    return rows if asked.uid in (None, uid) else [row for row in rows if row["uid"] == asked.uid]


def rows_of(session: Session, uid: str | None, given: Any, branch: str | None) -> list[dict[str, Any]]:
    """The items of scores that were read before, in their order; `branch` is whose they are where there is no sheet."""
    words = queries.wording(session, given.standard.name)
    sheet = queries.sheet_row(session, uid) if uid is not None else {}
    changed = {one.code for one in queries.differences(session, uid)} if uid is not None else set()
    about = {
        "standard": given.standard.title,
        "branch": queries.of_whom(session, sheet.get("branch_uid") if uid is not None else branch),
        "period": given.period.words,
        "year": given.period.year,
        "who": sheet.get("who"),
        "assessed_on": sheet.get("assessed_on"),
        "sheet_grade": given.grade,
    }
    return [
        {**queries.item_of(one, given, words), "changed": one.item.code in changed, **about}
        for one in given.items
    ]


def part_rows(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The parts of the sheet that the items are of."""
    uid, given = _asked(session, asked)
    sheet = queries.sheet_row(session, uid) if uid is not None else {}
    about = {
        "standard": given.standard.title,
        "branch": queries.of_whom(session, sheet.get("branch_uid") if uid is not None else asked.branch),
        "period": given.period.words,
    }
    name = uid or f"{given.standard.name}/{given.period.year}"
    rows = [{**row, **about, "uid": f"{name}/{row['number']}"} for row in queries.parts_of(given)]
    return rows if asked.uid in (None, uid) else [row for row in rows if row["uid"] == asked.uid]


def _asked(session: Session, asked: Asked) -> tuple[str | None, Any]:
    """The sheet that is asked for by its own or an item's uid, else that of the year."""
    uid = queries.sheet_of(session, asked.uid) if asked.uid else None
    if uid is not None:
        return uid, queries.scores(session, uid, asked.as_of)
    return queries.scores_of(session, asked.year, branch=asked.branch, day=asked.as_of)


def sheet_rows(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The sheets of the years up to the one asked for, with what a list shows."""
    branch = "" if asked.branch is None else asked.branch
    day = min(asked.as_of, dt.date(asked.year + 1, 12, 31))
    return [
        {**{key: row[key] for key in KEYS}, "uid": row["uid"], "parts": row["parts"]}
        for row in queries.sheets(session, branch=branch, day=day)
        if (row["uid"] == asked.uid if asked.uid else row["year"] <= asked.year + 1)
    ]
