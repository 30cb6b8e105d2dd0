"""The rule worked at its edges, and what the office decides about dues, each with its default and source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from partybook.dates import PartialDate
from partybook.desk.form import Form, FormDialog
from partybook.desk.language import shown, word
from partybook.desk.palette import look
from partybook.desk.pieces import Card, words
from partybook.errors import Problem
from partybook.features.dues.queries import office_of
from partybook.features.dues.rules.amounts import Edge, rule_of, worked_edges
from partybook.features.dues.settings import SETTINGS
from partybook.fields import Codes, Field
from partybook.money import yuan

FIELDS = {setting.key: Field(setting.key, setting.label, setting.kind) for setting in SETTINGS}
AMOUNT = (
    "dues.rounding",
    "dues.cap",
    "dues.farmer",
    "dues.first_month",
    "dues.last_month",
    "dues.death_month",
)
COLLECT = ("dues.collects", "dues.back_months", "dues.large")
HAND_UP = ("dues.hands_up", "dues.hand_up_day", "dues.ratio", "dues.payee")


class RulesDialog(FormDialog):
    """The settings of dues; the worked edges follow what is typed."""

    def __init__(
        self,
        values: Mapping[str, Any],
        month: PartialDate,
        codes: Codes,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._month, self._codes, self._values = month, codes, dict(values)
        groups = [
            (self.tr("月应交怎么算"), AMOUNT),
            (self.tr("收缴"), COLLECT),
            (self.tr("上缴"), HAND_UP),
        ]
        form = Form(list(FIELDS.values()), groups, codes)
        super().__init__(self.tr("党费规则与设置"), form, read_only=read_only, parent=parent)
        for setting in SETTINGS:
            default = shown(FIELDS[setting.key], setting.default, codes) or self.tr("（空）")
            says = self.tr("默认 {default}：{source}").format(default=default, source=word(setting.source))
            form.entries[setting.key].explain(says)
            form.entries[setting.key].edited.connect(self._work)
        self._edges = QGridLayout()
        self._edges.setHorizontalSpacing(look.px(28))
        self._edges.setVerticalSpacing(look.px(3))
        inside = form.widget().layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(0, self._rule_card())
        form.show_values(values)
        if read_only:
            form.lock()
        self._shown: tuple[Edge, ...] = ()
        self._work()

    def _rule_card(self) -> Card:
        rule = rule_of(self._month)
        card = Card(16)
        title = self.tr("{day} 起执行的规定，在各档界限上的结果").format(
            day=PartialDate.of(rule.valid_from).dotted
        )
        card.inside.addWidget(words(title, rank="section"))
        card.inside.addWidget(words(f"{rule.paper}　{rule.article}", tone="second", wrap=True))
        if rule.note:
            sign = self.tr("! 待核实：{note}") if rule.unconfirmed else "{note}"
            tone = "due" if rule.unconfirmed else "second"
            card.inside.addWidget(words(sign.format(note=rule.note), tone=tone, rank="small", wrap=True))
        card.inside.addLayout(self._edges)
        return card

    def _work(self) -> None:
        """Works the edges anew where a setting that counts in them was changed."""
        values = dict(self._values)
        for key, entry in self.form.entries.items():
            try:
                typed = entry.read(entry.text()) if entry.is_unread else entry.value
            except Problem:
                continue
            if typed is not None:
                values[key] = typed
        edges = tuple(worked_edges(self._month, office_of(values)))
        if edges == self._shown:
            return
        self._shown = edges
        while self._edges.count():
            old = self._edges.takeAt(0).widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._fill(edges)

    def _fill(self, edges: tuple[Edge, ...]) -> None:
        """Two columns of lines: those who earn, and the retired with the fixed amounts."""
        sides = (
            [edge for edge in edges if edge.category == "monthly"],
            [edge for edge in edges if edge.category != "monthly"],
        )
        heads = (self.tr("类别"), self.tr("计算基数"), self.tr("比例"), self.tr("月应交"))
        for side, lines in enumerate(sides):
            for place, text in enumerate(heads):
                self._put(0, side * 5 + place, text, "second", right=place > 0)
            for line, edge in enumerate(lines, 1):
                first = line == 1 or lines[line - 2].category != edge.category
                name = word(self._codes["dues_category"].short(edge.category)) if first else ""
                cells = (
                    name,
                    "—" if edge.base_fen is None else yuan(edge.base_fen, thousands=True),
                    "—" if edge.rate_bp is None else f"{edge.rate_bp / 100:g}%",
                    yuan(edge.monthly_fen, thousands=True),
                )
                for place, text in enumerate(cells):
                    self._put(line, side * 5 + place, text, "", right=place > 0)
        self._edges.setColumnMinimumWidth(4, look.px(24))
        self._edges.setColumnStretch(9, 1)

    def _put(self, line: int, place: int, text: str, tone: str, *, right: bool) -> None:
        label = words(text, tone=tone, rank="small")
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._edges.addWidget(label, line, place, side)
