"""Numbers about dues that the scoring and the year's report use, with the people behind them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Proof
from partybook.features.dues import queries
from partybook.features.dues.rules.months import in_time_until
from partybook.features.dues.sources.ledgers import account_sums, year_of
from partybook.features.dues.sources.people import everyone


def facts(session: Session, asked: Asked) -> list[Fact]:
    """Of the year and day asked for. Shares are basis points of members who owed for an ended month."""
    people, collects = everyone(session, asked), queries.office(session).collects
    ended = {
        uid: [p for p in mine.values() if p.owed_fen > 0 and in_time_until(p.month, collects) <= asked.as_of]
        for uid, mine in year_of(session, asked).items()
    }
    owing = [uid for uid in people if ended.get(uid)]
    in_full = [uid for uid in owing if all(p.open_fen <= 0 for p in ended[uid])]
    on_time = [uid for uid in owing if all(p.on_time(collects) for p in ended[uid])]
    behind = [row for row in queries.arrears(session, asked.as_of, asked.branch) if row["uid"] in people]
    states = {uid: {p.reason for p in mine.values()} for uid, mine in year_of(session, asked).items()}
    sums = account_sums(session, asked)
    year = str(asked.year)

    def fact(name: str, unit: str, value: int | None, uids: Sequence[str] = ()) -> Fact:
        proofs = tuple(Proof("dues.ledger", uid, str(people[uid]["name"])) for uid in uids)
        return Fact(f"dues.{name}", unit, asked.branch or "", year, value, proofs)

    return [
        fact("owing", "people", len(owing)),
        fact("in_full", "people", len(in_full), [uid for uid in owing if uid not in in_full]),
        fact(
            "paid_share", "bp", _share(len(in_full), len(owing)), [uid for uid in owing if uid not in in_full]
        ),
        fact(
            "on_time_share",
            "bp",
            _share(len(on_time), len(owing)),
            [uid for uid in owing if uid not in on_time],
        ),
        *(
            fact(name, "people", len(late), late)
            for name, least in (("arrears_three", 3), ("arrears_six", 6))
            for late in [[row["uid"] for row in behind if row["unpaid_run"] >= least]]
        ),
        *(
            fact(name, "people", len(those), those)
            for name in ("reduced", "exempt")
            for those in [[uid for uid in people if name in states.get(uid, ())]]
        ),
        *(fact(key, "fen", value) for key, value in sums.items()),
    ]


def _share(part: int, whole: int) -> int | None:
    return None if whole == 0 else part * 10_000 // whole


FACTS: tuple[Any, ...] = (facts,)
