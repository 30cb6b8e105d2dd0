"""Undo and redo from the journal, where it refuses, and the chain that shows a changed past."""

import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from partybook.book import journal, keeping
from partybook.book.file import Book, next_number
from partybook.dates import PartialDate
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.jobs.books import open_book


def add(book: Book, *names: str, **values: str) -> list[str]:
    with book.edit(f"登记{'、'.join(names)}") as session:
        return queries.store_people(session, [(None, {"name": name, **values}) for name in names])


def names(book: Book) -> list[str]:
    return [row["name"] for row in book.read(queries.people)]


def test_undo_and_redo_go_step_by_step(book: Book) -> None:
    add(book, "张三")
    (uid,) = add(book, "李四")
    with book.edit("更正") as session:
        queries.change_person(session, uid, {"name": "李四光", "phone": "13000000001"})
    assert book.next_undo() == "更正"
    assert book.undo() == "更正"
    assert names(book) == ["李四", "张三"]
    assert book.undo() == "登记李四"
    assert names(book) == ["张三"]
    assert (book.next_undo(), book.next_redo()) == ("登记张三", "登记李四")
    assert book.redo() == "登记李四"
    assert book.redo() == "更正"
    assert names(book) == ["李四光", "张三"]
    assert book.next_redo() is None
    assert book.undo() == "更正"
    assert names(book) == ["李四", "张三"]


def test_something_new_ends_redo(book: Book) -> None:
    add(book, "张三")
    book.undo()
    add(book, "李四")
    assert book.next_redo() is None
    with pytest.raises(Problem) as refused:
        book.redo()
    assert refused.value.code == "undo-nothing"


def test_undo_works_after_a_restart(book: Book, path: Path) -> None:
    add(book, "张三")
    book.close()
    with open_book(path) as again:
        assert again.undo() == "登记张三"
        assert names(again) == []


def test_undo_brings_back_a_removed_row_with_its_values(book: Book) -> None:
    (uid,) = add(book, "𠮷田", note="“引号”'\\\n行")
    before = book.read(lambda session: queries.person(session, uid))
    with book.edit("误删") as session:
        session.execute(text("DELETE FROM person"))
    book.undo()
    assert book.read(lambda session: queries.person(session, uid)) == before


def test_undo_refuses_where_a_row_changed_since(book: Book) -> None:
    (uid,) = add(book, "张三")
    first = book.history()[0].seq
    with book.edit("更正") as session:
        queries.change_person(session, uid, {"phone": "13000000001"})
    with pytest.raises(Problem) as refused:
        book.undo(first)
    assert refused.value.code == "undo-changed"
    assert "张三" in str(refused.value)
    assert names(book) == ["张三"]
    book.undo()
    book.undo(first)  # the control: with the later change taken back it goes
    assert names(book) == []


def test_undo_refuses_where_later_rows_depend_on_it(book: Book) -> None:
    with book.edit("建支部") as session:
        queries.add_branch(session, "西湖社区党支部")
    first = book.history()[0].seq
    add(book, "张三", branch="西湖社区党支部")
    with pytest.raises(Problem) as refused:
        book.undo(first)
    assert refused.value.code == "undo-needed"
    assert "张三" in str(refused.value)
    book.undo()
    book.undo(first)
    assert len(book.read(queries.branches)) == 1


def test_undo_of_ten_thousand_rows_takes_under_a_second(book: Book) -> None:
    add(book, *(f"张{number}" for number in range(10_000)))
    start = time.perf_counter()
    book.undo()
    assert time.perf_counter() - start < 1.0
    assert names(book) == []


def test_history_of_a_person_tells_each_value(book: Book) -> None:
    (uid,) = add(book, "张三")
    with book.edit("更正电话") as session:
        queries.change_person(session, uid, {"phone": "13000000001"})
    newest, oldest = book.history(uid)
    assert (newest.who, newest.what) == ("王芳", "更正电话")
    assert newest.changes[0].values == {"phone": (None, "13000000001")}
    assert oldest.changes[0].verb == "added"


@pytest.mark.parametrize(
    "deed",
    [
        "UPDATE journal_row SET after = REPLACE(after, '张三', '张四') WHERE tbl = 'person'",
        "UPDATE journal_entry SET who = '李四' WHERE seq = 2",
        "DELETE FROM journal_row WHERE entry = 2",
        "UPDATE journal_entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1",
    ],
)
def test_a_changed_past_shows(book: Book, deed: str) -> None:
    add(book, "张三")
    add(book, "李四")
    assert keeping.faults(book.path, None) == []  # the control
    with book._writer.begin() as connection:
        connection.exec_driver_sql(deed)
    assert "journal-changed" in [problem.code for problem in keeping.faults(book.path, None)]


def test_an_erased_row_leaves_the_chain_whole(book: Book) -> None:
    add(book, "张三")
    with book._writer.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE journal_row SET before = NULL, after = NULL, salt = NULL WHERE tbl = 'person'"
        )
        assert journal.verify(connection) == []


def test_a_missing_trigger_shows(book: Book) -> None:
    with book._writer.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER journal_person_update")
    assert [problem.code for problem in keeping.faults(book.path, None)] == ["book-triggers"]


def test_an_undo_that_changes_nothing_is_still_a_step(book: Book) -> None:
    add(book, "张三")
    with book.edit("开收据") as session:
        next_number(session, "收据")
    assert book.undo() == "开收据"  # the number stays given
    assert book.undo() == "登记张三"
    assert names(book) == []


def test_undo_refuses_where_the_same_was_made_again(book: Book) -> None:
    with book.edit("建支部") as session:
        queries.add_branch(session, "西湖社区党支部")
    book.undo()
    undone = book.history()[0].seq
    with book.edit("再建支部") as session:
        queries.add_branch(session, "西湖社区党支部")
    with pytest.raises(Problem) as refused:
        book.undo(undone)  # would make the first one come back
    assert refused.value.code == "undo-needed"
    assert book.undo() == "再建支部"
    assert keeping.faults(book.path, None) == []


def test_undo_does_not_reach_the_founding(book: Book) -> None:
    assert book.next_undo() is None
    with pytest.raises(Problem):
        book.undo(1)


def test_newest_entries_taken_away_show(book: Book) -> None:
    add(book, "张三")
    with book._writer.begin() as connection:
        connection.exec_driver_sql("DELETE FROM journal_row WHERE entry = 2")
        connection.exec_driver_sql("DELETE FROM journal_entry WHERE seq = 2")
    assert [problem.code for problem in keeping.faults(book.path, None)] == ["journal-changed"]


def test_a_record_changed_behind_the_journal_shows(book: Book) -> None:
    add(book, "张三")
    assert keeping.faults(book.path, None) == []
    with book._writer.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER journal_person_update")
        connection.exec_driver_sql("UPDATE person SET name = '张四'")
        journal.create_triggers(connection)
    assert [problem.code for problem in keeping.faults(book.path, None)] == ["record-changed"]


def test_undo_of_many_events_is_quick(book: Book) -> None:
    (uid,) = add(book, "张三")
    with book.edit("登记变动") as session:
        for _ in range(3_000):
            queries.add_event(session, uid, {"kind": "award", "on_date": PartialDate(2020)})
    start = time.perf_counter()
    book.undo()
    assert time.perf_counter() - start < 1.0


def test_a_faulty_listener_does_not_make_an_edit_look_failed(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: seen.append(fault[0]))
    book.listen(lambda tables: 1 / 0)
    heard: list[set[str]] = []
    book.listen(heard.append)
    add(book, "张三")
    assert (names(book), seen, heard) == (["张三"], [ZeroDivisionError], [{"person"}])
