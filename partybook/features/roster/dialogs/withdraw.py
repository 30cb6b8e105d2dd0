"""Taking a wrong event back: why, and what will stay."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form, FormDialog
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import Banner
from partybook.features.roster.dialogs.kinds import fields_of
from partybook.features.roster.rules.life import WITHDRAWN
from partybook.fields import Codes


class WithdrawDialog(FormDialog):
    """Asks why an event is taken back; `kept` gives the values of the event that does it."""

    def __init__(
        self, name: str, event: Mapping[str, Any], codes: Codes, parent: QWidget | None = None
    ) -> None:
        fields = fields_of(WITHDRAWN)[1:]
        kind = word(codes["event"].short(event["kind"]))
        says = self.tr("“{kind}”（{day}）不再起作用，两条都留在经历里。要改成别的，保存后再登记正确的变动。")
        said = says.format(kind=kind, day=event["on_date"].dotted_full)
        form = Form(
            fields,
            [(self.tr("撤回登记"), [field.key for field in fields])],
            codes,
            long=("note",),
            wide=("reason",),
        )
        super().__init__(self.tr("更正 {name} 的变动").format(name=name), form, parent=parent)
        self.show_values({"on_date": PartialDate.of(today())})
        self.banner = Banner(said)
        holder = QVBoxLayout()
        holder.setContentsMargins(look.px(20), look.px(10), look.px(20), look.px(10))
        holder.addWidget(self.banner)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(0, holder)
        self.resize(self.width(), min(look.px(480), self.height()))
