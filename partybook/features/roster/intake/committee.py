"""A list of a committee as clerks keep it: who holds which post since when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.features.roster.intake.finding import Finder, refuse_dissolved
from partybook.features.roster.intake.matching import less_exact
from partybook.features.roster.intake.reading import RowReader
from partybook.features.roster.model import POST_FIELDS
from partybook.features.roster.model.person import FIELDS
from partybook.features.roster.rules.posts import LEADER, parts_of, rivals, unfit
from partybook.fields import CodeKind, Codes, Field, Label, as_text
from partybook.sheets.heading import Table
from partybook.sheets.plan import Known, Plan, PlannedRow
from partybook.standards.codes import codes
from partybook.text import mark

_PERSON = {field.key: field for field in FIELDS}
_POST = {field.key: field for field in POST_FIELDS}
_WHO = ("citizen_id", "sex", "born_on", "phone")


class PostWords(CodeKind):
    """One post or several in one cell (副书记兼纪检委员), as a tuple of codes."""

    def __init__(self) -> None:
        super().__init__("post")

    def parse(self, raw: Any, tables: Codes) -> Any:
        known, unknown = parts_of(as_text(raw))
        if unknown or not known:
            names = "、".join(code.label for code in tables["post"].codes.values())
            raise Problem(
                "post-unknown",
                mark("“{value}”不是台账里的职务。可以写：{names}。"),
                value=as_text(raw).strip(),
                names=names,
            )
        return tuple(known)

    def show(self, value: Any, tables: Codes) -> str:
        parts = value if isinstance(value, tuple) else (value,) if value else ()
        return "、".join(tables["post"].label(code) for code in parts)


COMMITTEE_FIELDS: tuple[Field, ...] = (
    _PERSON["name"],
    Field(
        "post",
        "职务",
        PostWords(),
        ("党内职务", "支部职务", "现任职务", "任职"),
        5,
        required=True,
        example="书记",
    ),
    *(_PERSON[key] for key in _WHO),
    Field("branch", "所在党支部", Label(), _PERSON["branch"].headers, 8),
    Field("group", "党小组", Label(), _PERSON["group"].headers, 5),
    _POST["from_on"],
    _POST["to_on"],
    _POST["term"],
    _POST["duty"],
)
KEPT = ("from_on", "to_on", "term", "duty")


def plan_committee(table: Table, known: Known, plan: Plan) -> None:
    """Plans every row of a committee's list; a cell with two posts makes two rows."""
    reader = RowReader(table, plan.sheet)
    finder = Finder(known, plan.settings, reader)
    entered: list[dict[str, Any]] = [post for person in known for post in person["posts"]]
    for number, cells in table.data:
        problems: list[Problem] = []
        values = reader.read(number, cells, problems)
        if "post" not in values and not any(problem.code == "post-unknown" for problem in problems):
            problems.append(
                Problem("post-missing", mark("没有职务。请补上。")).at(reader.where(number, "post"))
            )
        label = str(values.get("name") or mark("（无姓名）"))
        if any(problem.severity == "error" for problem in problems):
            plan.rows.append(PlannedRow(number, label, "refused", values, problems=problems))
            continue
        for code in values["post"]:
            post = codes()["post"].label(code)
            row = PlannedRow(number, f"{label}（{post}）", "refused", {**values, "post": code})
            row.problems = problems
            problems = []  # what the row says is said once
            try:
                _settle_post(row, finder, entered, reader)
            except Problem as problem:
                row.problems.append(problem)
            plan.rows.append(row)


