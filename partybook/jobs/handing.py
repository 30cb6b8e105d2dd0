"""Handing a year over as one file, verifying such files, restoring from them: for the window and the command line."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from partybook.book import keeping
from partybook.book.file import ENDING as BOOK_ENDING
from partybook.book.file import Book, Session
from partybook.book.handed import Handed, handed
from partybook.errors import Problem
from partybook.features.roster import queries
from partybook.handover import packing, restoring
from partybook.handover.codewords import check_code
from partybook.handover.layout import ENDING
from partybook.handover.packing import Office, Paper, Wish
from partybook.handover.reading import title
from partybook.handover.restoring import Preview, Restored
from partybook.handover.sealing import recipient_of
from partybook.handover.verifying import Verified, look, verify
from partybook.jobs import printing
from partybook.jobs.asking import Question
from partybook.jobs.books import load_models
from partybook.jobs.progress import Progress, step
from partybook.jobs.targets import check_target
from partybook.money import yuan
from partybook.text import mark

PASSWORD_LEAST = 8  # characters; below it a seal is soon guessed


@dataclass(frozen=True)
class Receipt:
    """What both sides compare and sign: the file, its number, counts and sums, the check code in words."""

    path: Path
    verified: Verified

    @property
    def code(self) -> str:
        return check_code(self.verified.sha256)

    def counts(self) -> list[tuple[str, int]]:
        """Kinds of records in words with their number, those without any left out."""
        return [(title(name), count) for name, count in self.verified.counts.items() if count]

    def sums(self) -> list[tuple[str, str]]:
        """What is added up of money, in words, in yuan."""
        found = self.verified.found.sums
        return [
            (says, yuan(found[table][column]))
            for (table, column), says in SUMS.items()
            if table in found and column in found[table]
        ]

    def as_json(self) -> dict[str, Any]:
        one = self.verified
        return {
            "file": str(self.path), "office": one.header.office, "name": one.header.name,
            "year": one.header.year, "sequence": one.header.sequence, "previous": one.manifest.previous,
            "sealed": one.header.sealed, "size": one.size, "sha256": one.sha256, "code": self.code,
            "counts": one.counts, "sums": one.found.sums, "attachments": one.found.attachments,
            "papers": sorted(one.found.papers), "left_out": dict(one.manifest.left_out),
        }  # fmt: skip


SUMS = {  # of all sums of a file, those that people compare
    ("dues_line", "amount_fen"): mark("党费实收"),
    ("dues_month", "owed_fen"): mark("党费应收"),
    ("dues_handup", "amount_fen"): mark("党费上缴"),
}


def hand_over(
    book: Book,
    target: Path,
    year: int,
    *,
    password: str | None = None,
    recipients: Sequence[str] = (),
    registers: Sequence[str] | None = None,
    force: bool = False,
    progress: Progress | None = None,
) -> Receipt:
    """Packs a year into a file, sealed where there is a password or a recipient; gives the receipt.

    `registers` are those to print into it, None for all of the year. Problems of `pack` and `check_target`;
    handover-password, handover-recipient.
    """
    check_target(target, book.path, force=force, endings=(ENDING,))
    if password is not None and len(password) < PASSWORD_LEAST:
        raise Problem(
            "handover-password", mark("移交文件的口令至少要 {least} 个字符。"), least=PASSWORD_LEAST
        )
    wish = Wish(
        year,
        book.read(_office),
        password,
        [_recipient(text) for text in recipients],
        papers=lambda: papers(book, year, registers),
        told=partial(step, progress),
    )
    return Receipt(target, packing.pack(book, target, wish, force=force))


def _office(session: Session) -> Office:
    community, subdistrict = queries.organisation(session)
    names = tuple(name for _, name in queries.branches(session))
    name = names[0] if len(names) == 1 else queries.above(session)[1] or community
    return Office(name or "、".join(names), community, subdistrict, names)


def _recipient(text: str) -> Any:
    try:
        return recipient_of(text)
    except ValueError as fault:
        raise Problem("handover-recipient", mark("不是 age 公钥：{value}"), value=text) from fault


def papers(book: Book, year: int, names: Sequence[str] | None = None) -> Iterator[Paper]:
    """The year's registers as PDF, those left out that have no row."""
    titles = {one["name"]: one["title"] for one in printing.list_registers(book)}
    for name, register in printing.registers_of(book).items():
        if register.on_request or (names is not None and name not in names):
            continue
        stream = io.BytesIO()
        if printing.draw_register(book, register, stream, Question(year)).rows:
            yield Paper(f"{register.id}-{name}.pdf", titles[name], name, stream.getvalue())


def verify_files(paths: Sequence[Path], password: str | None = None) -> list[dict[str, Any]]:
    """Each file's verdict in the shape of `verify --json`; one bad file never stops the rest."""
    load_models()
    return [_verdict(path, password) for path in paths]


def _verdict(path: Path, password: str | None) -> dict[str, Any]:
    said: dict[str, Any] = {
        "file": str(path), "ok": False, "code": None, "says": "", "office": None, "year": None,
        "sequence": None, "counts": None,
    }  # fmt: skip
    try:
        found = verify(path, password)
    except Problem as problem:
        said |= {"code": problem.code, "says": str(problem)}
        try:
            header = look(path).header
        except Problem:
            return said
        return said | {"office": header.office, "year": header.year, "sequence": header.sequence}
    says = mark("完好：{name} {year} 年，第 {sequence} 号，{count} 条记录，校验码 {code}").format(
        name=found.header.name,
        year=found.header.year,
        sequence=found.header.sequence,
        count=sum(found.counts.values()),
        code=check_code(found.sha256),
    )
    if found.found.unknown:
        says += mark("；另有本程序不认识的部分（{names}），没有核对").format(
            names="、".join(sorted(set(found.found.unknown)))
        )
    return said | {
        "ok": True, "code": "ok", "says": says, "office": found.header.office,
        "year": found.header.year, "sequence": found.header.sequence, "counts": found.counts,
    }  # fmt: skip


def preview(path: Path, target: Path, password: str | None, old_password: str | None = None) -> Preview:
    """The counts of a hand-over file, or of a backup, beside those of the book in whose place it would come."""
    load_models()
    if is_handed(path):
        counts: Mapping[str, int] = verify(path, password).counts
    else:
        counts = restoring.counts_of_copy(path, password)
    return restoring.preview(counts, target, old_password)


def restore(path: Path, target: Path, **how: Any) -> Restored:
    """A book from a hand-over file or a backup; the one in place is kept. Problems of restoring.restore."""
    load_models()
    if is_handed(path):
        return restoring.restore(path, target, **how)
    how.pop("new_password", None)
    return restoring.restore_copy(path, target, **how)


def rehearse(path: Path, password: str | None = None) -> str:
    """Restores a file into a temporary place, compares, and says so in one line."""
    load_models()
    return restoring.rehearse(path, password)


def back_up(book: Book, target: Path, password: str | None, *, force: bool = False) -> None:
    """A checked copy of an open book. Problems file-exists, target-is-source, folder-missing, copy-unsound."""
    check_target(target, book.path, force=force, endings=(BOOK_ENDING,), book=True)
    keeping.copy(book.path, target, password)


def is_handed(path: Path) -> bool:
    """Whether a file is meant as a hand-over file, by its name: what is in it is verified later."""
    return path.suffix.lower() == ENDING


def handed_over(book: Book) -> list[Handed]:
    """The files that a book handed over, oldest first."""
    return book.read(handed)


def contents_of(file: Handed) -> dict[str, Any]:
    """What a file that was handed over held."""
    found: dict[str, Any] = json.loads(file.contents)
    return found
