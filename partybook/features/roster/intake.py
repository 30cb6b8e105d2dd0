"""A roster as clerks keep it: what its columns mean, whose each row is, what would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate, today
from partybook.errors import Problem, Where
from partybook.features.roster.model import FIELDS
from partybook.features.roster.rules.membership import branch_key, check_person
from partybook.fields import Field, id_birth, id_sex
from partybook.sheets.heading import Table, address
from partybook.sheets.plan import Intake, Known, Plan, PlannedRow
from partybook.sheets.reading.cells import parse_cell
from partybook.standards.codes import codes
from partybook.text import folded, mark

Values = dict[str, Any]


def plan_roster(table: Table, known: Known, plan: Plan) -> None:
    """Plans every data row of a roster against the people that the book knows."""
    reader = _RowReader(table, plan.sheet)
    matcher = _Matcher(known, plan.settings)
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems)
        row.label = str(row.values.get("name") or mark("（无姓名）"))
        if not any(problem.severity == "error" for problem in row.problems):
            matcher.settle(row, reader)
        plan.rows.append(row)
    plan.problems += _about_the_file(table)


def _about_the_file(table: Table) -> list[Problem]:
    if any(field.key in ("standing", "full_on") for field in table.columns.values()):
        return []
    return [
        Problem(
            "no-standing",
            mark("表里没有“人员类别”和“转正时间”，分不出正式党员和预备党员；这一项先空着，以后可补。"),
            severity="warning",
        )
    ]


class _RowReader:
    """Turns cells into values; the same text in a column is understood once."""

    def __init__(self, table: Table, sheet: str) -> None:
        self._sheet = sheet
        self._columns: list[tuple[int, str, Field, dict[str, tuple[Any, Problem | None]]]] = [
            (index, field.key, field, {}) for index, field in sorted(table.columns.items())
        ]
        self._heads = {field.key: (index, table.heads[index]) for index, field in table.columns.items()}
        self._codes = codes()

    def where(self, row: int, key: str) -> Where:
        """The place of a field in a row; the row alone where no column feeds the field."""
        index, head = self._heads.get(key, (None, None))
        return Where(self._sheet, row, head, None if index is None else address(row, index))

    def read(self, row: int, cells: Sequence[Any], problems: list[Problem]) -> Values:
        """The values of a row, without blanks; adds what is wrong or doubtful to `problems`."""
        values: Values = {}
        unknown: list[str] = []
        for index, key, field, seen in self._columns:
            raw = cells[index]
            if raw is None:
                continue
            found = seen.get(raw) if type(raw) is str else None
            if found is None:
                found = self._understand(field, raw, seen)
            value, problem = found
            if problem is not None:
                problems.append(problem.at(self.where(row, key)))
                if problem.code == "code-unknown":
                    unknown.append(f"{field.label}：{problem.value}")
            if value is not None:
                values[key] = value
        self._look_over(row, values, problems)
        if unknown:
            values["unknown"] = unknown
        return values

    def _understand(self, field: Field, raw: Any, seen: dict[str, Any]) -> tuple[Any, Problem | None]:
        found = _parsed(field, raw, self._codes)
        if type(raw) is str:
            seen[raw] = found
        return found

    def _look_over(self, row: int, values: Values, problems: list[Problem]) -> None:
        """What the values say together: a name must be there, 转正 makes a full member, dates and numbers agree."""
        if "name" not in values:
            missing = Problem("name-missing", mark("没有姓名。请补上姓名；不是党员的行请删去。"))
            problems.append(missing.at(self.where(row, "name")))
        if "full_on" in values:
            values.setdefault("standing", "full")
        problems += [problem.at(self.where(row, key)) for key, problem in check_person(values, today())]


def _parsed(field: Field, raw: Any, tables: Any) -> tuple[Any, Problem | None]:
    try:
        return parse_cell(field, raw, tables), None
    except Problem as problem:
        if problem.value is None:
            problem.value = raw
        return problem.taken, problem


def _complete(values: Values, person: Mapping[str, Any] | None) -> None:
    """What the ID number says of birth and sex, where neither the sheet nor the book says anything."""
    number = values.get("citizen_id")
    if number:
        for key, told in (("born_on", id_birth(number)), ("sex", id_sex(number))):
            if key not in values and (person or {}).get(key) is None:
                values[key] = told


class _Matcher:
    """Tells whose a row is: by ID, else by name and birth, else it asks; never by name alone."""

    def __init__(self, known: Known, settings: Mapping[str, Any]) -> None:
        self._by_id: dict[str, Mapping[str, Any]] = {}
        self._by_name: dict[str, list[Mapping[str, Any]]] = {}
        for person in known:
            self._keep(person)
        self._branches = {branch_key(name): name for name in settings.get("branches", ())}
        self._home = settings.get("branch")
        self._rows: dict[int, PlannedRow] = {}  # id() of a kept mapping → the row of this file it came from

    def _keep(self, person: Mapping[str, Any]) -> None:
        if person.get("citizen_id"):
            self._by_id[person["citizen_id"]] = person
        self._by_name.setdefault(folded(person["name"]), []).append(person)

    def settle(self, row: PlannedRow, reader: _RowReader) -> None:
        """Decides the row's fate."""
        values: Values = dict(row.values)
        unknown = values.pop("unknown", [])
        self._name_branch(row, values, reader)
        try:
            person = self._whose(values, reader, row.row)
        except Problem as problem:
            row.problems.append(problem)
            return
        note = _note(values, unknown, person)
        if note is not None:
            values["note"] = note
        _complete(values, person)
        row.values = values
        earlier = self._rows.get(id(person))
        if person is None:
            row.fate = "added"
            if self._home:
                values.setdefault("branch", self._home)
            self._rows[id(values)] = row
            self._keep(values)
        elif earlier is not None:
            self._second_time(row, earlier, person, values)
        else:
            self._compare(row, person, values, reader)

    def _name_branch(self, row: PlannedRow, values: Values, reader: _RowReader) -> None:
        """Writes the branch as the book writes it; a branch that the book lacks will be made, and is said once."""
        name = values.get("branch")
        if not name:
            return
        name = name.strip()
        key = branch_key(name)
        if key not in self._branches:
            self._branches[key] = name
            row.problems.append(
                Problem(
                    "branch-new",
                    mark("台账里没有支部“{value}”，导入时会新建。若是写法不同，请先改成一致。"),
                    value=name,
                    severity="warning",
                ).at(reader.where(row.row, "branch"))
            )
        values["branch"] = self._branches[key]

    def _whose(self, values: Values, reader: _RowReader, row: int) -> Mapping[str, Any] | None:
        """The person that a row is about, None for a new one. Problem ask-who where only the clerk can tell."""
        number, born = values.get("citizen_id"), values.get("born_on")
        if number in self._by_id:
            return self._by_id[number]
        namesakes = [
            person
            for person in self._by_name.get(folded(values["name"]), ())
            if not (number and person.get("citizen_id"))  # two numbers are two people
        ]
        if not namesakes:
            return None
        birth = born or (id_birth(number) if number else None)
        if birth is not None:
            same = [
                person for person in namesakes if person.get("born_on") and person["born_on"].agrees(birth)
            ]
            if len(same) == 1:
                return same[0]
            if not same and all(person.get("born_on") for person in namesakes):
                return None
        unchanged = [person for person in namesakes if not _differences(values, person)]
        if len(unchanged) == 1:
            return unchanged[0]
        raise Problem(
            "ask-who",
            mark(
                "有 {count} 位同名的“{value}”，这一行缺身份证号或出生年月，不能确定是不是同一人。请补上后再导入。"
            ),
            value=values["name"],
            count=len(namesakes),
        ).at(reader.where(row, "name"))

    def _second_time(
        self, row: PlannedRow, earlier: PlannedRow, person: Mapping[str, Any], values: Values
    ) -> None:
        """The same person again in one file: harmless where it says the same, else the row waits."""
        if _differences(values, {**person, **earlier.values}):
            row.problems.append(
                Problem(
                    "twice-different",
                    mark("与第 {first} 行是同一人，但内容不同。请只留一行正确的。"),
                    where=Where(row=row.row, column=None),
                    value=row.label,
                    first=earlier.row,
                )
            )
            return
        row.fate = "unchanged"
        row.uid = earlier.uid
        row.problems.append(
            Problem(
                "twice-same",
                mark("与第 {first} 行重复，只取一次。"),
                where=Where(row=row.row),
                value=row.label,
                severity="warning",
                first=earlier.row,
            )
        )

    def _compare(
        self, row: PlannedRow, person: Mapping[str, Any], values: Values, reader: _RowReader
    ) -> None:
        row.uid = person["uid"]
        row.changes = _differences(values, person)
        row.fate = "updated" if row.changes else "unchanged"
        self._rows[id(person)] = row
        if "name" in row.changes:
            row.problems.append(
                Problem(
                    "name-changed",
                    mark("身份证号相同而姓名不同：台账里是“{there}”，将改为“{value}”，请核对。"),
                    value=values["name"],
                    there=person["name"],
                    severity="warning",
                ).at(reader.where(row.row, "name"))
            )


def _note(values: Values, unknown: list[str], person: Mapping[str, Any] | None) -> str | None:
    """The note with what no code table knows; None where nothing is to be added."""
    if not unknown:
        return None
    old = values.get("note") or (person or {}).get("note") or ""
    return "；".join(part for part in (old, *(word for word in unknown if word not in old)) if part)


def _differences(values: Values, person: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """key → (in the book, in the sheet) where the sheet says something else. Blank says nothing."""
    found = {}
    for key, new in values.items():
        old = person.get(key)
        if new == old or new is None or key == "unknown":
            continue
        if key == "branch" and old and branch_key(old) == branch_key(new):
            continue
        if isinstance(new, PartialDate) and isinstance(old, PartialDate) and _less_exact(new, old):
            continue
        found[key] = (old, new)
    return found


def _less_exact(new: PartialDate, old: PartialDate) -> bool:
    """Whether the sheet knows only the month or year of what the book knows more exactly."""
    return old.iso.startswith(new.iso)


KINDS = {"roster": Intake(mark("党员名册"), FIELDS, plan_roster)}
