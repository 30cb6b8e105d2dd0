"""Points of a person: what they come to by the scale, each entry, a further one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form
from partybook.desk.palette import look
from partybook.desk.pieces import Card, Pressed, button, column, row, words
from partybook.desk.room import fit
from partybook.features.roster.dialogs.way.telling import TellingDialog
from partybook.features.roster.model import POINT_FIELDS
from partybook.features.roster.rules.points import Item, Line, total
from partybook.fields import Codes


class PointDialog(TellingDialog):
    """One entry: an item of the scale fills in its points."""

    taken_out = Signal()

    def __init__(
        self,
        entry: Mapping[str, Any],
        scale: Sequence[Item],
        lines: Sequence[Line],
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._scale = {one.item: one for one in scale}
        self._lines = {line.item: line for line in lines}
        self._entry = entry
        offered = [one.item for one in scale if not one.stopped]
        form = Form(
            POINT_FIELDS,
            [(QCoreApplication.translate("PointDialog", "积分"), ("item", "points", "on_date", "note"))],
            codes,
            choices={"item": offered},
            wide=("item",),
            long=("note",),
        )
        title = QCoreApplication.translate("PointDialog", "登记积分")
        super().__init__(title, form, read_only=read_only, parent=parent)
        self._filled: int | None = None
        self.start = dict(entry) or {"on_date": PartialDate.of(today())}
        self.show_values(self.start)
        form.entries["item"].edited.connect(self._fill_points)
        self.fit(360)
        if entry and not read_only:
            self.offer_removal(
                self.tr("删除这一笔"), self.tr("删除这一笔积分？"), self.tr("删错了可以撤销。")
            )
        form.entries["item"].input.setFocus()

    def _fill_points(self) -> None:
        """The item's own points, as long as nobody has typed others."""
        found = self._scale.get(str(self.form.entries["item"].value or ""))
        entry = self.form.entries["points"]
        if found is None or found.points is None or (entry.text() and entry.value != self._filled):
            return
        self._filled = found.points
        if entry.value != found.points:
            entry.offer(found.points)

    def consequence(self) -> tuple[str, str]:
        """Whether the item's limit is reached."""
        item = str(self.form.entries["item"].value or "")
        found, line, value = self._scale.get(item), self._lines.get(item), self.form.entries["points"].value
        if item and found is None and self._scale:
            return "", self.tr("积分标准里没有这一项，按填写的分数计入。")
        if found is None or found.most is None or value is None:
            return "", ""
        before = (line.points if line is not None else 0) - int(self._entry.get("points") or 0)
        if abs(before + value) > found.most:
            says = self.tr("这一项最多计入 {most} 分，连这一笔已有 {count} 分。")
            return "", says.format(most=found.most, count=before + value)
        return "", ""

    def remove(self) -> None:
        self.taken_out.emit()


class PointsDialog(QDialog):
    """The items with what counts, then every entry; `asked` gives the uid of one, empty for a new one."""

    asked = Signal(str)

    def __init__(
        self,
        name: str,
        lines: Sequence[Line],
        entries: Sequence[Mapping[str, Any]],
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("{name}的积分").format(name=name))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        content = QWidget()
        content.setObjectName("ground")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(*(look.px(20),) * 4)
        stack.setSpacing(look.px(10))
        stack.addWidget(self._tally(lines))
        stack.addWidget(self._entries(entries))
        stack.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        self.close_it = button(self.tr("关闭"))
        self.close_it.clicked.connect(self.accept)
        self.added = button(self.tr("登记积分…"), "filled")
        self.added.setVisible(not read_only)
        self.added.clicked.connect(lambda: self.asked.emit(""))
        foot = QFrame()
        foot.setObjectName("buttons")
        line = row(None, self.close_it, self.added)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        foot.setLayout(line)
        whole = column(area, foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        fit(self, 560, 460)

    def _tally(self, lines: Sequence[Line]) -> Card:
        card = Card(16)
        card.inside.addWidget(
            row_of(words(self.tr("计入"), rank="section"), words(str(total(lines)), rank="name"))
        )
        if not lines:
            card.inside.addWidget(words(self.tr("还没有登记积分。"), tone="second"))
            return card
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(0, 1)
        heads = (self.tr("项目"), self.tr("次数"), self.tr("得分"), self.tr("上限"), self.tr("计入"))
        right = Qt.AlignmentFlag.AlignRight
        for place, text in enumerate(heads):
            grid.addWidget(
                words(text, tone="second", rank="small"),
                0,
                place,
                right if place else Qt.AlignmentFlag.AlignLeft,
            )
        for place, one in enumerate(lines, 1):
            grid.addWidget(words(one.item, rank="small", wrap=True), place, 0)
            most = "" if one.most is None else str(one.most)
            for where, text in enumerate((str(one.times), str(one.points), most, str(one.counted)), 1):
                grid.addWidget(words(text, rank="small"), place, where, right)
        card.inside.addLayout(grid)
        return card

    def _entries(self, entries: Sequence[Mapping[str, Any]]) -> Card:
        card = Card(16)
        card.setVisible(bool(entries))
        card.inside.addWidget(words(self.tr("逐笔"), rank="section"))
        for entry in reversed(entries):
            on = entry["on_date"].dotted_full if entry["on_date"] is not None else self.tr("没有日期")
            text = f"{on} · {entry['item']} · {entry['points']:+d}"
            line = Pressed(f"{text} · {entry['note']}" if entry.get("note") else text)
            line.setToolTip(self.tr("查看或更正"))
            line.pressed.connect(lambda uid=entry["uid"]: self.asked.emit(uid))
            card.inside.addWidget(line)
        return card


def row_of(*parts: QWidget) -> QWidget:
    """Some widgets in a row, as one widget."""
    holder = QWidget()
    holder.setObjectName("plain")
    holder.setLayout(row(*parts, None, gap=8))
    return holder
