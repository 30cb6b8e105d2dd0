"""A roster goes out as a spreadsheet, is changed by hand and comes back: exactly those changes, nothing else."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.dates import PartialDate
from partybook.features.roster import queries
from partybook.features.roster.model import FIELDS
from partybook.jobs import demo, exporting, importing
from partybook.jobs.asking import Question
from partybook.sheets.plan import Plan

from .conftest import number

NOW = "2026-11-22"
LABELS = {field.key: field.label for field in FIELDS}
ENDINGS = pytest.mark.parametrize("ending", ["xlsx", "csv"])
# Everything that a cell can do to a value: outer blanks, lines, signs that look like formulas, dates of every precision.
HARD: tuple[dict[str, Any], ...] = (
    {"name": "𠮷田𱍐芳", "citizen_id": number("19500501", 12), "note": "  前后有空格  ", "phone": "013800000001"},
    {"name": "阿依古丽·买买提", "born_on": PartialDate(1960), "address": "和平路1号\n2栋", "note": "=1+1"},
    {"name": "王芳", "born_on": PartialDate(1980, 3), "note": "-", "workplace": "'带撇号", "phone": "0571-88880000"},
    {"name": "王芳", "born_on": PartialDate(1980, 4), "note": "001", "landline": "+86 571 88880000"},
    {"name": "李明", "born_on": PartialDate(1975, 1, 1), "joined_on": PartialDate(1998), "full_on": PartialDate(1999, 10)},
    {"name": "单小燕", "standing": "probationary", "joined_on": PartialDate(2026, 3, 1), "mobile": False, "lost": False},
    {"name": "O'Neil", "standing": "full", "lost": True, "lost_on": PartialDate(2025, 3), "status": "normal"},
    {"name": "只有名字"},
    {"name": "赵六", "citizen_id": number("19900403", 33), "address": "1-2-301", "post": "3/4", "degree": "无", "note": "TRUE"},
    {"name": "钱七", "education": "2P", "ethnicity": "97", "work": "5A", "sex": "9", "note": "1998.10", "native_place": "—"},
)  # fmt: skip


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", NOW)


@pytest.fixture(params=["practice", "three branches"])
def roster(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """The practice book, with hard cases; and the same people spread over three branches with groups and events."""
    with demo.demo(tmp_path / "a.partybook") as book:
        with book.edit("添加") as session:
            queries.store_people(session, [(None, {"standing": "full", **row}) for row in HARD])
        if request.param == "three branches":
            _spread(book)
        yield book


def _spread(book: Book) -> None:
    with book.edit("分支部") as session:
        names = [name for _, name in queries.branches(session)]
        for name in ("东湖社区第二党支部", "东湖社区 第三党支部"):
            queries.add_branch(session, name)
            names.append(name)
        for place, person in enumerate(queries.people(session)):
            values = {"branch": names[place % 3], "group": (None, "第一党小组", " 西 区 ")[place % 3]}
            queries.change_person(session, person["uid"], values)
        moved = next(one for one in queries.people(session) if one["branch"] == names[1])
        branches = {name: uid for uid, name in queries.branches(session)}
        event = {"kind": "branch_changed", "on_date": PartialDate(2026, 5, 1)}
        event |= {"from_branch_uid": branches[names[0]], "to_branch_uid": branches[names[1]]}
        queries.add_event(session, moved["uid"], event)


def export(book: Book, path: Path) -> Path:
    exporting.export(book, "roster.members", path, Question())
    return path


def plan_of(book: Book, path: Path) -> Plan:
    return importing.plan_import(book, "roster", path)


def read(path: Path) -> list[list[str]]:
    """The cells as a person sees them, heads first."""
    if path.suffix == ".csv":
        return list(csv.reader(path.read_text("utf-8-sig").splitlines(keepends=True)))
    page = openpyxl.load_workbook(path).active
    assert page is not None
    return [["" if cell is None else str(cell) for cell in row] for row in page.iter_rows(values_only=True)]


def change(path: Path, cells: dict[tuple[int, str], str], added: dict[str, str] | None = None) -> None:
    """Puts texts into cells (row from 2 on, head) and a row below, as a spreadsheet program would."""
    heads = read(path)[0]
    if path.suffix == ".csv":
        rows = read(path)
        for (row, head), text in cells.items():
            rows[row - 1][heads.index(head)] = text
        rows += [[added.get(head, "") for head in heads]] if added else []
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)
        return
    book = openpyxl.load_workbook(path)
    page = book.active
    assert page is not None
    for (row, head), text in cells.items():
        page.cell(row, heads.index(head) + 1).value = text
    if added:
        page.append([added.get(head) for head in heads])
    book.save(path)


def everyone(book: Book) -> dict[str, dict[str, Any]]:
    return {row["uid"]: row for row in book.read(queries.known_people)}


@ENDINGS
def test_what_goes_out_comes_back_unchanged(roster: Book, tmp_path: Path, ending: str) -> None:
    path = export(roster, tmp_path / f"名册.{ending}")
    plan = plan_of(roster, path)
    wrong = [(row.label, row.fate, row.changes, row.problems) for row in plan.rows if row.fate != "unchanged"]
    assert wrong == []
    assert len(plan.rows) == 60 + len(HARD)
    computed = [field.label for field in FIELDS if field.computed]
    assert list(plan.ignored) == computed == ["党龄"]
    assert len(plan.columns) == len(FIELDS) - len(computed)  # every column is read back or computed
    if ending == "xlsx":  # saved again by another program
        openpyxl.load_workbook(path).save(path)
        assert {row.fate for row in plan_of(roster, path).rows} == {"unchanged"}


@ENDINGS
def test_three_cells_and_a_row_are_just_that(roster: Book, tmp_path: Path, ending: str) -> None:
    path = export(roster, tmp_path / f"名册.{ending}")
    rows, before = read(path), everyone(roster)
    heads = rows[0]

    def name(row: int) -> str:
        return rows[row - 1][heads.index("姓名")]

    known = [row for row in range(2, len(rows) + 1) if rows[row - 1][heads.index("公民身份号码")]]
    one, two, three = known[3], known[20], known[40]
    cells = {(one, "联系电话"): "13000009999", (two, "家庭住址"): " 新路 8 号", (three, "备注"): "党小组长"}
    added = {
        "姓名": "𬱖新来",
        "公民身份号码": number("19910302", 44),
        "人员类别": "预备党员",
        "入党时间": "2026.06",
        "所在党支部": "东湖社区党支部",
        "党龄": "99",
    }
    change(path, cells, added)
    plan = plan_of(roster, path)
    told = {row.row: dict(row.changes) for row in plan.rows if row.fate == "updated"}
    keys = {one: "phone", two: "address", three: "note"}
    assert {row: list(changes) for row, changes in told.items()} == {row: [key] for row, key in keys.items()}
    assert [told[row][key][1] for row, key in keys.items()] == ["13000009999", " 新路 8 号", "党小组长"]
    assert [(row.label, row.fate) for row in plan.rows if row.fate in ("added", "refused")] == [
        ("𬱖新来", "added")
    ]
    count = len(roster.history())
    importing.apply_import(roster, plan)
    assert len(roster.history()) == count + 1
    after = everyone(roster)
    changed = {
        uid: {key for key in row if row[key] != before[uid][key]}
        for uid, row in after.items()
        if uid in before
    }
    assert sorted(keys for keys in map(sorted, changed.values()) if keys) == [
        ["address"],
        ["note"],
        ["phone"],
    ]
    assert {after[uid]["name"] for uid, keys in changed.items() if keys} == {
        name(one),
        name(two),
        name(three),
    }
    (new,) = [row for uid, row in after.items() if uid not in before]
    assert (new["name"], new["standing"], new["party_age"], new["born_on"]) == (
        "𬱖新来",
        "probationary",
        None,
        PartialDate(1991, 3, 2),
    )
    again = plan_of(roster, path)
    assert {row.fate for row in again.rows} == {"unchanged"}
    roster.undo()
    assert everyone(roster) == before


@ENDINGS
def test_a_date_made_more_exact_is_a_change_and_a_rougher_one_is_not(
    roster: Book, tmp_path: Path, ending: str
) -> None:
    path = export(roster, tmp_path / f"名册.{ending}")
    rows = read(path)
    names = [row[rows[0].index("姓名")] for row in rows]
    li, si = names.index("李明") + 1, names.index("单小燕", names.index("单小燕") + 1) + 1
    change(path, {(li, "入党时间"): "1998.10", (si, "入党时间"): "2026"})
    found = {row.row: dict(row.changes) for row in plan_of(roster, path).rows if row.fate == "updated"}
    assert found == {li: {"joined_on": (PartialDate(1998), PartialDate(1998, 10))}}


@ENDINGS
def test_an_emptied_cell_takes_nothing_away(roster: Book, tmp_path: Path, ending: str) -> None:
    path = export(roster, tmp_path / f"名册.{ending}")
    change(path, {(5, "联系电话"): "", (5, "家庭住址"): ""})
    assert {row.fate for row in plan_of(roster, path).rows} == {"unchanged"}


def test_a_changed_row_of_namesakes_whom_nothing_tells_apart_waits(roster: Book, tmp_path: Path) -> None:
    path = export(roster, tmp_path / "名册.xlsx")
    rows = read(path)
    heads = rows[0]
    name, number = heads.index("姓名"), heads.index("公民身份号码")
    row = next(
        n for n in range(2, len(rows) + 1) if rows[n - 1][name] == "单小燕" and not rows[n - 1][number]
    )
    change(path, {(row, "备注"): "党小组长"})
    plan = plan_of(roster, path)
    assert [(one.row, one.fate) for one in plan.rows if one.fate != "unchanged"] == [(row, "refused")]
    assert [problem.code for problem in plan.all_problems()].count("ask-who") == 1
