"""The papers of a file: ticked as there, many at once; each with its own form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from partybook.desk.chips import Chips
from partybook.desk.palette import look
from partybook.desk.pieces import Card, button, column, row, set_tone, words
from partybook.desk.unsaved import UnsavedDialog
from partybook.features.roster.dialogs.way import says
from partybook.features.roster.dialogs.way.paper import PaperDialog, PaperLine
from partybook.features.roster.rules.development import Paper
from partybook.fields import Codes


class PapersDialog(UnsavedDialog):
    """All papers of a case by stage; `kept` gives (uid or None, values) of those that changed, for one edit."""

    kept = Signal(object)

    def __init__(
        self,
        name: str,
        papers: Sequence[Paper],
        codes: Codes,
        *,
        step: str = "",
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._codes, self._read_only = codes, read_only
        self.papers = list(papers)
        self._added: list[dict[str, Any]] = []
        self._changes: dict[int, dict[str, Any]] = {}
        self.lines: list[PaperLine] = []
        self.dialog: PaperDialog | None = None
        self.setWindowTitle(self.tr("{name}的材料").format(name=name))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.chips = Chips()
        self.chips.chosen.connect(lambda _view: self._fill())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self._count()
        self._fill()
        room = (parent.screen() if parent else self.screen()).availableGeometry()
        self.resize(min(look.px(680), room.width() - 40), min(look.px(620), room.height() - 60))
        QTimer.singleShot(0, self, lambda: self._go_to(step))

    def _lay_out(self) -> None:
        self.fill_all = button(self.tr("缺的都有了"), tip=self.tr("把缺的材料全部勾上"))
        self.fill_all.clicked.connect(self.tick_missing)
        self.more = button(self.tr("添加材料…"))
        self.more.clicked.connect(self._add)
        for one in (self.fill_all, self.more):
            one.setVisible(not self._read_only)
        top = row(self.chips, self.fill_all, self.more)
        top.setStretch(0, 1)
        top.setContentsMargins(look.px(20), look.px(14), look.px(20), 0)
        self.state = words("", rank="small")
        self.save = button(self.tr("保存"), "filled", tip=self.tr("保存（Ctrl+S）"))
        self.save.clicked.connect(self.keep)
        self.save.setVisible(not self._read_only)
        self.cancel = button(self.tr("关闭") if self._read_only else self.tr("取消"))
        self.cancel.clicked.connect(self.reject)
        foot = QFrame()
        foot.setObjectName("buttons")
        line = row(self.state, None, self.cancel, self.save)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        foot.setLayout(line)
        whole = column(top, self._area, foot, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.keep)

    def _count(self) -> None:
        asked = [paper for paper in self.papers if self._is_asked(paper)]
        lacking = [paper for place, paper in enumerate(self.papers) if self._lacks(place)]
        self.chips.show_views(
            [
                ("asked", self.tr("已办各步"), len(asked)),
                ("lacking", self.tr("缺"), len(lacking)),
                ("all", self.tr("全部"), len(self.papers)),
            ]
        )
        self.fill_all.setEnabled(bool(lacking))

    def _is_asked(self, paper: Paper) -> bool:
        return paper.expected or paper.there

    def _values(self, place: int) -> dict[str, Any]:
        """A paper as it would be stored."""
        return {**(self.papers[place].row or {}), **self._changes.get(place, {})}

    def _lacks(self, place: int) -> bool:
        paper, values = self.papers[place], self._values(place)
        there = bool(values) and values.get("copies") != 0
        return paper.wanted and not there

    def _fill(self) -> None:
        view = self.chips.current
        shown = [
            place
            for place, paper in enumerate(self.papers)
            if view == "all" or (self._is_asked(paper) if view == "asked" else self._lacks(place))
        ]
        content = QWidget()
        content.setObjectName("ground")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(look.px(20), 0, look.px(20), look.px(12))
        stack.setSpacing(look.px(10))
        self.lines = []
        for number, name in enumerate(says.stages(), 1):
            mine = [place for place in shown if self.papers[place].step.stage == number]
            if mine:
                stack.addWidget(self._stage(name, mine))
        if not shown:
            stack.addWidget(words(self.tr("没有缺的材料。"), tone="second"))
        stack.addStretch(1)
        self._area.setWidget(content)

    def _stage(self, name: str, places: Sequence[int]) -> Card:
        card = Card(14)
        card.inside.setSpacing(look.px(6))
        card.inside.addWidget(words(name, rank="section"))
        for place in places:
            line = PaperLine(self.papers[place], self._values(place), self._codes, not self._read_only)
            line.ticked.connect(lambda line=line, place=place: self._tick(line, place))
            line.opened.connect(lambda place=place: self._open(place))
            self.lines.append(line)
            card.inside.addWidget(line)
        return card

    def _tick(self, line: PaperLine, place: int) -> None:
        """A tick says one copy is there, or as many as were; no tick that it is lacking."""
        before = self.papers[place].row or {}
        if not line.box.isChecked():
            changes: dict[str, Any] = {"copies": 0} if before else {}
        else:
            copies = before.get("copies")
            changes = {} if before and copies != 0 else {"copies": 1}
        self._change(place, changes)
        line.show_values(self._values(place))

    def _change(self, place: int, changes: dict[str, Any]) -> None:
        before = self.papers[place].row or {}
        changes = {key: value for key, value in changes.items() if before.get(key) != value}
        self._changes.pop(place, None)
        if changes:
            self._changes[place] = changes
        self._count()
        self._show_state()

    def tick_missing(self) -> None:
        """Every paper that lacks is there now."""
        for place in range(len(self.papers)):
            if self._lacks(place):
                self._change(place, {**self._changes.get(place, {}), "copies": 1})
        self._fill()

    def _open(self, place: int) -> None:
        values = {"code": self.papers[place].code, **self._values(place)}
        self.dialog = PaperDialog(values, self._codes, is_new=False, read_only=self._read_only, parent=self)
        self.dialog.kept.connect(lambda changed: self._take(place, changed))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _take(self, place: int, changed: Mapping[str, Any]) -> None:
        changes = {**self._changes.get(place, {}), **changed}
        if self._values(place).get("copies") is None and "copies" not in changes:
            changes["copies"] = 1
        self._change(place, changes)
        if self.dialog is not None:
            self.dialog.accept()
        self._fill()

    def _add(self) -> None:
        self.dialog = PaperDialog({"copies": 1}, self._codes, is_new=True, parent=self)
        self.dialog.kept.connect(self._take_new)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _take_new(self, changed: Mapping[str, Any]) -> None:
        self._added.append({"copies": 1, **changed})
        if self.dialog is not None:
            self.dialog.accept()
        self._show_state()

    def _show_state(self) -> None:
        count = len(self._changes) + len(self._added)
        self.state.setText(self.tr("! {count} 处未保存").format(count=count) if count else "")
        set_tone(self.state, "due" if count else "second")

    def changes(self) -> list[tuple[str | None, dict[str, Any]]]:
        """What is to be stored: no uid for a paper that had no row."""
        found: list[tuple[str | None, dict[str, Any]]] = []
        for place, changed in sorted(self._changes.items()):
            kept = self.papers[place].row
            if kept:
                found.append((str(kept["uid"]), changed))
            else:
                found.append((None, {"code": self.papers[place].code, **changed}))
        return found + [(None, values) for values in self._added]

    def keep(self) -> None:
        """Hands the changes over; nothing changed simply closes."""
        if changes := self.changes():
            self.kept.emit(changes)
        else:
            self.accept()

    def has_changes(self) -> bool:
        return bool(self.changes())

    def _go_to(self, step: str) -> None:
        for line in self.lines:
            if line.paper.step.code == step:
                self._area.ensureWidgetVisible(line, 0, look.px(80))
                line.box.setFocus()
                return
        if self.lines:
            self.lines[0].box.setFocus()
