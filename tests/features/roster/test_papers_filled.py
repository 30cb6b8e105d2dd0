"""The registers of people from the practice book: no column, no cell of a form empty; a long list inside one runs on."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pytest

from partybook.book.file import Book
from partybook.jobs import asking, demo
from partybook.jobs.asking import Question
from partybook.paper.register import print_register
from partybook.standards.codes import codes
from partybook.standards.registers import BLANK, HEAD_VALUES, NUMBER, registers
from partybook.standards.registers.blocks import TableBlock

PAPERS = (
    "roster", "member-sheet", "member-summary", "activists", "development", "development-files", "admission-notice",
    "transfers", "transfer-letter", "mobile", "lost", "fifty-years", "birthdays", "branch-profile",
)  # fmt: skip


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with demo.demo(tmp_path_factory.mktemp("papers") / "a.partybook") as book:
        yield book


@pytest.mark.parametrize("name", PAPERS)
def test_nothing_on_paper_is_empty_in_the_practice_book(name: str, practice: Book) -> None:
    register = registers()[name]
    source, rows, _ = asking.rows(practice, register.source, Question(as_of=dt.date(2026, 11, 1)))
    kept = [row for row in rows if not register.keep or row[register.keep.key] in register.keep.values]

    def empty(lines: list[dict[str, Any]], keys: Any) -> list[str]:
        return [key for key in keys if all(line[key] in (None, "") for line in lines)]

    found = empty(kept, {column.key for column in register.columns} - {NUMBER, BLANK})
    for block in register.blocks:
        if isinstance(block, TableBlock):
            inner = [line for row in kept for line in row[block.key]]
            found += empty(inner, {column.key for column in block.columns} - {NUMBER, BLANK})
        else:
            found += empty(kept, set(block.names) & set(source.keys))
    assert kept and found == []


@pytest.mark.parametrize("extra", [0, 1])
def test_a_profile_with_many_officers_runs_on_to_the_next_page(extra: int) -> None:
    register = registers()["branch-profile"]
    source = asking.find_source(register.source)
    officers = dict.fromkeys(field.key for field in source.inner["officers"])

    def pages(count: int) -> list[str]:
        listed = [{**officers, "name": f"委员{number}"} for number in range(count)]
        row = {**dict.fromkeys(source.keys), "name": "东湖社区党支部", "officers": listed, "party_groups": []}
        out, heads = io.BytesIO(), {**dict.fromkeys(HEAD_VALUES, "某某"), **source.heads([row])}
        print_register(
            register, [row], heads, source.fields, codes(), out, made_on=dt.date(2026, 1, 1), inner=source.inner
        )  # fmt: skip
        document = pypdfium2.PdfDocument(out.getvalue())
        texts = [page.get_textpage().get_text_bounded() for page in document]
        document.close()
        return texts

    full = next(count for count in range(1, 60) if len(pages(count + 1)) == 2)
    texts = pages(full + extra)
    assert len(texts) == 1 + extra
    assert all(f"委员{number}" in "".join(texts) for number in range(full + extra))
