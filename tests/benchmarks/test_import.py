"""Import of 10,000 × 25: read, checked, stored, journalled, against merely reading and bare inserting."""

import itertools
import random
from pathlib import Path

import pytest

from partybook.book import cipher
from partybook.features.roster.model import FIELDS
from partybook.jobs import demo, importing
from partybook.jobs.books import new_book
from partybook.sheets.writing import write_rows
from partybook.standards.codes import codes

pytestmark = pytest.mark.benchmark_run
ROWS, COLUMNS = 10_000, 25


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    people = demo._People(random.Random(1), 2026)
    rows = [people.make("full", place) for place in range(ROWS)]
    for number, row in enumerate(rows):
        row |= {
            "degree": "无",
            "workplace": f"单位{number % 300}",
            "landline": f"0571-8{number:07d}",
            "note": f"备注{number}",
        }
    fields = [field for field in FIELDS if not field.computed][:COLUMNS]
    target = tmp_path_factory.mktemp("sheets") / "roster.xlsx"
    write_rows(target, "党员名册", fields, rows, codes())
    return target


def test_import_of_ten_thousand(sheet: Path, tmp_path: Path, race) -> None:
    count = itertools.count()

    def ours() -> None:
        with new_book(tmp_path / f"{next(count)}.partybook", branch="东湖社区党支部") as book:
            plan = importing.plan_import(book, "roster", sheet)
            importing.apply_import(book, plan)
            assert plan.count("added") == ROWS

    def openpyxl_merely_reading() -> None:
        import openpyxl

        book = openpyxl.load_workbook(sheet, read_only=True)
        assert sum(1 for _ in book.worksheets[0].iter_rows(values_only=True)) > ROWS
        book.close()

    def calamine_and_bare_insert() -> None:
        import python_calamine

        with sheet.open("rb") as file:
            rows = python_calamine.CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).to_python()
        raw = cipher.connect(tmp_path / f"{next(count)}.sqlite", None, create=True)
        raw.execute(f"CREATE TABLE t ({', '.join(f'c{n}' for n in range(len(rows[0])))})")
        raw.execute("BEGIN")
        raw.executemany(f"INSERT INTO t VALUES ({', '.join('?' * len(rows[0]))})", rows)
        raw.execute("COMMIT")
        raw.close()

    race(
        ours,
        {
            "openpyxl read-only, merely reading": (openpyxl_merely_reading, 1.0),
            "calamine + bare INSERT": (calamine_and_bare_insert, 5.0),
        },
    )
