"""The page of handing up and the account: the year's sums on cards, and the lists behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from partybook.dates import PartialDate, today
from partybook.desk.cards import NumberCards
from partybook.desk.chips import Chips, Tools
from partybook.desk.desk import Desk
from partybook.desk.page import Page
from partybook.desk.pieces import button, row
from partybook.desk.spans import Span
from partybook.desk.yeardialog import YearDialog
from partybook.desk.yearly import BranchPicker
from partybook.features.dues import queries
from partybook.features.dues.rules.months import period_words
from partybook.features.dues.tab.ledgers import (
    LISTS,
    AccountList,
    CountList,
    HandupList,
    LargeList,
    LedgerList,
    ReceiptList,
)
from partybook.features.dues.tab.yearly import dues_scope
from partybook.money import yuan

TABLES = frozenset({
    "dues_payment", "dues_line", "dues_handup", "dues_entry", "dues_count", "dues_start", "dues_month",
    "dues_opening", "dues_correction", "person", "branch", "office_setting",
})  # fmt: skip


class AccountPage(Page):
    """What came in, went up, was spent and is left; slips, receipts, large sums, counts."""

    picks_day = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.title = self.tr("党费")
        self.scope = dues_scope(desk)
        self.lists: dict[str, LedgerList] = {}  # made when they are first shown
        self.chips, self.branch, self.cards = Chips(), BranchPicker(self.scope), NumberCards(5)
        self.printed = button(self.tr("打印…"))
        self._acts = row()
        acts = QWidget()
        acts.setObjectName("plain")
        acts.setLayout(self._acts)
        self.tools = Tools(self.chips, self.printed, acts, beside=self.branch)
        self.stack = QStackedWidget()
        for part in (self.cards, self.tools):
            self.outside.addWidget(part)
        self.outside.addWidget(self.stack, 1)
        self._say_year()
        self._name_lists()
        self._wire()

    def _name_lists(self) -> None:
        words = {
            AccountList.key: self.tr("账户明细"),
            HandupList.key: self.tr("上缴单"),
            ReceiptList.key: self.tr("收据"),
            LargeList.key: self.tr("大额党费"),
            CountList.key: self.tr("盘点"),
        }
        with QSignalBlocker(self.chips):
            self.chips.show_views([(key, word, None) for key, word in words.items()])

    def _wire(self) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            self.printed.clicked.connect(errands.print_register)
        self.chips.chosen.connect(self._show_list)
        self.scope.changed.connect(self._take_scope)
        self.desk.changed.connect(self._take_change)
        leads = ("account", "handups", "handups", "account", "counts")
        for card, key in zip(self.cards.cards, leads, strict=True):
            card.setCursor(Qt.CursorShape.PointingHandCursor)
            card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            card.pressed.connect(lambda key=key: self.chips.choose(key))
        QShortcut(
            QKeySequence("Ctrl+Shift+N"), self, self._add,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip

    @property
    def list(self) -> LedgerList:
        """The list in sight."""
        key = self.chips.current
        if key not in self.lists:
            made = next(one for one in LISTS if one.key == key)(self.desk)
            self.lists[key] = made
            self.stack.addWidget(made)
            made.counted.connect(self.counted)
            for act in made.acts:
                self._acts.addWidget(act)
        return self.lists[key]

    def show_source(self, source: str) -> bool:
        """Brings the list of a source into sight."""
        key = next((one.key for one in LISTS if one.source == source), "")
        if key:
            self.chips.choose(key)
        return bool(key)

    def _say_year(self) -> None:
        self.day = self.tr("{year} 年").format(year=self.scope.year)

    def _take_scope(self) -> None:
        self._say_year()
        self.head_changed.emit()
        if self.desk.book is not None:
            self.reread()

    def _take_change(self, tables: set[str]) -> None:
        if tables & TABLES:
            self.reread()

    def choose_day(self) -> None:
        """Asks for the year, under the button of the head."""
        dialog = YearDialog(self.scope.year, self.desk.codes, parent=self.window())
        dialog.chosen.connect(self.scope.show_year)
        dialog.finished.connect(lambda _code: dialog.deleteLater())
        self.dialog = dialog
        dialog.open_under(getattr(getattr(self.desk.window, "head", None), "day", None))

    def reread(self) -> None:
        book = self.desk.book
        if book is None:
            return
        branches, numbers, due = book.read(self._read)
        self.branch.show_branches(branches)
        self._show_numbers(numbers, due)
        self._show_list(self.chips.current)

    def _read(self, session: Any) -> tuple[Sequence[tuple[str, str]], Mapping[str, int], list[Any]]:
        branches = queries.branches_there(session)
        numbers = queries.year_numbers(session, self.scope.year, self.scope.branch_uid, self.scope.day)
        wanted = [uid for uid, _ in branches if self.scope.branch_uid in (None, uid)]
        due = [one for uid in wanted for one in queries.handups_due(session, uid, self.scope.day)]
        return branches, numbers, due

    def _show_numbers(self, numbers: Mapping[str, int], due: Sequence[Mapping[str, Any]]) -> None:
        def said(fen: int) -> str:
            return self.tr("{sum} 元").format(sum=yuan(fen, thousands=True))

        owed = sum(one["amount_fen"] + one["large_fen"] for one in due)
        late = any(one["due_on"].latest < today() for one in due)
        what = self.tr("应上缴未缴")
        if due:
            periods = dict.fromkeys(self._short(one["from_month"], one["to_month"]) for one in due)
            what = self.tr("应上缴未缴（{periods}）").format(periods="、".join(periods))
        sign = "▲ " if due and late else "! " if due else ""
        self.cards.show_numbers([
            (self.tr("本年收入"), said(numbers["collected"] + numbers["received"]), ""),
            (self.tr("已上缴"), said(numbers["handed_up"]), "done"),
            (what, sign + said(owed), "late" if due and late else "due" if due else ""),
            (self.tr("支出"), said(numbers["used"]), ""),
            (self.tr("结余"), said(numbers["balance"]), "late" if numbers["balance"] < 0 else ""),
        ])  # fmt: skip

    def _short(self, first: PartialDate, last: PartialDate) -> str:
        text = period_words(first, last)
        year = PartialDate(self.scope.year).chinese
        return text.removeprefix(year) if text != year else text

    def _show_list(self, key: str) -> None:
        self.stack.setCurrentWidget(self.list)
        for one in self.lists.values():
            for made in one.acts:
                made.setVisible(one.key == key)
        if self.desk.book is not None:
            self.list.reread()
        self.tools.arrange()
        self.head_changed.emit()

    def _add(self) -> None:
        """Presses the filled button of the list in sight."""
        filled = [made for made in self.list.acts if made.property("kind") == "filled" and made.isEnabled()]
        if filled:
            filled[-1].click()  # type: ignore[attr-defined]

    # What the window asks is asked of the list in sight ---------------------------------------------------------

    @property
    def span(self) -> Span:
        return Span(as_of=self.scope.day, year=self.scope.year, branch=self.branch.name)

    @property
    def chosen(self) -> Sequence[str]:
        return self.list.chosen

    def find(self, typed: str) -> None:
        self.list.find(typed)

    def clear_filter(self) -> None:
        self.list.clear_filter()

    def take_keys(self) -> None:
        self.list.take_keys()


def _told(name: str) -> Any:
    """What the list in sight says under this name."""
    return property(lambda page: getattr(page.list, name))


for _name in ("find_hint", "unit", "fields", "source", "register"):
    setattr(AccountPage, _name, _told(_name))
