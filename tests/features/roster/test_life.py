"""Any day's answers, from dates and events, against a slow and plain recomputation."""

import datetime as dt
import random
from collections import Counter
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.facts import Asked, Row
from partybook.features.roster import queries
from partybook.features.roster.rules.life import NEEDS_APPROVAL, effects, life_on
from partybook.features.roster.rules.membership import age_since, badge_due, party_age
from partybook.features.roster.sources import SOURCES

from . import replay as plain
from .made_up import APPROVED, BRANCHES, FIRST, LAST, Made, day_of, make
from .replay import replay

All = dict[str, Made]
NAMED = {source.name: source for source in SOURCES}


@pytest.fixture
def organisation(book: Book) -> tuple[All, dict[str, str]]:
    """180 people in three branches, by uid; what was wrong is taken back; the branches by name."""
    chance = random.Random(180)
    everyone: All = {}
    with book.edit("建组织") as session:
        for name in BRANCHES:
            queries.add_branch(session, name)
        branches = {name: uid for uid, name in queries.branches(session)}
        for number in range(180):
            made = make(chance, number, branches)
            uid = queries.add_person(session, made.person)
            for event in made.events:
                values = {key: value for key, value in event.items() if key != "wrong"}
                one = queries.add_event(session, uid, values)
                if event.get("wrong"):
                    queries.withdraw_event(session, one, {"on_date": event["on_date"], "reason": "登错了人"})
            everyone[uid] = made
    return everyone, branches


def days() -> list[dt.date]:
    """Twenty days of fifty years, half of them since there are rules of today."""
    chance = random.Random(20)
    old = [day_of(chance, FIRST, LAST).earliest for _ in range(9)]
    new = [day_of(chance, dt.date(2019, 5, 6), LAST).earliest for _ in range(8)]
    return [*old, *new, dt.date(2014, 5, 28), dt.date(2025, 12, 31), LAST]


def rows(book: Book, name: str, day: dt.date, branch: str | None = None) -> list[Row]:
    return list(book.read(lambda session: NAMED[name].rows(session, Asked(day.year, day, branch))))


def test_the_organisation_has_all_that_can_happen(organisation: tuple[All, dict[str, str]]) -> None:
    everyone, _ = organisation
    kinds = Counter(event["kind"] for made in everyone.values() for event in made.events)
    assert set(effects()) - {"withdrawn"} == set(kinds)
    assert any(event.get("wrong") for made in everyone.values() for event in made.events)
    assert len({made.first for made in everyone.values()}) == len(BRANCHES)
    assert APPROVED == NEEDS_APPROVAL


def test_twenty_days_of_fifty_years(book: Book, organisation: tuple[All, dict[str, str]]) -> None:
    everyone, _ = organisation
    seen: Counter[str] = Counter()
    for day in days():
        lives = book.read(lambda session, day=day: queries.lives(session, day))
        assert len(lives) == len(everyone)
        for person, life in lives:
            wanted = replay(everyone[person["uid"]], day)
            found: dict[str, Any] = {
                "standing": life.standing,
                "here": life.here,
                "gone": life.left["kind"] if life.left else None,
                "suspended": life.suspended,
                "lost": life.lost["on_date"] if life.lost else None,
                "mobile": life.mobile["on_date"] if life.mobile else None,
                "branch": life.branch_uid,
                "terms": sorted(event["kind"] for event in life.terms),
                "waiting": sorted(event["kind"] for event in life.pending),
            }
            wanted |= {
                "suspended": bool(wanted["suspended"]),
                "lost": wanted["lost"]["on_date"] if wanted["lost"] else None,
                "mobile": wanted["mobile"]["on_date"] if wanted["mobile"] else None,
                "terms": sorted(event["kind"] for event in wanted["terms"]),
                "waiting": sorted(event["kind"] for event in wanted["waiting"]),
            }
            assert found == {key: wanted[key] for key in found}, (day, everyone[person["uid"]])
            seen.update([key for key in ("suspended", "lost", "mobile") if wanted[key]])
            seen.update([str(wanted["standing"]), f"gone {wanted['gone']}", *wanted["terms"]])
    wanted_states = {"suspended", "lost", "mobile", "applicant", "activist", "target", "probationary", "full"}
    assert {*wanted_states, "gone transfer_out", "gone removed", "not_due", "on_observation"} <= set(seen)


