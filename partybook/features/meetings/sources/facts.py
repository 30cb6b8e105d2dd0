"""Numbers about meetings that the scoring and the year's report use, with the records behind them.

Subject is the branch asked for, or the group where a number is a group's own; where something lacks, the records behind
the number are those that lack.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Facts, Proof
from partybook.features.meetings import queries
from partybook.features.meetings.rules.cadence import periods
from partybook.features.meetings.sources import held as meetings_held
from partybook.features.meetings.sources.people import absent, attendance, untalked
from partybook.features.meetings.sources.studies import hours
from partybook.standards.codes import codes
from partybook.text import mark

SPANS = ("month", "quarter", "half")
TITLES: Mapping[str, str] = {
    "meetings.held": mark("已开次数"),
    "meetings.months": mark("开过的月份数"),
    "meetings.quarters": mark("开过的季度数"),
    "meetings.halves": mark("开过的半年数"),
    "meetings.owed": mark("到期应开的期间数"),
    "meetings.done": mark("按期开了的期间数"),
    "meetings.on_time_share": mark("按期召开率"),
    "meetings.half_reports": mark("半年汇报人数"),
    "meetings.half_report_share": mark("半年汇报率"),
    "meetings.attendance_share": mark("到会率"),
    "meetings.absent_near": mark("将满六个月不参加组织生活"),
    "meetings.absent_six": mark("满六个月不参加组织生活"),
    "meetings.hours_owing": mark("应完成学时人数"),
    "meetings.hours_reached": mark("学时达标人数"),
    "meetings.hours_reached_share": mark("学时达标率"),
    "meetings.officers_reached": mark("书记、委员学时达标人数"),
    "meetings.officers_reached_share": mark("书记、委员学时达标率"),
    "meetings.appraised": mark("当年完成民主评议的支部数"),
    "meetings.appraised_two_years": mark("两年内完成民主评议的支部数"),
    "meetings.appraised_with_plan": mark("两年内评议有方案和总结的支部数"),
    "meetings.talked": mark("谈心谈话谈齐人数"),
    "meetings.talked_share": mark("谈心谈话谈齐率"),
}


class Numbers:
    """Makes the facts of one question."""

    def __init__(self, asked: Asked) -> None:
        self.asked = asked

    def fact(
        self,
        name: str,
        unit: str,
        value: int | None,
        proofs: Iterable[Proof] = (),
        *,
        subject: str | None = None,
        period: str = "",
    ) -> Fact:
        asked = self.asked
        about = asked.branch or "" if subject is None else subject
        return Fact(f"meetings.{name}", unit, about, period or str(asked.year), value, tuple(proofs))

    def share(self, name: str, rows: Sequence[Any], lacking: Sequence[Any], source: str) -> list[Fact]:
        """How many of some people, and which share of them; behind both stand those who lack."""
        proofs = people(source, lacking)
        done = len(rows) - len(lacking)
        return [
            self.fact(name, "people", done, proofs),
            self.fact(f"{name}_share", "bp", share(done, len(rows)), proofs),
        ]


def people(source: str, rows: Iterable[Any]) -> tuple[Proof, ...]:
    return tuple(Proof(source, row["uid"], row["name"]) for row in rows)


def share(part: int, whole: int) -> int | None:
    return None if whole == 0 else part * 10_000 // whole


def held(session: Session, asked: Asked) -> list[Fact]:
    """How often each kind was held, and in how many months, quarters and halves; of groups each by itself."""
    make = Numbers(asked)
    rows = meetings_held.held(session, asked)
    groups = [
        (uid, name) for uid, branch, name in queries.group_names(session) if asked.branch in (None, branch)
    ]
    found = []
    for kind in codes()["meeting_kind"].codes:
        mine = [row for row in rows if kind == row["kind"] or kind in (row["also"] or "").split()]
        found += _counted(make, kind, mine, None)
        if kind == "group":
            for uid, _ in groups:
                found += _counted(make, kind, [row for row in mine if row["group_uid"] == uid], uid)
    return found


def _counted(make: Numbers, kind: str, rows: Sequence[Any], subject: str | None) -> list[Fact]:
    proofs = [
        Proof("meetings.held", row["uid"], f"{row['held_on'].dotted_full} {row['title']}") for row in rows
    ]
    found = [make.fact(f"held.{kind}", "times", len(rows), proofs, subject=subject)]
    for span in SPANS:
        met = [
            one for one in periods(make.asked.year, span) if any(one.holds(row["held_on"]) for row in rows)
        ]
        name = "halves" if span == "half" else f"{span}s"
        found.append(make.fact(f"{name}.{kind}", "periods", len(met), proofs, subject=subject))
    return found


def on_time(session: Session, asked: Asked) -> list[Fact]:
    """Of the periods that are over, how many had what they owed, by the cadence that governs: by kind and in all."""
    make = Numbers(asked)
    wall = queries.cadence(session, asked.year, asked.as_of, asked.branch)
    ended = [one for one in wall if one.period.last < asked.as_of or one.state == "done"]
    due = [one for one in ended if one.state in ("done", "late")]
    found = []
    for kind in dict.fromkeys(one.duty.kind for one in due):
        mine = [one for one in due if one.duty.kind == kind]
        done = [one for one in mine if one.state == "done"]
        late = [_of_wall(one) for one in mine if one.state == "late"]
        found.append(make.fact(f"owed.{kind}", "periods", len(mine)))
        found.append(make.fact(f"done.{kind}", "periods", len(done), late))
    late = [_of_wall(one) for one in due if one.state == "late"]
    found.append(make.fact("on_time_share", "bp", share(len(due) - len(late), len(due)), late))
    return [*found, *_half_reports(session, make)]


def _of_wall(one: Any) -> Proof:
    kind = one.duty.own_kind or codes()["meeting_kind"].label(one.duty.kind)
    return Proof("meetings.cadence", one.uid, f"{one.unit.name} {one.period.name} {kind}")


def _half_reports(session: Session, make: Numbers) -> list[Fact]:
    """Members who reported in each half year, whichever cadence governs: the stricter standard asks for it."""
    asked = make.asked
    wall = queries.cadence(session, asked.year, asked.as_of, asked.branch, governing="seed")
    found = []
    for period in periods(asked.year, "half"):
        mine = [one for one in wall if one.duty.kind == "half_report" and one.period.name == period.name]
        proofs = {
            row["uid"]: Proof("meetings.held", row["uid"], f"{row['held_on'].dotted_full} {row['title']}")
            for one in mine
            for row in one.held
        }.values()
        count, owed = sum(one.count for one in mine), sum(one.owed for one in mine)
        found.append(make.fact("half_reports", "people", count, proofs, period=period.name))
        found.append(make.fact("half_report_share", "bp", share(count, owed), proofs, period=period.name))
    return found


def of_people(session: Session, asked: Asked) -> list[Fact]:
    """Attendance, who stays away, hours of study, talks."""
    make = Numbers(asked)
    came = [row for row in attendance(session, asked) if row["due"]]
    due, there = sum(row["due"] for row in came), sum(row["present"] + row["late"] for row in came)
    away = [row for row in came if row["leave"] or row["absent"]]
    found = [make.fact("attendance_share", "bp", share(there, due), people("meetings.attendance", away))]
    long_away = absent(session, asked)
    for name, state in (("absent_near", "near"), ("absent_six", "six")):
        mine = [row for row in long_away if row["mark"] == state]
        found.append(make.fact(name, "people", len(mine), people("meetings.absent", mine)))
    owing = hours(session, asked)
    found.append(make.fact("hours_owing", "people", len(owing)))
    for name, rows in (
        ("hours_reached", owing),
        ("officers_reached", [row for row in owing if row["officer"]]),
    ):
        found += make.share(name, rows, [row for row in rows if not row["reached"]], "meetings.hours")
    talkers = untalked(session, asked)
    lacking = [row for row in talkers if not row["covered"]]
    return [*found, *make.share("talked", talkers, lacking, "meetings.untalked")]


def appraised(session: Session, asked: Asked) -> list[Fact]:
    """Branches whose appraisal is closed: of the year, within two years, with plan and summary."""
    make = Numbers(asked)
    rows = [
        row
        for year in (asked.year, asked.year - 1)
        for row in queries.appraisals(session, year, asked.branch)
        if row["closed_on"] is not None and row["closed_on"].earliest <= asked.as_of
    ]
    whole = [row for row in rows if row["plan"] and row["summary"]]
    names = dict(queries.branches(session))
    found = []
    for name, mine in (
        ("appraised", [row for row in rows if row["year"] == asked.year]),
        ("appraised_two_years", rows),
        ("appraised_with_plan", whole),
    ):
        proofs = [
            Proof("meetings.appraisals", row["uid"], f"{names.get(row['branch_uid'], '')} {row['year']}")
            for row in mine
        ]
        count = len({row["branch_uid"] for row in mine})
        found.append(make.fact(name, "branches", count, proofs))
    return found


def _titles(*names: str) -> dict[str, str]:
    """What some facts are called; of those that go by kind, one for each kind."""
    found = {}
    for name in names:
        title = TITLES[f"meetings.{name}"]
        if name not in BY_KIND:
            found[f"meetings.{name}"] = title
            continue
        for kind in codes()["meeting_kind"].codes.values():
            found[f"meetings.{name}.{kind.code}"] = f"{kind.label}：{title}"
    return found


BY_KIND = ("held", "months", "quarters", "halves", "owed", "done")
FACTS = (
    Facts(_titles("held", "months", "quarters", "halves"), held),
    Facts(_titles("owed", "done", "on_time_share", "half_reports", "half_report_share"), on_time),
    Facts(
        _titles(
            "attendance_share", "absent_near", "absent_six", "hours_owing", "hours_reached", "hours_reached_share",
            "officers_reached", "officers_reached_share", "talked", "talked_share",
        ),
        of_people,
    ),
    Facts(_titles("appraised", "appraised_two_years", "appraised_with_plan"), appraised),
)  # fmt: skip
