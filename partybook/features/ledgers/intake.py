"""Spreadsheets of a ledger: a row each; the same row again changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from partybook.dates import today
from partybook.errors import Problem
from partybook.features.ledgers.rules import Others, check_row, stored, told_state
from partybook.fields import Field, Label
from partybook.sheets.heading import Table
from partybook.sheets.plan import Intake, Known, Plan, PlannedRow
from partybook.sheets.rows import Reader, Values, refused
from partybook.standards.ledgers import FOLDER, STATE, Ledger, changed_ledger, ledgers, own_ledger
from partybook.text import folded, mark

BRANCH = Field("branch", "所在党支部", Label(), ("支部", "党支部", "所属支部"), 8)


def intake_of(ledger: Ledger) -> Intake:
    """What a ledger takes in: its own columns, and the branch."""
    return Intake(ledger.title, (*ledger.fields, BRANCH), _planner(ledger), ledger.fields)


def _planner(ledger: Ledger) -> Callable[[Table, Known, Plan], None]:
    return lambda table, known, plan: Sheet(ledger, table, known, plan).fill()


class Sheet:
    """One spreadsheet of a ledger, against what the book knows."""

    def __init__(self, ledger: Ledger, table: Table, known: Known, plan: Plan) -> None:
        self.ledger, self.table, self.plan = ledger, table, plan
        self.reader = Reader(table, plan)
        self.day = today()
        self.others: dict[str, Others] = {}
        self.rows = [row for row in known if row["what"] == "row"]
        self.people: dict[str, list[Mapping[str, Any]]] = {}
        for row in known:
            if row["what"] == "person":
                self.people.setdefault(folded(row["name"]), []).append(row)
        self.seen = {self._identity(row, row["branch_uid"]) for row in self.rows}
        self.branches = {row["uid"]: row["name"] for row in known if row["what"] == "branch"}

    def fill(self) -> None:
        for number, cells in self.table.data:
            row = PlannedRow(number, "", "refused")
            values = self.reader.read(number, cells, row.problems)
            row.label = self._label(values)
            if not refused(row.problems):
                self._settle(row, values)
            self.plan.rows.append(row)

    def _settle(self, row: PlannedRow, values: Values) -> None:
        branch = self._branch(row, values)
        if branch is None:
            return
        if self.ledger.states:
            values.setdefault(STATE, told_state(self.ledger, values))
        identity = self._identity(values, branch)
        if identity in self.seen:
            row.fate = "unchanged"
            return
        others = self._others(branch)
        for key, problem in check_row(self.ledger, values, others, self.day):
            row.problems.append(problem.at(self.reader.where(row.row, key)))
        if refused(row.problems):
            return
        self.seen.add(identity)
        others.add(self.ledger, values)
        row.values = {**values, "branch_uid": branch, "people": self._link(row, values)}
        row.fate = "added"

    def _others(self, branch: str) -> Others:
        if branch not in self.others:
            self.others[branch] = Others(row for row in self.rows if row["branch_uid"] == branch)
        return self.others[branch]

    def _branch(self, row: PlannedRow, values: Values) -> str | None:
        """The branch that a row names, else the one asked for, else the only one there is."""
        name = values.pop("branch", None) or self.plan.settings.get("branch")
        if name is None and len(self.branches) == 1:
            name = next(iter(self.branches.values()))
        uid = next((uid for uid, there in self.branches.items() if name and _same(there, name)), None)
        if uid is None:
            text = mark("没有写是哪个支部。请补上“所在党支部”，或在导入时选择支部。")
            if name is not None:
                text = mark("台账里没有支部“{value}”。")
            problem = Problem("branch-unknown", text, value=name)
            row.problems.append(problem.at(self.reader.where(row.row, "branch")))
        return uid

    def _link(self, row: PlannedRow, values: Values) -> dict[str, str]:
        """Whom of the roster the row means: the only one of that name, which is said, for a name proves little."""
        found = {}
        for key in self.ledger.people:
            same = self.people.get(folded(values.get(key) or ""), [])
            if len(same) == 1:
                found[key] = same[0]["uid"]
            elif len(same) > 1:
                text = mark("名册里有 {count} 位“{value}”，没有对应到本人，请导入后在台账里选择。")
                problem = Problem(
                    "ledger-namesakes", text, value=values[key], count=len(same), severity="warning"
                )
                row.problems.append(problem.at(self.reader.where(row.row, key)))
        return found

    def _identity(self, row: Mapping[str, Any], branch: str | None) -> tuple[Any, ...]:
        """What makes two rows the same: all that they say but the state, which moves on."""
        kept = stored(self.ledger, row)
        return (branch, *((key, str(kept[key])) for key in sorted(kept) if key not in self.ledger.hidden))

    def _label(self, values: Values) -> str:
        first = next(
            (values[one.key] for one in self.ledger.fields if isinstance(values.get(one.key), str)), ""
        )
        return str(first)[:20] or mark("（空行）")


def _same(one: str, other: str) -> bool:
    return folded(one).removesuffix("委员会") == folded(other).removesuffix("委员会")


def of_book(texts: Mapping[str, str]) -> dict[str, Intake]:
    """What the ledgers of the office's own, and those it changed, take in, from their texts by file name."""
    found = {}
    for file, text in texts.items():
        name = file.removesuffix(".toml").removesuffix(".changes")
        if not file.endswith(".changes.toml"):
            found[f"ledger-{name}"] = intake_of(own_ledger(name, text))
        elif name in ledgers():
            found[f"ledger-{name}"] = intake_of(changed_ledger(name, text))
    return found


KINDS = {f"ledger-{name}": intake_of(ledger) for name, ledger in ledgers().items()}
OWN = FOLDER  # where the book keeps the texts
