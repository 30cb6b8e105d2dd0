"""Lists of people who are no members here, above all 在职党员报到表: whose each row is, what would change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.errors import Problem
from partybook.features.roster.intake.matching import Matcher, Someone
from partybook.features.roster.intake.reading import RowReader, Values
from partybook.features.roster.rules.contacts import check_span, on_roster_already
from partybook.features.roster.rules.membership import check_person
from partybook.fields import id_birth
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.standards.codes import codes
from partybook.text import folded, mark

USUAL = "serving"  # what a sheet lists that does not say


def plan_contacts(table: Table, known: Known, plan: Plan) -> None:
    """Plans every data row of a list against the contacts that the book knows."""
    reader = ContactReader(table, plan.sheet)
    kind = None if reader.tells_kind else _kind_of(table, plan)
    matcher = ContactMatcher(known, plan.settings, kind)
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems)
        row.label = str(row.values.get("name") or mark("（无姓名）"))
        if not any(problem.severity == "error" for problem in row.problems):
            matcher.settle(row, reader)
        plan.rows.append(row)
    if kind is not None and plan.count("added"):
        plan.problems.append(
            Problem(
                "contact-kind-taken",
                mark("表里没有“人员类别”，新增的人按“{title}”登记；若不是，请在表里加上这一列再导入。"),
                severity="warning",
                title=codes()["contact_kind"].label(kind),
            )
        )


def _kind_of(table: Table, plan: Plan) -> str:
    """The kind whose word stands in the sheet's name, above its heads or in the file's name; else the usual one."""
    said = folded(" ".join((table.sheet, *table.above, plan.file)))
    for code in codes()["contact_kind"].codes.values():
        if folded(code.label) in said or folded(code.short) in said:
            return code.code
    return USUAL


class ContactReader(RowReader):
    """Turns cells into values; a kind that is not known is wrong, for it decides in which list they stand."""

    def _look_over(
        self, row: int, values: Values, unknown: Mapping[str, str], problems: list[Problem]
    ) -> None:
        if "name" not in values:
            missing = Problem("name-missing", mark("没有姓名。请补上姓名；不是人员的行请删去。"))
            problems.append(missing.at(self.where(row, "name")))
        if "kind" in unknown:
            words = "、".join(code.label for code in codes()["contact_kind"].codes.values())
            wrong = Problem("contact-kind", mark("人员类别不认识，应是：{words}。"), words=words)
            problems.append(wrong.at(self.where(row, "kind")))
        for key, problem in (*check_span(values), *check_person(values, self._today)):
            problems.append(problem.at(self.where(row, key)))

    @property
    def tells_kind(self) -> bool:
        return "kind" in self._heads


class ContactMatcher(Matcher):
    """By ID, else by name and birth, else by name and phone; never by name alone. Members here stay in the roster."""

    def __init__(self, known: Known, settings: Mapping[str, Any], kind: str | None) -> None:
        binned = [one for one in known if one.get("binned_on")]
        self._members = {one["citizen_id"]: one for one in known if one.get("member")}
        super().__init__(
            [one for one in known if not one.get("binned_on") and not one.get("member")], settings
        )
        self._out: dict[str, list[Mapping[str, Any]]] = {}
        for one in binned:
            self._out.setdefault(folded(one["name"]), []).append(one)
        self._kind = kind

    def _whose(self, values: Values, reader: RowReader, row: int) -> Someone | None:
        number, born, phone = (values.get(key) for key in ("citizen_id", "born_on", "phone"))
        if number in self._members:
            name = self._members[number]["name"]
            raise on_roster_already(name).at(reader.where(row, "citizen_id"))
        if number in self._by_id:
            return self._by_id[number]
        birth = born or (id_birth(number) if number else None)
        namesakes = [
            someone
            for someone in self._by_name.get(folded(values["name"]), ())
            if not (number and someone.person.get("citizen_id"))
        ]
        agreeing = [one for one in namesakes if birth and _agrees(one.person.get("born_on"), birth)]
        reached = [
            one
            for one in namesakes
            if phone and one.person.get("phone") == phone and not _differs(one.person.get("born_on"), birth)
        ]
        for same in (agreeing, reached):
            if len(same) == 1:
                return same[0]
        found = super()._whose(values, reader, row)
        if found is None:
            self._refuse_binned(values, birth, reader, row)
        return found

    def _refuse_binned(self, values: Values, birth: Any, reader: RowReader, row: int) -> None:
        """Problem contact-binned where the row is about somebody whom the clerk put into the bin."""
        for one in self._out.get(folded(values["name"]), ()):
            told: Sequence[tuple[Any, Any]] = (
                (one.get("citizen_id"), values.get("citizen_id")),
                (one.get("phone"), values.get("phone")),
            )
            if any(old and old == new for old, new in told) or (birth and _agrees(one.get("born_on"), birth)):
                raise Problem(
                    "contact-binned",
                    mark(
                        "“{value}”在“相关人员”的回收站里，没有导入。若要恢复，请先到回收站恢复，再导入一次。"
                    ),
                    value=one["name"],
                ).at(reader.where(row, "name"))

    def _add(self, row: PlannedRow, values: Values, unknown: list[str], reader: RowReader) -> None:
        if self._kind is not None:
            values["kind"] = self._kind
        if "kind" not in values:
            words = "、".join(code.label for code in codes()["contact_kind"].codes.values())
            raise Problem("contact-kind", mark("没有人员类别，应是：{words}。"), words=words).at(
                reader.where(row.row, "kind")
            )
        super()._add(row, values, unknown, reader)

    def _compare(
        self, row: PlannedRow, someone: Someone, values: Values, unknown: list[str], reader: RowReader
    ) -> None:
        super()._compare(row, someone, values, unknown, reader)
        row.changes = {key: change for key, change in row.changes.items() if key != "group"}


def _agrees(known: Any, birth: Any) -> bool:
    return known is not None and bool(known.agrees(birth))


def _differs(known: Any, birth: Any) -> bool:
    return known is not None and birth is not None and not known.agrees(birth)
