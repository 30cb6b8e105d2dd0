"""The yearly appraisals: the list, the ballot, the count with the grades, a form for each member."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row
from partybook.features.meetings import queries
from partybook.features.meetings.rules.appraisal import VOTES
from partybook.features.roster import queries as roster
from partybook.standards.codes import codes

GRADES = ("excellent", "qualified", "basic", "unqualified")
COUNTS = ("due", "present", "issued", "returned", "scrutineer", "teller")
ABOUT = ("sex", "ethnicity", "born_on", "education", "joined_on", "full_on", "work", "post", "phone")


def appraisals(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """The appraisal of the year in each branch, with how many got which grade."""
    branches = dict(queries.branches(session))
    found = []
    for row in _of_year(session, asked):
        grades = Counter(result["grade"] for result in row["results"])
        plain = {key: value for key, value in row.items() if key not in ("results", "lacking", "hints")}
        found.append(
            {
                **plain,
                "branch": branches.get(row["branch_uid"]),
                "people": len(row["results"]),
                **{grade: grades[grade] for grade in GRADES},
            }
        )
    return found


def _of_year(session: Session, asked: Asked) -> list[dict[str, Any]]:
    return [
        row
        for row in queries.appraisals(session, asked.year, asked.branch)
        if row["on_date"] is None or row["on_date"].earliest <= asked.as_of
    ]


def ballot(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Whom the ballot of the year names, with nothing ticked."""
    return [
        {**dict.fromkeys((*VOTES, "problems")), "uid": result["uid"], "person_uid": result["person_uid"],
         "name": result["name"]}
        for row in _of_year(session, asked)
        for result in row["results"]
    ]  # fmt: skip


def results(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """What ballots and committee said of each member in the year."""
    branches = dict(queries.branches(session))
    return [
        {
            **result,
            **{f"of_{key}": row[key] for key in COUNTS},
            "year": row["year"],
            "on_date": row["on_date"],
            "closed_on": row["closed_on"],
            "branch": branches.get(row["branch_uid"]),
        }
        for row in _of_year(session, asked)
        for result in row["results"]
    ]


def result_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """The numbers of the ballot, summed where several branches are asked for."""
    by_branch = {row["branch"]: row for row in rows}.values()
    heads: dict[str, Any] = {"count": len(rows)}
    for key, head in zip(COUNTS, ("due", "present", "total_issued", "total_returned"), strict=False):
        known = [row[f"of_{key}"] for row in by_branch if row.get(f"of_{key}") is not None]
        heads[head] = sum(known) if known else ""
    for key in ("scrutineer", "teller"):
        heads[key] = "、".join(dict.fromkeys(row[f"of_{key}"] for row in by_branch if row.get(f"of_{key}")))
    return heads | {f"total_{grade}": sum(row["grade"] == grade for row in rows) for grade in GRADES}


def forms(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """A row a member: what the roster says, what everybody said, what the ballot counted, the grade."""
    found = results(session, asked)
    about: dict[str, Row] = {}
    by_day: dict[Any, list[str]] = {}
    for row in found:
        by_day.setdefault(row["on_date"].latest if row["on_date"] else asked.as_of, []).append(
            row["person_uid"]
        )
    for day, uids in by_day.items():
        about |= {one["uid"]: one for one in roster.page(session, uids, day)}
    return [
        {
            **row,
            **{key: about[row["person_uid"]][key] for key in ABOUT if row["person_uid"] in about},
            "votes": votes_words(row),
        }
        for row in found
    ]


def votes_words(row: Row) -> str | None:
    """优秀 12 票、合格 3 票; nothing where no ballot was counted."""
    label = codes()["grade"].label
    counted = [f"{label(key)} {row[key]} 票" for key in VOTES if row[key] is not None]
    return "、".join(counted) or None
