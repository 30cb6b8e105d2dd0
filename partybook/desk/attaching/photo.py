"""A photo at the edge of a panel: small, with round corners; pressed, it says what can be done with it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from partybook.desk.palette import look
from partybook.desk.pieces import Pressable

WIDTH, HEIGHT = 63, 84  # three to four, as photos of people are
KEPT = 16  # photos held decoded


@lru_cache(maxsize=KEPT)
def _decoded(data: bytes, high: int) -> QImage:
    """The photo at the height that is drawn; decoding it anew at every paint would be felt."""
    image = QImage.fromData(data)
    return (
        image.scaledToHeight(high, Qt.TransformationMode.SmoothTransformation)
        if not image.isNull()
        else image
    )


class Photo(Pressable, QWidget):
    """Fills its frame with the middle of the picture, a little above it: that is where a face is."""

    pressed = Signal()

    def __init__(self, data: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("照片"))
        self.setToolTip(self.tr("查看或更换照片"))

    def sizeHint(self) -> QSize:
        return QSize(look.px(WIDTH), look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, look.px(6), look.px(6))
        painter.setClipPath(shape)
        painter.fillRect(frame, look.color("head"))
        image = _decoded(self._data, round(2 * self.height() * self.devicePixelRatioF()))
        if not image.isNull():
            painter.drawImage(frame, image, self._part(image))
        painter.setClipping(False)
        painter.setPen(QPen(look.color("accent" if self.hasFocus() else "line"), 1))
        painter.drawPath(shape)
        painter.end()

    def _part(self, image: QImage) -> QRectF:
        """The part of the picture that has the shape of the frame."""
        shape = self.width() / self.height()
        wide, high = image.width(), image.height()
        if wide > high * shape:
            return QRectF((wide - high * shape) / 2, 0, high * shape, high)
        rest = high - wide / shape
        return QRectF(0, rest / 4, wide, wide / shape)
