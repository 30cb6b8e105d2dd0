"""Opening and making books: what is no book, damage, newer and older ones, two at once."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from partybook.book import cipher, keeping, upgrades
from partybook.book.file import Book
from partybook.book.lock import Lock, lock_path
from partybook.book.schema import SCHEMA
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.jobs.books import new_book, open_book


def code_of(path: Path, **how: object) -> str:
    with pytest.raises(Problem) as refused:
        open_book(path, **how).close()
    assert str(refused.value)
    return refused.value.code


def test_what_is_no_book_is_refused_in_words(tmp_path: Path) -> None:
    shapes = {
        "空": (b"", "book-empty"),
        "文字": (b"hello" * 2000, "not-a-book"),
        "普通库": (b"SQLite format 3\0" + bytes(8176), "not-a-book"),
        "短": (b"x", "not-a-book"),
    }
    for name, (content, code) in shapes.items():
        path = tmp_path / name
        path.write_bytes(content)
        assert code_of(path) == code
        assert path.read_bytes() == content  # opening never repairs, converts or empties
        assert not lock_path(path).exists()
    assert code_of(tmp_path / "没有") == "book-missing"
    assert not (tmp_path / "没有").exists()


def test_a_plain_sqlite_file_of_ours_is_no_book(book: Book, tmp_path: Path) -> None:
    keeping.write_plain(book.path, tmp_path / "plain.sqlite", None)
    assert (tmp_path / "plain.sqlite").read_bytes().startswith(b"SQLite format 3")
    assert code_of(tmp_path / "plain.sqlite") == "not-a-book"


def test_a_wrong_password_and_damage_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "锁.partybook"
    new_book(path, branch="东湖社区党支部", password="湖's水").close()
    assert code_of(path, password="湖水") == "book-password"
    assert code_of(path) == "book-needs-password"
    open_book(path, password="湖's水").close()  # the control
    content = bytearray(path.read_bytes())
    content[2000] ^= 1
    path.write_bytes(content)
    assert code_of(path, password="湖's水") == "book-damaged"


def test_no_flipped_bit_is_taken(book: Book, path: Path, tmp_path: Path) -> None:
    """Every 997th byte of a small book, one bit flipped: refused, or the page check says so."""
    book.close()
    whole = path.read_bytes()
    for place in range(16, len(whole), 997):
        content = bytearray(whole)
        content[place] ^= 1 << place % 8
        verdict, bad = _examined(tmp_path / "flip", bytes(content))
        assert verdict is cipher.Pages.DAMAGED and bad == [place // cipher.PAGE + 1]
    assert _examined(tmp_path / "flip", whole) == (cipher.Pages.SOUND, [])  # the control


def _examined(path: Path, content: bytes) -> tuple[cipher.Pages, list[int]]:
    path.write_bytes(content)
    return cipher.examine(path, None)


@pytest.mark.parametrize("part", [0.02, 0.25, 0.5, 0.75, 0.99])  # pages of the schema, of rows, of indexes
def test_a_damaged_page_is_found_by_check(book: Book, path: Path, part: float) -> None:
    with book.edit("登记") as session:
        queries.store_people(session, [(None, {"name": f"张{n}"}) for n in range(300)])
    book.close()
    assert keeping.faults(path, None) == []
    content = bytearray(path.read_bytes())
    content[int(len(content) * part)] ^= 8
    path.write_bytes(content)
    assert [problem.code for problem in keeping.faults(path, None)] == ["book-damaged"]


def test_a_newer_book_is_refused(book: Book, path: Path) -> None:
    with book._writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 999")
        connection.commit()
    book.close()
    assert code_of(path) == "book-newer"


def older(path: Path) -> None:
    """Makes a book look like one of the schema before."""
    raw = cipher.connect(path, None)
    raw.execute(f"PRAGMA user_version = {SCHEMA - 1}")
    raw.close()


def rebuild(connection: Connection) -> None:
    """A step that rebuilds a parent table: with foreign keys on it would delete the children."""
    for sql in (
        "CREATE TABLE new_branch AS SELECT * FROM branch",
        "DROP TABLE branch",
        "CREATE TABLE branch (uid TEXT PRIMARY KEY, created TEXT, changed TEXT, name TEXT UNIQUE, place INTEGER, "
        "kind TEXT, founded_on TEXT, founded_by TEXT, dissolved_on TEXT, address TEXT, phone TEXT)",
        "INSERT INTO branch (uid, created, changed, name, place) SELECT uid, created, changed, name, place FROM new_branch",
        "DROP TABLE new_branch",
    ):
        connection.exec_driver_sql(sql)


def test_an_older_book_is_copied_upgraded_and_swapped(book: Book, path: Path) -> None:
    with book.edit("登记") as session:
        queries.store_people(session, [(None, {"name": f"张{n}"}) for n in range(50)])
    book.close()
    older(path)
    kept = upgrades.upgrade(path, None, SCHEMA - 1, {SCHEMA: rebuild})
    with open_book(path) as upgraded:
        assert len(upgraded.read(queries.people)) == 50
        assert upgraded.next_undo() is None  # an upgrade ends the reach of undo
        with upgraded.edit("再登记") as session:
            queries.add_person(session, {"name": "李四"})
        assert upgraded.history()[0].count == 1
    assert keeping.faults(path, None) == []
    assert kept.is_file() and keeping.faults(kept, None) == []
    assert sorted(item.name for item in path.parent.iterdir()) == sorted([path.name, kept.name])


@pytest.mark.parametrize("fails_at", [1, 3])
def test_a_failed_upgrade_leaves_the_book_as_it_was(book: Book, path: Path, fails_at: int) -> None:
    book.close()
    older(path)
    before = path.read_bytes()

    def step(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE half (x)")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        upgrades.upgrade(
            path,
            None,
            SCHEMA - 1,
            {SCHEMA - 1 + number: rebuild for number in range(1, fails_at)} | {SCHEMA - 1 + fails_at: step},
        )
    assert path.read_bytes() == before
    assert not [item for item in path.parent.iterdir() if item.name.startswith(".")]


def test_a_second_opening_is_read_only_and_says_who(book: Book, path: Path) -> None:
    with open_book(path, who="李四") as second:
        assert second.read_only
        assert "王芳" in second.holder
        assert len(second.read(queries.branches)) == 1
        with pytest.raises(Problem) as refused, second.edit("登记"):
            pass
        assert refused.value.code == "book-read-only"
        assert "王芳" in str(refused.value)
        with book.edit("登记") as session:  # the reader does not stand in the way
            queries.add_person(session, {"name": "张三"})
        assert len(second.read(queries.people)) == 1
    book.close()
    with open_book(path) as third:
        assert not third.read_only
    assert not lock_path(path).exists()


HOLD = """
import sys, time
from pathlib import Path
from partybook.jobs.books import open_book
book = open_book(Path(sys.argv[1]), who="赵六")
print("held", flush=True)
time.sleep(60)
"""


def test_the_lock_of_a_dead_program_is_taken_over(book: Book, path: Path) -> None:
    book.close()
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout and holder.stdout.readline() == "held\n"
    with open_book(path) as second:
        assert second.read_only and "赵六" in second.holder
    holder.kill()
    holder.wait()
    holder.stdout.close()
    assert lock_path(path).exists()
    with open_book(path) as mine:
        assert not mine.read_only


def test_the_lock_of_another_pc_is_taken_only_when_told(book: Book, path: Path) -> None:
    book.close()
    left = {"who": "孙七", "host": "别的电脑", "pid": 1, "since": "2026-01-01T00:00:00.000Z"}
    lock_path(path).write_text(json.dumps(left), "utf-8")
    with open_book(path) as second:
        assert second.read_only and "别的电脑" in second.holder
    with open_book(path, take_over=True) as mine:
        assert not mine.read_only


def test_a_lock_waits_for_its_time(book: Book, path: Path) -> None:
    lock = Lock(path)
    with pytest.raises(Exception, match="held"):
        lock.take("李四", wait=0.3)


def test_creating_never_writes_over_a_file(path: Path) -> None:
    path.write_bytes(b"something else")
    with pytest.raises(Problem) as refused:
        new_book(path, branch="东湖社区党支部")
    assert refused.value.code == "file-exists"
    assert path.read_bytes() == b"something else"


def test_a_book_that_can_not_be_filled_is_not_left_behind(path: Path) -> None:
    with pytest.raises(Problem):
        new_book(path, branch="  ")
    assert list(path.parent.iterdir()) == []


def test_a_copy_is_checked_and_equal(book: Book, path: Path, tmp_path: Path) -> None:
    with book.edit("登记") as session:
        queries.add_person(session, {"name": "张三"})
    copied = tmp_path / "copy.partybook"
    keeping.copy(path, copied, None)
    with open_book(copied) as other:
        assert other.read(queries.people) == book.read(queries.people)
        assert other.history() == book.history()


def test_rows_survive_as_they_were_written(book: Book) -> None:
    with book.edit("登记") as session:
        uid = queries.add_person(session, {"name": "𠮷田", "note": "a\u2028b\tc"})
    assert (
        book.read(lambda session: session.execute(text("SELECT note FROM person")).scalar()) == "a\u2028b\tc"
    )
    assert book.history(uid)[0].changes[0].values["note"] == (None, "a\u2028b\tc")


def test_the_copy_of_the_old_state_takes_a_free_name(book: Book, path: Path) -> None:
    book.close()
    older(path)
    taken = path.with_name(f"{path.stem}.第{SCHEMA - 1}版{path.suffix}")
    taken.write_bytes(b"something of the clerk's")
    kept = upgrades.upgrade(path, None, SCHEMA - 1, {SCHEMA: rebuild})
    assert kept != taken and taken.read_bytes() == b"something of the clerk's"


def test_a_later_step_may_make_what_todays_triggers_need(book: Book, path: Path) -> None:
    book.close()
    older(path)

    def drop(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE profile RENAME TO profile_then")

    def bring_back(connection: Connection) -> None:
        connection.exec_driver_sql("ALTER TABLE profile_then RENAME TO profile")

    upgrades.upgrade(path, None, SCHEMA - 2, {SCHEMA - 1: drop, SCHEMA: bring_back})
    assert keeping.faults(path, None) == []


def test_a_failed_replacement_leaves_the_old_book_its_journal(
    book: Book, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.close()
    journal = path.with_name(path.name + "-journal")
    journal.write_bytes(b"hot")
    draft = tmp_path / "draft"
    draft.write_bytes(b"new")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", refuse)
        with pytest.raises(PermissionError):
            keeping.put(draft, path)
    assert journal.read_bytes() == b"hot"
    keeping.put(draft, path)  # the control
    assert path.read_bytes() == b"new" and not journal.exists()
    assert not list(tmp_path.glob(".*"))
