"""Any day's standing, from dates and events, against a plain replay of what had happened."""

import datetime as dt
import random
from collections import Counter
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.facts import Asked
from partybook.features.roster import queries, sources
from partybook.features.roster.rules.life import NEEDS_APPROVAL, WAY, effects, life_on
from partybook.features.roster.rules.membership import age_since, badge_due, party_age

BRANCHES = ("东湖社区第一党支部", "东湖社区第二党支部", "东湖社区第三党支部")
FIRST, LAST = dt.date(1976, 1, 1), dt.date(2026, 6, 30)


def day_of(chance: random.Random, first: dt.date, last: dt.date) -> PartialDate:
    return PartialDate.of(first + dt.timedelta(days=chance.randrange((last - first).days)))


def after(date: PartialDate, days: int) -> PartialDate:
    return PartialDate.of(date.earliest + dt.timedelta(days=days))


def make_person(chance: random.Random, number: int) -> dict[str, Any]:
    """Somebody somewhere on the way in, with the dates passed so far."""
    reached = chance.choice(
        ("applied_on", "activist_on", "target_on", "joined_on", "full_on", "full_on", "full_on")
    )
    person: dict[str, Any] = {"name": f"张{number}", "branch": chance.choice(BRANCHES)}
    date = day_of(chance, FIRST, dt.date(2022, 1, 1))
    for key in ("applied_on", "activist_on", "target_on", "joined_on", "full_on"):
        person[key] = date
        if key == reached:
            person["standing"] = dict(WAY)[key]
            break
        date = after(date, chance.randint(100, 500))
    return person


def make_events(
    chance: random.Random, person: dict[str, Any], branches: dict[str, str]
) -> list[dict[str, Any]]:
    """What happened to a member over the years, in an order that can happen."""
    if "joined_on" not in person:
        return []
    events: list[dict[str, Any]] = []
    date = after(person["joined_on"], chance.randint(400, 2000))
    place = person["branch"]
    for _ in range(chance.randint(0, 6)):
        kind = chance.choice(
            (
                "lost",
                "mobile_out",
                "suspended",
                "warning",
                "correction",
                "branch_changed",
                "on_observation",
                "not_due",
                "award",
            )
        )
        event: dict[str, Any] = {"kind": kind, "on_date": date}
        if kind in NEEDS_APPROVAL:
            event["approved_on"] = after(date, chance.randint(0, 90)) if chance.random() < 0.8 else None
        if kind in ("warning", "correction", "on_observation", "not_due"):
            event["until"] = after(date, chance.randint(30, 700))
        if kind == "branch_changed":
            new = chance.choice([name for name in BRANCHES if name != place])
            event |= {"from_branch_uid": branches[place], "to_branch_uid": branches[new]}
            place = new
        events.append(event)
        date = after(date, chance.randint(100, 900))
        end = {"lost": "found", "mobile_out": "mobile_back", "suspended": "restored"}.get(kind)
        if end and chance.random() < 0.7:
            events.append(
                {"kind": end, "on_date": date, "approved_on": date if end in NEEDS_APPROVAL else None}
            )
            date = after(date, chance.randint(100, 900))
    if chance.random() < 0.25:
        events.append(
            {"kind": chance.choice(("transfer_out", "died", "removed")), "on_date": date, "approved_on": date}
        )
    kept = [event for event in events if event["on_date"].latest <= LAST]
    names = {uid: name for name, uid in branches.items()}
    moves = [event["to_branch_uid"] for event in kept if event["kind"] == "branch_changed"]
    person["branch"] = names[moves[-1]] if moves else person["branch"]
    return kept