def test_voters_of_twenty_days_by_branch(book: Book, organisation: tuple[All, dict[str, str]]) -> None:
    everyone, branches = organisation
    seen: Counter[str] = Counter()
    for day in days():
        states = {uid: replay(made, day) for uid, made in everyone.items()}
        for branch in (*branches.values(), None):
            wanted = {
                uid: vote
                for uid, state in states.items()
                if branch in (None, state["branch"]) and (vote := plain.vote(state)) is not None
            }
            found = rows(book, "roster.voters", day, branch)
            keys = ("votes", "no_vote", "due", "due_admission", "reason")
            assert {row["uid"]: {key: row[key] for key in keys} for row in found} == wanted, day
            heads = NAMED["roster.voters"].heads(found)
            due = sum(vote["due"] for vote in wanted.values())
            assert (heads["members"], heads["due"]) == (len(wanted), due)
            assert heads["voters"] == sum(vote["votes"] for vote in wanted.values())
            assert heads["meeting_quorum"] == next(n for n in range(due + 2) if n > due / 2)
            admission = sum(vote["due_admission"] for vote in wanted.values())
            assert heads["admission_quorum"] == next(n for n in range(admission + 2) if n > admission / 2)
            assert heads["election_quorum"] == next(n for n in range(due + 1) if 5 * n >= 4 * due)
            seen.update(str(vote["no_vote"]) for vote in wanted.values())
            seen["left out"] += sum(vote["votes"] and not vote["due"] for vote in wanted.values())
            seen["elections only"] += sum(vote["due_admission"] > vote["due"] for vote in wanted.values())
    kinds = {"on_observation", "rights_paused", "probationary", "left out", "elections only"}
    assert kinds <= {key for key, count in seen.items() if count}


def test_counts_of_twenty_days_by_branch(book: Book, organisation: tuple[All, dict[str, str]]) -> None:
    everyone, branches = organisation
    for day in days():
        states = [(made, replay(made, day)) for made in everyone.values()]
        found = {row["uid"]: row for row in rows(book, "roster.counts", day)}
        assert len(found) == len(book.read(queries.branches)) + 1
        for uid in (*branches.values(), "total"):
            part = [one for one in states if uid in ("total", one[1]["branch"])]
            wanted, row = plain.tally(part, day), found[uid]
            numbers = {key: row[key] for key in row if key not in ("uid", "branch")}
            assert numbers == {key: wanted[key] for key in numbers}, (day, uid)
        alone = rows(book, "roster.counts", day, branches[BRANCHES[0]])
        assert [row["total"] for row in alone] == [found[branches[BRANCHES[0]]]["total"]] * 2
        heads = NAMED["roster.counts"].heads(list(found.values()))
        assert heads["total"] == found["total"]["total"] == plain.tally(states, day)["total"]


def test_what_is_due_on_twenty_days(book: Book, organisation: tuple[All, dict[str, str]]) -> None:
    everyone, branches = organisation
    seen: Counter[str] = Counter()
    for day in days():
        states = {uid: replay(made, day) for uid, made in everyone.items()}
        wanted = {
            uid: sorted(what, key=str)
            for uid, made in everyone.items()
            if (what := plain.due(made, states[uid], day))
        }
        found: dict[str, list[tuple[str, dt.date | None]]] = {}
        for row in rows(book, "roster.pending", day):
            if row["kind"] == "development":  # told by tests of their own
                continue
            due = row["due_on"].earliest if row["due_on"] else None
            assert row["late"] == (due is not None and day > due) and row["name"] and row["todo"]
            assert row["days"] == ((due - day).days if due else None)
            found.setdefault(row["uid"], []).append((row["kind"], due))
        assert {uid: sorted(what, key=str) for uid, what in found.items()} == wanted, day
        parts = [
            [row for row in rows(book, "roster.pending", day, uid) if row["kind"] != "development"]
            for uid in branches.values()
        ]
        assert sum(map(len, parts)) == sum(map(len, wanted.values()))
        seen.update(kind for what in wanted.values() for kind, _ in what)
    assert set(seen) >= {
        "approval", "letter", "receipt_wanted", "correction", "observation", "suspension", "removal", "contact", "report",
        "probation",
    }  # fmt: skip


def test_lists_of_a_day_per_branch_and_summed(book: Book, organisation: tuple[All, dict[str, str]]) -> None:
    everyone, branches = organisation
    for day in (dt.date(1999, 3, 12), dt.date(2015, 12, 31), LAST):
        wanted = {uid: state for uid, made in everyone.items() if (state := replay(made, day))["here"]}
        found = rows(book, "roster.members", day)
        assert {row["uid"]: row["standing"] for row in found} == {
            uid: state["standing"] for uid, state in wanted.items()
        }
        for uid in branches.values():
            part = {row["uid"] for row in rows(book, "roster.members", day, uid)}
            assert part == {one for one, state in wanted.items() if state["branch"] == uid}


