"""A list of meetings, a row for each: planned where its day is still to come, else held, with what it resolved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.meetings.intake.units import Units, of_kind
from partybook.features.meetings.intake.words import kind_within, kinds_of, resolved, when_of
from partybook.features.meetings.model import BY_KEY
from partybook.features.meetings.rules.checks import check_meeting, serial
from partybook.fields import CodeKind, Codes, Date, Field, Label, Text
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.sheets.rows import Reader, Values, refused, year_of
from partybook.standards.codes import codes
from partybook.text import folded, mark


class KindWords(CodeKind):
    """A kind of meeting as it was understood; what was written is read by kinds_of."""

    def __init__(self) -> None:
        super().__init__("meeting_kind")

    def show(self, value: str | None, tables: Codes) -> str:
        return "、".join(self.of(tables).short(code) for code in (value or "").split())


_KIND = Field("kind", "会议类型", KindWords(), BY_KEY["kind"].headers, 5, True, example="支部党员大会")
_WORDS = Field(
    "words", "类别", KindWords(), ("会议分类",), 5
)  # with what it counts as besides: 主题党日（兼党课）
_WHEN = Field(
    "when",
    "会议时间",
    Text(),
    ("时间", "召开时间", "开会时间", "起止时间", "活动时间"),
    10,
    example="2026年3月12日 14:30—16:00",
)
_HELD = Field("held_on", "日期", Date(whole=True), ("会议日期", "召开日期", "开会日期", "活动日期"), 5)
_BRANCH = Field("branch", "所在党支部", Label(), ("支部", "党支部", "组织单位", "支部名称", "召开单位"), 8)
_GROUP = Field("group", "党小组", Label(), ("所在党小组", "小组", "党小组名称"), 6)
_RESOLVED = Field(
    "resolved",
    "决议",
    Text(),
    ("会议决议", "议定事项", "决定事项", "决议事项", "决议内容", "决议情况", "形成决议"),
    16,
    example="每条决议一行",
)
_STATE = Field("state", "状态", BY_KEY["state"].kind, (), 3, computed=True)
_ALSO = Field("also", "兼作", KindWords(), (), 4, computed=True)
_PLAIN = (
    "number", "place", "way", "chair", "recorder", "speaker", "observers", "due_count", "present_count",
    "absent_words", "agenda", "content",
)  # fmt: skip
_LAST = ("summary", "effect", "hours_tenth", "central", "signed_on", "note")
_CLOCKS = (BY_KEY["starts_at"], BY_KEY["ends_at"])
LISTED_FIELDS: tuple[Field, ...] = (
    BY_KEY["title"],
    _KIND,
    _WORDS,
    BY_KEY["own_kind"],
    _BRANCH,
    _GROUP,
    _HELD,
    _WHEN,
    *_CLOCKS,
    *(BY_KEY[key] for key in _PLAIN),
    _RESOLVED,
    *(BY_KEY[key] for key in _LAST),
    _STATE,
    _ALSO,
)
LISTED_TEMPLATE = tuple(
    field
    for field in LISTED_FIELDS
    if field.key not in ("words", "own_kind", "held_on", "starts_at", "ends_at")
)
BY_NAMES = ("due_count", "present_count", "absent_words")  # the names of who came say it better
KEPT = ("state", "held_on", "starts_at", "ends_at", "also", *_PLAIN, *_LAST)
LEFT = ("kind", "words", "when", "held_on", "resolved")


def plan_meetings(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row against the meetings that the book has."""
    reader = Reader(table, plan)
    listed = _Listed(known, plan, reader, year_of(table, plan))
    for number, cells in table.data:
        row = PlannedRow(number, "", "refused")
        row.values = reader.read(number, cells, row.problems, leave=LEFT)
        raws = {key: reader.raw(cells, key) for key in LEFT}
        row.label = str(row.values.get("title") or raws["kind"] or mark("（无名称）"))
        try:
            listed.settle(row, raws)
        except Problem as problem:
            row.fate = "refused"
            row.problems.append(problem)
        plan.rows.append(row)


