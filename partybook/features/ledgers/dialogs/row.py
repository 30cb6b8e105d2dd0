"""The form of a row, made from the ledger's columns; what its rules say stands at the fields while one types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from partybook.dates import PartialDate, today
from partybook.desk.desk import Desk
from partybook.desk.form import Choice, Finder, Finding, Form, FormDialog
from partybook.desk.language import word
from partybook.desk.pieces import button
from partybook.errors import Problem
from partybook.features.ledgers import queries
from partybook.features.ledgers.queries import STATE, Ledger
from partybook.features.ledgers.rules import Others, check_row, emptied, moves, wanted
from partybook.fields import Codes, Date, Field, Label, Text

BRANCH = "branch"
WIDE = 8.0  # a text of this width takes a whole line
CONTACT = "contact"  # before the key of who is not on the roster


def finding_of(desk: Desk) -> Finding:
    """Whom a column of people offers; any other name may be typed."""
    if desk.book is None:
        return Finding((), queries.matches, free=True)
    found = desk.book.read(lambda session: queries.findable(session, today()))
    return Finding([_choice(one, desk.codes) for one in found], queries.matches, free=True)


def _choice(one: Any, codes: Codes) -> Choice:
    kind = word(codes["contact_kind"].label(one.kind)) if one.kind else ""
    born = one.born_on.dotted if one.born_on else ""
    more = " · ".join(
        part for part in (word(codes["sex"].short(one.sex)), born, one.place or "", kind) if part
    )
    return Choice(f"{CONTACT} {one.uid}" if one.kind else one.uid, one.name, more, one.find_key)


def form_of(
    ledger: Ledger,
    codes: Codes,
    *,
    finding: Finding | None = None,
    branches: Sequence[str] = (),
    states: Sequence[str] = (),
    check: Any = None,
) -> Form:
    """The form of a ledger: its columns, long texts below, the branch where there are several."""
    fields = [replace(one, required=True) if one.key == STATE else one for one in ledger.fields]
    keys = [one.key for one in fields if one.key not in ledger.long]
    translate = QCoreApplication.translate
    if len(branches) > 1:
        fields.append(Field(BRANCH, "所在党支部", Label(), (), 8, required=True))
        keys.insert(0, BRANCH)
    groups = [(translate("RowDialog", "登记内容"), keys)]
    if ledger.long:
        groups.append((translate("RowDialog", "详细情况"), list(ledger.long)))
    choices: dict[str, Any] = {BRANCH: branches, STATE: states or [one.label for one in ledger.states]}
    choices |= dict.fromkeys(ledger.people, finding or Finding((), queries.matches, free=True))
    wide = [one.key for one in fields if isinstance(one.kind, Text) and one.width >= WIDE]
    return Form(
        fields,
        [group for group in groups if group[1]],
        codes,
        choices={key: value for key, value in choices.items() if key in {one.key for one in fields}},
        wide=wide,
        long=ledger.long,
        check=check,
    )


class RowDialog(FormDialog):
    """A row, new or known. `branches` are (uid, name); `others` are the rows of each branch, by uid, without this one."""

    def __init__(
        self,
        desk: Desk,
        ledger: Ledger,
        row: Mapping[str, Any],
        branches: Sequence[tuple[str, str]],
        *,
        branch: str = "",
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.ledger, self.row, self.desk = ledger, row, desk
        self.branches = {name: uid for uid, name in branches}
        self._others: dict[str | None, Others] = {}
        self._pointed: dict[str, Problem] = {}
        self.goes_on = False
        form = form_of(
            ledger,
            desk.codes,
            finding=finding_of(desk) if ledger.people else None,
            branches=[name for _, name in branches],
            states=self._states(),
            check=self._check,
        )
        translate = QCoreApplication.translate
        title = (
            ledger.title if row else translate("RowDialog", "{ledger}：新登记").format(ledger=ledger.short)
        )
        super().__init__(title, form, read_only=read_only, parent=parent)
        self.more = button(translate("RowDialog", "保存并继续登记"))
        self.more.clicked.connect(self._keep_and_go_on)
        self.more.setVisible(not row and not read_only)
        self._foot_line.insertWidget(2, self.more)
        self._fill(branch)
        self._taken: dict[str, Any] = {}  # what a person has filled in
        self._meant = {key: self._key(key) for key in ledger.people}
        for key in dict.fromkeys(ledger.taken.values()):
            form.entries[key].edited.connect(partial(self._take_over, key))
        if row and BRANCH in form.entries:
            form.entries[BRANCH].lock()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self.look)
        for entry in form.entries.values():
            entry.edited.connect(self._timer.start)

    def _states(self) -> list[str]:
        """The state the row is in and those it may go to."""
        here = self.row.get(STATE)
        allowed = [one for one in self.ledger.states if one.code == here]
        return [one.label for one in (*allowed, *moves(self.ledger, here))]

    def _fill(self, branch: str) -> None:
        form, ledger = self.form, self.ledger
        if self.row:
            self.show_values(self.row)
            for key, uid in self.row.get("people", {}).items():
                entry = form.entries.get(key)
                if isinstance(entry, Finder) and any(one.key == uid for one in entry._finding.choices):
                    entry.take(uid)
            return
        first = {STATE: ledger.states[0].code} if ledger.states else {}
        self.show_values({})
        day = ledger.by_key.get(ledger.day)
        if day is not None and isinstance(day.kind, Date) and day.kind.whole:
            first[day.key] = PartialDate.of(today())
        name = next((name for name, uid in self.branches.items() if uid == branch), None)
        if BRANCH in form.entries and name:
            first[BRANCH] = name
        form.propose({key: value for key, value in first.items() if key in form.entries})

    def _key(self, column: str) -> str:
        """Whom a column of people means."""
        entry = self.form.entries[column]
        return entry.key if isinstance(entry, Finder) else ""

    def _take_over(self, column: str) -> None:
        """What is known of the person chosen goes into the columns that ask for it, where nothing else was written."""
        key, book = self._key(column), self.desk.book
        if key == self._meant[column] or book is None:
            return
        self._meant[column] = key
        contact, uid = key.startswith(CONTACT), key.removeprefix(f"{CONTACT} ")
        known = (
            book.read(lambda session: queries.known_of(session, uid, today(), contact=contact)) if key else {}
        )
        for taken, of in self.ledger.taken.items():
            entry = self.form.entries[taken]
            mine = not entry.is_unread and entry.value in (None, "", self._taken.get(taken))
            if of == column and mine and entry.value != known.get(taken):
                self._taken[taken] = known.get(taken)
                entry.offer(known.get(taken))

    # What the rules say ----------------------------------------------------------------------------------------

    @property
    def branch_uid(self) -> str | None:
        """The branch the row is of."""
        if self.row:
            return self.row["branch_uid"]
        if BRANCH in self.form.entries:
            return self.branches.get(self.form.entries[BRANCH].value)
        return next(iter(self.branches.values()), None)

    def _other_rows(self) -> Others:
        """The other rows of the branch, read once."""
        uid, book = self.branch_uid, self.desk.book
        if uid not in self._others and book is not None:
            found = (
                book.read(partial(queries.rows_of, ledger=self.ledger, branch=uid))
                if self.ledger.rules
                else []
            )
            self._others[uid] = Others(row for row in found if row["uid"] != self.row.get("uid"))
        return self._others.get(uid) or Others(())

    def _check(self, values: Mapping[str, Any]) -> Iterable[tuple[str, Problem]]:
        values = {key: value for key, value in values.items() if key in self.ledger.by_key}
        return check_row(self.ledger, values, self._other_rows(), today())

    def look(self) -> None:
        """Says at the fields what the rules find; what was said before and no longer holds goes."""
        entries = self.form.entries
        for key, problem in self._pointed.items():
            if entries[key].problem in (problem, None):
                entries[key].problem = None
                entries[key].say("")
        self._pointed = {}
        for key, problem in self._check(self.form.values()):
            entry = entries[key]
            if problem.code != "ledger-missing" and entry.problem is None and key not in self._pointed:
                entry.point_out(problem)
                self._pointed[key] = problem

    # What is kept ----------------------------------------------------------------------------------------------

    def people(self) -> dict[str, str]:
        """Whom of the roster each column of people means; contacts are named only."""
        found = {}
        for key in self.ledger.people:
            entry = self.form.entries[key]
            if isinstance(entry, Finder) and entry.key and not entry.key.startswith(CONTACT):
                found[key] = entry.key
        return found

    def _keep_and_go_on(self) -> None:
        self.goes_on = True
        self.keep()
        self.goes_on = self.result() == RowDialog.DialogCode.Accepted


class MoveDialog(FormDialog):
    """What a state wants to know: the day it was done, or what else the ledger's rules ask for."""

    whole = True

    def __init__(
        self,
        ledger: Ledger,
        state: str,
        keys: Sequence[str],
        rows: Sequence[Mapping[str, Any]],
        codes: Codes,
        parent: QWidget | None = None,
    ) -> None:
        label = next(one.label for one in ledger.states if one.code == state)
        fields = [replace(ledger.by_key[key], required=True) for key in keys]
        translate = QCoreApplication.translate
        several = translate("MoveDialog", "{count} 条改为“{state}”").format(count=len(rows), state=label)
        title = translate("MoveDialog", "改为“{state}”").format(state=label)
        form = Form(fields, [(title if len(rows) == 1 else several, keys)], codes, long=ledger.long)
        super().__init__(title, form, parent=parent)
        self.fit()
        days = [one.key for one in fields if isinstance(one.kind, Date)]
        first = rows[0] if len(rows) == 1 else {}
        self.show_values({key: first.get(key) for key in keys})
        form.propose({key: PartialDate.of(today()) for key in days if first.get(key) is None})


def asked_for(
    ledger: Ledger, rows: Sequence[Mapping[str, Any]], state: str
) -> tuple[list[str], dict[str, Any]]:
    """What has to be asked before rows are moved to a state, and what they lose by it."""
    return wanted(ledger, rows, state), dict.fromkeys(emptied(ledger, state))
