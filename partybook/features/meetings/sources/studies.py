"""Hours of study, person by person; what was learned besides the meetings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row
from partybook.features.meetings import queries
from partybook.fields import Tenths
from partybook.standards.codes import codes


def hours(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Each member's hours in the year up to the day asked for; `items` says them in one text, `times` one by one."""
    branches = dict(queries.branches(session))
    return [
        {
            **{key: value for key, value in row.items() if key != "lacking"},
            "branch": branches.get(row["branch_uid"] or ""),
            "items": "；".join(map(_said, row["times"])) or None,
            "brief": _brief(row["times"]),
            "lacks": "、".join(str(one) for one in row["lacking"]) or None,
        }
        for row in queries.hours(session, asked.year, asked.as_of, asked.branch)
    ]


def _said(item: Row) -> str:
    """03.12 党课 2学时, 04月 where no day is known; a note or an essay without hours."""
    date = item["on_date"]
    day = f"{date.month:02d}.{date.day:02d}" if date.day else f"{date.month:02d}月"
    tenths = item["hours_tenth"]
    return f"{day} {item['title']}" + (f" {Tenths().show(tenths, codes())}学时" if tenths else "")


def _brief(times: Sequence[Row]) -> str | None:
    """For a narrow cell: 01.19 学党章（2）; the meetings of the group, which come every month, in one: 党小组会 1.8、2.12（各1）."""
    every: dict[int | None, list[Row]] = {}
    parts = []
    for item in times:
        if (item["of"], item["kind"]) == ("meeting", "group"):
            every.setdefault(item["hours_tenth"], []).append(item)
        else:
            parts.append(f"{_day(item)} {item['title']}{_hours(item['hours_tenth'])}")
    name = codes()["meeting_kind"].label("group")
    for tenths, items in every.items():
        each = "各" if len(items) > 1 else ""
        parts.append(f"{name} {'、'.join(map(_day, items))}{_hours(tenths, each)}")
    return "；".join(parts) or None


def _day(item: Row) -> str:
    date = item["on_date"]
    return f"{date.month}.{date.day}" if date.day else f"{date.month}月"


def _hours(tenths: int | None, each: str = "") -> str:
    return f"（{each}{Tenths().show(tenths, codes())}）" if tenths else ""


def hours_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """How many owe hours, how many have reached them."""
    return {
        "count": len(rows),
        "officers": sum(bool(row.get("officer")) for row in rows),
        "total_reached": sum(bool(row["reached"]) for row in rows),
    }


def studies(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """What members learned besides the meetings in the year."""
    people = {row["uid"]: row for row in queries.hours(session, asked.year, asked.as_of, asked.branch)}
    branches = dict(queries.branches(session))
    found = []
    for row in queries.studies(session, asked.year):
        person = people.get(row["person_uid"])
        if person is not None and row["on_date"].earliest <= asked.as_of:
            about = {"name": person["name"], "group": person["group"]}
            found.append({**row, **about, "branch": branches.get(person["branch_uid"] or "")})
    return found
