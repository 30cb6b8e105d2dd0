"""The page of assessments: who pays what, the form that works it out at once, carrying forward, the settings."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from partybook.book.file import Book
from partybook.desk.window import Window
from partybook.features.dues import queries
from partybook.features.dues.dialogs.assess import AssessDialog
from partybook.features.dues.dialogs.rules import RulesDialog
from partybook.features.dues.tab.assessing import AssessingPage
from partybook.features.roster import queries as roster

from .conftest import month

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(window: Window) -> AssessingPage:
    assert window.page is not None
    page = window.page.show_section("assessing")
    assert isinstance(page, AssessingPage)
    return page


def told(page: AssessingPage, name: str) -> dict[str, Any]:
    """The texts of a row as they are shown."""
    place = next(n for n in range(page.model.rowCount()) if page.model.row(n)["name"] == name)
    keys = page.model.keys
    return {key: page.model.index(place, keys.index(key)).data() for key in keys}


def chips(page: AssessingPage) -> list[str]:
    return [chip.text() for chip in page.chips._buttons.values()]


def opened(page: AssessingPage, name: str) -> AssessDialog:
    page.open_row(next(row for row in page.rows if row["name"] == name))
    assert isinstance(page.dialog, AssessDialog)
    return page.dialog


def typed(dialog: AssessDialog, key: str, text: str) -> None:
    """As from the keyboard: not left yet."""
    entry = dialog.form.entries[key]
    write = getattr(entry.input, "setText", None) or entry.input.setEditText
    write(text)
    entry.edited.emit()


def choose(dialog: AssessDialog, key: str, text: str) -> None:
    typed(dialog, key, text)
    dialog.form.entries[key].settle()
    QApplication.processEvents()


def test_who_pays_what_and_who_was_not_assessed(
    window: Window, book: Book, people: dict[str, str], assessed: dict[str, str], page: AssessingPage
) -> None:
    with book.edit("登记党员") as session:
        roster.store_people(
            session, [(None, {"name": "钱新", "standing": "full", "full_on": month("2020-01")})]
        )
    page.reread()
    row = told(page, "王芳")
    assert row["monthly_fen"] == "45.00" and row["rate_bp"] == "1%" and row["state"] == "✓ 已核定"
    assert row["category"] == "在职" and row["from_month"] == "2026.01" and row["base_fen"] == "4,500.00"
    assert told(page, "钱新")["state"] == "▲ 未核定" and "1 人没有核定" in page.note.said.text()
    assert chips(page) == ["全部 6", "未核定 1", "待核 0", "已核定 5", "在职 2", "年薪 1", "退休 1", "低保 1"]
    page.chips.choose("retired")
    assert [page.model.row(n)["name"] for n in range(page.model.rowCount())] == ["赵敏"]
    window.head.find.setText("zhaomin")
    assert page.model.rowCount() == 1
    window.head.find.setText("zhaomim")
    assert page.model.rowCount() == 0


def test_the_form_says_at_once_what_follows(assessed: dict[str, str], page: AssessingPage) -> None:
    dialog = opened(page, "王芳")
    assert dialog.result.text() == "计算基数 4,500.00 元 × 1% = 每月 45.00 元"
    assert "组电明字〔2017〕5号" in dialog.why.text()
    typed(dialog, "income_fen", "3000")
    assert dialog.result.text().endswith("× 0.5% = 每月 15.00 元")
    typed(dialog, "income_fen", "3000.01")
    assert dialog.result.text().endswith("× 1% = 每月 30.00 元")
    typed(dialog, "income_fen", "60000")
    assert (
        dialog.result.text().endswith("× 2% = 每月 1,000.00 元")
        and "超过每月上限" in dialog.doubt.said.text()
    )
    typed(dialog, "income_fen", "")
    assert dialog.result.text().startswith("缺收入或计算基数")
    dialog.keep()
    assert dialog.isVisible() and dialog.form.entries["income_fen"].note.text().startswith("▲")


def test_wage_lines_count_by_the_rule_of_the_month(
    book: Book, assessed: dict[str, str], page: AssessingPage
) -> None:
    dialog = opened(page, "王芳")
    dialog.ways.choose("lines")
    QApplication.processEvents()
    for key, text in (
        ("post_pay_fen", "4000"),
        ("bonus_fen", "1500"),
        ("insurance_fen", "600"),
        ("tax_fen", "20"),
    ):
        typed(dialog, key, text)
    assert dialog.result.text() == "收入 5,500.00 − 扣除 620.00 = 计算基数 4,880.00 元，× 1% = 每月 48.80 元"
    choose(dialog, "from_month", "2026.07")
    choose(dialog, "reason", "七月调资")
    dialog.keep()
    assert not dialog.isVisible()
    history = book.read(lambda session: queries.base_history(session, assessed["王芳"]))
    assert [(row["from_month"].iso, row["monthly_fen"]) for row in history] == [
        ("2026-01", 4500),
        ("2026-07", 4880),
    ]
    assert history[1]["reason"] == "七月调资" and history[1]["insurance_fen"] == 60_000
    assert told(page, "王芳")["monthly_fen"] == "48.80"
    dialog = opened(page, "王芳")
    labels = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "2026.01 起　在职　每月 45.00 元" in labels
    choose(dialog, "from_month", "2016.05")  # under the rule of 2008 only the tax is taken off
    assert dialog.result.text().startswith("收入 5,500.00 − 扣除 20.00 = 计算基数 5,480.00 元")


def test_another_category_has_another_form(book: Book, assessed: dict[str, str], page: AssessingPage) -> None:
    dialog = opened(page, "王芳")
    choose(dialog, "category", "农民")
    assert "income_fen" not in dialog.form.entries and dialog.result.text() == "每月 0.20 元"
    dialog.ways.choose("agreed")
    QApplication.processEvents()
    typed(dialog, "monthly_fen", "5")
    assert "与按规定算出的 0.20 元不同" in dialog.doubt.said.text()
    typed(dialog, "monthly_fen", "1")
    assert dialog.doubt.said.text() == ""
    dialog.keep()
    base = book.read(lambda session: queries.bases(session, month("2026-11")))[assessed["王芳"]]
    assert (base["category"], base["monthly_fen"], base["income_fen"], base["base_fen"]) == (
        "farmer",
        100,
        None,
        None,
    )


def test_an_agreed_amount_needs_its_reason(book: Book, assessed: dict[str, str], page: AssessingPage) -> None:
    dialog = opened(page, "孙伟")
    dialog.ways.choose("agreed")
    QApplication.processEvents()
    typed(dialog, "monthly_fen", "100")
    dialog.keep()
    assert dialog.isVisible() and "请写明原因" in dialog.form.entries["reason"].note.text()
    choose(dialog, "reason", "参照同等收入的党员")
    dialog.keep()
    base = book.read(lambda session: queries.bases(session, month("2026-11")))[assessed["孙伟"]]
    assert (base["monthly_fen"], base["rule"], base["rate_bp"]) == (10_000, "agreed", None)


def test_opened_months_are_pointed_out(
    book: Book, branch: str, assessed: dict[str, str], page: AssessingPage
) -> None:
    with book.edit("建账") as session:
        for text in ("2026-01", "2026-02"):
            queries.open_month(session, branch, month(text))
    dialog = opened(page, "王芳")
    assert "2026.01—2026.02 已建账" in dialog.frozen.text() and dialog.frozen.isVisible()
    choose(dialog, "from_month", "2026.03")
    assert not dialog.frozen.isVisible()


def test_carried_into_the_new_year_reviewed_and_confirmed(
    window: Window, book: Book, assessed: dict[str, str], page: AssessingPage, qtbot: Any
) -> None:
    page.ask_carry()
    assert list(page.dialog.buttons) == ["", "2027"]
    page.dialog.buttons["2027"].click()
    assert page.day == "2027 年" and window.head.day.text() == "2027 年"
    assert page.chips.current == "review" and chips(page)[:4] == ["全部 5", "未核定 0", "待核 5", "已核定 0"]
    assert "已结转 5 人" in window.foot.said.whole
    page.table.selectAll()
    page.confirm_chosen()
    page.chips.choose("all")
    assert chips(page)[2:4] == ["待核 0", "已核定 5"]
    window.desk.undo()
    qtbot.waitUntil(lambda: chips(page)[2:4] == ["待核 5", "已核定 0"])
    dialog = opened(page, "王芳")
    dialog.keep()  # looked at, nothing to change: confirmed
    assert not dialog.isVisible() and told(page, "王芳")["state"] == "✓ 已核定"
    page.scope.show_year(2028)
    assert told(page, "王芳")["state"] == "! 沿用上年"
    dialog = opened(page, "王芳")
    assert dialog.form.values()["from_month"] == month("2028-01")


def test_settings_with_default_and_source_and_the_edges_worked(
    window: Window, book: Book, assessed: dict[str, str], page: AssessingPage
) -> None:
    page.open_rules()
    dialog = page.dialog
    assert isinstance(dialog, RulesDialog)

    def texts() -> list[str]:
        return [label.text() for label in dialog.findChildren(QLabel) if not label.isHidden()]

    for text in ("2,999.99", "3,000.00", "3,000.01", "0.20"):
        assert text in texts()
    assert "默认 1,000.00：一般不超过 1000 元（组电明字〔2017〕5号）" in texts()
    entry = dialog.form.entries["dues.farmer"]
    entry.input.setText("0.5")
    entry.edited.emit()
    QApplication.processEvents()
    assert "0.50" in texts()
    dialog.form.entries["dues.ratio"].input.setText("60%")
    dialog.keep()
    office = book.read(queries.office)
    assert (office.farmer_fen, office.ratio_bp, office.cap_fen) == (50, 6000, 100_000)
    page.open_rules()
    page.dialog.form.entries["dues.farmer"].input.setText("")
    page.dialog.keep()
    assert book.read(queries.office).farmer_fen == 20
