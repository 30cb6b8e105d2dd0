"""The columns of a shipped ledger as the office wants them: other names, some out of sight."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from partybook.desk.desk import Desk
from partybook.desk.form import FormDialog
from partybook.desk.language import word
from partybook.desk.palette import look
from partybook.desk.pieces import Card, button, words
from partybook.features.ledgers.dialogs.columns import LINE, ticked
from partybook.features.ledgers.dialogs.making import MakeForm
from partybook.features.ledgers.queries import STATE, Ledger, needed

NAME, SHIPPED, HIDDEN = range(3)


class NamingDialog(FormDialog):
    """`kept` gives the names by column, and the columns out of sight. `ledger` is the one that ships."""

    whole = True

    def __init__(
        self,
        desk: Desk,
        ledger: Ledger,
        labels: Mapping[str, str],
        hidden: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        translate = QCoreApplication.translate
        form = MakeForm((), [], desk.codes)
        super().__init__(
            translate("NamingDialog", "{ledger}：栏目").format(ledger=ledger.short), form, parent=parent
        )
        self.fields = [one for one in ledger.fields if one.key != STATE]
        self._kept = needed(ledger)
        self.table = self._made_table()
        card = Card(16)
        says = translate(
            "NamingDialog",
            "栏目是按通行做法拟的，上级没有统一表样的，可以按本单位的叫法改名，用不着的可以隐藏：列表、表单、模板和打印都跟着改，已登记的内容都留着。必填的和统计、提醒要用的不能隐藏。",
        )
        card.inside.addWidget(words(says, tone="second", rank="small", wrap=True))
        card.inside.addWidget(self.table)
        form.add_card(card)
        self.reset = button(translate("NamingDialog", "恢复原样"))
        self.reset.clicked.connect(lambda: self.show_columns({}, ()))
        self._foot_line.insertWidget(1, self.reset)
        self.show_columns(labels, hidden)
        start = self.said()
        form.also = lambda: self.said() != start

    def _made_table(self) -> QTableWidget:
        translate = QCoreApplication.translate
        table = QTableWidget(0, 3)
        heads = (
            translate("NamingDialog", "栏目名称"),
            translate("NamingDialog", "原来的名称"),
            translate("NamingDialog", "隐藏"),
        )
        table.setHorizontalHeaderLabels(heads)
        table.setAccessibleName(translate("NamingDialog", "栏目"))
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(look.px(LINE))
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for place, width in ((SHIPPED, 220), (HIDDEN, 80)):
            table.setColumnWidth(place, look.px(width))
        table.setFixedHeight(look.px(LINE * len(self.fields) + 40))
        return table

    def show_columns(self, labels: Mapping[str, str], hidden: Collection[str]) -> None:
        """The columns with these names, some of them out of sight."""
        self.table.setRowCount(0)
        for place, one in enumerate(self.fields):
            self.table.insertRow(place)
            self.table.setItem(place, NAME, QTableWidgetItem(labels.get(one.key, one.label)))
            shipped = QTableWidgetItem(word(one.label))
            shipped.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(place, SHIPPED, shipped)
            box = ticked(one.key in hidden)
            if one.key in self._kept:
                box = QTableWidgetItem(QCoreApplication.translate("NamingDialog", "要用"))
                box.setFlags(Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(place, HIDDEN, box)

    def said(self) -> tuple[dict[str, str], frozenset[str]]:
        """The names by column, and the columns out of sight."""
        items = {one.key: place for place, one in enumerate(self.fields)}
        labels = {key: self.table.item(place, NAME).text().strip() for key, place in items.items()}
        hidden = {
            key
            for key, place in items.items()
            if self.table.item(place, HIDDEN).checkState() == Qt.CheckState.Checked
        }
        return labels, frozenset(hidden)

    def keep(self) -> None:
        self.table.setFocus()  # what is being typed counts
        self.kept.emit(self.said())
