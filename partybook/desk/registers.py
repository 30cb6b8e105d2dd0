"""What is to be printed: which register, as of which day or for which year, of which branch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from partybook.dates import today
from partybook.desk.form import DayEntry, YearEntry
from partybook.desk.form.entries import LABEL
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words
from partybook.desk.spans import DAY, YEAR, Printable, Span
from partybook.fields import Codes


class RegisterDialog(QDialog):
    """The registers of a page and what each has to be asked; `asked` gives name, title and Span."""

    asked = Signal(object, object)
    fill_asked = Signal()  # not a register: a form of the office's own

    def __init__(
        self,
        printables: Sequence[Printable],
        branches: Sequence[str],
        codes: Codes,
        *,
        first: str = "",
        start: Span | None = None,
        chosen: Sequence[str] = (),
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._printables = list(printables)
        start = start or Span()
        self.setWindowTitle(self.tr("打印登记表"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("登记表"))
        for one in self._printables:
            item = QListWidgetItem(one.title, self.list)
            item.setSizeHint(QSize(0, look.px(33)))
        self.day, self.year = DayEntry(codes), YearEntry(codes)
        shown = start.as_of or today()
        self.day.show_day(shown)
        self.year.show_value(start.year or shown.year)
        self.branch = QComboBox()
        self.branch.setAccessibleName(self.tr("支部"))
        self.branch.addItem(self.tr("全部支部"), "")
        for name in branches:
            self.branch.addItem(name, name)
        self.branch.setCurrentIndex(max(self.branch.findData(start.branch), 0))
        self._several = len(branches) > 1
        self._chosen = tuple(chosen)
        self.whose = self._make_whose(unit)
        self._lay_out()
        self.list.currentRowChanged.connect(self._follow)
        self.list.itemDoubleClicked.connect(lambda _item: self.go())
        names = [one.name for one in self._printables]
        self.list.setCurrentRow(names.index(first) if first in names else 0)

    def _make_whose(self, unit: str) -> QComboBox:
        """For whom a form is printed: those selected, everyone, or for the pen."""
        whose = QComboBox()
        whose.setAccessibleName(self.tr("打印给谁"))
        if self._chosen:
            says = self.tr("选中的 {count} {unit}").format(count=len(self._chosen), unit=word(unit))
            whose.addItem(says, Span(uids=self._chosen))
        whose.addItem(self.tr("全部，每份另起一页"), Span())
        whose.addItem(self.tr("空白表，手填"), Span(blank=True))
        return whose

    def _lay_out(self) -> None:
        self.list.setMinimumHeight(look.px(132))
        self.list.setMinimumWidth(look.px(420))
        self.day_line, self.year_line = (
            self._line(entry.labelled(), entry) for entry in (self.day, self.year)
        )
        label = words(self.tr("支部"), tone="second")
        label.setBuddy(self.branch)
        label.setFixedWidth(look.px(LABEL))
        self.branch_line = self._line(label, self.branch)
        self.branch_line.setVisible(self._several)
        label = words(self.tr("打印给谁"), tone="second")
        label.setBuddy(self.whose)
        label.setFixedWidth(look.px(LABEL))
        self.whose_line = self._line(label, self.whose)
        inside = column(self.list, self.day_line, self.year_line, self.branch_line, self.whose_line, gap=10)
        inside.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(16))
        inside.setStretch(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside, 1)
        whole.addWidget(self._foot())
        room = (self.parentWidget() or self).screen().availableGeometry()
        rows = min(len(self._printables), 9)
        self.resize(look.px(480), min(look.px(184 + 33 * rows), room.height() - 60))

    def _line(self, label: QWidget, entry: QWidget) -> QWidget:
        holder = QWidget()
        holder.setObjectName("plain")
        line = row(label, entry)
        line.setStretch(1, 1)
        beside = Qt.AlignmentFlag.AlignVCenter if isinstance(entry, QComboBox) else Qt.AlignmentFlag.AlignTop
        line.setAlignment(label, beside)
        holder.setLayout(line)
        return holder

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("buttons")
        line = QHBoxLayout(foot)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        line.setSpacing(look.px(8))
        self.cancel = button(self.tr("取消"))
        self.cancel.clicked.connect(self.reject)
        self.preview = button(self.tr("预览"), "filled")
        self.preview.setDefault(True)
        self.preview.clicked.connect(self.go)
        self.own = button(self.tr("填街道或本单位的表…"), "link")
        self.own.clicked.connect(self._fill_own)
        line.addWidget(self.own)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.preview)
        return foot

    @property
    def printable(self) -> Printable | None:
        """The register chosen."""
        place = self.list.currentRow()
        return self._printables[place] if 0 <= place < len(self._printables) else None

    def choose(self, name: str) -> None:
        """Chooses a register, as a click does."""
        self.list.setCurrentRow([one.name for one in self._printables].index(name))

    def _follow(self, _place: int = 0) -> None:
        asks = self.printable.asks if self.printable else ""
        self.day_line.setVisible(asks == DAY)
        self.year_line.setVisible(asks == YEAR)
        self.whose_line.setVisible(bool(self.printable and self.printable.form))
        self.preview.setEnabled(self.printable is not None)

    def _fill_own(self) -> None:
        self.reject()
        self.fill_asked.emit()

    def go(self) -> None:
        """Hands over what is to be printed; a day or year that is none is said below it and keeps the dialog."""
        printable = self.printable
        if printable is None:
            return
        QGuiApplication.inputMethod().commit()
        entry = {DAY: self.day, YEAR: self.year}.get(printable.asks)
        if entry is not None:
            entry.settle()
            if entry.value is None:
                entry.input.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        # A register that asks for neither still speaks of the day that the page shows.
        whose = self.whose.currentData() if printable.form else Span()
        span = replace(
            whose,
            as_of=self.day.day if printable.asks != YEAR else None,
            year=self.year.value if printable.asks == YEAR else None,
            branch=self.branch.currentData() or "",
        )
        self.accept()
        self.asked.emit(printable, span)
