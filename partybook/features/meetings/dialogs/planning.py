"""安排会议: a meeting that is still to come, put off or called off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from partybook.dates import today
from partybook.desk.desk import Desk
from partybook.desk.form import FormDialog
from partybook.desk.pieces import button
from partybook.features.meetings.dialogs.basics import Basics, known
from partybook.features.meetings.rules.checks import check_meeting

Row = Mapping[str, Any]


class PlanDialog(FormDialog):
    """`kept` gives what changed; `planned()` the columns to store. `held_asked` goes on to the minutes."""

    held_asked = Signal()
    whole = True  # what was proposed counts, and planning again what was called off is a change by itself

    def __init__(
        self, desk: Desk, values: Row, *, read_only: bool = False, parent: QWidget | None = None
    ) -> None:
        translate = QCoreApplication.translate
        self.values = dict(values)
        self.cancelled = values.get("state") == "cancelled"
        found = known(desk, values.get("branch_uid"))
        several = ["branch"] if len(found.branches) > 1 else []
        groups = [
            (translate("PlanDialog", "会议"), ["kind", "title", "also", "own_kind", *several, "group"]),
            (translate("PlanDialog", "时间、地点"), ["planned_on", "place", "starts_at", "ends_at", "way"]),
            (
                translate("PlanDialog", "人员与议题"),
                ["chair", "recorder", "speaker", "observers", "agenda", "note"],
            ),
        ]
        if self.cancelled:
            groups.append((translate("PlanDialog", "取消"), ["cancelled_for"]))
        self.basics = Basics(
            desk, found, groups, wide=["note", "cancelled_for"], long=["agenda"], check=self._check
        )
        title = (
            translate("PlanDialog", "修改安排") if values.get("uid") else translate("PlanDialog", "安排会议")
        )
        super().__init__(title, self.basics.form, read_only=read_only, parent=parent)
        self._name = ""
        self._kind: str | None = None
        self.basics.show({"planned_on": None, **values})
        if not values.get("uid"):
            self._name = self.basics.take_kind("", fresh=True)
        self._kind = self.basics.columns()["kind"]
        for key in ("kind", "own_kind"):
            self.basics.form.entries[key].edited.connect(self._take_kind)
        self.held = button(self.tr("登记召开…"), tip=self.tr("会开过了：写到会情况和记录"))
        self.held.clicked.connect(self.held_asked)
        self.put_left(self.held)
        self.held.setVisible(bool(values.get("uid")) and not read_only and not self.cancelled)

    def _take_kind(self) -> None:
        kind = self.basics.columns()["kind"]
        if kind != self._kind:
            self._kind = kind
            self._name = self.basics.take_kind(self._name, fresh=not self.values.get("uid"))

    def planned(self) -> dict[str, Any]:
        """The columns of the plan."""
        if self.cancelled:
            return {"state": "cancelled", **self.basics.columns()}
        return {"state": "planned", "cancelled_for": None, **self.basics.columns()}

    def _check(self, _values: Row) -> list[tuple[str, Any]]:
        """Problems at the inputs; those of columns whose input has another key are placed by the basics."""
        self.basics.point_out(check_meeting(self.planned(), today()))
        return []
