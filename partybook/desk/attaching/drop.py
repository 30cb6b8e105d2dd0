"""Where files are let go: while they are dragged over a panel it shows what letting go would make of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from partybook.desk import icons
from partybook.desk.attaching.reading import PHOTO, SCAN
from partybook.desk.palette import look

ICON = 28
WAIT = 150  # ms


def files_of(data: QMimeData) -> list[Path]:
    """The files that are dragged; none where it is something else, or lies in the web."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZones(QWidget):
    """Lies over a panel while files are dragged: one half makes a photo of the file, the other a scan."""

    dropped = Signal(object, str)  # paths, kind

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self.setAcceptDrops(True)
        self._kinds: Sequence[str] = (SCAN,)
        self._over, self._entered = "", False
        self.hide()

    def begin(self, paths: Sequence[Path]) -> None:
        """Covers the panel. Several files, or a PDF, are no photo."""
        one = len(paths) == 1 and paths[0].suffix.lower() != ".pdf"
        self._kinds = (PHOTO, SCAN) if one else (SCAN,)
        self._over, self._entered = "", False
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()

    def words(self) -> dict[str, str]:
        """What each half says."""
        return {PHOTO: self.tr("放这里：作照片"), SCAN: self.tr("放这里：作附件（扫描件）")}

    def areas(self) -> dict[str, QRectF]:
        """The halves, from top to bottom."""
        gap = look.px(12)
        whole = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
        high = (whole.height() - gap * (len(self._kinds) - 1)) / len(self._kinds)
        return {
            kind: QRectF(whole.left(), whole.top() + place * (high + gap), whole.width(), high)
            for place, kind in enumerate(self._kinds)
        }

    def _kind_at(self, point: object) -> str:
        return next((kind for kind, area in self.areas().items() if area.contains(point)), "")

    def end_unless_entered(self) -> None:
        """The panel was left: the zones took over, or the files are gone again before they could."""
        QTimer.singleShot(WAIT, self, lambda: self._entered or self.hide())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._entered = True
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._over = self._kind_at(event.position())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(bool(self._over))
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        kind, paths = self._kind_at(event.position()), files_of(event.mimeData())
        self.hide()
        if kind and paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(paths, kind)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("card"))
        for kind, area in self.areas().items():
            here = kind == self._over
            painter.setPen(QPen(look.color("accent" if here else "shade"), 2, Qt.PenStyle.DashLine))
            painter.setBrush(look.color("accent_tint" if here else "head"))
            painter.drawRoundedRect(area, look.px(8), look.px(8))
            self._say(painter, area, kind, "accent" if here else "ink2")
        painter.end()

    def _say(self, painter: QPainter, area: QRectF, kind: str, role: str) -> None:
        size, middle = look.px(ICON), area.center()
        sign = QRectF(middle.x() - size / 2, middle.y() - size, size, size)
        icons.draw(painter, sign, "people" if kind == PHOTO else "page", look.color(role).name())
        painter.setPen(look.color(role))
        painter.setFont(look.font(14, bold=True))
        below = QRectF(area.left(), middle.y() + look.px(8), area.width(), look.px(28))
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.words()[kind])
