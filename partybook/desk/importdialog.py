"""What an import would do, row by row: looked at before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from partybook.desk.chips import Chips
from partybook.desk.language import told, word
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, Banner, Card, Shortened, button, column, row, rule, words
from partybook.desk.planned import FATES, WARNED, PlanModel, PlanTable, is_warned
from partybook.fields import Field
from partybook.sheets.plan import Plan

ALL = "all"
EXPLAINED = 116  # pixels at most for what is said of a row


class Explanation(QScrollArea):
    """Sentences, whole: as high as they need, scrolled where they are many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = words("", rank="small", wrap=True)
        self.label.setTextInteractionFlags(SELECTABLE)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidget(self.label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.label.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._fit()

    def text(self) -> str:
        return self.label.text()

    def setText(self, text: str) -> None:
        self.label.setText(text)
        self.verticalScrollBar().setValue(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self.label.heightForWidth(max(self.viewport().width(), look.px(200)))
        self.setFixedHeight(min(max(needed, look.px(40)), look.px(EXPLAINED)))


class ImportDialog(QDialog):
    """Counts as chips, every row with its fate, what changes, what is wrong in words."""

    apply_asked = Signal()
    faults_asked = Signal()
    sheet_asked = Signal(str)

    def __init__(
        self,
        plan: Plan,
        fields: Sequence[Field],
        sheets: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fields, self._sheets = fields, sheets
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        self.setWindowTitle(self.tr("导入 {file}").format(file=plan.file))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        room = (parent.screen() if parent else self.screen()).availableGeometry()
        self.resize(min(look.px(1040), room.width() - 40), min(look.px(640), room.height() - 60))
        self.show_plan(plan)

    def show_plan(self, plan: Plan) -> None:
        """Shows a plan in place of the one before."""
        self.plan = plan
        body = QWidget()
        body.setObjectName("ground")
        body.setLayout(self._lay_out())
        if self._body is not None:
            self._whole.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self._whole.addWidget(body)
        self._point()
        self.table.setFocus()

    def _lay_out(self) -> QVBoxLayout:
        self.model = PlanModel(self.plan, self._fields, self)
        self.table = PlanTable(self.model)
        self.explained = Explanation()
        self.table.selectionModel().currentRowChanged.connect(self._explain)
        self.chips = Chips()
        self.chips.chosen.connect(self._filter)
        self._show_counts()
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.table, 1)
        card.inside.addWidget(rule())
        card.inside.addLayout(self._explanation())
        top = column(self._title(), self._columns(), self._warnings(), self._views(), gap=10)
        inside = QVBoxLayout()
        inside.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(14))
        inside.setSpacing(look.px(10))
        inside.addLayout(top)
        inside.addWidget(card, 1)
        whole = QVBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside, 1)
        whole.addWidget(self._foot())
        return whole

    def _title(self) -> QHBoxLayout:
        """The file, the sheet (one to choose where there are several), where its head stands."""
        file = Shortened(self.plan.file, rank="title")
        if len(self._sheets) < 2:
            place = self.tr("工作表“{sheet}”，表头在第 {row} 行，共 {count} 行数据")
        else:
            place = self.tr("表头在第 {row} 行，共 {count} 行数据")
        text = place.format(sheet=self.plan.sheet, row=self.plan.header_row, count=len(self.plan.rows))
        said = words(text, tone="second", rank="small")
        if len(self._sheets) < 2:
            return row(file, said, None, gap=14)
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(self.tr("工作表"))
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sheet.addItems(list(self._sheets))
        self.sheet.activated.connect(self._ask_sheet)
        self.show_sheet()
        label = words(self.tr("工作表"), tone="second", rank="small")
        return row(file, 6, label, self.sheet, said, None, gap=8)

    def _ask_sheet(self, _place: int) -> None:
        if self.sheet.currentText() != self.plan.sheet:
            self.sheet_asked.emit(self.sheet.currentText())

    def show_sheet(self) -> None:
        """The sheet of the plan stands in the list again."""
        self.sheet.setCurrentText(self.plan.sheet)

    def _views(self) -> QVBoxLayout:
        """The chips; behind them, folded, the rows that were taken for no data."""
        skipped = self.plan.skipped
        self.skipped = QPlainTextEdit()
        line = self.tr("第 {row} 行：{text}")
        self.skipped.setPlainText("\n".join(line.format(row=at, text=text) for at, text in skipped))
        self.skipped.setReadOnly(True)
        self.skipped.setTabChangesFocus(True)
        self.skipped.setFixedHeight(look.px(84))
        self.skipped.hide()
        self.fold = button("", "link")
        self.fold.setCheckable(True)
        self.fold.setVisible(bool(skipped))
        self.fold.toggled.connect(self._unfold)
        self._unfold(False)
        return column(row(self.chips, None, self.fold), self.skipped, gap=8)

    def _unfold(self, on: bool) -> None:
        text = self.tr("跳过 {count} 行（标题、合计、签名）").format(count=len(self.plan.skipped))
        self.fold.setText(f"{text} ▴" if on else f"{text} ▾")
        self.skipped.setVisible(on)

    def _explanation(self) -> QHBoxLayout:
        """Below the table: all that is said of the row the keys stand on."""
        line = row(self.explained, gap=0)
        line.setContentsMargins(look.px(14), look.px(8), look.px(6), look.px(8))
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
        says = "\n".join(dict.fromkeys(told(problem) for problem in self.plan.problems))
        return Banner(says, "late" if any(one.severity == "error" for one in self.plan.problems) else "")

    def _show_counts(self) -> None:
        views = [(ALL, self.tr("全部"), len(self.plan.rows))]
        names = self.model.fate_words()
        views += [(fate, names[fate], self.plan.count(fate)) for fate in FATES]
        if warned := sum(map(is_warned, self.plan.rows)):
            views.append((WARNED, self.tr("提醒"), warned))
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
