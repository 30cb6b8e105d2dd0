"""The self-score of a year for the command line: which standards there are, a sheet with all its items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partybook.book.file import Book, Session
from partybook.dates import today
from partybook.facts import Proof
from partybook.features.scoring import queries
from partybook.features.scoring.rules import Difference, Scored, Scores, beside, plain
from partybook.jobs.asking import Question
from partybook.standards.scoring import standards


def list_standards(book: Book | None = None) -> list[dict[str, Any]]:
    """Every standard with what it is: name, title, paper, parts, items, points in hundredths, whether it is used."""

    def read(session: Session) -> list[dict[str, Any]]:
        return _listed(queries.all_standards(session), queries.chosen(session))

    return _listed(standards(), "") if book is None else book.read(read)


def _listed(known: Mapping[str, Any], used: str) -> list[dict[str, Any]]:
    return [
        {
            "name": one.name,
            "title": one.title,
            "paper": one.paper,
            "valid_from": one.valid_from.isoformat(),
            "parts": len(one.parts),
            "items": len(one.items),
            "points": one.total,
            "own": one.own,
            "used": one.name == used,
        }
        for one in known.values()
    ]


def score(book: Book, question: Question, standard: str | None = None) -> dict[str, Any]:
    """The score of the year in which the period ends (the one that runs, where none is asked for), by a standard, from
    the sheet where one was begun. Points are hundredths. Problems standard-unknown, branch-unknown."""

    def read(session: Session) -> dict[str, Any]:
        of = queries.standard_named(session, standard)
        day = question.as_of or today()
        year = question.year or of.period_on(day).year
        asked = question.asked(session)
        uid, found = queries.scores_of(session, year, standard=of.name, branch=asked.branch, day=day)
        row = queries.sheet_row(session, uid) if uid is not None else {}
        changed = queries.differences(session, uid) if uid is not None else []
        words = queries.wording(session, of.name)
        return {
            **_sheet(found, row),
            "branch": queries.of_whom(session, row.get("branch_uid", asked.branch)),
            "parts": [
                {
                    "number": part.number,
                    "title": part.title,
                    "points": part.points,
                    "score": found.parts[part.number],
                }
                for part in found.standard.parts
            ],
            "items": [_item(one, words) for one in found.items],
            "differences": [_difference(one) for one in changed],
        }

    return book.read(read)


def _sheet(found: Scores, row: Mapping[str, Any]) -> dict[str, Any]:
    period = found.period
    told = ("who", "assessed_on", "applied_on", "superior_grade", "superior_on")
    return {
        "standard": found.standard.name,
        "title": found.standard.title,
        "paper": found.standard.paper,
        "year": period.year,
        "period": f"{period.first:%Y-%m}/{period.last:%Y-%m}",
        "due": period.due.isoformat(),
        "as_of": found.day.isoformat(),
        "sheet": row.get("uid"),
        "frozen": found.frozen,
        "total": found.total,
        "most": found.standard.total,
        "grade": found.grade,
        "unjudged": [one.item.code for one in found.waiting],
        **{key: None if row.get(key) is None else str(row[key]) for key in told},
        "superior_total": queries.superior_total(row, found) if row else None,
    }


def _item(one: Scored, words: Mapping[str, str]) -> dict[str, Any]:
    said = one.opinion
    return {
        "code": one.item.code,
        "part": one.part.number,
        "title": one.item.title,
        "words": words.get(one.item.code),
        "points": one.item.points,
        "score": one.score,
        "how": one.how,
        "arithmetic": one.arithmetic,
        "judged": said.judged,
        "reason": said.reason,
        "override": said.override,
        "override_reason": said.override_reason,
        "superior": said.superior,
        "superior_reason": said.superior_reason,
        "files": said.files,
        "beside": beside(one.counted) or None,
        "criteria": [plain(counted) for counted in one.counted],
        "proofs": _proofs(one.proofs),
        "missing": [
            {
                "label": lack.label,
                "by": lack.by.isoformat(),
                "gone": lack.gone,
                "source": lack.source,
                "uid": lack.uid,
            }
            for lack in one.lacking
        ],
    }


def _difference(one: Difference) -> dict[str, Any]:
    return {
        "code": one.code,
        "title": one.title,
        "was": one.was,
        "now": one.now,
        "words_were": one.words_were,
        "words_now": one.words_now,
        "lost": _proofs(one.lost),
        "gained": _proofs(one.gained),
    }


def _proofs(proofs: tuple[Proof, ...]) -> list[dict[str, str]]:
    return [{"source": proof.source, "uid": proof.uid, "label": proof.label} for proof in proofs]
