"""The page of handing up and the account: cards, lists, slips, entries, counts, void ones that stay to be seen."""

import datetime as dt
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from partybook.book.decisions import decide
from partybook.book.file import Book
from partybook.dates import PartialDate, today
from partybook.desk.reasondialog import ReasonDialog
from partybook.desk.table.model import STRUCK_ROLE
from partybook.desk.window import Window
from partybook.features.dues import queries
from partybook.features.dues.dialogs.account import CountDialog, EntryDialog, StartDialog
from partybook.features.dues.dialogs.handup import HandupDialog
from partybook.features.dues.settings import SETTINGS
from partybook.features.dues.tab.account import AccountPage
from partybook.features.roster import queries as roster

from .conftest import month

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
MONTHLY = 1_500 + 4_500 + 20 + 2_250 + 12_000  # what the five pay a month


@pytest.fixture
def collected(book: Book, branch: str, assessed: dict[str, str]) -> dict[str, str]:
    """January to September paid by all in the month itself; begun with 1,000.00 and receipt 316."""
    with book.edit("期初") as session:
        values = {"on_date": month("2026-01-01"), "balance_fen": 100_000, "last_receipt": 316}
        queries.set_start(session, branch, values)
    for number in range(1, 10):
        one = month(f"2026-{number:02d}")
        with book.edit("收缴") as session:
            queries.collect_month(session, branch, one, values={"on_date": month(f"{one.iso}-20")})
    return assessed


@pytest.fixture
def page(window: Window, collected: dict[str, str]) -> AccountPage:
    assert window.page is not None
    page = window.page.show_section("account")
    assert isinstance(page, AccountPage)
    page.reread()
    return page


def cards(page: AccountPage) -> list[tuple[str, str]]:
    return [(card.what.whole, card.number.whole) for card in page.cards.cards]


def column(page: AccountPage, key: str) -> list[str]:
    model = page.list.model
    place = model.keys.index(key)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def enter(form: Any, **texts: str) -> None:
    for key, text in texts.items():
        entry = form.entries[key]
        (getattr(entry.input, "setText", None) or entry.input.setEditText)(text)
        entry.edited.emit()


def give_reason(page: AccountPage, reason: str) -> None:
    dialog = page.list.dialog
    assert isinstance(dialog, ReasonDialog)
    assert isinstance(dialog.reason, QLineEdit)
    dialog.go()
    assert dialog.isVisible()  # no reason yet
    dialog.reason.setText(reason)
    dialog.go()
    assert not dialog.isVisible()


def acts(page: AccountPage) -> list[str]:
    return [made.text() for made in page.list.acts if made.isVisible()]  # type: ignore[attr-defined]


def test_sums_of_the_year_and_what_is_due(page: AccountPage) -> None:
    taken = 9 * MONTHLY
    assert taken == 182_430
    assert cards(page) == [
        ("本年收入", "1,824.30 元"),
        ("已上缴", "0.00 元"),
        ("应上缴未缴（1—3月、4—6月、7—9月）", "▲ 1,824.30 元"),
        ("支出", "0.00 元"),
        ("结余", "2,824.30 元"),
    ]
    assert column(page, "kind") == ["期初", *["党费"] * 9] and column(page, "balance_fen")[-1] == "2,824.30"
    assert page.source == "dues.account" and acts(page) == ["期初设置…", "作废…", "记收支…"]
    page.chips.choose("receipts")
    assert column(page, "number")[0] == "361" and column(page, "number")[-1] == "317"
    assert page.source == "dues.payments" and page.span.year == 2026


