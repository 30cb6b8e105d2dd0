"""Numbers about dues that the scoring and the year's report use, with the people and slips behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from partybook.facts import Asked, Fact, Facts, Proof, Telling, once, share
from partybook.features.dues import queries
from partybook.features.dues.queries import Position
from partybook.features.dues.rules.months import period_words
from partybook.features.roster import queries as roster
from partybook.text import mark

PEOPLE: Mapping[str, str] = {
    "dues.owing": mark("应交党费人数"),
    "dues.in_full": mark("足额交纳人数"),
    "dues.paid_share": mark("足额交纳率"),
    "dues.on_time": mark("按时足额交纳人数"),
    "dues.on_time_share": mark("按时足额交纳率"),
    "dues.arrears_three": mark("欠交满三个月"),
    "dues.arrears_six": mark("欠交满六个月"),
    "dues.reduced": mark("少交党费人数"),
    "dues.exempt": mark("免交党费人数"),
    "dues.large_givers": mark("交纳大额党费人数"),
}
MONEY: Mapping[str, str] = {
    "dues.start": mark("期初结存"),
    "dues.collected": mark("收缴"),
    "dues.large": mark("大额党费"),
    "dues.handed_up": mark("上缴"),
    "dues.kept": mark("留存"),
    "dues.received": mark("上级下拨"),
    "dues.used": mark("使用"),
    "dues.balance": mark("结存"),
}
BALANCED: Mapping[str, str] = {"dues.account_balanced": mark("党费账收、缴、存相符")}
OPEN, LATE = mark("{name} 欠 {months}"), mark("{name} 迟交 {months}")
BELOW = mark("{branch} {day} 结存为负")
UNCONFIRMED, MISSED = mark("{branch} {period} 上缴未收到回执"), mark("{branch} {period} 党费没有上缴")


def people(session: Session, asked: Asked) -> list[Fact]:
    """Who paid, of those who owed for a month of the period whose time of collecting is over."""
    when = (asked.first, asked.last, asked.branch, asked.day)
    found, ended = queries.people_between(session, *when), queries.ended_months(session, *when)
    names, collects = _names(session), queries.office(session).collects
    tell = Telling("dues", asked)

    def named(uids: Sequence[str]) -> list[Proof]:
        return [Proof("dues.ledger", uid, names.get(uid, "")) for uid in uids]

    def lacking(uid: str) -> Proof:
        open_ = [p for p in ended[uid] if p.open_fen > 0]
        late = open_ or [p for p in ended[uid] if not p.on_time(collects)]
        says = (OPEN if open_ else LATE).format(name=names.get(uid, ""), months=_months(late))
        return Proof("dues.ledger", uid, says)

    facts = [tell.fact("owing", "people", len(found["owing"]), named(found["owing"]))]
    for name, part in (("in_full", "paid_share"), ("on_time", "on_time_share")):
        done = set(found[name])
        behind = named(found[name]), [lacking(uid) for uid in ended if uid not in done]
        facts.append(tell.fact(name, "people", len(done), *behind))
        facts.append(tell.fact(part, "bp", share(len(done), len(ended)), *behind))
    for name in ("arrears_three", "arrears_six", "reduced", "exempt"):
        facts.append(tell.fact(name, "people", len(found[name]), named(found[name])))
    return [*facts, tell.fact("large_givers", "people", len(found["large"]), named(found["large"]))]


@once
def _names(session: Session) -> dict[str, str]:
    return {person["uid"]: person["name"] for person in roster.people(session)}


def _months(positions: Sequence[Position]) -> str:
    months = sorted((one.month for one in positions), key=lambda month: month.sort_key)
    return "、".join(period_words(month, month) for month in months)


def money(session: Session, asked: Asked) -> list[Fact]:
    """The sums of the period's account; behind each the lines of the account that make it."""
    when = (asked.first, asked.last, asked.branch, asked.day)
    numbers, lines = queries.numbers_between(session, *when), queries.account_between(session, *when)
    kinds = {
        "start": ("start",), "collected": ("dues", "large", "refund"), "large": ("large",),
        "handed_up": ("handup", "large_up"), "kept": ("dues", "large", "refund"), "received": ("income",),
        "used": ("spending",), "balance": tuple({row["kind"] for row in lines}),
    }  # fmt: skip
    tell = Telling("dues", asked)
    return [
        tell.fact(key, "fen", numbers[key], _lines(row for row in lines if row["kind"] in of))
        for key, of in kinds.items()
    ]


def _lines(rows: object) -> list[Proof]:
    return [
        Proof("dues.account", row["uid"], f"{row['on_date'].dotted_full} {row['what'] or ''}".strip())
        for row in rows  # type: ignore[attr-defined]
    ]


def balanced(session: Session, asked: Asked) -> list[Fact]:
    """Whether what was collected went up, was kept or is not due yet: each period of handing up whose day has passed has
    its slip, each slip came back confirmed, and no day's balance was below zero. None where nothing was entered."""
    names = dict(one for one in roster.branches(session) if asked.branch in (None, one[0]))
    lacking = [
        Proof("dues.account", row["uid"], BELOW.format(branch=names[uid], day=row["on_date"].dotted_full))
        for uid, row in _below_zero(session, asked).items()
        if uid in names
    ]
    lines = queries.account_between(session, asked.first, asked.last, asked.branch, asked.day)
    for uid, first, last in queries.periods_missed(session, asked.first, asked.last, asked.as_of):
        if uid in names:
            says = MISSED.format(branch=names[uid], period=period_words(first, last))
            lacking.append(Proof("dues.handups", f"{uid}/{first.iso}", says))
    slips = [row for row in queries.handups(session, asked.branch) if _of_period(row, asked)]
    for row in slips:
        if row["received_on"] is None or row["received_on"].earliest > asked.as_of:
            period = period_words(row["from_month"], row["to_month"])
            says = UNCONFIRMED.format(branch=names.get(row["branch_uid"], ""), period=period)
            lacking.append(Proof("dues.handups", row["uid"], says))
    moved = [row for row in lines if not str(row["uid"]).startswith("start-")]
    proofs = [
        Proof("dues.handups", row["uid"], period_words(row["from_month"], row["to_month"])) for row in slips
    ]
    value = None if not moved and not slips else int(not lacking)
    fact = Telling("dues", asked).fact("account_balanced", "yes", value, [*proofs, *_lines(moved)], lacking)
    return [fact]


def _below_zero(session: Session, asked: Asked) -> dict[str, Mapping[str, Any]]:
    """The first line of the period after which a branch had less than nothing."""
    left: dict[str, int] = {}
    found: dict[str, Mapping[str, Any]] = {}
    for row in queries.movements(session, asked.day, asked.branch):
        uid = row["branch_uid"]
        left[uid] = left.get(uid, 0) + row["in_fen"] - row["out_fen"]
        if left[uid] < 0 and asked.first <= row["on_date"].earliest <= asked.last:
            found.setdefault(uid, row)
    return found


def _of_period(row: Mapping[str, object], asked: Asked) -> bool:
    first, on = row["from_month"], row["on_date"]
    return (
        row["voided_on"] is None
        and asked.first <= first.earliest <= asked.last  # type: ignore[attr-defined]
        and on.earliest <= asked.as_of  # type: ignore[attr-defined]
    )


FACTS = (Facts(PEOPLE, people), Facts(MONEY, money), Facts(BALANCED, balanced))
