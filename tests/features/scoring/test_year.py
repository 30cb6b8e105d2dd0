"""A year laid out by the book: it earns just what it should, and each record that is taken away costs just its items."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from sqlalchemy import delete, text

from partybook.book.bulk import update_rows
from partybook.book.file import Book
from partybook.book.schema import Base
from partybook.dates import PartialDate
from partybook.features.scoring import queries
from partybook.features.scoring.rules import Scores
from partybook.jobs.books import new_book
from partybook.standards.scoring import standards

from .year import LAST, Year, lay_out

STANDARD = standards()["community-100"]
Laid = tuple[Book, Year]


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laid]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PARTYBOOK_TODAY", LAST.isoformat())
        path = tmp_path_factory.mktemp("year") / "a.partybook"
        with new_book(path, branch="东湖社区党支部", community="东湖社区") as book:
            with book.edit("一年") as session:
                year = lay_out(session)
            yield book, year


def scores(session: Any) -> dict[str, int]:
    given: Scores = queries.live(session, STANDARD, 2026, None, LAST)
    return {one.item.code: one.score for one in given.items}


@pytest.fixture(scope="module")
def whole(laid: Laid) -> dict[str, int]:
    return laid[0].read(scores)


def test_every_item_that_records_can_prove_is_full(whole: dict[str, int]) -> None:
    for code, item in STANDARD.items.items():
        if code == "3.9":  # minutes, rules and reports are on file, five of the eight kinds are not
            assert whole[code] == 75
        else:
            assert whole[code] == (item.points if item.by_facts else 0), code
    assert sum(whole.values()) == 6600 - 200 + 75


class _Undone(Exception):
    """Takes an edit back."""


def without(book: Book, record: tuple[str, str]) -> dict[str, int]:
    """The scores with one record void, binned or gone; afterwards it is there again."""
    table, uid = Base.metadata.tables[record[0]], record[1]
    found: dict[str, int] = {}
    with suppress(_Undone), book.edit("试") as session:
        gone = next((key for key in ("voided_on", "binned_on") if key in table.c), None)
        if gone is not None:
            update_rows(session, table, [(uid, {gone: PartialDate.of(LAST)})])
        else:
            session.execute(text("PRAGMA defer_foreign_keys = ON"))
            session.execute(delete(table).where(table.c.uid == uid))
        found = scores(session)
        raise _Undone
    return found


def costs(laid: Laid, whole: dict[str, int], names: list[str]) -> dict[str, str]:
    """Of the records named, those that cost other items than they should, with what they cost."""
    book, year = laid
    wrong = {}
    for name in names:
        now = without(book, year.records[name])
        assert all(now[code] <= whole[code] for code in whole)
        lost = " ".join(code for code in whole if now[code] != whole[code])
        if lost != year.items[name]:
            wrong[name] = lost
    return wrong


def test_one_record_of_each_sort_costs_just_its_items(laid: Laid, whole: dict[str, int]) -> None:
    first: dict[str, str] = {}
    for name, items in laid[1].items.items():
        first.setdefault(items, name)
    assert set(" ".join(first).split()) == {code for code, item in STANDARD.items.items() if item.by_facts}
    assert costs(laid, whole, list(first.values())[::3]) == {}


@pytest.mark.release
def test_each_single_record_costs_just_its_items(laid: Laid, whole: dict[str, int]) -> None:
    assert len(laid[1].records) > 150
    assert costs(laid, whole, list(laid[1].records)) == {}
    assert laid[0].read(scores) == whole


def test_what_changes_after_the_freezing_is_told(laid: Laid, monkeypatch: pytest.MonkeyPatch) -> None:
    book, year = laid
    monkeypatch.setenv("PARTYBOOK_TODAY", LAST.isoformat())
    with suppress(_Undone), book.edit("自评") as session:
        uid = queries.start_sheet(session, 2026)
        said = {
            code: {"judged": item.judged_most} for code, item in STANDARD.items.items() if not item.by_facts
        }
        queries.set_opinions(session, uid, said)
        frozen = queries.freeze(session, uid)
        assert frozen.total == 6600 - 200 + 75 + 3400 and frozen.grade == "优秀"
        assert queries.differences(session, uid) == []
        kept = queries.scores(session, uid)
        assert [one.counted for one in kept.items] == [one.counted for one in frozen.items]
        meeting = year.records["committee 2026-01-12"][1]
        table = Base.metadata.tables["meeting"]
        update_rows(session, table, [(meeting, {"voided_on": PartialDate.of(LAST)})])
        told = {one.code: one for one in queries.differences(session, uid)}
        assert set(told) == {"3.2", "3.9"}
        assert (told["3.2"].was, told["3.2"].now) == (200, 196)
        assert [proof.uid for proof in told["3.2"].lost] == [meeting]
        assert queries.scores(session, uid).total == frozen.total
        raise _Undone
    assert book.read(queries.sheet_rows) == []
