"""What an evidence book is made of: items, and the records and files that each of them cites."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from partybook.facts import Proof
from partybook.fields import Field
from partybook.standards.registers import Register


@dataclass(frozen=True, slots=True)
class File:
    """A scan that is attached to an item, or to a record that it cites."""

    sha256: str
    name: str


@dataclass(frozen=True)
class CitedItem:
    """One item of a score table: what it is, what it earned and how, and what proves it.

    `points` and `score` are words. `row` is the line of the score table that prints it.
    """

    code: str
    title: str
    part: str = ""
    points: str = ""
    score: str = ""
    says: str = ""
    proofs: tuple[Proof, ...] = ()
    files: tuple[File, ...] = ()
    row: Mapping[str, Any] = field(default_factory=dict)

    @property
    def heading(self) -> str:
        return f"{self.code}　{self.title}"

    @property
    def cites(self) -> bool:
        return bool(self.proofs or self.files)


@dataclass(frozen=True)
class Table:
    """The score table: its register, the Fields of its rows, the values of its head; `column` says where proofs are."""

    register: Register
    fields: Sequence[Field]
    heads: Mapping[str, Any]
    column: str


@dataclass(frozen=True)
class Cited:
    """Everything that a book prints: whose, of which period, the score table, the items in order.

    `day` is the one on which the records are looked at, `branch` the uid of the branch whose records they are.
    """

    title: str
    unit: str
    period: str
    years: tuple[int, ...]
    table: Table
    items: Sequence[CitedItem]
    day: dt.date
    branch: str | None = None
