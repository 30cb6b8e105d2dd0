"""Collecting: the year as a grid, members by months, with the numbers that matter above it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QMenu, QStackedWidget, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.cards import NumberCards
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.empty import EmptyPage
from partybook.desk.imports import ImportButton
from partybook.desk.page import Page
from partybook.desk.pieces import Card, MenuButton, button
from partybook.desk.spans import Span
from partybook.desk.yeardialog import YearDialog
from partybook.desk.yearly import BranchPicker
from partybook.errors import Problem
from partybook.features.dues import queries
from partybook.features.dues.dialogs.collect import CollectActs
from partybook.features.dues.model import LEDGER_FIELDS
from partybook.features.dues.queries import GridLine
from partybook.features.dues.tab.grid import YearGrid
from partybook.features.dues.tab.sums import due_month, numbers_of, owes
from partybook.features.dues.tab.yearly import dues_scope
from partybook.features.dues.tab.yearmodel import FIRST
from partybook.fields import Field, Money
from partybook.money import parse_fen
from partybook.text import folded, mark

AMOUNT = Field("amount_fen", "金额", Money())
BEHIND = ("owed", "part")
Shows = Callable[[GridLine], bool]


class CollectingPage(Page):
    """The year's dues: who paid which month, and quick ways to take money in."""

    unit = mark("人")
    fields: Sequence[Field] = LEDGER_FIELDS
    intake = "payments"
    intakes = ("payments", "payments-year")
    source = "dues.ledger"
    register = "dues-ledger"
    picks_day = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("党费")
        self.find_hint = self.tr("查找姓名、拼音首字母…")
        self.scope = dues_scope(desk)
        self.lines: list[GridLine] = []
        self._typed = ""
        self._numbers: Mapping[str, int] = {}
        self._marks: dict[str, str] = {}  # how long those who are behind have not paid
        self.acts = CollectActs(desk, self)
        self._lay_out()
        self._wire()
        self._say_year()

    # How it is laid out ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.chips = Chips()
        self.branch, self.area = BranchPicker(self.scope), QComboBox()
        self.area.setAccessibleName(self.tr("片区"))
        self.more = MenuButton(self.tr("更多"))
        self.imported, self.printed = ImportButton(self), button(self.tr("打印…"))
        self.one = button(self.tr("登记一笔…"), tip=self.tr("给选中的人登记一笔（Ctrl+Shift+N）"))
        self.all = button("", "filled")
        self.tools = Tools(
            self.chips,
            self.area,
            self.more,
            self.imported,
            self.printed,
            self.one,
            self.all,
            beside=self.branch,
        )
        self.cards = NumberCards(5)
        self.grid = YearGrid()
        self.grid.setAccessibleName(self.tr("全年党费"))
        card = Card(0)
        card.inside.setContentsMargins(1, 1, 1, 1)
        card.inside.addWidget(self.grid)
        self.full = card
        self.nobody = EmptyPage(
            "dues",
            self.tr("还没有党费记录"),
            self.tr("先核定每人每月交多少，再按月收取。可以导入收入表，也可以一个一个核定。"),
            self.tr("去核定"),
        )
        self.nothing = EmptyPage(
            "search", self.tr("没有找到"), self.tr("换个写法或换一类再试。"), self.tr("清除筛选")
        )
        self.places = QStackedWidget()
        for place in (self.full, self.nobody, self.nothing):
            self.places.addWidget(place)
        self.outside.addWidget(self.tools)
        self.outside.addWidget(self.cards)
        self.outside.addWidget(self.places, 1)
        self._fill_menu()

    def _fill_menu(self) -> None:
        menu = QMenu(self.more)
        menu.addAction(self.tr("建立各月应交…"), self.acts.open_months)
        menu.addAction(self.tr("核对应交与名册…"), self.acts.show_differences)
        menu.addAction(self.tr("片区与收缴人…"), self.acts.show_areas)
        self.more.setMenu(menu)

    def _wire(self) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            self.printed.clicked.connect(errands.print_register)
        self.nobody.first_asked.connect(self._go_assess)
        self.nothing.first_asked.connect(self._ask_clear)
        self.one.clicked.connect(self._enter_one)
        self.all.clicked.connect(lambda: self.acts.collect_month(self.due_month()))
        self.chips.chosen.connect(lambda _view: self._show())
        self.scope.changed.connect(self._take_scope)
        self.area.activated.connect(lambda _place: self._show())
        self.cards.cards[2].pressed.connect(lambda: self.chips.choose("behind"))
        self.cards.cards[3].pressed.connect(lambda: self.chips.choose("three"))
        self.grid.collect_asked.connect(self.acts.collect)
        self.grid.amount_typed.connect(self._take_amount)
        self.grid.details_asked.connect(self.acts.show_detail)
        self.grid.reversal_asked.connect(self.acts.show_detail)
        self.desk.changed.connect(self._take_change)
        for keys, act in (("Ctrl+Shift+N", self._enter_one), ("F5", self.reread)):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Which year and which branch -------------------------------------------------------------------------------

    @property
    def span(self) -> Span:
        return Span(year=self.year, branch=self.branch.name)

    @property
    def year(self) -> int:
        """The year all pages of dues speak of."""
        return self.scope.year

    def _say_year(self) -> None:
        self.day = self.tr("{year} 年").format(year=self.year)
        self.is_today = True  # a past year can still be paid for

    def choose_day(self) -> None:
        dialog = YearDialog(self.year, self.desk.codes, parent=self.window())
        dialog.chosen.connect(self.scope.show_year)
        self.acts.take(dialog)
        dialog.open_under(getattr(getattr(self.desk.window, "head", None), "day", None))

    def _take_scope(self) -> None:
        self._say_year()
        self.head_changed.emit()
        self.reread()

    def due_month(self) -> PartialDate:
        return due_month(self.lines, self.year)

    # What it shows ---------------------------------------------------------------------------------------------

    def _take_change(self, tables: set[str]) -> None:
        if any(name.startswith("dues_") for name in tables) or tables & {
            "person",
            "event",
            "branch",
            "office_setting",
        }:
            self.reread()

    def reread(self) -> None:
        book = self.desk.book
        if book is None:
            return
        branch = self.scope.branch_uid
        self.lines, self._numbers, branches = book.read(
            lambda session: (
                queries.year_grid(session, self.year, today(), branch),
                queries.year_numbers(session, self.year, branch, today()),
                queries.branches(session),
            )
        )
        behind = book.read(lambda session: queries.arrears(session, today()))
        self._marks = {row["uid"]: row["mark"] for row in behind}
        self.branch.show_branches(branches)
        self._fill_choices()
        can = self.can_edit
        for act in (self.imported, self.one, self.all, self.more):
            act.setEnabled(can)
        self.all.setText(self.tr("收 {month} 月党费").format(month=self.due_month().month))
        self._count_views()
        self._say_numbers()
        self._show()

    def _fill_choices(self) -> None:
        chosen = self.area.currentData() or ""
        areas = list(dict.fromkeys(line.area for line in self.lines if line.area))
        with QSignalBlocker(self.area):
            self.area.clear()
            self.area.addItem(self.tr("全部片区"), "")
            for name in areas:
                self.area.addItem(name, name)
            self.area.setCurrentIndex(max(self.area.findData(chosen), 0))
        self.area.setVisible(len(areas) > 1)

    def _views(self) -> list[tuple[str, str, Shows]]:
        month = self.due_month().month or 1
        this = self.tr("{month} 月未交").format(month=month)

        return [
            ("all", self.tr("全部"), lambda _line: True),
            ("month", this, lambda line: owes(line, month)),
            ("behind", self.tr("欠交"), lambda line: line.behind > 0),
            ("three", self.tr("满3个月"), lambda line: self._marks.get(line.uid, "late") != "late"),
            ("exempt", self.tr("免交"), lambda line: any(cell.state == "exempt" for cell in line.months)),
            (
                "unset",
                self.tr("未核定"),
                lambda line: line.monthly is None and line.owed == 0 and not line.paid,
            ),
        ]

    def _count_views(self) -> None:
        views = [(key, text, sum(map(shows, self.lines))) for key, text, shows in self._views()]
        with QSignalBlocker(self.chips):
            self.chips.show_views([one for one in views if one[2] or one[0] in ("all", "month", "behind")])
        self.tools.arrange()

    def _say_numbers(self) -> None:
        self.cards.show_numbers(numbers_of(self.lines, self._marks, self._numbers.get("handed_up", 0)))

    def find(self, typed: str) -> None:
        self._typed = typed
        self._show()

    def clear_filter(self) -> None:
        with QSignalBlocker(self.chips):
            self.chips.choose("all")
        self.area.setCurrentIndex(0)
        self._typed = ""
        self._show()

    def _ask_clear(self) -> None:
        clear: Callable[[], None] = getattr(self.desk.window, "clear_filter", self.clear_filter)
        clear()

    def _show(self) -> None:
        shows = next(shows for key, _, shows in self._views() if key == (self.chips.current or "all"))
        area, typed = self.area.currentData() or "", folded(self._typed)
        found = [
            line
            for line in self.lines
            if shows(line) and (not area or line.area == area) and (not typed or typed in line.find_key)
        ]
        self.grid.start = FIRST + (self.due_month().month or 1) - 1  # what is collected now is in sight
        self.grid.show_lines(found)
        self.cards.setVisible(bool(self.lines))
        self.tools.setVisible(bool(self.lines))
        self.places.setCurrentWidget(self.full if found else self.nothing if self.lines else self.nobody)
        self.counted.emit(len(found), len(self.lines))

    def take_keys(self) -> None:
        self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def line(self, uid: str) -> GridLine | None:
        return next((line for line in self.lines if line.uid == uid), None)

    # What it does ----------------------------------------------------------------------------------------------

    def _enter_one(self) -> None:
        line = self.line(self.grid.uid)
        if line is not None and self.can_edit:
            self.acts.enter_one(line, self.grid.chosen_months())

    def _take_amount(self, uid: str, month: int, typed: str) -> None:
        line = self.line(uid)
        if line is None or not self.can_edit:
            return
        try:
            fen = parse_fen(typed)
            if fen <= 0:
                raise Problem("dues-amount", mark("金额要大于零。退款请按 F2 打开这个月，再点“冲正”。"))
        except Problem as problem:
            self.desk.tell(problem)
            return
        self.acts.pay(line, [PartialDate(self.year, month)], fen)

    def _go_assess(self) -> None:
        window: Any = self.desk.window
        if window is not None and hasattr(window, "go_section"):
            window.go_section("assessing")
