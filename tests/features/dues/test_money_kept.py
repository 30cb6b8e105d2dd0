"""Ways in which money could be counted twice, or be lost without a word."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues import queries
from partybook.features.dues.rules.paying import Sum
from partybook.features.roster import queries as roster

from .conftest import month

TODAY = dt.date(2026, 11, 24)


def day(text: str) -> dict[str, Any]:
    return {"on_date": PartialDate.from_iso(text)}


def moved(book: Book, person: str, on: str) -> tuple[str, str]:
    """A member changes to another branch; gives both branches."""
    with book.edit("调整支部") as session:
        old = roster.branches(session)[0][0]
        new = roster.add_branch(session, "西湖社区党支部")
        event = {"kind": "branch_changed", **day(on), "from_branch_uid": old, "to_branch_uid": new}
        roster.add_event(session, person, event)
        roster.change_person(session, person, {"branch": "西湖社区党支部", "group": None})
    return old, new


def test_what_a_month_does_not_ask_of_somebody_is_refused_not_dropped(
    book: Book, assessed: dict[str, str]
) -> None:
    _old, new = moved(book, assessed["王芳"], "2026-06-15")
    with pytest.raises(Problem) as told, book.edit("收") as session:
        queries.collect_month(session, new, month("2026-03"), [assessed["王芳"]], day("2026-11-20"))
    assert told.value.code == "dues-not-theirs" and "王芳" in str(told.value)
    assert book.read(lambda session: queries.receipts(session, TODAY, 2026)) == []
    assert book.read(lambda session: queries.opened(session, 2026)) == []


def test_an_old_debt_paid_in_the_new_branch_is_paid_in_both_views(
    book: Book, assessed: dict[str, str]
) -> None:
    uid, march = assessed["王芳"], month("2026-03")
    old = book.read(roster.branches)[0][0]
    with book.edit("建账") as session:
        queries.open_month(session, old, march)
    _old, new = moved(book, uid, "2026-06-15")
    with book.edit("收") as session:
        queries.pay(session, new, [Sum(uid, march, 4_500)], day("2026-11-20"))
    views = [
        book.read(
            lambda session, b=branch: queries.positions(session, TODAY, march, march, b).get((uid, march))
        )
        for branch in (old, new, None)
    ]
    assert [(one.state, one.paid_fen) if one else None for one in views] == [
        ("paid", 4_500),
        None,
        ("paid", 4_500),
    ]


def test_a_large_sum_goes_up_once_whatever_the_order_of_slips(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    with book.edit("收") as session:
        large = [Sum(assessed["王芳"], month("2026-02"), 200_000, "large")]
        queries.pay(session, branch, large, day("2026-02-10"))
        queries.hand_up(
            session,
            branch,
            {"from_month": month("2026-04"), "to_month": month("2026-06"), **day("2026-07-01")},
        )
    due = book.read(lambda session: queries.handup_due(session, branch, month("2026-01"), month("2026-03")))
    assert due["large_fen"] == 0


def test_receipts_go_on_after_the_last_one_on_paper(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    with book.edit("收") as session:
        queries.pay(session, branch, [Sum(assessed["王芳"], month("2026-01"), 700)], day("2026-01-08"))
        queries.set_start(session, branch, {**day("2026-01-01"), "balance_fen": 0, "last_receipt": 57})
        uid = queries.pay(session, branch, [Sum(assessed["王芳"], month("2026-02"), 700)], day("2026-02-03"))
    rows = book.read(lambda session: queries.receipts(session, TODAY, 2026))
    assert next(row["number"] for row in rows if row["uid"] == uid) == 58


def test_the_last_period_of_a_year_stays_due_in_the_new_one(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    with book.edit("收") as session:
        queries.pay(session, branch, [Sum(assessed["王芳"], month("2025-12"), 4_500)], day("2025-12-20"))
    due = book.read(lambda session: queries.periods_due(session, branch, dt.date(2026, 1, 5)))
    assert (month("2025-10"), month("2025-12")) in due
    assert (month("2025-07"), month("2025-09")) not in due


def test_a_period_in_which_money_went_back_lowers_the_next_slip(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    uid = assessed["王芳"]
    with book.edit("收") as session:
        one = queries.pay(session, branch, [Sum(uid, month("2026-01"), 1_500)], day("2026-01-10"))
        queries.hand_up(
            session,
            branch,
            {"from_month": month("2026-01"), "to_month": month("2026-03"), **day("2026-04-01")},
        )
        queries.reverse(session, one, "退回", day("2026-05-10"))
        queries.pay(session, branch, [Sum(uid, month("2026-07"), 5_000)], day("2026-07-10"))
        due = queries.handup_due(session, branch, month("2026-07"), month("2026-09"))
        whole = due["ratio_bp"]
    assert due["amount_fen"] == (5_000 - 1_500) * whole // 10_000


def test_more_than_due_is_said_before_it_is_stored(book: Book, assessed: dict[str, str]) -> None:
    uid = assessed["张建国"]

    def doubts(fen: int) -> list[str]:
        return book.read(
            lambda session: [
                one.code
                for one in queries.check_payment(
                    session, queries.sums_for(session, uid, [month("2026-11")], fen), TODAY
                )
            ]
        )

    assert [doubts(1_500), doubts(1_501), doubts(101_499), doubts(101_500)] == [
        [],
        ["dues-extra"],
        ["dues-extra"],
        ["dues-large"],
    ]


def test_a_sum_for_a_month_that_asks_for_nothing_stays_in_that_month(
    book: Book, people: dict[str, str]
) -> None:
    with book.edit("离开") as session:
        roster.add_event(session, people["孙伟"], {"kind": "transfer_out", **day("2026-01-10")})
    lines = book.read(
        lambda session: queries.sums_for(
            session, people["孙伟"], [month("2026-03")], 500, dt.date(2026, 11, 24)
        )
    )
    assert [(line.month, line.kind) for line in lines] == [(month("2026-03"), "extra")]


def test_what_came_back_is_not_reversed_again(book: Book, branch: str, assessed: dict[str, str]) -> None:
    with book.edit("补录") as session:
        one = queries.bring_in_paid(
            session, branch, [Sum(assessed["王芳"], month("2026-01"), 1_500)], day("2026-01-10")
        )
        back = queries.reverse(session, one, "录错", day("2026-02-01"))
    with pytest.raises(Problem), book.edit("再冲") as session:
        queries.reverse(session, back, "再冲")


def test_a_new_income_takes_the_place_of_old_wage_lines(book: Book, assessed: dict[str, str]) -> None:
    from partybook.features.dues.queries.intake import store_incomes

    uid = assessed["张建国"]
    with book.edit("核定") as session:
        wages = {
            "category": "monthly",
            "from_month": month("2026-01"),
            "post_pay_fen": 400_000,
            "allowance_fen": 50_000,
        }
        base = queries.set_base(session, uid, wages)
    with book.edit("导入") as session:
        store_incomes(session, [(base, {"income_fen": 600_000})])
    row = book.read(lambda session: queries.bases(session, month("2026-06")))[uid]
    assert (row["income_fen"], row["monthly_fen"], row["post_pay_fen"]) == (600_000, 9_000, None)


def seq_of(book: Book, what: str) -> int:
    return next(entry.seq for entry in book.history() if entry.what == what)


def test_undo_brings_no_opening_back_beside_its_successor(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    with book.edit("建账") as session:
        first = queries.open_month(session, branch, month("2026-01"))
    with book.edit("作废建账") as session:
        queries.void_month(session, first, "核定有误")
    with book.edit("重新建账") as session:
        queries.open_month(session, branch, month("2026-01"))
    with pytest.raises(Problem) as problem:
        book.undo(seq_of(book, "作废建账"))
    assert problem.value.code == "undo-needed"
    found = book.read(lambda s: queries.positions(s, TODAY, month("2026-01"), month("2026-01")))
    assert found[assessed["王芳"], month("2026-01")].owed_fen == 4_500
    book.undo()  # the second opening; then the first may come back
    book.undo(seq_of(book, "作废建账"))
    assert len(book.read(lambda s: queries.opened(s, 2026))) == 1


def test_undo_brings_no_reversal_back_beside_another(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    wang = assessed["王芳"]
    with book.edit("收款") as session:
        paid = queries.pay(session, branch, [Sum(wang, month("2026-01"), 4_500)], day("2026-01-05"))
    with book.edit("冲正") as session:
        back = queries.reverse(session, paid, "记错", day("2026-01-06"))
    with book.edit("作废冲正") as session:
        queries.void_payment(session, back, "没有退")
    with book.edit("退一部分") as session:
        queries.refund(session, paid, [Sum(wang, month("2026-01"), 100)], "多收", day("2026-01-07"))
    with pytest.raises(Problem) as problem:
        book.undo(seq_of(book, "作废冲正"))
    assert problem.value.code == "undo-clash" and "党费收据“1”" in str(problem.value)
    assert book.read(lambda s: queries.balance(s, TODAY)) == 4_400
    with book.edit("作废退款") as session:
        (refund,) = (r for r in queries.receipts(session, TODAY, 2026) if r["kind"] == "refund")
        queries.void_payment(session, refund["uid"], "没有退")
    with book.edit("作废收据") as session:
        queries.void_payment(session, paid, "写错")
    with pytest.raises(Problem) as problem:
        book.undo(seq_of(book, "作废冲正"))
    assert problem.value.code == "undo-clash"
    assert book.read(lambda s: queries.balance(s, TODAY)) == 0
    book.undo()
    book.undo(seq_of(book, "作废冲正"))  # nothing stands in its place any more
    assert book.read(lambda s: queries.balance(s, TODAY)) == 0


def test_undo_brings_no_slip_back_beside_another(book: Book, branch: str, assessed: dict[str, str]) -> None:
    period = {"from_month": month("2026-01"), "to_month": month("2026-03")}
    with book.edit("收款") as session:
        queries.pay(session, branch, [Sum(assessed["王芳"], month("2026-01"), 4_500)], day("2026-01-05"))
        slip = queries.hand_up(session, branch, period)
    with book.edit("作废上缴") as session:
        queries.void_handup(session, slip, "金额写错")
    with book.edit("重新上缴") as session:
        queries.hand_up(session, branch, period)
    with pytest.raises(Problem) as problem:
        book.undo(seq_of(book, "作废上缴"))
    assert problem.value.code == "undo-clash" and "党费上缴“1”" in str(problem.value)
    assert book.read(lambda s: queries.balance(s, TODAY)) == 0


@pytest.mark.parametrize(("on", "fine"), [("2026-11-24", True), ("2026-11-25", False), ("2026-12", False)])
def test_nothing_is_paid_on_a_day_to_come(
    book: Book,
    branch: str,
    assessed: dict[str, str],
    on: str,
    fine: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-24")
    lines = [Sum(assessed["王芳"], month("2026-11"), 4_500)]
    for write in (
        lambda session: queries.pay(session, branch, lines, day(on)),
        lambda session: queries.pay_each(session, branch, lines, day(on)),
        lambda session: queries.collect_month(session, branch, month("2026-10"), values=day(on)),
    ):
        if fine:
            with book.edit("登记") as session:
                write(session)
            continue
        with pytest.raises(Problem) as problem, book.edit("登记") as session:
            write(session)
        assert problem.value.code == "dues-date-future"


@pytest.mark.parametrize(
    ("on", "fine"), [("2026-01-04", False), ("2026-01-05", True), ("2026-01", True), ("2025-12", False)]
)
def test_nothing_goes_back_before_it_came(
    book: Book, branch: str, assessed: dict[str, str], on: str, fine: bool
) -> None:
    wang = assessed["王芳"]
    with book.edit("收款") as session:
        paid = queries.pay(session, branch, [Sum(wang, month("2026-01"), 4_500)], day("2026-01-05"))
    for write in (
        lambda session: queries.refund(session, paid, [Sum(wang, month("2026-01"), 100)], "多收", day(on)),
        lambda session: queries.reverse(session, paid, "记错", day(on)),
    ):
        if fine:
            with book.edit("退") as session:
                write(session)
            continue
        with pytest.raises(Problem) as problem, book.edit("退") as session:
            write(session)
        assert problem.value.code == "dues-refund-early"
