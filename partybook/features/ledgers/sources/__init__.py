"""Ledgers as rows for paper, export, scoring and the command line; the facts they give."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Proof, Row, Source, Waiting
from partybook.features.ledgers import queries
from partybook.features.ledgers.rules import mention_of, remind
from partybook.features.ledgers.sources.facts import FACTS as FACTS
from partybook.features.ledgers.sources.facts import facts as facts
from partybook.features.ledgers.sources.facts import measured as measured
from partybook.fields import Code, CodeTable, Field, Label, Money, OwnCodes, Text, Whole
from partybook.money import capitals
from partybook.standards.ledgers import BALANCE, NUMBER, Ledger, ledgers
from partybook.standards.registers import Register
from partybook.text import mark

BRANCH = Field("branch", "所在党支部", Label(), (), 8, computed=True)
SERIAL = Field(NUMBER, "编号", Whole(), (), 3, computed=True)
LEFT = Field(BALANCE, "结余", Money(), (), 5, computed=True)
LATE = Field("mark", "期限提醒", Text(), (), 4, computed=True)
IN_WORDS = "_capitals"  # behind the key of a column of money, where a register says it in capital numerals
_DUE = CodeTable("ledger_due", [Code("late", "逾期", "逾期", ""), Code("soon", "快到期", "快到期", "")])
DUE = Field("mark", "期限提醒", OwnCodes(_DUE), (), 4, computed=True)  # as a list shows it
FILES = Field("files", "附件", Whole(), (), 3, computed=True)


def source_of(ledger: Ledger) -> Source:
    """The source of a ledger: its columns, its branch, its number, and a word where a deadline is near or past."""
    fields = [
        *([SERIAL] if ledger.number else []),
        *ledger.fields,
        *([LEFT] if ledger.account else []),
        *([LATE] if ledger.deadline else []),
        *(
            Field(f"{one.key}{IN_WORDS}", f"{one.label}大写", Text(), (), 8, computed=True)
            for one in _worded(ledger)
        ),
        BRANCH,
    ]
    return Source(ledger.source, ledger.title, tuple(fields), _rows(ledger), _heads(ledger))


def _worded(ledger: Ledger) -> list[Field]:
    """The columns of money that the register says in capital numerals too."""
    asked = {column["key"] for column in ledger.paper.get("columns", ())}
    return [one for one in ledger.fields if f"{one.key}{IN_WORDS}" in asked]


def _rows(ledger: Ledger) -> Callable[[Any, Asked], Sequence[Row]]:
    words = {"late": "逾期", "soon": "快到期", None: None}
    worded = [one.key for one in _worded(ledger)]

    def rows(session: Session, asked: Asked) -> list[dict[str, Any]]:
        return [
            {
                **{key: value for key, value in row.items() if key != "people"},
                "person_uid": row["people"].get("person"),
                "mark": words[remind(ledger, row, asked.as_of)],
                **{f"{key}{IN_WORDS}": _capitals(row[key]) for key in worded},
            }
            for row in queries.rows_between(session, ledger, asked.first, asked.last, asked.branch)
        ]

    return rows


def _capitals(fen: int | None) -> str | None:
    return capitals(fen) if fen is not None and fen >= 0 else None


def _heads(ledger: Ledger) -> Callable[[Sequence[Row]], Mapping[str, Any]]:
    sums = [one.key for one in ledger.fields if isinstance(one.kind, (Money, Whole))]
    money = {one.key for one in ledger.fields if isinstance(one.kind, Money)}

    def heads(rows: Sequence[Row]) -> Mapping[str, Any]:
        totals = {key: sum(row[key] or 0 for row in rows) for key in sums}
        return {
            "count": len(rows),
            "total_carried": _carried(ledger, rows),
            **{
                f"total_{key}": f"{value / 100:.2f}" if key in money else value
                for key, value in totals.items()
            },
        }

    return heads


def _carried(ledger: Ledger, rows: Sequence[Row]) -> str:
    """What was left before the first row, for the head of an account; empty where that is nothing."""
    if not ledger.account or not rows or rows[0][BALANCE] is None:
        return ""
    income, spending = (rows[0][key] or 0 for key in ledger.account)
    before = rows[0][BALANCE] - income + spending
    return f"此前结余 {before / 100:.2f} · " if before else ""


def late(session: Session, asked: Asked) -> int:
    """How many rows of all ledgers are past their deadline and not closed."""
    found = queries.standings(session, asked.year, asked.as_of, asked.branch)
    return sum(one.late for one in found.values())


def mentions(session: Session, person_uid: str) -> list[Proof]:
    """The rows of all ledgers that name a person, the newest first."""
    return [
        Proof(ledger.source, row["uid"], mention_of(ledger, column, row))
        for ledger, column, row in queries.named(session, person_uid)
    ]


def place_of(session: Session, fact: str) -> str:
    """The source of the ledger that gives a fact; empty where none does."""
    name = fact.partition(".")[2]
    known = queries.all_ledgers(session).values()
    return next((one.source for one in known for given in one.facts if given.name == name), "")


def of_book(session: Session) -> list[Source]:
    """The sources of the ledgers of the office's own, and of those it changed."""
    return [source_of(one) for one in queries.all_ledgers(session).values() if one.own or one.changed]


def registers_of_book(session: Session) -> list[Register]:
    """The registers that ledgers of the office's own print, and those it changed."""
    return [one.register() for one in queries.all_ledgers(session).values() if one.own or one.changed]


SOURCES = tuple(source_of(ledger) for ledger in ledgers().values())
WAITING = (Waiting(mark("台账：{count} 条已经逾期，还没有办结"), late),)
PLACES = {"posts_with_duties": "ledgers.post_duties"}  # facts that no ledger gives by itself