def test_a_period_goes_up_and_its_slip_is_printed(
    window: Window, book: Book, branch: str, page: AccountPage, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    printed: list[tuple[str, str]] = []
    monkeypatch.setattr(window.errands, "print_form", lambda name, uid: printed.append((name, uid)))
    with book.edit("比例") as session:
        ratio = next(setting for setting in SETTINGS if setting.key == "dues.ratio")
        decide(session, ratio, 6_000)
    page.cards.cards[2].pressed.emit()
    assert page.chips.current == "handups"
    page.list.handed.click()
    dialog = page.list.dialog
    assert isinstance(dialog, HandupDialog)
    assert [chip.text() for chip in dialog.chips._buttons.values()] == [
        "2026年1—3月",
        "2026年4—6月",
        "2026年7—9月",
    ]
    assert dialog.result.text() == "2026年1—3月共上缴 364.86 元，留存 243.24 元"
    assert dialog.why.text() == "5 人交过　应收 608.10　实收 608.10　上缴比例 60%"
    assert "应在 2026.04.10 前上缴" in dialog.doubt.said.text()
    enter(dialog.form, amount_fen="300")
    dialog.form.entries["amount_fen"].settle()
    assert "按比例应上缴 364.86 元" in dialog.doubt.said.text()
    dialog.chips.choose("2026-04/2026-06")
    assert dialog.form.values()["amount_fen"] == 36_486
    dialog.chips.choose("2026-01/2026-03")
    enter(dialog.form, payee="东街街道党工委", on_date="2026.4.8", method="银行转账")
    dialog.keep()
    assert not dialog.isVisible()
    [slip] = book.read(lambda session: queries.handups(session, branch))
    assert (slip["number"], slip["amount_fen"], slip["payee"], slip["method"]) == (
        1,
        36_486,
        "东街街道党工委",
        "transfer",
    )
    assert printed == [("dues-handup", slip["uid"])] and page.list.table.uid == slip["uid"]
    qtbot.waitUntil(lambda: cards(page)[1] == ("已上缴", "364.86 元"))
    assert cards(page)[2] == ("应上缴未缴（4—6月、7—9月）", "▲ 729.72 元")
    page.list.received.click()
    form = page.list.dialog.form
    assert form.values()["received_on"] == month("2026-11-24")
    enter(form, receipt="0412", received_on="2026.4.12")
    page.list.dialog.keep()
    assert column(page, "receipt") == ["0412"] and column(page, "received_on") == ["2026.04.12"]


def test_a_void_slip_stays_struck_and_its_period_is_due_again(
    window: Window, book: Book, branch: str, page: AccountPage, qtbot: Any
) -> None:
    with book.edit("上缴") as session:
        values = {
            "from_month": month("2026-01"),
            "to_month": month("2026-03"),
            "on_date": month("2026-04-08"),
        }
        queries.hand_up(session, branch, values)
    page.reread()
    page.chips.choose("handups")
    page.list.voided.click()
    give_reason(page, "金额写错")
    model = page.list.model
    assert model.index(0, model.keys.index("period")).data(STRUCK_ROLE)
    assert not model.index(0, model.keys.index("void_reason")).data(STRUCK_ROLE)
    assert column(page, "void_reason") == ["金额写错"]
    qtbot.waitUntil(lambda: cards(page)[2][0].startswith("应上缴未缴（1—3月"))
    heard: list[str] = []
    window.desk.tell = lambda problem: heard.append(problem.code)  # type: ignore[method-assign]
    page.list.voided.click()
    assert heard == ["void-again"]


def test_income_and_spending_by_purpose(window: Window, book: Book, page: AccountPage, qtbot: Any) -> None:
    page.list.entered.click()
    dialog = page.list.dialog
    assert isinstance(dialog, EntryDialog) and not dialog.form.is_changed()  # what is proposed is no change
    enter(dialog.form, purpose="困难补助", amount_fen="0", what="慰问困难党员")
    dialog.keep()
    assert dialog.isVisible() and dialog.form.entries["amount_fen"].note.text().startswith("▲")
    enter(dialog.form, amount_fen="600")
    dialog.keep()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: cards(page)[3:] == [("支出", "600.00 元"), ("结余", "2,224.30 元")])
    assert column(page, "purpose")[-1] == "困难补助" and column(page, "out_fen")[-1] == "600.00"
    page.list.table.go_to(page.list.rows[-1]["uid"])
    page.list.voided.click()
    give_reason(page, "记错了")
    qtbot.waitUntil(lambda: cards(page)[3:] == [("支出", "0.00 元"), ("结余", "2,824.30 元")])
    assert column(page, "void_reason")[-1] == "记错了" and column(page, "out_fen")[-1] == "600.00"
    assert "作废收支" in window.foot.said.whole
    heard: list[str] = []
    window.desk.tell = lambda problem: heard.append(problem.code)  # type: ignore[method-assign]
    page.list.table.go_to(page.list.rows[1]["uid"])
    page.list.voided.click()
    assert heard == ["dues-void-elsewhere"]


def test_a_receipt_is_voided_or_reversed(
    window: Window, book: Book, branch: str, page: AccountPage, qtbot: Any
) -> None:
    page.chips.choose("receipts")
    page.list.voided.click()  # the newest, 孙伟 of September
    assert column(page, "number")[0] == "361"
    give_reason(page, "写错")
    assert column(page, "void_reason")[0] == "写错" and column(page, "number")[0] == "361"
    page.list.table.go_to(page.list.rows[1]["uid"])
    number = column(page, "number")[1]
    page.list.reversed.click()
    give_reason(page, "退还")
    assert column(page, "kind")[0] == "冲正" and column(page, "number")[0] == "362" and number == "360"
    assert column(page, "amount_fen")[0].startswith("-")
    window.desk.undo()
    qtbot.waitUntil(lambda: column(page, "void_reason")[0] == "撤销登记")


