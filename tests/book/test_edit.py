"""Writing has one way; past it the database itself refuses."""

from collections.abc import Callable

import pytest
from sqlalchemy import Connection, insert, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from partybook.book.file import Book, next_number
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.features.roster.model import Person


def count(book: Book) -> int:
    return book.read(lambda session: session.execute(text("SELECT COUNT(*) FROM person")).scalar_one())


def columns(book: Book) -> dict[str, str]:
    branch = book.read(queries.branches)[0][0]
    return {"name": "张三", "branch_uid": branch, "sort_key": "", "find_key": ""}


def by_orm(connection: Connection, values: dict[str, str]) -> None:
    with Session(connection) as session:
        session.add(Person(**values))
        session.commit()


def by_core(connection: Connection, values: dict[str, str]) -> None:
    connection.execute(insert(Person), [values])


def by_raw_sql(connection: Connection, values: dict[str, str]) -> None:
    connection.exec_driver_sql(
        "INSERT INTO person (uid, created, changed, name, branch_uid, sort_key, find_key) "
        "VALUES ('1', '', '', ?, ?, '', '')",
        (values["name"], values["branch_uid"]),
    )


WAYS = pytest.mark.parametrize("way", [by_orm, by_core, by_raw_sql])


@WAYS
def test_a_write_past_edit_fails_in_the_database(book: Book, way: Callable[..., None]) -> None:
    values = columns(book)
    with book._writer.connect() as connection, pytest.raises(IntegrityError, match=r"journal_row\.entry"):
        way(connection, values)
        connection.commit()
    assert count(book) == 0


@WAYS
def test_the_same_write_within_edit_is_taken_and_journalled(book: Book, way: Callable[..., None]) -> None:
    """The control: what failed above is right but for the way it went in."""
    values = columns(book)
    with book.edit("登记党员") as session:
        way(session.connection(), values)
    assert count(book) == 1
    assert book.history()[0].what == "登记党员"


def test_replace_enters_the_journal_too(book: Book) -> None:
    with book.edit("登记党员") as session:
        uid = queries.add_person(session, {"name": "张三"})
    with book.edit("换一行") as session:
        session.execute(text("REPLACE INTO person SELECT * FROM person WHERE uid = :uid"), {"uid": uid})
    verbs = [change.verb for change in book.history(uid)[0].changes]
    assert verbs == ["removed", "added"]


def test_an_exception_takes_everything_back(book: Book) -> None:
    with pytest.raises(ZeroDivisionError), book.edit("登记党员") as session:
        queries.add_person(session, {"name": "张三"})
        raise ZeroDivisionError
    assert count(book) == 0
    assert [entry.what for entry in book.history()] == ["新建台账"]


def test_no_change_leaves_no_entry(book: Book) -> None:
    heard: list[set[str]] = []
    book.listen(heard.append)
    with book.edit("看看"):
        pass
    assert [entry.what for entry in book.history()] == ["新建台账"]
    assert heard == []


def test_an_edit_says_once_what_changed(book: Book) -> None:
    heard: list[set[str]] = []
    forget = book.listen(heard.append)
    with book.edit("登记党员") as session:
        queries.add_person(session, {"name": "张三", "group": "第一党小组"})
        queries.add_person(session, {"name": "李四"})
    forget()
    with book.edit("登记党员") as session:
        queries.add_person(session, {"name": "王五"})
    assert heard == [{"person", "party_group"}]


def test_an_edit_inside_an_edit_is_a_bug(book: Book) -> None:
    with book.edit("外"), pytest.raises(RuntimeError), book.edit("内"):
        pass


def test_read_holds_no_transaction_and_can_not_write(book: Book) -> None:
    with pytest.raises(Problem) as refused:
        book.read(lambda session: session.execute(text("DELETE FROM branch")))
    assert refused.value.code == "book-read-only"
    result = book.read(lambda session: session.execute(text("SELECT name FROM branch")).all())
    with book.edit("登记党员") as session:  # an open reader would make this commit wait and fail
        queries.add_person(session, {"name": "张三"})
    assert result == [("东湖社区党支部",)]


def test_read_refuses_to_give_mapped_objects(book: Book) -> None:
    with book.edit("登记党员") as session:
        queries.add_person(session, {"name": "张三"})
    with pytest.raises(TypeError):
        book.read(lambda session: session.query(Person).all())


def test_numbers_of_a_series_never_come_back(book: Book) -> None:
    with book.edit("开收据") as session:
        assert next_number(session, "收据", first=7) == 7
    book.undo()
    with book.edit("开收据") as session:
        assert next_number(session, "收据") == 8
        assert next_number(session, "另一种") == 1


def test_the_safe_settings_are_in_force(book: Book) -> None:
    with book._writer.connect() as connection:
        say = lambda name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()  # noqa: E731
        assert say("journal_mode") == "delete"
        assert say("synchronous") == 3
        assert say("foreign_keys") == 1
        assert say("secure_delete") == 1
        assert say("recursive_triggers") == 1
        assert say("cipher_version")
    assert not book.path.read_bytes().startswith(b"SQLite")
