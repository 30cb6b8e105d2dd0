"""Receipts: numbered without gaps, spread over months, given back, voided, never changed."""

import datetime as dt

import pytest

from partybook.book.file import Book
from partybook.errors import Problem
from partybook.features.dues import queries
from partybook.features.dues.rules.paying import Sum
from partybook.jobs.asking import Question, rows
from partybook.money import capitals

from .conftest import month

JAN, FEB, MAR = month("2026-01"), month("2026-02"), month("2026-03")
DAY = dt.date(2026, 3, 5)


@pytest.fixture
def opened(book: Book, branch: str, assessed: dict[str, str]) -> dict[str, str]:
    with book.edit("建账") as session:
        for one in (JAN, FEB, MAR):
            queries.open_month(session, branch, one, one.earliest)
    return assessed


def receipts(book: Book) -> list[dict[str, object]]:
    _, found, _ = rows(book, "dues.payments", Question(as_of=dt.date(2026, 12, 31)))
    return [dict(row) for row in found]


def paid(book: Book, uid: str) -> dict[int, int]:
    found = book.read(
        lambda session: queries.positions(session, dt.date(2026, 12, 31), JAN, month("2026-12"), None, [uid])
    )
    return {p.month.month: p.paid_fen for p in found.values() if p.paid_fen}


def test_one_member_pays_several_months_oldest_first(book: Book, branch: str, opened: dict[str, str]) -> None:
    wang = opened["王芳"]
    with book.edit("收款") as session:
        queries.pay(session, branch, queries.sums_for(session, wang, [MAR, JAN], 5000, DAY), {"on_date": DAY})
    assert paid(book, wang) == {1: 4500, 3: 500}
    with book.edit("收款") as session:
        lines = queries.sums_for(session, wang, [JAN, FEB, MAR, month("2026-04")], on=DAY)
        queries.pay(session, branch, lines, {"on_date": DAY, "payer": "王小明", "method": "mobile"})
    assert paid(book, wang) == {1: 4500, 2: 4500, 3: 4500, 4: 4500}  # April in advance, not open yet
    assert [(row["number"], row["amount_fen"], row["payer"]) for row in receipts(book)] == [
        (1, 5000, None),
        (2, 13000, "王小明"),
    ]
    assert receipts(book)[1]["capitals"] == "人民币壹佰叁拾元整" == capitals(13000)


def test_a_month_is_taken_in_from_everybody_who_still_owes(
    book: Book, branch: str, opened: dict[str, str]
) -> None:
    with book.edit("收款") as session:
        queries.pay(session, branch, [Sum(opened["王芳"], JAN, 4500)], {"on_date": DAY})
        made = queries.collect_month(
            session, branch, JAN, values={"on_date": DAY}, amounts={opened["李娜"]: 10}
        )
    assert len(made) == 4
    assert sum(paid(book, uid).get(1, 0) for uid in opened.values()) == 1500 + 4500 + 10 + 2250 + 12000
    with book.edit("收款") as session:
        assert (
            len(queries.collect_month(session, branch, JAN, values={"on_date": DAY})) == 1
        )  # the rest of one
    with book.edit("收款") as session:
        assert (
            len(queries.collect_month(session, branch, month("2026-05"), [opened["王芳"]], {"on_date": DAY}))
            == 1
        )
    assert [row["month"] for row in book.read(lambda session: queries.opened(session, 2026))] == [
        JAN,
        FEB,
        MAR,
        month("2026-05"),
    ]


def test_one_receipt_for_several_people(book: Book, branch: str, opened: dict[str, str]) -> None:
    with book.edit("收款") as session:
        lines = queries.sums_for(session, opened["王芳"], [JAN]) + queries.sums_for(
            session, opened["赵敏"], [JAN]
        )
        uid = queries.pay(session, branch, lines, {"on_date": DAY, "payer": "赵敏"})
    assert len(book.read(lambda session: queries.lines_of(session, uid))) == 2
    found = {row["name"]: (row["number"], row["amount_fen"]) for row in receipts(book)}
    assert found == {"王芳": (1, 4500), "赵敏": (1, 2250)}


