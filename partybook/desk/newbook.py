"""The dialogs around a book file: a new one, and its password."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QWidget

from partybook.dates import PartialDate, today
from partybook.desk import files
from partybook.desk.form.entries import Entry
from partybook.desk.language import said, word
from partybook.desk.palette import look
from partybook.desk.pieces import Card, Shortened, button, column, row, words
from partybook.errors import Problem
from partybook.fields import Date, Field
from partybook.settings import PcSettings
from partybook.standards.codes import codes
from partybook.text import mark


@dataclass(frozen=True)
class NewBook:
    """What a new book needs."""

    path: Path
    branch: str
    community: str
    subdistrict: str
    who: str
    begins_on: PartialDate | None = None  # nothing before this day is missing


class NewBookDialog(QDialog):
    """Branch, community, subdistrict, who keeps it, from which day, and where the file lies."""

    asked = Signal(object)

    def __init__(self, settings: PcSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._path: Path | None = None
        self.setWindowTitle(self.tr("新建台账"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look.px(520))
        self.branch = self._line(self.tr("如 东湖社区党支部"))
        self.community = self._line(self.tr("如 东湖社区"))
        self.subdistrict = self._line(self.tr("如 湖滨街道"))
        self.who = self._line(self.tr("写进修改记录，如 李梅"))
        self.who.setText(str(settings.get("who", "") or ""))
        self.begins = Entry(Field("begins_on", mark("记录从哪天起"), Date(whole=True)), codes())
        self.begins.show_value(PartialDate(today().year, 1, 1))
        self.begins.say(self.tr("这一天以前的事不算缺，以前的档案照旧放着。"))
        self.place = Shortened(self.tr("还没有选"), tone="second")
        choose = button(self.tr("选择位置…"))
        choose.clicked.connect(self.choose_place)
        self.make = button(self.tr("新建"), "filled")
        self.make.setDefault(True)
        self.make.clicked.connect(self._ask)
        cancel = button(self.tr("取消"))
        cancel.clicked.connect(self.reject)
        self.wrong = words("", tone="late", rank="small", wrap=True)
        self.wrong.hide()
        card = Card(18)
        card.inside.addLayout(self._grid(choose))
        whole = column(card, self.wrong, row(None, cancel, self.make), gap=14)
        whole.setContentsMargins(*(look.px(20),) * 4)
        self.setLayout(whole)

    def _line(self, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        return line

    def _grid(self, choose: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(10))
        grid.setColumnStretch(1, 1)
        lines = (
            (self.tr("支部名称 *"), self.branch),
            (self.tr("社区"), self.community),
            (self.tr("街道（乡镇）"), self.subdistrict),
            (self.tr("登记人"), self.who),
        )
        for number, (text, line) in enumerate(lines):
            label = words(text, tone="second")
            label.setBuddy(line)
            line.setAccessibleName(text)
            grid.addWidget(label, number, 0)
            grid.addWidget(line, number, 1)
        begins = words(word(self.begins.field.label), tone="second")
        begins.setBuddy(self.begins.input)
        begins.setContentsMargins(0, look.px(6), 0, 0)
        grid.addWidget(begins, len(lines), 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.begins, len(lines), 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words(self.tr("文件位置 *"), tone="second"), len(lines) + 1, 0)
        place = row(self.place, choose)
        place.setStretch(0, 1)
        grid.addLayout(place, len(lines) + 1, 1)
        return grid

    def choose_place(self) -> None:
        """Asks where the file shall lie; the branch's name is its first name."""
        name = (self.branch.text().strip() or self.tr("支部台账")) + ".partybook"
        path = files.ask_save(self, self._settings, self.tr("新建台账"), name, files.books())
        if path is not None:
            self.put_place(path)

    def put_place(self, path: Path) -> None:
        self._path = path
        self.place.say(str(path))

    def _complain(self, sentence: str) -> None:
        self.wrong.setText(sentence)
        self.wrong.show()

    def _ask(self) -> None:
        branch = self.branch.text().strip()
        self.begins.settle()
        if self.begins.problem is not None and self.begins.problem.severity == "error":
            self.begins.input.setFocus()
        elif not branch:
            self._complain(self.tr("▲ 请填写支部名称。"))
            self.branch.setFocus()
        elif self._path is None:
            self.choose_place()
            if self._path is None:
                self._complain(self.tr("▲ 请选择文件放在哪里。"))
            else:
                self._ask()
        else:
            self.accept()
            texts = (self.community.text().strip(), self.subdistrict.text().strip(), self.who.text().strip())
            self.asked.emit(NewBook(self._path, branch, *texts, self.begins.value))


class PasswordDialog(QDialog):
    """Asks for the password of a book that could not be read without one."""

    given = Signal(str)

    def __init__(self, path: Path, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("打开台账"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(look.px(420))
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(self.tr("口令"))
        self.line.setPlaceholderText(self.tr("这个台账的口令"))
        go = button(self.tr("打开"), "filled")
        go.setDefault(True)
        go.clicked.connect(self._give)
        cancel = button(self.tr("取消"))
        cancel.clicked.connect(self.reject)
        says = words(said(problem), tone="second", wrap=True)
        whole = column(words(path.stem, rank="title"), says, self.line, 4, row(None, cancel, go), gap=10)
        whole.setContentsMargins(*(look.px(22),) * 4)
        self.setLayout(whole)

    def _give(self) -> None:
        if self.line.text():
            self.accept()
            self.given.emit(self.line.text())
