"""Lists: faults name file and key; the office's own from a spreadsheet alone."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from partybook.book.file import Book
from partybook.features import knowledge
from partybook.features.archive import queries
from partybook.features.archive.rules.listing import rows_of, text_of
from partybook.jobs import asking, exporting, importing
from partybook.jobs.asking import Question
from partybook.standards.archive import TAGS, archive_lists, list_from, own_list
from partybook.standards.reading import ResourceFault

from .conftest import day, states

GOOD: dict[str, Any] = {
    "title": "清单",
    "boxes": [{"number": 1, "title": "计划"}],
    "items": [{"key": "plan", "box": 1, "title": "计划", "per": "year", "retention": "D30"}],
}
ITEM = GOOD["items"][0]


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        ({**GOOD, "colour": "red"}, "colour: unknown key"),
        ({**GOOD, "boxes": [{"number": 0, "title": "a"}]}, "boxes[0].number"),
        (
            {**GOOD, "boxes": [*GOOD["boxes"], {"number": 1, "title": "b"}]},
            "boxes: a number stands there twice",
        ),
        ({**GOOD, "items": [ITEM, ITEM]}, "items[1].key: plan stands there twice"),
        ({**GOOD, "items": [{**ITEM, "box": 2}]}, "items[0].box: there is no box 2"),
        ({**GOOD, "items": [{**ITEM, "per": "week"}]}, "items[0].per"),
        ({**GOOD, "items": [{**ITEM, "who": "nobody"}]}, "items[0].who"),
        ({**GOOD, "items": [{**ITEM, "retention": "5"}]}, "items[0].retention"),
        ({**GOOD, "items": [{**ITEM, "tag": "letters"}]}, "items[0].tag"),
        (
            {**GOOD, "items": [{**ITEM, "register": "nothing"}]},
            "items[0].register: there is no register nothing",
        ),
        (
            {**GOOD, "items": [{**ITEM, "source": "archive.papers"}]},
            "items[0].source: the archive can't prove itself",
        ),
        ({**GOOD, "items": [{**ITEM, "where": {"kind": ["a"]}}]}, "items[0].source: missing"),
        ({**GOOD, "items": [{**ITEM, "source": "a.b", "where": {"kind": "a"}}]}, "items[0].where.kind"),
        ({**GOOD, "items": [{**ITEM, "per": "person"}]}, "items[0].owed: missing"),
        (
            {**GOOD, "items": [{**ITEM, "per": "event", "owed": {"source": "a.b"}}]},
            "items[0].owed.day: missing",
        ),
        ({**GOOD, "items": [{**ITEM, "per": "once", "who": "each"}]}, "items[0].who: each goes with"),
        ({**GOOD, "items": [{**ITEM, "days": 500}]}, "items[0].days"),
    ],
)
def test_a_fault_names_file_and_key(table: dict[str, Any], fault: str) -> None:
    with pytest.raises(ResourceFault) as found:
        list_from(table, Path("archive", "own.toml"))
    assert "archive/own.toml, " in str(found.value) and fault in str(found.value)


def test_the_shipped_list_comes_back_from_its_own_rows() -> None:
    """As rows of a spreadsheet and back as a text, nothing is lost: what proves an item neither."""
    kept = archive_lists()["community"]
    back = own_list("own", text_of(kept.title, rows_of(kept)))
    assert tomllib.loads(text_of(kept.title, rows_of(kept)))["title"] == kept.title
    for one, other in zip(kept.items, back.items, strict=True):
        assert {key: getattr(other, key) for key in other.__dataclass_fields__ if key != "unconfirmed"} == {
            key: getattr(one, key) for key in one.__dataclass_fields__ if key != "unconfirmed"
        }
    assert back.boxes == kept.boxes


HEADS = ("盒号", "盒名", "材料名称", "份数", "周期", "由谁", "保管期限", "依据", "由什么证明")
ROWS = (
    (1, "会议", "党员大会记录本", 2, "每季度", "支部", "永久", "本区清单", "支部党员大会记录"),
    (1, None, "小组会记录本", 1, "每月", "各党小组", "30年", None, "党小组会记录"),
    (2, "文件", "区委重要文件", 1, "每年", None, "永久", "本区清单", None),
    (2, None, "党员承诺书", 1, "每年", "每名党员", "10年", None, None),
    (2, None, "发展党员档案", 1, "每人一份", "支部", "永久", None, "发展党员材料"),
    (3, "制度", "议事规则", None, "常备一份", "支部", "30年", None, None),
)


def sheet(path: Path, rows: Any, heads: Any = HEADS) -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in (heads, *rows):
        page.append(list(row))
    book.save(path)
    return path


def take(book: Book, path: Path) -> Any:
    plan = importing.plan_import(book, "archive-list", path)
    importing.apply_import(book, plan)
    return plan


def test_a_list_of_the_office_s_own_comes_from_a_spreadsheet_alone(
    book: Book, branch: str, tmp_path: Path
) -> None:
    from partybook.features.roster import queries as roster

    with book.edit("人") as session:
        group = roster.add_group(session, branch, "第一党小组")
        roster.store_people(
            session, [(None, {"name": "王芳", "standing": "full", "joined_on": day("2001-07")})]
        )
    plan = take(book, sheet(tmp_path / "区清单.xlsx", ROWS))
    assert plan.count("added") == 6
    (instead,) = plan.all_problems()  # the list that it is in place of had others
    assert (instead.code, instead.severity, instead.values["count"]) == (
        "archive-list-instead",
        "warning",
        49,
    )
    assert "支部成立批复" in str(instead)
    found = book.read(states)
    assert len([name for name in found if name.endswith(group)]) == 12
    kept = book.read(queries.current_list)
    assert [(box.number, box.title) for box in kept.boxes] == [(1, "会议"), (2, "文件"), (3, "制度")]
    assert kept.own and [item.key for item in kept.items] == ["own1", "own2", "own3", "own4", "own5", "own6"]
    with book.edit("两次大会") as session:
        from partybook.features.meetings import queries as meetings

        for on in ("2026-01-10", "2026-02-10", "2026-05-10"):
            values = {
                "branch_uid": branch,
                "kind": "general",
                "title": "大会",
                "state": "held",
                "held_on": day(on),
            }
            meetings.add_meeting(session, values)
        queries.file_paper(session, {"branch_uid": branch, "item": "own6"})
    found = book.read(states)
    assert (found["own1/2026-Q1"], found["own1/2026-Q2"], found["own6/once"]) == ("there", "missing", "there")
    assert len([name for name in found if name.startswith("own4/")]) == 1  # one member
    rows = {row["uid"]: row for row in asking.rows(book, "archive.checklist", Question(2026))[1]}
    assert [row["note"] for row in rows.values() if row["period"] == "2026-Q2"] == ["已有 1 份，应有 2 份"]
    names = {fact.name for fact in asking.facts(book, Question(2026))}
    assert "archive.there.own6" in names and "archive.there.plan" not in names
    assert asking.fact_titles(book)["archive.there.own6"] == "议事规则：已有份数"


def test_the_same_again_changes_nothing_and_a_change_is_taken(book: Book, tmp_path: Path) -> None:
    take(book, sheet(tmp_path / "a.xlsx", ROWS))
    again = take(book, sheet(tmp_path / "a.xlsx", ROWS))
    assert (again.count("unchanged"), again.count("added")) == (6, 0)
    changed = take(book, sheet(tmp_path / "a.xlsx", [(*ROWS[2][:6], "10年", *ROWS[2][7:]), (4, "新盒", "大事记", 1, "每年", None, "永久", None, None)]))  # fmt: skip
    assert (changed.count("updated"), changed.count("added")) == (1, 1)
    kept = book.read(queries.current_list)
    assert {item.title: item.retention for item in kept.items}["区委重要文件"] == "D10"
    assert len(kept.items) == 7 and kept.by_key["own7"].title == "大事记"
    book.undo()
    book.undo()
    assert not book.read(queries.current_list).own


def test_an_exported_list_comes_back(book: Book, tmp_path: Path) -> None:
    exporting.export(book, "archive.list", tmp_path / "清单.xlsx", Question(2026))
    plan = importing.plan_import(book, "archive-list", tmp_path / "清单.xlsx")
    assert plan.all_problems() == [] and plan.count("added") == len(archive_lists()["community"].items)
    importing.apply_import(book, plan)
    kept = book.read(queries.current_list)
    assert kept.own and [item.key for item in kept.items] == [
        item.key for item in archive_lists()["community"].items
    ]
    assert importing.plan_import(book, "archive-list", tmp_path / "清单.xlsx").count("unchanged") == len(
        kept.items
    )


@pytest.mark.parametrize(
    ("row", "code"),
    [((1, None, "计划", 1, "每年", None, "永久", None, None), "archive-box-title"),
     ((1, "会议", "计划", 0, "每年", None, "永久", None, None), "archive-list-number"),
     ((1, "会议", "计划", 1, "每年", None, None, None, None), "archive-list-missing"),
     ((1, "会议", "计划", 1, "每周", None, "永久", None, None), "word-unknown"),
     ((1, "会议", "计划", 1, "常备", "每名党员", "永久", None, None), "archive-list-each"),
     ((1, "会议", "档案", 1, "每人一份", None, "永久", None, None), "archive-list-person"),
     ((1000, "会议", "计划", 1, "每年", None, "永久", None, None), "archive-list-number")],
)  # fmt: skip
def test_a_row_that_can_not_be_taken_says_why(book: Book, tmp_path: Path, row: Any, code: str) -> None:
    plan = importing.plan_import(book, "archive-list", sheet(tmp_path / "a.xlsx", [row]))
    assert plan.count("refused") == 1
    problems = plan.all_problems()
    assert code in {problem.code for problem in problems} and all("{" not in str(one) for one in problems)


def test_an_unknown_proof_is_said_and_a_row_twice_is_refused(book: Book, tmp_path: Path) -> None:
    row = (1, "会议", "计划", 1, "每年", None, "永久", None, "没有的东西")
    plan = importing.plan_import(book, "archive-list", sheet(tmp_path / "a.xlsx", [row, row]))
    assert (plan.count("added"), plan.count("refused")) == (1, 1)
    assert {problem.code for problem in plan.all_problems()} == {
        "archive-list-instead",
        "archive-list-proof",
        "archive-list-twice",
    }


def test_the_command_line_knows_the_archive(book: Book, branch: str) -> None:
    path = book.path
    book.close()
    call = [sys.executable, "-m", "partybook"]
    shown = subprocess.run(
        [*call, "show", str(path), "archive.checklist", "--year", "2026", "--json"],
        capture_output=True,
        check=True,
    )
    rows = json.loads(shown.stdout)
    assert {"uid", "box", "item", "period", "state", "proofs", "note", "unit", "opens"} <= set(rows[0])
    assert {row["state"] for row in rows} <= {"there", "missing", "due", "excused", "unproved", "before"}


def test_the_shipped_list_is_over_real_sources() -> None:
    known, names = knowledge.sources(), set()
    kept = archive_lists()["community"]
    for item in kept.items:
        for match in filter(None, (item.source, item.owed)):
            source = known[match.source]
            assert set(match.where) | set(match.filled) | set(match.empty) <= set(source.keys), item.key
            assert {*match.day, *filter(None, (match.label, match.says))} <= set(source.keys), item.key
        names.add(item.key)
    assert len(kept.boxes) == 20 and {item.box for item in kept.items} == set(range(1, 21))
    assert {item.tag for item in kept.items} - {""} == set(TAGS) and "joint_rules" in names