class _Listed:
    """Settles rows one after the other; what one says is known to those that follow."""

    def __init__(self, known: Known, plan: Plan, reader: Reader, year: int) -> None:
        self._reader, self._year = reader, year
        self._units = Units(known, plan.settings, reader)
        (office,) = of_kind(known, "office")
        self._numbering = office["numbering"]
        self._there: dict[tuple[Any, ...], list[Mapping[str, Any]]] = {}
        self._numbers: dict[tuple[str, int], str] = {}
        self._seen: dict[tuple[Any, ...], PlannedRow] = {}
        for meeting in of_kind(known, "meeting"):
            self._there.setdefault(_identity(meeting), []).append(meeting)
            if meeting["number"] is not None:
                self._numbers[serial(meeting, self._numbering), meeting["number"]] = meeting["title"]

    def settle(self, row: PlannedRow, raws: Mapping[str, Any]) -> None:
        values = dict(row.values)
        self._kind(values, raws, row)
        self._when(values, raws, row)
        if refused(row.problems):
            return
        self._unit(values, row)
        values["resolved"] = "\n".join(resolved(str(raws["resolved"] or ""))) or None
        for key, problem in check_meeting(values, today()):
            where = {"group_uid": "group", "planned_on": "held_on"}.get(key, key)
            row.problems.append(problem.at(self._reader.where(row.row, where)))
        if refused(row.problems):
            return
        row.label = f"{values['title']} {_day(values).dotted_full}"
        identity = _identity(values)
        if identity in self._seen:
            self._twice(row, values, self._seen[identity])
            return
        self._seen[identity] = row
        same = [one for one in self._there.get(identity, ()) if one["state"] != "cancelled"]
        row.values = values
        if same:
            self._compare(row, values, same[0])
        else:
            self._add(row, values)

    def _kind(self, values: Values, raws: Mapping[str, Any], row: PlannedRow) -> None:
        """The kind, and those that the meeting counts as besides; without one, what the title says."""
        words, title = str(raws["words"] or "").strip(), str(values.get("title") or "")
        text = str(raws["kind"] or "").strip() or words
        kinds, besides = kinds_of(text) if text else (), kinds_of(words) if words else ()
        if len(kinds) == 1 and besides[:1] == kinds:
            kinds = besides
        if not text:
            found = kind_within(title)
            kinds = (found,) if found else ()
            if not kinds:
                says = mark(
                    "没有会议类型，从名称也看不出来。请写明是党员大会、支委会、党小组会、党课还是别的。"
                )
                raise Problem("meeting-kind", says).at(self._reader.where(row.row, "kind"))
        elif not kinds:
            kinds = ("other",)
            values.setdefault("own_kind", text)
            says = mark("台账里没有“{value}”这种会议，按自定类型记下，请核对。")
            row.problems.append(
                Problem("meeting-kind-own", says, value=text, severity="warning").at(
                    self._reader.where(row.row, "kind")
                )
            )
        values["kind"] = kinds[0]
        values["own_kind"] = values.get("own_kind") if kinds[0] == "other" else None
        if len(kinds) > 1:
            values["also"] = " ".join(kinds[1:])
        if not title.strip():
            values["title"] = values["own_kind"] or codes()["meeting_kind"].label(kinds[0])

    def _when(self, values: Values, raws: Mapping[str, Any], row: PlannedRow) -> None:
        """Day, start and end, from one cell or several."""
        day: PartialDate | None = None
        for key in ("held_on", "when"):
            if raws[key] is None:
                continue
            try:
                found = when_of(raws[key], self._year)
            except Problem as problem:
                row.problems.append(problem.at(self._reader.where(row.row, key), raws[key]))
                continue
            if day is not None and found.day is not None and found.day != day:
                says = mark("日期与会议时间里的日子不同：{value}、{other}。请核对。")
                raise Problem("meeting-days", says, value=day.dotted_full, other=found.day.dotted_full).at(
                    self._reader.where(row.row, key)
                )
            day = day or found.day
            for name, clock in (("starts_at", found.start), ("ends_at", found.end)):
                if clock is not None:
                    values.setdefault(name, clock)
        if day is None and not refused(row.problems):
            says = mark("没有会议日期。请补上，写到日。")
            raise Problem("meeting-day", says).at(self._reader.where(row.row, "held_on"))
        coming = day is not None and day.earliest > today()
        values["state"] = "planned" if coming else "held"
        values["planned_on" if coming else "held_on"] = day

    def _unit(self, values: Values, row: PlannedRow) -> None:
        branch = self._units.branch(values, row.row)
        values["branch_uid"] = branch["uid"] if branch is not None else None
        values["group_uid"] = self._units.group(
            values, values["branch_uid"], values["title"], values["kind"], row.row
        )
        end = branch["dissolved_on"] if branch is not None else None
        if end is not None and _day(values).earliest > end.latest:
            says = mark("支部“{value}”已于 {day} 撤销，这以后不会再开会。请核对。")
            problem = Problem("branch-dissolved", says, value=values.get("branch"), day=end.dotted_full)
            raise problem.at(self._reader.where(row.row, "branch"))

    def _twice(self, row: PlannedRow, values: Values, first: PlannedRow) -> None:
        given = {key: values[key] for key in (*KEPT, "resolved") if values.get(key) is not None}
        if all(first.values.get(key) == value for key, value in given.items()):
            row.fate = "unchanged"
            says, severity = mark("与第 {first} 行是同一次会议，只取一次。"), "warning"
        else:
            says, severity = mark("与第 {first} 行是同一次会议，但内容不同。请只留一行正确的。"), "error"
        problem = Problem("twice-different", says, first=first.row, severity=severity)  # type: ignore[arg-type]
        row.problems.append(problem.at(self._reader.where(row.row, "title")))

    def _add(self, row: PlannedRow, values: Values) -> None:
        if values.get("number") is not None:
            self._number(row, values)
        if not refused(row.problems):
            row.fate = "added"

    def _number(self, row: PlannedRow, values: Values) -> None:
        key = (serial(values, self._numbering), values["number"])
        if key in self._numbers:
            says = mark("第 {value} 次已经用过（{title}），号码不重复使用。请核对。")
            problem = Problem("meeting-number-taken", says, value=values["number"], title=self._numbers[key])
            row.problems.append(problem.at(self._reader.where(row.row, "number")))
        self._numbers[key] = values["title"]

    def _compare(self, row: PlannedRow, values: Values, kept: Mapping[str, Any]) -> None:
        """What the row says otherwise than the book; a blank says nothing, resolutions are only added."""
        told = {key: values[key] for key in KEPT if values.get(key) is not None}
        if kept["state"] == "held" and told["state"] == "planned":
            del told["state"]
        changes = {
            key: (kept[key], value) for key, value in told.items() if _plain(kept[key]) != _plain(value)
        }
        if kept["named"]:
            self._by_names(row, {key: changes.pop(key) for key in BY_NAMES if key in changes})
        if "number" in changes:
            self._number(row, values)
        fresh = [text for text in (values["resolved"] or "").split("\n") if text]
        fresh = [text for text in fresh if folded(text) not in {folded(one) for one in kept["resolved"]}]
        if fresh:
            changes["resolved"] = (
                "\n".join(kept["resolved"]) or None,
                "\n".join([*kept["resolved"], *fresh]),
            )
        if refused(row.problems):
            return
        row.uid, row.changes = kept["uid"], changes
        row.fate = "updated" if changes else "unchanged"

    def _by_names(self, row: PlannedRow, differing: Mapping[str, tuple[Any, Any]]) -> None:
        for key, (old, new) in differing.items():
            says = mark("台账里有这次会议的到会名单，是“{old}”，表里写“{value}”，以名单为准。")
            problem = Problem("meeting-by-names", says, value=new, old=old, severity="warning")
            row.problems.append(problem.at(self._reader.where(row.row, key)))


def _plain(value: Any) -> Any:
    """Line ends and outer white space are no change."""
    return "\n".join(value.split()) if isinstance(value, str) else value


def _day(row: Mapping[str, Any]) -> PartialDate:
    day: PartialDate = row.get("held_on") or row["planned_on"]
    return day


def _identity(row: Mapping[str, Any]) -> tuple[Any, ...]:
    """What one meeting is known by: whose it is, its kind, its day, its title."""
    own = folded(row["own_kind"]) if row.get("own_kind") else None
    unit = (row.get("branch_uid"), row.get("group_uid"))
    return (*unit, row["kind"], own, _day(row), folded(row["title"]))
