"""The roster page: views as chips, the table, the chosen person at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from partybook.desk.desk import Desk
from partybook.desk.finding import Index
from partybook.desk.palette import look
from partybook.desk.spans import Span
from partybook.features.roster import queries
from partybook.features.roster.dialogs.views import ALWAYS, FITTING, GONE, HERE, branch_view, names, views_of
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.find import matches
from partybook.features.roster.tab.chosen import ChosenPerson
from partybook.features.roster.tab.many import ManyActs
from partybook.text import mark

TABLES = {"person", "branch", "party_group", "event", "attachment", "relative", "post", "organisation"} | {
    "development_step", "development_paper", "development_notice", "development_point",
}  # fmt: skip


class RosterPage(ChosenPerson):
    """Members and applicants: find, look, add, change."""

    unit = mark("人")
    fields = FIELDS
    intake = "roster"
    intakes = ("roster", "transfers")
    source = "roster.members"
    also = frozenset({"roster.events", "roster.transfers", "roster.mobile", "roster.lost"})
    register = "roster"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.index = Index(matches)
        self._typed = ""
        self.many = ManyActs(self)
        self._wire()

    def _fetch(self, uids: Any) -> list[dict[str, Any]]:
        book = self.desk.book
        return book.read(lambda session: queries.page(session, uids, self.as_of)) if book is not None else []

    def _wire(self) -> None:
        errands = getattr(self.desk.window, "errands", None)
        if errands is not None:
            self.printed.clicked.connect(errands.print_register)
            self.panel.print_asked.connect(errands.print_form)
            self.nobody.first_asked.connect(lambda: errands.import_kind(self.intake))
        self.nobody.second_asked.connect(self.add)
        self.nothing.first_asked.connect(self._ask_clear)
        self.added.clicked.connect(self.add)
        self.details.clicked.connect(self._toggle_panel)
        self.chips.chosen.connect(lambda _view: self._show())
        self.branch.activated.connect(lambda _place: self._choose_branch())
        self.more.menu().aboutToShow.connect(lambda: self.many.fill(self.more.menu()))
        self.filtering.changed.connect(self._filter)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self.many.open_row_menu)
        self.table.sort_asked.connect(self.sort)
        self.acts.kept.connect(self._take_kept)
        self.kin.kept.connect(self._take_kept)
        self.desk.changed.connect(self._take_change)
        look.changed.connect(self._measure)
        for keys, act in (
            ("F2", self.change_current),
            ("Ctrl+Shift+N", self.add),
            ("Ctrl+Shift+F", self.ask_filter),
            ("F5", self.reread),
        ):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _take_change(self, tables: set[str]) -> None:
        if tables & TABLES:
            self.reread()

    @property
    def span(self) -> Span:
        return Span(as_of=self.as_of, branch=self.branch.currentText() if self.branch.currentData() else "")

    @property
    def chosen(self) -> list[str]:
        return self.table.chosen_uids()

    def about_days(self) -> tuple[str, str]:
        return (
            self.tr("名册显示当天的情况，只能查看和打印。"),
            self.tr("现在显示的是{day}的名册，只能查看和打印。"),
        )

    def reread(self) -> None:
        """Reads the index again in the order chosen; the person looked at stays chosen."""
        book = self.desk.book
        if book is None:
            return
        self.keep_up()
        order, descending = self.model.sorted_by
        lines, self._branches = book.read(
            lambda session: (
                queries.find_index(session, order=order, descending=descending, day=self.as_of),
                queries.branches(session),
            )
        )
        if not self.is_today:
            lines = self._who_were(lines)
        self._gone = {line.uid: line.gone for line in lines if line.gone is not None}
        self._lines = lines
        self.filtering.forget_people()
        self._take_lines()
        self.added.setEnabled(self.can_edit)
        self.imported.setEnabled(self.can_edit)
        self._list_branches()
        self._count_views()
        self._show(fresh=True)

    def _take_lines(self) -> None:
        """Puts the lines into the index; of whom the filter holds stand in a view more."""
        fitting = self.filtering.fitting(self.as_of)
        if fitting is None:
            self.index.take((line.uid, line.find_key, views_of(line)) for line in self._lines)
        else:
            more = frozenset({FITTING})
            self.index.take(
                (line.uid, line.find_key, views_of(line) | more if line.uid in fitting else views_of(line))
                for line in self._lines
            )

    def ask_filter(self) -> None:
        """Asks for the conditions of the filter."""
        self.filtering.ask(self.as_of)

    def _filter(self) -> None:
        """Shows whom the conditions hold of now."""
        self._take_lines()
        self._count_views()
        self._show()

    def _who_were(self, lines: list[queries.Line]) -> list[queries.Line]:
        """Without those who became something only after the day that is shown."""
        book = self.desk.book
        now = {line.uid for line in book.read(queries.find_index) if line.standing} if book else set()
        return [line for line in lines if line.standing or line.uid not in now]

    def _list_branches(self) -> None:
        """All branches in the combo, the chosen one again; one branch alone needs none."""
        chosen = self.branch.currentData() or ""
        with QSignalBlocker(self.branch):
            self.branch.clear()
            self.branch.addItem(self.tr("全部支部"), "")
            for uid, name in self._branches:
                self.branch.addItem(name, uid)
            self.branch.setCurrentIndex(max(self.branch.findData(chosen), 0))
        self.branch.setVisible(len(self._branches) > 1)

    def _choose_branch(self) -> None:
        self._count_views()
        self._show()

    def _within(self) -> tuple[str, ...]:
        """The views of the branch chosen and of the filter; none where neither is."""
        uid = self.branch.currentData()
        fitting = (FITTING,) if self.filtering.conditions else ()
        return (branch_view(uid), *fitting) if uid else fitting

    def _count_views(self) -> None:
        within = self._within()
        views = [
            (view, text, self.index.count(view, *within)) for view, text in names(self.desk.codes).items()
        ]
        with QSignalBlocker(self.chips):
            self.chips.show_views([one for one in views if one[2] or one[0] in ALWAYS])
        self.tools.arrange()

    def find(self, typed: str) -> None:
        """Shows who fits the typed text within the chosen view."""
        self._typed = typed
        self._show()

    def _show(self, *, fresh: bool = False) -> None:
        chosen = self.table.uid
        view = self.chips.current or HERE
        uids = self.index.find(self._typed, view, *self._within())
        self.model.show(uids, fresh=fresh)
        nobody = not len(self.index)
        self.tools.setVisible(not nobody)
        self.places.setCurrentWidget(self.nobody if nobody else self.full if uids else self.nothing)
        if not (chosen and self.table.go_to(chosen)) and uids:
            self.table.go_to(uids[0])
        if fresh or not uids:
            self._show_person(self.table.uid)
        self.counted.emit(len(uids), self.index.count(GONE if view == GONE else HERE))

    def narrowed(self) -> list[dict[str, Any]] | None:
        """Those who are shown, in the order of the table, where a view, a filter or the find box leaves some out."""
        view, book = self.chips.current or HERE, self.desk.book
        uids = list(self.model.ids)
        if book is None or (view == HERE and len(uids) == self.index.count(HERE)):
            return None
        return book.read(lambda session: queries.page(session, uids, self.as_of))

    def clear_filter(self) -> None:
        """Everyone again; the window empties the find box."""
        with QSignalBlocker(self.chips):
            self.chips.choose(HERE)
            self.branch.setCurrentIndex(0)
        self._typed = ""
        self.filtering.clear()
        self._count_views()
        self._show()

    def show_record(self, source: str, uid: str) -> bool:
        """Somebody on the roster, whoever is shown now; of an event the one to whom it happened."""
        book = self.desk.book
        if book is None or not self.show_source(source):
            return False
        if source in self.also:
            uid = book.read(lambda session: queries.person_of(session, uid))
        if uid not in self.model.ids:
            self.clear_filter()
        if uid not in self.model.ids and uid in self._gone:
            self.chips.choose(GONE)
        return self.table.go_to(uid)

    def _ask_clear(self) -> None:
        clear: Callable[[], None] = getattr(self.desk.window, "clear_filter", self.clear_filter)
        clear()

    def take_keys(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sort(self, key: str, descending: bool) -> None:
        """Another order, made by the database."""
        self.model.mark_sorted(key, descending)
        self.reread()

    def _take_kept(self, uid: str) -> None:
        self.reread()
        self.table.go_to(uid)
