"""Whose a row is, and what it would change: by ID, else by name and birth, else it asks; never by name alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from partybook.dates import PartialDate, today
from partybook.errors import Problem, Where
from partybook.features.roster.intake.finding import refuse_dissolved
from partybook.features.roster.intake.reading import UNKNOWN, RowReader, Values
from partybook.features.roster.intake.remarks import applies_again, in_bin, warn_of_changes
from partybook.features.roster.rules.membership import branch_key, check_person
from partybook.features.roster.rules.posts import same_posts
from partybook.fields import id_birth, id_sex
from partybook.sheets.plan import Known, PlannedRow
from partybook.text import folded, mark

CHECKED = {
    "born_on",
    "sex",
    "citizen_id",
    "joined_on",
    "full_on",
    "standing",
}  # what check_person looks at together


@dataclass
class Someone:
    """A person as the book knows them, or as earlier rows of this file made them; `row` is the row that spoke of them."""

    person: Mapping[str, Any]
    row: PlannedRow | None = None


class Matcher:
    """Settles rows one after the other; what a row tells is known to those that follow."""

    def __init__(self, known: Known, settings: Mapping[str, Any]) -> None:
        self._by_id: dict[str, Someone] = {}
        self._by_name: dict[str, list[Someone]] = {}
        self._binned: dict[Any, Mapping[str, Any]] = {}  # who lies in the recycle bin, by ID
        for person in known:
            if person.get("binned_on"):
                self._binned[person["citizen_id"]] = person
            else:
                self._keep(Someone(person))
        self._branches = {branch_key(name): name for name in settings.get("branches", ())}
        self._home = settings.get("branch")
        self._settings = settings

    def _keep(self, someone: Someone) -> None:
        number, name = someone.person.get("citizen_id"), folded(someone.person["name"])
        if number and not (someone.person.get("left") and number in self._by_id):
            self._by_id[number] = someone
        namesakes = self._by_name.setdefault(name, [])
        if not any(other is someone for other in namesakes):
            namesakes.append(someone)

    def settle(self, row: PlannedRow, reader: RowReader) -> None:
        """Decides the row's fate."""
        values: Values = dict(row.values)
        unknown = values.pop(UNKNOWN, [])
        row.values = values
        try:
            self._name_branch(row, values, reader)
            someone = self._whose(values, reader, row.row)
            if someone is not None and applies_again(row, someone.person, values, reader):
                someone = None
            if someone is None:
                self._add(row, values, unknown, reader)
            elif someone.row is not None:
                _second_time(row, someone, values)
            else:
                self._compare(row, someone, values, unknown, reader)
        except Problem as problem:
            row.fate = "refused"
            row.problems.append(problem)

    def _name_branch(self, row: PlannedRow, values: Values, reader: RowReader) -> None:
        """Writes the branch as the book writes it; a branch that the book lacks will be made, and is said once."""
        name = values.get("branch")
        if not name:
            return
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

    def _whose(self, values: Values, reader: RowReader, row: int) -> Someone | None:
        """The person that a row is about, None for a new one. Problem ask-who where only the clerk can tell."""
        number, born = values.get("citizen_id"), values.get("born_on")
        if number in self._by_id:
            return self._by_id[number]
        if number and number in self._binned:
            raise in_bin(self._binned[number]).at(reader.where(row, "citizen_id"))
        namesakes = [
            someone
            for someone in self._by_name.get(folded(values["name"]), ())
            if not (number and someone.person.get("citizen_id"))  # two numbers are two people
        ]
        if not namesakes:
            return None
        birth = born or (id_birth(number) if number else None)
        if birth is not None:
            same = [someone for someone in namesakes if _born(someone, birth)]
            if len(same) > 1:  # who left for good and came again as another record
                same = [someone for someone in same if not someone.person.get("left")]
            if len(same) == 1:
                return same[0]
            if not same and all(someone.person.get("born_on") for someone in namesakes):
                return None
        unchanged = [someone for someone in namesakes if not differences(values, someone.person)]
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

    def _add(self, row: PlannedRow, values: Values, unknown: list[str], reader: RowReader) -> None:
        if self._home:
            values.setdefault("branch", self._home)
        refuse_dissolved(self._settings, values.get("branch"), reader.where(row.row, "branch"))
        dissolved = self._settings.get("dissolved") or {}
        if "branch" not in values and sum(name not in dissolved for name in self._branches.values()) > 1:
            raise Problem(
                "branch-missing",
                mark("台账有 {count} 个支部，这一行没有写支部。请补上，或在导入时指定支部。"),
                count=len(self._branches),
            ).at(reader.where(row.row, "branch"))
        if "standing" not in values and reader.tells_standing:
            row.problems.append(
                Problem(
                    "standing-missing",
                    mark("没有人员类别，暂不列入花名册等登记表；请补上。"),
                    severity="warning",
                ).at(reader.where(row.row, "standing"))
            )
        if _complete(values, None, unknown):
            _check_together(row, values, values, reader)  # with what the ID number told
        row.fate = "added"
        self._keep(Someone(values, row))

    def _compare(
        self, row: PlannedRow, someone: Someone, values: Values, unknown: list[str], reader: RowReader
    ) -> None:
        person = someone.person
        row.uid = person["uid"]
        _complete(values, person, unknown)
        changes = differences(values, person)
        if "branch" in changes:  # a group belongs to its branch
            refuse_dissolved(self._settings, values["branch"], reader.where(row.row, "branch"))
            changes["group"] = (person.get("group"), values.get("group"))
        _check_together(row, {**person, **values}, changes, reader)
        if any(problem.severity == "error" for problem in row.problems):
            row.fate = "refused"
            return
        warn_of_changes(row, person, values, changes, reader)
        row.changes = changes
        row.fate = "updated" if changes else "unchanged"
        someone.person, someone.row = {**person, **values}, row
        self._keep(someone)


