"""The import preview: every fate in sign and word, what changes, what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate
from partybook.desk.desk import Desk
from partybook.desk.importing import ImportDialog, Importing
from partybook.desk.planned import PlanModel
from partybook.errors import Problem, Where
from partybook.fields import Date, Field, Name, Phone
from partybook.sheets.plan import Plan, PlannedRow

FIELDS = (
    Field("name", "姓名", Name()),
    Field("phone", "联系电话", Phone()),
    Field("full_on", "转正时间", Date()),
)


def make_plan() -> Plan:
    wrong = Problem(
        "id-length", "身份证号应为 18 位，现为 {count} 位。", where=Where(row=6, column="身份证号"), count=17
    )
    doubt = Problem(
        "phone-shape",
        "“{value}”不像电话号码。",
        value="12",
        severity="warning",
        where=Where(row=3, column="电话"),
    )
    phones = {"phone": ("13812345678", "13912345678"), "full_on": (None, PartialDate(1996, 7))}
    return Plan(
        kind="roster",
        file="花名册.xlsx",
        sheet="党员",
        header_row=2,
        columns=[("姓名", "姓名"), ("电话", "联系电话")],
        ignored=["血型"],
        rows=[
            PlannedRow(3, "王秀英", "added", {"name": "王秀英"}, problems=[doubt]),
            PlannedRow(4, "李建国", "updated", {}, "u1", phones),
            PlannedRow(5, "赵文斌", "unchanged", {}, "u2"),
            PlannedRow(6, "郑红梅", "refused", problems=[wrong]),
        ],
    )


@pytest.fixture
def dialog(qtbot: Any) -> ImportDialog:
    dialog = ImportDialog(make_plan(), FIELDS)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def column(dialog: ImportDialog, section: int) -> list[str]:
    model = dialog.model
    return [model.index(row, section).data() for row in range(model.rowCount())]


def test_the_model_keeps_qt_rules() -> None:
    model = PlanModel(make_plan(), FIELDS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_fate("added")
    assert tester.model() is model


def test_each_row_says_its_fate_and_why(dialog: ImportDialog) -> None:
    assert column(dialog, 0) == ["3", "4", "5", "6"]
    assert column(dialog, 2) == ["+ 新增", "○ 更新", "– 不变", "▲ 有误"]
    says = column(dialog, 3)
    assert says[0].startswith("提醒：“电话”")
    assert says[1] == "联系电话：138****5678 → 139****5678；转正时间：（空） → 1996.07"
    assert says[2] == "与台账相同"
    assert says[3] == "“身份证号”身份证号应为 18 位，现为 17 位。"


def test_a_difference_that_the_mask_hides_is_shown(qtbot: Any) -> None:
    model = PlanModel(make_plan(), FIELDS)
    row = PlannedRow(9, "x", "updated", {}, "u", {"phone": ("13811115678", "13822225678")})
    assert model.says(row) == ["联系电话：13811115678 → 13822225678"]


def test_chips_count_and_filter(dialog: ImportDialog) -> None:
    dialog.chips.choose("refused")
    assert column(dialog, 1) == ["郑红梅"]
    assert "17 位" in dialog.explained.text()
    dialog.chips.choose("all")
    assert dialog.model.rowCount() == 4


def test_reminders_have_a_chip_and_are_read_whole(dialog: ImportDialog, qtbot: Any) -> None:
    assert [chip.text() for chip in dialog.chips._buttons.values()][-1] == "提醒 1"
    dialog.chips.choose("warned")
    assert column(dialog, 1) == ["王秀英"] and "不像电话号码" in dialog.explained.text()
    tip = dialog.model.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == dialog.explained.text()
    assert not dialog.explained.verticalScrollBar().isVisible()
    long = "\n".join("这一句提醒很长，" * 12 for _ in range(2))
    dialog.explained.setText(long)
    area, label = dialog.explained, dialog.explained.label
    qtbot.waitUntil(lambda: area.height() >= label.heightForWidth(area.viewport().width()))
    dialog.explained.setText("\n".join([long] * 9))
    assert area.height() < dialog.height() / 3 and label.sizeHint().height() > area.height()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    plan = make_plan()
    plan.rows[0].problems.clear()
    dialog.show_plan(plan)
    assert "warned" not in dialog.chips._buttons


def test_the_button_says_how_many(dialog: ImportDialog, qtbot: Any) -> None:
    assert dialog.apply.text() == "导入 2 行" and dialog.faults.isVisible()
    with qtbot.waitSignal(dialog.apply_asked):
        qtbot.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)


def test_nothing_to_do_is_said(qtbot: Any) -> None:
    plan = make_plan()
    plan.rows = [row for row in plan.rows if row.fate == "unchanged"]
    dialog = ImportDialog(plan, FIELDS)
    qtbot.addWidget(dialog)
    assert not dialog.apply.isEnabled() and "一致" in dialog.said.whole


def test_the_whole_way(
    desk: Desk, jobs: Any, fake_book: Any, qtbot: Any, monkeypatch: Any, tmp_path: Path
) -> None:
    desk.take(fake_book)
    window = QWidget()
    qtbot.addWidget(window)
    jobs.plan_import = lambda book, kind, path, progress=None: make_plan()
    jobs.sheet_names = lambda path: ["党员"]
    jobs.apply_import = lambda book, plan, progress=None: jobs.asked.append(("apply", plan.kind))
    jobs.write_faults = lambda path, plan, target: jobs.asked.append(("faults", target))
    monkeypatch.setattr("partybook.desk.files.ask_save", lambda *_: tmp_path / "错误.xlsx")
    importing = Importing(desk, "roster", FIELDS, window)
    importing.start(Path("花名册.xlsx"))
    qtbot.waitUntil(lambda: importing.dialog is not None)
    importing.dialog.faults.click()
    qtbot.waitUntil(lambda: ("faults", tmp_path / "错误.xlsx") in jobs.asked)
    qtbot.waitUntil(lambda: not desk.work.busy)
    with qtbot.waitSignal(importing.ended):
        importing.dialog.apply.click()
    assert ("apply", "roster") in jobs.asked