@pytest.mark.parametrize(
    ("over", "kind", "warned"), [(99_999, "extra", False), (100_000, "large", True), (100_001, "large", True)]
)
def test_a_thousand_yuan_more_than_due_is_a_large_sum(
    book: Book, branch: str, opened: dict[str, str], over: int, kind: str, warned: bool
) -> None:
    with book.edit("收款") as session:
        lines = queries.sums_for(session, opened["张建国"], [MAR], 1500 + over, DAY)
        told = queries.check_payment(session, lines, DAY)
        uid = queries.pay(session, branch, lines, {"on_date": DAY, "wish": "助学"})
    assert [(line.kind, line.amount_fen) for line in lines] == [("due", 1500), (kind, over)]
    assert ("dues-large" in [p.code for p in told]) == warned
    _, large, _ = rows(book, "dues.large", Question(as_of=dt.date(2026, 12, 31)))
    assert [row["amount_fen"] for row in large] == ([over] if warned else [])
    if warned:
        assert large[0]["wish"] == "助学" and not large[0]["handed_up"]
        with book.edit("回执") as session:
            queries.complete_large(
                session, uid, {"centre_receipt": "中组字0001", "centre_receipt_on": month("2026-09-01")}
            )
        _, large, _ = rows(book, "dues.large", Question(as_of=dt.date(2026, 12, 31)))
        assert large[0]["centre_receipt"] == "中组字0001"


@pytest.mark.parametrize(("on", "warned"), [("2026-07-31", False), ("2026-08-01", True)])
def test_back_payments_past_six_months_are_pointed_out(
    book: Book, branch: str, opened: dict[str, str], on: str, warned: bool
) -> None:
    day = month(on)
    told = book.read(lambda session: queries.check_payment(session, [Sum(opened["王芳"], JAN, 4500)], day))
    assert ("dues-back-long" in [p.code for p in told]) == warned


def test_more_than_is_open_is_pointed_out(book: Book, branch: str, opened: dict[str, str]) -> None:
    told = book.read(lambda session: queries.check_payment(session, [Sum(opened["王芳"], JAN, 4501)], DAY))
    assert [p.code for p in told] == ["dues-more-than-open"]
    assert (
        book.read(lambda session: queries.check_payment(session, [Sum(opened["王芳"], JAN, 4500)], DAY)) == []
    )


def test_numbers_have_no_gaps_and_void_ones_stay(book: Book, branch: str, opened: dict[str, str]) -> None:
    line = [Sum(opened["王芳"], JAN, 1)]
    with book.edit("收款") as session:
        for _ in range(3):
            last = queries.pay(session, branch, line, {"on_date": DAY})
        queries.pay(session, branch, line, {"on_date": dt.date(2025, 12, 31)})
    with book.edit("作废") as session:
        queries.void_payment(session, last, "金额写错")
    with pytest.raises(Problem) as problem, book.edit("作废") as session:
        queries.void_payment(session, last, "再来一次")
    assert problem.value.code == "void-again"
    with pytest.raises(RuntimeError), book.edit("收款") as session:
        queries.pay(session, branch, line, {"on_date": DAY})
        raise RuntimeError("the printer burns")
    with book.edit("收款") as session:
        queries.pay(session, branch, line, {"on_date": DAY})
    book.undo()
    with book.edit("收款") as session:
        queries.pay(session, branch, line, {"on_date": DAY})
    found = receipts(book)
    assert [row["number"] for row in found] == [1, 2, 3, 4, 5]
    assert [row["void_reason"] for row in found] == [None, None, "金额写错", "撤销登记", None]
    assert paid(book, opened["王芳"]) == {1: 4}  # 1, 2, 5 and the one of 2025


def test_the_series_goes_on_after_the_last_receipt_on_paper(
    book: Book, branch: str, opened: dict[str, str]
) -> None:
    with book.edit("期初") as session:
        queries.set_start(
            session, branch, {"on_date": month("2026-03-01"), "balance_fen": 0, "last_receipt": 57}
        )
        queries.pay(session, branch, [Sum(opened["王芳"], MAR, 1)], {"on_date": DAY})
    assert [row["number"] for row in receipts(book)] == [58]


