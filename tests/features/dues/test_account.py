"""The account: what came in, went up, was spent; hand-ups by ratio; cash against the book; a start in mid-year."""

import datetime as dt

import pytest

from partybook.book.decisions import decide
from partybook.book.file import Book
from partybook.errors import Problem
from partybook.features.dues import queries
from partybook.features.dues.rules.paying import Sum, share
from partybook.features.dues.settings import SETTINGS
from partybook.jobs.asking import Question, rows

from .conftest import month

JAN, MAR, APR, JUN = month("2026-01"), month("2026-03"), month("2026-04"), month("2026-06")
SETTING = {setting.key: setting for setting in SETTINGS}


def take(
    book: Book, branch: str, uid: str, on: str, fen: int, of: str | None = None, kind: str = "due"
) -> str:
    with book.edit("收款") as session:
        line = Sum(uid, month(of or on[:7]), fen, kind)
        return queries.pay(session, branch, [line], {"on_date": month(on)})


def due(book: Book, branch: str, first: object, last: object) -> dict[str, object]:
    return book.read(lambda session: queries.handup_due(session, branch, first, last))


def hand(book: Book, branch: str, first: object, last: object, **more: object) -> str:
    with book.edit("上缴党费") as session:
        return queries.hand_up(session, branch, {"from_month": first, "to_month": last, **more})


def set_to(book: Book, key: str, value: object) -> None:
    with book.edit("设置") as session:
        decide(session, SETTING[key], value)


@pytest.mark.parametrize(
    ("fen", "ratio", "up"),
    [
        (10_001, 5_000, 5_001),
        (10_000, 3_333, 3_333),
        (1, 5_000, 1),
        (-1, 5_000, -1),
        (333, 10_000, 333),
        (99, 0, 0),
    ],
)
def test_the_share_is_rounded_half_up(fen: int, ratio: int, up: int) -> None:
    assert share(fen, ratio) == up


