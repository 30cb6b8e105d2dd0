"""Numbers about dues that the scoring and the year's report use, with the people behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Facts, Proof
from partybook.features.dues import queries
from partybook.features.roster import queries as roster
from partybook.text import mark

TITLES: Mapping[str, str] = {
    "dues.owing": mark("应交党费人数"),
    "dues.in_full": mark("足额交纳人数"),
    "dues.paid_share": mark("足额交纳率"),
    "dues.on_time": mark("按时交纳人数"),
    "dues.on_time_share": mark("按时交纳率"),
    "dues.arrears_three": mark("欠交满三个月"),
    "dues.arrears_six": mark("欠交满六个月"),
    "dues.reduced": mark("少交党费人数"),
    "dues.exempt": mark("免交党费人数"),
    "dues.large_givers": mark("交纳大额党费人数"),
    "dues.start": mark("年初结存"),
    "dues.collected": mark("收缴"),
    "dues.large": mark("大额党费"),
    "dues.handed_up": mark("上缴"),
    "dues.kept": mark("留存"),
    "dues.received": mark("上级下拨"),
    "dues.used": mark("使用"),
    "dues.balance": mark("结存"),
}
SUMS = ("start", "collected", "large", "handed_up", "kept", "received", "used", "balance")


def facts(session: Session, asked: Asked) -> list[Fact]:
    """Of the year, day and branch asked for. Shares are basis points of those who owed for an ended month; the people
    behind a share are those who lack."""
    people = queries.year_people(session, asked.year, asked.branch, asked.as_of)
    numbers = queries.year_numbers(session, asked.year, asked.branch, asked.as_of)
    names = {person["uid"]: person["name"] for person in roster.people(session)}

    def fact(name: str, unit: str, value: int | None, uids: Sequence[str] = ()) -> Fact:
        proofs = tuple(Proof("dues.ledger", uid, names.get(uid, "")) for uid in uids)
        return Fact(f"dues.{name}", unit, asked.branch or "", str(asked.year), value, proofs)

    found = [fact("owing", "people", len(people["owing"]))]
    for name, share in (("in_full", "paid_share"), ("on_time", "on_time_share")):
        lacking = [uid for uid in people["owing"] if uid not in people[name]]
        found.append(fact(name, "people", len(people[name]), lacking))
        found.append(fact(share, "bp", _share(len(people[name]), len(people["owing"])), lacking))
    for name in ("arrears_three", "arrears_six", "reduced", "exempt"):
        found.append(fact(name, "people", len(people[name]), people[name]))
    found.append(fact("large_givers", "people", len(people["large"]), people["large"]))
    return [*found, *(fact(key, "fen", numbers[key]) for key in SUMS)]


def _share(part: int, whole: int) -> int | None:
    return None if whole == 0 else part * 10_000 // whole


FACTS = (Facts(TITLES, facts),)
