"""The wheel scrolls; it never changes the value of a combo box or spin box it happens to lie over."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QScrollBar,
    QWidget,
)


class WheelGuard(QObject):
    """An event filter for the whole program: hands the wheel to the scroll area around the input."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        value = _input_around(watched)
        if value is None or not isinstance(event, QWheelEvent):
            return False
        area = _area_around(value)
        if area is not None:
            at = area.viewport().mapFromGlobal(event.globalPosition())
            QCoreApplication.sendEvent(area.viewport(), _moved(event, at))
        event.accept()
        return True


def _input_around(widget: QWidget) -> QWidget | None:
    """The combo or spin box that a widget is or belongs to; a popup list is a window of its own and scrolls."""
    while widget is not None and not widget.isWindow():
        if isinstance(widget, QScrollBar):
            return None
        if isinstance(widget, (QComboBox, QAbstractSpinBox, QAbstractSlider)):
            return widget
        widget = widget.parentWidget()
    return None


def _area_around(widget: QWidget) -> QAbstractScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above


def _moved(event: QWheelEvent, at) -> QWheelEvent:
    return QWheelEvent(
        at,
        event.globalPosition(),
        event.pixelDelta(),
        event.angleDelta(),
        event.buttons(),
        event.modifiers(),
        event.phase(),
        event.inverted(),
    )
