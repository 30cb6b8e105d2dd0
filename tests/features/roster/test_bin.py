"""The recycle bin: out of every list, count and register, refused by an import, and back whole."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from partybook.book.attach import attach
from partybook.book.file import Book
from partybook.book.pointing import named_by
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues import queries as dues
from partybook.features.roster import queries
from partybook.jobs import asking, demo, importing
from partybook.jobs.books import open_book

from .conftest import everything, number, sheet

DAY = dt.date(2026, 11, 1)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")


def naming(book: Book, people: dict[str, str]) -> dict[str, set[str]]:
    """Of these people (uid → name), who is spoken of by which source."""
    found: dict[str, set[str]] = {}
    for source in asking.sources():
        for asked in (asking.Question(as_of=DAY), asking.Question(year=2025)):
            for row in asking.rows(book, source, asked)[1]:
                for uid, name in people.items():
                    if uid in (row["uid"], row.get("person_uid")) or row.get("name") == name:
                        found.setdefault(uid, set()).add(source)
    return found


@pytest.fixture
def practice(tmp_path: Path) -> Any:
    """The practice book, and three people more of whom everything is known but money."""
    path = tmp_path / "练习.partybook"
    demo.demo(path).close()
    with open_book(path) as book:
        with book.edit("录错的人") as session:
            for place, name in enumerate(("甲错录", "乙错录", "丙错录")):
                of_all_kinds(session, name, place)
        yield book


def of_all_kinds(session: Any, name: str, place: int) -> None:
    """A member in the committee, away, cared for, with relatives, a development file, an assessment."""
    branch, day = queries.branches(session)[0][0], PartialDate(2026, 3, 1)
    values = {
        "born_on": PartialDate(1950 + place, 5, 1),
        "sex": "2",
        "phone": f"1390000000{place}",
        "address": "和平路1号",
    }
    dates = {
        "applied_on": PartialDate(1970),
        "joined_on": PartialDate(1974, 5),
        "full_on": PartialDate(1975, 5),
    }
    uid = queries.add_person(session, {"name": name, **values, **dates, "standing": "full", "work": "42"})
    post = ("secretary", "organisation", "collector")[place]
    queries.add_post(session, uid, {"post": post, "branch_uid": branch, "from_on": PartialDate(2025, 1, 1)})
    for kind, more in (
        ("transfer_in", {"from_unit": "甲党支部", "letter": f"2026-90{place}"}),
        ("mobile_out", {"place": "深圳"}),
        ("lost", {"reason": "6"}),
        ("badge_50", {}),
    ):
        queries.add_event(session, uid, {"kind": kind, "on_date": day, **more})
    queries.add_step(session, uid, {"step": "talk", "done_on": PartialDate(1970, 6, 1), "who": "王芳"})
    queries.add_paper(session, uid, {"code": "application", "copies": 1})
    queries.store_point(session, uid, None, {"item": "参加活动", "points": 2, "on_date": day})
    queries.add_care(session, {"person_uid": uid, "kind": "bedridden", "from_on": day})
    other = queries.people(session)[place]["uid"]
    queries.add_relative(session, uid, {"relation": "sister", "relative_uid": other})
    attach(session, "person", uid, "申请书.pdf", b"%PDF-1")
    dues.set_base(
        session, uid, {"category": "retired", "from_month": PartialDate(2026, 1), "income_fen": 300_000}
    )
    dues.add_relief(session, uid, {"kind": "exempt", "from_month": PartialDate(2026, 11)})
    dues.add_contact(session, uid, {"said": "下月交"})
    dues.put_in_area(session, [uid], dues.areas(session)[0]["uid"])


def counts(book: Book) -> dict[str, int]:
    return {name: len(asking.rows(book, name, asking.Question(as_of=DAY))[1]) for name in asking.sources()}


def put_aside(book: Book, uid: str) -> bool:
    """Whether a person could be put into the bin; money holds them fast."""
    try:
        with book.edit("放入回收站") as session:
            queries.bin_person(session, uid)
    except Problem as problem:
        assert problem.code == "bin-needed"
        return False
    return True


def test_nothing_names_who_lies_in_the_bin(practice: Book) -> None:
    """No source knows them any more, none breaks, and all is back after it; money holds the others fast."""
    rows = practice.read(queries.people)
    wrong = {row["uid"]: row["name"] for row in rows if row["name"].endswith("错录")}
    before, there = counts(practice), naming(practice, wrong)
    tables = [practice.read(lambda session, uid=uid: named_by(session, "person", uid)) for uid in wrong]
    assert all(len(found) >= 12 for found in tables), tables
    assert len(set.union(*there.values())) >= 15, there
    paying = next(row["uid"] for row in rows if row["uid"] not in wrong and row["standing"] == "full")
    assert not put_aside(practice, paying)
    assert all(put_aside(practice, uid) for uid in wrong)
    assert naming(practice, wrong) == {}
    for uid in wrong:
        assert practice.read(lambda session, uid=uid: queries.person(session, uid)) is None
    assert not set(wrong) & {line.uid for line in practice.read(queries.find_index)}
    for uid in wrong:
        with practice.edit("恢复") as session:
            queries.restore_person(session, uid)
    assert counts(practice) == before and naming(practice, wrong) == there


def test_restoring_and_undoing_bring_everything_back(practice: Book) -> None:
    uid = next(row["uid"] for row in practice.read(queries.people) if row["name"] == "甲错录")
    before = everything(practice)
    with practice.edit("放入回收站") as session:
        queries.bin_person(session, uid)
    assert everything(practice) != before
    practice.undo()
    assert everything(practice) == before
    practice.redo()
    with practice.edit("恢复") as session:
        queries.restore_person(session, uid)
    after = everything(practice)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"person"}  # the stamp of its change alone


def test_who_lies_in_the_bin_is_listed_newest_first(practice: Book) -> None:
    one, other = [row["uid"] for row in practice.read(queries.people) if row["name"].endswith("错录")][:2]
    for uid in (one, other):
        with practice.edit("放入回收站") as session:
            queries.bin_person(session, uid)
    rows = practice.read(queries.binned)
    assert [row["uid"] for row in rows][:2] == [other, one]
    assert (
        rows[0]["binned_on"] == PartialDate(2026, 11, 22) and rows[0]["branch"] and rows[0]["merged"] is None
    )


def test_an_import_says_whom_it_meets_in_the_bin(book: Book, tmp_path: Path) -> None:
    path = sheet(
        tmp_path / "名册.xlsx",
        [
            ["姓名", "身份证号", "人员类别"],
            ["王秀英", number("19700501", 18), "正式党员"],
            ["李建国", "", "正式党员"],
        ],
    )
    importing.apply_import(book, importing.plan_import(book, "roster", path))
    uid = next(row["uid"] for row in book.read(queries.people) if row["name"] == "王秀英")
    with book.edit("放入回收站") as session:
        queries.bin_person(session, uid)
    plan = importing.plan_import(book, "roster", path)
    assert [row.fate for row in plan.rows] == ["refused", "unchanged"]
    problem = plan.rows[0].problems[0]
    assert problem.code == "id-binned" and "王秀英" in str(problem) and problem.where.column == "身份证号"
    with book.edit("恢复") as session:
        queries.restore_person(session, uid)
    assert [row.fate for row in importing.plan_import(book, "roster", path).rows] == [
        "unchanged",
        "unchanged",
    ]


def test_an_id_number_in_the_bin_is_not_entered_anew(book: Book) -> None:
    with book.edit("登记") as session:
        uid = queries.add_person(session, {"name": "王秀英", "citizen_id": number("19700501", 18)})
        queries.bin_person(session, uid)
    with pytest.raises(Problem) as caught, book.edit("登记") as session:
        queries.add_person(session, {"name": "王秀英", "citizen_id": number("19700501", 18)})
    assert caught.value.code == "id-binned" and "王秀英" in str(caught.value)
    with pytest.raises(Problem, match="没有编号"), book.edit("改") as session:
        queries.change_person(session, uid, {"phone": "13800000000"})


def test_one_whose_number_is_taken_cannot_come_back(book: Book) -> None:
    with book.edit("登记") as session:
        uid = queries.add_person(session, {"name": "王秀英", "citizen_id": number("19700501", 18)})
        other = queries.add_person(session, {"name": "王秀兰"})
        queries.merge_people(session, other, uid, {"citizen_id": number("19700501", 18)})
    with pytest.raises(Problem) as caught, book.edit("恢复") as session:
        queries.restore_person(session, uid)
    assert caught.value.code == "id-taken" and "王秀兰" in str(caught.value)


def test_what_other_parts_count_holds_a_person_fast(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Money and votes of a later part name people too: binning would change their sums without a word."""
    with book.edit("登记") as session:
        uid = queries.add_person(session, {"name": "王秀英"})
        queries.add_event(session, uid, {"kind": "award", "on_date": PartialDate(2026, 7, 1)})
    monkeypatch.setattr("partybook.features.roster.queries.binning.OWN", {"person"})
    with pytest.raises(Problem) as caught, book.edit("放入回收站") as session:
        queries.bin_person(session, uid)
    assert caught.value.code == "bin-needed" and "王秀英" in str(caught.value) and "变动" in str(caught.value)
    assert book.read(queries.binned) == []