def test_an_event_waits_for_its_approval() -> None:
    event = {"uid": "1", "kind": "suspended", "on_date": PartialDate(2025, 3, 1), "approved_on": None}
    person = {"standing": "full", "full_on": PartialDate(2000)}
    life = life_on(person, [event], dt.date(2025, 6, 1))
    assert (life.suspended, life.pending) == (False, [event])
    event["approved_on"] = PartialDate(2025, 5, 20)
    assert life_on(person, [event], dt.date(2025, 5, 19)).pending == [event]
    assert life_on(person, [event], dt.date(2025, 5, 20)).suspended


def test_terms_end_with_their_day() -> None:
    person = {"standing": "full", "full_on": PartialDate(2000)}
    event = {
        "uid": "1",
        "kind": "on_observation",
        "on_date": PartialDate(2024, 3, 1),
        "approved_on": PartialDate(2024, 3, 1),
        "until": PartialDate(2025, 2, 28),
    }
    votes = [
        life_on(person, [event], day).votes
        for day in (dt.date(2024, 2, 29), dt.date(2024, 3, 1), dt.date(2025, 2, 28), dt.date(2025, 3, 1))
    ]
    assert votes == [True, False, False, True]


def test_who_came_by_transfer_was_not_here_before() -> None:
    person = {"standing": "full", "joined_on": PartialDate(1990), "full_on": PartialDate(1991)}
    event = {"uid": "1", "kind": "transfer_in", "on_date": PartialDate(2010, 5, 1)}
    assert [life_on(person, [event], day).here for day in (dt.date(2010, 4, 30), dt.date(2010, 5, 1))] == [
        False,
        True,
    ]


def test_what_only_takes_another_event_back_does_nothing_itself() -> None:
    back = {"uid": "1", "kind": "withdrawn", "on_date": PartialDate(2020, 1, 1)}
    came = {"uid": "2", "kind": "transfer_in", "on_date": PartialDate(2025, 5, 1)}
    assert not life_on({"standing": "full"}, [back, came], dt.date(2025, 4, 30)).here


def test_a_corrected_event_no_longer_counts(book: Book) -> None:
    with book.edit("登记") as session:
        uid = queries.add_person(session, {"name": "张三", "standing": "full"})
        wrong = queries.add_event(session, uid, {"kind": "died", "on_date": PartialDate(2025, 1, 1)})
    assert not book.read(lambda session: queries.lives(session, LAST))[0][1].here
    with book.edit("更正") as session:
        queries.add_event(
            session, uid, {"kind": "award", "on_date": PartialDate(2025, 1, 1), "corrects_uid": wrong}
        )
    assert book.read(lambda session: queries.lives(session, LAST))[0][1].here
    assert [entry.what for entry in book.history(wrong)] == ["登记"]  # both stay visible


def test_every_kind_of_event_has_an_effect() -> None:
    known = {
        "arrive",
        "leave",
        "branch",
        "term",
        "term-",
        "mark",
        "void",
        "suspended+",
        "suspended-",
        "lost+",
        "lost-",
        "mobile+",
        "mobile-",
    }
    assert set(effects().values()) <= known
    assert set(effects()) >= NEEDS_APPROVAL


@pytest.mark.parametrize(
    ("joined", "full", "since"),
    [
        (PartialDate(1969, 3, 31), None, None),
        (PartialDate(1969, 4, 1), None, PartialDate(1969, 4, 1)),
        (PartialDate(1977, 8, 11), None, PartialDate(1977, 8, 11)),
        (PartialDate(1977, 8, 12), None, None),
        (PartialDate(1990, 7), PartialDate(1991, 7), PartialDate(1991, 7)),
        (PartialDate(1990, 7), PartialDate(1992, 1), PartialDate(1992, 1)),  # extended probation
        (None, None, None),
    ],
)
def test_party_age_counts_from_full_membership(joined, full, since) -> None:
    assert age_since("full", joined, full) == since
    assert age_since("probationary", joined, full) is None


@pytest.mark.parametrize(
    ("full", "due"),
    [
        (PartialDate(1976, 6, 30), True),
        (PartialDate(1976, 7, 1), True),
        (PartialDate(1976, 7, 2), False),
        (PartialDate(1976, 7), True),
        (PartialDate(1976, 8), False),
    ],
)
def test_the_fifty_year_badge_by_the_first_of_july(full, due) -> None:
    assert badge_due(full, 2026) == due
    assert party_age("full", None, full, dt.date(2026, 7, 1)) == (50 if due else 49)
