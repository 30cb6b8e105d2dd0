"""The plan of a year: the usual days with the next dates they mean, the cadence of the office's own, what is proposed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import ManyForm, OneOf
from partybook.desk.language import said, word
from partybook.desk.manydialog import ManyDialog
from partybook.desk.palette import look
from partybook.desk.pieces import button, column, row, words
from partybook.errors import Problem
from partybook.features.meetings.dialogs.says import time_words
from partybook.features.meetings.model import DUTY_FIELDS, GROUP, ROUTINE_FIELDS
from partybook.features.meetings.rules.recurring import days_of, parse_routine
from partybook.fields import Codes
from partybook.text import mark

NEXT = 3  # dates that are shown of a routine
Row = Mapping[str, Any]


def next_dates(text: str, day: dt.date) -> list[PartialDate]:
    """The next dates that a routine means. Problem routine-unknown."""
    routine = parse_routine(text)
    found = [first for year in (day.year, day.year + 1) for first, _ in days_of(routine, year)]
    return [PartialDate.of(one) for one in sorted(found) if one >= day][:NEXT]


def check_own_kind(card: OneOf) -> None:
    """其他 wants a name."""
    if card.entries["kind"].value == "other" and not card.entries["own_kind"].value:
        card.entries["own_kind"].point_out(Problem("meeting-own-kind", mark("请写明是什么会议。")))


class RoutinesDialog(ManyDialog):
    """When each kind of meeting is usually held in a branch."""

    def __init__(
        self,
        codes: Codes,
        groups: Mapping[str, str],
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        self._groups = groups
        group = type(GROUP)("group", GROUP.label, GROUP.kind)
        many = ManyForm(
            (*ROUTINE_FIELDS, group),
            (("kind", "own_kind", "group"), ("days", "place"), ("note",)),
            codes,
            translate("RoutinesDialog", "加一个固定日"),
            choices={"group": list(groups.values())},
        )
        more = translate(
            "RoutinesDialog",
            "写法：每月18—20日、每周四 8:30、每月第二个周五、每季度末月25日。党小组会不选党小组，就是每个党小组都开。",
        )
        super().__init__(
            translate("RoutinesDialog", "固定日"), more, many, read_only=read_only, parent=parent
        )
        many.touched.connect(self._say_dates)

    def show_routines(self, rows: Sequence[Row]) -> None:
        """The routines as they are kept, with the dates that they mean."""
        shown = [{**one, "group": self._groups.get(one["group_uid"] or "")} for one in rows]
        self.show_rows([{key: one[key] for key in (*KEPT, "group")} for one in shown])
        for card in self.many.cards:
            self._say_dates(card, "days")

    def _say_dates(self, card: OneOf, key: str) -> None:
        if key != "days":
            return
        text = card.entries["days"].text().strip()
        try:
            dates = (
                "、".join(time_words(one, None, None) for one in next_dates(text, today())) if text else ""
            )
        except Problem as problem:
            card.say(f"▲ {said(problem)}", "late")
            return
        says = self.tr("接下来是 {dates}")
        card.say(says.format(dates=dates) if dates else "", "second")

    def check(self) -> None:
        for card in self.many.filled():
            check_own_kind(card)
            text = card.entries["days"].value
            try:
                if text:
                    parse_routine(text)
            except Problem as problem:
                card.entries["days"].point_out(problem)

    def routines(self, rows: Sequence[Row]) -> list[dict[str, Any]]:
        """The rows as they are stored."""
        uids = {name: uid for uid, name in self._groups.items()}
        return [
            {**{key: one.get(key) for key in KEPT}, "group_uid": uids.get(one.get("group") or "")}
            for one in rows
        ]


KEPT = ("uid", "kind", "own_kind", "days", "place", "note")


class DutiesDialog(ManyDialog):
    """The cadence of the office's own: what is owed besides, or instead."""

    def __init__(self, codes: Codes, *, read_only: bool = False, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        many = ManyForm(
            DUTY_FIELDS,
            (("kind", "own_kind", "who"), ("period", "times", "from_on"), ("to_on", "note")),
            codes,
            translate("DutiesDialog", "加一项频次"),
            blank=lambda: {"who": "branch", "period": "month", "times": 1},
        )
        more = translate(
            "DutiesDialog",
            "现行规定和考核标准里没有的会议（选“其他”并写名称）加在这里，总是要求。"
            "规定里有的会议，只在频次选“本单位自定”时按这里的来；次数写 0 就是不要求。",
        )
        super().__init__(
            translate("DutiesDialog", "频次设置"), more, many, read_only=read_only, parent=parent
        )

    def show_duties(self, rows: Sequence[Row]) -> None:
        keys = ("uid", *(field.key for field in DUTY_FIELDS))
        self.show_rows([{key: one[key] for key in keys} for one in rows])

    def check(self) -> None:
        for card in self.many.filled():
            check_own_kind(card)


class ProposalDialog(QDialog):
    """Meetings that could be planned, each with a tick; `kept` gives those that are wanted."""

    kept = Signal(object)

    def __init__(
        self,
        title: str,
        more: str,
        proposed: Sequence[Row],
        says: Callable[[Row], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.proposed = sorted(proposed, key=lambda one: str(one["planned_on"].iso))
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        for one in self.proposed:
            item = QListWidgetItem(says(one))
            item.setSizeHint(QSize(0, look.px(30)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ahead = one["planned_on"].latest >= today()
            item.setCheckState(Qt.CheckState.Checked if ahead else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.all, self.none = button(self.tr("全选"), "link"), button(self.tr("全不选"), "link")
        self.all.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.cancel, self.go = button(self.tr("取消")), button("", "filled")
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._keep)
        inside = column(words(more, tone="second", wrap=True), row(self.all, self.none, None), gap=10)
        inside.addWidget(self.list, 1)
        inside.addLayout(row(None, self.cancel, self.go))
        inside.setContentsMargins(*(look.px(20),) * 4)
        self.setLayout(inside)
        self.list.itemChanged.connect(lambda _item: self._count())
        self._count()
        room = (parent.screen() if parent is not None else self.screen()).availableGeometry()
        self.resize(min(look.px(680), room.width() - 40), min(look.px(600), room.height() - 60))

    @property
    def wanted(self) -> list[Row]:
        """Those with a tick."""
        ticked = [
            self.list.item(place).checkState() == Qt.CheckState.Checked for place in range(self.list.count())
        ]
        return [one for one, on in zip(self.proposed, ticked, strict=True) if on]

    def _tick(self, state: Qt.CheckState) -> None:
        for place in range(self.list.count()):
            self.list.item(place).setCheckState(state)

    def _count(self) -> None:
        count = len(self.wanted)
        self.go.setText(self.tr("排入计划 {count} 次").format(count=count))
        self.go.setEnabled(count > 0)

    def _keep(self) -> None:
        self.kept.emit(self.wanted)


def proposal_words(
    codes: Codes, groups: Mapping[str, str], branches: Mapping[str, str]
) -> Callable[[Row], str]:
    """2026.12.04 周五 14:30　支委会　第一党小组　标题; the branch too, where there are several."""

    def says(one: Row) -> str:
        kind = one["own_kind"] or word(codes["meeting_kind"].short(one["kind"]))
        day = time_words(one["planned_on"], one.get("starts_at"), one.get("ends_at"))
        title = one["title"] if one["title"] not in (kind, codes["meeting_kind"].label(one["kind"])) else ""
        branch = branches.get(one["branch_uid"] or "") if len(branches) > 1 else ""
        return "　".join(
            part for part in (day, kind, branch, groups.get(one["group_uid"] or ""), title) if part
        )

    return says
