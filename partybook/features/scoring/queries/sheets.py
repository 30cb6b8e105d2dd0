"""Sheets of the self-score in the book: begun, judged, changed, removed; the superior's score beside one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from partybook.book.bulk import insert_rows, update_rows
from partybook.book.records import Row, one, rows
from partybook.book.schema import Attachment
from partybook.dates import today
from partybook.errors import Problem
from partybook.features.roster import queries as roster
from partybook.features.scoring.model import ScoreItem, ScoreSheet
from partybook.features.scoring.queries.standards import standard_named
from partybook.features.scoring.rules import Opinion, check_opinion, check_sheet
from partybook.standards.scoring import Standard, own_standard
from partybook.text import mark

SHEETS: Any = ScoreSheet.__table__
ITEMS: Any = ScoreItem.__table__
ATTACHED: Any = Attachment.__table__
TABLE_NAME = ITEMS.name  # to which proofs are attached, by the uid of the item's row
OPINIONS = ("judged", "reason", "override", "override_reason", "superior", "superior_reason")
LATER = ("superior", "superior_reason")  # what may be said of an item of a frozen sheet
CHANGED = (
    "who", "applied_on", "applied_to", "poll_on", "poll_issued", "poll_returned", "poll_good", "poll_fair",
    "poll_poor", "superior_total", "superior_grade", "superior_on", "rank", "note",
)  # fmt: skip


def scope(session: Session, branch: str | None) -> str | None:
    """Of whom a sheet is: a branch, or all; where there is one branch only, all are that branch."""
    return None if branch is None or len(roster.branches(session)) == 1 else branch


def sheet_rows(
    session: Session, standard: str | None = None, year: int | None = None, branch: str | None = ""
) -> list[Row]:
    """The sheets as they are kept, newest year first; of one branch, of the whole community (None), or of any ("")."""
    where = [ScoreSheet.standard == standard] if standard is not None else []
    where += [ScoreSheet.year == year] if year is not None else []
    where += [ScoreSheet.branch_uid.is_not_distinct_from(scope(session, branch))] if branch != "" else []
    return rows(session, ScoreSheet, *where, order=(ScoreSheet.year.desc(),))


def sheet_row(session: Session, uid: str) -> Row:
    """One sheet as it is kept. Problem uid-unknown."""
    return one(session, ScoreSheet, uid)


def sheet_of(session: Session, uid: str) -> str | None:
    """The sheet that a uid means: the sheet itself or that of an item; None where it is neither."""
    if session.scalar(select(ScoreSheet.uid).where(ScoreSheet.uid == uid)):
        return uid
    return session.scalar(select(ScoreItem.sheet_uid).where(ScoreItem.uid == uid))


def find_sheet(session: Session, standard: str, year: int, branch: str | None = None) -> str | None:
    """The uid of the sheet of a standard, year and branch; None where none was begun."""
    found = sheet_rows(session, standard, year, branch)
    return found[0]["uid"] if found else None


def start_sheet(
    session: Session,
    year: int,
    *,
    standard: str | None = None,
    branch: str | None = None,
    who: str | None = None,
) -> str:
    """Begins the sheet of the period that ends in `year`, with a row for each item; gives its uid.

    Problems standard-unknown, sheet-there, sheet-future where the period has not begun.
    """
    of = standard_named(session, standard)
    if find_sheet(session, of.name, year, branch) is not None:
        raise Problem("sheet-there", mark("{value} 年度的自评表已经有了。"), value=year)
    if of.period(year).first > today():
        raise Problem("sheet-future", mark("{value} 年度的考核期间还没有开始。"), value=year)
    row = {"standard": of.name, "branch_uid": scope(session, branch), "year": year, "who": who}
    uid = insert_rows(session, SHEETS, [row])[0]
    insert_rows(session, ITEMS, [{"sheet_uid": uid, "code": code} for code in of.items])
    return uid


def remove_sheet(session: Session, uid: str) -> None:
    """Takes back a sheet that was begun by mistake, with what was judged and attached. Problem score-frozen."""
    open_sheet(session, uid)
    mine = select(ITEMS.c.uid).where(ITEMS.c.sheet_uid == uid)
    session.execute(delete(ATTACHED).where(ATTACHED.c.tbl == TABLE_NAME, ATTACHED.c.row_uid.in_(mine)))
    session.execute(delete(ITEMS).where(ITEMS.c.sheet_uid == uid))
    session.execute(delete(SHEETS).where(SHEETS.c.uid == uid))


def open_sheet(session: Session, uid: str) -> Row:
    """A sheet that is not frozen. Problems uid-unknown, score-frozen."""
    found = sheet_row(session, uid)
    if found["assessed_on"] is not None:
        raise Problem(
            "score-frozen",
            mark("自评表已于 {value} 定稿。要修改，请先写明原因，重新打开。"),
            value=found["assessed_on"].dotted_full,
        )
    return found


def standard_of(session: Session, sheet: Mapping[str, Any]) -> Standard:
    """The standard by which a sheet is scored: as it was on the day it was frozen, else as it is."""
    if sheet["standard_text"] is not None:
        return own_standard(sheet["standard"], sheet["standard_text"])
    return standard_named(session, sheet["standard"])


def change_sheet(session: Session, uid: str, values: Mapping[str, Any]) -> None:
    """Who scores, the application, the masses' poll, the superior's result. The first problem of check_sheet."""
    kept = sheet_row(session, uid)
    unknown = set(values) - set(CHANGED)
    assert not unknown, f"a sheet does not take {unknown}"
    row = {**kept, **values}
    for _, problem in check_sheet(standard_of(session, kept), row, today()):
        raise problem
    update_rows(session, SHEETS, [(uid, dict(values))] if values else [])


def set_opinion(session: Session, sheet: str, code: str, values: Mapping[str, Any]) -> None:
    """What a person or the superior says of an item: judged, reason, override, override_reason, superior,
    superior_reason; None takes it back. Problems item-unknown, score-frozen, those of check_opinion."""
    set_opinions(session, sheet, {code: values})


def set_opinions(session: Session, sheet: str, by_code: Mapping[str, Mapping[str, Any]]) -> None:
    """As set_opinion, for several items at once."""
    found = sheet_row(session, sheet)
    items, rows = standard_of(session, found).items, item_rows(session, sheet)
    if any(set(values) - set(LATER) for values in by_code.values()):
        open_sheet(session, sheet)
    changes = []
    for code, values in by_code.items():
        assert set(values) <= set(OPINIONS), values
        if code not in items:
            raise Problem("item-unknown", mark("考核标准里没有第 {value} 项。"), value=code)
        kept = rows.get(code) or item_row(session, sheet, code)
        for _, problem in check_opinion(items[code], {**kept, **values}):
            raise problem
        changes.append((kept["uid"], dict(values)))
    update_rows(session, ITEMS, changes)


def item_row(session: Session, sheet: str, code: str) -> Row:
    """The row of an item, made where the standard came to have the item after the sheet was begun."""
    where = (ScoreItem.sheet_uid == sheet, ScoreItem.code == code)
    found = rows(session, ScoreItem, *where)
    if not found:
        insert_rows(session, ITEMS, [{"sheet_uid": sheet, "code": code}])
        found = rows(session, ScoreItem, *where)
    return found[0]


def item_rows(session: Session, sheet: str) -> dict[str, Row]:
    """The rows of a sheet's items by code."""
    return {row["code"]: row for row in rows(session, ScoreItem, ScoreItem.sheet_uid == sheet)}


def opinions(session: Session, sheet: str) -> dict[str, Opinion]:
    """What was said of each item, by code, with the number of proofs attached."""
    kept = item_rows(session, sheet)
    counted = session.execute(
        select(ATTACHED.c.row_uid, func.count())
        .where(ATTACHED.c.tbl == TABLE_NAME, ATTACHED.c.row_uid.in_([row["uid"] for row in kept.values()]))
        .group_by(ATTACHED.c.row_uid)
    )
    files = {uid: count for uid, count in counted}
    return {
        code: Opinion(row["uid"], files=files.get(row["uid"], 0), **{key: row[key] for key in OPINIONS})
        for code, row in kept.items()
    }
