"""The practice book's organisation: branch, committee of two terms, group leaders, collectors, numbers of the community."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.book.file import Session
from partybook.dates import PartialDate
from partybook.features.roster import queries
from partybook.standards.codes import codes

AREAS = ("和平路、湖滨路", "人民路、建设路", "解放路、文化路")
DUTIES = {
    "secretary": "全面工作",
    "deputy_secretary": "协助书记，联系楼栋",
    "organisation": "组织、党员发展",
    "publicity": "宣传、学习教育",
    "discipline": "纪律检查、党务公开",
}
QUIET = 8  # the place of the first person to whom nothing else happens in the year
Members = Sequence[tuple[str, Mapping[str, Any]]]


def organise(session: Session, members: Members, year: int) -> None:
    """Writes all of it for the full members (uid, row) of the practice book, in the order in which they were made."""
    (branch, _), *_ = queries.branches(session)
    queries.change_organisation(
        session,
        {
            "superior": "中共湖滨街道工作委员会",
            "kind": "branch",
            "begins_on": PartialDate(year - 5, 1, 1),
            "address": "湖滨路8号",
            "postcode": "000000",
            "phone": "0000-80000001",
            "fax": "0000-80000002",
        },
    )
    founded = {
        "kind": "residents",
        "founded_on": PartialDate(2003, 6, 18),
        "founded_by": "湖街党〔2003〕12号",
    }
    queries.change_branch(session, branch, {**founded, "address": "湖滨路8号一楼", "phone": "0000-80000001"})
    old = [(uid, person) for uid, person in members[QUIET:] if person["joined_on"].year < year - 8]
    free = [(uid, person) for uid, person in old if not person.get("post")]
    _terms(session, branch, members, free, year)
    _groups(session, branch, free, year)
    _profile(session, year)


def _terms(session: Session, branch: str, members: Members, free: Members, year: int) -> None:
    """The term before with those who stepped down, and the one that runs."""
    start, now = PartialDate(year - 8, 6, 10), PartialDate(year - 3, 6, 12)
    end, until = PartialDate(year - 3, 6, 11), PartialDate(year + 2, 6, 11)
    before = {"name": "第四届", "from_on": start, "until": PartialDate(year - 3, 6, 9), "ended_on": end}
    queries.add_term(session, branch, before)
    election = {
        "requested_on": PartialDate(year - 3, 5, 10),
        "replied_on": PartialDate(year - 3, 5, 18),
        "recorded_on": now,
    }
    queries.add_term(session, branch, {"name": "第五届", "from_on": now, "until": until, **election})
    table = codes()["post"]
    for uid, person in members:
        code = table.find(person.get("post") or "")
        if code is not None:
            old = person["joined_on"].year < now.year - 1
            post = {"from_on": now if old else PartialDate(year - 1, 9, 15), "term": "第五届"}
            queries.add_post(session, uid, {**post, "branch_uid": branch, "post": code, "duty": DUTIES[code]})
    for (uid, _), code in zip(free[::-1], ("secretary", "publicity"), strict=False):
        past = {"branch_uid": branch, "post": code, "from_on": start, "to_on": end, "term": "第四届"}
        queries.add_post(session, uid, past)


def _groups(session: Session, branch: str, free: Members, year: int) -> None:
    """A leader and a collector for each group, as far as there are people; a delegate."""
    since = PartialDate(year - 3, 7, 1)
    groups = [(uid, name) for uid, name, _ in queries.groups(session)]
    for (group, name), area in zip(groups, AREAS, strict=False):
        inside = [uid for uid, person in free if person["group"] == name]
        leader = {"branch_uid": branch, "post": "group_leader", "group_uid": group, "from_on": since}
        collector = {"branch_uid": branch, "post": "collector", "duty": area, "from_on": since}
        for uid, post in zip(inside, (leader, collector), strict=False):
            queries.add_post(session, uid, post)
    delegate = {"branch_uid": branch, "post": "delegate", "from_on": since}
    for uid, _ in free[-3:-2]:
        queries.add_post(session, uid, delegate)


def _profile(session: Session, year: int) -> None:
    for on, residents, low, health, offences in (
        (PartialDate(year - 1, 12, 31), 8216, 41, 81, 3),
        (PartialDate(year, 6, 30), 8304, 38, 84, 1),
        (PartialDate(year, 10, 31), 8341, 37, 86, 2),
    ):
        numbers = {"residents": residents, "households": residents * 10 // 26, "low_income_households": low}
        numbers |= {"health_education": health, "offences": offences, "volunteer_base": residents - 1120}
        note = "不含在外人员" if on.month == 10 else None
        queries.add_profile(session, {"on_date": on, **numbers, "note": note})
