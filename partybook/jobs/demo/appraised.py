"""The practice year's talks from heart to heart, studies of members, and the appraisal of its members."""

from __future__ import annotations

import datetime as dt
from itertools import combinations
from typing import Any

from partybook.book.bulk import insert_rows
from partybook.book.file import Session
from partybook.dates import PartialDate
from partybook.features.meetings.model import Appraisal, AppraisalResult, Study, Talk
from partybook.jobs.demo import spoken
from partybook.jobs.demo.held import Year

TALKS: Any = Talk.__table__
STUDIES: Any = Study.__table__
APPRAISALS: Any = Appraisal.__table__
RESULTS: Any = AppraisalResult.__table__


def _members(kept: Year) -> list[str]:
    full = [uid for uid, person in kept.people.items() if person["standing"] == "full"]
    return sorted(full, key=lambda uid: kept.people[uid]["citizen_id"])


def talk(session: Session, kept: Year) -> None:
    """Talks of each kind through the year: the committee with one another, its members with others, members with
    members; one of them with a colleague of the office, who is no member here."""
    officers = kept.committee or _members(kept)[:2]
    others = [uid for uid in _members(kept) if uid not in officers] or officers
    between = list(combinations(officers, 2))
    found: list[dict[str, Any]] = []
    for place in range(3 * len(spoken.TALKS)):
        kind, talker, content, opinions, solved = spoken.TALKS[place % len(spoken.TALKS)]
        uid = others[(5 * place + 3) % len(others)]
        by = kept.officer_uid(talker) if talker else others[(3 * place + 1) % len(others)]
        if kind == "committee" and between:
            by, uid = between[len(found) % len(between)]
        day = dt.date(kept.year, 1, 12) + dt.timedelta(days=14 * place)
        row = {"branch_uid": kept.branch, "on_date": PartialDate.of(day), "kind": kind, "place": spoken.ROOM}
        row |= {"talker_uid": by, "talker": kept.people[by]["name"] if by else kept.officer(talker or "")}
        row |= {"content": content, "opinions": opinions, "solved": solved, "person_uid": uid}
        found.append(row)
    found[-1] |= {"person_uid": None, "partner": "社区工作者小陈", "kind": "other"}
    insert_rows(session, TALKS, found)


def learn(session: Session, kept: Year) -> None:
    """What members learned besides the meetings; the officers went to a training that counts."""
    members, found = _members(kept), []
    officers = set(kept.committee)
    for place, uid in enumerate(members):
        for number, (kind, title, organiser, hours, central) in enumerate(spoken.STUDIES):
            if (central and uid not in officers) or (not central and (place + number) % 3):
                continue
            day = dt.date(kept.year, 2 + number, 6 + place % 20)
            row = {"person_uid": uid, "on_date": PartialDate.of(day), "kind": kind, "title": title}
            found.append({**row, "organiser": organiser, "hours_tenth": hours, "central": central})
    insert_rows(session, STUDIES, found)


def appraise(session: Session, kept: Year, meeting: str) -> None:
    """The ballot's counting and the grades, told to the members."""
    there = kept.attendance[meeting]
    came = [one["person_uid"] for one in there if one["state"] in ("present", "late")]
    on = PartialDate(kept.year, 10, 22)
    row = {"branch_uid": kept.branch, "year": kept.year, "meeting_uid": meeting, "on_date": on}
    row |= {
        "due": sum(one["due"] for one in there),
        "present": len(came),
        "issued": len(came),
        "returned": len(came),
    }
    row |= {
        "scrutineer": kept.officer("纪检委员"),
        "teller": kept.officer("宣传委员"),
        "closed_on": PartialDate(kept.year, 10, 28),
    }
    row |= {"plan": "个人自评、党员互评、民主测评、组织评定", "summary": "评议有序进行，等次已告知本人"}
    (appraisal,) = insert_rows(session, APPRAISALS, [row])
    full = [uid for uid in (one["person_uid"] for one in there) if kept.people[uid]["standing"] == "full"]
    told = PartialDate(kept.year, 10, 30)
    insert_rows(
        session,
        RESULTS,
        [
            _result(appraisal, uid, at, len(came), told) | {"note": None if uid in came else "请假，书面自评"}
            for at, uid in enumerate(full)
        ],
    )


def _result(appraisal: str, uid: str, place: int, votes: int, told: PartialDate) -> dict[str, Any]:
    grade = "excellent" if place % 4 == 0 else "basic" if place % 17 == 5 else "qualified"
    most, some = votes - 5 - place % 3, 3 + place % 3
    numbers = {"excellent": some, "qualified": most, "basic": 2, "unqualified": 0}
    if grade == "excellent":
        numbers |= {"excellent": most, "qualified": some}
    elif grade == "basic":
        numbers |= {"excellent": 2, "qualified": some, "basic": most}
    numbers["unqualified"] = votes - sum(numbers.values())
    self_view, mutual_view, problems = spoken.VIEWS[place % len(spoken.VIEWS)]
    row = {"appraisal_uid": appraisal, "person_uid": uid, **numbers, "grade": grade, "self_view": self_view}
    row |= {"own_view": "同意", "mutual_view": mutual_view, "problems": problems, "told_on": told}
    return row
