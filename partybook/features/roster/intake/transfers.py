"""Transfers as offices list them (R22): whose each row is, whether it is known, what would be entered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.roster.intake.finding import refuse_dissolved
from partybook.features.roster.intake.matching import differences
from partybook.features.roster.intake.reading import UNKNOWN, RowReader, Values
from partybook.features.roster.rules.checks import check_event
from partybook.features.roster.rules.membership import branch_key
from partybook.fields import id_birth
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.text import folded, mark

PERSON = ("name", "sex", "citizen_id", "born_on", "standing")
EVENT = (
    "kind", "from_unit", "to_unit", "letter", "on_date", "valid_days", "dues_to", "accepted_on", "receipt_on",
    "handled_by", "note",
)  # fmt: skip
IN, OUT = "transfer_in", "transfer_out"
Someone = dict[
    str, Any
]  # a person as written down, with their `events`; `made_in` is the row that makes them


def plan_transfers(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row of a list of transfers against the people and transfers that the book knows."""
    reader = TransferReader(table, plan.sheet)
    settler = Settler(known, plan, reader)
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems)
        row.label = str(row.values.get("name") or mark("（无姓名）"))
        if not any(problem.severity == "error" for problem in row.problems):
            settler.settle(row)
        plan.rows.append(row)


class TransferReader(RowReader):
    """Reads a row without the checks that a whole roster row has."""

    def _look_over(
        self, row: int, values: Values, unknown: Mapping[str, str], problems: list[Problem]
    ) -> None:
        if "name" not in values:
            missing = Problem("name-missing", mark("没有姓名。请补上姓名；不是党员的行请删去。"))
            problems.append(missing.at(self.where(row, "name")))


