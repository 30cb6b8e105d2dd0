"""新建台账: a ledger of the office's own, from the heads of a spreadsheet or typed; and changing it later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTemporaryDir
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from partybook.desk import files
from partybook.desk.desk import Desk
from partybook.desk.form import Form, FormDialog
from partybook.desk.palette import look
from partybook.desk.pieces import Card, button, row, words
from partybook.desk.preview import PreviewDialog
from partybook.errors import Problem
from partybook.features.ledgers.dialogs.columns import ColumnsTable
from partybook.features.ledgers.dialogs.row import form_of
from partybook.features.ledgers.dialogs.steps import StepsTable
from partybook.features.ledgers.rules import USUAL, Draft, check_draft, drafted, preview_of
from partybook.fields import Field, Label, Text

NAMES = (
    Field("title", "台账名称", Label(), (), 10, required=True),
    Field("short", "简称", Label(), (), 6),
    Field("group", "分组", Label(), (), 6),
    Field("about", "用途", Text(), (), 12),
)
DAYS = (3, 7, 15, 30)


class Follow(Card):
    """By which day rows belong to a year, whether they have states, by when they are due."""

    def __init__(self, used: frozenset[str] = frozenset(), parent: QWidget | None = None) -> None:
        super().__init__(16, parent)
        self.day, self.due, self.done = QComboBox(), QComboBox(), QComboBox()
        self.remind = QComboBox()
        for days in DAYS:
            self.remind.addItem(self.tr("提前 {days} 天").format(days=days), days)
        self.states = QCheckBox(self.tr("要跟踪办理：每条记录有办理状态"))
        self.states.setEnabled(not used)  # rows stand in them
        self.steps = StepsTable(used)
        self.numbered = QCheckBox(self.tr("每年从 1 开始编号"))
        self.inside.addWidget(words(self.tr("年度、办理和期限"), rank="section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(8))
        for place, (label, box) in enumerate(
            (
                (self.tr("按哪一栏算年度"), self.day),
                (self.tr("期限是哪一栏"), self.due),
                (self.tr("办结日期是哪一栏"), self.done),
                (self.tr("什么时候提醒"), self.remind),
            )
        ):
            said = words(label, tone="second")
            said.setBuddy(box)
            box.setAccessibleName(label)
            grid.addWidget(said, place // 2, 2 * (place % 2))
            grid.addWidget(box, place // 2, 2 * (place % 2) + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.inside.addWidget(self.states)
        self.inside.addWidget(self.steps)
        self.inside.addLayout(grid)
        self.inside.addWidget(self.numbered)
        self.states.toggled.connect(self._follow)
        self.due.currentIndexChanged.connect(lambda _place: self._follow())

    def _follow(self) -> None:
        """A deadline has a meaning only where something is to be closed."""
        on = self.states.isChecked()
        self.steps.setVisible(on)
        for box in (self.due, self.done):
            box.setEnabled(on)
        self.remind.setEnabled(on and bool(self.due.currentData()))

    def offer(self, days: Sequence[str]) -> None:
        """The columns that are days; what was chosen stays where it is still one."""
        for box in (self.day, self.due, self.done):
            chosen, place = box.currentData(), box.currentIndex()
            same = box.count() == len(days) + 1  # a column has another name now
            box.blockSignals(True)
            box.clear()
            box.addItem(self.tr("不设") if box is not self.day else self.tr("不设（按登记日期）"), "")
            for label in days:
                box.addItem(label, label)
            box.setCurrentIndex(place if same else max(box.findData(chosen), 0))
            box.blockSignals(False)
        self._follow()

    def show_draft(self, draft: Draft) -> None:
        for box, label in ((self.day, draft.day), (self.due, draft.due), (self.done, draft.done)):
            box.setCurrentIndex(max(box.findData(label), 0))
        if self.remind.findData(draft.remind) < 0:
            self.remind.addItem(self.tr("提前 {days} 天").format(days=draft.remind), draft.remind)
        self.remind.setCurrentIndex(self.remind.findData(draft.remind))
        self.states.setChecked(bool(draft.states))
        self.steps.show_steps(draft.states or USUAL)
        self.numbered.setChecked(draft.numbered)
        self._follow()

    def said(self, draft: Draft) -> Draft:
        """A draft with what stands here."""
        on = self.states.isChecked()
        return replace(
            draft,
            day=self.day.currentData() or "",
            states=self.steps.steps() if on else (),
            due=(self.due.currentData() or "") if on else "",
            done=(self.done.currentData() or "") if on else "",
            remind=self.remind.currentData(),
            numbered=self.numbered.isChecked(),
        )


class MakeForm(Form):
    """The names of a ledger; what its columns and its days say counts too. `also` tells whether they changed."""

    also: Callable[[], bool] | None = None

    def is_changed(self) -> bool:
        return super().is_changed() or (self.also is not None and self.also())


class MakeDialog(FormDialog):
    """`kept` gives a Draft. `filled` are the columns that hold something, `used` the states in which rows stand. `path` is the spreadsheet whose heads were read, to be imported afterwards."""

    whole = True

    def __init__(
        self,
        desk: Desk,
        groups: Sequence[str],
        draft: Draft | None = None,
        filled: frozenset[str] = frozenset(),
        used: frozenset[str] = frozenset(),
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        self.desk = desk
        self.before = draft or Draft("", ())
        self.path: Path | None = None
        self._paper: QTemporaryDir | None = None
        title = translate("MakeDialog", "修改台账") if draft else translate("MakeDialog", "新建台账")
        group = (translate("MakeDialog", "台账"), ("title", "short", "group", "about"))
        form = MakeForm(NAMES, [group], desk.codes, choices={"group": list(groups)}, wide=("title", "about"))
        super().__init__(title, form, parent=parent)
        self.columns, self.follow = ColumnsTable(filled), Follow(used)
        self.read = button(translate("MakeDialog", "从表格读取表头…"))
        self.read.clicked.connect(self.ask_file)
        self.read.setVisible(draft is None)
        form.add_card(self._columns_card())
        form.add_card(self.follow)
        self.looked = button(translate("MakeDialog", "预览登记表…"))
        self.looked.clicked.connect(self.preview_paper)
        self.tried = button(translate("MakeDialog", "预览表单…"))
        self.tried.clicked.connect(self.preview_form)
        self._foot_line.insertWidget(1, self.tried)
        self._foot_line.insertWidget(2, self.looked)
        self.columns.changed.connect(self._take_columns)
        self.show_draft(self.before)
        start = self._said()
        form.also = lambda: self._said() != start

    def _said(self) -> Draft:
        """What the columns and the days say."""
        return self.follow.said(replace(self.before, columns=self.columns.columns()))

    def _columns_card(self) -> Card:
        card = Card(16)
        says = self.tr("一行是一栏。可以从已有的表格读取：表头变成栏目，类型按下面的内容猜，猜错了在这里改。")
        card.inside.addLayout(row(words(self.tr("栏目"), rank="section"), None, self.read))
        card.inside.addWidget(words(says, tone="second", rank="small", wrap=True))
        card.inside.addWidget(self.columns)
        return card

    def show_draft(self, draft: Draft) -> None:
        """Puts a draft in."""
        self.form.show_values(
            {key: getattr(draft, key) or None for key in ("title", "short", "group", "about")}
        )
        self.columns.show_columns(draft.columns)
        self.follow.offer(self.columns.days())
        self.follow.show_draft(draft)

    def _take_columns(self) -> None:
        self.follow.offer(self.columns.days())

    def ask_file(self) -> None:
        """Asks for a spreadsheet and reads its heads."""
        title = self.tr("从表格读取表头")
        path = files.ask_open(self, self.desk.settings, title, files.sheets())
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Heads become columns, with the kinds that fit what stands below."""
        try:
            heads = self.desk.jobs.read_heads(path)
        except Problem as problem:
            self.desk.tell(problem)
            return
        found = drafted(heads.title, heads.columns)
        values = self.form.values()
        named = {key: values[key] for key in ("short", "group", "about") if values[key]}
        self.show_draft(replace(found, title=values["title"] or found.title, **named))
        self.path = path

    def draft(self) -> Draft:
        """What the clerk says now."""
        self.form.settle()
        values = {key: value or "" for key, value in self.form.values().items()}
        return replace(self._said(), **values)

    def _checked(self) -> Draft | None:
        draft = self.draft()
        try:
            check_draft(draft)
        except Problem as problem:
            self.desk.tell(problem)
            return None
        return draft

    def keep(self) -> None:
        """Hands the draft over where it is whole."""
        self.form.settle()
        if self.form.problems():
            self.form.go_to_problem()
        elif (draft := self._checked()) is not None:
            self.kept.emit(draft)

    # Looking at it beforehand -----------------------------------------------------------------------------------

    def preview_form(self) -> None:
        """The empty form that it would have."""
        if (draft := self._checked()) is not None:
            ledger = preview_of(draft)
            dialog = FormDialog(ledger.title, form_of(ledger, self.desk.codes), read_only=True, parent=self)
            dialog.finished.connect(lambda _code: dialog.deleteLater())
            self.preview: QWidget = dialog
            dialog.open()

    def preview_paper(self) -> None:
        """The empty register that it would print."""
        draft, book = self._checked(), self.desk.book
        if draft is None or book is None:
            return
        ledger = preview_of(draft)
        self._paper = QTemporaryDir()
        path = Path(self._paper.path()) / "preview.pdf"
        self.desk.work.run(
            lambda _progress: self.desk.jobs.draw_empty(book, ledger, path),
            lambda _pages: self._show_paper(ledger.title, path),
            title=self.tr("正在排版…"),
        )

    def _show_paper(self, title: str, path: Path) -> None:
        dialog = PreviewDialog(path, title, [], self.desk, self)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.preview = dialog
        dialog.open()
