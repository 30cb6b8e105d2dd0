"""Every register in resources/registers: over a real source, with columns that the source has, on paper."""

import datetime as dt
import io
import math
from bisect import bisect
from functools import partial
from pathlib import Path
from string import Formatter
from typing import Any

import pypdfium2
import pytest

from partybook.jobs import asking, demo, printing
from partybook.jobs.asking import Question
from partybook.jobs.books import open_book
from partybook.paper.register import print_register
from partybook.standards.codes import codes
from partybook.standards.printable import all_registers
from partybook.standards.registers import BLANK, HEAD_VALUES, NUMBER
from partybook.standards.registers.blocks import TableBlock

EACH = pytest.mark.parametrize("name", sorted(all_registers()))
FORMS = pytest.mark.parametrize(
    "name", sorted(name for name, one in all_registers().items() if one.layout == "form")
)
TABLES = pytest.mark.parametrize(
    "name", sorted(name for name, one in all_registers().items() if one.layout != "form")
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("registers")
    demo.demo(folder / "a.partybook", members=60).close()
    return folder


@EACH
def test_a_register_names_columns_that_its_source_has(name: str) -> None:
    register = all_registers()[name]
    source = asking.find_source(register.source)
    for block in register.blocks:
        if isinstance(block, TableBlock):
            inner = {field.key for field in source.inner[block.key]}
            assert {column.key for column in block.columns} - {NUMBER, BLANK} <= inner
        else:
            more = {"copy"} if register.copies else set()
            assert set(block.names) <= {*source.keys, *HEAD_VALUES, *source.heads([]), *more}
    assert {column.key for column in register.columns} - {NUMBER, BLANK} <= set(source.keys)
    assert register.keep is None or register.keep.key in source.keys


@EACH
def test_a_register_prints_from_the_practice_book(name: str, folder: Path) -> None:
    with open_book(folder / "a.partybook", read_only=True) as book:
        done = printing.print_register(
            book, name, folder / f"{name}.pdf", Question(as_of=dt.date(2026, 11, 1))
        )
    assert done.problems == () and done.rows > 0
    assert "{" not in done.title


@FORMS
@pytest.mark.parametrize("rows", [0, 1, 3])
def test_a_form_begins_a_page_for_each_row(name: str, rows: int) -> None:
    register = all_registers()[name]
    source = asking.find_source(register.source)
    blank: dict[str, Any] = dict.fromkeys(source.keys)
    if register.keep:
        blank[register.keep.key] = register.keep.values[0]
    kept = [{**blank, "name": f"张{number}"} for number in range(rows)]
    out = io.BytesIO()
    heads = {**dict.fromkeys(HEAD_VALUES, "某某"), **source.heads(kept)}
    result = print_register(
        register,
        kept,
        heads,
        source.fields,
        codes(),
        out,
        made_on=dt.date(2026, 1, 1),
        inner=source.inner,
    )
    document = pypdfium2.PdfDocument(out.getvalue())
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    forms = max(1, rows) * max(1, len(register.copies))
    if register.per_page > 1:
        assert len(pages) == result.pages == math.ceil(forms / register.per_page)
    else:
        assert len(pages) == result.pages == forms * (result.pages // forms)
    named = register.per_page == 1 and any("name" in block.names for block in register.blocks)
    for number in range(rows if named else 0):
        assert f"张{number}" in "".join(pages[number * result.pages // rows :][: result.pages // rows])


@TABLES
@pytest.mark.parametrize("rows", ["none", "one", "a page, and one more"])
def test_a_register_prints_any_number_of_rows(name: str, rows: str) -> None:
    register = all_registers()[name]
    source = asking.find_source(register.source)
    blank = dict.fromkeys(source.keys)
    if register.keep:
        blank[register.keep.key] = register.keep.values[0]
    heads = {
        "branch": "东湖社区党支部",
        "formal": "中共东湖社区支部委员会",
        "year": 2026,
        "as_of": "2026年11月1日",
    }

    def pages(count: int) -> int:
        out = io.BytesIO()
        kept = [{**blank, "name": f"张{number}"} for number in range(count)]
        print_register(
            register,
            kept,
            {**heads, **source.heads(kept)},
            source.fields,
            codes(),
            out,
            made_on=dt.date(2026, 1, 1),
        )
        document = pypdfium2.PdfDocument(out.getvalue())
        number = len(document)
        document.close()
        return number

    if rows in ("none", "one"):
        assert pages(rows == "one") == 1
        return
    full = bisect(range(200), 1, key=pages) - 1
    assert (pages(full), pages(full + 1)) == (1, 2)


def test_heads_of_a_register_are_told_by_the_book(folder: Path) -> None:
    """Every name in a title or head has a value: a missing one would be a crash at the printer."""
    with open_book(folder / "a.partybook", read_only=True) as book:
        for register in all_registers().values():
            source, rows, asked = asking.rows(book, register.source, Question())
            heads = book.read(partial(printing.heads_of, source=source, kept=rows, asked=asked))
            for text in (
                register.title,
                register.head_left,
                register.head_right,
                register.foot_left,
                register.foot_right,
                *register.notes,
            ):
                names = {name for _, name, _, _ in Formatter().parse(text) if name}
                assert names <= {*heads, *(source.keys if register.layout == "form" else ()), "made_on"}, (
                    register.name
                )
