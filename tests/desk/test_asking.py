"""What is asked before printing: register, day or year, branch; the form in one column; lines that go on."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from partybook.dates import PartialDate
from partybook.desk.chips import Chips, Tools
from partybook.desk.daydialog import DayDialog
from partybook.desk.form import DayEntry, Form, YearEntry
from partybook.desk.form.pickers import GroupedPicker
from partybook.desk.registers import RegisterDialog
from partybook.desk.spans import DAY, YEAR, Printable, Span
from partybook.desk.yeardialog import YearDialog
from partybook.fields import Code, CodeKind, CodeTable, Date, Field, Text

CODES = {"kind": CodeTable("kind", [Code("a", "转出", "转出"), Code("b", "去世", "去世")])}
PRINTABLES = (
    Printable("roster", "党员花名册", DAY),
    Printable("sign-in", "会议签到表"),
    Printable("transfers", "转入转出登记表", YEAR),
)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")


def ask(qtbot: Any, *branches: str, **more: Any) -> tuple[RegisterDialog, list[Any]]:
    dialog = RegisterDialog(PRINTABLES, branches, {}, **more)
    qtbot.addWidget(dialog)
    heard: list[Any] = []
    dialog.asked.connect(lambda printable, span: heard.append((printable.name, span)))
    dialog.show()
    return dialog, heard


def test_a_day_is_asked_where_the_register_speaks_of_one(qtbot: Any) -> None:
    dialog, heard = ask(qtbot, "一支部", "二支部", start=Span(dt.date(2025, 12, 31), branch="二支部"))
    assert dialog.day_line.isVisible() and not dialog.year_line.isVisible() and dialog.branch_line.isVisible()
    dialog.go()
    assert heard == [("roster", Span(dt.date(2025, 12, 31), None, "二支部"))]


def test_a_year_or_nothing_is_asked(qtbot: Any) -> None:
    dialog, heard = ask(qtbot, "一支部", first="transfers")
    assert dialog.year_line.isVisible() and not dialog.branch_line.isVisible()
    dialog.year.input.setText("２０２５年")
    dialog.preview.click()
    dialog, more = ask(qtbot, "一支部", first="sign-in")
    assert not dialog.day_line.isVisible() and not dialog.year_line.isVisible()
    dialog.go()
    assert heard == [("transfers", Span(None, 2025))] and more == [("sign-in", Span(dt.date(2026, 11, 22)))]


@pytest.mark.parametrize(("name", "typed"), [("roster", "去年"), ("roster", ""), ("transfers", "26")])
def test_what_is_none_is_said_and_keeps_the_dialog(qtbot: Any, name: str, typed: str) -> None:
    dialog, heard = ask(qtbot, first=name)
    entry = dialog.day if name == "roster" else dialog.year
    entry.input.setText(typed)
    dialog.go()
    assert dialog.isVisible() and entry.note.text().startswith("▲") and not heard


def test_a_month_means_its_last_day(qtbot: Any) -> None:
    entry = DayEntry({})
    qtbot.addWidget(entry)
    entry.input.setText("2024.2")
    entry.settle()
    assert entry.day == dt.date(2024, 2, 29) and entry.input.text() == "2024.02.29"
    year = YearEntry({})
    qtbot.addWidget(year)
    year.show_value(2026)
    assert year.input.text() == "2026"


def test_today_and_the_end_of_last_year_are_one_press(qtbot: Any) -> None:
    anchor = QPushButton("截至")
    qtbot.addWidget(anchor)
    anchor.show()
    chosen: list[dt.date] = []
    for name in ("now", "year_end"):
        dialog = DayDialog(dt.date(2020, 1, 1), {}, "名册显示当天的情况。", anchor)
        dialog.chosen.connect(chosen.append)
        dialog.open_under(anchor)
        getattr(dialog, name).click()
        assert not dialog.isVisible()
    assert chosen == [dt.date(2026, 11, 22), dt.date(2025, 12, 31)]


def test_a_year_is_one_press_or_typed(qtbot: Any) -> None:
    anchor = QPushButton("2026 年")
    qtbot.addWidget(anchor)
    anchor.show()
    chosen: list[int] = []
    dialog = YearDialog(2025, {}, "", anchor)
    dialog.chosen.connect(chosen.append)
    dialog.open_under(anchor)
    assert list(dialog.near) == [2023, 2024, 2025, 2026, 2027] and dialog.near[2025].isChecked()
    dialog.near[2027].click()
    assert chosen == [2027] and not dialog.isVisible()
    dialog.open_under(anchor)
    dialog.entry.input.setText("26")
    dialog.go()
    assert dialog.isVisible() and dialog.entry.note.text().startswith("▲")
    dialog.entry.input.setText("2019年")
    dialog.go()
    assert chosen == [2027, 2019] and not dialog.isVisible()


def test_titles_in_a_list_can_not_be_chosen(qtbot: Any) -> None:
    field = Field("kind", "类别", CodeKind("kind"))
    picker = GroupedPicker(field, CODES, {"组织关系": ["转出"], "离开": ["去世"]})
    qtbot.addWidget(picker)
    combo = picker.input
    assert isinstance(combo, QComboBox)
    flags = [bool(combo.model().item(place).flags()) for place in range(combo.count())]
    assert flags == [False, True, False, True] and picker.text() == ""
    combo.setCurrentIndex(3)
    combo.activated.emit(3)
    assert picker.value == "b" and picker.text() == "去世"


def test_a_narrow_form_has_one_column(qtbot: Any) -> None:
    fields = (Field("a", "甲", Text()), Field("b", "乙", Date()))
    form = Form(fields, [("一", ("a", "b"))], {})
    qtbot.addWidget(form)
    form.show_values({"b": PartialDate(1998, 7)})
    form.resize(900, 300)
    form.show()
    first, second = form.entries["a"], form.entries["b"]
    assert first.y() == second.y()
    form.resize(400, 300)
    qtbot.waitUntil(lambda: first.y() < second.y() and first.x() == second.x())
    form.resize(900, 300)
    qtbot.waitUntil(lambda: first.y() == second.y())
    assert form.values()["b"] == PartialDate(1998, 7)


def test_chips_go_on_in_the_next_line(qtbot: Any) -> None:
    chips = Chips()
    tools = Tools(chips, QPushButton("打印…"))
    page = QWidget()
    tools.setParent(page)
    qtbot.addWidget(page)
    chips.show_views([(str(number), f"视图{number}", number) for number in range(9)])
    page.show()
    tools.resize(1600, 80)
    qtbot.waitUntil(lambda: len({chip.y() for chip in chips._buttons.values()}) == 1)
    tools.resize(420, 160)
    qtbot.waitUntil(lambda: len({chip.y() for chip in chips._buttons.values()}) > 1)
    assert all(chip.geometry().right() <= chips.width() for chip in chips._buttons.values())


def test_a_form_is_printed_for_those_selected_for_all_or_blank(qtbot: Any) -> None:
    dialog = RegisterDialog(
        [*PRINTABLES, Printable("sheet", "采集表", form=True)], (), {}, chosen=("a", "b"), unit="人"
    )
    qtbot.addWidget(dialog)
    heard: list[Span] = []
    dialog.asked.connect(lambda _printable, span: heard.append(span))
    dialog.show()
    assert not dialog.whose_line.isVisible()
    dialog.go()
    for place in range(3):
        dialog.show()
        dialog.choose("sheet")
        assert dialog.whose_line.isVisible() and dialog.whose.itemText(0) == "选中的 2 人"
        dialog.whose.setCurrentIndex(place)
        dialog.go()
    day = dt.date(2026, 11, 22)
    assert heard == [
        Span(day),
        Span(day, uids=("a", "b")),
        Span(day),
        Span(day, blank=True),
    ]
    nobody = RegisterDialog([Printable("sheet", "采集表", form=True)], (), {})
    qtbot.addWidget(nobody)
    assert nobody.whose.count() == 2
