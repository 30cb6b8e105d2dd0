"""Whatever a person may type comes back: import → store → print → export gives the same text."""

from __future__ import annotations

import datetime as dt
import io
import itertools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partybook.features.roster import queries
from partybook.features.roster.model import FIELDS
from partybook.fields import Name, Text
from partybook.jobs import exporting, importing
from partybook.jobs.asking import Question
from partybook.jobs.books import new_book
from partybook.paper.fonts import Fonts
from partybook.paper.register import print_register
from partybook.standards.codes import codes
from partybook.standards.registers import register_from
from partybook.text import plain_name

TYPED = [field for field in FIELDS if isinstance(field.kind, Text) and field.key not in ("branch", "group")]
PLACES = ["native_place", "degree", "post", "workplace", "address", "mobile_to", "note"]


def printable(char: str) -> bool:
    return not Fonts("text").missing([char])


CHARS = st.one_of(
    st.sampled_from("王芳东湖 　·-—=+@'\"<>&%_\\/#.,，。（）【】0123456789AaXx\u00a0"),
    st.characters(min_codepoint=0x20, max_codepoint=0x24F, exclude_categories=("Cc", "Cf")),
    st.characters(min_codepoint=0x3000, max_codepoint=0x9FFF, exclude_categories=("Cc", "Cf", "Cn")),
    st.characters(min_codepoint=0x20000, max_codepoint=0x323AF, exclude_categories=("Cn",)),
).filter(printable)
TEXTS = st.text(CHARS, min_size=0, max_size=24)
SPECIAL = st.sampled_from(
    [
        "=1+1",
        "@SUM(A1)",
        "+86 130",
        "-",
        "——",
        "无",
        "_x0041_",
        "<b>A & <a href='x'>",
        "'引号",
        " 前后空格 ",
        "1998.7",
        "0012",
        "1e5",
        "#N/A",
        "TRUE",
    ]
)
NAMES = TEXTS.map(lambda text: plain_name(text)).filter(lambda name: name and name not in ("姓名", "名字"))
PEOPLE = st.lists(
    st.fixed_dictionaries({"name": NAMES, **{key: TEXTS | SPECIAL for key in PLACES}}),
    min_size=1,
    max_size=12,
)
REGISTER = {
    "id": "R99",
    "title": "试印",
    "source": "roster.members",
    "paper": "landscape",
    "columns": [{"key": field.key, "width": 6} for field in TYPED],
}
count = itertools.count()


def said(person: Mapping[str, Any]) -> dict[str, str]:
    """What a person's texts say; blank says nothing."""
    return {field.key: person[field.key] for field in TYPED if (person.get(field.key) or "").strip()}


def write(path: Path, people: list[dict[str, str]]) -> None:
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    page = book.add_worksheet()
    fields = [field for field in FIELDS if field.key in ("name", *PLACES)]
    page.write_row(0, 0, ["出生日期", *(field.label for field in fields)])
    for number, person in enumerate(people):
        page.write_string(number + 1, 0, (dt.date(1950, 1, 1) + dt.timedelta(days=number)).isoformat())
        for column, field in enumerate(fields, 1):
            if person[field.key]:
                page.write_string(number + 1, column, person[field.key])
    book.close()


def bare(text: str) -> str:
    return "".join(text.split())


def printed_text(rows: list[dict[str, Any]]) -> str:
    out = io.BytesIO()
    register = register_from(REGISTER, Path("试印.toml"))
    print_register(register, rows, {}, FIELDS, codes(), out, made_on=dt.date(2026, 1, 1))
    document = pypdfium2.PdfDocument(out.getvalue())
    texts = []
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        texts.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return bare("".join(texts))


@pytest.mark.parametrize("examples", [12, pytest.param(200, marks=pytest.mark.release)])
def test_text_comes_back_as_it_was_typed(tmp_path_factory: pytest.TempPathFactory, examples: int) -> None:
    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(people=PEOPLE)
    def comes_back(people: list[dict[str, str]]) -> None:
        _comes_back(tmp_path_factory, people)

    comes_back()


def _comes_back(tmp_path_factory: pytest.TempPathFactory, people: list[dict[str, str]]) -> None:
    folder = tmp_path_factory.mktemp(f"texts{next(count)}")
    write(folder / "a.xlsx", people)
    wanted = sorted((said(person) for person in people), key=repr)

    with new_book(folder / "a.partybook", branch="东湖社区党支部") as book:
        plan = importing.plan_import(book, "roster", folder / "a.xlsx")
        assert plan.count("added") == len(people), [str(problem) for problem in plan.all_problems()]
        importing.apply_import(book, plan)
        stored = book.read(queries.people)
        assert sorted((said(person) for person in stored), key=repr) == wanted

        text = printed_text(stored)
        for person in wanted:
            for value in person.values():
                assert bare(value) in text

        for ending in ("xlsx", "csv"):
            exporting.export(book, "roster.members", folder / f"b.{ending}", Question())
            with new_book(folder / f"{ending}.partybook", branch="东湖社区党支部") as other:
                importing.apply_import(other, importing.plan_import(other, "roster", folder / f"b.{ending}"))
                again = other.read(queries.people)
            assert sorted((said(person) for person in again), key=repr) == wanted


def test_every_text_field_is_covered() -> None:
    assert {field.key for field in TYPED} == {"name", *PLACES}
    assert any(isinstance(field.kind, Name) for field in TYPED)