def _settle_post(row: PlannedRow, finder: Finder, entered: list[dict[str, Any]], reader: RowReader) -> None:
    """Decides a row's fate: a post entered before with other dates, the same again, or a new one."""
    values = dict(row.values)
    person = finder.person(values, row.row)
    branch = finder.branch(values, row.row, person.get("branch"))
    code = values["post"]
    group = values.get("group") if code == LEADER else None
    if code == LEADER and not group:
        group = person.get("group")
        if not group:
            says = mark("党小组组长要写明是哪个党小组。请补上。")
            raise Problem("post-group", says).at(reader.where(row.row, "group"))
    new = {key: values.get(key) for key in KEPT} | {"post": code, "branch": branch, "group": group}
    _check_dates(new, row, reader)
    same = _entered(new, person["uid"], entered)
    row.values = {**new, "name": person["name"], "person_uid": person["uid"]}
    if same is None:
        if new["to_on"] is None:
            refuse_dissolved(finder.settings, branch, reader.where(row.row, "branch"))
        row.fate = "added"
        _warn_of_rivals(row, entered, reader)
        doubt = unfit(person, new, today())
        if doubt is not None:
            row.problems.append(doubt.at(reader.where(row.row, "from_on" if new["from_on"] else "post")))
        entered.append({**row.values, "uid": None, "branch_uid": branch, "group_uid": group, "row": row})
        return
    changes = {
        key: (same[key], new[key])
        for key in KEPT
        if new[key] is not None and new[key] != same[key] and not _vaguer(new[key], same[key])
    }
    if same.get("row") is not None:  # from this file
        if changes:
            says = mark("与第 {first} 行是同一人的同一职务，但内容不同。请只留一行正确的。")
            raise Problem("twice-different", says, first=same["row"].row).at(reader.where(row.row, "name"))
        row.fate = "unchanged"
        return
    row.uid, row.changes = same["uid"], changes
    row.fate = "updated" if changes else "unchanged"
    same.update({key: new for key, (_, new) in changes.items()})


def _check_dates(new: Mapping[str, Any], row: PlannedRow, reader: RowReader) -> None:
    start, end = new["from_on"], new["to_on"]
    if start is not None and end is not None and end.latest < start.earliest:
        raise Problem("post-dates", mark("卸任日期早于任职日期，请核对。")).at(reader.where(row.row, "to_on"))


def _entered(
    new: Mapping[str, Any], person_uid: str, entered: Sequence[dict[str, Any]]
) -> dict[str, Any] | None:
    """The same post of the same person: begun on the same day as far as it is known; without a day the one that runs."""
    mine = [
        post
        for post in entered
        if post["person_uid"] == person_uid
        and all(post[key] == new[key] for key in ("post", "branch", "group"))
    ]
    start = new["from_on"]
    if start is None:
        running = [post for post in mine if post["to_on"] is None]
        same = [post for post in mine if new["to_on"] is not None and post["to_on"] == new["to_on"]]
        return next(iter(same or running), None)
    dated = [post for post in mine if post["from_on"] is not None and post["from_on"].agrees(start)]
    blank = [post for post in mine if post["from_on"] is None and post["to_on"] is None]
    return next(iter(dated or blank), None)


def _warn_of_rivals(row: PlannedRow, entered: Sequence[dict[str, Any]], reader: RowReader) -> None:
    """Says who else holds the seat, so that a clerk ends the one before; there may be several collectors and members."""
    if row.values["post"] not in ("secretary", LEADER):
        return
    mine = {**row.values, "uid": "", "branch_uid": row.values["branch"], "group_uid": row.values["group"]}
    others = [
        {**post, "branch_uid": post["branch"], "group_uid": post["group"], "uid": post["uid"] or "row"}
        for post in entered
    ]
    found = rivals(others, mine)
    if found:
        names = "、".join(dict.fromkeys(str(post["name"]) for post in found))
        says = mark("{names}也登记为{post}，还没有卸任日期。导入后请给卸任的一位登记卸任。")
        title = codes()["post"].label(row.values["post"])
        problem = Problem("post-rival", says, names=names, post=title, severity="warning")
        row.problems.append(problem.at(reader.where(row.row, "post")))


def _vaguer(new: Any, old: Any) -> bool:
    return isinstance(new, PartialDate) and isinstance(old, PartialDate) and less_exact(new, old)
