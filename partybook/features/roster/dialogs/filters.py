"""筛选: conditions on people, all of which must hold; how many fit is said while they are chosen."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from partybook.dates import PartialDate
from partybook.desk.language import shown, word
from partybook.desk.palette import look
from partybook.desk.pieces import Card, button, column, row, words
from partybook.features.roster.dialogs.asking import Asked, asked_of
from partybook.features.roster.model import FILTER_FIELDS
from partybook.features.roster.rules.filters import (
    BETWEEN,
    EMPTY,
    FILLED,
    HAS,
    ONE_OF,
    Condition,
    fits,
    value_of,
    ways,
)
from partybook.fields import Codes

BY_KEY = {field.key: field for field in FILTER_FIELDS}
Orders = Mapping[str, Sequence[str]]  # the names of branches and groups in the order of the book
LATER = 120  # ms after the last change that is counted


def way_words() -> dict[str, str]:
    """What can be asked of a value."""
    translate = QCoreApplication.translate
    return {
        ONE_OF: translate("FilterDialog", "是"),
        BETWEEN: translate("FilterDialog", "范围"),
        HAS: translate("FilterDialog", "含有"),
        EMPTY: translate("FilterDialog", "没有填"),
        FILLED: translate("FilterDialog", "已填"),
    }


def in_words(one: Condition, codes: Codes) -> str:
    """A condition as a chip says it: 年龄：60 以上."""
    translate, field = QCoreApplication.translate, BY_KEY[one.key]
    label = word(field.label)
    if one.how in (EMPTY, FILLED):
        return translate("FilterDialog", "{label}：{way}").format(label=label, way=way_words()[one.how])
    if one.how == HAS:
        return translate("FilterDialog", "{label}：含“{text}”").format(label=label, text=one.values[0])
    if one.how == ONE_OF:
        texts = translate("FilterDialog", "、").join(shown(field, value, codes) for value in one.values)
    else:
        texts = _span(*one.values)
    return translate("FilterDialog", "{label}：{way}").format(label=label, way=texts)


def _span(first: Any, last: Any) -> str:
    """The two ends of a span, either of them open."""
    translate = QCoreApplication.translate
    days = any(isinstance(end, PartialDate) for end in (first, last))
    ends = {
        name: end.dotted_full if days and end else end for name, end in (("first", first), ("last", last))
    }
    if last is None and days:
        return translate("FilterDialog", "{first} 起").format(**ends)
    if last is None:
        return translate("FilterDialog", "{first} 及以上").format(**ends)
    if first is None and days:
        return translate("FilterDialog", "到 {last}").format(**ends)
    if first is None:
        return translate("FilterDialog", "{last} 及以下").format(**ends)
    return translate("FilterDialog", "{first}—{last}").format(**ends)


class _Row(QFrame):
    """One condition: of what, how, and which values; the values on offer are those that there are."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self, people: Sequence[Mapping[str, Any]], orders: Orders, codes: Codes, day: dt.date
    ) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._people, self._orders, self._codes, self._day = people, orders, codes, day
        self.of, self.how = QComboBox(), QComboBox()
        self.of.setAccessibleName(self.tr("筛选什么"))
        self.how.setAccessibleName(self.tr("怎样筛选"))
        for field in FILTER_FIELDS:
            self.of.addItem(word(field.label), field.key)
        self.of.setMaxVisibleItems(16)
        self.of.setFixedWidth(look.px(170))
        self.how.setFixedWidth(look.px(104))
        self.asked: Asked | None = None
        self.remove = button("×", "link", tip=self.tr("去掉这个条件"))
        self.remove.setAccessibleName(self.tr("去掉这个条件"))
        self.remove.clicked.connect(self.removed)
        beside = row(self.remove)
        beside.setContentsMargins(0, look.px(5), 0, 0)
        self._line = row(self.of, self.how, beside, gap=8)
        for part in (self.of, self.how, beside):
            self._line.setAlignment(part, Qt.AlignmentFlag.AlignTop)
        self.setLayout(self._line)
        self.of.activated.connect(lambda _place: self.show_condition(Condition(self.of.currentData(), "")))
        self.how.activated.connect(lambda _place: self._ask(()))

    def show_condition(self, one: Condition) -> None:
        """Puts a condition in; one without a way begins with the usual one."""
        self.of.setCurrentIndex(self.of.findData(one.key))
        self.how.clear()
        for way in ways(one.key, BY_KEY[one.key].kind):
            self.how.addItem(way_words()[way], way)
        self.how.setCurrentIndex(max(self.how.findData(one.how), 0))
        self._ask(one.values)

    def _ask(self, values: Sequence[Any]) -> None:
        key, how = self.of.currentData(), self.how.currentData()
        there: Counter[Any] = Counter()
        if how == ONE_OF:
            found = (value_of(person, key, self._day) for person in self._people)
            there = Counter(value for value in found if value not in (None, ""))
        asked = asked_of(BY_KEY[key], how, there, values, self._codes, self._orders.get(key, ()))
        asked.changed.connect(self.changed)
        if self.asked is not None:
            self._line.removeWidget(self.asked)
            self.asked.hide()
            self.asked.deleteLater()
        self.asked = asked
        self._line.insertWidget(2, asked, 1)
        self.changed.emit()

    def condition(self) -> Condition | None:
        """What is asked, None while nothing is chosen yet."""
        values = self.asked.values() if self.asked is not None else None
        return None if values is None else Condition(self.of.currentData(), self.how.currentData(), values)