class Settler:
    """Settles rows one after the other; what a row tells is known to those that follow."""

    def __init__(self, known: Known, plan: Plan, reader: TransferReader) -> None:
        self._reader = reader
        self._by_id: dict[str, Someone] = {}
        self._by_name: dict[str, list[Someone]] = {}
        self._letters: dict[tuple[str, int], Someone] = {}  # by number and year, those that we gave
        for person in known:
            someone = {**person, "events": list(person["events"])}
            self._keep(someone)
            for event in someone["events"]:
                if not event["corrected"]:
                    self._keep_letter(someone, event)
        self._branches = {branch_key(name): name for name in plan.settings.get("branches", ())}
        self._home: str | None = plan.settings.get("branch")
        self._settings = plan.settings
        self._said = f"{plan.sheet} {plan.file}"  # may tell the direction of all rows

    def _keep(self, someone: Someone) -> None:
        if someone.get("citizen_id"):
            self._by_id[someone["citizen_id"]] = someone
        self._by_name.setdefault(folded(someone["name"]), []).append(someone)

    def _keep_letter(self, someone: Someone, event: Mapping[str, Any]) -> None:
        if event["kind"] == OUT and event.get("letter"):
            self._letters[folded(event["letter"]), event["on_date"].year] = someone

    def settle(self, row: PlannedRow) -> None:
        """Decides the row's fate."""
        values = dict(row.values)
        unknown = values.pop(UNKNOWN, [])
        if unknown:
            values["note"] = "；".join(filter(None, (values.get("note"), *unknown)))
        row.values = values
        try:
            values["kind"] = self._direction(row, values)
            someone = self._whose(row, values)
            if someone is None:
                someone = self._new_person(row, values)
            self._enter(row, someone, values)
        except Problem as problem:
            row.fate = "refused"
            row.problems.append(problem)

    def _refuse(self, row: PlannedRow, key: str, code: str, text: str, **said: Any) -> Problem:
        return Problem(code, text, **said).at(self._reader.where(row.row, key))

    def _warn(self, row: PlannedRow, key: str, code: str, text: str, **said: Any) -> None:
        row.problems.append(self._refuse(row, key, code, text, severity="warning", **said))

    def _is_own(self, unit: str | None) -> bool:
        return bool(unit) and branch_key(unit or "") in self._branches

    def _direction(self, row: PlannedRow, values: Values) -> str:
        """In or out: as the row says, else by which unit is ours, else by the name of the sheet or file."""
        start, end = self._is_own(values.get("from_unit")), self._is_own(values.get("to_unit"))
        if start and end:
            text = mark("转出、转入单位都是本台账的支部，请在名册里登记“调整支部”。")
            raise self._refuse(row, "to_unit", "transfer-inside", text)
        told: str | None = values.get("kind")
        by_unit = OUT if start else IN if end else None
        if told and by_unit and told != by_unit:
            text = mark("转入、转出与所写的单位不一致，请核对。")
            self._warn(row, "kind", "transfer-direction", text)
        if told or by_unit:
            return str(told or by_unit)
        by_name = [way for way, word in ((IN, "转入"), (OUT, "转出")) if word in self._said]
        if len(by_name) != 1:
            text = mark("看不出是转入还是转出。请加一列“转入／转出”，或写明转出、转入单位。")
            raise self._refuse(row, "kind", "transfer-kind", text)
        return by_name[0]

    def _whose(self, row: PlannedRow, values: Values) -> Someone | None:
        """Whom a row is about, None for nobody known. Problem ask-who where only the clerk can tell; never by name alone."""
        number = values.get("citizen_id")
        if number in self._by_id:
            someone = self._by_id[number]
            if folded(someone["name"]) != folded(values["name"]):
                text = mark("身份证号相同而姓名不同：台账里是“{there}”，请核对。")
                self._warn(row, "name", "name-differs", text, there=someone["name"])
            return someone
        namesakes = [
            someone
            for someone in self._by_name.get(folded(values["name"]), ())
            if not (number and someone.get("citizen_id"))  # two numbers are two people
        ]
        birth = values.get("born_on") or (id_birth(number) if number else None)
        if not namesakes:
            return None
        if birth is not None:
            same = [someone for someone in namesakes if _agree(someone.get("born_on"), birth)]
            if len(same) == 1:
                return same[0]
            if not same and all(someone.get("born_on") for someone in namesakes):
                return None
        text = mark(
            "有 {count} 位同名的“{value}”，这一行缺身份证号或出生年月，不能确定是不是同一人。请补上后再导入。"
        )
        raise self._refuse(row, "name", "ask-who", text, value=values["name"], count=len(namesakes))

    def _new_person(self, row: PlannedRow, values: Values) -> Someone:
        """Who comes and is not known will be made; who goes must be known."""
        if values["kind"] == OUT:
            text = mark("名册里没有“{value}”，不能登记转出。请先把人登记进名册，或核对姓名和身份证号。")
            raise self._refuse(row, "name", "transfer-unknown", text, value=values["name"])
        unit = branch_key(values.get("to_unit") or "")
        branch = self._branches.get(unit) or self._home
        if branch is None and len(self._branches) > 1:
            text = mark("台账有 {count} 个支部，转入单位不是其中之一。请写清转入的支部，或在导入时指定支部。")
            raise self._refuse(row, "to_unit", "branch-missing", text, count=len(self._branches))
        refuse_dissolved(self._settings, branch, self._reader.where(row.row, "to_unit"))
        text = mark("名册里没有“{value}”，导入时会新建，请随后把其余情况补全。")
        self._warn(row, "name", "transfer-new-person", text, value=values["name"])
        if "citizen_id" in values and "born_on" not in values:
            values["born_on"] = id_birth(values["citizen_id"])
        someone: Someone = {key: values[key] for key in PERSON if key in values}
        someone |= {"branch": branch, "events": [], "made_in": row.row}
        self._keep(someone)
        return someone

    def _enter(self, row: PlannedRow, someone: Someone, values: Values) -> None:
        """A transfer that is known changes nothing or is completed; any other one is entered."""
        event = {key: values[key] for key in EVENT if key in values}
        dated = "on_date" in event
        if not dated:
            if "accepted_on" not in event:
                text = mark("没有开出日期，也没有接收日期。请补上一项。")
                raise self._refuse(row, "on_date", "transfer-date", text)
            event["on_date"] = event["accepted_on"]
        same = self._same(row, someone["events"], event)
        if same is None:
            if not dated:
                self._warn(row, "on_date", "transfer-date", mark("没有开出日期，按接收日期登记，请核对。"))
            self._add(row, someone, event)
            return
        changes = differences({key: event[key] for key in event if dated or key != "on_date"}, same)
        if same.get("corrected"):
            text = mark("这次转接登记过，后来撤回了，不再导入；确要登记请在名册里登记。")
            self._warn(row, "name", "transfer-withdrawn", text)
            changes = {}
        elif "row" in same:
            self._second_time(row, same["row"], bool(changes))
        self._check(row, someone, {**same, **{key: new for key, (_, new) in changes.items()}}, changes)
        row.uid, row.changes = None if "row" in same else same["uid"], changes
        row.fate = "updated" if changes else "unchanged"

    def _second_time(self, row: PlannedRow, first: int, differs: bool) -> None:
        if differs:
            text = mark("与第 {first} 行是同一次转接，但内容不同。请只留一行正确的。")
            raise self._refuse(row, "name", "twice-different", text, first=first)
        self._warn(row, "name", "twice-same", mark("与第 {first} 行重复，只取一次。"), first=first)

    def _same(
        self, row: PlannedRow, events: Sequence[Mapping[str, Any]], event: Mapping[str, Any]
    ) -> Mapping[str, Any] | None:
        """The known transfer that a row speaks of: the same letter, else the same day where either has no letter."""
        known = [one for one in events if one["kind"] == event["kind"]]
        letter = folded(event.get("letter") or "")
        for one in known:
            near = abs(one["on_date"].year - event["on_date"].year) <= 1  # numbers begin anew
            if letter and near and folded(one.get("letter") or "") == letter:
                return one
        on = event["on_date"]
        same_day = [one for one in known if _agree(one["on_date"], on) or _agree(one.get("accepted_on"), on)]
        for one in same_day:
            if not (letter and one.get("letter")):
                return one
        if not same_day:
            return None
        text = mark("同一天已登记过一次，介绍信编号是“{there}”，与这一行不同。请核对。")
        raise self._refuse(row, "letter", "transfer-letter", text, there=same_day[0]["letter"])

    def _add(self, row: PlannedRow, someone: Someone, event: dict[str, Any]) -> None:
        self._check(row, someone, event, event)
        row.fate = "added"
        row.values = {**event, "name": someone["name"], "person_uid": someone.get("uid"), "row": row.row}
        if "made_in" in someone and someone["made_in"] == row.row:
            row.values |= {key: someone[key] for key in (*PERSON, "branch") if someone.get(key) is not None}
        else:
            row.values |= {"made_in": someone.get("made_in")}
        self._keep_letter(someone, event)
        someone["events"].append({**event, "uid": f"row {row.row:07}", "row": row.row})

    def _check(
        self, row: PlannedRow, someone: Someone, event: Mapping[str, Any], told: Mapping[str, Any]
    ) -> None:
        """What the event's state and limits say, as far as the row tells something new. The first error refuses."""
        if told.get("letter"):
            self._check_letter(row, someone, event)
        others = [one for one in someone["events"] if not one.get("corrected")]
        for key, problem in check_event(someone, others, event, today()) if told else ():
            placed = problem.at(self._reader.where(row.row, key))
            if problem.severity == "error":
                raise placed
            row.problems.append(placed)

    def _check_letter(self, row: PlannedRow, someone: Someone, event: Mapping[str, Any]) -> None:
        """A number of ours is given once a year."""
        holder = self._letters.get((folded(event["letter"]), event["on_date"].year))
        if event["kind"] == OUT and holder is not None and holder is not someone:
            text = mark("介绍信编号 {value} 已开给{name}，不能重复。请核对。")
            raise self._refuse(
                row, "letter", "letter-taken", text, value=event["letter"], name=holder["name"]
            )


def _agree(date: PartialDate | None, other: PartialDate) -> bool:
    return date is not None and date.agrees(other)
