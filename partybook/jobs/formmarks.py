"""The marks that a form over a source may have, and what those of the office say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from partybook.book.file import Book, Session
from partybook.dates import PartialDate, today
from partybook.facts import Row, Source
from partybook.fields import Field, Text, Whole
from partybook.jobs import printing
from partybook.jobs.asking import Question, find_source
from partybook.marks.filling import NUMBER
from partybook.marks.showing import LongDate, ways_of
from partybook.text import mark

HEADS = (
    Field("unit", mark("单位"), Text(), ("填报单位", "单位名称")),
    Field("formal", mark("单位全称"), Text()),
    Field("branch", mark("支部"), Text(), ("党支部", "支部名称")),
    Field("community", mark("社区"), Text(), ("社区名称",)),
    Field("subdistrict", mark("街道"), Text(), ("街道名称",)),
    Field("year", mark("年度"), Whole(), ("年", "年份")),
    Field("month", mark("月份"), Whole(), ("月",)),
    Field("today", mark("今天"), LongDate(whole=True), ("填表日期", "制表日期", "填报日期")),
    Field("as_of", mark("截至日期"), LongDate(whole=True)),
    Field("who", mark("填表人"), Text(), ("制表人", "填报人", "登记人")),
    Field("count", mark("总数"), Whole(), ("人数", "行数", "合计数")),
)
_OWN = {field.key for field in HEADS}


@dataclass(frozen=True, slots=True)
class Known:
    """A mark that may be written: as it is typed, what it is called, how else it can be shown, whose it is."""

    written: str
    label: str
    key: str
    ways: tuple[str, ...]
    group: str  # head, row, each, or the key of an inner list


def known_marks(name: str, book: Book | None = None) -> list[Known]:
    """Every mark that a form over a source may have. Problem source-unknown."""
    source = find_source(name, book)

    def known(field: Field, group: str, sign: str = "") -> Known:
        return Known(f"[[{sign}{field.label}]]", field.label, field.key, tuple(ways_of(field)), group)

    found = [known(field, "row") for field in source.fields]
    found += [known(field, "each", "#") for field in (NUMBER, *source.fields)]
    for key, fields in source.inner.items():
        found += [known(field, key, f"#{key}.") for field in fields]
    return [*found, *(known(field, "head") for field in HEADS)]


def head_values(
    book: Book, session: Session, source: Source, kept: Sequence[Row], question: Question
) -> list[tuple[Field, Any]]:
    """What any form may name, and the source's own numbers by their keys."""
    asked = question.asked(session)
    printed = printing.heads_of(session, source, kept, asked)
    values: Mapping[str, Any] = {
        **printed,
        "unit": printed["branch"],
        "month": asked.as_of.month,
        "today": PartialDate.of(today()),
        "as_of": PartialDate.of(asked.as_of),
        "who": book.who,
    }
    own = [(field, values.get(field.key)) for field in HEADS]
    more = [
        (Field(key, key, Whole() if isinstance(value, int) else Text()), value)
        for key, value in values.items()
        if key not in _OWN and isinstance(value, (int, str)) and not isinstance(value, bool)
    ]
    return [*own, *more]
