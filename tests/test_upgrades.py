"""Every released schema opens, keeps its people, and ends up just like a new book."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from partybook.book import cipher, keeping, upgrades
from partybook.book.file import Book
from partybook.book.schema import SCHEMA
from partybook.features.dues import queries as dues
from partybook.features.roster import queries
from partybook.jobs.books import new_book, open_book

BOOKS = sorted((Path(__file__).parent / "books").glob("schema-*.partybook"))


def shape(book: Book) -> dict[str, set[tuple[object, ...]]]:
    """Tables with their columns, keys and indexes, as the database tells them."""

    def read(session) -> dict[str, set[tuple[object, ...]]]:
        say = lambda sql: [tuple(row) for row in session.execute(text(sql))]  # noqa: E731
        found = {}
        for (name,) in say(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ):
            columns = {row[1:6] for row in say(f"PRAGMA table_info({name})")}
            keys = {row[2:5] for row in say(f"PRAGMA foreign_key_list({name})")}
            indexes = {("index", row[1], row[2]) for row in say(f"PRAGMA index_list({name})")}
            found[name] = columns | keys | indexes
        return found

    return book.read(read)


@pytest.mark.parametrize("old", BOOKS, ids=lambda path: path.stem)
def test_an_old_book_is_upgraded_whole(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "旧.partybook"
    shutil.copy(old, path)
    raw = cipher.connect(path, None)
    (before,) = raw.execute("SELECT count(*) FROM person").fetchone()
    raw.close()
    with open_book(path) as book, new_book(tmp_path / "新.partybook", branch="东湖社区党支部") as fresh:
        assert shape(book) == shape(fresh)
        people = book.read(queries.people)
        assert book.read(lambda session: session.scalar(text("SELECT count(*) FROM person"))) == before
        assert len(people) >= 25
        assert book.next_undo() is None
        with book.edit("更正") as session:
            queries.change_person(session, people[0]["uid"], {"phone": "13000000001"})
        assert book.history(people[0]["uid"])[0].changes[0].values["phone"][1] == "13000000001"
    assert keeping.faults(path, None) == []
    assert len(list(tmp_path.glob("旧.第*版.partybook"))) == 1


def test_posts_entered_before_stay(tmp_path: Path) -> None:
    """The table of posts is built anew, so that a post may stand above the branches."""
    path = tmp_path / "旧.partybook"
    shutil.copy(BOOKS[1], path)
    raw = cipher.connect(path, None)
    raw.execute("DROP TRIGGER journal_post_insert")
    person, branch = raw.execute("SELECT uid, branch_uid FROM person LIMIT 1").fetchone()
    raw.execute(
        "INSERT INTO post (uid, created, changed, person_uid, branch_uid, post, from_on, term) "
        "VALUES ('p', '', '', ?, ?, 'secretary', '2023-06-12', '第五届')",
        (person, branch),
    )
    raw.commit()
    raw.close()
    with open_book(path) as book:
        (post,) = book.read(queries.posts)
        assert (post["person_uid"], post["branch_uid"], post["post"]) == (person, branch, "secretary")
        assert (str(post["from_on"]), post["to_on"], post["term"]) == ("2023-06-12", None, "第五届")
        with book.edit("任职") as session:
            queries.add_post(session, person, {"post": "secretary", "branch_uid": None})
    assert keeping.faults(path, None) == []


def test_a_month_of_dues_opened_twice_is_opened_once(tmp_path: Path) -> None:
    """Undo once brought a voided opening back beside its successor: the newer one stays."""
    path = tmp_path / "旧.partybook"
    shutil.copy(BOOKS[2], path)
    raw = cipher.connect(path, None)
    raw.execute("DROP TRIGGER journal_dues_opening_insert")
    (branch,) = raw.execute("SELECT uid FROM branch LIMIT 1").fetchone()
    raw.executemany(
        "INSERT INTO dues_opening (uid, created, changed, branch_uid, month, kind, opened_on) "
        "VALUES (?, '', '', ?, ?, 'opened', '2031-01-05')",
        [("a", branch, "2031-01"), ("b", branch, "2031-01"), ("c", branch, "2031-02")],
    )
    raw.commit()
    raw.close()
    with open_book(path) as book:
        found = book.read(lambda session: dues.opened(session, 2031))
        assert [(row["uid"], row["month"].iso) for row in found] == [("b", "2031-01"), ("c", "2031-02")]


def test_each_step_has_an_old_book_to_prove_it() -> None:
    assert sorted(upgrades.steps()) == list(range(2, SCHEMA + 1))
    assert [int(path.stem.split("-")[1]) for path in BOOKS] == list(range(1, SCHEMA))
