"""The files in their order as pictures: dragged to another place, turned, taken out; files are let go here too."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from partybook.desk import icons
from partybook.desk.attaching.drop import files_of
from partybook.desk.palette import look
from partybook.desk.scanning.looking import Seen, seen
from partybook.errors import Problem
from partybook.paper.scans import Scan, in_name_order

PATH, TURN, PAGES, IMAGE = (Qt.ItemDataRole.UserRole + place for place in range(4))
CELL = QSize(148, 196)
PICTURE = 132
UNKNOWN = 0  # pages of a file that is still being looked at


class Cell(QStyledItemDelegate):
    """A picture in a card, its number in the corner, its name below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(look.px(CELL.width()), look.px(CELL.height()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        card = QRectF(option.rect).adjusted(4.5, 4.5, -4.5, -4.5)
        painter.setPen(QPen(look.color("accent" if chosen else "line"), 1.5 if chosen else 1))
        painter.setBrush(look.color("accent_tint" if chosen else "card"))
        painter.drawRoundedRect(card, look.px(8), look.px(8))
        frame = QRectF(
            card.left() + look.px(8), card.top() + look.px(8), card.width() - look.px(16), look.px(PICTURE)
        )
        self._picture(painter, frame, index)
        self._number(painter, card, index.row() + 1)
        self._name(painter, card, index)
        painter.restore()

    def _picture(self, painter: QPainter, frame: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        image = index.data(IMAGE)
        if not isinstance(image, QImage) or image.isNull():
            side = look.px(28)
            middle = frame.center()
            sign = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            icons.draw(painter, sign, "page", look.color("none").name())
            return
        shown = image.transformed(QTransform().rotate(index.data(TURN)))
        size = QSize(shown.size()).scaled(frame.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(
            frame.center().x() - size.width() / 2,
            frame.center().y() - size.height() / 2,
            size.width(),
            size.height(),
        )
        painter.drawImage(place, shown)
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)

    def _number(self, painter: QPainter, card: QRectF, number: int) -> None:
        wide = look.px(16 + 8 * len(str(number)))
        badge = QRectF(card.left() + look.px(6), card.top() + look.px(6), wide, look.px(22))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("strong"))
        painter.drawRoundedRect(badge, look.px(11), look.px(11))
        painter.setPen(look.color("on_strong"))
        painter.setFont(look.font(12, bold=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(number))

    def _name(self, painter: QPainter, card: QRectF, index: QModelIndex | QPersistentModelIndex) -> None:
        below = QRect(
            int(card.left()) + look.px(8),
            int(card.top()) + look.px(8 + PICTURE + 4),
            int(card.width()) - look.px(16),
            look.px(20),
        )
        painter.setFont(look.font(12))
        painter.setPen(look.color("ink"))
        said = painter.fontMetrics().elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideMiddle, below.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, said)
        painter.setPen(look.color("ink2"))
        painter.drawText(below.translated(0, look.px(18)), Qt.AlignmentFlag.AlignCenter, self._pages(index))

    def _pages(self, index: QModelIndex | QPersistentModelIndex) -> str:
        pages = index.data(PAGES)
        return self.tr("{pages} 页").format(pages=pages) if pages else self.tr("正在读…")


class Strip(QListWidget):
    """The files in the order in which they will be printed; `told` has what could not be taken."""

    changed = Signal()
    added = Signal()
    told = Signal(object)  # Problem
    _looked = Signal(object, object)  # path, the future

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("要合并的文件"))
        self.setItemDelegate(Cell(self))
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.model().rowsMoved.connect(lambda *_: self._order_changed())
        self.model().rowsRemoved.connect(lambda *_: QTimer.singleShot(0, self, self._order_changed))
        self.itemSelectionChanged.connect(self.changed)
        self._looked.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def add(self, paths: Sequence[Path]) -> None:
        """Takes files in behind those that are there, by name; each is looked at meanwhile."""
        self.added.emit()
        for path in in_name_order(paths):
            item = QListWidgetItem(path.name)
            item.setData(PATH, path)
            item.setData(TURN, 0)
            item.setData(PAGES, UNKNOWN)
            item.setToolTip(path.name)
            self.addItem(item)
            soon = seen(path)
            soon.add_done_callback(lambda made, path=path: self._hand_over(path, made))
        self.changed.emit()

    def _hand_over(self, path: Path, made: Future[Seen]) -> None:
        try:
            self._looked.emit(path, made)
        except RuntimeError:
            pass  # the dialog was closed meanwhile

    def _take(self, path: Path, made: Future[Seen]) -> None:
        """A file was looked at: shown, or taken out and told of."""
        waiting = [item for item in self.items() if item.data(PATH) == path and not item.data(PAGES)]
        fault = made.exception()
        for item in waiting:
            if fault is None:
                item.setData(PAGES, made.result().pages)
                item.setData(IMAGE, made.result().image)
            else:
                self.takeItem(self.row(item))
        if isinstance(fault, Problem):
            self.told.emit(fault)
        elif fault is not None:
            raise fault
        self.changed.emit()

    def items(self) -> list[QListWidgetItem]:
        """All files, in order."""
        return [self.item(place) for place in range(self.count())]

    def scans(self) -> list[Scan]:
        """What is to be merged."""
        return [Scan(item.data(PATH), item.data(TURN)) for item in self.items()]

    @property
    def pages(self) -> int:
        return sum(item.data(PAGES) for item in self.items())

    @property
    def ready(self) -> bool:
        """Whether there are files and each has been looked at."""
        return self.count() > 0 and all(item.data(PAGES) for item in self.items())

    def turn(self, by: int) -> None:
        """Turns the chosen files to the right by so many degrees."""
        for item in self.selectedItems():
            item.setData(TURN, (item.data(TURN) + by) % 360)
        self.changed.emit()

    def drop_chosen(self) -> None:
        """Takes the chosen files out; those on the disk stay."""
        for item in self.selectedItems():
            self.takeItem(self.row(item))
        self.changed.emit()

    def shift(self, by: int) -> None:
        """Moves the chosen files one place forward or back, as one."""
        chosen = sorted((self.row(item) for item in self.selectedItems()), reverse=by > 0)
        if not chosen or not 0 <= chosen[0] + by < self.count():
            return
        for place in chosen:
            item = self.takeItem(place)
            self.insertItem(place + by, item)
            item.setSelected(True)
        self.changed.emit()

    def _order_changed(self) -> None:
        self.viewport().update()  # every number may be another
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.selectedItems():
            self.drop_chosen()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return
        super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if files_of(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return
        super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = files_of(event.mimeData())
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)  # the files stay where they are
            event.accept()
            self.add(paths)
            return
        super().dropEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            self._invite()

    def _invite(self) -> None:
        """What the empty place is for."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.viewport().rect()).adjusted(14, 14, -14, -14)
        painter.setPen(QPen(look.color("shade"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(look.color("head"))
        painter.drawRoundedRect(area, look.px(8), look.px(8))
        side, middle = look.px(36), area.center()
        sign = QRectF(middle.x() - side / 2, middle.y() - side, side, side)
        icons.draw(painter, sign, "import", look.color("none").name())
        below = QRectF(area.left(), middle.y() + look.px(10), area.width(), look.px(26))
        painter.setPen(look.color("ink"))
        painter.setFont(look.font(14, bold=True))
        centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, centred, self.tr("把照片、扫描件、PDF 拖到这里"))
        painter.setPen(look.color("ink2"))
        painter.setFont(look.font(12))
        more = self.tr("可以一次拖几个，按名称排好；照片自动摆正、缩小，几个合成一个 PDF")
        painter.drawText(below.translated(0, look.px(26)), centred, more)
        painter.end()
