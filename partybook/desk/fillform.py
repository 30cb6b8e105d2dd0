"""How 填表 looks: templates at the left; at the right what fills them, their marks, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from partybook.desk.form.entries import LABEL
from partybook.desk.language import word
from partybook.desk.lines import LinesModel, LinesTable
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, Card, button, column, row, words


class FillForm(QDialog):
    """The parts of the dialog; FillDialog makes them work. `narrowed` are the rows that a filter leaves."""

    def __init__(
        self,
        sources: Sequence[tuple[str, str]],
        source: str,
        *,
        chosen: Sequence[str] = (),
        narrowed: Sequence[str] = (),
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sources, self._source, self._unit = sources, source, unit
        self._chosen, self._narrowed = tuple(chosen), tuple(narrowed)
        self.setWindowTitle(self.tr("填表"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._make_left()
        self._make_right()
        self._lay_out()

    def _make_left(self) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("模板"))
        self.list.setMinimumWidth(look.px(190))
        self.pick = button(self.tr("选文件…"))
        self.keep = button(self.tr("存进台账"), tip=self.tr("以后在这里直接选，不用再找文件"))
        self.drop = button(self.tr("删除"))
        self.save = button(self.tr("另存模板…"), tip=self.tr("存成文件，在 WPS 里修改后再存进台账"))

    def _make_right(self) -> None:
        self.from_what, self.whose = QComboBox(), QComboBox()
        self.from_what.setAccessibleName(self.tr("用什么填"))
        self.whose.setAccessibleName(self.tr("填哪些"))
        for name, title in self._sources:
            self.from_what.addItem(word(title), name)
        self.from_what.setCurrentIndex(max(self.from_what.findData(self._source), 0))
        if self._chosen:
            says = self.tr("选中的 {count} {unit}").format(count=len(self._chosen), unit=word(self._unit))
            self.whose.addItem(says, self._chosen)
        if self._narrowed:
            says = self.tr("筛选出的 {count} {unit}").format(count=len(self._narrowed), unit=word(self._unit))
            self.whose.addItem(says, self._narrowed)
        self.whose.addItem(self.tr("全部"), ())
        self.note, self.told = Banner("", "late"), Banner("", "done")
        heads = (self.tr("标记"), self.tr("填什么"), self.tr("第一条的内容"))
        self.table = LinesTable(LinesModel(heads, bold=1), (168, 108), self.tr("模板里的标记"))
        self.about = words("", tone="second", rank="small", wrap=True)

    def _lay_out(self) -> None:
        left = column(self.list, row(self.pick, self.keep), row(self.save, self.drop), gap=8)
        left.setStretch(0, 1)
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.table)
        right = column(
            self._line(self.tr("用什么填"), self.from_what),
            self._line(self.tr("填哪些"), self.whose),
            self.note,
            self.told,
            card,
            self.about,
            gap=8,
        )
        right.setStretch(4, 1)
        inside = QHBoxLayout()
        inside.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(14))
        inside.setSpacing(look.px(18))
        inside.addLayout(left)
        inside.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside, 1)
        whole.addWidget(self._foot())
        room = (self.parentWidget() or self).screen().availableGeometry()
        self.resize(min(look.px(840), room.width() - 40), min(look.px(540), room.height() - 60))

    def _line(self, says: str, entry: QWidget) -> QHBoxLayout:
        label = words(says, tone="second")
        label.setBuddy(entry)
        label.setFixedWidth(look.px(LABEL))
        line = row(label, entry)
        line.setStretch(1, 1)
        return line

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("buttons")
        line = QHBoxLayout(foot)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        line.setSpacing(look.px(8))
        self.marks = button(self.tr("能写的标记…"), "link")
        self.cancel = button(self.tr("关闭"))
        self.fill = button(self.tr("填好另存…"), "filled")
        self.fill.setDefault(True)
        for part in (self.marks, None, self.cancel, self.fill):
            line.addStretch(1) if part is None else line.addWidget(part)
        return foot
