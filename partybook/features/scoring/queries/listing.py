"""The list of sheets with their totals, and what a screen shows of one item."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.book.records import Row
from partybook.dates import PartialDate
from partybook.features import knowledge
from partybook.features.roster import queries as roster
from partybook.features.scoring.queries.scores import scores, superior_total
from partybook.features.scoring.queries.sheets import sheet_rows
from partybook.features.scoring.rules import Scored, Scores, beside, deducted, poll_share


def sheets(
    session: Session,
    *,
    standard: str | None = None,
    year: int | None = None,
    branch: str | None = "",
    day: dt.date | None = None,
) -> list[Row]:
    """The sheets, newest year first, as kept and with: standard_name, standard (title), branch, period, due_on, frozen,
    total, grade, most, unjudged, poll_share, superior_total, parts (as parts_of). An open one has the total that its records give on a day.
    `branch` is one branch, None the whole community, "" any."""
    found = []
    for row in sheet_rows(session, standard, year, branch):
        given = scores(session, row["uid"], day)
        found.append(
            {
                **row,
                "standard_name": row["standard"],
                "standard": given.standard.title,
                "branch": of_whom(session, row["branch_uid"]),
                "period": given.period.words,
                "due_on": PartialDate.of(given.period.due),
                "frozen": given.frozen,
                "total": given.total,
                "grade": given.grade,
                "most": given.standard.total,
                "unjudged": len(given.waiting),
                "poll_share": poll_share(row),
                "superior_total": superior_total(row, given),
                "parts": parts_of(given),
            }
        )
    return found


def of_whom(session: Session, branch: str | None) -> str:
    """Whose score it is: a branch; all together, which is the only branch, or what stands above them."""
    names = dict(roster.branches(session))
    if branch is not None or len(names) == 1:
        return names.get(branch or "", next(iter(names.values())))
    return roster.above(session)[1] or roster.organisation(session)[0]


def item_of(one: Scored, given: Scores, words: Mapping[str, str] | None = None) -> dict[str, Any]:
    """An item as a row for lists and paper: its points and words, proofs and what lacks in one line each.

    `words` is the official wording by code.
    """
    open_ = [lack for lack in one.lacking if not lack.gone]
    wanted = [criterion.says for criterion in one.criteria("proof")]
    labels = [proof.label for proof in one.proofs]
    proofs = "；".join(_few(labels, 4) if labels else wanted)
    attached = f"附件 {one.opinion.files} 件" if one.opinion.files else ""
    said = (words or {}).get(one.item.code)
    return {
        "uid": one.opinion.uid or f"{given.standard.name}/{given.period.year}/{one.item.code}",
        "part": one.part.number,
        "part_title": one.part.title,
        "part_points": one.part.points,
        "code": one.item.code,
        "title": one.item.title,
        "words": said,
        "content": said or one.item.title,
        "points": one.item.points,
        "score": one.score,
        "how": one.how,
        "arithmetic": one.arithmetic,
        "proofs": proofs or None,
        "evidence": "；".join(word for word in (proofs, attached, beside(one.counted, known=True)) if word)
        or None,
        "proof_count": len(labels),
        "files": one.opinion.files,
        "missing": "；".join(_few([_lack(lack) for lack in one.lacking], 5)) or None,
        "by": PartialDate.of(open_[0].by) if open_ else None,
        "lost": any(lack.gone for lack in one.lacking),
        "beside": beside(one.counted) or None,
        "deducted": deducted(one.item, one.counted, one.opinion, one.score) or None,
        **{
            key: getattr(one.opinion, key)
            for key in ("judged", "reason", "override", "override_reason", "superior", "superior_reason")
        },
    }


def parts_of(given: Scores) -> list[Row]:
    """The parts of a sheet: number, title, how many items, points, score, the superior's where it scored all of them."""
    found = []
    for part in given.standard.parts:
        mine = [one for one in given.items if one.part.number == part.number]
        superior = [one.opinion.superior for one in mine]
        found.append(
            {
                "number": part.number,
                "title": part.title,
                "items": len(mine),
                "points": part.points,
                "score": given.parts[part.number],
                "superior": None if None in superior else sum(one or 0 for one in superior),
            }
        )
    return found


def _lack(lack: Any) -> str:
    day = f"{lack.by.year}年{lack.by.month}月{lack.by.day}日"
    return f"{lack.label}（{f'{day}已过' if lack.gone else f'{day}前'}）"


def _few(said: list[str], most: int) -> list[str]:
    return said if len(said) <= most else [*said[:most], f"等 {len(said)} 项"]


def fact_titles(session: Session) -> Mapping[str, str]:
    """Every fact that an item may be tied to, by name, those of the book's own ledgers too."""
    return knowledge.fact_titles(session)
