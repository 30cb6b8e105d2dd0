"""The table of a plan: row number, name, fate as sign and word, what changes, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from partybook.desk.language import said, shown, word
from partybook.desk.palette import Mark, look
from partybook.desk.table.delegate import ROW, RowDelegate
from partybook.desk.table.model import BOLD_ROLE
from partybook.fields import Field
from partybook.sheets.plan import Plan, PlannedRow
from partybook.standards.codes import codes

Index = QModelIndex | QPersistentModelIndex
WARNED = "warned"  # beside the fates: what will be stored, with a reminder to look at
FATES = ("added", "updated", "unchanged", "refused")
MARKS = {
    "added": Mark("+", "done"),
    "updated": Mark("○", "due"),
    "unchanged": Mark("–", "none"),
    "refused": Mark("▲", "late"),
}
WIDTHS = (64, 150, 92)


def is_warned(row: PlannedRow) -> bool:
    """Whether a row will be stored as it is, but something of it should be looked at."""
    return row.fate != "refused" and any(problem.severity == "warning" for problem in row.problems)


class PlanModel(QAbstractTableModel):
    """The rows of a plan, all or those of one fate."""

    def __init__(self, plan: Plan, fields: Sequence[Field], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._rows: list[PlannedRow] = list(plan.rows)
        self._fields = {field.key: field for field in fields}
        self._what = word(next((field.label for field in fields if field.required), ""))

    def show_fate(self, fate: str) -> None:
        """Only the rows of a fate, or those with a reminder; all of them for an empty one."""
        self.beginResetModel()
        if fate == WARNED:
            self._rows = [row for row in self._plan.rows if is_warned(row)]
        else:
            self._rows = [row for row in self._plan.rows if not fate or row.fate == fate]
        self.endResetModel()

    def fate_words(self) -> dict[str, str]:
        return {
            "added": self.tr("新增"),
            "updated": self.tr("更新"),
            "unchanged": self.tr("不变"),
            "refused": self.tr("有误"),
        }

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("行号"), self._what, self.tr("结果"), self.tr("说明"))[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, section: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if section == 0 else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, section = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.explain(index.row()) if section == 3 else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(row, section)
        return section == 1 if role == BOLD_ROLE else None

    def _text(self, row: PlannedRow, section: int) -> str:
        if section == 0:
            return str(row.row)
        if section == 1:
            return row.label if row.values.get("name") else word(row.label)
        if section == 2:
            return f"{MARKS[row.fate].sign} {self.fate_words()[row.fate]}"
        return self._joined(self.says(row))

    def _joined(self, told: Sequence[str]) -> str:
        """One line of all that is said: a sentence ends in its own full stop, a change needs something between."""
        line = ""
        for text in told:
            between = " " if line.endswith(("。", ".")) else self.tr("；")
            line = f"{line}{between}{text}" if line else text
        return line

    def _ink(self, row: PlannedRow, section: int) -> Any:
        if section == 0:
            return look.color("none")
        if section == 2:
            return look.color(MARKS[row.fate].role)
        if section == 3 and row.problems:
            return look.color("late" if row.fate == "refused" else "due")
        return None

    def says(self, row: PlannedRow) -> list[str]:
        """Problems first, then what changes; each a sentence."""
        told = [self._problem(problem) for problem in row.problems]
        told += [self._change(key, old, new) for key, (old, new) in row.changes.items()]
        if not told and row.fate == "unchanged":
            told.append(self.tr("与台账相同"))
        return told

    def _problem(self, problem: Any) -> str:
        column = self.tr("“{column}”").format(column=problem.where.column) if problem.where.column else ""
        text = f"{column}{said(problem)}"
        return self.tr("提醒：{text}").format(text=text) if problem.severity == "warning" else text

    def _change(self, key: str, old: Any, new: Any) -> str:
        field = self._fields.get(key)
        if field is None:
            return key
        blank = self.tr("（空）")
        before, after = (shown(field, value, codes()) or blank for value in (old, new))
        if before == after:  # the mask hides the difference, or the day of a date does
            before, after = (shown(field, value, codes(), masked=False) for value in (old, new))
        return self.tr("{label}：{old} → {new}").format(label=word(field.label), old=before, new=after)

    def explain(self, place: int) -> str:
        """All that is said of a row, one sentence a line."""
        return "\n".join(self.says(self._rows[place])) if 0 <= place < len(self._rows) else ""


class PlanTable(QTableView):
    """The rows of a plan, one line each."""

    def __init__(self, model: PlanModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("导入的各行"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.px(ROW))
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setFixedHeight(look.px(35))
        for section, width in enumerate(WIDTHS):
            head.resizeSection(section, look.px(width))
