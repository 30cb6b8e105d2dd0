"""The columns of a table as the clerk left them: order, width, hidden, kept by Field key on this PC."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from partybook.desk.palette import look
from partybook.desk.table.model import NUMBER, PagedModel
from partybook.settings import PcSettings

LAYOUT = 1
LONG = 150  # pixels at 100 %: such a column holds sentences
LENT = 0.3  # of the longest text, for names: it ends in … and is read whole in its tooltip
NAME = 8.2  # characters that a name may be given where there is room
WIDE = "\u2e80"  # from here on characters are as wide as a Chinese one


class Columns(QObject):
    """Keeps a header as it was left. Keys, not places: a new column comes at its own place, a gone one is forgotten."""

    changed = Signal()  # other columns are shown now

    def __init__(
        self,
        header: QHeaderView,
        model: PagedModel,
        settings: PcSettings,
        name: str,
        shown: Sequence[str],
        widths: Mapping[str, float],
    ) -> None:
        super().__init__(header)
        self._header, self._model, self._settings = header, model, settings
        self._name = f"columns.{name}"
        self._shown, self._widths = {NUMBER, *shown}, widths
        self._default_order = [NUMBER, *shown, *(key for key in model.keys if key not in {NUMBER, *shown})]
        self._busy = False
        self._spared: frozenset[str] = frozenset()  # would say nothing now, whatever the clerk left
        self._as_left = False  # the clerk chose the widths
        self._later = QTimer(self, singleShot=True, interval=300)
        self._later.timeout.connect(self.keep)
        header.sectionResized.connect(self._note)
        header.sectionMoved.connect(self._note)
        self.restore()

    def restore(self) -> None:
        """Lays the columns out as they were kept, else as the page wants them."""
        kept = self._settings.get(self._name, {})
        kept = kept if isinstance(kept, dict) and kept.get("layout") == LAYOUT else {}
        self._lay(kept)

    def reset(self) -> None:
        """Back to the columns the page came with."""
        self._settings.set(self._name, {})
        self._lay({})

    def _lay(self, kept: Mapping[str, Any]) -> None:
        self._busy = True
        order = self._order(kept.get("order", []))
        hidden = set(kept.get("hidden", ())) if kept else set(self._model.keys) - self._shown
        known = set(kept.get("order", self._model.keys))
        hidden |= {key for key in self._model.keys if key not in known and key not in self._shown}
        for place, key in enumerate(order):
            section = self._model.keys.index(key)
            self._header.moveSection(self._header.visualIndex(section), place)
            self._header.setSectionHidden(section, key in hidden | self._spared and key != NUMBER)
        self._busy = False
        self.fit(kept.get("widths", {}))
        self.changed.emit()

    def spare(self, keys: Iterable[str]) -> None:
        """Leaves out columns that would say nothing now: the branch where only one is in sight. None is forgotten."""
        spared = frozenset(keys) & set(self._model.keys)
        if spared != self._spared:
            if self._later.isActive():
                self._later.stop()
                self.keep()
            self._spared = spared
            self.restore()

    def _order(self, kept: Sequence[str]) -> list[str]:
        known = [key for key in kept if key in self._model.keys]
        order = known or list(self._default_order)
        for key in self._default_order:
            if key not in order:
                before = self._default_order[: self._default_order.index(key)]
                place = max((order.index(other) + 1 for other in before if other in order), default=0)
                order.insert(place, key)
        return order

    def fit(self, kept: Mapping[str, Any] | None = None) -> None:
        """Sets widths for the clerk's text size: the kept ones, else the Field's usual width."""
        self._busy = True
        kept = self._kept_widths() if kept is None else kept
        self._as_left = bool(kept)
        for section, key in enumerate(self._model.keys):
            if not self._header.isSectionHidden(section):
                base = kept.get(key)
                width = base if isinstance(base, (int, float)) and base > 0 else self.usual(key)
                self._header.resizeSection(section, look.px(width))
        self._busy = False
        self.share()

    def share(self) -> None:
        """What is left of the width: names first, then the column of the longest text; as left, the last one."""
        header = self._header
        header.setStretchLastSection(self._as_left)
        if self._as_left:
            return
        shown = [key for place, key in enumerate(self._model.keys) if not header.isSectionHidden(place)]
        widths = {key: look.px(self.usual(key)) for key in shown}
        spare = header.viewport().width() - sum(widths.values())
        bold, widest = self._model.shape.bold, self._widest(shown)
        if spare >= 0 and widest:
            lent = int(widths[widest] * LENT) if self.usual(widest) >= LONG else 0
            wanted = look.px(NAME * 13.5 + 22) - widths[bold] if bold in widths and bold != widest else 0
            more = max(min(spare + lent, wanted), 0)
            widths[widest] += spare - more
            if more:
                widths[bold] += more
        self._busy = True
        for key, width in widths.items():
            header.resizeSection(self._model.keys.index(key), width)
        self._busy = False

    def _widest(self, shown: Sequence[str]) -> str:
        """The shown column of the longest text, where its text begins at the left; else the last one."""
        order = [self._model.keys[self._header.logicalIndex(place)] for place in range(len(self._model.keys))]
        last = next((key for key in reversed(order) if key in shown), "")
        texts = [
            key
            for key in order
            if key in shown and key not in (NUMBER, self._model.shape.bold) and self._model.is_text(key)
        ]
        return max(texts, key=lambda key: self._widths.get(key, self._model.fields[key].width), default=last)

    def _kept_widths(self) -> Mapping[str, Any]:
        kept = self._settings.get(self._name, {})
        widths = kept.get("widths", {}) if isinstance(kept, dict) else {}
        return widths if isinstance(widths, dict) else {}

    def usual(self, key: str) -> float:
        """A column's width at 100 %: room for the head with its sort sign, and for the Field's usual text."""
        if key == NUMBER:
            return 48
        em = self._widths.get(key, self._model.fields[key].width)
        head = sum(13 if char >= WIDE else 7.5 for char in self._model.label(key))
        return max(em * 13.5, head) + 22

    def _note(self) -> None:
        if not self._busy:
            self._as_left = True  # at once: a scroll bar that comes with it lays the columns out again
            self._later.start()

    def keep(self) -> None:
        """Writes the columns down as they are now; widths as at 100 %."""
        header, keys = self._header, self._model.keys
        order = [keys[header.logicalIndex(place)] for place in range(len(keys))]
        before = self._settings.get(self._name, {})
        unseen = before.get("hidden", set(keys) - self._shown) if isinstance(before, dict) else ()
        hidden = [
            key
            for section, key in enumerate(keys)
            if (key in unseen if key in self._spared else header.isSectionHidden(section))
        ]
        there = [key for place, key in enumerate(keys) if not header.isSectionHidden(place)]
        last = next((key for key in reversed(order) if key in there), "")  # stretched, not chosen
        widths = {
            key: round(header.sectionSize(section) * 100 / look.percent, 1)
            for section, key in enumerate(keys)
            if key in there and key != last
        } | {key: width for key, width in self._kept_widths().items() if key in self._spared}
        self._as_left = True
        self._settings.set(self._name, {"layout": LAYOUT, "order": order, "hidden": hidden, "widths": widths})
        self._busy = True
        self.share()
        self._busy = False

    def hide(self, key: str, hidden: bool) -> None:
        """Hides or shows one column."""
        section = self._model.keys.index(key)
        self._header.setSectionHidden(section, hidden)
        if not hidden and self._header.sectionSize(section) < look.px(40):
            self._header.resizeSection(section, look.px(self.usual(key)))
        self.keep()
        self.changed.emit()

    def menu(self) -> QMenu:
        """Every column with a tick, then 恢复默认列."""
        menu = QMenu(self._header)
        for section, key in enumerate(self._model.keys):
            if key == NUMBER or key in self._spared:
                continue
            action = QAction(self._model.label(key), menu, checkable=True)
            action.setChecked(not self._header.isSectionHidden(section))
            action.toggled.connect(lambda on, key=key: self.hide(key, not on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(QCoreApplication.translate("Columns", "恢复默认列"), self.reset)
        return menu

    def open_menu(self, at: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(at))