class FilterDialog(QDialog):
    """`chosen` gives the conditions; an empty list shows everyone. `orders` are the names that have an order."""

    chosen = Signal(object)

    def __init__(
        self,
        conditions: Sequence[Condition],
        people: Sequence[Mapping[str, Any]],
        orders: Orders,
        codes: Codes,
        day: dt.date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people, self._orders, self._codes, self._day = people, orders, codes, day
        self.rows: list[_Row] = []
        self.setWindowTitle(self.tr("筛选"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self.count)
        self.said = words("", tone="second", rank="small")
        self.more = button(self.tr("＋ 再加一个条件"), "link")
        self.cancel = button(self.tr("取消"))
        self.show_them = button(self.tr("显示"), "filled")
        self.show_them.setDefault(True)
        self._lay_out()
        for one in conditions or [Condition("group", "")]:
            self._add(one)
        self.count()
        room = (parent.screen() if parent else self.screen()).availableGeometry()
        self.resize(min(look.px(760), room.width() - 40), min(look.px(440), room.height() - 60))

    def _lay_out(self) -> None:
        card = Card(16)
        self._stack = QVBoxLayout()
        self._stack.setSpacing(look.px(8))
        card.inside.addWidget(words(self.tr("同时满足下面各项的人"), rank="section"))
        card.inside.addLayout(self._stack)
        card.inside.addLayout(row(self.more, None))
        inside = QWidget()
        inside.setObjectName("ground")
        holder = column(card, None)
        holder.setContentsMargins(*(look.px(20),) * 4)
        inside.setLayout(holder)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        foot = QFrame()
        foot.setObjectName("buttons")
        line = row(self.said, None, self.cancel, self.show_them)
        line.setContentsMargins(look.px(20), look.px(12), look.px(20), look.px(12))
        foot.setLayout(line)
        whole = column(area, foot, gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.more.clicked.connect(lambda: self._add(Condition(self._free_key(), "")))
        self.cancel.clicked.connect(self.reject)
        self.show_them.clicked.connect(self.keep)

    def _free_key(self) -> str:
        """What is not asked about yet."""
        used = {one.of.currentData() for one in self.rows}
        return next((field.key for field in FILTER_FIELDS if field.key not in used), FILTER_FIELDS[0].key)

    def _add(self, one: Condition) -> None:
        made = _Row(self._people, self._orders, self._codes, self._day)
        made.changed.connect(self._later.start)
        made.removed.connect(lambda: self._remove(made))
        self.rows.append(made)
        self._stack.addWidget(made)
        made.show_condition(one)
        made.of.setFocus()

    def _remove(self, one: _Row) -> None:
        self.rows.remove(one)
        self._stack.removeWidget(one)
        one.hide()
        one.deleteLater()
        self.count()

    def conditions(self) -> list[Condition]:
        """Those that are filled in."""
        return [found for one in self.rows if (found := one.condition()) is not None]

    def count(self) -> None:
        """Says how many fit."""
        conditions = self.conditions()
        fitting = sum(fits(person, conditions, self._day) for person in self._people)
        self.said.setText(self.tr("符合 {count} 人").format(count=fitting) if conditions else "")
        text = self.tr("显示 {count} 人").format(count=fitting) if conditions else self.tr("显示全部")
        self.show_them.setText(text)

    def keep(self) -> None:
        """Hands the conditions over; a value that cannot be read is said below it and keeps the dialog."""
        wrong = [one.asked for one in self.rows if one.asked is not None and not one.asked.settle()]
        if wrong:
            return
        self.accept()
        self.chosen.emit(self.conditions())
