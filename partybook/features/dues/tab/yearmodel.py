"""The year's lines as the grid shows them: what stands in each cell, its sign, what is said about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from partybook.desk.palette import Mark
from partybook.features.dues.queries import Cell, GridLine
from partybook.money import yuan

Index = QModelIndex | QPersistentModelIndex
NAME, MONTHLY, FIRST, YEAR, BEHIND = 0, 1, 2, 14, 15  # columns: FIRST to FIRST + 11 are the months
COLUMNS = 16
LATE_AFTER = 3  # months in a row without payment, from which on they stand red
UID_ROLE = Qt.ItemDataRole.UserRole + 1
MARK_ROLE = Qt.ItemDataRole.UserRole + 2
PLAIN_ROLE = Qt.ItemDataRole.UserRole + 3
STATES = {
    "paid": Mark("", "done"),
    "advance": Mark("", "done"),
    "part": Mark("!", "due"),
    "owed": Mark("!", "due"),
    "late": Mark("▲", "late"),
    "exempt": Mark("–", "none"),
    "unset": Mark("!", "due"),
    "out": Mark("", "none"),
    "future": Mark("○", "none"),
}


def marked_late(months: Sequence[Cell]) -> list[Cell]:
    """The months with those shown red that belong to a run of LATE_AFTER or more unpaid ones."""
    found = list(months)
    start = 0
    for place in range(len(found) + 1):
        if place < len(found) and found[place].state in ("owed", "part"):
            continue
        if place - start >= LATE_AFTER:
            for late in range(start, place):
                found[late] = Cell("late", found[late].owed, found[late].paid)
        start = place + 1
    return found


class YearModel(QAbstractTableModel):
    """Lines of one year."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: Sequence[GridLine] = ()
        self._cells: list[list[Cell]] = []  # of each line, with the late ones told

    def show(self, lines: Sequence[GridLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self._cells = [marked_late(line.months) for line in lines]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    def place(self, uid: str) -> int | None:
        return next((place for place, line in enumerate(self.lines) if line.uid == uid), None)

    def cell(self, index: Index) -> Cell | None:
        """The month at an index, None beside the months."""
        month = index.column() - FIRST
        return self._cells[index.row()][month] if index.isValid() and 0 <= month < 12 else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        cell = self.cell(index)
        if role in (Qt.ItemDataRole.DisplayRole, PLAIN_ROLE):
            return self._text(line, column, cell, plain=role == PLAIN_ROLE)
        if role == UID_ROLE:
            return line.uid
        if role == MARK_ROLE:
            return STATES[cell.state] if cell else self._other(line, column)
        if role == Qt.ItemDataRole.ToolTipRole and cell is not None:
            return self._tip(line, column - FIRST + 1, cell)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _other(self, line: GridLine, column: int) -> Mark | None:
        return Mark("", "due") if column == BEHIND and line.behind else None

    def _text(self, line: GridLine, column: int, cell: Cell | None, *, plain: bool) -> str:
        if column == NAME:
            return line.name
        if cell is None:
            value = {MONTHLY: line.monthly, YEAR: line.paid, BEHIND: line.behind}[column]
            return (
                "" if value is None or (column == BEHIND and not value) else yuan(value, thousands=not plain)
            )
        shown = cell.paid if cell.state in ("paid", "advance") else cell.open
        number = (
            yuan(shown, thousands=not plain)
            if cell.state in ("paid", "advance", "part", "owed", "late")
            else ""
        )
        sign = STATES[cell.state].sign
        return number if plain else f"{sign} {number}".strip()

    def _tip(self, line: GridLine, month: int, cell: Cell) -> str:
        says = {
            "paid": QCoreApplication.translate("YearModel", "{name} {month} 月：应交 {owed}，已交 {paid}"),
            "advance": QCoreApplication.translate("YearModel", "{name} {month} 月：预交 {paid}"),
            "exempt": QCoreApplication.translate("YearModel", "{name} {month} 月：免交"),
            "unset": QCoreApplication.translate("YearModel", "{name} {month} 月：还没有核定数额"),
            "out": QCoreApplication.translate("YearModel", "{name} {month} 月：不在这里交纳"),
            "future": QCoreApplication.translate(
                "YearModel", "{name} {month} 月：还没有建账，预计应交 {owed}"
            ),
        }
        usual = QCoreApplication.translate(
            "YearModel", "{name} {month} 月：应交 {owed}，已交 {paid}，还差 {open}"
        )
        text = says.get(cell.state, usual)
        return text.format(
            name=line.name, month=month, owed=yuan(cell.owed), paid=yuan(cell.paid), open=yuan(cell.open)
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        heads = {
            NAME: translate("YearModel", "姓名"),
            MONTHLY: translate("YearModel", "月应交"),
            YEAR: translate("YearModel", "全年实交"),
            BEHIND: translate("YearModel", "欠"),
        }
        month = translate("YearModel", "{month} 月").format(month=section - FIRST + 1)
        return heads.get(section, month)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        cell = self.cell(index)
        if cell is not None and cell.state not in ("out", "exempt"):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags
