"""经历: the days of the way in and what happened since, newest last; an event can be opened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from partybook.dates import PartialDate
from partybook.desk.language import shown, word
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, Pressed, column, words
from partybook.features.roster.dialogs.kinds import fields_of
from partybook.features.roster.rules.development.case import SETS
from partybook.features.roster.rules.life import WITHDRAWN, waits
from partybook.fields import Codes

WAY = ("applied_on", "activist_on", "target_on", "joined_on", "full_on", "lost_on")
UNITS = ("from_unit", "to_unit", "place", "reason")  # what a line says of an event besides its kind


class Course(QWidget):
    """The lines of one person; `opened` gives the uid of the event that was pressed."""

    opened = Signal(str)

    def __init__(
        self,
        person: Mapping[str, Any],
        events: Sequence[Mapping[str, Any]],
        branches: Mapping[str, str],
        codes: Codes,
        day: dt.date,
        parent: QWidget | None = None,
        *,
        posts: Sequence[Mapping[str, Any]] = (),
        way: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._codes, self._branches = codes, branches
        self.lines: list[Pressed] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(7))
        self._grid.setColumnMinimumWidth(0, look.px(74))
        self._grid.setColumnStretch(1, 1)
        names = way_names()
        said: list[tuple[PartialDate, QWidget]] = [
            (person[key], words(names[key], rank="small", wrap=True)) for key in WAY if person.get(key)
        ]
        self._events = {event["uid"]: event for event in events}
        said += [(event["on_date"], self._event(event, day)) for event in events]
        said += [(on, words(text, rank="small", wrap=True)) for on, text in self._posts(posts)]
        said += [
            (on, words(text, tone="second", rank="small", wrap=True))
            for on, text in way_lines(way or {}, codes)
        ]
        for on, line in sorted(said, key=lambda one: one[0].sort_key):
            self._add(on, line)

    def _posts(self, posts: Sequence[Mapping[str, Any]]) -> Iterator[tuple[PartialDate, str]]:
        """When a post began and when it ended, as far as that is known."""
        for post in posts:
            title, term = word(self._codes["post"].label(post["post"])), post["term"]
            if post["from_on"] is not None:
                says = self.tr("任{post}（{term}）") if term else self.tr("任{post}")
                yield post["from_on"], says.format(post=title, term=term)
            if post["to_on"] is not None:
                yield post["to_on"], self.tr("不再担任{post}").format(post=title)

    def _add(self, on: PartialDate, line: QWidget) -> None:
        place = self._grid.rowCount()
        head = words(on.dotted_full, tone="second", rank="small")
        head.setTextInteractionFlags(SELECTABLE)
        self._grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(line, place, 1)

    def _event(self, event: Mapping[str, Any], day: dt.date) -> QWidget:
        """A line to press; one that was corrected is struck out and says so, as one says that waits."""
        line = Pressed(self._words(event))
        line.setToolTip(self.tr("查看或补充"))
        line.pressed.connect(lambda: self.opened.emit(event["uid"]))
        self.lines.append(line)
        if event.get("corrected"):
            line.setProperty("struck", "yes")
            return _with(line, words(self.tr("– 已更正"), tone="none", rank="small"))
        if waits(event, day):
            return _with(line, words(self.tr("! 待批"), tone="due", rank="small"))
        return line

    def _words(self, event: Mapping[str, Any]) -> str:
        """The line of an event; one that takes another back names it."""
        wrong = self._events.get(event.get("corrects_uid") or "")
        text = summary(event, self._branches, self._codes)
        if wrong is None or event["kind"] != WITHDRAWN:
            return text
        kind = word(self._codes["event"].short(wrong["kind"]))
        what = self.tr("撤回“{kind}”（{day}）").format(kind=kind, day=wrong["on_date"].dotted_full)
        return " · ".join(part for part in (what, event.get("reason")) if part)


def way_lines(
    way: Mapping[str, Sequence[Mapping[str, Any]]], codes: Codes
) -> Iterator[tuple[PartialDate, str]]:
    """The way into the Party: steps that are no date of the person, notices, papers of a day together, points."""
    translate = QCoreApplication.translate
    for step in way.get("steps", ()):
        if step["done_on"] is not None and step["step"] not in SETS:
            name = word(codes["development_step"].label(step["step"]))
            result = step["result"] if step["result"] != "passed" else None
            said = word(codes["step_result"].label(result)) if result else ""
            yield step["done_on"], " · ".join(part for part in (name, step["who"] or "", said) if part)
    for notice in way.get("notices", ()):
        if notice["from_on"] is not None:
            says = translate("Course", "{kind}（至 {day}）") if notice["until"] else "{kind}"
            day = notice["until"].dotted_full if notice["until"] else ""
            kind = word(codes["notice_kind"].label(notice["kind"]))
            text = says.format(kind=kind, day=day)
            yield notice["from_on"], " · ".join(part for part in (text, notice["result"] or "") if part)
    kept: dict[PartialDate, list[str]] = {}
    for paper in way.get("papers", ()):
        if paper["on_date"] is not None and paper["copies"] != 0:
            kept.setdefault(paper["on_date"], []).append(
                word(codes["development_paper"].label(paper["code"]))
            )
    for on, names in kept.items():
        yield on, translate("Course", "材料：{names}").format(names="、".join(names))
    for point in way.get("points", ()):
        if point["on_date"] is not None:
            says = translate("Course", "积分 {points}：{item}")
            yield point["on_date"], says.format(points=f"{point['points']:+d}", item=point["item"])


def _with(line: Pressed, state: QWidget) -> QWidget:
    """A line with its state below it."""
    holder = QWidget()
    holder.setObjectName("plain")
    holder.setLayout(column(line, state, gap=1))
    return holder


def way_names() -> dict[str, str]:
    """What the dates of a person mean."""
    translate = QCoreApplication.translate
    return {
        "applied_on": translate("Course", "递交入党申请书"),
        "activist_on": translate("Course", "确定为入党积极分子"),
        "target_on": translate("Course", "列为发展对象"),
        "joined_on": translate("Course", "加入中国共产党"),
        "full_on": translate("Course", "转为正式党员"),
        "lost_on": translate("Course", "失去联系"),
    }


def summary(event: Mapping[str, Any], branches: Mapping[str, str], codes: Codes) -> str:
    """One line of an event: what, where from or to, the letter, until when."""
    translate = QCoreApplication.translate
    fields = {field.key: field for field in fields_of(event["kind"])}
    parts = [word(codes["event"].label(event["kind"])), branches.get(event.get("to_branch_uid") or "", "")]
    parts += [shown(fields[key], event.get(key), codes) for key in UNITS if key in fields]
    if event.get("letter"):
        parts.append(translate("Course", "介绍信 {number}").format(number=event["letter"]))
    if event.get("until"):
        parts.append(translate("Course", "至 {day}").format(day=event["until"].dotted_full))
    return " · ".join(part for part in parts if part)
