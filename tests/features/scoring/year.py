"""A made-up year of July 2025 to June 2026 in which all that the 100-point standard can read from records was done, and
which items hang on each record."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from partybook.dates import PartialDate
from partybook.features.archive import queries as archive
from partybook.features.dues import queries as dues
from partybook.features.ledgers import queries as ledgers
from partybook.features.meetings import queries as meetings
from partybook.features.roster import queries as roster
from partybook.fields import id_check
from partybook.standards.codes import codes

NAMES = ("张建国", "王芳", "李娜")
MONTHS = [PartialDate(2025, month) for month in range(7, 13)] + [
    PartialDate(2026, month) for month in range(1, 7)
]
LAST = dt.date(2026, 6, 30)
POSTS = ("secretary", "organisation", "publicity")
KEEPS = ("union", "women", "youth", "militia")


def day(text: str) -> PartialDate:
    return PartialDate.from_iso(text)


@dataclass
class Year:
    """What is laid out: each record by a name of ours as (table, uid), and the items that fall without it."""

    branch: str = ""
    people: dict[str, str] = field(default_factory=dict)
    records: dict[str, tuple[str, str]] = field(default_factory=dict)
    items: dict[str, str] = field(default_factory=dict)

    def keep(self, name: str, table: str, uid: str, items: str) -> None:
        self.records[name], self.items[name] = (table, uid), items


def lay_out(session: Any) -> Year:
    """Enters the whole year into a new book of one branch."""
    year = Year(roster.branches(session)[0][0])
    _people(session, year)
    _organisation(session, year)
    _meetings(session, year)
    _ledgers(session, year)
    _dues(session, year)
    paper = {"item": "joint_rules", "title": "党建联席会议议事规则", "on_date": day("2025-08-01"), "pages": 2}
    uid = archive.file_paper(session, {**paper, "branch_uid": year.branch})
    year.keep("议事规则", "filed_paper", uid, "2.2")
    return year


def _people(session: Any, year: Year) -> None:
    rows = [
        (None, {
            "name": name, "standing": "full", "joined_on": day("2001-07-01"), "full_on": day("2002-07-01"),
            "citizen_id": _number(f"198{place}0501", 10 * place + 1), "born_on": day(f"198{place}-05-01"),
            "group": "第一党小组", "work": "012",
        })
        for place, name in enumerate(NAMES)
    ]  # fmt: skip
    gone = {**rows[0][1], "name": "赵敏", "citizen_id": _number("19850501", 51), "born_on": day("1985-05-01")}
    uids = roster.store_people(session, [*rows, (None, gone)])
    year.people = dict(zip((*NAMES, "赵敏"), uids, strict=True))
    out = {
        "kind": "transfer_out", "on_date": day("2025-07-05"), "to_unit": "南苑社区党支部", "valid_days": 90,
        "accepted_on": day("2025-07-10"), "receipt_on": day("2025-07-15"), "dues_to": day("2025-07"),
    }  # fmt: skip
    roster.add_event(session, uids[3], out)
    roster.add_event(session, uids[2], {"kind": "mobile_out", "on_date": day("2025-08-01"), "place": "深圳"})
    for on in ("2025-11-20", "2026-03-20"):
        uid = roster.add_event(session, uids[2], {"kind": "contacted", "on_date": day(on)})
        year.keep(f"联系 {on}", "event", uid, "4.4")
    uid = roster.add_care(
        session, {"person_uid": uids[1], "kind": "hospital", "from_on": day("2025-07-01"), "helper": "张建国"}
    )
    year.keep("关怀", "care", uid, "4.4")


def _number(born: str, order: int) -> str:
    stem = f"000000{born}{order:03d}"
    return stem + id_check(stem)


def _organisation(session: Any, year: Year) -> None:
    term = {
        "name": "第五届", "from_on": day("2023-06-01"), "until": day("2028-05-31"), "requested_on": day("2023-05-10"),
        "replied_on": day("2023-05-20"), "recorded_on": day("2023-06-01"),
    }  # fmt: skip
    year.keep("任期", "term", roster.add_term(session, year.branch, term), "1.9")
    for name, post in zip(NAMES, POSTS, strict=True):
        values = {"post": post, "branch_uid": year.branch, "from_on": day("2023-06-01"), "term": "第五届"}
        roster.add_post(session, year.people[name], values)
    profile = {"on_date": day("2025-12-31"), "residents": 100, "health_education": 85, "offences": 0}
    year.keep("社区概况", "profile", roster.add_profile(session, profile), "6.3 6.4 6.6")


def _meetings(session: Any, year: Year) -> None:
    group = roster.groups(session)[0][0]
    for month in MONTHS:
        for kind, items in (("committee", "3.2 3.9"), ("group", "3.2 3.9"), ("study", "3.1")):
            _hold(session, year, kind, f"{month.iso}-12", items, group if kind == "group" else None)
    for on in ("2025-08-20", "2025-11-20", "2026-02-20", "2026-05-20"):
        for kind, items in (
            ("general", "3.2 3.9"), ("lecture", "3.2 3.9"), ("life", "3.4"), ("report_superior", "1.5 3.7"),
            ("report_members", "1.5 3.7"), ("joint", "2.2"),
        ):  # fmt: skip
            _hold(session, year, kind, on, items)
    for on in ("2025-12-10", "2026-06-10"):
        _hold(session, year, "half_report", on, "3.6")
    _hold(session, year, "democratic", "2026-01-15", "3.3")
    _hold(session, year, "secretary_report", "2026-01-16", "1.7 3.9")
    _hold(session, year, "analysis", "2026-01-17", "3.8")
    _hold(session, year, "members_check", "2026-01-18", "4.5")
    values = {"on_date": day("2025-12-20"), "plan": "方案", "summary": "总结", "due": 3, "present": 3, "issued": 3,
              "returned": 3}  # fmt: skip
    uid = meetings.start_appraisal(session, year.branch, 2025, values)
    for result in meetings.appraisal(session, uid)["results"]:
        meetings.set_result(session, result["uid"], {"qualified": 3, "grade": "qualified"})
    meetings.close_appraisal(session, uid, dt.date(2025, 12, 25))
    year.keep("民主评议", "appraisal", uid, "3.5")
    for name in NAMES:
        for place, half in enumerate(("2025-10", "2026-04")):
            study = {
                "on_date": day(half),
                "kind": "training",
                "title": "集中培训",
                "hours_tenth": 300,
                "central": True,
            }
            uid = meetings.add_study(session, [year.people[name]], study)[0]
            year.keep(f"培训 {name} {place}", "study", uid, "1.5 4.3")


def _hold(session: Any, year: Year, kind: str, on: str, items: str, group: str | None = None) -> None:
    row = {
        "branch_uid": year.branch,
        "group_uid": group,
        "kind": kind,
        "title": codes()["meeting_kind"].label(kind),
    }
    uid = meetings.add_meeting(session, {**row, "state": "held", "held_on": day(on)})
    came = [
        {**{key: one[key] for key in ("person_uid", "due", "votes")}, "state": "present", "reason": None}
        for one in meetings.due_at(session, meetings.meeting(session, uid), day(on).latest)
    ]
    meetings.set_attendance(session, uid, came)
    year.keep(f"{kind} {on}", "meeting", uid, items)


def _ledgers(session: Any, year: Year) -> None:
    def add(ledger: str, items: str, **values: Any) -> None:
        of = ledgers.all_ledgers(session)[ledger]
        row = {
            one.key: one.parse(one.example, codes())
            for one in of.fields
            if one.required and one.example and one.key not in values
        }
        people = {one: year.people["张建国"] for one in of.people if one in {**row, **values}}
        row |= {one: "张建国" for one in people}
        on = {of.day: day("2025-09-10")} if of.day and of.day not in values else {}
        uid = ledgers.add_row(session, of, year.branch, {**row, **on, **values}, people)
        year.keep(f"{ledger} {len(year.records)}", "ledger_row", uid, items)

    add("polls", "1.5", issued=50, recovered=48, satisfied=46, fair=2, dissatisfied=0)
    add("responsibility", "2.1", level="above")
    add("tasks", "", state="done", due_on=day("2025-12-20"), done_on=day("2025-12-01"), result="完成")
    add("tasks", "", state="done", due_on=day("2026-03-20"), done_on=day("2026-03-20"), result="完成")
    for unit in ("东湖小学", "湖滨派出所"):
        add(
            "shared_resources",
            "2.3" if unit == "东湖小学" else "",
            unit=unit,
            kind="place" if unit == "东湖小学" else "people",
        )
        add("partner_projects", "2.3", unit=unit, due_on=day("2026-12-20"))
    for kind in KEEPS:
        add("mass_organisations", "2.4", kind=kind, name=kind)
        add("mass_reports", "2.4", kind=kind)
    add("funds", "2.6", kind="budget", income_fen=500_000)
    for place in range(8):
        add("service_projects", "6.1", name=f"项目{place}")
    for place in range(3):
        add("volunteers", "6.3", card=f"V{place}")
        add("teams", "6.3", kind="volunteer", name=f"志愿队{place}")
    add("teams", "6.8", kind="culture", name="合唱队")
    add("premises", "6.4", kind="health", name="卫生服务站")
    add("premises", "6.4", kind="window", name="健康橱窗")
    for on in ("2025-08-08", "2025-11-08", "2026-02-08", "2026-05-08"):
        add("publicity", "6.6", kind="law", on_date=day(on))
    add(
        "assessments",
        "6.7",
        result="named",
        on_date=day("2025-10-20"),
        shown_from=day("2025-10-10"),
        shown_to=day("2025-10-17"),
    )
    add("events", "6.8", size="large", name="中秋晚会")
    add("events", "6.8", size="large", name="元宵灯会")
    for name, post in zip(NAMES, POSTS, strict=True):
        of = ledgers.all_ledgers(session)["post_duties"]
        duty = {
            "person": name,
            "post": post,
            "duty": "主持工作",
            "goal": "任期目标",
            "on_date": day("2023-06-01"),
        }
        uid = ledgers.add_row(session, of, year.branch, duty, {"person": year.people[name]})
        year.keep(f"岗位 {name}", "ledger_row", uid, "1.8")
    of = ledgers.all_ledgers(session)["visits"]
    row = {one.key: one.parse(one.example, codes()) for one in of.fields if one.required and one.example}
    row |= {"person": "王芳", "on_date": day("2025-10-01")}
    uid = ledgers.add_row(session, of, year.branch, row, {"person": year.people["王芳"]})
    year.keep("走访", "ledger_row", uid, "4.4")


def _dues(session: Any, year: Year) -> None:
    bases = {"category": "monthly", "income_fen": 300_000, "from_month": day("2025-07")}
    dues.set_bases(session, [(year.people[name], dict(bases)) for name in NAMES])
    for month in MONTHS:
        dues.open_month(session, year.branch, month, month.earliest)
        for number, uid in enumerate(
            dues.collect_month(
                session, year.branch, month, values={"on_date": PartialDate(month.year, month.month, 20)}
            )
        ):
            year.keep(f"党费 {month.iso} {number}", "dues_payment", uid, "4.3 4.6")
    for first, last in (
        ("2025-07", "2025-09"),
        ("2025-10", "2025-12"),
        ("2026-01", "2026-03"),
        ("2026-04", "2026-06"),
    ):
        on = PartialDate.of(day(last).latest)
        slip = dues.hand_up(
            session, year.branch, {"from_month": day(first), "to_month": day(last), "on_date": on}
        )
        dues.receive_handup(session, slip, {"received_on": on})
        # The last slip is not owed yet: its day is in July.
        year.keep(f"上缴 {first}", "dues_handup", slip, "" if last == "2026-06" else "4.6")
