"""FrozenTable: columns that stay at the left while the others are scrolled sideways."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from partybook.desk.palette import look

Index = QModelIndex | QPersistentModelIndex


class Pane(QTableView):
    """Lies over the left of a table and shows its frozen columns: the same model and selection."""

    def __init__(self, table: FrozenTable) -> None:
        super().__init__(table)
        self._table = table
        self.setObjectName("frozen")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(table)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(1)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        right = self.viewport().width() - 1
        painter.fillRect(right, 0, 1, self.viewport().height(), look.color("line"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._table.wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Under the mouse and tooltips: what the table itself does there."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return self._table.viewportEvent(event)  # the pane lies at its left edge: the same place
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.Leave):
            done = super().viewportEvent(event)
            self._table.point(self, event)
            return done
        return super().viewportEvent(event)


class FrozenTable(QTableView):
    """A table whose first columns stay in sight: `freeze` them once model and delegate are there.

    The pane comes only while the table is scrolled sideways.
    """

    pane: Pane | None = None
    _frozen: Sequence[int] = ()

    def freeze(self, sections: Sequence[int]) -> None:
        """Keeps these columns, the first ones in sight, at the left; to be said again where they are others."""
        self._frozen = tuple(sections)
        if self.pane is None:
            self._make_pane()
        self._follow()

    def _make_pane(self) -> None:
        pane = self.pane = Pane(self)
        pane.setModel(self.model())
        pane.setSelectionModel(self.selectionModel())
        # One of its own: a delegate tells every view that it serves of its editors.
        pane.setItemDelegate(type(self.itemDelegate())(pane))
        pane.doubleClicked.connect(self.doubleClicked)
        pane.clicked.connect(lambda _index: self.setFocus(Qt.FocusReason.MouseFocusReason))
        pane.customContextMenuRequested.connect(self.customContextMenuRequested)
        head, own = self.horizontalHeader(), pane.horizontalHeader()
        own.sectionClicked.connect(head.sectionClicked)
        own.customContextMenuRequested.connect(head.customContextMenuRequested)
        for changed in (head.sectionResized, head.sectionMoved, head.geometriesChanged):
            changed.connect(self._follow)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.valueChanged.connect(self._follow)
        down.valueChanged.connect(pane.verticalScrollBar().setValue)
        down.rangeChanged.connect(self._follow)
        pane.verticalScrollBar().valueChanged.connect(down.setValue)
        self.model().modelReset.connect(self._follow)

    def frozen_width(self) -> int:
        """How much of the left the pane covers; nothing while nothing is scrolled sideways."""
        return sum(map(self.columnWidth, self._frozen)) if self._scrolled() else 0

    def _scrolled(self) -> bool:
        """Whether it is scrolled sideways, and leaves room enough for the rest beside the pane."""
        wide = sum(map(self.columnWidth, self._frozen))
        return self.horizontalScrollBar().value() > 0 and 0 < wide < self.viewport().width() * 2 // 3

    def _follow(self, *_: object) -> None:
        """The pane shows what the table shows."""
        pane = self.pane
        if pane is None:
            return
        shown = self._scrolled()
        if not shown:
            pane.hide()
            return
        own, head = pane.horizontalHeader(), self.horizontalHeader()
        pane.setSelectionBehavior(self.selectionBehavior())
        pane.setSelectionMode(self.selectionMode())
        pane.verticalHeader().setDefaultSectionSize(self.verticalHeader().defaultSectionSize())
        own.setFixedHeight(head.height())
        own.setSectionsClickable(head.sectionsClickable())
        for section in range(self.model().columnCount()):
            own.setSectionHidden(section, section not in self._frozen or self.isColumnHidden(section))
        for place, section in enumerate(self._frozen):
            own.moveSection(own.visualIndex(section), place)
            own.resizeSection(section, self.columnWidth(section))
        inside = self.viewport().geometry()
        pane.setGeometry(inside.x(), head.y(), self.frozen_width(), head.height() + inside.height())
        pane.show()
        pane.raise_()
        pane.verticalScrollBar().setValue(self.verticalScrollBar().value())

    def point(self, source: QWidget, event: QEvent) -> None:
        """The mouse moves over a part of the table; for those that show it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Brings a cell into sight, not below the pane."""
        if index.column() in self._frozen:  # it is in sight already
            across = self.horizontalScrollBar()
            before = across.value()
            super().scrollTo(index, hint)
            across.setValue(before)
            return
        super().scrollTo(index, hint)
        hidden = self.frozen_width() - self.visualRect(index).left()
        if self.pane is not None and hidden > 0:
            across = self.horizontalScrollBar()
            across.setValue(across.value() - hidden)
