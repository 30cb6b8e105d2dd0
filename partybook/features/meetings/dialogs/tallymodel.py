"""The ballots of an appraisal as a table that can be typed into: votes and grade of each member, and what is wrong."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.table.model import BOLD_ROLE
from partybook.features.meetings.rules.appraisal import GRADED, VOTES
from partybook.fields import Codes

NAME, STANDING, FIRST, SUM, GRADE = 0, 1, 2, 6, 7  # columns; the votes stand from FIRST on
COLUMNS = 8
WIDTHS = (130, 110, 76, 76, 84, 84, 70)
Index = QModelIndex | QPersistentModelIndex
Row = Mapping[str, Any]


class TallyModel(QAbstractTableModel):
    """What was typed of each member, beside what is stored."""

    typed = Signal()

    def __init__(
        self, results: Sequence[Row], returned: int | None, codes: Codes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = [dict(row) for row in results]
        self._kept, self._returned, self._codes = results, returned, codes

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else COLUMNS

    def total(self, row: Row) -> int | None:
        """How many votes a member has in all; None where none was typed."""
        counts = [row[key] for key in VOTES if row[key] is not None]
        return sum(counts) if counts else None

    def too_many(self, row: Row) -> bool:
        """Whether a member has more votes than ballots were returned."""
        total = self.total(row)
        return total is not None and (self._returned is None or total > self._returned)

    def changes(self) -> list[tuple[str, dict[str, Any]]]:
        """(uid, values) of each member of whom something is another now."""
        found = []
        for row, kept in zip(self.rows, self._kept, strict=True):
            values = {key: row[key] for key in (*VOTES, "grade") if row[key] != kept[key]}
            if values:
                found.append((row["uid"], values))
        return found

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        grades = self._codes["grade"]
        heads = {
            NAME: self.tr("姓名"), STANDING: self.tr("人员类别"), SUM: self.tr("合计"), GRADE: self.tr("支部评定"),
        }  # fmt: skip
        return heads.get(section) or word(grades.label(VOTES[section - FIRST]))

    @staticmethod
    def _side(section: int) -> Qt.AlignmentFlag:
        number = FIRST <= section <= SUM
        side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, section = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role == Qt.ItemDataRole.ForegroundRole:
            return look.color(self._ink(row, section))
        return section == NAME if role == BOLD_ROLE else None

    def _text(self, row: Row, section: int) -> str:
        if section == NAME:
            return str(row["name"])
        if section == STANDING:
            return word(self._codes["standing"].label(row["standing"]))
        if section == GRADE:
            graded = row["standing"] == GRADED
            return word(self._codes["grade"].label(row["grade"])) if graded else self.tr("不评定")
        value = self.total(row) if section == SUM else row[VOTES[section - FIRST]]
        return "" if value is None else str(value)

    def _ink(self, row: Row, section: int) -> str:
        if section == SUM and self.too_many(row):
            return "late"
        if section == SUM and self.total(row) not in (None, self._returned):
            return "due"
        if section in (STANDING, SUM) or (section == GRADE and row["standing"] != GRADED):
            return "ink2"
        return (
            {"unqualified": "late", "basic": "due"}.get(row["grade"] or "", "ink")
            if section == GRADE
            else "ink"
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        section = index.column()
        graded = section == GRADE and self.rows[index.row()]["standing"] == GRADED
        return flags | Qt.ItemFlag.ItemIsEditable if FIRST <= section < SUM or graded else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Takes what was typed: a number, or a grade by its word or its place 1–4; what is neither is not taken."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        text = unicodedata.normalize("NFKC", str(value)).strip()
        row, section = self.rows[index.row()], index.column()
        if section == GRADE:
            found = VOTES[int(text) - 1] if text in ("1", "2", "3", "4") else self._grade(text)
            if text and found is None:
                return False
            row["grade"] = found
        elif not text:
            row[VOTES[section - FIRST]] = None
        elif text.isascii() and text.isdigit() and len(text) < 6:
            row[VOTES[section - FIRST]] = int(text)
        else:
            return False
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), COLUMNS - 1))
        self.typed.emit()
        return True

    def _grade(self, text: str) -> str | None:
        return self._codes["grade"].find(text) if text else None
