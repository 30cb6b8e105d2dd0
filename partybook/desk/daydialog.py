"""Which day is to be shown: typed as clerks write dates, or today, or the end of last year."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import DayEntry
from partybook.desk.language import day as said_day
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words
from partybook.fields import Codes


class DayDialog(QDialog):
    """A small dialog under the head's button; `chosen` gives the day."""

    chosen = Signal(object)

    def __init__(self, shown: dt.date, codes: Codes, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("选择日期"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look.px(400))
        self.entry = DayEntry(codes)
        self.entry.show_day(shown)
        line = row(self.entry.labelled(), self.entry)
        line.setStretch(1, 1)
        end = dt.date(today().year - 1, 12, 31)
        self.now = button(self.tr("今天"))
        self.now.clicked.connect(lambda: self._choose(today()))
        self.year_end = button(said_day(PartialDate.of(end)))
        self.year_end.setToolTip(self.tr("上年年末"))
        self.year_end.clicked.connect(lambda: self._choose(end))
        cancel = button(self.tr("取消"))
        cancel.clicked.connect(self.reject)
        self.show_it = button(self.tr("显示"), "filled")
        self.show_it.setDefault(True)
        self.show_it.clicked.connect(self.go)
        inside = column(
            words(more, tone="second", wrap=True),
            line,
            row(self.now, self.year_end, None, gap=8),
            6,
            row(None, cancel, self.show_it),
            gap=10,
        )
        inside.setContentsMargins(*(look.px(20),) * 4)
        self.setLayout(inside)
        self.entry.input.selectAll()
        self.entry.input.setFocus()

    def open_under(self, anchor: QWidget | None) -> None:
        """Opens below a widget, where the desktop lets a window choose its place."""
        if anchor is not None:
            self.move(anchor.mapToGlobal(QPoint(0, anchor.height() + look.px(4))))
        self.open()

    def go(self) -> None:
        """Takes the day typed; what is no day is said below it and keeps the dialog."""
        QGuiApplication.inputMethod().commit()
        self.entry.settle()
        if self.entry.day is None:
            self.entry.input.setFocus()
        else:
            self._choose(self.entry.day)

    def _choose(self, day: dt.date) -> None:
        self.accept()
        self.chosen.emit(day)
