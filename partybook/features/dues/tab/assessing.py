"""The page of assessments: what each member is to pay a month in the year shown, reviewed and confirmed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partybook.desk.language import word
from partybook.desk.palette import Mark
from partybook.desk.pieces import button
from partybook.desk.question import Question
from partybook.desk.records import Row, View
from partybook.errors import Problem
from partybook.features.dues import queries
from partybook.features.dues.dialogs.assess import AssessDialog
from partybook.features.dues.dialogs.rules import RulesDialog
from partybook.features.dues.model import ASSESSMENT_FIELDS
from partybook.features.dues.rules.months import months_words
from partybook.features.dues.sources.lists import assessments, departed
from partybook.features.dues.tab.yearly import YearlyPage
from partybook.fields import Field, Text
from partybook.text import mark

STATE = Field("state", "核定情况", Text(), (), 5, computed=True)
FIELDS = tuple(STATE if field.key == "state" else field for field in ASSESSMENT_FIELDS)
WORDS = {
    "unset": mark("未核定"),
    "older": mark("沿用上年"),
    "carried": mark("结转待核"),
    "confirmed": mark("已核定"),
}
SIGNS = {
    "unset": Mark("▲", "late"),
    "older": Mark("!", "due"),
    "carried": Mark("!", "due"),
    "confirmed": Mark("✓", "done"),
}
GONE = Mark("–", "none")
REVIEW = ("older", "carried")


class AssessingPage(YearlyPage):
    """Who pays how much a month, by which rule, from when on."""

    name = "dues.assessing"
    unit = mark("人")
    fields = FIELDS
    intake = "incomes"
    source = "dues.assessments"
    register = "dues-assessment"
    tables = frozenset({"dues_base", "person", "event", "branch", "party_group", "office_setting"})
    shown = (
        "name", "group", "category", "income_fen", "deducted_fen", "base_fen", "rate_bp", "monthly_fen",
        "from_month", "rule", "state",
    )  # fmt: skip
    widths: Mapping[str, float] = {"name": 5, "group": 5.4, "rule": 6, "category": 3.6, "state": 6}
    icon = "people"

    def say_words(self) -> None:
        self.title = self.tr("党费")
        self.find_hint = self.tr("查找姓名、拼音首字母…")
        self.add_word = ""
        self.empty_title = self.tr("还没有党员")
        self.empty_text = self.tr("先在“党员名册”里登记或导入党员，这里就能逐人核定每月党费。")

    def buttons(self) -> Sequence[QWidget]:
        self.carried = button(self.tr("结转…"), tip=self.tr("把核定抄到新年度待核"))
        self.rules = button(self.tr("规则与设置…"))
        self.confirmed = button(self.tr("确认所选"), "filled", tip=self.tr("选中的人里，待核的改为已核定"))
        self.carried.clicked.connect(self.ask_carry)
        self.rules.clicked.connect(self.open_rules)
        self.confirmed.clicked.connect(self.confirm_chosen)
        return [self.carried, self.rules, *self.sheets(), self.confirmed]

    def read(self, session: Any) -> Sequence[Row]:
        known, found_by = queries.bases(session, self.scope.month), queries.found_by(session)
        self._decided = queries.office(session)
        found = []
        for row in assessments(session, self.asked):
            base = known.get(row["uid"])
            how = self._state(base)
            more = {"base": base, "how": how, "state": word(WORDS[how]), "gone": False}
            found.append({**row, **found_by.get(row["uid"], {}), **more})
        return [*found, *({**row, **found_by.get(row["uid"], {})} for row in self._departed(session))]

    def _departed(self, session: Any) -> list[Row]:
        """Who left in the year: their months may still have to be assessed."""
        found = []
        for row in departed(session, self.asked):
            how = "unset" if row["unset"] else self._state(row["base"])
            says = self.tr("已离开 · 交{months}").format(months=months_words(row["months"]))
            if row["unset"]:
                says = self.tr("已离开 · {months}未核定").format(months=months_words(row["unset"]))
            found.append({**row, "how": how, "state": says, "gone": True})
        return found

    def _state(self, base: Mapping[str, Any] | None) -> str:
        if base is None:
            return "unset"
        if base["state"] == "carried":
            return "carried"
        return "older" if base["from_month"].year < self.scope.year else "confirmed"

    def views(self) -> Sequence[View]:
        views = [
            View("all", self.tr("全部")),
            View("unset", self.tr("未核定"), lambda row: row["how"] == "unset"),
            View("review", self.tr("待核"), lambda row: row["how"] in REVIEW),
            View("confirmed", self.tr("已核定"), lambda row: row["how"] == "confirmed"),
        ]
        if any(row["gone"] for row in self.rows):
            views.append(View("gone", self.tr("已离开"), lambda row: row["gone"]))
        there = {row["category"] for row in self.rows}
        for code in self.desk.codes["dues_category"].codes.values():
            if code.code in there:
                views.append(View(code.code, word(code.short), self._of_category(code.code)))
        return views

    @staticmethod
    def _of_category(category: str) -> Callable[[Row], bool]:
        return lambda row: row["category"] == category

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        signs = {word(text): SIGNS[key] for key, text in WORDS.items()}
        unset = word(WORDS["unset"])
        return {"state": lambda text: signs.get(text) or (SIGNS["unset"] if text and unset in text else GONE)}

    def reread(self) -> None:
        super().reread()
        if self.desk.book is None:
            return
        waiting = sum(row["how"] == "unset" for row in self.rows)
        says = self.tr("有 {count} 人没有核定月应交，收缴时按 0 元建账。双击姓名逐个核定，或导入收入表。")
        self.note.say(says.format(count=waiting) if waiting else "")
        self.confirmed.setEnabled(self.can_edit and any(row["how"] == "carried" for row in self.rows))
        self.carried.setEnabled(self.can_edit and any(row["base"] for row in self.rows))

    def open_row(self, row: Row) -> None:
        book = self.desk.book
        if book is None:
            return
        uid = str(row["uid"])
        history, opened = book.read(
            lambda session: (
                queries.base_history(session, uid),
                queries.opened_for(session, uid),
            )
        )
        dialog = AssessDialog(
            row,
            row["base"] or {},
            history,
            opened,
            self._decided,
            self.desk.codes,
            month=self.scope.month,
            first=min(row["unset"], key=lambda month: month.sort_key) if row.get("unset") else None,
            read_only=not self.can_edit,
            parent=self.window(),
        )
        what = self.tr("核定党费 {name}").format(name=row["name"])

        def write(session: Any, _changed: Mapping[str, Any]) -> str:
            queries.set_base(session, uid, dialog.values())
            return uid

        self.open_dialog(dialog, what, write)

    def confirm_chosen(self) -> None:
        """The selected ones that wait for review hold as they are."""
        rows = [self.row(uid) for uid in self.chosen]
        carried = [row["base"]["uid"] for row in rows if row["how"] == "carried"]
        if not carried:
            code, older = "dues-nothing-carried", [row for row in rows if row["how"] == "older"]
            says = mark("选中的人里没有结转待核的。可以按 Ctrl 或 Shift 选多人，Ctrl+A 选全部。")
            if older:
                says = mark("选中的人还是以前年度的核定。请先“结转”到新年度，再核对、确认。")
            self.desk.tell(Problem(code, says, severity="warning"))
            return
        what = self.tr("确认党费核定 {count} 人").format(count=len(carried))
        self.done(what, lambda session: queries.confirm_bases(session, carried))

    def ask_carry(self) -> None:
        """Into which year the assessments are copied for review."""
        year = self.scope.year
        older = sum(row["how"] == "older" for row in self.rows)
        years = [*([year] if older else []), year + 1]
        more = self.tr(
            "各人最近的核定抄到新年度 1 月，按那时的规定重新算出月应交，标为“待核”；"
            "逐人核对后再确认。新年度已经核定的人不变，已建账的月份也不变。"
        )
        answers = [(str(one), self.tr("结转到 {year} 年").format(year=one)) for one in years]
        dialog = Question(self.tr("结转党费核定"), more, [("", self.tr("取消")), *answers], self.window())
        dialog.answered.connect(lambda answer: answer and self.carry(int(answer)))
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open()

    def carry(self, year: int) -> None:
        """Copies everybody's assessment into a year and shows what is to be reviewed."""
        count: list[int] = []

        def write(session: Any) -> None:
            count.append(queries.carry_forward(session, year, self.scope.branch_uid))
            if not count[0]:
                says = mark("{value} 年各人都已有核定，没有可以结转的。")
                raise Problem("dues-nothing-to-carry", says, value=year)

        what = self.tr("结转党费核定到 {year} 年").format(year=year)
        if self.desk.edit(what, write):
            self.desk.say(
                self.tr("已结转 {count} 人到 {year} 年，请逐人核对。").format(count=count[0], year=year)
            )
            self.scope.show_year(year)
            self.reread()
            self.chips.choose("review")

    def open_rules(self) -> None:
        """The rule worked at its edges, and what the office decides."""
        book = self.desk.book
        if book is None:
            return
        dialog = RulesDialog(
            book.read(queries.office_values),
            self.scope.month,
            self.desk.codes,
            read_only=not self.desk.can_edit,
            parent=self.window(),
        )
        self.open_dialog(
            dialog, self.tr("改党费设置"), lambda session, changed: queries.decide_office(session, changed)
        )