def test_a_reversal_names_what_it_takes_back(book: Book, branch: str, opened: dict[str, str]) -> None:
    wang = opened["王芳"]
    with book.edit("收款") as session:
        uid = queries.pay(
            session, branch, queries.sums_for(session, wang, [JAN, FEB], on=DAY), {"on_date": DAY}
        )
        queries.refund(session, uid, [Sum(wang, FEB, 500)], "多收", {"on_date": month("2026-03-10")})
    assert paid(book, wang) == {1: 4500, 2: 4000}
    with pytest.raises(Problem) as problem, book.edit("退款") as session:
        queries.refund(session, uid, [Sum(wang, FEB, 4001)], "再退")
    assert problem.value.code == "dues-refund-more"
    with pytest.raises(Problem) as problem, book.edit("作废") as session:
        queries.void_payment(session, uid, "写错")
    assert problem.value.code == "dues-has-reversal"
    with book.edit("冲正") as session:
        queries.reverse(session, uid, "记错了人", {"on_date": month("2026-03-12")})
    assert paid(book, wang) == {}
    with pytest.raises(Problem) as problem, book.edit("冲正") as session:
        queries.reverse(session, uid, "再冲")
    assert problem.value.code == "dues-reversed"
    found = receipts(book)
    assert [(row["kind"], row["number"], row["reverses"], row["amount_fen"]) for row in found] == [
        ("payment", 1, None, 9000),
        ("refund", 2, 1, -500),
        ("reversal", 3, 1, -8500),
    ]
    then = book.read(lambda session: queries.positions(session, dt.date(2026, 3, 11), JAN, MAR, None, [wang]))
    assert sum(p.paid_fen for p in then.values()) == 8500  # on the day between


@pytest.mark.parametrize(
    ("lines", "code"),
    [([], "dues-nothing"), ([0], "dues-amount"), ([-1], "dues-amount")],
)
def test_a_payment_is_money_that_comes_in(
    book: Book, branch: str, opened: dict[str, str], lines: list[int], code: str
) -> None:
    with pytest.raises(Problem) as problem, book.edit("收款") as session:
        queries.pay(session, branch, [Sum(opened["王芳"], JAN, fen) for fen in lines])
    assert problem.value.code == code


def test_a_date_has_at_least_its_month(book: Book, branch: str, opened: dict[str, str]) -> None:
    with pytest.raises(Problem) as problem, book.edit("收款") as session:
        queries.pay(session, branch, [Sum(opened["王芳"], JAN, 1)], {"on_date": month("2026")})
    assert problem.value.code == "dues-day"


def test_areas_say_who_collects_from_whom(book: Book, branch: str, opened: dict[str, str]) -> None:
    from partybook.features.roster import queries as roster

    groups = {name: uid for uid, name, _ in book.read(roster.groups)}
    with book.edit("片区") as session:
        east = queries.set_area(
            session,
            {
                "branch_uid": branch,
                "name": "东片",
                "collector_uid": opened["王芳"],
                "group_uid": groups["第一党小组"],
            },
        )
        west = queries.set_area(session, {"branch_uid": branch, "name": "西片"})
        queries.put_in_area(session, [opened["张建国"], opened["王芳"]], west)
    assert [(row["name"], row["collector"]) for row in book.read(queries.areas)] == [
        ("东片", "王芳"),
        ("西片", None),
    ]
    assert set(book.read(lambda session: queries.people_of_area(session, west))) == {
        opened["张建国"],
        opened["王芳"],
    }
    assert set(book.read(lambda session: queries.people_of_area(session, east))) == {opened["赵敏"]}
    with book.edit("收款") as session:
        made = queries.collect_month(
            session, branch, JAN, queries.people_of_area(session, west), {"on_date": DAY}
        )
    assert len(made) == 2
    with book.edit("片区") as session:
        queries.remove_area(session, west)
    assert set(book.read(lambda session: queries.people_of_area(session, east))) == {
        opened["赵敏"],
        opened["王芳"],
    }