def test_a_period_hands_up_its_share_and_large_sums_whole(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    set_to(book, "dues.ratio", 6_000)
    wang = assessed["王芳"]
    take(book, branch, wang, "2025-12-31", 1_000)
    take(book, branch, wang, "2026-01-01", 4_500)
    take(book, branch, wang, "2026-03-31", 4_501)
    take(book, branch, wang, "2026-03-31", 200_000, kind="large")
    take(book, branch, wang, "2026-04-01", 700)
    found = due(book, branch, JAN, MAR)
    assert (found["collected_fen"], found["amount_fen"], found["large_fen"]) == (9_001, 5_401, 200_000)
    assert found["due_on"] == month("2026-04-10")
    hand(book, branch, JAN, MAR, on_date=month("2026-04-08"))
    _, slips, _ = rows(book, "dues.handups", Question(as_of=dt.date(2026, 12, 31)))
    assert [(s["number"], s["period"], s["total_fen"], s["kept_fen"], s["capitals"]) for s in slips] == [
        (1, "2026年1—3月", 205_401, 3_600, "人民币贰仟零伍拾肆元零壹分")
    ]
    _, large, _ = rows(book, "dues.large", Question(as_of=dt.date(2026, 12, 31)))
    assert [row["handed_up"] for row in large] == [True]
    assert due(book, branch, APR, JUN)["amount_fen"] == 420 and due(book, branch, APR, JUN)["large_fen"] == 0


def test_what_came_late_or_went_back_is_settled_with_the_next_period(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    set_to(book, "dues.ratio", 5_000)
    wang = assessed["王芳"]
    first = take(book, branch, wang, "2026-02-01", 1_000)
    slip = hand(book, branch, JAN, MAR)
    take(book, branch, wang, "2026-03-20", 600)  # entered late
    with book.edit("作废") as session:
        queries.void_payment(session, first, "写错")
    take(book, branch, wang, "2026-05-01", 2_000)
    found = due(book, branch, APR, JUN)
    assert (found["collected_fen"], found["earlier_fen"], found["amount_fen"]) == (2_000, -200, 800)
    with book.edit("作废") as session:
        queries.void_handup(session, slip, "金额写错")
    found = due(book, branch, JAN, MAR)
    assert (found["collected_fen"], found["amount_fen"]) == (600, 300)
    hand(book, branch, JAN, MAR)
    numbers = [(row["number"], row["voided_on"] is None) for row in book.read(queries.handups)]
    assert numbers == [(1, False), (2, True)]


def test_a_period_is_handed_up_once(book: Book, branch: str, assessed: dict[str, str]) -> None:
    take(book, branch, assessed["王芳"], "2026-02-01", 1_000)
    assert book.read(lambda session: queries.periods_due(session, branch, dt.date(2026, 3, 30))) == []
    assert book.read(lambda session: queries.periods_due(session, branch, dt.date(2026, 3, 31))) == [
        (JAN, MAR)
    ]
    hand(book, branch, JAN, MAR)
    assert book.read(lambda session: queries.periods_due(session, branch, dt.date(2026, 6, 30))) == [
        (APR, JUN)
    ]
    for first, last, code in (
        (MAR, APR, "dues-handup-again"),
        (MAR, JAN, "dues-handup-months"),
        (APR, JUN, "dues-amount"),
    ):
        with pytest.raises(Problem) as problem:
            hand(book, branch, first, last)
        assert problem.value.code == code


def test_a_slip_is_completed_when_its_receipt_comes(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    take(book, branch, assessed["王芳"], "2026-02-01", 1_000)
    uid = hand(book, branch, JAN, MAR, voucher="转-7", handled_by="王芳")
    with book.edit("回执") as session:
        queries.receive_handup(
            session, uid, {"received_on": month("2026-04-12"), "received_by": "街道", "receipt": "0091"}
        )
    (slip,) = book.read(queries.handups)
    assert (slip["receipt"], slip["received_by"], slip["amount_fen"]) == ("0091", "街道", 1_000)


def test_the_account_runs_from_balance_to_balance(book: Book, branch: str, assessed: dict[str, str]) -> None:
    wang = assessed["王芳"]
    with book.edit("期初") as session:
        queries.set_start(session, branch, {"on_date": month("2025-07-01"), "balance_fen": 50_000})
    take(book, branch, wang, "2025-12-31", 1_000)
    first = take(book, branch, wang, "2026-01-10", 4_500)
    take(book, branch, wang, "2026-01-10", 500)
    with book.edit("退款") as session:
        queries.refund(session, first, [Sum(wang, JAN, 200)], "多收", {"on_date": month("2026-01-12")})
        queries.add_entry(
            session, branch, {"purpose": "returned", "amount_fen": 3_000, "on_date": month("2026-02-01")}
        )
        spent = queries.add_entry(
            session,
            branch,
            {"purpose": "books", "amount_fen": 7_000, "on_date": month("2026-02-02"), "what": "党报"},
        )
        queries.add_entry(
            session, branch, {"purpose": "books", "amount_fen": 1, "on_date": month("2026-02-03")}
        )
    hand(book, branch, JAN, MAR, on_date=month("2026-04-01"))
    source, lines, _ = rows(book, "dues.account", Question(as_of=dt.date(2026, 12, 31)))
    assert [(r["kind"], r["in_fen"], r["out_fen"], r["balance_fen"]) for r in lines] == [
        ("start", 0, 0, 51_000),
        ("dues", 5_000, 0, 56_000),
        ("refund", 0, 200, 55_800),
        ("income", 3_000, 0, 58_800),
        ("spending", 0, 7_000, 51_800),
        ("spending", 0, 1, 51_799),
        ("handup", 0, 4_800, 46_999),
    ]
    assert source.heads(lines) == {"count": 7, "income": "80.00", "spending": "120.01", "balance": "469.99"}
    numbers = book.read(lambda session: queries.year_numbers(session, 2026, branch, dt.date(2026, 12, 31)))
    assert numbers == {
        "start": 51_000,
        "collected": 4_800,
        "for_year": 4_800,
        "for_before": 0,
        "for_after": 0,
        "large": 0,
        "handed_up": 4_800,
        "large_up": 0,
        "kept": 0,
        "received": 3_000,
        "used": 7_001,
        "used_books": 7_001,
        "balance": 46_999,
    }
    with book.edit("作废") as session:
        queries.void_entry(session, spent, "重复")
    assert book.read(lambda session: queries.balance(session, dt.date(2026, 12, 31), branch)) == 53_999
    assert book.read(lambda session: queries.balance(session, dt.date(2025, 12, 30), branch)) == 50_000


def test_the_year_in_which_the_account_begins(book: Book, branch: str, assessed: dict[str, str]) -> None:
    with book.edit("期初") as session:
        queries.set_start(session, branch, {"on_date": month("2026-01-01"), "balance_fen": 50_000})
    take(book, branch, assessed["王芳"], "2026-01-10", 4_500)
    lines = book.read(lambda session: queries.account(session, 2026, branch, dt.date(2026, 12, 31)))
    assert [(row["kind"], row["balance_fen"]) for row in lines] == [("start", 50_000), ("dues", 54_500)]
    numbers = book.read(lambda session: queries.year_numbers(session, 2026, branch, dt.date(2026, 12, 31)))
    assert (numbers["start"], numbers["collected"], numbers["balance"]) == (50_000, 4_500, 54_500)
    later = book.read(lambda session: queries.year_numbers(session, 2027, branch, dt.date(2027, 12, 31)))
    assert (later["start"], later["collected"], later["balance"]) == (54_500, 0, 54_500)


def test_cash_is_counted_against_the_book(book: Book, branch: str, assessed: dict[str, str]) -> None:
    take(book, branch, assessed["王芳"], "2026-01-10", 4_500)
    take(book, branch, assessed["王芳"], "2026-01-12", 500)
    with book.edit("盘点") as session:
        for on, cash in (("2026-01-11", 4_500), ("2026-01-12", 4_900)):
            queries.count_cash(
                session, branch, {"on_date": month(on), "cash_fen": cash, "counted_by": "王芳"}
            )
    found = book.read(queries.cash_counts)
    assert [(row["book_fen"], row["difference_fen"]) for row in found] == [(4_500, 0), (5_000, -100)]


def test_a_start_in_mid_year(book: Book, branch: str, assessed: dict[str, str]) -> None:
    """Half a year stands on paper: months, what was collected, what is owed; the account begins on 1 July."""
    wang, zhao = assessed["王芳"], assessed["赵敏"]
    with book.edit("期初") as session:
        queries.set_start(
            session, branch, {"on_date": month("2026-07-01"), "balance_fen": 12_345, "last_receipt": 40}
        )
        for number in range(1, 7):
            when = month(f"2026-0{number}")
            queries.bring_in(
                session,
                branch,
                when,
                [{"person_uid": wang, "owed_fen": 4_500}, {"person_uid": zhao, "owed_fen": 2_250}],
            )
            queries.bring_in_paid(session, branch, [Sum(wang, when, 4_500)], {"on_date": when})
        queries.collect_month(session, branch, month("2026-07"), [wang], {"on_date": month("2026-07-05")})
    _, ledger, _ = rows(book, "dues.ledger", Question(as_of=dt.date(2026, 8, 31)))
    by_name = {row["name"]: row for row in ledger}
    assert by_name["王芳"]["paid_fen"] == 7 * 4_500 and by_name["赵敏"]["paid_fen"] == 0
    (behind,) = [
        row
        for row in book.read(lambda s: queries.arrears(s, dt.date(2026, 8, 31), branch))
        if row["name"] == "赵敏"
    ]
    assert (behind["months"], behind["since"], behind["mark"]) == (7, JAN, "six")
    assert book.read(lambda session: queries.balance(session, dt.date(2026, 8, 31), branch)) == 12_345 + 4_500
    assert (
        due(book, branch, APR, JUN)["collected_fen"] == 0
    )  # what was before the book is not handed up again
    assert book.read(lambda session: queries.differences(session, branch, JAN)) == []
    assert [
        row["number"]
        for row in book.read(lambda s: queries.receipts(s, dt.date(2026, 8, 31), 2026))
        if row["number"]
    ] == [41]


def begin(book: Book, branch: str, on: str, fen: int) -> None:
    with book.edit("期初") as session:
        queries.set_start(session, branch, {"on_date": month(on), "balance_fen": fen})


@pytest.mark.parametrize(
    ("on", "counts"),
    [
        ("2026-06-30", False),
        ("2026-07-01", False),
        ("2026-07-02", True),
        ("2026-07-03", True),
        ("2026-06", False),
        ("2026-07", True),  # nobody knows that it was on the first
    ],
)
def test_what_is_dated_before_the_account_begins_lies_in_its_opening_balance(
    book: Book, branch: str, assessed: dict[str, str], on: str, counts: bool
) -> None:
    """Old payments typed in afterwards pay their months, and come into the account not again."""
    wang = assessed["王芳"]
    begin(book, branch, "2026-07-02", 100_000)
    with book.edit("五月") as session:
        queries.open_month(session, branch, month("2026-05"))
    take(book, branch, wang, on, 4_500, of="2026-05")
    take(book, branch, wang, on, 100_000, kind="large")
    with book.edit("支出") as session:
        queries.add_entry(session, branch, {"purpose": "books", "amount_fen": 300, "on_date": month(on)})
    _, ledger, _ = rows(book, "dues.ledger", Question(as_of=dt.date(2026, 8, 31)))
    assert next(row["m05"] for row in ledger if row["name"] == "王芳") == 4_500
    moved = 104_500 - 300 if counts else 0
    assert book.read(lambda s: queries.balance(s, dt.date(2026, 8, 31), branch)) == 100_000 + moved
    assert book.read(lambda s: queries.balance(s, dt.date(2026, 8, 31))) == 100_000 + moved
    numbers = book.read(lambda s: queries.year_numbers(s, 2026, branch, dt.date(2026, 8, 31)))
    assert (numbers["collected"], numbers["for_year"], numbers["large"]) == (
        (104_500, 4_500, 100_000) if counts else (0, 0, 0)
    )
    found = due(book, branch, month("2026-04"), month("2026-09"))
    assert (found["collected_fen"], found["large_fen"]) == ((4_500, 100_000) if counts else (0, 0))


def test_a_start_set_later_takes_what_came_before_it_out_of_the_account(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    take(book, branch, assessed["王芳"], "2026-03-05", 4_500)
    take(book, branch, assessed["赵敏"], "2026-07-05", 2_250)
    hand(book, branch, JAN, MAR, on_date=month("2026-04-08"))
    begin(book, branch, "2026-07-01", 4_500)
    assert book.read(lambda s: queries.before_start(s, branch, month("2026-07-01"))) == (1, 4_500)
    assert book.read(lambda s: queries.balance(s, dt.date(2026, 8, 31))) == 6_750
    found = due(book, branch, month("2026-07"), month("2026-09"))
    assert (found["collected_fen"], found["earlier_fen"]) == (2_250, 0)


def test_what_the_opening_balance_still_had_to_hand_up_is_not_held_against_the_next_period(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    """The second quarter was collected on paper; its slip is written here, by hand, in July."""
    begin(book, branch, "2026-07-01", 30_000)
    hand(book, branch, APR, JUN, amount_fen=30_000, on_date=month("2026-07-08"))
    take(book, branch, assessed["王芳"], "2026-07-05", 4_500)
    assert due(book, branch, month("2026-07"), month("2026-09"))["amount_fen"] == 4_500


def test_an_account_begins_on_a_day(book: Book, branch: str) -> None:
    with pytest.raises(Problem) as problem:
        begin(book, branch, "2026-07", 0)
    assert problem.value.code == "dues-start"


def test_a_clerk_is_told_of_a_payment_before_the_account(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    begin(book, branch, "2026-07-02", 0)
    lines = [Sum(assessed["王芳"], month("2026-07"), 4_500)]

    def codes(on: str) -> set[str]:
        return {one.code for one in book.read(lambda s: queries.check_payment(s, lines, month(on)))}

    assert "dues-before-start" in codes("2026-07-01")
    assert "dues-before-start" not in codes("2026-07-02")


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"purpose": "x", "amount_fen": 1}, "dues-purpose"),
        ({"purpose": "books", "amount_fen": 0}, "dues-amount"),
        ({"purpose": "books", "amount_fen": -1}, "dues-amount"),
    ],
)
def test_an_entry_has_a_purpose_and_an_amount(
    book: Book, branch: str, values: dict[str, object], code: str
) -> None:
    with pytest.raises(Problem) as problem, book.edit("支出") as session:
        queries.add_entry(session, branch, values)
    assert problem.value.code == code
