"""填表: the dialog with a real book: templates, what they would say, faults, marks to copy, what is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from PySide6.QtGui import QGuiApplication

from partybook import app as program
from partybook.desk import files
from partybook.desk.desk import Desk
from partybook.desk.filling import FillDialog
from partybook.desk.marklist import MarksDialog
from partybook.desk.window import Window
from partybook.jobs import asking, demo
from partybook.jobs.asking import Question
from partybook.settings import PcSettings


@pytest.fixture
def window(tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-23")
    desk = Desk(PcSettings(tmp_path / "pc"), program.Jobs, program.name_of)
    window = Window(desk, program.tabs())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.take(demo.demo(tmp_path / "台账.partybook", members=12))
    assert window.page is not None
    window.page.show_section("people")
    yield window
    desk.work.wait()
    desk.close_book()


@pytest.fixture
def dialog(window: Window) -> FillDialog:
    window.errands.fill_form()
    dialog = window.errands._dialog
    assert isinstance(dialog, FillDialog)
    return dialog


def word_form(path: Path, text: str) -> Path:
    document = docx.Document()
    document.add_paragraph(text)
    document.save(str(path))
    return path


def shown(dialog: FillDialog) -> list[tuple[str, ...]]:
    return [tuple(line.texts) for line in dialog.table._lines.lines]


def test_a_file_is_looked_at_and_filled(dialog: FillDialog, tmp_path: Path, qtbot: Any) -> None:
    dialog.take_file(
        word_form(tmp_path / "慰问.docx", "[[姓名]]，[[公民身份号码]]，[[入党时间:年月日]]，[[单位]]")
    )
    dialog.whose.setCurrentIndex(0)
    marks = shown(dialog)
    assert [mark for mark, _, _ in marks] == [
        "[[姓名]]",
        "[[公民身份号码]]",
        "[[入党时间:年月日]]",
        "[[单位]]",
    ]
    assert "*" in marks[1][2] and "年" in marks[2][2] and marks[3][2] == "东湖社区党支部"
    assert dialog.fill.isEnabled() and dialog.about.text() == "填一条记录。"
    with qtbot.waitSignal(dialog.filled):
        dialog.write(tmp_path / "out.docx")
    assert docx.Document(str(tmp_path / "out.docx")).paragraphs[0].text.startswith(f"{marks[0][2]}，0000")
    assert dialog.told.said.text().startswith("✓ 已写入 out.docx。")


def test_faults_are_said_and_nothing_can_be_written(dialog: FillDialog, tmp_path: Path) -> None:
    dialog.take_file(word_form(tmp_path / "错.docx", "[[姓明]]"))
    assert "是不是 [[姓名]]？" in dialog.note.said.text() and not dialog.fill.isEnabled()
    dialog.take_file(word_form(tmp_path / "空.docx", "没有标记"))
    assert "没有标记" in dialog.note.said.text() and not dialog.fill.isEnabled()
    broken = tmp_path / "坏.docx"
    broken.write_bytes(b"x")
    dialog.take_file(broken)
    assert "已损坏" in dialog.note.said.text() and not dialog.fill.isEnabled()
    dialog.take_file(word_form(tmp_path / "对.docx", "[[单位]]"))
    assert not dialog.note.said.text() and dialog.fill.isEnabled()


def test_a_form_of_one_for_all_is_a_file_for_each(dialog: FillDialog, tmp_path: Path, qtbot: Any) -> None:
    dialog.take_file(word_form(tmp_path / "一.docx", "[[姓名]]"))
    dialog.whose.setCurrentIndex(dialog.whose.count() - 1)
    assert dialog.about.text().endswith("条记录，每条填一份，存到一个文件夹。") and dialog.fill.isEnabled()
    (tmp_path / "出").mkdir()
    dialog.write_each(tmp_path / "出")
    qtbot.waitUntil(lambda: bool(dialog.told.said.text()))
    written = sorted((tmp_path / "出").iterdir())
    assert f"：{len(written)} 份" in dialog.told.said.text() and len(written) > 5
    assert {docx.Document(str(one)).paragraphs[0].text for one in written} == {
        one.stem[6:] for one in written
    }
    dialog.whose.setCurrentIndex(0)
    assert dialog.about.text() == "填一条记录。"


def test_a_template_is_kept_dropped_and_comes_back_by_undo(dialog: FillDialog, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["[[#序号]]", "[[#姓名]]"])
    book.save(tmp_path / "名单.xlsx")
    dialog.take_file(tmp_path / "名单.xlsx")
    assert not dialog.drop.isEnabled() and not dialog.save.isEnabled()
    dialog.keep.click()
    names = [dialog.list.item(place).text() for place in range(dialog.list.count())]
    assert names == ["名单.xlsx", "发展党员公示.docx"]
    assert dialog.template.uid and dialog.whose.currentData() == () and dialog.about.text().startswith("共 ")
    dialog.drop.click()
    assert dialog.list.item(0).text() == "发展党员公示.docx"
    assert dialog.desk.book is not None
    dialog.desk.book.undo()
    dialog.show_templates()
    assert dialog.list.item(0).text() == "名单.xlsx"


def test_the_programs_own_is_saved_to_be_changed(
    dialog: FillDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "ask_save", lambda *_: tmp_path / "改.docx")
    assert dialog.list.item(0).text() == "发展党员公示.docx" and not dialog.drop.isEnabled()
    assert dialog.source == "roster.notices" and not dialog.from_what.isEnabled()
    dialog.save.click()
    assert docx.Document(str(tmp_path / "改.docx")).paragraphs[0].text == "[[标题]]"


def test_a_click_copies_a_mark(dialog: FillDialog, qtbot: Any) -> None:
    dialog.marks.click()
    marks = dialog._marks
    assert isinstance(marks, MarksDialog)
    marks.table.clicked.emit(marks.table.currentIndex())
    assert QGuiApplication.clipboard().text() == "[[姓名]]"
    marks.chips.choose("each")
    marks.copy()
    assert QGuiApplication.clipboard().text() == "[[#序号]]"
    assert marks.said.text() == "✓ 已复制 [[#序号]]"
    marks.reject()


def test_it_is_reached_from_printing_and_closes(window: Window) -> None:
    window.errands.print_register()
    window.errands._dialog.own.click()  # type: ignore[union-attr]
    dialog = window.errands._dialog
    assert isinstance(dialog, FillDialog) and dialog.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_list_of_those_that_a_filter_leaves(window: Window, tmp_path: Path, qtbot: Any) -> None:
    person = asking.rows(window.desk.book, "roster.members", Question())[1][0]  # type: ignore[arg-type]
    window.head.find.setText(str(person["name"]))
    window.errands.fill_form()
    dialog = window.errands._dialog
    assert isinstance(dialog, FillDialog)
    left = dialog._narrowed
    assert 0 < len(left) < 12
    form = word_form(tmp_path / "单.docx", "[[#姓名]]")
    dialog.desk.jobs.keep_template(dialog.desk.book, form, "roster.members")
    dialog.show_templates("单.docx")
    assert dialog.whose.currentData() == left and dialog.about.text() == f"共 {len(left)} 条记录。"
    dialog.write(tmp_path / "o.docx")
    qtbot.waitUntil(lambda: bool(dialog.told.said.text()))
    assert len(docx.Document(str(tmp_path / "o.docx")).paragraphs) == len(left)
    dialog.reject()
