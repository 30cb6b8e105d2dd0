"""Ballots by tally: members down, votes and grade across, typed as in a spreadsheet; the cap of 优秀 is told live."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from partybook.desk import room
from partybook.desk.palette import look
from partybook.desk.pieces import Card, button, column, set_tone, words
from partybook.desk.table.delegate import ROW, RowDelegate
from partybook.desk.unsaved import UnsavedDialog
from partybook.features.meetings.dialogs.tallymodel import (
    FIRST,
    GRADE,
    Index,
    Row,
    TallyModel,
)
from partybook.features.meetings.rules.appraisal import GRADED, most_excellent
from partybook.fields import Codes

WIDTHS = (130, 110, 76, 76, 84, 84, 70)


class TallyDelegate(RowDelegate):
    """Rows as everywhere, with a line to type into."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        if index.column() != GRADE:
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
            line.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()


class TallyTable(QTableView):
    """Typing opens a cell, Enter goes down, Tab and the arrows go across, Delete empties the chosen cells."""

    def __init__(self, model: TallyModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tally = model
        self._cells = TallyDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.px(ROW))
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(True)
        head.setFixedHeight(look.px(35))
        self.setCurrentIndex(model.index(0, FIRST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        part = min(1.0, (self.viewport().width() - look.px(100)) / look.px(sum(WIDTHS)))
        for section, width in enumerate(WIDTHS):
            self.setColumnWidth(section, int(look.px(width) * part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        editing = self.state() == QAbstractItemView.State.EditingState
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.step_down()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not editing:
            for index in self.selectedIndexes():
                self._tally.setData(index, "")
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: Any) -> None:
        """Enter in an open cell goes down, as in a spreadsheet."""
        super().closeEditor(editor, hint)
        if hint == self._cells.EndEditHint.SubmitModelCache:
            self.step_down()

    def settle(self) -> None:
        """Reads the cell that is open."""
        editor = self.viewport().findChild(QLineEdit)
        if editor is not None and self.state() == QAbstractItemView.State.EditingState:
            self.commitData(editor)
            super().closeEditor(editor, self._cells.EndEditHint.NoHint)

    def step_down(self) -> None:
        here = self.currentIndex()
        if here.isValid() and here.row() + 1 < self._tally.rowCount():
            self.setCurrentIndex(self._tally.index(here.row() + 1, here.column()))

    def paste(self) -> None:
        """Puts a block copied from a spreadsheet in, from the chosen cell on."""
        from PySide6.QtGui import QGuiApplication

        here = self.currentIndex()
        lines = QGuiApplication.clipboard().text().rstrip("\n").split("\n")
        for down, line in enumerate(lines):
            for across, text in enumerate(line.rstrip("\r").split("\t")):
                self._tally.setData(self._tally.index(here.row() + down, here.column() + across), text)


class TallyDialog(UnsavedDialog):
    """`kept` gives [(uid, values)] of those of whom something was typed; who listens stores them and accepts."""

    kept = Signal(object)

    def __init__(
        self, appraisal: Row, base: str, day: Any, codes: Codes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._returned, self._day, self._base = appraisal["returned"], day, base
        title = self.tr("{year} 年度民主评议：票数和等次").format(year=appraisal["year"])
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.tally = TallyModel(appraisal["results"], self._returned, codes, self)
        self.table = TallyTable(self.tally, title)
        self.cap, self.state = words("", rank="section"), words("", rank="small")
        self.tally.typed.connect(self._say)
        hint = words(
            self.tr("直接输入数字，回车到下一人；支部评定填 1 优秀、2 合格、3 基本合格、4 不合格，也可写字。可从表格粘贴。"),
            tone="second", rank="small", wrap=True,
        )  # fmt: skip
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.table)
        inside = column(self.cap, hint, gap=6)
        inside.addWidget(card, 1)
        inside.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(14))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside, 1)
        whole.addWidget(self._foot())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.keep)
        room.fit(self, 900, 660)
        self._say()
        self.table.setFocus()

    def _foot(self) -> QFrame:
        self.save, cancel = (
            button(self.tr("保存"), "filled", tip=self.tr("保存（Ctrl+S）")),
            button(self.tr("取消")),
        )
        self.save.clicked.connect(self.keep)
        cancel.clicked.connect(self.reject)
        foot = QFrame()
        foot.setObjectName("buttons")
        line = QHBoxLayout(foot)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        line.setSpacing(look.px(8))
        line.addWidget(self.state, 1)
        line.addWidget(cancel)
        line.addWidget(self.save)
        return foot

    def _say(self) -> None:
        """The cap and what is wrong, after each key."""
        best = sum(row["grade"] == "excellent" for row in self.tally.rows)
        most = most_excellent(self.tally.rows, self._day, self._base)
        over = most is not None and best > most
        says = self.tr("▲ 优秀 {best} / 最多 {most}") if over else self.tr("优秀 {best} / 最多 {most}")
        graded = [row for row in self.tally.rows if row["standing"] == GRADED]
        done = sum(row["grade"] is not None for row in graded)
        more = self.tr("已评定 {done} / {all}　收回 {returned} 票")
        returned = "—" if self._returned is None else self._returned
        self.cap.setText(
            f"{says.format(best=best, most=most)}　{more.format(done=done, all=len(graded), returned=returned)}"
        )
        set_tone(self.cap, "late" if over else "")
        wrong = sum(self.tally.too_many(row) for row in self.tally.rows)
        if wrong and self._returned is None:
            text, tone = self.tr("▲ 请先在“评议情况”里填写收回多少票"), "late"
        elif wrong:
            text, tone = self.tr("▲ 有 {count} 人得票合计多于收回的票数").format(count=wrong), "late"
        elif self.tally.changes():
            text, tone = self.tr("! 未保存"), "due"
        else:
            text, tone = "", "second"
        self.state.setText(text)
        set_tone(self.state, tone)

    def keep(self) -> None:
        """Hands the changes over; goes to the first member with too many votes instead."""
        self.table.settle()
        wrong = [place for place, row in enumerate(self.tally.rows) if self.tally.too_many(row)]
        if wrong:
            self.table.setCurrentIndex(self.tally.index(wrong[0], FIRST))
        elif found := self.tally.changes():
            self.kept.emit(found)
        else:
            self.accept()

    def has_changes(self) -> bool:
        self.table.settle()
        return bool(self.tally.changes())
