"""Whose a row is: by ID, else by name and birth; by a name alone only where something else of the row agrees.

Offices keep lists of dues by name. A wrong match puts money under another's name, so a name that is unique here is
not enough: the phone, the group, or the amount must be that person's too, and the clerk is told. Anything else waits,
and says what to add.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from partybook.errors import Problem
from partybook.features.dues.intake.reading import Reader, Values
from partybook.fields import id_birth
from partybook.sheets.plan import Known
from partybook.text import folded, mark

Person = Mapping[str, Any]
Agrees = Callable[[Person, Values], str | None]


class Whose:
    """Finds the person of each row; `agrees` says in a word what of the money speaks for a person."""

    def __init__(self, known: Known, reader: Reader, agrees: Agrees) -> None:
        # Who left for good and came again has two records: the one that is here now comes last, and counts.
        ordered = sorted(known, key=lambda person: person.get("left") is None)
        self._by_id = {person["citizen_id"]: person for person in ordered if person.get("citizen_id")}
        self._by_name: dict[str, list[Person]] = {}
        for person in known:
            if self._by_id.get(person.get("citizen_id"), person) is not person:
                continue  # their older record
            self._by_name.setdefault(folded(person["name"]), []).append(person)
        self._reader = reader
        self._agrees = agrees

    def find(self, row: int, values: Values, problems: list[Problem]) -> Person | None:
        """The person; None where a Problem says why not."""
        try:
            return self._find(row, values, problems)
        except Problem as problem:
            problems.append(problem)
            return None

    def _find(self, row: int, values: Values, problems: list[Problem]) -> Person:
        name = values.get("name")
        if not name:
            raise Problem("name-missing", mark("没有姓名。请补上姓名；不是党员的行请删去。")).at(
                self._reader.where(row, "name")
            )
        number = values.get("citizen_id")
        if number in self._by_id:
            person = self._by_id[number]
            if folded(person["name"]) != folded(name):
                raise Problem(
                    "dues-name-differs",
                    mark("这个身份证号在台账里是“{there}”，表里写的是“{value}”，请核对。"),
                    value=name,
                    there=person["name"],
                ).at(self._reader.where(row, "name"))
            return person
        namesakes = [p for p in self._by_name.get(folded(name), ()) if not (number and p.get("citizen_id"))]
        if not namesakes:
            raise Problem(
                "dues-nobody",
                mark("台账里没有“{value}”。请先在党员名册里登记，或核对姓名、身份证号。"),
                value=name,
            ).at(self._reader.where(row, "name"))
        birth = values.get("born_on") or (id_birth(number) if number else None)
        if birth is not None:
            same = [p for p in namesakes if p.get("born_on") is not None and p["born_on"].agrees(birth)]
            if len(same) == 1:
                return same[0]
            raise self._ask(row, name, len(namesakes))
        if len(namesakes) > 1:
            raise self._ask(row, name, len(namesakes))
        word = self._evidence(namesakes[0], values)
        if word is None:
            raise Problem(
                "dues-name-only",
                mark("只有姓名“{value}”，不能确定是谁。请加一列身份证号（或电话、党小组）后再导入。"),
                value=name,
            ).at(self._reader.where(row, "name"))
        problems.append(
            Problem(
                "dues-by-name",
                mark("按姓名认作台账里的“{value}”（{word}相符），请核对。"),
                value=name,
                word=word,
                severity="warning",
            ).at(self._reader.where(row, "name"))
        )
        return namesakes[0]

    def _ask(self, row: int, name: str, count: int) -> Problem:
        text = mark("有 {count} 位“{value}”，不能确定是哪一位。请加一列身份证号后再导入。")
        return Problem("ask-who", text, value=name, count=count).at(self._reader.where(row, "name"))

    def _evidence(self, person: Person, values: Values) -> str | None:
        """What besides the name is this person's: the phone, the group, the money."""
        if values.get("phone") and values["phone"] in (person.get("phone"), person.get("landline")):
            return mark("电话")
        if values.get("group") and person.get("group") and folded(values["group"]) == folded(person["group"]):
            return mark("党小组")
        return self._agrees(person, values)
