"""The person and the branch that a row of a list means; never a person by name alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.errors import Problem, Where
from partybook.features.roster.intake.reading import RowReader, Values
from partybook.features.roster.rules.membership import branch_key, formal_name
from partybook.fields import id_birth
from partybook.sheets.plan import Known
from partybook.text import folded, mark


def refuse_dissolved(settings: Mapping[str, Any], branch: str | None, where: Where) -> None:
    """Problem branch-dissolved where somebody or something new would go into a branch that is no more."""
    end = (settings.get("dissolved") or {}).get(branch)
    if end is not None:
        says = mark("支部“{value}”已于 {day} 撤销，不能再放人进去。请改成现有的支部。")
        raise Problem("branch-dissolved", says, value=branch, day=end.dotted_full).at(where)


class Finder:
    """Finds the person and the branch that a row means; never a person by name alone."""

    def __init__(self, known: Known, settings: Mapping[str, Any], reader: RowReader) -> None:
        self._reader, self.settings = reader, settings
        self._by_id = {person["citizen_id"]: person for person in known if person.get("citizen_id")}
        self._by_name: dict[str, list[Mapping[str, Any]]] = {}
        for person in known:
            self._by_name.setdefault(folded(person["name"]), []).append(person)
        self._branches: dict[str, str] = {branch_key(name): name for name in settings.get("branches", ())}
        self._above = str(settings.get("above") or "")
        home = settings.get("branch")
        self._home = self._branches.get(branch_key(home)) if home else None

    def person(self, values: Values, row: int, key: str = "name") -> Mapping[str, Any]:
        """The person by ID, else by name and birth, else by name and phone. Problems who-unknown, who-other, ask-who."""
        number, name = values.get("citizen_id"), values[key]
        if number in self._by_id:
            return self._by_id[number]
        namesakes = self._by_name.get(folded(name), [])
        birth = values.get("born_on") or (id_birth(number) if number else None)
        phone = values.get("phone")
        possible = [
            person
            for person in namesakes
            if not (number and person.get("citizen_id"))  # two numbers are two people
            and (birth is None or person.get("born_on") is None or person["born_on"].agrees(birth))
        ]
        by_birth = [one for one in possible if birth is not None and one.get("born_on") is not None]
        by_phone = [one for one in possible if phone and phone in (one.get("phone"), one.get("landline"))]
        for found in (by_birth, by_phone):
            if len(found) == 1:
                return found[0]
        raise self._unknown(name, namesakes, possible).at(self._reader.where(row, key))

    @staticmethod
    def _unknown(name: str, namesakes: Sequence[Any], possible: Sequence[Any]) -> Problem:
        if not namesakes:
            says = mark("名册里没有“{value}”。请先登记到名册，再导入任职。")
            return Problem("who-unknown", says, value=name)
        if not possible:
            says = mark("名册里的“{value}”身份证号或出生年月与这一行不同，不是同一个人。请核对后再导入。")
            return Problem("who-other", says, value=name)
        says = mark(
            "名册里有 {count} 位“{value}”，但不能只凭姓名认人：请在这一行补上身份证号、出生年月或电话（与名册一致），再导入。"
        )
        return Problem("ask-who", says, value=name, count=len(possible))

    def branch(self, values: Values, row: int, home: str | None) -> str:
        """The branch as the book writes it: that of the row, of the import, the only one, else the person's own."""
        name = values.get("branch")
        if not name:
            alone = next(iter(self._branches.values())) if len(self._branches) == 1 else None
            found = self._home or alone or home
            if not found:
                says = mark("台账有 {count} 个支部，这一行没有写支部。请补上，或在导入时指定支部。")
                raise Problem("branch-missing", says, count=len(self._branches)).at(
                    self._reader.where(row, "branch")
                )
            return str(found)
        if self._above and folded(name) in (folded(self._above), folded(formal_name(self._above))):
            return self._above
        if branch_key(name) not in self._branches:
            says = mark("台账里没有支部“{value}”。请先添加支部，或改成台账里的写法：{names}。")
            raise Problem("branch-unknown", says, value=name, names="、".join(self._branches.values())).at(
                self._reader.where(row, "branch")
            )
        return self._branches[branch_key(name)]
