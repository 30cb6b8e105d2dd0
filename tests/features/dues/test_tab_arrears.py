"""The page of those who have not paid: months, marks, talks; what waits in the rail."""

import datetime as dt
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from partybook.book.file import Book
from partybook.desk.window import Window
from partybook.features.dues import queries
from partybook.features.dues.tab.arrears import ArrearsPage

from .conftest import month

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def behind(book: Book, branch: str, assessed: dict[str, str]) -> dict[str, str]:
    """On 24 November all of January to October are ended: 张建国 owes none, 王芳 the last two, 李娜 three, 赵敏 five,
    孙伟 six months."""
    last = {"张建国": 10, "王芳": 8, "李娜": 7, "赵敏": 5, "孙伟": 4}
    for number in range(1, 11):
        with book.edit("收缴") as session:
            paying = [assessed[name] for name, to in last.items() if number <= to]
            one = month(f"2026-{number:02d}")
            queries.collect_month(
                session, branch, one, people=paying, values={"on_date": month("2026-10-20")}
            )
    return assessed


@pytest.fixture
def page(window: Window, behind: dict[str, str]) -> ArrearsPage:
    assert window.page is not None
    page = window.page.show_section("arrears")
    assert isinstance(page, ArrearsPage)
    page.reread()
    return page


def texts(page: ArrearsPage, key: str) -> dict[str, Any]:
    column = page.model.keys.index(key)
    return {
        page.model.row(place)["name"]: page.model.index(place, column).data()
        for place in range(page.model.rowCount())
    }


def said(page: ArrearsPage) -> str:
    return "\n".join(label.text() for label in page.behind._area.widget().findChildren(QLabel))


def test_months_sums_and_marks(window: Window, page: ArrearsPage, qtbot: Any) -> None:
    assert texts(page, "months") == {"李娜": "3", "孙伟": "6", "王芳": "2", "赵敏": "5"}
    assert texts(page, "mark") == {
        "李娜": "! 满3个月", "孙伟": "▲ 满6个月", "王芳": "○ 欠交", "赵敏": "▲ 满5个月",
    }  # fmt: skip
    assert texts(page, "owed_fen")["孙伟"] == "720.00" and texts(page, "since")["孙伟"] == "2026.05"
    assert [chip.text() for chip in page.chips._buttons.values()] == [
        "全部 4", "满3个月 1", "将满6个月 1", "满6个月 1", "没有催缴过 4",
    ]  # fmt: skip
    qtbot.waitUntil(lambda: window.rail.tabs["dues"]._waiting == 3)
    assert window.rail.tabs["dues"].toolTip() == "欠缴：3 人连续 3 个月以上没有交党费"
    assert texts(page, "phone")["孙伟"] == "130****0004" and page.day == "截至 2026年11月24日"
    page.chips.choose("five")
    assert list(texts(page, "months")) == ["赵敏"]


def test_the_panel_says_which_months(page: ArrearsPage, behind: dict[str, str]) -> None:
    page.table.go_to(behind["赵敏"])
    assert "连续五个月未交，将满六个月" in said(page) and "到2026年11月30日满六个月" in said(page)
    assert "欠 5 个月，共 112.50 元" in said(page) and "还没有催缴过。" in said(page)
    assert [text for text in said(page).split("\n") if text.startswith("2026.")] == [
        "2026.06", "2026.07", "2026.08", "2026.09", "2026.10",
    ]  # fmt: skip
    assert "130****0003" in said(page)
    page.behind._toggle_phone()
    assert "13000000003" in said(page)
    page.table.go_to(behind["王芳"])
    page.table.go_to(behind["赵敏"])
    assert "13000000003" not in said(page)


def test_a_talk_is_entered_corrected_and_taken_back(
    window: Window, book: Book, page: ArrearsPage, behind: dict[str, str], qtbot: Any
) -> None:
    page.table.go_to(behind["赵敏"])
    page.contacted.click()
    form = page.dialog.form
    assert form.values()["on_date"] == month("2026-11-24")
    form.entries["way"].input.setEditText("上门")
    form.entries["said"].input.setPlainText("住院，出院后补交")
    form.entries["promised_on"].input.setText("2026.11.28")
    page.dialog.keep()
    assert texts(page, "contacted_on")["赵敏"] == "2026.11.24" and page.table.uid == behind["赵敏"]
    assert "住院，出院后补交" in said(page) and "答应 2026.11.28 交" in said(page)
    assert "登记催缴 赵敏" in window.foot.said.whole
    [record] = book.read(lambda session: queries.contacts(session, behind["赵敏"]))
    page.open_contact(record["uid"])
    page.dialog.form.entries["said"].input.setPlainText("出院了，月底前来交")
    page.dialog.keep()
    [record] = book.read(lambda session: queries.contacts(session, behind["赵敏"]))
    assert record["said"] == "出院了，月底前来交" and record["way"] == "visit"
    assert len(page.chips._buttons) == 5 and page.chips._buttons["silent"].text() == "没有催缴过 3"
    window.desk.undo()
    qtbot.waitUntil(lambda: "住院，出院后补交" in said(page) and not window.desk.work.busy)
    window.desk.undo()
    qtbot.waitUntil(lambda: "还没有催缴过。" in said(page))


def test_nothing_said_is_not_stored(
    window: Window, book: Book, page: ArrearsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(window.desk, "tell", lambda problem: heard.append(problem.code))
    page.contacted.click()
    page.dialog.form.entries["spoken_by"].input.setText("")
    page.dialog.keep()
    assert heard == ["dues-contact-empty"] and page.dialog.isVisible()
    assert book.read(queries.contacts) == []


def test_the_panel_steps_aside_on_a_small_screen(window: Window, page: ArrearsPage, qtbot: Any) -> None:
    assert page.behind.isVisible() and not page.full.toggle.isVisible()
    window.resize(1024, 544)
    qtbot.waitUntil(lambda: not page.behind.isVisible() and page.full.toggle.isVisible())
    page.full.toggle.click()
    assert page.behind.isVisible()


def test_nobody_behind_is_said(
    window: Window, book: Book, branch: str, page: ArrearsPage, behind: dict[str, str], qtbot: Any
) -> None:
    with book.edit("补交") as session:
        months = [month(f"2026-{number:02d}") for number in range(1, 11)]
        for name in behind:
            lines = queries.sums_for(session, behind[name], months)
            if lines:
                queries.pay(session, branch, lines, {"on_date": month("2026-11-20")})
    page.reread()
    assert page.places.currentWidget() is page.nobody and not page.nobody.first.isVisible()
    qtbot.waitUntil(lambda: window.rail.tabs["dues"]._waiting == 0)


def test_another_day_is_shown_and_nothing_can_be_changed_there(
    window: Window, page: ArrearsPage, behind: dict[str, str], qtbot: Any
) -> None:
    assert window.head.day.property("kind") == "pill" and not window.head.day.icon().isNull()
    window.head.day.click()
    page.day_dialog.entry.input.setText("2026.9.15")
    page.day_dialog.go()
    assert page.day == "截至 2026年9月15日" == window.head.day.text()
    assert page.other_day.isVisible() and not page.can_edit and not page.contacted.isEnabled()
    assert page.span.as_of == dt.date(2026, 9, 15)
    assert texts(page, "months")["孙伟"] == "8"  # the payment came after that day
    page.back.click()
    assert page.other_day.isHidden() and page.contacted.isEnabled()
    assert texts(page, "months")["孙伟"] == "6"
