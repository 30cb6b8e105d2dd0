"""The item chosen: its points and how they came about, the records behind them, what lacks, what is judged by whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from partybook.desk.attaching import Attached, Shelf, files_of
from partybook.desk.desk import Desk
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, Banner, Card, StateWord, button, row, rule, words
from partybook.features.scoring.dialogs.counted import CountedBlock
from partybook.features.scoring.dialogs.judging import Judging
from partybook.features.scoring.dialogs.says import how_of, points, signed
from partybook.features.scoring.model import ITEM_FIELDS
from partybook.features.scoring.queries import Looked
from partybook.features.scoring.rules import Counted, Difference, Scored, check_opinion

PHOTO, SCAN = "photo", "scan"  # a photo proves as a scan does: several stand side by side
FIELD = {field.key: field for field in ITEM_FIELDS}
OWN = (FIELD["judged"], FIELD["reason"])
SUPERIOR = (FIELD["superior"], FIELD["superior_reason"])
WIDE = 384


class ItemPanel(Card):
    """`said` gives the code and what is to be kept of it; the other signals ask for what the page does."""

    said = Signal(str, object)
    typed = Signal(str, object)  # the same, of an item that is left
    override_asked = Signal(str)
    record_asked = Signal(str, str)
    place_asked = Signal(str)
    file_asked = Signal(str, object)  # what, the Attached
    add_file_asked = Signal(str)  # kind
    files_dropped = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self.desk = desk
        self.one: Scored | None = None
        self.judging: Judging | None = None
        self.superior: Judging | None = None
        self.blocks: list[CountedBlock] = []
        self.shelf: Shelf | None = None
        self._looked: Looked | None = None
        self._drafts: dict[tuple[object, ...], Mapping[str, str]] = {}
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside.setContentsMargins(1, 1, 1, 1)
        self.inside.addWidget(self._area)
        self.setAcceptDrops(True)

    # What is shown ---------------------------------------------------------------------------------------------

    def show_item(self, one: Scored | None, looked: Looked | None, files: Sequence[Attached] = ()) -> None:
        """Shows an item, or that none is chosen; what was typed and not kept stays with its item."""
        self._note_drafts()
        self._looked = looked
        same = one is not None and self.one is not None and one.item.code == self.one.item.code
        bar = self._area.verticalScrollBar()
        place = bar.value() if same else 0
        self.one, self.judging, self.superior, self.shelf, self.blocks = one, None, None, None, []
        content = QWidget()
        content.setObjectName("plain")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(*(look.px(16),) * 4)
        stack.setSpacing(look.px(8))
        if one is None or looked is None:
            stack.addWidget(
                words(self.tr("选中一项，这里显示怎样得分、凭哪些记录、还缺什么。"), tone="none", wrap=True)
            )
        else:
            for part in self._parts(one, looked, files):
                stack.addWidget(part)
        stack.addStretch(1)
        self._area.setWidget(content)
        content.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        content.layout().activate()
        bar.setValue(place)

    def _key(self, name: str) -> tuple[object, ...]:
        """Under which something typed is noted: the year, whose it is, the item, own or superior."""
        assert self.one is not None and self._looked is not None
        return (self._looked.year, self._looked.branch, self.one.item.code, name)

    def _entries(self) -> list[tuple[str, Judging]]:
        both = (("own", self.judging), ("superior", self.superior))
        return [(name, entry) for name, entry in both if entry is not None]

    def settle(self) -> None:
        """Hands over what was typed and is right, before the item is left."""
        if self.one is None:
            return
        for _, entry in self._entries():
            values = entry.ready()
            if values is not None:
                entry.take(values)
                self.typed.emit(self.one.item.code, values)

    def _note_drafts(self) -> None:
        if self.one is None:
            return
        for name, entry in self._entries():
            if entry.is_changed:
                self._drafts[self._key(name)] = entry.typed()
            else:
                self._drafts.pop(self._key(name), None)

    def drafts(self, year: int, branch: str | None) -> set[str]:
        """The codes of the items of which something typed is not kept: it is not right yet."""
        self._note_drafts()
        return {str(key[2]) for key in self._drafts if key[:2] == (year, branch)}

    def forget(self) -> None:
        """What was typed and not kept is given up."""
        self._drafts, self.one = {}, None

    def _parts(self, one: Scored, looked: Looked, files: Sequence[Attached]) -> list[QWidget]:
        parts = [*self._top(one, looked)]
        changed = looked.changed.get(one.item.code)
        if changed is not None:
            parts.append(self._changed(changed))
        if one.item.judged_most:
            parts += self._own(one, looked)
        parts += self._counted(one, looked)
        parts += self._override(one, looked)
        parts += [rule(), self._shelf(one, looked, files)]
        if looked.scores.frozen or one.opinion.superior is not None:
            parts += self._superiors(one, looked)
        return parts

    def _top(self, one: Scored, looked: Looked) -> list[QWidget]:
        title = words(f"{one.item.code}　{one.item.title}", rank="section", wrap=True)
        title.setTextInteractionFlags(SELECTABLE)
        score = words(points(one.score), rank="name")
        of = words(self.tr("/ {most} 分").format(most=points(one.item.points)), tone="second")
        state = StateWord()
        state.show_state(*how_of(one))
        parts: list[QWidget] = [title, _held(score, of, None, state)]
        official = looked.words.get(one.item.code)
        if official:
            parts.append(_text(official, "second"))
        parts.append(_text(one.arithmetic))
        return parts

    def _changed(self, changed: Difference) -> QWidget:
        """What the records give otherwise than on the day it was frozen."""
        gained = self.tr("多了：{what}").format(what="、".join(one.label for one in changed.gained[:4]))
        lost = self.tr("少了：{what}").format(what="、".join(one.label for one in changed.lost[:4]))
        says = self.tr("定稿时 {was} 分，按现在的记录 {now} 分。").format(
            was=points(changed.was), now=points(changed.now)
        )
        more = [gained] * bool(changed.gained) + [lost] * bool(changed.lost)
        return Banner(" ".join([says, *more]))

    def _counted(self, one: Scored, looked: Looked) -> list[QWidget]:
        facts = [counted for counted in one.counted if counted.what == "fact"]
        beside = [counted for counted in one.counted if counted.what == "shown"]
        notes = [counted for counted in one.counted if counted.what in ("note", "proof")]
        parts: list[QWidget] = []
        for title, found in ((self.tr("按记录计分"), facts), (self.tr("供评定参考的数据"), beside)):
            if found:
                parts += [rule(), words(title, rank="section")]
                parts += [self._block(counted, looked) for counted in found]
        for counted in notes:
            parts.append(_text(self._note(counted), "second"))
        return parts

    def _note(self, one: Counted) -> str:
        if one.what == "proof":
            return self.tr("佐证：{what}").format(what=one.says)
        return f"{one.says}（{one.rule}）" if one.rule else one.says

    def _block(self, counted: Counted, looked: Looked) -> CountedBlock:
        block = CountedBlock(counted, looked.places)
        block.record_asked.connect(self.record_asked)
        block.place_asked.connect(self.place_asked)
        self.blocks.append(block)
        return block

    def _own(self, one: Scored, looked: Looked) -> list[QWidget]:
        can = self.desk.can_edit and not looked.scores.frozen
        said = {"judged": one.opinion.judged, "reason": one.opinion.reason}
        says = next((counted.says for counted in one.counted if counted.what == "judgement"), "")
        self.judging = self._entry("own", one, looked, OWN, said, one.item.judged_most, can=can)
        return [rule(), words(self.tr("本单位评定"), rank="section"), _text(says, "second"), self.judging]

    def _superiors(self, one: Scored, looked: Looked) -> list[QWidget]:
        said = {"superior": one.opinion.superior, "superior_reason": one.opinion.superior_reason}
        self.superior = self._entry(
            "superior", one, looked, SUPERIOR, said, one.item.points, can=self.desk.can_edit
        )
        parts: list[QWidget] = [rule(), words(self.tr("上级审核"), rank="section")]
        if one.opinion.superior is not None:
            apart = one.opinion.superior - one.score
            says = self.tr("上级 {superior} 分，自评 {own} 分") if not apart else ""
            says = says or self.tr("上级 {superior} 分，自评 {own} 分，相差 {apart} 分")
            text = says.format(
                superior=points(one.opinion.superior), own=points(one.score), apart=signed(apart)
            )
            parts.append(_text(text, "due" if apart else "second"))
        return [*parts, self.superior]

    def _entry(
        self,
        name: str,
        one: Scored,
        looked: Looked,
        fields: Any,
        said: Mapping[str, Any],
        most: int,
        *,
        can: bool,
    ) -> Judging:
        entry = Judging(fields, said, most, self.desk.codes, partial(check_opinion, one.item), can_edit=can)
        entry.kept.connect(lambda values: self._keep(name, values))
        if can:
            entry.restore(self._drafts.get((looked.year, looked.branch, one.item.code, name), {}))
        return entry

    def _keep(self, name: str, values: Mapping[str, Any]) -> None:
        if self.one is not None:
            self._drafts.pop(self._key(name), None)
            self.said.emit(self.one.item.code, values)

    def _override(self, one: Scored, looked: Looked) -> list[QWidget]:
        can = self.desk.can_edit and not looked.scores.frozen
        if one.opinion.override is None and not can:
            return []
        parts: list[QWidget] = [rule()]
        if one.opinion.override is not None:
            says = self.tr("已更正为 {value} 分：{reason}")
            text = says.format(value=points(one.opinion.override), reason=one.opinion.override_reason or "")
            parts.append(_text(text, "due"))
        if can:
            there = one.opinion.override is not None
            pressed = button(
                self.tr("修改或取消更正…") if there else self.tr("更正得分…"),
                "link",
                tip=self.tr("记录确实反映不了的，更正得分并写明原因"),
            )
            pressed.setProperty("rank", "small")
            pressed.clicked.connect(lambda: self.override_asked.emit(one.item.code))
            self.overridden = pressed
            parts.append(_held(pressed, None))
        return parts

    def _shelf(self, one: Scored, looked: Looked, files: Sequence[Attached]) -> QWidget:
        shelf = self.shelf = Shelf(files, can_edit=self.desk.can_edit)
        shelf.asked.connect(self.file_asked)
        shelf.add_asked.connect(lambda kind: self.add_file_asked.emit(SCAN if kind == PHOTO else kind))
        return shelf

    # Keys and files --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Puts the cursor where this item is judged."""
        entry = (
            self.superior
            if self.judging is None or not self.judging.points.input.isEnabled()
            else self.judging
        )
        if entry is not None and entry.points.input.isEnabled():
            self._area.ensureWidgetVisible(entry)
            entry.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the list, whatever was typed stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.one is not None and self.desk.can_edit and files_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.one is not None and (paths := files_of(event.mimeData())):
            event.acceptProposedAction()
            self.files_dropped.emit(paths)


def _text(text: str, tone: str = "") -> QWidget:
    said = words(text, tone=tone, rank="small", wrap=True)
    said.setTextInteractionFlags(SELECTABLE)
    return said


def _held(*parts: Any) -> QWidget:
    holder = QWidget()
    holder.setObjectName("plain")
    holder.setLayout(row(*parts, gap=6))
    return holder
