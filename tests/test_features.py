"""Contracts that every feature keeps, found by walking the folders."""

import datetime as dt
import importlib
import json
from pathlib import Path

import pytest

from partybook import features
from partybook.dates import PartialDate
from partybook.facts import Asked
from partybook.features import role
from partybook.jobs import asking, demo, importing, waiting
from partybook.jobs.books import open_book
from partybook.standards.codes import codes


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("features") / "a.partybook"
    demo.demo(path).close()
    return path


@pytest.mark.parametrize("name", sorted(asking.sources()))
def test_a_source_gives_the_rows_it_promises(name: str, path: Path) -> None:
    source = asking.sources()[name]
    assert name.split(".")[0] in features.features()
    with open_book(path, read_only=True) as book:
        branches = book.read(importlib.import_module("partybook.features.roster.queries").branches)
        asked = Asked(2026, dt.date(2026, 11, 1))
        rows = book.read(lambda session: source.rows(session, asked))
        part = book.read(lambda session: source.rows(session, Asked(2026, asked.as_of, branches[0][0])))
        nobody = book.read(lambda session: source.rows(session, Asked(2026, asked.as_of, "no such branch")))
    assert len(part) == len(rows) and nobody == []
    for row in rows:
        assert row["uid"]
        assert set(source.keys) <= set(row), set(source.keys) - set(row)
        for key, value in row.items():
            plain = [value] if key not in source.inner else [one for inner in value for one in inner.values()]
            for one in plain:
                assert one is None or isinstance(one, (str, int, bool, PartialDate)), one
        assert {key: str for key in asking.plain(row, source.keys)}
    assert all(isinstance(value, (int, str)) for value in source.heads(rows).values())


@pytest.mark.parametrize("name", sorted(name for name, one in asking.sources().items() if one.brief))
def test_brief_rows_are_the_same_rows(name: str, path: Path) -> None:
    source, asked = asking.sources()[name], Asked(2026, dt.date(2026, 11, 1))
    with open_book(path, read_only=True) as book:
        rows, brief = book.read(lambda session: (source.rows(session, asked), source.brief(session, asked)))
    assert len(rows) > 5 and [row["uid"] for row in rows] == [row["uid"] for row in brief]
    for key in {"kind", "title", "branch", "group", "held_on"} & set(source.keys):
        assert [row[key] for row in rows] == [row[key] for row in brief], key


@pytest.mark.parametrize("name", sorted(asking.sources()))
def test_every_value_of_a_source_can_be_shown(name: str, path: Path) -> None:
    with open_book(path, read_only=True) as book:
        source, rows, _ = asking.rows(book, name, asking.Question(as_of=dt.date(2026, 11, 1)))
    for row in rows:
        for field in source.fields:
            assert isinstance(field.show(row[field.key], codes()), str)
            assert isinstance(field.screen(row[field.key], codes()), str)


def test_facts_keep_what_they_promise(path: Path) -> None:
    """A known name and unit, one value for each name, subject and period, and proofs that can be looked up."""
    with open_book(path, read_only=True) as book:
        found = asking.facts(book, asking.Question(as_of=dt.date(2026, 11, 1)))
        names, titles = asking.unit_names(book), asking.fact_titles()
        uids = {
            name: {
                row["uid"] for row in asking.rows(book, name, asking.Question(as_of=dt.date(2026, 11, 1)))[1]
            }
            for name in {proof.source for fact in found for proof in fact.proofs}
        }
        nothing = asking.facts(book, asking.Question(year=2019))
    assert {fact.name.split(".")[0] for fact in found} == {
        name for name in features.features() if getattr(role(name, "sources"), "FACTS", ())
    }
    keys = [(fact.name, fact.subject, fact.period) for fact in found]
    assert len(keys) == len(set(keys))
    for fact in found:
        assert fact.name in titles and fact.unit
        assert fact.subject in names or fact.subject == ""
        assert fact.value is None or isinstance(fact.value, int)
        assert fact.unit != "bp" or fact.value is None or 0 <= fact.value <= 10_000
        for proof in fact.proofs:
            assert proof.label and proof.uid in uids[proof.source], (fact.name, proof)
        assert json.dumps(asking.plain_fact(fact))
    assert {fact.name for fact in nothing} <= set(titles)


def test_sources_have_the_keys_that_scripts_rely_on() -> None:
    promised = json.loads((Path(__file__).parent / "contract.json").read_text("utf-8"))
    missing = {
        name: set(keys) - set(asking.find_source(name).keys) for name, keys in promised["sources"].items()
    }
    assert not {name: keys for name, keys in missing.items() if keys}


def test_every_kind_of_import_can_tell_who_is_known_and_store() -> None:
    for kind, (feature, intake) in importing.kinds().items():
        queries = role(feature, "queries")
        assert queries is not None and kind in queries.KNOWN and kind in queries.STORE
        assert any(field.required for field in intake.fields)


def test_each_page_says_what_the_desk_asks_of_it() -> None:
    for name in features.features():
        tab = role(name, "tab")
        assert tab is None or hasattr(tab, "PAGE"), name


def test_tables_have_a_word_for_their_rows() -> None:
    from partybook.book.journal import journalled_tables

    named = {table.name for table in journalled_tables() if "title" in table.info}
    assert {table.name for table in journalled_tables()} - named <= {"office_setting", "number_series"}


@pytest.mark.parametrize("members", [1, 5, 20, 21])
def test_a_practice_book_may_be_small(members: int, tmp_path: Path) -> None:
    demo.demo(tmp_path / "a.partybook", members=members).close()
    assert importlib.import_module("partybook.jobs.books").check_book(tmp_path / "a.partybook") == []


def test_the_rail_says_what_waits_in_the_practice_book(path: Path) -> None:
    with open_book(path, read_only=True) as book:
        found = waiting.waiting(book, dt.date(2026, 11, 24))
        assert set(found) == {"roster", "dues", "meetings", "ledgers", "archive"}
        for says, count in [one for told in found.values() for one in told]:
            assert count > 0 and str(count) in says.format(count=count)