def test_cash_is_counted_against_the_book(book: Book, branch: str, page: AccountPage) -> None:
    page.chips.choose("counts")
    page.list.counting.click()
    dialog = page.list.dialog
    assert isinstance(dialog, CountDialog) and dialog.why.text() == "2026.11.24 账面余额 2,824.30 元"
    assert not dialog.form.is_changed()
    enter(dialog.form, cash_fen="824.30", bank_fen="2000")
    assert dialog.result.text() == "实有 2,824.30 元，✓ 与账面相符"
    enter(dialog.form, cash_fen="824.20")
    assert "▲ 比账面少 0.10 元" in dialog.result.text()
    enter(dialog.form, cash_fen="824.40")
    assert "▲ 比账面多 0.10 元" in dialog.result.text()
    enter(dialog.form, on_date="2026.01.31")
    assert dialog.why.text() == "2026.01.31 账面余额 1,202.70 元"
    enter(dialog.form, cash_fen="202.70", bank_fen="1000", witness="王秀英")
    dialog.keep()
    assert column(page, "difference_fen") == ["✓ 0.00"] and column(page, "book_fen") == ["1,202.70"]
    [count] = book.read(lambda session: queries.cash_counts(session, branch))
    assert count["difference_fen"] == 0 and count["witness"] == "王秀英"


def test_where_the_account_begins(book: Book, branch: str, page: AccountPage, qtbot: Any) -> None:
    page.list.start.click()
    dialog = page.list.dialog
    assert isinstance(dialog, StartDialog) and dialog.form.values()["last_receipt"] == 316
    assert dialog.form.entries["on_date"].note.text() == ""
    enter(dialog.form, on_date="2026.12.31")
    assert dialog.form.entries["on_date"].note.text().startswith("! 此前已有 45 张收据，共 1,824.30 元")
    enter(dialog.form, on_date="2026.1.1", balance_fen="1500")
    dialog.keep()
    assert book.read(queries.starts)[branch]["balance_fen"] == 150_000
    assert book.read(queries.starts)[branch]["last_receipt"] == 316
    qtbot.waitUntil(lambda: cards(page)[4] == ("结余", "3,324.30 元"))


def test_large_sums_with_the_receipt_from_above(
    book: Book, branch: str, page: AccountPage, collected: dict[str, str]
) -> None:
    with book.edit("大额") as session:
        lines = queries.sums_for(session, collected["李娜"], [month("2026-10")], 500_000, month("2026-10-01"))
        queries.pay(session, branch, lines, {"on_date": month("2026-10-01")})
    page.reread()
    assert cards(page)[4] == ("结余", "7,824.30 元")
    page.chips.choose("large")
    assert column(page, "name") == ["李娜"]
    page.list.completed.click()
    enter(
        page.list.dialog.form,
        centre_receipt="中组党费〔2026〕0087号",
        centre_receipt_on="2026.11.2",
        wish="支援灾区",
    )
    page.list.dialog.keep()
    assert column(page, "centre_receipt") == ["中组党费〔2026〕0087号"] and column(page, "wish") == [
        "支援灾区"
    ]


def test_another_year_and_another_branch(
    window: Window, book: Book, page: AccountPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not page.branch.isVisible()
    with book.edit("支部") as session:
        other = roster.add_branch(session, "西湖社区党支部")
    page.reread()
    assert page.branch.isVisible() and page.branch.count() == 3
    heard: list[str] = []
    monkeypatch.setattr(window.desk, "tell", lambda problem: heard.append(problem.code))
    page.list.entered.click()
    assert heard == ["choose-branch"]
    page.branch.setCurrentIndex(page.branch.findData(other))
    page.branch.activated.emit(page.branch.currentIndex())
    assert cards(page)[0] == ("本年收入", "0.00 元") and page.span.branch == "西湖社区党支部"
    page.scope.show_branch(None)
    page.scope.show_year(2027)
    assert window.head.day.text() == "2027 年" and cards(page)[4] == ("结余", "2,824.30 元")
    assert column(page, "what") == ["上年结余"]


def test_a_book_that_is_only_read_shows_and_prints(
    window: Window, page: AccountPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(window.desk), "can_edit", property(lambda _desk: False))
    page.chips.choose("receipts")
    assert [made.isEnabled() for made in page.list.acts] == [True, False, False]
    page.chips.choose("handups")
    assert [made.isEnabled() for made in page.list.acts] == [True, False, False, False]


@pytest.mark.parametrize(
    ("list_", "act"), [("account", "entered"), ("handups", "handed"), ("counts", "counting")]
)
def test_a_day_to_come_is_no_day_of_the_account(page: AccountPage, list_: str, act: str) -> None:
    page.chips.choose(list_)
    getattr(page.list, act).click()
    dialog = page.list.dialog
    for on, wrong in ((today(), False), (today() + dt.timedelta(days=1), True)):
        dialog.form.entries["on_date"].offer(PartialDate.of(on))
        dialog.form.settle()
        codes = [problem.code for problem in dialog.form.problems()]
        assert ("dues-date-future" in codes) is wrong