def _born(someone: Someone, birth: PartialDate) -> bool:
    known = someone.person.get("born_on")
    return known is not None and known.agrees(birth)


def _check_together(
    row: PlannedRow, merged: Mapping[str, Any], changes: Mapping[str, Any], reader: RowReader
) -> None:
    """What row and book together would say, as far as the row alone did not show it."""
    if not CHECKED & set(changes):
        return
    said = {problem.code for problem in row.problems}
    for key, problem in check_person(merged, today()):
        if problem.code not in said:
            row.problems.append(problem.at(reader.where(row.row, key)))


def _second_time(row: PlannedRow, someone: Someone, values: Values) -> None:
    """The same person again in one file: harmless where it says the same, else the row waits."""
    first = someone.row.row if someone.row else 0
    row.uid = someone.row.uid if someone.row else None
    if differences(values, someone.person):
        raise Problem(
            "twice-different",
            mark("与第 {first} 行是同一人，但内容不同。请只留一行正确的。"),
            where=Where(row=row.row),
            value=row.label,
            first=first,
        )
    row.fate = "unchanged"
    row.problems.append(
        Problem(
            "twice-same",
            mark("与第 {first} 行重复，只取一次。"),
            where=Where(row=row.row),
            value=row.label,
            severity="warning",
            first=first,
        )
    )


def _complete(values: Values, person: Mapping[str, Any] | None, unknown: list[str]) -> bool:
    """What an ID number that the book did not have says of birth and sex, where neither the sheet nor the book says
    anything; words that no code table knows go into the note. True where the ID told something."""
    note = _note(values, unknown, person)
    if note is not None:
        values["note"] = note
    number = values.get("citizen_id")
    missing = [key for key in ("born_on", "sex") if key not in values and (person or {}).get(key) is None]
    if not number or not missing or number == (person or {}).get("citizen_id"):
        return False
    told = {"born_on": id_birth(number), "sex": id_sex(number)}
    values |= {key: told[key] for key in missing}
    return True


def _note(values: Values, unknown: list[str], person: Mapping[str, Any] | None) -> str | None:
    """The note with what no code table knows; None where nothing is to be added."""
    if not unknown:
        return None
    old = values.get("note") or (person or {}).get("note") or ""
    return "；".join(part for part in (old, *(word for word in unknown if word not in old)) if part)


def differences(values: Values, person: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """key → (in the book, in the sheet) where the sheet says something else. Blank says nothing."""
    found = {}
    for key, new in values.items():
        old = person.get(key)
        if new == old or new is None or key == UNKNOWN:
            continue
        if key == "branch" and old and branch_key(old) == branch_key(new):
            continue
        if key == "post" and person.get("posts_entered"):
            old = person.get("written_post")
            if new == old or same_posts(new, person.get("post")):
                continue
        if isinstance(new, PartialDate) and isinstance(old, PartialDate) and less_exact(new, old):
            continue
        found[key] = (old, new)
    return found


def less_exact(new: PartialDate, old: PartialDate) -> bool:
    """Whether the sheet knows only the month or year of what the book knows more exactly."""
    return old.iso.startswith(new.iso)
