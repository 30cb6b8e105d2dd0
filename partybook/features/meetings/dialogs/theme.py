"""A theme's own form, and choosing what is put under it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from partybook.desk.form import Form, FormDialog
from partybook.desk.language import word
from partybook.desk.lines import Line
from partybook.desk.listdialog import ListDialog
from partybook.desk.pieces import button
from partybook.errors import Problem
from partybook.features.meetings.model import THEME_FIELDS
from partybook.fields import Codes
from partybook.text import folded, mark

Row = Mapping[str, Any]


class ThemeDialog(FormDialog):
    """A new theme or a known one; `removed` asks to take it away."""

    removed = Signal()

    def __init__(
        self, values: Row, codes: Codes, *, read_only: bool = False, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        form = Form(
            THEME_FIELDS,
            [(translate("ThemeDialog", "专题"), ("name", "from_on", "to_on", "note"))],
            codes,
            wide=("name", "note"),
            check=self._check,
        )
        title = translate("ThemeDialog", "修改专题") if values else translate("ThemeDialog", "新建专题")
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.show_values(values)
        self.take_back = button(self.tr("删除专题"), tip=self.tr("归入的会议、谈话等都还在"))
        self.take_back.clicked.connect(self.removed)
        self.take_back.setVisible(bool(values) and not read_only)
        self.put_left(self.take_back)
        self.fit(620)

    @staticmethod
    def _check(values: Row) -> Iterable[tuple[str, Problem]]:
        first, last = values["from_on"], values["to_on"]
        if first and last and last.latest < first.earliest:
            yield "to_on", Problem("theme-days", mark("结束早于开始，请核对。"))


class GatherDialog(ListDialog):
    """Records that may be put under a theme; `chosen` gives (table, uid) of those selected."""

    chosen = Signal(object)

    def __init__(self, name: str, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("GatherDialog", "归入“{name}”").format(name=name),
            translate("GatherDialog", "选中一条或几条（按住 Ctrl 或 Shift 多选），再点“归入”。"),
            (
                translate("GatherDialog", "日期"),
                translate("GatherDialog", "类别"),
                translate("GatherDialog", "名称"),
                translate("GatherDialog", "支部"),
                translate("GatherDialog", "说明"),
            ),
            (100, 100, 260, 150),
            bold=2,
            empty=("check", translate("GatherDialog", "这段时间的会议、谈话、学习、台账都已归入")),
            parent=parent,
        )
        self._rows = {f"{row['tbl']}/{row['row_uid']}": row for row in rows}
        self.find = QLineEdit()
        self.find.setPlaceholderText(self.tr("查找类别、名称…"))
        self.find.setAccessibleName(self.tr("查找"))
        self.find.textChanged.connect(self._show)
        self.inside.insertWidget(1, self.find)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.opened.connect(lambda _key: self.go())
        self.put, cancel = button(self.tr("归入"), "filled"), button(self.tr("关闭"))
        self.put.clicked.connect(self.go)
        cancel.clicked.connect(self.reject)
        self.put_buttons(cancel, self.put)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.fit(860, 600)
        self._show()
        self.find.setFocus()

    def _show(self) -> None:
        typed = folded(self.find.text())
        lines = [
            Line(key, texts)
            for key, row in self._rows.items()
            if typed in folded(" ".join(texts := self._texts(row)))
        ]
        self.show_lines(lines)
        self._tell()

    @staticmethod
    def _texts(row: Row) -> tuple[str, ...]:
        day = row["on_date"].dotted_full if row["on_date"] else ""
        return (
            day,
            word(row["what"]),
            row["title"],
            row["branch"] or "",
            (row["more"] or "").replace("\n", " "),
        )

    @property
    def keys(self) -> list[tuple[str, str]]:
        """(table, uid) of the lines selected."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        rows = [self._rows[self.table.model().lines[place].key] for place in places]
        return [(row["tbl"], row["row_uid"]) for row in rows]

    def _tell(self) -> None:
        count = len(self.keys)
        self.put.setEnabled(bool(count))
        self.said.setText(self.tr("选中 {count} 条").format(count=count) if count else "")

    def go(self) -> None:
        if found := self.keys:
            self.accept()
            self.chosen.emit(found)
