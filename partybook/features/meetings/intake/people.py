"""Whose a row of a grid is: by ID, else by name and birth, by a name alone only where nobody shares it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partybook.errors import Problem
from partybook.features.meetings.intake.units import of_kind
from partybook.fields import id_birth
from partybook.sheets.plan import Known
from partybook.sheets.rows import Reader, Values
from partybook.text import folded, mark

Person = Mapping[str, Any]


class Members:
    """Finds the person of each row among everybody on the roster, those who left too."""

    def __init__(self, known: Known, reader: Reader) -> None:
        self._reader = reader
        # Who left for good and came again has two records: the one that is here now comes last, and counts.
        ordered = sorted(of_kind(known, "person"), key=lambda person: person["left"] is None)
        self._by_id = {person["citizen_id"]: person for person in ordered if person["citizen_id"]}
        self._by_name: dict[str, list[Person]] = {}
        for person in ordered:
            if self._by_id.get(person["citizen_id"], person) is person:
                self._by_name.setdefault(folded(person["name"]), []).append(person)

    def find(self, row: int, values: Values, problems: list[Problem]) -> Person | None:
        """The person; None where a Problem says why not."""
        if any(problem.severity == "error" for problem in problems):
            return None
        try:
            return self._find(row, values)
        except Problem as problem:
            problems.append(problem.at(self._reader.where(row, "name")))
            return None

    def _find(self, row: int, values: Values) -> Person:
        name, number = values.get("name"), values.get("citizen_id")
        if not name:
            raise Problem("name-missing", mark("没有姓名。请补上姓名；不是党员的行请删去。"))
        if number in self._by_id:
            person = self._by_id[number]
            if folded(person["name"]) != folded(name):
                says = mark("这个身份证号在台账里是“{there}”，表里写的是“{value}”，请核对。")
                raise Problem("attendance-name-differs", says, value=name, there=person["name"])
            return person
        namesakes = self._by_name.get(folded(name), [])
        possible = [one for one in namesakes if not (number and one["citizen_id"])]
        if not possible:
            says = (
                mark("名册里的“{value}”身份证号与这一行不同，不是同一个人。请核对。")
                if namesakes
                else mark("名册里没有“{value}”。列席人员请写在会议的“列席人员”里；是党员的请先登记到名册。")
            )
            raise Problem("attendance-nobody", says, value=name)
        birth = values.get("born_on") or (id_birth(number) if number else None)
        if birth is not None:
            possible = [one for one in possible if one["born_on"] is None or one["born_on"].agrees(birth)]
            if not possible:
                says = mark("名册里的“{value}”出生年月与这一行不同，不是同一个人。请核对。")
                raise Problem("attendance-other", says, value=name)
            sure = [one for one in possible if one["born_on"] is not None]
            possible = sure if len(sure) == 1 else possible
        if len(possible) > 1:
            possible = self._by_group(values, possible)
        if len(possible) > 1:
            says = mark("有 {count} 位“{value}”，不能确定是哪一位。请加一列身份证号或出生年月后再导入。")
            raise Problem("ask-who", says, value=name, count=len(possible))
        return possible[0]

    @staticmethod
    def _by_group(values: Values, possible: list[Person]) -> list[Person]:
        """Namesakes in different groups, where the row has the group."""
        group = values.get("group")
        mine = [one for one in possible if group and one["group"] and folded(one["group"]) == folded(group)]
        return mine if len(mine) == 1 else possible
