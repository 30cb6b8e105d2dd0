"""Attendance, who stays away, hours of study, talks: the members of the day, each named."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Proof, Telling, share
from partybook.features.meetings import queries
from partybook.fields import Tenths
from partybook.standards.codes import codes
from partybook.text import mark

ABSENT = mark("{name} 应到 {due} 次，缺 {count} 次")
SHORT = mark("{name} 还差 {hours} 学时")


def people(source: str, rows: Iterable[Any]) -> tuple[Proof, ...]:
    return tuple(Proof(source, row["uid"], row["name"]) for row in rows)


def attendance(session: Session, asked: Asked) -> list[Fact]:
    """How many of those due came, late or not, over all meetings of the period."""
    rows = queries.presence_between(session, asked.first, asked.day, asked.day, asked.branch)
    due, there = sum(row["due"] for row in rows), sum(row["present"] + row["late"] for row in rows)
    came = people("meetings.attendance", (row for row in rows if row["present"] or row["late"]))
    away = [
        Proof(
            "meetings.attendance",
            row["uid"],
            ABSENT.format(name=row["name"], due=row["due"], count=row["leave"] + row["absent"]),
        )
        for row in rows
        if row["leave"] or row["absent"]
    ]
    return [Telling("meetings", asked).fact("attendance_share", "bp", share(there, due), came, away)]


def away(session: Session, asked: Asked) -> list[Fact]:
    """Who stays away from all meetings, near six months and past them."""
    tell, found = Telling("meetings", asked), []
    rows = queries.absent_members(session, asked.day, asked.branch)
    for name, state in (("absent_near", "near"), ("absent_six", "six")):
        mine = [row for row in rows if row["mark"] == state]
        found.append(tell.fact(name, "people", len(mine), people("meetings.absent", mine)))
    return found


def hours(session: Session, asked: Asked) -> list[Fact]:
    """Hours of study: of all members, and of those with a post in the committee."""
    tell = Telling("meetings", asked)
    owing = queries.hours_reached(session, asked.first, asked.last, asked.day, asked.branch)
    found = [tell.fact("hours_owing", "people", len(owing), people("meetings.hours", owing))]
    officers = [row for row in owing if row["officer"]]
    for name, rows in (("hours_reached", owing), ("officers_reached", officers)):
        reached = people("meetings.hours", (row for row in rows if row["reached"]))
        found += tell.both(name, "people", reached, [_short(row) for row in rows if not row["reached"]])
    return found


def _short(row: Any) -> Proof:
    tenths = row["short_tenth"]
    says = SHORT.format(name=row["name"], hours=Tenths().show(tenths, codes())) if tenths else row["name"]
    return Proof("meetings.hours", row["uid"], says)


def talked(session: Session, asked: Asked) -> list[Fact]:
    """Who has talked with everybody they are to talk with."""
    rows = queries.covered_between(session, asked.first, asked.day, asked.day, asked.branch)
    done = people("meetings.untalked", (row for row in rows if row["covered"]))
    lacking = [
        Proof("meetings.untalked", row["uid"], f"{row['name']}：{row['lacks']}")
        for row in rows
        if not row["covered"]
    ]
    return Telling("meetings", asked).both("talked", "people", done, lacking)
