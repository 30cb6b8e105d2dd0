"""The form of an assessment: category, what is earned or what was agreed, and at once what follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from partybook.dates import PartialDate
from partybook.desk.chips import Chips
from partybook.desk.form import Form, FormDialog
from partybook.desk.language import said
from partybook.desk.palette import look
from partybook.desk.pieces import Banner, Card, column, row, set_tone, words
from partybook.errors import Problem
from partybook.features.dues.dialogs.assessed import ground_words, past_words, result_words
from partybook.features.dues.model import BASE_FIELDS, WAGE_FIELDS
from partybook.features.dues.rules.amounts import AGREED, RATED, Office, assess, doubts, rule_of
from partybook.features.dues.rules.months import month_of
from partybook.fields import Codes
from partybook.text import mark

WAGES = tuple(field.key for field in WAGE_FIELDS)
LINES, SUM, RULED, AGREEDLY = "lines", "sum", "ruled", "agreed"
HEAD, TAIL = ("category", "from_month"), ("reason", "note")
GIVEN = (*HEAD, *WAGES, "income_fen", "deducted_fen", "base_fen", "monthly_fen", *TAIL)
HISTORY_MOST = 6


class AssessDialog(FormDialog):
    """What one member is to pay a month. `values()` is what is to be stored."""

    def __init__(
        self,
        person: Mapping[str, Any],
        base: Mapping[str, Any],
        history: Sequence[Mapping[str, Any]],
        opened: Sequence[PartialDate],
        office: Office,
        codes: Codes,
        *,
        month: PartialDate,
        first: PartialDate | None = None,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._base, self._history, self._opened = base, history, opened
        self._office, self._codes, self._month, self._first = office, codes, month, first
        self._read_only = read_only
        self._typed: dict[str, Any] = {key: base.get(key) for key in GIVEN}
        if self._typed["income_fen"] is not None:
            self._typed["base_fen"] = None  # it follows from the income
        self._start = dict(self._typed)
        self._first_way = self._way = self._way_of(base)
        if self._way != AGREEDLY:
            self._typed["monthly_fen"] = self._start["monthly_fen"] = None
        super().__init__("", self._make_form(), read_only=read_only, parent=parent)
        self.setWindowTitle(self.tr("{name} 的党费核定").format(name=person.get("name") or ""))
        self._lay_strip()
        self._start_form()
        self._offer_month()
        self._follow()

    # Which way the amount is found -----------------------------------------------------------------------------

    def _way_of(self, base: Mapping[str, Any]) -> str:
        if base.get("category") not in RATED:
            fixed = base.get("category") == "farmer" and base.get("monthly_fen") != self._office.farmer_fen
            return SUM if not base else AGREEDLY if fixed else RULED
        if base["rule"] == AGREED:
            return AGREEDLY
        return LINES if any(base.get(key) is not None for key in WAGES) else SUM

    def _ways(self) -> list[tuple[str, str, None]]:
        category = self._typed["category"]
        ruled = (RULED, self.tr("按规定的固定数额"), None)
        lines = (LINES, self.tr("按工资项目"), None)
        total = (SUM, self.tr("按月收入"), None)
        agreed = (AGREEDLY, self.tr("直接定月应交"), None)
        if category is None:
            return [total]
        if category not in RATED:
            return [ruled, agreed]
        return [total, agreed] if category == "retired" else [total, lines, agreed]

    def _rule(self) -> Any:
        month = self._typed["from_month"] or self._month
        try:
            return rule_of(month_of(month))
        except Problem:
            return rule_of(self._month)

    def _make_form(self) -> Form:
        return Form(
            BASE_FIELDS,
            [(self.tr("核定什么"), HEAD), *self._amounts(), (self.tr("说明"), TAIL)],
            self._codes,
            wide=("reason", "note"),
            check=self._check,
        )

    def _amounts(self) -> list[tuple[str, Sequence[str]]]:
        rated = self._typed["category"] in RATED
        if self._typed["category"] is None or self._way == RULED:
            return []
        if self._way == AGREEDLY:
            return [(self.tr("月应交"), ("monthly_fen", "income_fen") if rated else ("monthly_fen",))]
        if self._way == SUM:
            return [(self.tr("月收入"), ("income_fen", "deducted_fen", "base_fen"))]
        values = self._rule().values
        rest = [key for key in WAGES if key not in (*values["counts"], *values["deducts"])]
        return [
            (self.tr("计入基数的收入"), tuple(values["counts"])),
            (self.tr("从基数里扣除的"), tuple(values["deducts"])),
            (self.tr("不计入基数的（只作记录）"), tuple(rest)),
        ]

    # Around the form --------------------------------------------------------------------------------------------

    def _lay_strip(self) -> None:
        """The ways above the form; what follows and what is doubtful below it."""
        self.ways = Chips()
        self.ways.chosen.connect(self._choose_way)
        self.ways.setEnabled(not self._read_only)
        self.result, self.why = (
            words("", rank="section", wrap=True),
            words("", tone="second", rank="small", wrap=True),
        )
        self.doubt = Banner()
        self.frozen = words("", tone="due", rank="small", wrap=True)
        above, below = QFrame(), QFrame()
        for frame in (above, below):
            frame.setObjectName("plain")
        line = row(self.ways)
        line.setContentsMargins(look.px(20), look.px(14), look.px(20), 0)
        above.setLayout(line)
        stack = column(self.result, self.why, self.frozen, self.doubt, gap=4)
        stack.setContentsMargins(look.px(20), look.px(8), look.px(20), look.px(10))
        below.setLayout(stack)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, above)
        layout.insertWidget(2, below)

    def _start_form(self) -> None:
        form = self.form
        form.show_values(self._start)
        for key, entry in form.entries.items():
            if self._typed[key] != self._start[key]:
                entry.offer(self._typed[key])
            entry.edited.connect(self._follow)
        if "base_fen" in form.entries:
            form.entries["base_fen"].explain(
                self.tr("只知道计算基数时填这里；填了月收入就按月收入减扣除算。")
            )
        if self._read_only:
            form.lock()
        inside = form.widget().layout()
        assert isinstance(inside, QVBoxLayout)
        if self._history:
            inside.insertWidget(inside.count() - 1, self._history_card())
        self.ways.show_views(self._ways())
        self.ways.choose(self._way)

    def _offer_month(self) -> None:
        """A new assessment begins with the year shown, or the first month that lacks one; so does one of an earlier year."""
        kept = self._base.get("from_month")
        if not self._read_only and (kept is None or kept.year < self._month.year):
            self.form.entries["from_month"].offer(self._first or PartialDate(self._month.year, 1))

    def _history_card(self) -> Card:
        card = Card(16)
        card.inside.addWidget(words(self.tr("以前的核定"), rank="section"))
        for one in list(reversed(self._history))[:HISTORY_MOST]:
            card.inside.addWidget(words(past_words(one, self._codes), tone="second", wrap=True))
        return card

    # While it is typed ------------------------------------------------------------------------------------------

    def _now(self) -> dict[str, Any]:
        """What stands in the form, typed and unread text included."""
        found: dict[str, Any] = {}
        for key, entry in self.form.entries.items():
            try:
                found[key] = entry.read(entry.text()) if entry.is_unread else entry.value
            except Problem as problem:
                found[key] = problem.taken
        return found

    def _choose_way(self, way: str) -> None:
        if way != self._way:
            self._way = way
            QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        """Another form for another category, way or rule; what was typed and still fits stays."""
        self._typed.update(self._now())
        self.replace_form(self._make_form())
        self._start_form()
        self._follow()

    def _follow(self) -> None:
        now = self._now()
        before, rule = self._typed["category"], self._rule()
        category = now.get("category")
        self._typed["from_month"] = now.get("from_month")
        if category != before and category is not None:
            self._typed["category"] = category
            allowed = [key for key, *_ in self._ways()]
            self._way = self._way if self._way in allowed else allowed[0]
            QTimer.singleShot(0, self, self._rebuild)
        elif self._way == LINES and self._rule() is not rule:
            QTimer.singleShot(0, self, self._rebuild)
        self._show_result({**now, "category": category})

    def _show_result(self, now: Mapping[str, Any]) -> None:
        values, month = self._wanted(now), now.get("from_month") or self._month
        month = month_of(month) if month.month else PartialDate(month.year, 1)
        try:
            found = assess(values, month, self._office)
        except Problem as problem:
            self.result.setText(said(problem))
            set_tone(self.result, "second")
            self.why.setText("")
            self.doubt.say("")
        else:
            set_tone(self.result, "")
            self.result.setText(result_words(found))
            self.why.setText(ground_words(found, month, self._codes))
            self.doubt.say("\n".join(said(doubt) for _, doubt in doubts(values, month, self._office)))
        kept = [one for one in self._opened if one.sort_key >= month.sort_key]
        says = self.tr("! {first}—{last} 已建账，这些月份的应交不会变；要改请在“收缴”里登记更正。")
        self.frozen.setText(says.format(first=kept[0].dotted, last=kept[-1].dotted) if kept else "")
        self.frozen.setVisible(bool(kept) and not self._read_only)

    def _wanted(self, now: Mapping[str, Any]) -> dict[str, Any]:
        """Only what belongs to the way chosen; the rest follows or is not said."""
        keys = {
            LINES: WAGES,
            SUM: ("income_fen", "deducted_fen", "base_fen"),
            AGREEDLY: ("monthly_fen", "income_fen"),
            RULED: (),
        }[self._way]
        values = {key: now.get(key) for key in (*HEAD, *TAIL, *keys)}
        if values.get("income_fen") is not None:
            values["base_fen"] = None
        if self._way == AGREEDLY and values["monthly_fen"] is None:
            values["income_fen"] = None  # no amount agreed: nothing to work out in silence
        return values

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        if values.get("from_month") is None:
            yield "from_month", Problem("dues-month", mark("请写明从哪个月起，如 2026.01。"))
            return
        wanted = self._wanted(values)
        month = month_of(wanted["from_month"])
        if self._way == AGREEDLY and wanted["monthly_fen"] is None:
            yield "monthly_fen", Problem("required", mark("请填写{label}。"), label=mark("月应交"))
            return
        if self._way == AGREEDLY and wanted["category"] in RATED and not wanted["reason"]:
            yield "reason", Problem("dues-reason", mark("没有按比例计算的，请写明原因。"))
        try:
            assess(wanted, month, self._office)
        except Problem as problem:
            yield self._place_of(problem), problem

    def _place_of(self, problem: Problem) -> str:
        if problem.code == "dues-category":
            return "category"
        if problem.code == "dues-no-rule":
            return "from_month"
        order = ("monthly_fen", "income_fen", *self._rule().values["counts"])
        return next((key for key in order if key in self.form.entries), "category")

    def values(self) -> dict[str, Any]:
        """What is to be stored: looked at, so confirmed."""
        return {**self._wanted(self.form.values()), "state": "confirmed"}

    def keep(self) -> None:
        """Saving what was carried forward confirms it, even where nothing was changed."""
        QGuiApplication.inputMethod().commit()
        self.form.settle()
        waits = self._base.get("state") == "carried" or self._way != self._first_way
        if waits and not self._read_only and not self.form.problems():
            self.kept.emit(self.form.changes())
            return
        super().keep()

    def keyPressEvent(self, event: Any) -> None:
        """Ctrl+Enter keeps, from any input."""
        both = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if both and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
            return
        super().keyPressEvent(event)
