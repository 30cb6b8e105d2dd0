"""Forms of a sheet: override of an item, freezing, the masses' poll, the application, the superior's result."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.form import Form, FormDialog
from partybook.desk.pieces import button, words
from partybook.errors import Problem
from partybook.features.scoring.dialogs.says import points
from partybook.features.scoring.model import ITEM_FIELDS, SHEET_FIELDS
from partybook.features.scoring.rules import (
    Scored,
    Scores,
    Standard,
    check_day,
    check_opinion,
    check_sheet,
    points_of,
)
from partybook.fields import Codes
from partybook.text import mark

Row = Mapping[str, Any]
LABELS = {field.key: field.label for field in SHEET_FIELDS}
POLL = ("poll_on", "poll_issued", "poll_returned", "poll_good", "poll_fair", "poll_poor")
APPLY = ("applied_on", "applied_to")
RESULT = ("superior_total", "superior_grade", "superior_on", "rank", "note")


class OverrideDialog(FormDialog):
    """Other points than the records and the judgement give, with a reason; `removed` takes them back."""

    removed = Signal()

    def __init__(self, one: Scored, codes: Codes, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        form = Form(
            ITEM_FIELDS,
            [(f"{one.item.code}　{one.item.title}", ("override", "override_reason"))],
            codes,
            wide=("override", "override_reason"),
            check=partial(check_opinion, one.item),
        )
        super().__init__(translate("OverrideDialog", "更正得分"), form, parent=parent)
        says = translate(
            "OverrideDialog", "满分 {most} 分，按记录和评定是 {score} 分。更正和原因会印在自评表上。"
        )
        form.entries["override"].explain(
            says.format(most=points(one.item.points), score=points(proved_of(one)))
        )
        kept = {"override": one.opinion.override, "override_reason": one.opinion.override_reason}
        self.show_values(kept)
        self.take_back = button(self.tr("取消更正"), tip=self.tr("恢复按记录和评定计分"))
        self.take_back.clicked.connect(self.removed)
        self.take_back.setVisible(one.opinion.override is not None)
        self.put_left(self.take_back)
        self.fit(540)


def proved_of(one: Scored) -> int:
    """What an item would have without being overridden."""
    return points_of(one.item, one.counted)


class FreezeDialog(FormDialog):
    """Who scored and on which day; from then on the sheet stays as it is."""

    whole = True

    def __init__(self, scores: Scores, who: str, codes: Codes, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        form = Form(
            SHEET_FIELDS,
            [(translate("FreezeDialog", "自评"), ("who", "assessed_on"))],
            codes,
            check=partial(self._check, scores),
        )
        super().__init__(translate("FreezeDialog", "自评定稿"), form, parent=parent)
        total = translate("FreezeDialog", "{total} 分，{grade}。").format(
            total=points(scores.total), grade=scores.grade
        )
        more = translate(
            "FreezeDialog", "定稿以后得分、依据和佐证就固定下来；记录再有变化，会另外列出来，不改自评表。"
        )
        form.add_card(words(total + more, tone="second", wrap=True))
        self.show_values({})
        form.propose({"who": who or None, "assessed_on": PartialDate.of(today())})
        self.save.setText(self.tr("定稿"))
        self.fit(600)

    @staticmethod
    def _check(scores: Scores, values: Row) -> Iterable[tuple[str, Problem]]:
        if not values["who"]:
            yield "who", Problem("required", mark("请填写{label}。"), label=LABELS["who"])
        if values["assessed_on"] is None:
            yield "assessed_on", Problem("required", mark("请填写{label}。"), label=LABELS["assessed_on"])
        yield from check_day("assessed_on", values["assessed_on"], scores.period, today())


class SheetDialog(FormDialog):
    """Some columns of a sheet: the poll, the application, the superior's result."""

    def __init__(
        self,
        title: str,
        keys: Sequence[str],
        sheet: Row,
        standard: Standard,
        codes: Codes,
        *,
        more: str = "",
        parent: QWidget | None = None,
    ) -> None:
        choices = {"superior_grade": [grade.title for grade in standard.grades]}
        form = Form(
            SHEET_FIELDS,
            [(title, keys)],
            codes,
            choices=choices,
            wide=tuple(key for key in ("applied_to", "note") if key in keys),
            check=lambda values: check_sheet(standard, {**sheet, **values}, today()),
        )
        super().__init__(title, form, parent=parent)
        if more:
            form.add_card(words(more, tone="second", wrap=True))
        self.show_values(sheet)
        self.fit(640)
