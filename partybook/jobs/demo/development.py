"""The practice book's way into the Party: how far each has come, the papers, notices, points by a scale."""

from __future__ import annotations

import datetime as dt
from typing import Any

from partybook.book.bulk import insert_rows
from partybook.book.file import Session
from partybook.book.office import keep_standard
from partybook.dates import PartialDate
from partybook.features.roster import queries
from partybook.features.roster.model import DevelopmentPaper, DevelopmentPoint, DevelopmentStep
from partybook.features.roster.rules import notice, points
from partybook.features.roster.rules.development import standard_on
from partybook.features.roster.rules.development.case import SETS
from partybook.features.roster.rules.points import Item

STEPS: Any = DevelopmentStep.__table__
PAPERS: Any = DevelopmentPaper.__table__
POINTS: Any = DevelopmentPoint.__table__
LAST_DAY = (10, 31)  # month and day up to which the practice year is kept
# A made-up way into the Party: step, days before or after the branch meeting that accepts, who did it, what else.
TRACK: tuple[tuple[str, int, str, dict[str, Any]], ...] = (
    ("applied", -600, "本人", {}),
    ("talk", -580, "王芳", {}),
    ("activist", -520, "支部委员会", {"result": "passed"}),
    ("filed", -510, "王芳", {"approval": "湖街党备〔{year}〕6号", "replied": 0}),
    ("mentor", -505, "周伟、陈静", {}),
    ("review", -350, "周伟、陈静", {"result": "passed"}),
    ("review", -170, "周伟、陈静", {"result": "passed"}),
    ("target", -120, "支部委员会", {"result": "passed"}),
    ("agreed", -95, "湖滨街道党工委", {"approval": "湖街党〔{year}〕21号", "begun": -10, "replied": -14}),
    ("sponsors", -80, "周伟、陈静", {}),
    ("political", -70, "王芳", {"result": "passed"}),
    ("training", -58, "湖滨街道党校", {"result": "passed", "begun": -2, "hours": 24}),
    ("committee", -30, "支部委员会", {"result": "passed"}),
    ("prereview", -20, "湖滨街道党工委", {"result": "passed", "approval": "湖街党预〔{year}〕4号"}),
    ("form", -10, "本人", {}),
    ("accepted", 0, "党员大会", {"result": "passed", "voters": 46, "present": 41, "yes": 40}),
    ("upper_talk", 20, "街道组织员", {}),
    ("approved", 40, "湖滨街道党工委", {"result": "passed", "approval": "湖街党〔{year}〕33号"}),
    ("reported", 45, "街道组织办", {}),
    ("grouped", 50, "支部委员会", {}),
    ("oath", 60, "党支部", {}),
)
# How far the practice book's applicants, activists and target have come: the meeting ahead of them (years on, month,
# day) and the last step entered; probationers count from their own day of joining.
AHEAD = (
    (2, 2, 1, "talk"),
    (1, 12, 1, "applied"),
    (2, 6, 10, "applied"),
    (1, 6, 1, "review"),
    (1, 3, 1, "review"),
    (1, 1, 20, "review"),
    (0, 12, 20, "training"),
)
NO_PAPER = (
    "mentor_record",
    "activist_certificate",
    "thought_report",
    "autobiography",
)  # left out for practice
SCALE = (
    Item("参加社区志愿服务", 2, 20),
    Item("参加支部组织的活动", 1, 15),
    Item("为居民办实事", 3, 15),
    Item("参加入党培训", 5, 10),
    Item("受到街道以上表彰", 10, 20),
    Item("无故缺席活动", -2, 10),
)
NO_OBJECTION = "公示期间没有收到不同意见"
PHONE = "0000-60000012"  # made up


def develop(session: Session, uids: list[str], year: int) -> None:
    """Steps and papers of the people on their way into the Party, as `OTHERS` has made them."""
    for uid, (years, month, day, last) in zip(uids, AHEAD, strict=False):
        _walk(session, uid, dt.date(year + years, month, day), last, year)
    for uid in uids[len(AHEAD) :]:
        joined = queries.page(session, [uid])[0]["joined_on"]
        _walk(session, uid, joined.earliest, "oath", year)
        _put_up(session, uid, "accepted", joined.earliest + dt.timedelta(days=1))
    target = len(AHEAD) - 1
    queries.change_person(session, uids[target], {"note": "拟年内发展"})
    found = queries.case(session, uids[target], dt.date(year, *LAST_DAY))
    if found is not None:
        case = found[2]
        for row in case.records("agreed"):
            _put_up(session, uids[target], "target", row["from_on"].earliest)
        for row in case.records(
            "training"
        ):  # too short, so that the practice book shows what holds a case up
            begun = row["done_on"].latest - dt.timedelta(days=1)
            queries.change_step(session, row["uid"], {"from_on": PartialDate.of(begun), "hours": 16})
    keep_standard(session, points.FOLDER, points.NAME, points.scale_text(SCALE))
    for place, uid in enumerate(uids[: len(AHEAD)]):
        insert_rows(session, POINTS, _earned(uid, place, year))


def _put_up(session: Session, uid: str, kind: str, begun: dt.date) -> None:
    """A public notice that has hung its time, without objections."""
    until = PartialDate.of(notice.ends(kind, begun, None)[0])
    values = {"kind": kind, "from_on": PartialDate.of(begun), "until": until, "phone": PHONE}
    told = {"report_to": "湖滨街道党工委组织办", "address": "湖滨街道湖滨路1号", "result": NO_OBJECTION}
    queries.store_notice(session, uid, None, {**values, **told, "result_on": until})


def _earned(uid: str, place: int, year: int) -> list[dict[str, Any]]:
    """Points through the year, more for those who come later in the list."""
    rows = []
    for number in range(4 + 2 * place):
        one = SCALE[(place + number) % len(SCALE)] if number % 3 else SCALE[number % 2]
        day = dt.date(year, 1, 10) + dt.timedelta(days=(37 * number + 11 * place) % 290)
        rows.append(
            {"person_uid": uid, "item": one.item, "points": one.points, "on_date": PartialDate.of(day)}
        )
    return rows


def _walk(session: Session, uid: str, meeting: dt.date, last: str, year: int) -> None:
    """Enters the steps of `TRACK` with their papers up to `last` and to the end of the practice year."""
    codes = [step for step, *_ in TRACK]
    steps: list[dict[str, Any]] = []
    papers: list[dict[str, Any]] = []
    dates: dict[str, PartialDate] = {}
    for code, days, who, more in TRACK[: len(codes) - codes[::-1].index(last)]:
        on = meeting + dt.timedelta(days=days)
        if on > dt.date(year, *LAST_DAY):
            break
        done = PartialDate.of(on)
        values = {key: value for key, value in more.items() if key not in ("begun", "replied", "approval")}
        values |= {"person_uid": uid, "step": code, "done_on": done, "who": who}
        for key, column in (("begun", "from_on"), ("replied", "approved_on")):
            if key in more:
                values[column] = PartialDate.of(on + dt.timedelta(days=more[key]))
        if "approval" in more:
            values["approval"] = more["approval"].format(year=on.year)
        steps.append(values)
        dates |= {SETS[code]: done} if code in SETS else {}
        papers += [
            {"person_uid": uid, "code": paper, "copies": 1, "pages": 2 * place, "on_date": done}
            for place, paper in enumerate(standard_on(on).step(code).papers, 1)
            if paper not in NO_PAPER
        ]
    insert_rows(session, STEPS, steps)
    insert_rows(session, PAPERS, papers)
    queries.change_person(session, uid, dates)
