"""The scores of a sheet: from the records while it is open, as they were once it is frozen; years side by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.bulk import update_rows
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.facts import Asked, Fact
from partybook.features import knowledge
from partybook.features.scoring.queries.sheets import (
    ITEMS,
    SHEETS,
    find_sheet,
    item_row,
    item_rows,
    open_sheet,
    opinions,
    scope,
    sheet_row,
    sheet_rows,
    standard_of,
)
from partybook.features.scoring.queries.standards import standard_named
from partybook.features.scoring.rules import (
    Difference,
    Opinion,
    Scored,
    Scores,
    check_day,
    difference,
    kept,
    read_kept,
    score_item,
)
from partybook.standards.scoring import Period, Standard, shipped_text, standards, text_of
from partybook.text import mark

NOTHING = Opinion()


def measured(
    session: Session,
    names: Collection[str],
    period: Period,
    branch: str | None,
    day: dt.date,
) -> dict[str, Fact]:
    """The facts of a period by name, as they are on a day: those of the whole period and of whom is asked."""
    asked = Asked(period.year, min(day, period.last), branch, since=period.first, until=period.last)
    found: dict[str, list[Fact]] = {}
    for fact in knowledge.facts(session, asked, names):
        found.setdefault(fact.name, []).append(fact)
    chosen = {}
    for name, facts in found.items():
        whole = [one for one in facts if (one.subject, one.period) == (branch or "", asked.period)]
        if whole or len(facts) == 1:
            chosen[name] = (whole or facts)[0]
    return chosen


def live(
    session: Session,
    standard: Standard,
    year: int,
    branch: str | None = None,
    day: dt.date | None = None,
    said: Mapping[str, Opinion] | None = None,
    facts: Mapping[str, Fact] | None = None,
) -> Scores:
    """The scores from the records as they are on a day, with what was `said` of the items; from `facts`, where they are
    known already."""
    period, day = standard.period(year), day or today()
    if facts is None:
        facts = measured(session, standard.facts, period, scope(session, branch), day)
    titles = knowledge.fact_titles(session)
    items = tuple(
        score_item(part, item, facts, (said or {}).get(item.code, NOTHING), titles, period, day)
        for part in standard.parts
        for item in part.items
    )
    return _scores(standard, period, min(day, period.last), items, frozen=False)


def _scores(
    standard: Standard, period: Period, day: dt.date, items: tuple[Scored, ...], *, frozen: bool
) -> Scores:
    parts = {
        part.number: sum(one.score for one in items if one.part.number == part.number)
        for part in standard.parts
    }
    return Scores(standard, period, day, items, frozen, parts)


def scores(session: Session, uid: str, day: dt.date | None = None) -> Scores:
    """The scores of a sheet. A frozen one is what it was on its day. Problem uid-unknown."""
    sheet = sheet_row(session, uid)
    standard = standard_of(session, sheet)
    if sheet["assessed_on"] is None:
        return live(session, standard, sheet["year"], sheet["branch_uid"], day, opinions(session, uid))
    said, rows = opinions(session, uid), item_rows(session, uid)
    items = tuple(
        Scored(
            part,
            item,
            rows[item.code]["frozen"],
            rows[item.code]["frozen_how"],
            rows[item.code]["arithmetic"],
            read_kept(rows[item.code]["basis"]),
            said[item.code],
            frozen=True,
        )
        for part in standard.parts
        for item in part.items
    )
    period = standard.period(sheet["year"])
    return _scores(standard, period, min(sheet["assessed_on"].latest, period.last), items, frozen=True)


def scores_of(
    session: Session,
    year: int,
    *,
    standard: str | None = None,
    branch: str | None = None,
    day: dt.date | None = None,
) -> tuple[str | None, Scores]:
    """The sheet of a year with its scores; where none was begun None and what the records alone give."""
    of = standard_named(session, standard)
    uid = find_sheet(session, of.name, year, branch)
    return uid, scores(session, uid, day) if uid is not None else live(session, of, year, branch, day)


def freeze(
    session: Session,
    uid: str,
    on: dt.date | None = None,
    who: str | None = None,
    facts: Mapping[str, Fact] | None = None,
) -> Scores:
    """Closes the self-score on a day: points, words, values, proofs and the standard stay as they are.

    `facts` are what the records give, where that is known already.

    Problems score-frozen, score-unjudged with the items that nobody judged, score-future, score-before.
    """
    sheet, day = open_sheet(session, uid), on or today()
    standard = standard_of(session, sheet)
    for _, problem in check_day("assessed_on", PartialDate.of(day), standard.period(sheet["year"]), today()):
        raise problem
    for code in standard.items.keys() - item_rows(session, uid).keys():
        item_row(session, uid, code)  # the standard came to have it after the sheet was begun
    said = opinions(session, uid)
    found = live(session, standard, sheet["year"], sheet["branch_uid"], day, said, facts)
    if found.waiting:
        text = mark("还有 {count} 项没有评定：{codes}。请先评定，不得分的写 0 分和原因。")
        codes = "、".join(one.item.code for one in found.waiting)
        raise Problem("score-unjudged", text, count=len(found.waiting), codes=codes)
    text = (
        text_of(standard) if standard.own or standard.name not in standards() else shipped_text(standard.name)
    )
    update_rows(
        session,
        SHEETS,
        [
            (
                uid,
                {
                    "assessed_on": PartialDate.of(day),
                    "standard_text": text,
                    "total": found.total,
                    "grade": found.grade,
                    "who": who or sheet["who"],
                },
            )
        ],
    )
    changes = [
        (
            one.opinion.uid,
            {
                "frozen": one.score,
                "frozen_how": one.how,
                "arithmetic": one.arithmetic,
                "basis": kept(one.counted),
            },
        )
        for one in found.items
    ]
    update_rows(session, ITEMS, changes)
    return found


def unfreeze(session: Session, uid: str, reason: str) -> None:
    """Opens a frozen sheet again, with a reason; the points follow the records again.

    Problems score-reopen-reason, score-open, score-applied where it was handed in: that is taken back first.
    """
    sheet = sheet_row(session, uid)
    if sheet["assessed_on"] is None:
        raise Problem("score-not-frozen", mark("自评表没有定稿，可以直接修改。"))
    if not reason.strip():
        raise Problem("score-reopen-reason", mark("请写明重新打开的原因。"))
    if sheet["applied_on"] is not None:
        text = mark("已于 {value} 向上级申报。要修改，请先清除申报日期。")
        raise Problem("score-applied", text, value=sheet["applied_on"].dotted_full)
    blank = dict.fromkeys(("assessed_on", "standard_text", "total", "grade"))
    opened = {"reopened_on": PartialDate.of(today()), "reopen_reason": reason.strip()}
    update_rows(session, SHEETS, [(uid, {**blank, **opened})])
    columns = dict.fromkeys(("frozen", "frozen_how", "arithmetic", "basis"))
    update_rows(session, ITEMS, [(row["uid"], columns) for row in item_rows(session, uid).values()])


def differences(session: Session, uid: str) -> list[Difference]:
    """What the records now give otherwise than on the day the sheet was frozen, item by item; nothing of an open one."""
    sheet = sheet_row(session, uid)
    if sheet["assessed_on"] is None:
        return []
    was = scores(session, uid)
    now = live(
        session, was.standard, sheet["year"], sheet["branch_uid"], was.day, opinions(session, uid)
    ).by_code
    found = [difference(one, now[one.item.code]) for one in was.items]
    return [one for one in found if one is not None]


@dataclass(frozen=True)
class YearColumn:
    """One year of the comparison: the sheet, its total and grade, the superior's, the scores by item."""

    uid: str
    year: int
    frozen: bool
    total: int
    grade: str
    superior_total: int | None
    superior_grade: str | None
    scores: Mapping[str, int]
    superior: Mapping[str, int | None]
    titles: Mapping[str, str]
    points: Mapping[str, int]


def years(session: Session, standard: str, branch: str | None = None, most: int = 5) -> list[YearColumn]:
    """The last sheets of a standard, the oldest first; an item that a year's standard had not is not in its scores."""
    return [_column(session, row) for row in reversed(sheet_rows(session, standard, None, branch)[:most])]


def _column(session: Session, row: Mapping[str, Any]) -> YearColumn:
    found = scores(session, row["uid"])
    return YearColumn(
        row["uid"],
        row["year"],
        found.frozen,
        found.total,
        found.grade,
        superior_total(row, found),
        row["superior_grade"],
        {one.item.code: one.score for one in found.items},
        {one.item.code: one.opinion.superior for one in found.items},
        {one.item.code: one.item.title for one in found.items},
        {one.item.code: one.item.points for one in found.items},
    )


def superior_total(row: Mapping[str, Any], found: Scores) -> int | None:
    """The superior's total: as it was told, else the sum of its scores where it scored every item."""
    if row["superior_total"] is not None:
        return int(row["superior_total"])
    given = [one.opinion.superior for one in found.items]
    return None if any(one is None for one in given) else sum(one or 0 for one in given)
