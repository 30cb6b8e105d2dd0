"""Importing a spreadsheet: what it would do, row by row, before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from partybook.desk import files
from partybook.desk.chips import Chips
from partybook.desk.desk import Desk
from partybook.desk.language import told, word
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, Banner, Card, Shortened, button, column, row, rule, words
from partybook.desk.planned import FATES, PlanModel, PlanTable
from partybook.fields import Field
from partybook.sheets.plan import Plan

ALL = "all"


class Importing(QObject):
    """One import from file to done: plan, look, store, say what the book now holds."""

    ended = Signal(bool)

    def __init__(self, desk: Desk, kind: str, fields: Sequence[Field], window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.kind, self.fields = desk, kind, fields
        self._window = window
        self._path = Path()
        self.dialog: ImportDialog | None = None

    def start(self, path: Path) -> None:
        """Reads the file and shows what its import would do."""
        self._path = path
        book, jobs, kind = self.desk.book, self.desk.jobs, self.kind
        self.desk.work.run(
            lambda progress: jobs.plan_import(book, kind, path, progress=progress),
            self._show,
            title=self.tr("正在读取 {name}…").format(name=path.name),
        )

    def _show(self, plan: Plan) -> None:
        self.dialog = ImportDialog(plan, self.fields, self._window)
        self.dialog.apply_asked.connect(lambda: self._apply(plan))
        self.dialog.faults_asked.connect(lambda: self._write_faults(plan))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _apply(self, plan: Plan) -> None:
        book, jobs = self.desk.book, self.desk.jobs
        self.desk.work.run(
            lambda progress: jobs.apply_import(book, plan, progress=progress),
            lambda _result: self._after(plan),
            title=self.tr("正在导入…"),
        )

    def _after(self, plan: Plan) -> None:
        added, updated = plan.count("added"), plan.count("updated")
        says = self.tr("已导入：新增 {added}，更新 {updated}。可用“撤销”整批退回。").format(
            added=added, updated=updated
        )
        if self.dialog is not None:
            self.dialog.accept()
        self.desk.say(says)
        self.ended.emit(True)

    def _write_faults(self, plan: Plan) -> None:
        name = self.tr("{name} 错误表.xlsx").format(name=self._path.stem)
        target = files.ask_save(
            self.dialog, self.desk.settings, self.tr("导出错误表"), name, files.workbooks()
        )
        if target is None:
            return
        jobs, path = self.desk.jobs, self._path
        says = self.tr("错误表已写好：{name}。改正后可以再导入。").format(name=target.name)
        self.desk.work.run(
            lambda _progress: jobs.write_faults(path, plan, target),
            lambda _result: self.dialog and self.dialog.say(says),
            title=self.tr("正在写错误表…"),
        )


class ImportDialog(QDialog):
    """Counts as chips, every row with its fate, what changes, what is wrong in words."""

    apply_asked = Signal()
    faults_asked = Signal()

    def __init__(self, plan: Plan, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.setWindowTitle(self.tr("导入 {file}").format(file=plan.file))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        room = (parent.screen() if parent else self.screen()).availableGeometry()
        self.resize(min(look.px(1040), room.width() - 40), min(look.px(640), room.height() - 60))
        self.model = PlanModel(plan, fields, self)
        self.table = PlanTable(self.model)
        self.explained = words("", rank="small", wrap=True)
        self.explained.setTextInteractionFlags(SELECTABLE)
        self.table.selectionModel().currentRowChanged.connect(self._explain)
        self.chips = Chips()
        self.chips.chosen.connect(self._filter)
        self._show_counts()
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.table, 1)
        card.inside.addWidget(rule())
        card.inside.addLayout(self._explanation())
        top = column(self._title(), self._columns(), self._warnings(), row(self.chips, None), gap=10)
        inside = QVBoxLayout()
        inside.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(14))
        inside.setSpacing(look.px(10))
        inside.addLayout(top)
        inside.addWidget(card, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside, 1)
        whole.addWidget(self._foot())
        self._point()
        self.table.setFocus()

    def _title(self) -> QHBoxLayout:
        place = self.tr("工作表“{sheet}”，表头在第 {row} 行，共 {count} 行数据")
        text = place.format(sheet=self.plan.sheet, row=self.plan.header_row, count=len(self.plan.rows))
        return row(
            words(self.plan.file, rank="title"), words(text, tone="second", rank="small"), None, gap=14
        )

    def _explanation(self) -> QHBoxLayout:
        """Below the table: all that is said of the row the keys stand on."""
        line = row(self.explained, gap=0)
        line.setContentsMargins(look.px(14), look.px(8), look.px(14), look.px(8))
        self.explained.setMinimumHeight(look.px(40))
        self.explained.setAlignment(Qt.AlignmentFlag.AlignTop)
        return line

    def _explain(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.explained.setText(self.model.explain(current.row()) if current.isValid() else "")

    def _columns(self) -> QVBoxLayout:
        """Which column feeds which field; which are left out."""
        mapped = "　".join(
            head if head == label else self.tr("{head}→{label}").format(head=head, label=label)
            for head, label in ((head, word(label)) for head, label in self.plan.columns)
        )
        lines = [
            row(
                words(self.tr("对应的列"), tone="second", rank="small"),
                Shortened(mapped, rank="small"),
                gap=10,
            )
        ]
        if self.plan.ignored:
            left_out = Shortened("　".join(self.plan.ignored), tone="due", rank="small")
            lines.append(row(words(self.tr("不导入的列"), tone="second", rank="small"), left_out, gap=10))
        for line in lines:
            line.setStretch(1, 1)
        return column(*lines, gap=2)

    def _warnings(self) -> Banner:
        says = "\n".join(told(problem) for problem in self.plan.problems)
        return Banner(says, "late" if any(one.severity == "error" for one in self.plan.problems) else "")

    def _show_counts(self) -> None:
        views = [(ALL, self.tr("全部"), len(self.plan.rows))]
        names = self.model.fate_words()
        views += [(fate, names[fate], self.plan.count(fate)) for fate in FATES]
        self.chips.show_views(views)

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("buttons")
        line = QHBoxLayout(foot)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        line.setSpacing(look.px(8))
        self.said = Shortened("", tone="second", rank="small")
        refused = self.plan.count("refused")
        todo = self.plan.count("added") + self.plan.count("updated")
        self.faults = button(self.tr("导出错误表…"))
        self.faults.setVisible(bool(refused))
        self.faults.clicked.connect(self.faults_asked)
        cancel = button(self.tr("取消"))
        cancel.clicked.connect(self.reject)
        self.apply = button(self.tr("导入 {count} 行").format(count=todo), "filled")
        self.apply.setEnabled(todo > 0)
        self.apply.clicked.connect(self.apply_asked)
        self.say(self._advice(todo, refused))
        line.addWidget(self.said, 1)
        for one in (self.faults, cancel, self.apply):
            line.addWidget(one)
        return foot

    def _advice(self, todo: int, refused: int) -> str:
        if not todo and not refused:
            return self.tr("表里的内容与台账一致，没有要导入的。")
        if refused:
            return self.tr("有误的 {count} 行不会导入；导出错误表，改正后再导入即可。").format(count=refused)
        return self.tr("导入是一步，可以整批撤销。")

    def say(self, sentence: str) -> None:
        self.said.say(sentence)

    def _filter(self, fate: str) -> None:
        self.model.show_fate("" if fate == ALL else fate)
        self._point()

    def _point(self) -> None:
        if self.model.rowCount():
            self.table.selectRow(0)
        else:
            self.explained.setText("")
