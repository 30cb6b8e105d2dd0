"""The facts that ledgers give for a period, with the rows counted and what lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Facts, Proof, Telling, once, reading, share
from partybook.features.ledgers import queries
from partybook.features.ledgers.rules import (
    LookedAt,
    dated_in,
    day_of,
    fact_of,
    in_force,
    is_open,
    label_of,
)
from partybook.features.roster import queries as roster
from partybook.standards.codes import codes
from partybook.standards.ledgers import Ledger, LedgerFact, ledgers
from partybook.text import mark

DUTIES = "post_duties"
NO_DUTIES = mark("{name} {post} 没有岗位职责或任期目标")
Row = dict[str, Any]


def facts(session: Session, asked: Asked) -> list[Fact]:
    """The facts of all ledgers for the period and branch asked for."""
    known = queries.all_ledgers(session)
    return [
        fact
        for ledger in known.values()
        if ledger.facts
        for _, fact in measured(session, ledger, asked, known)
    ]


def measured(
    session: Session, ledger: Ledger, asked: Asked, known: Mapping[str, Ledger] | None = None
) -> list[tuple[LedgerFact, Fact]]:
    """The facts of one ledger, each with what it says of itself: its title, and the target that it should reach."""
    with reading(session):
        return _measured(session, ledger, asked, queries.all_ledgers(session) if known is None else known)


def _measured(
    session: Session, ledger: Ledger, asked: Asked, known: Mapping[str, Ledger]
) -> list[tuple[LedgerFact, Fact]]:
    tell, found = Telling("ledgers", asked), []
    rows, running = _rows(session, ledger, asked)
    every = [row for row, _ in queries.kept_rows(session, ledger, asked.branch)]
    here = {uid: name for uid, name in roster.branches(session, asked.day) if asked.branch in (None, uid)}
    named: dict[str, Proof] = {}  # a row is named once, however many facts count it

    def proofs(some: Iterable[Mapping[str, Any]]) -> list[Proof]:
        return [
            named.get(row["uid"])
            or named.setdefault(row["uid"], Proof(ledger.source, row["uid"], label_of(ledger, row)))
            for row in some
        ]

    for fact in ledger.facts:
        other, column = fact.by
        at = LookedAt(
            rows,
            running,
            every,
            asked.first,
            asked.last,
            asked.as_of,
            ledger.closed,
            [row.get(column) for row in _rows(session, known[other], asked)[1]] if other in known else (),
            _base(session, fact.base, asked) if fact.base else None,
            list(here),
            queries.with_files(session) if fact.attached else (),
            roster.listed(session, asked.day, asked.branch) if fact.what == "listed" else (),
        )
        told = fact_of(fact, at)
        without = [Proof(ledger.source, f"{fact.name}/{one}", here.get(one, one)) for one in told.without]
        lacking = [*proofs(told.lacking), *without]
        found.append((fact, tell.fact(fact.name, fact.unit, told.value, proofs(told.rows), lacking)))
    return found


@once
def _rows(session: Session, ledger: Ledger, asked: Asked) -> tuple[list[Row], list[Row]]:
    """The rows of the period up to the day (what lasts: those in force on it), and with them older ones still open."""
    rows, running = [], []
    for row, entered in queries.kept_rows(session, ledger, asked.branch):
        if ledger.lasting:
            counts = in_force(ledger, row, asked.day)
            older = False
        else:
            day = day_of(ledger, row, entered)
            counts = dated_in(day, asked.first, asked.last) and day.earliest <= asked.day
            older = day.latest < asked.first and is_open(ledger, row)
        if counts:
            rows.append(row)
        if counts or older:
            running.append(row)
    return rows, running


def _base(session: Session, key: str, asked: Asked) -> int | None:
    """A number of the community, the newest known on the day; the residents where volunteers have no base of their own."""
    for row in roster.profiles(session):
        value = row[key] or (row["residents"] if key == "volunteer_base" else None)
        if row["on_date"].earliest <= asked.day and value:
            return int(value)
    return None


def posts_with_duties(session: Session, asked: Asked) -> list[Fact]:
    """Of the committee posts held on the day, those whose holder has duties and goals of the term in the ledger: a row
    of that person (by name where nobody was picked) and post, in force on the day."""
    ledger = queries.all_ledgers(session)[DUTIES]
    rows = [row for row in _rows(session, ledger, asked)[0] if row["duty"] and row["goal"]]
    group = codes()["post"].codes
    done, lacking = list[Proof](), list[Proof]()
    for post in roster.holders(session, asked.day):
        if post["gone"] or post["removed"] or group[post["post"]].group != "committee":
            continue
        if asked.branch not in (None, post["branch_uid"]):
            continue
        row = next((row for row in rows if row["post"] == post["post"] and _is_of(row, post)), None)
        if row is not None:
            done.append(Proof(ledger.source, row["uid"], label_of(ledger, row)))
        else:
            says = NO_DUTIES.format(name=post["name"], post=codes()["post"].label(post["post"]))
            lacking.append(Proof("roster.posts", post["uid"], says))
    value = share(len(done), len(done) + len(lacking))
    return [Telling("ledgers", asked).fact("posts_with_duties_share", "bp", value, done, lacking)]


def _is_of(row: Row, post: Mapping[str, Any]) -> bool:
    picked = row["people"].get("person")
    return bool(picked == post["person_uid"] if picked else row["person"] == post["name"])


def titles_of(known: Iterable[Ledger]) -> dict[str, str]:
    """Every fact of some ledgers and what it is called."""
    return {f"ledgers.{fact.name}": fact.title for ledger in known for fact in ledger.facts}


def own_titles(session: Session) -> dict[str, str]:
    """The facts that ledgers of the office's own give."""
    return titles_of(one for one in queries.all_ledgers(session).values() if one.own)


FACTS = (
    Facts(titles_of(ledgers().values()), facts, own_titles),
    Facts({"ledgers.posts_with_duties_share": mark("班子成员有岗位职责和任期目标的比例")}, posts_with_duties),
)