def replay(
    person: dict[str, Any], events: list[dict[str, Any]], first_branch: str, day: dt.date
) -> dict[str, Any]:
    """Goes through everything that had happened by a day, one after the other."""
    state: dict[str, Any] = {
        "standing": None,
        "here": True,
        "suspended": False,
        "lost": False,
        "mobile": False,
        "branch": first_branch,
    }
    ways = {
        "applied_on": "applicant",
        "activist_on": "activist",
        "target_on": "target",
        "joined_on": "probationary",
        "full_on": "full",
    }
    for key, standing in ways.items():  # in the order in which people reach them
        if key in person and person[key].earliest <= day:
            state["standing"] = standing
    done = [e for e in events if e["on_date"].earliest <= day]
    for event in done:
        kind = event["kind"]
        if kind in NEEDS_APPROVAL and (
            event.get("approved_on") is None or event["approved_on"].earliest > day
        ):
            continue
        if kind in ("transfer_out", "died", "removed"):
            state["here"] = False
        for begin, end, key in (
            ("lost", "found", "lost"),
            ("mobile_out", "mobile_back", "mobile"),
            ("suspended", "restored", "suspended"),
        ):
            if kind in (begin, end):
                state[key] = kind == begin
        if kind == "branch_changed":
            state["branch"] = event["to_branch_uid"]
        if kind in ("on_observation", "not_due") and day <= event["until"].latest:
            state[kind] = True
    return state


@pytest.fixture
def organisation(
    book: Book,
) -> tuple[list[tuple[str, dict[str, Any], list[dict[str, Any]], str]], dict[str, str]]:
    chance = random.Random(180)
    with book.edit("建组织") as session:
        for name in BRANCHES:
            queries.add_branch(session, name)
        branches = {name: uid for uid, name in queries.branches(session)}
        made = []
        for number in range(180):
            person = make_person(chance, number)
            first = branches[person["branch"]]
            events = make_events(chance, person, branches)
            uid = queries.add_person(session, person)
            for event in events:
                queries.add_event(session, uid, event)
            made.append((uid, person, events, first))
    return made, branches


def test_twenty_days_of_fifty_years(book: Book, organisation) -> None:
    made, _ = organisation
    chance = random.Random(20)
    days = [day_of(chance, FIRST, LAST).earliest for _ in range(18)] + [LAST, dt.date(2025, 12, 31)]
    seen: Counter[str] = Counter()
    for day in days:
        lives = dict(
            (person["uid"], life)
            for person, life in book.read(lambda session, day=day: queries.lives(session, day))
        )
        for uid, person, events, first in made:
            wanted, life = replay(person, events, first, day), lives[uid]
            found = {
                "standing": life.standing, "here": life.here, "suspended": life.suspended, "lost": bool(life.lost),
                "mobile": bool(life.mobile), "branch": life.branch_uid,
            }  # fmt: skip
            assert found == {key: wanted[key] for key in found}, (day, person, events)
            votes = (
                wanted["here"]
                and not wanted["suspended"]
                and wanted["standing"] == "full"
                and not wanted.get("on_observation")
            )
            assert life.votes == votes
            assert life.due == (votes and not wanted.get("not_due"))
            seen.update(key for key in ("suspended", "lost", "mobile") if wanted[key])
            seen.update(
                ["gone"] if not wanted["here"] else [],
            )
            seen.update([str(wanted["standing"])])
    assert {
        "suspended",
        "lost",
        "mobile",
        "gone",
        "applicant",
        "activist",
        "target",
        "probationary",
        "full",
    } <= set(seen)


def test_lists_and_counts_of_a_day_per_branch_and_summed(book: Book, organisation) -> None:
    made, branches = organisation
    for day in (dt.date(1999, 3, 12), dt.date(2015, 12, 31), LAST):
        wanted = [
            (person["name"], state)
            for _, person, events, first in made
            if (state := replay(person, events, first, day))["here"]
        ]
        rows = book.read(lambda session, day=day: sources.members(session, Asked(day.year, day)))
        assert sorted(row["name"] for row in rows) == sorted(name for name, _ in wanted)
        assert Counter(row["standing"] for row in rows) == Counter(state["standing"] for _, state in wanted)
        parts = [
            book.read(lambda session, uid=uid, day=day: sources.members(session, Asked(day.year, day, uid)))
            for uid in branches.values()
        ]
        assert sum(map(len, parts)) == len(rows)
        assert sorted(len(part) for part in parts if part) == sorted(
            count for count in Counter(state["branch"] for _, state in wanted).values()
        )


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
