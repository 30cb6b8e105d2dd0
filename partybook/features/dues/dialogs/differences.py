"""Months that would ask for something else by what the roster and the assessments say now, to be corrected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words
from partybook.desk.room import fit
from partybook.fields import Codes
from partybook.money import yuan

WIDTHS = (150, 80, 100, 100, 90)


class DifferencesDialog(QDialog):
    """`kept` asks to correct what is ticked."""

    kept = Signal()

    def __init__(
        self,
        rows: Sequence[Mapping[str, Any]],
        codes: Codes,
        *,
        can_edit: bool,
        why: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`why` says what the months differ from, where it is not the roster of now."""
        super().__init__(parent)
        self._rows = list(rows)
        self.setWindowTitle(self.tr("核对应交与名册"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        says = (
            self.tr(
                "已建账的月份和现在的名册、核定、减免相比有 {count} 处不同。勾选的记一笔更正，原来的数不改。"
            )
            if rows
            else self.tr("✓ 已建账的月份和现在的名册、核定、减免一致。")
        )
        says = why or says
        self.table = self._make_table()
        self.take = button(self.tr("更正勾选的"), "filled")
        self.take.clicked.connect(self.kept)
        self.take.setVisible(bool(rows) and can_edit)
        close = button(self.tr("关闭"))
        close.clicked.connect(self.reject)
        inside = column(
            words(says.format(count=len(rows)), wrap=True), self.table, row(None, close, self.take), gap=12
        )
        inside.setContentsMargins(*(look.px(20),) * 4)
        inside.setStretch(1, 1)
        self.setLayout(inside)
        self.table.setVisible(bool(rows))
        fit(self, 760, 520 if rows else 160)

    def _make_table(self) -> QTableWidget:
        heads = [
            self.tr("姓名"),
            self.tr("月份"),
            self.tr("账上应交"),
            self.tr("现在应交"),
            self.tr("差"),
            self.tr("缘由"),
        ]
        table = QTableWidget(len(self._rows), len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.setShowGrid(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(look.px(32))
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for place, width in enumerate(WIDTHS):
            table.setColumnWidth(place, look.px(width))
        for place in (2, 3, 4):
            table.horizontalHeaderItem(place).setTextAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        table.horizontalHeader().setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        for place, one in enumerate(self._rows):
            numbers = (yuan(one[key]) for key in ("owed_fen", "now_fen", "delta_fen"))
            for side, text in enumerate((one["name"], one["month"].dotted, *numbers, word(one["reason"]))):
                item = QTableWidgetItem(text)
                if side == 0:
                    item.setCheckState(Qt.CheckState.Checked)
                if 2 <= side <= 4:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                table.setItem(place, side, item)
        return table

    def ticked(self) -> list[Mapping[str, Any]]:
        """The differences to be corrected."""
        return [
            one
            for place, one in enumerate(self._rows)
            if self.table.item(place, 0).checkState() == Qt.CheckState.Checked
        ]
