"""The marks that a form may have: a click copies one, to be pasted in WPS."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from partybook.desk.chips import Chips
from partybook.desk.language import word
from partybook.desk.lines import Line
from partybook.desk.listdialog import ListDialog
from partybook.desk.pieces import button

ROW, EACH, HEAD = "row", "each", "head"


class MarksDialog(ListDialog):
    """`known` as jobs.formmarks.known_marks gives them."""

    def __init__(self, known: Sequence[Any], parent: QWidget | None = None) -> None:
        super().__init__("", "", ("", "", ""), (190, 150), bold=0, parent=parent)
        self._known = known
        self.setWindowTitle(self.tr("能写的标记"))
        self.more.setText(
            self.tr(
                "点一下就复制，到 WPS 里粘贴到要填的地方。要换个写法，在名称后面加，如 [[入党时间:年月日]]。"
            )
        )
        self.table.model().heads = (self.tr("标记"), self.tr("填什么"), self.tr("后面可以加"))  # type: ignore[attr-defined]
        self.chips = Chips()
        self.chips.show_views(
            [
                (ROW, self.tr("一条记录"), None),
                (EACH, self.tr("每条一行"), None),
                *([("inner", self.tr("记录里的表"), None)] if self._inner() else []),
                (HEAD, self.tr("单位和日期"), None),
            ]
        )
        self.chips.chosen.connect(lambda _key: self._show())
        self.inside.insertWidget(1, self.chips)
        self.table.clicked.connect(lambda _index: self.copy())
        self.table.opened.connect(lambda _key: self.copy())
        close = button(self.tr("关闭"), "filled")
        close.clicked.connect(self.accept)
        self.put_buttons(close)
        self.fit(700, 540)
        self._show()

    def _inner(self) -> list[Any]:
        return [one for one in self._known if one.group not in (ROW, EACH, HEAD)]

    def _show(self) -> None:
        key = self.chips.current
        shown = self._inner() if key == "inner" else [one for one in self._known if one.group == key]
        self.show_lines(
            [
                Line(
                    one.written,
                    (one.written, word(one.label), " ".join(f":{way}" for way in one.ways)),
                )
                for one in shown
            ]
        )

    def copy(self) -> None:
        """Copies the mark chosen."""
        if self.table.key:
            QGuiApplication.clipboard().setText(self.table.key)
            self.said.setText(self.tr("✓ 已复制 {mark}").format(mark=self.table.key))
