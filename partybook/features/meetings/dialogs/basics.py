"""What stands at the head of the minutes: kind, name, number, day, place, who leads and who writes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from partybook.dates import today
from partybook.desk.desk import Desk
from partybook.desk.form import Choice, Finding, Form, peek
from partybook.desk.language import word
from partybook.errors import Problem
from partybook.features.meetings import queries
from partybook.features.meetings.model import BRANCH, BY_KEY, GROUP
from partybook.fields import Codes, Field, Label
from partybook.text import mark

ALSO = Field("also", "兼作", Label(), example=mark("主题党日、党课"))
PLACED = (
    replace(BRANCH, computed=False, required=True),
    replace(GROUP, label=mark("党小组"), computed=False),
    ALSO,
)
OFFERED = ("place", "chair", "recorder", "starts_at")  # proposed from meetings of the same kind
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Known:
    """What a form about meetings needs of the book: branches, groups, people, what was written before."""

    branches: Mapping[str, str]
    groups: Mapping[str, tuple[str, str]]  # uid → (branch uid, name)
    people: Finding
    find_keys: Mapping[str, str]
    places: Sequence[str]
    themes: Mapping[str, str]

    @property
    def names(self) -> Finding:
        """The same people, whose name is written; any other can be typed."""
        return replace(self.people, free=True)

    def uid_of(self, name: str | None) -> str | None:
        """The one person of that name, None where there are several or none."""
        found = [one.key for one in self.people.choices if one.name == name]
        return found[0] if len(found) == 1 else None


def known(desk: Desk, branch: str | None = None) -> Known:
    """Reads what the form needs."""
    assert desk.book is not None

    def read(session: Any) -> tuple[Any, ...]:
        return (
            dict(queries.branches(session)),
            queries.group_names(session),
            queries.offered(session, today()),
            queries.used(session, "place", None, branch),
            queries.themes(session),
        )

    branches, groups, people, places, themes = desk.book.read(read)
    return Known(
        branches,
        {uid: (of_branch, name) for uid, of_branch, name in groups},
        Finding([_choice(one, desk.codes) for one in people], queries.matches),
        {one["uid"]: one["find_key"] for one in people},
        places,
        {row["uid"]: row["name"] for row in themes},
    )


def _choice(one: Row, codes: Codes) -> Choice:
    born = one["born_on"].dotted if one["born_on"] else ""
    parts = (word(codes["sex"].short(one["sex"])), born, one["place"] or "")
    return Choice(one["uid"], one["name"], " · ".join(part for part in parts if part), one["find_key"])


class Basics:
    """A Form of the meeting's head; `values` gives columns, `show` takes them."""

    def __init__(
        self, desk: Desk, found: Known, groups: Sequence[tuple[str, Sequence[str]]], **form: Any
    ) -> None:
        self.desk, self.found = desk, found
        self._branch: str | None = None  # of the meeting shown, where there is nothing to choose
        keys = {key for _, inner in groups for key in inner}
        fields = [*(field for key, field in BY_KEY.items() if key in keys), *PLACED]
        names = {key: found.names for key in ("chair", "recorder", "speaker") if key in keys}
        self.form = Form(
            fields,
            groups,
            desk.codes,
            choices={
                "branch": [*found.branches.values(), above()],
                "group": sorted({name for _, name in found.groups.values()}),
                "place": found.places,
                **names,
            },
            **form,
        )

    def show(self, row: Row) -> None:
        """Puts a meeting's columns in."""
        self._branch = row.get("branch_uid")
        codes = self.desk.codes["meeting_kind"]
        also = "、".join(word(codes.short(code)) for code in (row.get("also") or "").split())
        branch = self.found.branches.get(row.get("branch_uid") or "")
        if branch is None and row.get("uid"):
            branch = above()  # kept so; a new meeting has to say of which branch it is
        group = self.found.groups.get(row.get("group_uid") or "", ("", None))[1]
        self.form.show_values({**row, "also": also or None, "branch": branch, "group": group})

    def columns(self) -> dict[str, Any]:
        """What stands there as columns of a meeting; what can't be read is None."""
        found = {key: peek(entry) for key, entry in self.form.entries.items()}
        found["branch_uid"] = self._branch
        if "branch" in found:
            branch = found.pop("branch")
            found["branch_uid"] = next(
                (uid for uid, name in self.found.branches.items() if name == branch), None
            )
        group = found.pop("group", None)
        found["group_uid"] = next(
            (
                uid
                for uid, (of_branch, name) in self.found.groups.items()
                if name == group and of_branch == found["branch_uid"]
            ),
            None,
        )
        found["also"] = " ".join(self._also(found.get("also"))) or None
        for key in ("chair", "recorder"):
            if key in found:
                found[f"{key}_uid"] = self.found.uid_of(found[key])
        return found

    def _also(self, text: str | None) -> list[str]:
        codes = self.desk.codes["meeting_kind"].codes.values()
        by_word = {name: one.code for one in codes for name in (one.label, one.short, word(one.short))}
        parts = (text or "").replace("，", "、").replace(",", "、").replace(" ", "、").split("、")
        return [by_word.get(part, "?") for part in parts if part]

    def point_out(self, problems: Any) -> None:
        """Says at the inputs what rules say of the columns."""
        places = {"group_uid": "group", "branch_uid": "branch"}
        for key, problem in problems:
            entry = self.form.entries.get(places.get(key, key))
            if entry is not None:
                entry.point_out(problem)
        also = self.form.entries.get("also")
        if also is not None and "?" in self._also(also.value):
            says = mark("“{value}”里有不认识的会议类型，请写成：{example}。")
            also.point_out(Problem("meeting-also", says, value=also.value, example=ALSO.example))
        columns = self.columns()
        group = self.form.entries.get("group")
        if group is not None and group.value and columns["group_uid"] is None:
            says = mark("“{value}”不是这个支部的党小组。")
            group.point_out(Problem("meeting-group-branch", says, value=group.value))

    # What is proposed ------------------------------------------------------------------------------------------

    def default_title(self, kind: str | None, own_kind: str | None) -> str:
        """What a meeting is called unless it is called otherwise."""
        return own_kind or (self.desk.codes["meeting_kind"].label(kind) if kind else "")

    def take_kind(self, before: str, *, fresh: bool) -> str:
        """Another kind was chosen: its usual name, place and people stand in for what is empty. Gives the name."""
        columns, entries = self.columns(), self.form.entries
        title = self.default_title(columns["kind"], columns.get("own_kind"))
        if entries["title"].value in (None, "", before):
            entries["title"].show_value(title or None)
        book = self.desk.book
        if fresh and columns["kind"] and book is not None:
            kind, branch = columns["kind"], columns["branch_uid"]

            def read(session: Any) -> dict[str, list[str]]:
                return {key: queries.used(session, key, kind, branch) for key in OFFERED if key in entries}

            for key, found in book.read(read).items():
                if found and entries[key].value is None and not entries[key].is_unread:
                    entries[key].show_value(found[0])
        self.say_number(columns)
        return title

    def say_number(self, columns: Row) -> None:
        """In the empty input the number that the meeting will get."""
        entry, book = self.form.entries.get("number"), self.desk.book
        if entry is None or book is None or not columns["kind"]:
            return
        row = {"planned_on": None, "held_on": None, **columns}
        number = book.read(lambda session: queries.next_in_series(session, row))
        says = QCoreApplication.translate("Basics", "自动编第 {number} 次")
        entry.input.setPlaceholderText(says.format(number=number))


def above() -> str:
    """What a meeting is of that belongs to no single branch."""
    return QCoreApplication.translate("Basics", "不分支部（总支、党委）")


def day_of(columns: Row) -> dt.date:
    """The day that a list of those due is made for."""
    day = columns.get("held_on") or columns.get("planned_on")
    return day.latest if day is not None else today()
