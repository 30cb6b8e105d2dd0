"""One ledger as a list: its rows of the year, the panel beside, the form; made from the ledger's columns alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from partybook.dates import today
from partybook.desk.desk import Desk
from partybook.desk.palette import Mark
from partybook.desk.pieces import words
from partybook.desk.records import Row, View
from partybook.errors import Problem
from partybook.features.ledgers import queries
from partybook.features.ledgers.dialogs.history import HistoryDialog
from partybook.features.ledgers.dialogs.panel import RowPanel
from partybook.features.ledgers.dialogs.row import BRANCH, MoveDialog, RowDialog, asked_for
from partybook.features.ledgers.dialogs.says import LATE, SOON, state_label, state_mark
from partybook.features.ledgers.queries import STATE, Ledger
from partybook.features.ledgers.rules import has_ended, in_force, label_of
from partybook.features.ledgers.sources import BRANCH as BRANCH_FIELD
from partybook.features.ledgers.sources import DUE, FILES, LEFT, SERIAL
from partybook.features.ledgers.tab.measured import MeasuredPage
from partybook.features.ledgers.tab.overview import SCOPE
from partybook.features.ledgers.tab.own import OwnMenu
from partybook.fields import CodeKind, Field, OwnCodes
from partybook.text import mark

COLUMNS_MOST = 11
BEFORE_STATE = 3  # columns that say what it is about; then how it stands
LEAST, MOST = 4.0, 14.0  # widths of columns
SIGN = 2.5  # what a sign before a word takes


class LedgerPage(MeasuredPage):
    """The rows of one ledger. `left` asks for all ledgers."""

    left = Signal()
    scope_name = SCOPE
    unit = mark("条")
    tables = frozenset({"ledger_row", "ledger_person", "branch", "attachment", "profile"})
    icon = "ledgers"

    def __init__(self, desk: Desk, ledger: Ledger, parent: QWidget | None = None) -> None:
        self.ledger = ledger
        self.name = f"ledgers.{ledger.name}"
        self.source, self.papers, self.register = ledger.source, ledger.source, ledger.name
        self.intake = f"{queries.KIND}{ledger.name}"
        self.fields = (
            *([SERIAL] if ledger.number else []),
            *ledger.fields,
            *([LEFT] if ledger.account else []),
            *([DUE] if ledger.deadline else []),
            FILES,
            BRANCH_FIELD,
        )
        self.bold = ledger.naming
        several = desk.book is not None and len(desk.book.read(queries.branches)) > 1
        self.shown = [*([BRANCH_FIELD.key] if several else []), *self._first_columns()]
        self.widths = {one.key: min(max(_width(one) + 1, LEAST), MOST) for one in self.fields}
        self.widths[STATE] = max((len(one.label) for one in ledger.states), default=0) + SIGN
        self.order = (ledger.day, True) if ledger.day else ("", False)
        super().__init__(desk, parent)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Delete"), self.table, self.put_aside, context=inside)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())

    def _first_columns(self) -> list[str]:
        """The columns shown at first: all but long ones that may be empty, as many as one can read."""
        ledger = self.ledger
        long = {one.key for one in ledger.fields if one.key in ledger.long and not one.required}
        own = [one.key for one in ledger.fields if one.key not in (*long, STATE, "note")]
        due = ledger.deadline.column if ledger.deadline else ""
        states = [key for key in (STATE, DUE.key, due) if any(one.key == key for one in self.fields)]
        own = [key for key in own if key != due]
        if ledger.account:
            own.insert(own.index(ledger.account[1]) + 1, LEFT.key)
        number = [SERIAL.key] if self.ledger.number else []
        most = COLUMNS_MOST - len(states) - len(number)
        return [*number, *own[:BEFORE_STATE], *states, *own[BEFORE_STATE:most]]

    def say_words(self) -> None:
        self.title = self.tr("工作台账")
        self.find_hint = self.tr("在“{ledger}”里查找…").format(ledger=self.ledger.short)
        self.add_word = self.tr("登记一条")
        self.empty_title = self.tr("{ledger}：这一年还没有登记").format(ledger=self.ledger.short)
        self.empty_text = self.ledger.about

    def _lay_out(self) -> None:
        super()._lay_out()
        self.about = words(self.ledger.about, tone="second", rank="small", wrap=True)
        self.about.setVisible(bool(self.ledger.about))
        self.outside.insertWidget(0, self.about)

    def read(self, session: Any) -> Sequence[Row]:
        how = (self.scope.year, today(), self.scope.branch_uid)
        return queries.year_rows(session, self.ledger, *how)

    def show_record(self, source: str, uid: str) -> bool:
        """A row of whatever year and branch."""
        book = self.desk.book
        if source != self.source or book is None:
            return False
        if not self.row(uid):
            try:
                row = book.read(lambda session: queries.row_of(session, self.ledger, uid))
            except Problem:  # it is gone
                return False
            day = row.get(self.ledger.day)
            self.scope.show_branch(None)
            self.scope.show_year(day.year if day else today().year)
        return super().show_record(source, uid)

    def branches_there(self, session: Any) -> Sequence[tuple[str, str]]:
        return queries.branches(session)

    def _sort_rows(self) -> None:
        """Names by pinyin, choices in the order in which they are offered."""
        key, descending = self.model.sorted_by
        field = self.ledger.by_key.get(key)
        if key in self.ledger.people:
            order: Callable[[Any], Any] = queries.sort_key
        elif field is not None and isinstance(field.kind, CodeKind):
            codes = list(field.kind.of(self.desk.codes).codes)
            order = {code: place for place, code in enumerate(codes)}.__getitem__
        else:
            super()._sort_rows()
            return
        full = [row for row in self.rows if row.get(key) is not None]
        full.sort(key=lambda row: order(row[key]), reverse=descending)
        self.rows = full + [row for row in self.rows if row.get(key) is None]

    def views(self) -> Sequence[View]:
        def live(key: str, value: str) -> Callable[[Row], bool]:
            return lambda row: not row["binned"] and row[key] == value

        found = [View("all", self.tr("全部"), lambda row: not row["binned"])]
        if self.ledger.lasting:
            day, ledger = self.scope.day, self.ledger
            found += [
                View("here", self.tr("在册"), lambda row: not row["binned"] and in_force(ledger, row, day)),
                View(
                    "ended", self.tr("已结束"), lambda row: not row["binned"] and has_ended(ledger, row, day)
                ),
            ]
        found += [View(one.code, one.label, live(STATE, one.code)) for one in self.ledger.states]
        if self.ledger.deadline:
            found.append(View("late", self.tr("逾期"), live("mark", "late")))
            found.append(View("soon", self.tr("快到期"), live("mark", "soon")))
        if any(row["binned"] for row in self.rows):
            found.append(View("binned", self.tr("回收站"), lambda row: row["binned"]))
        return found

    def marks(self) -> Mapping[str, Callable[[Any], Mark | None]]:
        due = {"late": LATE, "soon": SOON}
        return {STATE: partial(state_mark, self.ledger), DUE.key: lambda value: due.get(str(value))}

    def buttons(self) -> Sequence[QWidget]:
        return [OwnMenu(self.desk, self.ledger, self), *self.sheets()]

    def buttons_always(self) -> bool:
        return True  # an empty form to fill in by hand can be printed before the first row

    def panel(self) -> QWidget:
        self.beside_row = RowPanel(self.desk, self.ledger, self)
        self.beside_row.edit_asked.connect(lambda: self._open(self.table.uid))
        self.beside_row.move_asked.connect(self.move_on)
        self.beside_row.bin_asked.connect(self.put_aside)
        self.beside_row.restore_asked.connect(self.restore)
        self.beside_row.person_asked.connect(self.go_to_person, Qt.ConnectionType.QueuedConnection)
        self.beside_row.history_asked.connect(self.show_history)
        return self.beside_row

    def show_row(self, row: Row) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        """The chosen rows in the panel; the one the keys stand on where none is selected."""
        uids = self.chosen or ([self.table.uid] if self.table.uid else [])
        self.beside_row.show_rows([found for uid in uids if (found := self.row(uid))], can_edit=self.can_edit)

    # Entering and changing -------------------------------------------------------------------------------------

    def open_row(self, row: Row) -> None:
        if self.desk.book is None:
            return
        dialog = RowDialog(
            self.desk,
            self.ledger,
            row,
            self.picker.branches,
            branch=self.scope.branch_uid or "",
            read_only=not self.can_edit or bool(row.get("binned")),
            parent=self.window(),
        )
        uid = row.get("uid")

        def write(session: Any, changed: dict[str, Any]) -> str | None:
            values = {key: value for key, value in changed.items() if key != BRANCH}
            if uid is None:
                return queries.add_row(session, self.ledger, dialog.branch_uid, values, dialog.people())
            queries.change_row(session, self.ledger, str(uid), values, dialog.people())
            return str(uid)

        what = self.tr("修改{ledger}") if uid else self.tr("登记{ledger}")
        self.open_dialog(dialog, what.format(ledger=self.ledger.short), write)
        dialog.accepted.connect(lambda: self.add() if dialog.goes_on else None)

    def move_on(self, state: str) -> None:
        """Moves the chosen rows to another state; asks first for what it wants to know."""
        rows = self.beside_row.rows
        if not rows or not self.can_edit:
            return
        keys, lost = asked_for(self.ledger, rows, state)
        uids = [str(row["uid"]) for row in rows]
        label = state_label(self.ledger, state)
        if len(rows) == 1:
            what = self.tr("{row}：改为“{state}”").format(row=label_of(self.ledger, rows[0]), state=label)
        else:
            what = self.tr("{count} 条改为“{state}”").format(count=len(rows), state=label)

        def write(session: Any, values: Mapping[str, Any]) -> str | None:
            queries.change_rows(session, self.ledger, uids, {**lost, STATE: state, **values})
            return uids[0] if len(uids) == 1 else None

        if keys:
            dialog = MoveDialog(self.ledger, state, keys, rows, self.desk.codes, self.window())
            self.open_dialog(dialog, what, write)
        else:
            self.done(what, lambda session: write(session, {}), what)

    def put_aside(self) -> None:
        """Puts the chosen rows into the bin; undo, or 恢复 there, brings them back."""
        self._act(self.tr("移入回收站：{what}"), queries.bin_rows, binned=False)

    def restore(self) -> None:
        """Takes the chosen rows out of the bin."""
        self._act(self.tr("从回收站恢复：{what}"), queries.restore_rows, binned=True)

    def _act(self, what: str, write: Any, *, binned: bool) -> None:
        rows = [row for row in self.beside_row.rows if row["binned"] == binned]
        if not rows or not self.can_edit:
            return
        one = label_of(self.ledger, rows[0]) or self.ledger.short
        said = what.format(what=one if len(rows) == 1 else self.tr("{count} 条").format(count=len(rows)))
        self.done(said, lambda session: write(session, [str(row["uid"]) for row in rows]), said)

    def go_to_person(self, uid: str) -> None:
        """Shows somebody of the roster who is named in the row."""
        go = getattr(self.desk.window, "show_record", None)
        if go is not None:
            go("roster.members", uid)

    def show_history(self) -> None:
        """What became of the row, newest first."""
        row = self.beside_row.row
        if row is not None:
            dialog = HistoryDialog(self.desk, self.ledger, row, self.window())
            dialog.finished.connect(lambda _code: dialog.deleteLater())
            self.history = dialog
            dialog.open()


def _width(field: Field) -> float:
    """How wide a column is: as it says of itself, and as its choices need."""
    words = field.kind.of({}).codes.values() if isinstance(field.kind, OwnCodes) else ()
    return max(field.width, *(len(one.label) for one in words), 0.0)
