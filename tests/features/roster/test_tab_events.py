"""The roster page over a real book: what happened to people, views, branches, another day, registers."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.desk import palette
from partybook.desk.window import Window
from partybook.features.roster import queries
from partybook.features.roster.dialogs.kinds import KEYS, fields_of, titles
from partybook.features.roster.tab.page import RosterPage
from partybook.jobs.books import new_book
from partybook.standards.codes import codes

FULL = {"standing": "full", "joined_on": PartialDate(1995, 7), "full_on": PartialDate(1996, 7)}
PEOPLE = (
    {"name": "王芳", **FULL},
    {"name": "李建国", **FULL},
    {"name": "单小燕", "standing": "probationary", "joined_on": PartialDate(2026, 3, 1)},
    {"name": "赵文斌"},
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")
    if not palette.look.has_font:
        palette.dress(100, "light")


@pytest.fixture
def book(tmp_path: Path) -> Book:
    book = new_book(tmp_path / "东湖.partybook", branch="东湖社区第一党支部", community="东湖社区")
    with book.edit("登记党员") as session:
        queries.store_people(session, [(None, person) for person in PEOPLE])
    return book


def names(page: RosterPage) -> list[str]:
    return [page.model.row(place)["name"] for place in range(page.model.rowCount())]


def chips(page: RosterPage) -> list[str]:
    return [chip.text() for chip in page.chips._buttons.values()]


def uid_of(page: RosterPage, name: str) -> str:
    book = page.desk.book
    assert book is not None
    return next(row["uid"] for row in book.read(queries.people) if row["name"] == name)


def fill(dialog: Any, **texts: str) -> None:
    for key, text in texts.items():
        entry = dialog.form.entries[key]
        put = entry.input.setEditText if isinstance(entry.input, QComboBox) else None
        (put or getattr(entry.input, "setPlainText", None) or entry.input.setText)(text)
        entry.settle()


def begin(page: RosterPage, name: str, kind: str, qtbot: Any) -> Any:
    """The dialog of a new event, its kind chosen."""
    uid = uid_of(page, name)
    page.table.go_to(uid)
    page.panel.event_asked.emit(uid, "")
    dialog = page.acts.dialog
    fill(dialog, kind=kind)
    qtbot.waitUntil(lambda: len(dialog.form.entries) > 2)
    return dialog


def course(page: RosterPage, uid: str, qtbot: Any) -> str:
    page.table.go_to(uid)
    page._show_person(uid)
    return "\n".join(label.text() for label in page.panel.course.findChildren(QLabel))


def test_each_kind_stands_under_a_title_and_has_its_fields() -> None:
    offered = [kind for kinds in titles().values() for kind in kinds]
    assert sorted([*offered, "withdrawn"]) == sorted(KEYS) == sorted(codes()["event"].codes)
    for kind in KEYS:
        keys = [field.key for field in fields_of(kind)]
        assert keys[:2] == ["kind", "on_date"] and len(keys) == len(set(keys))


def test_a_transfer_leads_out_of_the_roster(window: Window, page: RosterPage, book: Book, qtbot: Any) -> None:
    uid = uid_of(page, "王芳")
    dialog = begin(page, "王芳", "转出", qtbot)
    assert list(dialog.form.entries)[2:4] == ["to_unit", "letter"]
    assert dialog.banner.isHidden()
    fill(dialog, on_date="2026.11.20", to_unit="西湖社区党支部", letter="003", valid_days="90")
    assert dialog.banner.said.text() == "! 保存后，王芳不再列入名册，可在“已离开”里找到。"
    dialog.keep()
    assert not dialog.isVisible() and "王芳" not in names(page)
    assert "已离开 1" in chips(page) and chips(page)[0] == "全部 3"
    assert book.read(lambda session: queries.events(session, uid))[0]["valid_days"] == 90
    qtbot.waitUntil(lambda: "登记变动：转出 王芳" in window.menus.undo.text())
    page.chips.choose("gone")
    assert names(page) == ["王芳"] and window.foot.count.text() == "显示 1 / 共 1 人"
    page._show_person(uid)
    said = "\n".join(label.text() for label in page.panel.findChildren(QLabel))
    assert "– 已离开：转出组织关系" in said and "西湖社区党支部 · 介绍信 003" in said
    window.menus.undo.trigger()
    qtbot.waitUntil(lambda: chips(page)[0] == "全部 4")


def test_what_needs_approval_waits_and_is_completed_later(page: RosterPage, book: Book, qtbot: Any) -> None:
    uid = uid_of(page, "李建国")
    dialog = begin(page, "李建国", "除名", qtbot)
    fill(dialog, on_date="2026-10-8")
    assert "待批" in dialog.banner.said.text()
    dialog.keep()
    text = course(page, uid, qtbot)
    assert "党内除名" in text and "! 待批" in text and "李建国" in names(page)
    assert text.index("转为正式党员") < text.index("党内除名")
    qtbot.mouseClick(page.panel.course.lines[0], Qt.MouseButton.LeftButton)
    dialog = page.acts.dialog
    assert not dialog.form.entries["kind"].input.isEnabled()
    fill(dialog, approved_on="2026.11.1", approval="湖委〔2026〕5号")
    assert "不再列入名册" in dialog.banner.said.text()
    dialog.keep()
    assert "李建国" not in names(page) and len(book.read(lambda s: queries.events(s, uid))) == 1
    page.acts.show_history(uid, "李建国")
    said = "\n".join(label.text() for label in page.acts.dialog.findChildren(QLabel))
    assert "登记变动：除名 李建国" in said and "批准日期：（空） → 2026.11.01" in said
    page.acts.dialog.accept()


def test_what_is_wrong_or_missing_keeps_the_dialog(page: RosterPage, book: Book, qtbot: Any) -> None:
    dialog = begin(page, "王芳", "外出", qtbot)
    dialog.keep()
    assert dialog.isVisible() and "请填写外出时间" in dialog.form.entries["on_date"].note.text()
    fill(dialog, on_date="2026.5", until="2026.4")
    dialog.keep()
    assert dialog.isVisible() and "早于" in dialog.form.entries["until"].note.text()
    fill(dialog, until="2027年5月", place="广东深圳")
    dialog.keep()
    assert not dialog.isVisible() and "流动 1" in chips(page)


def test_another_kind_keeps_what_still_belongs(page: RosterPage, qtbot: Any) -> None:
    dialog = begin(page, "王芳", "失联", qtbot)
    fill(dialog, on_date="2025.3", reason="居住地改变", note="电话停机")
    fill(dialog, kind="警告")
    dialog.keep()  # the new form is shown first, nothing is stored
    assert dialog.isVisible() and dialog.kind == "warning"
    values = dialog.form.values()
    assert values["on_date"] == PartialDate(2025, 3) and values["note"] == "电话停机"
    assert values["reason"] is None  # a code of the other list is no reason here
    dialog.form.show_values({})
    dialog.reject()
    assert not dialog.isVisible()


def test_another_branch_and_the_filter_by_branch(
    window: Window, page: RosterPage, book: Book, qtbot: Any
) -> None:
    assert page.branch.isHidden()
    with book.edit("支部") as session:
        second = queries.add_branch(session, "东湖社区第二党支部")
    qtbot.waitUntil(lambda: not page.branch.isHidden())
    dialog = begin(page, "王芳", "调整支部", qtbot)
    fill(dialog, on_date="2026.6.1", to_branch="东湖社区第二党支部")
    assert "东湖社区第二党支部" in dialog.banner.said.text()
    dialog.keep()
    event = book.read(lambda session: queries.events(session))[0]
    assert event["to_branch_uid"] == second and event["from_branch_uid"]
    page.branch.setCurrentIndex(page.branch.findData(second))
    page.branch.activated.emit(page.branch.currentIndex())
    assert names(page) == ["王芳"] and chips(page)[:2] == ["全部 1", "正式 1"]
    assert window.foot.count.text() == "显示 1 / 共 4 人" and page.span.branch == "东湖社区第二党支部"
    window.clear_filter()
    assert len(names(page)) == 4
    page.show_day(dt.date(2026, 5, 1))
    assert page.model.row(page.model.place(uid_of(page, "王芳")))["branch"] == "东湖社区第一党支部"


def test_views_of_states(page: RosterPage, book: Book, qtbot: Any) -> None:
    assert chips(page) == ["全部 4", "正式 2", "预备 1"]
    day = PartialDate(2026, 1, 5)
    lost, suspended = (
        {"kind": "lost", "on_date": day},
        {"kind": "suspended", "on_date": day, "approved_on": day},
    )
    with book.edit("变动") as session:
        queries.add_event(session, uid_of(page, "王芳"), lost)
        queries.add_event(session, uid_of(page, "李建国"), suspended)
    qtbot.waitUntil(lambda: chips(page) == ["全部 4", "正式 1", "预备 1", "失联 1", "停止党籍 1"])
    page.chips.choose("suspended")
    assert names(page) == ["李建国"]


def test_another_day_is_shown_and_only_looked_at(window: Window, page: RosterPage, qtbot: Any) -> None:
    qtbot.mouseClick(window.head.day, Qt.MouseButton.LeftButton)
    dialog = page.day_dialog
    dialog.entry.input.setText("不知道")
    dialog.go()
    assert dialog.isVisible() and dialog.entry.note.text()
    dialog.entry.input.setText("2025年")
    dialog.go()
    assert not dialog.isVisible() and page.as_of == dt.date(2025, 12, 31)
    assert window.head.day.text() == "截至 2025年12月31日" and window.head.day.property("tone") == "due"
    assert "2025年12月31日" in page.other_day.said.text() and page.other_day.isVisible()
    assert sorted(names(page)) == ["李建国", "王芳", "赵文斌"]  # 单小燕 joined later
    assert not page.added.isEnabled() and not page.imported.isEnabled()
    assert page.panel.edit.text() == "查看" and page.panel.happened.isHidden()
    page.change(uid_of(page, "王芳"))
    assert not page.acts.dialog.save.isVisible()
    page.acts.dialog.reject()
    window.errands.print_register()
    assert window.errands._dialog.day.day == dt.date(2025, 12, 31)
    window.errands._dialog.reject()
    page.back.click()
    assert page.is_today and page.other_day.isHidden() and len(names(page)) == 4 and page.added.isEnabled()
    assert window.head.day.property("tone") == ""


def test_registers_are_chosen_and_say_what_is_left_out(window: Window, page: RosterPage, qtbot: Any) -> None:
    from partybook.desk.preview import PreviewDialog

    page.printed.click()
    dialog = window.errands._dialog
    assert dialog.printable.name == "roster" and dialog.list.count() >= 8
    dialog.day.input.setText("2026.6")
    dialog.go()
    qtbot.waitUntil(lambda: isinstance(window.errands._dialog, PreviewDialog), timeout=20_000)
    preview = window.errands._dialog
    assert "赵文斌" in preview.banner.said.text()
    preview.reject()
    window.errands.print_register()
    dialog = window.errands._dialog
    dialog.choose("transfers")
    assert dialog.day_line.isHidden() and not dialog.year_line.isHidden() and dialog.branch_line.isHidden()
    dialog.year.input.setText("2025年")
    dialog.go()
    qtbot.waitUntil(lambda: isinstance(window.errands._dialog, PreviewDialog), timeout=20_000)
    assert "空表" in window.errands._dialog.banner.said.text()
    window.errands._dialog.reject()


def test_a_sheet_is_chosen_and_skipped_rows_are_told(
    window: Window, page: RosterPage, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    import openpyxl

    file = openpyxl.Workbook()
    first, second, third = file.active, file.create_sheet("二支部"), file.create_sheet("说明")
    first.title = "一支部"
    for row in (["姓名", "人员类别"], ["冯玉华", "正式党员"], ["冯玉兰", "正式党员"], ["合计", "2"]):
        first.append(row)
    for row in (["姓名", "人员类别"], ["钱春生", "预备党员"]):
        second.append(row)
    third.append(["没有表头"])
    path = tmp_path / "花名册.xlsx"
    file.save(path)
    monkeypatch.setattr("partybook.desk.files.ask_open", lambda *_: path)
    told: list[Any] = []
    monkeypatch.setattr(window.desk, "tell", told.append)
    page.imported.menu().aboutToShow.emit()
    page.imported.menu().actions()[0].trigger()
    importing = window.errands._importing
    qtbot.waitUntil(lambda: importing.dialog is not None, timeout=20_000)
    dialog = importing.dialog
    assert dialog.sheet.currentText() == "一支部" and dialog.fold.text().startswith("跳过 1 行")
    assert dialog.skipped.isHidden()
    dialog.fold.click()
    assert not dialog.skipped.isHidden() and "合计" in dialog.skipped.toPlainText()
    dialog.sheet.setCurrentText("说明")
    dialog.sheet.activated.emit(2)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert dialog.sheet.currentText() == "一支部" and told[0].code == "sheet-no-header"
    dialog.sheet.setCurrentText("二支部")
    dialog.sheet.activated.emit(1)
    qtbot.waitUntil(lambda: dialog.plan.sheet == "二支部")
    assert dialog.apply.text() == "导入 1 行" and dialog.fold.isHidden()
    with qtbot.waitSignal(importing.ended, timeout=20_000):
        dialog.apply.click()
    qtbot.waitUntil(lambda: "钱春生" in names(page))


def test_the_way_into_the_party_stands_among_what_happened(page: RosterPage, book: Book, qtbot: Any) -> None:
    with book.edit("登记") as session:
        uid = queries.add_person(session, {"name": "周峰", "standing": "activist"})
        for values in (
            {"step": "applied", "done_on": PartialDate(2025, 3, 1)},
            {"step": "talk", "done_on": PartialDate(2025, 3, 20), "who": "王芳"},
            {"step": "political", "done_on": PartialDate(2025, 9, 2), "result": "refused"},
        ):
            queries.add_step(session, uid, values)
        for code in ("application", "id_copy"):
            queries.add_paper(session, uid, {"code": code, "copies": 1, "on_date": PartialDate(2025, 3, 1)})
        notice = {"kind": "target", "from_on": PartialDate(2025, 8, 4), "until": PartialDate(2025, 8, 11)}
        queries.store_notice(session, uid, None, {**notice, "result": "没有意见"})
        points = {"item": "志愿服务", "points": 8, "on_date": PartialDate(2025, 5, 1)}
        queries.store_point(session, uid, None, points)
    page.reread()
    told = course(page, uid, qtbot)
    assert "派人谈话 · 王芳" in told and "积分 +8：志愿服务" in told
    assert "材料：入党申请书、身份证复印件" in told
    assert "（至 2025.08.11） · 没有意见" in told
    assert told.count("递交入党申请书") == 1  # the person's own date
    history = book.history(book.read(lambda session: queries.records_of(session, uid)))
    tables = {change.table for entry in history for change in entry.changes}
    assert tables >= {"development_step", "development_paper", "development_notice", "development_point"}
