"""The filter of the roster page: its conditions as chips that can be taken off, those kept under a name on this PC."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from partybook.desk.desk import Desk
from partybook.desk.flow import Flow
from partybook.desk.palette import look
from partybook.desk.pieces import button, words
from partybook.features.roster import queries
from partybook.features.roster.dialogs.filters import FilterDialog, in_words
from partybook.features.roster.dialogs.naming import NameDialog
from partybook.features.roster.model import FILTER_FIELDS
from partybook.features.roster.rules.filters import Condition, fits, read

KEPT = "filters"  # on the PC, by the uid of the book: habits of the window are no records


class Filtering(QWidget):
    """The line of conditions; `changed` where others hold now. It is not there while none does."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._desk = desk
        self.conditions: list[Condition] = []
        self.dialog: Any = None
        self._people: tuple[dt.date, list[dict[str, Any]]] | None = None
        self._flow = Flow(gap=look.px(6))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(self._flow, 1)
        look.changed.connect(self._show)
        self._show()

    def fitting(self, day: dt.date) -> set[str] | None:
        """Of whom the conditions hold on a day; None where there are none."""
        if not self.conditions:
            self._people = None
            return None
        return {row["uid"] for row in self._read(day) if fits(row, self.conditions, day)}

    def _read(self, day: dt.date) -> list[dict[str, Any]]:
        """Everyone as of a day; held while a filter is, so that another condition is felt at once."""
        book = self._desk.book
        if self._people is None or self._people[0] != day:
            rows = book.read(lambda session: queries.lives(session, day)) if book is not None else []
            self._people = (day, [row for row, _ in rows])
        return self._people[1]

    def forget_people(self) -> None:
        """The book has changed."""
        self._people = None

    def ask(self, day: dt.date) -> None:
        """Asks for the conditions."""
        book = self._desk.book
        if book is None:
            return
        branches, groups = book.read(lambda session: (queries.branches(session), queries.groups(session)))
        people = self._read(day)
        orders = {"branch": [name for _, name in branches], "group": [name for _, name, _ in groups]}
        dialog = FilterDialog(self.conditions, people, orders, self._desk.codes, day, self.window())
        dialog.chosen.connect(self.take)
        self._open(dialog)

    def _open(self, dialog: Any) -> None:
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def take(self, conditions: Sequence[Condition]) -> None:
        """Other conditions from now on."""
        self.conditions = list(conditions)
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """None any more, without a word to the page, which is shown anew anyway."""
        self.conditions = []
        self._show()

    def _show(self) -> None:
        """Each condition as a chip; pressed, it goes."""
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self.setVisible(bool(self.conditions))
        if not self.conditions:
            return
        head = words(self.tr("筛选"), tone="second", rank="small")
        head.setFixedHeight(look.px(28))
        self._flow.addWidget(head)
        for one in self.conditions:
            text = in_words(one, self._desk.codes)
            chip = button(self.tr("{text}　×").format(text=text), "chip", tip=self.tr("去掉这个条件"))
            chip.setAccessibleName(self.tr("去掉条件：{text}").format(text=text))
            chip.clicked.connect(lambda _on=False, one=one: self._drop(one))
            self._flow.addWidget(chip)
        self.keep = button(self.tr("保存筛选…"), "link")
        self.keep.clicked.connect(self.ask_name)
        self.keep.setFixedHeight(look.px(28))
        self._flow.addWidget(self.keep)

    def _drop(self, one: Condition) -> None:
        self.take([other for other in self.conditions if other is not one])

    # Kept filters -----------------------------------------------------------------------------------------------

    def kept(self) -> dict[str, list[Condition]]:
        """The filters kept for this book, by name."""
        found = self._all().get(self._book(), {})
        found = found if isinstance(found, dict) else {}
        read_ = {str(name): read(conditions, FILTER_FIELDS) for name, conditions in found.items()}
        return {name: conditions for name, conditions in read_.items() if conditions}

    def _all(self) -> dict[str, Any]:
        found = self._desk.settings.get(KEPT, {})
        return dict(found) if isinstance(found, dict) else {}

    def _book(self) -> str:
        book = self._desk.book
        return book.read(queries.book_uid) if book is not None else ""

    def _write(self, filters: dict[str, list[Condition]]) -> None:
        everything = self._all()
        everything[self._book()] = {
            name: [one.as_json() for one in conditions] for name, conditions in filters.items()
        }
        self._desk.settings.set(KEPT, everything)

    def ask_name(self) -> None:
        """Asks under which name the conditions are kept."""
        taken = self.kept()
        first = self.tr("、").join(in_words(one, self._desk.codes) for one in self.conditions)
        name = next((name for name, kept in taken.items() if kept == self.conditions), first)
        dialog = NameDialog(self.tr("保存筛选"), self.tr("名称"), name, list(taken), self.window())
        dialog.named.connect(self.keep_as)
        self._open(dialog)

    def keep_as(self, name: str) -> None:
        """Keeps the conditions under a name, in place of others under that name."""
        self._write({**self.kept(), name: list(self.conditions)})
        self._desk.say(self.tr("已保存筛选“{name}”，在“更多”里随时可用。").format(name=name))

    def forget(self, name: str) -> None:
        """Takes a kept filter away."""
        self._write({other: kept for other, kept in self.kept().items() if other != name})
        self._desk.say(self.tr("已删除筛选“{name}”。").format(name=name))

    def fill(self, menu: QMenu) -> None:
        """The kept filters in a menu, and how to be rid of them."""
        filters = self.kept()
        if not filters:
            return
        for name, conditions in filters.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(conditions == self.conditions)
            action.triggered.connect(lambda _on=False, conditions=conditions: self.take(conditions))
        away = menu.addMenu(self.tr("删除已存的筛选"))
        for name in filters:
            away.addAction(name.replace("&", "&&"), lambda name=name: self.forget(name))
