"""Who is in the book twice is found; two become one with every row kept, and one undo parts them again."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Table, insert, select, text

from partybook.book.attach import attach, attached
from partybook.book.file import Book
from partybook.book.journal import journalled_tables
from partybook.book.pointing import named_by, pointers
from partybook.book.schema import Base, PartialDateText, new_uid
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.dues.queries import one_debt as _one_debt  # noqa: F401 - what dues do when people merge
from partybook.features.roster import queries
from partybook.features.roster.rules.duplicates import Pair, differ_by_id, fuller, pairs

from .conftest import everything, number

ONE = number("19700501", 18)
TWO = number("19700501", 20)
MAY = PartialDate(1970, 5)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARTYBOOK_TODAY", "2026-11-22")


def row(uid: str, name: str = "王秀英", **values: Any) -> dict[str, Any]:
    return {"uid": uid, "name": name, **values}


@pytest.mark.parametrize(
    ("one", "other", "sign"),
    [
        ({"citizen_id": ONE}, {"name": "王秀莺", "citizen_id": ONE.lower()}, "id"),
        ({"citizen_id": ONE}, {"citizen_id": f" {ONE[:6]} {ONE[6:14]} {ONE[14:]}"}, "id"),
        ({"citizen_id": ONE}, {"citizen_id": ONE[:6] + ONE[8:17]}, "id"),
        ({"born_on": PartialDate(1970, 5, 1)}, {"born_on": MAY}, "birth"),
        ({"citizen_id": ONE}, {"born_on": MAY}, "birth"),
        ({"name": "阿依古丽·买买提", "born_on": MAY}, {"name": "阿依古丽•买买提 ", "born_on": MAY}, "birth"),
        ({"name": "王　芳", "born_on": MAY}, {"name": "王芳", "born_on": MAY}, "birth"),
        ({"citizen_id": ONE, "born_on": MAY}, {"citizen_id": TWO, "born_on": MAY}, "birth"),
        ({"phone": "13800000001"}, {"phone": "138 0000 0001"}, "phone"),
        ({"phone": "0571-88880000"}, {"landline": "(0571)88880000"}, "phone"),
        ({"born_on": MAY}, {"born_on": PartialDate(1970, 6)}, None),
        ({"born_on": MAY}, {"name": "王秀莺", "born_on": MAY}, None),
        ({"phone": "13800000001"}, {"phone": "13800000002"}, None),
        ({}, {}, None),
        ({"citizen_id": ""}, {"citizen_id": None}, None),
    ],
)
def test_what_speaks_for_one_person(one: dict[str, Any], other: dict[str, Any], sign: str | None) -> None:
    two = [{"name": "王秀英", **one, "uid": "b"}, {"name": "王秀英", **other, "uid": "a"}]
    found = pairs(two)
    assert [pair.sign for pair in found] == ([sign] if sign else [])
    assert all((pair.first, pair.second) == ("a", "b") for pair in found)
    assert pairs(two, ["a b"]) == []


def test_the_strongest_sign_stands_first_and_a_pair_stands_once() -> None:
    people = [
        row("d", phone="13800000001", born_on=PartialDate(1970)),
        row("c", phone="13800000001", born_on=PartialDate(1971)),
        row("b", citizen_id=ONE, born_on=MAY, phone="13800000009"),
        row("a", citizen_id=ONE, born_on=MAY, phone="13800000009"),
    ]
    assert pairs(people) == [
        Pair("a", "b", "id"),
        Pair("a", "d", "birth"),
        Pair("b", "d", "birth"),
        Pair("c", "d", "phone"),
    ]


def test_other_numbers_are_said() -> None:
    assert differ_by_id(row("a", citizen_id=ONE), row("b", citizen_id=TWO))
    assert not differ_by_id(row("a", citizen_id=ONE), row("b"))


@pytest.mark.parametrize(
    ("one", "other", "newer", "second"),
    [
        (None, "x", False, True),
        ("", "x", False, True),
        ("x", None, True, False),
        (None, None, True, False),
        (MAY, PartialDate(1970, 5, 1), False, True),
        (PartialDate(1970, 5, 1), MAY, True, False),
        (MAY, PartialDate(1971), False, False),
        (MAY, PartialDate(1971), True, True),
        ("和平路18号", "和平路18号3栋", False, True),
        ("和平路18号3栋", "和平路18号", True, False),
        ("甲", "乙", True, True),
        ("甲", "乙", False, False),
    ],
)
def test_the_fuller_then_the_newer_value(one: Any, other: Any, newer: bool, second: bool) -> None:
    assert fuller(one, other, other_is_newer=newer) is second


def of_every_kind(session: Any, uid: str) -> int:
    """A row in every table that names a person, whichever feature it belongs to; how many."""
    made = 0
    for column in pointers("person"):
        table: Table = column.table
        if table.name == "person":
            continue
        session.execute(insert(table).values(_values(session, table) | {column.name: uid}))
        made += 1
    attach(session, "person", uid, "申请书.pdf", b"%PDF-" + uid.encode())
    return made + 1


def _values(session: Any, table: Table) -> dict[str, Any]:
    """What a row must have: a made-up word, number or day; for another record, one that is there."""
    found: dict[str, Any] = {}
    for column in table.columns:
        if column.nullable or column.name in ("uid", "created", "changed"):
            continue
        if key := next(iter(column.foreign_keys), None):
            other = key.column.table
            there = session.execute(text(f'SELECT uid FROM "{other.name}" ORDER BY uid')).scalars().first()
            if there is None:
                there = new_uid()
                session.execute(insert(other).values(_values(session, other) | {"uid": there}))
            found[column.name] = there
        elif isinstance(column.type, PartialDateText):
            found[column.name] = PartialDate(2026, 3, 1)
        else:
            found[column.name] = 1 if column.type.python_type in (int, bool) else f"{table.name} {new_uid()}"
    if table.name == "event":
        found |= {"kind": "award", "note": new_uid()}  # two of the same would count once
    return found


def uids(book: Book) -> dict[str, list[str]]:
    """Which rows there are, by table."""
    return book.read(
        lambda session: {
            table.name: sorted(session.scalars(select(table.c.uid))) for table in journalled_tables()
        }
    )


def test_nothing_is_lost_and_one_undo_brings_all_back(book: Book) -> None:
    with book.edit("登记") as session:
        third = queries.add_person(session, {"name": "第三人"})
        kept = queries.add_person(session, {"name": "王秀英", "born_on": MAY, "phone": "13800000001"})
        other = queries.add_person(
            session, {"name": "王秀英", "born_on": PartialDate(1970, 5, 1), "citizen_id": ONE}
        )
        queries.merge_people(session, other, third, {})  # once merged into the one that goes now
        made = of_every_kind(session, kept) and of_every_kind(session, other)
    before, there = everything(book), uids(book)
    had = [book.read(lambda session, uid=uid: named_by(session, "person", uid)) for uid in (kept, other)]
    assert sum(had[1].values()) == made + 1  # the third, merged into it, too
    with book.edit("合并") as session:
        queries.merge_people(session, kept, other, {"citizen_id": ONE, "born_on": PartialDate(1970, 5, 1)})
    one_debt = set(uids(book)["dues_correction"]) - set(there["dues_correction"])
    assert len(one_debt) == 1  # both owed for one month: a line of its own takes one debt away

    def but_for_it(found: dict[str, list[Any]]) -> dict[str, list[Any]]:
        return {name: [row for row in rows if not one_debt & {row, *row}] for name, rows in found.items()}

    after = but_for_it(everything(book))
    assert {name: len(rows) for name, rows in after.items()} == {
        name: len(rows) for name, rows in before.items()
    }
    assert but_for_it(uids(book)) == there
    has = [book.read(lambda session, uid=uid: named_by(session, "person", uid)) for uid in (kept, other)]
    total = {name: had[0].get(name, 0) + had[1].get(name, 0) for name in {**had[0], **had[1]}}
    total |= {"person": 2, "dues_correction": total["dues_correction"] + 1}
    assert has[0] == total and has[1] == {}  # both that were merged name the one kept
    person = book.read(lambda session: queries.person(session, kept))
    assert person is not None and person["citizen_id"] == ONE and person["phone"] == "13800000001"
    assert person["born_on"] == PartialDate(1970, 5, 1)
    rows = {row["uid"]: row for row in book.read(queries.binned)}
    assert rows[other]["merged"] == "王秀英" and rows[other]["citizen_id"] == ONE
    assert [row["uid"] for row in book.read(queries.people)] == [kept]
    assert book.undo() == "合并"
    assert but_for_it(everything(book)) == before
    (voided,) = (row for row in everything(book)["dues_correction"] if one_debt & set(row))
    assert "撤销登记" in voided


def test_an_event_that_both_have_just_so_counts_once(book: Book) -> None:
    came = {"kind": "transfer_in", "on_date": PartialDate(2020, 5, 8), "from_unit": "某社区"}
    with book.edit("登记") as session:
        kept, other = (queries.add_person(session, {"name": "王秀英"}) for _ in range(2))
        first = queries.add_event(session, kept, came)
        same = queries.add_event(session, other, came)
        apart = queries.add_event(session, other, {**came, "from_unit": "别的社区"})
    with book.edit("合并") as session:
        assert queries.merge_people(session, kept, other, {}) == ["transfer_in"]
    assert [one["uid"] for one in book.read(lambda session: queries.events(session, kept))] == [first, apart]
    course = book.read(lambda session: queries.course(session, kept))
    assert [one["uid"] for one in course if one["corrected"]] == [same]
    (why,) = [one for one in course if one["kind"] == "withdrawn"]
    assert why["corrects_uid"] == same and "只算一次" in why["reason"]
    book.undo()
    assert len(book.read(lambda session: queries.events(session, other))) == 2


def test_of_two_photos_the_chosen_one_stays_and_the_other_is_a_scan(book: Book) -> None:
    with book.edit("登记") as session:
        kept, other = (queries.add_person(session, {"name": "王秀英"}) for _ in range(2))
        old = attach(session, "person", kept, "旧.png", b"\x89PNG\r\n\x1a\n1", kind="photo")
        new = attach(session, "person", other, "新.png", b"\x89PNG\r\n\x1a\n2", kind="photo")
    with book.edit("合并") as session:
        queries.merge_people(session, kept, other, {"photo": old})
    kinds = {one.uid: one.kind for one in book.read(lambda session: attached(session, kept))}
    assert kinds == {old: "photo", new: "scan"}


def test_relatives_are_two_people(book: Book) -> None:
    with book.edit("登记") as session:
        one, other = (queries.add_person(session, {"name": name}) for name in ("王秀英", "王秀兰"))
        relative = Base.metadata.tables["relative"]
        session.execute(
            insert(relative).values(person_uid=one, relation="姐妹", name="王秀兰", relative_uid=other)
        )
    before = everything(book)
    with pytest.raises(Problem) as caught, book.edit("合并") as session:
        queries.merge_people(session, one, other, {})
    assert caught.value.code == "merge-relatives" and everything(book) == before


def test_a_table_that_allows_one_row_for_a_person_stops_the_merge(
    book: Book,
) -> None:
    with book.edit("登记") as session:
        one, other = (queries.add_person(session, {"name": "王秀英"}) for _ in range(2))
        for uid in (one, other):
            queries.add_event(session, uid, {"kind": "award", "on_date": PartialDate(2026, 7, 1)})
        session.execute(text("CREATE UNIQUE INDEX once ON event (person_uid, kind)"))
    before = everything(book)
    with pytest.raises(Problem) as caught, book.edit("合并") as session:
        queries.merge_people(session, one, other, {})
    assert caught.value.code == "merge-clash" and "变动" in str(caught.value)
    assert everything(book) == before


def test_who_were_said_to_be_two_are_not_offered_again(book: Book) -> None:
    with book.edit("登记") as session:
        for _ in range(3):
            queries.add_person(session, {"name": "王秀英", "born_on": MAY})
    found = book.read(queries.duplicates)
    assert len(found) == 3
    for pair in found[:2]:
        with book.edit("不是同一人") as session:
            queries.keep_apart(session, pair)
    assert book.read(queries.duplicates) == found[2:]
    book.undo()
    assert book.read(queries.duplicates) == found[1:]


def test_who_lies_in_the_bin_is_no_duplicate(book: Book) -> None:
    with book.edit("登记") as session:
        one, _ = (queries.add_person(session, {"name": "王秀英", "born_on": MAY}) for _ in range(2))
        queries.bin_person(session, one)
    assert book.read(queries.duplicates) == []


def test_an_import_of_the_old_file_names_whom_it_was_merged_into(book: Book, tmp_path: Any) -> None:
    from partybook.jobs import importing

    from .conftest import sheet

    with book.edit("登记") as session:
        kept = queries.add_person(session, {"name": "王秀英", "citizen_id": ONE, "born_on": MAY})
        other = queries.add_person(session, {"name": "王秀英", "citizen_id": TWO, "born_on": MAY})
        queries.merge_people(session, kept, other, {"citizen_id": ONE})
    path = sheet(tmp_path / "名册.xlsx", [["姓名", "身份证号"], ["王秀英", TWO], ["王秀英", ONE]])
    plan = importing.plan_import(book, "roster", path)
    assert [row.fate for row in plan.rows] == ["refused", "unchanged"]  # a known number tells nothing new
    assert "已并入“王秀英”" in str(plan.rows[0].problems[0])


def test_five_thousand_people_are_looked_through_at_once(book: Book) -> None:
    import time

    people = [
        {
            "name": f"某某{place % 2500}",
            "born_on": PartialDate(1950 + place % 50, 5),
            "phone": f"138{place:08d}",
        }
        for place in range(5000)
    ]
    with book.edit("登记") as session:
        queries.store_people(session, [(None, person) for person in people])
    start = time.perf_counter()
    found = book.read(queries.duplicates)
    assert len(found) == 2500 and time.perf_counter() - start < 2.0
