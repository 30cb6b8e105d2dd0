"""Named sources over all features, and rows of one of them for a year, a day and a branch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from partybook import features
from partybook.book.file import Book, Session
from partybook.book.history import Change
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.facts import Asked, Fact, Row, Source
from partybook.features import knowledge
from partybook.features.knowledge import sources
from partybook.features.ledgers.queries import all_ledgers
from partybook.features.roster import queries
from partybook.fields import Codes, Date, Field
from partybook.sheets.plan import Plan
from partybook.standards.codes import codes
from partybook.standards.ledgers import ledgers
from partybook.text import mark


def sources_of(book: Book | None) -> Mapping[str, Source]:
    """Every source by name, with those that a book has of its own."""
    return sources() if book is None else book.read(knowledge.sources_of_book)


def find_source(name: str, book: Book | None = None) -> Source:
    """A source by name, one of the book's own too. Problem source-unknown lists those there are."""
    found = sources_of(book)
    if name not in found:
        text = mark("没有数据“{value}”。可用：{names}。")
        raise Problem("source-unknown", text, value=name, names="、".join(found))
    return found[name]


def list_ledgers(book: Book | None = None) -> list[dict[str, str]]:
    """The shipped ledgers in their groups, with what each is for; with those that a book has of its own."""
    found = book.read(all_ledgers) if book is not None else ledgers()
    return [
        {"name": one.name, "id": one.id, "group": one.group, "title": one.title, "about": one.about}
        for one in found.values()
    ]


@dataclass(frozen=True)
class Question:
    """What a person asks of a book: the year, the day, a branch by name, one record or some; `blank` asks for a form
    to be filled in by hand, without any. `since` and `until` are a period of its own (July to June).
    """

    year: int | None = None
    as_of: dt.date | None = None
    branch: str | None = None
    uid: str | None = None
    uids: tuple[str, ...] = ()
    blank: bool = False
    since: dt.date | None = None
    until: dt.date | None = None

    def asked(self, session: Session) -> Asked:
        """With the defaults: this year; today, or the last day of a past year. Problems branch-unknown, period-days."""
        year = self.year or (self.until or self.as_of or today()).year
        last = self.until or dt.date(year, 12, 31)
        if (self.since is None) != (self.until is None) or (self.since is not None and self.since > last):
            raise Problem("period-days", mark("起止日期要一起写，开始日期不能晚于结束日期。"))
        day = self.as_of or min(today(), last)
        branch = queries.find_branch(session, self.branch) if self.branch else None
        uid = self.uid or (self.uids[0] if len(self.uids) == 1 else None)
        return Asked(year, day, branch, uid, self.since, self.until)

    def keeps(self, row: Row) -> bool:
        """Whether a row is one of those asked for: itself, or what it says of a person."""
        return not self.uids or row["uid"] in self.uids or row.get("person_uid") in self.uids


def rows(book: Book, name: str, question: Question) -> tuple[Source, Sequence[Row], Asked]:
    """The rows of a source. Problems source-unknown, branch-unknown, uid-unknown."""
    source = find_source(name, book)

    def read(session: Session) -> tuple[Sequence[Row], Asked]:
        asked = question.asked(session)
        found = () if question.blank else source.rows(session, asked)
        return [row for row in found if question.keeps(row)], asked

    found, asked = book.read(read)
    if question.uid is not None and not found:
        raise Problem("uid-unknown", mark("没有编号为 {value} 的记录。"), value=question.uid)
    return source, found, asked


def facts(book: Book, question: Question) -> list[Fact]:
    """Every number that a feature knows of the year, with the records behind it. Problem branch-unknown."""
    return book.read(lambda session: knowledge.facts(session, question.asked(session)))


def fact_titles(book: Book | None = None) -> Mapping[str, str]:
    """What every fact is called, by its name."""
    return knowledge.fact_titles() if book is None else book.read(knowledge.fact_titles)


def unit_names(book: Book) -> dict[str, str]:
    """Branches and groups by uid: what a fact's subject is called."""
    return book.read(
        lambda session: {
            **dict(queries.branches(session)),
            **{uid: name for uid, name, _ in queries.groups(session)},
        }
    )


def plain_fact(fact: Fact) -> dict[str, Any]:
    """A fact for JSON."""
    return asdict(fact)


def plain(row: Row, keys: Sequence[str]) -> dict[str, Any]:
    """A row for JSON: codes, None, fen, ISO dates."""
    return {key: _plain(row.get(key)) for key in keys}


def on_screen(row: Row, fields: Sequence[Field]) -> list[str]:
    """A row for the eye, numbers of people masked."""
    tables = codes()
    return [field.screen(row.get(field.key), tables) for field in fields]


def change_on_screen(change: Change) -> list[str]:
    """A journalled change for the eye: labels and words, numbers of people masked."""
    tables, fields = codes(), fields_of(change.table)
    lines = []
    for key, values in change.values.items():
        field = fields.get(key)
        before, after = (_shown(field, value, tables) for value in values)
        lines.append(f"{field.label if field else key}：{before or '（空）'} → {after or '（空）'}")
    return lines


def planned_changes(plan: Plan, fields: Sequence[Field]) -> list[str]:
    """What an import would change, a line for each row, numbers of people masked."""
    tables, by_key = codes(), {field.key: field for field in fields}
    lines = []
    for row in plan.rows:
        changes = [
            f"{by_key[key].label} {_shown(by_key[key], old, tables) or '（空）'} → {_shown(by_key[key], new, tables) or '（空）'}"
            for key, (old, new) in row.changes.items()
        ]
        if changes:
            lines.append(f"更新　第 {row.row} 行 {row.label}：{'；'.join(changes)}")
    return lines


def _shown(field: Field | None, value: Any, tables: Codes) -> str:
    if field is None or value is None:
        return "" if value is None else str(value)
    if isinstance(field.kind, Date):
        return (PartialDate.from_iso(value) if isinstance(value, str) else value).dotted_full
    return field.screen(value, tables)


@lru_cache(maxsize=32)
def fields_of(table: str) -> Mapping[str, Field]:
    """The Fields of a stored table, from the feature that keeps it."""
    for name in features.features():
        model = features.role(name, "model")
        found = getattr(model, "FIELDS_OF", {}).get(table)
        if found:
            return {field.key: field for field in found}
    return {}


def _plain(value: Any) -> Any:
    return value if value is None or isinstance(value, (str, int, bool)) else str(value)
