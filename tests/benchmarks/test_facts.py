"""Every fact of a year: 500 people in ten branches, 300 meetings with everybody's attendance, 3,000 ledger rows, dues of
twelve months. To reach: 0.2 s for all of them together."""

import datetime as dt
import random
from collections.abc import Iterator
from typing import Any

import pytest

from partybook.book.bulk import insert_rows
from partybook.book.file import Book, Session
from partybook.book.schema import new_uid
from partybook.dates import PartialDate
from partybook.facts import Asked
from partybook.features import knowledge
from partybook.features.dues.model import DuesMonth, DuesOpening
from partybook.features.dues.queries import pay_each
from partybook.features.dues.rules.paying import Sum
from partybook.features.ledgers import queries as ledgers
from partybook.features.meetings.model import Attendance, Meeting
from partybook.features.roster import queries as roster
from partybook.jobs import demo
from partybook.jobs.books import new_book
from partybook.jobs.demo.ledgers import ROWS, _value

pytestmark = pytest.mark.benchmark_run
BRANCHES, EACH, MEETINGS, ROWS_IN_ALL, GOAL = 10, 50, 30, 3000, 0.2
KINDS = ("general", "lecture", "theme_day", "study", "group", "committee", "report_members", "half_report")
POSTS = ("secretary", "organisation", "publicity")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    names = [f"东湖第{place}党支部" for place in range(BRANCHES)]
    path = tmp_path_factory.mktemp("facts") / "东湖.partybook"
    with new_book(path, branch=names[0], community="东湖社区", more_branches=names[1:]) as book:
        with book.edit("一年") as session:
            fill(session, names)
        yield book


def fill(session: Session, names: list[str]) -> None:
    make = demo._People(random.Random(1), 2026)
    rows = [
        {
            **make.make("full", place),
            "branch": names[place // EACH],
            "group": f"第{'一二三'[place % 3]}党小组",
        }
        for place in range(BRANCHES * EACH)
    ]
    for row in rows:
        row.pop("post", None)
    uids = roster.store_people(session, [(None, row) for row in rows])
    people = list(zip(uids, (row["name"] for row in rows), strict=True))
    for place, (branch, _) in enumerate(roster.branches(session)):
        mine = uids[place * EACH : (place + 1) * EACH]
        for uid, post in zip(mine, POSTS, strict=False):
            since = PartialDate(2024, 6, 12)
            roster.add_post(session, uid, {"post": post, "branch_uid": branch, "from_on": since})
        meet(session, branch, mine)
        collect(session, branch, mine)
    keep(session, people)


def meet(session: Session, branch: str, people: list[str]) -> None:
    groups = [uid for uid, _, of in roster.groups(session) if of == branch]
    meetings, lines = [], []
    for place in range(MEETINGS):
        kind = KINDS[place % len(KINDS)]
        uid, day = new_uid(), dt.date(2026, 1, 5) + dt.timedelta(days=place * 11)
        held: dict[str, Any] = {
            "uid": uid, "branch_uid": branch, "kind": kind, "title": "会议", "state": "held", "hours_tenth": 20,
            "held_on": PartialDate.of(day), "group_uid": groups[place % 3] if kind == "group" else None,
        }  # fmt: skip
        meetings.append(held)
        here = people[:3] if kind == "committee" else people[place % 3 :: 3] if kind == "group" else people
        for number, person in enumerate(here):
            state = "leave" if (number + place) % 9 == 0 else "present"
            lines.append(
                {"meeting_uid": uid, "person_uid": person, "state": state, "due": True, "votes": True}
            )
    insert_rows(session, Meeting.__table__, meetings)
    insert_rows(session, Attendance.__table__, lines)


def collect(session: Session, branch: str, people: list[str]) -> None:
    for month in range(1, 13):
        opening = insert_rows(
            session,
            DuesOpening.__table__,
            [{"branch_uid": branch, "month": PartialDate(2026, month), "kind": "opened",
              "opened_on": PartialDate(2026, month, 1)}],
        )[0]  # fmt: skip
        owed = [
            {
                "opening_uid": opening,
                "person_uid": uid,
                "month": PartialDate(2026, month),
                "owed_fen": 1000,
                "reason": "whole",
            }
            for uid in people
        ]
        insert_rows(session, DuesMonth.__table__, owed)
        if month < 12:
            sums = [Sum(uid, PartialDate(2026, month), 1000) for uid in people[month % 7 :]]
            pay_each(session, branch, sums, {"on_date": PartialDate(2026, month, 20)})


def keep(session: Session, people: list[tuple[str, str]]) -> None:
    branches = [uid for uid, _ in roster.branches(session)]
    known = ledgers.all_ledgers(session)
    times = ROWS_IN_ALL // sum(len(rows) - 1 for rows in ROWS.values()) + 1
    for name, (keys, *rows) in ROWS.items():
        todo = [
            (None, {
                "branch_uid": branches[turn % BRANCHES], "people": {},
                **{key: _value(known[name].by_key[key], value, people, 2026)
                   for key, value in zip(keys.split(), row, strict=True)},
            })
            for turn in range(times)
            for row in rows
        ]  # fmt: skip
        ledgers.store_rows(session, known[name], todo)


def test_every_fact_of_a_year(book: Book, race: Any) -> None:
    asked = Asked(2026, dt.date(2026, 11, 30))

    def ours() -> None:
        found = {fact.name: fact for fact in book.read(lambda session: knowledge.facts(session, asked))}
        assert found["ledgers.visits"].value and found["dues.on_time_share"].value
        assert found["meetings.attendance_share"].value and found["roster.posts_filled"].value == 30

    def goal() -> None:
        import time

        time.sleep(GOAL)

    race(ours, {"0.2 s": (goal, 1.0)}, rounds=3)
