"""Over any sequence of payments, corrections and reversals: the sum over members = over months = the account = the
registers, to the fen; and every month already opened stays as it was printed."""

import datetime as dt
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.facts import Asked
from partybook.features.dues import queries
from partybook.features.dues.model import TWELVE, DuesPayment
from partybook.features.dues.queries.rows import rows
from partybook.features.dues.rules.months import shifted
from partybook.features.dues.rules.paying import Sum
from partybook.features.dues.sources import SOURCES
from partybook.features.roster import queries as roster

START, FIRST = dt.date(2025, 8, 3), PartialDate(2025, 11)
YEARS = range(2025, 2028)
END = dt.date(2027, 12, 31)
ROWS: dict[str, Callable[[Session, Asked], Any]] = {source.name: source.rows for source in SOURCES}


class Taken(Exception):
    """Takes everything back, so that one book serves all examples."""


class Play:
    """Does the steps, one every five days, and keeps sums of its own beside the program's."""

    def __init__(self, session: Session, branches: list[str], people: list[str]) -> None:
        self.session, self.branches, self.people = session, branches, people
        self.day = START
        self.paid: Counter[tuple[str, PartialDate]] = Counter()
        self.given: Counter[str] = Counter()  # large sums
        self.starts: dict[str, tuple[dt.date, int]] = {}
        self.moved: dict[str, tuple[str, dt.date, int]] = {}  # receipts and entries: branch, day, fen
        self.entered: dict[str, tuple[str, dt.date, int]] = {}
        self.payments: list[str] = []
        self.printed: list[tuple[dt.date, dict[Any, Any]]] = []
        self.voided: list[tuple[dt.date, PartialDate]] = []  # months of which something was voided, and when

    def step(self, what: str, one: int, two: int, fen: int) -> None:
        self.day += dt.timedelta(days=5)
        self.one, self.fen = one, fen
        self.person, self.branch = self.people[one % len(self.people)], self.branches[two % 2]
        self.month = shifted(FIRST, two % 16)
        try:
            getattr(self, what)()
        except Problem:
            pass  # the program refused; the sums show that nothing was stored
        if what in ("open", "collect", "correct", "void_month"):
            self.printed.append((self.day, self.as_printed(self.day)))

    @property
    def today(self) -> dict[str, PartialDate]:
        return {"on_date": PartialDate.of(self.day)}

    # Payments -------------------------------------------------------------------------------------------------------

    def pay(self) -> None:
        self.take(
            queries.sums_for(self.session, self.person, [self.month, shifted(self.month, 1)], on=self.day)
        )

    def pay_part(self) -> None:
        self.take(queries.sums_for(self.session, self.person, [self.month], self.fen, self.day))

    def pay_for_several(self) -> None:
        self.take([Sum(uid, self.month, self.fen) for uid in self.people[:3]])

    def give_much(self) -> None:
        self.take(queries.sums_for(self.session, self.person, [], 100_000 + self.fen, self.day))

    def collect(self) -> None:
        for uid in queries.collect_month(self.session, self.branch, self.month, values=self.today):
            self.keep(uid)

    def bring(self) -> None:
        line = Sum(self.person, self.month, self.fen)
        self.count(queries.bring_in_paid(self.session, self.branch, [line], self.today))

    def take(self, lines: list[Sum]) -> None:
        self.keep(queries.pay(self.session, self.branch, lines, self.today))

    def keep(self, uid: str) -> None:
        self.payments.append(uid)
        self.count(uid)

    def count(self, uid: str, sign: int = 1) -> None:
        (paid,) = rows(self.session, DuesPayment, DuesPayment.uid == uid)
        if sign < 0:
            self.moved.pop(uid, None)
        elif paid["kind"] != "brought":
            fen = sum(row["amount_fen"] for row in queries.lines_of(self.session, uid))
            self.moved[uid] = paid["branch_uid"], self.day, fen
        for row in queries.lines_of(self.session, uid):
            if row["kind"] == "large":
                self.given[row["person_uid"]] += sign * row["amount_fen"]
            else:
                self.paid[row["person_uid"], row["month"]] += sign * row["amount_fen"]

    def earlier(self) -> str:
        if not self.payments:
            raise Problem("none", "none yet")
        return self.payments[self.one % len(self.payments)]

    def reverse(self) -> None:
        self.count(queries.reverse(self.session, self.earlier(), "记错", self.today))

    def refund(self) -> None:
        row = queries.lines_of(self.session, self.earlier())[0]
        part = Sum(row["person_uid"], row["month"], 1 + self.fen % row["amount_fen"], row["kind"])
        self.count(queries.refund(self.session, self.earlier(), [part], "多收", self.today))

    def void(self) -> None:
        queries.void_payment(self.session, self.earlier(), "写错", self.day)
        self.count(self.earlier(), -1)
        self.voided += [(self.day, row["month"]) for row in queries.lines_of(self.session, self.earlier())]

    # Months and people ----------------------------------------------------------------------------------------------

    def open(self) -> None:
        queries.open_month(self.session, self.branch, self.month, self.day)

    def void_month(self) -> None:
        found = queries.opened(self.session, self.month.year, self.branch)
        if found:
            opening = found[self.one % len(found)]
            queries.void_month(self.session, opening["uid"], "重开", self.day)
            self.voided.append((self.day, opening["month"]))

    def correct(self) -> None:
        queries.correct(
            self.session,
            self.person,
            self.month,
            self.fen - 15_000,
            "更正",
            branch_uid=self.branch,
            on=self.day,
        )

    def assess(self) -> None:
        values = {"category": "monthly", "income_fen": self.fen * 40, "from_month": self.month}
        queries.set_base(self.session, self.person, values)

    def exempt(self) -> None:
        values = {"kind": "exempt", "from_month": self.month, "approved_on": PartialDate.of(self.day)}
        queries.add_relief(self.session, self.person, values)

    def leave(self) -> None:
        roster.add_event(self.session, self.person, {"kind": "transfer_out", "on_date": self.month})

    def move(self) -> None:
        to = {"from_branch_uid": self.branches[0], "to_branch_uid": self.branches[1]}
        roster.add_event(self.session, self.person, {"kind": "branch_changed", "on_date": self.month, **to})

    # The account ----------------------------------------------------------------------------------------------------

    def hand_up(self) -> None:
        first = PartialDate(self.month.year, ((self.month.month or 1) - 1) // 3 * 3 + 1)
        queries.hand_up(
            self.session, self.branch, {"from_month": first, "to_month": shifted(first, 2), **self.today}
        )

    def spend(self) -> None:
        values = {"purpose": ("books", "returned")[self.one % 2], "amount_fen": self.fen, **self.today}
        uid = queries.add_entry(self.session, self.branch, values)
        self.entered[uid] = self.branch, self.day, self.fen if self.one % 2 else -self.fen

    def begin(self) -> None:
        """On this day or on one before it, so that some of what is entered already lies in the opening balance."""
        on = self.day - dt.timedelta(days=5 * (self.one % 7))
        values = {"balance_fen": self.fen, "on_date": PartialDate.of(on)}
        queries.set_start(self.session, self.branch, values)
        self.starts[self.branch] = on, self.fen

    def in_account(self, moves: dict[str, tuple[str, dt.date, int]]) -> int:
        """The sum of what is not dated before the branch's account begins."""
        never = (dt.date.min, 0)
        return sum(fen for branch, on, fen in moves.values() if on >= self.starts.get(branch, never)[0])

    # ----------------------------------------------------------------------------------------------------------------

    def as_printed(self, day: dt.date) -> dict[Any, Any]:
        """The rows of all opened months as of a day, but for what the roster says of the person."""
        return {
            (row["uid"], row["month"]): {
                key: row[key] for key in row if key not in ("name", "citizen_id", "branch")
            }
            for year in YEARS
            for row in ROWS["dues.months"](self.session, Asked(year, day))
            if row["state"] != "advance"
        }

    def check(self) -> None:
        self.check_sums()
        for day, printed in self.printed:
            now = self.as_printed(day)
            gone = {month for when, month in self.voided if when >= day}
            for key, row in printed.items():
                assert key[1] in gone or now[key] == row, (day, key)
        numbers: dict[tuple[str, int], set[int]] = {}
        for row in (r for y in YEARS for r in queries.receipts(self.session, END, y) if r["number"]):
            numbers.setdefault((row["branch_uid"], row["on_date"].year), set()).add(row["number"])
        for used in numbers.values():
            assert used == set(range(1, len(used) + 1))  # without gaps

    def check_sums(self) -> None:
        expected, given = sum(self.paid.values()), sum(self.given.values())
        account = 0
        for branch in (None, *self.branches):
            months = ledger = register = large = collected = 0
            for year in YEARS:
                asked = Asked(year, END, branch)
                listed = ROWS["dues.ledger"](self.session, asked)
                by_month = ROWS["dues.months"](self.session, asked)
                assert total(listed, "owed_fen") == total(by_month, "owed_fen")
                assert total(listed, "difference_fen") == total(listed, "paid_fen") - total(
                    listed, "owed_fen"
                )
                notice = ROWS["dues.notice"](self.session, asked)
                assert total(notice, "paid_fen", "owed_fen") == total(listed, "paid_fen", "owed_fen")
                ledger += total(listed, "paid_fen")
                register += total(listed, *TWELVE)
                months += total(by_month, "paid_fen")
                large += total(listed, "large_fen")
                sums = queries.year_numbers(self.session, year, branch, END)
                parts = ("for_year", "for_before", "for_after", "large")
                assert sums["collected"] == sum(sums[key] for key in parts)
                collected += sums["collected"]
                flows = sums["start"] + sums["kept"] + sums["received"] - sums["used"]
                assert sums["balance"] == flows
            assert ledger == register == months, branch
            if branch is None:
                assert (months, large) == (expected, given)
                assert collected == self.in_account(self.moved)
                account = collected
                receipts = [r for y in YEARS for r in ROWS["dues.payments"](self.session, Asked(y, END))]
                valid = [row for row in receipts if row["voided_on"] is None]
                assert total(valid, "amount_fen") == expected + given
                handed = sum(
                    row["total_fen"]
                    for y in YEARS
                    for row in ROWS["dues.handups"](self.session, Asked(y, END))
                    if self.starts.get(row["branch_uid"], (dt.date.min,))[0] <= row["on_date"].earliest
                )
                others = self.in_account(self.entered) + sum(fen for _, fen in self.starts.values())
                assert queries.balance(self.session, END) == collected + others - handed
            else:
                account -= collected
        assert account == 0  # the branches' accounts are the whole one


def total(rows: Any, *keys: str) -> int:
    return sum(row[key] or 0 for row in rows for key in keys)


STEPS = (
    "open", "open", "open", "pay", "pay", "pay_part", "pay_for_several", "give_much", "collect", "bring", "reverse", "refund",
    "void", "correct", "assess", "exempt", "leave", "move", "hand_up", "spend", "void_month", "begin",
)  # fmt: skip
PLAYS = st.lists(
    st.tuples(st.sampled_from(STEPS), st.integers(0, 999), st.integers(0, 999), st.integers(1, 30_000)),
    min_size=3,
    max_size=30,
)


def play(book: Book, assessed: dict[str, str], steps: list[tuple[str, int, int, int]]) -> None:
    with pytest.raises(Taken), book.edit("试算") as session:
        second = roster.add_branch(session, "西湖社区党支部")
        first = next(uid for uid, _ in roster.branches(session) if uid != second)
        one = Play(session, [first, second], list(assessed.values()))
        for step in [("pay_part", 0, 2, 7), *steps]:
            one.step(*step)
        one.check()
        raise Taken


ONE_BOOK = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


@settings(max_examples=20, **ONE_BOOK)
@given(PLAYS)
def test_all_sums_agree_and_opened_months_stay(
    book: Book, assessed: dict[str, str], steps: list[tuple[str, int, int, int]]
) -> None:
    play(book, assessed, steps)


@pytest.mark.release
@settings(max_examples=400, **ONE_BOOK)
@given(PLAYS)
def test_all_sums_agree_over_many_plays(
    book: Book, assessed: dict[str, str], steps: list[tuple[str, int, int, int]]
) -> None:
    play(book, assessed, steps)


def test_a_long_year_of_everything(book: Book, assessed: dict[str, str]) -> None:
    """Every kind of step, again and again, in an order that is always the same."""
    play(
        book,
        assessed,
        [(step, 7 * place, 5 * place, 13 * place % 30_000 + 1) for place, step in enumerate(STEPS * 4)],
    )
