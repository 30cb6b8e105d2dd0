"""What lies behind a member's month: what is owed and why, what was corrected, what was paid; and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import SELECTABLE, button, column, row, rule, words
from partybook.desk.room import fit
from partybook.features.dues.queries import Position
from partybook.fields import Codes, Percent
from partybook.money import yuan

Row = Mapping[str, Any]


class DetailDialog(QDialog):
    """Shows one month of one member; `reversal_asked`, `void_asked` name a payment, `correction_asked` the month."""

    reversal_asked = Signal(str)
    void_asked = Signal(str)
    correction_asked = Signal()

    def __init__(
        self,
        title: str,
        position: Position | None,
        payments: Sequence[Row],
        corrections: Sequence[Row],
        codes: Codes,
        *,
        can_edit: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._codes, self._can_edit = codes, can_edit
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.correct = button(self.tr("更正应交…"))
        self.correct.clicked.connect(self.correction_asked)
        self.correct.setVisible(can_edit and position is not None and position.opened)
        close = button(self.tr("关闭"), "filled")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        content = QWidget()
        content.setObjectName("plain")
        stack = column(
            words(title, rank="title"),
            self._owed(position),
            *([rule(), words(self.tr("应交更正"), rank="section")] if corrections else []),
            *(self._correction(one) for one in corrections),
            rule(),
            words(self.tr("收据"), rank="section"),
            *(self._payment(one) for one in payments),
            *([] if payments else [words(self.tr("还没有交。"), tone="none")]),
            None,
            gap=10,
        )
        content.setLayout(stack)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*(look.px(22),) * 4)
        whole.addWidget(area, 1)
        whole.addLayout(row(self.correct, None, close))
        fit(self, 560, 460)

    def _owed(self, position: Position | None) -> QWidget:
        box = QWidget()
        box.setObjectName("plain")
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(6))
        grid.setColumnStretch(1, 1)
        for place, (label, text) in enumerate(self._lines(position)):
            value = words(text, wrap=True)
            value.setTextInteractionFlags(SELECTABLE)
            grid.addWidget(words(label, tone="second"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, place, 1)
        return box

    def _lines(self, position: Position | None) -> list[tuple[str, str]]:
        if position is None or not position.opened:
            return [(self.tr("应交"), self.tr("这个月还没有建账。"))]
        tables, found = (
            self._codes,
            [(self.tr("应交"), self.tr("{sum} 元").format(sum=yuan(position.owed_fen)))],
        )
        if position.corrected_fen:
            says = self.tr("建账时 {before} 元，更正 {delta} 元")
            text = says.format(before=yuan(position.frozen_fen), delta=yuan(position.corrected_fen))
            found.append((self.tr("其中"), text))
        if position.category:
            found.append((self.tr("类别"), word(tables["dues_category"].label(position.category))))
        if position.base_fen is not None and position.rate_bp is not None:
            rate = Percent().show(position.rate_bp, tables)
            found.append((self.tr("怎么算的"), f"{yuan(position.base_fen, thousands=True)} × {rate}"))
        if position.rule:
            found.append((self.tr("依据"), word(tables["dues_rule"].label(position.rule))))
        if position.reason:
            found.append((self.tr("缘由"), word(tables["dues_reason"].label(position.reason))))
        return [*found, (self.tr("已交"), self.tr("{sum} 元").format(sum=yuan(position.paid_fen)))]

    def _correction(self, one: Row) -> QWidget:
        text = f"{one['on_date'].dotted_full}　{yuan(one['delta_fen'])}　{one['reason']}"
        return self._struck(text, one)

    def _struck(self, text: str, one: Row) -> QWidget:
        if one.get("voided_on") is not None:
            text = self.tr("{text}（已作废：{reason}）").format(
                text=text, reason=one.get("void_reason") or ""
            )
        label = words(text, tone="none" if one.get("voided_on") is not None else "", wrap=True)
        label.setTextInteractionFlags(SELECTABLE)
        return label

    def _payment(self, one: Row) -> QWidget:
        number = (
            self.tr("{number} 号").format(number=one["number"]) if one["number"] else one["paper_no"] or ""
        )
        kind = "" if one["kind"] == "payment" else word(self._codes["dues_payment"].short(one["kind"]))
        method = word(self._codes["dues_method"].short(one["method"]))
        parts = (
            number,
            one["on_date"].dotted_full,
            yuan(one["amount_fen"]),
            kind,
            method,
            one["collector"] or "",
        )
        label = self._struck("　".join(part for part in parts if part), one)
        acts = []
        if self._can_edit and one["voided_on"] is None and one["kind"] in ("payment", "brought"):
            void, back = button(self.tr("作废…"), "link"), button(self.tr("冲正…"), "link")
            void.clicked.connect(lambda _on=False, uid=one["uid"]: self.void_asked.emit(uid))
            back.clicked.connect(lambda _on=False, uid=one["uid"]: self.reversal_asked.emit(uid))
            acts = [back, void]
        holder = QWidget()
        holder.setObjectName("plain")
        line = row(label, *acts)
        line.setStretch(0, 1)
        holder.setLayout(line)
        return holder
