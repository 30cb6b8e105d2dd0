"""Registers on paper: rows of a source, heads, glyph check, PDF."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from partybook import features
from partybook.book.attach import attached, bytes_of
from partybook.book.file import Book, Session
from partybook.dates import PartialDate, today
from partybook.errors import Problem
from partybook.facts import Asked, Row, Source
from partybook.features.roster import queries
from partybook.features.roster.rules.membership import formal_name
from partybook.jobs.asking import Question, rows
from partybook.jobs.progress import Progress
from partybook.jobs.targets import check_target
from partybook.standards.codes import codes
from partybook.standards.printable import all_registers
from partybook.standards.registers import Register
from partybook.text import mark

WANTED = {"transfer-letter": ("letter", "dues_to")}
PICTURES = ("image/jpeg", "image/png")
PAPERS = ("签到", "记录", "签字", "扫描", "通知")  # in the name of a file: a paper, no photo of what was done
NAMED = 5  # people that a message names before it counts the rest


@dataclass(frozen=True)
class Done:
    """One printed register: where, what, how many pages, which characters no font has."""

    name: str
    title: str
    path: Path
    pages: int
    rows: int
    problems: tuple[Problem, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "register": self.name,
            "title": self.title,
            "file": str(self.path),
            "pages": self.pages,
            "rows": self.rows,
            "problems": [problem.as_json() for problem in self.problems],
        }


def registers_of(book: Book | None) -> Mapping[str, Register]:
    """Every register by name, with those that a book has of its own."""
    found = dict(all_registers())
    for name in features.features() if book is not None else ():
        module = features.role(name, "sources")
        if book is not None and (of_book := getattr(module, "registers_of_book", None)) is not None:
            found |= {register.name: register for register in book.read(of_book)}
    return found


def find_register(name: str, book: Book | None = None) -> Register:
    """A register by file name or id (R01), one of the book's own too. Problem register-unknown lists those there are."""
    found = registers_of(book)
    for register in found.values():
        if name in (register.name, register.id):
            return register
    text = mark("没有登记表“{value}”。可用：{names}。")
    raise Problem("register-unknown", text, value=name, names="、".join(found))


def list_registers(book: Book | None = None) -> list[dict[str, str]]:
    """Name, id and title of every register, by id."""
    return [
        {"name": register.name, "id": register.id, "title": register.title.format_map(_Blank())}
        for register in sorted(registers_of(book).values(), key=lambda register: register.id)
    ]


class _Blank(dict[str, str]):
    """Leaves out what only a printed register knows."""

    def __missing__(self, key: str) -> str:
        return ""


def print_register(
    book: Book,
    name: str,
    out: Path,
    question: Question,
    *,
    force: bool = False,
    progress: Progress | None = None,
) -> Done:
    """Prints a register as PDF. Problems register-unknown, uid-left-out, file-exists, cancelled.

    The file appears under its name only when it is whole. Characters without a glyph are in `problems`.
    """
    register = find_register(name, book)
    check_target(out, book.path, force=force)
    return draw_register(book, register, out, question, progress=progress)


def draw_register(
    book: Book,
    register: Register,
    out: Path | BytesIO,
    question: Question,
    *,
    progress: Progress | None = None,
) -> Done:
    """A register as PDF into a file or into memory. Problems uid-left-out, cancelled."""
    from partybook.paper.register import check_glyphs
    from partybook.paper.register import print_register as draw

    source, found, asked = rows(book, register.source, question)
    kept = register.kept(found)
    register = register.told_apart(kept)
    if (question.uid is not None or question.uids) and not question.blank and not kept:
        title = register.title.format_map(_Blank())
        raise Problem(
            "uid-left-out", mark("这条记录不列入{title}，没有打印。"), value=question.uid, title=title
        )
    heads = book.read(lambda session: heads_of(session, source, kept, asked))
    problems = [
        *_left_out(register, found),
        *_left_blank(register, kept, source),
        *check_glyphs(register, kept, source.fields, codes(), source.inner, heads),
    ]
    printed = draw(
        register,
        kept,
        heads,
        source.fields,
        codes(),
        out,
        made_on=today(),
        inner=source.inner,
        progress=progress,
        photos_of=lambda row: _photos_of(book, row, problems),
    )
    return Done(
        register.name,
        register.title.format_map(heads),
        out if isinstance(out, Path) else Path(),
        printed.pages,
        len(kept),
        tuple(problems),
    )


def _photos_of(book: Book, row: Row, problems: list[Problem]) -> list[bytes]:
    """The pictures attached to a row, those of papers left out; what can't be read is added to `problems`."""

    def read(session: Session) -> list[bytes]:
        found = []
        for one in attached(session, str(row["uid"])):
            if one.media not in PICTURES or any(word in one.name for word in PAPERS):
                continue
            try:
                found.append(bytes_of(session, one.sha256))
            except Problem as problem:
                problems.append(problem)
        return found

    return book.read(read)


def _left_out(register: Register, rows: Sequence[Row]) -> list[Problem]:
    """People who miss a register of members only because nobody wrote down what they are."""
    if register.keep is None or register.keep.key != "standing":
        return []
    names = [str(row["name"]) for row in rows if row["standing"] is None]
    if not names:
        return []
    shown = "、".join(names[:NAMED]) + (mark("等") if len(names) > NAMED else "")
    return [
        Problem(
            "standing-unknown",
            mark("{names} {count} 人没有填人员类别，没有列入。请补上后再打印。"),
            value=len(names),
            names=shown,
            count=len(names),
            severity="warning",
        )
    ]


def _left_blank(register: Register, rows: Sequence[Row], source: Source) -> list[Problem]:
    """What a letter needs and nobody wrote down: it prints as room for the pen, which has to be said before."""
    labels = {field.key: field.label for field in source.fields}
    found = []
    for row in rows:
        blank = [labels[key] for key in WANTED.get(register.name, ()) if not row[key]]
        if blank:
            says = mark("{name}的介绍信没有填{fields}，印出来是空白；请补填，或者盖章前手写。")
            named = "、".join(blank)
            found.append(
                Problem("left-blank", says, name=row["name"], fields=named, value=named, severity="warning")
            )
    return found


def print_all(book: Book, folder: Path, question: Question, *, force: bool = False) -> list[Done]:
    """Every register but those made out on request into a folder, named by id and title."""
    folder.mkdir(parents=True, exist_ok=True)
    there = registers_of(book)
    targets = [
        (one["name"], folder / f"{one['id']}-{one['title']}.pdf")
        for one in list_registers(book)
        if not there[one["name"]].on_request
    ]
    for _, target in targets:  # before the first is printed: all or nothing
        check_target(target, book.path, force=force)
    return [print_register(book, name, target, question, force=force) for name, target in targets]


def heads_of(session: Session, source: Source, kept: Sequence[Row], asked: Asked) -> Mapping[str, Any]:
    """What titles and heads may name: unit, formal name, year, day, and the source's own numbers."""
    community, subdistrict = queries.organisation(session)
    names = dict(queries.branches(session, None if asked.branch else asked.as_of))
    one = next(iter(names.values())) if len(names) == 1 else ""
    unit = names[asked.branch] if asked.branch else one or queries.above(session)[1] or community
    return {
        "branch": unit,
        "formal": formal_name(unit),
        "community": community,
        "subdistrict": subdistrict,
        "year": asked.year,
        "as_of": PartialDate.of(asked.as_of).chinese,
        **source.heads(kept),
    }
