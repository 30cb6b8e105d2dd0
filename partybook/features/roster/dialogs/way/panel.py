"""The panel at the right: whose case it is, what is next and what holds it up, the timeline, notices and points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from partybook.dates import PartialDate
from partybook.desk.flow import Flow
from partybook.desk.language import said, word
from partybook.desk.palette import look
from partybook.desk.pieces import (
    SELECTABLE,
    Banner,
    Card,
    Pressed,
    StateWord,
    button,
    column,
    open_menu,
    row,
    rule,
    set_tone,
    words,
)
from partybook.features.roster.dialogs.panel import standing_mark
from partybook.features.roster.dialogs.way import says
from partybook.features.roster.dialogs.way.timeline import StageBar, Timeline, mark_of
from partybook.features.roster.rules.development import Case, Overview, standard_on
from partybook.features.roster.rules.points import Line, total
from partybook.fields import Codes

NOTICE = "admission-notice"
LOW = 420  # below this height of the panel its head scrolls with the rest
EARNING = ("applicant", "activist", "target")  # who is shown points before there are any


@dataclass(frozen=True)
class Shown:
    """What the panel shows of one person."""

    person: Mapping[str, Any]
    case: Case
    found: Overview
    notices: Sequence[Mapping[str, Any]] = ()
    points: Sequence[Line] = ()
    has_scale: bool = False


class WayPanel(Card):
    """Shows one case, or that none is chosen."""

    step_asked = Signal(str, str)  # step, record
    papers_asked = Signal(str)  # step, empty for all
    notice_asked = Signal(str)  # its uid, empty for a new one
    points_asked = Signal()
    print_asked = Signal(str)  # register

    def __init__(self, codes: Codes, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self._codes = codes
        self.shown: Shown | None = None
        self._can_edit = False
        self.timeline: Timeline | None = None
        self._is_low = False
        self.inside.setContentsMargins(1, 1, 1, 1)
        self.inside.setSpacing(0)
        self._head = QVBoxLayout()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._make_head()
        self._below_head = rule()
        self.inside.addWidget(self.head)
        self.inside.addWidget(self._below_head)
        self.inside.addWidget(self._area, 1)
        self.inside.addWidget(rule())
        self.inside.addWidget(self._make_foot())
        look.changed.connect(self._fill)
        self._fill()

    def show_case(self, shown: Shown | None, can_edit: bool) -> None:
        """Shows one case; none shows nobody."""
        same = self._uid(shown) == self._uid(self.shown)
        self.shown, self._can_edit = shown, can_edit
        self._fill(keep_place=same)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.height() < look.px(LOW)) != self._is_low:
            QTimer.singleShot(0, self, self._fill)

    @staticmethod
    def _uid(shown: Shown | None) -> str:
        return str(shown.person["uid"]) if shown is not None else ""

    def _make_head(self) -> None:
        self.name = words("", rank="name")
        self.name.setTextInteractionFlags(SELECTABLE)
        self.standing = StateWord()
        self.rule_word = words("", tone="second", rank="tiny", wrap=True)
        self.bar = StageBar()
        self.next = words("", wrap=True)
        self.next.setTextInteractionFlags(SELECTABLE)
        self.held = Banner("", "late")
        self.earned = button("", "link", tip=self.tr("查看和登记积分"))
        self.earned.clicked.connect(self.points_asked)
        self.head = QWidget()
        self.head.setObjectName("plain")
        line = row(self.name, self.standing, None, self.earned, gap=8)
        inside = column(line, self.bar, self.next, self.held, gap=8)
        inside.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(12))
        self.head.setLayout(inside)

    def _make_foot(self) -> QWidget:
        self.enter = button("")
        self.enter.clicked.connect(self.enter_next)
        self.papers = button(self.tr("材料…"), tip=self.tr("材料清单（Ctrl+M）"))
        self.papers.clicked.connect(lambda: self.papers_asked.emit(""))
        self.notice = button(self.tr("公示…"))
        self.notice.clicked.connect(lambda: self.notice_asked.emit(""))
        self.printed = button(self.tr("打印…"))
        self.printed.clicked.connect(lambda: open_menu(self.prints_menu(), self.printed, above=True))
        self.foot = QWidget()
        self.foot.setObjectName("plain")
        line = QVBoxLayout(self.foot)
        line.setContentsMargins(look.px(16), look.px(10), look.px(10), look.px(12))
        buttons = Flow(gap=look.px(6))
        for one in (self.enter, self.papers, self.notice, self.printed):
            buttons.addWidget(one)
        line.addLayout(buttons)
        return self.foot

    def enter_next(self) -> None:
        """The form of the step that is next."""
        if self.shown is not None and self.shown.found.coming is not None:
            self.step_asked.emit(self.shown.found.coming.step.code, "")

    def prints_menu(self) -> QMenu:
        """What can be printed of this person."""
        menu = QMenu(self)
        names = {"development": self.tr("全程纪实表"), "development-files": self.tr("材料归档目录")}
        if self.shown is not None and self.shown.notices:
            names[NOTICE] = self.tr("公示")
        for name, text in names.items():
            menu.addAction(text, lambda name=name: self.print_asked.emit(name))
        return menu

    def _fill(self, *, keep_place: bool = False) -> None:
        shown = self.shown
        bar = self._area.verticalScrollBar()
        place = bar.value()
        self._is_low = self.height() < look.px(LOW)
        self.inside.insertWidget(0, self.head)  # out of the old content, which goes
        content = QWidget()
        content.setObjectName("plain")
        stack = QVBoxLayout(content)
        stack.setContentsMargins(look.px(10), look.px(12), look.px(10), look.px(12))
        stack.setSpacing(look.px(8))
        if self._is_low:
            stack.addWidget(self.head)
        inset = (6, 4, 6, 4) if self._is_low else (16, 14, 16, 12)
        self.head.layout().setContentsMargins(*(look.px(side) for side in inset))
        self.head.setVisible(shown is not None)
        self._below_head.setVisible(shown is not None and not self._is_low)
        self.foot.setVisible(shown is not None)
        self.timeline = None
        if shown is None:
            stack.addWidget(words(self.tr("选中一行，这里显示发展全程。"), tone="none", wrap=True))
        else:
            self._fill_head(shown)
            self._fill_timeline(stack, shown)
        stack.addStretch(1)
        self._area.setWidget(content)
        self._area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        if keep_place:
            bar.setValue(place)
        QTimer.singleShot(0, self, lambda: self._settle(place if keep_place else None))

    def _settle(self, place: int | None) -> None:
        """The step that is next stands in sight; a panel that was only filled anew stays where it was."""
        if self.timeline is not None:
            QWidget.setTabOrder(self.earned, self.timeline.entrance)
            QWidget.setTabOrder(self.timeline.entrance, self.enter)
        if place is not None:
            self._area.verticalScrollBar().setValue(place)
        elif self.timeline is not None and self.timeline.now is not None and not self._is_low:
            top = self.timeline.now.mapTo(self._area.widget(), self.timeline.now.rect().topLeft()).y()
            self._area.verticalScrollBar().setValue(max(0, top - self._area.viewport().height() // 3))

    def _fill_head(self, shown: Shown) -> None:
        found, person = shown.found, shown.person
        self.name.setText(str(person["name"]))
        standing = person["standing"]
        self.standing.show_state(standing_mark(standing), word(self._codes["standing"].label(standing)))
        coming = found.coming.step.code if found.coming is not None else ""
        done = sum(one.on is not None for one in found.judged)
        marks = [(one.step.stage, mark_of(one, one.step.code == coming)) for one in found.judged]
        self.bar.show_steps(marks, self.tr("25 步，已办 {count} 步").format(count=done))
        self.next.setText(says.next_sentence(found, self._codes))
        set_tone(self.next, "late" if found.late else "")
        self._say_held(found)
        points = total(shown.points)
        self.earned.setText(self.tr("积分 {count}").format(count=points))
        self.earned.setVisible(bool(shown.points) or (shown.has_scale and standing in EARNING))
        next_one = found.coming is not None and self._can_edit
        self.enter.setText(self.tr("登记下一步") if self._can_edit else self.tr("查看下一步"))
        self.enter.setVisible(found.coming is not None)
        self.enter.setEnabled(next_one or found.coming is not None)
        self.notice.setVisible(self._can_edit or bool(shown.notices))

    def _say_held(self, found: Overview) -> None:
        """What holds the next step up: what is wrong first, how many things more."""
        first = next(iter(found.blocks), None)
        if first is None:
            self.held.say("")
            return
        tone = "late" if found.urgency in ("late", "blocked") else ""
        set_tone(self.held, tone)
        more = len(found.blocks) - 1
        text = said(first)
        self.held.say(text + (self.tr("还有 {count} 处，见下面各步。").format(count=more) if more else ""))

    def _fill_timeline(self, stack: QVBoxLayout, shown: Shown) -> None:
        self.timeline = Timeline(shown.found, shown.case.steps, self._codes)
        self.timeline.step_asked.connect(self.step_asked)
        self.timeline.papers_asked.connect(self.papers_asked)
        self.timeline.came_to.connect(lambda line: self._area.ensureWidgetVisible(line, 0, look.px(40)))
        stack.addWidget(self.timeline)
        if shown.notices:
            stack.addWidget(rule())
            stack.addWidget(self._section(self.tr("公示")))
            for one in shown.notices:
                stack.addLayout(self._notice_line(one))
        stack.addWidget(rule())
        stack.addWidget(self._rule_said(shown.found))

    def _section(self, text: str) -> QWidget:
        head = words(text, rank="section")
        head.setContentsMargins(look.px(6), 0, 0, 0)
        return head

    def _notice_line(self, one: Mapping[str, Any]) -> Any:
        begun: PartialDate | None = one["from_on"]
        until: PartialDate | None = one["until"]
        days = "—".join(on.dotted_full for on in (begun, until) if on is not None)
        parts = [
            word(self._codes["notice_kind"].label(one["kind"])),
            days,
            one["result"] or self.tr("结果未登记"),
        ]
        line = Pressed(" · ".join(part for part in parts if part))
        line.setToolTip(self.tr("查看或更正"))
        line.pressed.connect(lambda: self.notice_asked.emit(one["uid"]))
        held = row(line)
        held.setContentsMargins(look.px(6), 0, look.px(6), 0)
        held.setStretch(0, 1)
        return held

    def _rule_said(self, found: Overview) -> QWidget:
        """By which rule it is judged, and that the list of steps is derived."""
        standard = found.standard
        text = "；".join(part for part in (standard.paper, standard.note) if part)
        earlier = {standard_on(one.on.latest).paper for one in found.judged if one.on is not None}
        if others := sorted(paper for paper in earlier if paper not in ("", standard.paper)):
            text += self.tr("此前办的步骤按{names}。").format(names="、".join(others))
        label = words(self.tr("依据：{text}").format(text=text), tone="none", rank="tiny", wrap=True)
        label.setContentsMargins(look.px(6), 0, look.px(6), 0)
        return label
