"""What a clerk meets in the course of a year: who left, reliefs granted late, what to hand up, what the papers say."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from partybook.book.decisions import decide
from partybook.book.file import Book
from partybook.features.dues import queries
from partybook.features.dues.dialogs.differences import DifferencesDialog
from partybook.features.dues.dialogs.handup import HandupDialog
from partybook.features.dues.queries import GridLine
from partybook.features.dues.queries.grid import Cell
from partybook.features.dues.rules.months import months_words
from partybook.features.dues.rules.paying import Sum
from partybook.features.dues.settings import SETTINGS
from partybook.features.dues.tab.assessing import AssessingPage
from partybook.features.dues.tab.collecting import CollectingPage
from partybook.features.dues.tab.reliefs import ReliefsPage
from partybook.features.roster import queries as roster
from partybook.jobs.asking import Question, rows

from .conftest import month

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TODAY = dt.date(2026, 11, 24)
END = Question(as_of=TODAY)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", TODAY.isoformat())


@pytest.mark.parametrize(
    ("months", "says"),
    [
        ([], ""),
        (["2026-03"], "3月"),
        (["2026-01", "2026-02", "2026-03", "2026-11"], "1—3、11月"),
        (["2026-02", "2026-01"], "1—2月"),
        (["2025-11", "2025-12", "2026-01"], "2025年11—12月、2026年1月"),
    ],
)
def test_months_are_said_in_runs(months: list[str], says: str) -> None:
    assert months_words(map(month, months)) == says


# Who left ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def left(book: Book, branch: str, assessed: dict[str, str]) -> str:
    """钱进 came without an assessment, and went in March; January to March are open."""
    with book.edit("来了又走") as session:
        uid = roster.add_person(session, {"name": "钱进", "standing": "full", "full_on": month("2010-01")})
        gone = {"kind": "transfer_out", "on_date": month("2026-03-08"), "dues_to": month("2026-03")}
        roster.add_event(session, uid, gone)
        for number in (1, 2, 3):
            one = month(f"2026-0{number}")
            queries.open_month(session, branch, one, one.earliest)
    return uid


def test_who_left_in_the_year_can_still_be_assessed(book: Book, branch: str, left: str, window: Any) -> None:
    found = book.read(lambda session: queries.departed(session, 2026, TODAY))
    assert [one.iso for one in found[left]["unset"]] == ["2026-01", "2026-02", "2026-03"]
    assert set(found) == {left}
    _, members, _ = rows(book, "dues.assessments", END)
    assert "钱进" not in {row["name"] for row in members}
    _, notice, _ = rows(book, "dues.notice", END)
    assert next(row["note"] for row in notice if row["name"] == "钱进") == "1—3月未核定"
    window.go_section("assessing")
    page = window.findChild(AssessingPage)
    page.reread()
    page.chips.choose("gone")
    assert [row["state"] for row in page.rows if row["gone"]] == ["已离开 · 1—3月未核定"]
    page.open_row(page.row(left))
    assert page.dialog.form.entries["from_month"].value == month("2026-01")
    page.dialog.reject()
    with book.edit("核定") as session:
        queries.set_base(session, left, {"category": "unemployed", "from_month": month("2026-01")})
        queries.correct_all(session, queries.year_differences(session, 2026))
    _, notice, _ = rows(book, "dues.notice", END)
    assert next((r["owed_fen"], r["note"]) for r in notice if r["name"] == "钱进") == (60, "1—3月未交清")
    page.reread()
    assert [row["state"] for row in page.rows if row["gone"]] == ["已离开 · 交1—3月"]


# Owed and too much, month by month -----------------------------------------------------------------------------------


def test_too_much_for_one_month_does_not_settle_another(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    wang = assessed["王芳"]
    with book.edit("收款") as session:
        for number in (1, 2, 3):
            queries.open_month(session, branch, month(f"2026-0{number}"))
        lines = [Sum(wang, month("2026-02"), 4_500), Sum(wang, month("2026-02"), 4_500, "extra")]
        queries.pay(session, branch, lines, {"on_date": month("2026-02-05")})
    source, ledger, _ = rows(book, "dues.ledger", END)
    row = next(row for row in ledger if row["name"] == "王芳")
    assert (row["behind_fen"], row["extra_fen"], row["difference_fen"]) == (9_000, 4_500, -4_500)
    grid = book.read(lambda session: queries.year_grid(session, 2026, TODAY))
    assert {line.uid: line.behind for line in grid} == {one["uid"]: one["behind_fen"] for one in ledger}
    behind = sum(one["behind_fen"] for one in ledger)
    assert source.heads(ledger)["arrears"] == f"{behind / 100:,.2f}"
    _, notice, _ = rows(book, "dues.notice", END)
    told = next((one["paid_to"], one["note"]) for one in notice if one["name"] == "王芳")
    assert told == ("已交2月", "1、3月未交清")


def test_more_for_a_paid_month_hints_at_older_ones(book: Book, branch: str, assessed: dict[str, str]) -> None:
    wang, mar = assessed["王芳"], month("2026-03")
    with book.edit("收款") as session:
        for number in (1, 2, 3):
            queries.open_month(session, branch, month(f"2026-0{number}"))
        queries.pay(session, branch, [Sum(wang, mar, 4_500)], {"on_date": month("2026-03-05")})

    def told(*months: str) -> list[str]:
        def read(session: Any) -> Any:
            lines = queries.sums_for(session, wang, [month(one) for one in months], 15_000)
            return queries.check_payment(session, lines)

        return [str(one) for one in book.read(read) if one.code == "dues-older-open"]

    (says,) = told("2026-03")
    assert "王芳 还欠 1—2月的党费" in says
    assert told("2026-01", "2026-02", "2026-03") == []  # these are paid with it


def test_the_form_of_a_payment_proposes_the_oldest_month_that_is_owed(
    book: Book, branch: str, assessed: dict[str, str], window: Any
) -> None:
    """Not the paid one that the keys happen to stand on."""
    wang = assessed["王芳"]
    with book.edit("收款") as session:
        for number in (1, 2, 3):
            queries.open_month(session, branch, month(f"2026-0{number}"))
        queries.pay(session, branch, [Sum(wang, month("2026-01"), 4_500)], {"on_date": month("2026-01-05")})
    page = window.findChild(CollectingPage)
    page.reread()
    page.acts.enter_one(page.line(wang), [(wang, 1)])
    values = page.acts.dialog.form.values()
    assert (values["from_month"].iso, values["to_month"].iso, values["amount_fen"]) == (
        "2026-02",
        "2026-02",
        4_500,
    )
    assert values["collector"] == book.who
    page.acts.dialog.reject()


# Relief after the month was opened -----------------------------------------------------------------------------------


def test_a_relief_approved_late_offers_corrections(
    book: Book, branch: str, assessed: dict[str, str], window: Any
) -> None:
    wang = assessed["王芳"]
    with book.edit("建账") as session:
        for number in (1, 2, 3):
            queries.open_month(session, branch, month(f"2026-0{number}"))
        values = {"kind": "exempt", "from_month": month("2026-02"), "to_month": month("2026-06")}
        relief = queries.add_relief(session, wang, values)
    assert book.read(lambda session: queries.relief_differences(session, relief)) == []  # not approved yet
    with book.edit("批复") as session:
        reply = {"approved_on": month("2026-03-20"), "approval": "湖街党〔2026〕9号"}
        queries.change_relief(session, relief, reply)
    window.go_section("reliefs")
    page = window.findChild(ReliefsPage)
    page.offer_corrections(relief)
    assert isinstance(page.dialog, DifferencesDialog)
    page.dialog.kept.emit()
    lines = book.read(lambda session: queries.corrections(session, wang))
    assert [(row["month"].iso, row["delta_fen"], row["reason"]) for row in lines] == [
        ("2026-02", -4_500, "已批准减免（湖街党〔2026〕9号）"),
        ("2026-03", -4_500, "已批准减免（湖街党〔2026〕9号）"),
    ]
    assert book.read(lambda session: queries.relief_differences(session, relief)) == []


# Handing up and the account -------------------------------------------------------------------------------------------


def test_only_periods_with_money_are_proposed_and_the_running_one(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    def proposed() -> list[tuple[str, str]]:
        found = book.read(lambda session: queries.periods_to_propose(session, branch, TODAY))
        return [(first.iso, last.iso) for first, last in found]

    assert proposed() == []
    line = Sum(assessed["王芳"], month("2026-05"), 4_500)
    with book.edit("收款") as session:
        queries.pay(session, branch, [line], {"on_date": month("2026-05-02")})
    assert proposed() == [("2026-04", "2026-06")]
    with book.edit("收款") as session:
        queries.pay(session, branch, [line], {"on_date": month("2026-11-02")})
    assert proposed() == [("2026-04", "2026-06"), ("2026-10", "2026-12")]
    with book.edit("上缴") as session:
        span = {"from_month": month("2026-10"), "to_month": month("2026-12")}
        queries.hand_up(session, branch, span)
    assert proposed() == [("2026-04", "2026-06")]


def said(dialog: HandupDialog) -> str:
    return " ".join(label.text() for label in dialog.doubt.findChildren(QLabel))


def test_a_slip_is_late_by_its_own_day(
    book: Book, branch: str, assessed: dict[str, str], window: Any
) -> None:
    line = Sum(assessed["王芳"], month("2026-05"), 4_500)
    with book.edit("收款") as session:
        queries.pay(session, branch, [line], {"on_date": month("2026-05-02")})
    period = (month("2026-04"), month("2026-06"))
    due = book.read(lambda session: queries.handup_due(session, branch, *period))
    dialog = HandupDialog([period], lambda *_: due, "王芳", window.desk.codes, window)
    for on, late in (("2026-07-10", False), ("2026-07-11", True), ("2026-06-29", False)):
        dialog.form.entries["on_date"].offer(month(on))
        assert ("应在 2026.07.10 前上缴" in said(dialog)) is late, on
        assert ("还没有结束" in said(dialog)) is (on == "2026-06-29")


def test_the_account_says_what_stands_behind_a_line(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    """And no opening balance where nobody entered one."""
    with book.edit("收款") as session:
        on = {"on_date": month("2026-01-05")}
        queries.collect_month(session, branch, month("2026-01"), values=on)
        queries.hand_up(session, branch, {"from_month": month("2026-01"), "to_month": month("2026-03")})
    _, lines, _ = rows(book, "dues.account", END)
    assert [(row["kind"], row["what"], row["voucher"]) for row in lines] == [
        ("dues", "收党费 5 笔", "1—5号"),
        ("handup", "上缴2026年1—3月党费", None),
    ]
    _, lines, _ = rows(book, "dues.account", Question(year=2027, as_of=dt.date(2027, 1, 2)))
    assert [(row["kind"], row["what"], row["balance_fen"]) for row in lines] == [("start", "上年结余", 0)]


@pytest.mark.parametrize(
    ("cells", "due"),
    [
        ({}, 11),
        ({9: "future"}, 9),
        ({3: "owed"}, 3),
        ({3: "part", 11: "owed"}, 11),
        ({3: "owed", 11: "future"}, 11),
        ({3: "owed", 10: "future"}, 10),
    ],
)
def test_which_month_is_collected_next(window: Any, cells: dict[int, str], due: int) -> None:
    page = window.findChild(CollectingPage)
    months = [Cell(cells.get(n, "paid"), 100, 0 if n in cells else 100) for n in range(1, 13)]
    page.lines = [GridLine("x", "王芳", "", None, None, 100, months)]
    assert page.due_month().month == due


# Papers ---------------------------------------------------------------------------------------------------------------


def test_a_receipt_names_who_paid_for_somebody(book: Book, branch: str, assessed: dict[str, str]) -> None:
    line = Sum(assessed["王芳"], month("2026-05"), 4_500)
    with book.edit("收款") as session:
        for payer in ("王建", "家属代交", None):
            values = {"on_date": month("2026-05-02"), "payer": payer}
            queries.pay(session, branch, [line], values)
    _, found, _ = rows(book, "dues.receipts", END)
    assert [row["name"] for row in found] == ["王芳（王建代交）", "王芳（家属代交）", "王芳"]


def test_of_a_large_sum_what_was_given_back_is_taken_off(
    book: Book, branch: str, assessed: dict[str, str]
) -> None:
    line = Sum(assessed["王芳"], month("2026-05"), 200_000, "large")
    with book.edit("收款") as session:
        paid = queries.pay(session, branch, [line], {"on_date": month("2026-05-02")})
    with book.edit("退一部分") as session:
        back = line._replace(amount_fen=50_000)
        queries.refund(session, paid, [back], "多交", {"on_date": month("2026-05-06")})
    _, (row,), _ = rows(book, "dues.large", END)
    assert (row["amount_fen"], row["capitals"]) == (150_000, "人民币壹仟伍佰元整")
    assert row["note"] == "原交2000.00，已退500.00"
    _, (before,), _ = rows(book, "dues.large", Question(as_of=dt.date(2026, 5, 5)))
    assert (before["amount_fen"], before["note"]) == (200_000, None)
    with book.edit("冲正") as session:
        queries.reverse(session, paid, "全退")
    assert rows(book, "dues.large", END)[1] == []


@pytest.mark.parametrize(
    ("how", "letter", "owed"),
    [
        ("full", None, 1_500),
        ("next", None, None),
        ("days", None, 1_500 * 20 // 31),
        ("next", "2026-02", 1_500),  # the letter says that dues are paid here from March on
        ("days", "2026-02", 1_500),
        ("full", "2026-03", None),
    ],
)
def test_the_month_of_coming_goes_by_the_letter_else_by_the_office(
    book: Book, branch: str, how: str, letter: str | None, owed: int | None
) -> None:
    with book.edit("转入") as session:
        decide(session, next(one for one in SETTINGS if one.key == "dues.first_month"), how)
        person = {
            "name": "钱进",
            "standing": "full",
            "joined_on": month("2001-07"),
            "full_on": month("2002-07"),
        }
        uid = roster.add_person(session, person)
        queries.set_base(
            session, uid, {"category": "monthly", "income_fen": 300_000, "from_month": month("2026-01")}
        )
        event = {"kind": "transfer_in", "on_date": month("2026-03-12"), "accepted_on": month("2026-03-12")}
        roster.add_event(session, uid, event | {"dues_to": month(letter) if letter else None})
    found = book.read(lambda session: queries.expected(session, [month("2026-03")]))
    assert [row["owed_fen"] for row in found] == ([] if owed is None else [pytest.approx(owed, abs=1)])
