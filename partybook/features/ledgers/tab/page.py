"""工作台账: all ledgers at a glance, and those that were opened, each a page of its own."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from partybook.desk.desk import Desk
from partybook.desk.language import word
from partybook.desk.page import Page
from partybook.desk.sections import Section, SectionsPage
from partybook.features.ledgers import queries
from partybook.features.ledgers.queries import Ledger
from partybook.features.ledgers.tab.listing import LedgerPage
from partybook.features.ledgers.tab.overview import OverviewPage
from partybook.text import mark

ALL = "all"
OWN_TEXTS = "office_standard"
OPEN_MOST = 5  # ledgers that stay in the head


class LedgersPage(SectionsPage):
    """The overview, and the ledgers opened from it; Alt+Left leads back."""

    name = "ledgers"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.ledgers: dict[str, Ledger] = {}
        self._opened: list[str] = []
        self._read(desk)
        super().__init__(desk, parent)
        self._note(self.section)
        desk.changed.connect(self._take_change)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Alt+Left"), self, lambda: self.show_section(ALL), context=inside)

    def _read(self, desk: Desk) -> None:
        """The ledgers there are, in the order of the page."""
        found = desk.book.read(queries.all_ledgers) if desk.book is not None else {}
        self.ledgers = dict(sorted(found.items(), key=lambda item: (item[1].order, item[0])))
        parts = [Section(ALL, mark("全部台账"), self._overview)]
        parts += [Section(name, one.short, partial(self._list, name)) for name, one in self.ledgers.items()]
        self.parts = parts

    def _overview(self, desk: Desk) -> Page:
        page = OverviewPage(desk)
        page.opened.connect(self.show_section)
        return page

    def _list(self, name: str, desk: Desk) -> Page:
        page = LedgerPage(desk, self.ledgers[name])
        page.left.connect(lambda: self.show_section(ALL))
        return page

    @property
    def sections(self) -> list[tuple[str, str]]:
        """The way back, and the ledgers opened last."""
        by_key = {part.key: part.word for part in self.parts}
        return [(key, word(by_key[key])) for key in (ALL, *self._opened)]

    def _note(self, key: str) -> None:
        """A ledger that was opened stays in the head, the one not used longest goes."""
        if key != ALL and key not in self._opened:
            self._opened = [*self._opened, key][-OPEN_MOST:]

    def show_section(self, key: str) -> Page:
        """Brings a ledger, or all of them, into sight."""
        self._note(key)
        page = super().show_section(key)
        if key == ALL:
            page.reread()
        page.take_keys()
        return page

    def show_record(self, source: str, uid: str) -> bool:
        name = source.partition(".")[2]
        return name in self.ledgers and self.show_section(name).show_record(source, uid)

    def show_source(self, source: str) -> bool:
        name = source.partition(".")[2]
        if name in self.ledgers:
            self.show_section(name)
        return name in self.ledgers

    def _take_change(self, tables: set[str]) -> None:
        """A ledger of the office's own came, went or is another one now."""
        if OWN_TEXTS not in tables or self.desk.book is None:
            return
        before = self.ledgers
        self._read(self.desk)
        stale = [key for key in self.made if key != ALL and self.ledgers.get(key) is not before.get(key)]
        self._opened = [key for key in self._opened if key in self.ledgers]
        for key in stale:
            page: Any = self.made.pop(key)
            self.stack.removeWidget(page)
            page.deleteLater()
        if self.section in stale:
            self.show_section(self.section if self.section in self.ledgers else ALL)
        self.head_changed.emit()
