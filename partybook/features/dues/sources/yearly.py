"""The report on a year's dues: who paid, what came in and what for it went out, item by item."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Row
from partybook.features.dues import queries
from partybook.features.dues.sources.ledgers import ledger
from partybook.features.roster import queries as roster
from partybook.standards.codes import codes

PARTS = {"in": "收入", "out": "支出"}
SUM, START, LEFT = "合计", "上年结余", "年末结余"
COUNTS = ("owing", "in_full", "on_time", "reduced", "exempt", "large")
OF_PURPOSE = {"income": "in", "spending": "out"}  # kinds of lines that a purpose parts further


def year(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """One row for the year asked for, up to the day asked for; its `lines` are the items of the account."""
    if asked.branch not in (None, *dict(roster.branches(session))) or asked.uid not in (
        None,
        str(asked.year),
    ):
        return []
    when = (asked.year, asked.branch, asked.as_of)
    counts = {key: len(uids) for key, uids in queries.year_people(session, *when).items()}
    members = ledger(session, asked)
    account = queries.account(session, *when)
    start, items = _start(account), _items(account)
    income, spending = (sum(fen for part, _, fen in items if part == way) for way in PARTS)
    return [
        {
            "uid": str(asked.year),
            **{key: counts[key] for key in COUNTS},
            **{key: sum(row[key] for row in members) for key in ("owed_fen", "paid_fen")},
            "arrears_fen": sum(
                row["owed_fen"] for row in queries.arrears(session, asked.as_of, asked.branch)
            ),
            "start_fen": start,
            "income_fen": income,
            "spending_fen": spending,
            "balance_fen": start + income - spending,
            "lines": _lines(start, items),
        }
    ]


def _start(account: Sequence[Row]) -> int:
    """What was there when the year, or in it the account, began."""
    if not account:
        return 0
    first = account[0]
    before: int = first["balance_fen"] - first["in_fen"] + first["out_fen"]
    return before + _sum((row for row in account if row["kind"] == "start"), "in")


def _items(account: Sequence[Row]) -> list[tuple[str, str, int]]:
    """Part, item and sum of every kind of income and spending, those without any too, as the forms list them."""
    kinds, purposes = codes()["dues_account"].codes.values(), codes()["dues_purpose"].codes.values()
    found = []
    for way in PARTS:
        for kind in kinds:
            mine = [row for row in account if row["kind"] == kind.code]
            if kind.group != way:
                continue
            if kind.code not in OF_PURPOSE:
                found.append((way, kind.label, _sum(mine, way)))
                continue
            for purpose in purposes:
                if purpose.group == way:
                    those = [row for row in mine if row["purpose"] == purpose.code]
                    found.append((way, purpose.label, _sum(those, way)))
    return found


def _sum(rows: Iterable[Row], way: str) -> int:
    fen: int = sum(row["in_fen"] - row["out_fen"] for row in rows)
    return fen if way == "in" else -fen


def _lines(start: int, items: Sequence[tuple[str, str, int]]) -> list[dict[str, Any]]:
    lines: list[tuple[str, str | None, int]] = [(START, None, start)]
    for way, word in PARTS.items():
        mine = [(word, item, fen) for part, item, fen in items if part == way]
        lines += mine
        lines.append((word + SUM, None, sum(fen for *_, fen in mine)))
    income, spending = (sum(fen for part, _, fen in items if part == way) for way in PARTS)
    lines.append((LEFT, None, start + income - spending))
    return [{"part": part, "item": item, "amount_fen": fen} for part, item, fen in lines]
