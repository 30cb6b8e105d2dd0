"""The practice book's ledgers: rows that keep the rules, registers without empty columns and clipped cells."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from partybook.book.file import Book
from partybook.features.ledgers import queries
from partybook.features.ledgers.rules import Others, check_row
from partybook.jobs import asking, demo, printing
from partybook.jobs.asking import Question
from partybook.jobs.books import open_book
from partybook.paper.cells import Cells
from partybook.paper.fonts import Fonts
from partybook.paper.furniture import furnish
from partybook.paper.sheet import SHEETS
from partybook.paper.table import lay_out
from partybook.standards.codes import codes
from partybook.standards.ledgers import ledgers
from partybook.standards.printable import all_registers
from partybook.standards.registers import BLANK

EACH = pytest.mark.parametrize("name", ledgers())
DAY = dt.date(2026, 11, 1)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path = tmp_path_factory.mktemp("practice") / "练习.partybook"
    demo.demo(path).close()
    with open_book(path, read_only=True) as book:
        yield book


@EACH
def test_rows_of_the_practice_book_keep_the_rules(name: str, book: Book) -> None:
    ledger = ledgers()[name]
    rows = book.read(lambda session: queries.rows_of(session, ledger))
    assert 5 <= len(rows) <= 12
    for row in rows:
        others = Others(other for other in rows if other is not row)
        problems = [
            (key, str(one)) for key, one in check_row(ledger, row, others, DAY) if one.severity == "error"
        ]
        assert not problems, row


@EACH
def test_no_column_of_a_register_is_empty(name: str, book: Book) -> None:
    register = all_registers()[name]
    source, rows, _ = asking.rows(book, register.source, Question(as_of=DAY))
    cells = Cells(register, source.fields, codes())
    empty = [column.key for column in register.columns if not any(cells.texts(column, rows))]
    assert [key for key in empty if key != BLANK] == []


@EACH
def test_no_cell_is_clipped(name: str, book: Book) -> None:
    register = all_registers()[name]
    source, rows, asked = asking.rows(book, register.source, Question(as_of=DAY))
    text, head = Fonts("text"), Fonts("head")
    heads = book.read(lambda session: printing.heads_of(session, source, rows, asked))
    sheet = SHEETS[register.paper]
    around = furnish(register, heads, sheet, text, head)
    cells = Cells(register, source.fields, codes())
    table = lay_out(register, rows, cells, sheet.inner, around.top - around.bottom, text, head)
    assert table.size >= 8
    for line in (line for page in table.pages for line in page):
        fonts = head if line.style == "head" else text
        for cell, box in zip(line.cells, line.boxes or table.boxes, strict=True):
            assert all(fonts.width(shown) * cell.size <= box.room + 0.01 for shown in cell.lines)
            assert cell.height <= line.height and (not cell.lines or cell.size >= 7)
    for _, line in table.head.rows:
        for cell, box in zip(line.cells, line.boxes or (), strict=True):
            assert all(head.width(shown) * cell.size <= box.width for shown in cell.lines)


def test_a_practice_book_of_another_year_speaks_of_that_year(tmp_path: Path) -> None:
    path = tmp_path / "练习.partybook"
    demo.demo(path, members=20, year=2024).close()
    day = dt.date(2024, 11, 1)
    with open_book(path, read_only=True) as book:
        for name, ledger in ledgers().items():
            found = book.read(lambda session, ledger=ledger: queries.rows_of(session, ledger))
            for row in found:
                others = Others(other for other in found if other is not row)
                problems = [
                    str(one) for _, one in check_row(ledger, row, others, day) if one.severity == "error"
                ]
                assert not problems, (name, row)
            told = [value for row in found for key, value in row.items() if not key.endswith("uid")]
            assert not [value for value in told if isinstance(value, str) and "2026" in value], name


def test_facts_of_the_practice_book_reach_some_targets_and_miss_others(book: Book) -> None:
    from partybook.facts import Asked
    from partybook.features.ledgers import sources

    def read(session: object) -> dict[str, tuple[int | None, bool]]:
        asked = Asked(2026, DAY)
        return {
            said.name: (fact.value, said.target is not None and said.target.met(fact.value))
            for ledger in ledgers().values()
            for said, fact in sources.measured(session, ledger, asked)  # type: ignore[arg-type]
        }

    found = book.read(read)
    assert found["service_projects"] == (9, True)  # of ten one has stopped
    assert found["large_events"] == (3, True) and found["volunteer_teams"] == (3, True)
    assert found["law_quarters"] == (4, True) and found["mass_heard"] == (10_000, True)
    assert found["petitions_answered"] == (8_333, False) and found["rectification_open"] == (2, False)
    assert found["paired_visited"] == (10_000, True) and found["units_with_project"] == (10_000, True)
