"""PagedModel: ids in the order the database gave, rows fetched a page at a time when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from partybook.desk.language import shown, word
from partybook.desk.palette import Mark, look
from partybook.fields import Codes, Field, Text

PAGE = 200
KEPT = 20 * PAGE  # rows held at most; the rest is fetched again when it is looked at
NUMBER = "#"  # the key of the number column

UID_ROLE = Qt.ItemDataRole.UserRole + 1
PLAIN_ROLE = Qt.ItemDataRole.UserRole + 2  # the text without its sign, for the clipboard
BOLD_ROLE = Qt.ItemDataRole.UserRole + 3
STRUCK_ROLE = Qt.ItemDataRole.UserRole + 4  # the row is void: seen, struck out

Index = QModelIndex | QPersistentModelIndex
Row = Mapping[str, Any]
Fetch = Callable[[Sequence[str]], Sequence[Row]]
Marks = Mapping[str, Callable[[Any], Mark | None]]


@dataclass(frozen=True)
class Shape:
    """How a table looks: its Fields, which key is bold, which values carry a sign, which key strikes a row.

    The first key of `struck` says that a row is void; the cells of the others, why and when, are not struck.
    """

    fields: Sequence[Field]
    codes: Codes
    bold: str = ""
    marks: Marks = field(default_factory=dict)
    unsorted: frozenset[str] = frozenset()
    struck: Sequence[str] = ()


class PagedModel(QAbstractTableModel):
    """Rows by id. `fetch` gives the rows of some ids in that order, each with its `uid`."""

    def __init__(self, shape: Shape, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shape = shape
        self.keys: tuple[str, ...] = (NUMBER, *(found.key for found in shape.fields))
        self.fields: dict[str, Field] = {found.key: found for found in shape.fields}
        self._fetch = fetch
        self._ids: list[str] = []
        self._rows: dict[str, Row] = {}
        self.sorted_by: tuple[str, bool] = ("", False)

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def show(self, ids: Sequence[str], *, fresh: bool = False) -> None:
        """Shows these ids; `fresh` forgets the rows that were fetched, because the book changed."""
        self.beginResetModel()
        self._ids = list(ids)
        if fresh:
            self._rows = {}
        self.endResetModel()

    def place(self, uid: str) -> int | None:
        """The row at which an id stands, None where it is not shown."""
        try:
            return self._ids.index(uid)  # one look a key; a dict of 100,000 would cost more to make
        except ValueError:
            return None

    def row(self, place: int) -> Row:
        """The values at a place, fetched with the page around it; empty where the record is gone."""
        uid = self._ids[place]
        if uid not in self._rows:
            start = place - place % PAGE
            missing = [found for found in self._ids[start : start + PAGE] if found not in self._rows]
            if len(self._rows) + len(missing) > KEPT:
                self._rows, missing = {}, self._ids[start : start + PAGE]
            self._rows.update({found: {} for found in missing})
            self._rows.update({str(found["uid"]): found for found in self._fetch(missing)})
        return self._rows[uid]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        key = self.keys[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, PLAIN_ROLE):
            return self._text(index.row(), key, plain=role == PLAIN_ROLE)
        if role == UID_ROLE:
            return self._ids[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(key) | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(index.row(), key)
        if role == BOLD_ROLE:
            return key == self.shape.bold
        if role == STRUCK_ROLE:
            return self._is_struck(self.row(index.row())) and key not in self.shape.struck
        return None

    def _is_struck(self, values: Row) -> bool:
        return bool(self.shape.struck) and values.get(self.shape.struck[0]) is not None

    def _text(self, place: int, key: str, *, plain: bool) -> str:
        if key == NUMBER:
            return str(place + 1)
        values = self.row(place)
        text = shown(self.fields[key], values.get(key), self.shape.codes)
        mark = None if plain else self._mark(values, key)
        return f"{mark.sign} {text}" if mark else text

    def _mark(self, values: Row, key: str) -> Mark | None:
        find = self.shape.marks.get(key)
        value = values.get(key)
        return find(value) if find and value is not None else None

    def _ink(self, place: int, key: str) -> Any:
        if key == NUMBER or self._is_struck(self.row(place)):
            return look.color("none")
        mark = self._mark(self.row(place), key) if key in self.shape.marks else None
        return look.color(mark.role) if mark else None

    def _side(self, key: str) -> Qt.AlignmentFlag:
        # Centred columns belong to the ruled paper; without rules the eye needs one left edge.
        right = key == NUMBER or self.fields[key].kind.align == "right"
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.keys):
            return None
        key = self.keys[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = (" ▼" if self.sorted_by[1] else " ▲") if key == self.sorted_by[0] else ""
            return self.label(key) + arrow
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(key) | Qt.AlignmentFlag.AlignVCenter
        return None

    def is_text(self, key: str) -> bool:
        """Whether a column holds free text, which may be long."""
        return key != NUMBER and type(self.fields[key].kind) is Text

    def label(self, key: str) -> str:
        """The head of a column."""
        if key == NUMBER:
            return QCoreApplication.translate("PagedModel", "序号")
        return word(self.fields[key].label)

    def mark_sorted(self, key: str, descending: bool) -> None:
        """Shows by which column the ids are in order."""
        self.sorted_by = (key, descending)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.keys) - 1)
