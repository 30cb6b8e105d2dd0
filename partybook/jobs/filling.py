"""Forms of the office's and the subdistrict's own, .docx and .xlsx, filled from any source by their [[marks]]."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from partybook.book.file import Book
from partybook.book.forms import keep_form
from partybook.errors import Problem
from partybook.facts import Row, Source
from partybook.fields import Name
from partybook.jobs.asking import Question, find_source, rows
from partybook.jobs.formmarks import head_values
from partybook.jobs.forms import Template, find_template, read_template, write
from partybook.jobs.progress import Progress, step
from partybook.jobs.targets import check_target
from partybook.marks import Place, marks_of
from partybook.marks.filling import Filling, refusal
from partybook.marks.showing import shower
from partybook.standards.codes import codes
from partybook.text import mark


@dataclass(frozen=True, slots=True)
class Look:
    """What a form holds: its marks with their first value as screens show it, what is wrong, whether it is for one."""

    marks: tuple[tuple[str, str, str], ...]  # as written, label, value
    faults: tuple[Problem, ...]
    one: bool
    rows: int
    each: bool = False  # for one, and there are several: each gets a file of its own


@dataclass(frozen=True, slots=True)
class Filled:
    """One filled form: where it lies, how many rows filled it, what was left empty."""

    path: Path
    rows: int
    problems: tuple[Problem, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "file": str(self.path),
            "rows": self.rows,
            "problems": [problem.as_json() for problem in self.problems],
        }


def keep_template(book: Book, template: Template | Path, source: str) -> str:
    """Keeps a form in the book, in place of the one of that name, once its marks are known; gives its uid.

    Problems as read_template; source-unknown; marks-wrong; marks-none.
    """
    template = read_template(template) if isinstance(template, Path) else template
    places = _places(template)
    filling = _filling(book, find_source(source, book), Question(), (), one=True)
    faults = filling.faults(places)
    if faults:
        raise refusal(template.name, faults)
    if not any(marks_of(place.text) for place in places):
        raise _no_marks(template)
    one = _is_for_one(filling, places)
    with book.edit(mark("添加表格模板")) as session:
        return keep_form(session, template.name, source, one, template.data)


def look(book: Book, template: Template | Path | str, source: str, question: Question) -> Look:
    """What filling it would do, as far as screens show it: numbers of people are masked."""
    template = _found(book, template)
    kept, places, filling = _asked(book, template, source, question)
    total = len(kept)
    if total > 1 and _is_for_one(filling, places):
        filling = filling.of(kept[0])
    faults = filling.faults(places)
    seen = {one.written: one for place in places for one in marks_of(place.text)}
    tables = codes()
    shown = []
    for one in seen.values():
        field, value = filling.first(one)
        if field is not None:
            way = shower(field, one.show, tables) or partial(field.screen, codes=tables)
            shown.append((one.written, field.label, "" if value is None else way(value)))
    if not seen:
        faults = [*faults, _no_marks(template)]
    return Look(tuple(shown), tuple(faults), _is_for_one(filling, places), total, total > 1 and filling.one)


def fill(
    book: Book,
    template: Template | Path | str,
    target: Path,
    question: Question,
    *,
    source: str = "",
    force: bool = False,
) -> Filled:
    """Fills a form: a file, or by name one that is kept or comes with the program; `source` may replace its own.

    Problems: those of read_template, find_template and the parts; fill-source; marks-wrong (nothing is written);
    uid-unknown; file-exists without `force`; file-unwritable. What had no value is in `problems`.
    """
    read = [Path(template)] if not isinstance(template, Template) and Path(template).is_file() else []
    template = _found(book, template)
    check_target(target, book.path, *read, force=force, endings=(template.kind,))
    kept, places, filling = _asked(book, template, source, question)
    faults = filling.faults(places)
    if faults:
        raise refusal(template.name, faults)
    if not any(marks_of(place.text) for place in places):
        raise _no_marks(template)
    data = _room(template).fill(template.data, filling)
    write(target, data, force=force)
    return Filled(target, len(kept), tuple(_warnings(template, filling, kept, question)))


def fill_each(
    book: Book,
    template: Template | Path | str,
    folder: Path,
    question: Question,
    *,
    source: str = "",
    force: bool = False,
    progress: Progress | None = None,
) -> list[Filled]:
    """Fills a form of one record for each record, into a folder: 表名-001-姓名.docx. Problems as `fill`, cancelled.

    No file is written where the form is wrong or where one of the files is there already.
    """
    template = _found(book, template)
    kept, places, filling = _asked(book, template, source, question)
    if kept:
        filling = filling.of(kept[0])
    faults = filling.faults(places)
    if faults or not any(marks_of(place.text) for place in places):
        raise refusal(template.name, faults) if faults else _no_marks(template)
    folder.mkdir(parents=True, exist_ok=True)
    targets = [folder / _file_name(template, filling.source, row, place) for place, row in enumerate(kept, 1)]
    for target in targets:
        check_target(target, book.path, force=force)
    done: list[Filled] = []
    for row, target in zip(kept, targets, strict=True):
        step(progress, len(done), len(kept))
        own = filling.of(row)
        write(target, _room(template).fill(template.data, own), force=force)
        done.append(Filled(target, 1, tuple(own.warnings())))
    return done


def _file_name(template: Template, source: Source, row: Row, place: int) -> str:
    """表名-001-姓名.docx, the name as far as a file may have it."""
    name = next((str(row[f.key]) for f in source.fields if type(f.kind) is Name and row.get(f.key)), "")
    name = re.sub(r'[\\/:*?"<>|\s\x00-\x1f.]+', "_", name)[:30].strip("_")
    return f"{Path(template.name).stem}-{place:03d}{'-' if name else ''}{name}{template.kind}"


def _found(book: Book, template: Template | Path | str) -> Template:
    if isinstance(template, Template):
        return template
    if isinstance(template, Path):
        return read_template(template)
    path = Path(template)
    return read_template(path) if path.is_file() else find_template(book, template)


def _warnings(template: Template, filling: Filling, kept: Sequence[Row], question: Question) -> list[Problem]:
    found = [] if question.blank else filling.warnings()
    if not kept and not question.blank:
        found.insert(0, Problem("fill-empty", mark("没有记录可填，填出来是一张空表。"), severity="warning"))
    if template.kind == ".xlsx":
        from partybook.sheets.filling import has_pivots

        if has_pivots(template.data):
            found.append(
                Problem("form-pivot", mark("表里有数据透视表，打开后请点“刷新”。"), severity="warning")
            )
    return found


def _asked(
    book: Book, template: Template, source: str, question: Question
) -> tuple[Sequence[Row], list[Place], Filling]:
    name = source or template.source
    if not name:
        raise Problem("fill-source", mark("请写明用哪种数据来填，例如 --source roster.members。"))
    found, kept, _ = rows(book, name, question)
    places = _places(template)
    one = question.uid is not None or question.blank
    filling = _filling(book, found, question, kept, one=one)
    if not one and len(kept) == 1 and _is_for_one(filling, places):
        filling = _filling(book, found, question, kept, one=True)
    if filling.one and len(kept) > 1:
        raise Problem(
            "fill-several",
            mark("这样选出了 {count} 条记录，模板只能填一条。请选定其中一条。"),
            value=len(kept),
            count=len(kept),
        )
    return kept, places, filling


def _is_for_one(filling: Filling, places: Sequence[Place]) -> bool:
    return any(filling.is_of_one(one) for place in places for one in marks_of(place.text))


def _filling(book: Book, source: Source, question: Question, kept: Sequence[Row], *, one: bool) -> Filling:
    heads = book.read(lambda session: head_values(book, session, source, kept, question))
    return Filling(source, heads, kept, codes(), one=one)


def _places(template: Template) -> list[Place]:
    found: list[Place] = _room(template).places(template.data)
    return found


def _room(template: Template) -> Any:
    if template.kind == ".docx":
        from partybook.paper import word

        return word
    if template.kind == ".xlsx":
        from partybook.sheets import filling

        return filling
    raise Problem("form-ending", mark("模板要用 .docx 或 .xlsx：{value}。"), value=template.name)


def _no_marks(template: Template) -> Problem:
    return Problem(
        "marks-none",
        mark("“{value}”里没有标记，不知道填在哪里。请在要填的地方写上 [[姓名]] 这样的标记。"),
        value=template.name,
    )
