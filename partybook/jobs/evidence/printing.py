"""The records that an item cites, printed by their registers: which register, which pages, where each record stands."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from partybook.book.attach import attached_to
from partybook.book.file import Book
from partybook.facts import Asked, Proof, Row, Source
from partybook.fields import Field
from partybook.jobs.asking import sources_of
from partybook.jobs.evidence.citing import Cited, File
from partybook.jobs.evidence.sheets import LABEL, records, with_label
from partybook.jobs.printing import heads_of, registers_of
from partybook.paper.cells import Cells
from partybook.paper.joining import Bookmark
from partybook.paper.register import print_register
from partybook.standards.codes import codes
from partybook.standards.registers import Register

# The register that proves a record best; a ledger's is its own, everything else is a plain table.
FITTING = {
    "dues.ledger": "dues-ledger",
    "meetings.held": "minutes",
    "meetings.hours": "study-hours",
    "meetings.minutes": "minutes",
    "roster.applicants": "activists",
    "roster.development": "development",
    "roster.lost": "lost",
    "roster.members": "roster",
    "roster.mobile": "mobile",
    "roster.transfers": "transfers",
}
LEDGERS = "ledgers."
ONLY = "本表只列本项引用的记录。"
GONE = "已找不到的记录（自评以后删除或更正过）"


@dataclass(frozen=True)
class Piece:
    """Some pages: the PDF, how many they are, and on which of them, from 0, each record stands."""

    title: str
    data: Any  # bytes, or the path of a file
    pages: int
    stands: Mapping[tuple[str, str], tuple[int, int]] = field(default_factory=dict)
    marks: tuple[Bookmark, ...] = ()
    own: bool = True


class Printer:
    """Prints records of one book for a score of one period."""

    def __init__(self, book: Book, cited: Cited, made_on: dt.date) -> None:
        self._book, self._made_on = book, made_on
        self._years = [
            year for year in cited.years if year <= cited.day.year
        ]  # a year to come has no records
        self._branch = cited.branch
        self._about = {"unit": cited.unit, "period": cited.period}
        self._day = cited.day
        self._sources = sources_of(book)
        self._registers = registers_of(book)
        self._read: dict[tuple[str, int], tuple[dict[str, Row], Mapping[str, Any]]] = {}

    def title_of(self, source: str) -> str:
        """What a source is called."""
        found = self._sources.get(source)
        return found.title if found else source

    def files_of(self, proofs: Sequence[Proof]) -> list[File]:
        """The scans that are attached to some records."""
        uids = [proof.uid for proof in proofs]
        kept = self._book.read(lambda session: attached_to(session, uids))
        return [
            File(one.sha256, one.name) for uid in uids for one in kept.get(uid, ()) if one.kind != "photo"
        ]

    def print(self, source: str, proofs: Sequence[Proof]) -> list[Piece]:
        """The pages of some records of one source, one piece for each year that has other rows of them."""
        left = {proof.uid: proof for proof in proofs}
        pieces: list[Piece] = []
        printed: dict[str, Row] = {}
        register = self._register(source)
        for year in self._years if source in self._sources else ():
            rows, heads = self._rows(register.source if register else source, year)
            mine = [(left[uid], row) for uid, row in rows.items() if uid in left and row != printed.get(uid)]
            if not mine:
                continue
            pieces += self._pieces(source, register, year, mine, heads)
            printed |= {proof.uid: row for proof, row in mine}
        gone = [proof for uid, proof in left.items() if uid not in printed]
        if gone:
            pieces.append(
                self._plain(source, f"{self.title_of(source)}：{GONE}", (), [(one, {}) for one in gone])
            )
        return pieces

    def _register(self, source: str) -> Register | None:
        if source.startswith(LEDGERS):
            mine = [one for one in self._registers.values() if one.source == source and one.layout == "table"]
            return mine[0] if mine else None
        return self._registers.get(FITTING.get(source, ""))

    def _asked(self, year: int) -> Asked:
        return Asked(year, min(self._day, dt.date(year, 12, 31)), self._branch)

    def _rows(self, name: str, year: int) -> tuple[dict[str, Row], Mapping[str, Any]]:
        """The rows of a source by uid, read once for each year."""
        if (name, year) not in self._read:
            source, asked = self._sources[name], self._asked(year)
            found = self._book.read(lambda session: list(source.rows(session, asked)))
            heads = self._book.read(lambda session: heads_of(session, source, (), asked))
            self._read[name, year] = {str(row["uid"]): row for row in found}, heads
        return self._read[name, year]

    def _pieces(
        self,
        source: str,
        register: Register | None,
        year: int,
        mine: Sequence[tuple[Proof, Row]],
        heads: Mapping[str, Any],
    ) -> list[Piece]:
        title = self.title_of(source)
        if len(self._years) > 1:
            title += f"（{year}）"
        if register is None:
            return [self._plain(source, title, self._sources[source].fields, mine)]
        kept = list(register.kept([row for _, row in mine]))
        uids = {row["uid"] for row in kept}
        pieces = []
        if kept:
            chosen = [proof for proof, row in mine if row["uid"] in uids]
            pieces.append(self._by_register(source, title, register, kept, chosen, heads))
        rest = [(proof, row) for proof, row in mine if row["uid"] not in uids]
        if rest:
            pieces.append(self._plain(source, title, self._sources[register.source].fields, rest))
        return pieces

    def _by_register(
        self,
        source: str,
        title: str,
        register: Register,
        rows: Sequence[Row],
        proofs: Sequence[Proof],
        heads: Mapping[str, Any],
    ) -> Piece:
        of: Source = self._sources[register.source]
        out, fields = io.BytesIO(), of.fields
        heads = {**heads, **of.heads(rows)}
        how: dict[str, Any] = {"made_on": self._made_on, "inner": of.inner, "numbered": False}
        if register.layout == "table":
            register = replace(register, notes=(*register.notes, ONLY))
        if register.layout == "table" and not _named(register, fields, rows, proofs):
            register, fields = with_label(register), (*fields, LABEL)
            rows = [{**row, LABEL.key: proof.label} for row, proof in zip(rows, proofs, strict=True)]
        done = print_register(register, rows, heads, fields, codes(), out, **how)
        form = register.layout == "form"
        return _piece(source, title, out.getvalue(), done.pages, done.starts, proofs, whole=form)

    def _plain(
        self, source: str, title: str, fields: Sequence[Field], mine: Sequence[tuple[Proof, Row]]
    ) -> Piece:
        labelled = [{**row, LABEL.key: proof.label} for proof, row in mine]
        register, shown, said = records(fields, labelled)
        out = io.BytesIO()
        done = print_register(
            register,
            said,
            {**self._about, "title": title},
            shown,
            codes(),
            out,
            made_on=self._made_on,
            numbered=False,
        )
        return _piece(source, title, out.getvalue(), done.pages, done.starts, [one for one, _ in mine])


def _named(register: Register, fields: Sequence[Field], rows: Sequence[Row], proofs: Sequence[Proof]) -> bool:
    """Whether each row of a table says everything by which its record is cited."""
    cells = Cells(register, fields, codes())
    texts = [" ".join(row) for row in zip(*(cells.texts(one, rows) for one in cells.columns), strict=True)]
    return all(
        word in text for proof, text in zip(proofs, texts, strict=True) for word in proof.label.split()
    )


def _piece(
    source: str,
    title: str,
    data: bytes,
    pages: int,
    starts: Sequence[int],
    proofs: Sequence[Proof],
    *,
    whole: bool = False,
) -> Piece:
    """A piece with the place of each record; a form goes on to where the next one begins."""
    ends = [
        (following - 1 if whole else start)
        for start, following in zip(starts, [*starts[1:], pages], strict=True)
    ]
    stands = {
        (source, proof.uid): (start, max(start, end))
        for proof, start, end in zip(proofs, starts, ends, strict=True)
    }
    marks = [Bookmark(title, 0)]
    marks += (
        [Bookmark(proof.label, start, 1) for proof, start in zip(proofs, starts, strict=True)]
        if whole
        else []
    )
    return Piece(title, data, pages, stands, tuple(marks))
