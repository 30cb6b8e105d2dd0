"""The recycle bin: out of every list, count and register, refused by an import, and back whole."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from partybook.book.file import Book
from partybook.book.pointing import named_by
from partybook.dates import PartialDate
from partybook.errors import Problem
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
    path = tmp_path / "练习.partybook"
    demo.demo(path).close()
    with open_book(path) as book:
        yield book


def of_each_kind(book: Book) -> list[str]:
    """Someone for every table that names people, and some of whom nothing else is known."""
    found: dict[str, str] = {}
    for person in book.read(queries.people):
        tables = book.read(lambda session, uid=person["uid"]: named_by(session, "person", uid))
        for table in tables or {person["uid"][-1]: 1}:
            found.setdefault(table, person["uid"])
    return list(dict.fromkeys(found.values()))


def counts(book: Book) -> dict[str, int]:
    return {name: len(asking.rows(book, name, asking.Question(as_of=DAY))[1]) for name in asking.sources()}


def test_nothing_names_who_lies_in_the_bin(practice: Book) -> None:
    """No source knows them any more, none breaks, and all is back after it; money holds a person fast."""
    names = {row["uid"]: row["name"] for row in practice.read(queries.people)}
    people = {
        uid: names[uid] for uid in of_each_kind(practice) if list(names.values()).count(names[uid]) == 1
    }
    before, there = counts(practice), naming(practice, people)
    binned = {uid: name for uid, name in people.items() if put_aside(practice, uid)}
    assert len(binned) >= 5 and len(set.union(*(there[uid] for uid in binned))) >= 6
    assert naming(practice, binned) == {}
    for uid in binned:
        assert practice.read(lambda session, uid=uid: queries.person(session, uid)) is None
    assert not set(binned) & {line.uid for line in practice.read(queries.find_index)}
    for uid in binned:
        with practice.edit("恢复") as session:
            queries.restore_person(session, uid)
    assert counts(practice) == before and naming(practice, people) == there


def put_aside(book: Book, uid: str) -> bool:
    try:
        with book.edit("放入回收站") as session:
            queries.bin_person(session, uid)
    except Problem as problem:
        assert problem.code == "bin-needed"
        return False
    return True


def test_restoring_and_undoing_bring_everything_back(practice: Book) -> None:
    uid = practice.read(lambda session: queries.events(session))[0]["person_uid"]
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
    one, other = [person["uid"] for person in practice.read(queries.people)[:2]]
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
