"""Collecting a month from everybody, or from an area: who still owes, ticked, with the amount each gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from partybook.dates import PartialDate
from partybook.desk.form import Form
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, set_tone, words
from partybook.errors import Problem
from partybook.features.dues.dialogs.days import not_to_come
from partybook.features.dues.model import PAYMENT_FIELDS
from partybook.fields import Codes
from partybook.money import parse_fen, yuan

NAME, AREA, OWED, PAID, GIVES = range(5)
HOW = ("on_date", "method", "collector")
ROW = 32
UID = Qt.ItemDataRole.UserRole


class MonthDialog(QDialog):
    """`kept` gives month, the amounts by person, and how they were paid."""

    kept = Signal(object, object, object)
    month_asked = Signal(object)  # another month was chosen: its rows are wanted

    def __init__(
        self,
        month: PartialDate,
        months: Sequence[PartialDate],
        how: Mapping[str, Any],
        collectors: Sequence[str],
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("收一个月的党费"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.month = month
        self._filling = False
        self._areas: dict[str, str] = {}
        self.months = QComboBox()
        self.months.setAccessibleName(self.tr("月份"))
        for one in months:
            text = self.tr("{year} 年 {month} 月").format(year=one.year, month=one.month)
            self.months.addItem(text, one.iso)
        self.months.setCurrentIndex(max(self.months.findData(month.iso), 0))
        self.area = QComboBox()
        self.area.setAccessibleName(self.tr("片区"))
        self.table = self._make_table()
        choices = {"collector": list(collectors)} if collectors else {}
        self.how = Form(
            PAYMENT_FIELDS, [(self.tr("怎么交的"), HOW)], codes, choices=choices, check=not_to_come
        )
        self.how.show_values(how)
        self.how.setFixedHeight(look.px(172))
        self._lay_out()
        self.months.activated.connect(self._take_month)
        self.area.activated.connect(lambda _place: self._filter())
        self.table.itemChanged.connect(self._take_item)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 5)
        table.setHorizontalHeaderLabels(
            [self.tr("姓名"), self.tr("片区／党小组"), self.tr("应交"), self.tr("已交"), self.tr("这次交")]
        )
        table.setShowGrid(False)
        table.setAlternatingRowColors(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(look.px(ROW))
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for place, width in enumerate((170, 180, 100, 100, 110)):
            table.setColumnWidth(place, look.px(width))
        head.setSectionResizeMode(AREA, QHeaderView.ResizeMode.Stretch)
        for place in (OWED, PAID, GIVES):
            table.horizontalHeaderItem(place).setTextAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        table.setAccessibleName(self.tr("还没有交的人"))
        return table

    def _lay_out(self) -> None:
        self.all = button(self.tr("全选"), "link")
        self.none = button(self.tr("全不选"), "link")
        self.all.clicked.connect(lambda: self._tick_all(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick_all(Qt.CheckState.Unchecked))
        self.sum = words("", rank="section")
        self.take = button("", "filled")
        self.take.clicked.connect(self.keep)
        cancel = button(self.tr("取消"))
        cancel.clicked.connect(self.reject)
        head = row(self.months, self.area, None, self.all, self.none)
        inside = column(head, self.table, gap=10)
        inside.setContentsMargins(*(look.px(side) for side in (20, 16, 20, 4)))
        inside.setStretch(1, 1)
        foot = QFrame()
        foot.setObjectName("buttons")
        line = QHBoxLayout(foot)
        line.setContentsMargins(*(look.px(side) for side in (20, 12, 20, 12)))
        line.addWidget(self.sum, 1)
        line.addWidget(cancel)
        line.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside, 1)
        whole.addWidget(self.how)
        whole.addWidget(foot)
        room = (self.parentWidget() or self).screen().availableGeometry()
        self.resize(min(look.px(760), room.width() - 40), min(look.px(660), room.height() - 60))

    def show_rows(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Who still owes for the month: uid, name, area, owed_fen, paid_fen, open_fen; all ticked."""
        self._filling = True
        self._areas = {row["uid"]: row["area"] or "" for row in rows}
        self.table.setRowCount(len(rows))
        for place, one in enumerate(rows):
            self._fill(place, one)
        chosen = self.area.currentData() or ""
        self.area.clear()
        self.area.addItem(self.tr("所有片区和党小组"), "")
        for name in dict.fromkeys(area for area in self._areas.values() if area):
            self.area.addItem(name, name)
        self.area.setCurrentIndex(max(self.area.findData(chosen), 0))
        self.area.setVisible(self.area.count() > 2)
        self._filling = False
        self._filter()

    def _fill(self, place: int, one: Mapping[str, Any]) -> None:
        paid = yuan(one["paid_fen"]) if one["paid_fen"] else ""
        texts = (one["name"], one["area"] or "", yuan(one["owed_fen"]), paid, yuan(one["open_fen"]))
        for column_, text in enumerate(texts):
            item = QTableWidgetItem(text)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if column_ == NAME:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
                item.setCheckState(Qt.CheckState.Checked)
                item.setData(UID, one["uid"])
            if column_ == GIVES:
                flags |= Qt.ItemFlag.ItemIsEditable
            if column_ >= OWED:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setFlags(flags)
            self.table.setItem(place, column_, item)

    def _take_month(self, place: int) -> None:
        self.month = PartialDate.from_iso(self.months.itemData(place))
        self.month_asked.emit(self.month)

    def _filter(self) -> None:
        area = self.area.currentData() or ""
        for place in range(self.table.rowCount()):
            self.table.setRowHidden(place, bool(area) and self._areas[self._uid(place)] != area)
        self._count()

    def _uid(self, place: int) -> str:
        return str(self.table.item(place, NAME).data(UID))

    def _tick_all(self, state: Qt.CheckState) -> None:
        self._filling = True
        for place in range(self.table.rowCount()):
            if not self.table.isRowHidden(place):
                self.table.item(place, NAME).setCheckState(state)
        self._filling = False
        self._count()

    def _take_item(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        if item.column() == GIVES:
            self._filling = True
            fen = _fen(item.text())
            item.setForeground(look.color("late" if fen is None else "ink"))
            item.setToolTip("" if fen is not None else self.tr("写金额，例如 12.50"))
            if fen is not None:
                item.setText(yuan(fen))
                self.table.item(item.row(), NAME).setCheckState(
                    Qt.CheckState.Checked if fen else Qt.CheckState.Unchecked
                )
            self._filling = False
        self._count()

    def amounts(self) -> dict[str, int | None]:
        """What each ticked person in sight gives; None where what was typed is no amount."""
        return {
            self._uid(place): _fen(self.table.item(place, GIVES).text())
            for place in range(self.table.rowCount())
            if not self.table.isRowHidden(place)
            and self.table.item(place, NAME).checkState() == Qt.CheckState.Checked
        }

    def _count(self) -> None:
        amounts = self.amounts()
        wrong = sum(fen is None for fen in amounts.values())
        total = sum(fen or 0 for fen in amounts.values())
        if wrong:
            self.sum.setText(self.tr("▲ 有 {count} 处金额不对").format(count=wrong))
        elif not self.table.rowCount():
            self.sum.setText(self.tr("✓ 这个月都交清了"))
        else:
            self.sum.setText(
                self.tr("{count} 人，共 {sum} 元").format(count=len(amounts), sum=yuan(total, thousands=True))
            )
        set_tone(self.sum, "late" if wrong else "" if self.table.rowCount() else "done")
        self.take.setText(self.tr("收取 {sum} 元").format(sum=yuan(total, thousands=True)))
        self.take.setEnabled(bool(total) and not wrong)

    def keep(self) -> None:
        """Hands over what was ticked."""
        self.how.settle()
        if self.how.problems():
            self.how.go_to_problem()
            return
        values = {key: value for key, value in self.how.values().items() if value is not None}
        self.kept.emit(self.month, self.amounts(), values)


def _fen(text: str) -> int | None:
    try:
        fen = parse_fen(text)
    except Problem:
        return None
    return fen if fen >= 0 else None
