"""The year's months: a row for each, a row for each member with twelve of them, the notice of names and sums."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.dates import PartialDate
from partybook.facts import Asked, Row
from partybook.features.dues import queries
from partybook.features.dues.model import TWELVE
from partybook.features.dues.queries import Position
from partybook.features.dues.rules.months import month_of, months_words, of_year, through
from partybook.features.dues.sources.people import everyone, who
from partybook.money import yuan
from partybook.standards.codes import codes

BASE_KEYS = ("category", "base_fen", "rate_bp", "monthly_fen")
WHY = (*BASE_KEYS, "rule")


def year_of(session: Session, asked: Asked) -> dict[str, dict[int, Position]]:
    """Everybody's months of the year asked for, by person and number of the month."""
    first, *_, last = of_year(asked.year)
    people = None if asked.uid is None else [asked.uid]
    found: dict[str, dict[int, Position]] = {}
    for position in queries.positions(session, asked.as_of, first, last, asked.branch, people).values():
        found.setdefault(position.person_uid, {})[position.month.month or 0] = position
    return found


def months(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """A row for each person and month of the year that was opened or paid for in advance."""
    people, collects = everyone(session, asked), queries.office(session).collects
    kept = year_of(session, asked)
    return [
        _month_row(people[uid], mine[number], collects)
        for uid in people
        if (mine := kept.get(uid))
        for number in sorted(mine)
    ]


def _month_row(person: Mapping[str, Any], position: Position, collects: str) -> dict[str, Any]:
    return {
        **{key: person[key] for key in ("uid", "name", "citizen_id", "branch")},
        "month": position.month,
        "owed_fen": position.owed_fen,
        "paid_fen": position.paid_fen,
        "state": position.state,
        "frozen_fen": position.frozen_fen,
        "corrected_fen": position.corrected_fen,
        "reason": position.reason,
        **{key: getattr(position, key) for key in WHY},
        "paid_on": position.paid_on,
        "on_time": position.on_time(collects),
    }


def ledger(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """A row for each member of the year: what was paid for each month, owed and paid in all, the difference."""
    return _ledger(session, asked, year_of(session, asked))


def _ledger(
    session: Session, asked: Asked, kept: Mapping[str, Mapping[int, Position]]
) -> list[dict[str, Any]]:
    people = everyone(session, asked)
    bases = queries.bases(session, month_of(min(asked.as_of, PartialDate(asked.year, 12).latest)))
    day = PartialDate.of(asked.as_of)
    large = queries.large_sums(session, asked.as_of, PartialDate(asked.year, 1), day, asked.branch)
    large = large if asked.as_of.year == asked.year else _large_of_year(session, asked)
    notes = _notes(session, asked)
    return [
        _ledger_row(person, kept.get(uid, {}), bases.get(uid, {}), large.get(uid, 0), notes.get(uid))
        for uid, person in people.items()
        if uid in kept or uid in large or (person["member"] and asked.branch in (None, person["here_in"]))
    ]


def _large_of_year(session: Session, asked: Asked) -> Mapping[str, int]:
    last = PartialDate(asked.year, 12, 31)
    return queries.large_sums(session, asked.as_of, PartialDate(asked.year, 1), last, asked.branch)


def _ledger_row(
    person: Mapping[str, Any],
    mine: Mapping[int, Position],
    base: Mapping[str, Any],
    large_fen: int,
    note: str | None,
) -> dict[str, Any]:
    opened = [mine[number] for number in sorted(mine) if mine[number].category is not None]
    paid = {
        key: mine[number].paid_fen or None if number in mine else None for number, key in enumerate(TWELVE, 1)
    }
    owed_fen = sum(position.owed_fen for position in mine.values())
    paid_fen = sum(position.paid_fen for position in mine.values())
    return {
        **who(person),
        **{key: getattr(opened[-1], key) if opened else base.get(key) for key in BASE_KEYS},
        "income_fen": base.get("income_fen"),
        **paid,
        "states": ",".join(mine[number].state if number in mine else "" for number in range(1, 13)),
        "large_fen": large_fen or None,
        "owed_fen": owed_fen,
        "paid_fen": paid_fen,
        "difference_fen": paid_fen - owed_fen,
        **_apart(mine.values()),
        "paid_to": paid_to([mine[number] for number in sorted(mine)]),
        "note": "；".join(part for part in (_unset(mine.values()), note) if part) or None,
    }


def _apart(kept: Iterable[Position]) -> dict[str, int]:
    """What is owed and what was paid too much or ahead, month by month: one does not settle the other."""
    open_ = [position.open_fen for position in kept]
    return {
        "behind_fen": sum(fen for fen in open_ if fen > 0),
        "extra_fen": -sum(fen for fen in open_ if fen < 0),
    }


def _unset(kept: Iterable[Position]) -> str:
    """3—5月未核定, where opened months ask for nothing because nobody said how much."""
    months = months_words(position.month for position in kept if position.state == "unset")
    return f"{months}未核定" if months else ""


def paid_to(kept: Sequence[Position]) -> PartialDate | None:
    """The last month up to which everything owed is paid; None where the first is not."""
    last = None
    for position in kept:
        if position.open_fen > 0 or position.state == "unset":
            break
        last = position.month
    return last


def _notes(session: Session, asked: Asked) -> dict[str, str]:
    """What must be seen beside a member's year: reductions and corrections."""
    found: dict[str, list[str]] = {}
    short = codes()["dues_relief"].short
    for row in queries.reliefs(session):
        if row["approved_on"] is None or row["approved_on"].earliest > asked.as_of:
            continue
        first = max(row["from_month"], PartialDate(asked.year, 1), key=lambda month: month.sort_key)
        last = min(
            row["to_month"] or PartialDate(asked.year, 12),
            PartialDate(asked.year, 12),
            key=lambda m: m.sort_key,
        )
        if first.sort_key <= last.sort_key:
            span = months_words(through(first, last))
            found.setdefault(row["person_uid"], []).append(f"{span}{short(row['kind'])}")
    for row in queries.corrections(session, year=asked.year):
        if row["on_date"].earliest <= asked.as_of and row["voided_on"] is None:
            sign = "+" if row["delta_fen"] > 0 else ""
            text = f"{row['month'].month}月更正{sign}{yuan(row['delta_fen'])}（{row['reason']}）"
            found.setdefault(row["person_uid"], []).append(text)
    return {uid: "；".join(texts) for uid, texts in found.items()}


def ledger_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """The sums in a ledger's head."""
    owed, paid = (sum(row.get(key) or 0 for row in rows) for key in ("owed_fen", "paid_fen"))
    return {
        "count": len(rows),
        "owed": yuan(owed, thousands=True),
        "paid": yuan(paid, thousands=True),
        "arrears": yuan(sum(map(_behind, rows)), thousands=True),
    }


def _behind(row: Row) -> int:
    """What a row still owes: month by month where it says so, else in all."""
    fen: int | None = row.get("behind_fen")
    return fen if fen is not None else max((row.get("owed_fen") or 0) - (row.get("paid_fen") or 0), 0)


def notice(session: Session, asked: Asked) -> list[dict[str, Any]]:
    """Names and amounts only, for putting up; each row also holds the account's sums for the head."""
    numbers = queries.year_numbers(session, asked.year, asked.branch, asked.as_of)
    sums = {f"{key}_fen": numbers[key] for key in SUMS}
    keys = ("uid", "name", "owed_fen", "paid_fen", "difference_fen", "behind_fen", "extra_fen")
    kept = year_of(session, asked)
    return [
        {**{key: row[key] for key in keys}, **_told(kept.get(row["uid"], {}).values()), **sums}
        for row in _ledger(session, asked, kept)
    ]


def _told(kept: Iterable[Position]) -> dict[str, str | None]:
    """Up to which month all is paid; where an earlier one is open, which are paid and which are not."""
    months = sorted(kept, key=lambda position: position.month.sort_key)
    paid = [p.month for p in months if p.state in ("paid", "advance")]
    open_ = [p.month for p in months if p.open_fen > 0]
    notes = [f"{months_words(open_)}未交清" if open_ else "", _unset(months)]
    last, later = paid_to(months), [month for month in paid if open_ and min(open_) < month]
    told = last.dotted if last is not None and not later else f"已交{months_words(paid)}" if paid else None
    return {"paid_to": told, "note": "；".join(note for note in notes if note) or None}


SUMS = ("collected", "handed_up", "kept", "used", "received", "balance")


def notice_heads(rows: Sequence[Row]) -> Mapping[str, Any]:
    """The sums under a notice: owed and paid of the rows, collected, handed up, kept, used, the balance."""
    first = rows[0] if rows else {}
    sums = {key: yuan(first.get(f"{key}_fen") or 0, thousands=True) for key in SUMS}
    return {**ledger_heads(rows), **sums}
