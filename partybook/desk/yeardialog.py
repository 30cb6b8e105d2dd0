"""Which year is to be shown: one of the last ones by a click, any other typed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from partybook.dates import today
from partybook.desk.form import YearEntry
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words
from partybook.fields import Codes

NEAR = (-3, -2, -1, 0, 1)  # the years offered, counted from this one


class YearDialog(QDialog):
    """A small dialog under the head's button; `chosen` gives the year."""

    chosen = Signal(int)

    def __init__(self, shown: int, codes: Codes, more: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("选择年度"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look.px(440))
        self.entry = YearEntry(codes)
        self.entry.show_value(shown)
        line = row(self.entry.labelled(), self.entry)
        line.setStretch(1, 1)
        self.near = {year: button(str(year), "chip") for year in (today().year + by for by in NEAR)}
        for year, made in self.near.items():
            made.setCheckable(True)
            made.setChecked(year == shown)
            made.clicked.connect(lambda _on=False, year=year: self._choose(year))
        self.near[today().year].setToolTip(self.tr("今年"))
        cancel = button(self.tr("取消"))
        cancel.clicked.connect(self.reject)
        self.show_it = button(self.tr("显示"), "filled")
        self.show_it.setDefault(True)
        self.show_it.clicked.connect(self.go)
        inside = column(
            *([words(more, tone="second", wrap=True)] if more else []),
            row(*self.near.values(), None, gap=8),
            line,
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
        """Takes the year typed; what is no year is said below it and keeps the dialog."""
        QGuiApplication.inputMethod().commit()
        self.entry.settle()
        if self.entry.value is None:
            self.entry.input.setFocus()
        else:
            self._choose(self.entry.value)

    def _choose(self, year: int) -> None:
        self.accept()
        self.chosen.emit(year)
