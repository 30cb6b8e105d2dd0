"""The form of a reduction: applied for, the branch's view, the reply from above, from which month to which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.desk.form import Form, FormDialog
from partybook.errors import Problem
from partybook.features.dues.model import RELIEF_FIELDS
from partybook.fields import Codes
from partybook.text import mark

APPLIED = ("name", "kind", "from_month", "to_month", "amount_fen", "applied_on", "situation")
DECIDED = ("branch_on", "approved_on", "approval", "refused_on", "branch_opinion", "superior_opinion")


def labels(members: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Each member's uid by what the list shows: the name, with what tells those of one name apart."""
    names = Counter(one["name"] for one in members)
    found: dict[str, str] = {}
    for one in members:
        label = one["name"]
        if names[label] > 1:
            born = one["born_on"].dotted if one["born_on"] else ""
            label = f"{label}（{' '.join(part for part in (one['group'], born) if part)}）"
        while label in found:
            label += "　"
        found[label] = one["uid"]
    return found


class ReliefDialog(FormDialog):
    """A new application (no `kept`) or a known one; `person_uid` is whose it is."""

    def __init__(
        self,
        kept: Mapping[str, Any],
        members: Sequence[Mapping[str, Any]],
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._kept, self._people = kept, labels(members)
        form = Form(
            RELIEF_FIELDS,
            [
                (self.tr("申请"), APPLIED),
                (self.tr("支部研究和上级批复"), DECIDED),
                (self.tr("其他"), ("note",)),
            ],
            codes,
            choices={} if kept else {"name": list(self._people)},
            wide=("branch_opinion", "superior_opinion", "note"),
            long=("situation",),
            check=self._check,
        )
        title = self.tr("减免 {name}").format(name=kept["name"]) if kept else self.tr("登记减免申请")
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.show_values(kept)
        if kept:
            form.entries["name"].lock()
        form.entries["to_month"].explain(self.tr("不写就没有期限。"))
        form.entries["amount_fen"].explain(self.tr("免交的不填。"))
        form.entries["approved_on"].explain(
            self.tr("填上才算数；已建账的月份不会自动改，保存后会列出来，可一并更正。")
        )

    @property
    def person_uid(self) -> str:
        return str(self._kept.get("person_uid") or self._people[self.form.values()["name"]])

    @property
    def person_name(self) -> str:
        return str(self.form.values()["name"]).partition("（")[0]

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        if not self._kept and values["name"] and values["name"] not in self._people:
            says = mark("没有党员“{value}”，请从列表里选。")
            yield "name", Problem("person-unknown", says, value=values["name"])
        first, last = values["from_month"], values["to_month"]
        if first and last and last.sort_key < first.sort_key:
            yield "to_month", Problem("dues-relief-months", mark("截止月份早于起始月份，请核对。"))
        if first and first.month is None:
            yield "from_month", Problem("dues-relief-months", mark("请写明从哪个月起，如 2026.01。"))
        if values["kind"] == "reduced" and values["amount_fen"] is None:
            yield "amount_fen", Problem("dues-relief-amount", mark("少交要写明每月少交至多少元。"))
        if values["approved_on"] and values["refused_on"]:
            says = mark("批准日期和未批准日期只填一个。")
            yield "refused_on", Problem("dues-relief-both", says)

    def columns(self, changed: Mapping[str, Any]) -> dict[str, Any]:
        """What is to be stored: the amount only where something is still paid."""
        values = {key: value for key, value in changed.items() if key != "name"}
        if self.form.values()["kind"] == "exempt" and self.form.values()["amount_fen"] is not None:
            values["amount_fen"] = None
        return values
