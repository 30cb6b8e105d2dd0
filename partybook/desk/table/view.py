"""Table: the grid every page shares, read-only, sorted by the database, copied as a spreadsheet expects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QToolTip, QWidget

from partybook.desk.palette import look
from partybook.desk.table.columns import Columns
from partybook.desk.table.copying import put
from partybook.desk.table.delegate import ROW, SIDE, TEXT, RowDelegate
from partybook.desk.table.frozen import FrozenTable
from partybook.desk.table.model import BOLD_ROLE, NUMBER, PLAIN_ROLE, UID_ROLE, PagedModel
from partybook.settings import PcSettings

FROZEN = 3  # the name has to stand among so many first columns to be kept in sight


class Table(FrozenTable):
    """Rows of a PagedModel. Enter or a double click opens a row; a click on a head asks for another order."""

    opened = Signal(str)
    chosen = Signal(str)
    sort_asked = Signal(str, bool)

    def __init__(
        self,
        model: PagedModel,
        settings: PcSettings,
        name: str,
        *,
        shown: Sequence[str] = (),
        widths: Mapping[str, float] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._paged = model
        self._rows = RowDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self._plain_looks()
        self.columns = Columns(
            self.horizontalHeader(), model, settings, name, shown or model.keys[1:], widths or {}
        )
        self._freeze()
        self._wire()
        self._measure()

    def _plain_looks(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # Tab leaves the table; the arrows move inside it
        # A read-only grid must not open an input method's candidate window.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setFirstSectionMovable(False)
        head.setStretchLastSection(True)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(32)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _freeze(self) -> None:
        """What stands up to the name stays in sight, where the name is one of the first."""
        keys, head = self._paged.keys, self.horizontalHeader()
        order = [head.logicalIndex(place) for place in range(head.count())]
        there = [section for section in order if not head.isSectionHidden(section)]
        names = [place for place, section in enumerate(there) if keys[section] == self._paged.shape.bold]
        self.freeze(there[: names[0] + 1] if names and names[0] < FROZEN else ())

    def _wire(self) -> None:
        head = self.horizontalHeader()
        head.sectionMoved.connect(self._freeze)
        self.columns.changed.connect(self._freeze)
        head.sectionClicked.connect(self._ask_sort)
        head.customContextMenuRequested.connect(self.columns.open_menu)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(UID_ROLE)))
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        look.changed.connect(self._measure)

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))
        self.horizontalHeader().setFixedHeight(look.px(35))
        self.columns.fit()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.share()

    def _ask_sort(self, section: int) -> None:
        key = self._paged.keys[section]
        if key == NUMBER or key in self._paged.shape.unsorted:
            return
        now, descending = self._paged.sorted_by
        self.sort_asked.emit(key, not descending if key == now else False)

    def _tell_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(current.data(UID_ROLE) if current.isValid() else "")

    @property
    def uid(self) -> str:
        """The id of the row the keys stand on, empty for none."""
        index = self.currentIndex()
        return str(index.data(UID_ROLE)) if index.isValid() else ""

    def chosen_uids(self) -> list[str]:
        """The ids of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._paged.ids[row] for row in rows]

    def go_to(self, uid: str) -> bool:
        """Selects a row by id and brings it into sight; False where it is not shown."""
        place = self._paged.place(uid)
        if place is None:
            return False
        index = self._paged.index(place, self._first_shown())
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def _first_shown(self) -> int:
        head = self.horizontalHeader()
        shown = (head.logicalIndex(place) for place in range(head.count()))
        return next((section for section in shown if not head.isSectionHidden(section)), 0)

    def copy(self, *, heads: bool = False) -> None:
        """Puts the selected rows on the clipboard as they are shown: without signs, masked where masked."""
        head = self.horizontalHeader()
        order = [head.logicalIndex(place) for place in range(head.count())]
        shown = [section for section in order if not head.isSectionHidden(section)]
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        cells = [[str(self._paged.index(row, section).data(PLAIN_ROLE)) for section in shown] for row in rows]
        if heads:
            cells.insert(0, [self._paged.label(self._paged.keys[section]) for section in shown])
        if rows:
            put(cells)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_C and event.modifiers() == both:
            self.copy(heads=True)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.uid:
            self.opened.emit(self.uid)
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel make the text larger or smaller, as in a spreadsheet."""
        resize = getattr(self.window(), "set_text_size", None)
        if resize is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        event.accept()
        if event.angleDelta().y():
            resize(look.step(1 if event.angleDelta().y() > 0 else -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def point(self, source: QWidget, event: QEvent) -> None:
        at = event.position().toPoint().y() if isinstance(event, QMouseEvent) else -1
        self._hover(self.rowAt(at) if at >= 0 else -1)

    def _hover(self, row: int) -> None:
        if row == self._rows.hovered:
            return
        self._rows.hovered = row
        self.viewport().update()
        if self.pane is not None:
            self.pane.itemDelegate().hovered = row  # type: ignore[attr-defined]
            self.pane.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tip(event)
            return True
        return super().viewportEvent(event)

    def _tip(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        room = self.columnWidth(index.column()) - look.px(2 * SIDE) if index.isValid() else 0
        text = str(index.data() or "") if index.isValid() else ""
        font = look.font(TEXT, bold=bool(index.data(BOLD_ROLE))) if text else self.font()
        wide = QFontMetrics(font).horizontalAdvance(text.replace("\n", " ")) > room
        QToolTip.showText(event.globalPos(), text if wide else "", self)
