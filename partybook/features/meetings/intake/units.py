"""What the book tells an import of meetings: its branches and groups, and which of them a row names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partybook.errors import Problem
from partybook.sheets.plan import Known
from partybook.sheets.rows import Reader, Values
from partybook.text import folded, mark

ENDINGS = ("支部委员会", "党支部", "支部")


def of_kind(known: Known, what: str) -> list[Mapping[str, Any]]:
    """The rows of one kind (branch, group, meeting, person, office) among what the book knows."""
    return [row for row in known if row["is"] == what]


def key_of(name: str) -> str:
    """What names the same branch: 中共东湖社区支部委员会, 东湖社区党支部 and 东湖社区支部 are one."""
    plain = folded(name).removeprefix("中国共产党").removeprefix("中共")
    return next((plain.removesuffix(ending) for ending in ENDINGS if plain.endswith(ending)), plain)


class Units:
    """Finds the branch and the group that a row is of."""

    def __init__(self, known: Known, settings: Mapping[str, Any], reader: Reader) -> None:
        self._reader = reader
        self.branches = {key_of(row["name"]): row for row in of_kind(known, "branch")}
        self.groups = of_kind(known, "group")
        self._above = key_of(settings["above"]) if settings.get("above") else None
        self._home = settings.get("branch")

    def branch(self, values: Values, row: int) -> Mapping[str, Any] | None:
        """The branch: that of the row, of the import, or the only one; None for what stands above the branches.

        Problems branch-missing, branch-unknown.
        """
        name = values.get("branch") or self._home
        if name is None:
            if len(self.branches) == 1:
                return next(iter(self.branches.values()))
            says = mark("台账有 {count} 个支部，这一行没有写支部。请补上，或在导入时指定支部。")
            raise self._at(Problem("branch-missing", says, count=len(self.branches)), row, "branch")
        found = self.branches.get(key_of(name))
        if found is not None:
            return found
        if self._above is not None and key_of(name) == self._above:
            return None
        names = "、".join(branch["name"] for branch in self.branches.values())
        says = mark("台账里没有支部“{value}”。有：{names}。请改成一致，或先新建支部。")
        raise self._at(Problem("branch-unknown", says, value=name, names=names), row, "branch")

    def group(self, values: Values, branch: str | None, title: str, kind: str, row: int) -> str | None:
        """The uid of the group that the row names, or, for a meeting of a group, its title. Problem group-unknown."""
        here = [group for group in self.groups if group["branch_uid"] == branch]
        name = values.get("group")
        if name:
            found = [group for group in here if folded(group["name"]) == folded(name)]
            if found:
                return str(found[0]["uid"])
            names = "、".join(group["name"] for group in here)
            says = mark("这个支部里没有党小组“{value}”。有：{names}。请改成一致，或先建党小组。")
            raise self._at(Problem("group-unknown", says, value=name, names=names), row, "group")
        if kind != "group":
            return None
        named = [group for group in here if folded(group["name"]) in folded(title)]
        return str(max(named, key=lambda group: len(group["name"]))["uid"]) if named else None

    def _at(self, problem: Problem, row: int, key: str) -> Problem:
        return problem.at(self._reader.where(row, key))
