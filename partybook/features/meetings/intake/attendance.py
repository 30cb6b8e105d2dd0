"""A grid of who came: members down, meetings across under heads such as 3月12日 党员大会; √, 请假(出差), 缺席."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from partybook.dates import PartialDate, today
from partybook.errors import Problem, Where
from partybook.features.meetings.intake.people import Members
from partybook.features.meetings.intake.units import Units, of_kind
from partybook.features.meetings.intake.words import day_in, kind_within, kinds_of
from partybook.features.meetings.model import BORN_ON, CITIZEN_ID, GROUP, NAME
from partybook.fields import NOT_GIVEN, Codes, Field, Kind, Text
from partybook.sheets.heading import Table, address
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.sheets.rows import Reader, Values, refused, year_of
from partybook.standards.codes import codes
from partybook.text import folded, mark

_REASONS = ("事假", "病假", "公假")  # words that say leave and its reason
_PARTED = re.compile(r"[((::,,;;、\s]+")


class Marks(Kind):
    """How somebody came to several meetings: (uid of the meeting, state, reason, its day and title) each."""

    def show(self, value: Any, tables: Codes) -> str:
        label = tables["attendance"].label
        return "；".join(
            f"{title} {label(state)}{f'（{reason}）' if reason else ''}"
            for _, state, reason, title in value or ()
        )


GRID_FIELDS: tuple[Field, ...] = (
    NAME,
    CITIZEN_ID,
    BORN_ON,
    Field("group", "党小组", Text(), GROUP.headers, 5),
    Field("order", "序号", Text(), ("编号",), 2),
    Field("marks", "到会情况", Marks(), (), 12, computed=True),
)
GRID_TEMPLATE: tuple[Field, ...] = (
    *GRID_FIELDS[:3],
    Field(
        "first",
        "3月12日 党员大会",
        Text(),
        (),
        8,
        example="√、请假（出差）、缺席、迟到，列名改成实际的日期和会议",
    ),
    Field("second", "3月18日 主题党日", Text(), (), 8, example="√"),
)


def plan_attendance(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row: what it says of the meetings that its columns are."""
    reader = Reader(table, plan)
    columns = _columns(table, known, plan, reader)
    members = Members(known, reader)
    there = {row["uid"]: row["there"] for row in of_kind(known, "meeting")}
    seen: dict[str, int] = {}
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems, leave=("order",))
        row.label = str(row.values.get("name") or mark("（无姓名）"))
        person = members.find(number, row.values, row.problems)
        if person is not None and person["uid"] in seen:
            says = mark("与第 {first} 行是同一人。请合成一行。")
            problem = Problem("twice-different", says, value=row.label, first=seen[person["uid"]])
            row.problems.append(problem.at(reader.where(number, "name")))
        elif person is not None:
            seen[person["uid"]] = number
            _settle(row, person, cells, columns, there)
        plan.rows.append(row)
    plan.problems += _fewer_than_written(known, plan.rows)


def _fewer_than_written(known: Known, rows: Sequence[PlannedRow]) -> list[Problem]:
    """Where only the numbers of a meeting were known and the list has another number of people: the list counts."""
    named = Counter(came[0] for row in rows if row.fate != "refused" for came in row.values["marks"])
    says = mark("{value}：台账里写的应到 {due} 人，表里有 {count} 人的到会情况，导入后以名单为准，请核对。")
    return [
        Problem(
            "attendance-count",
            says,
            severity="warning",
            value=f"{meeting['held_on'].dotted_full} {meeting['title']}",
            due=meeting["due_count"],
            count=named[meeting["uid"]],
        )
        for meeting in of_kind(known, "meeting")
        if named[meeting["uid"]] not in (0, meeting["due_count"])
        and not meeting["named"]
        and meeting["due_count"] is not None
    ]


