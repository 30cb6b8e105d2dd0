"""登记变动 for many people at once: one form, one day, the same for all who are named above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partybook.desk.palette import look
from partybook.desk.pieces import Shortened, column, words
from partybook.features.roster.dialogs.event import EventDialog
from partybook.fields import Codes


class ManyEventsDialog(EventDialog):
    """The form of an event that happens to several people."""

    def __init__(
        self,
        people: Sequence[Mapping[str, Any]],
        branches: Sequence[tuple[str, str]],
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        count = translate("ManyEventsDialog", "这 {count} 人").format(count=len(people))
        homes = {person["branch_uid"] for person in people}
        one_home = homes.pop() if len(homes) == 1 else None
        super().__init__({"name": count, "branch_uid": one_home}, {}, branches, codes, parent=parent)
        self.people = people
        self.setWindowTitle(self.tr("登记 {count} 人的变动").format(count=len(people)))
        names = self.tr("、").join(person["name"] for person in people)
        self.names = Shortened(names, rank="small")
        said = column(
            words(self.tr("同一天、同一种变动，给下面这些人各登记一条："), tone="second"), self.names, gap=2
        )
        said.setContentsMargins(look.px(20), look.px(14), look.px(20), 0)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(0, said)
