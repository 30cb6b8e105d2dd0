"""The timeline: five stages, 25 steps, each with its limit, who did it, its papers; a press opens its form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from partybook.desk.language import said
from partybook.desk.palette import Mark, look
from partybook.desk.pieces import Pressable, Pressed, row, set_tone, words
from partybook.features.roster.dialogs.way import says
from partybook.features.roster.rules.development import Judged, Overview, Paper
from partybook.fields import Codes

DONE, NOW, LATE = Mark("✓", "done"), Mark("!", "due"), Mark("▲", "late")
OPEN, AHEAD, BEFORE = Mark("○", "due"), Mark("○", "none"), Mark("–", "none")
SIGN = 20  # pixels of the column of signs


def mark_of(one: Judged, now: bool) -> Mark:
    """The sign of a step: done, due, late, to come."""
    broken = any(problem.severity == "error" for problem in one.problems)
    if one.state == "done":
        return LATE if broken else DONE
    if one.late:
        return LATE
    if one.state == "unrecorded" or now:
        return NOW
    return {"open": OPEN, "before": BEFORE}.get(one.state, AHEAD)


class StageBar(QWidget):
    """The 25 steps as a row of small bars in five groups, each in the colour of its sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[tuple[int, Mark]] = []
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().verticalPolicy())

    def show_steps(self, marks: Sequence[tuple[int, Mark]], says_it: str) -> None:
        """(stage, mark) of each step in order."""
        self._marks = list(marks)
        self.setAccessibleName(says_it)
        self.setToolTip(says_it)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look.px(240), look.px(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(look.px(120), look.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap, between = look.px(2), look.px(8)
        breaks = sum(a[0] != b[0] for a, b in zip(self._marks, self._marks[1:], strict=False))
        count = len(self._marks)
        width = (self.width() - gap * (count - 1 - breaks) - between * breaks) / count
        left, height = 0.0, self.height()
        for place, (stage, mark) in enumerate(self._marks):
            if place:
                left += between if stage != self._marks[place - 1][0] else gap
            role = "line" if mark in (AHEAD, BEFORE) else mark.role
            painter.setBrush(look.color(role))
            painter.drawRoundedRect(round(left), 0, max(round(width), 2), height, 2, 2)
            left += width
        painter.end()


class StepLine(Pressable, QFrame):
    """One step: sign, number, what it is, its day; below what it asks for or how it was done.

    Tab stops at the step that is next; the arrows go on to the others.
    """

    pressed = Signal()
    moved = Signal(int)  # to which line from here
    record_asked = Signal(str)
    papers_asked = Signal()

    def __init__(
        self, one: Judged, papers: Sequence[Paper], rows: Sequence[Mapping[str, Any]], now: bool, codes: Codes
    ) -> None:
        super().__init__()
        self.one = one
        self.setObjectName("step")
        self.setProperty("now", "yes" if now else "no")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._codes = codes
        grid = QGridLayout(self)
        grid.setContentsMargins(look.px(6), look.px(5), look.px(6), look.px(5))
        grid.setHorizontalSpacing(look.px(4))
        grid.setVerticalSpacing(look.px(2))
        grid.setColumnMinimumWidth(0, look.px(SIGN))
        grid.setColumnStretch(1, 1)
        self._grid = grid
        self._head(now)
        self._more(now, rows)
        self._papers(papers, now)
        if one.step.needs:
            self.setToolTip(one.step.needs)
        self.setAccessibleName(self._spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by:
            self.moved.emit(by)
            return
        super().keyPressEvent(event)

    def _head(self, now: bool) -> None:
        one, mark = self.one, mark_of(self.one, now)
        ahead = one.state in ("waiting", "before") and not one.late
        name = words(
            f"{one.step.number} {says.title(one, self._codes)}",
            tone="second" if ahead else "",
            rank="section" if now else "press",
            wrap=True,
        )
        on = one.on.dotted_full if one.on is not None else ""
        said_state = on or {"unrecorded": self.tr("没有登记"), "before": self.tr("建账前，未补录")}.get(
            one.state, ""
        )
        if now and not on:
            said_state = self.tr("下一步")
        self._spoken = f"{mark.sign} {one.step.number} {says.title(one, self._codes)} {said_state}"
        sign, state = words(mark.sign, rank="small"), words(said_state, tone="second", rank="small")
        set_tone(sign, mark.role)
        if not on:
            set_tone(state, mark.role if one.state == "unrecorded" or now else "none")
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(sign, 0, 0, top | Qt.AlignmentFlag.AlignHCenter)
        self._grid.addWidget(name, 0, 1, top)
        self._grid.addWidget(state, 0, 2, top | Qt.AlignmentFlag.AlignRight)

    def _more(self, now: bool, rows: Sequence[Mapping[str, Any]]) -> None:
        one = self.one
        several = one.step.repeats or len(rows) > 1
        if several:
            for record in rows:
                self._record(record)
        elif one.record is not None and (told := says.summary(one.record, self._codes)):
            self._add(words(told, tone="second", rank="small", wrap=True))
        over = one.state in ("done", "before") or (one.state == "unrecorded" and not now)
        if not over and (told := says.time_of(one, self._codes)):
            self._add(words(told, tone="second", rank="small", wrap=True))
        if one.late:
            pattern = self.tr("比时限晚 {count} 天") if one.state == "done" else self.tr("已逾期 {count} 天")
            self._add(words(f"▲ {pattern.format(count=one.late)}", tone="late", rank="small"))
        if one.state == "done" or now:
            for problem in one.problems:
                tone, sign = ("late", "▲") if problem.severity == "error" else ("due", "!")
                self._add(words(f"{sign} {said(problem)}", tone=tone, rank="small", wrap=True))

    def _record(self, record: Mapping[str, Any]) -> None:
        """One of several rows of a step; a press opens just that one."""
        on = record["done_on"].dotted_full if record.get("done_on") is not None else self.tr("没有日期")
        told = says.summary(record, self._codes)
        line = Pressed(f"{on} · {told}" if told else on)
        line.setToolTip(self.tr("查看或更正"))
        line.pressed.connect(lambda: self.record_asked.emit(record["uid"]))
        self._add(line)

    def _papers(self, papers: Sequence[Paper], now: bool) -> None:
        asked = self.one.state == "done" or self.one.on is not None or now or any(one.there for one in papers)
        told = says.papers_line(papers, self._codes) if asked else ""
        if not told:
            return
        line = Pressed(told)
        line.setToolTip(self.tr("打开材料清单（Ctrl+M）"))
        line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        set_tone(line, "due" if any(paper.missing for paper in papers) else "second")
        line.pressed.connect(self.papers_asked)
        self._add(line)

    def _add(self, widget: QWidget) -> None:
        self._grid.addWidget(widget, self._grid.rowCount(), 1, 1, 2)


class Timeline(QWidget):
    """All steps of a case under their stages."""

    step_asked = Signal(str, str)  # step, record; an empty one where it is the step's own or a new one
    papers_asked = Signal(str)  # step
    came_to = Signal(object)  # the line that the arrows came to

    def __init__(
        self, found: Overview, steps: Sequence[Mapping[str, Any]], codes: Codes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.lines: dict[str, StepLine] = {}
        self.now: StepLine | None = None
        coming = found.coming.step.code if found.coming is not None else ""
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(look.px(1))
        names, stage = says.stages(), 0
        for one in found.judged:
            if one.step.stage != stage:
                stage = one.step.stage
                self._stage(stack, names[stage - 1], [o for o in found.judged if o.step.stage == stage])
            mine = [paper for paper in found.papers if paper.step.code == one.step.code]
            rows = [record for record in steps if record["step"] == one.step.code]
            line = StepLine(one, mine, rows, one.step.code == coming, codes)
            self._wire(line, one.step.code)
            self.lines[one.step.code] = line
            if one.step.code == coming:
                self.now = line
            stack.addWidget(line)
        self.entrance = self.now or next(iter(self.lines.values()))
        self.entrance.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _stage(self, stack: QVBoxLayout, name: str, steps: Sequence[Judged]) -> None:
        done = sum(one.state == "done" or one.on is not None for one in steps)
        count = words(f"{done}/{len(steps)}", tone="second", rank="small")
        head = row(words(name, rank="section"), None, count)
        head.setContentsMargins(
            look.px(6), look.px(10) if steps[0].step.stage > 1 else 0, look.px(6), look.px(2)
        )
        stack.addLayout(head)

    def _wire(self, line: StepLine, code: str) -> None:
        line.pressed.connect(lambda: self.step_asked.emit(code, ""))
        line.record_asked.connect(lambda uid: self.step_asked.emit(code, uid))
        line.papers_asked.connect(lambda: self.papers_asked.emit(code))
        line.moved.connect(lambda by: self._move(code, by))

    def _move(self, code: str, by: int) -> None:
        codes = list(self.lines)
        place = codes.index(code) + by
        if 0 <= place < len(codes):
            line = self.lines[codes[place]]
            line.setFocus(Qt.FocusReason.TabFocusReason)
            self.came_to.emit(line)