class _Column:
    """A column that is about a meeting, or about one of each group on the same day."""

    def __init__(self, index: int, head: str, sheet: str, found: Sequence[Mapping[str, Any]]) -> None:
        self.index, self.head, self._sheet, self._found = index, head, sheet, found

    def where(self, row: int) -> Where:
        return Where(self._sheet, row, self.head, address(row, self.index))

    def meeting(self, person: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The one that concerns a person: of several on a day that of their group."""
        if len(self._found) == 1:
            return self._found[0]
        mine = [one for one in self._found if one["group"] and one["group"] == person.get("group")]
        return mine[0] if len(mine) == 1 else None


def _columns(table: Table, known: Known, plan: Plan, reader: Reader) -> list[_Column]:
    """The columns whose head has a day; a Problem for each that is no meeting of the book, or more than one."""
    year, found = year_of(table, plan), []
    units = Units(known, plan.settings, reader)
    names = {group["uid"]: group["name"] for group in units.groups}
    home = plan.settings.get("branch")
    branch = units.branch({}, table.header_row) if home else None
    by_day: dict[PartialDate, list[Mapping[str, Any]]] = {}
    for meeting in of_kind(known, "meeting"):
        if meeting["state"] == "held" and (branch is None or meeting["branch_uid"] == branch["uid"]):
            group = names.get(meeting["group_uid"])
            by_day.setdefault(meeting["held_on"], []).append({**meeting, "group": group})
    for index, head in sorted(table.heads.items()):
        day = None if index in table.columns else day_in(head, year)
        if day is None:
            continue
        column = _Column(index, head, table.sheet, _meant(head, by_day.get(day, [])))
        problem = _fault(head, day, column._found)
        if problem is None:
            found.append(column)
        else:
            plan.problems.append(problem.at(column.where(table.header_row)))
    taken = [column.head for column in found]
    plan.columns = [*plan.columns, *((head, head) for head in taken)]
    plan.ignored = [head for head in plan.ignored if head not in taken]
    if not found and not plan.problems:
        says = mark("没有一列是会议。列名要写日期和会议，如“3月12日 党员大会”。")
        plan.problems.append(Problem("attendance-no-meeting", says))
    return found


def _meant(head: str, held: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The meetings of a day that a head can mean: by title, else by kind, else all."""
    words = folded(head)
    titled = [one for one in held if folded(one["title"]) in words]
    rest = re.sub(r"[\d年月日号./\-\s]", "", unicodedata.normalize("NFKC", head))
    kinds = (kinds_of(rest) or tuple(filter(None, [kind_within(rest)]))) if rest else ()
    of_kinds = [one for one in held if {one["kind"], *(one["also"] or "").split()} & set(kinds)]
    grouped = [one for one in (of_kinds or held) if one["group"] and folded(one["group"]) in words]
    if len(titled) == 1:
        return titled
    return grouped or (of_kinds if kinds else list(held))


def _fault(head: str, day: PartialDate, found: Sequence[Mapping[str, Any]]) -> Problem | None:
    if not found:
        says = (
            mark("{value} 还没有到，这一列不取。")
            if day.earliest > today()
            else mark("台账里没有这次会议：{value}。请先登记或导入会议，再导入到会情况；这一列没有取。")
        )
        return Problem("attendance-meeting-unknown", says, value=" ".join(head.split()))
    groups = [one["group"] for one in found]
    if len(found) > 1 and (not all(groups) or len(set(groups)) < len(groups)):
        titles = "、".join(one["title"] for one in found)
        says = mark("这一天有几次会议：{titles}。请在列名里写明是哪一次；这一列没有取。")
        return Problem("attendance-which", says, value=" ".join(head.split()), titles=titles)
    return None


def _settle(
    row: PlannedRow,
    person: Mapping[str, Any],
    cells: Sequence[Any],
    columns: Sequence[_Column],
    there: Mapping[str, Mapping[str, tuple[str, str | None]]],
) -> None:
    """What the cells of a row say that the book does not."""
    fresh: list[tuple[Any, ...]] = []
    changed: list[tuple[tuple[Any, ...], tuple[Any, ...]]] = []
    for column in columns:
        raw = cells[column.index]
        if raw is None or (isinstance(raw, str) and not raw.strip()):
            continue
        try:
            came = came_of(str(raw))
        except Problem as problem:
            row.problems.append(problem.at(column.where(row.row)))
            continue
        if came is None:
            continue
        meeting = column.meeting(person)
        if meeting is None:
            says = mark("这一天各党小组分别开会，{name}不在其中一个党小组里，请先给本人登记党小组。")
            row.problems.append(
                Problem("attendance-group", says, value=raw, name=person["name"]).at(column.where(row.row))
            )
            continue
        title = f"{meeting['held_on'].dotted_full} {meeting['title']}"
        kept = there[meeting["uid"]].get(person["uid"])
        if kept is None:
            fresh.append((meeting["uid"], *came, title))
        elif kept[0] != came[0] or (came[1] is not None and kept[1] != came[1]):
            changed.append(((meeting["uid"], *kept, title), (meeting["uid"], *came, title)))
    if refused(row.problems):
        return
    values: Values = {"name": person["name"], "person_uid": person["uid"]}
    new = (*fresh, *(after for _, after in changed))
    row.values = {**values, "marks": new}
    row.fate = "unchanged" if not new else "added"
    if changed:
        row.fate, row.uid = "updated", person["uid"]
        row.changes = {"marks": (tuple(before for before, _ in changed), new)}


@lru_cache(maxsize=4096)
def came_of(text: str) -> tuple[str, str | None] | None:
    """The state and the reason that a cell says: √, 1, 请假(出差), 病假, 迟到; None where it says nothing.

    Problem attendance-word.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    table = codes()["attendance"]
    if table.find(text.strip()) is None and plain in NOT_GIVEN:
        return None
    for word in (text.strip(), plain):
        state = table.find(word)
        if state is not None:
            return state, word if word in _REASONS else None
    first, *rest = [part for part in _PARTED.split(plain.rstrip(")")) if part] or [plain]
    state = table.find(first)
    if state is not None:
        return state, "，".join(rest) or None
    for word in (*_REASONS, "请假", "缺席"):
        if plain.endswith(word) and len(plain) > len(word):
            return table.find(word) or "leave", plain.removesuffix(word).strip(",，、") or None
    says = mark("看不懂“{value}”。请写 √、迟到、请假或缺席，原因写在括号里，如：请假（出差）。")
    raise Problem("attendance-word", says, value=text)
